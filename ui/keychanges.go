package ui

import (
	"fmt"
	"maps"
	"slices"

	"mujaz/ui/language"
)

// With is the keymap with other keys for the commands named, as the
// configuration has them. A command or key that there is not, and a key that
// would do two things, are errors.
func (k Keymap) With(changes map[string][]string) (Keymap, error) {
	changed := slices.Clone(k)
	for _, name := range slices.Sorted(maps.Keys(changes)) {
		i := slices.IndexFunc(changed, func(b Binding) bool { return string(b.Command) == name })
		if i < 0 {
			return nil, k.unknown(name)
		}
		keys := make([]string, 0, len(changes[name]))
		for _, key := range changes[name] {
			known, err := parseKey(key)
			if err != nil {
				return nil, fmt.Errorf("%s: %w", name, err)
			}
			keys = append(keys, known)
		}
		changed[i].Keys = keys
	}
	return changed, changed.check()
}

func (k Keymap) unknown(name string) error {
	var names []string
	for _, b := range k {
		names = append(names, string(b.Command))
	}
	return language.NoSuch(language.NoReaderCommand, name, names)
}

// check finds a key that does two things, in either kind of frame, and a
// reader that cannot be left.
func (k Keymap) check() error {
	for _, mirrored := range []bool{false, true} {
		taken := map[string]Command{}
		for _, b := range k {
			for _, key := range KeysOf(b, mirrored) {
				if other, ok := taken[key]; ok {
					return &language.Mistake{Message: language.KeyTwice, Args: []string{key, string(other), string(b.Command)}}
				}
				taken[key] = b.Command
			}
			if b.Command == CmdQuit && len(b.Keys) == 0 {
				return &language.Mistake{Message: language.NoQuitKey, Args: []string{string(CmdQuit)}}
			}
		}
	}
	return nil
}
