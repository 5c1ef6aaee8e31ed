package party

import (
	"testing"

	"mujaz/briefs"
)

// A ministry is called by what it is of alone, with the adjective of its state; behind a noun
// with the article the same word is an adjective, and behind a post a part of that.
func TestAMinistryIsNamedByWhatItIsOf(t *testing.T) {
	for _, c := range []struct{ text, name, country string }{
		{"أعلنت الخارجية الكويتية فتح السفارة.", "الخارجية الكويتية", "KW"},
		{"قال بيان للخارجية الروسية إن السفارة ستفتح.", "الخارجية الروسية", "RU"},
		{"وأكدت الداخلية التونسية فتح المعبر.", "الداخلية التونسية", "TN"},
		{"وقالت الصحة الفلسطينية إن المستشفى سيفتح.", "الصحة الفلسطينية", "PS"},
		{"وأعلنت الدفاع الروسية نشر السفن.", "الدفاع الروسية", "RU"},
		{"وتقوم السياسة الخارجية المصرية على الحوار.", "", ""},
		{"وتدعم المنظمة قطاع الصحة الفلسطينية.", "", ""},
		{"وقالت وزيرة الخارجية الليبية إن السفارة ستفتح.", "", ""},
		{"وأعلنت وزارة الخارجية الكويتية فتح السفارة. وقالت الخارجية الكويتية إن ذلك قريب.", "وزارة الخارجية الكويتية", "KW"},
	} {
		name, country := "", ""
		for _, p := range find(t, c.text).Parties {
			if p.Kind == briefs.Organisation {
				if name != "" {
					t.Errorf("%s: two bodies, %q and %q", c.text, name, p.Name)
				}
				name, country = p.Name, p.Country
			}
		}
		if name != c.name || country != c.country {
			t.Errorf("%s\n got %q of %q, want %q of %q", c.text, name, country, c.name, c.country)
		}
	}
}
