package extract

import "testing"

// An instrument is named as far as whose it is, what it is of and its number go.
func TestAnArabicInstrumentIsNamedWhole(t *testing.T) {
	for _, c := range []struct{ text, instrument string }{
		{"دعت مصر إلى تنفيذ قرار مجلس الأمن رقم 2254.", "قرار مجلس الأمن رقم 2254"},
		{"دعت مصر إلى احترام السلم وقرار محكمة العدل.", "قرار محكمة العدل"},
		{"دعت مصر إلى تنفيذ اتفاقية التعاون الأمني.", "اتفاقية التعاون الأمني"},
		{"دعت مصر إلى تنفيذ القرار الأخير.", "القرار الأخير"},
	} {
		b := Brief(article(c.text))
		if len(b.Requests) != 1 || b.Requests[0].Instrument == nil || b.Requests[0].Instrument.Text != c.instrument {
			t.Errorf("%s: %+v", c.text, b.Requests)
		}
	}
}
