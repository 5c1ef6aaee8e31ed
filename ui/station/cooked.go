package station

import (
	"bufio"
	"io"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/charmbracelet/x/ansi"
)

// cooked reads lines from a terminal that cannot be drawn on. The client's own
// terminal is raw, so what a terminal device would do is done here: the echo,
// the rubbing out, the end of a line.
type cooked struct {
	in   *bufio.Reader
	out  io.Writer
	line []byte
	rest []byte // of a finished line
}

// maxLine is how long a line may be, in bytes.
const maxLine = 1024

func newCooked(in io.Reader, out io.Writer) *cooked {
	return &cooked{in: bufio.NewReader(in), out: out}
}

// Read implements io.Reader: it gives whole lines.
func (c *cooked) Read(b []byte) (int, error) {
	for len(c.rest) == 0 {
		if err := c.key(); err != nil {
			return 0, err
		}
	}
	n := copy(b, c.rest)
	c.rest = c.rest[n:]
	return n, nil
}

// The keys of a line's discipline (termios(3)).
const (
	interrupt  = 0x03
	endOfInput = 0x04
	killLine   = 0x15
	backspace  = '\b'
	rubOut     = 0x7f
)

func (c *cooked) key() error {
	r, _, err := c.in.ReadRune()
	if err != nil {
		return err
	}
	echo := ""
	switch {
	case r == interrupt, r == endOfInput && len(c.line) == 0:
		return io.EOF
	case r == '\r', r == '\n':
		c.rest, c.line, echo = append(c.line, '\n'), nil, "\n"
	case r == killLine:
		for len(c.line) > 0 {
			echo += c.rub()
		}
	case r == backspace, r == rubOut:
		echo = c.rub()
	case !unicode.IsControl(r) && r != utf8.RuneError && len(c.line)+utf8.RuneLen(r) <= maxLine:
		c.line = utf8.AppendRune(c.line, r)
		echo = string(r)
	}
	if echo == "" {
		return nil
	}
	_, err = io.WriteString(c.out, echo)
	return err
}

// rub takes off the last character, and as many cells as it has: none of a mark
// on a letter, two of a wide one.
func (c *cooked) rub() string {
	if len(c.line) == 0 {
		return ""
	}
	r, n := utf8.DecodeLastRune(c.line)
	c.line = c.line[:len(c.line)-n]
	return strings.Repeat("\b \b", ansi.StringWidth(string(r)))
}
