package language

import (
	"strings"
	"unicode"
)

// Enumerated joins names by the comma of their script.
func Enumerated(names []string) string {
	comma := ", "
	for _, n := range names {
		if strings.ContainsFunc(n, func(r rune) bool { return unicode.Is(unicode.Arabic, r) }) {
			comma = "، "
		}
	}
	return strings.Join(names, comma)
}
