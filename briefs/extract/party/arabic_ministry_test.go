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

// Members of parliament are told by the bloc that they sit for, whatever it is called; what
// stands behind it is their name. The council of a party is of its head's post.
func TestArabicMembersAreOfTheirBlocs(t *testing.T) {
	for _, c := range []struct{ text, name, role string }{
		{"طالب النائب عن حركة النهضة الصحبي عتيق اليوم بفتح الميناء.", "الصحبي عتيق", "النائب عن حركة النهضة"},
		{"قال عضو مجلس النواب عن كتلة دولة القانون سامي الخطيب إن الحوار ضروري.", "سامي الخطيب", "عضو مجلس النواب عن كتلة دولة القانون"},
		{"قال عضو مجلس النواب عن كتلة الوفاء للمقاومة سامي الخطيب إن الحوار ضروري.", "سامي الخطيب", "عضو مجلس النواب عن كتلة الوفاء للمقاومة"},
		{"وقال النائب بالبرلمان عن حزب الاتحاد الوطني الحر سامي الخطيب إن الحوار ضروري.", "سامي الخطيب", "النائب بالبرلمان عن حزب الاتحاد الوطني الحر"},
		{"وقال رئيس مجلس شورى حركة النهضة، سامي الخطيب، إن الحوار ضروري.", "سامي الخطيب", "رئيس مجلس شورى حركة النهضة"},
		{"وقال النائب عن كتلة المستقبل سامي الخطيب إن الحوار ضروري.", "سامي الخطيب", "النائب عن كتلة المستقبل"},
	} {
		p := find(t, c.text).party(c.name)
		if p == nil || p.Role != c.role {
			t.Errorf("%s\n got %+v\nwant %q", c.text, p, c.role)
		}
	}
}
