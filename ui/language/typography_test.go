package language

import (
	"reflect"
	"regexp"
	"testing"
)

// every calls say for each word of a language.
func every(v reflect.Value, say func(string)) {
	switch v.Kind() {
	case reflect.String:
		say(v.String())
	case reflect.Struct:
		for i := range v.NumField() {
			every(v.Field(i), say)
		}
	case reflect.Array:
		for i := range v.Len() {
			every(v.Index(i), say)
		}
	case reflect.Map:
		for _, k := range v.MapKeys() {
			every(v.MapIndex(k), say)
		}
	}
}

// The Imprimerie nationale's rule: signs of two parts stand after a space that
// no line breaks at.
func TestFrenchSignsOfTwoPartsStandAfterANarrowSpace(t *testing.T) {
	wrong := regexp.MustCompile(`[^\x{202f}][;:!?»]|«[^\x{202f}]`)
	every(reflect.ValueOf(*french()), func(words string) {
		if at := wrong.FindString(words); at != "" {
			t.Errorf("%q in %q", at, words)
		}
	})
	if got := french().Colon(); got != "\u202f: " {
		t.Errorf("the colon is %q", got)
	}
}
