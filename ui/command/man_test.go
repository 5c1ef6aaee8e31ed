package command

import (
	"strings"
	"testing"

	"mujaz/ui"
	"mujaz/ui/language"
)

func TestTheManualPageHasEveryCommandFlagAndKeyInEveryLanguage(t *testing.T) {
	for _, words := range language.All() {
		t.Run(words.Code, func(t *testing.T) { manualHasAll(t, words) })
	}
}

func manualHasAll(t *testing.T, words *language.Strings) {
	out, errs, code := run("man", "--lang", words.Code)
	console := words.Console()
	if code != 0 {
		t.Fatalf("exit %d: %s", code, errs)
	}
	page := strings.ReplaceAll(out, `\-`, "-")
	for _, c := range commands() {
		if !strings.Contains(page, "mujaz "+c.name) || !strings.Contains(page, strings.ReplaceAll(console.Commands[c.name], `\`, `\e`)) {
			t.Errorf("mujaz %s is missing", c.name)
		}
	}
	for _, flag := range []string{"--theme", "--plain", "--json", "--library", "--format"} {
		if !strings.Contains(page, flag) {
			t.Errorf("%s is missing", flag)
		}
	}
	keys := ui.DefaultKeymap()
	for _, b := range keys {
		if want := strings.Join(ui.KeyNames(b, words.RTL), ", ") + "\n" + keys.Says(b, words) + "\n"; !strings.Contains(page, want) {
			t.Errorf("%q is missing", want)
		}
	}
	for key, said := range console.Manual {
		if !strings.Contains(page, said) {
			t.Errorf("%s is missing: %s", key, said)
		}
	}
	for l := range strings.SplitSeq(out, "\n") {
		if strings.HasPrefix(l, "'") {
			t.Errorf("a line is taken for a request: %s", l)
		}
	}
}
