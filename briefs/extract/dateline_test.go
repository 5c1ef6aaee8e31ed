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

// An Arabic dateline may hold the state, a second place, the day and an agency in any
// order, and neither the state nor the agency does what the report tells.
func TestAnArabicDatelineIsReadToItsEndAndItsStateOrAgencyDoesNothing(t *testing.T) {
	for _, c := range []struct{ line, place, date string }{
		{"دبي، الإمارات العربية المتحدة (CNN)-- ", "دبي", ""},
		{"بغداد، العراق (CNN) -- ", "بغداد", ""},
		{"رام الله 12-11-2026 وفا- ", "رام الله", "12-11-2026"},
		{"القدس عاصمة فلسطين/ غزة 12-11-2026 وفا - ", "القدس", "12-11-2026"},
		{"المنامة في 12 نوفمبر / بنا / ", "المنامة", "في 12 نوفمبر"},
		{"القاهرة في 12 نوفمبر /أ ش أ/ ", "القاهرة", "في 12 نوفمبر"},
		{"الكويت - 12 - 11 (كونا) -- ", "الكويت", ""},
		{"طهران / 12 تشرين الثاني / نوفمبر / ارنا - ", "طهران", "12 تشرين الثاني / نوفمبر"},
		{"واشنطن، الولايات المتحدة (ا ف ب) - ", "واشنطن", ""},
		{"أخبار الخليج ـ المنامة: ", "المنامة", ""},
		{"أنقرة / مراد الساعدي / الأناضول\n\n", "أنقرة", ""},
		{"دمشق-سانا\n\n", "دمشق", ""},
		{"أسعار النفط لن ترتفع في العراق - ", "", ""},
	} {
		l, err := source.Read("a.txt", []byte("الحكومة تندد\n\n"+c.line+"أدان الناطق باسم الحكومة نبيل شعث الهجوم ودعا المجتمع الدولي إلى التحرك."))
		if err != nil {
			t.Fatal(err)
		}
		b := Brief(l[0])
		var place, date string
		if b.Dateline != nil {
			if place = b.Dateline.Place; b.Dateline.Date != nil {
				date = b.Dateline.Date.Text
			}
		}
		if place != c.place || date != c.date {
			t.Errorf("%s: %q %q", c.line, place, date)
		}
		if len(b.Requests) != 1 || c.place != "" && (len(b.Requests[0].Actors) != 1 || b.Requests[0].Actors[0] != "نبيل شعث") {
			t.Errorf("%s: %+v", c.line, b.Requests)
		}
	}
}
