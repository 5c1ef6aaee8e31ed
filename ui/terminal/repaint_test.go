package terminal

import (
	"bytes"
	"math/rand/v2"
	"strconv"
	"strings"
	"testing"

	uv "github.com/charmbracelet/ultraviolet"
	"github.com/charmbracelet/x/ansi"

	"mujaz/ui/text"
)

// grid is a terminal's screen as its own reordering sees it: what was written
// to each cell, format characters kept with the character before them.
type grid struct {
	t     *testing.T
	cells [][]string
	x, y  int
}

func newGrid(t *testing.T, width, height int) *grid {
	g := &grid{t: t, cells: make([][]string, height)}
	for y := range g.cells {
		g.cells[y] = strings.Split(strings.Repeat(" ", width), "")
	}
	return g
}

func (g *grid) row(y int) string { return strings.Join(g.cells[y], "") }

// write interprets what Bubble Tea's renderer sends. A sequence that is not
// known fails the test: the screen would not be known either.
func (g *grid) write(s string) {
	p := ansi.NewParser()
	var state byte
	for len(s) > 0 {
		seq, width, n, next := ansi.DecodeSequence(s, state, p)
		switch {
		case width > 0:
			g.cells[g.y][g.x] = seq
			g.x++
		case seq[0] == '\x1b' && len(seq) > 2 && seq[1] == '[':
			g.csi(seq)
		case seq[0] == '\x1b':
			g.t.Fatalf("unknown sequence %q", seq)
		case seq == "\r":
			g.x = 0
		case seq == "\n":
			g.y++
		case seq == "\b":
			g.x--
		default:
			if g.x == 0 {
				g.t.Fatalf("%q in column 0 has no character to ride on", seq)
			}
			g.cells[g.y][g.x-1] += seq
		}
		s, state = s[n:], next
	}
}

func (g *grid) csi(seq string) {
	body, final := seq[2:len(seq)-1], seq[len(seq)-1]
	var n [2]int
	for i, f := range strings.SplitN(body, ";", 2) {
		n[i], _ = strconv.Atoi(f)
	}
	one, two := max(n[0], 1), max(n[1], 1)
	switch final {
	case 'H':
		g.y, g.x = one-1, two-1
	case 'G', '`':
		g.x = one - 1
	case 'd':
		g.y = one - 1
	case 'A':
		g.y -= one
	case 'B':
		g.y += one
	case 'C':
		g.x += one
	case 'D':
		g.x -= one
	case 'X':
		g.blank(g.y, g.x, min(g.x+one, len(g.cells[g.y])))
	case 'K':
		from, to := g.x, len(g.cells[g.y])
		if n[0] == 1 {
			from, to = 0, g.x+1
		} else if n[0] == 2 {
			from = 0
		}
		g.blank(g.y, from, to)
	case 'J':
		if n[0] != 2 {
			g.blank(g.y, g.x, len(g.cells[g.y]))
		}
		for y := range g.cells {
			if y > g.y || n[0] == 2 {
				g.blank(y, 0, len(g.cells[y]))
			}
		}
	case 'b':
		for range one {
			g.cells[g.y][g.x] = g.cells[g.y][g.x-1]
			g.x++
		}
	case 'm':
	case 'h', 'l':
		if body != "?7" && body != "?25" {
			g.t.Fatalf("unknown mode %q", seq)
		}
	default:
		g.t.Fatalf("unknown sequence %q", seq)
	}
}

func (g *grid) blank(y, from, to int) {
	for x := from; x < to; x++ {
		g.cells[y][x] = " "
	}
}

// Bubble Tea keeps cells and sends those that changed. Whatever was on the
// screen before, afterwards every row must be what its profile says, also the
// format characters in it: the terminal reorders the row anew from that.
func TestPartialRepaintsLeaveEveryRowAsEncoded(t *testing.T) {
	const width, height = 70, 6
	look := func(s text.Style) string { return [...]string{"", "\x1b[7m", "\x1b[1;33m"}[s] }
	for _, p := range Profiles() {
		t.Run(p.Name, func(t *testing.T) {
			var out bytes.Buffer
			renderer := uv.NewTerminalRenderer(&out, []string{"TERM=xterm-256color"})
			renderer.SetFullscreen(true)
			screen := uv.NewScreenBuffer(width, height)
			seen := newGrid(t, width, height)
			r := rand.New(rand.NewPCG(3, 4))
			for frameNumber := range 60 {
				var rows []text.Row
				for range height {
					rows = append(rows, highlighted(frame(random(r), width-17)[0], r.IntN(width)))
				}
				if frameNumber%2 == 1 { // only the highlight moves
					rows[2] = highlighted(rows[2], r.IntN(width))
				}
				var lines []string
				for _, row := range rows {
					lines = append(lines, p.Encode(row, look))
				}
				screen.Clear()
				uv.NewStyledString(strings.Join(lines, "\n")).Draw(screen, screen.Bounds())
				renderer.Render(screen.RenderBuffer)
				if err := renderer.Flush(); err != nil {
					t.Fatal(err)
				}
				seen.write(out.String())
				out.Reset()
				for y, line := range lines {
					want := control.ReplaceAllString(line, "")
					if got := seen.row(y); strings.TrimRight(got, " ") != strings.TrimRight(want, " ") {
						t.Fatalf("frame %d, row %d: the screen holds\n%+q\nwanted\n%+q", frameNumber, y, got, want)
					}
				}
			}
		})
	}
}

// highlighted gives the ten cells from column at another look.
func highlighted(r text.Row, at int) text.Row {
	i := 0
	return text.Restyle(r, func(text.Cell) text.Style {
		if i++; i > at && i <= at+10 {
			return 1
		}
		return 0
	})
}
