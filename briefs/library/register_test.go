package library

import (
	"context"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"mujaz/briefs"
	"mujaz/briefs/library/query"
	"mujaz/briefs/memory"
)

// whole is a window that holds all of a small register.
var whole = briefs.Window{Count: 1000}

// reported is a library in which two articles report one pledge, the later one
// with another deadline, and a third something else.
func reported(t testing.TB) *Reader {
	t.Helper()
	first, second, third := port("00000000000000aa"), port("00000000000000bb"), port("00000000000000cc")
	for i, it := range []*Item{&first, &second, &third} {
		it.Brief.Commitments = slices.Clone(it.Brief.Commitments)
		it.Brief.Parties = slices.Clone(it.Brief.Parties)
		it.Brief.Source.Published = []string{"2026-11-01", "2026-11-10", "2026-11-05"}[i]
		it.Brief.Parties[0].Role = []string{"وكيل وزارة النقل", "وزير النقل", ""}[i]
		it.Brief.Commitments[0].Evidence = []briefs.Span{{Start: i, End: i + 2, Quote: "و"}}
	}
	day := "2026-11-15"
	second.Brief.Commitments[0].Deadline = &briefs.TimeText{Text: "منتصف نوفمبر", Value: &day}
	third.Brief.Parties = append(third.Brief.Parties, briefs.Party{Name: "هيئة المرافئ", Kind: briefs.Organisation, Country: "MA"})
	third.Brief.Commitments = []briefs.Statement{{Act: briefs.Agreed, Strength: 5, Actors: []string{"سالم العمري", "هيئة المرافئ"}, Object: "بناء رصيف", Text: "اتفقا على بناء رصيف"}}
	third.Brief.Requests = []briefs.Statement{{Act: briefs.CalledFor, Actors: []string{"هيئة المرافئ"}, Object: "خفض الرسوم"}}
	s := open(t, filepath.Join(t.TempDir(), "library.db"))
	if _, err := s.Add(context.Background(), first, second, third); err != nil {
		t.Fatal(err)
	}
	return s.For("officer")
}

func TestOneCommitmentReportedTwiceIsOneLineWithItsDifferences(t *testing.T) {
	page, err := reported(t).Commitments(context.Background(), "", whole)
	lines := page.Lines
	if err != nil || len(lines) != 2 {
		t.Fatal(lines, err)
	}
	pledge, pact := lines[0], lines[1]
	if pledge.Due != "2026-11-15" || !pledge.Overdue || len(pledge.Sources) != 2 || pledge.Direction != briefs.RTL || pledge.Language != "ar" {
		t.Fatalf("%+v", pledge)
	}
	newest, older := pledge.Sources[0], pledge.Sources[1]
	if newest.ID != "00000000000000bb" || newest.Span.Start != 1 || newest.Differs != nil || newest.Headline == "" {
		t.Errorf("%+v", newest)
	}
	if older.ID != "00000000000000aa" || !slices.Equal(older.Differs, []string{"deadline"}) {
		t.Errorf("%+v", older)
	}
	if pact.Due != "" || pact.Overdue {
		t.Errorf("undated is taken for overdue: %+v", pact)
	}
}

func TestTheRegisterIsFilteredByStatementAndByBrief(t *testing.T) {
	r := reported(t)
	for q, want := range map[string]int{"": 2, "act:agreed": 1, "act:called_for": 1, "-act:agreed": 2, "strength:>=5": 1, "strength:<=5": 3, "due:none": 1, "due:overdue": 1,
		"-due:overdue": 1, "due:2026": 1, "due:2026-12": 0, "due:<2026-11-15": 0, "due:<=2026-11-15": 1, "party:مرافئ": 0, `party:"المرافئ"`: 1, "رصيف": 0, "country:ma": 2} {
		page, err := r.Commitments(context.Background(), q, whole)
		if err != nil || page.Total != want || len(page.Lines) != want {
			t.Errorf("%s: %d lines, not %d; %v", q, page.Total, want, err)
		}
	}
	if _, err := r.Commitments(context.Background(), "act:agred", whole); err == nil {
		t.Error("a mistake in the query goes unsaid")
	}
}

func TestWhatWasDoneRefusedOrDeniedIsNotOverdue(t *testing.T) {
	s, day := open(t, filepath.Join(t.TempDir(), "library.db")), "2026-11-10"
	var items []Item
	for i, st := range []briefs.Statement{{Act: briefs.Planned}, {Act: briefs.Concluded}, {Act: briefs.Refused}, {Act: briefs.Agreed, Background: true}, {Act: briefs.Agreed, Negated: true}} {
		it := port(fmt.Sprintf("%016x", i))
		st.Text, st.Deadline = "مد سكة "+it.Brief.ID, &briefs.TimeText{Text: "10 نوفمبر", Value: &day}
		it.Brief.Commitments = []briefs.Statement{st}
		items = append(items, it)
	}
	if _, err := s.Add(t.Context(), items...); err != nil {
		t.Fatal(err)
	}
	r := s.For("officer")
	for q, want := range map[string]int{"due:overdue": 1, "-due:overdue": 4, "due:2026-11-10": 5} {
		page, err := r.Commitments(t.Context(), q, whole)
		if err != nil || page.Total != want {
			t.Errorf("%s: %d lines, not %d; %v", q, page.Total, want, err)
		}
		for _, l := range page.Lines {
			if open := l.Statement.Act == briefs.Planned; l.Overdue != open || l.Due != day {
				t.Errorf("%s: %+v", q, l)
			}
		}
	}
	if ids, err := r.Find(t.Context(), "due:overdue"); err != nil || !slices.Equal(ids, []string{items[0].Brief.ID}) {
		t.Error(ids, err)
	}
}

func TestADecisionReportedBeforeItsTimeIsOverdueAfterItWhateverWasReportedSince(t *testing.T) {
	for name, c := range map[string]struct {
		days    []string // of the reports
		overdue bool
	}{
		"before alone":       {[]string{"2026-11-08"}, true},
		"on the day alone":   {[]string{"2026-11-10"}, false},
		"before and after":   {[]string{"2026-11-08", "2026-11-12"}, true},
		"after, then before": {[]string{"2026-11-12", "2026-11-08"}, true},
		"twice after":        {[]string{"2026-11-11", "2026-11-12"}, false},
	} {
		s, m, due := open(t, filepath.Join(t.TempDir(), "library.db")), memory.New(func() time.Time { return noon }), "2026-11-10"
		for i, day := range c.days {
			it := port(fmt.Sprintf("%016x", i))
			it.Brief.Source.Published, it.Brief.Dateline = day, nil
			it.Brief.Commitments = []briefs.Statement{{Act: briefs.Decided, Text: "مد السكة", Deadline: &briefs.TimeText{Text: "10 نوفمبر", Value: &due}}}
			if _, err := s.Add(t.Context(), it); err != nil {
				t.Fatal(err)
			}
			m.Add(it.Brief)
		}
		for where, r := range map[string]briefs.Registry{"library": s.For("officer"), "memory": m} {
			page, err := r.Commitments(t.Context(), "", whole)
			if err != nil || len(page.Lines) != 1 || page.Lines[0].Overdue != c.overdue {
				t.Errorf("%s, %s: %+v, %v", name, where, page.Lines, err)
			}
			page, err = r.Commitments(t.Context(), "due:overdue", whole)
			if want := map[bool]int{true: 1}[c.overdue]; err != nil || page.Total != want || want == 1 && page.Lines[0].Count != len(c.days) {
				t.Errorf("%s, %s: due:overdue finds %+v, %v", name, where, page.Lines, err)
			}
		}
	}
}

func TestADeadlineIsTheOneThatTheNewestReportGives(t *testing.T) {
	type report struct {
		day, due string
		act      briefs.Act
		recalled bool
	}
	for name, c := range map[string]struct {
		reports []report // the first is the oldest
		due     string
		overdue bool
	}{
		"moved on":                        {[]report{{"2026-10-01", "2026-11-10", briefs.Pledged, false}, {"2026-11-01", "2027-01-15", briefs.Pledged, false}}, "2027-01-15", false},
		"moved forward":                   {[]report{{"2026-10-01", "2027-01-15", briefs.Pledged, false}, {"2026-11-01", "2026-11-10", briefs.Planned, false}}, "2026-11-10", true},
		"told again without a time":       {[]report{{"2026-10-01", "2026-11-10", briefs.Pledged, false}, {"2026-11-01", "", briefs.Planned, false}}, "2026-11-10", true},
		"recalled with the time it had":   {[]report{{"2026-10-01", "2027-01-15", briefs.Pledged, false}, {"2026-11-01", "2026-11-10", briefs.Pledged, true}}, "2027-01-15", false},
		"recalled without being done":     {[]report{{"2026-10-01", "2026-11-10", briefs.Pledged, false}, {"2026-11-01", "", briefs.Pledged, true}}, "2026-11-10", true},
		"refused since":                   {[]report{{"2026-10-01", "2026-11-10", briefs.Pledged, false}, {"2026-11-01", "", briefs.Refused, false}}, "2026-11-10", false},
		"refused once, and pledged since": {[]report{{"2026-10-01", "", briefs.Refused, false}, {"2026-11-01", "2026-11-10", briefs.Pledged, false}}, "2026-11-10", true},
		"in no report":                    {[]report{{"2026-10-01", "", briefs.Pledged, false}, {"2026-11-01", "", briefs.Planned, false}}, "", false},
	} {
		s, m := open(t, filepath.Join(t.TempDir(), "library.db")), memory.New(func() time.Time { return noon })
		for i, r := range c.reports {
			it := port(numbered(i + 1))
			it.Brief.Source.Published, it.Brief.Dateline = r.day, nil
			st := briefs.Statement{Act: r.act, Text: "مد السكة", Background: r.recalled}
			if r.due != "" {
				st.Deadline = &briefs.TimeText{Text: r.due, Value: &r.due}
			}
			it.Brief.Commitments = []briefs.Statement{st}
			if _, err := s.Add(t.Context(), it); err != nil {
				t.Fatal(err)
			}
			m.Add(it.Brief)
		}
		if err := s.Keep(t.Context(), nil); err != nil {
			t.Fatal(err)
		}
		asked := map[string]bool{"": true, "due:overdue": c.overdue, "due:none": c.due == "", "due:2027": strings.HasPrefix(c.due, "2027"), "due:2026-11": strings.HasPrefix(c.due, "2026")}
		for where, shelf := range map[string]briefs.Registry{"library": s.For("officer"), "memory": m} {
			for q, found := range asked {
				page, err := shelf.Commitments(t.Context(), q, whole)
				ids, failed := shelf.Find(t.Context(), q)
				if err != nil || failed != nil || (page.Total == 1) != found || len(ids) != page.Total*len(c.reports) {
					t.Errorf("%s, %s: %q finds %d lines and %v; %v %v", where, name, q, page.Total, ids, err, failed)
				}
				for _, l := range page.Lines {
					if l.Due != c.due || l.Overdue != c.overdue || l.Count != len(c.reports) {
						t.Errorf("%s, %s: %q says %q, overdue: %v, of %d reports", where, name, q, l.Due, l.Overdue, l.Count)
					}
				}
			}
		}
	}
}

func TestFilterAndRegisterAgreeOnWhatIsOverdue(t *testing.T) {
	s := open(t, filepath.Join(t.TempDir(), "library.db"))
	var items []Item
	overdue := map[string]bool{}
	for _, act := range []briefs.Act{briefs.Decided, briefs.Agreed, briefs.Pledged, briefs.Planned, briefs.Concluded} {
		for _, due := range []string{"2025", "2025-06", "2026-11-09", "2026-11-10", "2026-11-11", "2026-11", "2027"} {
			for _, day := range []string{"", "2025", "2025-06", "2025-07-01", "2026-11-10"} {
				it := port(fmt.Sprintf("%016x", len(items)+1))
				st := briefs.Statement{Act: act, Strength: act.Strength(), Text: "مد سكة " + it.Brief.ID, Deadline: &briefs.TimeText{Text: due, Value: &due}}
				it.Brief.Source.Published, it.Brief.Commitments = day, []briefs.Statement{st}
				items = append(items, it)
				if query.Overdue(st, day, query.Moment{Now: noon}) {
					overdue[it.Brief.ID] = true
				}
			}
		}
	}
	if _, err := s.Add(t.Context(), items...); err != nil {
		t.Fatal(err)
	}
	r := s.For("officer")
	ids, err := r.Find(t.Context(), "due:overdue")
	if err != nil || len(ids) != len(overdue) || len(ids) == 0 {
		t.Fatal(len(ids), len(overdue), err)
	}
	for _, id := range ids {
		if !overdue[id] {
			t.Error(id)
		}
	}
	for q, want := range map[string]int{"": len(items), "due:overdue": len(overdue), "-due:overdue": len(items) - len(overdue)} {
		page, err := r.Commitments(t.Context(), q, briefs.Window{Count: 1000})
		if err != nil || page.Total != want {
			t.Errorf("%q: %d lines, not %d; %v", q, page.Total, want, err)
		}
		for _, l := range page.Lines {
			if l.Overdue != overdue[l.Sources[0].ID] {
				t.Errorf("%q: %+v", q, l)
			}
		}
	}
}

func TestAPlanThatWasConcludedSinceIsNotOverdue(t *testing.T) {
	s, due := open(t, filepath.Join(t.TempDir(), "library.db")), "2026-11-10"
	report := func(id, day string, act briefs.Act) Item {
		it := port(id)
		it.Brief.Source.Published = day
		it.Brief.Commitments = []briefs.Statement{{Act: act, Actors: []string{"سالم العمري"}, Object: "افتتاح الرصيف الجديد"}}
		if act != briefs.Concluded {
			it.Brief.Commitments[0].Deadline = &briefs.TimeText{Text: "10 نوفمبر", Value: &due}
		}
		return it
	}
	r := s.For("officer")
	check := func(want int) {
		t.Helper()
		page, err := r.Commitments(t.Context(), "due:overdue", whole)
		ids, failed := r.Find(t.Context(), "due:overdue")
		if err != nil || failed != nil || page.Total != min(want, 1) || len(ids) != want {
			t.Errorf("%d lines, %d briefs, not %d; %v %v", page.Total, len(ids), want, err, failed)
		}
		page, err = r.Commitments(t.Context(), "act:planned", whole)
		if err != nil || page.Total != 1 || page.Lines[0].Overdue != (want > 0) {
			t.Errorf("%+v %v", page, err)
		}
	}
	for _, step := range []struct {
		report  Item
		overdue int
	}{
		{report("00000000000000aa", "2026-10-01", briefs.Planned), 1},
		{report("00000000000000bb", "2026-09-01", briefs.Concluded), 2}, // an earlier one: two briefs tell of what is overdue
		{report("00000000000000cc", "2026-11-08", briefs.Concluded), 0},
		{report("00000000000000dd", "2026-11-09", briefs.Planned), 0}, // reprinted
		{report("00000000000000cc", "2026-11-08", briefs.Willing), 4}, // extracted anew: it was none
	} {
		if _, err := s.Add(t.Context(), step.report); err != nil {
			t.Fatal(err)
		}
		check(step.overdue)
	}
}

func TestNamesKeepRolesOverTimePartnersAndBriefs(t *testing.T) {
	r, ctx := reported(t), context.Background()
	page, err := r.Names(ctx, briefs.NameParties, "", whole)
	lines := page.Lines
	if err != nil || len(lines) != 2 {
		t.Fatal(lines, err)
	}
	salem := lines[0]
	if !slices.Equal(salem.Roles, []briefs.RoleSince{{Role: "وكيل وزارة النقل", From: "2026-11-01", To: "2026-11-01"}, {Role: "وزير النقل", From: "2026-11-10", To: "2026-11-10"}}) {
		t.Error(salem.Roles)
	}
	if !slices.Equal(salem.Briefs, []string{"00000000000000bb", "00000000000000cc", "00000000000000aa"}) || !slices.Equal(salem.Partners, []string{"هيئة المرافئ"}) {
		t.Errorf("%+v", salem)
	}
	for kind, want := range map[briefs.NameKind]string{briefs.NameCountries: "MA", briefs.NameTopics: "النقل البحري"} {
		page, err := r.Names(ctx, kind, "", whole)
		lines := page.Lines
		if err != nil || len(lines) != 1 || lines[0].Name != want || len(lines[0].Briefs) != 3 {
			t.Errorf("%s: %+v %v", kind, lines, err)
		}
	}
	if page, err = r.Names(ctx, briefs.NameParties, "رصيف OR", whole); err != nil || page.Total != 0 {
		t.Error(page, err)
	}
}

func TestNamesWithCodesAreSortedByTheirNames(t *testing.T) {
	ctx, s := t.Context(), open(t, filepath.Join(t.TempDir(), "library.db"))
	code := func(n string) *string { c := "medtop:" + n; return &c }
	for i, topic := range []briefs.Topic{{Label: "quays", Code: code("1")}, {Label: "bridges", Code: code("3")}, {Label: "locks"}, {Label: "Zeal", Code: code("2")}, {Label: "moles"}} {
		it := port(numbered(i + 1))
		it.Brief.Topics = []briefs.Topic{topic}
		it.Brief.Parties = []briefs.Party{{Name: []string{"Oman", "Chad", "Mali", "Peru", "Fiji"}[i], Kind: briefs.Country, Country: []string{"OM", "TD", "ML", "PE", ""}[i]}}
		if _, err := s.Add(ctx, it); err != nil {
			t.Fatal(err)
		}
	}
	for kind, want := range map[briefs.NameKind]string{briefs.NameTopics: "bridges locks moles quays Zeal", briefs.NameCountries: "Chad Fiji Mali Oman Peru"} {
		page, err := s.For("officer").Names(ctx, kind, "", briefs.Window{Count: 9, Order: briefs.ByName})
		var got []string
		for _, l := range page.Lines {
			got = append(got, l.Name)
		}
		if strings.Join(got, " ") != want || err != nil {
			t.Errorf("%s: %v, not %s; %v", kind, got, want, err)
		}
	}
}

func TestAPartyIsItsNameAndItsState(t *testing.T) {
	const ministry, envoy = "وزارة الخارجية", "نادر الصافي"
	of := func(i int, parties ...briefs.Party) Item {
		it := port(numbered(i))
		it.Brief.Parties = parties
		it.Brief.Commitments = []briefs.Statement{{Act: briefs.Agreed, Actors: []string{ministry, envoy}, Object: fmt.Sprint("بند ", i), Text: "اتفقا"}}
		return it
	}
	in := func(name, state string) briefs.Party {
		return briefs.Party{Name: name, Kind: briefs.Organisation, Country: state}
	}
	ofMorocco, ofTunisia, ofNone := of(1, in(ministry, "MA"), in(envoy, "")), of(2, in(ministry, "TN"), in(envoy, "OM")), of(3, in(ministry, ""))
	both := of(4, in(ministry, "MA"), in(envoy, "OM"), in(envoy, ""))
	for _, c := range []struct {
		what  string
		items []Item
		query string
		lines string // the name's initial, state, briefs
	}{
		{"two states are two lines, and who has none of two stands apart", []Item{ofMorocco, ofTunisia, ofNone}, "",
			"نOM2 و1 وMA1 وTN1"},
		{"who has no state is of the only one", []Item{ofMorocco, ofNone}, "", "وMA2 ن1"},
		{"a brief that names it both ways counts once", []Item{both, ofNone}, "", "وMA2 نOM1"},
		{"a query changes nobody's state", []Item{ofMorocco, ofTunisia, ofNone}, "-country:om", "نOM1 و1 وMA1"},
		{"a name is asked for in every state", []Item{ofMorocco, ofTunisia, ofNone}, `party:"` + ministry + `"`,
			"نOM2 و1 وMA1 وTN1"},
		{"and with its state", []Item{ofMorocco, ofTunisia, ofNone}, `party:"` + ministry + `" country:tn`, "نOM1 وTN1"},
	} {
		s, m := open(t, filepath.Join(t.TempDir(), "library.db")), memory.New(func() time.Time { return noon })
		if _, err := s.Add(t.Context(), c.items...); err != nil {
			t.Fatal(err)
		}
		for _, it := range c.items {
			m.Add(it.Brief)
		}
		for where, r := range map[string]briefs.Registry{"library": s.For("officer"), "memory": m} {
			page, err := r.Names(t.Context(), briefs.NameParties, c.query, whole)
			var got []string
			for _, l := range page.Lines {
				initial, _ := utf8.DecodeRuneInString(l.Name)
				if want := map[rune]string{'و': envoy, 'ن': ministry}[initial]; !slices.Equal(l.Partners, []string{want}) {
					t.Errorf("%s: %s: %s %s with %v", where, c.what, l.Name, l.Country, l.Partners)
				}
				got = append(got, fmt.Sprintf("%c%s%d", initial, l.Country, l.Count))
			}
			if strings.Join(got, " ") != c.lines || err != nil {
				t.Errorf("%s: %s:\n%s, not\n%s; %v", where, c.what, strings.Join(got, " "), c.lines, err)
			}
		}
	}
}
