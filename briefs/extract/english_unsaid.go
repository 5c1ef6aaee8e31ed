package extract

import (
	"strings"

	"mujaz/briefs"
	"mujaz/briefs/language"
)

// noAct tells whether an English trigger tells of no act by what stands around it: what an
// agreement was given to placate somebody, what somebody agrees with, what is in question or only
// forecast, what a man not named is said to be, the finding of a study.
func (r *reader) noAct(m *match, s language.Sentence) bool {
	prev := m.first - 1
	switch {
	case m.act == briefs.Agreed && r.toWhich(m.first, s):
		return true
	case m.act == briefs.Agreed && r.fold(m.first) == "agree" && prev >= s.First && (r.fold(prev) == "i" || r.fold(prev) == "we") && (r.fold(m.after) == "that" || r.fold(m.after-1) == "that" || r.fold(m.after) == "with"):
		return true // I agree that it is late: a view
	case m.act.Strength() >= 4 && !m.rule.flags["future"] && r.inQuestion(m.first, s):
		return true
	case m.act == briefs.Planned || m.act == briefs.Willing || m.act == briefs.CalledFor:
		if r.whoIsNobody(m.first, s) {
			return true
		}
	case m.act == briefs.Concluded && strings.HasPrefix(r.fold(m.first), "conclude") && m.after == m.first+1 && r.clauseBehind(m.after, s):
		return true // concluded Holm was unfit
	case m.act == briefs.Decided && m.rule.complement != nil && m.first+4 < s.Last && r.exact("article", m.first+1) && (r.fold(m.first+3) == "that" || r.fold(m.first+4) == "that"):
		return true // resolved a dispute that arose in June
	case m.act == briefs.Decided && r.withoutObject(m, s):
		return true
	case m.act == briefs.Pledged && prev > s.First && r.at[prev] < 0 && (r.fold(prev) == "what" || r.fold(prev) == "which"):
		return true // did not say what guarantees he had
	}
	if !m.rule.flags["future"] {
		return false
	}
	next := r.pastAdverbs(m.after, s)
	return next < s.Last && r.fold(next) == "like" || r.level(next, s) || r.onlyOutlook(m.first, s)
}

// withoutObject tells whether a past form that decides something has nothing behind it that is
// decided, so that it says of the noun before it what was done to that: a tax imposed in June.
func (r *reader) withoutObject(m *match, s language.Sentence) bool {
	if m.rule.complement != nil || m.literal || m.after != m.first+1 || m.after >= s.Last || m.first == s.First || !r.englishParticiple(m.first, s) || r.at[m.first-1] >= 0 {
		return false
	}
	if be, have, _, _ := r.verbGroup(m.first, s); be || have {
		return false
	}
	switch r.fold(m.after) {
	case "in", "after", "against", "at", "under", "during", "over", "following", "from", "on", "upon", "since":
	default:
		return false
	}
	if ts := r.d.Times(m.after, min(m.after+8, s.Last), ""); len(ts) > 0 && ts[0].First == m.after && ts[0].Last < s.Last && r.d.Tokens[ts[0].Last].Kind == language.Word && !r.exact("and", ts[0].Last) {
		return false // approved on Monday a plan
	}
	return true
}

// toWhich tells whether the verb at token i is of a relative clause that says what was agreed to:
// a cull to which Norway had agreed | to placate its partners.
func (r *reader) toWhich(i int, s language.Sentence) bool {
	for j := i - 1; j > max(s.First, i-8); j-- {
		if r.fold(j) == "which" && r.fold(j-1) == "to" {
			return true
		}
		if r.d.Tokens[j].Kind == language.Punct {
			return false
		}
	}
	return false
}

// inQuestion tells whether the verb at token i is of a clause that asks what it was: did not
// specify what guarantees, if any, the envoy had given.
func (r *reader) inQuestion(i int, s language.Sentence) bool {
	for j := i - 2; j > max(s.First, i-14); j-- {
		if r.at[j] >= 0 || r.fold(j) != "what" && r.fold(j) != "which" {
			continue
		}
		next := r.fold(j + 1)
		return r.fold(j) == "what" && r.d.Tokens[j-1].Kind == language.Word && r.at[j+1] < 0 && r.d.Tokens[j+1].Kind == language.Word && !r.exact("be", j+1) && !r.exact("auxiliary", j+1) && !r.exact("pronoun", j+1) && !r.exact("they", j+1) && !r.exact("article", j+1) && !r.exact("modal", j+1) && strings.HasSuffix(next, "s")
	}
	return false
}

// whoIsNobody tells whether the verb at token i is of a relative clause that says who somebody not
// named is: a man who threatened to, those who plan to.
func (r *reader) whoIsNobody(i int, s language.Sentence) bool {
	_, _, _, at := r.verbGroup(i, s)
	if at-2 <= s.First || r.fold(at-1) != "who" || r.at[at-2] >= 0 || r.d.Tokens[at-2].Kind != language.Word || r.d.Tokens[at-2].Upper {
		return false
	}
	switch r.fold(at - 2) {
	case "those", "anyone", "someone", "people", "men", "women", "man", "woman", "person", "persons", "everyone", "anybody", "somebody", "youths", "boy", "girl", "gunman", "gunmen":
		return true
	}
	return false
}

// clauseBehind tells whether a clause with a verb of its own begins at token i: behind a verb of
// finding out, and no object.
func (r *reader) clauseBehind(i int, s language.Sentence) bool {
	if r.fold(i) == "that" {
		return true
	}
	for j := i + 1; j < min(i+7, s.Last); j++ {
		if r.at[j] >= 0 {
			continue
		}
		if r.d.Tokens[j].Kind == language.Punct || r.oblique(j) || r.exact("and", j) || r.exact("relative", j) || r.in("instrument", j) || r.exact("negotiation", j) {
			return false
		}
		if r.exact("be", j) || r.exact("modal", j) || r.exact("auxiliary", j) {
			return true
		}
	}
	return false
}

// level tells whether a verb in the future at token i only says on what level something stays:
// will remain tight.
func (r *reader) level(i int, s language.Sentence) bool {
	if i+1 >= s.Last {
		return false
	}
	switch r.fold(i) {
	case "remain", "stay", "be", "become", "get", "keep", "hold", "turn":
		return r.exact("level", r.pastAdverbs(i+1, s))
	}
	return false
}

// onlyOutlook tells whether a future at token i is of a clause that hangs on a noun of what may be: little
// prospect the findings would change it.
func (r *reader) onlyOutlook(i int, s language.Sentence) bool {
	for j := i - 2; j > max(s.First, i-8); j-- {
		if r.at[j] >= 0 {
			continue
		}
		if r.d.Tokens[j].Kind == language.Punct || r.saysAt(j) || r.oblique(j) {
			return false
		}
		if r.exact("outlook", j) {
			return j+1 < i && (r.ownName(j+1) || r.exact("article", j+1) || r.exact("they", j+1) || r.exact("pronoun", j+1) || r.fold(j+1) == "that")
		}
	}
	return false
}

// pastTold is where that begins which is told, behind a verb of telling at token j and whom it is
// told to: told a news conference | the government plans.
func (r *reader) pastTold(j, at int) int {
	if f := r.fold(j); r.code() != language.English || f != "told" && f != "tells" && f != "tell" && f != "telling" {
		return j + 1
	}
	k := j + 1
	if k < at && r.at[k] < 0 && r.exact("article", k) {
		k++
	}
	for n := 0; n < 5 && k < at; n++ {
		if m := r.at[k]; m >= 0 {
			k = r.mention[m].Last
			if n == 0 || k >= at {
				continue
			}
			return j + 1
		}
		if r.d.Tokens[k].Kind != language.Word || r.oblique(k) {
			return j + 1
		}
		if n > 0 && (r.exact("article", k) || r.exact("they", k) || r.exact("pronoun", k) || r.fold(k) == "that") {
			return k
		}
		k++
	}
	return j + 1
}
