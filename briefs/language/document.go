package language

import "mujaz/briefs"

// Sentence is a sentence of a paragraph.
type Sentence struct {
	Start, End  int // bytes of the article's text, half open
	First, Last int // tokens, half open
	Paragraph   int // index into the article's paragraphs
}

// Document is an article cut into tokens and sentences.
type Document struct {
	Article   briefs.Article
	Text      string
	Code      Code   // of most of the text
	Others    []Code // further languages with paragraphs of their own
	Tokens    []Token
	Sentences []Sentence
	codes     []Code // of each paragraph, where there are several languages
	timely    []bool // by token: whether an expression of time can begin with it
}

// Analyse cuts an article into tokens and sentences, in linear time. An
// article without paragraphs is one. Paragraphs of apparatus give no tokens.
func Analyse(a briefs.Article) *Document {
	codes := Detect(a.Text)
	d := &Document{Article: a, Text: a.Text, Code: codes[0], Others: codes[1:]}
	if len(a.Paragraphs) == 0 && a.Text != "" {
		d.Article.Paragraphs = []briefs.Paragraph{{Start: 0, End: len(a.Text), Role: briefs.RoleBody}}
	}
	if len(d.Others) > 0 {
		for _, p := range d.Article.Paragraphs {
			d.codes = append(d.codes, paragraphCode(d.Article.Slice(p)))
		}
	}
	d.Tokens = make([]Token, 0, len(a.Text)/8)
	for i, p := range d.Article.Paragraphs {
		if p.Role == briefs.RoleApparatus {
			continue // kept in the text, fed to nothing
		}
		first := len(d.Tokens)
		c := d.Code
		if len(d.codes) > 0 && d.codes[i] != Unknown {
			c = d.codes[i]
		}
		d.Tokens = tokenise(d.Tokens, c, d.Text, p.Start, p.End)
		d.split(c, i, first)
	}
	d.markTimely()
	return d
}

// AnalyseLine cuts a single line, of a language that is known, into tokens.
func AnalyseLine(c Code, text string) *Document {
	d := &Document{Text: text, Code: c, Article: briefs.Article{Text: text, Paragraphs: []briefs.Paragraph{{Start: 0, End: len(text), Role: briefs.RoleBody}}}}
	d.Tokens = tokenise(nil, c, text, 0, len(text))
	d.split(c, 0, 0)
	d.markTimely()
	return d
}

// Role is the role of the paragraph that sentence i stands in.
func (d *Document) Role(i int) briefs.Role {
	return d.Article.Paragraphs[d.Sentences[i].Paragraph].Role
}

// Of is the language of sentence i: the article's, or where it has paragraphs
// of several that of the sentence's own.
func (d *Document) Of(i int) Code {
	if len(d.codes) == 0 {
		return d.Code
	}
	return d.codes[d.Sentences[i].Paragraph]
}

// Span is the span of the tokens first to last, half open.
func (d *Document) Span(first, last int) briefs.Span {
	return d.Bytes(d.Tokens[first].Start, d.Tokens[last-1].End)
}

// Bytes is the span of the text between two bytes.
func (d *Document) Bytes(start, end int) briefs.Span {
	return briefs.Span{Start: start, End: end, Quote: d.Text[start:end]}
}
