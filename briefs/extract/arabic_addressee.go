package extract

import (
	"strings"

	"mujaz/briefs"
	"mujaz/briefs/language"
)

// askedEnd is where the words end that begin at token j for whom something is asked of, with
// or without a name: the parties, "all parties", the competent authorities, the citizens and
// residents, states of the region. J where nothing that can be asked begins there.
func (r *reader) askedEnd(j, last int) int {
	for k := j; k < last; {
		end := r.askedOne(k, last)
		if end == k {
			return max(j, k)
		}
		if k = end; k >= last || r.at[k] < 0 && r.unjoined(k) == r.fold(k) || r.at[k] >= 0 && !r.coupled(k) || r.askedOne(k, last) == k {
			return k
		}
	}
	return last
}

// askedOne is where one of those ends who are asked from token j on.
func (r *reader) askedOne(j, last int) int {
	k := j
	if r.in("allof", k) && r.at[k] < 0 && !strings.HasPrefix(r.unjoined(k), "ال") || r.exact("these", k) {
		k++
	}
	if k >= last || r.d.Tokens[k].Kind != language.Word {
		return j
	}
	if m := r.at[k]; m >= 0 {
		if p := r.mention[m]; p.First != k || r.governedName(k) && !r.coupled(k) && k == j || r.parties[p.Party].Kind == briefs.Place {
			return j
		}
		return min(r.mention[m].Last, last)
	}
	if m, ok := r.posts[k]; ok && r.mention[m].Last <= last {
		return r.mention[m].Last
	}
	f := r.askedForm(k)
	definite := strings.HasPrefix(f, "ال")
	switch {
	case definite && r.askable(k, f), r.exact("ownbands", k):
		k++
	case !definite && k+1 < last && (r.in("agentnoun", k) || r.exact("actingmany", k) || r.exact("acting", k) || r.exact("bands", k) || r.exact("office", k)):
		if k++; r.at[k] >= 0 && !r.governedName(k) {
			k = r.mention[r.at[k]].Last
		} else if r.at[k] < 0 && strings.HasPrefix(r.fold(k), "ال") {
			k++
		} else {
			return j
		}
	default:
		return j
	}
	for k < last && r.at[k] < 0 && r.unjoined(k) == r.fold(k) && (nisba(r.fold(k)) || r.exact("bodyadjective", k) || r.exact("description", k) || r.exact("describes", k) || strings.HasPrefix(r.fold(k), "ال") && strings.HasSuffix(r.fold(k), "ين") && strings.HasSuffix(r.fold(k-1), "ين")) {
		k++
	}
	if k < last && r.at[k] >= 0 && r.mention[r.at[k]].First == k && strings.HasPrefix(r.fold(k), "ال") && strings.HasPrefix(f, "ال") && nisba(r.fold(k)) && !r.ownNoun(k) {
		k = min(r.mention[r.at[k]].Last, last) // الحكومة | الفرنسية
	}
	if k+1 < last && r.exact("having", k) {
		k += 2 // ذات العلاقة
	}
	return k
}

// askedForm is the word at token k without what is written onto it: بالمواطنين, للنقابة.
func (r *reader) askedForm(k int) string {
	f := r.unjoined(k)
	if rest, ok := strings.CutPrefix(f, "لل"); ok {
		return "ال" + rest
	}
	if strings.HasPrefix(f, "بال") {
		return strings.TrimPrefix(f, "ب")
	}
	return f
}

// askable tells whether the definite noun at token k is of people or bodies of whom something
// can be asked.
func (r *reader) askable(k int, f string) bool {
	if r.in("agentnoun", k) || r.in("calledupon", k) || r.exact("convened", k) || r.exact("actingmany", k) || r.in("accusatives", k) || r.in("bands", k) || r.exact("roleword", k) && r.in("posthead", k) {
		return true
	}
	if f = strings.TrimPrefix(f, "ال"); r.lex.sets["acting"].has(f) {
		return true
	}
	if one, ok := strings.CutSuffix(f, "ات"); ok {
		return r.lex.sets["agentnoun"].has(one+"ه") || r.lex.sets["acting"].has(one+"ه")
	}
	return strings.HasSuffix(f, "ين") && len(f) > len("صيادين")-2 && !strings.HasSuffix(f, "تين") && r.lex.sets["accusatives"].has("ال"+f)
}

// biddenGroup is whom an Arabic verb of asking or ordering is put to where he stands between
// its subject and what is asked (طالبت النقابة الحكومة ب…, دعا الأطراف إلى …): the tokens of
// the words for him, the same token twice for none.
func (r *reader) biddenGroup(m match, s language.Sentence) (first, last int) {
	if m.asked > 0 {
		return m.askedFrom, m.asked
	}
	j := m.after
	if m.relative || m.passive || r.code() != language.Arabic {
		return j, j
	}
	if r.bidsFurther(m, s) != nil {
		if end := r.askedEnd(j, s.Last); end > j && !m.literal {
			return j, end // وخول وزير النقل، فلان، صلاحية …
		}
	}
	if !m.literal && r.exact("bids", m.first) && m.from > m.first {
		if end := r.askedEnd(m.from, s.Last); end > m.from && end < s.Last && r.particle(end, "ب") {
			return m.from, end // كلف الرئيس | وزير الداخلية | بالإشراف
		}
	}
	if !m.literal || m.at <= j {
		return j, j
	}
	if r.ownSubjectBehind(m) {
		if j = r.pastOne(j, m.at, s); j == m.after && r.pastSaidIn(j, s) == j || r.at[j] < 0 && strings.HasPrefix(r.fold(j), "وال") && strings.HasPrefix(r.unjoined(j), "ال") {
			return j, j // دعت مصر والدول الأفريقية إلى …; but ودعا في هذا السياق | التجار leaves out who asks
		}
	}
	j = r.pastSaidIn(j, s)
	if end := r.askedEnd(j, m.at); end > j && (end == m.at || r.oblique(end) || r.pastAdverb(end, s) > end || r.d.Tokens[end].Text == "،") {
		return j, end
	}
	return j, j
}

// ownSubjectBehind tells whether an Arabic verb of asking may have its subject behind it: it is
// no participle, nor in the first person, and what follows can ask.
func (r *reader) ownSubjectBehind(m match) bool {
	return !r.lex.participle.has(r.unjoined(m.first)) && !r.exact("stop", m.first) && !r.calledUpon(m.first, m.after) && !r.weDo(m.first) && !r.subjectless(m.first) && !r.disagrees(m.first, m.after)
}

// pastSaidIn skips in what and when something is asked, behind the subject at whose end token j
// stands: في بيان له, مجددا.
func (r *reader) pastSaidIn(j int, s language.Sentence) int {
	for n := 0; n < 3 && j+2 < s.Last; n++ {
		switch {
		case r.fold(j) == "في" && (r.exact("paper", j+1) || r.exact("itsoccasion", j+1)):
			for j += 2; j < s.Last-1 && (r.governedName(j) && r.particles(j) == "ل" || r.exact("pointing", j) || r.exact("jointly", j) || r.fold(j) == "صحفي" || r.fold(j) == "رسمي" || r.fold(j) == "رسميه"); {
				j++
			}
		case r.fold(j) == "في" && r.exact("context", j+1):
			if j += 2; r.exact("same", j) {
				j++ // في السياق نفسه
			}
		case r.fold(j) == "في" && r.exact("these", j+1) && r.exact("context", j+2):
			j += 3
		case r.pastAdverb(j, s) > j:
			j = r.pastAdverb(j, s)
		default:
			return j
		}
	}
	return j
}

// pastOne skips the subject behind a verb at token i, and not whoever stands right behind it.
func (r *reader) pastOne(i, last int, s language.Sentence) int {
	if m := r.at[i]; m >= 0 && r.mention[m].First == i && r.parties[r.mention[m].Party].Kind != briefs.Person {
		end := min(r.pastOwnName(r.mention[m].Last, s), last)
		for end < last && r.at[end] >= 0 && r.coupled(end) {
			end = min(r.mention[r.at[end]].Last, last) // دعت مصر والأردن | الأطراف
		}
		return end
	}
	if m := r.at[i]; m < 0 && i+1 < last && (r.at[i+1] < 0 || r.ownNoun(i+1)) && strings.HasPrefix(r.fold(i), "ال") && r.askable(i, r.fold(i)) {
		return r.askedOne(i, last)
	}
	if end, _ := r.unnamedEnd(i, s); end > i && end < last && !r.nameFollows(end-1, last) {
		return end // رئيس الوزراء | الجيش
	}
	end := r.pastArabicSubject(i, s)
	if end > last {
		return i
	}
	return end
}

// pastAsked moves the words of what is asked in Arabic behind whom it is asked of, where these
// stand behind the verb's preposition or right before it: طلب من الحكومة | فتح الميناء, ناشدت
// الوزارة المجتمع الدولي | التدخل, أهاب بالمواطنين | توخي الحذر.
func (r *reader) pastAsked(m *match, s language.Sentence) {
	if m.act != briefs.CalledFor && !(m.act == briefs.Decided && r.exact("bidsby", m.first)) || m.relative || m.passive || m.from <= m.first || m.from >= s.Last-1 {
		return
	}
	bound := m.literal && (r.fold(m.at) == "من" || r.exact("bidsby", m.first))
	if !bound && (m.literal || !r.exact("asks", m.first) && !r.exact("pleads", m.first)) {
		return
	}
	from := m.from
	if !m.literal {
		if from = m.after; r.ownSubjectBehind(*m) {
			from = r.pastOne(from, s.Last, s)
		}
		if from = r.pastSaidIn(from, s); from > m.from && r.fold(m.from) != "في" || from == m.after && r.ownSubjectBehind(*m) {
			return
		}
	}
	end := r.askedEnd(from, s.Last)
	if r.at[m.from] >= 0 && r.governedName(m.from) && m.byte > r.d.Tokens[m.from].Start {
		_, end = r.addressed(m.from, finding{last: s.Last})
	}
	if end == from || end >= s.Last-1 || r.d.Tokens[end].Kind != language.Word && r.d.Tokens[end].Text != "،" {
		return
	}
	next := end
	if r.d.Tokens[end].Text == "،" || r.at[end] >= 0 && !r.governedName(end) {
		return
	}
	switch f := r.fold(end); {
	case f == "ان" || f == "بان" || f == "الي" || f == "علي":
		next++
	case r.oblique(end) || r.exact("relative", end) || r.unjoined(end) != f:
		return
	}
	m.askedFrom, m.asked = from, end
	m.askedByte = m.byte
	m.from, m.byte = next, r.d.Tokens[next].Start
	if next == end && r.particle(end, "ب") {
		m.byte += len("ب")
	}
}

// groupAsked are the words for whom something is asked of or told to do who is no party of the
// article; "" where there are none.
func (r *reader) groupAsked(m match, s language.Sentence) string {
	first, last := r.biddenGroup(m, s)
	if first == last {
		return ""
	}
	start := r.d.Tokens[first].Start
	if m.asked > 0 && m.askedByte > start && m.askedByte < r.d.Tokens[first].End {
		start = m.askedByte
	}
	text := r.d.Bytes(start, r.d.Tokens[last-1].End).Quote
	if rest, ok := strings.CutPrefix(text, "لل"); ok {
		return "ال" + rest
	}
	return text
}

// bidsFurther is who orders or empowers somebody where the verb goes on with what he decided
// before it in the sentence (وافق المجلس على كذا، وخول الوزير صلاحية …): whoever stands behind
// it alone is told to do something. Nil where it opens a sentence, or two stand behind it.
func (r *reader) bidsFurther(m match, s language.Sentence) []int {
	n := len(r.found) - 1
	if !r.exact("bids", m.first) || r.unjoined(m.first) == r.fold(m.first) && !r.exact("likewise", m.first-1) || m.relative || n < 0 || r.found[n].first < s.First {
		return nil
	}
	f := r.found[n]
	if f.relative || f.passive || len(f.actors) == 0 || f.Act != briefs.Decided && f.Act != briefs.Agreed {
		return nil
	}
	end := r.pastOne(m.after, s.Last, s)
	if end >= s.Last || end == m.after || r.askedEnd(end, s.Last) > end && !r.in(m.rule.needs, end) {
		return nil
	}
	return f.actors
}
