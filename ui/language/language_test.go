package language

import (
	"reflect"
	"testing"
)

func TestEveryLanguageSaysEverything(t *testing.T) {
	reference := english()
	for _, s := range All() {
		v, ref := reflect.ValueOf(*s), reflect.ValueOf(*reference)
		for i := range v.NumField() {
			f, name := v.Field(i), v.Type().Field(i).Name
			switch f.Kind() {
			case reflect.String:
				if f.String() == "" {
					t.Errorf("%s: %s is missing", s.Code, name)
				}
			case reflect.Map:
				for _, k := range ref.Field(i).MapKeys() {
					if x := f.MapIndex(k); !x.IsValid() || x.String() == "" {
						t.Errorf("%s: %s[%v] is missing", s.Code, name, k)
					}
				}
			case reflect.Array:
				for k := range f.Len() {
					if f.Index(k).String() == "" {
						t.Errorf("%s: %s[%d] is missing", s.Code, name, k)
					}
				}
			case reflect.Struct:
				if f.FieldByName("Other").String() == "" {
					t.Errorf("%s: %s has no general form", s.Code, name)
				}
			}
		}
	}
}

func TestArabicCountsInSixForms(t *testing.T) {
	s := arabic()
	for n, want := range map[int]string{0: "لا موجزات", 1: "موجز واحد", 2: "موجزان", 3: "3 موجزات", 11: "11 موجزا", 100: "100 موجز", 103: "103 موجزات"} {
		if got := s.CountOf(s.Count, n); got != want {
			t.Errorf("%d: %q, want %q", n, got, want)
		}
	}
}
