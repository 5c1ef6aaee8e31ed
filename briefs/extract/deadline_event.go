package extract

import (
	"strings"
	"unicode/utf8"

	"mujaz/briefs"
	"mujaz/briefs/language"
)

// timeOfAct returns the time of an act in languages other than Arabic: one among
// its own words, or what it must come before (before the summit, d'ici le vote), or
// one that stands before the verb. When something was said is no time of what was
// agreed or asked for, nor is a time that points back one of what is to be done.
func (r *reader) timeOfAct(m match, f finding, s language.Sentence, done bool) (language.Time, bool) {
	anchor := r.day
	first := max(m.from, m.first)
	if m.from < m.first || done {
		first = f.first
	}
	last := f.last
	if subjectFirst(r.code()) && !done && !m.relative && !m.passive {
		for j := max(first, m.after) + 1; j < last; j++ {
			if r.exact("relative", j) && r.at[j] < 0 {
				last = j // the officials who were held in December
				break
			}
		}
	}
	if m.passive && r.code() == language.English && f.first < m.first && last > m.first {
		if t, ok := r.firstTime(r.d.Times(m.first, last, anchor), done); ok {
			return t, true // the talks, put off in May, will be held in June
		}
		if _, _, _, at := r.verbGroup(m.first, s); r.setOff(at, s) > 0 {
			return language.Time{}, false
		}
	}
	if t, ok := r.openingTime(s, first, anchor); ok && done {
		return t, true
	}
	if t, ok := r.firstTime(r.ownTimes(r.d.Times(first, last, anchor), m), done); ok && !r.dayOfReport(t, m) {
		return t, true
	}
	if t, ok := r.eventTime(first, f.last); ok {
		return t, true
	}
	if t, ok := r.timeBeforeVerb(m, s, done); ok {
		return t, true
	}
	if m.act != briefs.Planned {
		return language.Time{}, false
	}
	start := max(s.First, m.first-reach)
	if n := len(r.found); n > 0 && r.found[n-1].sentence == r.d.Tokens[m.first].Sentence {
		start = max(start, r.found[n-1].last)
	}
	if subjectFirst(r.code()) {
		start = r.saidOutside(start, f, m, s)
	}
	if t, ok := r.firstTime(r.d.Times(start, m.first, anchor), done); ok && (t.First <= max(start, r.clauseStart(m.first, s))+1 || r.code() == language.Hebrew && t.Last >= m.first-2) && !r.saidWithin(t.Last, m.first) {
		return t, true // In June, Kenya will host …
	}
	return r.firstTime(r.d.Times(m.first, first, anchor), done)
}

// saidOutside is where the clause of a match begins behind the words that say who tells it and
// when: the ministry said on Monday that Norway had signed; first where nobody is named so.
func (r *reader) saidOutside(first int, f finding, m match, s language.Sentence) int {
	at := -1
	for _, sp := range r.said {
		if !sp.after && sp.at >= first && sp.at < m.first {
			at = sp.at
		}
	}
	if at < 0 || r.infinitiveReport(m, s) {
		return first
	}
	from := max(at+1, min(f.first, m.first))
	if start := r.clauseStart(m.first, s); start > from && start <= m.first {
		from = start
	}
	return max(first, from)
}

// closedBySource is where the words of a finding end at the latest that a source closes, whose
// own time is that of the report: …, the ministry said on Monday.
func (r *reader) closedBySource(f finding, last int, s language.Sentence) int {
	if f.last < s.Last && r.d.Tokens[f.last].Text == "," && (r.closingSource(f.last, s) >= 0 || r.code() == language.English && r.clauseAfter(f.last+1, s)) {
		return f.last // …, while the army said on Monday
	}
	return last
}

// openingTime is the time that an English or French sentence opens with, before a comma
// and the token first: Today, the council adopted ….
func (r *reader) openingTime(s language.Sentence, first int, anchor string) (language.Time, bool) {
	if !subjectFirst(r.code()) || first < s.First+2 {
		return language.Time{}, false
	}
	ts := r.d.Times(s.First, min(s.First+6, first), anchor)
	if len(ts) == 0 || ts[0].First != s.First || ts[0].Last >= s.Last || r.d.Tokens[ts[0].Last].Text != "," {
		return language.Time{}, false
	}
	return ts[0], true
}

// saidWithin tells whether a verb of saying stands among some tokens.
func (r *reader) saidWithin(first, last int) bool {
	for j := first; j < last; j++ {
		if r.saysAt(j) {
			return true
		}
	}
	return false
}

// firstTime returns the first expression of time that may be an act's own.
func (r *reader) firstTime(ts []language.Time, done bool) (language.Time, bool) {
	vague, found := language.Time{}, false
	for _, t := range ts {
		if r.code() == language.Persian && r.at[t.Last-1] >= 0 {
			continue // Dushanbe
		}
		if r.firstIn(t) || r.howLong(t) || r.everySo(t) || r.ofMeasure(t) || r.ordinal(t) || r.noHebrewTime(t) || r.agenda(t) || r.ofDocument(t) || r.attributive(t) || t.Length && !r.withinTime(t) || !done && r.past(t) || r.exact("comparing", t.First-1) && !r.exact("comparing", t.Last) {
			continue
		}
		if !t.Vague {
			return r.untilTime(t), true
		}
		if !found {
			vague, found = r.untilTime(t), true
		}
	}
	return vague, found
}

// firstIn tells whether a time only says since when there was nothing of the kind: the first
// strike in two years.
func (r *reader) firstIn(t language.Time) bool {
	if r.code() != language.English || r.fold(t.First) != "in" && r.fold(t.First) != "for" || t.Last-t.First < 2 {
		return false
	}
	if f := r.fold(t.Last - 1); f != "years" && f != "months" && f != "weeks" && f != "days" && f != "decades" {
		return false
	}
	for j := t.First - 1; j >= max(0, t.First-14) && r.d.Tokens[j].Sentence == r.d.Tokens[t.First].Sentence; j-- {
		switch r.fold(j) {
		case "first", "second", "third", "biggest", "worst", "largest", "highest", "lowest", "only", "longest":
			return true
		}
	}
	return false
}

// howLong tells whether an English or French time only says how long what is to be done lasts,
// and not when: $4 million over three years, pendant cinq ans. Over the next three
// years and for the first three say both.
func (r *reader) howLong(t language.Time) bool {
	if !subjectFirst(r.code()) || t.Last-t.First < 3 || !r.exact("lasts", t.First) || !r.exact("unit", t.Last-1) {
		return false
	}
	for j := t.First + 1; j < t.Last-1; j++ {
		if r.exact("article", j) || r.exact("ahead", j) || r.exact("pasttime", j) {
			return false
		}
	}
	return true
}

// everySo tells whether a French time says how often something is done: tous les quatre mois.
func (r *reader) everySo(t language.Time) bool {
	if r.code() != language.French || t.First < 1 {
		return false
	}
	f := r.fold(t.First - 1)
	return r.fold(t.First) == "les" && (f == "tous" || f == "toutes") || r.fold(t.First) == "tous" || r.fold(t.First) == "toutes"
}

// dayOfReport tells whether a weekday behind what was pledged, and takes longer than a day,
// is that of the pledge: pledged to intensify cooperation on Tuesday.
func (r *reader) dayOfReport(t language.Time, m match) bool {
	return r.code() == language.English && t.Last-t.First == 2 && r.fold(t.First) == "on" && strings.HasSuffix(r.fold(t.Last-1), "day") && m.act.Strength() < 6 &&
		strings.HasSuffix(r.fold(m.first), "ed") && r.exact("lastingverb", m.from)
}

// ordinal tells whether a Hebrew weekday stands without "day" and is a numeral: שני
// מסוקים are two helicopters.
func (r *reader) ordinal(t language.Time) bool {
	if r.code() != language.Hebrew || t.Last-t.First != 1 || !r.in("weekday", t.First) {
		return false
	}
	return t.First == 0 || r.d.Tokens[t.First-1].Text != "("
}

// withinTime tells whether a length of time is one within which something is to be
// done: dans un délai de six mois, בתוך שלושה חודשים, تین ماہ کے اندر.
func (r *reader) withinTime(t language.Time) bool {
	for _, j := range []int{t.First - 1, t.First - 2, t.Last - 1, t.Last, t.Last + 1} {
		if r.exact("within", j) && (j != t.Last-1 || r.code() == language.Urdu) {
			return true
		}
	}
	return false
}

// yearOfName tells whether a time is the year that a name begins with: the 2002
// Peace Initiative.
func (r *reader) yearOfName(t language.Time) bool {
	i := t.Last
	return r.code() == language.English && t.Last-t.First == 2 && r.fold(t.First) == "the" && i < len(r.d.Tokens) && r.d.Tokens[i].Kind == language.Word && r.d.Tokens[i].Upper
}

// attributive tells whether a time stands before a noun that it belongs to: the
// October 6 dialogue, the 2019 agreement.
func (r *reader) attributive(t language.Time) bool {
	i := t.Last
	if r.code() != language.English || i >= len(r.d.Tokens) || r.d.Tokens[i].Kind != language.Word || r.d.Tokens[i].Sentence != r.d.Tokens[t.First].Sentence || r.d.Tokens[i].Upper {
		return r.yearOfName(t)
	}
	if last := r.fold(i - 1); last == "today" || last == "tomorrow" || last == "yesterday" || t.Vague || r.at[i] >= 0 {
		return false
	}
	for _, set := range []string{"preposition", "leading", "stop", "and", "but", "clause", "adverb", "partofday", "article", "pronoun", "they", "auxiliary", "be", "condition"} {
		if r.exact(set, i) {
			return false
		}
	}
	return !strings.HasSuffix(r.fold(i), "ing") && (r.exact("article", t.First) || r.d.Tokens[i-1].Kind == language.Number)
}

// untilTime takes in the Urdu word for "until", which stands behind its time, and
// the Persian "before" of two words.
func (r *reader) untilTime(t language.Time) language.Time {
	if r.code() == language.Persian && t.First > 0 && r.fold(t.First) == "از" && (r.fold(t.First-1) == "پيش" || r.fold(t.First-1) == "قبل") {
		t.First-- // پیش از پایان ماه
	}
	if r.code() == language.Urdu && r.fold(t.Last) == "طور" && r.fold(t.Last+1) == "پر" {
		t.Last += 2 // فوری طور پر
	}
	if r.code() == language.Urdu && r.exact("until", t.Last) {
		t.Last++
	}
	return t
}

// eventTime returns the words of the first event that an act must come before: a
// preposition of the set "deadline" with a noun of the set "occasion" close behind it
// (in Urdu before it), or a year that only such a word makes a time.
func (r *reader) eventTime(first, last int) (language.Time, bool) {
	for j := max(first, 0); j < min(last, len(r.d.Tokens)); j++ {
		if t, ok := r.hebrewEvent(j, last); ok {
			return t, true
		}
		if t, ok := r.nextOccasion(j, last); ok {
			return t, true
		}
		if t, ok := r.nextSitting(j, last); ok {
			return t, true
		}
		n := r.deadlineWords(j)
		if n == 0 {
			continue
		}
		if r.code() == language.Urdu {
			for k := j - 1; k >= max(first, j-4); k-- {
				if r.in("occasion", k) {
					return language.Time{First: k, Last: min(j+n, last), Vague: true}, true
				}
			}
			if r.year(j - 1) {
				return language.Time{First: j - 1, Last: j + n, Value: r.d.Tokens[j-1].Fold}, true
			}
			continue
		}
		if r.year(j + n) {
			return language.Time{First: j, Last: j + n + 1, Value: r.d.Tokens[j+n].Fold}, true
		}
		for k := j + n; k < min(j+n+5, last) && r.d.Tokens[k].Kind == language.Word; k++ {
			if r.in("occasion", k) {
				if end := k + 1; r.code() == language.Persian && end < last && r.d.Tokens[end].Kind == language.Number && len(r.d.Tokens[end].Fold) == 4 {
					k = end // پیش از نوروز ۱۴۰۶
				}
				return language.Time{First: j, Last: k + 1, Vague: true}, true
			}
		}
	}
	return language.Time{}, false
}

// deadlineWords counts the words at token j that open a deadline, 0 where none
// stand there.
func (r *reader) deadlineWords(j int) int {
	if r.at[j] >= 0 {
		return 0
	}
	set := r.lex.sets["deadline"]
	if two := r.fold(j) + " " + r.fold(j+1); set.has(two) {
		return 2
	}
	if set.has(r.fold(j)) {
		return 1
	}
	return 0
}

// year tells whether token j is a year of our time, in figures.
func (r *reader) year(j int) bool {
	if j < 0 || j >= len(r.d.Tokens) {
		return false
	}
	t := r.d.Tokens[j]
	return t.Kind == language.Number && utf8.RuneCountInString(t.Text) == 4 && (strings.HasPrefix(t.Fold, "19") || strings.HasPrefix(t.Fold, "20"))
}

// timeBeforeVerb returns the time that stands in a clause before what is done, in
// Hebrew right before the verb or at the clause's start (בשבוע הבא צפויות הפגנות), in
// Persian and Urdu between the subject and the act's words.
func (r *reader) timeBeforeVerb(m match, s language.Sentence, done bool) (language.Time, bool) {
	if m.act.Strength() < 3 || m.relative || r.code() != language.Hebrew && !verbFinal(r.code()) {
		return language.Time{}, false
	}
	start, last := r.clauseStart(m.first, s), m.first
	if verbFinal(r.code()) {
		start, last = r.finalStart(m.first, s), max(m.from, m.first)
		if m.from < m.first {
			last = m.from
		}
	}
	if n := len(r.found); n > 0 && r.found[n-1].sentence == r.d.Tokens[m.first].Sentence && r.found[n-1].last <= m.first {
		start = max(start, r.found[n-1].last)
	}
	start = r.pastContrary(start, m.first)
	for _, t := range r.d.Times(max(start, m.first-reach), last, r.day) {
		if r.lastedWithin(t, m.first) {
			continue // نشستی که طی دو روز برگزار شد
		}
		if verbFinal(r.code()) && !r.saidWithin(t.Last, m.first) || t.Last == m.first || t.First == start || t.First > start && r.d.Tokens[t.First-1].Kind == language.Punct && !r.saidWithin(t.Last, m.first) {
			if t, ok := r.firstTime([]language.Time{t}, done); ok {
				return t, true
			}
		}
	}
	return language.Time{}, false
}
