package extract

import (
	"strings"

	"mujaz/briefs"
	"mujaz/briefs/language"
)

// persianSubject resolves a clause that opens with a pronoun or with "his country":
// the one who spoke or acted last, or his state. Done tells that nobody else is meant.
func (r *reader) persianSubject(from int, m match, sp speech) (actors []int, done bool) {
	if r.code() != language.Persian {
		return nil, false
	}
	for from < m.first && (r.d.Tokens[from].Kind == language.Punct || r.exact("inside", from)) {
		from++
	}
	if r.exact("he", from) {
		return r.lastActor(sp), true
	}
	if r.exact("they", from) && r.verbNumber(m) == several {
		return r.subject, len(r.subject) > 0
	}
	if r.exact("ourstate", from) {
		for p := range r.parties {
			if r.parties[p].Kind == briefs.Country && r.parties[p].Country == "IR" {
				return []int{p}, true
			}
		}
		return nil, true
	}
	if r.exact("ownstate", from) || r.exact("this", from) && r.in("bothstates", from+1) && r.fold(from+1) != "ملت" {
		if p := r.lastActor(sp); len(p) == 1 {
			return r.homeOf(p[0]), true
		}
		if sp.party < 0 && sp.text != "" {
			return r.stateIn(sp.text), true // وزیر دارایی عراق گفت کشورش …
		}
		return r.stateBefore(from), true
	}
	return nil, false
}

// lastActor is the one person whom وی takes up: who spoke last, or acted where nobody
// without a name has spoken since.
func (r *reader) lastActor(sp speech) []int {
	if sp.party < 0 && sp.text == "" {
		sp = r.speaker
	}
	switch {
	case sp.party >= 0 && r.parties[sp.party].Kind == briefs.Person:
		return []int{sp.party}
	case sp.text == "" && len(r.subject) == 1 && r.parties[r.subject[0]].Kind == briefs.Person:
		return r.subject
	case sp.text == "" && len(r.subject) == 0 && r.last >= 0:
		return []int{r.last}
	}
	return nil
}

// stateBefore is the state named last before token i in its sentence.
func (r *reader) stateBefore(i int) []int {
	for j := i - 1; j >= r.sentenceOf(i).First; j-- {
		if m := r.at[j]; m >= 0 && r.parties[r.mention[m].Party].Kind == briefs.Country {
			return []int{r.mention[m].Party}
		}
	}
	return nil
}

// effect tells whether a Persian future only foretells what a thing will bring about:
// its subject is a thing pointed at (این اقدام … کمک خواهد کرد) or one of the set
// "inert", or it stands in a clause about a thing (توافقی که … خواهد کرد).
func (r *reader) effect(from int, m *match) bool {
	if r.code() == language.Urdu {
		return r.urduEffect(from, m)
	}
	if r.code() != language.Persian || m.act != briefs.Planned || r.finalPassive(*m) {
		return false
	}
	for from < m.first && (r.d.Tokens[from].Kind == language.Punct || r.exact("inside", from)) {
		from++
	}
	if k := from - 1; k > 0 && r.fold(k) == "كه" && r.at[k-1] < 0 && strings.HasSuffix(r.fold(k-1), "ي") && !r.exact("say", k-1) && r.d.Tokens[k-1].Kind == language.Word {
		return true
	}
	if r.cleft(from) {
		return true
	}
	if r.at[from] >= 0 {
		return false
	}
	if r.exact("inert", from) || r.thingActs(from, m) {
		return true
	}
	return r.exact("this", from) && r.findIn("beginning", max(from, m.first-4), m.first) < 0 && r.at[from+1] < 0 && r.d.Tokens[from+1].Kind == language.Word && !r.in("bothstates", from+1) && !r.in("both", from+1) && !r.in("roleword", from+1) && !r.exact("acting", from+1)
}

// cueWords counts the words of a Persian cue at token j, whatever source follows.
func (r *reader) cueWords(j int) int {
	if r.code() != language.Persian || r.at[j] >= 0 {
		return 0
	}
	for _, c := range r.lex.cues[r.fold(j)] {
		if r.sequence(j+1, c[1:]) {
			return len(c)
		}
	}
	return 0
}

// elided is the "and" behind the noun of a compound verb whose light verb is that of the
// next one: احضار و به او اعتراض کرد; -1 where it is not.
func (r *reader) elided(i int, trigger []string) int {
	if r.code() != language.Persian || len(trigger) < 2 || i+1 >= len(r.at) || r.fold(i+1) != "و" || !r.exact("light", i) {
		return -1
	}
	n := len(trigger) - 1
	for j := i + 3; j < min(i+24, len(r.at)); j++ {
		if r.d.Tokens[j].Sentence != r.d.Tokens[i].Sentence || r.exact("clause", j) {
			return -1
		}
		if r.at[j] < 0 && r.sequence(j, trigger[1:]) && !r.oblique(j-1) && !strings.HasPrefix(strings.TrimPrefix(r.fold(j-1), "ن"), "خواه") {
			if j+n < len(r.at) && r.d.Tokens[j+n].Kind == language.Word && r.exact("perfect", j+n) {
				return -1 // of a longer form
			}
			return i + 1
		}
	}
	return -1
}

// finalSides resolves both sides that are the subject of a clause whose verb stands last.
// In Persian they stand at its start or behind what says at which meeting: what else
// stands before them has them as its genitive (روابط دو کشور).
func (r *reader) finalSides(from int, m match) []int {
	last := m.first
	if r.code() != language.Persian {
		return r.sides(from, last)
	}
	for j := from; j < last; j++ {
		if !r.in("both", j) && !r.in("bothstates", j) || !r.several(j) {
			continue
		}
		k := j
		for k > from && (r.exact("two", k-1) || r.exact("inside", k-1) || r.fold(k-1) == "هر") {
			k--
		}
		if j > k && r.in("bothstates", j) { // وزیران خارجه | دو کشور
			for n := k - 1; n >= max(from, k-3) && r.at[n] < 0 && r.d.Tokens[n].Kind == language.Word && !r.oblique(n); n-- {
				if r.in("roleword", n) && r.pluralPost(n) {
					k = n
					break
				}
			}
		}
		if k == from || r.d.Tokens[k-1].Kind == language.Punct || r.exact("that", k-1) || r.in("occasion", k-1) || r.exact("finite", k-1) || r.at[k-1] >= 0 || r.exact("between", k-1) && (m.act.Strength() >= 5 || r.finalPassive(m)) || r.fold(k-1) == "سوي" {
			if a := r.sides(j, min(j+1, last)); a != nil {
				return a
			}
		}
	}
	return nil
}

// newClause tells whether a clause of its own subject begins behind the "and" at token
// j, which follows a Persian verb: … اجرا کند و دولت … نیز آماده است.
func (r *reader) newClause(j int, s language.Sentence) bool {
	if r.code() != language.Persian || j+2 >= s.Last || !r.joins(j) || !r.finite(j-1) {
		return false
	}
	if r.at[j+1] < 0 && !r.exact("acting", j+1) && !r.in("roleword", j+1) {
		return false
	}
	for k := j + 1; k < min(j+7, s.Last); k++ {
		if r.at[k] < 0 && r.exact("inside", k) {
			return true
		}
		if r.at[k] < 0 && r.oblique(k) || r.d.Tokens[k].Kind == language.Punct {
			return false
		}
	}
	return false
}

// relativeBefore is the که of a clause that only tells more of the subject and ends right
// before a Persian trigger: اوپک، که … است قرار است …; -1 where there is none.
func (r *reader) relativeBefore(m match, s language.Sentence) int {
	if r.code() != language.Persian || !r.finite(m.first-1) {
		return -1
	}
	for j := m.first - 2; j > s.First; j-- {
		if r.at[j] < 0 && r.fold(j) == "كه" && !r.finite(j-1) && !r.saidAt(j-1) {
			return j
		}
	}
	return -1
}

// postSubject resolves a Persian clause that opens with a post and no name: its holder
// where the article names one, else nobody who is known (وزیر نفت با حکمی کمیته … را تشکیل داد).
func (r *reader) postSubject(from int, m match) (actors []int, done bool) {
	if r.code() != language.Persian || r.finalPassive(m) || m.rule.object != "" && m.act != briefs.Stressed {
		return nil, false
	}
	for from < m.first && (r.d.Tokens[from].Kind == language.Punct || r.exact("inside", from)) {
		from++
	}
	if f := r.fold(from); r.at[from] >= 0 || !r.in("roleword", from) || strings.HasSuffix(f, "اي") || strings.HasSuffix(f, "ان") {
		return nil, false
	}
	end := from + 1
	for ; end < min(m.first, from+9); end++ {
		if n := r.at[end]; n >= 0 && r.parties[r.mention[n].Party].Kind == briefs.Person {
			return nil, false
		}
		if r.d.Tokens[end].Kind == language.Punct || r.exact("inside", end) || r.at[end] < 0 && r.oblique(end) || r.fold(end) == "را" {
			break
		}
	}
	if end >= m.first || r.fold(end) == "را" || r.joins(end) {
		return nil, false
	}
	if p := r.clauseHolder(from, end); p >= 0 {
		return []int{p}, true
	}
	return []int{}, true
}

// clauseHolder is the person whose post the words that open a clause name, up to token last
// or to a word before it that is no longer of the post: رئیس مجلس ایران تبادل هیئت‌ها را ….
// A post of one word that several hold is that of the one of Iran, of whom its papers
// speak so. -1 where nobody is told.
func (r *reader) clauseHolder(from, last int) int {
	for end := last; end > from; end-- {
		if p := r.byPostWords(from, end); p >= 0 && (end == last || end > from+1) && !r.foreignPost(from, end, p) && !r.ofAnother(end, last, p) {
			return p
		}
	}
	return r.ownHolder(from)
}

// ofAnother tells whether the word at token i names another state than that of a party: رئیس
// مجلس | فرانسه is not who heads that of Iran.
func (r *reader) ofAnother(i, last, p int) bool {
	if i >= last || r.at[i] < 0 {
		return false
	}
	c := r.parties[r.mention[r.at[i]].Party]
	return c.Kind == briefs.Country && c.Country != r.parties[p].Country
}

// ownHolder is the one person of Iran whose post is the single word at token i, with no
// word of a field or of another state behind it: رئیس‌جمهوری بر … تأکید کرد.
func (r *reader) ownHolder(i int) int {
	if r.code() != language.Persian || r.at[i] >= 0 || i+1 >= len(r.at) || r.at[i+1] >= 0 || r.d.Tokens[i+1].Kind != language.Word ||
		!r.oblique(i+1) && !r.exact("inside", i+1) && !r.exactSay(i+1) {
		return -1
	}
	found := -1
	for p := range r.parties {
		role := r.lex.words(r.parties[p].Role)
		if r.parties[p].Kind != briefs.Person || r.parties[p].Country != "IR" || len(role) == 0 || !sameHead(role[0], r.fold(i)) {
			continue
		}
		if found >= 0 {
			return -1
		}
		found = p
	}
	return found
}

// foreignPost tells whether a post of the single word at token i, with which Persian papers
// mean their own state's holder, would be that of a person of another state.
func (r *reader) foreignPost(i, last, p int) bool {
	return r.code() == language.Persian && last == i+1 && p >= 0 && r.parties[p].Country != "IR" && r.parties[p].Country != "" && len(r.lex.words(r.parties[p].Role)) > 1
}

// willOf are the states whose will a Persian word for it says, behind its adjective: عزم
// جدی تهران و مسکو. nil where no state or capital stands there.
func (r *reader) willOf(head int, s language.Sentence) []int {
	j := head + 1
	if r.code() != language.Persian || j+1 >= s.Last || r.at[j] >= 0 || r.oblique(j) || !strings.HasSuffix(r.fold(j), "ي") && r.fold(j) != "مشترك" && r.fold(j) != "كامل" {
		return nil
	}
	var out []int
	for j++; j < s.Last && r.at[j] >= 0; {
		p := r.mention[r.at[j]].Party
		if r.parties[p].Kind == briefs.Place {
			out = append(out, r.homeOf(p)...)
		} else {
			out = append(out, p)
		}
		if j = r.mention[r.at[j]].Last; j >= s.Last || !r.joins(j) {
			break
		}
		j++
	}
	return out
}

// sameHead tells whether two folded Persian words are the same head of a post: رئیس‌جمهور
// and رئیس‌جمهوری are.
func sameHead(a, b string) bool {
	return a == b || len(a) > 16 && strings.TrimSuffix(a, "ي") == strings.TrimSuffix(b, "ي")
}

// one is the Persian "one", folded.
var one = language.Fold(language.Persian, "یک")

// leaders are those who hold the post in the plural at token i in the states named behind
// it: رؤسای جمهوری ایران و عمان; nil where the article does not name all.
func (r *reader) leaders(i int, states []int) []int {
	stem := map[string]string{"روساي": "رييس", "وزراي": "وزير", "وزيران": "وزير", "سفراي": "سفير", "سفيران": "سفير", "نخستوزيران": "نخستوزير"}[r.fold(i)]
	if r.code() != language.Persian || stem == "" || len(states) < 2 {
		return nil
	}
	var out []int
	for _, state := range states {
		holder := -1
		for p := range r.parties {
			role := r.lex.words(r.parties[p].Role)
			if r.parties[p].Kind == briefs.Person && len(role) > 0 && strings.HasPrefix(role[0], stem) && r.parties[p].Country == r.parties[state].Country && r.parties[p].Country != "" {
				if holder >= 0 {
					return nil
				}
				holder = p
			}
		}
		if holder < 0 {
			return nil
		}
		out = append(out, holder)
	}
	return out
}

// approvers are those whose approval or signature a Persian trigger holds.
func (r *reader) approvers(m match) []int {
	if r.code() != language.Persian || len(m.rule.trigger) < 3 || m.rule.trigger[0] != "به" || m.after-m.first <= len(m.rule.trigger) {
		return nil
	}
	return r.group(m.first+2, m.after-1)
}

// barePost is where the words for a Persian source end that is a president or prime minister
// alone: رئیس‌جمهور | بالا بردن مطالبات را ….
func (r *reader) barePost(n, end int) int {
	if r.code() != language.Persian || n+1 >= end || r.at[n+1] >= 0 {
		return end
	}
	switch r.fold(n) {
	case "رييسجمهور", "رييسجمهوري", "نخستوزير":
		if !r.exact("postadjective", n+1) {
			return n + 1
		}
	}
	return end
}

// stateIn is the state that is named in the words for a source, nil where none is.
func (r *reader) stateIn(text string) []int {
	for p := range r.parties {
		if r.parties[p].Kind == briefs.Country && strings.HasSuffix(text, r.parties[p].Name) {
			return []int{p}
		}
	}
	return nil
}
