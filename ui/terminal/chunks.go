package terminal

import (
	"slices"
	"unicode"
	"unicode/utf8"

	"mujaz/ui/text"
)

// chunks is for kitty: it hands every stretch between blanks and box drawing, in
// one font, to HarfBuzz, which takes the direction from the first character that
// has a script and reverses the whole stretch, mirroring it, where that script
// is written right to left (guess_segment_properties). Stretches themselves stay
// where they are.
//
// Punctuation is drawn with the main font, letters that it lacks with others.
// The usual font for terminals has Arabic letters but not all that are written
// with them; with letters it is not the main one, but the first to fall back on.
func chunks(cells []text.Cell, letters bool) []piece {
	pieces := visual(cells)
	for i := 0; i < len(cells); {
		if endsChunk(cells[i].Text) {
			i++
			continue
		}
		j, f := i+1, fontOf(pieces[i].text, letters)
		for j < len(cells) && !endsChunk(cells[j].Text) && fontOf(pieces[j].text, letters) == f {
			j++
		}
		turnChunk(pieces[i:j])
		i = j
	}
	return pieces
}

type font uint8

const (
	mainFont font = iota
	lettersFont
	otherFont
)

// fontOf is the font that a character is likely drawn with.
func fontOf(s string, letters bool) font {
	r, _ := utf8.DecodeRuneInString(s)
	switch {
	case !inScriptFont(s):
		return mainFont
	case !unicode.Is(usualFont, r):
		return otherFont
	case letters:
		return lettersFont
	}
	return mainFont
}

// usualFont are the right-to-left letters and signs that DejaVu Sans Mono has:
// those of Arabic and Persian, some of Urdu, none of Hebrew.
var usualFont = &unicode.RangeTable{R16: []unicode.Range16{
	{Lo: 0x0606, Hi: 0x0607, Stride: 1}, {Lo: 0x0609, Hi: 0x060a, Stride: 1}, {Lo: 0x060c, Hi: 0x060c, Stride: 1}, {Lo: 0x0615, Hi: 0x0615, Stride: 1},
	{Lo: 0x061b, Hi: 0x061b, Stride: 1}, {Lo: 0x061f, Hi: 0x061f, Stride: 1}, {Lo: 0x0621, Hi: 0x063a, Stride: 1}, {Lo: 0x0640, Hi: 0x0655, Stride: 1},
	{Lo: 0x065a, Hi: 0x065a, Stride: 1}, {Lo: 0x0660, Hi: 0x066d, Stride: 1}, {Lo: 0x0674, Hi: 0x0674, Stride: 1}, {Lo: 0x0679, Hi: 0x067b, Stride: 1},
	{Lo: 0x067e, Hi: 0x0680, Stride: 1}, {Lo: 0x0683, Hi: 0x0684, Stride: 1}, {Lo: 0x0686, Hi: 0x0687, Stride: 1}, {Lo: 0x0691, Hi: 0x0691, Stride: 1},
	{Lo: 0x0698, Hi: 0x0698, Stride: 1}, {Lo: 0x06a4, Hi: 0x06a4, Stride: 1}, {Lo: 0x06a9, Hi: 0x06a9, Stride: 1}, {Lo: 0x06af, Hi: 0x06af, Stride: 1},
	{Lo: 0x06be, Hi: 0x06be, Stride: 1}, {Lo: 0x06cc, Hi: 0x06cc, Stride: 1}, {Lo: 0x06f0, Hi: 0x06f9, Stride: 1},
	{Lo: 0xfb52, Hi: 0xfb81, Stride: 1}, {Lo: 0xfb8a, Hi: 0xfb95, Stride: 1}, {Lo: 0xfb9e, Hi: 0xfb9f, Stride: 1}, {Lo: 0xfbaa, Hi: 0xfbad, Stride: 1},
	{Lo: 0xfbe8, Hi: 0xfbe9, Stride: 1}, {Lo: 0xfbfc, Hi: 0xfbff, Stride: 1}, {Lo: 0xfe70, Hi: 0xfe74, Stride: 1}, {Lo: 0xfe76, Hi: 0xfefc, Stride: 1},
}}

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

// turn reverses pieces and mirrors each. What a cell looks like stays where it
// is: kitty reverses characters, not the colours of the cells that they stand in.
func turn(p []piece) {
	slices.Reverse(p)
	for i, j := 0, len(p)-1; i < j; i, j = i+1, j-1 {
		p[i].cell, p[j].cell = p[j].cell, p[i].cell
	}
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
