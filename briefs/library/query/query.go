// Package query reads the small language in which a library is searched:
// free words, "exact phrases", keys such as party: or strength:>=4, the flags
// unread and star, and a leading "-" that turns any of them round.
package query

import (
	"math"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"mujaz/briefs"
	"mujaz/briefs/language"
)

// Query is a list of terms that must all hold.
type Query []Term

// Term is one condition.
type Term struct {
	Key     string // "" for free words, else one of Keys or Flags
	Op      string // "=", ">", ">=", "<", "<="
	Value   string
	Phrase  bool // the value stood in quotes
	Negated bool
	Pos     int // bytes of the query
	Len     int

	at      int      // the byte at which the value begins
	meaning *meaning // of a value that names a state or a subject, nil none
}

// Keys are the words that take a value after a colon.
var keys = []string{"party", "country", "topic", "act", "strength", "due", "who", "to", "instrument", "status", "lang", "newer", "tag", "grade", "source"}

// ofStatements are the keys that ask for a statement: those of a query must
// hold of one and the same.
var ofStatements = []string{"act", "strength", "due", "who", "to", "instrument", "status"}

// ofNames are the keys whose value is a name, or words of one.
var ofNames = []string{"party", "country", "topic", "who", "to", "instrument", "source"}

// flags are the words that stand alone.
var flags = []string{"unread", "read", "star"}

// Keys returns the words that take a value, and those that stand alone.
func Keys() (valued, alone []string) { return slices.Clone(keys), slices.Clone(flags) }

// Acts are the values of act:.
var acts = []string{"concluded", "decided", "agreed", "pledged", "planned", "willing", "refused", "stressed", "called_for"}

// Parse reads a query. A *briefs.QueryError points at the first mistake.
func Parse(s string) (Query, error) {
	var q Query
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		if unicode.IsSpace(r) {
			i += n
			continue
		}
		t, next, err := term(s, i)
		if err != nil {
			return nil, err
		}
		q = append(q, t)
		i = next
	}
	return q, nil
}

// term reads the term that begins at byte i and returns the byte after it.
func term(s string, i int) (Term, int, error) {
	t := Term{Op: "=", Pos: i}
	at := i
	if s[at] == '-' && at+1 < len(s) && s[at+1] != ' ' {
		t.Negated = true
		at++
	}
	end := at
	for end < len(s) && s[end] != ':' && s[end] != '"' && !spaceAt(s, end) {
		end++
	}
	if end < len(s) && s[end] == ':' && isKeyLike(s[at:end]) {
		t.Key = strings.ToLower(s[at:end])
		if !slices.Contains(keys, t.Key) {
			return t, 0, &briefs.QueryError{Pos: at, Len: end - at, Mistake: briefs.NoSuchKey, Args: []string{t.Key}, Near: language.Nearest(t.Key, keys)}
		}
		at = end + 1
		for _, op := range []string{">=", "<=", ">", "<", "="} {
			if strings.HasPrefix(s[at:], op) {
				t.Op = op
				at += len(op)
				break
			}
		}
	}
	value, next, err := value(s, at, &t)
	if err != nil {
		return t, 0, err
	}
	t.Value, t.Len, t.at = value, next-i, at
	if t.Key == "" && !t.Phrase && slices.Contains(flags, t.Value) {
		t.Key, t.Value = t.Value, ""
	}
	return t, next, check(&t, at)
}

// value reads a quoted or bare value from byte at.
func value(s string, at int, t *Term) (string, int, error) {
	if at < len(s) && s[at] == '"' {
		n := strings.IndexByte(s[at+1:], '"')
		if n < 0 {
			return "", 0, &briefs.QueryError{Pos: at, Len: len(s) - at, Mistake: briefs.OpenQuotation}
		}
		t.Phrase = true
		return s[at+1 : at+1+n], at + n + 2, nil
	}
	end := at
	for end < len(s) && !spaceAt(s, end) {
		end++
	}
	return s[at:end], end, nil
}

func spaceAt(s string, i int) bool {
	r, _ := utf8.DecodeRuneInString(s[i:])
	return unicode.IsSpace(r)
}

// isKeyLike tells "party:" from a time such as 10:30 or an Arabic word.
func isKeyLike(s string) bool {
	for _, r := range s {
		if r > unicode.MaxASCII || !unicode.IsLetter(r) {
			return false
		}
	}
	return s != ""
}

// check judges a term's value, which begins at byte at.
func check(t *Term, at int) error {
	wrong := func(m briefs.QueryMistake, known []string, args ...string) error {
		return &briefs.QueryError{Pos: at, Len: max(len(t.Value), 1), Mistake: m, Args: args, Near: language.Nearest(t.Value, known)}
	}
	if t.Key != "" && t.Value == "" && !slices.Contains(flags, t.Key) {
		return &briefs.QueryError{Pos: t.Pos, Len: t.Len, Mistake: briefs.NeedsValue, Args: []string{t.Key}}
	}
	if t.Op != "=" && t.Key != "strength" && t.Key != "due" {
		return wrong(briefs.TakesNoSign, nil, t.Key, t.Op)
	}
	switch t.Key {
	case "act":
		t.Value = strings.ToLower(t.Value)
		if !slices.Contains(acts, t.Value) {
			return wrong(briefs.NoSuchAct, acts, t.Value, strings.Join(acts, ", "))
		}
	case "status":
		if known := briefs.InstrumentStatuses(); !slices.Contains(known, strings.ToLower(t.Value)) {
			return wrong(briefs.NoSuchStatus, known, t.Value, strings.Join(known, ", "))
		}
	case "country", "topic", "party", "who", "to":
		t.meaning = t.means()
	case "strength":
		if n, err := strconv.Atoi(t.Value); err != nil || n < 0 || n > 7 {
			return wrong(briefs.StrengthWanted, nil)
		}
	case "due":
		if t.Value == "none" || t.Value == "overdue" {
			if t.Op != "=" {
				return wrong(briefs.TakesNoSign, nil, "due:"+t.Value, t.Op)
			}
			return nil
		}
		for _, layout := range []string{"2006-01-02", "2006-01", "2006"} {
			if _, err := time.Parse(layout, t.Value); err == nil {
				return nil
			}
		}
		return wrong(briefs.DateWanted, []string{"none", "overdue"})
	case "grade":
		if !briefs.IsGrade(strings.ToUpper(t.Value)) {
			return wrong(briefs.GradeWanted, nil)
		}
	case "newer":
		if _, err := Age(t.Value); err != nil {
			return wrong(briefs.SpanWanted, nil)
		}
	}
	return nil
}

// Age reads a span of time: 12h, 7d, 3w, 6m (months of 30 days), 1y; of at most
// 10,000 units, and 292 years.
func Age(s string) (time.Duration, error) {
	unit := map[string]time.Duration{"h": time.Hour, "d": 24 * time.Hour, "w": 7 * 24 * time.Hour, "m": 30 * 24 * time.Hour, "y": 365 * 24 * time.Hour}
	if s == "" {
		return 0, strconv.ErrSyntax
	}
	u, ok := unit[s[len(s)-1:]]
	n, err := strconv.Atoi(s[:len(s)-1])
	if !ok || err != nil || n <= 0 || n > 10000 || u > math.MaxInt64/time.Duration(n) {
		return 0, strconv.ErrSyntax
	}
	return time.Duration(n) * u, nil
}
