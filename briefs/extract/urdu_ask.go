package extract

import (
	"strings"

	"mujaz/briefs"
	"mujaz/briefs/language"
)

// asksBehind tells whether what an Urdu verb of saying tells behind "that" is what somebody
// should do: the first verb that ends its clause is in the subjunctive and no future
// (حکومت سے کہا کہ وہ رپورٹ پیش کرے), and stands under no condition, aim or doubt.
func (r *reader) asksBehind(m match, s language.Sentence) bool {
	j := m.after
	for j < min(m.after+3, s.Last) && !r.exact("that", j) {
		j++
	}
	last := min(m.after+34, s.Last)
	if j >= min(m.after+3, s.Last) {
		return false
	}
	for j++; j < last; j++ {
		t := r.d.Tokens[j]
		if t.Kind == language.Punct && t.Text != "،" && t.Text != "-" && t.Text != "(" && t.Text != ")" || r.exact("unwilled", j) || r.exact("relative", j) {
			return false
		}
		if r.at[j] >= 0 || t.Kind != language.Word {
			continue
		}
		if t.Text == "چاہیے" || t.Text == "چاہئے" || t.Text == "چاہیئے" || pasts[t.Text] && r.findIn("pronoun", m.after, j) < 0 {
			return false // what must be is stressed; پچیس اراکین آئے
		}
		if indicative[t.Text] || len(t.Text) > len("گا") && (strings.HasSuffix(t.Text, "ےگا") || strings.HasSuffix(t.Text, "ےگی") || strings.HasSuffix(t.Text, "یںگے")) {
			return false
		}
		if !subjunctives[t.Text] {
			continue
		}
		if j+1 == s.Last || r.d.Tokens[j+1].Kind == language.Punct || r.exact("and", j+1) || r.exact("that", j+1) || r.fold(j+1) == "تاكه" || r.fold(j+1) == "جس" {
			return true
		}
		return false
	}
	return false
}

// furtherSaid are those who stressed or asked something before the "and" behind which an Urdu verb
// goes on with what else they asked, without a subject of its own: زور دیا کہ …، اور حکومت سے مطالبہ کیا کہ ….
func (r *reader) furtherSaid(m match, s language.Sentence) []int {
	n := len(r.found) - 1
	if r.code() != language.Urdu || m.rule.flags["final"] || m.act.Strength() > briefs.Pledged.Strength() || n < 0 || r.found[n].sentence != r.d.Tokens[m.first].Sentence {
		return nil
	}
	f := r.found[n]
	if f.Strength > briefs.Pledged.Strength() || f.Act == briefs.Planned {
		return nil
	}
	and := m.first - 1
	for and > f.last-2 && !(r.joins(and) && (r.finite(and-1) || r.exact("subjunctive", and-1) || r.d.Tokens[and-1].Text == "،")) {
		and--
	}
	if and <= f.last-2 || and <= s.First || r.findExact("subjectmark", and, m.first) >= 0 {
		return nil
	}
	return f.actors
}

// urduAsked are the words for whom an Urdu verb asks something of, where they name no party: those
// before the سے right before the verb. "" where none stand there.
func (r *reader) urduAsked(m match, s language.Sentence) string {
	last := m.first - 1
	for last > s.First && last > m.first-4 && r.word(last) != "سے" {
		last--
	}
	first := last
	for first > s.First && first > last-9 {
		k := first - 1
		if r.d.Tokens[k].Kind != language.Word || r.exact("subjectmark", k) || r.exact("that", k) || r.exact("clause", k) || r.withMark(k) || r.exact("postcue", k) || r.exact("pronoun", k) || r.finite(k) && !r.ofNoun(k) || r.joins(k) && (r.finite(k-1) || r.exact("subjunctive", k-1) || r.d.Tokens[k-1].Kind != language.Word) {
			break
		}
		first = k
	}
	if r.word(last) != "سے" || first == last || r.exact("asking", last-1) {
		return ""
	}
	return r.d.Span(first, last).Quote
}

// subjunctives are the forms of the Urdu subjunctive in the third person that end what
// somebody should do, as written: folded, کرے is کری.
var subjunctives = wordsAsWritten(`کرے کریں دے دیں لے لیں رکھے رکھیں جائے جائیں آئے آئیں بنائے بنائیں بڑھائے بڑھائیں اٹھائے اٹھائیں لائے لائیں روکے روکیں چھوڑے چھوڑیں بھیجے بھیجیں
	کھولے کھولیں مانے مانیں نکالے نکالیں ہٹائے ہٹائیں بلائے بلائیں کرائے کرائیں کروائے کروائیں دلائے دلائیں اپنائے اپنائیں نبھائے نبھائیں پہنچائے پہنچائیں بچائے بچائیں چلائے چلائیں
	لگائے لگائیں ہٹے ہٹیں نکلے نکلیں رہے رہیں سنائے سنائیں`)

// pasts are those of the subjunctives that are the plural of the past as well, as written.
var pasts = wordsAsWritten("آئے رہے لائے نکلے ہٹے")

// indicative are Urdu verbs that end a clause which tells what is or was, as written.
var indicative = wordsAsWritten("ہے ہیں تھا تھے تھی تھیں ہوگا ہوگی ہوں گا گے گی گیا گئے گئی گئیں")

func wordsAsWritten(list string) map[string]bool {
	out := map[string]bool{}
	for w := range strings.FieldsSeq(list) {
		out[w] = true
	}
	return out
}
