package extract

import (
	"strings"

	"mujaz/briefs"
	"mujaz/briefs/extract/party"
	"mujaz/briefs/language"
)

// doneByAgent tells whether the verb of an English plan, which elsewhere says what comes about,
// has as its subject somebody who acts: the government would bring a bill, he will not allow it.
func (r *reader) doneByAgent(m *match, s language.Sentence) bool {
	if r.code() != language.English || !r.exact("agentive", r.pastAdverbs(m.from, s)) {
		return false
	}
	j := r.beforeDay(r.groupStart(m.first, s), s) - 1
	switch {
	case j < s.First:
		return false
	case r.at[j] >= 0:
		k := r.parties[r.mention[r.at[j]].Party].Kind
		return k != briefs.Place && r.mention[r.at[j]].Kind == party.ByName
	case r.fold(j) == "it":
		return r.saysAt(j-1) || r.fold(j-1) == "that" && r.saidBetween(max(s.First, j-7), j-1)
	}
	return r.exact("pronoun", j) || r.exact("they", j) || r.exact("acting", j) || r.exact("office", j)
}

// beforeDay is where the time begins that stands between an English subject and its verb at token
// at: the government | on Friday said; at where none does.
func (r *reader) beforeDay(at int, s language.Sentence) int {
	if r.code() != language.English {
		return at
	}
	ts := r.d.Times(max(s.First, at-4), at, "")
	if n := len(ts) - 1; n >= 0 && ts[n].Last == at && ts[n].First > s.First+1 && r.d.Tokens[ts[n].First-1].Kind == language.Word {
		return ts[n].First
	}
	return at
}

// groupStart is where the auxiliaries begin of the verb at token i.
func (r *reader) groupStart(i int, s language.Sentence) int {
	_, _, _, at := r.verbGroup(i, s)
	return at
}

// ledBefore is the state or body whose name opens the sentence before that of token i, -1 where
// none does.
func (r *reader) ledBefore(i int) int {
	n := r.d.Tokens[i].Sentence - 1
	if n < 0 || r.d.Role(n) != briefs.RoleBody {
		return -1
	}
	j := r.d.Sentences[n].First
	if r.at[j] < 0 && r.fold(j) == "the" {
		j++
	}
	if r.at[j] < 0 || r.mention[r.at[j]].Kind != party.ByName || r.possessor(j, r.d.Sentences[n].Last) {
		return -1
	}
	if k := r.parties[r.mention[r.at[j]].Party].Kind; k != briefs.Country && k != briefs.Organisation {
		return -1
	}
	return r.mention[r.at[j]].Party
}

// unknownAgent tells whether a capitalised name of nobody known stands right behind "by", up to
// a comma: replaced by Eli Ben-Holm, a former envoy to Egypt.
func (r *reader) unknownAgent(i int, s language.Sentence) bool {
	if r.exact("article", i) && r.at[i] < 0 || i >= s.Last || r.at[i] >= 0 || !r.d.Tokens[i].Upper {
		return false
	}
	for j := i; j < min(i+8, s.Last); j++ {
		if r.at[j] >= 0 {
			return false
		}
		if r.d.Tokens[j].Text == "," {
			return true
		}
	}
	return strings.Contains(" . ; ", r.d.Tokens[min(i+8, s.Last)-1].Text)
}

// ownRelative tells whether the English relative pronoun at token j has a verb of its own before
// the verb group at token at, whose subject its clause belongs to: traders who do not pay should.
func (r *reader) ownRelative(j, at int, s language.Sentence) bool {
	if r.code() != language.English || r.at[j] >= 0 || r.fold(j) != "who" && r.fold(j) != "which" || j <= s.First {
		return false
	}
	k := r.pastAdverbs(j+1, s)
	return k < at && r.at[k] < 0 && !r.exact("article", k) && !r.exact("pronoun", k) && !r.exact("they", k) && r.d.Tokens[k].Kind == language.Word && r.d.Tokens[at-1].Text != ","
}

// namesEvent tells whether a year with its article only says which event is meant: in the 1967 war.
func (r *reader) namesEvent(t language.Time) bool {
	y := r.d.Tokens[t.Last-1]
	return y.Kind == language.Number && len(y.Text) == 4 && t.Last < len(r.d.Tokens) && t.Last-2 >= t.First && r.fold(t.Last-2) == "the" && r.d.Tokens[t.Last].Kind == language.Word && !r.oblique(t.Last)
}

// englishTime is a time without the words that only bind it, and with the other one that "or"
// gives beside it: for the | immediate, on Monday or Tuesday.
func (r *reader) englishTime(t language.Time) language.Time {
	if f := r.fold(t.Last - 1); f == "immediate" || f == "urgent" {
		t.First = t.Last - 1
	}
	if r.fold(t.Last) == "or" && t.Last+1 < len(r.d.Tokens) {
		if next := r.d.Times(t.Last+1, t.Last+2, ""); len(next) == 1 && next[0].Last == t.Last+2 {
			t.Last += 2
		}
	}
	return t
}

// toBeActedOn tells whether an English plan is what is to be done to its subject: the pact is set to
// be signed by Norway.
func (r *reader) toBeActedOn(m match, s language.Sentence) bool {
	return r.code() == language.English && m.act == briefs.Planned && !m.relative && m.from > m.after-1 && r.fold(m.from) == "be" && r.fold(m.from-1) == "to" && r.englishParticiple(r.pastAdverbs(m.from+1, s), s)
}

// modalBehind tells whether "will" or "would" stands a little behind token i, before any mark.
func (r *reader) modalBehind(i int, s language.Sentence) bool {
	for j := i; j < min(i+10, s.Last) && (r.d.Tokens[j].Kind == language.Word || r.d.Tokens[j].Text == "-"); j++ {
		if f := r.fold(j); r.at[j] < 0 && (f == "will" || f == "would") && !r.exact("relative", j-1) && r.fold(j-1) != "that" {
			return true
		}
	}
	return false
}

// pastOpenQuote is the token behind the mark that opens an English quotation at token i, i where
// none stands there.
func (r *reader) pastOpenQuote(i int, s language.Sentence) int {
	if r.code() == language.English && i < s.Last-1 && r.opensQuote(i) {
		i++
	}
	return i
}
