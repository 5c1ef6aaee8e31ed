package party

import "testing"

func TestPeopleOfTheListInPersianHebrewAndUrdu(t *testing.T) {
	for _, c := range []struct{ text, name, state string }{
		{"رئیس مجلس گفت دونالد ترامپ پیشنهاد داد.", "دونالد ترامپ", "US"},
		{"השר אמר כי גורבצוב בהמון הרב ראה אותו.", "גורבצוב", "RU"},
		{"הודיעו לבייקר ולנתניהו על כך.", "נתניהו", "IL"},
		{"ان معاہدوں پر دستخط چینی صدر شی جن پنگ کے دورے میں ہوں گے۔", "شی جن پنگ", "CN"},
		{"وزیر اعظم فلسطین سلام فیاض نے معاہدہ کا خیرمقدم کیا ہے۔", "سلام فیاض", "PS"},
		{"چیف الیکشن کمشنر ایس وائی قریشی کی قیادت میں وفد نے دورہ کیا۔", "ایس وائی قریشی", ""},
		{"یونسی گفت راه باز است.", "یونسی", ""},
		{"کلانتری پیشنهاد کرد راه باز شود.", "کلانتری", ""},
		{"سازمان بنادر و کشتیرانی آماده است.", "سازمان بنادر و کشتیرانی", ""},
		{"وزارت معادن و فلزات گزارش داد.", "وزارت معادن و فلزات", ""},
		{"حجت‌الاسلام والمسلمین مهدی کروبی سخن گفت.", "مهدی کروبی", "IR"},
		{"چیف منسٹر راج شیکھر ریڈی نے کہا کہ کام جاری ہے۔", "راج شیکھر ریڈی", ""},
		{"حکومت پاکستان نے تنقید کی تھی۔", "حکومت پاکستان", "PK"},
	} {
		found := false
		for _, p := range find(t, c.text).Parties {
			found = found || p.Name == c.name && p.Country == c.state
		}
		if !found {
			t.Errorf("%s: no %s of %q among %v", c.text, c.name, c.state, find(t, c.text).Parties)
		}
	}
}

func TestHebrewNamesOfBodies(t *testing.T) {
	for text, want := range map[string]string{
		"ועד העובדים ממשיך במחאה על השכר.":                      "ועד העובדים",
		"ועדת העבודה והרווחה של הכנסת אישרה את התיקון.":         "ועדת העבודה והרווחה של הכנסת",
		"החוטפים דרשו משלטונות קפריסין לשחרר את האסירים.":       "שלטונות קפריסין",
		"השר יבצע רה-ארגון בשורות המשרד כדי לייעל את השירותים.": "",
		"הוא עבד בבית מרחץ ישן ליד סוכנות ביטוח קטנה.":          "",
	} {
		got := ""
		for _, p := range find(t, text).Parties {
			if p.Kind == "organisation" && got == "" {
				got = p.Name
			}
		}
		if got != want {
			t.Errorf("%s: %q, want %q", text, got, want)
		}
	}
}

func TestUrduStatesAreNotNamedByTheirInitials(t *testing.T) {
	for text, want := range map[string]string{
		"امریکی وزیر خارجہ نے کہا کہ کام جاری ہے۔":  "امریکہ",
		"برطانوی وزیر خارجہ نے کہا کہ کام جاری ہے۔": "برطانیہ",
		"اماراتی وزیر خارجہ نے کہا کہ کام جاری ہے۔": "امارات",
	} {
		if got := find(t, text).Parties; len(got) == 0 || got[0].Name != want {
			t.Errorf("%s: %v, want %s", text, got, want)
		}
	}
}
