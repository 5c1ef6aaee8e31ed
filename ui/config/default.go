package config

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"mujaz/ui"
	"mujaz/ui/keyboard"
	"mujaz/ui/language"
	"mujaz/ui/terminal"
	"mujaz/ui/theme"
)

// setting is a key of the file as its default describes it: with a value, and
// the values that there are, nil where any is.
type setting struct {
	key, value string
	values     []string
}

// profiles are the values of terminal.
func profiles() []string {
	names := []string{terminal.Auto}
	for _, p := range terminal.Profiles() {
		names = append(names, p.Name)
	}
	return names
}

// settings are the keys, in the order of the file.
func settings() []setting {
	var codes []string
	for _, s := range language.All() {
		codes = append(codes, s.Code)
	}
	return []setting{
		{"language", `"ar"`, codes},
		{"digits", `"latin"`, language.DigitNames()},
		{"theme", `"dark"`, theme.Names()},
		{"banner", `"For official use"`, nil},
		{"library", `"/path/to/library"`, nil},
		{"terminal", `"auto"`, profiles()},
		{"keyboard", `"auto"`, keyboard.Names()},
		{"plain", "false", nil},
	}
}

// Default is a configuration that changes nothing: every key, explained in a
// language of the interface and commented out.
func Default(words *language.Strings) string {
	c := words.Console()
	var b strings.Builder
	b.WriteString(comment(c.SettingsHead))
	for _, s := range settings() {
		b.WriteString("\n" + comment(language.Fill(c.Settings[s.key], strings.Join(s.values, ", "))) + "#" + s.key + " = " + s.value + "\n")
	}
	b.WriteString("\n" + comment(c.KeysHead) + "#[keys]\n")
	for _, k := range ui.DefaultKeymap() {
		var keys []string
		for _, name := range k.Keys {
			keys = append(keys, strconv.Quote(name))
		}
		b.WriteString("#" + string(k.Command) + " = [" + strings.Join(keys, ", ") + "] # " + words.Commands[string(k.Command)] + "\n")
	}
	return b.String()
}

const commentWidth = 80

// comment is words as lines of comment.
func comment(words string) string {
	var b strings.Builder
	line := "#"
	for _, w := range strings.Fields(words) {
		if line != "#" && utf8.RuneCountInString(line+" "+w) > commentWidth {
			b.WriteString(line + "\n")
			line = "#"
		}
		line += " " + w
	}
	b.WriteString(line + "\n")
	return b.String()
}
