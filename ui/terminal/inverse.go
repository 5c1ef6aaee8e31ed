package terminal

import (
	"github.com/clipperhouse/displaywidth"

	"mujaz/ui/text"
)

// blank looks like a space and is a letter written left to right (U+2800,
// BRAILLE PATTERN BLANK): in a terminal that draws or drops format characters
// it does a fence's work. Where no font has it, concealing it hides that.
const blank = "\u2800"

// bar looks like a vertical line and is a letter (U+01C0, LATIN LETTER DENTAL CLICK).
const bar = "\u01c0"

// inverse orders cells so that the terminal's own reordering, of one
// left-to-right paragraph, gives the row. The result is checked by running the
// algorithm forward; what differs is fenced by blanks in place of spaces, as
// few as do.
func (p Profile) inverse(cells []text.Cell) []piece {
	t := p.newTarget(cells)
	t.lead()
	return t.solve()
}

// target is a row to be seen in a terminal that reorders.
type target struct {
	profile  Profile
	wanted   []string // what is to be seen, one per cell
	kinds    []kind   // as the terminal takes them
	resolver text.Resolver
}

func (p Profile) newTarget(cells []text.Cell) *target {
	t := &target{profile: p, wanted: make([]string, len(cells)), kinds: make([]kind, len(cells))}
	for i := range cells {
		t.wanted[i] = drawn(&cells[i])
		if c := &cells[i]; p.base && kindOf(c.Base) == right && displaywidth.String(c.Base) == int(c.Width) {
			t.wanted[i] = c.Base // but for a lam-alef, whose letters need two columns
			if i > 0 && kindOf(cells[i-1].Text) == right && apart(c) {
				t.wanted[i] += zwnj
			}
		}
		t.kinds[i] = t.kind(t.wanted[i])
	}
	return t
}

func (t *target) kind(s string) kind {
	for _, r := range s {
		if box(r) && !t.profile.guard {
			return left
		}
		break
	}
	return kindOf(s)
}

// put sets what is sent for cell i, in place of what was wanted.
func (t *target) put(i int, s string) {
	t.wanted[i], t.kinds[i] = s, t.kind(s)
}

// lead makes the row's first strong character one that is written left to
// right, where the terminal takes the paragraph's direction from it.
func (t *target) lead() {
	if !t.profile.guard && !t.profile.first {
		return
	}
	for i, k := range t.kinds {
		if k == left {
			return
		}
		if t.wanted[i] == " " {
			t.put(i, blank)
			return
		}
		if t.wanted[i] == "│" || t.wanted[i] == "┃" || t.wanted[i] == "|" {
			t.put(i, bar)
			return
		}
		if k == right {
			return
		}
	}
}

// solve finds an order whose reordering is the row, or the nearest to it.
func (t *target) solve() []piece {
	best := t.order()
	least := t.wrong(best)
	if least == 0 {
		return best
	}
	gaps := t.gaps()
	for _, i := range gaps { // mostly one fence is enough
		t.put(i, blank)
		if pieces := t.order(); t.wrong(pieces) == 0 {
			return pieces
		}
		t.put(i, " ")
	}
	for _, i := range gaps {
		t.put(i, blank)
	}
	pieces := t.order()
	fewest := t.wrong(pieces)
	if fewest >= least {
		return best
	}
	for _, i := range gaps { // no more fences than needed
		t.put(i, " ")
		if fewer := t.order(); t.wrong(fewer) <= fewest {
			pieces = fewer
		} else {
			t.put(i, blank)
		}
	}
	return pieces
}

// gaps are the spaces that can be fences: one of each stretch of spaces.
func (t *target) gaps() []int {
	var gaps []int
	for i, s := range t.wanted {
		if s == " " && (i == 0 || t.wanted[i-1] != " ") {
			gaps = append(gaps, i)
		}
	}
	return gaps
}

// order is the cells in an order that mostly becomes the wanted one: stretches
// from one right-to-left character to the last before a left-to-right letter
// are reversed, all but the numbers in them; the rest stays.
func (t *target) order() []piece {
	pieces := make([]piece, 0, len(t.wanted))
	for i := 0; i < len(t.wanted); {
		if !t.kinds[i].rightToLeft() {
			pieces = append(pieces, t.piece(i))
			i++
			continue
		}
		end := i + 1
		for j := end; j < len(t.wanted) && t.kinds[j] != left; j++ {
			if t.kinds[j].rightToLeft() {
				end = j + 1
			}
		}
		pieces = t.appendReversed(pieces, i, end)
		i = end
	}
	return pieces
}

// piece is a cell as it is sent at an even level.
func (t *target) piece(i int) piece {
	p := piece{cell: i, text: t.wanted[i]}
	if p.text == blank {
		p.extra = concealed
	}
	return p
}

// appendReversed appends cells[start:end] from right to left, numbers left to right.
func (t *target) appendReversed(pieces []piece, start, end int) []piece {
	for i := end - 1; i >= start; {
		n := t.number(start, i)
		if n == 0 {
			pieces = append(pieces, piece{cell: i, text: mirrored(t.wanted[i])})
			i--
			continue
		}
		for j := i - n + 1; j <= i; j++ {
			pieces = append(pieces, t.piece(j))
		}
		i -= n
	}
	return pieces
}

// number is the length of the number that ends with cell last: digits of one
// kind, with what rules W4 and W5 make part of it. After an Arabic letter digits
// become Arabic ones (W2), which only a common separator joins (W4); after a
// Hebrew one "-" and "+" join them too, and "%" and its like belong to them (W5).
func (t *target) number(start, last int) int {
	european := !t.afterArabic(last)
	i := last
	for european && i >= start && terminator(t.wanted[i]) {
		i--
	}
	if i < start || t.kinds[i] != digit && t.kinds[i] != arabicDigit {
		return 0
	}
	k := t.kinds[i]
	european = european && k == digit
	if !european {
		i = last
	}
	for i--; i >= start; i-- {
		if t.kinds[i] == k {
			continue
		}
		if i > start && t.kinds[i-1] == k && separator(t.wanted[i], european) {
			continue
		}
		if european && terminator(t.wanted[i]) {
			continue
		}
		break
	}
	return last - i
}

// afterArabic says whether the letter before cell i in logical order, which
// stands right of it, is an Arabic one.
func (t *target) afterArabic(i int) bool {
	for _, k := range t.kinds[i+1:] {
		i++
		switch k {
		case right:
			return arabicLetter(t.wanted[i])
		case left:
			return false
		}
	}
	return false
}

// wrong is how many cells the terminal would show otherwise than wanted.
func (t *target) wrong(pieces []piece) int {
	shown := t.forward(pieces)
	wrong := 0
	for i, s := range shown {
		if s.cell != i || s.text != t.wanted[i] {
			wrong++
		}
	}
	return wrong
}

// forward is what the terminal shows of pieces: UAX #9 with a left-to-right
// paragraph, L4 included.
func (t *target) forward(pieces []piece) []piece {
	runes := make([]rune, 0, 2*len(pieces))
	starts := make([]int, len(pieces))
	for i, p := range pieces {
		starts[i] = len(runes)
		for _, r := range p.text {
			if box(r) && t.kind(string(r)) == left {
				r = 'a' // the terminal takes it for a letter
			}
			runes = append(runes, r)
		}
	}
	all, _ := t.resolver.Levels(runes, text.LTR)
	levels := make([]uint8, len(pieces))
	for i, s := range starts {
		levels[i] = all[s]
	}
	shown := make([]piece, 0, len(pieces))
	for _, i := range text.Order(nil, levels) {
		p := pieces[i]
		if levels[i]&1 == 1 {
			p.text = mirrored(p.text)
		}
		shown = append(shown, p)
	}
	return shown
}
