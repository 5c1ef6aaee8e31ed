package extract

import (
	"testing"
)

// A time that stands before the verb is the act's, and a number behind it counts
// something else.
func TestATimeBeforeTheVerbIsTheActs(t *testing.T) {
	for _, tt := range []struct{ text, want string }{
		{"נשיא יוון ביקר בקהיר ונפגש עם עמיתו המצרי לשיחה ארוכה.\n\nבשבוע הבא ייפגשו שרי הסחר של יוון ומצרים.", "בשבוע הבא"},
		{"נשיא יוון ביקר בקהיר ונפגש עם עמיתו המצרי לשיחה ארוכה.\n\nיוון תפעיל בחודש הבא שלוש טיסות לקהיר.", "בחודש הבא"},
		{"وزیر انرژی ایران با همتای عمانی خود در مسقط درباره همکاری‌های برقی گفت‌وگو کرد.\n\nایران و عمان پیش از پایان ماه سپتامبر توافقنامه همکاری را امضا خواهند کرد.", "پیش از پایان ماه سپتامبر"},
		{"پاکستان اور ترکیہ کے وزرائے تجارت نے انقرہ میں ملاقات کی اور تعاون پر بات چیت کی۔\n\nپاکستان رواں سال کے آخر تک 10 لاکھ گھرانوں کو بجلی فراہم کرے گا۔", "رواں سال کے آخر تک"},
	} {
		got := []string{}
		for _, c := range Brief(article(tt.text)).Commitments {
			if c.Deadline != nil {
				got = append(got, c.Deadline.Text)
			}
		}
		if len(got) != 1 || got[0] != tt.want {
			t.Errorf("%s\n got %q, want %q", tt.text, got, tt.want)
		}
	}
}
