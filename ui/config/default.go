package config

import (
	"strings"

	"mujaz/ui/language"
	"mujaz/ui/theme"
)

// setting is a key of the file as its default describes it.
type setting struct{ key, value, what string }

// settings are the keys, in the order of the file.
func settings() []setting {
	var codes []string
	for _, s := range language.All() {
		codes = append(codes, s.Code)
	}
	return []setting{
		{"language", `"ar"`, "The language of the interface: " + strings.Join(codes, ", ") + ". Without it, the locale's."},
		{"digits", `"latin"`, "The digits of the interface: " + strings.Join(language.DigitNames(), ", ") + "."},
		{"theme", `"dark"`, "The look: " + strings.Join(theme.Names(), ", ") + ". Without it, by the terminal's background."},
		{"banner", `"For official use"`, "A handling caveat, shown at the top and bottom of every screen."},
		{"library", `"/path/to/library"`, "The library file that is opened where no path is given."},
		{"plain", "false", "Read line by line: for screen readers, Braille lines and dumb terminals."},
	}
}

// Default is a configuration that changes nothing: every key, explained and
// commented out.
func Default() string {
	var b strings.Builder
	b.WriteString("# Mujaz – configuration. Take away the # before a key to set it.\n")
	for _, s := range settings() {
		b.WriteString("\n# " + s.what + "\n#" + s.key + " = " + s.value + "\n")
	}
	return b.String()
}
