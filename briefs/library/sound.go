package library

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"mujaz/briefs"
)

// Flaw is what a brief has on it for which no pack is opened, for the reader;
// "%1" is where a detail stands.
type Flaw string

// The flaws.
const (
	UnreadableFlaw Flaw = "it cannot be read"
	ControlsFlaw   Flaw = "it holds control characters"
	MarksFlaw      Flaw = "its grade, note or tags are not such as can be given"
	NumberFlaw     Flaw = "its text is not the one that its number names"
	ArticleFlaw    Flaw = "its article is not the one that it was made of"
	QuotationFlaw  Flaw = "its quotation at byte %1 is not in its text"
)

// Flaws lists the flaws.
func Flaws() []Flaw {
	return []Flaw{UnreadableFlaw, ControlsFlaw, MarksFlaw, NumberFlaw, ArticleFlaw, QuotationFlaw}
}

// Unsound is a brief with a flaw.
type Unsound struct {
	Flaw   Flaw
	Detail string
	Err    error // the cause, nil none
}

func (u *Unsound) Error() string {
	said := strings.ReplaceAll(string(u.Flaw), "%1", u.Detail)
	if u.Err != nil {
		said += ": " + u.Err.Error()
	}
	return said
}

func (u *Unsound) Unwrap() error { return u.Err }

// sealed is an item with marks as a pack carries it, if it is sound: what Pack
// lets in is what Unpack takes out. Who made a pack is not known, and no text may
// reach a terminal that could steer it.
func sealed(it Item, marks briefs.Marks) (p packed, flaw *Unsound) {
	p.Marks = marks
	article, failed := json.Marshal(it.Article)
	brief, err := json.Marshal(it.Brief)
	marked, unmarked := json.Marshal(marks)
	for _, err := range []error{failed, err, unmarked} {
		if err != nil {
			return p, &Unsound{Flaw: UnreadableFlaw, Err: err}
		}
	}
	p.Article, p.Brief = article, brief
	if !harmless(article) || !harmless(brief) || !harmless(marked) {
		return p, &Unsound{Flaw: ControlsFlaw}
	}
	change := briefs.MarkChange{Tags: &marks.Tags, Note: &marks.Note}
	if marks.Grade != "" {
		change.Grade = &marks.Grade
	}
	if err := change.Check(); err != nil {
		return p, &Unsound{Flaw: MarksFlaw, Err: err}
	}
	sum := sha256.Sum256([]byte(it.Brief.Text))
	if it.Brief.ID != hex.EncodeToString(sum[:8]) {
		return p, &Unsound{Flaw: NumberFlaw}
	}
	if it.Article.ID != it.Brief.ID || it.Article.Text != it.Brief.Text || !it.Article.Tiled() {
		return p, &Unsound{Flaw: ArticleFlaw}
	}
	if wrong := it.Brief.Misquoted(); len(wrong) > 0 {
		return p, &Unsound{Flaw: QuotationFlaw, Detail: fmt.Sprint(wrong[0].Start)}
	}
	return p, nil
}

// harmless says whether no string of a JSON text holds a control character but
// newline and tab, or a bidi control.
func harmless(text []byte) bool {
	for len(text) > 0 {
		r, size := utf8.DecodeRune(text)
		if r == '\\' && len(text) > 1 {
			r, size = escaped(text)
		}
		if steering(r) {
			return false
		}
		text = text[size:]
	}
	return true
}

// escaped is the character of an escape of JSON (RFC 8259 §7), and how long that is.
func escaped(text []byte) (rune, int) {
	switch text[1] {
	case 'b', 'f', 'r':
		return '\r', 2
	case 'u':
		if len(text) < 6 {
			break
		}
		if n, err := strconv.ParseUint(string(text[2:6]), 16, 16); err == nil {
			return rune(n), 6
		}
	}
	return '\\', 2
}

func steering(r rune) bool { return r != '\n' && r != '\t' && briefs.Steers(r) }

// cleaned is an item without such characters in what its source says of itself.
// Its text is left alone: quotations are counted in its bytes.
func (it Item) cleaned() Item {
	a, b := &it.Article, &it.Brief
	fields := []*string{&a.Name, &a.Format, &a.Encoding, &a.Publisher, &a.Author, &a.URL, &a.Published, &a.Language,
		&b.Name, &b.Language, &b.Source.Publisher, &b.Source.Author, &b.Source.URL, &b.Source.Published, &b.Source.Format}
	b.Languages = slices.Clone(b.Languages)
	for i := range b.Languages {
		fields = append(fields, &b.Languages[i])
	}
	for _, f := range fields {
		*f = briefs.Markable(*f, "\n\t")
	}
	return it
}
