package language

import (
	"errors"
	"io/fs"
	"path/filepath"

	"mujaz/briefs"
	"mujaz/briefs/library"
)

// Trouble words an error for the reader in his language where he can do
// something about it, else in the words of whoever reports it.
func (s *Strings) Trouble(err error) string {
	var query *briefs.QueryError
	var lib *library.Error
	var path *fs.PathError
	c := s.Console()
	switch {
	case errors.As(err, &query):
		words := Fill(c.Mistakes[query.Mistake], query.Args...)
		if query.Near != "" {
			words += " – " + Fill(c.DidYouMean, query.Near)
		}
		return words
	case errors.As(err, &lib):
		words := c.Troubles[lib.Trouble]
		if lib.Err != nil {
			words += ": " + lib.Err.Error()
		}
		return words
	case errors.As(err, &path) && errors.Is(err, fs.ErrExist):
		return Fill(c.Messages[ThereAlready].What, path.Path)
	case errors.As(err, &path) && errors.Is(err, fs.ErrNotExist):
		return Fill(c.Messages[NoFolder].What, filepath.Dir(path.Path))
	case errors.As(err, &path) && errors.Is(err, fs.ErrPermission):
		return Fill(c.Messages[FolderForbidden].What, filepath.Dir(path.Path))
	}
	return err.Error()
}
