package text

import "testing"

// drawn is the shaped text in logical order, swallowed alefs left out.
func drawn(s string) string {
	var out []rune
	for _, r := range shape(nil, []rune(s)) {
		if r != swallowed {
			out = append(out, r)
		}
	}
	return string(out)
}

func TestLettersTakeTheFormOfTheirPlace(t *testing.T) {
	for _, c := range []struct{ what, in, want string }{
		{"a word joins throughout", "بيت", "\uFE91\uFEF4\uFE96"},
		{"right-joining letters part a word", "دار", "\uFEA9\uFE8D\uFEAD"},
		{"marks are passed over", "بَيت", "\uFE91\u064E\uFEF4\uFE96"},
		{"lam-alef is one", "لا", "\uFEFB"},
		{"lam-alef joined", "بلا", "\uFE91\uFEFC"},
		{"lam-alef over a mark", "لًا", "\uFEFB\u064B"},
		{"lam-alef with hamza", "لأ", "\uFEF7"},
		{"tatweel joins both ways", "بـب", "\uFE91ـ\uFE90"},
		{"ZWNJ parts", "می‌خواهم", "\uFEE3\uFBFD\u200C\uFEA7\uFEEE\uFE8D\uFEEB\uFEE2"},
		{"ZWJ joins", "ب\u200D", "\uFE91\u200D"},
		{"Persian letters", "گچپژ", "\uFB94\uFB7D\uFB59\uFB8B"},
		{"Urdu noon ghunna ends a word", "میں", "\uFEE3\uFBFF\uFB9F"},
		{"a letter without forms stays, its neighbours join", "بڠب", "\uFE91ڠ\uFE90"},
		{"hamza joins nothing and stays itself", "سماء", "\uFEB3\uFEE4\uFE8Eء"},
		{"Latin is left alone", "abc", "abc"},
	} {
		if got := drawn(c.in); got != c.want {
			t.Errorf("%s: %q became %+q, want %+q", c.what, c.in, got, c.want)
		}
	}
}

func TestMirrorIsItsOwnInverse(t *testing.T) {
	if len(mirrorPairs) < 400 {
		t.Fatalf("only %d mirrored characters", len(mirrorPairs))
	}
	for _, p := range mirrorPairs {
		if mirror(p[0]) != p[1] || mirror(mirror(p[0])) != p[0] {
			t.Errorf("U+%04X: mirror is U+%04X, want U+%04X", p[0], mirror(p[0]), p[1])
		}
	}
}
