package extract

import (
	"slices"
	"strings"

	"mujaz/briefs"
	"mujaz/briefs/language"
)

// that is the Persian که, folded.
var that = language.Fold(language.Persian, "که")

// relativeThat is the که, from token last back to token first, of a clause that only tells
// more of the noun before it: وزیر روسیه که به تهران سفر کرده است. -1 where none is, or it
// opens what was said, decided or asked.
func (r *reader) relativeThat(first, last int) int {
	for k := last; k > first; k-- {
		if r.at[k] < 0 && r.exact("clause", k) {
			before := k - 1
			if r.d.Tokens[before].Text == "،" {
				before--
			}
			if r.fold(k) != that || before < first || r.finite(before) || r.saysAt(before) || r.saidAt(before) || r.at[before] < 0 && (r.oblique(before) || r.exact("this", before)) || r.d.Tokens[before].Kind == language.Punct {
				return -1
			}
			return k
		}
		if t := r.d.Tokens[k].Text; t == ":" || t == "؛" {
			return -1
		}
	}
	return -1
}

// relativeEnds tells whether a clause of the که at token j ends with a verb before token i, so
// that what follows goes on with the clause around it: … که در نشست شرکت کرده‌اند | دیدار کرد.
func (r *reader) relativeEnds(j, i int) bool {
	for f := j + 2; f < i-1; f++ {
		if !r.finite(f) || r.exact("nounlike", f) || r.finite(f+1) {
			continue
		}
		if t := r.d.Tokens[f+1]; t.Text == "،" || t.Kind == language.Word && !r.joins(f+1) && !r.exact("clause", f+1) {
			return true
		}
	}
	return false
}

// wholeStart is where the clause begins that holds token i, past those that only tell more
// of a Persian noun in it.
func (r *reader) wholeStart(i int, s language.Sentence) int {
	start := r.clauseStart(i, s)
	for r.code() == language.Persian && start-1 > s.First && r.fold(start-1) == that && r.relativeThat(s.First, start-1) == start-1 && r.relativeEnds(start-1, i) {
		start = r.clauseStart(start-1, s)
	}
	return start
}

// persianSide is the state whose side the Persian words at token i are: طرف تاجیک, طرف ایرانی, طرف
// روسیه; -1 where they are of none.
func (r *reader) persianSide(i int) int {
	if r.code() != language.Persian || i+1 >= len(r.at) || r.at[i] >= 0 || r.fold(i) != "طرف" || r.at[i+1] < 0 {
		return -1
	}
	if p := r.mention[r.at[i+1]].Party; r.parties[p].Kind == briefs.Country {
		return p
	}
	return -1
}

// openingLength counts the tokens of a phrase that only ties a Persian clause to what was
// told before (از سوی دیگر, در همین حال), 0 where none stands at token i.
func (r *reader) openingLength(i int) int {
	if i >= len(r.at) || r.at[i] >= 0 {
		return 0
	}
	set, words := r.lex.sets["joining"], r.fold(i)
	n := 0
	for k := 1; k <= 4; k++ {
		if set.has(words) {
			n = k
		}
		words += " " + r.fold(i+k)
	}
	return n
}

// number is that of the subject which a Persian or Urdu verb agrees with.
type number int

const (
	unknown number = iota
	single
	several
	ourselves
)

// verbNumber reads off a Persian verb, or an Urdu future, how many its subject are. The
// plural of Urdu may be one who is honoured.
func (r *reader) verbNumber(m match) number {
	switch r.code() {
	case language.Persian:
		if !m.rule.flags["final"] && !strings.HasSuffix(r.fold(m.after-1), "يم") {
			return unknown
		}
		for j := m.first; j < m.after; j++ {
			switch f := r.fold(j); {
			case strings.HasSuffix(f, "يم") && len(f) > 6:
				return ourselves
			case strings.HasSuffix(f, "ند") || f == "اند":
				return several
			}
		}
		return single
	case language.Urdu:
		if r.exact("futuremark", m.first) && m.first > 0 && strings.HasSuffix(r.d.Tokens[m.first-1].Text, "ے") {
			return single
		}
	}
	return unknown
}

// agree lets only those be carried over whom a verb can mean: several do not act in the
// singular, nor does one in the Persian plural.
func (r *reader) agree(a []int, m match) []int {
	if r.code() == language.Hebrew {
		return r.ofNumber(m, a)
	}
	switch n := r.verbNumber(m); {
	case n == single && len(a) > 1:
		return nil
	case n == several && len(a) == 1 && r.code() == language.Persian:
		return nil
	}
	return a
}

// ourState is the state for which an official speaks in the Persian first person of the
// plural of what will be done or is refused: ما … به دست خواهیم آورد.
func (r *reader) ourState(m match, sp speech) []int {
	if r.verbNumber(m) != ourselves && !r.urduWe(m) || sp.party < 0 || r.parties[sp.party].Kind != briefs.Person || m.act != briefs.Planned && m.act != briefs.Refused && m.act != briefs.Willing {
		return nil
	}
	role := r.lex.words(r.parties[sp.party].Role)
	if len(role) == 0 || !slices.ContainsFunc(role, r.lex.sets["stateoffice"].has) || r.code() == language.Persian && !r.lex.sets["stateoffice"].has(role[0]) {
		return nil
	}
	return r.homeOf(sp.party)
}

// ourselves is who acts in the Persian first person of the plural: the state for which whoever
// speaks does, or he. Nil for another act.
func (r *reader) ourselves(m match, sp speech) []int {
	if r.code() != language.Persian || r.verbNumber(m) != ourselves || sp.party < 0 && sp.text == "" || m.act.Strength() > briefs.Pledged.Strength() || m.act == briefs.Stressed || m.act == briefs.CalledFor {
		return nil
	}
	if a := r.ourState(m, sp); a != nil {
		return a
	}
	if sp.party >= 0 && r.parties[sp.party].Kind != briefs.Place {
		return []int{sp.party}
	}
	return []int{}
}

// postPhraseEnd is where a post ends that stands alone at token j in Persian: behind the
// state that it is of, or before a mark or a word that no post holds. Whole tells that it
// ends there for certain, and not before what may be its object.
func (r *reader) postPhraseEnd(j, last int) (end int, whole bool) {
	for end = j + 1; end < min(last, j+10); end++ {
		if n := r.at[end]; n >= 0 {
			switch p := r.mention[n]; r.parties[p.Party].Kind {
			case briefs.Country:
				return p.Last, true
			case briefs.Organisation:
				if p.Last < last && r.at[p.Last] >= 0 && r.parties[r.mention[r.at[p.Last]].Party].Kind == briefs.Country {
					return r.mention[r.at[p.Last]].Last, true // رئیس مجلس | کره جنوبی
				}
				if end = p.Last - 1; p.Last >= last || r.at[p.Last] >= 0 || r.d.Tokens[p.Last].Kind == language.Punct || r.oblique(p.Last) || r.exact("inside", p.Last) {
					return p.Last, true
				}
				continue
			default:
				return end, false
			}
		}
		t := r.d.Tokens[end]
		if t.Kind == language.Number {
			return end, false // رئیس‌جمهور قانون بودجه سال ۱۴۰۵ را …
		}
		if t.Kind != language.Word || r.oblique(end) && r.fold(end) != "امور" || r.exact("inside", end) || r.exactSay(end) {
			return end, end > j+1
		}
		if r.fold(end) == "را" || r.finite(end) || r.exact("this", end) || r.exact("roleword", end) {
			return end, false
		}
		if r.joins(end) && (end+1 >= last || r.exact("roleword", end+1) || r.d.Tokens[end+1].Kind != language.Word) {
			return end, end > j+1
		}
	}
	return end, false
}

// pastPersianPost is where a Persian post ends that opens a clause alone and acts, before what it does:
// رهبر انقلاب | با عفو زندانیان موافقت کرد. First where none does for certain.
func (r *reader) pastPersianPost(first, last int) int {
	if r.code() != language.Persian || r.at[first] >= 0 || !r.exact("roleword", first) || r.pluralPost(first) {
		return first
	}
	end, whole := r.postPhraseEnd(first, last)
	if !whole || end >= last-1 || r.fold(end) == "را" || r.joins(end) {
		return first
	}
	if r.at[end-1] < 0 && end > first+2 || r.at[end-1] >= 0 && r.parties[r.mention[r.at[end-1]].Party].Kind == briefs.Person {
		return first // سخنگوی وزارت خارجه | امکان مذاکره میان …: which words are of the post is open
	}
	for end < last-1 && (r.d.Tokens[end].Kind == language.Punct || r.exact("inside", end)) {
		end++
	}
	return end
}

// persianPost is the party without a name whose post opens a Persian clause at token j, in
// full: رئیس مجلس ملی کره جنوبی. Nil where none does, or somebody named may hold it.
func (r *reader) persianPost(j int, m match) []int {
	if r.code() != language.Persian || !r.exact("roleword", j) || r.pluralPost(j) {
		return nil
	}
	end, whole := r.postPhraseEnd(j, m.first)
	if !whole || end < j+2 {
		return nil
	}
	for p := range r.parties {
		if role := r.lex.words(r.parties[p].Role); r.parties[p].Kind == briefs.Person && len(role) > 0 && r.postWords(role, r.parties[p].Country, j, end) {
			return nil // which of several the article does not say
		}
	}
	return r.byWords(j, end, r.d.Tokens[j].Start, briefs.Person)
}

// nounOpens tells whether the clause from token from on opens with a noun for those who tell
// or act and whom the text does not name.
func (r *reader) nounOpens(from int, m match) bool {
	from = r.pastOpener(from, m.first)
	for j := from + 1; j < min(from+8, m.first); j++ {
		if r.fold(j) == "را" {
			return false // سفیر خود را …
		}
		if r.at[j] < 0 && r.oblique(j) {
			break
		}
	}
	return from < m.first && r.at[from] < 0 && (r.exact("source", from) || r.exact("speakers", from)) && !r.exact("preposition", from)
}

// ungoverned is where the words of [first, last) end that can name a Persian speaker: before
// the first preposition, but از behind one or some of many.
func (r *reader) ungoverned(first, last int) int {
	for j := first + 1; r.code() == language.Persian && j < last; j++ {
		if r.at[j] < 0 && r.oblique(j) && r.fold(j) != "و" && !(r.fold(j) == "از" && (r.exact("some", j-1) || r.exact("speakers", j-1))) {
			return j
		}
	}
	return last
}

// postSpeaks is the party without a name that speaks by its post in the sentence of a match
// and acts in a clause that has no subject of its own: رئیس مجلس ملی کره گفت … سفر خواهد کرد.
func (r *reader) postSpeaks(from int, m match, s language.Sentence, sp speech) []int {
	if !verbFinal(r.code()) || sp.text == "" || sp.at < s.First || sp.last <= sp.first || m.act == briefs.Planned && r.finalPassive(m) || r.verbNumber(m) == several {
		return nil
	}
	from = r.pastOpener(from, m.first)
	if from < m.first && r.at[from] < 0 && !r.oblique(from) && !r.exact("he", from) && m.first-from > 2 && !r.objectOpens(from, m.first) {
		return nil // another noun may be its subject
	}
	head := sp.first
	if r.code() == language.Urdu {
		head = sp.last - 1
	}
	if !r.in("roleword", head) || sp.last-sp.first < 2 {
		return nil
	}
	return r.byWords(sp.first, sp.last, r.d.Tokens[sp.first].Start, briefs.Person)
}

// pluralPost tells whether the word for a post at token i is of several: سران, وزرای, but not
// همتای.
func (r *reader) pluralPost(i int) bool {
	f := r.fold(i)
	return f != "همتاي" && (strings.HasSuffix(f, "اي") || strings.HasSuffix(f, "ان") || strings.HasSuffix(f, "ها") || strings.HasSuffix(f, "هاي"))
}

// pastRelative is where a Persian act's words begin behind a clause at token i that only
// tells more of its subject: که به تهران سفر کرده است، | قرارداد را.
func (r *reader) pastRelative(i, last int) int {
	if r.code() != language.Persian || r.fold(i) != that || !r.relativeEnds(i, last) {
		return i
	}
	for f := i + 2; f < last-1; f++ {
		if r.finite(f) && !r.exact("nounlike", f) && !r.finite(f+1) && !r.joins(f+1) {
			for i = f + 1; i < last && r.d.Tokens[i].Kind == language.Punct; {
				i++
			}
			break
		}
	}
	return i
}

// objectOpens tells whether a Persian clause opens with what something is done to: a few
// words before را, with no mark, preposition or verb among them.
func (r *reader) objectOpens(from, last int) bool {
	for j := from; r.code() == language.Persian && j < min(last, from+8); j++ {
		if r.at[j] >= 0 {
			continue
		}
		if r.fold(j) == "را" {
			return j > from
		}
		if r.d.Tokens[j].Kind == language.Punct || r.oblique(j) || r.finite(j) {
			return false
		}
	}
	return false
}
