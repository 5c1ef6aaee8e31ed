package memory

import (
	"errors"
	"slices"
	"testing"
	"time"

	"mujaz/briefs"
)

// made is a brief with one commitment, two parties and a topic.
func made(id, day, text, due string) briefs.Brief {
	ev := []briefs.Span{{Start: 0, End: len(text), Quote: text}}
	b := briefs.Brief{ID: id, Language: "en", Text: text, Source: briefs.Source{Published: day}}
	b.Parties = []briefs.Party{
		{Name: "Ada Quill", Kind: briefs.Person, Role: "minister of " + id, Country: "PT", Evidence: ev},
		{Name: "Harbour Works", Kind: briefs.Organisation, Evidence: ev},
		{Name: "Portugal", Kind: briefs.Country, Country: "PT", Evidence: ev},
	}
	code := "medtop:1"
	b.Topics = []briefs.Topic{{Label: "ports in " + id, Code: &code, Evidence: ev}}
	st := briefs.Statement{Act: briefs.Planned, Text: text, Actors: []string{"Ada Quill", "Harbour Works"}, Evidence: ev}
	if due != "" {
		st.Deadline = &briefs.TimeText{Text: due, Value: &due}
	}
	b.Commitments = []briefs.Statement{st}
	return b
}

func shelf() *Shelf {
	s := New(func() time.Time { return time.Date(2026, 11, 24, 0, 0, 0, 0, time.UTC) })
	s.Add(made("a", "2026-01-01", "Build the quay", "2026-11-23"), made("b", "2026-03-01", "build  the quay", "2026-11"), made("c", "2026-02-01", "Open the yard", ""))
	return s
}

func TestReportsInTheSameWordsAreOneLineThatSaysWhereTheyDiffer(t *testing.T) {
	page, err := shelf().Commitments(t.Context(), "", briefs.Window{Count: 10})
	lines := page.Lines
	if err != nil || len(lines) != 2 {
		t.Fatalf("%d lines, %v", len(lines), err)
	}
	first, last := lines[0], lines[1]
	if first.Due != "2026-11" || first.Overdue || last.Due != "" {
		t.Errorf("the newest report comes first and an unfinished month is not over: %+v", first)
	}
	if len(first.Sources) != 2 || first.Sources[0].ID != "b" || !slices.Equal(first.Sources[1].Differs, []string{"deadline"}) {
		t.Errorf("sources %+v", first.Sources)
	}
	if first.Sources[1].Span.Quote != "Build the quay" {
		t.Errorf("the span is %q", first.Sources[1].Span.Quote)
	}
}

func TestNamesGatherAcrossBriefs(t *testing.T) {
	s := shelf()
	parties, err := s.Names(t.Context(), briefs.NameParties, "quay", briefs.Window{Count: 10})
	if err != nil || parties.Total != 3 {
		t.Fatalf("%+v, %v", parties, err)
	}
	ada := parties.Lines[0]
	if ada.Name != "Ada Quill" || !slices.Equal(ada.Briefs, []string{"b", "a"}) || !slices.Equal(ada.Partners, []string{"Harbour Works"}) {
		t.Errorf("%+v", ada)
	}
	if len(ada.Roles) != 2 || ada.Roles[0].From != "2026-01-01" || ada.Roles[1].From != "2026-03-01" {
		t.Errorf("roles are not oldest first: %+v", ada.Roles)
	}
	countries, err := s.Names(t.Context(), briefs.NameCountries, "", briefs.Window{Count: 10})
	if err != nil || countries.Total != 1 || countries.Lines[0].Name != "Portugal" || len(countries.Lines[0].Briefs) != 3 {
		t.Errorf("countries %+v, %v", countries, err)
	}
	topics, err := s.Names(t.Context(), briefs.NameTopics, "", briefs.Window{Count: 10})
	if err != nil || topics.Total != 1 || topics.Lines[0].Code != "medtop:1" || len(topics.Lines[0].Briefs) != 3 {
		t.Errorf("topics %+v, %v", topics, err)
	}
}

func TestReprintsOfAnArticleAreCountedAsOneStory(t *testing.T) {
	s, text := New(time.Now), "The two ports agreed on Monday to share one register of ships that call at either of them from the new year on."
	s.Add(briefs.Brief{ID: "a", Text: text}, briefs.Brief{ID: "b", Text: "Agency report. " + text}, briefs.Brief{ID: "c", Text: "The ministry of works opened a bridge over the river on Tuesday, a year after the old one was closed to all."},
		briefs.Brief{ID: "d", Text: "too short"}, briefs.Brief{ID: "e", Text: "too short"})
	s.Add(briefs.Brief{ID: "b", Text: "Agency report. " + text}) // once more
	list, err := s.Entries(t.Context(), []string{"a", "b", "c", "d", "e"})
	if err != nil {
		t.Fatal(err)
	}
	for i, want := range []int{1, 1, 0, 0, 0} {
		if list[i].Group != want {
			t.Errorf("%s: %d others, not %d", list[i].ID, list[i].Group, want)
		}
	}
}

func TestAnUnknownCountryOrLanguageIsPointedAtInListAndRegisters(t *testing.T) {
	s, w := shelf(), briefs.Window{Count: 9}
	for q, pos := range map[string]int{"country:ruritania": 8, "star -country:ruritania": 14, "lang:xx": 5, "country:portugal": -1, "country:japan": -1, "lang:en": -1} {
		_, found := s.Find(t.Context(), q)
		_, registered := s.Commitments(t.Context(), q, w)
		_, named := s.Names(t.Context(), briefs.NameParties, q, w)
		for _, err := range []error{found, registered, named} {
			mistake := (*briefs.QueryError)(nil)
			if pos < 0 && err != nil || pos >= 0 && (!errors.As(err, &mistake) || mistake.Pos != pos) {
				t.Errorf("%s: %v", q, err)
			}
		}
	}
}
