package config

import (
	"errors"
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"sync"

	"github.com/BurntSushi/toml"

	"mujaz/ui"
	"mujaz/ui/language"
)

// What the TOML package says, from which the place and the key are taken: it has
// no other way of telling them.
var (
	wrongType = sync.OnceValue(func() *regexp.Regexp {
		return regexp.MustCompile(`(?:line (\d+) )?\(last key "([^"]*)"\): (incompatible types|type mismatch)`)
	})
	again = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`Key '(.*)' has already been defined`) })
)

// mistake says what of a file cannot be read, and where.
func mistake(text string, err error) error {
	var at toml.ParseError
	if errors.As(err, &at) {
		n := at.Position.Line
		for n > 1 && lineOf(text, n) == "" { // what lacks its end is missed on the line after it
			n--
		}
		line := strconv.Itoa(n)
		if key := again().FindStringSubmatch(at.Message); key != nil {
			return &language.Mistake{Message: language.KeyAgain, Args: []string{line, key[1]}}
		}
		return &language.Mistake{Message: language.BadLine, Args: []string{line, lineOf(text, n)}}
	}
	if found := wrongType().FindStringSubmatch(err.Error()); found != nil {
		if found[1] == "" { // it counts no lines of a table that stands where no table may
			found[1] = lineWith(text, found[2][strings.LastIndexByte(found[2], '.')+1:])
		}
		return taken(found[1], found[2])
	}
	return fmt.Errorf("not a configuration: %w", err)
}

// taken says what a key takes, where something else stands.
func taken(line, key string) error {
	command, ofKeys := strings.CutPrefix(key, "keys.")
	switch {
	case ofKeys:
		return &language.Mistake{Message: language.TakesKeys, Args: []string{line, command, command}}
	case key == "keys":
		return &language.Mistake{Message: language.TakesKeys, Args: []string{line, key, string(ui.CmdUp)}}
	case key == "plain":
		return &language.Mistake{Message: language.TakesTruth, Args: []string{line, key}}
	}
	return &language.Mistake{Message: language.TakesText, Args: []string{line, key}}
}

// lineOf is a line of a text by its number, from 1.
func lineOf(text string, n int) string {
	lines := strings.Split(text, "\n")
	if n < 1 || n > len(lines) {
		return ""
	}
	return strings.TrimSpace(lines[n-1])
}

// lineWith is the number of the first line in which a key stands.
func lineWith(text, key string) string {
	for i, l := range strings.Split(text, "\n") {
		if l = strings.TrimSpace(l); !strings.HasPrefix(l, "#") && strings.Contains(l, key) {
			return strconv.Itoa(i + 1)
		}
	}
	return "1"
}
