package terminal

import (
	"slices"
	"unicode"

	"mujaz/ui/text"
)

// chunks is for kitty: it hands every stretch between blanks and box drawing, in
// one font, to HarfBuzz, which takes the direction from the first character that
// has a script and reverses the whole stretch, mirroring it, where that script
// is written right to left (guess_segment_properties). Stretches themselves stay
// where they are.
//
// Punctuation is drawn with the main font, letters that it lacks with another.
// With apart every stretch of right-to-left letters is taken to be one by
// itself; without, only the Hebrew ones are, which few fixed-width fonts have.
func chunks(cells []text.Cell, apart bool) []piece {
	pieces := visual(cells)
	for i := 0; i < len(cells); {
		if endsChunk(cells[i].Text) {
			i++
			continue
		}
		j := i + 1
		for j < len(cells) && !endsChunk(cells[j].Text) {
			j++
		}
		if apart || slices.ContainsFunc(pieces[i:j], func(p piece) bool { return hebrew(p.text) }) {
			turnLetters(pieces[i:j])
		} else {
			turnChunk(pieces[i:j])
		}
		i = j
	}
	return pieces
}

func hebrew(s string) bool {
	for _, r := range s {
		return unicode.Is(unicode.Hebrew, r)
	}
	return false
}

// turnLetters turns the stretches of characters that only a font for
// right-to-left scripts has, if there is a letter among them.
func turnLetters(p []piece) {
	for i := 0; i < len(p); {
		if !inScriptFont(p[i].text) {
			i++
			continue
		}
		j := i + 1
		for j < len(p) && inScriptFont(p[j].text) {
			j++
		}
		turnChunk(p[i:j])
		i = j
	}
}

// inScriptFont says whether s is of the Hebrew, Arabic or related blocks.
func inScriptFont(s string) bool {
	for _, r := range s {
		return r >= 0x590 && r <= 0x8ff || r >= 0xfb1d && r <= 0xfdff || r >= 0xfe70 && r <= 0xfefc
	}
	return false
}

func endsChunk(s string) bool {
	for _, r := range s {
		return r == ' ' || r == 0xa0 || box(r)
	}
	return true
}

// turnChunk puts a stretch into the order and glyphs that kitty turns into the
// wanted ones. Where none exists (a stretch whose both ends are of the wrong
// script), its right-to-left letters come last: each part reads correctly.
func turnChunk(p []piece) {
	scripts := make([]script, len(p))
	for i := range p {
		scripts[i] = scriptOf(p[i].text)
	}
	scripts = slices.DeleteFunc(scripts, func(s script) bool { return s == common })
	switch {
	case len(scripts) == 0 || scripts[0] == leftScript:
	case scripts[len(scripts)-1] == rightScript:
		turn(p)
	default:
		end := 0
		for end < len(p) && scriptOf(p[end].text) != leftScript {
			end++
		}
		slices.Reverse(p[:end])
		slices.Reverse(p[end:])
		slices.Reverse(p)
	}
}

// turn reverses pieces and mirrors each.
func turn(p []piece) {
	slices.Reverse(p)
	for i := range p {
		p[i].text = mirrored(p[i].text)
	}
}

type script uint8

const (
	common script = iota
	leftScript
	rightScript
)

// rightScripts are the scripts that HarfBuzz sets right to left and that have
// letters in the articles' languages or near them.
var rightScripts = []*unicode.RangeTable{unicode.Arabic, unicode.Hebrew, unicode.Syriac, unicode.Thaana, unicode.Nko}

func scriptOf(s string) script {
	for _, r := range s {
		switch {
		case unicode.In(r, rightScripts...):
			return rightScript
		case unicode.In(r, unicode.Common, unicode.Inherited):
			continue
		}
		return leftScript
	}
	return common
}
