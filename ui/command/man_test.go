package command

import (
	"strings"
	"testing"

	"mujaz/ui"
	"mujaz/ui/language"
)

func TestTheManualPageHasEveryCommandFlagAndKey(t *testing.T) {
	out, errs, code := run("man")
	if code != 0 {
		t.Fatalf("exit %d: %s", code, errs)
	}
	page := strings.ReplaceAll(out, `\-`, "-")
	for _, c := range commands() {
		if !strings.Contains(page, "mujaz "+c.name) || !strings.Contains(page, english().Commands[c.name]) {
			t.Errorf("mujaz %s is missing", c.name)
		}
	}
	for _, flag := range []string{"--theme", "--plain", "--json", "--library", "--format"} {
		if !strings.Contains(page, flag) {
			t.Errorf("%s is missing", flag)
		}
	}
	words, err := language.ByCode("en")
	if err != nil {
		t.Fatal(err)
	}
	keys := ui.DefaultKeymap()
	for _, b := range keys {
		if want := strings.Join(ui.KeyNames(b, false), ", ") + "\n" + keys.Says(b, words) + "\n"; !strings.Contains(page, want) {
			t.Errorf("%q is missing", want)
		}
	}
	for l := range strings.SplitSeq(out, "\n") {
		if strings.HasPrefix(l, "'") {
			t.Errorf("a line is taken for a request: %s", l)
		}
	}
}
