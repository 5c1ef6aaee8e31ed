package source

import (
	"bytes"
	"encoding/base64"
	"fmt"
	"io"
	"mime"
	"mime/multipart"
	"mime/quotedprintable"
	"net/mail"
	"strings"

	"mujaz/briefs"
)

var mailField = pattern(`(?i)^(Received|From|Date|Subject|MIME-Version|Return-Path|Message-ID|To|Delivered-To|Content-Type|Reply-To|X-[A-Za-z-]+|DKIM-Signature):`)

// looksLikeMail is true of a message: a header block (RFC 5322, 2.2) in which
// three fields, or From or Received and another, are a message's.
func looksLikeMail(b []byte) bool {
	fields, named := 0, false
	for line := range bytes.Lines(b[:min(len(b), 1<<15)]) {
		line = bytes.TrimRight(line, "\r\n")
		switch {
		case len(line) == 0:
			return fields >= 3 || named && fields >= 2
		case line[0] == ' ' || line[0] == '\t':
			if fields == 0 {
				return false
			}
		case mailField().Match(line):
			fields++
			named = named || bytes.HasPrefix(line, []byte("From:")) || bytes.HasPrefix(line, []byte("Received:"))
		case bytes.IndexByte(line, ':') < 1 || bytes.IndexByte(line[:bytes.IndexByte(line, ':')], ' ') >= 0:
			return false
		}
	}
	return false
}

func afterLine(b []byte) []byte {
	if i := bytes.IndexByte(b, '\n'); i >= 0 {
		return b[i+1:]
	}
	return nil
}

// readMailbox reads each message of an mbox file (RFC 4155).
func (u *unpacking) readMailbox(name string, b []byte, depth int) ([]briefs.Article, error) {
	var out []briefs.Article
	var left []error
	n := 0
	for len(b) > 0 && n < maxEntries {
		n++
		message, rest := nextMessage(afterLine(b))
		b = rest
		label := fmt.Sprintf("%s#%d", name, n)
		articles, err := u.readMail(label, message, depth+1)
		if err != nil {
			left = append(left, err)
			continue
		}
		out = append(out, named(articles, label)...)
	}
	if len(b) > 0 {
		left = append(left, tooMany(name))
	}
	if len(out) == 0 {
		return nil, &Error{Name: name, Reason: UnreadableMailbox, Hint: GiveText, Err: left[0]}
	}
	u.left = append(u.left, left...)
	return out, nil
}

// nextMessage cuts at the next separator line, which a blank line precedes.
func nextMessage(b []byte) (message, rest []byte) {
	message = b
	for from := 0; ; {
		i := bytes.Index(b[from:], []byte("\nFrom "))
		if i < 0 {
			break
		}
		i += from
		if from = i + 1; bytes.HasSuffix(bytes.TrimSuffix(b[:i], []byte("\r")), []byte("\n")) {
			message, rest = b[:from], b[from:]
			break
		}
	}
	return bytes.ReplaceAll(message, []byte("\n>From "), []byte("\nFrom ")), rest
}

// readMail reads a message: its text – or, where there is none to speak of, its
// HTML – under its subject, and the articles that are attached to it.
func (u *unpacking) readMail(name string, b []byte, depth int) ([]briefs.Article, error) {
	m, err := mail.ReadMessage(bytes.NewReader(b))
	if err != nil {
		return nil, &Error{Name: name, Reason: DamagedMail, Hint: FetchAgain, Err: err}
	}
	var c mailParts
	c.collect(m.Header.Get("Content-Type"), m.Header.Get("Content-Transfer-Encoding"), "", m.Body, 0)
	var out []briefs.Article
	if a, ok := c.article(headerText(m.Header.Get("Subject"))); ok {
		if from, err := mail.ParseAddress(m.Header.Get("From")); err == nil {
			a.Author = tidy(Sanitise(first(headerText(from.Name), from.Address)))
		}
		if t, err := m.Header.Date(); err == nil {
			a.Published = isoTime(t)
		}
		out = append(out, a)
	}
	var left []error
	for i, attached := range c.attached {
		label := fmt.Sprintf("%s/%s", name, first(attached.name, fmt.Sprint(i+1)))
		if articles, err := u.read(label, attached.body, depth+1); err == nil {
			out = append(out, named(articles, label)...)
		} else {
			left = append(left, err)
		}
	}
	if len(out) > 0 {
		u.left = append(u.left, left...)
	} else {
		return nil, &Error{Name: name, Reason: EmptyMail, Hint: GiveText, Err: ErrNoArticle}
	}
	return out, nil
}

// mailParts are the parts of a message that are read.
type mailParts struct {
	plain, page string
	encoding    string
	attached    []attachment
}

type attachment struct {
	name string
	body []byte
}

// collect goes through a message's parts (RFC 2046).
func (c *mailParts) collect(contentType, transfer, disposition string, body io.Reader, depth int) {
	kind, params, err := mime.ParseMediaType(contentType)
	if err != nil {
		kind = "text/plain" // RFC 2045, 5.2
	}
	if strings.HasPrefix(kind, "multipart/") && depth <= maxDepth {
		r := multipart.NewReader(body, params["boundary"])
		for n := 0; n < maxEntries; n++ {
			p, err := r.NextRawPart()
			if err != nil {
				return
			}
			c.collect(p.Header.Get("Content-Type"), p.Header.Get("Content-Transfer-Encoding"), p.Header.Get("Content-Disposition"), p, depth+1)
		}
		return
	}
	raw, err := io.ReadAll(io.LimitReader(transferDecoder(transfer, body), MaxBytes))
	if err != nil && len(raw) == 0 {
		return
	}
	how, dispositionParams, _ := mime.ParseMediaType(disposition)
	file := headerText(first(dispositionParams["filename"], params["name"]))
	switch {
	case how == "attachment" || !strings.HasPrefix(kind, "text/") && !strings.HasPrefix(kind, "image/"):
		c.attached = append(c.attached, attachment{file, raw})
	case kind == "text/html":
		if s, encoding, err := decode(raw); err == nil && c.page == "" {
			c.page, c.encoding = s, first(c.encoding, encoding)
		}
	case kind == "text/plain":
		if s, encoding, err := decode(raw); err == nil && c.plain == "" {
			c.plain, c.encoding = s, encoding
		}
	}
}

func transferDecoder(name string, r io.Reader) io.Reader {
	switch strings.ToLower(strings.TrimSpace(name)) {
	case "base64":
		return base64.NewDecoder(base64.StdEncoding, r)
	case "quoted-printable":
		return quotedprintable.NewReader(r)
	}
	return r
}

// article is the message's text as an article, its subject the headline.
func (c mailParts) article(subject string) (briefs.Article, bool) {
	title := tidy(Sanitise(replyMark().ReplaceAllString(subject, "")))
	var parts []part
	if strings.TrimSpace(c.plain) != "" {
		for _, p := range paragraphs(Sanitise(unsigned(c.plain))) {
			parts = append(parts, part{p, briefs.RoleBody})
		}
		markApparatus(parts)
	} else {
		parts = fragmentParts(c.page, title)
	}
	if len(parts) == 0 {
		return briefs.Article{}, false
	}
	if leveled(parts[0].text) == leveled(title) {
		parts = parts[1:]
	}
	if title != "" {
		parts = underTitle(title, parts)
	}
	a := assemble(parts)
	a.Format, a.Encoding = "email", c.encoding
	return a, true
}

var replyMark = pattern(`(?i)^\s*((re|fwd?|tr|رد|إعادة توجيه)\s*:\s*)+`)

// unsigned cuts a message's signature, which a line "-- " begins (RFC 3676, 4.3).
func unsigned(s string) string {
	s = strings.ReplaceAll(s, "\r\n", "\n")
	body, _, _ := strings.Cut(s, "\n-- \n")
	return body
}

// headerText decodes a header field's words (RFC 2047), in any encoding.
func headerText(s string) string {
	d := mime.WordDecoder{CharsetReader: func(_ string, r io.Reader) (io.Reader, error) {
		b, err := io.ReadAll(r)
		if err != nil {
			return nil, err
		}
		text, _, err := decode(b)
		return strings.NewReader(text), err
	}}
	out, err := d.DecodeHeader(s)
	if err != nil {
		return s
	}
	if text, _, err := decode([]byte(out)); err == nil {
		return text
	}
	return out
}
