package extract

import (
	"fmt"
	"strings"

	"mujaz/briefs/language"
)

// conjugation takes up the forms of a verb of a "verb" row. Persian ones are
// followed by their negatives, which begin with ن; Hebrew ones are written out.
func (l *lexicon) conjugation(forms []string) []string {
	if l.code == language.Persian {
		for _, f := range forms {
			if first, _, _ := strings.Cut(f, " "); first != "است" && !strings.HasPrefix(first, "باش") {
				forms = append(forms, "ن"+f)
			}
		}
	}
	if l.code == language.Hebrew {
		var out []string
		for _, f := range forms {
			out = append(out, l.expand(f)...)
		}
		return out
	}
	return forms
}

// compound writes out an entry in which @NAME stands for the forms of a verb
// (a light verb, an auxiliary). What Persian binds with a joiner may be parted by a
// blank as well.
func (l *lexicon) compound(entry string) []string {
	out := []string{""}
	for _, word := range strings.Fields(entry) {
		forms := []string{word}
		if name, verb := strings.CutPrefix(word, "@"); verb {
			forms = l.verbs[name]
		}
		var next []string
		for _, o := range out {
			for _, f := range forms {
				next = append(next, strings.TrimSpace(o+" "+f))
			}
		}
		out = next
	}
	for _, o := range out {
		if parted := strings.ReplaceAll(o, "\u200c", " "); parted != o {
			out = append(out, parted)
		}
	}
	for i := range out {
		out[i] = strings.Join(l.words(out[i]), " ")
	}
	return out
}

// known tells of an entry's verbs that no row has written out.
func (l *lexicon) known(entry string) error {
	for _, word := range strings.Fields(entry) {
		if name, verb := strings.CutPrefix(word, "@"); verb && len(l.verbs[name]) == 0 {
			return fmt.Errorf("no verb is called %q", name)
		}
	}
	return nil
}
