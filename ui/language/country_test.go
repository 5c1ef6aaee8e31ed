package language

import (
	"regexp"
	"testing"
)

func TestEveryCountryHasANameInEveryLanguage(t *testing.T) {
	code := regexp.MustCompile(`^[A-Z]{2}$`)
	if n := len(countries()); n < 249 { // ISO 3166-1
		t.Errorf("%d countries are named", n)
	}
	for c := range countries() {
		if !code.MatchString(c) {
			t.Errorf("%q is no code of ISO 3166-1", c)
		}
		for _, s := range All() {
			if name := s.Country(c); name == "" || name == c {
				t.Errorf("%s: %s has no name", s.Code, c)
			}
		}
	}
	if got := arabic().Country("IQ"); got != "العراق" {
		t.Errorf("IQ is %q", got)
	}
	if got := english().Country("ZZ"); got != "ZZ" {
		t.Errorf("an unknown code is %q", got)
	}
}
