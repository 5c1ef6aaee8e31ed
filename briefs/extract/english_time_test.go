package extract

import "testing"

// valued is an article's body with the value that the time of its first statement must have;
// "-" where it must have no time, "?" where it has one that stays open.
func valued(t *testing.T, headline, dateline string, cases [][2]string) {
	t.Helper()
	for _, c := range cases {
		all := statements(Brief(article(headline + "\n\n" + dateline + c[0])))
		if len(all) == 0 {
			t.Errorf("%s\n gives no statement", c[0])
			continue
		}
		got := "-"
		if d := all[0].Deadline; d != nil {
			if got = "?"; d.Value != nil {
				got = *d.Value
			}
		}
		if got != c[1] {
			t.Errorf("%s\n is due %q, want %q", c[0], got, c[1])
		}
	}
}

// What is to be done lies ahead of the article's day, what was done behind it; when it was
// said is the time of neither.
func TestEnglishDeadlinesAreResolvedFromTheDayOfTheArticle(t *testing.T) {
	valued(t, "Notes on the week in the region", "OSLO, 26 November 2026 - ", [][2]string{
		{"Norway will open the port by the end of the year.", "2026"},
		{"Norway will open the port by the end of the month.", "2026-11"},
		{"Norway will open the port by the end of March.", "2027-03"},
		{"Norway will open the port no later than 30 June.", "2027-06-30"},
		{"Norway will open the port within 30 days.", "2026-12-26"},
		{"Norway will open the port next month.", "2026-12"},
		{"Norway will open the port this week.", "2026-11-23/2026-11-29"},
		{"Norway will open the port on Sunday.", "2026-11-29"},
		{"Norway will open the port this weekend.", "?"},
		{"Norway agreed to open the port no later than 1 March.", "2027-03-01"},
		{"Norway extended its ban on nets until 1 May.", "2027-05-01"},
		{"Norway pledged 40 million euros over five years for the port.", "-"},
		{"Norway pledged 40 million euros over the next five years for the port.", "2031-11-26"},
		{"Norway offered to pay half for two years.", "-"},
		{"Norway will end years of war in Kenya.", "-"},
		{"Norway called for the first strike in two years.", "-"},
		{"Norway signed the accord on 3 March in Oslo.", "2026-03-03"},
		{"Norway signed the accord on 3 December in Oslo.", "2025-12-03"},
		{"Norway has signed the treaty, the ministry said on Monday.", "-"},
		{"The ministry said on Monday that Norway had signed the treaty.", "-"},
		{"The minister told parliament on Monday that Norway would open the port.", "-"},
		{"The minister told parliament on Monday that Norway would open the port in May.", "2027-05"},
	})
	valued(t, frenchNotes, "OSLO, 26 novembre 2026 - ", [][2]string{
		{"La Norvège ouvrira le port d'ici la fin de l'année.", "2026"},
		{"La Norvège financera le port pendant cinq ans.", "-"},
		{"Le comité se réunira tous les trois mois.", "-"},
		{"La Norvège ouvrira le port le 3 mars.", "2027-03-03"},
		{"La Norvège a signé l'accord le 3 mars à Oslo.", "2026-03-03"},
		{"Le ministre a déclaré lundi que la Norvège ouvrira le port.", "-"},
	})
}

func TestEnglishTimesEndWhereTheyEnd(t *testing.T) {
	sourced(t, "Notes on the week in the region", []sourceCase{
		{"Norway promised to keep the town taken in the 1967 river war.", "", "-", "river war"},
		{"Norway will open the port on Monday or Tuesday.", "", "on Monday or Tuesday", "Tuesday"},
		{"Norway asked for help for the immediate repair of the port.", "Norway", "immediate", "repair of the port"},
	})
}
