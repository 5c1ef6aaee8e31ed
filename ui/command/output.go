package command

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"

	"mujaz/ui/language"
)

// into writes a file as intoFile does, or to a terminal, a device or a pipe that
// is named; without a path to standard output.
func into(s Streams, path string, overwrite bool, write func(io.Writer) error) error {
	if path == "" || path == "-" {
		w := bufio.NewWriter(s.Out)
		if err := write(w); err != nil {
			return err
		}
		if err := w.Flush(); err != nil {
			return fmt.Errorf("write to standard output: %w", err)
		}
		return nil
	}
	if info, err := os.Stat(path); err == nil && !info.Mode().IsRegular() {
		return intoDevice(path, info, write)
	}
	return intoFile(path, overwrite, write)
}

// intoFile writes a file whole or not at all: what is there stays as it was until
// the new one is on the disk, and is not written over unasked.
func intoFile(path string, overwrite bool, write func(io.Writer) error) error {
	if _, err := os.Lstat(path); err == nil && !overwrite {
		return failed(language.ThereAlready, path)
	} else if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return unwritable(path, err)
	}
	f, err := os.CreateTemp(filepath.Dir(path), ".mujaz-*") // mode 0600
	if err != nil {
		return fmt.Errorf("write %s: %w", path, unwritable(path, err))
	}
	w := bufio.NewWriter(f)
	err = write(w)
	if err == nil {
		err = w.Flush()
	}
	if err == nil {
		err = f.Sync()
	}
	if err = errors.Join(err, f.Close()); err == nil {
		err = named(f.Name(), path, overwrite)
	}
	if err != nil {
		return errors.Join(fmt.Errorf("write %s: %w", path, unwritable(path, err)), os.Remove(f.Name()))
	}
	return nil
}

// named gives a file its name. A link takes none that was taken meanwhile, but
// is not made on every file system.
func named(file, path string, overwrite bool) error {
	if overwrite {
		return os.Rename(file, path)
	}
	switch err := os.Link(file, path); {
	case err == nil:
		return os.Remove(file)
	case errors.Is(err, fs.ErrExist):
		return failed(language.ThereAlready, path)
	}
	return claim(file, path)
}

// claim gives a file its name where there are no links: an empty file holds the
// place until the one that was made is moved there.
func claim(file, path string) error {
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if errors.Is(err, fs.ErrExist) {
		return failed(language.ThereAlready, path)
	}
	if err != nil {
		return err
	}
	if err := errors.Join(f.Close(), os.Rename(file, path)); err != nil {
		return errors.Join(err, os.Remove(path))
	}
	return nil
}

// intoDevice writes to what is no file: a terminal, /dev/null or a pipe, in whose
// place no file may be put.
func intoDevice(path string, info fs.FileInfo, write func(io.Writer) error) error {
	if info.Mode()&(fs.ModeCharDevice|fs.ModeNamedPipe) == 0 {
		return failed(language.NoFileThere, path)
	}
	f, err := os.OpenFile(path, os.O_WRONLY, 0)
	if err != nil {
		return fmt.Errorf("write %s: %w", path, err)
	}
	w := bufio.NewWriter(f)
	if err := errors.Join(write(w), w.Flush(), f.Close()); err != nil {
		return fmt.Errorf("write %s: %w", path, err)
	}
	return nil
}

// unwritable words why a file cannot be made: the system's own words would name
// the temporary one.
func unwritable(path string, err error) error {
	switch folder := filepath.Dir(path); {
	case errors.Is(err, fs.ErrNotExist), errors.Is(err, syscall.ENOTDIR):
		return failed(language.NoFolder, folder)
	case errors.Is(err, fs.ErrPermission), errors.Is(err, syscall.EROFS):
		return failed(language.FolderForbidden, folder)
	case errors.Is(err, syscall.ENOSPC), errors.Is(err, syscall.EDQUOT):
		return failed(language.DiskFull, path)
	}
	return err
}
