// Package keyboard tells which key was pressed, whatever layout is active: an
// officer who types Arabic need not switch to move.
package keyboard

import (
	"strings"
	"unicode"
	"unicode/utf8"

	tea "charm.land/bubbletea/v2"
)

// Resolve is the name of a key by Bubble Tea's names, as a Latin layout would
// have it: the key itself where it is Latin and bound to something, the base
// key where the terminal reports it (kitty's protocol), else by the tables of
// the layouts given, the first that has the letter.
func Resolve(k tea.Key, layouts []Layout, bound func(key string) bool) string {
	if k.Text == "" {
		return withModifiers(k, layouts)
	}
	text := plain(k.Text)
	switch {
	case text == " ":
		return "space"
	case bound(text):
		return text
	case text[0] >= 0x80 && k.BaseCode > ' ' && k.BaseCode < 0x7F:
		return shifted(k.BaseCode, k.Mod)
	}
	for _, l := range layouts {
		if key, ok := l.key(text); ok {
			return key
		}
	}
	return text
}

// InLatin is what was typed as a Latin layout would have written it.
func InLatin(typed string, layouts []Layout) string {
	var b strings.Builder
	for _, r := range typed {
		if r == ' ' { // as a key it has a name
			b.WriteRune(r)
			continue
		}
		b.WriteString(Resolve(tea.Key{Text: string(r), Code: r}, layouts, func(key string) bool { return key[0] < utf8.RuneSelf }))
	}
	return b.String()
}

// withModifiers is a key that writes nothing: Ctrl and a letter of another
// layout is Ctrl and the Latin key.
func withModifiers(k tea.Key, layouts []Layout) string {
	name := k.Keystroke()
	before, last, ok := strings.Cut(name, "+")
	if !ok || k.Code < 0x80 || string(k.Code) != last {
		return name
	}
	for _, l := range layouts {
		if key, ok := l.key(last); ok {
			return before + "+" + key
		}
	}
	return name
}

func shifted(base rune, mod tea.KeyMod) string {
	if mod.Contains(tea.ModShift) {
		base = unicode.ToUpper(base)
	}
	return string(base)
}

// plain turns Arabic-Indic and Persian digits into the Latin ones, and the
// Arabic question mark into the key of help.
func plain(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r >= '٠' && r <= '٩':
			return '0' + r - '٠'
		case r >= '۰' && r <= '۹':
			return '0' + r - '۰'
		case r == '؟':
			return '?'
		}
		return r
	}, s)
}
