package language

import "testing"

func TestDatesAreWrittenAsTheLanguageDoes(t *testing.T) {
	for code, want := range map[string]string{
		"ar": "5 أكتوبر 2026", "en": "5 October 2026", "fr": "5 octobre 2026", "he": "5 באוקטובר 2026", "fa": "5 اکتبر 2026", "ur": "5 اکتوبر 2026",
	} {
		s, err := ByCode(code)
		if err != nil {
			t.Fatal(err)
		}
		if got := s.Date("2026-10-05"); got != want {
			t.Errorf("%s: %q, want %q", code, got, want)
		}
	}
	s := english()
	for iso, want := range map[string]string{
		"2026-10": "October 2026", "2026": "2026", "2026-10-05T10:00:00Z": "5 October 2026", "2026-13-01": "2026-13-01", "soon": "soon", "": "", "2026-W41": "2026-W41", "2026-1-1": "2026-1-1",
	} {
		if got := s.Date(iso); got != want {
			t.Errorf("%q: %q, want %q", iso, got, want)
		}
	}
	s.Digits = ArabicIndic
	if got := s.Date("2026-10-05"); got != "٥ October ٢٠٢٦" {
		t.Errorf("%q", got)
	}
}
