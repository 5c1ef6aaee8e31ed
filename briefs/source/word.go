package source

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"strings"

	"mujaz/briefs"
)

// readWord reads a Word document (ECMA-376, part 1): the text of its body's
// paragraphs as it stands, without what was struck out or is computed.
func (u *unpacking) readWord(name string, z *zip.Reader) (briefs.Article, error) {
	body, err := u.zipped(name, z, wordBody)
	if err != nil {
		return briefs.Article{}, err
	}
	parts, err := wordParts(body)
	if err != nil && len(parts) == 0 {
		return briefs.Article{}, &Error{Name: name, Reason: DamagedWord, Hint: SaveInWord, Err: err}
	}
	parts = splitFrame(parts)
	markApparatus(parts)
	if i := firstBody(parts); i >= 0 && (i == 0 || parts[0].role != briefs.RoleHeadline) && len(parts)-i > 1 && isHeadline(parts[i].text) {
		parts[i].role = briefs.RoleHeadline
	}
	if len(parts) > 1 && parts[0].role == briefs.RoleHeadline {
		markDeck(parts[1:])
	}
	a := assemble(parts)
	a.Format, a.Encoding = "docx", "utf-8"
	if err != nil {
		a.Warnings = append(a.Warnings, briefs.CutShort)
	}
	if core, err := u.zipped(name, z, "docProps/core.xml"); err == nil {
		var p struct {
			Creator string `xml:"creator"`
			Created string `xml:"created"`
		}
		if xml.Unmarshal(core, &p) == nil {
			a.Author, a.Published = authorName(p.Creator), isoDate(p.Created)
		}
	}
	return present(name, a)
}

func (u *unpacking) zipped(name string, z *zip.Reader, part string) ([]byte, error) {
	for _, f := range z.File {
		if f.Name == part {
			return u.unpack(name, f)
		}
	}
	return nil, &Error{Name: name, Reason: LacksPart, Detail: part, Hint: SaveInWord}
}

// wordReader follows the document's elements; skip counts the open ones whose
// text is not read.
type wordReader struct {
	parts []part
	text  strings.Builder
	role  briefs.Role
	skip  int
	inRun bool

	hidden bool // the run is formatted as hidden
}

// isOff is true of a property that is there to switch itself off.
func isOff(t xml.StartElement) bool {
	for _, a := range t.Attr {
		if a.Name.Local == "val" {
			return a.Value == "0" || a.Value == "false" || a.Value == "off"
		}
	}
	return false
}

func wordParts(body []byte) ([]part, error) {
	d := xml.NewDecoder(bytes.NewReader(body))
	w := wordReader{role: briefs.RoleBody}
	for {
		token, err := d.RawToken()
		if errors.Is(err, io.EOF) {
			w.end()
			return w.parts, nil
		}
		if err != nil {
			w.end()
			return w.parts, err
		}
		switch t := token.(type) {
		case xml.StartElement:
			w.open(t)
		case xml.EndElement:
			w.close(t)
		case xml.CharData:
			if w.inRun && w.skip == 0 && !w.hidden {
				w.text.Write(t)
			}
		}
	}
}

// unread are the elements whose text is not the document's: the old half of an
// alternative (it says the same again), and moved text where it was.
func unread(name xml.Name) bool {
	return name.Local == "Fallback" || name.Local == "moveFrom" || name.Local == "del"
}

func (w *wordReader) open(t xml.StartElement) {
	switch t.Name.Local {
	case "t":
		w.inRun = true
	case "tab":
		if w.text.Len() > 0 {
			w.text.WriteByte(' ')
		}
	case "br", "cr":
		w.text.WriteByte('\n')
	case "noBreakHyphen":
		w.text.WriteByte('-')
	case "r":
		w.hidden = false // what a paragraph's end says of itself is not its text's
	case "vanish":
		w.hidden = !isOff(t)
	case "pStyle":
		w.role = styleRole(t)
	default:
		if unread(t.Name) {
			w.skip++
		}
	}
}

func (w *wordReader) close(t xml.EndElement) {
	switch t.Name.Local {
	case "t":
		w.inRun = false
	case "r":
		w.hidden = false
	case "p":
		w.end()
	default:
		if unread(t.Name) {
			w.skip--
		}
	}
}

// end ends a paragraph. A break inside one counts as the end of another: that
// is how articles are pasted into Word.
func (w *wordReader) end() {
	for _, p := range paragraphs(Sanitise(w.text.String())) {
		role := w.role
		if role == briefs.RoleHeadline && len(w.parts) > 0 {
			role = briefs.RoleHeading
		}
		w.parts = append(w.parts, part{p, role})
	}
	w.text.Reset()
	w.role = briefs.RoleBody
}

func styleRole(t xml.StartElement) briefs.Role {
	for _, a := range t.Attr {
		switch style := strings.ToLower(a.Value); {
		case a.Name.Local != "val":
		case style == "title", style == "heading1":
			return briefs.RoleHeadline
		case style == "subtitle":
			return briefs.RoleDeck
		case strings.HasPrefix(style, "heading"):
			return briefs.RoleHeading
		}
	}
	return briefs.RoleBody
}
