package extract

import (
	"strings"
	"testing"

	"mujaz/briefs"
	"mujaz/briefs/source"
)

// Whom a request is put to or a promise made stands apart from who acts, and stays blank
// where the words leave it open.
func TestARequestAndAPromiseSayToWhom(t *testing.T) {
	for _, c := range []struct{ text, who, to string }{
		{"ودعا المغرب إسبانيا إلى الإفراج عن الصيادين المحتجزين.", "المغرب", "إسبانيا"},
		{"وطالب وزير الخارجية سالم العمري إيران بوقف التدخل في شؤون دول المنطقة.", "سالم العمري", "إيران"},
		{"وحثت الأمم المتحدة الحكومة السودانية على فتح الممرات.", "الأمم المتحدة", "الحكومة السودانية"},
		{"وناشد البرلمان العربي مجلس الأمن التدخل لوقف القتال.", "البرلمان العربي", "مجلس الأمن"},
		{"وتعهدت السعودية بتقديم مليار دولار للأردن.", "السعودية", "الأردن"},
		{"ودعت تونس إلى وقف القتال في السودان.", "تونس", ""},
		{"ودعت مصر والأردن إلى وقف القتال.", "مصر|الأردن", ""},
		{"Morocco called on Spain to release the fishermen.", "Morocco", "Spain"},
		{"Egypt urged Iran and Iraq to stop the attacks.", "Egypt", "Iran|Iraq"},
		{"Tunisia asked the World Bank to finance the port.", "Tunisia", "World Bank"},
		{"Saudi Arabia pledged one billion dollars to Jordan.", "Saudi Arabia", "Jordan"},
		{"Morocco called for the release of fishermen from Spain.", "Morocco", ""},
		{"Le Maroc a appelé l'Espagne à libérer les pêcheurs.", "Maroc", "Espagne"},
		{"L'Égypte a promis au Liban d'envoyer des secours.", "Égypte", "Liban"},
		{"Le Maroc a appelé à la libération des pêcheurs en Espagne.", "Maroc", ""},
		{"ایران از عراق خواست زندانیان را آزاد کند.", "ایران", "عراق"},
		{"روسیه به ایران وعده داد که نیروگاه را تکمیل کند.", "روسیه", "ایران"},
		{"ישראל קראה לאיראן לשחרר את האסירים.", "ישראל", "איראן"},
		{"ארצות הברית הבטיחה לישראל לספק מטוסים.", "ארצות הברית", "ישראל"},
		{"پاکستان نے بھارت سے مطالبہ کیا کہ وہ قیدیوں کو رہا کرے۔", "پاکستان", "بھارت"},
	} {
		l, err := source.Read("a.txt", []byte("X\n\n"+c.text))
		if err != nil {
			t.Fatal(err)
		}
		b := Brief(l[0])
		all := append(append([]briefs.Statement{}, b.Commitments...), b.Requests...)
		if len(all) != 1 {
			t.Errorf("%s: %d statements", c.text, len(all))
			continue
		}
		if who, to := strings.Join(all[0].Actors, "|"), strings.Join(all[0].Addressees, "|"); who != c.who || to != c.to {
			t.Errorf("%s: %q to %q, want %q to %q", c.text, who, to, c.who, c.to)
		}
	}
}
