package extract

import (
	"strings"

	"mujaz/briefs"
	"mujaz/briefs/language"
)

// arabicCue returns how many tokens a cue of attribution with a verb covers at
// token j: بحسب ما أوردت, وفقا لما ذكره, حسبما أفادت به. 0 where there is none,
// or no source behind it.
func (r *reader) arabicCue(j int) int {
	if r.code() != language.Arabic || j+2 >= len(r.d.Tokens) || r.at[j] >= 0 {
		return 0
	}
	n := 0
	switch f := r.fold(j + 1); {
	case r.exact("cueverb", j) && r.tells(j+1):
		n = 2
	case r.fold(j) == "كما" && r.tells(j+1) && r.closesSource(j+2):
		n = 2
	case f == "ما" && (r.unjoined(j) == "ذلك" || r.unjoined(j) == "هذا") && r.tells(j+2):
		n = 3
	case (f == "ما" || f == "لما") && r.exact("cuehead", j) && r.tells(j+2):
		n = 3
	}
	if n == 0 || !r.isSource(r.pastPronoun(j+n)) {
		return 0
	}
	return n
}

// closesSource tells whether a source stands at token j with which the sentence, or what stands
// between commas, ends: ، كما أعلن الوزير. What is said behind it is another's beginning.
func (r *reader) closesSource(j int) bool {
	s := r.d.Sentences[r.d.Tokens[min(j, len(r.d.Tokens)-1)].Sentence]
	if j-3 < s.First || r.d.Tokens[j-3].Text != "،" || !r.isSource(j) {
		return false
	}
	for k := j; k < min(j+16, s.Last); k++ {
		switch t := r.d.Tokens[k]; {
		case t.Text == ".":
			return true
		case r.at[k] < 0 && (r.exact("that", k) || r.in("importance", k) || r.in("will", k) || t.Fold == "عن" || t.Fold == "علي" || t.Fold == "الي") || t.Text == ":" || t.Text == "«" || t.Text == "\"":
			return false
		}
	}
	return true
}

// tells tells whether token j is a verb of saying or printing, with or without
// the pronoun of what is told.
func (r *reader) tells(j int) bool {
	f := r.fold(j)
	if r.lex.say.has(f) || r.lex.sets["prints"].has(f) {
		return true
	}
	for _, p := range []string{"ه", "ها"} {
		if stem, ok := strings.CutSuffix(f, p); ok && (r.lex.say.has(stem) || r.lex.sets["prints"].has(stem)) {
			return true
		}
	}
	return false
}

// pastPronoun steps over a pronoun between a cue's verb and its source (به, عنه), and
// the preposition of what something stands in (وفق ما ورد في البيان).
func (r *reader) pastPronoun(j int) int {
	switch r.fold(j) {
	case "به", "عنه", "بذلك", "عنها", "بها", "في", "ضمن":
		if m := r.at[min(j+1, len(r.at)-1)]; m >= 0 && r.governedName(j+1) && r.parties[r.mention[m].Party].Kind != briefs.Person && r.code() == language.Arabic {
			return r.mention[m].Last // ما أفاد به | بتونس | الرئيس
		}
		return j + 1
	}
	return j
}

// endsSource tells whether token j is no more of the words that name a source:
// a time, or a preposition that belongs to the verb.
func (r *reader) endsSource(j int, s language.Sentence) bool {
	if r.opensTime(j, s) {
		return true
	}
	f := r.fold(j)
	return f == "عن" && !r.exact("issuing", j-1) || f == "من" && !r.exact("issuing", j-1) && r.at[j] < 0 && !r.in("source", j-1)
}

// opensTime tells whether an expression of time begins at token j.
func (r *reader) opensTime(j int, s language.Sentence) bool {
	ts := r.d.Times(j, min(j+4, s.Last), "")
	return len(ts) > 0 && ts[0].First == j
}

// relayed finds whose words a source relays: نقلت الوكالة عن الوزير أن …. False
// where nobody's are.
func (r *reader) relayed(sp *speech, i int, s language.Sentence) bool {
	by := "عن"
	if r.lex.sets["ascribes"].has(r.unjoined(i)) {
		by = "الي"
	}
	for j := i + 1; j < min(i+9, s.Last-1); j++ {
		if r.at[j] < 0 && r.d.Tokens[j].Kind == language.Word && r.unjoined(j) != r.fold(j) && r.fold(j) != "وكاله" && r.fold(j) != "وكالات" && r.fold(j) != "وسايل" {
			return false // نقلت التحركات وتحدثت عن الشعارات
		}
		if r.fold(j) != by || r.at[j] >= 0 {
			continue
		}
		if p := r.bySurname(j + 1); p >= 0 {
			sp.party = p
			return true
		}
		end := r.phraseEnd(j+1, min(j+18, s.Last))
		if g := r.group(j+1, end); len(g) > 0 && (r.parties[g[0]].Kind == briefs.Person || !r.in("source", j+1)) {
			sp.party = g[0]
			return true
		}
		sp.text = r.sourceText(j+1, s)
		if sp.party = r.byRole(sp.text); sp.party >= 0 {
			sp.text = ""
		}
		r.remember(sp.text)
		sp.text = r.takenUp(sp.text)
		return true
	}
	return false
}

// opensClauseVerb tells whether a verb at token i begins its clause, so that a
// subject that is left out is the one before.
func (r *reader) opensClauseVerb(i int, s language.Sentence) bool {
	if r.lex.participle.has(r.unjoined(i)) || i == s.First || r.d.Tokens[i-1].Kind == language.Punct || r.unjoined(i) != r.fold(i) {
		return true
	}
	return r.exact("opener", i-1) || r.exact("particle", i-1) || r.exact("verbmark", i-1) && (i-2 < s.First || r.d.Tokens[i-2].Kind == language.Punct) ||
		r.exact("relative", i-1) || r.exact("adverbial", i-1) || r.in("own", i-1) || r.exact("that", i-1) || r.fold(i-1) == "ما"
}

// ownWord tells whether an Arabic cue at token j only says again whose words the
// clause before it are: حسب قوله, على حد تعبيرها.
func (r *reader) ownWord(j int) bool {
	if r.code() != language.Arabic || r.at[j] >= 0 {
		return false
	}
	k := j + 1
	if r.fold(j) == "علي" && r.fold(k) == "حد" {
		k++
	} else if !r.exact("cuehead", j) {
		return false
	}
	return r.exact("ownword", k)
}

// outerSpeech is the speech in whose "that" clause another is told with a subject
// of its own (أضاف الوزير أن الرئيس أكد …), nil where it stands by itself. What is
// chained onto a speech stands where that does.
func (r *reader) outerSpeech(sp speech, before []speech, s language.Sentence) *speech {
	if r.code() != language.Arabic || len(before) == 0 {
		return nil
	}
	last := before[len(before)-1]
	same := last.party == sp.party && last.text == sp.text
	if r.lex.participle.has(r.unjoined(sp.at)) {
		if same {
			return last.outer
		}
		return nil
	}
	from := r.clauseStart(sp.at, s)
	if from > s.First && r.d.Tokens[from-1].Text == "\"" {
		from-- // أن "الوفود أكدت
	}
	if same || from <= last.at || r.d.Tokens[sp.at-1].Text == "،" || !r.exact("that", from-1) || r.unjoined(sp.at) != r.fold(sp.at) {
		return nil
	}
	if last.outer != nil {
		return last.outer
	}
	return &last
}

// goesOnFrom is the speech of the sentence that a verb of saying without a subject at token i
// goes on with: the last one, or for an Arabic participle the last whose verb is of its gender:
// أوضح المدير أن التعليمات تؤكد …، حاثا الجميع على ….
func (r *reader) goesOnFrom(i int, before []speech) speech {
	last := before[len(before)-1]
	if f := r.unjoined(i); r.code() != language.Arabic || !r.lex.participle.has(f) || strings.HasSuffix(f, "ين") {
		return last
	}
	for k := len(before) - 1; k >= 0; k-- {
		at := before[k].at
		feminine, known := r.verbGender(at)
		if f := r.unjoined(at); r.lex.participle.has(f) {
			feminine, known = strings.HasSuffix(r.d.Tokens[at].Text, "ة"), true
		} else if rest, ok := strings.CutPrefix(f, "ت"); ok && r.lex.say.has("ي"+rest) {
			feminine, known = true, true
		}
		if known && feminine == strings.HasSuffix(r.d.Tokens[i].Text, "ة") {
			return before[k]
		}
	}
	return last
}

// onlyTold tells whether the verb of saying at token i, in a relative clause and with the pronoun
// of the noun that this is about, says nothing of what stands behind it: الإصلاحات التي أعلنها
// الرئيس.
func (r *reader) onlyTold(i int) bool {
	if r.code() != language.Arabic || i == 0 || !r.exact("relative", i-1) {
		return false
	}
	for _, p := range []string{"ها", "هما", "هم", "ه"} {
		if stem, ok := strings.CutSuffix(r.fold(i), p); ok && (r.lex.say.has(stem) || len(r.lex.rules[stem]) > 0) {
			return true
		}
	}
	return false
}

// contrast tells whether token j ends the words that set an Arabic clause beside the
// one before the comma: ، فيما أوضح فلان, ، في حين دعا فلان. فيما يتعلق does not.
func (r *reader) contrast(j int, s language.Sentence) bool {
	if r.code() != language.Arabic || j+1 >= s.Last {
		return false
	}
	first := j
	switch r.fold(j) {
	case "حين":
		if first--; first < s.First || r.fold(first) != "في" && r.fold(first) != "علي" {
			return false
		}
	default:
		if !r.exact("contrast", j) || r.in("concerns", j+1) {
			return false
		}
	}
	return first > s.First && r.d.Tokens[first-1].Text == "،"
}

// ownVoice tells whether a statement whose clause is set beside the speech sp is no
// part of it: somebody else speaks or asks there.
func (r *reader) ownVoice(m match, f finding, s language.Sentence, sp speech) bool {
	from := r.clauseStart(m.first, s)
	if sp.at < s.First || from <= sp.at || !r.contrast(from-1, s) || len(f.actors) == 0 || contains(f.actors, sp.party) {
		return false
	}
	return m.act == briefs.Stressed || m.act == briefs.CalledFor || r.parties[f.actors[0]].Kind == briefs.Person
}

// objectOf tells whether the word behind a definite source is no more of its name
// but what is said of something (نفى المسؤول صحة الأنباء).
func (r *reader) objectOf(n, j int) bool {
	f := r.fold(j)
	return strings.HasPrefix(r.fold(n), "ال") && j+1 < len(r.at) && r.at[j] < 0 && r.at[j+1] < 0 && !strings.HasPrefix(f, "ال") && !strings.HasPrefix(f, "ب") && !strings.HasPrefix(f, "ل") &&
		(strings.HasPrefix(r.fold(j+1), "ال") || r.exact("determiner", j+1) || r.exact("roleword", n) && r.indefinite(j)) && !r.roleHead(j) && !r.in("agentnoun", j) && !r.exact("same", j)
}

// pointsBack tells whether the source at token j only takes up one that was named
// before (للمصدر ذاته, للبيان).
func (r *reader) pointsBack(j int) bool {
	return r.exact("same", j+1) || j+1 < len(r.d.Tokens) && r.d.Tokens[j+1].Kind == language.Punct
}

// behindFor is the source at token j without the particle that binds it to its cue
// (وفقا لوكالة …, وفقا للمصدر ذاته).
func (r *reader) behindFor(text string, j int) string {
	if rest, ok := strings.CutPrefix(text, "لل"); ok && r.pointsBack(j) {
		return "ال" + rest
	} else if ok {
		return rest
	}
	return strings.TrimPrefix(text, "ل")
}

// citesSource tells whether an Arabic sentence names the source of what it says behind a
// comma: يتعين على الأعضاء تنفيذ القرار، حسب البيان.
func (r *reader) citesSource(m match, s language.Sentence) bool {
	if r.code() != language.Arabic {
		return false
	}
	for j := s.First; j < min(s.Last, m.first+reach); j++ {
		if r.cueAt(j) > 0 && !r.ownWord(j) {
			return true
		}
	}
	return false
}

// saysOn tells whether token j, a verb of saying behind و, opens what else somebody said,
// with the preposition that binds it: وأعربا عن قلقهما.
func (r *reader) saysOn(j int, rest string) bool {
	if !r.lex.say.has(rest) || r.lex.participle.has(rest) || r.lex.sets["saidwith"].has(rest) || j+1 >= len(r.d.Tokens) {
		return false
	}
	switch r.fold(j + 1) {
	case "عن", "علي", "الي":
		return true
	}
	return false
}

// arabicDocument is the text on whose word a statement stands that nobody is told to say:
// the agreement that provides it (تنص الاتفاقية على), or what it is said in (دعوا في بيان).
func (r *reader) arabicDocument(m match, s language.Sentence) string {
	if m.rule.flags["provide"] {
		for j := max(s.First, m.first-3); j < min(m.after+3, s.Last); j++ {
			if r.in(m.rule.subject, j) && r.at[j] < 0 && j != m.first && strings.HasPrefix(r.unjoined(j), "ال") {
				text := r.d.Tokens[j].Text
				if r.unjoined(j) != r.fold(j) {
					text = strings.TrimPrefix(text, "و")
				}
				return text
			}
		}
		return ""
	}
	for j := max(m.after, r.clauseStart(m.first, s)); j < min(max(m.from, m.after), s.Last-1); j++ {
		if r.fold(j) == "في" && r.at[j] < 0 && r.exact("paper", j+1) {
			end := j + 2
			for end < m.from && r.d.Tokens[end].Kind == language.Word && r.at[end] < 0 && !r.oblique(end) && !r.particle(end, "ب") && !r.opensTime(end, s) && !r.exact("that", end) && !r.exact("relative", end) {
				end++
			}
			return r.d.Span(j+1, end).Quote
		}
	}
	return ""
}

// namedAbove tells whether the source at token j is only who printed it where the statement
// is somebody's own word in the same sentence: أعرب الرئيس فلان، وفق وكالة الأنباء، عن ….
func (r *reader) namedAbove(j int, m match, s language.Sentence, sp speech) bool {
	if r.code() != language.Arabic || sp.party < 0 || sp.at < s.First || sp.at > m.first || sp.outer != nil || !r.in("printer", r.pastPronoun(j)) {
		return false
	}
	return m.act.Strength() <= 2 || j > sp.at && j < m.first
}

// citedHolder is the person whom a post alone cites at token j (وفق الوزير), or who is named
// between commas behind it; -1 where the source's text says more than that.
func (r *reader) citedHolder(j int, text string) int {
	if r.code() != language.Arabic {
		return -1
	}
	if r.at[j] < 0 && (r.in("posthead", j) || r.exact("roleword", j)) {
		if p := r.holderBetween(j, r.d.Sentences[r.d.Tokens[j].Sentence]); p >= 0 && !strings.Contains(text, r.parties[p].Name) {
			return p
		}
	}
	if !r.exact("roleword", j) || text != r.d.Tokens[j].Text {
		return -1
	}
	if m := r.at[j]; m >= 0 {
		return r.mention[m].Party
	}
	return r.lastPerson(j, nil)
}
