package station

import (
	"io"
	"strings"
	"testing"
)

func TestRubbingOutTakesTheCellsOfWhatIsRubbedOut(t *testing.T) {
	for typed, want := range map[string]string{
		"a\x7f\r":      "a\b \b\n",
		"日\x7f\r":      "日\b \b\b \b\n",
		"e\u0301\x7fx": "e\u0301x", // the accent alone
		"ab\x15c":      "ab\b \b\b \bc",
	} {
		var echo strings.Builder
		if _, err := io.ReadAll(newCooked(strings.NewReader(typed), &echo)); err != nil || echo.String() != want {
			t.Errorf("%q: %q, not %q; %v", typed, echo.String(), want, err)
		}
	}
}
