// Package keyboard tells which key was pressed, whatever layout is active: an
// officer who types Arabic need not switch to move.
package keyboard

import (
	"strings"

	tea "charm.land/bubbletea/v2"
)

// layouts give, for each Latin key, the letter that a layout has in its place
// (xkb-data: ara, il, ir). Where layouts disagree the one named first stands:
// Persian adds the letters that Arabic has on no key named here.
const (
	latin   = "qwertyuiopasdfghjklzxcvbnm,./"
	arabic  = "ضصثقفغعهخحشسيبلاتنمئءؤر\u0000ىةوزظ"
	hebrew  = "\u0000\u0000קראטוןםפשדגכעיחלךזסבהנמצתץ\u0000"
	persian = "ضصثقفغعهخحشسیبلاتنمظطزرذدپو./"
)

// Resolve is the name of a key by Bubble Tea's names, as a Latin layout would
// have it: the key itself where it is Latin, the base key where the terminal
// reports it (kitty's protocol), else by the tables of layouts.
func Resolve(k tea.Key) string {
	name := k.Keystroke()
	if k.Text == "" {
		return name
	}
	text := digits(k.Text)
	switch {
	case text == " ":
		return "space"
	case text[0] < 0x80:
		return text
	case k.BaseCode > 0x20 && k.BaseCode < 0x7F:
		return string(k.BaseCode)
	}
	for _, layout := range []string{arabic, hebrew, persian} {
		if key, ok := keyFor(layout, text); ok {
			return key
		}
	}
	return text
}

// keyFor is the Latin key of a letter in a layout.
func keyFor(layout, text string) (string, bool) {
	i := 0
	for _, r := range layout {
		if r != 0 && string(r) == text {
			return latin[i : i+1], true
		}
		i++
	}
	return "", false
}

// digits turns Arabic-Indic and Persian digits into the Latin ones.
func digits(s string) string {
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
