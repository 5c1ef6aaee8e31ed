package command

import (
	"encoding/json"
	"strings"
	"testing"

	"mujaz/briefs"
)

func TestEverySpanOfTheSamplesIsTheTextToTheLetter(t *testing.T) {
	n := 0
	for taken := range samplesTaken(t.Context()) {
		if taken.result.Err != nil {
			t.Fatalf("%s: %v", taken.result.Name, taken.result.Err)
		}
		for _, b := range taken.briefs {
			check := func(what string, spans []briefs.Span) {
				if len(spans) == 0 {
					t.Errorf("%s: %s has no evidence", b.Name, what)
				}
				for _, s := range spans {
					n++
					if s.Start < 0 || s.End > len(b.Text) || s.Start >= s.End || b.Text[s.Start:s.End] != s.Quote {
						t.Errorf("%s: %s: bytes %d to %d are not %q", b.Name, what, s.Start, s.End, s.Quote)
					}
				}
			}
			for _, x := range b.Summary {
				check("summary", x.Evidence)
			}
			for _, x := range b.Parties {
				check("party "+x.Name, x.Evidence)
			}
			for _, x := range b.Topics {
				check("topic "+x.Label, x.Evidence)
			}
			for _, list := range [][]briefs.Statement{b.Commitments, b.Positions, b.Requests} {
				for _, x := range list {
					check("statement "+x.Text, x.Evidence)
				}
			}
		}
	}
	if n < 300 {
		t.Errorf("only %d spans were checked", n)
	}
}

func run(args ...string) (out, errs string, code int) {
	return runOn("Quay reopens\n\nLisbon – The ministry of ports decided on Monday to reopen the quay.", args...)
}

// runOn runs a command line with an article on standard input.
func runOn(article string, args ...string) (out, errs string, code int) {
	var o, e strings.Builder
	code = Run(args, Streams{In: strings.NewReader(article), Out: &o, Err: &e, Env: func(string) string { return "" }})
	return o.String(), e.String(), code
}

func TestShowReadsStandardInputAsJSON(t *testing.T) {
	out, errs, code := run("show", "--json", "-")
	if code != 0 {
		t.Fatalf("exit %d: %s", code, errs)
	}
	var b briefs.Brief
	if err := json.Unmarshal([]byte(out), &b); err != nil {
		t.Fatal(err)
	}
	if b.Schema != briefs.Schema || b.Headline != "Quay reopens" || len(b.Commitments) != 1 {
		t.Errorf("%s", out)
	}
}

func TestNoEscapeSequenceGoesIntoAPipe(t *testing.T) {
	for _, profile := range []string{"visual", "logical"} {
		out, errs, code := run("show", "--terminal", profile, "-")
		if code != 0 || strings.Contains(out, "\x1b") || !strings.Contains(out, "Quay reopens") {
			t.Errorf("%s: exit %d, %q %s", profile, code, out, errs)
		}
	}
}

func TestFindPointsAtAMistakeInTheQuery(t *testing.T) {
	file := t.TempDir() + "/library.db"
	if out, errs, code := run("add", "--library", file, "-"); code != 0 || !strings.Contains(out, "1 new") {
		t.Fatalf("add: exit %d: %s%s", code, out, errs)
	}
	if out, _, code := run("find", "--library", file, "quay"); code != 0 || !strings.Contains(out, "Quay reopens") {
		t.Errorf("find: exit %d: %s", code, out)
	}
	if _, errs, code := run("find", "--library", file, "acto:decided"); code != 2 || !strings.Contains(errs, "act") || !strings.Contains(errs, "^") {
		t.Errorf("a mistaken key: exit %d: %s", code, errs)
	}
}

func TestACardInAPipeIsTheArticlesOwnLettersInLogicalOrder(t *testing.T) {
	const words = "وقّع وزيرا الموانئ في البلدين، الثلاثاء، اتفاقا لإنشاء خط للشحن البحري (الأول من نوعه) بحلول 2029"
	out, errs, code := runOn("لشبونة – "+words+".\n", "show", "-", "--width", "200")
	if code != 0 {
		t.Fatalf("exit code %d: %s", code, errs)
	}
	if !strings.Contains(out, words) {
		t.Errorf("searching the output for the article's words finds nothing:\n%s", out)
	}
}
