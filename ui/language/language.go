// Package language holds every word that the interface says, in each of its
// languages, and how each counts, orders and writes numbers.
package language

import (
	"strings"

	"mujaz/briefs"
	"mujaz/ui/text"
)

// Strings is every word of the interface in one language. An empty field fails
// a test.
type Strings struct {
	Code string // BCP 47
	Name string // the language's own name for itself
	RTL  bool

	Digits Digits // in which numbers are written

	App, Briefs, Source, Help, Filter, Menu, Search                         string
	Summary, Parties, Commitments, Positions, Requests, Topics, Caveats     string
	NoSummary, NoParties, NoCommitments, NoPositions, NoRequests, NoTopics  string
	NoCaveats, NoBriefs, NoMatch, NoHeadline, NoCommand, NoHit, NothingHere string
	Reported, Commentary, Evidence, Countries                               string
	Actors, Addressees, Deadline, When, Attribution, Instrument, Condition  string
	UnnamedActor, Unresolved, Negated, Background, Overdue, OpenFirst       string
	Loading, Failed, Copied, NothingToUndo, Leaving                         string
	WhileSearching                                                          string // with "%s" for a key
	Terminal, Calibrate, Choose, Remembered                                 string
	Unread, Tags, TagsHint, Note, Grade, GradeHint                          string
	ExportTo, Formats, Exporting, Exported, NoExport                        string // Exporting and Exported have "%s" for the file
	Samples, AddOwn, ShowAll, Welcome, Unkept, Passing                      string
	Roles                                                                   string
	BriefOf                                                                 string // number, of how many
	Partners                                                                string // before names
	DateForm                                                                string // day, month, year
	Months                                                                  [12]string
	Words, Minutes, Count, Statements, Others, SecondsLeft, MinutesLeft     Plural
	Groups                                                                  map[string]string // of commands
	Themes                                                                  map[string]string
	Undone                                                                  map[string]string // with "%s" for the brief: see TakenBack
	Acts                                                                    map[briefs.Act]string
	Kinds                                                                   map[briefs.PartyKind]string // as titles
	KindOf                                                                  map[briefs.PartyKind]string // of one
	CaveatTexts                                                             map[briefs.CaveatKind]string
	MarkMistakes                                                            map[briefs.MarkMistake]string
	InstrumentStatus                                                        map[string]string
	Commands                                                                map[string]string // by command name: what it does
}

// TimeOf labels the time of a statement, reported on a day: by when it is to be
// done, or when it was.
func (s *Strings) TimeOf(st briefs.Statement, day string) string {
	if st.DoneOn(day) {
		return s.When
	}
	return s.Deadline
}

// TimeOfLine is what the time of a register's line is called: what is overdue has
// a deadline, also where its newest report is of a later day.
func (s *Strings) TimeOfLine(l briefs.RegisterLine) string {
	if l.Overdue {
		return s.Deadline
	}
	return s.TimeOf(l.Statement, l.Reported())
}

// Plural is a counted noun: the form for each plural category of CLDR, with
// "%s" where the number stands. Other is always there.
type Plural struct{ Zero, One, Two, Few, Many, Other string }

// Count words a number of things by the language's plural rules (CLDR).
func (s *Strings) CountOf(p Plural, n int) string {
	form := p.Other
	pick := func(f string) {
		if f != "" {
			form = f
		}
	}
	switch s.Code {
	case "ar":
		switch {
		case n == 0:
			pick(p.Zero)
		case n == 1:
			pick(p.One)
		case n == 2:
			pick(p.Two)
		case n%100 >= 3 && n%100 <= 10:
			pick(p.Few)
		case n%100 >= 11:
			pick(p.Many)
		}
	case "he":
		switch n {
		case 1:
			pick(p.One)
		case 2:
			pick(p.Two)
		}
	case "fr", "fa":
		if n <= 1 {
			pick(p.One)
		}
	default:
		if n == 1 {
			pick(p.One)
		}
	}
	return strings.Replace(form, "%s", s.Number(n), 1)
}

// Direction is the direction of the language.
func (s *Strings) Direction() text.Direction {
	if s.RTL {
		return text.RTL
	}
	return text.LTR
}

// All lists the languages of the interface.
func All() []*Strings {
	return []*Strings{arabic(), english(), french(), hebrew(), persian(), urdu()}
}

// ByCode returns a language of the interface, or a *Mistake.
func ByCode(code string) (*Strings, error) {
	var codes []string
	for _, s := range All() {
		if s.Code == code {
			return s, nil
		}
		codes = append(codes, s.Code)
	}
	return nil, NoSuch(NoLanguage, code, codes)
}

// FromLocale is the language that the environment asks for, by the order of
// POSIX; English where it asks for none that there is.
func FromLocale(env func(string) string) *Strings {
	for _, name := range []string{"LC_ALL", "LC_MESSAGES", "LANG"} {
		v := env(name)
		if v == "" {
			continue
		}
		code, _, _ := strings.Cut(strings.ReplaceAll(v, ".", "_"), "_")
		if s, err := ByCode(code); err == nil {
			return s
		}
		break
	}
	return english()
}
