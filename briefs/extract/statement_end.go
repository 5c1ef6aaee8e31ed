package extract

import (
	"strings"

	"mujaz/briefs/language"
)

// actEnd returns the token at which an act that begins at i ends: at the
// sentence's end, a semicolon, the next speech act, the outer quotation mark,
// or a clause that comments on it.
func (r *reader) actEnd(i int, m match, s language.Sentence) int {
	quotes := 0
	for j := i; j < s.Last && j < i+longest; j++ {
		t := r.d.Tokens[j]
		switch t.Text {
		case "؛", ";":
			return j
		case ".", "؟", "!", "۔":
			if j == s.Last-1 || j == s.Last-2 && subjectFirst(r.code()) && r.closesQuote(j+1) {
				return j
			}
		case "«", "“":
			quotes++
		case "»", "”":
			if quotes--; quotes < 0 {
				return j
			}
		case "\"":
			if (j > i || j == i && m.from < m.after) && !t.Gap && quotes == 0 && r.openQuote(m.first, j, s) {
				return j
			}
			quotes = 1 - min(max(quotes, 0), 1)
		case "،", ",":
			if j == i+1 && r.furtherAct(j+1, s) {
				return j
			}
			if r.verbless(i, j, m) {
				continue
			}
			if r.closesRelative(j, m, s) {
				return j
			}
			if (j > i+1 || m.passive && j >= i) && (r.clauseAfter(j+1, s) || r.closingSource(j, s) >= 0 || r.circumstance(j+1) || r.exact("consequence", j+1)) || j > i && (r.contrast(j+1, s) || r.contrast(j+2, s)) {
				return j
			}
		}
		if (j > i || m.passive && j >= i) && r.coordinated(j, m, s) || j > i+1 && r.code() == language.Arabic && r.nextClause(j, m, s) {
			return j
		}
		if m.rule.flags["opening"] && j > i+1 && r.at[j] < 0 && r.exact("remark", j) && t.Text != "à" {
			return j // la décision de fermer le bureau | intervient après …
		}
		if r.mainVerb(j, m, s) {
			return j
		}
		if j > i+1 && (r.ownWord(j) || r.citesToTheEnd(j, s) || r.breaksOff(j, m, s)) || j == i+1 && m.from < m.after && r.code() == language.Arabic && r.exact("breaks", j) {
			return j
		}
		if j > i && (r.wantingEnd(j, m) || r.besidesEnd(j, m)) {
			return j // خواستار … شد
		}
		if r.code() == language.Persian && r.fold(m.first) == "مراسم" && (r.saysAt(j) || r.finite(j)) {
			return j // مراسم امضای قرارداد … | ابراز امیدواری کرد
		}
		if r.hebrewEnds(i, j, m, s) {
			return j
		}
		if t.Fold == "as" && r.code() == language.English && j > i+2 && (r.exact("pronoun", j+1) || r.exact("they", j+1)) {
			return j // a deal as both countries continue …
		}
		if j > i+1 && (r.newClause(j, s) || r.goesOnToSay(j, s)) {
			return j
		}
		if verbFinal(r.lex.code) && j > i+1 && r.exact("and", j) && r.finite(j-1) && r.clauseAfter(j+1, s) {
			return j
		}
		if j > i+1 && r.furtherVerb(j, m, s) {
			return j // … شریک کیا جائے، | اور حکومتوں سے مطالبہ کیا کہ …
		}
		if j > i+11 && r.exact("relative", j) {
			if r.exact("and", j-1) && r.at[j-1] < 0 && subjectFirst(r.code()) {
				j-- // … | and which
			}
			return r.beforePhrase(j, i)
		}
		if j > i+1 && r.code() == language.French && r.lex.participle.has(t.Fold) && r.asksOthers(i, j) {
			return j // a prôné le dialogue | invitant les pêcheurs à
		}
		if j > i+1 && r.lex.participle.has(t.Fold) && !r.lex.participle.has(r.fold(j-1)) && len(t.Fold) >= len("حاثا") && strings.HasSuffix(t.Fold, "ا") {
			return j
		}
	}
	return min(s.Last, i+longest)
}

// clauseAfter tells whether what follows a comma is a clause of its own.
func (r *reader) clauseAfter(j int, s language.Sentence) bool {
	if j >= s.Last {
		return true
	}
	if r.exact("stop", j) && !(r.fold(j) == "as" && r.fold(j+1) == "well") || r.exact("relative", j) || r.lex.participle.has(r.fold(j)) {
		return true
	}
	if f := r.unjoined(j); r.code() == language.Arabic && f != r.fold(j) && r.lex.sets["stop"].has(f) && (strings.HasSuffix(f, "ا") || strings.HasSuffix(f, "ه")) {
		return true // ، ومهددة بإضراب
	}
	if r.cueAt(j) > 0 {
		// a parenthetical source does not end the act it stands in
		for k := j + 1; k < min(j+10, s.Last-1); k++ {
			if t := r.d.Tokens[k].Text; t == "،" || t == "," {
				return false
			}
		}
		return true
	}
	f := r.fold(j)
	if _, rest := language.Conjunction(r.lex.code, f); rest != f && (r.lex.say.has(rest) || r.opensAct(rest)) {
		return true
	}
	if _, ok := r.future(j, s); ok {
		return true
	}
	if subjectFirst(r.code()) && r.exact("and", j) && r.ownSubject(j+1, s) {
		return true
	}
	_, ok := r.matchAt(j, s)
	return ok
}

// words joins the act's own words: the text from byte start, without a
// parenthetical source.
func (r *reader) words(start, first, last int) string {
	if last <= first || last > len(r.d.Tokens) {
		return ""
	}
	var b strings.Builder
	end := r.d.Tokens[last-1].End
	for j := first; j < last; j++ {
		if t := r.d.Tokens[j].Text; t != "،" && t != "," || j+1 >= last || r.cueAt(j+1) == 0 {
			continue
		}
		for k := j + 2; k < min(j+11, last); k++ {
			if t := r.d.Tokens[k].Text; t == "،" || t == "," {
				if stop := r.d.Tokens[j].Start; stop > start {
					b.WriteString(r.d.Text[start:stop])
				}
				start, j = r.d.Tokens[k].End, k
				break
			}
		}
	}
	if start < end {
		b.WriteString(r.d.Text[start:end])
	}
	text := strings.Trim(b.String(), " ،,:«»\"“”\n")
	for _, marks := range [][2]string{{"«", "»"}, {"“", "”"}} {
		if strings.Count(text, marks[0]) > strings.Count(text, marks[1]) && strings.Contains(b.String(), text+marks[1]) {
			text += marks[1] // … of the company «Delta»
		}
	}
	return text
}
