package extract

import (
	"slices"
	"strings"

	"mujaz/briefs"
	"mujaz/briefs/language"
)

// speech is a verb of saying with the one who says: a party, or a source that
// has no name ("المصدر", "the statement").
type speech struct {
	at    int // token of the verb, -1 carried over
	party int // -1 none
	text  string
	post  string // of a Persian party: the words for its post with which the sentence names it alone
	first int    // token with which text begins, where it names one who stands in this sentence; 0 with last none
	last  int
	cue   string
	after bool    // the verb stands behind what it reports
	many  []int   // all who say it, where they are several
	outer *speech // in whose words this one is told, nil none

	relative bool // in an Arabic clause that only tells of somebody whom the sentence names
}

// speeches finds the verbs of saying of a sentence, in order.
func (r *reader) speeches(s language.Sentence) []speech {
	var out []speech
	if r.code() == language.Arabic && r.lex.participle.has(r.fold(s.First)) && r.ended.party >= 0 {
		r.speaker, r.subject = r.ended, []int{r.ended.party} // «. مشيرا إلى» goes on with who spoke last
	}
	if sp, ok := r.saidBeforeColon(s); ok {
		out = append(out, sp)
	}
	for i := s.First; i < s.Last; i++ {
		f := r.fold(i)
		if r.exact("hiswords", i) && r.at[i] < 0 && (r.speaker.party >= 0 || r.speaker.text != "") { // לדבריו
			out = append(out, speech{at: i, party: r.speaker.party, text: r.speaker.text, cue: r.d.Tokens[i].Text})
			continue
		}
		_, rest := language.Conjunction(r.lex.code, f)
		if r.at[i] >= 0 || !r.lex.say.has(f) && !r.lex.say.has(rest) && !(f == "clear" && r.saysAt(i)) && r.whilstForm(i, s) == "" || r.marbuta(i, f) || r.marbuta(i, rest) || r.inName(i, s) || r.ambiguous(i, s) || r.unsaidNoun(i) || r.namesOnly(i, s) || r.handsOver(i, s) || r.declares(i, s) || r.code() == language.French && !r.thrown(i, s) || r.tellsByTheWay(i, s) || r.onlyTold(i) || r.isTold(i) || r.code() == language.Persian && i > s.First && len(r.lex.cues[r.fold(i-1)]) > 0 && r.cueAt(i-1) > 0 {
			continue
		}
		sp := speech{at: i, party: -1, cue: r.d.Tokens[i].Text}
		r.whoSays(&sp, i, s, out)
		if r.code() == language.Hebrew && i > s.First && r.exact("thus", i-1) {
			sp.after = true
		}
		if r.code() == language.Hebrew {
			r.rememberPost(sp, i, s)
		}
		if sp.party >= 0 || sp.text != "" || sp.many != nil {
			sp.outer = r.outerSpeech(sp, out, s)
			out = append(out, sp)
		}
	}
	if subjectFirst(r.code()) {
		r.quotedWithin(out, s)
	}
	r.toldInQuotation(out, s)
	return out
}

// whoSays finds the subject of the verb of saying at token i: behind it, before
// it, or the one who spoke last.
func (r *reader) whoSays(sp *speech, i int, s language.Sentence, before []speech) {
	if r.code() == language.Arabic && (r.lex.sets["relays"].has(r.unjoined(i)) || r.lex.sets["ascribes"].has(r.unjoined(i))) && r.relayed(sp, i, s) {
		return
	}
	if r.quotedAs(sp, i, s) || r.whilst(sp, i, s) || r.conveyedBy(sp, i, s) {
		return
	}
	if subjectFirst(r.code()) && !r.lex.participle.has(r.fold(i)) {
		r.saidBy(sp, i, s, before)
		return
	}
	if verbFinal(r.lex.code) && r.finalSpeaker(sp, i, s) {
		return
	}
	if !r.lex.participle.has(r.fold(i)) && !verbFinal(r.lex.code) {
		end := min(i+18, s.Last)
		if r.byMeeting(i) || r.code() == language.Arabic && (r.subjectless(i) || r.disagrees(i, i+1)) {
			end = i + 1
		}
		for j := i + 1; j < end; j++ {
			if r.exact("that", j) || r.d.Tokens[j].Text == ":" || r.code() == language.Arabic && r.exact("relative", j) && r.in("document", i+1) || r.d.Tokens[j].Text == "«" && !r.quotedName(j) || r.d.Tokens[j].Text == "\"" && j > i+1 {
				end = j
			} else if r.at[j] < 0 && (r.asIs("preposition", j) || r.code() == language.Arabic && (r.exact("will", j) || r.exact("importance", j) || j > i+1 && (r.oblique(j) || r.exact("chairing", j) || r.exact("asks", i) && r.particle(j, "ب")))) {
				end = j // أكد بالمناسبة حرص الحكومة: whose it is
			} else if r.told(j, i) {
				end = j
			}
		}
		if r.code() == language.Arabic && r.exact("asks", i) {
			if m, ok := r.matchAt(i, s); ok && m.act == briefs.CalledFor {
				if first, last := r.biddenGroup(m, s); last > first && first > i+1 {
					end = min(end, first) // طالب النواب | الوزير
				}
			}
		}
		// a state speaks where it stands right behind the verb; elsewhere it
		// is what a minister is minister of
		if r.code() == language.Arabic {
			if done := r.arabicSpeaker(sp, i, end, s); done {
				return
			}
		}
		if r.code() == language.Arabic && end > i+2 && r.exact("roleword", i+1) && r.objectOf(i+1, i+2) {
			end = i + 2 // أعلن الرئيس | إلغاء القرار
		}
		if g := r.group(i+1, end); len(g) > 0 && (r.parties[g[0]].Kind != briefs.Country || r.at[i+1] >= 0) && !r.disagrees(i, i+1) {
			if r.in("source", i+1) && r.parties[g[0]].Kind != briefs.Person {
				r.remember(r.sourceText(i+1, s))
			}
			sp.party = g[0]
			return
		}
		if r.exact("honour", i+1) || r.exact("last", i+1) {
			if sp.party = r.honoured(i + 1); sp.party >= 0 {
				return
			}
		}
		if p := r.definite(i + 1); p >= 0 && end > i+1 {
			sp.party = p
			return
		}
		if end := r.postPhrase(i+1, s); r.code() == language.Arabic && end > i+2 && !r.disagrees(i, i+1) && r.lex.sets["plainpost"].has(strings.TrimPrefix(r.fold(i+1), "ال")) {
			sp.text = r.d.Span(i+1, end).Quote
			if sp.party = r.byRole(sp.text); sp.party >= 0 {
				sp.text = ""
				return
			}
			if a := r.unnamed(i + 1); a != nil {
				sp.party, sp.text = a[0], ""
				return
			}
			r.remember(sp.text)
			sp.text = r.takenUp(sp.text)
			return
		}
		if r.in("roleword", i+1) && !r.disagrees(i, i+1) {
			if text := r.d.Tokens[min(i+1, len(r.d.Tokens)-1)].Text; r.takenUp(text) != text {
				sp.text = r.takenUp(text)
				return
			}
			if sp.party = r.postsOn(i+1, s); sp.party >= 0 {
				return
			}
			sp.party = r.lastPerson(i+1, before)
			if sp.party >= 0 {
				return
			}
		}
		if n := r.findIn("source", i+1, min(i+3, end)); n >= 0 {
			sp.text = r.sourceText(n, s)
			if sp.party = r.byRole(sp.text); sp.party < 0 {
				if a := r.unnamed(n); a != nil {
					sp.party, sp.text = a[0], ""
					return
				}
				r.remember(sp.text)
				sp.text = r.takenUp(sp.text)
			}
			return
		}
		if r.sides(i+1, min(i+2, end)) != nil {
			sp.text = r.d.Tokens[i+1].Text
			return
		}
		if text := r.namelessSpeaker(i, s); text != "" {
			if a := r.unnamed(i + 1); a != nil {
				sp.party = a[0]
				return
			}
			r.remember(text)
			sp.text = r.takenUp(text)
			return
		}
		if text := r.hebrewBehind(i, s); text != "" {
			r.remember(text)
			sp.text = text
			return
		}
		// a subject before the verb, in the same clause
		if _, rest := language.Conjunction(r.lex.code, r.fold(i)); rest == r.fold(i) && !r.exact("stop", i-1) {
			if g := r.nearest(r.hebrewClause(max(r.clauseStart(i, s), i-r.speakerReach()), i), i); len(g) > 0 {
				sp.party = g[0]
				return
			}
		}
	}
	if r.code() == language.Hebrew {
		if _, rest := language.Conjunction(r.lex.code, r.fold(i)); rest == r.fold(i) {
			for _, text := range []string{r.hebrewSource(i, s), r.hebrewPost(i, s)} {
				if text != "" {
					for _, side := range []string{" מצדו", " מצידו", " מצדה", " מצידה"} {
						text = strings.TrimSuffix(text, side)
					}
					sp.text = r.takenUp(text)
					r.remember(text)
					return
				}
			}
		}
	}
	if r.code() == language.Arabic && r.ownSpeaker(sp, i, s) {
		return
	}
	if p := r.hebrewGoesOn(i, s); p >= 0 && len(before) == 0 {
		sp.party = p
		return
	}
	if text, done := r.hebrewOther(i, s); done {
		sp.text = text // it has a subject of its own
		return
	}
	if len(before) > 0 {
		last := r.goesOnFrom(i, before)
		sp.party, sp.text = last.party, last.text
		return
	}
	if r.lex.participle.has(r.fold(i)) {
		if p := r.leadSubject(i, s); p >= 0 {
			sp.party = p
			return
		}
		if g := r.nearest(max(s.First, i-reach), i); len(g) > 0 {
			sp.party = g[0]
			return
		}
	}
	if r.code() == language.Arabic && !r.opensClauseVerb(i, s) {
		return // its own subject stands before it and names no party
	}
	if r.code() == language.Arabic {
		r.carried(sp, i, s)
		return
	}
	if r.fromNobody(i, s) {
		return
	}
	sp.party, sp.text = r.speaker.party, r.speaker.text
	if r.code() == language.Hebrew && r.last >= 0 {
		sp.party, sp.text = r.last, "" // נסים טילפן אל שוחט. הוא הסביר …
	}
	if sp.party < 0 && sp.text == "" && (r.code() == language.Persian && r.exact("he", r.persianOpening(i, s)) || r.code() == language.Urdu && r.pronounBefore(i, s)) {
		if p := r.lastActor(*sp); len(p) == 1 {
			sp.party = p[0] // who acted in the sentence before: … آمد. وی گفت
		}
	}
}

// speechAt returns the speech that a statement at token i stands in.
func (r *reader) speechAt(i int, s language.Sentence) speech {
	none := speech{at: -1, party: -1}
	if r.floor >= 0 {
		none.party = r.floor
	}
	best := none
	for _, sp := range r.said {
		if sp.at <= i {
			best = sp
		}
	}
	if best.at >= 0 && best.at < i && r.code() == language.Arabic && r.lex.participle.has(r.unjoined(i)) {
		before := 0
		for before < len(r.said) && r.said[before].at < i {
			before++
		}
		best = r.goesOnFrom(i, r.said[:before])
	}
	if best.at < 0 {
		for _, sp := range r.said { // «…»، قال فلان
			if sp.at > i && (r.d.Tokens[sp.at-1].Kind == language.Punct || sp.after) && !((r.code() == language.Arabic || r.code() == language.Hebrew) && r.joinedOn(sp.at)) {
				return sp
			}
		}
		if r.code() == language.Arabic && r.exact("that", s.First) && r.unjoined(s.First) != r.fold(s.First) && (r.ended.party >= 0 || r.ended.text != "") {
			return r.ended // . وأن …: goes on with what was said
		}
		if r.quoted(i, s) || s.Paragraph == r.quoting && (r.code() != language.Urdu || r.toldOn(s)) || r.inOwnWords(s) {
			return r.speaker
		}
		if r.writer >= 0 && !r.headline {
			return speech{at: -1, party: r.writer}
		}
	}
	return best
}

// quoted tells whether token i stands within quotation marks, or in a sentence
// that begins with one.
func (r *reader) quoted(i int, s language.Sentence) bool {
	depth := 0
	for j := max(s.First, i-reach); j < i; j++ {
		switch r.d.Tokens[j].Text {
		case "«", "“":
			depth++
		case "»", "”":
			depth--
		case "\"":
			if depth > 0 && subjectFirst(r.code()) {
				depth--
			} else {
				depth++
			}
		}
	}
	return depth > 0
}

func (r *reader) code() language.Code { return r.lex.code }

// follow keeps who spoke and acted for the next sentence.
func (r *reader) follow(s language.Sentence) {
	quotes := r.speaker
	if r.said = slices.DeleteFunc(r.said, func(sp speech) bool { return sp.relative }); len(r.said) > 0 {
		r.speaker, r.ended = r.said[0], r.said[0]
		if last := r.said[len(r.said)-1]; last.outer == nil {
			r.ended = last
		}
		r.ended.at = -1
		if last := r.said[len(r.said)-1]; r.code() == language.Arabic && last.outer == nil && last.party >= 0 && last.party != r.said[0].party && r.joinedOn(last.at) && !r.lex.participle.has(r.unjoined(last.at)) {
			r.speaker = last // أكدت مصر …، وقال الوزير فلان …
		}
		if last := r.said[len(r.said)-1]; subjectFirst(r.code()) && r.said[0].outer != nil && last.after {
			r.speaker = last // “Norway reaffirms …”, the statement said
		}
		if last := r.said[len(r.said)-1]; subjectFirst(r.code()) && last.at == s.Last-2 && r.d.Tokens[s.Last-1].Text == ":" {
			r.speaker, r.quoting, r.quotesBlock = last, s.Paragraph+1, true // the minister said: and what he said, as a paragraph
		} else if subjectFirst(r.code()) && r.leftOpen(s) {
			r.quoting, r.quotesBlock = s.Paragraph, false // said, “We agree. We will go.”
		} else if r.goesOnSpeaking(s) || r.urduSpeaksOn(s) {
			r.speaker, r.quoting, r.quotesBlock = last, s.Paragraph, false
		}
		if r.inQuotation(s) && r.said[0].outer != nil && r.said[0].outer.at < s.First {
			r.speaker = quotes // “The minister stressed …”, told by the spokesman
		}
		r.speaker.at = -1
		if verbFinal(r.code()) && r.speaker.party < 0 {
			r.subject = nil
		}
		if r.speaker.party >= 0 {
			r.subject = []int{r.speaker.party}
		}
	}
	r.followTalks(s)
	if verbFinal(r.code()) {
		r.last = r.finalLead(s)
	}
	if subjectFirst(r.code()) {
		r.last = r.leadPerson(s)
		r.reporter(s)
	}
	if r.code() == language.Hebrew {
		r.last = r.hebrewLead(s)
	}
	if n := len(r.found); n > 0 && (r.code() == language.Arabic || subjectFirst(r.code()) || len(r.said) == 0 || r.found[n-1].first >= s.First) && (len(r.found[n-1].actors) > 0 || (r.code() == language.Arabic || subjectFirst(r.code())) && r.found[n-1].first >= s.First) {
		r.subject = r.found[n-1].actors
		for k := n - 1; r.code() == language.Arabic && k >= 0 && r.found[k].first >= s.First; k-- {
			if !r.found[k].relative {
				r.subject = r.found[k].actors // and not what a noun in it is told to have done
				break
			}
		}
	}
}
