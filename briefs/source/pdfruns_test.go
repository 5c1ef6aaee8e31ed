package source

import (
	"slices"
	"testing"

	"mujaz/briefs/source/pdf"
)

// glyphsAt are glyphs of size 10 on one line, each with its place and width.
func glyphsAt(gs ...pdf.Glyph) []pdf.Glyph {
	for i := range gs {
		gs[i].Size = 10
	}
	return gs
}

// lineOf is the one line that a page of some glyphs has.
func lineOf(t *testing.T, gs []pdf.Glyph) string {
	t.Helper()
	lines := pageLines(gs)
	if len(lines) != 1 {
		t.Fatalf("%d lines", len(lines))
	}
	return lines[0].text
}

func TestGlyphsAreReadInTheOrderInWhichTheyStand(t *testing.T) {
	for name, c := range map[string]struct {
		glyphs []pdf.Glyph
		want   string
	}{
		"drawn from the left":                {glyphsAt(pdf.Glyph{Text: "ب", X: 0, W: 5}, pdf.Glyph{Text: "ا", X: 5, W: 3}, pdf.Glyph{Text: "ب", X: 8, W: 5}), "باب"},
		"drawn as it is read":                {glyphsAt(pdf.Glyph{Text: "ب", X: 8, W: 5}, pdf.Glyph{Text: "ا", X: 5, W: 3}, pdf.Glyph{Text: "ب", X: 0, W: 5}), "باب"},
		"letters over each other":            {glyphsAt(pdf.Glyph{Text: "ا", X: 0, W: 3}, pdf.Glyph{Text: "م", X: 4, W: 2}, pdf.Glyph{Text: "ك", X: 3, W: 6}), "كما"},
		"falling letters":                    {glyphsAt(pdf.Glyph{Text: "ر", X: 0, W: 5, Y: 100}, pdf.Glyph{Text: "ی", X: 5, W: 3, Y: 104}, pdf.Glyph{Text: "م", X: 8, W: 3, Y: 108}), "میر"},
		"a mark before its letter":           {glyphsAt(pdf.Glyph{Text: "ا", X: 0, W: 3}, pdf.Glyph{Text: "\u064b", X: 1, W: 0}, pdf.Glyph{Text: "ن", X: 3, W: 4}), "نًا"},
		"a mark behind its letter":           {glyphsAt(pdf.Glyph{Text: "ن", X: 3, W: 4}, pdf.Glyph{Text: "\u064b", X: 1, W: 0}, pdf.Glyph{Text: "ا", X: 0, W: 3}), "نًا"},
		"a space without width":              {glyphsAt(pdf.Glyph{Text: "د", X: 0, W: 4}, pdf.Glyph{Text: "و", X: 4, W: 4}, pdf.Glyph{Text: " ", X: 8, W: 3}, pdf.Glyph{Text: "ی", X: 8, W: 4}, pdf.Glyph{Text: "م", X: 12, W: 4}), "می\u200cود"},
		"a letter that ends, and none":       {glyphsAt(pdf.Glyph{Text: "ﺎ", X: 0, W: 3}, pdf.Glyph{Text: "ﻧ", X: 3, W: 4}, pdf.Glyph{Text: "ﻢ", X: 7, W: 5}, pdf.Glyph{Text: "ﻫ", X: 12, W: 5}), "هم\u200cنا"},
		"gaps for spaces":                    {glyphsAt(pdf.Glyph{Text: "a", X: 0, W: 5}, pdf.Glyph{Text: "b", X: 5.3, W: 5}, pdf.Glyph{Text: "c", X: 11.8, W: 5}, pdf.Glyph{Text: "d", X: 17, W: 5}, pdf.Glyph{Text: "e", X: 23.5, W: 5}), "ab cd e"},
		"an accent over the letter it leads": {glyphsAt(pdf.Glyph{Text: "t", X: 0, W: 4}, pdf.Glyph{Text: "´", X: 4.2, W: 4}, pdf.Glyph{Text: "e", X: 4, W: 4.4}, pdf.Glyph{Text: "¨", X: 8.4, W: 4}, pdf.Glyph{Text: "ı", X: 9, W: 3}), "téï"},
	} {
		if got := lineOf(t, slices.Clone(c.glyphs)); got != c.want {
			t.Errorf("%s: %+q, want %+q", name, got, c.want)
		}
	}
}

func TestWhatBrowsersPrintAroundAPageIsNotItsText(t *testing.T) {
	for _, s := range []string{"11/25/26, 10:15 PM Quay reopens", "25/11/2026, 22:15 إعادة فتح الرصيف", "https://example.org/a?b=1 1/3", "file:///tmp/a.html 12/12", "1/2 file:///tmp/a.html"} {
		if !printed().MatchString(s) {
			t.Errorf("%q is taken for text", s)
		}
	}
	for _, s := range []string{"It was signed on 25/11/2026 in Tallinn.", "See https://example.org/a for more."} {
		if printed().MatchString(s) {
			t.Errorf("%q is left out", s)
		}
	}
}

func TestTextOfWronglyNamedGlyphsIsNone(t *testing.T) {
	for text, want := range map[string]bool{
		"پاکستاH 'و1 ملائیشیا نے ماہی پرو1ی کی ترقی 'و1 بند1گاہی": true,
		"ÙÚØ ÖÕÞ ßàÕ ÞÙ": true,
		"اجتمع وزير النقل في عام 1449هـ مع وفد شركة ABC":        false,
		"Le ministre a été reçu à l'Élysée où il a déclaré que": false,
	} {
		if got := garbled([]part{{text: text}}); got != want {
			t.Errorf("%q: %v", text, got)
		}
	}
}
