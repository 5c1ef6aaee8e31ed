package command

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/spf13/pflag"

	"mujaz/briefs/library/query"
)

// parseQuery is parse for a command whose arguments are a query, of which it
// returns the words: a hyphen before one negates it, and begins no flag.
func parseQuery(f *pflag.FlagSet, args []string) (words []string, err error) {
	const held = "\x00" // stands in no argument: keeps a word from being read as flags
	given := slices.Clone(args)
	for i, a := range given {
		if a == "--" {
			break
		}
		if negates(f, a) && (i == 0 || !awaits(f, given[i-1])) {
			given[i] = held + a
		}
	}
	if err := parse(f, given); err != nil {
		return nil, err
	}
	for _, word := range f.Args() {
		words = append(words, strings.TrimPrefix(word, held))
	}
	return words, nil
}

// negates says whether an argument is a negated term: it is no flag, and does not
// have the name of one.
func negates(f *pflag.FlagSet, arg string) bool {
	word, ok := strings.CutPrefix(arg, "-")
	if !ok || word == "" || strings.HasPrefix(word, "-") {
		return false
	}
	valued, alone := query.Keys()
	key, _, hasValue := strings.Cut(word, ":")
	if hasValue && slices.Contains(valued, key) || slices.Contains(alone, word) {
		return true
	}
	if word[0] >= utf8.RuneSelf {
		return true
	}
	if word[:1] == "h" || f.ShorthandLookup(word[:1]) != nil {
		return false
	}
	var names []string
	f.VisitAll(func(g *pflag.Flag) { names = append(names, g.Name) })
	name, _, _ := strings.Cut(word, "=")
	return !slices.Contains(names, name)
}

// awaits says whether an argument is a flag whose value is the argument after it.
func awaits(f *pflag.FlagSet, arg string) bool {
	var g *pflag.Flag
	if name, long := strings.CutPrefix(arg, "--"); long {
		g = f.Lookup(name)
	} else if len(arg) == 2 && arg[0] == '-' {
		g = f.ShorthandLookup(arg[1:])
	}
	return g != nil && g.NoOptDefVal == ""
}
