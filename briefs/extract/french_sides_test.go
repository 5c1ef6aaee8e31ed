package extract

import (
	"slices"
	"strings"
	"testing"
)

func TestFrenchTwoStatesAreThoseLastNamed(t *testing.T) {
	lead := "La Norvège et le Kenya ont tenu des discussions à Nairobi lundi."
	for _, c := range []struct{ text, act, actors string }{
		{"Les deux pays ont signé un accord sur la pêche.", "concluded", "Kenya, Norvège"},
		{"Le Mali et le Niger avaient été les premiers. Les deux pays ont signé un accord de paix.", "concluded", "Mali, Niger"},
		{"Seuls deux pays, le Mali et le Niger, avaient reconnu l'État voisin. Les deux pays ont signé un accord de paix.", "concluded", "Mali, Niger"},
		{"Le Mali avait été le premier. Les deux pays ont signé un accord de paix.", "concluded", ""},
		{"Le Mali a reconnu la Norvège en 1999 mais les deux pays ont rompu leurs relations.", "refused", "Mali, Norvège"},
		{"Deux pays ont signé un accord de paix.", "concluded", ""},
		{"L'Union, qui a promis d'aider le Mali, versera dix millions d'euros.", "planned", ""},
	} {
		found := false
		for _, s := range statements(Brief(article("Notes sur la semaine\n\n" + lead + "\n\n" + c.text))) {
			if string(s.Act) != c.act {
				continue
			}
			found = true
			slices.Sort(s.Actors)
			if got := strings.Join(s.Actors, ", "); got != c.actors {
				t.Errorf("%s\n is by %q, want %q", c.text, got, c.actors)
			}
		}
		if !found {
			t.Errorf("%s\n gives no %s", c.text, c.act)
		}
	}
}

func TestWhoHoldsAFrenchSpeechIsNotWhomHeNamedBefore(t *testing.T) {
	text := "Monsieur le Président, je suis venu du port pour vous parler de la pêche.\n\nLa Banque mondiale a annoncé un prêt.\n\nJ'annonce que je suis pour la levée de l'embargo."
	for _, s := range statements(Brief(article("Notes sur la semaine\n\n" + text))) {
		if s.Act == "willing" && (len(s.Actors) > 0 || s.Attribution != nil) {
			t.Errorf("%q is by %q", s.Text, s.Actors)
		}
	}
}
