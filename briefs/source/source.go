// Package source turns what an officer has – files of any kind – into
// articles: the right text, in the right encoding, without the page around it,
// or a clear word why not.
package source

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"

	"mujaz/briefs"
)

// MaxBytes is the largest source that is read. Larger ones are reported.
const MaxBytes = 32 << 20

// mostBytes is MaxBytes as it is said.
var mostBytes = strconv.Itoa(MaxBytes>>20) + " MB"

// Error says why a source could not be read, and what to do.
type Error struct {
	Name   string // of the source
	Reason Reason
	Detail string // stands in the reason where that has "%1"
	Hint   Hint   // "" none
	Err    error  // the cause, nil none
}

func (e *Error) Error() string {
	s := e.Where() + ": " + e.What()
	if e.Err != nil && e.Err != ErrNoArticle { // the reason says that in other words
		s += ": " + e.Err.Error()
	}
	if e.Hint != "" {
		s += " (" + string(e.Hint) + ")"
	}
	return s
}

// Where is the source's name, in quotation marks where it would not be seen.
func (e *Error) Where() string {
	switch {
	case e.Name == Stdin:
		return "standard input"
	case strings.TrimSpace(e.Name) == "":
		return strconv.Quote(e.Name)
	}
	return e.Name
}

// What is the reason with its detail.
func (e *Error) What() string { return strings.ReplaceAll(string(e.Reason), "%1", e.Detail) }

func (e *Error) Unwrap() error { return e.Err }

// ErrNoArticle is the cause where a source was read but holds no article.
var ErrNoArticle = errors.New("no article in it")

// Read recognises a source's format by its content and reads its articles:
// one, or several where the source is a collection. The error is an *Error.
func Read(name string, b []byte) ([]briefs.Article, error) {
	articles, _, err := readSource(name, b)
	return articles, err
}

// readSource is Read; left names what in a collection could not be read though
// other articles of it were.
func readSource(name string, b []byte) (articles []briefs.Article, left []error, err error) {
	defer func() {
		if p := recover(); p != nil { // a reader's library may panic on a hostile file: that file fails alone
			articles, left, err = nil, nil, &Error{Name: name, Reason: Damaged, Hint: SeeWhole, Err: fmt.Errorf("%v", p)}
		}
	}()
	u := &unpacking{budget: MaxBytes}
	articles, err = u.read(name, b, 0)
	if err != nil {
		return nil, nil, err
	}
	for i := range articles {
		a := &articles[i]
		a.ID, a.Name = identity(a.Text), first(a.Name, name)
		for _, field := range []*string{&a.Name, &a.Publisher, &a.Author, &a.URL, &a.Language, &a.Published, &a.Encoding} {
			*field = tidy(Sanitise(*field)) // whatever the source says of itself is as little trusted as its text
		}
	}
	return articles, u.left, nil
}

// unpacking is the reading of one source with all that is packed in it.
type unpacking struct {
	budget int64 // bytes that may still be unpacked, all levels together
	left   []error
}

// maxDepth is how deep collections may lie in collections.
const maxDepth = 3

// read reads one source.
func (u *unpacking) read(name string, b []byte, depth int) ([]briefs.Article, error) {
	switch {
	case len(bytes.TrimSpace(b)) == 0:
		return nil, &Error{Name: name, Reason: Empty, Hint: GiveText}
	case len(b) > MaxBytes:
		return nil, tooLarge(name)
	case depth > maxDepth:
		return nil, &Error{Name: name, Reason: TooDeep, Hint: UnpackFirst}
	case bytes.HasPrefix(b, []byte("PK\x03\x04")):
		return u.readZip(name, b, depth)
	case bytes.Contains(b[:min(len(b), 1024)], []byte("%PDF-")):
		return one(readPDF(name, b))
	case bytes.HasPrefix(b, []byte("From ")) && looksLikeMail(afterLine(b)):
		return u.readMailbox(name, b, depth)
	case looksLikeMail(b):
		return u.readMail(name, b, depth)
	}
	return readText(name, b)
}

// readText reads what is text: a feed, a page, Markdown or plain text.
func readText(name string, b []byte) ([]briefs.Article, error) {
	text, encoding, err := decode(b)
	if err != nil {
		return nil, &Error{Name: name, Reason: NotText, Hint: GiveText, Err: err}
	}
	if isData(text) {
		return nil, &Error{Name: name, Reason: Data, Hint: GiveText, Err: ErrNoArticle}
	}
	repaired, mangled := unmangle(text)
	articles, err := readDecoded(name, repaired)
	for i := range articles {
		articles[i].Encoding = encoding
		if strings.ContainsRune(articles[i].Text, utf8.RuneError) {
			articles[i].Warnings = append(articles[i].Warnings, briefs.LostLetters)
		}
		if mangled {
			articles[i].Warnings = append(articles[i].Warnings, briefs.Misdecoded)
		}
	}
	return articles, err
}

func readDecoded(name, text string) ([]briefs.Article, error) {
	switch {
	case looksLikeFeed(text):
		return readFeed(name, text)
	case looksLikeHTML(text):
		return one(readPage(name, text))
	case looksLikeMarkdown(name, text):
		return one(present(name, readMarkdown(text)))
	}
	return one(present(name, readPlain(text)))
}

// present is an error for an article of nothing.
func present(name string, a briefs.Article) (briefs.Article, error) {
	if len(a.Paragraphs) == 0 {
		return a, &Error{Name: name, Reason: NoText, Hint: GiveText, Err: ErrNoArticle}
	}
	return a, nil
}

func one(a briefs.Article, err error) ([]briefs.Article, error) {
	if err != nil {
		return nil, err
	}
	return []briefs.Article{a}, nil
}

// isData recognises JSON, which stands beside articles in many folders.
func isData(text string) bool {
	text = strings.TrimSpace(text)
	return (strings.HasPrefix(text, "{") || strings.HasPrefix(text, "[")) && json.Valid([]byte(text))
}

// identity is the article's ID: the same text is the same article.
func identity(text string) string {
	sum := sha256.Sum256([]byte(text))
	return hex.EncodeToString(sum[:8])
}

// maxText is the longest text of an article, in bytes: some hundred thousand
// words. What is longer is no article, and is read as far as this.
const maxText = 1 << 20

// assemble joins paragraphs into an article's text.
func assemble(parts []part) briefs.Article {
	var a briefs.Article
	var b strings.Builder
	for _, p := range parts {
		room := maxText - b.Len()
		full := len(p.text) > room
		if full {
			a.Warnings = append(a.Warnings, briefs.TooLong)
			p.text = headOf(p.text, room)
		}
		if p.text != "" {
			if b.Len() > 0 {
				b.WriteString("\n\n")
			}
			start := b.Len()
			b.WriteString(p.text)
			a.Paragraphs = append(a.Paragraphs, briefs.Paragraph{Start: start, End: b.Len(), Role: p.role})
		}
		if full {
			break
		}
	}
	a.Text = b.String()
	return a
}

// headOf is a text's words within n bytes.
func headOf(s string, n int) string {
	return strings.TrimSpace(s[:max(0, strings.LastIndexByte(s[:max(0, n)], ' '))])
}

// part is a paragraph before it has its place.
type part struct {
	text string
	role briefs.Role
}
