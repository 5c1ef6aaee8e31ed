// Package export writes briefs and registers for other programs and for paper:
// Markdown, HTML, JSON Lines and CSV. Text stays in logical order; which way it
// runs is said in the format's own means.
package export

import (
	"cmp"
	"encoding/json"
	"io"
	"iter"
	"slices"

	"mujaz/briefs"
)

// Words are the labels of an export, in the language of its reader. All else
// is the articles' own.
type Words struct {
	Language  string // BCP 47, of the words
	Direction briefs.Direction
	Title     string
	Banner    string // a handling caveat at the head and foot, of every page where it is printed; "" none

	Summary, Commitments, Positions, Requests, Parties, Topics string
	By, To, Due, When, Instrument, Condition, According, Not   string
	Acts                                                       map[briefs.Act]string
	Country                                                    func(code string) string // what a country (ISO 3166-1 alpha-2) is called
}

// Lines writes one brief a line, as JSON of the schema brief/1. Lines are often
// parted: each bears the handling caveat, where there is one.
func Lines(w io.Writer, banner string, list iter.Seq[briefs.Brief]) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	for b := range list {
		b.Name = briefs.FileName(b.Name)
		if err := e.Encode(struct {
			Banner string `json:"banner,omitempty"`
			briefs.Brief
		}{banner, b}); err != nil {
			return err
		}
	}
	return nil
}

// section is a part of a brief that lists statements.
type section struct {
	Title      string
	Statements []briefs.Statement
	Day        string // of the brief, "" undated
}

// sections are a brief's lists of statements but the empty ones.
func (w Words) sections(b briefs.Brief) []section {
	var list []section
	for _, s := range []section{{w.Commitments, b.Commitments, b.Date()}, {w.Positions, b.Positions, b.Date()}, {w.Requests, b.Requests, b.Date()}} {
		if len(s.Statements) > 0 {
			list = append(list, s)
		}
	}
	return list
}

// fact is a labelled detail of a statement, in the article's words.
type fact struct{ Label, Text string }

// facts are what is known of a statement beyond its words, as reported on a day.
func (w Words) facts(st briefs.Statement, day string) []fact {
	var list []fact
	put := func(label, text string) {
		if text != "" {
			list = append(list, fact{label, text})
		}
	}
	for _, a := range st.Actors {
		put(w.By, a)
	}
	for _, a := range st.Addressees {
		put(w.To, a)
	}
	if d := st.Deadline; d != nil {
		label := w.Due
		if st.DoneOn(day) {
			label = w.When
		}
		put(label, d.Text)
		if d.Value != nil && *d.Value != d.Text {
			put(label, *d.Value)
		}
	}
	if st.Instrument != nil {
		put(w.Instrument, st.Instrument.Text)
	}
	if st.Condition != nil {
		put(w.Condition, *st.Condition)
	}
	if st.Attribution != nil {
		put(w.According, st.Attribution.Source)
	}
	return list
}

// act is the label of a statement's act.
func (w Words) act(st briefs.Statement) string {
	label := w.Acts[st.Act]
	if st.Negated {
		label += " (" + w.Not + ")"
	}
	return label
}

// origin is where a brief's article came from: publisher, place, date, and the
// link or else the name of the file.
func origin(b briefs.Brief) []string {
	list := []string{b.Source.Publisher}
	date := b.Source.Published
	if d := b.Dateline; d != nil {
		list = append(list, d.Place)
		if d.Date != nil && d.Date.Value != nil {
			date = *d.Date.Value
		}
	}
	list = append(list, date, cmp.Or(b.Source.URL, briefs.FileName(b.Name)))
	return slices.DeleteFunc(list, func(s string) bool { return s == "" })
}
