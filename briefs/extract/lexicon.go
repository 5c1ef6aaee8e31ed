package extract

import (
	"embed"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"sync"

	"mujaz/briefs"
	"mujaz/briefs/language"
)

//go:embed lexicon/*.tsv
var lexiconFiles embed.FS

// lexicon is what a language's file in lexicon/ says, folded.
type lexicon struct {
	code        language.Code
	rules       map[string][]*rule // by the first word of the trigger
	sets        map[string]wordSet
	verbs       map[string][]string // the forms of a verb, as written, longest first
	conjugated  map[string]bool     // forms of Arabic verbs, some with an object's pronoun
	say         wordSet
	participle  wordSet
	cues        map[string][][]string   // by their first word
	instruments map[string][]instrument // by their first word
	index       index                   // the sets by what they hold
}

// instrument is one wording of a kind of instrument.
type instrument struct {
	kind  string
	words []string
}

// rule says that a trigger, where its gates let it, governs an act.
type rule struct {
	act        briefs.Act
	trigger    []string
	complement [][]string // nil: the object follows directly
	window     int        // tokens in which the complement or the needed word must stand
	within     int        // tokens in which the object's head must stand
	needs      string     // a set: one of its words must be near
	object     string     // a set: the object's head must be one of its words
	unless     string     // a set: none of its words may stand before the object's head
	subject    string     // a set: the subject must hold one of its words
	drop       string     // a set: none of its words may open the object
	downgrade  string     // a set: an object headed by one of its words is stressed
	not        string     // a complement that the trigger must not have
	nouns      wordSet    // forms that are also nouns: only in verb position
	flags      map[string]bool
}

// wordSet holds folded words; those that end in * stand for all that begin so.
type wordSet struct {
	words    map[string]bool
	prefixes []string
}

func (s wordSet) has(w string) bool {
	if s.words[w] {
		return true
	}
	for _, p := range s.prefixes {
		if strings.HasPrefix(w, p) {
			return true
		}
	}
	return false
}

// lexicons reads a language's file on first use of that language.
var lexicons = func() map[language.Code]func() *lexicon {
	out := map[language.Code]func() *lexicon{}
	for _, c := range []language.Code{language.Arabic, language.English, language.French, language.Persian, language.Hebrew, language.Urdu} {
		out[c] = sync.OnceValue(func() *lexicon { return readLexicon(c) })
	}
	return out
}()

func readLexicon(c language.Code) *lexicon {
	b, err := lexiconFiles.ReadFile("lexicon/" + string(c) + ".tsv")
	if err != nil {
		panic(err) // the files are part of the program
	}
	l, err := parseLexicon(c, string(b))
	if err != nil {
		panic(err)
	}
	return l
}

func parseLexicon(c language.Code, text string) (*lexicon, error) {
	l := &lexicon{code: c, rules: map[string][]*rule{}, sets: map[string]wordSet{}, verbs: map[string][]string{}, conjugated: map[string]bool{}, say: newSet(), participle: newSet(),
		instruments: map[string][]instrument{}, cues: map[string][][]string{}}
	for n, line := range strings.Split(text, "\n") {
		if line == "" || line[0] == '#' {
			continue
		}
		f := strings.Split(line, "\t")
		if err := l.row(f); err != nil {
			return nil, fmt.Errorf("lexicon %s.tsv, line %d: %w", c, n+1, err)
		}
	}
	if len(l.sets) > mostSets {
		return nil, fmt.Errorf("lexicon %s.tsv: %d sets, at most %d are numbered", c, len(l.sets), mostSets)
	}
	l.index = newIndex(l.sets)
	return l, nil
}

func newSet() wordSet { return wordSet{words: map[string]bool{}} }

func (l *lexicon) row(f []string) error {
	switch {
	case f[0] == "rule" && len(f) >= 4:
		gates := ""
		if len(f) > 4 {
			gates = f[4]
		}
		return l.addRule(f[1], f[2], f[3], gates)
	case f[0] == "set" && len(f) == 3:
		s, ok := l.sets[f[1]]
		if !ok {
			s = newSet()
		}
		l.fill(&s, f[2])
		l.sets[f[1]] = s
	case f[0] == "verb" && len(f) == 3:
		l.verbs[f[1]] = l.conjugation(strings.Split(f[2], "|"))
	case f[0] == "say" && len(f) == 2:
		l.fill(&l.say, f[1])
	case f[0] == "participle" && len(f) == 2:
		l.fill(&l.participle, f[1])
	case f[0] == "cue" && len(f) == 2:
		for _, w := range strings.Split(f[1], "|") {
			c := l.words(w)
			l.cues[c[0]] = append(l.cues[c[0]], c)
		}
	case f[0] == "instrument" && len(f) == 3:
		for _, w := range strings.Split(f[2], "|") {
			in := instrument{f[1], l.words(w)}
			l.instruments[in.words[0]] = append(l.instruments[in.words[0]], in)
		}
	default:
		return fmt.Errorf("row of kind %q has %d columns", f[0], len(f))
	}
	return nil
}

func (l *lexicon) words(s string) []string {
	w := strings.Fields(s)
	for i := range w {
		w[i] = language.Fold(l.code, w[i])
	}
	return w
}

func (l *lexicon) fill(s *wordSet, forms string) {
	for _, w := range strings.Split(forms, "|") {
		for _, form := range l.expand(w) {
			if strings.HasPrefix(w, "@") { // a set holds words: of a verb's forms their last
				form = form[strings.LastIndexByte(form, ' ')+1:]
			}
			if p, ok := strings.CutSuffix(form, "*"); ok {
				s.prefixes = append(s.prefixes, p)
			} else {
				s.words[form] = true
			}
		}
	}
}

func (l *lexicon) addRule(act, triggers, complement, gates string) error {
	r := rule{act: briefs.Act(act), window: 8, nouns: newSet(), flags: map[string]bool{}}
	if r.act.Strength() == 0 && r.act != briefs.CalledFor {
		return fmt.Errorf("no act is called %q", act)
	}
	for _, w := range strings.Split(complement, "/") {
		switch w {
		case "-", "0":
			r.flags["direct"] = true
		default:
			r.complement = append(r.complement, l.words(w))
		}
	}
	for _, g := range strings.Fields(gates) {
		k, v, _ := strings.Cut(g, "=")
		if err := r.gate(l, k, v); err != nil {
			return err
		}
	}
	if r.within == 0 {
		r.within = r.window
	}
	var forms []string
	for _, t := range strings.Split(triggers, "|") {
		if err := l.known(t); err != nil {
			return err
		}
		forms = append(forms, l.expand(t)...)
	}
	slices.SortStableFunc(forms, func(a, b string) int { return strings.Count(b, " ") - strings.Count(a, " ") })
	for _, form := range forms {
		one := r
		one.trigger = strings.Fields(form)
		l.rules[one.trigger[0]] = append(l.rules[one.trigger[0]], &one)
	}
	return nil
}

func (r *rule) gate(l *lexicon, k, v string) (err error) {
	switch k {
	case "window":
		r.window, err = strconv.Atoi(v)
	case "within":
		r.within, err = strconv.Atoi(v)
	case "needs":
		r.needs = v
	case "object":
		r.object = v
	case "unless":
		r.unless = v
	case "subject":
		r.subject = v
	case "drop":
		r.drop = v
	case "downgrade":
		r.downgrade = v
	case "notcomplement":
		r.not = language.Fold(l.code, v)
	case "noun":
		r.nouns.words[language.Fold(l.code, v)] = true
	default:
		r.flags[k] = true
	}
	return err
}

// expand writes out the forms of an entry. "~perfect/imperfect" stands for an
// Arabic verb's persons, "~past/present" for a Hebrew one's, "+infinitive" for a French verb's forms and "!infinitive" for those
// of them that are finite, "^participle" for a participle's genders and numbers,
// "=noun" for a noun with and without a possessor.
func (l *lexicon) expand(w string) []string {
	switch {
	case strings.HasPrefix(w, "~"):
		perfect, imperfect, _ := strings.Cut(w[1:], "/")
		if l.code == language.Hebrew {
			return hebrewVerb(language.Fold(l.code, perfect), language.Fold(l.code, imperfect))
		}
		forms := arabicVerb(language.Fold(l.code, perfect), language.Fold(l.code, imperfect))
		for _, form := range forms {
			l.conjugated[form] = true
		}
		return forms
	case strings.HasPrefix(w, "+"):
		return frenchVerb(language.Fold(l.code, w[1:]))
	case strings.HasPrefix(w, "!"):
		return frenchFinite(language.Fold(l.code, w[1:]))
	case strings.HasPrefix(w, "="):
		return arabicOwned(language.Fold(l.code, w[1:]))
	case strings.HasPrefix(w, "^"):
		p := language.Fold(l.code, w[1:])
		return []string{p, p + "ا", p + "ه", p + "ين", p + "ان", p + "تين"}
	}
	return l.compound(w)
}

// arabicOwned writes out a noun by itself, in the accusative, and with the
// pronouns that say whose it is.
func arabicOwned(noun string) []string {
	out, stem := []string{noun}, noun
	if base, feminine := strings.CutSuffix(noun, "ه"); feminine {
		stem = base + "ت"
	} else {
		out = append(out, noun+"ا")
	}
	for _, p := range []string{"ه", "ها", "هم", "هما", "هن", "نا", "ي"} {
		out = append(out, stem+p)
	}
	return out
}

// arabicVerb writes out third persons and the first plural, un-vowelled and
// folded: active and passive look alike.
func arabicVerb(perfect, imperfect string) []string {
	var out []string
	if stem, weak := strings.CutSuffix(perfect, "ي"); weak {
		out = append(out, perfect, stem+"ت", stem+"وا", stem+"يا", stem+"تا", perfect+"نا")
	} else {
		for _, s := range []string{"", "ت", "ا", "تا", "وا", "نا", "ه", "ها", "ته", "تها"} {
			out = append(out, perfect+s)
		}
	}
	for _, p := range []string{"ي", "ت", "ن"} {
		out = append(out, p+imperfect)
		if stem, weak := strings.CutSuffix(imperfect, "ي"); weak {
			out = append(out, p+stem+"ون", p+imperfect+"ان")
		} else {
			out = append(out, p+imperfect+"ون", p+imperfect+"ان")
		}
	}
	return out
}
