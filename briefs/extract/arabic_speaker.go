package extract

import (
	"strings"

	"mujaz/briefs"
	"mujaz/briefs/extract/party"
	"mujaz/briefs/language"
)

// arabicSpeaker reads who says what the verb at token i tells where the words
// around it say so by their form: a name right before the verb, the holder of a
// post that is named behind the body it is of, a surname that is a common word.
func (r *reader) arabicSpeaker(sp *speech, i, end int, s language.Sentence) bool {
	if r.asFor(sp, i, s) {
		return true
	}
	if r.unjoined(i) == r.fold(i) && i > s.First && r.d.Tokens[i-1].Text != "،" && r.standsBefore(match{first: i}, s) && !r.disagrees(i, i+1) {
		if g := r.nearest(max(r.clauseStart(i, s), i-14), i); len(g) > 0 {
			sp.party = g[0]
			return true
		}
	}
	if from := r.plainTopic(i, s); from >= 0 {
		if a, _ := r.nounPhrase(from, i, speech{party: -1}); len(a) > 0 {
			sp.party = a[0]
		} else {
			sp.text = r.d.Span(from, i).Quote
		}
		return true
	}
	if from := r.clauseStart(i, s); r.unjoined(i) == r.fold(i) && from > s.First && from < i && i-from < 40 && r.exact("that", from-1) && r.at[from] >= 0 && r.mention[r.at[from]].First == from &&
		r.parties[r.mention[r.at[from]].Party].Kind == briefs.Person && r.mention[r.at[from]].Kind == party.ByName && !r.governedName(from) && r.exact("relative", r.mention[r.at[from]].Last) {
		sp.party = r.mention[r.at[from]].Party // أن فلانا، الذي التقى …، أكد
		return true
	}
	if r.exact("asks", i) && r.exact("relative", i-1) {
		r.askedBy(sp, i, s)
		return true
	}
	if p := r.relativeSayer(i, s); p >= 0 {
		sp.party, sp.relative = p, true
		return true
	}
	if i+1 >= end || r.disagrees(i, i+1) {
		return false
	}
	if p := r.styledPost(i+1, s); p >= 0 {
		sp.party = p
		return true
	}
	if last := r.someoneOf(i+1, s); last > i+1 {
		sp.text = r.d.Span(i+1, last).Quote
		return true
	}
	if end := r.pastGroup(i+1, s); end > i+1 {
		if a := r.numbered(i+1, end); a != nil {
			sp.party = a[0] // قالت ثلاث منظمات
		} else {
			sp.text = r.d.Span(i+1, end).Quote
		}
		return true
	}
	if m, ok := r.posts[i+1]; ok && r.at[i+1] < 0 {
		sp.party = r.mention[m].Party
		return true
	}
	if m := r.at[i+1]; m >= 0 && r.mention[m].Kind == party.ByRole && r.mention[m].First == i+1 {
		if p := r.byRole(r.d.Span(i+1, r.mention[m].Last).Quote); p >= 0 {
			sp.party = p
			return true
		}
	}
	if p := r.officialOf(i + 1); p >= 0 {
		sp.party = p
		return true
	}
	if r.at[i+1] < 0 && i+2 < end && r.at[i+2] >= 0 && r.ownNoun(i+2) {
		if p := r.definite(i + 1); p >= 0 {
			sp.party = p // طالب الاتحاد | الحكومة
			return true
		}
		if r.subjectNoun(i+1) || r.exact("convened", i+1) {
			sp.text = r.d.Tokens[i+1].Text // دعا النواب | الحكومة
			return true
		}
	}
	if r.at[i+1] < 0 && (r.in("posthead", i+1) || r.in("roleword", i+1)) {
		g := r.group(i+1, end)
		if len(g) > 0 && r.parties[g[0]].Kind == briefs.Person {
			return false
		}
		if g = r.personIn(i+1, min(i+17, s.Last)); g != nil {
			sp.party = g[0]
			return true
		}
		if p := r.stateHolder(i+1, end); p >= 0 {
			sp.party = p
			return true
		}
		for n := min(end, i+8); n > i+2; n-- {
			if p := r.byRole(r.d.Span(i+1, n).Quote); p >= 0 {
				sp.party = p
				return true
			}
		}
		sp.party = r.holderBetween(i+1, s)
		return sp.party >= 0
	}
	if p := r.bySurname(i + 1); p >= 0 {
		sp.party = p
		return true
	}
	return false
}

// bySurname is the person whose name ends with the word at token j, which is a
// common word elsewhere (أبرز حمام), or begins with it before his father's; -1 where there is none or several.
func (r *reader) bySurname(j int) int {
	if r.at[j] >= 0 || r.d.Tokens[j].Kind != language.Word || r.oblique(j) || len(r.fold(j)) < 6 {
		return -1
	}
	found := -1
	for p := range r.parties {
		if r.parties[p].Kind != briefs.Person {
			continue
		}
		if name := r.parties[p].Name; name != r.d.Tokens[j].Text && !strings.HasSuffix(name, " "+r.d.Tokens[j].Text) && !strings.HasPrefix(name, r.d.Tokens[j].Text+" بن ") {
			if last := name[strings.LastIndex(name, " ")+1:]; len(last) == len(r.d.Tokens[j].Text) || language.Fold(r.code(), last) != r.fold(j) {
				continue // written alike but for marks, or not at all
			}
		}
		if found >= 0 {
			return -1
		}
		found = p
	}
	return found
}

// namelessSpeaker returns the words for who says it behind the verb at token i where
// they name no party: what stands before "that" or the quotation, as far as it is
// one noun phrase. "" where nothing of that kind does.
func (r *reader) namelessSpeaker(i int, s language.Sentence) string {
	j := i + 1
	if r.code() != language.Arabic || j+1 >= s.Last || r.at[j] >= 0 && r.parties[r.mention[r.at[j]].Party].Kind != briefs.Place || r.d.Tokens[j].Kind != language.Word || len(r.fold(j)) < 6 || r.lex.sets["saidwith"].has(r.unjoined(i)) ||
		r.oblique(j) || r.exact("that", j) || r.pastAdverb(j, s) > j || r.exact("besides", j) || r.in("importance", j) || r.in("will", j) || r.exact("stop", j) || r.exact("unparticled", j) || r.disagrees(i, j) || r.owned(j) || r.subjectless(i) || r.exact("reaffirmed", j) || strings.HasSuffix(r.fold(j), "ا") && !strings.HasPrefix(r.fold(j), "ال") && r.d.Tokens[j+1].Kind == language.Punct {
		return ""
	}
	known := strings.HasPrefix(r.fold(j), "ال") || r.in("posthead", j) || r.in("agentnoun", j) || r.in("source", j) || r.exact("voices", i)
	if r.exact("determiner", j) || r.particle(j, "ل") || r.particle(j, "ب") || !known && !r.exact("that", j+1) && !r.exact("that", j+2) && r.d.Tokens[j+1].Kind != language.Punct && !r.oblique(j+1) {
		return ""
	}
	if end := r.postPhrase(j, s); end > j+1 {
		return r.d.Span(j, end).Quote
	}
	end := j + 1
	for end < min(j+7, s.Last) && r.d.Tokens[end].Kind == language.Word && !r.oblique(end) && !r.in("importance", end) && !r.in("will", end) && !r.exact("that", end) && !r.exact("relative", end) && r.pastAdverb(end, s) == end && !r.particle(end, "ب") && !r.exact("unparticled", end) {
		end++
	}
	if r.nominative(j) {
		return r.d.Span(j, end).Quote
	}
	for k := end; k < min(end+16, s.Last); k++ {
		t := r.d.Tokens[k]
		if r.at[k] < 0 && (r.exact("that", k) || t.Fold == "عن" && r.exact("voices", i) || known && k < end+8 && (r.in("importance", k) || r.in("will", k))) || t.Text == ":" || t.Text == "«" || t.Text == "\"" || t.Text == "“" {
			return strings.Trim(r.d.Span(j, end).Quote, " «\"")
		}
		if r.at[k] < 0 && (r.exact("relative", k) || r.lex.say.has(t.Fold) || len(r.lex.rules[t.Fold]) > 0 && !r.oblique(k)) {
			break
		}
	}
	return ""
}

// nominative tells whether the word at token j is a definite plural that only a subject has
// (المحتجون).
func (r *reader) nominative(j int) bool {
	f := r.fold(j)
	return r.at[j] < 0 && strings.HasPrefix(f, "ال") && strings.HasSuffix(f, "ون") && !r.exact("singular", j)
}

// owned tells whether the noun at token j ends in a pronoun that says whose it is:
// what somebody affirms (أكد موقفه), not who does.
func (r *reader) owned(j int) bool {
	f := r.fold(j)
	if strings.HasPrefix(f, "ال") {
		return false
	}
	for _, p := range []string{"ه", "ها", "هم", "هما"} {
		if strings.HasSuffix(f, p) && !strings.HasSuffix(r.d.Tokens[j].Text, "ة") {
			return true
		}
	}
	return false
}

// postPhrase is where the words for a post end that begin at token j and that no name
// follows: the word for it with the article, what describes it, and whose it is
// (الأمين العام لجامعة الدول العربية, المتحدث باسم الجماعة). J where there is none.
func (r *reader) postPhrase(j int, s language.Sentence) int {
	if !r.exact("roleword", j) || r.at[j] >= 0 {
		return j
	}
	end := j + 1
	for end < s.Last && r.at[end] < 0 && (nisba(r.fold(end)) || r.exact("bodyadjective", end) || r.fold(end) == "الرسمي") {
		end++
	}
	if end+1 < s.Last && r.fold(end) == "باسم" {
		end += 2
		if m := r.at[end-1]; m >= 0 {
			end = min(r.mention[m].Last, s.Last)
		}
	} else if last := r.ofBody(end, s); last > end {
		end = last
	}
	if r.nameFollows(end-1, s.Last) {
		return j
	}
	return end
}

// mayBe tells whether a person may be meant by the post at token j: one whose own post
// is told and is another is not.
func (r *reader) mayBe(p, j int) bool {
	post := strings.TrimPrefix(r.unjoined(j), "ال")
	role := language.Fold(r.code(), r.parties[p].Role)
	if r.code() != language.Arabic || role == "" || !r.lex.sets["plainpost"].has(post) || r.lex.sets["spokesman"].has(post) && r.fold(j+1) != "باسم" && r.fold(j+1) != "الرسمي" {
		return true // المتحدث may be who was just speaking
	}
	for w := range strings.FieldsSeq(role) {
		if w = strings.TrimPrefix(w, "ال"); w == post || w == post+"ه" || w+"ه" == post {
			return true
		}
	}
	return false
}

// asFor reads who speaks where a sentence sets him out first: أما وزير الخارجية المصري،
// فقد أكد. False where it opens in another way.
func (r *reader) asFor(sp *speech, i int, s language.Sentence) bool {
	first := s.First + 1
	if r.unjoined(s.First) != "اما" || i < first+2 || r.fold(i-1) != "فقد" && !strings.HasPrefix(r.fold(i), "ف") {
		return false
	}
	last := first
	for last < i && (r.d.Tokens[last].Kind == language.Word && r.fold(last) != "فقد" && !r.exactSay(last) || r.d.Tokens[last].Text == "\"") {
		last++
	}
	if m, ok := r.posts[first]; ok && r.mention[m].First < last {
		sp.party = r.mention[m].Party
		return true
	}
	if g := r.group(first, last); len(g) > 0 && (r.parties[g[0]].Kind == briefs.Person || r.at[first] >= 0) {
		sp.party = g[0]
		return true
	}
	if last == first || r.oblique(first) || !r.in("posthead", first) && !r.in("roleword", first) && !r.in("agentnoun", first) && !r.in("source", first) {
		return false
	}
	sp.text = r.d.Span(first, last).Quote
	if sp.party = r.byRole(sp.text); sp.party >= 0 {
		sp.text = ""
	}
	return true
}

// ownSpeaker reads the subject that stands before a verb of saying behind كان: a
// post or a body that the article does not name as a party (كان حزب … قد أكد).
func (r *reader) ownSpeaker(sp *speech, i int, s language.Sentence) bool {
	if r.lex.participle.has(r.unjoined(i)) || r.unjoined(i) != r.fold(i) {
		return false
	}
	for j := i - 1; j >= max(s.First, i-14); j-- {
		if r.exact("that", j) || r.exact("relative", j) || r.d.Tokens[j].Text == "؛" {
			return false
		}
		if f := r.unjoined(j); f != "كان" && f != "كانت" {
			continue
		}
		if j+1 >= i || r.oblique(j+1) || !r.in("source", j+1) && !r.in("agentnoun", j+1) && !r.in("posthead", j+1) && r.at[j+1] < 0 {
			return false
		}
		end := j + 2
		for end < i && r.d.Tokens[end].Kind == language.Word && !r.exact("verbmark", end) && !r.oblique(end) {
			end++
		}
		if a := r.group(j+1, end); len(a) > 0 && r.at[j+1] >= 0 {
			sp.party = a[0]
			return true
		}
		sp.text = r.d.Span(j+1, end).Quote
		return true
	}
	return false
}

// postsOn is who holds the post at token j where further posts of his stand between commas
// before his name: الوزير المكلف بكذا، الناطق باسم الحكومة، فلان. -1 where none does.
func (r *reader) postsOn(j int, s language.Sentence) int {
	if r.code() != language.Arabic {
		return -1
	}
	for k := j + 1; k+1 < min(j+24, s.Last); k++ {
		t := r.d.Tokens[k]
		if r.at[k] < 0 && (r.exact("that", k) || r.exact("relative", k) || r.exactSay(k)) || t.Text == "؛" || t.Text == ":" {
			return -1
		}
		if t.Text != "،" && t.Text != "," {
			continue
		}
		if m, ok := r.posts[k+1]; ok {
			return r.mention[m].Party
		}
		if r.at[k+1] < 0 || r.parties[r.mention[r.at[k+1]].Party].Kind != briefs.Person {
			return -1
		}
		return r.mention[r.at[k+1]].Party
	}
	return -1
}

// officialOf is the person whose post is at the body that "the official" at token j is of
// (المسؤولة بالبنك الدولي); -1 where there is none or several.
func (r *reader) officialOf(j int) int {
	if !r.exact("official", j) || r.at[j] >= 0 || j+2 >= len(r.at) {
		return -1
	}
	k := j + 1
	if r.fold(k) == "في" {
		k++
	}
	m := r.at[k]
	if m < 0 || k == j+1 && !r.governedName(k) || r.mention[m].Kind == party.ByAdjective {
		return -1
	}
	body, found := r.parties[r.mention[m].Party].Name, -1
	for p := range r.parties {
		if who := r.parties[p]; who.Kind == briefs.Person && (who.Affiliation == body || strings.Contains(who.Role, body)) {
			if found >= 0 {
				return -1
			}
			found = p
		}
	}
	return found
}

// askedBy reads who asks in a relative clause: whoever it is about, the noun before it, and
// not whom the verb names (مكونات المجتمع المدني، التي طالبت الشركة ب…).
func (r *reader) askedBy(sp *speech, i int, s language.Sentence) {
	last := i - 1
	if last > s.First && r.d.Tokens[last-1].Text == "،" {
		last--
	}
	if last-1 >= s.First && r.at[last-1] >= 0 {
		if m := r.mention[r.at[last-1]]; m.Kind == party.ByName && !r.governedName(m.First) && r.parties[m.Party].Kind != briefs.Place {
			sp.party = m.Party
			return
		}
	}
	if first := r.nounOf(match{first: i, noun: -1}, s); first < last && last-first <= 6 && r.d.Tokens[first].Kind == language.Word {
		sp.text = strings.TrimPrefix(r.d.Span(first, last).Quote, strings.TrimSuffix(r.fold(first), r.unjoined(first)))
	}
}

// relativeSayer is the person or body right before a relative clause whose verb of saying stands
// at token i with what is said behind it: فلانة، التي أعلنت أن …. -1 where none is named there.
func (r *reader) relativeSayer(i int, s language.Sentence) int {
	last := i - 1
	if last <= s.First || !r.exact("relative", last) || !r.exact("that", i+1) || r.unjoined(i) != r.fold(i) {
		return -1
	}
	if r.d.Tokens[last-1].Text == "،" {
		last--
	}
	if last-1 < s.First || r.at[last-1] < 0 {
		return -1
	}
	m := r.mention[r.at[last-1]]
	if m.Last != last || m.Kind != party.ByName || r.parties[m.Party].Kind != briefs.Person && r.parties[m.Party].Kind != briefs.Organisation || r.parties[m.Party].Kind == briefs.Organisation && !r.agrees(i, m.Party) {
		return -1
	}
	return m.Party
}
