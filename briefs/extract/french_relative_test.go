package extract

import "testing"

func TestAFrenchRelativeClauseTellsOfAnEarlierAct(t *testing.T) {
	hold(t, frenchNotes, []ruleCase{
		{"L'accord que la Norvège et le Kenya ont signé en mai entrera en vigueur lundi.", "planned concluded", "entrera en vigueur lundi", ""},
		{"La Norvège, qui a signé l'accord en mai, livrera des filets au Kenya.", "planned concluded", "livrera des filets au Kenya", "Norvège"},
		{"La Norvège, qui préside le comité, livrera des filets au Kenya.", "planned", "livrera des filets au Kenya", "Norvège"},
		{"Une réunion sur les filets, à laquelle seront conviés la Norvège et le Kenya, devrait se tenir à Oslo en mai.", "planned", "se tenir à Oslo en mai", ""},
		{"La réunion, qui devait se tenir lundi, a été reportée par la Norvège.", "decided", "La réunion", "Norvège"},
		{"Le ministre Paul Lefort a indiqué que le Kenya était disposé à former dix pêcheurs, et promis que les filets seraient livrés en mai.", "pledged willing", "former dix pêcheurs", "Kenya"},
		{"L'accord de pêche que la Norvège a signé entrera en vigueur lundi.", "planned concluded", "entrera en vigueur lundi", ""},
		{"Le traité stipule clairement que le parlement donne décharge au Kenya.", "", "", ""},
		{"Nous parlons de l'approche que nous adoptons, afin de ne pas perdre le port.", "", "", ""},
		{"C'est la raison pour laquelle la Norvège rejette ces amendements.", "refused", "ces amendements", "Norvège"},
	})
}

func TestTheDayOfAFrenchSignatureIsNoDeadline(t *testing.T) {
	for text, want := range map[string]string{
		"La Norvège s'est engagée à respecter l'accord signé le 3 mai.":         "",
		"La Norvège s'est engagée à livrer les filets le 3 mai.":                "le 3 mai",
		"La Norvège doit signer l'accord au plus tard le 30 juin.":              "au plus tard le 30 juin",
		"La Norvège annonce samedi avoir arrêté ses activités dans les ports.":  "samedi",
		"La Norvège livrera les filets avant fin mars.":                         "avant fin mars",
		"La Norvège livrera les filets d'ici la fin de l'année.":                "d'ici la fin de l'année",
		"La Norvège livrera d'ici 2027 les filets que le Kenya a achetés hier.": "d'ici 2027",
	} {
		all := statements(Brief(article(frenchNotes + "\n\n" + text)))
		if len(all) == 0 {
			t.Errorf("%s\n gives no statement", text)
			continue
		}
		got := ""
		if all[0].Deadline != nil {
			got = all[0].Deadline.Text
		}
		if got != want {
			t.Errorf("%s\n is due %q, want %q", text, got, want)
		}
	}
}
