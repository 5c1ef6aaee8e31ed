// Package reader shows the source of a brief: the article itself, the
// sentences that the brief cites marked with their numbers, and the one that
// is asked for highlighted.
package reader

import (
	"slices"

	"mujaz/briefs"
	"mujaz/ui/card"
	"mujaz/ui/text"
	"mujaz/ui/theme"
)

// View is an article on the screen.
type View struct {
	brief    briefs.Brief
	evidence card.Evidence
	shown    []briefs.Span // the chosen item's evidence
	at       int           // which of them is highlighted
	width    int
	height   int
	offset   int // first visible row
	rows     []text.Row
	first    int           // first row of the highlight
	hits     []briefs.Span // of the search
	hit      int           // which of them one is at, -1 none
	hitRows  []int         // the row that each begins in
	markdown []line        // of an article in Markdown, nil of another
}

// New opens a brief's article at the first of the spans given; without spans
// at its beginning.
func New(b briefs.Brief, e card.Evidence, spans []briefs.Span) *View {
	return &View{brief: b, evidence: e, shown: slices.Clone(spans), hit: -1, markdown: readMarkdown(b)}
}

// SetSize lays the article out and keeps the highlight in view.
func (v *View) SetSize(width, height int) {
	if v.width == width && v.height == height {
		return
	}
	v.width, v.height = width, height
	v.lay()
	v.reveal()
	if v.hit >= 0 {
		v.revealHit()
	}
}

// SetEvidence takes over numbers written in other digits.
func (v *View) SetEvidence(e card.Evidence) {
	v.evidence = e
	v.lay()
}

// Show highlights the first of other spans; the same ones stay as they are.
func (v *View) Show(spans []briefs.Span) {
	if slices.Equal(spans, v.shown) {
		return
	}
	v.shown, v.at = slices.Clone(spans), 0
	v.lay()
	v.reveal()
}

// Step highlights the next or previous span of the item's evidence.
func (v *View) Step(by int) {
	if len(v.shown) == 0 {
		return
	}
	v.at = (v.at + by + len(v.shown)) % len(v.shown)
	v.lay()
	v.reveal()
}

// Count is which span of how many is highlighted; 0, 0 without any.
func (v *View) Count() (at, of int) {
	if len(v.shown) == 0 {
		return 0, 0
	}
	return v.at + 1, len(v.shown)
}

// HasCommentary says whether some of the article is the outlet's own commentary.
func (v *View) HasCommentary() bool {
	return slices.ContainsFunc(v.brief.Voices, func(s briefs.VoicedSpan) bool { return s.Voice == briefs.Commentary })
}

// Scroll moves by rows.
func (v *View) Scroll(by int) { v.offset = max(0, min(v.offset+by, len(v.rows)-v.height)) }

// Page is the rows that a page holds, one kept in view.
func (v *View) Page() int { return max(1, v.height-1) }

// ToEnd moves to the last row or, with false, to the first.
func (v *View) ToEnd(end bool) {
	v.offset = 0
	if end {
		v.Scroll(len(v.rows))
	}
}

func (v *View) reveal() {
	if len(v.shown) > 0 {
		v.offset = v.first - v.height/3
	}
	v.Scroll(0)
}

// Rows is what is visible: exactly the height.
func (v *View) Rows() []text.Row {
	out := make([]text.Row, 0, v.height)
	for i := v.offset; i < len(v.rows) && len(out) < v.height; i++ {
		out = append(out, v.rows[i])
	}
	for len(out) < v.height {
		out = append(out, text.Blank(v.width, theme.Default))
	}
	return out
}

// measure is the longest line that is comfortable to read, in columns.
const measure = 100

// gutter is the columns at the start side where commentary bears its mark, and
// gutterFrom the width from which there is room for it.
const (
	gutter     = 2
	gutterFrom = 24
)

func (v *View) lay() {
	v.rows, v.first = v.rows[:0], 0
	v.hitRows = make([]int, len(v.hits))
	s := setter{view: v, width: min(v.width, measure), dir: card.DirectionOf(v.brief.Direction)}
	if v.width >= gutterFrom {
		s.gutter = gutter
	}
	if v.markdown != nil {
		s.markdown()
		return
	}
	for i, p := range v.brief.Paragraphs {
		if i > 0 {
			s.blank()
		}
		runs, mark, hits := v.runs(p)
		s.set(text.Paragraph{Runs: runs, Dir: s.dir}, mark, hits)
	}
}

// setter sets the paragraphs of an article into rows.
type setter struct {
	view   *View
	text   text.Setter
	width  int
	gutter int
	dir    text.Direction
	found  bool // the highlight
}

func (s *setter) blank() { s.view.rows = append(s.view.rows, text.Blank(s.view.width, theme.Default)) }

// set sets a paragraph, and notes the rows of the highlight and of the hits.
func (s *setter) set(p text.Paragraph, mark int, hits []hitPlace) {
	v := s.view
	for _, r := range s.text.Layout(p, text.Options{Width: max(1, s.width-s.gutter)}) {
		if mark >= 0 && !s.found && mark < r.End {
			v.first, s.found = len(v.rows), true
		}
		for len(hits) > 0 && hits[0].at < r.End {
			v.hitRows[hits[0].hit] = len(v.rows)
			hits = hits[1:]
		}
		v.rows = append(v.rows, pad(s.marked(r), v.width))
	}
}

// marked puts a quiet mark beside a row that holds commentary, at its start.
func (s *setter) marked(r text.Row) text.Row {
	if s.gutter == 0 {
		return r
	}
	mark := text.Blank(s.gutter, theme.Default)
	if slices.ContainsFunc(r.Cells, func(c text.Cell) bool { return c.Style == theme.Commentary }) {
		mark = text.Plain(CommentaryMark+" ", theme.Commentary)
	}
	if r.Dir == text.RTL {
		slices.Reverse(mark.Cells)
		row := text.Join(r, mark)
		row.Dir = r.Dir
		return row
	}
	return text.Join(mark, r)
}

// CommentaryMark stands beside rows that hold the outlet's own commentary.
const CommentaryMark = "┊"

// pad fills a row of the measure up to the pane, on the far side from where
// its reading begins.
func pad(r text.Row, width int) text.Row {
	blank := text.Blank(width-r.Width, theme.Default)
	if blank.Width == 0 {
		return r
	}
	if r.Dir == text.RTL {
		return text.Join(blank, r)
	}
	return text.Join(r, blank)
}

// piece is a stretch of the article in one look.
type piece struct {
	start, end int
	style      text.Style
	number     int // written before it, 0 for none
}

// hitPlace is where a hit begins in the runs' text.
type hitPlace struct{ hit, at int }

// runs cuts a paragraph where numbers stand and looks change. mark is the
// place of the highlight in the runs' text, -1 for none; hits are the places
// of the hits that begin in the paragraph.
func (v *View) runs(p briefs.ParagraphInfo) (runs []text.Run, mark int, hits []hitPlace) {
	mark, at := -1, 0
	for _, c := range v.pieces(p) {
		if c.number > 0 {
			label := v.evidence.Label(c.number)
			runs = append(runs, text.Run{Text: "[" + label + "]", Style: theme.Number, Isolate: true}, text.Run{Text: text.NoBreakSpace, Style: c.style})
			at += len("["+label+"]") + len(text.NoBreakSpace)
		}
		if c.style == theme.Highlight && mark < 0 {
			mark = at
		}
		if h := v.hitAt(c.start); h >= 0 && v.hits[h].Start == c.start {
			hits = append(hits, hitPlace{h, at})
		}
		runs = append(runs, text.Run{Text: v.brief.Text[c.start:c.end], Style: c.style})
		at += c.end - c.start
	}
	return runs, mark, hits
}

func (v *View) pieces(p briefs.ParagraphInfo) []piece {
	cuts := []int{p.Start, p.End}
	cut := func(at int) {
		if at > p.Start && at < p.End {
			cuts = append(cuts, at)
		}
	}
	for _, s := range v.brief.Voices {
		cut(s.Start)
		cut(s.End)
	}
	for _, s := range v.evidence.Sentences() {
		cut(s.Start)
	}
	if len(v.shown) > 0 {
		cut(v.shown[v.at].Start)
		cut(v.shown[v.at].End)
	}
	for _, h := range v.hits {
		cut(h.Start)
		cut(h.End)
	}
	slices.Sort(cuts)
	cuts = slices.Compact(cuts)
	var out []piece
	for i := 0; i+1 < len(cuts); i++ {
		out = append(out, piece{cuts[i], cuts[i+1], v.style(p, cuts[i]), v.number(cuts[i])})
	}
	return out
}

func (v *View) number(at int) int {
	for i, s := range v.evidence.Sentences() {
		if s.Start == at {
			return i + 1
		}
	}
	return 0
}

func (v *View) style(p briefs.ParagraphInfo, at int) text.Style {
	if s := v.marking(at); s != theme.Default {
		return s
	}
	switch p.Role {
	case briefs.RoleHeadline:
		return theme.Headline
	case briefs.RoleHeading:
		return theme.Section
	case briefs.RoleApparatus, briefs.RoleByline:
		return theme.Muted
	}
	return v.voice(at)
}

// marking is the look of a search hit or of the evidence asked for.
func (v *View) marking(at int) text.Style {
	switch {
	case v.hitAt(at) >= 0:
		return theme.Hit
	case len(v.shown) > 0 && at >= v.shown[v.at].Start && at < v.shown[v.at].End:
		return theme.Highlight
	}
	return theme.Default
}

// voice is the look of commentary, or that of what is reported.
func (v *View) voice(at int) text.Style {
	for _, s := range v.brief.Voices {
		if at >= s.Start && at < s.End && s.Voice == briefs.Commentary {
			return theme.Commentary
		}
	}
	return theme.Default
}
