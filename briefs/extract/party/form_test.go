package party

import (
	"testing"

	"mujaz/briefs"
	"mujaz/briefs/language"
)

// In a language that is not read, names are told by their form alone.
func TestNamesByFormInLanguagesThatAreNotRead(t *testing.T) {
	for _, c := range []struct {
		text string
		want map[string]briefs.PartyKind
	}{
		{"MADRID, 12 de marzo – El ministro de Marruecos, Nasser Alami, y su colega de Noruega firmaron el acuerdo de la ONU sobre el agua y la pesca en el mar.",
			map[string]briefs.PartyKind{"Marruecos": briefs.Country, "Nasser Alami": briefs.Person, "Noruega": briefs.Country, "ONU": briefs.Organisation}},
		{"Türkiye ve Norveç bir anlaşma imzaladı ve bu proje için ortak bir şirket kuracak, daha sonra da yeni bir hat.",
			map[string]briefs.PartyKind{"Türkiye": briefs.Country, "Norveç": briefs.Country}},
		{"Россия подписала соглашение о сотрудничестве на переговорах в столице.", map[string]briefs.PartyKind{"Россия": briefs.Country}},
	} {
		d := language.Analyse(briefs.Article{Text: c.text})
		if d.Code != language.Unknown {
			t.Fatalf("%q is taken for %q", c.text, d.Code)
		}
		got := map[string]briefs.PartyKind{}
		for _, p := range Find(d).Parties {
			got[p.Name] = p.Kind
		}
		for name, kind := range c.want {
			if got[name] != kind {
				t.Errorf("%q: %s is %q, want %q; all: %v", c.text, name, got[name], kind, got)
			}
		}
		if len(got) != len(c.want) {
			t.Errorf("%q: %v, want %v", c.text, got, c.want)
		}
	}
}
