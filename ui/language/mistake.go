package language

import (
	"strings"

	spelling "mujaz/briefs/language"
)

// Mistake is what is wrong with a setting: a message, what stands in it, and
// what was perhaps meant, "" nothing.
type Mistake struct {
	Message Message
	Args    []string
	Near    string
}

// NoSuch is a name that there is not, with those that there are.
func NoSuch(m Message, name string, names []string) *Mistake {
	return &Mistake{m, []string{name, strings.Join(names, ", ")}, spelling.Nearest(name, names)}
}

// Error is the mistake in English.
func (m *Mistake) Error() string {
	c := englishConsole()
	told := c.Messages[m.Message]
	words := Fill(told.What, m.Args...)
	if m.Near != "" {
		words += "; " + Fill(c.DidYouMean, "\""+m.Near+"\"")
	}
	return words + " (" + Fill(told.Do, m.Args...) + ")"
}
