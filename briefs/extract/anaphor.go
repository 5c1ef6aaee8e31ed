package extract

import (
	"strings"

	"mujaz/briefs"
	"mujaz/briefs/extract/party"
	"mujaz/briefs/language"
)

// definite resolves a noun with the article that stands for a body named
// before in full (الوزارة after وزارة الصحة): the one named last whose name
// begins with that noun, -1 where there is none.
func (r *reader) definite(j int) int {
	if r.code() != language.Arabic || j < 0 || j >= len(r.d.Tokens) || r.at[j] >= 0 {
		return -1
	}
	_, f := language.Conjunction(r.code(), r.fold(j))
	head, ok := strings.CutPrefix(f, "ال")
	if next := min(j+1, len(r.at)-1); !ok || len(head) < 6 || r.at[next] >= 0 && !r.ownNoun(next) && !r.otherBody(next) {
		return -1
	}
	minister := -1
	if head == "وزاره" {
		minister = r.ministerSpeaking(j)
	}
	for _, p := range append([]int{r.speaker.party}, r.subject...) {
		if p < 0 || r.parties[p].Kind != briefs.Organisation || minister >= 0 && !r.ministryOf(p, minister) {
			continue
		}
		// the body itself, or what it is the head of: هيئة رئاسة المجلس
		if name := language.Fold(r.code(), r.parties[p].Name) + " "; strings.HasPrefix(name, head+" ") || strings.Contains(name, " "+f+" ") {
			return p
		}
	}
	later := -1 // the one body of that head that is named in full further on only
	for k := len(r.mention) - 1; k >= 0; k-- {
		m := r.mention[k]
		if m.Kind == party.ByAdjective || r.parties[m.Party].Kind != briefs.Organisation || !r.headed(m.Party, head) {
			continue
		}
		if minister >= 0 && !r.ministryOf(m.Party, minister) {
			continue // another's
		}
		if m.First < j {
			return m.Party
		}
		if later >= 0 && later != m.Party {
			later = len(r.parties)
			continue
		}
		later = m.Party
	}
	if later < len(r.parties) {
		return later
	}
	return -1
}

// ownNoun tells whether the name at token j is a body's that has the article and goes with
// no noun before it: طالب الاتحاد | الحكومة.
func (r *reader) ownNoun(j int) bool {
	m := r.mention[r.at[j]]
	return m.First == j && m.Kind == party.ByName && r.parties[m.Party].Kind == briefs.Organisation && strings.HasPrefix(r.fold(j), "ال")
}

// otherBody tells whether a body or a state is named at token j by a name without the article,
// so that it is not what the definite noun before it is of: وجه المجلس | وزارة التربية.
func (r *reader) otherBody(j int) bool {
	m := r.mention[r.at[j]]
	k := r.parties[m.Party].Kind
	return m.First == j && m.Kind == party.ByName && !r.governedName(j) && !r.coupled(j) && (k == briefs.Organisation && r.in("agentnoun", j) || k == briefs.Country)
}

// headed tells whether a body's name, or another that the article has for it,
// begins with a noun, with the article or without it, and goes on.
func (r *reader) headed(p int, head string) bool {
	is := func(name string) bool {
		words := strings.Fields(language.Fold(r.code(), name))
		return len(words) > 1 && strings.TrimPrefix(words[0], "ال") == head
	}
	for _, alias := range r.parties[p].Aliases {
		if is(alias) {
			return true
		}
	}
	return is(r.parties[p].Name)
}

// honoured is the person whom an honorific that stands alone takes up: for
// معاليه the one who spoke last, for الأخير the one named last before token j.
func (r *reader) honoured(j int) int {
	styled := r.styledAs(j)
	if p := r.speaker.party; !r.exact("last", j) && p >= 0 && r.parties[p].Kind == briefs.Person && (len(styled) == 0 || contains(styled, p)) {
		return p
	}
	if len(styled) > 0 {
		return styled[0]
	}
	if p := r.receiver(j); p >= 0 {
		return p
	}
	for k := len(r.mention) - 1; k >= 0; k-- {
		m := r.mention[k]
		if m.First >= j || r.parties[m.Party].Kind != briefs.Person {
			continue
		}
		return m.Party
	}
	return -1
}

// styledAs returns the persons before whose name the honorific of token j stands,
// with or without the article (سموه: سمو الشيخ فلان), who was named last first.
func (r *reader) styledAs(j int) (people []int) {
	style, ok := strings.CutSuffix(r.unjoined(j), "ه")
	if !ok || r.exact("last", j) {
		return nil
	}
	if feminine, ok := strings.CutSuffix(style, "ت"); ok {
		style = feminine + "ه" // فخامته: فخامة
	}
	for k := len(r.mention) - 1; k >= 0; k-- {
		m := r.mention[k]
		if m.First >= j || r.parties[m.Party].Kind != briefs.Person || contains(people, m.Party) {
			continue
		}
		for i := m.First - 1; i >= max(0, m.First-6) && r.d.Tokens[i].Kind == language.Word && r.at[i] < 0; i-- {
			if f := r.unjoined(i); f == style || f == "ال"+style {
				people = append(people, m.Party)
				break
			}
		}
	}
	return people
}

// owner resolves بلاده and وزارته in the words of one who speaks: to the state
// or the body that the speaker belongs to; nil where the article names neither.
func (r *reader) owner(j int, sp speech) []int {
	if !r.exact("own", j) {
		return nil
	}
	if sp.party < 0 {
		for i, p := range r.parties { // بلاده in the mouth of an official of an embassy
			if p.Kind == briefs.Country && sp.text != "" && strings.Contains(sp.text, p.Name) && r.exact("ownstate", j) {
				return []int{i}
			}
		}
		return nil
	}
	who := r.parties[sp.party]
	state := r.exact("ownstate", j)
	for i, p := range r.parties {
		if state && p.Kind == briefs.Country && p.Country == who.Country && p.Country != "" {
			return []int{i}
		}
		if !state && p.Kind == briefs.Organisation && (p.Name == who.Affiliation || strings.Contains(who.Role, p.Name)) {
			return []int{i}
		}
	}
	if strings.HasPrefix(r.unjoined(j), "حكومت") {
		return r.government(who.Country)
	}
	return nil
}

// government is the one government that an article names, of the state with the
// code where one is known; nil where it names several or none.
func (r *reader) government(country string) (out []int) {
	for i, p := range r.parties {
		f := language.Fold(r.code(), p.Name)
		if p.Kind != briefs.Organisation || !strings.HasPrefix(f, "الحكومه") && !strings.HasPrefix(f, "حكومه") || country != "" && p.Country != "" && p.Country != country {
			continue
		}
		out = append(out, i)
	}
	if len(out) != 1 {
		return nil
	}
	return out
}

// takenUp replaces words that only point back at a source (المصدر, المسؤول
// ذاته) by the words that named it last.
func (r *reader) takenUp(text string) string {
	words := strings.Fields(language.Fold(r.code(), text))
	if len(words) == 1 && r.code() == language.Hebrew && r.source != "" { // הדוברת: of the ministry
		if noun, definite := strings.CutPrefix(words[0], "ה"); definite && noun == strings.Fields(language.Fold(r.code(), r.source))[0] {
			return r.source
		}
	}
	if len(words) == 0 || r.code() != language.Arabic {
		return text
	}
	head := words[0]
	if len(words) > 1 && (head == "ذات" || head == "نفس") {
		head, words = words[1], words[1:]
	}
	if len(words) > 2 || len(words) == 2 && !r.lex.sets["same"].has(words[1]) && !r.lex.sets["bodyadjective"].has(words[1]) {
		return text
	}
	noun, definite := strings.CutPrefix(head, "ال")
	if definite && (r.source == "" || noun != "مصدر") {
		if name := r.sameSpeaker(noun, len(words) > 1 || head != language.Fold(r.code(), text)); name != "" {
			return name
		}
	}
	if !definite || r.source == "" {
		return text
	}
	if first := strings.Fields(language.Fold(r.code(), r.source))[0]; noun == "مصدر" || noun == strings.TrimPrefix(first, "ال") {
		return r.source
	}
	return text
}

// remember keeps the words that name a source in full.
func (r *reader) remember(text string) {
	words := strings.Fields(text)
	if len(words) > 1 && !strings.HasPrefix(language.Fold(r.code(), words[0]), "ال") || len(words) > 2 && r.lex.sets["roleword"].has(language.Fold(r.code(), words[0])) {
		r.source = text
	}
}

// ambiguous tells whether token i is a verb of saying only by its letters (بين,
// عبر, ذكر): nothing that was said follows it.
func (r *reader) ambiguous(i int, s language.Sentence) bool {
	if r.fold(i) == "savoir" { // a fait savoir
		return !strings.HasPrefix(r.fold(i-1), "fai") && r.fold(i-1) != "font"
	}
	if !r.asIs("saidwith", i) {
		return false
	}
	if r.asIs("between", i) && !r.verbPosition(i, r.fold(i), s) {
		return true // the preposition: العلاقات بين البلدين
	}
	// من جهته، عبر الحزب، عن …: behind a comma no preposition stands before who acts
	opens := r.code() == language.Arabic && i > s.First && i+1 < s.Last && r.d.Tokens[i-1].Kind == language.Punct && (r.at[i+1] >= 0 && !r.governedName(i+1) || r.in("agentnoun", i+1) || r.in("posthead", i+1) || r.in("roleword", i+1))
	for j := i + 1; j < min(i+24, s.Last); j++ {
		t := r.d.Tokens[j].Text
		if r.exact("that", j) || t == ":" || t == "«" || t == "\"" || r.fold(j) == "عن" {
			return false
		}
		if r.at[j] < 0 && r.oblique(i) && (t == "،" && !opens || t == "." || r.exact("relative", j)) {
			break
		}
	}
	return true
}

// innerSubject finds who acts in a clause after "that" from its first word:
// the pronoun on the particle (أنه), the own state, a body named before. Done
// tells that the clause has a subject of its own, party or not.
func (r *reader) innerSubject(from int, m match, sp speech) (actors []int, done bool) {
	if r.another(m, sp) { // what the clause before is about goes on
		if n := len(r.found); n > 0 && r.found[n-1].sentence == r.d.Tokens[m.first].Sentence {
			return r.found[n-1].actors, true
		}
		return nil, true
	}
	if r.code() != language.Arabic || from <= 0 || from >= m.first+1 || !r.exact("that", from-1) {
		return nil, false
	}
	if from == m.first {
		if f := r.fold(from - 1); sp.party >= 0 && (strings.HasSuffix(f, "نه") || strings.HasSuffix(f, "نها") && r.feminine(sp)) {
			return []int{sp.party}, true
		}
		return nil, false
	}
	if a := r.owner(from, sp); a != nil {
		return a, true
	}
	if f := r.fold(from - 1); sp.party >= 0 && r.doesMore(from) && (strings.HasSuffix(f, "نه") || strings.HasSuffix(f, "نها") && r.feminine(sp)) {
		return []int{sp.party}, true
	}
	if p := r.definite(from); p >= 0 {
		return []int{p}, true
	}
	for j := from; j < m.first; j++ {
		if r.at[j] >= 0 {
			return nil, false
		}
	}
	// a noun that names no party is the subject: إن الأسعار سترتفع
	_, f := language.Conjunction(r.code(), r.fold(from))
	return nil, strings.HasPrefix(f, "ال") && !r.in("roleword", from) && !r.in("source", from)
}

// feminine tells whether the verb of saying agrees with a feminine speaker.
func (r *reader) feminine(sp speech) bool {
	f := language.Fold(r.code(), sp.cue)
	return strings.HasSuffix(f, "ت") || strings.HasSuffix(f, "ه")
}

// pronoun tells whether the particle before an active verb takes the speaker up
// again (أعلن أنه سيزور), so that what follows the verb is its object.
func (r *reader) pronoun(m match, sp speech) bool {
	if r.passive(m) || r.passiveFuture(m) || m.rule.flags["attributed"] {
		return false
	}
	_, done := r.innerSubject(m.first, m, sp)
	return done && !r.another(m, sp)
}

// another tells whether the pronoun of the "that" before an Arabic verb is feminine and means
// not the one who speaks: a man (قال الوزير … وأنها خصصت), or whoever goes on with what another
// was said to do.
func (r *reader) another(m match, sp speech) bool {
	if r.code() != language.Arabic || m.first == 0 || sp.party < 0 || sp.at < 0 || !strings.HasSuffix(r.fold(m.first-1), "ها") || !r.lex.sets["thatone"].has(r.unjoined(m.first-1)) {
		return false
	}
	feminine, told := r.verbGender(sp.at)
	if f := r.unjoined(sp.at); r.lex.participle.has(f) {
		feminine, told = strings.HasSuffix(f, "ه"), true
	}
	if told && !feminine && r.parties[sp.party].Kind == briefs.Person {
		return true
	}
	n := len(r.found) - 1
	if n < 0 || r.unjoined(m.first-1) == r.fold(m.first-1) || r.found[n].relative || r.found[n].first <= sp.at || len(r.found[n].actors) != 1 || r.found[n].actors[0] == sp.party {
		return false
	}
	before := r.found[n].actors[0] // قالت الوزيرة إن مقديشو تدعم …، وإنها مستعدة
	for j := sp.at; j < r.found[n].first; j++ {
		if k := r.at[j]; k >= 0 && (r.mention[k].Party == before || r.opens("capitals", j)) && r.mention[k].Kind == party.ByName {
			feminine, told = r.gender(before)
			return r.opens("capitals", j) || r.parties[before].Kind == briefs.Country && !r.exact("manstate", j) || told && feminine
		}
	}
	return false
}

// we resolves a verb in the first plural in the mouth of one who speaks: an
// agreement binds both sides, anything else the speaker's.
func (r *reader) we(m match, sp speech) []int {
	if r.code() != language.Arabic || sp.party < 0 || len(m.rule.trigger) > 1 || m.act != briefs.Agreed && m.act != briefs.Concluded {
		return nil
	}
	_, f := language.Conjunction(r.code(), r.fold(m.first))
	base, plural := strings.CutSuffix(f, "نا")
	if !plural || len(r.lex.rules[base]) == 0 {
		return nil
	}
	for k := len(r.found) - 1; k >= 0; k-- { // whoever is told to have agreed before
		if f := r.found[k]; f.Strength >= 5 && len(f.actors) > 1 && !f.Background {
			return f.actors
		}
	}
	pair, home := r.pair(briefs.Country), r.parties[sp.party].Country
	for _, p := range pair {
		if home == "" || r.parties[p].Country == home {
			return pair
		}
	}
	return nil // two states of which the speaker's is none
}

// plainSubject tells whether the noun right behind an active verb is its
// subject though it is no party's name (أسند المشرع): a body named before, or
// nobody whom a name further on may stand for.
func (r *reader) plainSubject(m match, end int, s language.Sentence) (actors []int, done bool) {
	j := m.after
	if r.code() != language.Arabic || j >= end || j >= s.Last || r.at[j] >= 0 || r.passive(m) || r.passiveFuture(m) || len(m.rule.trigger) > 1 {
		return nil, false
	}
	if p := r.definite(j); p >= 0 {
		return []int{p}, true
	}
	for _, set := range []string{"roleword", "source", "both", "bothstates", "instrument", "will", "importance"} {
		if r.in(set, j) {
			return nil, false
		}
	}
	if m.rule.flags["masdar"] && !r.oblique(j) && r.d.Tokens[j].Kind == language.Word {
		return nil, true // موافقة أطراف النزاع: theirs, not the one's who tells it
	}
	if !strings.HasPrefix(r.fold(j), "ال") || r.lex.participle.has(r.fold(m.first)) {
		return nil, false
	}
	next := min(j+1, s.Last-1)
	return nil, (r.at[next] < 0 || r.governedName(next)) && strings.HasPrefix(r.fold(next), "ل")
}

// quotedName tells whether the quotation mark at token j opens a name (شركة
// «النسيم») and no speech.
func (r *reader) quotedName(j int) bool {
	if r.at[j] >= 0 {
		return true
	}
	if j+1 >= len(r.at) || r.at[j+1] < 0 {
		return false
	}
	last := r.mention[r.at[j+1]].Last
	return last < len(r.d.Tokens) && r.d.Tokens[last].Text == "»"
}

// governedName tells whether token j is a name behind a preposition that is
// written onto it (لوزارة, بفرنسا), which is no subject.
func (r *reader) governedName(j int) bool {
	if r.code() != language.Arabic && r.code() != language.Hebrew || r.at[j] < 0 {
		return false
	}
	m, t := r.mention[r.at[j]], r.d.Tokens[j]
	if m.First != j || m.Start <= t.Start || m.Start > t.End {
		return false
	}
	p := r.d.Text[t.Start:m.Start]
	return strings.HasSuffix(p, "ل") || strings.HasSuffix(p, "ب") || strings.HasSuffix(p, "ל") || strings.HasSuffix(p, "ב") || strings.HasSuffix(p, "מ")
}
