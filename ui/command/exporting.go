package command

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"mujaz/ui"
)

// exportTo writes the reader's exports: where a file of the name stands, it
// stays. "~/" is the home folder, as in a shell.
func exportTo(env func(string) string) ui.Export {
	return func(path string, write func(io.Writer) error) (string, error) {
		if rest, ok := strings.CutPrefix(path, "~/"); ok && env("HOME") != "" {
			path = filepath.Join(env("HOME"), rest)
		}
		file, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
		if err != nil {
			return "", fmt.Errorf("write the export: %w", err)
		}
		w := bufio.NewWriter(file)
		if err := errors.Join(write(w), w.Flush()); err != nil {
			return "", errors.Join(fmt.Errorf("write the export: %w", err), file.Close(), os.Remove(path))
		}
		if err := file.Close(); err != nil {
			return "", fmt.Errorf("write the export: %w", err)
		}
		if whole, err := filepath.Abs(path); err == nil {
			path = whole
		}
		return path, nil
	}
}
