package extract

import (
	"testing"

	"mujaz/briefs/source"
)

// A date may stand between two dashes behind the place, and is the report's: it is no
// deadline of what the report tells.
func TestADatelineMayBeInPartsAndItsDayIsNoDeadline(t *testing.T) {
	for _, c := range []struct{ text, place, date, value string }{
		{"LONDON - Feb 3, 2026 - The cabinet decided to open the port.", "LONDON", "Feb 3, 2026", "2026-02-03"},
		{"LONDON, Feb. 3 (Reuters) - The cabinet decided to open the port.", "LONDON", "Feb. 3", ""},
		{"عمّان - الثلاثاء 3 شباط 2026 - قرر مجلس الوزراء فتح الميناء.", "عمّان", "الثلاثاء 3 شباط 2026", "2026-02-03"},
		{"عمّان – 3 فبراير 2026: قرر مجلس الوزراء فتح الميناء.", "عمّان", "3 فبراير 2026", "2026-02-03"},
		{"القاهرة، 5 مارس 2026 - لن توافق مصر على الاقتراح.", "القاهرة", "5 مارس 2026", "2026-03-05"},
		{"Paris - 5 mars 2026 - Le gouvernement a décidé d'ouvrir le port.", "Paris", "5 mars 2026", "2026-03-05"},
		{"تهران – ۲۵ بهمن ۱۴۰۴ – هیئت دولت تصمیم گرفت بندر را باز کند.", "تهران", "۲۵ بهمن ۱۴۰۴", "2026-02-14"},
		{"תל אביב, 5 במרץ 2026 – ישראל לא תחתום על ההסכם.", "תל אביב", "5 במרץ 2026", "2026-03-05"},
		{"اسلام آباد، 5 مارچ 2026 – پاکستان معاہدے پر دستخط نہیں کرے گا۔", "اسلام آباد", "5 مارچ 2026", "2026-03-05"},
		{"الثلاثاء 3 فبراير - قرر مجلس الوزراء فتح الميناء.", "", "", ""},
	} {
		l, err := source.Read("a.txt", []byte("X\n\n"+c.text))
		if err != nil {
			t.Fatal(err)
		}
		b := Brief(l[0])
		var place, date, value string
		if b.Dateline != nil {
			place = b.Dateline.Place
			if d := b.Dateline.Date; d != nil {
				date = d.Text
				if d.Value != nil {
					value = *d.Value
				}
			}
		}
		if place != c.place || date != c.date || value != c.value {
			t.Errorf("%s: %q %q %q", c.text, place, date, value)
		}
		if len(b.Commitments) != 1 || c.place != "" && b.Commitments[0].Deadline != nil {
			t.Errorf("%s: %d commitments, deadline %v", c.text, len(b.Commitments), b.Commitments)
		}
	}
}
