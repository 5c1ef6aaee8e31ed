package language

import (
	"errors"
	"io/fs"
	"path/filepath"
	"strings"

	"mujaz/briefs"
	"mujaz/briefs/library"
	"mujaz/ui/text"
)

// Trouble words an error for the reader in his language where he can do
// something about it, else in the words of whoever reports it.
func (s *Strings) Trouble(err error) string {
	var query *briefs.QueryError
	var lib *library.Error
	var path *fs.PathError
	var mistake *Mistake
	var mark briefs.MarkMistake
	c := s.Console()
	switch {
	case errors.As(err, &query):
		words := isolating(c.Mistakes[query.Mistake], query.Args...)
		if query.Near != "" {
			words += " – " + isolating(c.DidYouMean, query.Near)
		}
		return words
	case errors.As(err, &mark):
		return s.MarkMistakes[mark]
	case errors.As(err, &lib):
		words := c.Troubles[lib.Trouble]
		if lib.Err != nil {
			words += ": " + lib.Err.Error()
		}
		return words
	case errors.As(err, &mistake):
		return isolating(c.Messages[mistake.Message].What, mistake.Args...)
	case errors.As(err, &path) && errors.Is(err, fs.ErrNotExist):
		return isolating(c.Messages[NoFolder].What, filepath.Dir(path.Path))
	case errors.As(err, &path) && errors.Is(err, fs.ErrPermission):
		return isolating(c.Messages[FolderForbidden].What, filepath.Dir(path.Path))
	}
	return err.Error()
}

// isolating is Fill with what stands in the form set apart by isolates (UAX #9),
// for text that is laid out as one run.
func isolating(form string, args ...string) string {
	var b strings.Builder
	for _, r := range Runs(form, args...) {
		if r.Isolate {
			r.Text = text.Isolated(r.Text)
		}
		b.WriteString(r.Text)
	}
	return b.String()
}
