package export

import (
	"encoding/csv"
	"io"
	"iter"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"mujaz/briefs"
)

// columns of the register as CSV.
var columns = [...]string{"act", "strength", "negated", "background", "actors", "addressees", "text", "object", "instrument", "instrument_status",
	"due", "deadline", "overdue", "condition", "attribution", "language", "reports", "brief", "headline", "publisher", "date", "start", "end", "quote", "also_in", "differs", "banner"}

// CSV writes a register of commitments, one line a commitment, its further
// sources by their IDs and at its end the handling caveat, "" none. It begins with a byte order mark, without which
// spreadsheets take UTF-8 for a code page, and ends lines with CR LF (RFC 4180).
func CSV(out io.Writer, banner string, lines iter.Seq[briefs.RegisterLine]) error {
	if _, err := io.WriteString(out, "\ufeff"); err != nil {
		return err
	}
	w := csv.NewWriter(out)
	w.UseCRLF = true
	if err := w.Write(columns[:]); err != nil {
		return err
	}
	for l := range lines {
		cells := append(record(l), banner)
		for i, c := range cells {
			cells[i] = inert(c)
		}
		if err := w.Write(cells); err != nil {
			return err
		}
	}
	w.Flush()
	return w.Error()
}

func record(l briefs.RegisterLine) []string {
	st := l.Statement
	var instrument, status, deadline, condition, attribution string
	if st.Instrument != nil {
		instrument, status = st.Instrument.Text, st.Instrument.Status
		if instrument == "" {
			instrument = st.Instrument.Type
		}
	}
	if st.Deadline != nil {
		deadline = st.Deadline.Text
	}
	if st.Condition != nil {
		condition = *st.Condition
	}
	if st.Attribution != nil {
		attribution = st.Attribution.Source
	}
	var first briefs.RegisterSource
	var others, differs []string
	for i, s := range l.Sources {
		if i == 0 {
			first = s
			continue
		}
		others = append(others, s.ID)
		if len(s.Differs) > 0 {
			differs = append(differs, s.ID+": "+strings.Join(s.Differs, ", "))
		}
	}
	return []string{string(st.Act), strconv.Itoa(st.Act.Strength()), strconv.FormatBool(st.Negated), strconv.FormatBool(st.Background),
		strings.Join(st.Actors, "; "), strings.Join(st.Addressees, "; "), st.Text, st.Object, instrument, status,
		l.Due, deadline, strconv.FormatBool(l.Overdue), condition, attribution, l.Language, strconv.Itoa(l.Count),
		first.ID, first.Headline, first.Publisher, first.Date, strconv.Itoa(first.Span.Start), strconv.Itoa(first.Span.End), first.Span.Quote,
		strings.Join(others, "; "), strings.Join(differs, "; ")}
}

// inert keeps a spreadsheet from running an article's words as a formula
// (OWASP, CSV injection): such a cell begins with an apostrophe.
func inert(cell string) string {
	// A spreadsheet may pass over blanks, and take the full-width forms for signs.
	rest := strings.TrimLeftFunc(cell, func(r rune) bool { return unicode.IsSpace(r) && r != '\t' && r != '\r' && r != '\n' })
	if r, _ := utf8.DecodeRuneInString(rest); rest != "" && strings.ContainsRune("=+-@\t\r\n＝＋－＠", r) {
		return "'" + cell
	}
	return cell
}
