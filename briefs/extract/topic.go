package extract

import (
	"slices"
	"strings"

	"mujaz/briefs"
	"mujaz/briefs/language"
)

// phrase is a run of words that may name a topic.
type phrase struct {
	first, last int       // of its first mention
	key         phraseKey // its words, leveled, as many as it has
	score       float64
	count       int
	code        string // of a Media Topic, "" of none
}

// mostTopics is how many topics a brief names.
const mostTopics = 6

// mostForms is how many other phrases of the article a topic is named by beside its label.
const mostForms = 2

// otherForm is the share of its words from which on a phrase is another form of one that shares them.
const otherForm = 0.66

// again is the share of its words from which on a phrase names again what one taken names.
const again = 0.25

// topics are what an article is about: its own key phrases, best first, at
// most six, each with the Media Topic whose words it uses and the other phrases
// that speak of it.
func (r *reader) topics() []briefs.Topic {
	all := r.phrases()
	chosen, at, relations := r.related(distinct(all), all)
	out := []briefs.Topic{}
	for i, p := range chosen {
		label, from := r.label(p)
		t := briefs.Topic{Label: label, Evidence: []briefs.Span{from}}
		if i == at {
			p.code = relationsCode
			t.Aliases = append(t.Aliases, relations)
		}
		for _, form := range r.forms(p, chosen, all) {
			if !slices.Contains(t.Aliases, form) && form != t.Label {
				t.Aliases = append(t.Aliases, form)
			}
		}
		if p.code != "" {
			t.Code = &p.code
			if name := mediaTopicName(r.d.Code, p.code); name != "" && name != t.Label && !slices.Contains(t.Aliases, name) {
				t.Aliases = append(t.Aliases, name)
			}
		}
		out = append(out, t)
	}
	return out
}

// relationsCode is the Media Topic of international relations.
const relationsCode = "medtop:20000638"

// distinct takes the best phrases that do not name again what a better one names.
func distinct(all []phrase) []phrase {
	var out []phrase
	for _, p := range all {
		if len(out) == mostTopics {
			break
		}
		named := false
		for _, t := range out {
			named = named || p.key.shared(t.key) > again
		}
		if !named {
			out = append(out, p)
		}
	}
	return out
}

// forms are the best phrases that name a chosen one more shortly, at more length
// or in other words: all but a third of the words of one are also the other's.
func (r *reader) forms(p phrase, chosen, all []phrase) []string {
	var out []string
	for _, other := range all {
		if len(out) == mostForms {
			break
		}
		if other.key == p.key || max(p.key.shared(other.key), other.key.shared(p.key)) < otherForm || slices.ContainsFunc(chosen, func(c phrase) bool { return c.key == other.key }) {
			continue
		}
		label, _ := r.label(other)
		out = append(out, label)
	}
	return out
}

// shared is the share of a phrase's words that another one has, too.
func (k phraseKey) shared(other phraseKey) float64 {
	n, both := 0, 0
	for _, w := range k {
		if w == "" {
			continue
		}
		n++
		if slices.Contains(other[:], w) {
			both++
		}
	}
	return float64(both) / float64(max(n, 1))
}

// label is a phrase as written, without particles that are written onto its
// first word, and the span that it was taken from.
func (r *reader) label(p phrase) (string, briefs.Span) {
	whole := r.d.Span(p.first, p.last)
	t := r.d.Tokens[p.first]
	n := len(r.particles(p.first))
	if n == 0 {
		n = r.joinedLabel(p.first)
	}
	if n == 0 || !strings.HasPrefix(t.Text, t.Fold[:n]) {
		return whole.Quote, whole
	}
	if rest := whole.Quote[n:]; strings.HasSuffix(t.Fold[:n], "لل") { // ل swallows the article's alef
		return "ال" + rest, whole
	}
	if r.swallowed(p, t.Fold[:n]) {
		return "ה" + whole.Quote[n:], whole
	}
	cut := r.d.Bytes(whole.Start+n, whole.End)
	return cut.Quote, cut
}

// particles are the conjunction and preposition written onto a word, the
// article not counted, "" where there are none.
func (r *reader) particles(i int) string {
	t := r.d.Tokens[i]
	if m := r.at[i]; m >= 0 && r.mention[m].First == i && r.mention[m].Start > t.Start && r.mention[m].Start < t.End {
		if n := r.mention[m].Start - t.Start; n < len(t.Fold) && strings.HasPrefix(t.Text, t.Fold[:n]) {
			return t.Fold[:n]
		}
	}
	if r.d.Code == language.Hebrew {
		return r.hebrewParticles(i)
	}
	_, prefix := r.vocabulary.of(r.d.Code, r.fold(i))
	return strings.TrimSuffix(prefix, "ال")
}

// mediaTopicName is IPTC's own name of a Media Topic in the language, "" where
// it has none.
func mediaTopicName(c language.Code, code string) string {
	if c == language.Arabic || c == language.English {
		return MediaTopic(code, c)
	}
	return ""
}
