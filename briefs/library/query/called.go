package query

import (
	"slices"
	"strings"
	"sync"

	"mujaz/briefs"
	"mujaz/briefs/extract"
	"mujaz/briefs/extract/party"
	"mujaz/briefs/language"
)

// called is what a state or a subject is called in all the languages that are
// read: whoever asks for it need not know which of them an article is in.
type called struct {
	code       string   // folded as Key does: "ma", "medtop 20000086"
	names      []string // keys
	adjectives []string // of a nationality: keys
	stems      []string // of each of these
}

// states and subjects are read when they are first asked for.
var (
	states = sync.OnceValue(func() []called {
		var list []called
		at := map[string]int{}
		for _, n := range party.StateNames() {
			code := strings.ToLower(n.ISO)
			i, known := at[code]
			if !known {
				i, at[code] = len(list), len(list)
				list = append(list, called{code: code})
			}
			into := &list[i].names
			if n.Adjective {
				into = &list[i].adjectives
			}
			if key := Key(n.Name); key != "" && !slices.Contains(*into, key) {
				*into = append(*into, key)
				if n.Adjective {
					list[i].stems = append(list[i].stems, Stems(key))
				}
			}
		}
		return list
	})
	subjects = sync.OnceValue(func() []called {
		var list []called
		for code, names := range extract.MediaTopics() {
			c := called{code: Key(code)}
			for _, n := range names {
				if key := Key(n); key != "" && !slices.Contains(c.names, key) {
					c.names = append(c.names, key)
				}
			}
			list = append(list, c)
		}
		slices.SortFunc(list, func(a, b called) int { return strings.Compare(a.code, b.code) })
		return list
	})
)

// meaning is what a term's value stands for beyond the words of the articles.
type meaning struct {
	codes []string // of the states or subjects that it names
	names []string // keys of all that those states are called, where a name stands for a party
	whole bool     // it is a whole name, or a code: what only has its words is not meant
}

// means looks a term's value up among what states and subjects are called.
func (t Term) means() *meaning {
	m := &meaning{}
	words, begun := t.Name()
	key := strings.Join(words, " ")
	if key == "" {
		return m
	}
	var meant []called
	switch t.Key {
	case "country":
		meant, m.whole = named(states(), key, begun)
		if len(meant) == 0 {
			meant = having(states(), t)
		}
	case "topic":
		if meant, m.whole = named(subjects(), key, begun); len(meant) == 0 {
			meant = having(subjects(), t)
		}
		m.whole = false // an article's own words for its topics have no code
	case "party", "who", "to":
		meant = partyNamed(key, begun)
		for _, c := range meant {
			m.names = append(m.names, c.names...)
		}
		return m
	}
	for _, c := range meant {
		m.codes = append(m.codes, c.code)
	}
	return m
}

// Codes are the states or subjects that a value names, in whatever language:
// their codes as Key folds them.
func (t Term) Codes() []string {
	if t.meaning == nil {
		return nil
	}
	return t.meaning.codes
}

// Whole says whether a value is the whole name of a state, or its code: others
// that only have its words are not meant.
func (t Term) Whole() bool { return t.meaning != nil && t.meaning.whole }

// Called are the keys of all that the states are called that a value names as
// parties.
func (t Term) Called() []string {
	if t.meaning == nil {
		return nil
	}
	return t.meaning.names
}

// names says whether one of the keys has the value's words, or is of what it names.
func (t Term) names(keys []string) bool {
	return t.among(keys) || slices.ContainsFunc(t.Called(), func(n string) bool { return slices.Contains(keys, n) })
}

// isOf says whether one of the keys of states or subjects is what the value names.
func (t Term) isOf(keys []string) bool {
	if slices.ContainsFunc(t.Codes(), func(c string) bool { return slices.Contains(keys, c) }) {
		return true
	}
	if t.Whole() {
		return slices.Contains(keys, Key(t.Value))
	}
	return t.among(keys)
}

// Unknown is the mistake of a query that asks for a state or a language of which
// nobody knows and that no brief has; nil where there is none.
func (q Query) Unknown(has func(Term) (bool, error)) error {
	for _, t := range q {
		m, near := briefs.NoSuchCountry, ""
		var args []string
		switch {
		case t.Key == "country" && len(t.Codes()) == 0:
			value := t.Value
			if key := Key(value); key != "" {
				value = strings.TrimSuffix(value, "*")
				near = nearest(key)
			}
			args = []string{value}
		case t.Key == "lang" && !language.Code(strings.ToLower(t.Value)).Supported():
			m, args = briefs.NoSuchLanguage, []string{t.Value, strings.Join(languages, ", ")}
			near = language.Nearest(strings.ToLower(t.Value), languages)
		default:
			continue
		}
		if known, err := has(t); err != nil {
			return err
		} else if !known {
			return &briefs.QueryError{Pos: t.at, Len: max(len(t.Value), 1), Mistake: m, Args: args, Near: near}
		}
	}
	return nil
}

// languages are those that are read.
var languages = []string{"ar", "en", "fr", "fa", "he", "ur"}

// nearest is what a state is called, by a key, that was perhaps meant, "" none.
func nearest(called string) string {
	var keys []string
	written := map[string]string{}
	for _, n := range party.StateNames() {
		if key := Key(n.Name); !n.Adjective && written[key] == "" {
			keys, written[key] = append(keys, key), n.Name
		}
	}
	return written[language.Nearest(called, keys)]
}

// named are those that are called so, by name, code or adjective; of adjectives
// every form.
func named(list []called, key string, begun bool) (found []called, whole bool) {
	if begun {
		return nil, false
	}
	for _, c := range list {
		if c.code == key || slices.Contains(c.names, key) || slices.Contains(c.adjectives, key) {
			found = append(found, c)
		}
	}
	if found == nil {
		stem := Stems(key)
		for _, c := range list {
			if slices.Contains(c.stems, stem) {
				found = append(found, c)
			}
		}
	}
	return found, found != nil
}

// having are those of whose names one has a value's words.
func having(list []called, t Term) (found []called) {
	for _, c := range list {
		if t.among(c.names) || t.among(c.adjectives) {
			found = append(found, c)
		}
	}
	return found
}

// partyNamed are the states that a party's name stands for: their whole names, of
// which the last word may be only begun. Their adjectives stand for others, too.
func partyNamed(key string, begun bool) (found []called) {
	for _, c := range states() {
		if slices.ContainsFunc(c.names, func(n string) bool { return n == key || begun && strings.HasPrefix(n, key) }) {
			found = append(found, c)
		}
	}
	return found
}
