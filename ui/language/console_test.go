package language

import (
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"mujaz/briefs"
	"mujaz/briefs/library"
	"mujaz/briefs/source"
	"mujaz/ui/terminal"
	"mujaz/ui/text"
)

// named are the things that a form leaves a place for, each once.
func named(form string) []string {
	list := regexp.MustCompile(`%[1-9]`).FindAllString(form, -1)
	slices.Sort(list)
	return slices.Compact(list)
}

func TestTheCommandLineSaysEverythingInEveryLanguage(t *testing.T) {
	reference := reflect.ValueOf(*englishConsole())
	for _, s := range All() {
		v := reflect.ValueOf(*s.Console())
		for i := range v.NumField() {
			f, ref, name := v.Field(i), reference.Field(i), v.Type().Field(i).Name
			same := func(where, got, want string) {
				if got == "" {
					t.Errorf("%s: %s is missing", s.Code, where)
				} else if !slices.Equal(named(got), named(want)) {
					t.Errorf("%s: %s is about %v, in English about %v", s.Code, where, named(got), named(want))
				}
			}
			switch f.Kind() {
			case reflect.String:
				same(name, f.String(), ref.String())
			case reflect.Struct: // a Plural
				same(name, f.FieldByName("Other").String(), ref.FieldByName("Other").String())
			case reflect.Map:
				if f.Len() != ref.Len() {
					t.Errorf("%s: %s has %d entries, in English %d", s.Code, name, f.Len(), ref.Len())
				}
				for _, k := range ref.MapKeys() {
					got := f.MapIndex(k)
					switch {
					case !got.IsValid():
						t.Errorf("%s: %s[%v] is missing", s.Code, name, k)
					case got.Kind() == reflect.String:
						same(name+"["+k.String()+"]", got.String(), ref.MapIndex(k).String())
					}
				}
			}
		}
	}
}

func TestEveryMessageSaysWhatAndWhatToDo(t *testing.T) {
	english := englishConsole().Messages
	for _, s := range All() {
		told := s.Console().Messages
		for m := range messages {
			got, want := told[m], english[m]
			if got.What == "" || got.Do == "" {
				t.Errorf("%s: message %d says not what, or not what to do: %+v", s.Code, m, got)
			}
			if !slices.Equal(named(got.What), named(want.What)) || !slices.Equal(named(got.Do), named(want.Do)) {
				t.Errorf("%s: message %d names other things than in English: %+v", s.Code, m, got)
			}
		}
	}
}

func TestTheCommandLineHasAWordForWhateverIsReported(t *testing.T) {
	for _, s := range All() {
		c := s.Console()
		for _, r := range source.Reasons() {
			if c.Reasons[r] == "" || len(named(c.Reasons[r])) != len(named(string(r))) {
				t.Errorf("%s: no word for %q", s.Code, r)
			}
		}
		for _, h := range source.Hints() {
			if c.Hints[h] == "" {
				t.Errorf("%s: no word for %q", s.Code, h)
			}
		}
		for _, x := range library.Troubles() {
			if c.Troubles[x] == "" {
				t.Errorf("%s: no word for %q", s.Code, x)
			}
		}
	}
}

func TestAFormTakesItsArgumentsWhereItsLanguagePutsThem(t *testing.T) {
	for form, want := range map[string]string{
		"%2 after %1": "b after a", "%1": "a", "none": "none", "": "", "%": "%", "%9 gone": " gone", "%1%1": "aa",
	} {
		if got := Fill(form, "a", "b"); got != want {
			t.Errorf("%q: %q, want %q", form, got, want)
		}
	}
	if got := Fill("name %1", "100%1 %2"); got != "name 100%1 %2" {
		t.Errorf("an argument was read as a form: %q", got)
	}
}

func TestAFlagKeepsItsHyphensBeforeItBesideWordsFromRightToLeftAndADateItsOrder(t *testing.T) {
	var line strings.Builder
	for _, cell := range text.Line(text.Paragraph{Dir: text.RTL, Runs: Runs("--keys FILE دیں، تاريخ مثل 2027-01-31، ו--reverse אל (--json של %1) 'mujaz %2 --help'", "--x", "add")}, text.Options{Width: 110}).Cells {
		line.WriteString(cell.Text)
	}
	for _, want := range []string{"--keys FILE", "2027-01-31", "--reverse", "--json", "--x", "mujaz add --help"} {
		if !strings.Contains(line.String(), want) {
			t.Errorf("%s is not in %q", want, line.String())
		}
	}
}

func TestTheCommandLineHasAWordForWhateverIsFoundOfQueriesLibrariesAndTerminals(t *testing.T) {
	for _, s := range All() {
		c := s.Console()
		same := func(got, want string) {
			if got == "" || !slices.Equal(named(got), named(want)) {
				t.Errorf("%s: %q is no word for %q", s.Code, got, want)
			}
		}
		for _, m := range briefs.QueryMistakes() {
			same(c.Mistakes[m], string(m))
		}
		for _, f := range library.Faults() {
			same(c.Faults[f], string(f))
		}
		for _, p := range library.Parts() {
			same(c.Parts[p], string(p))
		}
		for _, f := range library.Flaws() {
			same(c.Flaws[f], string(f))
		}
		for _, w := range terminal.Whys() {
			same(c.Whys[w], string(w))
		}
	}
}
