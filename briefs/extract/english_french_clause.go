package extract

import (
	"strings"

	"mujaz/briefs"
	"mujaz/briefs/extract/party"
	"mujaz/briefs/language"
)

// coordinated tells whether a conjunction at token j opens a verb of its own,
// so that the act before it ends: "signed … and called on", "et a proposé".
func (r *reader) coordinated(j int, m match, s language.Sentence) bool {
	if !subjectFirst(r.code()) || !r.exact("and", j) && !r.exact("but", j) || j+1 >= s.Last {
		return false
	}
	if r.namedClause(j+1, s) || r.nounClause(j+1, s) || r.englishClause(j+1, s) || r.furtherHead(j, m) {
		return true
	}
	k := r.pastAdverbs(j+1, s)
	if r.code() == language.French && r.exact("that", k) {
		return m.act.Strength() >= 5
	}
	if r.code() == language.English && k == j+1 && r.exact("that", k) && !r.exact("that", m.from-1) && r.exact("that", r.clauseStart(m.first, s)-1) {
		return true // announced that it will open a school, and that …
	}
	if r.code() == language.English && k == j+1 && r.at[k] < 0 {
		switch r.fold(k) {
		case "is", "are", "was", "were", "has", "have", "had":
			return true // signed an accord and are both part of …
		}
	}
	finite := false
	for k < s.Last && (r.exact("auxiliary", k) || r.exact("be", k) || r.exact("self", k) || r.exact("adverb", k)) && k < j+5 {
		finite, k = true, k+1
	}
	f := r.fold(k)
	if r.code() == language.French {
		if f == "va" || f == "vont" || len(f) > 3 && len(r.lex.rules[f]) > 0 && !r.frenchParticiple(k) && !r.infinitive(k) && k+1 < s.Last && (r.exact("article", k+1) || r.exact("that", k+1)) && (strings.HasSuffix(f, "t") || r.d.Tokens[k+1].Kind == language.Word && !r.exact("genitive", k+1)) {
			return true // et prévoit de, et demande la
		}
		if k == j+1 && r.frenchParticiple(k) && len(r.lex.rules[f]) > 0 && r.exact("that", k+1) && r.d.Tokens[k+1].Fold != "dont" {
			return true // a indiqué qu'il viendra, | et promis que …
		}
		return finite && r.frenchParticiple(k) || (r.lex.say.has(f) || len(r.lex.rules[f]) > 0) && (finite || r.frenchParticiple(k) && r.frenchParticiple(m.first))
	}
	if finite && (r.exact("auxiliary", k-1) || r.exact("auxiliary", j+1)) && r.englishParticiple(k, s) {
		return true // and have condemned
	}
	if r.exact("otherverb", k) && (m.rule.flags["future"] || m.act == briefs.Planned) && strings.HasSuffix(f, "ed") {
		return true // would press the navy and blamed
	}
	if r.exact("otherverb", k) && strings.HasSuffix(f, "ed") == strings.HasSuffix(r.fold(m.first), "ed") {
		return true
	}
	if strings.HasSuffix(f, "ed") && len(f) > 4 && k+1 < s.Last && r.at[k] < 0 && (r.exact("possessive", k+1) || r.fold(k+1) == "the" || r.fold(k+1) == "a" || r.fold(k+1) == "an") {
		return true // asked for help and gained the support
	}
	if strings.HasSuffix(f, "ing") && !strings.HasSuffix(r.fold(m.first), "ing") && r.gerundBetween(m.from, j) {
		return false // vowed to consider issuing loans and signing agreements
	}
	if strings.HasSuffix(f, "ing") && len(f) > 5 && (r.lex.participle.has(f) || len(r.lex.rules[f]) > 0) && (strings.HasSuffix(r.fold(m.first), "ing") || !strings.HasSuffix(r.fold(m.from), "ing")) {
		return true // saying it would pay | and urging; calling for calm | and demanding
	}
	return (r.lex.say.has(f) || len(r.lex.rules[f]) > 0) && (finite || f == "told" || f == "said" || strings.HasSuffix(f, "ed") || f == "will" || f == "would" && r.reported(&m, s) ||
		strings.HasSuffix(f, "s") && strings.HasSuffix(r.fold(m.first), "s"))
}

// namedClause tells whether a clause begins at token i with the name of one who has
// a verb right behind it: et Mme Lefort a promis.
func (r *reader) namedClause(i int, s language.Sentence) bool {
	for n := 0; n < 2 && i < s.Last && r.at[i] < 0 && (r.d.Tokens[i].Upper || r.d.Tokens[i].Text == "." || r.exact("article", i)); n++ {
		i++
	}
	if i >= s.Last || r.at[i] < 0 || r.mention[r.at[i]].Kind == party.ByAdjective {
		return false
	}
	next := r.mention[r.at[i]].Last
	if r.code() == language.English && next < s.Last && r.at[next] < 0 && (r.exact("modal", next) || r.exact("be", next)) {
		return true
	}
	if r.code() == language.French && next+1 < s.Last && r.at[next] < 0 && r.exact("be", next) && r.frenchParticiple(next+1) {
		return true // et Anne Lind est nommée
	}
	return next < s.Last && r.at[next] < 0 && (r.exact("auxiliary", next) || r.saysAt(next) && r.code() == language.English)
}

// nounClause tells whether a French clause begins at token i with an article, the noun
// that acts and an auxiliary behind it: et les deux camps se sont engagés à.
func (r *reader) nounClause(i int, s language.Sentence) bool {
	if r.code() != language.French || i+3 >= s.Last || r.at[i] >= 0 || !r.exact("article", i) || r.exact("genitive", i) {
		return false
	}
	for k := i + 2; k < min(i+6, s.Last-1); k++ {
		if r.at[k] < 0 && (r.exact("auxiliary", k) || r.exact("self", k)) {
			for n := k; n < min(k+4, s.Last); n++ {
				if _, ok := r.matchAt(n, s); ok {
					return true
				}
			}
			return false
		}
		if r.d.Tokens[k].Kind != language.Word || r.oblique(k) || r.exact("relative", k) || r.exact("that", k) {
			return false
		}
	}
	return false
}

// ownSubject tells whether a clause with a subject of its own begins at token i:
// a name, and a verb that governs an act not far behind it.
func (r *reader) ownSubject(i int, s language.Sentence) bool {
	if i+1 < s.Last && r.at[i] < 0 && (r.exact("they", i) || r.exact("pronoun", i)) && r.code() == language.English {
		_, ok := r.matchAt(r.pastAdverbs(i+1, s), s)
		return ok
	}
	if i < s.Last && r.exact("article", i) && r.at[i] < 0 {
		i++
	}
	if i >= s.Last || r.at[i] < 0 {
		return false
	}
	for j := r.mention[r.at[i]].Last; j < min(i+7, s.Last); j++ {
		if r.at[j] >= 0 || r.d.Tokens[j].Kind == language.Punct {
			continue
		}
		if _, ok := r.future(j, s); ok {
			return true
		}
		if _, ok := r.matchAt(j, s); ok {
			return true
		}
		if r.oblique(j) {
			return false
		}
	}
	return false
}

// circumstance tells whether the words at token i, behind a comma, open what only
// tells on which occasion something is done: à l'issue de, on the sidelines of.
func (r *reader) circumstance(i int) bool {
	return subjectFirst(r.code()) && r.opens("circumstance", i) || r.spanBefore(i)
}

// spanBefore tells whether the words at token i say how long before or after something else:
// days after the army left.
func (r *reader) spanBefore(i int) bool {
	if r.code() != language.English {
		return false
	}
	for j := i; j < min(i+4, len(r.d.Tokens)-1); j++ {
		switch r.fold(j) {
		case "hours", "days", "weeks", "months", "years", "minutes", "day", "week", "month", "year", "hour", "shortly", "soon":
			f := r.fold(j + 1)
			return f == "after" || f == "before"
		}
		if r.d.Tokens[j].Kind == language.Word && r.at[j] < 0 && j > i+1 {
			return false
		}
	}
	return false
}

// datedBack tells whether the words behind a trigger set it in a time past.
func (r *reader) datedBack(m match, s language.Sentence) bool {
	for j := m.first; j < min(m.first+10, s.Last); j++ {
		t := r.d.Tokens[j]
		if r.exact("pasttime", j) || t.Kind == language.Number && len(t.Fold) == 4 && (strings.HasPrefix(t.Fold, "19") || strings.HasPrefix(t.Fold, "20")) {
			return true
		}
	}
	return false
}

// bareYear tells whether an act that is done is dated by a year alone, as what is
// told of long ago is: recognised Ghana in 1957.
func (r *reader) bareYear(f finding) bool {
	if !subjectFirst(r.code()) || f.Deadline == nil || f.Strength < 6 {
		return false
	}
	words := strings.Fields(f.Deadline.Text)
	if len(words) != 2 || len(words[1]) != 4 || !strings.HasPrefix(words[1], "19") && !strings.HasPrefix(words[1], "20") {
		return false
	}
	switch strings.ToLower(words[0]) {
	case "in", "en", "since", "depuis":
		return r.day == "" || !strings.HasPrefix(r.day, words[1])
	}
	return false
}

// byPost returns the people whom a clause names by their posts alone: "the
// president", "le premier ministre arménien". Of several in the same post it is
// the one named last before.
func (r *reader) byPost(first, last int) []int {
	var out []int
	for i := first; i < last; i++ {
		if !r.exact("article", i) && i > first || r.at[i] >= 0 {
			continue
		}
		if r.exact("article", i) {
			if f := r.fold(i); i > first && (f == "au" || f == "aux" || f == "du" || f == "to" || f == "of" || f == "for") {
				continue // adjoint au maire, adviser to the president: whose he is
			}
			i++
		}
		if p := r.holderOf(i, last); p >= 0 && !contains(out, p) && !r.namedOther(p, i, last) {
			out = append(out, r.inOnePost(p)...)
		}
	}
	return out
}

// inOnePost returns those who hold a post in the plural together with a party: les juges d'instruction.
func (r *reader) inOnePost(p int) []int {
	first, _, _ := strings.Cut(r.parties[p].Role, " ")
	if !strings.HasSuffix(first, "s") || !subjectFirst(r.code()) {
		return []int{p}
	}
	var all []int
	for q := range r.parties {
		if r.parties[q].Role == r.parties[p].Role {
			all = append(all, q)
		}
	}
	return all
}

// namedOther tells whether the post at token i is that of another person than p,
// whose name stands behind it: his Peruvian counterpart, Rosa Huaman.
func (r *reader) namedOther(p, i, last int) bool {
	for j := i + 1; j < min(i+6, last); j++ {
		if m := r.at[j]; m >= 0 && r.parties[r.mention[m].Party].Kind == briefs.Person {
			return r.mention[m].Party != p
		}
	}
	return false
}

// holderOf returns the person whose post begins at token i, -1 where it is
// nobody's: the post that shares most words with the text from there.
func (r *reader) holderOf(i, last int) int {
	best, most, near := -1, 0, -1
	for p := range r.parties {
		if r.parties[p].Kind != briefs.Person {
			continue
		}
		if r.otherGender(p, i-1) {
			continue
		}
		n := r.postAt(i, last, p)
		at := r.lastBefore(p, i)
		if at >= 0 && n > 0 && n <= 2 && (p == r.speaker.party || p == r.last) {
			at = i // the minister is rather the one who speaks
		}
		if n > 0 && (n > most || n == most && at > near) {
			best, most, near = p, n, at
		}
	}
	return best
}

// What parts the words of a post as it does those of a text: hyphens, and French elisions.
var (
	hyphens  = strings.NewReplacer("-", " - ")
	elisions = strings.NewReplacer("-", " - ", "'", "' ", "’", "’ ")
)

// postAt counts the words at token i that are of a person's post, 0 where they
// name another: the adjective of another state does.
func (r *reader) postAt(i, last, person int) int {
	words := r.lex.words(hyphens.Replace(r.parties[person].Role))
	if r.code() == language.French {
		words = r.lex.words(elisions.Replace(r.parties[person].Role)) // secrétaire d'État
	}
	if r.code() == language.English {
		words = r.postFrom(i, words)
	}
	n, short := 0, 0
	for n < len(words) && i+n-short < last && (r.fold(i+n-short) == words[n] || r.shortPost(i+n-short, words[n:])) {
		if r.fold(i+n-short) != words[n] {
			n, short = n+1, short+1
		}
		n++
	}
	if n > 0 && r.at[i] >= 0 && (n == 1 || i+n <= r.mention[r.at[i]].Last) {
		return 0 // its state alone: the Danish army, the United States urges
	}
	if short > 0 {
		return n
	}
	if n > 0 && n < len(words) && r.code() == language.English && (r.lex.sets["posts"].has(words[n]) || r.lex.sets["speaksfor"].has(words[n])) {
		return 0 // the foreign ministry, whose spokesman he is; the defence ministry
	}
	if n > 0 && n < len(words) && r.code() == language.English {
		named := false
		for _, w := range words[:n] {
			named = named || r.lex.sets["posts"].has(w) || r.lex.sets["speaksfor"].has(w) || r.lex.sets["office"].has(w)
		}
		if !named && !r.lex.sets["genitive"].has(words[n]) {
			return 0 // party officials, where he is president of a party
		}
	}
	if n == 0 || i+n >= len(r.at) {
		return n
	}
	if m := r.at[i+n]; m >= 0 && n < len(words) {
		if r.parties[r.mention[m].Party].Country != r.parties[person].Country {
			return 0
		}
		return n + 2
	}
	if n < len(words) && r.exact("genitive", i+n) {
		return 0
	}
	return n
}

// shortPost tells whether token i is a post's two words by their initials: PM, FM.
func (r *reader) shortPost(i int, words []string) bool {
	return r.code() == language.English && len(words) > 1 && ((r.fold(i) == "pm" || r.fold(i) == "premier") && words[0] == "prime" && words[1] == "minister" ||
		r.fold(i) == "fm" && words[0] == "foreign" && words[1] == "minister")
}

// postFrom returns the words of a post from those on that token i takes up: the
// minister may be the defence minister, but neither the prime minister nor a
// vice-president the president.
func (r *reader) postFrom(i int, words []string) []string {
	for k, w := range words {
		if k > 0 && (words[k-1] == "vice" || words[k-1] == "prime" || words[k-1] == "deputy" || words[k-1] == "-" || r.lex.sets["genitive"].has(words[k-1])) {
			break
		}
		if w == r.fold(i) || r.shortPost(i, words[k:]) {
			return words[k:]
		}
	}
	return words
}

// lastBefore returns the token of the last mention of a party before token i, -1
// where there is none.
func (r *reader) lastBefore(p, i int) int {
	at := -1
	for _, m := range r.mention {
		if m.Party == p && m.First < i && m.First > at {
			at = m.First
		}
	}
	return at
}

// subjectOf returns who stands as subject between two tokens: the parties
// named there, or those whose posts are.
func (r *reader) subjectOf(first, last int) []int {
	if a := r.they(first, last); a != nil {
		return a
	}
	if a := r.stateBody(first, last); a != nil {
		return a
	}
	if a := r.neitherNor(first, last); a != nil {
		return a
	}
	g := r.nearest(first, last)
	if len(g) == 0 {
		g = r.governments(first, last)
	}
	roles := r.byPost(first, last)
	if len(roles) > 0 && (len(g) == 0 || r.parties[g[0]].Kind != briefs.Person) {
		return roles
	}
	for _, p := range roles {
		if !contains(g, p) {
			g = append(g, p)
		}
	}
	return g
}
