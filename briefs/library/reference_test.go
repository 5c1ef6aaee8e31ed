package library_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"mujaz/briefs"
	"mujaz/briefs/extract"
	"mujaz/briefs/library"
	"mujaz/briefs/library/query"
	"mujaz/briefs/memory"
)

// pairOf is a library and a shelf in memory, which goes through every brief,
// with the same briefs and the same marks.
func pairOf(t *testing.T, n int) (*library.Reader, *memory.Shelf) {
	t.Helper()
	clock := func() time.Time { return time.Date(2026, 11, 25, 12, 0, 0, 0, time.UTC) }
	store, err := library.Open(context.Background(), filepath.Join(t.TempDir(), "library.db"), library.Options{Now: clock})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { store.Close() })
	r, m := store.For("officer"), memory.New(clock)
	items := slices.Clone(recombined(t)[:n])
	random, ctx := rand.New(rand.NewPCG(5, 6)), context.Background()
	for i := range items {
		b := &items[i].Brief
		if i%9 == 0 {
			b.Source.Published = "" // undated
		}
		b.Parties = slices.Clone(b.Parties)
		for k := range b.Parties { // names recur with one state, with several and with none
			if random.IntN(3) == 0 {
				b.Parties[k].Country = []string{"", "", "SA", "MA"}[random.IntN(4)]
			}
		}
		b.Commitments = slices.Clone(b.Commitments)
		for k := range b.Commitments { // the extraction names addressees rarely
			if random.IntN(4) == 0 {
				b.Commitments[k].Act = briefs.Concluded // and elsewhere, in the same words, planned
			}
			if random.IntN(4) == 0 {
				b.Commitments[k].Addressees = []string{[]string{"المملكة", "Finland", "ناصر بن فهد"}[random.IntN(3)]}
			}
		}
		if i > 0 && i%2 == 0 { // and says again what another does, with a time of its own
			for _, st := range items[random.IntN(i)].Brief.Commitments {
				st.Act = []briefs.Act{st.Act, briefs.Planned, briefs.Pledged, briefs.Refused, briefs.Stressed}[random.IntN(5)]
				st.Background = random.IntN(4) == 0
				if st.Deadline = nil; random.IntN(3) > 0 {
					due := []string{"2026-06-15", "2026-11-20", "2026-12", "2027"}[random.IntN(4)]
					st.Deadline = &briefs.TimeText{Text: due, Value: &due}
				}
				b.Commitments = append(b.Commitments, st)
			}
		}
	}
	if _, err := store.Add(ctx, items[:n/2]...); err != nil {
		t.Fatal(err)
	}
	r.Find(ctx, "topic:x") // what is in memory now is to be brought up to date
	r.Commitments(ctx, "", briefs.Window{Count: 1})
	// The rest, and some of the first once more.
	if _, err := store.Add(ctx, append(slices.Clone(items[n/2:]), items[:3]...)...); err != nil {
		t.Fatal(err)
	}
	for _, it := range items {
		m.Add(it.Brief)
	}
	yes, tags, note, grade := true, []string{"ports", "to do"}, "ask", "B2"
	for _, it := range items {
		var change briefs.MarkChange
		switch random.IntN(6) {
		case 0:
			change.Read = &yes
		case 1:
			change.Star = &yes
		case 2:
			change.Tags = &tags
		case 3:
			change.Note, change.Grade = &note, &grade
		default:
			continue
		}
		for _, s := range []briefs.Shelf{r, m} {
			if _, err := s.Mark(ctx, it.Brief.ID, change); err != nil {
				t.Fatal(err)
			}
		}
	}
	return r, m
}

// TestTheLibraryAnswersAsGoingThroughEveryBriefDoes asks one library and one shelf,
// for they take long to be made; nothing of this changes them.
func TestTheLibraryAnswersAsGoingThroughEveryBriefDoes(t *testing.T) {
	t.Parallel()
	r, m := pairOf(t, 80)
	for promise, keeps := range map[string]func(*testing.T, *library.Reader, *memory.Shelf){
		"the library finds what going through every brief finds":             theLibraryFindsWhatGoingThroughEveryBriefFinds,
		"synthetic articles are as different as those of a library of years": syntheticArticlesAreAsDifferentAsThoseOfALibraryOfYears,
		"headline and parties rank first":                                    headlineAndPartiesRankFirst,
		"the register of statements is what going through them makes":        theRegisterOfStatementsIsWhatGoingThroughThemMakes,
		"what a register says of a time is what a query asks for":            whatARegisterSaysOfATimeIsWhatAQueryAsksFor,
		"the registers of names are what going through them makes":           theRegistersOfNamesAreWhatGoingThroughThemMakes,
	} {
		t.Run(promise, func(t *testing.T) { keeps(t, r, m) })
	}
}

// recombined are synthetic articles and their briefs, made once.
func recombined(t *testing.T) []library.Item {
	made.Do(func() {
		for a := range library.Synthesise(80, 7, sampled(t)) {
			made.items = append(made.items, library.Item{Article: a, Brief: extract.Brief(a)})
		}
	})
	return made.items
}

var made struct {
	sync.Once
	items []library.Item
}

// terms to make queries of: every operator, in several languages.
var terms = []string{"وزير", "الوزارة", "اتفاق", "agreement", "ministres", "ההסכם", "وزا*", "المين*", "agre*", "وز*", "ال*", "a*", "ה*", `"وزير النقل"`, `"في"`, `"مذكرة تفاهم"`, `"rail ferry across"`, `"no such words here"`, "غائب", "!!", `""`,
	"party:كمال", "party:Finland", `party:"ناصر بن فهد"`, "party:غائب", "party:كم*", "party:f*", "party:وزا*", "party:*", "topic:wa*", "who:Fin*", "country:fin*", "country:sa", "country:Kenya", "country:المغرب", "country:morocco", "country:פינלנד", "country:saoudienne", "country:المغربية", "country:guinea", "party:فنلندا", "party:maroc*", "who:فنلندا", "topic:مياه", `topic:"نقل"`, "topic:transport", "topic:diplo*", `topic:medtop`, "source:synthetic", "source:other",
	"act:agreed", "act:stressed", "act:called_for", "strength:>=5", "strength:<3", "strength:0", "strength:6", "due:none", "due:overdue", "due:2027", "due:<2027-01", "due:>=2026-06-01", "due:>2027",
	"who:Finland", "who:كمال", "to:Finland", "to:المملكة", "instrument:agreement", `instrument:"memorandum of understanding"`, "status:signed", "status:to_be_signed",
	"lang:ar", "lang:en", "lang:he", "newer:30d", "newer:1y", "newer:12h", "unread", "read", "star", "tag:ports", "tag:po*", "tag:*", `tag:"to do"`, "tag:none", "grade:b2", "grade:F6", "grade:A1"}

func someQuery(random *rand.Rand) string {
	var list []string
	for range 1 + random.IntN(3) {
		t := terms[random.IntN(len(terms))]
		if random.IntN(4) == 0 {
			t = "-" + t
		}
		list = append(list, t)
	}
	return strings.Join(list, " ")
}

func theLibraryFindsWhatGoingThroughEveryBriefFinds(t *testing.T, r *library.Reader, m *memory.Shelf) {
	random, ctx, hits := rand.New(rand.NewPCG(1, 2)), context.Background(), map[string]int{}
	queries := slices.Clone(terms)
	for _, term := range terms {
		queries = append(queries, "-"+term)
	}
	for range 200 {
		queries = append(queries, someQuery(random))
	}
	for _, q := range queries {
		got, err := r.Find(ctx, q)
		want, failed := m.Find(ctx, q)
		if err != nil || failed != nil {
			t.Fatal(q, err, failed)
		}
		hits[q] = len(want)
		slices.Sort(got)
		slices.Sort(want)
		if !slices.Equal(got, want) {
			t.Errorf("%s: %d found, %d by going through them", q, len(got), len(want))
		}
	}
	found := map[string]bool{}
	for _, term := range terms {
		if key, _, ok := strings.Cut(term, ":"); ok {
			found[key] = found[key] || hits[term] > 0
		}
	}
	for key, any := range found {
		if !any {
			t.Errorf("%s: finds nothing: it tests nothing", key)
		}
	}
}

func syntheticArticlesAreAsDifferentAsThoseOfALibraryOfYears(t *testing.T, r *library.Reader, _ *memory.Shelf) {
	of, err := r.Stories(t.Context())
	if err != nil || len(of) > 8 {
		t.Errorf("%d of 80 articles tell the same as others; %v", len(of), err)
	}
	page, err := r.Commitments(t.Context(), "", briefs.Window{Count: 80})
	if err != nil || page.Total < 160 {
		t.Errorf("only %d commitments in 80 articles; %v", page.Total, err)
	}
	again := 0
	for a := range library.Synthesise(80, 7, sampled(t)) {
		if a.ID != recombined(t)[again].Article.ID {
			t.Fatal("the same seed makes other articles")
		}
		again++
	}
}

func headlineAndPartiesRankFirst(t *testing.T, r *library.Reader, m *memory.Shelf) {
	for _, q := range []string{"وزير", "اتفاق", "Finland", `"مذكرة تفاهم"`, "-وزير اتفاق"} {
		ids, err := r.Find(t.Context(), q)
		parsed, _ := query.Parse(q)
		rest := false
		for _, id := range ids {
			b, err := m.Brief(t.Context(), id)
			if err != nil {
				t.Fatal(err)
			}
			first := parsed.InHead(query.Prepare(b))
			if first && rest {
				t.Errorf("%s: a brief with it in headline or parties stands behind one without", q)
			}
			rest = rest || !first
		}
		if err != nil || len(ids) == 0 {
			t.Error(q, ids, err)
		}
	}
}

func theRegisterOfStatementsIsWhatGoingThroughThemMakes(t *testing.T, r *library.Reader, m *memory.Shelf) {
	random, ctx, lines := rand.New(rand.NewPCG(3, 4)), context.Background(), 0
	orders, _ := briefs.Orders()
	for i := range 120 {
		q := ""
		if i > 2*len(orders) {
			q = someQuery(random)
		}
		w := briefs.Window{From: random.IntN(30), Count: 1 + random.IntN(40), Order: orders[i%len(orders)], Descending: random.IntN(2) == 0}
		got, err := r.Commitments(ctx, q, w)
		want, failed := m.Commitments(ctx, q, w)
		if err != nil || failed != nil {
			t.Fatal(q, err, failed)
		}
		lines += len(want.Lines)
		if got.Total != want.Total || len(got.Lines) != len(want.Lines) {
			t.Fatalf("%s: %d lines of %d, not %d of %d", q, len(got.Lines), got.Total, len(want.Lines), want.Total)
		}
		for k := range want.Lines {
			if a, b := fmt.Sprintf("%+v", plainLine(got.Lines[k])), fmt.Sprintf("%+v", plainLine(want.Lines[k])); a != b {
				t.Fatalf("%s by %s, line %d:\n%s\nnot\n%s", q, w.Order, w.From+k, a, b)
			}
		}
	}
	if lines < 500 {
		t.Errorf("only %d lines were compared", lines)
	}
}

func whatARegisterSaysOfATimeIsWhatAQueryAsksFor(t *testing.T, r *library.Reader, m *memory.Shelf) {
	ctx, overdue, moved := context.Background(), 0, 0
	whole := briefs.Window{Count: 10000}
	asked := map[string]func(briefs.RegisterLine) bool{
		"due:none":        func(l briefs.RegisterLine) bool { return l.Due == "" },
		"due:overdue":     func(l briefs.RegisterLine) bool { return l.Overdue },
		"due:2027":        func(l briefs.RegisterLine) bool { return strings.HasPrefix(l.Due, "2027") },
		"due:<2026-11-21": func(l briefs.RegisterLine) bool { return l.Due != "" && l.Due < "2026-11-21" },
		"due:>=2026-12":   func(l briefs.RegisterLine) bool { return l.Due != "" && l.Due[:min(7, len(l.Due))] >= "2026-12" },
	}
	for _, q := range []string{"", "lang:ar", "unread who:Finland"} {
		for where, shelf := range map[string]briefs.Registry{"library": r, "memory": m} {
			all, err := shelf.Commitments(ctx, q, whole)
			if err != nil {
				t.Fatal(err)
			}
			for due, says := range asked {
				var want, without []string
				for _, l := range all.Lines {
					line := fmt.Sprint(l.Statement.Text, l.Due, l.Overdue, l.Sources[0])
					if says(l) {
						want = append(want, line)
					} else {
						without = append(without, line)
					}
					if l.Overdue {
						overdue++
					}
					if l.Due != l.Statement.Due() {
						moved++
					}
				}
				for asked, want := range map[string][]string{due: want, "-" + due: without} {
					page, err := shelf.Commitments(ctx, q+" "+asked, whole)
					var got []string
					for _, l := range page.Lines {
						got = append(got, fmt.Sprint(l.Statement.Text, l.Due, l.Overdue, l.Sources[0]))
					}
					if slices.Sort(got); err != nil || !slices.Equal(got, slices.Sorted(slices.Values(want))) {
						t.Fatalf("%s, %s %s: %d lines, the register has %d such; %v", where, q, asked, len(got), len(want), err)
					}
				}
			}
		}
	}
	if overdue == 0 || moved == 0 {
		t.Errorf("%d lines overdue, %d with another report's time: it tests nothing", overdue, moved)
	}
}

// plainLine is a line without pointers, to be compared.
func plainLine(l briefs.RegisterLine) []any {
	return []any{l.Statement.Act, l.Statement.Text, l.Statement.Actors, l.Direction, l.Language, l.Overdue, l.Due, l.Count, l.Sources}
}

func theRegistersOfNamesAreWhatGoingThroughThemMakes(t *testing.T, r *library.Reader, m *memory.Shelf) {
	random, ctx, lines := rand.New(rand.NewPCG(3, 5)), context.Background(), 0
	for i := range 90 {
		kind := []briefs.NameKind{briefs.NameParties, briefs.NameCountries, briefs.NameTopics}[i%3]
		q := ""
		if i > 8 {
			q = someQuery(random)
		}
		w := briefs.Window{From: random.IntN(20), Count: 1 + random.IntN(40), Descending: random.IntN(2) == 0}
		if random.IntN(2) == 0 {
			w.Order = briefs.ByName
		}
		got, err := r.Names(ctx, kind, q, w)
		want, failed := m.Names(ctx, kind, q, w)
		if err != nil || failed != nil || got.Total != want.Total || len(got.Lines) != len(want.Lines) {
			t.Fatalf("%s, %s: %d lines of %d, not %d of %d: %v %v", kind, q, len(got.Lines), got.Total, len(want.Lines), want.Total, err, failed)
		}
		lines += len(want.Lines)
		counts := func(p briefs.NamePage) (list []string) {
			for _, l := range p.Lines {
				partners := slices.Clone(l.Partners)
				for i := range partners {
					partners[i] = query.Key(partners[i])
				}
				slices.Sort(partners)
				roles := slices.SortedFunc(slices.Values(l.Roles), func(a, b briefs.RoleSince) int { return strings.Compare(a.Role, b.Role) })
				line := fmt.Sprint(l.Count, l.Code, roles, l.Briefs)
				if len(partners) < 20 {
					line += fmt.Sprint(partners)
				}
				if kind == briefs.NameParties {
					line += query.Key(l.Name) + " " + l.Country
				}
				list = append(list, line)
			}
			slices.Sort(list)
			return list
		}
		// Of names in as many briefs the library's order goes by how they are
		// spelt first, so that windows are compared where they hold all.
		if w.From == 0 && len(want.Lines) == want.Total || w.Order == "" && kind == briefs.NameParties {
			if a, b := counts(got), counts(want); !slices.Equal(a, b) {
				t.Fatalf("%s, %s, %+v:\n%s\nnot\n%s", kind, q, w, strings.Join(a, "\n"), strings.Join(b, "\n"))
			}
		}
	}
	if lines < 500 {
		t.Errorf("only %d lines were compared", lines)
	}
}

func TestARegisterIsSortedByTheNamesThatItShows(t *testing.T) {
	clock := func() time.Time { return time.Date(2026, 11, 25, 12, 0, 0, 0, time.UTC) }
	path, ctx := filepath.Join(t.TempDir(), "library.db"), context.Background()
	store, err := library.Open(context.Background(), path, library.Options{Now: clock})
	if err != nil {
		t.Fatal(err)
	}
	defer store.Close()
	code := func(n string) *string { c := "medtop:" + n; return &c }
	b := briefs.Brief{ID: "00000000000000aa", Language: "en", Text: "x",
		Topics:  []briefs.Topic{{Label: "alpha", Code: code("20000002")}, {Label: "zeta", Code: code("20000001")}, {Label: "middle"}},
		Parties: []briefs.Party{{Name: "Albion", Kind: briefs.Country, Country: "GB"}, {Name: "Wallachia", Kind: briefs.Country, Country: "RO"}, {Name: "Erewhon", Kind: briefs.Country}}}
	if _, err := store.Add(ctx, library.Item{Brief: b}); err != nil {
		t.Fatal(err)
	}
	m := memory.New(clock)
	m.Add(b)
	called := map[string]string{"medtop:20000001": "borders", "medtop:20000002": "zones", "GB": "United Kingdom", "RO": "Aurelia"}
	shown := &briefs.Naming{Language: "xx", Of: func(_ briefs.NameKind, code string) string { return called[code] }}
	for range 2 { // as it is gathered, and as it is kept
		for _, want := range []struct {
			kind   briefs.NameKind
			naming *briefs.Naming
			names  string
		}{
			{briefs.NameTopics, nil, "alpha middle zeta"}, {briefs.NameTopics, shown, "borders middle zones"},
			{briefs.NameCountries, nil, "Albion Erewhon Wallachia"}, {briefs.NameCountries, shown, "Aurelia Erewhon United Kingdom"},
		} {
			for _, r := range []briefs.Registry{store.For("a"), m} {
				page, err := r.Names(ctx, want.kind, "", briefs.Window{Count: 9, Naming: want.naming})
				var names []string
				for _, l := range page.Lines {
					names = append(names, want.naming.Name(want.kind, l))
				}
				if got := strings.Join(names, " "); err != nil || got != want.names {
					t.Errorf("%T: %s, not %s; %v", r, got, want.names, err)
				}
			}
		}
		for _, naming := range []*briefs.Naming{nil, shown} {
			if err := store.Keep(ctx, naming); err != nil {
				t.Fatal(err)
			}
		}
	}
}
