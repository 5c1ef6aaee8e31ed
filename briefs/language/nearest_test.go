package language

import "testing"

func TestNearestNamesTheWordThatWasMeant(t *testing.T) {
	names := []string{"show", "find", "terminal", "version", "التزام"}
	for word, want := range map[string]string{"shwo": "show", "fnd": "find", "termnal": "terminal", "zzzzzz": "", "التزم": "التزام"} {
		if got := Nearest(word, names); got != want {
			t.Errorf("%s: %q, want %q", word, got, want)
		}
	}
}
