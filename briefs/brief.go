package briefs

import "strings"

// Schema names the JSON form of a Brief.
const Schema = "brief/1"

// Span is a stretch of an article's text, and that text to the letter.
type Span struct {
	Start int    `json:"start"` // bytes of the article's text
	End   int    `json:"end"`
	Quote string `json:"quote"` // text[Start:End]
}

// Direction of a text: "ltr" or "rtl".
type Direction string

// The two directions.
const (
	LTR Direction = "ltr"
	RTL Direction = "rtl"
)

// Brief is what an officer reads in place of an article: extracted from the
// article's own words, every item tied to the spans that it came from.
type Brief struct {
	Schema     string          `json:"schema"`
	ID         string          `json:"id"` // the article's ID
	Name       string          `json:"name,omitempty"`
	Language   string          `json:"language"`            // BCP 47
	Languages  []string        `json:"languages,omitempty"` // further languages with text of their own
	Supported  bool            `json:"supported"`           // false: only headline, lead and names by form
	Direction  Direction       `json:"direction"`
	Headline   string          `json:"headline"`
	Text       string          `json:"text"`
	Markdown   string          `json:"markdown,omitempty"` // the source of an article written in Markdown
	Paragraphs []ParagraphInfo `json:"paragraphs,omitempty"`
	Source     Source          `json:"source"`
	Dateline   *Dateline       `json:"dateline"`
	Summary    []Sentence      `json:"summary"`
	Parties    []Party         `json:"parties"`
	Topics     []Topic         `json:"topics"`

	Commitments []Statement `json:"commitments"` // willing and above, and refused; strongest first
	Positions   []Statement `json:"positions"`   // stressed
	Requests    []Statement `json:"requests"`    // called for

	Caveats []Caveat     `json:"caveats"`
	Voices  []VoicedSpan `json:"voices,omitempty"` // every body sentence, in order
}

// Date is the date that a brief's article gives itself, else its source's:
// ISO 8601, a day, a month or a year; "" where neither is known.
func (b Brief) Date() string {
	date := b.Source.Published
	if d := b.Dateline; d != nil && d.Date != nil && d.Date.Value != nil {
		date = *d.Date.Value
	}
	return calendar(date)
}

// ParagraphInfo is a paragraph of the text as the reader shows it.
type ParagraphInfo struct {
	Start int  `json:"start"`
	End   int  `json:"end"`
	Role  Role `json:"role"`
}

// Source says where a brief's article came from and what it is made of.
type Source struct {
	Publisher  string `json:"publisher,omitempty"`
	Author     string `json:"author,omitempty"`
	URL        string `json:"url,omitempty"`
	Published  string `json:"published,omitempty"` // ISO 8601
	Format     string `json:"format,omitempty"`
	Words      int    `json:"words"`
	Minutes    int    `json:"minutes"`    // reading time, at least 1
	Reported   int    `json:"reported"`   // per cent of the body's words in reported sentences
	Commentary int    `json:"commentary"` // the rest: the two make 100
}

// FileName is the name of an article's source without the folders that it lay
// in: they are nobody else's affair.
func FileName(name string) string {
	if strings.Contains(name, "://") && !strings.HasPrefix(name, "file:") {
		return name
	}
	return name[strings.LastIndexAny(name, `/\`)+1:]
}

// Dateline is the place and date an article gives itself.
type Dateline struct {
	Place    string    `json:"place"`
	Agency   string    `json:"agency,omitempty"`
	Date     *TimeText `json:"date"`
	Evidence []Span    `json:"evidence,omitempty"`
}

// TimeText is a time as the article words it.
type TimeText struct {
	Text  string  `json:"text"`
	Value *string `json:"value"` // ISO 8601 date or month, nil where it cannot be resolved
	Vague bool    `json:"vague,omitempty"`
}

// Sentence is a sentence of the summary.
type Sentence struct {
	Text     string `json:"text"`
	Evidence []Span `json:"evidence"`
}

// PartyKind tells people, organisations, countries and places apart.
type PartyKind string

// The kinds of party. A bloc of states is an organisation.
const (
	Person       PartyKind = "person"
	Organisation PartyKind = "organisation"
	Country      PartyKind = "country"
	Place        PartyKind = "place"
)

// Party is someone or something that acts or is named. Every mention is in
// Evidence, in the order of the text.
type Party struct {
	Name        string    `json:"name"` // fullest form in the article, without title or honorific; of who has none, its words for him
	Kind        PartyKind `json:"kind"`
	Aliases     []string  `json:"aliases,omitempty"`
	Role        string    `json:"role,omitempty"` // the post in full
	Affiliation string    `json:"affiliation,omitempty"`
	Country     string    `json:"country,omitempty"` // ISO 3166-1 alpha-2; "" where the article does not say
	Core        bool      `json:"core"`              // acts, speaks or is bound in a reported statement
	Evidence    []Span    `json:"evidence"`
}

// Post is what to say of a party's role beside its name: nothing where it is called by
// its post and has no name in the article.
func (p Party) Post() string {
	if p.Role == p.Name {
		return ""
	}
	return p.Role
}

// Topic is what an article is about.
type Topic struct {
	Label    string   `json:"label"`
	Code     *string  `json:"code"` // "medtop:…", nil for a key phrase of the article
	Aliases  []string `json:"aliases,omitempty"`
	Evidence []Span   `json:"evidence"`
}

// Act is a rung of the ladder of statements, read off the governing verb.
type Act string

// The ladder, strongest first; Refused stands beside it.
const (
	Concluded Act = "concluded"
	Decided   Act = "decided"
	Agreed    Act = "agreed"
	Pledged   Act = "pledged"
	Planned   Act = "planned"
	Willing   Act = "willing"
	Refused   Act = "refused"
	Stressed  Act = "stressed"
	CalledFor Act = "called_for"
)

// Strength is the act's rung, 7 (concluded) to 0 (called for). Refused binds
// like a decision: 6.
func (a Act) Strength() int {
	switch a {
	case Concluded:
		return 7
	case Decided, Refused:
		return 6
	case Agreed:
		return 5
	case Pledged:
		return 4
	case Planned:
		return 3
	case Willing:
		return 2
	case Stressed:
		return 1
	}
	return 0
}

// Statement is an act that the article reports: who does or wants what.
type Statement struct {
	Act         Act          `json:"act"`
	Strength    int          `json:"strength"`
	Actors      []string     `json:"actors"` // names of parties
	Text        string       `json:"text"`   // the act's own words
	Object      string       `json:"object,omitempty"`
	Addressees  []string     `json:"addressees,omitempty"` // to whom, where the article says
	Instrument  *Instrument  `json:"instrument"`
	Deadline    *TimeText    `json:"deadline"`
	Condition   *string      `json:"condition"`
	Negated     bool         `json:"negated"`
	Background  bool         `json:"background"` // done on an earlier occasion
	Attribution *Attribution `json:"attribution"`
	Trigger     string       `json:"trigger,omitempty"` // the governing words, as written
	Evidence    []Span       `json:"evidence"`
}

// Done says whether the statement tells of what is over: concluded, or done on
// an earlier occasion. Its time is that at which it was done.
func (s Statement) Done() bool { return s.Act == Concluded || s.Background }

// DoneOn says of a report of a day, "" where that is not known, whether the time
// of the statement is that at which it was done: of what is over, and of what
// was decided or agreed by that day. Only a later day is then one by which
// something is still to be done.
func (s Statement) DoneOn(day string) bool {
	due := s.Due()
	n := min(len(due), len(day))
	return s.Done() || s.Act.Settles() && n > 0 && due[:n] <= day[:n]
}

// Settles says whether an act is done as it is reported: who decides or agrees
// has done so.
func (a Act) Settles() bool { return a == Decided || a == Agreed }

// Open says whether what the statement tells of is still to be done, so that
// it can become overdue.
func (s Statement) Open() bool { return !s.Done() && !s.Negated && s.Act != Refused }

// Due is the day, month or year by which the statement falls due, ISO 8601;
// "" undated.
func (s Statement) Due() string {
	if s.Deadline == nil || s.Deadline.Value == nil {
		return ""
	}
	return calendar(*s.Deadline.Value)
}

// calendar is a date or date-time cut to its day, "" where it is none.
func calendar(s string) string {
	const form = "2006-01-02"
	s = s[:min(len(s), len(form))]
	if len(s) != 4 && len(s) != 7 && len(s) != 10 {
		return ""
	}
	for i := range len(s) {
		if dash := form[i] == '-'; dash != (s[i] == '-') || !dash && (s[i] < '0' || s[i] > '9') {
			return ""
		}
	}
	if len(s) >= 7 && (s[5:7] < "01" || s[5:7] > "12") || len(s) == 10 && (s[8:] < "01" || s[8:] > "31") {
		return ""
	}
	return s
}

// Instrument is the agreement, decree or the like that a statement turns on.
type Instrument struct {
	Type   string `json:"type"`             // "memorandum of understanding", "agreement", "treaty", "protocol", …
	Text   string `json:"text,omitempty"`   // as the article names it
	Status string `json:"status,omitempty"` // one of InstrumentStatuses, "" where the article does not say
}

// InstrumentStatuses are what an instrument can be.
func InstrumentStatuses() []string {
	return []string{"signed", "adopted", "to_be_signed", "ratified", "draft", "in_force"}
}

// Attribution is the source that the article gives for a statement.
type Attribution struct {
	Source string `json:"source"`
	Cue    string `json:"cue,omitempty"`
}

// CaveatKind is a reason to read a brief with care.
type CaveatKind string

// The caveats.
const (
	SingleSource         CaveatKind = "single_source"
	CounterpartNotQuoted CaveatKind = "counterpart_not_quoted"
	Undated              CaveatKind = "undated"
	UnresolvedDate       CaveatKind = "unresolved_date"
	VagueDeadline        CaveatKind = "vague_deadline"
	NoDeadline           CaveatKind = "no_deadline"
	AnonymousSource      CaveatKind = "anonymous_source"
	UnnamedActor         CaveatKind = "unnamed_actor"
	MostlyCommentary     CaveatKind = "mostly_commentary"
	NoAttribution        CaveatKind = "no_attribution"
	UnsupportedLanguage  CaveatKind = "unsupported_language"
	NoHeadline           CaveatKind = "no_headline"
	NoStatements         CaveatKind = "no_statements"
	Repaired             CaveatKind = "repaired_source"

	// Of the reading of the source.
	LostLetters   CaveatKind = "lost_letters"   // before it came here
	Misdecoded    CaveatKind = "misdecoded"     // once, which was undone
	UnknownGlyphs CaveatKind = "unknown_glyphs" // which letters they are is not said
	TooLong       CaveatKind = "too_long"       // only its beginning was read
	CutShort      CaveatKind = "cut_short"      // its file ends before its end
	ForPayers     CaveatKind = "subscribers"    // part of it, as its page says
)

// Caveat is one caveat with what gave rise to it.
type Caveat struct {
	Kind     CaveatKind `json:"kind"`
	Detail   string     `json:"detail,omitempty"` // words of the article, or a figure; worded by the interface
	Evidence []Span     `json:"evidence,omitempty"`
}

// Voice tells reporting from the outlet's own commentary.
type Voice string

// The voices.
const (
	Reported   Voice = "reported"
	Commentary Voice = "commentary"
)

// VoicedSpan is a sentence of the body and its voice.
type VoicedSpan struct {
	Start int   `json:"start"`
	End   int   `json:"end"`
	Voice Voice `json:"voice"`
}
