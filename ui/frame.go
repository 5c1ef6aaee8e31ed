package ui

// The sizes that the screens are made for, in columns and rows.
const (
	splitFrom  = 100 // list and card stand side by side from this width on
	threeFrom  = 180 // and the article beside the card
	gapFrom    = 30  // rows from which a blank stands under the title
	marginFrom = 20
	border     = 3 // columns between two panes: a line, and a blank on each side
	listLeast  = 32
	listMost   = 60
)

// Rect is a part of the screen: columns and rows from the top left.
type Rect struct{ X, Y, Width, Height int }

// Contains says whether a place of the screen lies in it.
func (r Rect) Contains(x, y int) bool {
	return x >= r.X && x < r.X+r.Width && y >= r.Y && y < r.Y+r.Height
}

// Frame is where everything stands. It alone does arithmetic with the size of
// the screen.
type Frame struct {
	Width, Height int
	Split         bool // list and card side by side
	Three         bool // and the article beside the card
	Mirrored      bool // the interface reads right to left: the list is on the right
	Banner        bool
	Gap           bool // a blank row under the title
	Margin        int  // blank columns at the left edge: terminals that take a row's direction from its first cell find none there
	List, Card    Rect
	Register      Rect // of a register, beside what is known of its line where there is room
	Detail        Rect
	Source        Rect // of the article: where the card stands, unless there are three
	Title, Status int  // rows of the screen, -1 where there is no room
}

// NewFrame divides a screen.
func NewFrame(width, height int, mirrored, banner bool) Frame {
	f := Frame{Width: max(width, 1), Height: max(height, 1), Mirrored: mirrored, Title: -1, Status: -1}
	top, bottom := 0, f.Height
	f.Banner = banner && f.Height >= 8
	if f.Banner {
		top, bottom = top+1, bottom-1
	}
	if f.Height >= 4 {
		f.Title = top
		top++
	}
	if f.Gap = f.Height >= gapFrom; f.Gap {
		top++
	}
	if f.Height >= 3 {
		bottom--
		f.Status = bottom
	}
	if f.Width >= marginFrom {
		f.Margin = 1
	}
	body := Rect{f.Margin, top, f.Width - f.Margin, bottom - top}
	f.List, f.Card, f.Source, f.Register = body, body, body, body
	f.Split = f.Width >= splitFrom
	if f.Split {
		f.divide(body)
	}
	return f
}

// divide gives the list about a third, or a quarter of three; what begins on the list's side is mirrored with the frame.
func (f *Frame) divide(body Rect) {
	f.Three = f.Width >= threeFrom
	share := 36
	if f.Three {
		share = 26
	}
	list := min(max(f.Width*share/100, listLeast), listMost)
	rest := body.Width - list - border
	card, source := rest, rest
	if f.Three {
		card = (rest - border) / 2
		source = rest - border - card
	}
	f.List.Width, f.Card.Width, f.Source.Width = list, card, source
	f.Register.Width = (body.Width - border) / 2
	f.Detail = Rect{body.X + f.Register.Width + border, body.Y, body.Width - border - f.Register.Width, body.Height}
	f.Card.X = body.X + list + border
	f.Source.X = body.X + body.Width - source
	if f.Mirrored {
		for _, r := range []*Rect{&f.List, &f.Card, &f.Source, &f.Register, &f.Detail} {
			r.X = body.X + body.X + body.Width - r.X - r.Width
		}
	}
}
