package extract

import (
	"strings"

	"mujaz/briefs"
	"mujaz/briefs/language"
)

// How far what an Arabic trigger needs may stand: behind its subject, and past
// posts and asides that are longer than a window.
const (
	pastTheSubject = 4
	farthest       = 36
)

// reachOf is the token up to which what a trigger needs is looked for: its
// window, and in Arabic a few tokens behind a subject that is longer.
func (r *reader) reachOf(m *match, window int, s language.Sentence) int {
	limit := min(m.after+window, s.Last)
	if !r.farReaching(m, window) || r.lex.participle.has(r.unjoined(m.first)) {
		return limit
	}
	if j := r.pastArabicSubject(m.after, s); j > m.after {
		limit = max(limit, min(j+pastTheSubject, s.Last))
	}
	return limit
}

// farReaching tells whether what a match needs may stand beyond its window: an
// Arabic verb with a subject, not a noun (طلبنا، الذي …) nor one without a doer.
func (r *reader) farReaching(m *match, window int) bool {
	if r.code() != language.Arabic || window < 4 || r.passive(*m) {
		return false
	}
	j := m.after
	if j < len(r.d.Tokens) && r.d.Tokens[j].Kind == language.Punct {
		j++
	}
	return !r.exact("relative", j)
}

// resumes returns the token beyond a limit where what an Arabic trigger needs
// stands though its window is over: behind nothing but nouns, the subject's many
// posts (وافق الأمير فلان أمير منطقة كذا رئيس لجنة كذا على …), or right behind an
// aside between commas (شدد خلال لقائه …، على …) in which nobody else speaks.
// Fits is told whether a comma stands before the token. -1 where there is none.
func (r *reader) resumes(m *match, limit int, s language.Sentence, fits func(j int, aside bool) bool) int {
	if !r.farReaching(m, m.rule.window) {
		return -1
	}
	nouns := true
	for j := m.after; j < min(m.after+farthest, s.Last); j++ {
		t := r.d.Tokens[j]
		if t.Text == "؛" || t.Text == ";" || t.Text == ":" || r.exact("that", j) || r.exact("stop", j) ||
			r.at[j] < 0 && r.exactSay(j) && !r.ambiguous(j, s) {
			return -1
		}
		aside := j > m.after && (r.d.Tokens[j-1].Text == "،" || r.d.Tokens[j-1].Text == "," || r.d.Tokens[j-1].Text == "\"" && !t.Gap)
		// an indefinite object in the accusative is the verb's wherever it stands
		if j >= limit && (aside || nouns || strings.HasSuffix(t.Fold, "ا") || r.pastPaper(j, s)) && fits(j, aside) {
			return j
		}
		nouns = nouns && t.Kind == language.Word && !r.exact("relative", j) && (r.at[j] >= 0 || !r.lex.sets["preposition"].has(t.Fold))
	}
	return -1
}

// pastPaper tells whether nothing but the paper in which something is said stands between a
// comma and token j: ، في بيان مشترك لهم الالتزام ب….
func (r *reader) pastPaper(j int, s language.Sentence) bool {
	for k := j - 1; k > max(s.First, j-6); k-- {
		if r.d.Tokens[k].Kind != language.Word {
			return r.fold(k+1) == "في" && r.exact("paper", k+2) && k+2 < j
		}
	}
	return false
}

// reopened tells whether the clause of an Arabic verb goes on with the object headed
// at token head, or with the preposition before it, behind a comma that closes a
// relative clause (أكد خلال اللقاء، الذي عقد …، حرصه على …).
func (r *reader) reopened(m match, head int) bool {
	at := head
	if m.literal && m.at < head {
		at = m.at
	}
	if r.code() != language.Arabic || r.d.Tokens[at-1].Text != "،" && r.d.Tokens[at-1].Text != "," {
		return false
	}
	for j := m.after; j < at; j++ {
		if t := r.d.Tokens[j].Text; t == "؛" || t == ";" || r.exact("that", j) || r.exactSay(j) {
			return false
		}
	}
	return true
}

// agentBefore tells whether one who acts is the subject of a verb that things may
// have as well (تدعم): named or told by a noun of a body before it, or behind it
// where the verb opens its clause.
func (r *reader) agentBefore(m match, s language.Sentence) bool {
	if r.clauseStart(m.first, s) == m.first || r.unjoined(m.first) != r.fold(m.first) && m.first == s.First {
		return r.hasAgent(m, s)
	}
	p := m.first - 1
	for p > s.First && r.d.Tokens[p].Kind == language.Punct && strings.HasSuffix(r.fold(m.first), "وا") {
		p-- // إن الوزراء "قبلوا …
	}
	return r.standsBefore(m, s) || r.bodyBefore(m.first, s) || r.pronounAgent(m.first, s) || p > s.First && r.exact("that", p-1) && (r.in("agentnoun", p) || r.in("roleword", p) || r.exact("ownstate", p) || strings.HasSuffix(r.fold(m.first), "وا") && r.in("actingmany", p))
}

// pastItsOccasion skips on what occasion something was decided, between a subject and
// its object: في اجتماعه الأسبوعي، اليوم الثلاثاء، …
func (r *reader) pastItsOccasion(i int, s language.Sentence) int {
	if r.fold(i) == "في" && i+3 < s.Last && (r.in("capital", i+1) || r.in("town", i+1) || r.in("seat", i+1) || r.in("building", i+1) || r.at[i+1] >= 0 && r.parties[r.mention[r.at[i+1]].Party].Kind == briefs.Place) {
		for j := i + 2; j < min(i+8, s.Last-2); j++ {
			if r.d.Tokens[j].Text == "،" && r.d.Tokens[j+1].Kind == language.Word && !r.oblique(j+1) && !r.exact("relative", j+1) && !r.exact("stop", j+1) {
				return j + 1 // قررت الشركة | في العاصمة مدريد، | تعليق الرحلات
			}
			if r.oblique(j) || r.exact("relative", j) {
				break
			}
		}
	}
	if !r.oblique(i) || !r.in("itsoccasion", i+1) || i+3 >= s.Last {
		return i
	}
	j := i + 2
	if r.owned(j) && !r.owned(i+1) {
		j++ // في اختتام أشغاله
	}
	for j < s.Last && (nisba(r.fold(j)) || !strings.HasPrefix(r.fold(j), "ال") && nisba("ال"+r.fold(j)) || r.in("itsoccasion", j)) {
		j++
	}
	if k := j + 1; r.fold(j) == "برياسه" && k < s.Last { // في جلسته برئاسة فلان
		if m, ok := r.posts[k]; ok {
			j = r.mention[m].Last
		} else if r.at[k] >= 0 && r.parties[r.mention[r.at[k]].Party].Kind == briefs.Person {
			j = r.mention[r.at[k]].Last
		}
	}
	if r.exact("relative", j) {
		for j++; j < min(i+24, s.Last-1) && r.d.Tokens[j].Text != "،"; {
			j++ // في اجتماعهم الذي عقدوه أمس، …
		}
		if r.d.Tokens[j].Text != "،" {
			return i
		}
	}
	if j = r.pastAdverbials(j, s); j < s.Last && r.d.Tokens[j].Text == "،" {
		j = r.pastAdverbials(j+1, s)
	}
	if j >= s.Last-1 || r.d.Tokens[j].Kind == language.Punct || r.oblique(j) || r.exact("relative", j) {
		return i
	}
	return j
}

// citesToTheEnd tells whether a cue at token j, with no comma before it, names the source of
// the sentence as its last words: … وفق بيان أصدرته اليوم.
func (r *reader) citesToTheEnd(j int, s language.Sentence) bool {
	if r.code() != language.Arabic || s.Last-j > 18 || r.d.Tokens[j-1].Kind != language.Word || r.at[j] >= 0 || r.cueAt(j) == 0 {
		return false
	}
	for k := j; k < s.Last-1; k++ {
		if r.d.Tokens[k].Kind == language.Punct {
			return false
		}
	}
	return true
}

// farObject finds beyond a limit the preposition that an Arabic verb binds its object by,
// where the object's head follows it at once, so that it can be nobody else's: أعرب المجلس
// في جلسته التي عقدها اليوم برئاسة فلان عن رفضه …. -1 where somebody else speaks before it.
func (r *reader) farObject(m *match, limit int, s language.Sentence) (int, []string) {
	if r.code() != language.Arabic || m.rule.object == "" || m.rule.window < 9 {
		return -1, nil
	}
	for j := m.after; j+1 < min(m.after+farthest, s.Last); j++ {
		if t := r.d.Tokens[j].Text; t == "؛" || t == ";" || t == ":" || r.exact("that", j) || r.exact("stop", j) ||
			r.at[j] < 0 && (r.exactSay(j) && !r.ambiguous(j, s) || r.lex.participle.has(r.unjoined(j))) {
			return -1, nil
		}
		if j < limit || r.exact("expressing", j-1) {
			continue // للتعبير عن رفضهم
		}
		for _, words := range m.rule.complement {
			if len(words[0]) > len("ب") && r.sequence(j, words) && r.in(m.rule.object, j+len(words)) {
				return j, words
			}
		}
	}
	return -1, nil
}

// whereabouts tells whether ب at token j says where something was: بالعاصمة, بمقر الوزارة.
func (r *reader) whereabouts(j int) bool {
	return r.code() == language.Arabic && strings.HasPrefix(r.fold(j), "ب") && (r.in("capital", j) || r.in("building", j) || r.in("seat", j) || r.in("town", j))
}

// bindsLater tells whether, behind token i and a comma, the ب that a verb needs stands.
func (r *reader) bindsLater(ru *rule, i int, s language.Sentence) bool {
	for j := i; j < min(i+12, s.Last); j++ {
		if r.d.Tokens[j-1].Text == "،" && (r.particle(j, "ب") && !r.whereabouts(j) || r.complementBehind(ru, j)) {
			return true
		}
	}
	return false
}
