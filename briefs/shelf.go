package briefs

import (
	"cmp"
	"context"
	"iter"
	"strings"
	"time"
)

// Shelf is where the reader takes its briefs from: a library file, or the
// files named on the command line held in memory. Its methods may be called
// from several goroutines; ctx ends a long call early.
type Shelf interface {
	// Find returns the IDs of the briefs that a query matches, best or newest
	// first; an empty query matches all. A *QueryError points at a mistake. The
	// IDs may be shared: they are not to be changed.
	Find(ctx context.Context, query string) ([]string, error)
	// Entries returns the list entries of the IDs, in their order. Callers ask
	// for the few that are visible.
	Entries(ctx context.Context, ids []string) ([]Entry, error)
	// Hits are Entries, each with the excerpt of its text that shows best why
	// the query found it; a query without free words leaves excerpts empty.
	Hits(ctx context.Context, query string, ids []string) ([]Entry, error)
	// Stories numbers the story of each brief that tells the same as others; a
	// brief that it does not name stands by itself. The map may be shared: it is
	// not to be changed.
	Stories(ctx context.Context) (map[string]int64, error)
	// Brief returns one brief whole.
	Brief(ctx context.Context, id string) (Brief, error)
	// Mark changes a brief's marks for this reader and returns the new ones.
	Mark(ctx context.Context, id string, change MarkChange) (Marks, error)
	// Undo takes back this reader's last mark and says what it was; without an ID
	// where there is nothing to take back.
	Undo(ctx context.Context) (Undone, error)
	// Version grows whenever briefs were added by anyone or this reader's marks
	// changed: cheap enough to be asked every second.
	Version(ctx context.Context) (int64, error)
}

// Opener is a shelf that need not look through all its briefs for the first of
// them: a reader opens on these.
type Opener interface {
	Shelf
	// Newest returns the first n IDs, or all where there are fewer, of those that
	// Find returns for an empty query.
	Newest(ctx context.Context, n int) ([]string, error)
}

// Registry is a shelf that is also asked across its briefs. A register of a
// large library has hundreds of thousands of lines: it is handed out by windows.
type Registry interface {
	Shelf
	// Commitments is a window of the register of statements over the briefs that
	// match. Without act: or strength: it takes up what binds: willing and above.
	// What its lines list may be shared: it is not to be changed.
	Commitments(ctx context.Context, query string, w Window) (RegisterPage, error)
	// Names is a window of a register of parties, countries or topics over those
	// briefs. What its lines list may be shared: it is not to be changed.
	Names(ctx context.Context, kind NameKind, query string, w Window) (NamePage, error)
	// AllCommitments and AllNames yield such a register whole, as of one state of
	// the shelf: windows asked for one after the other are each of another. It ends
	// at the first error. Of the window, From and Count do not count. What takes the
	// lines must not ask the shelf for more meanwhile.
	AllCommitments(ctx context.Context, query string, w Window) iter.Seq2[RegisterLine, error]
	AllNames(ctx context.Context, kind NameKind, query string, w Window) iter.Seq2[NameLine, error]
}

// Window is the stretch of a register that is asked for.
type Window struct {
	From, Count int // lines from the first, 0; where the register ends earlier, fewer come
	Order       Order
	Descending  bool    // the order turned round; what lacks the value stays last
	Sources     int     // how many sources or briefs each line names at most, 0 for SourceLimit
	Naming      *Naming // by which names are sorted, nil for the articles' own words
}

// Naming is how an interface calls what has a code, topics and countries: a
// register that is read is sorted by what it shows.
type Naming struct {
	Language string                                  // ISO 639-1: what one naming is told from another by
	Of       func(kind NameKind, code string) string // "" where it has no name for a code
}

// Name is how a line of a register is called: in the article's own words where
// it has no code.
func (n *Naming) Name(kind NameKind, l NameLine) string {
	code := ""
	switch {
	case n == nil:
	case kind == NameTopics:
		code = l.Code
	case kind == NameCountries:
		code = l.Country
	}
	if code == "" {
		return l.Name
	}
	return cmp.Or(n.Of(kind, code), l.Name)
}

// Limit is how many sources or briefs each line names at most.
func (w Window) Limit() int {
	if w.Sources > 0 {
		return w.Sources
	}
	return SourceLimit
}

// Order is what a register is sorted by; "" is ByDue for commitments and
// ByBriefs for names.
type Order string

// The orders. Lines that are equal stand in the order of their deadlines, the
// stronger first, then the newest.
const (
	ByDue        Order = "due"
	ByStrength   Order = "strength" // strongest first
	ByAct        Order = "act"      // along the ladder
	ByWho        Order = "who"
	ByTo         Order = "to"
	ByInstrument Order = "instrument"
	ByStatus     Order = "status" // of the instrument
	BySource     Order = "source" // publisher
	ByDate       Order = "date"   // of the newest source, newest first
	ByBriefs     Order = "briefs" // names in most briefs first
	ByName       Order = "name"
)

// Orders of the two kinds of register, the one taken unasked first.
func Orders() (commitments, names []Order) {
	return []Order{ByDue, ByStrength, ByAct, ByWho, ByTo, ByInstrument, ByStatus, BySource, ByDate}, []Order{ByBriefs, ByName}
}

// RegisterPage is a window of the register of statements.
type RegisterPage struct {
	Total int // lines of the whole register
	Lines []RegisterLine
}

// NamePage is a window of a register of names.
type NamePage struct {
	Total int
	Lines []NameLine
}

// SourceLimit is how many sources or briefs a register line names where the
// window asks for no number; Count says how many there are.
const SourceLimit = 16

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

// Ungraded is the Admiralty grade of what nobody has graded: neither the
// source's reliability nor the report's truth can be judged.
const Ungraded = "F6"

// Marks are one reader's marks on a brief.
type Marks struct {
	Read    bool
	Star    bool
	Tags    []string
	Note    string
	Grade   string // Admiralty code, "F6" unless the reader graded it
	Changed time.Time
	Graded  time.Time // when the grade was given, zero where that is not known: see GradedAt
}

// Undone is a change of marks that was taken back.
type Undone struct {
	ID            string // of the brief, "" none
	Before, After Marks  // its marks before they were taken back, and since
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
	Statement Statement        `json:"statement"`
	Direction Direction        `json:"direction"` // of the article's text
	Language  string           `json:"language"`
	Overdue   bool             `json:"overdue"`
	Due       string           `json:"due"`     // ISO 8601, "" undated: as the newest of all reports says that gives a time
	Count     int              `json:"count"`   // of reports
	Sources   []RegisterSource `json:"sources"` // the newest of them, newest first, as many as were asked for
}

// Reported is the day of the line's first report, which its statement is of; ""
// where that is not known.
func (l RegisterLine) Reported() string {
	if len(l.Sources) == 0 {
		return ""
	}
	return l.Sources[0].Date
}

// RegisterSource is where a register line stands.
type RegisterSource struct {
	ID        string   `json:"id"` // of the brief
	Headline  string   `json:"headline"`
	Publisher string   `json:"publisher,omitempty"`
	Date      string   `json:"date,omitempty"`
	Span      Span     `json:"span"`              // the statement's evidence there
	Differs   []string `json:"differs,omitempty"` // fields in which this report differs from the first: "deadline", "act", "actors"
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
	Name     string      `json:"name"`
	Kind     PartyKind   `json:"kind,omitempty"` // of parties
	Country  string      `json:"country,omitempty"`
	Code     string      `json:"code,omitempty"`     // of topics
	Roles    []RoleSince `json:"roles,omitempty"`    // over time, oldest first
	Partners []string    `json:"partners,omitempty"` // parties that share its statements, most frequent first
	Count    int         `json:"count"`              // of briefs
	Briefs   []string    `json:"briefs"`             // IDs of the newest of them, newest first, as many as were asked for
}

// RoleSince is a role that a person was seen in.
type RoleSince struct {
	Role string `json:"role"`
	From string `json:"from,omitempty"` // ISO 8601 date of the first brief, "" undated
	To   string `json:"to,omitempty"`
}

// QueryMistake is what is wrong with a query, for the reader; "%1" and "%2"
// are where what it is wrong with stands.
type QueryMistake string

// The mistakes.
const (
	NoSuchKey      QueryMistake = "no such key: %1"
	NoSuchAct      QueryMistake = "no such act: %1; the acts are %2"
	NoSuchStatus   QueryMistake = "no such status: %1; it is %2"
	NoSuchLanguage QueryMistake = "no such language, and none of the library: %1; those read are %2"
	NoSuchCountry  QueryMistake = "no such country, and none in the library: %1"
	OpenQuotation  QueryMistake = "the quotation has no end"
	NeedsValue     QueryMistake = "%1: needs a value"
	TakesNoSign    QueryMistake = "%1: takes no %2"
	StrengthWanted QueryMistake = "strength is a number from 0 to 7"
	DateWanted     QueryMistake = "due is a date such as 2027-01-31, or none, or overdue"
	GradeWanted    QueryMistake = "grade is a letter from A to F and a figure from 1 to 6, such as B2"
	SpanWanted     QueryMistake = "newer is a span such as 7d, 12h, 3w or 6m"
)

// QueryMistakes lists the mistakes.
func QueryMistakes() []QueryMistake {
	return []QueryMistake{NoSuchKey, NoSuchAct, NoSuchStatus, NoSuchLanguage, NoSuchCountry, OpenQuotation, NeedsValue, TakesNoSign, StrengthWanted, DateWanted, GradeWanted, SpanWanted}
}

// QueryError is a mistake in a query.
type QueryError struct {
	Pos, Len int // bytes of the query
	Mistake  QueryMistake
	Args     []string // what stands in it
	Near     string   // the nearest known word, "" none
}

func (e *QueryError) Error() string {
	var filled []string
	for i, a := range e.Args {
		filled = append(filled, "%"+string(rune('1'+i)), a)
	}
	words := strings.NewReplacer(filled...).Replace(string(e.Mistake))
	if e.Near != "" {
		return words + " (did you mean " + e.Near + "?)"
	}
	return words
}
