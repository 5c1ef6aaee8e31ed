package extract

import (
	"slices"

	"mujaz/briefs"
	"mujaz/briefs/extract/party"
	"mujaz/briefs/language"
)

// finalActors resolves who acts in a clause whose verb stands last: those
// before the subject's mark, the two sides, the agent of a passive, those
// between whom it is done, and the noun that stands as subject.
func (r *reader) finalActors(m match, s language.Sentence, sp speech) []int {
	from := max(min(r.finalStart(m.first, s), max(m.from, s.First)), r.datelineLast(s))
	if r.code() == language.Persian {
		from = r.pastOpeningDay(r.pastOpener(from, m.first), m.first)
	}
	if p := r.persianSide(r.pastMarks(from, s)); p >= 0 && !r.finalPassive(m) {
		return []int{p}
	}
	if a, done := r.persianSubject(from, m, sp); done && !r.finalPassive(m) {
		if a == nil {
			a = []int{}
		}
		return a
	}
	if a := r.ourselves(m, sp); a != nil {
		return a
	}
	if a := r.inviter(m); a != nil {
		return a
	}
	if a := r.whoseDecision(m); a != nil {
		return a
	}
	if r.someActs(from, m) {
		return []int{} // یکی از نمایندگان …
	}
	if a, done := r.urduHome(from, sp); done {
		return a
	}
	if a := r.theseOnes(from, m.first); a != nil {
		return a
	}
	if a, done := r.heSays(from, s, sp); done {
		return a
	}
	if m.act == briefs.Concluded || m.act == briefs.Planned {
		if a := r.signers(from, m.first); a != nil {
			return a
		}
	}
	if a := r.metInUrdu(m, s); a != nil {
		return a
	}
	if a := r.marked(from, m.first); a != nil {
		return a
	}
	if a, _ := r.appositions(from, m.first); len(a) > 0 && !r.finalPassive(m) {
		return r.finalWith(a, from, m)
	}
	if a, done := r.postSubject(from, m); done {
		return r.finalWith(a, from, m)
	}
	if a := r.finalSides(from, m); a != nil {
		return a
	}
	if a := r.approvers(m); a != nil {
		return a
	}
	if a := r.approvedIn(from, m); a != nil && r.finalPassive(m) {
		return a
	}
	if a := r.finalAgent(from, m.first); a != nil {
		return a
	}
	if a := r.finalBetween(r.purposeEnds(from, m.first), m.first); a != nil {
		return a
	}
	if r.finalPassive(m) {
		if a := r.metBefore(from, m); a != nil {
			return a
		}
		return r.meetingOf(from, m)
	}
	last := m.first
	if m.rule.flags["final"] && m.from > from && !m.rule.flags["whole"] {
		last = m.from
	}
	if a := r.finalSubject(from, last); a != nil {
		return r.finalWith(r.with(a, s.Last, s, m), from, m)
	}
	if a := r.capitalAt(from, s); a != nil && r.pastMarks(from, s) < last {
		return a
	}
	if !m.rule.flags["final"] && (m.act == briefs.Planned || r.exact("impersonal", m.first)) {
		if a := r.sides(m.after, min(m.after+5, s.Last)); a != nil {
			return a
		}
		if a := r.finalSubject(m.after, min(m.after+24, s.Last)); a != nil {
			return a
		}
		if k := r.relativeBefore(m, s); k >= 0 {
			if a := r.finalSubject(max(r.pastSource(s.First, m.first), r.datelineLast(s)), k); a != nil {
				return a
			}
		}
		if r.exact("impersonal", m.first) {
			return []int{} // قرار است هیئتی … سفر کند
		}
	}
	if p := r.bodyCalled(from); p >= 0 {
		return []int{p}
	}
	if r.code() == language.Persian && r.exact("this", from) {
		if p := r.bodyCalled(from + 1); p >= 0 && m.first > from+2 && r.fold(from+2) != "را" {
			return []int{p} // این اتحادیه
		}
	}
	if r.unnamedSubject(from) {
		return []int{} // the government, the parliament: whose, the article does not say
	}
	start := max(r.pastSource(r.wholeStart(m.first, s), m.first), r.datelineLast(s))
	for j := start; j < from; j++ {
		if r.at[j] < 0 && r.exact("clause", j) && !(r.code() == language.Persian && r.relativeThat(start, j) == j && r.relativeEnds(j, from)) {
			start = j + 1
		}
	}
	if start < from {
		if a := r.urduCarried(start, from); a != nil {
			return a
		}
		if r.code() == language.Persian {
			start = r.pastOpeningDay(r.pastOpener(start, from), from)
		}
		if p := r.persianSide(start); p >= 0 {
			return []int{p}
		}
		if a, done := r.persianSubject(start, m, sp); done {
			return append([]int{}, a...) // وی پیام فرستاد و خواستار …
		}
		if a := r.finalSubject(start, from); a != nil {
			return a // the subject of the clause before acts on
		}
		return r.capitalAt(start, s)
	}
	return nil
}

// capitalAt is the state of the town with which the clause at token i opens, where it acts
// for it: مسکو مخالف است. Empty where the article does not name the state, nil where no town
// stands there.
func (r *reader) capitalAt(i int, s language.Sentence) []int {
	j := r.pastMarks(i, s)
	if r.at[j] < 0 || r.parties[r.mention[r.at[j]].Party].Kind != briefs.Place || r.code() == language.Urdu && r.oblique(r.mention[r.at[j]].Last) {
		return nil
	}
	if a := r.homeOf(r.mention[r.at[j]].Party); a != nil {
		return a
	}
	return []int{}
}

// finalWith adds the other side of an act done together that stands before the verb:
// عمان با ایران توافق کرده است.
func (r *reader) finalWith(a []int, from int, m match) []int {
	if len(a) != 1 || r.code() != language.Persian || m.act != briefs.Concluded && m.rule.act != briefs.Agreed {
		return a
	}
	for j := from; j < m.first-1; j++ {
		if r.at[j] < 0 && r.fold(j) == "با" && r.at[j+1] >= 0 && r.parties[r.mention[r.at[j+1]].Party].Kind == r.parties[a[0]].Kind {
			if p := r.mention[r.at[j+1]].Party; p != a[0] {
				return []int{a[0], p}
			}
		}
	}
	return a
}

// marked returns those before the subject's mark (Urdu نے), where there is one.
func (r *reader) marked(from, last int) []int {
	var out []int
	named := true
	for j := from; j < last; j++ {
		if !r.exact("subjectmark", j) {
			continue
		}
		named = j > from && !r.exact("pronoun", j-1)
		a := r.sides(from, j)
		if a == nil {
			a = r.nounBefore(from, j)
		}
		for _, p := range a {
			if !contains(out, p) {
				out = append(out, p)
			}
		}
		if out == nil && named {
			out = []int{} // the opposition: nobody else is meant
		}
		from = j + 1
	}
	return out
}

// markedPronoun tells whether a pronoun stands before the subject's mark in the
// clause of an act (انہوں نے).
func (r *reader) markedPronoun(m match, s language.Sentence) bool {
	for j := r.finalStart(m.first, s) + 1; j < m.first; j++ {
		if r.exact("subjectmark", j) {
			return r.exact("pronoun", j-1)
		}
	}
	return false
}

// signers returns the people who sign on behalf of others: X کی جانب سے A جبکہ Y کی
// جانب سے B نے دستخط کیے. Who they sign for is not who acts.
func (r *reader) signers(from, last int) []int {
	if r.code() != language.Urdu || !r.exact("subjectmark", last-1) && !r.exact("futuremark", last) || r.findIn("behalf", from, last) < 0 {
		return nil
	}
	var out []int
	for j := from; j < last; j++ {
		if m := r.at[j]; m >= 0 && r.parties[r.mention[m].Party].Kind == briefs.Person && !contains(out, r.mention[m].Party) {
			out = append(out, r.mention[m].Party)
		}
	}
	return out
}

// nounBefore returns the parties that stand right before token last, with those
// joined to them: of a title with its state and its holder the holder.
func (r *reader) nounBefore(from, last int) []int {
	j := last - 1
	if j < from || r.at[j] < 0 {
		if p := r.byPostWords(from, last); p >= 0 {
			return []int{p}
		}
		if p := r.bodyCalled(j); p >= 0 && (j == from || !r.oblique(j-1)) {
			return []int{p}
		}
		if r.farNoun(from, j) {
			return nil
		}
		return r.nearest(from, last)
	}
	first := r.mention[r.at[j]].First
	if r.postOfBody(from, first) {
		return nil // سپیکر قومی اسمبلی نے
	}
	for first > from && (r.at[first-1] >= 0 || r.joins(first-1) || r.d.Tokens[first-1].Text == "،" && first-2 >= from && r.at[first-2] >= 0) {
		first--
	}
	for first < last && r.at[first] < 0 {
		first++
	}
	for k := first - 1; k > from && first-k < 6 && r.code() == language.Urdu; k-- { // احمد رضا اور عمانی وزیر سالم
		if r.joins(k) && r.at[k-1] >= 0 && r.parties[r.mention[r.at[k-1]].Party].Kind == briefs.Person {
			first = r.mention[r.at[k-1]].First
			break
		}
		if r.exact("subjectmark", k) || r.oblique(k) && r.at[k] < 0 && !r.ofNoun(k) {
			break
		}
	}
	return r.group(max(first, from), last)
}

// finalSubject returns the noun that stands as subject in a clause whose verb
// stands last: the first name that no preposition governs and that is not of
// another noun (سند همکاری ایران is no Iran that acts).
func (r *reader) finalSubject(first, last int) []int {
	if j := r.titleOpens(first, last); j >= 0 {
		if p := r.titleAlone(j); p >= 0 {
			return []int{p}
		}
		return []int{}
	}
	governed, lower, head := false, 0, -1
	for j := first; j < last && j < len(r.at); j++ {
		m := r.at[j]
		switch {
		case m < 0 && r.d.Tokens[j].Kind == language.Punct && governed && r.heldBehind(j):
			lower, head = 0, -1 // به دعوت فلان، رئیس مجلس، …: his post is governed as he is
		case m < 0 && r.d.Tokens[j].Kind == language.Punct:
			governed, lower, head = false, 0, -1
		case m < 0 && r.code() == language.Urdu && r.oblique(j):
			lower, head = 0, -1
		case m < 0 && r.oblique(j):
			governed, lower, head = true, 0, -1
		case m < 0 && r.in("roleword", j) && !(governed && (r.oblique(j-1) || r.heldBehind(j-1) || r.code() == language.Persian && r.exact("somebodys", j-1))):
			if head < 0 {
				head = j
			}
			governed, lower = false, 0
		case m < 0 && (r.exact("style", j) || r.exact("acting", j) || r.exact("inside", j) || r.exact("and", j)):
			lower = 0
		case m < 0 && r.code() == language.Urdu && r.exact("meanwhile", j):
		case m < 0:
			lower++
			if governed && r.exact("this", j-1) {
				governed, lower = false, 0 // در این دیدار …
			}
		default:
			end := r.mention[m].Last
			if r.code() == language.Urdu {
				governed = r.oblique(end) || r.d.Tokens[min(end, len(r.at)-1)].Text == ")" && r.oblique(end+1)
			}
			if head < 0 && lower > 0 && j == first+lower && r.in("instrument", first) {
				governed = true
			}
			if k := r.parties[r.mention[m].Party].Kind; !governed && (lower == 0 || head >= 0 || r.beforeVerb(j, last)) && k != briefs.Place && r.mention[m].Kind != party.ByAdjective {
				if head >= 0 && k != briefs.Person {
					if p := r.byPostWords(head, end); p >= 0 {
						return []int{p}
					}
				}
				if r.code() == language.Persian && head >= 0 && k != briefs.Person && !r.pluralPost(head) {
					return []int{} // نخست‌وزیر عراق, whom the article does not name
				}
				if a := r.group(j, last); a != nil {
					if head >= 0 {
						if l := r.leaders(head, a); l != nil {
							return l
						}
					}
					return a
				}
			}
			if r.code() == language.Persian && governed && r.joins(end) {
				j = end
				continue
			}
			governed, lower, head = governed && r.heldBehind(end), 0, -1
			j = max(j, end-1)
		}
	}
	if head >= 0 {
		if p := r.byPostWords(head, min(head+6, last)); p >= 0 {
			return []int{p}
		}
	}
	if head == first && r.code() == language.Persian {
		return []int{} // a minister whom the article does not name
	}
	return nil
}

// byPostWords is the person whose post the words of some tokens name: each is of
// the post or names its holder's state, and the post's first word is among
// them. -1 where nobody's or several people's fits.
func (r *reader) byPostWords(first, last int) int {
	found := -1
	for p := range r.parties {
		if r.parties[p].Kind != briefs.Person || r.parties[p].Role == "" {
			continue
		}
		role := r.lex.words(r.parties[p].Role)
		if !r.postWords(role, r.parties[p].Country, first, last) {
			continue
		}
		if found >= 0 {
			return -1
		}
		found = p
	}
	return found
}

func (r *reader) postWords(role []string, country string, first, last int) bool {
	n, head, opens := 0, false, role[0]
	for _, w := range role {
		if r.code() == language.Urdu && r.lex.sets["roleword"].has(w) {
			opens = w // ایران کے | وزیر خارجہ
			break
		}
	}
	for j := first; j < last; j++ {
		f := r.fold(j)
		switch {
		case slices.Contains(role, f):
			n++
			head = head || f == opens
		case r.at[j] >= 0 && country != "" && r.parties[r.mention[r.at[j]].Party].Country == country:
		case r.exact("inside", j) || r.ofNoun(j):
		case country == "IR" && r.exact("ourstate", j): // وزیر امور خارجه کشورمان
		default:
			return false
		}
	}
	return head && n > 0
}

// unnamedSubject tells whether the clause at token i opens with a body that the text
// does not name as a party: دولت تصمیم گرفت, حکومت نے.
func (r *reader) unnamedSubject(i int) bool {
	return i < len(r.at) && r.at[i] < 0 && r.exact("acting", i)
}

// relayedBy tells whether the source whose cue stands at token j only passes on what
// someone says in the same sentence, in Persian: به گزارش ایسنا، وزیر گفت: …
func (r *reader) relayedBy(j int, m match, sp speech) bool {
	return r.code() == language.Persian && sp.at > j && sp.at < m.first && (sp.party >= 0 || sp.text != "") && r.d.Tokens[j].Sentence == r.d.Tokens[sp.at].Sentence
}
