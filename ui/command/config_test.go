package command

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// runConfigured is run with a configuration file.
func runConfigured(t *testing.T, file string, args ...string) (out, errs string, code int) {
	t.Helper()
	dir := t.TempDir()
	if err := os.MkdirAll(filepath.Join(dir, "mujaz"), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, "mujaz", "config.toml"), []byte(file), 0o600); err != nil {
		t.Fatal(err)
	}
	var o, e strings.Builder
	code = Run(args, Streams{In: strings.NewReader("Quay reopens\n\nLisbon – The ministry of ports decided on Monday to reopen the quay."), Out: &o, Err: &e,
		Env: func(k string) string { return map[string]string{"XDG_CONFIG_HOME": dir}[k] }})
	return o.String(), e.String(), code
}

func TestTheConfigurationSpeaksWhereNoFlagDoes(t *testing.T) {
	file := "language = \"fr\"\ndigits = \"arabic\"\nbanner = \"DIFFUSION RESTREINTE\"\n"
	out, errs, code := runConfigured(t, file, "show", "-")
	if code != 0 || !strings.Contains(out, "Engagements") || !strings.Contains(out, "٠") || strings.Count(out, "DIFFUSION RESTREINTE") != 2 {
		t.Errorf("exit %d: %s%s", code, out, errs)
	}
	if out, errs, code = runConfigured(t, file, "show", "--lang", "en", "--banner", "OPEN", "-"); code != 0 || !strings.Contains(out, "Commitments") || strings.Contains(out, "DIFFUSION") {
		t.Errorf("flags do not come first: exit %d: %s%s", code, out, errs)
	}
}

func TestAMistakeInTheConfigurationNamesFileKeyAndTheNearest(t *testing.T) {
	for _, args := range [][]string{{"show", "-"}, {"terminal"}, {"--plain"}} {
		_, errs, code := runConfigured(t, "langauge = \"ar\"\n", args...)
		if code == 0 || args[0] == "show" && (!strings.Contains(errs, "config.toml") || !strings.Contains(errs, "did you mean language?") || !strings.Contains(errs, "mujaz config")) {
			t.Errorf("%v: exit %d: %s", args, code, errs)
		}
	}
}

func TestPlainAndLibraryAreConfigured(t *testing.T) {
	missing := filepath.Join(t.TempDir(), "library.db")
	if out, errs, code := runConfigured(t, "plain = true\nlanguage = \"en\"\nlibrary = "+`"`+missing+`"`); code != 0 || !strings.Contains(out, "1. ") {
		t.Errorf("exit %d: %s%s", code, out, errs)
	}
	if out, errs, code := runConfigured(t, "library = "+`"`+missing+`"`, "add", "-"); code != 0 || !strings.Contains(out, missing) {
		t.Errorf("exit %d: %s%s", code, out, errs)
	}
	if _, err := os.Stat(missing); err != nil {
		t.Errorf("the article is not in the configured library: %v", err)
	}
}

func TestConfigSaysWhereItIsLookedFor(t *testing.T) {
	if out, errs, code := runConfigured(t, "", "config", "--path"); code != 0 || !strings.HasSuffix(out, "/mujaz/config.toml\n") {
		t.Errorf("exit %d: %s%s", code, out, errs)
	}
	if out, _, code := runConfigured(t, "", "config"); code != 0 || !strings.Contains(out, "#language = ") || !strings.Contains(out, "#[keys]") {
		t.Errorf("exit %d: %s", code, out)
	}
}
