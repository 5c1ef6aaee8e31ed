package library

import (
	"context"
	"encoding/json"
	"fmt"
	"path/filepath"
	"strings"
	"testing"

	"zombiezen.com/go/sqlite"
	"zombiezen.com/go/sqlite/sqlitex"

	"mujaz/briefs"
)

// first is a library of the first schema, with one brief and its note.
func first(t *testing.T, path string) {
	t.Helper()
	c, err := sqlite.OpenConn(path, sqlite.OpenReadWrite|sqlite.OpenCreate)
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	it := port("00000000000000aa")
	row, err := encodeRow(it)
	if err != nil {
		t.Fatal(err)
	}
	brief, _ := json.Marshal(it.Brief)
	if err := run(c, migrations[0]+fmt.Sprintf("PRAGMA application_id = %d; PRAGMA user_version = 1;", applicationID)); err != nil {
		t.Fatal(err)
	}
	for _, in := range []struct {
		sql  string
		args *sqlitex.ExecOptions
	}{
		{"INSERT INTO brief VALUES (1, ?, '2026-11-20', 0, 'ar', '', 1, '1', ?)", args(it.Brief.ID, row.entry)},
		{"INSERT INTO body VALUES (1, ?, ?)", args(row.article, brief)},
		{"INSERT INTO mark VALUES ('officer', ?, 1, 0, '[]', 'kept', 'B2', 5)", args(it.Brief.ID)},
	} {
		if err := sqlitex.Execute(c, in.sql, in.args); err != nil {
			t.Fatal(err)
		}
	}
}

func TestAnOlderLibraryIsBroughtForwardAfterABackup(t *testing.T) {
	path, ctx := filepath.Join(t.TempDir(), "library.db"), context.Background()
	first(t, path)
	if _, err := Open(context.Background(), path, Options{ReadOnly: true}); err == nil || !strings.Contains(err.Error(), "older mujaz") {
		t.Fatal(err)
	}
	r := open(t, path).For("officer")
	es, err := r.Entries(ctx, []string{"00000000000000aa"})
	if err != nil || len(es) != 1 || es[0].Marks.Note != "kept" || es[0].Marks.Grade != "B2" || es[0].Marks.Graded.UnixNano() != 5 {
		t.Fatal(es, err)
	}
	for q, want := range map[string]int{"read grade:b2": 1, "ميناء": 1, `"وزير النقل"`: 1, "act:pledged party:سالم": 1, "unread": 0} {
		if ids, err := r.Find(ctx, q); err != nil || len(ids) != want {
			t.Errorf("%s: %v %v", q, ids, err)
		}
	}
	names, err := r.Names(ctx, briefs.NameParties, "", briefs.Window{Count: 9})
	if err != nil || names.Total != 1 || names.Lines[0].Name != "سالم العمري" {
		t.Fatal(names, err)
	}
	backup := path + ".v1-" + noon.Format("20060102T150405")
	if _, err := Open(context.Background(), backup, Options{ReadOnly: true}); err == nil || !strings.Contains(err.Error(), "older mujaz") {
		t.Fatal("the backup is not the library as it was: ", err)
	}
}

func TestAnIndexOfAnOlderFormIsMadeAnew(t *testing.T) {
	path, ctx := filepath.Join(t.TempDir(), "library.db"), context.Background()
	s := open(t, path)
	if _, err := s.Add(ctx, port("00000000000000aa")); err != nil {
		t.Fatal(err)
	}
	for _, sql := range []string{"DELETE FROM part", "DELETE FROM term", "DELETE FROM spelling", "DROP INDEX history_reader", "ALTER TABLE mark DROP COLUMN graded", fmt.Sprintf("PRAGMA user_version = %d", indexed-1)} {
		if err := run(s.write.Conn, sql); err != nil {
			t.Fatal(err)
		}
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	s = open(t, path)
	for _, q := range []string{"ميناء", `"وزير النقل"`, "act:pledged", "due:2026-12-31"} {
		if ids, err := s.For("officer").Find(ctx, q); err != nil || len(ids) != 1 {
			t.Errorf("%s: %v %v", q, ids, err)
		}
	}
	if h, err := Check(ctx, path); err != nil || len(h.Problems) > 0 {
		t.Error(h, err)
	}
}

func TestPartiesOfAnOlderLibraryArePartedByTheirStates(t *testing.T) {
	path, ctx := filepath.Join(t.TempDir(), "library.db"), t.Context()
	s := open(t, path)
	var items []Item
	for i, state := range []string{"MA", "", "TN"} {
		it := port(numbered(i + 1))
		it.Brief.Parties = []briefs.Party{{Name: "وزارة الخارجية", Kind: briefs.Organisation, Country: state}, {Name: "سالم العمري", Kind: briefs.Person, Country: []string{"MA", "", ""}[i]}}
		items = append(items, it)
	}
	if _, err := s.Add(ctx, items...); err != nil {
		t.Fatal(err)
	}
	// As it was: one term of a name, with the first state seen, and no column by states.
	if err := run(s.write.Conn, `CREATE TABLE named (id INTEGER PRIMARY KEY, kind INTEGER NOT NULL, key TEXT NOT NULL,
			name TEXT NOT NULL, party TEXT NOT NULL, country TEXT NOT NULL, code TEXT NOT NULL, UNIQUE (kind, key));
		INSERT OR IGNORE INTO named SELECT * FROM term ORDER BY country;
		UPDATE named SET country = 'MA' WHERE kind = 1;
		DROP TABLE term; ALTER TABLE named RENAME TO term;`+
		fmt.Sprintf("DELETE FROM part WHERE kind IN (%d, %d); PRAGMA user_version = %d;", columnParty, columnRole, stated-1)); err != nil {
		t.Fatal(err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	page, err := open(t, path).For("officer").Names(ctx, briefs.NameParties, "", briefs.Window{Count: 9})
	var got []string
	for _, l := range page.Lines {
		got = append(got, fmt.Sprint(l.Name, " ", l.Country, " ", l.Count))
	}
	if want := "سالم العمري MA 3, وزارة الخارجية  1, وزارة الخارجية MA 1, وزارة الخارجية TN 1"; strings.Join(got, ", ") != want || err != nil {
		t.Errorf("%s, not %s; %v", strings.Join(got, ", "), want, err)
	}
	if h, err := Check(ctx, path); err != nil || len(h.Problems) > 0 {
		t.Error(h, err)
	}
}
