package extract

import (
	"strings"
	"testing"
)

// An Urdu topic is a noun phrase whole – neither its head nor what stands before it is cut
// off – or a word of subject matter that stands alone, and never a verb; a Persian one does
// not begin with an adjective whose noun is missing.
func TestPersianAndUrduTopicsAreNounPhrases(t *testing.T) {
	for text, want := range map[string]struct{ holds, begins, ends string }{
		"پرتگال میں ضمنی انتخابات اگلے ماہ ہوں گے\nپرتگال کے الیکشن کمیشن نے کہا ہے کہ ضمنی انتخابات اگلے ماہ منعقد ہوں گے۔ فوج کی نگرانی میں پولنگ کرائی جائے گی اور کمیشن نے ضمنی انتخابات کے لیے سامان بھیج دیا ہے۔": {"ضمنی انتخابات", "کرائی", "کرائی"},
		"یونان اور پیرو کا بندرگاہوں پر معاہدہ\nیونان اور پیرو نے بحری بندرگاہوں کی توسیع کے معاہدے پر دستخط کیے۔ یونانی نائب وزیر نے کہا کہ بندرگاہوں کی توسیع اگلے سال شروع ہوگی اور جہاز پہنچے تو کام بڑھے گا۔":      {"بندرگاہوں کی توسیع", "پہنچے", "نائب"},
		"پرو و ایران درباره رژیم دریایی گفت‌وگو کردند\nوزیران دو کشور درباره سهم بنادر جنوبی پرو و صادرات میوه تازه گفت‌وگو کردند. آنان گفتند صادرات میوه تازه افزایش می‌یابد.":                                         {"صادرات میوه", "جنوبی", "گفت‌وگو"},
	} {
		var labels []string
		for _, topic := range short(text).Topics {
			labels = append(labels, topic.Label)
		}
		all := strings.Join(labels, " | ")
		if !strings.Contains(all, want.holds) {
			t.Errorf("%s\n has the topics %s, want %s", text, all, want.holds)
		}
		for _, l := range labels {
			if strings.HasPrefix(l, want.begins) || strings.HasSuffix(l, want.ends) {
				t.Errorf("%s\n has the topic %s", text, l)
			}
		}
	}
}
