package extract

import "testing"

func TestHebrewRules(t *testing.T) {
	for _, c := range []struct{ sentence, acts string }{
		{"ישראל ויוון חתמו על הסכם תיירות.", "concluded"},
		{"הממשלה החליטה לבנות בית חולים בצפון.", "decided"},
		{"הצדדים הסכימו להקים ועדה משותפת.", "agreed"},
		{"החברה התחייבה לסיים את הגשר.", "pledged"},
		{"המשלחת תבקר בחודש הבא באתונה.", "planned"},
		{"המשרד מתכוון לפתוח קו רכבת.", "planned"},
		{"יוון הביעה נכונות לסייע לחקלאים.", "willing"},
		{"השר דחה את ההצעה החדשה.", "refused"},
		{"הארגון קרא לממשלה לפעול מיד.", "called_for"},
		{"השרים דנו במצב החקלאות.", ""},
		{"התלמיד קרא ספר ארוך.", ""},
	} {
		if acts, _ := read(c.sentence); acts != c.acts {
			t.Errorf("%s: %q, want %q", c.sentence, acts, c.acts)
		}
	}
}

// "That" is written onto the verb; a clause of purpose plans nothing.
func TestHebrewFuture(t *testing.T) {
	for _, c := range []struct{ sentence, acts string }{
		{"דובר החברה אמר שתסייע לעובדים.", "planned"},
		{"התושבים הפגינו כדי שהעירייה תסייע לנזקקים.", ""},
	} {
		if acts, _ := read(c.sentence); acts != c.acts {
			t.Errorf("%s: %q, want %q", c.sentence, acts, c.acts)
		}
	}
}
