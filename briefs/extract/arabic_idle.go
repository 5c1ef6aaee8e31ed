package extract

import (
	"strings"

	"mujaz/briefs"
	"mujaz/briefs/extract/party"
	"mujaz/briefs/language"
)

// idleArabic tells whether an Arabic trigger tells of no act: a superlative or a verbal noun
// that looks like a verb, what a noun is like or was once about to do.
func (r *reader) idleArabic(m *match, form string, s language.Sentence) bool {
	if r.code() != language.Arabic || m.first == s.First {
		return false
	}
	prev := m.first - 1
	switch {
	case form == "ابرز" && r.fold(m.first) == form && (r.exact("that", prev) || r.oblique(prev)):
		return true // إن أبرز النقاط: the foremost
	case r.lex.sets["likenoun"].has(form) && form != "رفض" && r.fold(m.first) == form && r.headOf(prev):
		return true // جلسة منح الثقة
	case r.lex.sets["likenoun"].has(form) && r.fold(m.first) == form && r.ruledOut(m.first, s):
		return true // استبعد الوزير | فرض الحظر
	case form == "بصدد" && r.exact("intended", prev):
		return true // كان بصدد إصلاحه
	case m.act == briefs.CalledFor && imperfect(form) || m.rule.trigger[0] == "بحاجه":
		return r.fold(m.first) == form && r.describing(m.first, s)
	}
	return false
}

// headOf tells whether the noun at token j has no article and so governs the noun behind it.
func (r *reader) headOf(j int) bool {
	f := r.unjoined(j)
	if r.at[j] >= 0 || r.d.Tokens[j].Kind != language.Word || !r.indefinite(j) || r.exact("particle", j) || r.exact("verbmark", j) || r.exact("adverbial", j) || r.exactSay(j) || strings.HasSuffix(f, "ا") || r.owned(j) {
		return false
	}
	w, _ := r.vocabulary.of(language.Arabic, f)
	return (w.class == classNoun || strings.HasSuffix(r.d.Tokens[j].Text, "ة")) && !r.in("source", j)
}

// describing tells whether the verb at token i says what the indefinite noun before it is
// like: هتافات عنصرية تدعو إلى …, حالات بحاجة إلى …. An indefinite noun that opens its clause
// is its subject.
func (r *reader) describing(i int, s language.Sentence) bool {
	j := i
	for j > s.First && r.headOf(j-1) {
		j--
	}
	if j == i || j == s.First || j == r.clauseStart(i, s) {
		return false
	}
	return r.d.Tokens[j-1].Kind == language.Number || r.d.Tokens[j-1].Kind == language.Word && !r.exact("particle", j-1) && !r.exact("opener", j-1) && !r.exact("verbmark", j-1)
}

// bearerOf tells whether what a duty is, at token n, stands right behind who bears it, at
// token i: وعلى الحكومة | أن تضع خططا.
func (r *reader) bearerOf(i, n int, s language.Sentence) bool {
	end := r.askedEnd(i, s.Last)
	return end > i && end == n
}

// askedWithin tells whether tokens first to last between commas are whom an Arabic verb asks
// and what for, and no aside: دعا الوزير فلان، وسائل الإعلام إلى …،.
func (r *reader) askedWithin(m *match, first, last int) bool {
	if m.act != briefs.CalledFor || r.code() != language.Arabic {
		return false
	}
	for j := first + 1; j < last; j++ {
		if r.complementBehind(m.rule, j) {
			return true
		}
		if r.oblique(j) || r.exact("relative", j) || r.exact("that", j) || r.d.Tokens[j].Kind == language.Punct {
			return false
		}
	}
	return false
}

// ruledOut tells whether the word at token i is what the verb of ruling out before it has as its
// object.
func (r *reader) ruledOut(i int, s language.Sentence) bool {
	for j := i - 1; j >= max(s.First, i-7); j-- {
		if r.exact("that", j) || r.d.Tokens[j].Kind == language.Punct {
			return false
		}
		if f := r.unjoined(j); r.at[j] < 0 && (strings.HasSuffix(f, "ستبعد") || strings.HasSuffix(f, "ستبعدت")) {
			return true
		}
	}
	return false
}

// bodyBefore tells whether the clause behind "that" opens with a body that is told by nouns
// alone and that the verb at token i says something of: أن إدارة الكلية تحرص على ….
func (r *reader) bodyBefore(i int, s language.Sentence) bool {
	from := r.clauseStart(i, s)
	if from <= s.First || from >= i || i-from > 5 || !r.exact("that", from-1) || !r.in("agentnoun", from) {
		return false
	}
	for j := from + 1; j < i; j++ {
		if r.d.Tokens[j].Kind != language.Word || r.oblique(j) || !strings.HasPrefix(r.fold(j), "ال") && r.at[j] < 0 {
			return false
		}
	}
	return true
}

// opposing tells whether the word at token j, which else is a refusal, says that those before it are
// of the opposition: جهات سورية معارضة أن.
func (r *reader) opposing(j int) bool {
	if r.fold(j) != "معارضه" || !strings.HasSuffix(r.d.Tokens[j].Text, "ة") || j == 0 {
		return false
	}
	return r.exact("that", j+1) || r.at[j-1] >= 0 && r.mention[r.at[j-1]].Kind == party.ByAdjective
}

// behindOwnObject tells whether the head of an object at token j is bound by ب to what stands
// before it with the subject's pronoun, and is no object of the verb: جدد اتهامه الشركات | بدعم
// المهربين.
func (r *reader) behindOwnObject(m *match, j int) bool {
	if r.code() != language.Arabic || j <= m.after || m.rule.object != "will" || m.literal || !r.particle(j, "ب") {
		return false
	}
	for k := m.after; k < j; k++ {
		if r.owned(k) && r.at[k] < 0 {
			return true
		}
	}
	return false
}

// fronted is where the noun stands that opens the clause of an Arabic verb and is what it is done
// to, which the verb takes up by a pronoun and behind which nothing but its subject stands: إن
// الأفكار التي حملها الوفد رفضتها الحكومة. -1 elsewhere.
func (r *reader) fronted(m match, end int, s language.Sentence) int {
	if r.code() != language.Arabic || m.relative || m.passive || m.after != m.first+1 || !strings.HasSuffix(r.fold(m.first), "ها") && !strings.HasSuffix(r.fold(m.first), "ه") {
		return -1
	}
	from := r.clauseStart(m.first, s)
	if from >= m.first-1 || from <= s.First || !r.exact("that", from-1) || !strings.HasPrefix(r.fold(from), "ال") || r.at[from] >= 0 || r.pastArabicSubject(m.after, s) < end {
		return -1
	}
	return from
}

// admits tells whether an Arabic verb that needs no ب has one before "that", however long its
// subject is: أقر قائد الوحدة في المدينة بأن …, where it is admitted.
func (r *reader) admits(m *match, s language.Sentence) bool {
	for j := m.after; m.rule.not == "ب" && j < min(m.after+16, s.Last) && r.d.Tokens[j].Kind == language.Word; j++ {
		if r.at[j] < 0 && strings.HasPrefix(r.fold(j), "بان") && r.exact("that", j) {
			return true
		}
	}
	return false
}

// takenUpObject tells whether an Arabic verb's object is the pronoun written onto it, so that what
// stands behind it is its subject and the act has no words: خطة اقترحها | موفدوه.
func (r *reader) takenUpObject(m match) bool {
	f := r.unjoined(m.first)
	if r.code() != language.Arabic || m.relative || m.passive || m.literal || m.from == m.first || len(m.rule.trigger) > 1 || m.rule.needs != "" || m.rule.object != "" || m.after != m.first+1 || m.from < m.first {
		return false
	}
	if next := r.fold(m.from); strings.HasSuffix(next, "ا") && !strings.HasPrefix(next, "ال") {
		return false // عينته الحكومة | مديرا
	}
	for _, p := range []string{"ها", "ه", "هم"} {
		if stem, ok := strings.CutSuffix(f, p); ok && len(r.lex.rules[stem]) > 0 && stem != "رفض" { // رفضها: her refusal
			return true
		}
	}
	return false
}

// besidesTold tells whether an Arabic relative clause behind a comma tells of people what they
// refused to do, as a clause of its own would: الوزراء، الذين أكدوا رفضهم الخطة.
func (r *reader) besidesTold(m match) bool {
	return r.code() == language.Arabic && m.rule.object == "refusal" && m.first > 1 && r.exact("relative", m.first-1) && r.d.Tokens[m.first-2].Text == "،"
}
