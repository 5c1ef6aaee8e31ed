package extract

import (
	"strings"

	"mujaz/briefs"
	"mujaz/briefs/extract/party"
	"mujaz/briefs/language"
)

// idleEnglish tells whether an English trigger tells of no act: "will" of "you", as a noun,
// or of what happens by itself; what was agreed upon by others; a noun that looks like a verb.
func (r *reader) idleEnglish(m *match, s language.Sentence) bool {
	if r.code() != language.English {
		return false
	}
	prev := m.first - 1
	switch {
	case m.act == briefs.Decided && strings.HasPrefix(r.fold(m.first), "announc") && r.modalBehind(m.after, s):
		return true // announced the minister would: the plan is told of
	case m.act == briefs.Willing && strings.HasPrefix(r.fold(m.first), "offer") && r.findIn("thanks", m.after, min(m.after+4, s.Last)) >= 0:
		return true // offered his condolences to
	case r.supposed(m, s), r.nobodyActs(m, s), r.ofThing(m, s), r.saysOfNoun(m, s), r.noAct(m, s):
		return true
	case m.act == briefs.Decided && strings.HasPrefix(r.fold(m.first), "dismiss") && r.findExact("comparing", m.after, min(m.after+14, s.Last)) >= 0:
		return true // dismissed the demand as electioneering
	case m.act == briefs.CalledFor && prev > s.First && r.at[prev] < 0 && r.in("instrument", prev) && !r.exact("document", prev) && (r.fold(m.after) == "for" || m.literal):
		return true // the contract calls for two ships: what it holds
	case m.rule.flags["future"]:
		return m.after < s.Last && r.exact("and", m.after) || prev >= s.First && r.at[prev] < 0 && (r.fold(prev) == "you" || r.fold(prev) == "nobody" || r.fold(prev) == "everything" || r.fold(prev) == "there" || r.fold(prev) == "is" || r.fold(prev) == "something") || r.happening(m, s)
	case len(m.rule.trigger) == 2 && m.rule.trigger[1] == "to" && (r.exact("article", m.after) || r.exact("possessive", m.after) || r.at[m.after] >= 0):
		return true // it is to their shame that
	case m.act == briefs.CalledFor && (r.fold(m.after) == "for" || r.fold(m.after) == "on") && r.exact("by", m.after+1):
		return true // a clause such as that called for by the union
	case r.listedInfinitive(m, s), r.listedFar(m, s), r.votesCast(m, s):
		return true
	case r.fold(prev) == "that" && r.d.Tokens[m.first].Fold == "is" && m.rule.act == briefs.Planned && !r.saysAt(prev-1):
		return true // talks, that is to say
	case m.first == s.First && m.after == m.first+1 && strings.HasSuffix(r.fold(m.first), "s") && r.lex.sets["verbnoun"].has(strings.TrimSuffix(r.fold(m.first), "s")) && !r.headline:
		return true // Calls for help were
	case m.act == briefs.Agreed && !r.beenDone(m, s) && (r.exact("by", m.after) || r.exact("by", m.after+1) && r.exact("preposition", m.after)):
		return true // the road map agreed upon by the parties
	case m.act == briefs.Willing && r.in("happy", m.after-1) && r.in("courtesy", r.pastTo(m.after)):
		return true // happy to have them
	}
	if single, plural := strings.CutSuffix(r.fold(m.first), "s"); plural && prev > s.First && m.after == m.first+1 && r.lex.sets["verbnoun"].has(single) {
		f := r.fold(prev)
		return r.at[prev] >= 0 && r.mention[r.at[prev]].Kind == party.ByAdjective || strings.HasSuffix(f, "'s") || strings.HasSuffix(f, "ing") && len(f) > 5 // Kenyan pledges to help, Lund's plans to, making plans to
	}
	return false
}

// ofThing tells whether a trigger is the verb of a clause that says of a thing what it does: an
// agenda, which promises a better future.
func (r *reader) ofThing(m *match, s language.Sentence) bool {
	j := m.first - 1
	if m.act.Strength() > 4 || j <= s.First || r.at[j] >= 0 || r.fold(j) != "which" && r.fold(j) != "that" {
		return false
	}
	if r.fold(j) == "that" && (r.saysAt(j-1) || m.rule.flags["future"] || m.rule.flags["progressive"] || m.rule.flags["attributed"]) {
		return false
	}
	if j--; r.d.Tokens[j].Text == "," {
		j--
	}
	return r.at[j] < 0 && r.d.Tokens[j].Kind == language.Word && !r.exact("document", j) && !r.exact("acting", j) && !r.exact("office", j) && !r.oblique(j) && !r.in("instrument", j)
}

// saysOfNoun tells whether an English participle says of the people right before it what they
// do: two men demanding a ransom. What a text demands is its own.
func (r *reader) saysOfNoun(m *match, s language.Sentence) bool {
	j := m.first - 1
	if j <= s.First || !r.presentParticiple(m.first) || m.act.Strength() > 4 || r.at[j] >= 0 || r.d.Tokens[j].Kind != language.Word || r.d.Tokens[j].Upper {
		return false
	}
	for _, set := range []string{"document", "and", "but", "adverb", "be", "auxiliary", "article", "preposition", "leading", "stop", "acting", "inside"} {
		if r.exact(set, j) {
			return false
		}
	}
	return !r.in("instrument", j) && !strings.HasSuffix(r.fold(j), "ly") && r.d.PastTime(j, j+1) == j
}

// beenDone tells whether a form of "be" stands before a trigger.
func (r *reader) beenDone(m *match, s language.Sentence) bool {
	be, _, _, _ := r.verbGroup(m.first, s)
	return be
}

// listedInfinitive tells whether a trigger in its plain form ends a list of what somebody is
// to do, behind "to": wants the union to end the strike and guarantee the wages.
func (r *reader) listedInfinitive(m *match, s language.Sentence) bool {
	f := r.fold(m.first)
	if m.first-2 < s.First || m.rule.flags["future"] || strings.HasSuffix(f, "ed") || strings.HasSuffix(f, "s") || strings.HasSuffix(f, "ing") || r.exact("irregular", m.first) || len(m.rule.trigger) > 1 || !r.lex.sets["plainform"].has(f) ||
		!r.exact("and", m.first-1) && r.fold(m.first-1) != "or" && r.d.Tokens[m.first-1].Text != "," {
		return false
	}
	for j := m.first - 2; j > max(s.First, m.first-20); j-- {
		switch {
		case r.saysAt(j), r.exact("they", j) && r.at[j] < 0:
			return false
		case r.fold(j) == "to" && r.at[j+1] < 0 && !r.exact("article", j+1) && !r.d.Tokens[j+1].Upper:
			return true
		}
	}
	return false
}

// listedFar tells whether a trigger in its plain form is what somebody is to do past adverbs
// that commas part: demanding them to immediately, completely and unconditionally withdraw.
func (r *reader) listedFar(m *match, s language.Sentence) bool {
	j := m.first - 1
	if !r.asIs("plainform", m.first) || j <= s.First || !strings.HasSuffix(r.fold(j), "ly") {
		return false
	}
	for j > s.First && (strings.HasSuffix(r.fold(j), "ly") || r.exact("and", j) || r.d.Tokens[j].Text == ",") {
		j--
	}
	return r.fold(j) == "to"
}

// votesCast tells whether "votes" are those that somebody won or that are counted.
func (r *reader) votesCast(m *match, s language.Sentence) bool {
	if f := r.fold(m.first); f != "votes" && f != "vote" || m.first == s.First {
		return false
	}
	if r.d.Tokens[m.first-1].Kind == language.Number {
		return true
	}
	for j := m.first - 1; j >= max(s.First, m.first-4); j-- {
		switch r.fold(j) {
		case "won", "win", "wins", "secured", "garnered", "received", "got", "cast", "lost", "lacked", "needed":
			return true
		}
	}
	return false
}

// stillSays tells whether an English infinitive says what somebody goes on doing or wishes to do
// by saying so: continues to urge, would like to reiterate.
func (r *reader) stillSays(m *match, s language.Sentence) bool {
	if r.code() != language.English || m.act.Strength() > 2 || m.first-2 < s.First || r.fold(m.first-1) != "to" {
		return false
	}
	switch r.fold(m.first - 2) {
	case "continue", "continues", "continued", "continuing", "wish", "wishes":
		return true
	case "like":
		return m.first-3 >= s.First && r.fold(m.first-3) == "would"
	}
	return false
}

func (r *reader) pastTo(i int) int {
	if r.fold(i) == "to" {
		i++
	}
	return i
}

// happening tells whether the subject of "will" is what happened or was done, which names
// nobody, so that an effect is told of: her integration will reinforce …; but not of its
// beginning or end: the construction will begin in May.
func (r *reader) happening(m *match, s language.Sentence) bool {
	if r.fold(r.pastAdverbs(m.after, s)) == "be" || r.exact("occurs", r.pastAdverbs(m.after, s)) {
		return false
	}
	from := r.subjectFrom(max(r.subjectStart(m.first, s), r.clauseStart(m.first, s)), m.first)
	head := -1
	for j := from; j < m.first; j++ {
		if r.at[j] >= 0 {
			return head >= 0
		}
		if r.d.Tokens[j].Kind != language.Word || r.exact("relative", j) || r.saysAt(j) {
			return false
		}
		if head >= 0 && r.exact("genitive", j) {
			return true // the isolation of …
		}
		head = -1
		if f := r.fold(j); !r.d.Tokens[j].Upper && !r.exact("bodynoun", j) && (f == "death" || len(f) > 7 && (strings.HasSuffix(f, "tion") || strings.HasSuffix(f, "sion") || strings.HasSuffix(f, "ness") || strings.HasSuffix(f, "ance") || strings.HasSuffix(f, "ence"))) {
			head = j
		}
	}
	return head == m.first-1
}

// knownBefore tells whether all of those were named before token i: a pronoun means nobody
// who comes later.
func (r *reader) knownBefore(actors []int, i int) bool {
	for _, p := range actors {
		if r.lastBefore(p, i) < 0 {
			return false
		}
	}
	return true
}

// freshBoth tells whether those whom "they" may mean are all named in the sentence of token i
// or in one of the two before it.
func (r *reader) freshBoth(actors []int, i int) bool {
	for _, p := range actors {
		if at := r.lastBefore(p, i); at < 0 || r.d.Tokens[i].Sentence-r.d.Tokens[at].Sentence > 2 {
			return false
		}
	}
	return true
}

// nobodyActs tells whether the subject right before a plan is nobody who makes it: the only way
// one is going to; the purpose is to.
func (r *reader) nobodyActs(m *match, s language.Sentence) bool {
	_, _, _, at := r.verbGroup(m.first, s)
	if m.act != briefs.Planned || at <= s.First || r.at[at-1] >= 0 {
		return false
	}
	switch r.fold(at - 1) {
	case "there", "one", "you", "nobody", "everyone", "someone", "something", "what":
		return true
	}
	if t := m.rule.trigger; len(t) != 2 || t[0] != "is" || t[1] != "to" {
		return false
	}
	for k := at - 1; k >= max(s.First, at-7); k-- {
		switch r.fold(k) {
		case "purpose", "aim", "goal", "objective", "task", "point", "idea", "intention":
			return true // the main purpose of the visit is to
		}
	}
	j := m.first - 1
	return j > s.First && r.d.Tokens[j].Kind == language.Word && r.at[j] < 0 && !r.d.Tokens[j].Upper && !r.exact("acting", j) && !r.exact("posts", j) && !r.exact("office", j) && !r.exact("pronoun", j) && !r.exact("government", j) && !r.exact("occasion", j)
}

// occasionOf tells whether what stands behind a pledge or a support that was announced only
// says where: announced the pledge at a conference.
func (r *reader) occasionOf(head int) bool {
	switch f := r.fold(head + 1); f {
	case "at", "on", "during":
		return r.code() == language.English
	}
	return false
}
