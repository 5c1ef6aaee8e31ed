package extract

import (
	"strings"

	"mujaz/briefs"
	"mujaz/briefs/extract/party"
	"mujaz/briefs/language"
)

// attribution says on whose word a statement stands: a parenthetical source in
// its sentence, or else the one who speaks.
func (r *reader) attribution(m match, f finding, s language.Sentence, sp speech) *briefs.Attribution {
	for j := max(s.First, m.first-reach); j < min(s.Last, m.first+reach); j++ {
		n := r.cueAt(j)
		if n == 0 || r.relayedBy(j, m, sp) || r.namedAbove(j+n, m, s, sp) || r.citedAside(j, f) {
			continue
		}
		if r.code() == language.Persian && r.exact("he", j+n) { // به گفته وی
			if p := r.lastActor(sp); len(p) == 1 {
				return &briefs.Attribution{Source: r.parties[p[0]].Name, Cue: r.d.Span(j, j+n).Quote}
			}
			if r.speaker.text != "" {
				return &briefs.Attribution{Source: r.speaker.text, Cue: r.d.Span(j, j+n).Quote}
			}
			continue
		}
		text := r.sourceText(r.pastPronoun(j+n), s)
		if r.code() == language.Arabic && r.fold(j) != "بحسب" && strings.HasSuffix(r.fold(j), "ا") {
			text = r.behindFor(text, j+n)
		}
		if subjectFirst(r.code()) {
			text = r.bareSource(text)
		}
		if p := r.citedHolder(r.pastPronoun(j+n), text); p >= 0 {
			return &briefs.Attribution{Source: r.parties[p].Name, Cue: r.d.Span(j, j+n).Quote}
		}
		r.remember(text)
		return &briefs.Attribution{Source: r.takenUp(text), Cue: r.d.Span(j, j+n).Quote}
	}
	if a := r.postSource(m.first, s); a != nil {
		return a
	}
	if sp.outer != nil {
		sp = *sp.outer
	}
	if r.ownVoice(m, f, s, sp) || r.code() == language.Arabic && sp.party >= 0 && m.act == briefs.CalledFor && r.lex.participle.has(r.unjoined(m.first)) && strings.HasSuffix(r.fold(m.first), "ين") && len(sp.many) < 2 && r.parties[sp.party].Kind == briefs.Person && !contains(f.actors, sp.party) {
		sp = speech{at: -1, party: -1}
	}
	doc := r.document(m, s, sp)
	if f := r.hebrewFinding(m, s); f != "" {
		doc = f
	} else if f := r.hebrewTerms(m, s, sp); f != "" {
		doc = f
	}
	if r.code() == language.Arabic && sp.party < 0 && sp.text == "" && (len(f.actors) == 0 || m.rule.flags["provide"]) {
		doc = r.arabicDocument(m, s)
	}
	switch {
	case doc != "":
		return &briefs.Attribution{Source: doc, Cue: f.Trigger}
	case r.ownDemand(m, f, s, sp) != "":
		return &briefs.Attribution{Source: r.ownDemand(m, f, s, sp), Cue: f.Trigger}
	case r.code() == language.Hebrew && sp.at < s.First && len(f.actors) == 0 && r.hebrewPost(m.first, s) != "" && (m.act == briefs.Stressed || m.act == briefs.CalledFor || m.act == briefs.Willing):
		return &briefs.Attribution{Source: r.hebrewPost(m.first, s), Cue: f.Trigger}
	case r.title() != "" && (sp.many != nil || sp.party < 0 && sp.text == "" || contains(r.signatories(), sp.party) && r.parties[sp.party].Kind != briefs.Person):
		return &briefs.Attribution{Source: r.title()}
	case sp.many != nil && r.readout != "":
		return &briefs.Attribution{Source: r.readout}
	case len(sp.many) == 2 && subjectFirst(r.code()) && sp.at >= s.First:
		return &briefs.Attribution{Source: r.asWritten(sp.many[0], s, sp.at) + ", " + r.asWritten(sp.many[1], s, sp.at), Cue: sp.cue}
	case sp.party >= 0:
		return &briefs.Attribution{Source: r.spokenOf(sp, s), Cue: sp.cue}
	case sp.text != "":
		return &briefs.Attribution{Source: sp.text, Cue: sp.cue}
	case (m.act == briefs.Stressed || m.act == briefs.CalledFor || m.act == briefs.Willing) && len(f.actors) == 0 && r.markedWords(m, s) != "":
		return &briefs.Attribution{Source: r.markedWords(m, s), Cue: f.Trigger}
	case r.wire:
		return &briefs.Attribution{Source: r.readout}
	case r.code() == language.Arabic && m.act == briefs.CalledFor && len(f.actors) == 0 && m.after < s.Last && r.nominative(m.after):
		return &briefs.Attribution{Source: r.d.Tokens[m.after].Text, Cue: f.Trigger}
	case r.code() == language.Arabic && m.act == briefs.Willing && m.head > 0 && len(r.arabicActors(m, s, sp)) == 1: // who says whose readiness it is
		return &briefs.Attribution{Source: r.parties[r.arabicActors(m, s, sp)[0]].Name, Cue: f.Trigger}
	case (m.act == briefs.Stressed || m.act == briefs.CalledFor || m.act == briefs.Willing) && len(f.actors) == 1:
		return &briefs.Attribution{Source: r.asWritten(f.actors[0], s, m.first), Cue: f.Trigger}
	}
	return nil
}

// citedAside tells whether the Arabic cue at token j is of a clause behind the act, in which the
// article adds what is so: وقعا اتفاقية …، حيث تبلغ النسبة 47 في المئة وفق أرقام الوزارة.
func (r *reader) citedAside(j int, f finding) bool {
	if r.code() != language.Arabic || j <= f.last || r.d.Tokens[j-1].Kind == language.Punct {
		return false
	}
	for k := f.last; k < j; k++ {
		if r.at[k] < 0 && (r.fold(k) == "حيث" || r.fold(k) == "علما") && r.d.Tokens[max(k-1, 0)].Kind == language.Punct {
			return true
		}
	}
	return false
}

// spokenOf is the name of who speaks: a person's in full, another's as the sentence
// has it (the UK said).
func (r *reader) spokenOf(sp speech, s language.Sentence) string {
	if sp.at < s.First {
		return r.parties[sp.party].Name
	}
	if sp.post != "" {
		return sp.post
	}
	return r.asWritten(sp.party, s, sp.at)
}

// asWritten is a party's name as the sentence has it near token at, where it is no person.
func (r *reader) asWritten(p int, s language.Sentence, at int) string {
	if !subjectFirst(r.code()) || r.parties[p].Kind == briefs.Person {
		return r.parties[p].Name
	}
	for j := s.First; j < min(s.Last, at+8); j++ {
		if m := r.at[j]; m >= 0 && r.mention[m].Party == p && r.mention[m].Kind != party.ByAdjective {
			return r.d.Span(r.mention[m].First, r.mention[m].Last).Quote
		}
	}
	return r.parties[p].Name
}

// sourceText returns the words that name a source from its head on: up to a
// comma or a verb, six tokens at most.
func (r *reader) sourceText(n int, s language.Sentence) string {
	end := n + 1
	if m := r.at[n]; verbFinal(r.code()) && m >= 0 && r.mention[m].First == n {
		return r.d.Span(n, r.mention[m].Last).Quote
	}
	for end < s.Last && end < n+9 {
		t := r.d.Tokens[end]
		if t.Kind == language.Punct && t.Text != "\"" && t.Text != "«" && t.Text != "»" && t.Text != "“" && t.Text != "”" && t.Text != "-" || r.exact("that", end) || r.exact("relative", end) || r.exact("stop", end) || r.in("importance", end) || r.in("will", end) || r.code() == language.Arabic && r.exact("ownword", end) {
			break
		}
		if r.code() == language.Hebrew && r.futureForm(t.Fold) {
			break
		}
		if r.code() == language.Arabic && end > n+1 && strings.HasPrefix(t.Fold, "ال") && !nisba(t.Fold) && (nisba(r.fold(end-1)) || r.in("document", n) && strings.HasPrefix(r.fold(end-1), "ال")) && r.at[end] < 0 && !r.exact("bodyadjective", end) && !r.exact("same", end) {
			break // وزير الخارجية المصري | المجتمع الدولي
		}
		if r.code() == language.Arabic && r.particle(end, "ب") && t.Fold != "باسم" && r.at[end] < 0 && r.exactSay(n-1) {
			break // أشاد الوزير | بمستوى العلاقات
		}
		if r.code() == language.Arabic && end > n && r.at[end] < 0 && !strings.HasPrefix(t.Fold, "ال") && r.opensAct(t.Fold) && (r.subjectNoun(end+1) || r.at[min(end+1, len(r.at)-1)] >= 0) {
			break // البلاغ | تعهدت الحكومة
		}
		if r.code() == language.Arabic && t.Fold == "نقلا" && r.fold(end+1) == "عن" && r.exact("relayedfrom", end+2) {
			end += 3 // القناة نقلا عن مصادرها
			continue
		}
		if r.code() == language.Arabic && ((end > n+1 || r.fold(end) == "عن") && r.endsSource(end, s) || end == n+1 && (r.objectOf(n, end) || r.opensTime(end, s))) {
			break
		}
		if subjectFirst(r.code()) && r.exact("by", end) && end > n+1 && (r.code() == language.French && r.frenchParticiple(end-1) || r.englishParticiple(end-1, s)) {
			end++ // a statement issued by the ministry
			continue
		}
		if r.code() == language.Arabic && end > n+1 && r.at[end] < 0 && r.exact("allof", end) {
			break // القوى الوطنية | كافة الأطراف
		}
		if r.code() == language.Arabic && strings.HasPrefix(t.Fold, "ف") && r.unjoined(end) != t.Fold && r.at[end] < 0 && (r.lex.sets["preposition"].has(r.unjoined(end)) || r.exact("that", end) || r.exact("verbmark", end)) {
			break // … ففي حال
		}
		if f := t.Fold; r.code() == language.Arabic && (f == "صدر" || f == "صدرت" || f == "نشر" || f == "نشرت") && end > n {
			break // بلاغ صادر عن الوزارة | صدر اليوم
		}
		if r.lex.say.has(t.Fold) || r.lex.sets["preposition"].has(t.Fold) && t.Fold != "عن" && t.Fold != "من" && !r.exact("genitive", end) {
			break
		}
		end++
	}
	return trimSource(r.d.Span(n, end).Quote)
}

// trimSource takes blanks and quotation marks that have no fellow off the words for a source
// (قناة "218" keeps its own).
func trimSource(text string) string {
	text = strings.Trim(text, " -")
	if strings.Count(text, "\"")%2 == 1 || strings.HasPrefix(text, "\"") {
		text = strings.Trim(text, " \"")
	}
	if strings.Count(text, "«") != strings.Count(text, "»") || strings.HasPrefix(text, "«") {
		text = strings.Trim(text, " «")
	}
	return text
}

// cueAt returns how many tokens a cue of attribution covers at token j (بحسب
// البيان), 0 where there is none: what follows must be a source.
func (r *reader) cueAt(j int) int {
	f := r.fold(j)
	if n := r.arabicCue(j); n > 0 {
		return n
	}
	cues := r.lex.cues[f]
	if cues == nil {
		_, rest := language.Conjunction(r.lex.code, f)
		cues = r.lex.cues[rest]
	}
	for _, c := range cues {
		n := len(c)
		if j+n >= len(r.d.Tokens) {
			continue
		}
		if len(c[n-1]) == 2 && n > 1 && !subjectFirst(r.code()) { // ends in a particle: وفقا ل
			if r.sequence(j+1, c[1:n-1]) && strings.HasPrefix(r.fold(j+n-1), c[n-1]) && r.isSource(j+n-1) {
				return n - 1
			}
			continue
		}
		if r.sequence(j+1, c[1:]) && r.isSource(j+n) {
			return n
		}
	}
	return 0
}

// isSource tells whether a source is named at token j: a party, or a word for
// statements and sources. وفق القوانين names none.
func (r *reader) isSource(j int) bool {
	if j >= len(r.d.Tokens) {
		return false
	}
	if r.in("source", j) || r.in("source", j+1) || r.code() == language.Arabic && (r.in("document", j) || r.exact("wording", j) && (r.in("document", j+1) || r.in("source", j+1))) {
		return true
	}
	if r.in("instrument", j) {
		return false
	}
	m := r.at[j]
	if m >= 0 && r.mention[m].Kind != party.ByAdjective {
		p := r.parties[r.mention[m].Party]
		return p.Kind != briefs.Place || subjectFirst(r.code()) && p.Country != "" && r.mention[m].Last < len(r.d.Tokens) && r.d.Tokens[r.mention[m].Last].Text == "," // selon Oslo
	}
	return subjectFirst(r.code()) && r.describedSource(j)
}
