package command

import (
	"slices"
	"strings"
	"testing"
)

func TestAHyphenBeforeATermNegatesItWhereverFlagsStand(t *testing.T) {
	for _, c := range []struct{ args, words []string }{
		{[]string{"lang:ar", "-country:ma"}, []string{"lang:ar", "-country:ma"}},
		{[]string{"-unread", "--limit", "3", "-star"}, []string{"-unread", "-star"}},
		{[]string{"-ميناء", "--json"}, []string{"-ميناء"}},
		{[]string{"-port", `-"quay wall"`}, []string{"-port", `-"quay wall"`}},
		{[]string{"-read", "-o", "-x"}, []string{"-read"}},
		{[]string{"--", "-json", "--lang"}, []string{"-json", "--lang"}},
	} {
		f := flags(Streams{Out: &strings.Builder{}}, "find")
		f.Int("limit", 0, "")
		f.Bool("json", false, "")
		f.StringP("output", "o", "", "FILE")
		f.StringP("recipient", "r", "", "KEY")
		words, err := parseQuery(f, c.args)
		if err != nil || !slices.Equal(words, c.words) {
			t.Errorf("%q: %q %v, want %q", c.args, words, err, c.words)
		}
		if slices.Contains(c.args, "-o") && f.Lookup("output").Value.String() != "-x" {
			t.Errorf("%q: --output is %q", c.args, f.Lookup("output").Value)
		}
	}
}

func TestAFlagWithOneHyphenIsToldFromATerm(t *testing.T) {
	_, errs, code := run("find", "-json")
	if code != exitUsage || !strings.Contains(errs, "did you mean --json?") {
		t.Errorf("ended with %d and said %q", code, errs)
	}
}
