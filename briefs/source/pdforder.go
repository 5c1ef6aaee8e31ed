package source

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// lineBase says from which side lines run.
type lineBase uint8

const (
	byLetters lineBase = iota // each as most of its letters do
	fromLeft
	fromRight
)

// logical turns a line from visual order, as its glyphs stand from left to
// right, into logical order, and reports whether it runs from the right. A
// cluster is what one glyph says: in itself in logical order already.
func logical(clusters []string, base lineBase) (string, bool) {
	rtl, ltr := 0, 0
	for i, c := range clusters {
		clusters[i] = ligature(c)
		for _, r := range clusters[i] {
			switch {
			case isRTL(r):
				rtl++
			case unicode.IsLetter(r):
				ltr++
			}
		}
	}
	if rtl == 0 {
		return norm.NFKC.String(strings.Join(clusters, "")), false
	}
	right := base == fromRight || base == byLetters && rtl >= ltr
	return strings.Join(reordered(clusters, right), ""), right
}

// packed are alefs under a lam as Ghostscript writes them: the low bytes of the
// two letters as one.
var packed = map[rune]rune{0x4422: 'آ', 0x4423: 'أ', 0x4425: 'إ', 0x4427: 'ا'}

// ligature is a glyph's text in base letters. Lam and alef under one glyph are
// never alef and lam: some files name them as they are seen.
func ligature(c string) string {
	var b strings.Builder
	for _, r := range c {
		if alef, ok := packed[r]; ok {
			if !strings.HasSuffix(b.String(), "ل") {
				b.WriteString("ل")
			}
			b.WriteRune(alef)
		} else if isPresentationForm(r) || r >= 0xFB00 && r <= 0xFB06 {
			b.WriteString(norm.NFKC.String(string(r)))
		} else {
			b.WriteRune(r)
		}
	}
	if s := b.String(); len(s) == 4 && strings.HasSuffix(s, "ل") && strings.ContainsRune("اأإآ", firstRune(s)) {
		return "ل" + s[:2]
	}
	return b.String()
}

// partedLetters says whether two letters that touch are parted by a non-joiner: the
// first, which joins to both sides, has the form that ends a word.
func partedLetters(letter, next string) bool {
	r, _ := utf8.DecodeLastRuneInString(letter)
	return endForm(r) && unicode.Is(unicode.Arabic, firstRune(next)) && unicode.IsLetter(firstRune(next))
}

// fourForms are where the presentation forms of the letters begin that have four,
// in the order isolated, final, initial, medial.
var fourForms = [][2]rune{{0xFB52, 0xFB81}, {0xFB8E, 0xFB9D}, {0xFBA0, 0xFBA3}, {0xFBA6, 0xFBAD}, {0xFBD3, 0xFBD6}, {0xFBE4, 0xFBE7}, {0xFBFC, 0xFBFF},
	{0xFE89, 0xFE8C}, {0xFE8F, 0xFE92}, {0xFE95, 0xFEA8}, {0xFEB1, 0xFEEC}, {0xFEF1, 0xFEF4}}

// endForm is true of the final form of a letter that joins to both sides.
func endForm(r rune) bool {
	for _, f := range fourForms {
		if r >= f[0] && r <= f[1] {
			return (r-f[0])%4 == 1
		}
	}
	return false
}

// reordered undoes the reordering of a line (UAX #9, L2): in a line from the
// right everything is turned about, and the numbers and left-to-right runs in
// it back; in a line from the left only its right-to-left runs.
func reordered(clusters []string, right bool) []string {
	out := slices.Clone(clusters)
	if !right {
		turnRuns(out)
		return out
	}
	slices.Reverse(out)
	arabic := slices.ContainsFunc(out, func(c string) bool { return unicode.Is(unicode.Arabic, firstRune(c)) })
	turnNumbers(out, arabic)
	return out
}

func strongLTR(c string) bool {
	r := firstRune(c)
	return unicode.IsLetter(r) && !isRTL(r)
}

func isNumber(c string) bool { return unicode.IsDigit(firstRune(c)) }

// turnRuns turns about the right-to-left runs of a line from the left: over
// what stands between two right-to-left letters, up to a left-to-right one,
// with the numbers and brackets beside them.
func turnRuns(out []string) {
	done := 0
	for i := 0; i < len(out); {
		if !isRTL(firstRune(out[i])) {
			i++
			continue
		}
		end := i + 1
		for j := end; j < len(out) && !strongLTR(out[j]); j++ {
			if isRTL(firstRune(out[j])) {
				end = j + 1
			}
		}
		i, end = i-besideRun(reversedCopy(out[done:i])), end+besideRun(out[end:])
		slices.Reverse(out[i:end])
		turnNumbers(out[i:end], true)
		i, done = end, end
	}
}

func reversedCopy(s []string) []string {
	s = slices.Clone(s)
	slices.Reverse(s)
	return s
}

// besideRun is how much of what stands beside a right-to-left run belongs to
// it: brackets at it, and numbers up to a letter.
func besideRun(beside []string) (n int) {
	for n < len(beside) && strings.ContainsAny(beside[n], "()[]«»") {
		n++
	}
	for i := n; i < len(beside) && !strongLTR(beside[i]) && !isRTL(firstRune(beside[i])); i++ {
		if isNumber(beside[i]) {
			n = i + 1
		}
	}
	return n
}

// turnNumbers turns back the left-to-right runs of a line that was turned
// about: words of Latin letters with what stands between them, and numbers
// with their separators. In Arabic text a hyphen parts two numbers; in Hebrew
// it holds them together (UAX #9, W2 and W4).
func turnNumbers(out []string, arabic bool) {
	for i := 0; i < len(out); {
		if !strongLTR(out[i]) && !isNumber(out[i]) {
			i++
			continue
		}
		end := i + 1
		words := strongLTR(out[i])
		for j := end; j < len(out) && !isRTL(firstRune(out[j])); j++ {
			switch {
			case strongLTR(out[j]):
				if !words && !latinGoesOn(out[i:j]) {
					j = len(out)
					break
				}
				words = true
				end = j + 1
			case isNumber(out[j]):
				if !words && !separator(out[end:j], arabic) && !latinAhead(out[j:]) {
					j = len(out)
					break
				}
				end = j + 1
			}
		}
		slices.Reverse(out[i:end])
		i = end
	}
}

// latinGoesOn is true of a number that Latin letters follow at once or after a
// space: with them it is one run, as after them.
func latinGoesOn(run []string) bool {
	return len(strings.TrimRight(strings.Join(run, ""), " ")) > 0
}

func latinAhead(rest []string) bool {
	for _, c := range rest {
		if strongLTR(c) {
			return true
		}
		if !isNumber(c) {
			return false
		}
	}
	return false
}

// separator is true of what may stand inside of one number.
func separator(between []string, arabic bool) bool {
	if len(between) == 0 {
		return true
	}
	if len(between) > 1 {
		return false
	}
	common := ".,:/٫٬،\u00a0"
	if !arabic {
		common += "-+–"
	}
	return strings.ContainsAny(between[0], common)
}

// mendBrackets mirrors the brackets of right-to-left lines where they stand
// back to front: some PDFs name the glyph that is seen, and in right-to-left
// text that is the mirrored one.
func mendBrackets(lines []pdfLine) {
	asTheyAre, mirrored := 0, 0
	for i, l := range lines {
		if l.rtl {
			asTheyAre += nested(l.text)
			mirrored += nested(mirror.Replace(l.text))
		}
		if i > 0 && l.rtl && lines[i-1].rtl { // a pair may stand on two lines
			two := lines[i-1].text + l.text
			asTheyAre += nested(two)
			mirrored += nested(mirror.Replace(two))
		}
	}
	if mirrored <= asTheyAre {
		return
	}
	for i, l := range lines {
		if l.rtl {
			lines[i].text = mirror.Replace(l.text)
		}
	}
}

var mirror = strings.NewReplacer("(", ")", ")", "(", "[", "]", "]", "[", "«", "»", "»", "«", "‹", "›", "›", "‹", "<", ">", ">", "<")

// nested counts the pairs of brackets in a text.
func nested(s string) (n int) {
	const open, shut = "([{«‹<", ")]}»›>"
	var stack []int
	for _, r := range s {
		if k := strings.IndexRune(open, r); k >= 0 {
			stack = append(stack, k)
		} else if k := strings.IndexRune(shut, r); k >= 0 && len(stack) > 0 && closes(stack[len(stack)-1], r) {
			n++
			stack = stack[:len(stack)-1]
		}
	}
	return n
}

func closes(open int, r rune) bool {
	for i, c := range []rune(")]}»›>") {
		if c == r {
			return []rune("([{«‹<")[i] == firstRune("([{«‹<"[open:])
		}
	}
	return false
}

func isRTL(r rune) bool {
	return r >= 0x590 && r < 0x8FF && (unicode.IsLetter(r) || unicode.Is(unicode.Mn, r)) || isPresentationForm(r)
}
