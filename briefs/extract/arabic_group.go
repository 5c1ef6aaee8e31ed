package extract

import (
	"strings"

	"mujaz/briefs"
	"mujaz/briefs/extract/party"
	"mujaz/briefs/language"
)

// pastGroup skips several who act and are not named one by one: معظم الدول العربية,
// سبع دول مطلة على البحر, عدد من الأحزاب. It returns k where nothing of that kind stands at
// token k.
func (r *reader) pastGroup(k int, s language.Sentence) int {
	j := k
	switch {
	case r.exact("gather", k):
		j++
		if r.fold(j) == "من" {
			j++
		}
	case r.d.Tokens[k].Kind == language.Number || r.exact("quantity", k):
		j++
	case r.exact("counted", k) && r.at[k] < 0 && r.pastAttribute(k+1, s) > k+2:
		return r.pastAttribute(k+1, s)
	default:
		return k
	}
	if j >= s.Last || !r.in("actingmany", j) && !r.exact("counted", j) {
		return k
	}
	if j+3 < s.Last && r.exact("firms", j) && r.indefinite(j+1) && r.indefinite(j+2) && !r.owned(j+2) && !strings.HasPrefix(r.fold(j+2), "لل") {
		j++ // شركات نقل
	}
	for j++; j < s.Last && r.d.Tokens[j].Kind == language.Word && !r.oblique(j) && (r.unjoined(j) == r.fold(j) || strings.HasSuffix(r.fold(j), "يه")) && (nisba(r.fold(j)) || r.exact("bodyadjective", j) || r.at[j] >= 0 && r.mention[r.at[j]].Kind == party.ByAdjective || nisba("ال"+r.fold(j))); {
		j++
	}
	return r.pastAttribute(j, s)
}

// pastAttribute skips what several bodies are that are not named, at token i: an indefinite
// participle with what its preposition binds (دول | مطلة على البحر الأحمر وخليج عدن, شركات |
// عاملة في قطاع النقل), or by itself (دول | مانحة). It is i where none stands.
func (r *reader) pastAttribute(i int, s language.Sentence) int {
	if f := r.fold(min(i+1, len(r.d.Tokens)-1)); r.fold(i) == "من" && (f == "بينها" || f == "بينهم" || f == "ضمنها") {
		k := i + 2
		for k < s.Last-1 && r.at[k] >= 0 && (k == i+2 || r.coupled(k)) {
			k = max(k+1, min(r.mention[r.at[k]].Last, s.Last-1)) // 20 دولة | من بينها مصر والأردن
		}
		if k > i+2 {
			return k
		}
	}
	if i+1 >= s.Last || !r.indefinite(i) || r.unjoined(i) != r.fold(i) {
		return i
	}
	w := []rune(r.fold(i))
	n := len(w)
	if n < 4 || w[n-1] != 'ه' || w[0] != 'م' && !(n == 5 && w[1] == 'ا') {
		return i
	}
	k := i + 1
	switch f := r.fold(k); {
	case r.at[k] < 0 && (f == "علي" || f == "في" || f == "من" || f == "عن" || f == "الي" || f == "مع" || f == "ضمن"):
		k++
	case strings.HasPrefix(f, "لل") || strings.HasPrefix(f, "بال") && !r.exact("unparticled", k):
		return k + 1
	case n == 6 && w[2] == 'ا': // مقاطعة: rather what they decided
		return i
	default:
		return k
	}
	from := k
	for whole := false; k < s.Last-1 && r.attributed(k, whole); {
		m := r.at[k]
		whole = m >= 0 || strings.HasPrefix(r.unjoined(k), "ال")
		if k++; m >= 0 {
			k = max(k, min(r.mention[m].Last, s.Last-1))
		}
	}
	if k == from {
		return i
	}
	return k
}

// attributed tells whether token k goes on with the nouns that a preposition binds: a name, a
// definite noun, or one that such a noun follows; behind a whole one only what is told of it or
// what و ties to it.
func (r *reader) attributed(k int, whole bool) bool {
	if r.d.Tokens[k].Kind != language.Word || r.oblique(k) || r.exact("that", k) || r.exact("relative", k) || r.exact("clause", k) {
		return false
	}
	f, next := r.unjoined(k), r.fold(k+1)
	if whole && f == r.fold(k) && !(strings.HasPrefix(f, "ال") && r.at[k] < 0) && !(r.at[k] >= 0 && r.coupled(k)) {
		return false
	}
	if r.at[k] >= 0 {
		return !r.governedName(k) || r.coupled(k)
	}
	return strings.HasPrefix(f, "ال") || !r.particle(k, "ب") && !r.particle(k, "ل") && (strings.HasPrefix(next, "ال") || r.at[k+1] >= 0 && !r.governedName(k+1) && r.parties[r.mention[r.at[k+1]].Party].Kind == briefs.Place)
}

// numbered is the party without a name that several bodies are which are told by their number
// (6 دول مطلة على البحر, ثلاث وزارات), where they stand at tokens j to end; nil for none.
func (r *reader) numbered(j, end int) []int {
	if r.d.Tokens[j].Kind != language.Number && !r.exact("numeral", j) || !r.exact("counted", j+1) {
		return nil
	}
	start := r.d.Tokens[j].Start
	if r.unjoined(j) != r.fold(j) {
		start += len("و")
	}
	a := r.byWords(j, end, start, briefs.Organisation)
	if r.exact("nations", j+1) {
		r.parties[a[0]].Country = "" // of several
	}
	return a
}

// pastItsAttribute is the token from which on what an Arabic verb needs is looked for: behind
// several who are told by what they are, whose preposition is not the verb's (اتفقت دول مطلة
// على البحر | على …), where the verb's own follows.
func (r *reader) pastItsAttribute(m *match, limit int, s language.Sentence) int {
	if r.code() != language.Arabic || m.after >= s.Last {
		return m.after
	}
	end := r.pastGroup(m.after, s)
	for j := end; end > m.after && j < min(limit, end+8); j++ {
		if r.complementOf(m, j, limit, s) != nil {
			return end
		}
	}
	return m.after
}
