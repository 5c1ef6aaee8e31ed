package query

import (
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"mujaz/briefs"
)

// about is a brief of a country and a topic, as an article calls them.
func about(name, code, topic string) *Prepared {
	b := briefs.Brief{Language: "ar", Parties: []briefs.Party{{Name: name, Kind: briefs.Country, Country: code}}}
	b.Topics = []briefs.Topic{{Label: "الموانئ", Code: &topic}}
	b.Commitments = []briefs.Statement{{Act: briefs.Agreed, Actors: []string{name}, Text: "x"}}
	return Prepare(b)
}

func finds(t *testing.T, text string, p *Prepared) bool {
	t.Helper()
	q, err := Parse(text)
	if err != nil {
		t.Fatal(text, err)
	}
	return q.Matches(p, briefs.Marks{}, time.Time{}, Moment{})
}

func TestACountryIsFoundByItsNameInEveryLanguageItsCodeAndItsAdjective(t *testing.T) {
	p := about("المملكة المغربية", "MA", "medtop:20000638")
	for _, q := range []string{"country:ma", "country:MA", "country:المغرب", "country:Morocco", "country:morocco", "country:Maroc", "country:מרוקו", "country:مراکش", "country:مراكش",
		`country:"المملكة المغربية"`, "country:moroccan", "country:marocaine", "country:marocains", "country:مغربي", "country:المغربية", "country:מרוקאי", "country:moroc*",
		"party:Morocco", "party:المغرب", "party:maroc*", "who:Morocco", "who:מרוקו", `party:المغربية`} {
		if !finds(t, q, p) {
			t.Errorf("%s does not find %s", q, p.Brief.Parties[0].Name)
		}
	}
	for _, q := range []string{"country:Mauritania", "country:موريتانيا", "country:ml", "party:Moroccan", "party:Mali", "who:Mali", "to:Morocco", "country:mor"} {
		if finds(t, q, p) {
			t.Errorf("%s finds %s", q, p.Brief.Parties[0].Name)
		}
	}
}

func TestAWholeNameOfACountryMeansNoOtherThatHasItsWords(t *testing.T) {
	for q, names := range map[string]map[string]string{
		"country:Sudan":   {"SD": "السودان", "SS": ""},
		"country:guinea":  {"GN": "Guinea", "GW": ""},
		"country:السودان": {"SD": "Sudan", "SS": ""},
	} {
		for code, name := range names {
			called := name
			if called == "" {
				called = map[string]string{"SS": "South Sudan", "GW": "Guinea-Bissau"}[code]
			}
			if got := finds(t, q, about(called, code, "")); got != (name != "") {
				t.Errorf("%s, of %s: %v", q, called, got)
			}
		}
	}
	if !finds(t, "country:united", about("المملكة المتحدة", "GB", "")) || !finds(t, "country:united", about("United States", "US", "")) {
		t.Error("words of a name do not find the countries that have them")
	}
}

func TestATopicIsFoundByItsNameInEveryLanguage(t *testing.T) {
	relations, crime := about("x", "", "medtop:20000638"), about("x", "", "medtop:20000086")
	for _, q := range []string{"topic:medtop:20000086", `topic:"cyber crime"`, `topic:"الجريمة الإلكترونية"`, "topic:cybercriminalité", `topic:"פשעי סייבר"`, `topic:"سائبر جرائم"`, "topic:cyber*", "topic:الموانئ"} {
		if !finds(t, q, crime) {
			t.Error(q, " does not find it")
		}
		if finds(t, q, relations) != strings.HasSuffix(q, "الموانئ") {
			t.Error(q, " finds another")
		}
	}
}

func TestACountryOrLanguageThatNobodyKnowsIsAMistakeUnlessABriefHasIt(t *testing.T) {
	for text, want := range map[string]briefs.QueryError{
		"port country:morroco":     {Pos: 13, Len: 7, Mistake: briefs.NoSuchCountry, Near: "Morocco"},
		`-country:"el dorado"`:     {Pos: 9, Len: 9, Mistake: briefs.NoSuchCountry},
		"country:*":                {Pos: 8, Len: 1, Mistake: briefs.NoSuchCountry},
		"lang:arabic":              {Pos: 5, Len: 6, Mistake: briefs.NoSuchLanguage},
		"country:المغرببب lang:ar": {Pos: 8, Len: 16, Mistake: briefs.NoSuchCountry, Near: "المغرب"},
	} {
		q, err := Parse(text)
		if err != nil {
			t.Fatal(text, err)
		}
		var got *briefs.QueryError
		if !errors.As(q.Unknown(func(Term) (bool, error) { return false, nil }), &got) || got.Mistake != want.Mistake || got.Pos != want.Pos || got.Len != want.Len || want.Near != "" && got.Near != want.Near || strings.HasSuffix(text, "*") && (got.Near != "" || got.Args[0] != "*") {
			t.Errorf("%s: %+v", text, got)
		}
		if err := q.Unknown(func(Term) (bool, error) { return true, nil }); err != nil {
			t.Error(text, err)
		}
	}
	for _, text := range []string{"country:ma", "country:morocco", "country:mor*", "-country:سوري", "lang:AR", "party:nobody", "topic:nothing"} {
		q, _ := Parse(text)
		if err := q.Unknown(func(Term) (bool, error) { return false, nil }); err != nil {
			t.Error(text, err)
		}
	}
}

func TestNoNameIsTakenForSeveralCountriesWithoutReason(t *testing.T) {
	of := map[string][]string{}
	for _, s := range states() {
		for _, n := range s.names {
			of[n] = append(of[n], s.code)
		}
	}
	for name, codes := range of {
		if len(codes) > 2 || len(codes) == 2 && !slices.ContainsFunc(codes, func(c string) bool { return slices.Contains(twins, c) }) {
			t.Errorf("%s: %v", name, codes)
		}
	}
}

// twins are states that share a name with another.
var twins = []string{"mf", "cd"}
