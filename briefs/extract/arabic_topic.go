package extract

import (
	"strings"
	"unicode/utf8"

	"mujaz/briefs"
	"mujaz/briefs/extract/party"
	"mujaz/briefs/language"
)

// torn tells whether an Arabic phrase begins inside another: with an adjective,
// behind the definite noun that its first word is of, or inside a post.
func (r *reader) torn(words []contentWord, first int) bool {
	if r.adjective(first) || r.compoundTail(first) {
		return true
	}
	if first > 0 && words[first].particles == "" && nisba(r.fold(first)) && r.owned(first-1) && r.at[first-1] < 0 {
		return true // جلسته | الاعتيادية
	}
	if first == 0 || !words[first].definite || words[first].particles != "" || r.d.Tokens[first-1].Kind != language.Word {
		return false
	}
	f := r.fold(first - 1)
	if utf8.RuneCountInString(f) == 2 && words[first-1].stem == "" && r.noun(first-1) && !isSmall(r.d.Code, f) {
		return true // سد | النهضة
	}
	return words[first-1].definite || r.in("post", first-1) || strings.HasPrefix(f, "ال") && r.at[first-1] < 0 && r.nounlike(first-1)
}

// placeFirst tells whether token first is the name of a country or place, with
// which no Arabic or Hebrew phrase begins: what stands behind is not of it
// (جنيف | جولة).
func (r *reader) placeFirst(first int) bool {
	m := r.at[first]
	if m < 0 || r.mention[m].Kind != party.ByName || r.mention[m].Last != first+1 {
		return false
	}
	k := r.parties[r.mention[m].Party].Kind
	return k == briefs.Country || k == briefs.Place
}

// parted tells whether Arabic word i begins another phrase than the word before
// it is of: only a definite adjective goes on after a definite noun, and no
// conjunction; a preposition that is written onto it only after an indefinite one.
func (r *reader) parted(words []contentWord, i int) bool {
	before, w := words[i-1], words[i]
	for _, p := range []string{"و", "ف", "ب", "ك"} {
		if strings.HasPrefix(w.particles, p) {
			return true
		}
	}
	if !before.definite {
		return false
	}
	return !w.definite || w.particles != "" || r.at[i] < 0 && r.noun(i)
}

// noun tells whether an Arabic word was counted as a noun and no adjective.
func (r *reader) noun(i int) bool {
	w, _ := r.vocabulary.of(r.d.Code, r.fold(i))
	return w.class == classNoun && !r.relational(i)
}

// adjective tells whether an Arabic word was counted as an adjective, or has
// the form of one that is made of a noun.
func (r *reader) adjective(i int) bool {
	if m := r.at[i]; m >= 0 {
		return r.mention[m].Kind == party.ByAdjective
	}
	w, _ := r.vocabulary.of(r.d.Code, r.fold(i))
	return w.class == classAdjective || w.class != classNoun && r.relational(i)
}

// unfinished tells whether an Arabic phrase breaks off inside an annexation: an
// indefinite noun at its end annexes the noun or the name behind it.
func (r *reader) unfinished(words []contentWord, last int) bool {
	if last < len(words) && !words[last-1].definite && r.d.Tokens[last].Kind == language.Number && !r.adjective(last-1) && words[last-1].particles != "" {
		return true // اتفاقية لتدريب | 600 ضابط
	}
	if words[last-1].definite || last >= len(words) || r.d.Tokens[last].Kind != language.Word || r.d.Tokens[last].Sentence != r.d.Tokens[last-1].Sentence {
		return false
	}
	if r.adjective(last - 1) { // متعددة | الأطراف
		return !r.relational(last-1) && r.at[last] < 0 && strings.HasPrefix(r.fold(last), "ال") && r.noun(last)
	}
	if m := r.at[last]; m >= 0 {
		return r.mention[m].Kind == party.ByName && r.particles(last) == ""
	}
	if r.lex != nil && r.asIs("verbalnoun", last) && r.noun(last-1) {
		return true // تمويل برنامج | خفض الفاقد
	}
	return strings.HasPrefix(r.fold(last), "ال") || r.noun(last) && r.particles(last) == ""
}

// discord tells whether an Arabic phrase ends with a definite adjective that none
// of its nouns agrees with: its head was left out (سد | النهضة الإثيوبي).
func (r *reader) discord(first, last int) bool {
	f := r.fold(last)
	if last == first || !r.adjective(last) || !strings.HasPrefix(f, "ال") || feminine(f) {
		return false
	}
	for i := first; i < last; i++ {
		if !r.adjective(i) && !feminine(r.fold(i)) {
			return false
		}
	}
	return true
}

// feminine tells whether a folded Arabic word has an ending of feminine nouns.
func feminine(f string) bool { return strings.HasSuffix(f, "ه") || strings.HasSuffix(f, "ات") }

// relational tells whether an Arabic word is an adjective made of a known noun
// (أمنية of أمن), which annexes nothing.
func (r *reader) relational(i int) bool {
	_, prefix := r.vocabulary.of(r.d.Code, r.fold(i))
	for _, ending := range []string{"يه", "ي"} {
		if noun, ok := strings.CutSuffix(r.fold(i)[len(prefix):], ending); ok && len(noun) >= 4 {
			w, _ := r.vocabulary.of(r.d.Code, noun)
			return w.class == classNoun
		}
	}
	return false
}

// namesPost tells whether token i is of the post of somebody who is named behind it,
// or names a post: whom an article speaks of is no topic of it.
func (r *reader) namesPost(i int) bool {
	if r.d.Code != language.Arabic || r.at[i] >= 0 && r.mention[r.at[i]].Kind == party.ByName {
		return false
	}
	if r.in("posthead", i) || r.in("roleword", i) {
		return true
	}
	for j := i; j >= max(0, i-postReach); j-- {
		if m, ok := r.posts[j]; ok {
			return i < r.mention[m].First
		}
	}
	return false
}

// postReach is how many tokens a post before its holder's name may run to.
const postReach = 12

// arabicNounlike tells by the shape of a folded Arabic word that was never
// counted, without its particles, which are the prefix, whether it may be a noun
// without a pronoun.
func arabicNounlike(f, prefix string) bool {
	for _, end := range []string{"ها", "هم", "هما", "ته", "نا", "وا"} {
		if strings.HasSuffix(f, end) && len(f) > len(end)+4 {
			return false
		}
	}
	if strings.HasSuffix(prefix, "ال") || strings.HasSuffix(prefix, "لل") {
		return true
	}
	n := utf8.RuneCountInString(f)
	switch {
	case strings.HasPrefix(f, "ي"), strings.HasPrefix(f, "ست"), strings.HasPrefix(f, "سي"):
		return false // يجري, ستطال
	case strings.HasSuffix(f, "ت") && !strings.HasSuffix(f, "ات") && n > 3:
		return false // تمحورت
	case strings.HasPrefix(f, "ت"):
		return n > 4 && !strings.HasSuffix(f, "ان") || strings.HasSuffix(f, "ه") // تمس, تفتحان; تنمية
	}
	return true
}

// compoundTail tells whether token i is the second noun of a compound that says nothing without
// its first: جلسة | عمل, مذكرة | تفاهم.
func (r *reader) compoundTail(i int) bool {
	return i > 0 && r.exact("compoundtail", i) && r.d.Tokens[i-1].Kind == language.Word && r.at[i-1] < 0 && !strings.HasPrefix(r.unjoined(i-1), "ال") && r.nounlike(i-1) && !r.oblique(i-1)
}

// verbBefore tells whether token i, which may be a noun, is the verb that opens its sentence,
// before a body or who else acts: عقد مجلس الوزراء جلسته.
func (r *reader) verbBefore(i int) bool {
	s := r.d.Sentences[r.d.Tokens[i].Sentence]
	if r.d.Code != language.Arabic || !r.exact("verbornoun", i) || i+1 >= s.Last || i > s.First && r.d.Tokens[i-1].Kind != language.Punct {
		return false
	}
	if m := r.at[i+1]; m >= 0 {
		return r.mention[m].First == i+1 && r.mention[m].Kind == party.ByName && !r.governedName(i+1) && r.parties[r.mention[m].Party].Kind != briefs.Place
	}
	return r.in("posthead", i+1) || r.subjectNoun(i+1) || r.in("both", i+1)
}
