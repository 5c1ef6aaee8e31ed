package command

import (
	"runtime/debug"
	"strings"
	"testing"
)

func TestAVersionSaysOfWhatSourceItWasBuiltAndWithWhat(t *testing.T) {
	info := &debug.BuildInfo{
		Main:     debug.Module{Version: "v1.4.0"},
		Settings: []debug.BuildSetting{{Key: "vcs.revision", Value: "0a1b2c"}, {Key: "vcs.time", Value: "2026-11-02T08:00:00Z"}, {Key: "vcs.modified", Value: "true"}},
		Deps:     []*debug.Module{{Path: "charm.land/glamour/v2", Version: "v2.9.9"}, {Path: "example.com/other", Version: "v3.1.4"}},
	}
	got := versionWords(info, "e5f6")
	for _, want := range []string{"mujaz v1.4.0\n", "0a1b2c 2026-11-02T08:00:00Z with changes\n", "go1.", "brief/1\n", "e5f6 ", "charm.land/glamour/v2 v2.9.9\n"} {
		if !strings.Contains(got, want) {
			t.Errorf("%q is not in\n%s", want, got)
		}
	}
	if strings.Contains(got, "example.com") {
		t.Errorf("a library that explains nothing is named:\n%s", got)
	}
	if got := versionWords(nil, ""); !strings.Contains(got, "(built from source)") || strings.Contains(got, "revision") {
		t.Errorf("a build without information:\n%s", got)
	}
}
