package config

import (
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"strings"
	"testing"
)

func TestTheDefaultChangesNothingAndNamesEveryKey(t *testing.T) {
	if c, err := Parse(Default()); err != nil || c != (Config{}) {
		t.Errorf("the default sets %+v, %v", c, err)
	}
	set := regexp.MustCompile(`(?m)^#([a-z]+ = )`).ReplaceAllString(Default(), "$1")
	if _, err := Parse(set); err != nil {
		t.Errorf("the default's own values are refused: %v", err)
	}
	for i := range reflect.TypeFor[Config]().NumField() {
		key := reflect.TypeFor[Config]().Field(i).Tag.Get("toml")
		if !strings.Contains(set, "\n"+key+" = ") {
			t.Errorf("the default does not name %s", key)
		}
	}
}

func TestMistakesAreNamed(t *testing.T) {
	for text, want := range map[string]string{
		`langauge = "ar"`:      `did you mean "language"`,
		`colour_of_sky = 1`:    "the keys are language",
		`language = "xx"`:      "does not speak",
		`digits = "roman"`:     "no digits",
		`theme = "pink"`:       "no theme",
		"language = \"ar\"\n=": "line 2",
	} {
		if _, err := Parse(text); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v, want %q", text, err, want)
		}
	}
}

func TestTheFileIsFoundByXDG(t *testing.T) {
	dir := t.TempDir()
	env := func(k string) string { return map[string]string{"XDG_CONFIG_HOME": dir, "HOME": "/nowhere"}[k] }
	if c, err := Load(Path(env)); err != nil || c != (Config{}) {
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
