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
const mostTopics = 5

// again is the share of its words from which on a phrase names again what one taken names.
const again = 0.25

// topics are what an article is about: its own key phrases, best first, at
// most five, each with the Media Topic whose words it uses.
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
		if p.code != "" {
			t.Code = &p.code
			if name := mediaTopicName(r.d.Code, p.code); name != "" && name != t.Label {
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
	if n == 0 || !strings.HasPrefix(t.Text, t.Fold[:n]) {
		return whole.Quote, whole
	}
	if rest := whole.Quote[n:]; strings.HasSuffix(t.Fold[:n], "لل") { // ل swallows the article's alef
		return "ال" + rest, whole
	}
	cut := r.d.Bytes(whole.Start+n, whole.End)
	return cut.Quote, cut
}

// particles are the conjunction and preposition written onto a word, the
// article not counted, "" where there are none.
func (r *reader) particles(i int) string {
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
