package extract

import (
	"strings"

	"mujaz/briefs"
	"mujaz/briefs/language"
)

// deadline returns the time of an act: an expression of time among its own
// words, or else in its clause before it. A day that is past is none for what is
// still to be done, nor is a time that only tells of something else that the
// words name.
func (r *reader) deadline(m match, f finding, s language.Sentence) *briefs.TimeText {
	anchor := r.day
	s.First = min(r.datelineLast(s), m.first) // whose day is that of the report
	done := m.act.Strength() >= 6 || m.act == briefs.Refused
	if r.code() != language.Arabic {
		t, ok := r.timeOfAct(m, f, s, done)
		if !ok && m.act.Strength() >= 6 {
			first, last := max(s.First, m.first-reach), min(f.last+8, s.Last)
			if verbFinal(r.code()) {
				last = min(f.last, s.Last)
				if start := r.clauseStart(m.first, s); start > first && (r.saidWithin(first, start) || r.d.Tokens[start-1].Text == ":") {
					first = start // when it was said
				}
				if n := len(r.found); n > 0 && r.found[n-1].sentence == f.sentence {
					first = max(first, min(r.found[n-1].last, m.first))
				}
			}
			if subjectFirst(r.code()) {
				first, last = r.saidOutside(first, f, m, s), r.closedBySource(f, last, s)
			}
			if r.code() == language.Hebrew {
				first = min(r.saidOutside(first, f, m, s), m.first)
			}
			first = r.pastContrary(first, m.first)
			t, ok = r.firstTime(r.outsideRelative(r.d.Times(first, last, anchor), m.first), done)
		}
		return r.timeText(t, ok, m, done, f.Background)
	}
	ts := r.d.Times(max(m.from, m.first), f.last, anchor)
	if m.from < m.first {
		ts = r.d.Times(f.first, f.last, anchor)
	}
	before := r.d.Times(m.first, max(m.from, m.first), anchor)
	t, ok := r.timeOf(ts, m, done)
	if done { // وقع أمس … اتفاقية
		if b, found := r.timeOf(before, m, done); found && !(ok && m.act == briefs.Decided && r.exact("due", t.First)) {
			t, ok = b, found // but قرر أمس … قبل نهاية 2027 is due then
		}
	}
	if !ok {
		if m.act.Strength() >= 3 && !r.saidOn(before, m) { // of what is only called for or stressed it says when that was
			t, ok = r.timeOf(before, m, done)
		}
		from := max(s.First, r.clauseStart(m.first, s))
		for n := len(r.found) - 1; n >= 0 && r.found[n].last > s.First; n-- {
			if r.found[n].last <= m.first {
				from = max(from, r.found[n].last)
				break
			}
		}
		if !done && m.first > s.First && r.joinsClause(m.first) {
			from = m.first // …، وستكون متاحة: the time before is of the clause before
		}
		if ts := r.d.Times(max(from, m.first-12), m.first, anchor); !ok && m.act.Strength() >= 3 && !r.saidOn(ts, m) {
			t, ok = r.timeOf(ts, m, done)
		}
	}
	if !ok && m.act.Strength() >= 6 {
		from := max(s.First, r.clauseStart(m.first, s))
		if n := len(r.found); n > 0 && r.found[n-1].first >= from {
			from = max(from, min(r.found[n-1].last, m.first)) // what was done before has a time of its own
		}
		end := min(f.last+8, s.Last)
		if j := f.last + 1; j < s.Last && r.d.Tokens[f.last].Text == "،" && (r.lex.sets["stop"].has(r.unjoined(j)) || r.lex.participle.has(r.unjoined(j))) {
			end = f.last // ، ومهددة بإضراب غدا: the time of what else was said
		}
		t, ok = r.timeOf(r.d.Times(from, end, anchor), m, done)
	}
	if !ok && !done && m.act.Strength() >= 3 {
		t, ok = r.dueEvent(m.first, f.last, s)
		ok = ok && !(m.act == briefs.Agreed && t.First < m.from)
	}
	if !ok && done {
		t, ok = r.recently(m)
	}
	return r.timeText(t, ok, m, done, f.Background)
}

// timeText is the time of an act as the brief gives it, with its value where the
// act lies there: a day before the article's is none for what is to be done.
func (r *reader) timeText(t language.Time, ok bool, m match, done, background bool) *briefs.TimeText {
	if !ok {
		return nil
	}
	anchor := r.day
	if r.code() == language.Hebrew {
		t = r.openedTime(t)
	}
	if r.code() == language.English {
		if r.namesEvent(t) {
			return nil
		}
		t = r.englishTime(t)
	}
	if r.code() == language.Arabic && t.First > 0 && r.exact("manner", t.First-1) {
		t.First-- // بشكل عاجل
	}
	out := &briefs.TimeText{Text: r.d.Span(t.First, t.Last).Quote, Vague: t.Vague}
	if rest, ok := strings.CutPrefix(out.Text, "و"); ok && r.code() == language.Arabic && r.fold(t.First) != r.unjoined(t.First) {
		out.Text = rest // شامل وفوري
	}
	if rest, ok := strings.CutPrefix(out.Text, "ו"); ok && r.code() == language.Hebrew && len(r.d.Times(t.First, t.Last, "")) > 0 {
		out.Text = rest // ומחר
	}
	if (subjectFirst(r.code()) || r.code() == language.Persian) && anchor != "" && !background {
		if t.Value = r.d.Ahead(t, anchor); done && !r.due(t) {
			t.Value = r.d.Back(t, anchor)
		}
		done = done && !r.due(t)
	} else {
		done = done || m.act == briefs.Agreed
	}
	last := t.Value[strings.LastIndexByte(t.Value, '/')+1:] // of a week its end
	if r.about && r.daysAway(t) {
		return out
	}
	if t.Value != "" && (done || anchor == "" || last >= anchor[:min(len(anchor), len(last))]) {
		v := t.Value
		out.Value = &v
	}
	return out
}

// due tells whether an expression of time says until or by when something decided holds: the
// ban was extended until 1 May.
func (r *reader) due(t language.Time) bool { return r.exact("due", t.First) }

// timeOf chooses among expressions of time: a date before a span of time.
func (r *reader) timeOf(ts []language.Time, m match, done bool) (language.Time, bool) {
	best, found := language.Time{}, false
	for _, t := range ts {
		if !done && m.act != briefs.Agreed && r.past(t) || r.elsewhere(t, m) {
			continue
		}
		if !found || r.spans(best) && !r.spans(t) && done || !done && r.code() == language.Arabic && !r.pointsAhead(best) && r.pointsAhead(t) {
			best, found = t, true
		}
	}
	return best, found
}

// ofDocument tells whether a time is the date of a document that is named by
// it: Executive Order 14257 of April 2.
func (r *reader) ofDocument(t language.Time) bool {
	i := t.First
	if r.fold(i) != "of" {
		i--
	}
	if r.code() != language.English || i < 1 || r.fold(i) != "of" {
		return false
	}
	before := r.d.Tokens[i-1]
	return before.Kind == language.Number || before.Kind == language.Word && before.Upper
}

// past tells whether an expression of time points back.
func (r *reader) past(t language.Time) bool {
	if f := r.fold(t.First); subjectFirst(r.code()) && (f == "depuis" || f == "since") {
		return true
	}
	for j := t.First; j < t.Last; j++ {
		if r.exact("pasttime", j) {
			return true
		}
		if r.exact("ago", j) && j > t.First && j <= t.First+2 && r.fold(t.First) == "قبل" {
			return true // قبل ثلاثة أشهر, and not قبل نهاية الشهر
		}
	}
	return false
}

// spans tells whether an expression says how long, and not when.
func (r *reader) spans(t language.Time) bool {
	if r.code() == language.Arabic && t.Last == t.First+1 && r.exact("ago", t.First) {
		return true // شهرين
	}
	for j := t.First; j < t.Last; j++ {
		if r.exact("spantime", j) {
			return true
		}
	}
	return false
}

// elsewhere tells whether an expression of time belongs to something that an act's
// words only name: behind a relative clause, or right behind a noun with no word
// that opens a time.
func (r *reader) elsewhere(t language.Time, m match) bool {
	if r.ofNamed(t, m) || r.code() == language.Arabic && r.noTime(t) || r.bracketed(t.First, m.first) || r.code() == language.Arabic && (r.fold(t.First-1) == "مدار" || r.findIn("age", t.First-6, t.First) >= 0) {
		return true // على مدار اليوم; عمره … 18 سنة
	}
	for j := t.First - 1; j > max(m.from, m.first); j-- {
		if r.code() == language.Arabic && m.act != briefs.Planned && !t.Vague && r.at[j] < 0 && r.laterVerb(j) {
			return true // شراء طائرات ستتسلمها في 2028
		}
		if r.putsOff(m) && r.code() == language.Arabic && r.d.Tokens[j].Text == "،" {
			break // تأجيل الاجتماع الذي كان مقررا أمس، إلى الغد
		}
		if r.exact("relative", j) && (m.act.Strength() <= 5 || r.putsOff(m) || r.code() == language.Arabic && r.fold(t.First) == "منذ") {
			return !(m.act == briefs.Planned && strings.HasPrefix(r.fold(j+1), "س"))
		}
	}
	return m.act.Strength() <= 2 && !r.exact("opentime", t.First) && !t.Vague
}

// bracketed tells whether token i stands in brackets that open behind token first.
func (r *reader) bracketed(i, first int) bool {
	for j := i - 1; j > max(first, i-16); j-- {
		switch r.d.Tokens[j].Text {
		case ")":
			return false
		case "(":
			return true
		}
	}
	return false
}

// ofNamed tells whether an expression of time dates something that an act's words
// name by a participle (القرار المؤرخ في 22 يونيو, اتفاقية موقعة في الرباط بتاريخ …)
// or by a verb with its pronoun (اتفاقات أبرمتها في مارس), and not the act.
func (r *reader) ofNamed(t language.Time, m match) bool {
	for j := t.First - 1; j >= max(m.after, t.First-24); j-- {
		if r.d.Tokens[j].Text == "،" || r.d.Tokens[j].Text == "؛" {
			return false
		}
		if r.exact("futurepassive", j-1) || r.lex.sets["passive"].has(r.unjoined(j-1)) {
			continue // سيتم فتحها يوم الأحد
		}
		if r.exact("dated", j) && !r.oblique(j-1) { // عبر موقع الوزارة is no date
			return true
		}
		f := r.fold(j)
		verb := strings.TrimSuffix(strings.TrimSuffix(f, "ها"), "ه")
		if rules := r.lex.rules[verb]; verb != f && r.at[j] < 0 && len(rules) > 0 && len(rules[0].trigger) == 1 && rules[0].act.Strength() >= 6 && !r.lex.sets["passive"].has(verb) {
			return true
		}
	}
	if t.First > 0 && r.code() == language.Arabic && r.fold(t.First) == "منذ" && strings.HasPrefix(r.fold(t.First-1), "ال") && r.at[t.First-1] < 0 && !r.subjectNoun(t.First-1) {
		return true // الميناء المعطل منذ سنوات
	}
	return t.First > 0 && (r.exact("dated", t.First-1) || r.fold(t.First) == "وتاريخ" || r.fold(t.First-1) == "وتاريخ") // قرار رقم 44 وتاريخ …
}
