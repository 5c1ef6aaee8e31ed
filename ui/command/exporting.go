package command

import (
	"io"
	"path/filepath"
	"strings"

	"mujaz/ui"
)

// exportTo writes the reader's exports: where something of the name stands, it
// stays. "~/" is the home folder, as in a shell.
func exportTo(env func(string) string) ui.Export {
	return func(path string, write func(io.Writer) error) (string, error) {
		if rest, ok := strings.CutPrefix(path, "~/"); ok && env("HOME") != "" {
			path = filepath.Join(env("HOME"), rest)
		}
		if err := intoFile(path, false, write); err != nil {
			return "", err
		}
		if whole, err := filepath.Abs(path); err == nil {
			path = whole
		}
		return path, nil
	}
}
