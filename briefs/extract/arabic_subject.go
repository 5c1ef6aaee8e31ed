package extract

import (
	"strings"

	"mujaz/briefs"
	"mujaz/briefs/extract/party"
	"mujaz/briefs/language"
)

// pastArabicSubject skips the subject behind a verb: names with the posts before
// and the words between commas behind them, "the two sides", a body or post by
// its noun alone. What is no subject is left: it is the object.
func (r *reader) pastArabicSubject(i int, s language.Sentence) int {
	start, aside := i, false // aside: the subject's name stands between commas
	if r.subjectless(i-1) || r.appointee(i) {
		return i
	}
	if j := r.pastAdverbials(i, s); j < s.Last && r.d.Tokens[j].Kind == language.Word && !r.oblique(j) {
		i, start = j, j
	}
	for k := i; k < min(i+7, s.Last); k++ {
		t := r.d.Tokens[k]
		if k == i && (i > start && r.nor(k) || i == start && r.neither(k) > k) {
			i, start = k+1, k+1 // لا تعتزم الحكومة | ولا البرلمان
			continue
		}
		if end := r.ofBody(k, s); end > k && k == i && i > start {
			i = end
			k = i - 1
			continue
		}
		if k > start && r.bodyEnds(k, start) && r.someoneElse(k) {
			break // عينت الوزارة | فلانا
		}
		if m := r.at[k]; m >= 0 && r.mention[m].First == k {
			if r.mention[m].Kind == party.ByAdjective && k > i && !r.governedName(k) && !r.subjectNoun(k-1) && !r.in("agentnoun", k-1) {
				continue // ولي العهد السعودي الأمير …
			}
			if r.governedName(k) || k > i && r.parties[r.mention[m].Party].Kind != briefs.Person && !r.coupled(k) && !r.subjectNoun(k-1) && !r.in("agentnoun", k-1) {
				break
			}
			i, aside = r.pastSeat(r.pastOwnName(min(r.mention[m].Last, s.Last), s), m, s), r.d.Tokens[r.mention[m].First-1].Text == "،"
			k = i - 1
			continue
		}
		if m, ok := r.posts[k]; ok && k == i && r.at[k] < 0 && r.mention[m].Last <= s.Last {
			aside = r.d.Tokens[r.mention[m].First-1].Text == "،"
			i = r.pastOwnName(r.mention[m].Last, s)
			k = i - 1
			continue
		}
		if k == i && i == start && r.in("source", k) && r.indefinite(k) && r.fold(k+1) == "في" && k+2 < s.Last && r.at[k+2] >= 0 && r.parties[r.mention[r.at[k+2]].Party].Kind == briefs.Organisation {
			i = min(r.mention[r.at[k+2]].Last, s.Last) // مسؤول في وزارة الدفاع
			k = i - 1
			continue
		}
		if end := r.pastGroup(k, s); end > k && k == i && i == start {
			i = end
			k = i - 1
			continue
		}
		if end := r.pastSpokesman(k, s); end > k && k == i && i == start {
			i = end
			k = i - 1
			continue
		}
		if end := r.pastPost(k, s); end > k && k == i && i == start {
			i = end
			k = i - 1
			continue
		}
		if end, _ := r.unnamedEnd(k, s); end > k && k == i && i == start {
			i = end
			k = i - 1
			continue
		}
		if k == i && (r.in("both", k) || r.in("bothstates", k) || r.subjectNoun(k) || r.exact("convened", k) || r.exact("source", k) && strings.HasPrefix(r.fold(k), "ال")) {
			i = r.pastAdjectives(k+1, s)
			k = i - 1
			continue
		}
		if t.Kind == language.Punct || r.oblique(k) || r.exact("that", k) || k == i && !strings.HasPrefix(t.Fold, "و") && !r.roleHead(k) && !r.membersOf(k) {
			break
		}
	}
	if i == start {
		return i
	}
	if k := r.pastAdverb(i, s); k > i && k < s.Last && r.d.Tokens[k].Kind == language.Word && !r.oblique(k) {
		return k // نفى الوزير اليوم خبر …
	} else if k > i && k < s.Last-1 && r.d.Tokens[k].Text == "،" {
		if j := r.pastParenthesis(k, s); j < s.Last && r.d.Tokens[j].Kind == language.Word && !r.oblique(j) && j > k+1 {
			return j // قررت المحكمة في 3 جوان، بعد …، تحويل القضية
		}
	}
	if aside && i < s.Last-1 && r.d.Tokens[i].Text == "،" && r.pastAdverb(i+1, s) == i+1 && !r.oblique(i+1) {
		return i + 1 // قرر الوزير، فلان، بناء السد، …
	}
	return r.pastParenthesis(i, s)
}

// pastSeat skips where a body is that ends before token i, with "in" written onto it, where
// what it did follows: المحكمة الابتدائية | بتونس | فتح تحقيق.
func (r *reader) pastSeat(i, m int, s language.Sentence) int {
	if i+1 >= s.Last || r.parties[r.mention[m].Party].Kind != briefs.Organisation || !strings.HasPrefix(r.fold(i), "ب") {
		return i
	}
	end := i
	if k := r.at[i]; k >= 0 && r.governedName(i) && r.mention[k].First == i && (r.parties[r.mention[k].Party].Kind == briefs.Place || r.parties[r.mention[k].Party].Kind == briefs.Country) {
		end = min(r.mention[k].Last, s.Last)
	} else if r.at[i] < 0 && r.in("capital", i) {
		end = i + 1
	}
	if next := r.pastAdverbials(end, s); end == i || next >= s.Last-1 || r.d.Tokens[next].Kind != language.Word || r.oblique(next) || r.particle(next, "ب") {
		return i
	}
	return end
}

// pastOwnName skips what a body or a person is called in quotation marks behind the
// name at whose end token i stands: شركة النقل التونسية "نقلي".
func (r *reader) pastOwnName(i int, s language.Sentence) int {
	if i+2 >= s.Last || !strings.ContainsAny(r.d.Tokens[i].Text, "\"«“") {
		return i
	}
	for j := i + 2; j < min(i+6, s.Last); j++ {
		if strings.ContainsAny(r.d.Tokens[j].Text, "\"»”") {
			return j + 1
		}
		if r.d.Tokens[j].Kind == language.Punct {
			break
		}
	}
	return i
}

// pastSpokesman skips a spokesman without article or name at token k, and for whom he speaks:
// متحدث باسم سلاح الجو. It returns k where none stands.
func (r *reader) pastSpokesman(k int, s language.Sentence) int {
	if r.at[k] >= 0 || !r.exact("spokesman", k) || k+2 >= s.Last || r.fold(k+1) != "باسم" {
		return k
	}
	j := k + 2
	if m := r.at[j]; m >= 0 {
		return min(r.mention[m].Last, s.Last)
	}
	for j++; j < min(k+7, s.Last) && (r.at[j] < 0 && strings.HasPrefix(r.fold(j), "ال") || r.at[j] >= 0 && r.mention[r.at[j]].Kind == party.ByAdjective); j++ {
		if f := r.fold(j); r.at[j] < 0 && !nisba(f) && strings.HasPrefix(r.fold(j-1), "ال") {
			break // سلاح الجو | الإفصاح
		}
	}
	return j
}

// pastPost skips a post without a name at token k, with what it is of: محافظ الطائف,
// وزير الداخلية المصري. It returns k where no post stands, where a name follows it,
// or where nothing is left for what its holder did.
func (r *reader) pastPost(k int, s language.Sentence) int {
	j := k + 1
	if r.at[k] >= 0 || !r.exact("manspost", k) || j >= s.Last || strings.HasPrefix(r.fold(k), "ال") {
		return k
	}
	switch m := r.at[j]; {
	case m >= 0 && r.mention[m].First == j && r.parties[r.mention[m].Party].Kind != briefs.Person && !r.governedName(j):
		j = r.mention[m].Last
	case m < 0 && strings.HasPrefix(r.fold(j), "ال"):
		j++
	default:
		return k
	}
	for j < s.Last && (nisba(r.fold(j)) && !r.in("actingmany", j) || r.exact("bodyadjective", j)) {
		j++
	}
	if j >= s.Last || r.d.Tokens[j].Kind != language.Word || r.oblique(j) || r.nameFollows(j-1, s.Last) {
		return k
	}
	return j
}

// topic is who acts where a clause behind "that" opens with a name and has the verb of
// the match as its first: إن فلانا مستشار الرئيس سيزور العراق. Nil where the verb takes
// the name up by a pronoun, or cannot be said of it.
func (r *reader) topic(m match, s language.Sentence) []int {
	from := r.clauseStart(m.first, s)
	as := from == s.First && r.unjoined(from) == "اما"
	if as {
		from++ // أما فلان، فقد دعا
	}
	if m.relative || r.passive(m) || from <= s.First || from >= m.first || m.first-from > 24 || !as && !r.exact("that", from-1) || r.unjoined(m.first) != r.fold(m.first) {
		return nil
	}
	k := r.at[from]
	if m, ok := r.posts[from]; ok && k < 0 {
		k, from = m, r.mention[m].First
	}
	if k < 0 || r.mention[k].First != from || r.mention[k].Kind != party.ByName || r.governedName(from) || r.parties[r.mention[k].Party].Kind == briefs.Place || r.disagrees(m.first, from) {
		return nil
	}
	if f := r.fold(m.after - 1); strings.HasSuffix(f, "ه") || strings.HasSuffix(f, "ها") || strings.HasSuffix(f, "هم") {
		return nil
	}
	for j := r.mention[k].Last; j < m.first; j++ {
		if r.at[j] < 0 && (r.exact("relative", j) || r.lex.say.has(r.fold(j)) || len(r.lex.rules[r.fold(j)]) > 0 && !r.exact("verbmark", j)) {
			return nil
		}
	}
	return r.group(from, m.first)
}

// pronounAgent tells whether the verb at token i has its subject in the pronoun of the
// "that" before it, which takes up the one who speaks: أعلنت الوزارة أنها ستفتح.
func (r *reader) pronounAgent(i int, s language.Sentence) bool {
	if i-1 <= s.First || r.code() != language.Arabic || !r.exact("that", i-1) || !r.exact("thatone", i-1) {
		return false
	}
	sp := r.speechAt(i, s)
	return sp.at >= s.First && sp.party >= 0 && r.parties[sp.party].Kind != briefs.Place
}

// opensUnnamed tells whether a clause opens with a verb and one behind it who acts and
// is no party of the article: اتهم الوزير إيران …، ودعاها إلى. Whoever is named further on
// is what it was done to.
func (r *reader) opensUnnamed(from, last int) bool {
	j := from + 1
	return j < last && r.personIn(j, last) == nil && r.at[from] < 0 && !r.oblique(from) && !r.in("agentnoun", from) && !r.in("posthead", from) && !strings.HasPrefix(r.unjoined(from), "ال") &&
		r.at[j] < 0 && (r.subjectNoun(j) || r.exact("convened", j)) && (j+1 >= last || r.at[j+1] < 0 || r.mention[r.at[j+1]].Kind != party.ByName || r.parties[r.mention[r.at[j+1]].Party].Kind != briefs.Person)
}

// nounHolder is whose readiness or intention the head of an object in Arabic names, told by a
// noun with the article behind it (حرص الاتحاد على, استعداد الوزارة ل); none, and not the
// one who speaks, where it names no party (حرص هذه الجهات). Nil where it is the subject's own,
// or what is backed (دعم الشعب).
func (r *reader) nounHolder(m match, s language.Sentence) []int {
	j := m.head + 1
	if r.code() != language.Arabic || r.in("supportive", m.head) || j >= s.Last || r.owned(m.head) || r.oblique(j) || r.governedName(j) || r.d.Tokens[j].Kind != language.Word || strings.HasPrefix(r.fold(m.head), "ال") {
		return nil
	}
	for r.exact("allof", j) || r.exact("these", j) {
		if j++; r.exact("these", j-1) && r.definite(j) < 0 {
			return []int{} // حرص هذه الجهات
		}
	}
	if !strings.HasPrefix(r.unjoined(j), "ال") && !r.in("agentnoun", j) || r.unjoined(j) != r.fold(j) || r.particle(j, "ب") || r.particle(j, "ل") || j == m.head+1 && !r.subjectNoun(j) && !r.nominative(j) && !r.exact("convened", j) && r.definite(j) < 0 && r.unnamed(j) == nil {
		return nil
	}
	a, noun := r.nounPhrase(j, min(j+6, s.Last), speech{party: -1})
	if noun && a == nil {
		return []int{}
	}
	return a
}

// indefinite tells whether token i is a word without article that is no name and stands
// in no phrase of place: what a firm deals in, what is decided.
func (r *reader) indefinite(i int) bool {
	return r.d.Tokens[i].Kind == language.Word && r.at[i] < 0 && !strings.HasPrefix(r.fold(i), "ال") && !r.oblique(i) && !r.exact("that", i) && !r.exact("relative", i)
}
