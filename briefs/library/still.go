package library

import (
	"io/fs"
	"os"
)

// still is a library that is read without locks, for nobody writes to it: as it
// was when it was opened. That someone else may write to it all the same, where it
// only cannot be written from here, is seen by the file.
type still struct {
	path string
	was  fs.FileInfo
}

// stillness is that of a library, nil where what was written last stands beside it.
func stillness(path string) *still {
	info, err := os.Stat(path)
	if err != nil || logged(path) {
		return nil
	}
	return &still{path, info}
}

// broken says of a library that it was written to since it was opened: what is read
// of it may be half of one state and half of another.
func (s *still) broken() error {
	if s == nil {
		return nil
	}
	info, err := os.Stat(s.path)
	if err != nil {
		return err
	}
	if !os.SameFile(s.was, info) || info.Size() != s.was.Size() || !info.ModTime().Equal(s.was.ModTime()) || logged(s.path) {
		return &Error{Trouble: Moved}
	}
	return nil
}

// logged says whether something was written that is not in the file yet.
func logged(path string) bool {
	info, err := os.Stat(path + "-wal")
	return err == nil && info.Size() > 0
}

func exists(path string) bool {
	_, err := os.Stat(path)
	return err == nil
}

// writable says whether a file may be written to.
func writable(path string) bool {
	f, err := os.OpenFile(path, os.O_RDWR, 0)
	return err == nil && f.Close() == nil
}
