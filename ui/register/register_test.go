package register

import (
	"slices"
	"strings"
	"testing"

	"mujaz/briefs"
	"mujaz/ui/language"
	"mujaz/ui/text"
)

func TestANameIsFoundHoweverItIsSpelt(t *testing.T) {
	code := "medtop:1"
	ev := func(q string) []briefs.Span { return []briefs.Span{{Quote: q}} }
	b := briefs.Brief{
		Language: "ar",
		Parties: []briefs.Party{
			{Name: "أسامة", Kind: briefs.Person, Country: "MA", Evidence: ev("person")},
			{Name: "المغرب", Kind: briefs.Country, Country: "MA", Evidence: ev("country")},
			{Name: "الوزارة", Kind: briefs.Organisation, Country: "TN", Evidence: ev("stated")},
			{Name: "الوزارة", Kind: briefs.Organisation, Evidence: ev("stateless")},
		},
		Topics: []briefs.Topic{{Label: "x", Code: &code, Evidence: ev("topic")}},
	}
	for _, c := range []struct {
		kind briefs.NameKind
		line briefs.NameLine
		want int
	}{
		{briefs.NameParties, briefs.NameLine{Name: "اسامه", Country: "MA"}, 1},
		{briefs.NameParties, briefs.NameLine{Name: "اسامه", Country: "TN"}, 0},
		{briefs.NameParties, briefs.NameLine{Name: "الوزارة", Country: "TN"}, 1},
		{briefs.NameParties, briefs.NameLine{Name: "الوزارة", Country: "OM"}, 1},
		{briefs.NameParties, briefs.NameLine{Name: "الوزارة"}, 1},
		{briefs.NameParties, briefs.NameLine{Name: "سلمى"}, 0},
		{briefs.NameCountries, briefs.NameLine{Name: "Morocco", Country: "MA"}, 2},
		{briefs.NameTopics, briefs.NameLine{Name: "y", Code: code}, 1},
	} {
		if got := locate(b, c.kind, c.line); len(got) != c.want {
			t.Errorf("%s %q: %d places, want %d", c.kind, c.line.Name, len(got), c.want)
		}
	}
}

func TestSteppingGoesRoundTheBriefsOfALineAndMovingBeginsAtTheFirst(t *testing.T) {
	v := New(2)
	v.Set(0, []Line{{Sources: []Source{{ID: "a"}, {ID: "b"}}}, {Sources: []Source{{ID: "c"}}}})
	v.SetHeight(3)
	for _, want := range []string{"b", "a", "b"} {
		v.Step(1)
		if s, _ := v.Source(); s.ID != want {
			t.Errorf("brief %s is chosen, want %s", s.ID, want)
		}
	}
	v.Move(1)
	v.Move(-1)
	if s, ok := v.Source(); !ok || s.ID != "a" {
		t.Errorf("brief %s is chosen after moving", s.ID)
	}
	if _, ok := New(0).Source(); ok {
		t.Error("an empty register has a brief")
	}
}

func TestOnlyTheLinesAroundWhatIsSeenAreAskedFor(t *testing.T) {
	v := New(100000)
	v.SetHeight(9)
	if from, n := v.Missing(); from != 0 || n != 6 {
		t.Fatalf("at the top: %d lines from %d", n, from)
	}
	v.Set(0, make([]Line, 6))
	if _, n := v.Missing(); n != 0 {
		t.Errorf("%d lines are asked for twice", n)
	}
	v.Move(v.Len())
	if from, n := v.Missing(); v.Selected() != 99999 || from != 99994 || n != 6 {
		t.Errorf("at the end, %d: %d lines from %d", v.Selected(), n, from)
	}
}

func TestALineSaysThatAnActWasDeniedOrIsOfEarlier(t *testing.T) {
	for _, s := range language.All() {
		lines := Commitments([]briefs.RegisterLine{{Statement: briefs.Statement{Act: briefs.Agreed, Negated: true}}, {Statement: briefs.Statement{Act: briefs.Agreed, Background: true}}}, s)
		for i, want := range []string{s.Negated, s.Background} {
			if words := (text.Paragraph{Runs: slices.Concat(lines[i].Words, lines[i].Facts)}).Text(); !strings.Contains(words, want) {
				t.Errorf("%s: %q lacks %q", s.Code, words, want)
			}
		}
	}
}

func TestALineRunsInTheDirectionOfItsName(t *testing.T) {
	s, err := language.ByCode("en")
	if err != nil {
		t.Fatal(err)
	}
	lines := Names(briefs.NameParties, []briefs.NameLine{{Name: "المملكة"}, {Name: "Baltic Shippers"}}, s)
	if lines[0].Dir != text.RTL || lines[1].Dir != text.LTR {
		t.Errorf("%v and %v", lines[0].Dir, lines[1].Dir)
	}
}

func TestANegatedCommitmentSaysThatItIsOne(t *testing.T) {
	words, err := language.ByCode("en")
	if err != nil {
		t.Fatal(err)
	}
	line := func(negated bool) string {
		var b strings.Builder
		from := briefs.RegisterLine{Statement: briefs.Statement{Act: briefs.Pledged, Text: "build the quay", Negated: negated, Actors: []string{"وزارة الموانئ", "Harbour Works"}}}
		for _, l := range Commitments([]briefs.RegisterLine{from}, words) {
			for _, r := range append(l.Words, l.Facts...) {
				b.WriteString(r.Text)
			}
		}
		return b.String()
	}
	if got, want := line(true), "pledged (negated) build the quay · Who: وزارة الموانئ، Harbour Works"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	if got := line(false); strings.Contains(got, words.Negated) {
		t.Errorf("%q is not negated", got)
	}
}

func TestARegisterCallsTopicsAndCountriesInTheInterfacesLanguage(t *testing.T) {
	for _, s := range language.All() {
		for _, c := range []struct {
			kind briefs.NameKind
			line briefs.NameLine
			want map[string]string
		}{
			{briefs.NameTopics, briefs.NameLine{Name: "the quay treaty", Code: "medtop:20000641", Count: 2},
				map[string]string{"ar": "معاهدة", "en": "treaty", "fr": "traité", "he": "אמנה", "fa": "معاهده", "ur": "معاہدہ"}},
			{briefs.NameCountries, briefs.NameLine{Name: "IQ", Country: "IQ", Count: 2},
				map[string]string{"ar": "العراق", "en": "Iraq", "fr": "Irak", "he": "עיראק", "fa": "عراق", "ur": "عراق"}},
			{briefs.NameTopics, briefs.NameLine{Name: "the quay", Count: 2}, map[string]string{s.Code: "the quay"}},
			{briefs.NameTopics, briefs.NameLine{Name: "the quay", Code: "medtop:1", Count: 2}, map[string]string{s.Code: "the quay"}},
		} {
			l := Names(c.kind, []briefs.NameLine{c.line}, s)[0]
			if got := (text.Paragraph{Runs: l.Words}).Text(); got != c.want[s.Code] {
				t.Errorf("%s: %q, want %q", s.Code, got, c.want[s.Code])
			}
			if facts := (text.Paragraph{Runs: l.Facts}).Text(); facts != "" {
				t.Errorf("%s: %q says a code or the same again", s.Code, facts)
			}
		}
	}
}

func TestWhatStandsUnderANameIsSaidInWords(t *testing.T) {
	s, err := language.ByCode("en")
	if err != nil {
		t.Fatal(err)
	}
	v := New(3)
	v.SetHeight(9)
	v.Set(0, Names(briefs.NameParties, []briefs.NameLine{
		{Name: "Ada Quill", Kind: briefs.Person, Country: "SN", Partners: []string{"Harbour Works"}, Count: 2, Briefs: []string{"a", "b"}},
		{Name: "Iraq", Kind: briefs.Country, Country: "IQ", Count: 1, Briefs: []string{"a"}},
		{Name: "the Kingdom", Kind: briefs.Country, Country: "MA", Count: 1, Briefs: []string{"a"}},
	}, s))
	v.Step(1)
	var got []string
	for _, r := range v.Rows(80, 9, s) {
		var b strings.Builder
		for _, c := range r.Cells {
			b.WriteString(c.Base)
		}
		got = append(got, strings.TrimSpace(b.String()))
	}
	if want := "brief 2 of 2 · person · Senegal · with Harbour Works"; got[1] != want {
		t.Errorf("got %q, want %q", got[1], want)
	}
	if want := "1 brief · country"; got[4] != want {
		t.Errorf("got %q, want %q", got[4], want)
	}
	if want := "1 brief · country · Morocco"; got[7] != want {
		t.Errorf("got %q, want %q", got[7], want)
	}
}
