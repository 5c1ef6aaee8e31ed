package briefs

import (
	"context"
	"time"
)

// Shelf is where the reader takes its briefs from: a library file, or the
// files named on the command line held in memory. Its methods may be called
// from several goroutines; ctx ends a long call early.
type Shelf interface {
	// Find returns the IDs of the briefs that a query matches, best or newest
	// first; an empty query matches all. A *QueryError points at a mistake.
	Find(ctx context.Context, query string) ([]string, error)
	// Entries returns the list entries of the IDs, in their order. Callers ask
	// for the few that are visible.
	Entries(ctx context.Context, ids []string) ([]Entry, error)
	// Brief returns one brief whole.
	Brief(ctx context.Context, id string) (Brief, error)
	// Mark changes a brief's marks for this reader and returns the new ones.
	Mark(ctx context.Context, id string, change MarkChange) (Marks, error)
	// Undo takes back this reader's last mark and says which brief it was on;
	// "" where there is nothing to take back.
	Undo(ctx context.Context) (id string, err error)
	// Version grows whenever briefs were added or marks changed by anyone:
	// cheap enough to be asked every second.
	Version(ctx context.Context) (int64, error)
}

// Registry is a shelf that is also asked across its briefs.
type Registry interface {
	Shelf
	// Commitments is the register of statements over the briefs that match.
	Commitments(ctx context.Context, query string) ([]RegisterLine, error)
	// Names is a register of parties, countries or topics over those briefs.
	Names(ctx context.Context, kind NameKind, query string) ([]NameLine, error)
}

// Entry is what a list shows of a brief.
type Entry struct {
	ID        string
	Headline  string // "" where the article has none: then Lead stands in
	Lead      string // the summary's first sentence
	Language  string
	Direction Direction
	Publisher string
	Place     string
	Date      string // ISO 8601, "" where unknown
	Added     time.Time
	Strongest Act // of its commitments, "" none
	Count     int // of its commitments
	Snippet   []SnippetPart
	Group     int // how many other articles tell the same, 0 none
	Marks     Marks
}

// SnippetPart is a stretch of a search result's excerpt.
type SnippetPart struct {
	Text string
	Hit  bool
}

// Marks are one reader's marks on a brief.
type Marks struct {
	Read    bool
	Star    bool
	Tags    []string
	Note    string
	Grade   string // Admiralty code, "F6" unless the reader graded it
	Changed time.Time
}

// MarkChange names what to change; nil leaves as is.
type MarkChange struct {
	Read  *bool
	Star  *bool
	Tags  *[]string
	Note  *string
	Grade *string
}

// RegisterLine is a line of the commitments register: one statement, with
// every brief that reports it.
type RegisterLine struct {
	Statement Statement
	Direction Direction // of the article's text
	Language  string
	Overdue   bool
	Due       string // ISO 8601, "" undated
	Sources   []RegisterSource
}

// RegisterSource is where a register line stands.
type RegisterSource struct {
	ID       string // of the brief
	Headline string
	Date     string
	Span     Span     // the statement's evidence there
	Differs  []string // fields in which this report differs from the first: "deadline", "act", "actors"
}

// NameKind chooses a register of names.
type NameKind string

// The registers of names.
const (
	NameParties   NameKind = "parties"
	NameCountries NameKind = "countries"
	NameTopics    NameKind = "topics"
)

// NameLine is a line of a register of names.
type NameLine struct {
	Name     string
	Kind     PartyKind // of parties
	Country  string
	Code     string      // of topics
	Roles    []RoleSince // over time, oldest first
	Partners []string    // parties that share its statements, most frequent first
	Briefs   []string    // IDs, newest first
}

// RoleSince is a role that a person was seen in.
type RoleSince struct {
	Role string
	From string // ISO 8601 date of the first brief, "" undated
	To   string
}

// QueryError is a mistake in a query.
type QueryError struct {
	Pos, Len int    // bytes of the query
	Problem  string // for the reader
	Near     string // the nearest known word, "" none
}

func (e *QueryError) Error() string {
	if e.Near != "" {
		return e.Problem + " (did you mean " + e.Near + "?)"
	}
	return e.Problem
}

// Apply returns marks with the change made at a time.
func (c MarkChange) Apply(m Marks, at time.Time) Marks {
	if c.Read != nil {
		m.Read = *c.Read
	}
	if c.Star != nil {
		m.Star = *c.Star
	}
	if c.Tags != nil {
		m.Tags = *c.Tags
	}
	if c.Note != nil {
		m.Note = *c.Note
	}
	if c.Grade != nil {
		m.Grade = *c.Grade
	}
	m.Changed = at
	return m
}
