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
	"strings"

	"mujaz/briefs"
)

// MaxBytes is the largest source that is read. Larger ones are reported.
const MaxBytes = 32 << 20

// Error says why a source could not be read, and what to do.
type Error struct {
	Name   string // of the source
	Reason string
	Hint   string // "" none
	Err    error  // the cause, nil none
}

func (e *Error) Error() string {
	s := e.Name + ": " + e.Reason
	if e.Err != nil {
		s += ": " + e.Err.Error()
	}
	if e.Hint != "" {
		s += " (" + e.Hint + ")"
	}
	return s
}

func (e *Error) Unwrap() error { return e.Err }

// ErrNoArticle is the cause where a source was read but holds no article.
var ErrNoArticle = errors.New("no article in it")

// Read recognises a source's format by its content and reads its articles:
// one, or several where the source is a collection. The error is an *Error.
func Read(name string, b []byte) ([]briefs.Article, error) {
	if len(bytes.TrimSpace(b)) == 0 {
		return nil, &Error{Name: name, Reason: "is empty"}
	}
	if len(b) > MaxBytes {
		return nil, tooLarge(name)
	}
	text, encoding, err := decode(b)
	if err != nil {
		return nil, &Error{Name: name, Reason: "is not text", Hint: "give a text, Markdown or HTML file", Err: err}
	}
	if isData(text) {
		return nil, &Error{Name: name, Reason: "is data, not an article", Hint: "give a text, Markdown or HTML file", Err: ErrNoArticle}
	}
	var a briefs.Article
	if looksLikeMarkdown(name, text) {
		a = readMarkdown(text)
	} else {
		a = readPlain(text)
	}
	if len(a.Paragraphs) == 0 {
		return nil, &Error{Name: name, Reason: "holds no text", Err: ErrNoArticle}
	}
	a.Name, a.Encoding = name, encoding
	a.ID = identity(a.Text)
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

// assemble joins paragraphs into an article's text.
func assemble(parts []part) briefs.Article {
	var a briefs.Article
	var b strings.Builder
	for _, p := range parts {
		if p.text == "" {
			continue
		}
		if b.Len() > 0 {
			b.WriteString("\n\n")
		}
		start := b.Len()
		b.WriteString(p.text)
		a.Paragraphs = append(a.Paragraphs, briefs.Paragraph{Start: start, End: b.Len(), Role: p.role})
	}
	a.Text = b.String()
	return a
}

// part is a paragraph before it has its place.
type part struct {
	text string
	role briefs.Role
}
