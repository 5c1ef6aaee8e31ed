package extract

import (
	"strings"

	"mujaz/briefs"
	"mujaz/briefs/extract/party"
	"mujaz/briefs/language"
)

// instrumentOf finds the agreement, decree or the like that an act turns on.
func (r *reader) instrumentOf(f finding, m match) *briefs.Instrument {
	best, at, n := "", -1, 0
	for j := f.first; j < f.last; j++ {
		if in := r.instrumentAt(j); in != nil {
			best, at, n = in.kind, j, len(in.words)
			break
		}
	}
	if at < 0 {
		return nil
	}
	end := at + n
	if whole := r.instrumentName(at, end, f.last); whole > end {
		end = whole
	} else if end < f.last && r.describes(end) {
		end++
	}
	text := strings.TrimPrefix(r.d.Span(at, min(end, f.last)).Quote, r.clitics(at))
	return &briefs.Instrument{Type: best, Text: text, Status: r.statusOf(f, m, at)}
}

// clitics is what is written together with the instrument's first word and no part of its name:
// the و of والاتفاقيات, the ב of בהסכם. The article belongs to the name; ل before it, which
// swallows its alef, is left.
func (r *reader) clitics(at int) string {
	prefix, longest := "", 0
	var buf [32]language.Strip
	for _, st := range language.Strips(buf[:0], r.lex.code, r.fold(at)) {
		if len(r.lex.instruments[st.Stem]) > 0 && len(st.Stem) > longest {
			prefix, longest = st.Prefix, len(st.Stem)
		}
	}
	if strings.HasSuffix(prefix, "لل") {
		return ""
	}
	return strings.TrimSuffix(prefix, "ال")
}

// instrumentName is where the name of an Arabic instrument without article ends that goes on
// at token end with whose it is or what it is of, and its number: قرار | مجلس الأمن رقم 5,
// قانون | المالية. It is end where it does not.
func (r *reader) instrumentName(at, end, last int) int {
	if f := r.unjoined(end - 1); r.d.Code != language.Arabic || strings.HasPrefix(f, "ال") || strings.HasPrefix(f, "لل") || strings.HasPrefix(f, "بال") || r.opensTime(end, r.d.Sentences[r.d.Tokens[at].Sentence]) {
		return end
	}
	j := end
	for j < min(end+2, last-1) && r.construct(j) {
		j++ // قرار | محكمة العدل
	}
	if j >= last || r.d.Tokens[j].Kind != language.Word || r.oblique(j) || r.unjoined(j) != r.fold(j) {
		return end
	}
	switch m := r.at[j]; {
	case m >= 0 && r.mention[m].Kind == party.ByName && !r.governedName(j):
		j = min(r.mention[m].Last, last)
	case m < 0 && strings.HasPrefix(r.fold(j), "ال"):
		for j++; j < last && r.at[j] < 0 && nisba(r.fold(j)) && r.unjoined(j) == r.fold(j); {
			j++
		}
	default:
		return end
	}
	if j+1 < last && r.fold(j) == "رقم" && r.d.Tokens[j+1].Kind == language.Number {
		j += 2
	}
	return j
}

// near is how many tokens an act's own instrument may stand behind the act's first.
const near = 4

// statusOf says what an act does to the instrument at token at: where the act is
// its signing, or has it for its object. What is only named in the act's words –
// an accord to be respected, the decree of last year – has no status.
func (r *reader) statusOf(f finding, m match, at int) string {
	signing := m.act == briefs.Concluded && m.rule.needs == "instrument" // the verb itself is that of signing
	for j := m.first; j < at && !signing; j++ {
		signing = r.exact("signing", j)
	}
	object := at-f.first < near && (r.code() != language.Arabic || r.bareNoun(at))
	switch {
	case f.Negated || !signing && !object:
		return ""
	case m.act == briefs.Concluded:
		return "signed"
	case m.act == briefs.Decided && object:
		return "adopted"
	case m.act.Strength() <= 5 && signing:
		return "to_be_signed"
	}
	return ""
}

// bareNoun tells whether an Arabic noun stands without particle and article, as
// the one that an act brings about does: اتفاقية, and not بالاتفاقية.
func (r *reader) bareNoun(i int) bool {
	return !strings.HasPrefix(r.fold(i), "ال") && len(r.lex.instruments[r.unjoined(i)]) > 0 && (i == 0 || !r.oblique(i-1))
}

// describes tells whether token i goes on with the name of an instrument, as an
// Arabic noun or adjective without particles does: مذكرة تفاهم مشتركة.
func (r *reader) describes(i int) bool {
	if r.d.Code != language.Arabic || r.d.Tokens[i].Kind != language.Word || isSmall(language.Arabic, r.fold(i)) {
		return false
	}
	w, _ := r.vocabulary.of(r.d.Code, r.fold(i))
	definite := func(i int) bool { return strings.HasPrefix(r.fold(i), "ال") }
	return w.class.nominal() && r.particles(i) == "" && definite(i) == definite(i-1)
}

// instrumentAt returns the instrument named at token j by the most words.
func (r *reader) instrumentAt(j int) *instrument {
	var best *instrument
	var buf [32]language.Strip
	for _, st := range language.Strips(buf[:0], r.lex.code, r.fold(j)) {
		list := r.lex.instruments[st.Stem]
		for k := range list {
			if w := list[k].words; (best == nil || len(w) > len(best.words)) && (len(w) == 1 || r.sequence(j+1, w[1:])) {
				best = &list[k]
			}
		}
	}
	if best != nil && r.in("holding", j) && r.in("eventnoun", j+1) {
		return nil // عقد منتدى: to hold it
	}
	return best
}
