package language

import "testing"

func TestNumbersAreWrittenInTheDigitsChosen(t *testing.T) {
	for name, want := range map[string]string{"latin": "1029", "arabic": "١٠٢٩", "persian": "۱۰۲۹"} {
		d, err := DigitsByName(name)
		if err != nil {
			t.Fatal(err)
		}
		if got := d.Write(1029); got != want {
			t.Errorf("%s: %q, want %q", name, got, want)
		}
	}
	if _, err := DigitsByName("roman"); err == nil {
		t.Error("unknown digits are taken")
	}
}

func TestTheNextLanguageComesRoundToTheFirst(t *testing.T) {
	s := arabic()
	s.Digits = ArabicIndic
	seen := map[string]bool{}
	for range All() {
		seen[s.Code] = true
		s = s.Next()
	}
	if s.Code != "ar" || len(seen) != len(All()) || s.Digits != ArabicIndic {
		t.Errorf("came to %s in digits %d through %d languages", s.Code, s.Digits, len(seen))
	}
}
