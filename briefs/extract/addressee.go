package extract

import (
	"slices"
	"strings"

	"mujaz/briefs"
	"mujaz/briefs/extract/party"
	"mujaz/briefs/language"
)

// addressees are whom a request is put to or a promise made: the name behind the verb,
// right before what is asked (دعا المغرب إسبانيا إلى, urged Iran to), or the one that a
// particle of giving marks (promised aid to Jordan). None where the article's words leave
// it open.
func (r *reader) addressees(m match, f finding, s language.Sentence) []int {
	if m.passive && !m.relative && f.Act == briefs.CalledFor && r.isTold(m.first) {
		return r.group(f.first, m.first) // Kenya was asked to
	}
	if m.relative || m.passive {
		return nil
	}
	switch f.Act {
	case briefs.Decided:
		if r.code() == language.Arabic && r.exact("bids", m.first) {
			return r.asks(m, f, s)
		}
	case briefs.CalledFor:
		return r.asks(m, f, s)
	case briefs.Pledged:
		if a := r.asks(m, f, s); a != nil {
			return a
		}
		return r.given(m, f)
	case briefs.Willing:
		return r.given(m, f)
	}
	return nil
}

// asks is who stands between the verb and what is asked or promised.
func (r *reader) asks(m match, f finding, s language.Sentence) []int {
	if verbFinal(r.code()) {
		return r.askedBefore(m, f, s)
	}
	if first, last := r.biddenGroup(m, s); r.code() == language.Arabic && last > first {
		for j := first; j < last; j++ {
			if r.at[j] >= 0 && r.mention[r.at[j]].First == j && !contains(f.actors, r.mention[r.at[j]].Party) && r.mention[r.at[j]].Kind != party.ByAdjective {
				out, _ := r.addressed(j, finding{actors: f.actors, last: last})
				return out
			}
		}
		return nil
	}
	named := r.lex.participle.has(r.fold(m.first)) // داعيا: who asks stands before it
	for j := m.after; j < min(f.last, m.after+12); j++ {
		k := r.at[j]
		if k >= 0 && contains(f.actors, r.mention[k].Party) {
			named = true
		}
		switch {
		case k < 0 && (r.d.Tokens[j].Kind == language.Punct || r.code() == language.Arabic && j >= m.from && m.from > m.after):
			return nil
		case k < 0 && r.code() == language.Arabic && r.oblique(j) && r.fold(j) != "من":
			return nil // in a statement, at a meeting
		case k < 0 && r.code() != language.Arabic && j > m.after+4:
			return nil
		case k < 0, r.mention[k].Kind == party.ByAdjective, r.parties[r.mention[k].Party].Kind == briefs.Place, contains(f.actors, r.mention[k].Party):
			continue
		}
		if r.code() == language.Arabic && !named && (r.fold(j-1) != "من" || r.fold(j-2) == "كل") && !r.calledUpon(m.first, j) {
			return nil // the name is in the subject: طالب رئيس الاتحاد
		}
		out, last := r.addressed(j, f)
		if !r.bidden(j, last, m) {
			return nil
		}
		return out
	}
	return nil
}

// addressed are the parties from token j on that are coupled with each other, and where
// the words behind them begin.
func (r *reader) addressed(j int, f finding) (out []int, last int) {
	for last = j; last < f.last && last < len(r.at); {
		k := r.at[last]
		switch {
		case k < 0 && len(out) > 0 && (r.exact("and", last) || r.exact("article", last) || r.d.Tokens[last].Text == ",") && last+1 < f.last && (r.at[last+1] >= 0 || r.exact("article", last+1) && last+2 < f.last && r.at[last+2] >= 0):
			last++
		case k < 0 || last > j && r.parties[r.mention[k].Party].Kind != r.parties[out[0]].Kind, last > j && !r.joined(r.mention[k].First) && !r.listed(r.mention[k].First):
			return out, last
		default:
			if p := r.mention[k].Party; !contains(out, p) && !contains(f.actors, p) {
				out = append(out, p)
			}
			last = max(last+1, r.mention[k].Last)
		}
	}
	return out, last
}

// bidden tells whether what begins at token j is what somebody is asked or promised to do,
// and the name that begins at token first so the one who is asked.
func (r *reader) bidden(first, j int, m match) bool {
	switch f := r.fold(j); r.code() {
	case language.English:
		return r.exact("that", first-1) && f != "'s" || f == "to" || f == "not" && r.fold(j+1) == "to" || f == "that"
	case language.French:
		return f == "a" || f == "de" || f == "d'" || f == "d" || strings.HasPrefix(f, "qu")
	case language.Hebrew:
		return strings.HasPrefix(f, "ל") || strings.HasPrefix(f, "ש") || strings.HasPrefix(f, "כי")
	case language.Arabic:
		return j >= m.from || j == m.from-1 || r.oblique(j) || r.particle(j, "ب") || r.particle(j, "ل") || strings.HasPrefix(f, "ان") || m.from <= m.after
	}
	return false
}

// askedBefore is who is asked or promised in a language whose verb ends the clause: the
// name before the verb that از or به opens, or that سے, پر or کو closes.
func (r *reader) askedBefore(m match, f finding, s language.Sentence) []int {
	opens, closes := "از", []string{"سے", "پر"}
	if f.Act == briefs.Pledged {
		opens, closes = "به", []string{"کو", "سے"}
	}
	for j := m.first - 1; j >= max(s.First, m.first-8); j-- {
		k := r.at[j]
		if k < 0 && (r.d.Tokens[j].Kind == language.Punct || r.code() == language.Persian && r.finite(j) || r.exact("that", j)) {
			return nil
		}
		if k < 0 || contains(f.actors, r.mention[k].Party) || r.parties[r.mention[k].Party].Kind == briefs.Place {
			continue
		}
		before, behind := r.mention[k].First-1, r.mention[k].Last
		if r.code() == language.Persian && before >= s.First && r.fold(before) == opens || r.code() == language.Urdu && slices.Contains(closes, r.word(behind)) {
			return []int{r.mention[k].Party}
		}
		return nil
	}
	return nil
}

// given is whom the act's own words give something: to Jordan, للأردن, à l'Ukraine.
func (r *reader) given(m match, f finding) []int {
	from := max(m.from, m.after)
	for j := from; j < min(f.last, from+10) && j < len(r.at); j++ {
		k := r.at[j]
		if k < 0 || r.mention[k].First != j || r.parties[r.mention[k].Party].Kind == briefs.Place || contains(f.actors, r.mention[k].Party) || !r.dative(j) {
			continue
		}
		out, _ := r.addressed(j, f)
		return out
	}
	return nil
}

// dative tells whether the name at token j is whom something is given: behind to or for,
// with ل or ל written onto it.
func (r *reader) dative(j int) bool {
	before := j - 1
	if f := r.fold(before); r.exact("article", before) && f != "to" && f != "for" && f != "au" && f != "aux" {
		before--
	}
	if before < 0 {
		return false
	}
	prefix := r.d.Text[r.d.Tokens[j].Start:max(r.d.Tokens[j].Start, r.mention[r.at[j]].Start)]
	switch f := r.fold(before); r.code() {
	case language.English:
		return f == "to" || f == "for"
	case language.French:
		return f == "a" && r.d.Tokens[before].Text != "a" || f == "au" || f == "aux"
	case language.Arabic:
		return strings.HasSuffix(prefix, "ل") && !strings.HasSuffix(prefix, "ال")
	case language.Hebrew:
		return strings.HasSuffix(prefix, "ל")
	case language.Persian:
		return f == "به"
	case language.Urdu:
		return r.word(r.mention[r.at[j]].Last) == "کو"
	}
	return false
}

// word is token i as it is written, "" beyond the text.
func (r *reader) word(i int) string {
	if i < 0 || i >= len(r.d.Tokens) {
		return ""
	}
	return r.d.Tokens[i].Text
}
