package extract

import (
	"strings"

	"mujaz/briefs"
	"mujaz/briefs/extract/party"
	"mujaz/briefs/language"
)

// asideEnd returns where the second comma of an aside stands that opens with the
// comma at token j: what says when, where and how, who holds a post, or a relative
// clause about the name before it. j itself where none does.
func (r *reader) asideEnd(j int, s language.Sentence) int {
	if t := r.d.Tokens[j].Text; t != "،" && t != "," || j+2 >= s.Last || r.code() != language.Arabic {
		return j
	}
	k := j + 1
	f := r.fold(k)
	opens := r.oblique(k) && f != "الي" && f != "عن" || r.exact("relative", k) || r.exact("dated", k) || r.at[k] >= 0 || r.roleHead(k) || r.in("roleword", k) ||
		strings.HasPrefix(f, "ب") && (r.exact("unparticled", k) || strings.HasPrefix(f, "بال") && r.exact("done", j-1)) || r.pastAdverb(k, s) > k || r.exact("cuehead", k)
	if !opens || r.exact("stop", k) || r.lex.participle.has(f) || r.exact("that", k) {
		return j
	}
	relative := r.exact("relative", k)
	for end := k + 1; end < min(j+16, s.Last); end++ {
		switch t := r.d.Tokens[end]; {
		case t.Text == "،" || t.Text == ",":
			if end+1 < s.Last && (r.at[end+1] >= 0 || r.roleHead(end+1)) && end+3 < s.Last && r.asideName(end+1, s) > 0 {
				continue
			}
			return end
		case t.Text == "؛" || t.Text == ":" || t.Text == "." || r.exact("that", end) && r.at[end] < 0,
			!relative && r.at[end] < 0 && r.lex.say.has(t.Fold) && !r.oblique(end-1) && !r.lex.sets["saidwith"].has(t.Fold):
			return j
		}
	}
	return j
}

// asideName returns the comma behind a name that goes on with an aside (، سامي
// الخطيب،), 0 where there is none.
func (r *reader) asideName(k int, s language.Sentence) int {
	end := k
	for end < s.Last && r.at[end] >= 0 {
		end++
	}
	if end > k && end < s.Last && r.d.Tokens[end].Text == "،" {
		return end
	}
	return 0
}

// pastAdverb skips one expression of time or adverb at token j.
func (r *reader) pastAdverb(j int, s language.Sentence) int {
	if end := r.d.PastTime(j, min(j+8, s.Last)); end > j {
		return end
	}
	if r.exact("adverbial", j) {
		return j + 1
	}
	return j
}

// ofBody skips whose body a name is the organ of, behind ل: the executive board
// of the union (للاتحاد العام …).
func (r *reader) ofBody(k int, s language.Sentence) int {
	if r.at[k] >= 0 {
		m := r.mention[r.at[k]]
		if m.First != k || !r.governedName(k) || !strings.HasPrefix(r.fold(k), "ل") || r.parties[m.Party].Kind != briefs.Organisation {
			return k
		}
		return min(m.Last, s.Last)
	}
	if f := r.fold(k); !strings.HasPrefix(f, "لل") || !r.in("agentnoun", k) {
		return k
	}
	end := k + 1
	for end < min(k+5, s.Last) && r.at[end] < 0 && strings.HasPrefix(r.fold(end), "ال") {
		end++
	}
	return end
}

// quotedWord tells whether token j stands alone between quotation marks: a name.
func (r *reader) quotedWord(j int) bool {
	if j < 1 || j+1 >= len(r.d.Tokens) {
		return false
	}
	before, behind := r.d.Tokens[j-1], r.d.Tokens[j+1]
	return before.Kind == language.Punct && behind.Kind == language.Punct && !r.d.Tokens[j].Gap && !behind.Gap &&
		strings.ContainsAny(before.Text, "\"«“'") && strings.ContainsAny(behind.Text, "\"»”'")
}

// disagrees tells whether the noun at token j cannot be the subject of the verb at
// token i: a feminine behind a masculine verb (طالب الوزارة), a man's post behind a
// feminine one (طالبت الوزير).
func (r *reader) disagrees(i, j int) bool {
	if r.code() != language.Arabic || j >= len(r.d.Tokens) || r.d.Tokens[j].Kind != language.Word {
		return false
	}
	if r.calledUpon(i, j) || r.weDo(i) {
		return true
	}
	feminine, ok := r.verbGender(i)
	if !ok {
		return false
	}
	if !feminine && r.exact("asks", i) && r.at[j] < 0 && r.exact("manystates", j) {
		return true // حث الدول المانحة على
	}
	noun := strings.TrimPrefix(r.fold(j), "ال")
	if m := r.at[j]; m >= 0 && r.mention[m].First == j && r.mention[m].Kind == party.ByName && r.parties[r.mention[m].Party].Kind != briefs.Person {
		if r.parties[r.mention[m].Party].Kind == briefs.Place {
			return !feminine && r.exact("asks", i) // دعا أنقرة إلى: towns are feminine
		}
		if r.parties[r.mention[m].Party].Kind == briefs.Country {
			return !feminine && !r.exact("manstate", j)
		}
		if feminine {
			return r.in("manbody", j)
		}
		return strings.HasSuffix(noun, "ات") || strings.HasSuffix(noun, "ه") && r.in("agentnoun", j) || noun == "امم"
	}
	if feminine {
		return (r.exact("roleword", j) || r.exact("posthead", j)) && !strings.HasSuffix(noun, "ه") && !strings.HasSuffix(noun, "ات") && r.in("manspost", j)
	}
	return strings.HasSuffix(noun, "ات") && (r.at[j] < 0 || r.in("agentnoun", j)) || strings.HasSuffix(noun, "ه") && (r.in("agentnoun", j) || r.exact("roleword", j))
}

// verbGender is the gender that a third person shows; not ok for participles and
// verbs that show none.
func (r *reader) verbGender(i int) (feminine, ok bool) {
	f := r.unjoined(i)
	if r.lex.participle.has(f) {
		return false, false
	}
	if rest, future := strings.CutPrefix(f, "س"); future && imperfect(rest) && len(r.lex.rules[f]) == 0 && !r.lex.say.has(f) {
		f = rest
	}
	for _, p := range []string{"ها", "هم", "ه"} {
		if verb, object := strings.CutSuffix(f, p); object && len(r.lex.rules[verb]) > 0 {
			f = verb
			break
		}
	}
	switch {
	case imperfect(f) && strings.HasPrefix(f, "ي"), r.lex.sets["rootint"].has(f):
		return false, true
	case strings.HasSuffix(f, "ت"):
		return true, true
	case strings.HasPrefix(f, "ت"):
		return true, f != r.unjoined(i) // تعهد is a perfect, ستعقد is none
	}
	base, dual := strings.CutSuffix(f, "ا")
	dual = dual && (len(r.lex.rules[base]) > 0 || r.lex.say.has(base) || len(r.lex.rules[f]) == 0) // دعا is none
	return false, !dual && !strings.HasPrefix(f, "ن")
}

// membersOf tells whether the noun at token k begins the name of a body by those
// who sit in it (أعضاء الهيئة, نواب المجلس).
func (r *reader) membersOf(k int) bool {
	return k+1 < len(r.at) && r.in("agentnoun", k) && r.at[k] < 0 && r.at[k+1] >= 0 && r.mention[r.at[k+1]].First == k+1 && !r.governedName(k+1)
}

// firmsName tells whether the word at token i is the name of a firm that stands
// right before it (شركة سيمنس), and no verb in the future.
func (r *reader) firmsName(i int, s language.Sentence) bool {
	p := i - 1
	if r.quotedWord(i) {
		p--
		return p >= s.First && r.at[p] < 0 && r.d.Tokens[p].Kind == language.Word && !r.exact("that", p) && !r.exact("verbmark", p) && !r.exactSay(p) && !strings.HasPrefix(r.fold(p), "ال")
	}
	if k := r.at[max(p, 0)]; p > s.First && k >= 0 && r.mention[k].Last == i && r.in("namedfirm", r.mention[k].First) && r.unjoined(i) == r.fold(i) {
		_, known := r.vocabulary[strings.TrimPrefix(r.fold(i), "س")]
		return !known // شركة كير | سيرفس
	}
	return p > s.First && r.exact("namedfirm", p) && r.at[p] < 0 && !r.exact("that", p-1) && r.unjoined(i) == r.fold(i)
}

// byAgent tells whether من at token j names who does what is told in the passive.
func (r *reader) byAgent(j int) bool {
	return r.fold(j) == "من" && (r.fold(j+1) == "قبل" || r.fold(j+1) == "طرف" || r.fold(j+1) == "جانب")
}

// personIn is who holds the post that begins at token j, behind the body that the
// post is of (الأمين العام للأمم المتحدة فلان); nil where nobody is named before last.
func (r *reader) personIn(j, last int) []int {
	for k := j + 1; k < min(last, len(r.at)); k++ {
		m := r.at[k]
		if m < 0 || r.mention[m].First != k {
			if f := r.fold(k); m < 0 && (f == "الي" || f == "لدي") && k+1 < last && r.at[k+1] >= 0 && r.parties[r.mention[r.at[k+1]].Party].Kind == briefs.Country {
				continue // المبعوث إلى اليمن
			}
			if m < 0 && r.d.Tokens[k].Text == "،" && k+1 < last && (r.at[k+1] >= 0 || k+2 < last && r.at[k+2] >= 0 && r.in("posthead", k+1)) {
				continue // وزير الخارجية، فلان; الأمين العام، الدكتور فلان
			}
			if m < 0 && k+1 < last && r.postGoesOn(j, k) {
				continue
			}
			if m < 0 && (r.d.Tokens[k].Kind == language.Punct || r.oblique(k) || r.exact("that", k) || r.exact("relative", k)) {
				return nil
			}
			continue
		}
		if r.parties[r.mention[m].Party].Kind == briefs.Person && !r.governedName(k) && !r.coupled(k) {
			return r.group(k, last)
		}
	}
	return nil
}

// verbInName tells whether token i, which ends the name of a body, is a verb in the
// future that was taken into it (لجنة ستتنقل).
func (r *reader) verbInName(i int) bool {
	m := r.mention[r.at[i]]
	stem, future := strings.CutPrefix(r.fold(i), "س")
	return future && imperfect(stem) && m.First == i-1 && m.Last == i+1 && r.parties[m.Party].Kind == briefs.Organisation &&
		r.in("agentnoun", i-1) && !r.exact("namedfirm", i-1) && !r.asIs("futurenoun", i)
}

// laterParticle tells whether a word with the particle stands in [i, last), before
// a comma, that is no name.
func (r *reader) laterParticle(i, last int, p string) bool {
	for j := i; j < last && r.d.Tokens[j].Kind != language.Punct; j++ {
		if r.at[j] < 0 && r.particle(j, p) {
			return true
		}
	}
	return false
}

// doesMore tells whether the clause behind a "that" with a pronoun opens with a verb
// that is somebody's (أنه يعتبر …, وسيعمل …) and not impersonal (أنه يجب).
func (r *reader) doesMore(from int) bool {
	f := r.fold(from)
	stem := strings.TrimPrefix(f, "س")
	return imperfect(stem) && strings.HasPrefix(stem, "ي") && r.at[from] < 0 && !r.exact("impersonal", from) && !r.exact("futurepassive", from) && !r.lex.sets["passive"].has(stem)
}

// firstNoun tells whether nothing that could be done stands between تم at the
// token before i and the verbal noun at token n: only when, where and in what.
func (r *reader) firstNoun(i, n int, s language.Sentence) bool {
	if i >= n {
		return true
	}
	t := r.d.Tokens[i]
	return r.pastAdverbials(i, s) > i || t.Kind == language.Punct || r.oblique(i) || r.particle(i, "ب") || r.exact("unparticled", i)
}

// quotedAsName tells whether token i stands alone in quotation marks behind a
// preposition: the name of something, no verb.
func (r *reader) quotedAsName(i int, s language.Sentence) bool {
	return i-1 > s.First && i+1 < s.Last && r.d.Tokens[i-1].Kind == language.Punct && !r.d.Tokens[i].Gap &&
		r.d.Tokens[i+1].Kind == language.Punct && !r.d.Tokens[i+1].Gap && r.oblique(i-2) && !r.exact("that", i-2)
}

// breaksOff tells whether a clause of another's, or one that only comments, begins
// at token j though no comma stands before it: حيث, ولكن, خاصة وأن, مقرا بأن, and the
// "that" of a verb of saying before the act (قال في الندوة المقرر عقدها غدا إن …).
func (r *reader) breaksOff(j int, m match, s language.Sentence) bool {
	t := r.d.Tokens[j]
	if r.code() != language.Arabic || t.Kind != language.Word || r.at[j] >= 0 || j+1 >= s.Last {
		return false
	}
	switch f := t.Fold; {
	case r.exact("contrast", j) && r.d.Tokens[j-1].Kind == language.Word && !r.in("concerns", j+1) && !imperfect(r.fold(j+1)) && (r.lex.say.has(r.fold(j+1)) || r.opensAct(r.fold(j+1))):
		return true // … فيما دعا فلان
	case r.exact("breaks", j):
		return !r.oblique(j-1) || r.exact("that", j-1)
	case r.lex.participle.has(f):
		return r.exact("that", j+1) || r.exact("that", j+2) || r.leadsOn(j, s) // مشيرة إلى أن
	case f == "مع" && r.exact("saidalong", j+1):
		return true // مع التوصية ب…, مع الإشارة إلى …
	case f == "كما":
		next := r.fold(j + 1)
		if r.lex.say.has(next) || r.opensAct(next) && !r.lex.sets["passive"].has(next) {
			return true
		}
		again, ok := r.matchAt(j+1, s)
		return ok && again.literal && r.passive(again) && !r.owned(again.at) && !r.owned(again.from-1) // كما تم الاتفاق على, and not كما تم الاتفاق عليه
	case r.exact("notably", j):
		return r.exact("that", j+1) || f == "لا" && r.exact("that", j+2)
	case strings.HasPrefix(f, "م") && strings.HasSuffix(f, "ا") && len(f) > len("مما") && r.exact("that", j+1):
		return true
	case strings.HasPrefix(f, "م") && strings.HasSuffix(t.Text, "ة") && r.exact("that", j+1) && (r.d.Tokens[j-1].Kind == language.Punct || strings.HasPrefix(r.fold(j+1), "بان")):
		return true // مذكرة بأن
	case strings.HasPrefix(t.Text, "إن") && r.exact("that", j) && r.fold(j+1) != "لم" && !r.exactSay(j-1):
		return r.speechAt(m.first, s).at >= s.First && !r.exact("that", m.first-1)
	case r.exactSay(j) && !r.lex.participle.has(f) && r.exact("that", j+1):
		return !r.exact("relative", j-1) && !r.exact("whatever", j-1) && !r.exact("verbmark", j-1)
	}
	return false
}

// pastAdjectives skips the adjectives of a body at token i, and whose or what for it
// is where a comma ends that (الإدارة العامة للأمن الوطني،).
func (r *reader) pastAdjectives(i int, s language.Sentence) int {
	for i < s.Last && r.at[i] < 0 && (nisba(r.fold(i)) || r.exact("bodyadjective", i)) {
		i++
	}
	if i < s.Last && strings.HasPrefix(r.fold(i), "لل") {
		for j := i + 1; j < min(i+5, s.Last); j++ {
			if r.d.Tokens[j].Text == "،" {
				return j
			}
			if f := r.unjoined(j); r.at[j] < 0 && !strings.HasPrefix(f, "ال") && f == r.fold(j) {
				break // الشركة التونسية للنقل بناء الجسر
			}
		}
	}
	return i
}

// ofPost tells whether the name at token j, behind ل, is the body that the post
// before it is of.
func (r *reader) ofPost(j int) bool {
	if !r.governedName(j) || r.parties[r.mention[r.at[j]].Party].Kind == briefs.Person {
		return false
	}
	for k := j - 1; k >= max(0, j-3) && r.d.Tokens[k].Kind == language.Word; k-- {
		if r.exact("roleword", k) || r.exact("posthead", k) {
			return true
		}
	}
	return false
}

// leadsOn tells whether a feminine participle of saying at token j, with no comma before
// it, opens what else was said: مشددة على ضرورة …; as an adjective it has no object.
func (r *reader) leadsOn(j int, s language.Sentence) bool {
	if !strings.HasSuffix(r.d.Tokens[j].Text, "ة") {
		return false
	}
	m, ok := r.matchAt(j, s)
	return ok && m.act.Strength() <= 2 && m.at <= j+3
}
