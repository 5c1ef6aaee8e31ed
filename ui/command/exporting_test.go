package command

import (
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"mujaz/ui/language"
)

func TestAnExportOfTheReaderIsWholeOrNotThere(t *testing.T) {
	words, err := language.ByCode("fr")
	if err != nil {
		t.Fatal(err)
	}
	half := errors.New("stopped")
	for name, c := range map[string]struct {
		path    string // below the folder
		before  string
		fails   error
		content string
		says    string
	}{
		"whole":             {path: "a.md", content: "first second"},
		"in the home":       {path: "~/a.md", content: "first second"},
		"stopped half way":  {path: "a.md", fails: half, says: "stopped"},
		"there already":     {path: "a.md", before: "mine", content: "mine", says: "existe déjà"},
		"where no place is": {path: "no/a.md", says: "pas de dossier"},
	} {
		dir := t.TempDir()
		path := filepath.Join(dir, c.path)
		if strings.HasPrefix(c.path, "~") {
			path = c.path
		}
		file := filepath.Join(dir, strings.TrimPrefix(c.path, "~/"))
		if c.before != "" {
			if err := os.WriteFile(file, []byte(c.before), 0o600); err != nil {
				t.Fatal(err)
			}
		}
		written, err := exportTo(func(string) string { return dir })(path, func(w io.Writer) error {
			_, werr := io.WriteString(w, "first ")
			if _, err := os.Stat(file); err == nil {
				t.Errorf("%s: the half of it has its name", name)
			}
			if c.fails != nil {
				return c.fails
			}
			_, err := io.WriteString(w, "second")
			return errors.Join(werr, err)
		})
		switch {
		case c.says == "" && (err != nil || written != file):
			t.Errorf("%s: %q is written: %v", name, written, err)
		case c.says != "" && (err == nil || !strings.Contains(words.Trouble(err), c.says)):
			t.Errorf("%s: it says %v", name, err)
		}
		left := map[string]string{}
		entries, err := os.ReadDir(dir)
		if err != nil {
			t.Fatal(err)
		}
		for _, e := range entries {
			b, err := os.ReadFile(filepath.Join(dir, e.Name()))
			if err != nil {
				t.Fatal(err)
			}
			left[e.Name()] = string(b)
		}
		if len(left) > 1 || left["a.md"] != c.content {
			t.Errorf("%s: the folder holds %v", name, left)
		}
	}
}
