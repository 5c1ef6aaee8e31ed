package extract

import (
	"strings"

	"mujaz/briefs"
	"mujaz/briefs/language"
)

// fewest is how many tokens each part of an act has that is told as two.
const fewest = 3

// appendSplit takes up a statement, as several where an Arabic act binds further objects by
// what bound the first: دعا إلى … وإلى …, اتفقا على … وعلى …, شدد على ضرورة … وأهمية …, وقعا
// … إضافة إلى ….
func (r *reader) appendSplit(f finding, m match, s language.Sentence) int {
	r.found = append(r.found, f)
	if r.code() != language.Arabic || m.relative || f.headline || f.Act.Strength() > 1 && f.Act != briefs.Agreed && f.Act != briefs.Pledged && f.Act != briefs.Concluded && !m.rule.flags["provide"] {
		return f.last
	}
	start := max(m.from, m.after)
	for end := f.last; ; {
		j, from := r.nextObject(start+fewest, end, m, s)
		if j < 0 {
			return end
		}
		last := r.actEnd(from, m, s)
		if last-from < fewest {
			return end
		}
		head := &r.found[len(r.found)-1]
		head.last = j
		for head.last > start && r.d.Tokens[head.last-1].Kind == language.Punct && strings.Contains("،,", r.d.Tokens[head.last-1].Text) {
			head.last--
		}
		head.Text = r.words(m.byte, start, head.last)
		head.Object = head.Text
		head.Evidence = []briefs.Span{r.d.Span(r.evidenceStart(head.first, m, s), head.last)}
		head.Deadline = r.deadline(m, *head, s)
		next := f
		next.first, next.last = from, last
		begin := r.d.Tokens[from].Start
		if j == from {
			begin += len("و") // وضرورة
			if r.boundByParticle(j, m) {
				begin += len("ب") // وبطرح العطاء
			}
		}
		next.Text = r.words(begin, from, last)
		next.Object = next.Text
		next.Evidence = []briefs.Span{r.d.Span(j, last)}
		own := match{rule: m.rule, act: m.act, first: from, after: from, from: from, byte: begin, noun: -1}
		next.Instrument = r.instrumentOf(next, own)
		next.Deadline = r.deadline(own, next, s)
		r.found = append(r.found, next)
		m, start, end = own.boundAs(m), from, last
	}
}

// boundAs is a match whose words are bound by what binds those of another.
func (m match) boundAs(other match) match {
	m.literal, m.at, m.head = other.literal, other.at, other.head
	return m
}

// nextObject finds in tokens first to last, or right behind the comma at last, what opens a
// further object: where it stands and where the object begins; -1 where none does.
func (r *reader) nextObject(first, last int, m match, s language.Sentence) (at, from int) {
	for j := first; j < min(last+2, s.Last-1); j++ {
		if j >= last && r.d.Tokens[last].Text != "،" && r.d.Tokens[last].Text != "," {
			break
		}
		if r.at[j] >= 0 || r.d.Tokens[j].Kind != language.Word {
			continue
		}
		if m.act == briefs.Concluded && (r.findIn("relative", first-fewest, j) >= 0 || r.fold(j) == "بحضور") {
			break // القمة التي تبحث …، إضافة إلى …
		}
		if from := r.boundAgain(j, m); from > 0 && from < s.Last {
			return j, from
		}
	}
	return -1, -1
}

// boundAgain tells whether token j opens a further object of a match, and returns where that
// begins, 0 where it does not.
func (r *reader) boundAgain(j int, m match) int {
	f, bare := r.fold(j), r.unjoined(j)
	if f != bare {
		switch {
		case m.rule.flags["provide"] && r.provision(j), r.boundByParticle(j, m):
			return j
		case m.literal && m.act != briefs.Concluded && bare == r.fold(m.at) && (bare == "علي" || bare == "الي"):
			if r.exact("that", j+1) || r.d.Tokens[j+1].Kind != language.Word || r.fold(j+1) == "وجه" || r.fold(j+1) == "راس" || r.at[j+1] >= 0 && r.mention[r.at[j+1]].First == j+1 {
				return 0
			}
			return j + 1
		case m.act == briefs.Stressed && m.head > 0 && r.exact("importance", j) && r.d.Tokens[j+1].Kind == language.Word:
			return j
		case m.act == briefs.Stressed && bare == "ان" && r.fold(m.from-1) == "ان" && imperfect(r.fold(j+1)):
			return j + 1
		}
		return 0
	}
	if m.act != briefs.Agreed && m.act != briefs.Concluded || !r.opens("besidesit", j) {
		return 0
	}
	if k := j + 2; k < len(r.d.Tokens) && r.indefinite(k) && r.d.Tokens[k].Kind == language.Word && r.fold(k) != "ذلك" && !r.owned(k) && !r.exact("quantity", k) {
		return k
	}
	return 0
}

// boundByParticle tells whether the verbal noun at token j is a further one that somebody pledges
// or asks for, bound by ب like the first: تلتزم بتوفير الأراضي، وبطرح العطاء.
func (r *reader) boundByParticle(j int, m match) bool {
	noun, ok := strings.CutPrefix(r.unjoined(j), "ب")
	if !ok || m.act != briefs.Pledged || !m.literal || r.unjoined(j) == r.fold(j) || !r.particle(m.at, "ب") || r.at[j] >= 0 || r.exact("unparticled", j) {
		return false
	}
	return r.verbalNoun(strings.TrimPrefix(noun, "ال"))
}

// provision tells whether token j opens the next one of what a decree or an agreement
// provides, which are things of different kinds: a verbal noun behind a comma that has an
// object of its own (تنص على إلغاء …، وتقليص عدد …، والعمل على …).
func (r *reader) provision(j int) bool {
	if r.d.Tokens[j-1].Text != "،" && r.d.Tokens[j-1].Text != "," || j+1 >= len(r.d.Tokens) {
		return false
	}
	f := r.unjoined(j)
	if bare, definite := strings.CutPrefix(f, "ال"); definite {
		return r.verbalNoun(bare) && r.asIs("preposition", j+1)
	}
	next := r.fold(j + 1)
	return r.verbalNoun(f) && r.d.Tokens[j+1].Kind == language.Word && (r.at[j+1] >= 0 || strings.HasPrefix(next, "ال") || r.noun(j+1) || r.exact("quantity", j+1))
}

// verbalNoun tells by its form whether a folded Arabic word without particles is the verbal
// noun of one of the derived verbs, or by a list of one of a simple verb.
func (r *reader) verbalNoun(f string) bool {
	w := []rune(f)
	n := len(w)
	if n < 3 {
		return false
	}
	switch {
	case r.lex.sets["verbalnoun"].has(f):
		return true
	case n > 4 && w[0] == 'ت' && (w[n-2] == 'ي' || strings.HasSuffix(f, "يه")): // تقليص, تنمية
		return true
	case n > 4 && w[0] == 'ا' && (w[n-2] == 'ا' && w[n-1] != 'ت' || strings.HasSuffix(f, "اء")): // إبعاد, استكمال, إلغاء
		return true
	case n > 4 && w[0] == 'ا' && w[n-1] == 'ه' && w[n-3] == 'ا': // إعادة, إقامة
		return true
	case n > 5 && w[0] == 'م' && w[2] == 'ا' && w[n-1] == 'ه': // مواصلة
		return true
	}
	return false
}
