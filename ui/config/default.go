package config

import (
	"strconv"
	"strings"

	"mujaz/ui"
	"mujaz/ui/keyboard"
	"mujaz/ui/language"
	"mujaz/ui/terminal"
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
	profiles := []string{terminal.Auto}
	for _, p := range terminal.Profiles() {
		profiles = append(profiles, p.Name)
	}
	return []setting{
		{"language", `"ar"`, "The language of the interface: " + strings.Join(codes, ", ") + ". Without it, the locale's."},
		{"digits", `"latin"`, "The digits of the interface: " + strings.Join(language.DigitNames(), ", ") + "."},
		{"theme", `"dark"`, "The look: " + strings.Join(theme.Names(), ", ") + ". Without it, by the terminal's background."},
		{"banner", `"For official use"`, "A handling caveat, shown at the top and bottom of every screen and export."},
		{"library", `"/path/to/library"`, "The library file that is opened where no path is given."},
		{"terminal", `"auto"`, "How right-to-left rows are written: " + strings.Join(profiles, ", ") + "."},
		{"keyboard", `"auto"`, "The layout in which letters are commands: " + strings.Join(keyboard.Names(), ", ") + ". auto knows them all and takes the interface's language first."},
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
	b.WriteString(keysHead)
	words, err := language.ByCode("en")
	if err != nil {
		panic(err) // a constant, checked by a test
	}
	for _, k := range ui.DefaultKeymap() {
		var keys []string
		for _, name := range k.Keys {
			keys = append(keys, strconv.Quote(name))
		}
		b.WriteString("#" + string(k.Command) + " = [" + strings.Join(keys, ", ") + "] # " + words.Commands[string(k.Command)] + "\n")
	}
	return b.String()
}

const keysHead = `
# The keys of each command. A list replaces the command's keys; a key that would
# do two things is an error. A key is a letter or sign, up, down, inward and
# outward (the arrows to the card and back, which follow the eye), enter, esc,
# tab, space, pgup, pgdown, home, end, backspace, insert, delete, f1 to f12;
# ctrl+, alt+ and shift+ may stand before it.
#[keys]
`
