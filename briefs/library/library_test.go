package library

import (
	"context"
	"path/filepath"
	"slices"
	"strconv"
	"testing"
	"time"

	"mujaz/briefs"
)

var noon = time.Date(2026, 11, 24, 12, 0, 0, 0, time.UTC)

func open(t testing.TB, path string) *Store {
	t.Helper()
	s, err := Open(context.Background(), path, Options{Extractor: func() string { return "1" }, Now: func() time.Time { return noon }})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	return s
}

func port(id string) Item {
	deadline := "2026-12-31"
	it := Item{Brief: briefs.Brief{Schema: briefs.Schema, ID: id, Language: "ar", Direction: briefs.RTL,
		Headline: "وزير النقل يعد بتوسيع الميناء",
		Text:     "وزير النقل يعد بتوسيع الميناء\n\nوعد وزير النقل سالم العمري بتوسيع ميناء الرمال قبل نهاية العام وللأمن فيه نصيب.",
		Source:   briefs.Source{Publisher: "صحيفة المرفأ", Published: "2026-11-20T08:00:00Z"},
		Parties:  []briefs.Party{{Name: "سالم العمري", Kind: briefs.Person, Country: "MA", Core: true}},
		Topics:   []briefs.Topic{{Label: "النقل البحري"}},
		Commitments: []briefs.Statement{{Act: briefs.Pledged, Strength: 4, Actors: []string{"سالم العمري"}, Text: "وعد بتوسيع ميناء الرمال",
			Object: "توسيع ميناء الرمال", Deadline: &briefs.TimeText{Text: "قبل نهاية العام", Value: &deadline}}},
	}}
	it.Article = briefs.Article{ID: id, Text: it.Brief.Text}
	return it
}

func TestEveryOperatorFindsAndItsNegationDoesNot(t *testing.T) {
	ctx, s := context.Background(), open(t, filepath.Join(t.TempDir(), "new", "library.db"))
	if n, err := s.Add(ctx, port("00000000000000aa")); n != 1 || err != nil {
		t.Fatal(n, err)
	}
	r := s.For("officer")
	yes, tags := true, []string{"ports"}
	if _, err := r.Mark(ctx, "00000000000000aa", briefs.MarkChange{Star: &yes, Tags: &tags}); err != nil {
		t.Fatal(err)
	}
	for _, q := range []string{"ميناء", "امن", "الموانئ -الموانئ", `"وزير النقل"`, "party:سالم", "country:ma", `topic:"نقل بحري"`, `topic:"النقل البحري"`,
		"act:pledged", "strength:>=4", "strength:4", "due:<2027-01-01", "due:2026-12", "due:overdue", "lang:ar", "newer:7d", "newer:2d", "unread", "read",
		"star", "tag:ports", "grade:F6", "source:المرفأ", `"النقل وزير"`} {
		absent := slices.Contains([]string{"الموانئ -الموانئ", `topic:"نقل بحري"`, "due:overdue", "newer:2d", "read", `"النقل وزير"`}, q)
		ids, err := r.Find(ctx, q)
		if err != nil || (len(ids) == 0) != absent {
			t.Errorf("%s: %v %v", q, ids, err)
		}
		if q[0] != '"' && slices.Contains([]byte(q), ' ') && q[:5] != "topic" {
			continue
		}
		if ids, err = r.Find(ctx, "-"+q); err != nil || (len(ids) == 0) == absent {
			t.Errorf("-%s: %v %v", q, ids, err)
		}
	}
}

func TestMarksOutliveReextractionAndAreUndone(t *testing.T) {
	ctx, s := context.Background(), open(t, filepath.Join(t.TempDir(), "library.db"))
	it := port("00000000000000aa")
	s.Add(ctx, it)
	r, note := s.For("officer"), "ask the port authority"
	if _, err := r.Mark(ctx, it.Brief.ID, briefs.MarkChange{Note: &note}); err != nil {
		t.Fatal(err)
	}
	if n, err := s.Add(ctx, it); n != 0 || err != nil {
		t.Fatal(n, err)
	}
	es, err := r.Entries(ctx, []string{it.Brief.ID})
	if err != nil || len(es) != 1 || es[0].Marks.Note != note || es[0].Headline != it.Brief.Headline {
		t.Fatal(es, err)
	}
	if u, err := r.Undo(ctx); u.ID != it.Brief.ID || u.Before.Note != note || u.After.Note != "" || err != nil {
		t.Fatal(u, err)
	}
	if es, _ = r.Entries(ctx, []string{it.Brief.ID}); es[0].Marks.Note != "" {
		t.Fatal("the note stands after its undoing")
	}
	if u, err := r.Undo(ctx); u.ID != "" || err != nil {
		t.Fatal(u, err)
	}
	b, err := r.Brief(ctx, it.Brief.ID)
	if err != nil || b.Text != it.Brief.Text {
		t.Fatal(b, err)
	}
}

func TestAMonthIsOverdueWhenItIsOver(t *testing.T) {
	for deadline, want := range map[string]int{"2026-10": 1, "2026-11": 0, "2026-11-23": 1, "2026-11-24": 0} {
		ctx, s := context.Background(), open(t, filepath.Join(t.TempDir(), "library.db"))
		it := port("00000000000000aa")
		it.Brief.Commitments[0].Deadline.Value = &deadline
		s.Add(ctx, it)
		if ids, err := s.For("officer").Find(ctx, "due:overdue"); len(ids) != want || err != nil {
			t.Errorf("%s: %v %v", deadline, ids, err)
		}
	}
}

func TestHitsCarrySnippetsAndPlainEntriesNone(t *testing.T) {
	ctx, s := context.Background(), open(t, filepath.Join(t.TempDir(), "library.db"))
	s.Add(ctx, port(numbered(1)))
	for q, want := range map[string]bool{"ميناء": true, "act:pledged": false, "": false} {
		list, err := s.For("a").Hits(ctx, q, []string{numbered(1)})
		if err != nil || len(list) != 1 || (len(list[0].Snippet) > 0) != want {
			t.Errorf("%s: %+v %v", q, list, err)
		}
	}
}

func TestTheLatestMarksAreTakenBackAndThoseBeforeForgotten(t *testing.T) {
	ctx, s := t.Context(), open(t, filepath.Join(t.TempDir(), "library.db"))
	it := port(numbered(1))
	if _, err := s.Add(ctx, it); err != nil {
		t.Fatal(err)
	}
	if err := run(s.write.Conn, "PRAGMA synchronous = OFF"); err != nil { // a thousand marks
		t.Fatal(err)
	}
	one, other, yes := s.For("one"), s.For("other"), true
	if _, err := other.Mark(ctx, it.Brief.ID, briefs.MarkChange{Star: &yes}); err != nil {
		t.Fatal(err)
	}
	const more = 7
	for i := range undoLimit + more {
		note := numbered(i)
		if _, err := one.Mark(ctx, it.Brief.ID, briefs.MarkChange{Note: &note}); err != nil {
			t.Fatal(err)
		}
	}
	kept, err := texts(s.write.Conn, "SELECT count(*) FROM history WHERE reader = 'one'", nil)
	if err != nil || kept[0] != strconv.Itoa(undoLimit) {
		t.Errorf("%v are kept, %v", kept, err)
	}
	for i := range undoLimit {
		if u, err := one.Undo(ctx); u.ID != it.Brief.ID || err != nil {
			t.Fatalf("mark %d is not taken back: %q %v", i, u.ID, err)
		}
	}
	if es, err := one.Entries(ctx, []string{it.Brief.ID}); err != nil || es[0].Marks.Note != numbered(more-1) {
		t.Errorf("%+v %v", es, err)
	}
	if u, err := one.Undo(ctx); u.ID != "" || err != nil {
		t.Errorf("what was forgotten is taken back: %q %v", u.ID, err)
	}
	if u, err := other.Undo(ctx); u.ID != it.Brief.ID || err != nil {
		t.Errorf("another's mark was forgotten: %q %v", u.ID, err)
	}
}

func TestTheNewestAreTheFirstOfAll(t *testing.T) {
	ctx, s := context.Background(), open(t, filepath.Join(t.TempDir(), "library.db"))
	for i, day := range []string{"2026-11-20", "", "2026-11", "2026", "2025-12-31", "2026-11-20", "", "2026-11-21", "2026-11-20"} {
		it := port("00000000000000a" + strconv.Itoa(i))
		it.Brief.Source.Published = day
		if _, err := s.Add(ctx, it); err != nil {
			t.Fatal(err)
		}
	}
	r := s.For("officer")
	all, err := r.Find(ctx, "")
	if err != nil || len(all) != 9 || all[0] != "00000000000000a7" {
		t.Fatal(all, err)
	}
	for _, n := range []int{0, 1, 4, 9, 20} {
		if first, err := r.Newest(ctx, n); err != nil || !slices.Equal(first, all[:min(n, len(all))]) {
			t.Errorf("the newest %d are %v (%v), all %v", n, first, err, all)
		}
	}
}
