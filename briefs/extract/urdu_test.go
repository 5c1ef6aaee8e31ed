package extract

import "testing"

func TestUrduRules(t *testing.T) {
	for _, c := range []struct{ sentence, acts string }{
		{"پاکستان اور ترکی نے تعلیم کے معاہدے پر دستخط کیے۔", "concluded"},
		{"حکومت نے نئے اسکول بنانے کا فیصلہ کیا۔", "decided"},
		{"دونوں ممالک نے پانی کی تقسیم پر اتفاق کیا۔", "agreed"},
		{"وزیر نے کسانوں کو امداد دینے کا وعدہ کیا۔", "pledged"},
		{"کابینہ جمعہ کو بجٹ پیش کرے گی۔", "planned"},
		{"پاکستان نے تعاون کے لیے آمادگی ظاہر کی۔", "willing"},
		{"عدالت نے درخواست مسترد کر دی۔", "refused"},
		{"اقوام متحدہ نے امداد بڑھانے کا مطالبہ کیا۔", "called_for"},
		{"وزراء نے تجارت پر بات کی۔", ""},
		{"امید ہے کہ بارش ہو گی۔", ""},
	} {
		if acts, _ := read(c.sentence); acts != c.acts {
			t.Errorf("%s: %q, want %q", c.sentence, acts, c.acts)
		}
	}
}
