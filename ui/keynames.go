package ui

import (
	"strings"
	"unicode/utf8"

	"mujaz/ui/language"
)

// keyWords are the keys that have a name of their own, and how they are
// written for people.
var keyWords = map[string]string{
	"up": "↑", "down": "↓", "left": "←", "right": "→", "inward": "→", "outward": "←", "enter": "Enter", "esc": "Esc", "tab": "Tab", "space": "Space",
	"pgup": "PgUp", "pgdown": "PgDn", "home": "Home", "end": "End", "backspace": "Backspace", "insert": "Ins", "delete": "Del",
	"f1": "F1", "f2": "F2", "f3": "F3", "f4": "F4", "f5": "F5", "f6": "F6", "f7": "F7", "f8": "F8", "f9": "F9", "f10": "F10", "f11": "F11", "f12": "F12",
}

// The keys that are held down beside another, in the order in which Bubble Tea
// names them.
var heldKeys = []struct{ name, word string }{{"ctrl", "Ctrl"}, {"alt", "Alt"}, {"shift", "Shift"}}

// splitKey parts a key's name into the keys held down and the key itself.
func splitKey(key string) (held []string, base string) {
	for {
		before, after, ok := strings.Cut(key, "+")
		if !ok || before == "" || after == "" {
			return held, key
		}
		held, key = append(held, before), after
	}
}

// parseKey takes a key as a configuration names it and returns Bubble Tea's
// name for it.
func parseKey(key string) (string, error) {
	held, base := splitKey(key)
	name := ""
	for _, h := range heldKeys {
		for i, k := range held {
			if k == h.name {
				name += h.name + "+"
				held = append(held[:i], held[i+1:]...)
				break
			}
		}
	}
	_, word := keyWords[base]
	letter := utf8.RuneCountInString(base) == 1 && base > " "
	if len(held) > 0 || !word && !letter {
		return "", &language.Mistake{Message: language.NoKey, Args: []string{key}}
	}
	return name + base, nil
}

// keyName is a key as a keyboard has it.
func keyName(key string) string {
	held, base := splitKey(key)
	name := ""
	for _, k := range held {
		for _, h := range heldKeys {
			if h.name == k {
				name += h.word + "-"
			}
		}
	}
	if word, ok := keyWords[base]; ok {
		return name + word
	}
	if len(held) > 0 {
		return name + strings.ToUpper(base)
	}
	return name + base
}

// KeyNames are the names of a binding's keys.
func KeyNames(b Binding, mirrored bool) []string {
	var names []string
	for _, k := range KeysOf(b, mirrored) {
		names = append(names, keyName(k))
	}
	return names
}

// keyOf is the name of a command's first key, "" where it has none.
func (k Keymap) keyOf(c Command, mirrored bool) string {
	for _, b := range k {
		if keys := KeysOf(b, mirrored); b.Command == c && len(keys) > 0 {
			return keyName(keys[0])
		}
	}
	return ""
}
