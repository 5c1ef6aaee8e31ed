package command

import (
	"runtime/debug"
	"strconv"
	"strings"
	"testing"

	"mujaz/briefs/library"
	"mujaz/ui/language"
)

func TestAVersionSaysOfWhatSourceItWasBuiltAndWithWhat(t *testing.T) {
	info := &debug.BuildInfo{
		Main:     debug.Module{Version: "v1.4.0"},
		Settings: []debug.BuildSetting{{Key: "vcs.revision", Value: "0a1b2c"}, {Key: "vcs.time", Value: "2026-11-02T08:00:00Z"}, {Key: "vcs.modified", Value: "true"}},
		Deps:     []*debug.Module{{Path: "charm.land/glamour/v2", Version: "v2.9.9"}, {Path: "example.com/other", Version: "v3.1.4"}},
	}
	got := versionsIn(english(), info, "e5f6")
	for _, want := range []string{"mujaz v1.4.0\n", "0a1b2c 2026-11-02T08:00:00Z with changes\n", "go1.", "brief/1\n", "e5f6 ", "charm.land/glamour/v2 v2.9.9\n"} {
		if !strings.Contains(got, want) {
			t.Errorf("%q is not in\n%s", want, got)
		}
	}
	if strings.Contains(got, "example.com") {
		t.Errorf("a library that explains nothing is named:\n%s", got)
	}
	if got := versionsIn(english(), nil, ""); !strings.Contains(got, "(built from source)") || strings.Contains(got, "revision") {
		t.Errorf("a build without information:\n%s", got)
	}
}

func versionsIn(v *voice, info *debug.BuildInfo, extractor string) string {
	var out strings.Builder
	v.tell(&out, v.versions(info, extractor)...)
	return out.String()
}

func TestTheVersionIsSaidInTheLanguageOfTheRun(t *testing.T) {
	for _, words := range language.All() {
		out, errs, code := run("version", "--lang", words.Code)
		says := words.Console().Versions
		for _, want := range []string{says["extractor"], says["means"], language.Fill(says["schema"], strconv.Itoa(library.SchemaVersion())), "brief/1"} {
			if code != 0 || !strings.Contains(out, want) {
				t.Errorf("%s: %q is not in\n%s%s", words.Code, want, out, errs)
			}
		}
	}
}

func TestWhatStandsBehindAskingForHelpOrTheVersionIsRead(t *testing.T) {
	for _, args := range [][]string{{"--version", "--lang", "xx"}, {"--version", "--no-such"}, {"--help", "--lang", "xx"}, {"-h", "nosuch"}} {
		if out, errs, code := run(args...); code != exitUsage || out != "" || errs == "" {
			t.Errorf("%q: exit %d, %q, %q", args, code, out, errs)
		}
	}
	if out, errs, code := run("--help", "find"); code != exitOK || !strings.Contains(out, "mujaz find") {
		t.Error(code, out, errs)
	}
}
