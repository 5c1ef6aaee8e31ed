package library

import (
	"bufio"
	"compress/gzip"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"runtime/debug"

	"filippo.io/age"
	"zombiezen.com/go/sqlite"
	"zombiezen.com/go/sqlite/sqlitex"

	"mujaz/briefs"
)

// packFormat is the first line of a pack, inside its encryption.
const packFormat = "mujaz pack 1"

// packed is one further line: an article with its brief and this reader's marks.
type packed struct {
	Article json.RawMessage
	Brief   json.RawMessage
	Marks   briefs.Marks
}

// Unpacked says what a pack brought.
type Unpacked struct {
	Briefs int // in the pack
	Added  int // of them, new here
	Marked int // whose marks changed here
}

// LeftOut is a brief that was not packed, for a pack with it could not be opened.
type LeftOut struct {
	ID string
	*Unsound
}

// Pack writes the briefs that match a query, with their articles and this
// reader's marks, encrypted (age) so that only the recipients can read them, and
// says how many. A brief that Unpack would refuse is left out and named. told,
// unless it is nil, is called with how many of all of them were gone through.
func (r *Reader) Pack(ctx context.Context, out io.Writer, query string, told func(done, all int), to ...age.Recipient) (n int, left []LeftOut, err error) {
	ids, err := r.Find(ctx, query)
	if err != nil {
		return 0, nil, err
	}
	closed, err := age.Encrypt(out, to...)
	if err != nil {
		return 0, nil, fmt.Errorf("pack: %w", err)
	}
	forgetKey()
	zip := gzip.NewWriter(closed)
	lines := json.NewEncoder(zip)
	if err := lines.Encode(packFormat); err != nil {
		return 0, nil, err
	}
	err = r.store.read.with(ctx, func(c *sqlite.Conn) error {
		for i, id := range ids {
			p, flaw, err := r.packed(c, id)
			switch {
			case err != nil:
				return explain(r.store.path, err)
			case flaw != nil:
				left = append(left, LeftOut{id, flaw})
			default:
				if err := lines.Encode(p); err != nil {
					return fmt.Errorf("pack: %w", err)
				}
				n++
			}
			if told != nil {
				told(i+1, len(ids))
			}
		}
		return nil
	})
	if err != nil {
		return 0, nil, err // the pack stays without its end, and is refused
	}
	return n, left, errors.Join(zip.Close(), closed.Close())
}

// forgetKey gives back what the making of a key from a passphrase took: 256 MB
// (scrypt), beside which the collector would let as much garbage stand.
func forgetKey() { debug.FreeOSMemory() }

func (r *Reader) packed(c *sqlite.Conn, id string) (p packed, flaw *Unsound, err error) {
	var it Item
	found := false
	err = sqlitex.Execute(c, "SELECT article, brief FROM body WHERE seq = (SELECT seq FROM brief WHERE id = ?)",
		&sqlitex.ExecOptions{Args: []any{id}, ResultFunc: func(st *sqlite.Stmt) error {
			found = true
			return errors.Join(decodeBody(st, 0, &it.Article), decodeBody(st, 1, &it.Brief))
		}})
	if err == nil && !found {
		err = missing(id)
	}
	if err != nil {
		return p, nil, err
	}
	marks, err := r.marks(c, id)
	it.Article.Name, it.Brief.Name = briefs.FileName(it.Article.Name), briefs.FileName(it.Brief.Name)
	p, flaw = sealed(it.cleaned(), marks)
	return p, flaw, err
}

// PackError is a pack of which nothing was taken in.
type PackError struct {
	Before int      // how many briefs of it were sound
	Flaw   *Unsound // of the next one; nil where the pack is damaged there
	Err    error    // how it is damaged
}

func (e *PackError) Error() string {
	if e.Flaw != nil {
		return fmt.Sprintf("brief %d of the pack: %v; nothing was changed", e.Before+1, e.Flaw)
	}
	return fmt.Sprintf("the pack is damaged; read before that: %d briefs; nothing was changed: %v", e.Before, e.Err)
}

func (e *PackError) Unwrap() error {
	if e.Flaw != nil {
		return e.Flaw
	}
	return e.Err
}

// Unpack takes in a pack, all of it or nothing: briefs that are not here are
// added, and marks are merged with this reader's (see Merge). What is kept
// here of a brief stands. told, unless it is nil, is called with how many of
// the pack's briefs were taken.
func (r *Reader) Unpack(ctx context.Context, in io.Reader, told func(done int), keys ...age.Identity) (u Unpacked, err error) {
	lines, err := opened(in, keys)
	if err != nil {
		return u, err
	}
	err = r.store.change(ctx, func(c *sqlite.Conn) error {
		b := newBatch(c)
		for p, err := range ahead(lines, r.judge(ctx)) {
			if err == nil {
				err = ctx.Err()
			}
			if err == nil {
				err = r.unpack(b, p, &u)
			}
			var flaw *Unsound
			switch damaged := (damage{}); {
			case errors.As(err, &damaged):
				return &PackError{Before: u.Briefs, Err: damaged.error}
			case errors.As(err, &flaw):
				return &PackError{Before: u.Briefs, Flaw: flaw}
			case err != nil:
				return err
			}
			u.Briefs++
			if told != nil {
				told(u.Briefs)
			}
		}
		return b.end()
	})
	if err != nil {
		return Unpacked{}, err
	}
	return u, nil
}

// packLine is a line of a pack, or why it cannot be read.
type packLine struct {
	packed
	err error
}

// damage is why a pack cannot be read on.
type damage struct{ error }

// opened are the lines of a pack behind its first.
func opened(in io.Reader, keys []age.Identity) (iter.Seq[packLine], error) {
	plain, err := age.Decrypt(in, keys...)
	if wrong := new(age.NoIdentityMatchError); errors.As(err, &wrong) {
		return nil, &Error{Trouble: WrongKey}
	}
	if err != nil {
		return nil, &Error{Trouble: NoPack} // in our words: those of the encryption say nothing to who reads them
	}
	forgetKey()
	zip, err := gzip.NewReader(bufio.NewReader(plain))
	if err != nil {
		return nil, &Error{Trouble: NoPack}
	}
	size := &limited{Reader: zip, left: packedLimit}
	lines, format := json.NewDecoder(size), ""
	if err := lines.Decode(&format); err != nil || format != packFormat {
		return nil, &Error{Trouble: NewerPack}
	}
	return func(yield func(packLine) bool) {
		for {
			var l packLine
			size.left = packedLimit
			l.err = lines.Decode(&l.packed)
			if errors.Is(l.err, io.EOF) || !yield(l) || l.err != nil {
				return
			}
		}
	}, nil
}

// judged is a packed brief that may be taken in.
type judged struct {
	id    string
	marks briefs.Marks
	row   *row // nil where the brief was here before
}

// judge judges lines of a pack, and encodes what is new.
func (r *Reader) judge(ctx context.Context) func(packLine) (judged, error) {
	return func(l packLine) (judged, error) {
		if l.err != nil {
			return judged{}, damage{l.err}
		}
		it, err := l.item()
		if err != nil {
			return judged{}, err
		}
		j := judged{id: it.Brief.ID, marks: l.Marks}
		var seq int64
		err = r.store.read.with(ctx, func(c *sqlite.Conn) (err error) {
			seq, _, err = seqOf(c, it.Brief.ID)
			return err
		})
		if err == nil && seq == 0 {
			made, failed := encodeRow(it)
			j.row, err = &made, failed
		}
		return j, err
	}
}

func (r *Reader) unpack(b *batch, j judged, u *Unpacked) error {
	c, id := b.c, j.id
	seq, _, err := seqOf(c, id)
	if err != nil {
		return err
	}
	if seq == 0 && j.row != nil { // no brief is ever taken out meanwhile
		if _, err := r.store.add(b, *j.row); err != nil {
			return err
		}
		u.Added++
	}
	before, err := r.marks(c, id)
	if err != nil {
		return err
	}
	after := Merge(before, j.marks)
	switch {
	case !same(before, after):
		u.Marked++
		if err := r.remember(c, id, before); err != nil {
			return err
		}
	case before.Changed.Equal(after.Changed) && before.GradedAt().Equal(after.GradedAt()):
		return nil
	}
	return r.setMarks(c, id, after) // the times, too: the next merge goes by them
}

// packedLimit is how many bytes a packed brief may have: a small pack must not
// unpack to more than memory holds.
const packedLimit = 64 << 20

// limited reads no more than is left.
type limited struct {
	io.Reader
	left int
}

var errTooLong = errors.New("a brief in it is too long")

func (l *limited) Read(p []byte) (int, error) {
	if l.left <= 0 {
		return 0, errTooLong
	}
	n, err := l.Reader.Read(p[:min(len(p), l.left)])
	l.left -= n
	return n, err
}

// item is a packed brief, if it is sound. What was decoded is judged, not what
// was sent: JSON that names a field twice means different things to different
// readers (RFC 8259 §4).
func (p packed) item() (it Item, err error) {
	if err := errors.Join(json.Unmarshal(p.Article, &it.Article), json.Unmarshal(p.Brief, &it.Brief)); err != nil {
		return it, &Unsound{Flaw: UnreadableFlaw, Err: err}
	}
	if _, flaw := sealed(it, p.Marks); flaw != nil {
		return it, flaw
	}
	return it, nil
}
