package command

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"zombiezen.com/go/sqlite"
	"zombiezen.com/go/sqlite/sqlitex"

	"mujaz/briefs/library"
	"mujaz/ui/language"
	"mujaz/ui/text"
)

func TestAnUpgradeIsToldOnOneLineOfAnyTerminalInEveryLanguage(t *testing.T) {
	for _, words := range language.All() {
		v := &voice{Console: words.Console(), words: words}
		for _, step := range []library.Step{library.Waiting, library.Copying, library.Changing, library.Indexing} {
			p := &progress{rate: 10, said: time.Unix(9, 0), begun: time.Unix(0, 0)}
			counts := step == library.Copying || step == library.Indexing
			u := library.Upgrade{Step: step}
			if counts {
				u.Done, u.Total = 1200, 2000
			}
			said := strings.Join(p.upgraded(v, u), " · ")
			if n := text.Width(said); n >= defaultWidth || !strings.Contains(said, "Ctrl-C") {
				t.Errorf("%s: %d columns: %s", words.Code, n, said)
			}
			if counts != strings.Contains(said, words.Number(60)+"%") || counts != strings.Contains(said, words.Number(81)) {
				t.Errorf("%s: %s", words.Code, said)
			}
		}
	}
}

func TestWhoOpensAnOlderLibraryIsToldWhereItIsKeptAsItWas(t *testing.T) {
	path := stocked(t)
	c, err := sqlite.OpenConn(path, sqlite.OpenReadWrite)
	if err != nil {
		t.Fatal(err)
	}
	for _, sql := range []string{"DELETE FROM term WHERE kind = 1 AND country != ''", fmt.Sprintf("PRAGMA user_version = %d", library.SchemaVersion()-1)} {
		if err := sqlitex.ExecuteTransient(c, sql, nil); err != nil {
			t.Fatal(err)
		}
	}
	c.Close()
	older, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	for _, args := range [][]string{{"find"}, {"find", "--register", "topics"}, {"export"}, {"pack", "-o", "PACK", "-r", "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p"},
		{"add", "-"}, {"library", "renew"}, {"--plain"}} {
		path := filepath.Join(t.TempDir(), "library.db")
		if err := os.WriteFile(path, older, 0o600); err != nil {
			t.Fatal(err)
		}
		line := append(slices.Clone(args), "--library", path)
		for i, a := range line {
			line[i] = strings.ReplaceAll(a, "PACK", path+".mujaz")
		}
		_, errs, code := run(line...)
		kept, _ := filepath.Glob(path + ".v*")
		if code != 0 || len(kept) != 1 || !strings.Contains(errs, "library "+path+" was brought up to date; as it was it is kept in "+kept[0]) {
			t.Errorf("%q: exit %d, %q, %s", args, code, kept, errs)
		}
	}
}
