package extract

import (
	"mujaz/briefs"
	"mujaz/briefs/language"
)

// verbFinal tells whether a language ends its clauses with the verb.
func verbFinal(c language.Code) bool { return c == language.Persian || c == language.Urdu }

// finalStart returns where the clause begins whose verb stands at token i:
// behind the verb of the clause before it, where a comma or an "and" follows
// that verb; behind a word that opens a clause; behind a source that is named
// first ("به گزارش …،").
func (r *reader) finalStart(i int, s language.Sentence) int {
	from := max(r.wholeStart(i, s), i-longest)
	for j := i - 1; j > from; j-- {
		if r.at[j] >= 0 {
			continue
		}
		t := r.d.Tokens[j]
		switch {
		case t.Text == "،" || t.Text == "," || r.exact("and", j):
			if r.finite(j-1) || r.code() == language.Urdu && r.fold(j-1) == "كي" { // ہدایت کی اور …
				if k := r.relativeThat(from, j-1); r.code() == language.Persian && k >= 0 && !r.exact("and", j) {
					j = k // who stands before a clause that tells more of him acts on
					continue
				}
				return r.pastSource(j+1, i)
			}
		case r.code() == language.Urdu && r.exact("then", j) && r.finite(j-1) && j+1 < i:
			return j + 1 // اگر … تو
		case r.finite(j) && r.saidAt(j) && j+1 < i:
			return r.pastSource(j+1, i) // اعلام کرد روسیه … توافق کرده است
		case r.exact("clause", j) && r.code() == language.Persian && r.relativeThat(from, j) == j && r.relativeEnds(j, i):
		case r.exact("clause", j):
			if r.code() == language.Urdu && r.asIs("preposition", j+1) {
				j++ // جس کا: the particle goes with the word that is left
				if r.exact("relativepost", j+1) {
					j++ // جس کے مطابق
				}
			}
			return j + 1
		}
	}
	return r.pastSource(from, i)
}

// saidAt tells whether the verb of saying of the sentence ends with token j.
func (r *reader) saidAt(j int) bool {
	for _, sp := range r.said {
		if sp.at == j || sp.at == j-1 {
			return true
		}
	}
	return false
}

// finite tells whether token j is a verb that can end a clause.
func (r *reader) finite(j int) bool {
	return j >= 0 && r.at[j] < 0 && r.asIs("finite", j)
}

// pastSource steps over a source that opens a clause, up to its comma or, in
// Urdu, its postposition (کے مطابق).
func (r *reader) pastSource(i, last int) int {
	for range 3 { // به گزارش … به نقل از …،
		n := max(r.cueAt(i), r.cueWords(i))
		if n == 0 || i+n >= last {
			break
		}
		end := -1
		if r.exact("he", i+n) && i+n+1 < last {
			i += n + 1 // به گفته وی سازمان …
			continue
		}
		for j := i + 1; j < min(i+14, last-1) && end < 0; j++ {
			if t := r.d.Tokens[j].Text; t == "،" || t == "," {
				end = j + 1
			}
			if k := j; k > i+n && r.cueWords(k) > 0 {
				end = k
			}
		}
		if m := r.at[i+n]; end < 0 && m >= 0 && r.code() == language.Persian && r.parties[r.mention[m].Party].Kind == briefs.Organisation && r.mention[m].Last < last-1 {
			end = r.mention[m].Last
		}
		if end < 0 {
			break
		}
		i = end
	}
	source := false
	for j := i; j < min(i+16, last-1); j++ {
		if r.exact("postcue", j) && (j < i+8 || source) {
			return j + 1
		}
		if r.at[j] < 0 && (r.exact("subjectmark", j) || r.exact("that", j) || j >= i+8 && r.finite(j) && !r.asIs("preposition", j)) {
			break // who acts: no source stands behind him
		}
		source = source || r.in("source", j)
	}
	return i
}

// finalPassive tells whether a verb that ends its clause names no doer: Persian
// شد, Urdu جائے گا.
func (r *reader) finalPassive(m match) bool {
	if r.code() == language.Persian && r.arrives(m.first) {
		return false // وارد تهران می‌شود
	}
	if last := m.after - 1; r.code() == language.Persian && r.exact("perfect", last) && r.asIs("finalpassive", last-1) && last > m.first {
		return !m.rule.flags["active"] // شده است
	}
	if t := m.rule.trigger; r.code() == language.Persian && len(t) > 1 && (m.act == briefs.Planned && r.lex.sets["pending"].has(t[1]) || r.fold(m.after-1) == t[0] && r.lex.sets["finalpassive"].has(t[len(t)-1])) {
		return !m.rule.flags["active"] // در شرف امضا; تأسیس و … برگزار شد
	}
	if s := r.sentenceOf(m.first); r.code() == language.Persian && m.act == briefs.Planned && !m.rule.flags["final"] && s.Last-2 > m.after {
		if f := r.fold(s.Last - 2); f == "شود" || f == "شوند" {
			return true // قرار است … برگزار شود
		}
	}
	if r.code() == language.Urdu && r.exact("futuremark", m.first) {
		return !m.rule.flags["active"] && r.urduPassive(m.first-1)
	}
	if !m.rule.flags["active"] && r.urduDone(m) {
		return true
	}
	return !m.rule.flags["active"] && (r.asIs("finalpassive", m.after-1) || r.exact("finalpassive", m.first-1))
}

// postSource reads a source with its cue behind it (ذرائع کے مطابق): the words
// from the clause's start.
func (r *reader) postSource(i int, s language.Sentence) *briefs.Attribution {
	from := r.clauseStart(i, s)
	for j := from + 1; j < min(from+24, i); j++ {
		if !r.exact("postcue", j) || j >= from+12 && !r.exact("relative", j-2) {
			continue
		}
		end, cue := j, r.d.Tokens[j].Text
		if k := j - 2; k > from && r.exact("relative", k) {
			return r.documentBefore(from, k, r.d.Span(k, j+1).Quote)
		}
		if r.asIs("preposition", j-1) {
			end, cue = j-1, r.d.Span(j-1, j+1).Quote
		}
		if r.findIn("source", from, end) < 0 && r.nearest(from, end) == nil {
			return nil
		}
		return &briefs.Attribution{Source: r.d.Span(from, end).Quote, Cue: cue}
	}
	return nil
}

// finalSpeaker finds who says what the verb of saying at token i reports: the
// subject that opens its clause, by name or by post alone ("سفیر ایران گفت").
// false where it is a pronoun or left out: then the one before speaks on.
func (r *reader) finalSpeaker(sp *speech, i int, s language.Sentence) bool {
	from, end := r.pastSource(r.clauseStart(i, s), i), i
	if r.code() == language.Persian {
		from = r.pastOpeningDay(r.pastSource(r.pastAttendance(max(r.persianOpening(i, s), r.pastDashes(s, i)), i), i), i)
	} else {
		from = max(from, r.finalStart(i, s))
	}
	for j := from; j < i; j++ {
		if r.exact("subjectmark", j) || r.exact("sourceend", j) && r.code() == language.Persian {
			end = j
			break
		}
	}
	if a := r.theseOnes(from, i); len(a) > 1 && sp != nil {
		sp.many, sp.text = a, r.d.Span(from, r.nounAfter(from, i)).Quote
		return true
	}
	if r.code() == language.Urdu && r.exact("pronoun", from) && r.exact("subjectmark", end) && end > from+2 {
		from = r.wholeSource(from, end, end) // اس موقع پر | ملائیشین وزیر نے
	}
	if r.exact("pronoun", from) || r.code() == language.Persian && r.exact("this", from) && r.bodyCalled(from+1) < 0 && r.at[from+1] < 0 {
		return false // وی; این دیپلمات
	}
	if r.code() == language.Urdu && r.fold(i) == "كهنا" && i-1 > from && r.fold(i-1) == "كا" {
		end = i - 1
	}
	if r.code() == language.Urdu && r.exact("subjectmark", end) {
		from = r.wholeSource(from, end, end) // only the noun that نے marks
	}
	if g := r.urduSpeaker(from, end); g >= 0 {
		sp.party = g
		return true
	}
	if g := r.nearest(from, end); len(g) > 0 && r.parties[g[0]].Kind == briefs.Person && !r.actedUpon(g[0], from, end) {
		sp.party, sp.post = g[0], r.postAlone(g[0], from, end)
		return true
	}
	n := r.findIn("source", from, min(from+7, r.ungoverned(from, end)))
	if n < 0 && r.exact("speakers", from) {
		n = from // تحلیلگران …, یکی از …
	}
	if n < 0 {
		g := r.nearest(from, i)
		if r.code() == language.Persian && len(g) > 0 && r.parties[g[0]].Kind != briefs.Person {
			g = r.finalSubject(from, i)
		}
		if len(g) > 0 {
			sp.party = g[0]
		} else if sp.text = r.tooSpeaker(from, i); sp.text == "" {
			sp.text = r.unknownSpeaker(from, end, i)
		}
		return sp.party >= 0 || sp.text != ""
	}
	if r.code() == language.Persian {
		if k := r.at[n]; k >= 0 && r.mention[k].First == n && r.parties[r.mention[k].Party].Kind == briefs.Organisation {
			sp.party = r.mention[k].Party
			return true
		}
		from, end = n, min(i, n+8)
	} else {
		end = min(end, n+6)
		for k := end - 1; k > n; k-- {
			if r.in("source", k) {
				n = k // وزارت خارجہ کے ذرائع
				break
			}
		}
		from = r.wholeSource(from, n, end)
	}
	for j := n + 1; j < end; j++ {
		if r.d.Tokens[j].Kind != language.Word || r.exact("speechend", j) || r.exact("clock", j) && r.at[j] < 0 || r.lex.say.has(r.fold(j)) || r.code() == language.Persian && (r.fold(j) == "از" && !(j == n+1 && r.fold(n) == "يكي") || r.exact("this", j) || r.at[j] < 0 && r.oblique(j) && r.fold(j+1) != "امور") {
			end = j
		}
	}
	end = r.barePost(n, end)
	p := r.byPostWords(from, end)
	if p < 0 || r.foreignPost(from, end, p) {
		p = r.ownHolder(from)
	}
	if p >= 0 {
		sp.party, sp.post = p, r.postAlone(p, from, end)
		return true
	}
	sp.text, sp.first, sp.last = r.d.Span(from, end).Quote, from, end
	return true
}

// actedUpon tells whether a person is named in a Persian clause only as whom something is done to, who
// says nothing in it: علی محمدی را … منصوب کرد.
func (r *reader) actedUpon(p, from, end int) bool {
	acted := false
	for j := from; r.code() == language.Persian && j < end; j++ {
		m := r.at[j]
		if m < 0 || r.mention[m].Party != p {
			continue
		}
		if r.mention[m].Last >= len(r.at) || r.fold(r.mention[m].Last) != "را" {
			return false
		}
		acted = true
	}
	return acted
}

// tooSpeaker returns the name of one who is no known party and speaks too: the words
// that open a clause before نیز.
func (r *reader) tooSpeaker(from, verb int) string {
	for j := from; j < min(from+5, verb); j++ {
		if f := r.fold(j); (f == "نیز" || f == "هم") && j > from {
			return r.d.Span(from, j).Quote
		}
		if r.d.Tokens[j].Kind != language.Word || r.exact("preposition", j) || r.exact("pronoun", j) {
			return ""
		}
	}
	return ""
}

// joins tells whether token i is an "and".
func (r *reader) joins(i int) bool { return r.exact("and", i) }

// unknownSpeaker returns the few words that open a clause and name a speaker who
// is no known party: before the subject's mark, or in Persian right before a
// verb that is one of saying only. "" where they may be anything else.
func (r *reader) unknownSpeaker(from, end, verb int) string {
	if !r.exact("subjectmark", end) && !r.exact("tells", verb) {
		return ""
	}
	for j := from; r.code() == language.Persian && j < end; j++ {
		if r.at[j] < 0 && r.oblique(j) || r.d.Tokens[j].Text == "،" {
			if end = j; end-from > 3 {
				return ""
			}
		}
	}
	for from < end && (r.d.Tokens[from].Kind != language.Word || r.exact("inside", from)) {
		from++
	}
	if end-from < 1 || end-from > 7 || end-from > 5 && r.code() != language.Urdu {
		return ""
	}
	for j := from; j < end; j++ {
		if r.exact("condition", j) {
			return "" // اگر کمیشن نے کہا
		}
		if r.d.Tokens[j].Kind != language.Word || r.oblique(j) && !r.ofNoun(j) || r.exact("pronoun", j) || r.exact("that", j) || r.finite(j) {
			return ""
		}
	}
	return r.d.Span(from, end).Quote
}

// urduSpeaker is the person whose name stands right before نے, or before کا کہنا, which
// ends before token end; -1 where none does.
func (r *reader) urduSpeaker(from, end int) int {
	if r.code() != language.Urdu || end-1 < from || r.at[end-1] < 0 {
		return -1
	}
	if p := r.mention[r.at[end-1]].Party; r.parties[p].Kind == briefs.Person {
		return p
	}
	return -1
}
