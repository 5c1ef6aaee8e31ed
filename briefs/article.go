// Package briefs holds what every part of Mujaz speaks of: the Article that a
// source was read into, and the Brief that was extracted from it. It knows no
// file format, no language and no terminal.
package briefs

// Role says what a paragraph of an article is.
type Role string

// The roles of paragraphs.
const (
	RoleHeadline  Role = "headline"
	RoleDeck      Role = "deck" // the standfirst between headline and body
	RoleByline    Role = "byline"
	RoleBody      Role = "body"
	RoleHeading   Role = "heading"   // a cross-head inside the body
	RoleApparatus Role = "apparatus" // agency frames, scraper tails: kept in the text, fed to nothing
)

// Paragraph is one paragraph of an article's text.
type Paragraph struct {
	Start, End int // bytes of Article.Text, half open
	Role       Role
}

// Article is a source as read: sanitised text, in logical order, with its
// structure. Text holds everything that is shown, headline first, paragraphs
// parted by one blank line ("\n\n"); every offset of a Brief counts bytes in it.
type Article struct {
	ID         string      // hex SHA-256 (first 16 digits) of the text: the same text is the same article
	Name       string      // where it came from: a path, "-", or "feed.xml#3"
	Format     string      // "text", "markdown", "html", "feed", "docx", "pdf", "email"
	Encoding   string      // the source's encoding, e.g. "windows-1256"
	Text       string      // no controls but newline, no bidi controls, NFC
	Paragraphs []Paragraph // in order, tiling Text but for the blank lines

	Publisher string // as the source's own metadata or frame names it; "" unknown
	Author    string
	URL       string
	Published string // ISO 8601 date or date-time from the source's metadata; "" unknown
	Language  string // declared by the source (BCP 47); "" where it declares none: a hint only

	Markdown string       // the Markdown source, sanitised, where Format is "markdown"
	Warnings []CaveatKind // what was repaired or left out: LostLetters and those after it
}

// Slice returns the text of a paragraph.
func (a Article) Slice(p Paragraph) string { return a.Text[p.Start:p.End] }

// Headline returns the text of the headline, "" where the article has none.
func (a Article) Headline() string {
	for _, p := range a.Paragraphs {
		if p.Role == RoleHeadline {
			return a.Slice(p)
		}
	}
	return ""
}
