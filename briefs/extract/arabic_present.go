package extract

import (
	"strings"

	"mujaz/briefs"
	"mujaz/briefs/language"
)

// presentPlan reads an Arabic verb of an event in the present as a plan where its
// own clause says a time to come: تستضيف الدوحة الأسبوع المقبل جولة جديدة. What is
// done as a rule, or tells what a noun is like, is none.
func (r *reader) presentPlan(i int, s language.Sentence) (match, bool) {
	form := r.unjoined(i)
	m := match{rule: &rule{act: briefs.Planned, trigger: []string{r.fold(i)}, flags: map[string]bool{"direct": true}},
		act: briefs.Planned, first: i, after: i + 1, from: i, byte: r.d.Tokens[i].Start, noun: -1}
	if !r.lex.sets["eventverb"].has(form) || r.perfect(form) || (form == "ينتهي" || form == "تنتهي") && form != r.fold(i) || // تبدأ يوم … وتنتهي يوم …: one plan
		r.asked(i, s) || r.hoping(i, s) {
		return m, false
	}
	opens := i == s.First || r.d.Tokens[i-1].Kind == language.Punct || form != r.fold(i) || r.fold(i-1) == "كما" || r.fold(i-1) == "فيما"
	if p := i - 1; p > s.First && r.exact("that", p-1) && (r.in("agentnoun", p) || r.in("roleword", p)) {
		opens = true // أن اللجنة تعقد
	}
	if !opens && !r.standsBefore(m, s) {
		return m, false
	}
	return m, r.timeToCome(i+1, s)
}

// timeToCome tells whether the clause from token i on says a time that is to
// come: one that points forward, or a day behind that of the article.
func (r *reader) timeToCome(i int, s language.Sentence) bool {
	end := i
	for end < min(i+30, s.Last) {
		t := r.d.Tokens[end]
		if r.fold(end) == "حاليا" {
			return false // ينظم حاليا …
		}
		if t.Text == "؛" || t.Text == ";" || r.at[end] < 0 && (r.exact("relative", end) || r.exact("that", end) || r.lex.say.has(r.unjoined(end)) && end > i+1) {
			break
		}
		end++
	}
	anchor := r.day
	for _, t := range r.d.Times(i, end, anchor) {
		if len(anchor) >= len("2006-01-02") && len(t.Value) >= len("2006-01-02") && t.Value[:10] > anchor[:10] {
			return true
		}
		if t.Vague && r.fold(t.First) == "قريبا" {
			return true
		}
		if anchor == "" && len(t.Value) >= len("2006-01-02") && !r.today(t) {
			return true // a schedule: يغلق باب الترشح يوم 27 جوان 2027
		}
		for j := t.First; j < t.Last; j++ {
			if r.exact("nexttime", j) {
				return true
			}
		}
	}
	return false
}

// today tells whether an expression of time is of the day on which it is written, or past.
func (r *reader) today(t language.Time) bool {
	for j := t.First; j < t.Last; j++ {
		if f := r.fold(j); f == "اليوم" || f == "منذ" || r.exact("pasttime", j) {
			return true
		}
	}
	return false
}

// things tells whether a clause denies in the future what something that cannot act would
// do: الماضي لن يعود. Of a verb that things do not have nothing is known.
func (r *reader) things(m match, s language.Sentence) bool {
	p := m.first - 1
	for p > s.First+1 && nisba(r.fold(p)) && r.unjoined(p) == r.fold(p) && strings.HasPrefix(r.unjoined(p-1), "ال") && r.at[p-1] < 0 {
		p-- // القصف الإسرائيلي
	}
	if p < s.First || r.at[p] >= 0 || !strings.HasPrefix(r.unjoined(p), "ال") || p > s.First && !r.exact("that", p-1) && r.d.Tokens[p-1].Kind == language.Word {
		return false
	}
	return !r.in("agentnoun", p) && !r.in("roleword", p) && !r.in("posthead", p) && !r.in("both", p) && !r.in("bothstates", p) && !r.nominative(p)
}
