package station

import (
	"strings"

	"mujaz/ui/terminal"
)

// environment is what of a client's variables concerns its terminal and
// language. Nothing of the station's own environment is in it.
func environment(sent []string, term string) map[string]string {
	env := map[string]string{}
	for _, v := range sent {
		name, value, _ := strings.Cut(v, "=")
		switch name {
		case "LANG", "LC_ALL", "LC_MESSAGES", "COLORTERM", "NO_COLOR", "TERM_PROGRAM", terminal.Variable:
			env[name] = clean(value)
		}
	}
	env["TERM"] = clean(term)
	return env
}

const maxValue = 64 // bytes of a variable's value

// clean keeps the characters that names of terminals and locales are made of.
func clean(s string) string {
	s = strings.Map(func(r rune) rune {
		if r > ' ' && r < 0x7f && r != '/' && r != '\\' {
			return r
		}
		return -1
	}, s)
	return s[:min(len(s), maxValue)]
}

func list(env map[string]string) []string {
	var l []string
	for name, value := range env {
		l = append(l, name+"="+value)
	}
	return l
}

// english says whether a locale asks for English, rather than for nothing.
func english(env func(string) string) bool {
	for _, name := range []string{"LC_ALL", "LC_MESSAGES", "LANG"} {
		if v := env(name); v != "" {
			return strings.HasPrefix(v, "en")
		}
	}
	return false
}
