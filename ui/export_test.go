package ui

import (
	"errors"
	"io"
	"strings"
	"testing"
)

// exporting lets a user's exports be seen.
func exporting(u *user) map[string]string {
	files := map[string]string{}
	u.m.config.Export = func(path string, write func(io.Writer) error) (string, error) {
		if _, there := files[path]; there {
			return "", errors.New(path + " is there already")
		}
		var data strings.Builder
		if err := write(&data); err != nil {
			return "", err
		}
		files[path] = data.String()
		return "/home/" + path, nil
	}
	return files
}

func TestWhatIsShownIsWrittenInTheFormatOfTheName(t *testing.T) {
	u := newUser(t, "en")
	files := exporting(u)
	u.size(100, 24)
	u.press("j", "enter", "x", "enter")
	got := files["Ports-agree-on-a-shared-register.md"]
	if !strings.Contains(got, "# Ports agree on a shared register") || strings.Count(got, u.m.config.Banner) != 2 {
		t.Errorf("%v", files)
	}
	if !strings.Contains(u.text(), "/home/Ports-agree") {
		t.Errorf("where it was written is not said:\n%s", u.text())
	}
	u.press("x", "enter")
	if !strings.Contains(u.text(), "already") {
		t.Errorf("a file that is there is not named:\n%s", u.text())
	}
	for name, want := range map[string]string{"a.html": `lang="en"`, "b.jsonl": `"schema":"brief/1"`, "c.csv": "commitment", "d.doc": ""} {
		u.press("x", "ctrl+u")
		u.typeIn(name)
		u.press("enter")
		if got, there := files[name]; there != (want != "") || name != "c.csv" && !strings.Contains(got, want) {
			t.Errorf("%s: %.200q", name, got)
		}
	}
	if len(files["c.csv"]) < 500 {
		t.Errorf("the register is %q", files["c.csv"])
	}
}

func TestTheListIsWrittenAsItIsFiltered(t *testing.T) {
	u := newUser(t, "en")
	files := exporting(u)
	u.size(80, 24)
	u.press("/")
	u.typeIn("quill")
	u.press("enter", "x", "enter")
	if got := files["briefs.md"]; strings.Count(got, "\n# ") != 6 || strings.Contains(got, "الموانئ") {
		t.Errorf("%s", got)
	}
}

func TestAtAStationNothingIsWritten(t *testing.T) {
	u := newUser(t, "en")
	u.size(80, 24)
	u.press("x")
	if u.m.prompt.active || !strings.Contains(u.text(), "no files") {
		t.Errorf("%s", u.text())
	}
}

func TestAnEndingThatNamesNoFormatIsRefusedWhileOneTypes(t *testing.T) {
	u := newUser(t, "en")
	files := exporting(u)
	u.size(80, 24)
	u.press("x", "ctrl+u")
	u.typeIn("list.doc")
	u.press("enter")
	if !u.m.prompt.active || !strings.Contains(u.text(), ".csv .html .jsonl .md") || len(files) > 0 {
		t.Errorf("%v:\n%s", files, u.text())
	}
	u.press("backspace", "backspace", "backspace", "m", "d", "enter")
	if files["list.md"] == "" || u.m.prompt.active {
		t.Errorf("%v:\n%s", files, u.text())
	}
}
