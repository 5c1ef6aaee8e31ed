package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"mujaz/ui"
	"mujaz/ui/language"
	"mujaz/ui/screen"
)

// The test binary is the program itself when asked to be, so that the tests
// below run the very main that users run, in a real pseudo-terminal.
func TestMain(m *testing.M) {
	if os.Getenv("MUJAZ_TEST_MAIN") == "1" {
		os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
	}
	os.Exit(m.Run())
}

func TestReaderStartsMovesOpensEvidenceResizesAndQuits(t *testing.T) {
	term := start(t, 100, 30)
	term.Press("j\r\t\r") // before anything is there: they wait for it
	term.Until("the source to open at the evidence", func(s string) bool { return strings.Contains(s, "Tab evidence") })

	term.Resize(60, 20)
	term.Until("the frame to fit the smaller terminal", func(s string) bool {
		return strings.TrimSpace(s) != "" && term.Columns() == 60
	})
	term.Resize(140, 40)
	term.Settled()

	// Esc is seen to lead back before a letter is sent: at once they are Alt and the letter
	for n := 0; !strings.Contains(term.Settled(), "q quit"); n++ {
		if n == 20 {
			t.Fatalf("Esc does not lead back to the list; the screen is\n%s", term.String())
		}
		term.Press("\x1b")
	}
	term.Press("q")
	if code := term.Wait(); code != 0 {
		t.Fatalf("quit with exit code %d, want 0", code)
	}
	term.MustBeRestored()
}

func TestEveryWayOutRestoresTheTerminal(t *testing.T) {
	ways := map[string]func(*screen.Terminal){
		"q":       func(p *screen.Terminal) { p.Press("q") },
		"Ctrl-C":  func(p *screen.Terminal) { p.Press("\x03") },
		"SIGTERM": func(p *screen.Terminal) { p.Signal(syscall.SIGTERM) },
		"SIGHUP":  func(p *screen.Terminal) { p.Signal(syscall.SIGHUP) },
		"Ctrl-C on the calibration screen": func(p *screen.Terminal) {
			p.Press("T")
			p.Until("the calibration screen", func(s string) bool { return strings.Contains(s, "visual-lrm") })
			p.Press("\x03")
		},
	}
	for name, leave := range ways {
		t.Run(name, func(t *testing.T) {
			term := start(t, 80, 24)
			term.Until("the first frame", func(s string) bool { return strings.TrimSpace(s) != "" })
			term.Settled()
			leave(term)
			term.Wait()
			term.MustBeRestored()
		})
	}
}

func TestASignalEndsWhatWaitsForAnAnswer(t *testing.T) {
	for args, prompt := range map[string]string{"--plain": "q quit", "terminal": "keeps none:", "show -": ""} {
		for name, leave := range map[string]func(*screen.Terminal){
			"Ctrl-C":  func(p *screen.Terminal) { p.Press("\x03") },
			"SIGTERM": func(p *screen.Terminal) { p.Signal(syscall.SIGTERM) },
		} {
			t.Run(args+" "+name, func(t *testing.T) {
				term := start(t, 100, 30, strings.Fields(args)...)
				term.Until("the question", func(s string) bool { return strings.Contains(s, prompt) })
				term.Settled()
				leave(term)
				term.Wait()
				if !term.Cooked() {
					t.Error("the terminal is left in raw mode")
				}
			})
		}
	}
}

func TestASuspensionGivesTheTerminalBackAndTakesItAgain(t *testing.T) {
	term := start(t, 80, 24)
	term.Until("the first frame", func(s string) bool { return strings.TrimSpace(s) != "" })
	term.Settled()
	holds := func(explicit, alternate bool) bool {
		raw := term.Raw()
		return explicit == (strings.LastIndex(raw, "\x1b[8l") > strings.LastIndex(raw, "\x1b[8h")) &&
			alternate == (strings.LastIndex(raw, "\x1b[?1049h") > strings.LastIndex(raw, "\x1b[?1049l"))
	}
	term.Press("\x1a")
	term.Until("the terminal to be given back", func(string) bool { return holds(false, false) })
	term.Until("the terminal to be taken again", func(string) bool {
		term.Signal(syscall.SIGCONT) // again and again: the first may come before the program waits for it
		return holds(true, true)
	})
	term.Until("the frame", func(s string) bool { return strings.TrimSpace(s) != "" })
	term.Press("q")
	term.Wait()
	term.MustBeRestored()
}

func TestHostileArticleNeverReachesTheTerminal(t *testing.T) {
	hostile := "Minister \x1b]52;c;ZXZpbA==\x07speaks\n\n" +
		"Lisbon (Agency) \u2013 The minister \x1b[2J\x1b[31mof ports\u009b31m agreed\u202e with \u2066his\u2069 counterpart to sign a memorandum in June. \x1bPtmux;evil\x1b\\"
	path := write(t, "hostile.txt", hostile)
	term := start(t, 100, 30, path)
	term.Until("the hostile headline", func(s string) bool { return strings.Contains(s, "Minister") })
	term.Press("\r")
	term.Settled()
	term.Press("q")
	term.Wait()
	raw := term.Raw()
	for name, bad := range map[string]string{
		"OSC 52": "\x1b]52", "clear screen in text": "\x1b[2J\x1b[31m", "C1 CSI": "\u009b", "override": "\u202e", "isolate": "\u2066", "tmux passthrough": "\x1bPtmux",
	} {
		if strings.Contains(raw, bad) {
			t.Errorf("%s reached the terminal", name)
		}
	}
}

func TestShowNamesWhatItCannotReadAndShowsTheRest(t *testing.T) {
	good := write(t, "good.txt", "Ministers meet in Lisbon\n\nLisbon – The ministers of ports signed a protocol on Monday.")
	empty := write(t, "empty.txt", "")
	var out, errs strings.Builder
	code := run([]string{"show", good, empty, good + ".missing"}, strings.NewReader(""), &out, &errs)
	if code != 1 {
		t.Errorf("exit code %d, want 1", code)
	}
	if !strings.Contains(out.String(), "Ministers meet in Lisbon") {
		t.Errorf("the readable article is not shown:\n%s", out.String())
	}
	for _, want := range []string{"empty.txt", "good.txt.missing"} {
		if !strings.Contains(errs.String(), want) {
			t.Errorf("standard error does not name %s:\n%s", want, errs.String())
		}
	}
}

func TestMistakesInTheCommandLineSayWhatIsNear(t *testing.T) {
	cases := []struct {
		args []string
		want string
	}{
		{[]string{"shwo"}, "mujaz show"},
		{[]string{"show", "--jsn", "x"}, "--json"},
		{[]string{"show"}, "needs a file"},
		{[]string{"show", "--terminal", "visul", "x"}, "visual"},
	}
	for _, c := range cases {
		var out, errs strings.Builder
		code := run(c.args, strings.NewReader(""), &out, &errs)
		if code != 2 || !strings.Contains(errs.String(), c.want) {
			t.Errorf("mujaz %v: exit %d, want 2; message %q, want a hint of %q", c.args, code, errs.String(), c.want)
		}
	}
}

// start runs the program in a terminal, with empty configuration and data
// folders of its own.
func start(t *testing.T, columns, rows int, args ...string) *screen.Terminal {
	t.Helper()
	home := t.TempDir()
	cmd := exec.Command(os.Args[0], args...)
	cmd.Env = []string{
		"MUJAZ_TEST_MAIN=1", "TERM=xterm-256color", "LANG=en_GB.UTF-8", "HOME=" + home,
		"XDG_DATA_HOME=" + filepath.Join(home, "data"), "XDG_CONFIG_HOME=" + filepath.Join(home, "config"), "XDG_STATE_HOME=" + filepath.Join(home, "state"),
	}
	return screen.Start(t, cmd, columns, rows)
}

func write(t *testing.T, name, content string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestTheReadmeHasEveryKey(t *testing.T) {
	readme, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	words, err := language.ByCode("en")
	if err != nil {
		t.Fatal(err)
	}
	if table := ui.KeyTable(words); !strings.Contains(string(readme), table) {
		t.Errorf("the README's table of keys is not the keymap's, which is\n%s", table)
	}
}

func TestTheProfileChosenOnTheCalibrationScreenIsKept(t *testing.T) {
	state := t.TempDir()
	again := func(args ...string) *screen.Terminal {
		cmd := exec.Command(os.Args[0], args...)
		cmd.Env = []string{"MUJAZ_TEST_MAIN=1", "TERM=xterm-256color", "LANG=en_GB.UTF-8", "HOME=" + state}
		return screen.Start(t, cmd, 100, 30)
	}
	profile := func() string {
		term := again("terminal")
		term.Until("the question", func(s string) bool { return strings.Contains(s, "keeps none:") })
		_, rest, _ := strings.Cut(term.String(), "profile: ")
		name, _, _ := strings.Cut(rest, " ")
		term.Press("\r")
		term.Wait()
		return name
	}
	before := profile()

	term := again("terminal")
	term.Until("the question", func(s string) bool { return strings.Contains(s, "keeps none:") })
	term.Press("7")
	if code := term.Wait(); code != 0 {
		t.Errorf("exit code %d", code)
	}
	if got := profile(); got == before || got != "inverse-fenced" {
		t.Errorf("the profile is %s, was %s", got, before)
	}

	term = again()
	term.Until("the list and a card", func(s string) bool { return strings.Contains(s, "│") })
	term.Settled()
	term.Press("T")
	term.Until("the calibration screen", func(s string) bool { return strings.Contains(s, "visual-lrm") })
	term.Press("5")
	term.Until("the word that it is kept", func(s string) bool { return strings.Contains(s, "kept for this terminal") })
	term.Press("q")
	term.Wait()
	term.MustBeRestored()
	if got := profile(); got != "inverse" {
		t.Errorf("the profile is %s after it was chosen in the reader", got)
	}
}

// An officer chooses the second brief and opens the evidence of its first
// commitment: the article shows that sentence, marked.
func TestTheEvidenceOfTheFirstCommitmentOfTheSecondBrief(t *testing.T) {
	dir := t.TempDir()
	for name, words := range map[string]string{
		"a.txt": "Quay opens\n\nLisbon – A quay was opened.",
		"b.txt": "Ministers meet in Lisbon\n\nLisbon – The ministers of ports met on Monday. The ministry of ports decided to reopen the old quay. Observers were pleased.",
	} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(words), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	term := start(t, 120, 30, "--lang", "en", dir)
	term.Until("both briefs", func(s string) bool { return strings.Contains(s, "2 briefs") && strings.Contains(s, "Ministers meet") })
	first := strings.Index(term.String(), "Ministers meet") < strings.Index(term.String(), "Quay opens")
	if !first {
		term.Press("j")
	}
	term.Press("\r")
	term.Until("the card", func(s string) bool { return strings.Contains(s, "Commitments  1") })
	for !strings.Contains(term.Settled(), "/2 · Commitments") {
		term.Press("\t")
	}
	term.Press("\r")
	term.Until("the article", func(s string) bool { return strings.Contains(s, "Evidence 1/1") })
	term.Settled()
	const marked = "\x1b[30;46m"
	_, after, found := strings.Cut(term.Raw(), marked)
	if !found || !strings.Contains(after, "reopen the old") {
		t.Errorf("the sentence is not marked in\n%s", term.String())
	}
	term.Press("q")
	if code := term.Wait(); code != 0 {
		t.Errorf("exit code %d", code)
	}
}
