package terminal

import (
	"bytes"
	"strconv"
	"strings"
)

// queries asks who the terminal is. DA1 comes last: every terminal answers it,
// and answers come in the order of the questions. The cursor is kept and the
// rest of its line erased after, for terminals that print what they do not know.
const (
	queries      = "\x1b7\x1b[>c\x1b[=c\x1b[>0q\x1b[8$p" + whichGround + "\x1b[c"
	withinOne    = "\x1b7" + whichGround + "\x1b[c" // in a multiplexer, which speaks of itself
	whichGround  = "\x1b]11;?\x1b\\"
	afterQueries = "\x1b8\x1b[K"
)

// replies takes answers out of input.
type replies struct {
	id      Identity
	pending []byte // an unfinished sequence
	done    bool   // DA1 is there
}

// feed reads input. What is no answer is left over, also all that follows DA1.
func (r *replies) feed(input []byte) {
	in := append(r.pending, input...)
	r.pending = nil
	for len(in) > 0 && !r.done {
		if in[0] != '\x1b' {
			n := bytes.IndexByte(in, '\x1b')
			if n < 0 {
				n = len(in)
			}
			r.leave(in[:n])
			in = in[n:]
			continue
		}
		n := sequence(in)
		if n == 0 {
			r.pending = bytes.Clone(in)
			return
		}
		if !r.take(string(in[:n])) {
			r.leave(in[:n])
		}
		in = in[n:]
	}
	r.leave(in)
}

// end gives up waiting: an unfinished sequence is a key, such as Escape.
func (r *replies) end() {
	r.leave(r.pending)
	r.pending = nil
}

func (r *replies) leave(b []byte) { r.id.Leftover = append(r.id.Leftover, b...) }

// sequence is the length of the escape sequence that b begins with, 0 if it is
// not complete. An ESC that begins none stands alone.
func sequence(b []byte) int {
	if len(b) < 2 {
		return 0
	}
	switch b[1] {
	case '[':
		for i := 2; i < len(b); i++ {
			if b[i] >= 0x40 && b[i] <= 0x7e {
				return i + 1
			}
			if b[i] < 0x20 || b[i] > 0x7e {
				return i // broken off
			}
		}
		return 0
	case 'P':
		if i := bytes.Index(b, []byte("\x1b\\")); i >= 0 {
			return i + 2
		}
		if len(b) > maxReply {
			return 1
		}
		return 0
	case ']':
		return ground(b)
	case '\x1b':
		return 1
	}
	return 2
}

// ground is the length of the answer to OSC 11 that b begins with, 0 if it is not
// complete; of anything else that of the key Alt-].
func ground(b []byte) int {
	if n := min(len(b), len(groundIs)); string(b[:n]) != groundIs[:n] {
		return 2
	}
	switch i := bytes.IndexAny(b[2:], "\a\x1b"); {
	case i < 0 && len(b) > maxReply:
		return 2
	case i < 0, b[2+i] == '\x1b' && len(b) == 2+i+1:
		return 0
	case b[2+i] == '\a':
		return 2 + i + 1
	case b[2+i+1] != '\\':
		return 2 + i // broken off
	default:
		return 2 + i + 2
	}
}

const groundIs = "\x1b]11;"

// maxReply bounds an answer, in bytes.
const maxReply = 512

// take records an answer and says whether s is one.
func (r *replies) take(s string) bool {
	switch {
	case strings.HasPrefix(s, "\x1b[?") && strings.HasSuffix(s, "c"):
		r.id.DA1, r.done, r.id.Answered = s[2:len(s)-1], true, true
	case strings.HasPrefix(s, "\x1b[>") && strings.HasSuffix(s, "c"):
		r.id.DA2 = s[2 : len(s)-1]
	case strings.HasPrefix(s, "\x1bP!|"):
		r.id.DA3 = strings.ToUpper(s[4 : len(s)-2])
	case strings.HasPrefix(s, "\x1bP>|"):
		r.id.XTVersion = s[4 : len(s)-2]
	case strings.HasPrefix(s, "\x1b[8;") && strings.HasSuffix(s, "$y"):
		n, err := strconv.Atoi(s[4 : len(s)-2])
		if err != nil {
			return false
		}
		r.id.BDSM = n
	case strings.HasPrefix(s, groundIs):
		r.id.Background = backgroundOf(strings.TrimRight(s[len(groundIs):], "\a\x1b\\"))
	default:
		return false
	}
	return true
}
