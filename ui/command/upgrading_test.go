package command

import (
	"strings"
	"testing"
	"time"

	"mujaz/briefs/library"
	"mujaz/ui/language"
	"mujaz/ui/text"
)

func TestAnUpgradeIsToldOnOneLineOfAnyTerminalInEveryLanguage(t *testing.T) {
	for _, words := range language.All() {
		v := &voice{Console: words.Console(), words: words}
		for _, step := range []library.Step{library.Waiting, library.Copying, library.Changing, library.Indexing} {
			p := &progress{rate: 10, said: time.Unix(9, 0), begun: time.Unix(0, 0)}
			counts := step == library.Copying || step == library.Indexing
			u := library.Upgrade{Step: step}
			if counts {
				u.Done, u.Total = 1200, 2000
			}
			said := strings.Join(p.upgraded(v, u), " · ")
			if n := text.Width(said); n >= defaultWidth || !strings.Contains(said, "Ctrl-C") {
				t.Errorf("%s: %d columns: %s", words.Code, n, said)
			}
			if counts != strings.Contains(said, words.Number(60)+"%") || counts != strings.Contains(said, words.Number(81)) {
				t.Errorf("%s: %s", words.Code, said)
			}
		}
	}
}
