package config

import (
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"strings"
	"testing"

	"mujaz/ui"
	"mujaz/ui/language"
)

func TestTheDefaultChangesNothingAndNamesEveryKey(t *testing.T) {
	for _, words := range language.All() {
		defaultNamesEveryKey(t, words)
	}
}

func defaultNamesEveryKey(t *testing.T, words *language.Strings) {
	written := Default(words)
	if c, err := Parse(written); err != nil || !reflect.DeepEqual(c, Config{}) {
		t.Errorf("%s: the default sets %+v, %v", words.Code, c, err)
	}
	set := regexp.MustCompile(`(?m)^#([a-zA-Z]+ = |\[keys\])`).ReplaceAllString(written, "$1")
	c, err := Parse(set)
	if err != nil {
		t.Fatalf("the default's own values are refused: %v", err)
	}
	if keys, err := c.Keymap(); err != nil || !reflect.DeepEqual(keys, ui.DefaultKeymap()) {
		t.Errorf("the default's keys are not the keymap's: %v %v", keys, err)
	}
	for i := range reflect.TypeFor[Config]().NumField() {
		key := reflect.TypeFor[Config]().Field(i).Tag.Get("toml")
		if what, there := words.Console().Settings[key]; key != "keys" && (!there || what == "") {
			t.Errorf("%s: %s is not explained", words.Code, key)
		}
		if !strings.Contains(set, "\n"+key+" = ") && !strings.Contains(set, "\n["+key+"]\n") {
			t.Errorf("the default does not name %s", key)
		}
	}
}

func TestMistakesAreNamed(t *testing.T) {
	for text, want := range map[string]string{
		`langauge = "ar"`:                    `did you mean "language"`,
		`colour_of_sky = 1`:                  "the keys are language",
		`language = "xx"`:                    "does not speak",
		`digits = "roman"`:                   "no digits",
		`theme = "pink"`:                     "no theme",
		"language = \"ar\"\n=":               "line 2",
		`terminal = "visul"`:                 `visual`,
		`keyboard = "arr"`:                   `did you mean "ar"`,
		`key = 1`:                            `did you mean "keys"`,
		"[keys]\nstra = [\"x\"]":             `did you mean "star"`,
		"[keys]\nstar = [\"q\"]":             `"q" does both`,
		"[keys]\nstar = [\"left\"]":          `"left" does both`,
		"[keys]\nstar = [\"hyper+q\"]":       `no key "hyper+q"`,
		"[keys]\nstar = \"q\"":               "line 2: star takes a list of keys",
		"[keys]\nstar = [3]":                 `star = ["k", "ctrl+k"]`,
		"# star\nkeys.star.x = 1":            "line 2: star takes a list of keys",
		"[keys]\n[keys.star]\nx = 1":         "line 2: star takes a list of keys",
		"[[keys]]\nstar = [\"x\"]":           "line 1: keys takes a list",
		"[keys\n":                            "line 1 cannot be read: [keys",
		"theme = \"dark\"\n\n[keys\n\n# k\n": "line 3 cannot be read: [keys",
		"keys = 5":                           "line 1: keys takes a list",
		"\nplain = \"yes\"":                  "line 2: plain is either true or false",
		"language = [\"ar\"]":                "line 1: language takes words in quotes",
		"theme = dark":                       "line 1 cannot be read: theme = dark",
		"theme = \"dark\"\ntheme = \"mono\"": "line 2: theme was set before",
		"[keys]\nquit = []":                  "could not be left",
	} {
		if _, err := Parse(text); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v, want %q", text, err, want)
		}
	}
}

func TestAKeyCanChangePlacesWithAnother(t *testing.T) {
	c, err := Parse("[keys]\nstar = [\"q\", \"Q\"]\nquit = [\"z\", \"shift+ctrl+f1\"]\n")
	if err != nil {
		t.Fatal(err)
	}
	keys, err := c.Keymap()
	if err != nil {
		t.Fatal(err)
	}
	for _, b := range keys {
		if b.Command == ui.CmdQuit && !reflect.DeepEqual(b.Keys, []string{"z", "ctrl+shift+f1"}) {
			t.Errorf("quit has the keys %q", b.Keys)
		}
	}
}

func TestTheFileIsFoundByXDG(t *testing.T) {
	dir := t.TempDir()
	env := func(k string) string { return map[string]string{"XDG_CONFIG_HOME": dir, "HOME": "/nowhere"}[k] }
	if c, err := Load(Path(env)); err != nil || !reflect.DeepEqual(c, Config{}) {
		t.Errorf("no file: %+v, %v", c, err)
	}
	if err := os.MkdirAll(filepath.Dir(Path(env)), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(Path(env), []byte("theme = \"mono\"\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	if c, err := Load(Path(env)); err != nil || c.Theme != "mono" {
		t.Errorf("read %+v, %v", c, err)
	}
	home := func(k string) string { return map[string]string{"XDG_CONFIG_HOME": "relative", "HOME": "/home/a"}[k] }
	if got := Path(home); got != "/home/a/.config/mujaz/config.toml" {
		t.Errorf("the file is at %s", got)
	}
}
