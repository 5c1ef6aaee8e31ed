package extract

import (
	"strings"

	"mujaz/briefs"
	"mujaz/briefs/language"
)

// dueEvent is the event that says when something is to be done in Arabic, among tokens
// first to last: upon it (فور التصديق على الاتفاقية), before or behind it (بعد مصادقة
// البرلمان), until it (إلى حين تنفيذ الاتفاق) or in its course (خلال الزيارة).
func (r *reader) dueEvent(first, last int, s language.Sentence) (language.Time, bool) {
	for j := first; j+1 < last; j++ {
		if r.at[j] >= 0 || r.d.Tokens[j].Kind != language.Word {
			continue
		}
		from, noun := r.dueOpening(j)
		if noun < 0 || noun >= last || r.d.Tokens[noun].Kind != language.Word {
			continue
		}
		end := r.dueEnd(noun, last)
		if r.fold(j) == "خلال" {
			end = r.courseEnd(noun, end)
		}
		return language.Time{First: max(from, s.First), Last: end, Vague: true}, true
	}
	return language.Time{}, false
}

// saidOn tells whether the times between an Arabic verb and what it announces or promises
// only say when that was said: أعلنت الوزارة اليوم عن إطلاق برنامج.
func (r *reader) saidOn(ts []language.Time, m match) bool {
	if m.act != briefs.Pledged && !(m.act == briefs.Planned && len(m.rule.trigger) == 1 && r.exactSay(m.first)) {
		return false
	}
	for _, t := range ts {
		for j := t.First; j < t.Last; j++ {
			if r.exact("nexttime", j) || r.exact("ahead", t.First) || t.Vague {
				return false
			}
		}
	}
	return true
}

// dueOpening tells whether the words at token j open an event upon which something falls
// due: where they begin and where its noun stands, -1 where they do not.
func (r *reader) dueOpening(j int) (from, noun int) {
	f, noun := r.fold(j), j+1
	switch {
	case r.exact("upon", j):
		if r.oblique(j-1) || r.fold(j-1) == "في" {
			return j, -1 // في حال …: a condition
		}
		return j, noun
	case r.exact("until", j+1) && f == "الي":
		return j, j + 2
	case r.exact("aroundevent", j) && (r.in("duenoun", noun) || r.in("occasion", noun) && strings.HasPrefix(r.fold(noun), "ال")):
		from = j
		if r.fold(j-1) == "ما" && r.fold(j-2) == "الي" {
			from = j - 2 // إلى ما بعد الانتخابات
		}
		return from, noun
	case f == "مع" && r.exact("edge", noun), f == "خلال" && r.fold(j-1) != "من" && r.lasts(noun):
		return j, noun
	}
	return j, -1
}

// lasts tells whether the noun at token j is of something that goes on for a while and that
// the reader knows: الزيارة, زيارته, هذا الاجتماع, فترة كذا.
func (r *reader) lasts(j int) bool {
	if r.exact("determiner", j) {
		j++
	}
	f := r.fold(j)
	return (r.in("occasion", j) || r.in("itsoccasion", j) || r.in("term", j)) && (strings.HasPrefix(f, "ال") || r.owned(j) || r.in("term", j))
}

// dueEnd is where the words for an event end whose noun stands at token j.
func (r *reader) dueEnd(j, last int) int {
	end := j + 1
	for end < min(last, j+11) && r.d.Tokens[end].Kind != language.Punct && !r.exact("relative", end) && !r.exact("stop", end) && !(r.at[end] < 0 && r.exact("that", end)) && !(r.joinedOn(end) && r.exact("verbmark", end)) {
		end++
	}
	return end
}

// courseEnd is where the words end for what goes on, whose noun stands at token j, before
// token last: with its adjectives and where it leads (زيارته الحالية إلى تونس), or up to a
// preposition where it is told by other nouns (فترة وقف الصيد).
func (r *reader) courseEnd(j, last int) int {
	if r.exact("determiner", j) {
		j++
	}
	end := j + 1
	if r.in("term", j) && !strings.HasPrefix(r.fold(j), "ال") {
		for end < last && !r.oblique(end) && !r.particle(end, "ب") && !r.particle(end, "ل") {
			end++
		}
		return end
	}
	for end < last && r.at[end] < 0 && (nisba(r.fold(end)) || r.exact("bodyadjective", end) || r.exact("nexttime", end)) {
		end++
	}
	if end+1 < last && r.at[end+1] >= 0 && r.fold(end) == "الي" {
		return min(r.mention[r.at[end+1]].Last, last)
	}
	if end < last && r.governedName(end) && strings.HasPrefix(r.fold(end), "ل") {
		return min(r.mention[r.at[end]].Last, last)
	}
	return end
}

// laterVerb tells whether token j is a verb in the future within what else is told.
func (r *reader) laterVerb(j int) bool {
	stem, ok := strings.CutPrefix(r.unjoined(j), "س")
	return ok && len(stem) >= len("يبني") && imperfect(stem) && !r.asIs("futurenoun", j) && !r.lex.sets["futurenoun"].has(r.unjoined(j))
}

// pointsAhead tells whether an expression of time lies ahead by its own words or by the
// day that it resolves to, as للموسم الحالي does not.
func (r *reader) pointsAhead(t language.Time) bool {
	for j := t.First; j < t.Last; j++ {
		if r.exact("nexttime", j) || r.exact("ahead", j) && j == t.First {
			return true
		}
	}
	return t.Value != "" && r.day != "" && t.Value > r.day
}

// noTime tells whether what looks like a time measures a sentence to prison (السجن 6
// سنوات) or numbers a law (القانون عدد 61 لسنة 2016).
func (r *reader) noTime(t language.Time) bool {
	if f := r.fold(t.First); f == "المرحله" && !r.exact("nexttime", t.Last-1) {
		return true // المرحلة الثانية: no time but a part
	}
	if t.Last == t.First+1 && r.fold(t.First) == "الاجال" {
		return true // احترام الآجال: which
	}
	if r.fold(t.First-1) == "النفاذ" {
		return true // مع النفاذ العاجل
	}
	if t.Last == t.First+1 && r.exact("ago", t.First) && strings.HasSuffix(r.fold(t.First), "ين") && r.findIn("manyheads", t.First-2, t.First) >= 0 {
		return true // مديرين عامين: no two years
	}
	if r.fold(t.First-1) == "من" && r.exact("ago", t.First) || r.fold(t.First) == "من" && r.exact("ago", t.First+1) || r.exact("lasting", t.First-1) && r.fold(t.First) != "من" {
		return true // تقليصها من شهرين إلى شهر, تدريب يمتد على ستة أشهر: how long
	}
	if r.namesYear(t) || r.rate(t) {
		return true
	}
	for j := max(0, t.First-2); j < t.First; j++ {
		if r.exact("prison", j) && r.spans(t) || r.fold(j) == "عدد" || r.fold(j) == "رقم" {
			return true
		}
	}
	return r.fold(t.First) == "عدد" || r.fold(t.First) == "رقم" || r.d.Tokens[t.First].Kind == language.Number && r.exact("prison", t.First-1)
}

// rate tells whether a time says how often or how much of something there is, and not when:
// 90 ألف متر مكعب في اليوم, مرتين في السنة, كل ثلاثة أشهر.
func (r *reader) rate(t language.Time) bool {
	if r.unjoined(t.First) == "كل" || r.fold(t.First) == "لكل" || t.First > 0 && r.unjoined(t.First-1) == "كل" {
		return true
	}
	if r.fold(t.First) == "في" {
		t.First++
	} else if t.First == 0 || r.fold(t.First-1) != "في" {
		return false
	}
	return t.Last == t.First+1 && r.exact("perunit", t.First)
}

// namesYear tells whether a year only tells a law or a budget from others of its kind:
// قانون المالية لسنة 2026, ميزانية 2027.
func (r *reader) namesYear(t language.Time) bool {
	last := r.d.Tokens[t.Last-1]
	if last.Kind != language.Number || t.Last-t.First > 2 || len(last.Fold) != len("2026") {
		return false
	}
	if !strings.HasPrefix(r.fold(t.First), "ل") { // ميزانية سنة 2027
		return r.exact("yearly", t.First-1) && !strings.HasPrefix(r.unjoined(t.First-1), "ال")
	}
	for j := t.First - 1; j >= max(0, t.First-7); j-- {
		switch {
		case r.at[j] < 0 && r.in("yearly", j):
			return true
		case r.d.Tokens[j].Kind != language.Word || r.oblique(j) && !strings.HasPrefix(r.fold(j), "ال") || r.exact("relative", j) || r.exact("that", j):
			return false
		}
	}
	return false
}

// recently is the adverb behind an Arabic verb, before what was done, that dates it to
// not long ago: وقعت الوزارة مؤخرا اتفاقية.
func (r *reader) recently(m match) (language.Time, bool) {
	for j := max(0, m.first-1); j < min(max(m.from, m.after+1), len(r.d.Tokens)); j++ {
		if r.exact("recent", j) {
			return language.Time{First: j, Last: j + 1, Vague: true}, true
		}
	}
	return language.Time{}, false
}

// joinsClause tells whether the verb in the future at token i is joined by و to a clause
// before it.
func (r *reader) joinsClause(i int) bool {
	f := r.unjoined(i)
	return (f != r.fold(i) || r.fold(i-1) == "كما") && strings.HasPrefix(f, "س") && imperfect(strings.TrimPrefix(f, "س"))
}
