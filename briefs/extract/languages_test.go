package extract

import (
	"strings"
	"testing"

	"mujaz/briefs"
)

const twoLanguages = "الأردن والنرويج يتفقان على مشروع للمياه\n\n" +
	"عمان - اتفق الأردن والنرويج، الثلاثاء، على إنشاء محطة لتحلية المياه في العقبة، وفق بيان مشترك.\n\n" +
	"وتعهدت النرويج بتمويل المرحلة الأولى من المشروع قبل نهاية العام الجاري.\n\n" +
	"Jordan and Norway agreed on Tuesday to build a desalination plant in Aqaba, according to a joint statement.\n\n" +
	"Norway pledged to finance the first phase by the end of the year, and Jordan will host the next round of talks in May."

// An article in two languages is read in both, and a state is one party in both.
func TestArticlesInTwoLanguagesAreReadInBoth(t *testing.T) {
	b := Brief(article(twoLanguages))
	want := map[string]bool{"agreed إنشاء محطة": false, "pledged تمويل المرحلة": false, "agreed build a desalination plant": false,
		"pledged finance the first phase": false, "planned host the next round": false}
	for _, s := range statements(b) {
		for w := range want {
			act, words, _ := strings.Cut(w, " ")
			if string(s.Act) == act && strings.Contains(s.Text, words) {
				want[w] = len(s.Actors) > 0
			}
		}
	}
	for w, found := range want {
		if !found {
			t.Errorf("no actors or no statement: %s", w)
		}
	}
	states := map[string]int{}
	for _, p := range b.Parties {
		if p.Kind == briefs.Country {
			states[p.Country]++
		}
	}
	if states["JO"] != 1 || states["NO"] != 1 {
		t.Errorf("states %v", states)
	}
	check(t, article(twoLanguages))
}
