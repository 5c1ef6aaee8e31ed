package main

import (
	"bufio"
	"crypto/ed25519"
	"encoding/json"
	"encoding/pem"
	"fmt"
	"io"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	gossh "golang.org/x/crypto/ssh"

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

// articlesIn writes n articles into a folder.
func articlesIn(t *testing.T, dir string, n int) {
	t.Helper()
	for i := range n {
		text := fmt.Sprintf("Quay %d reopens\n\nLisbon – The ministry of ports decided on Monday to reopen quay %d. It named no date.", i, i)
		if err := os.WriteFile(filepath.Join(dir, fmt.Sprintf("%05d.txt", i)), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
}

func TestAddReadsNothingAgainAndSaysWhatItSkippedAndWhy(t *testing.T) {
	dir, store := t.TempDir(), filepath.Join(t.TempDir(), "library.db")
	articlesIn(t, dir, 3)
	if err := os.WriteFile(filepath.Join(dir, "data.json"), []byte(`{"a": 1}`), 0o600); err != nil {
		t.Fatal(err)
	}
	steps := []struct{ change, want string }{
		{"", "read     3 articles: 3 new, 0 already there\nskipped  1: data, not an article (1)\nlibrary  " + store + "\n"},
		{"", "read     0 articles: 0 new, 0 already there\nknown    3 sources, unchanged since last read\nskipped  1: data, not an article (1)\nlibrary  " + store + "\n"},
		{"Quay 9 closes\n\nLisbon – The ministry of ports decided on Friday to close quay 9.",
			"read     1 article: 1 new, 0 already there\nknown    2 sources, unchanged since last read\nskipped  1: data, not an article (1)\nlibrary  " + store + "\n"},
	}
	for i, s := range steps {
		if s.change != "" {
			if err := os.WriteFile(filepath.Join(dir, "00001.txt"), []byte(s.change), 0o600); err != nil {
				t.Fatal(err)
			}
		}
		var out, errs strings.Builder
		code := run([]string{"add", "--library", store, dir}, strings.NewReader(""), &out, &errs)
		if code != 1 || out.String() != s.want || !strings.Contains(errs.String(), "data.json") {
			t.Errorf("run %d: exit %d:\n%s%s", i, code, out.String(), errs.String())
		}
	}
}

func TestAddShowsOnATerminalHowFarItIsAndCanBeStopped(t *testing.T) {
	dir, store := t.TempDir(), filepath.Join(t.TempDir(), "library.db")
	articlesIn(t, dir, 5000)
	term := start(t, 100, 10, "add", "--library", store, dir)
	term.Until("the count with the total and the time left", func(s string) bool {
		return strings.Contains(s, "of 5000 sources read") && strings.Contains(s, " left")
	})
	term.Press("\x03")
	if code := term.Wait(); code != 1 {
		t.Errorf("exit code %d, want 1", code)
	}
	screen := term.String()
	if !strings.Contains(screen, "stopped; what was read so far is kept") || strings.Contains(screen, "read     0 articles") {
		t.Errorf("the end says\n%s", screen)
	}
	var out, errs strings.Builder
	if code := run([]string{"find", "--library", store, "quay"}, strings.NewReader(""), &out, &errs); code != 0 || !strings.Contains(out.String(), "Quay 0 reopens") {
		t.Errorf("what was read is not kept: exit %d, %s", code, errs.String())
	}
}

func TestWatchKeepsWhatArrivesUntilCtrlC(t *testing.T) {
	dir, store := t.TempDir(), filepath.Join(t.TempDir(), "library.db")
	articlesIn(t, dir, 1)
	term := start(t, 100, 12, "watch", "--library", store, dir)
	term.Until("the article that lay there", func(s string) bool {
		return strings.Contains(s, "Quay 0 reopens") && strings.Contains(s, "watching")
	})
	articlesIn(t, dir, 2)
	term.Until("the article that arrived", func(s string) bool { return strings.Contains(s, "Quay 1 reopens") })
	term.Press("\x03")
	if code := term.Wait(); code != 0 {
		t.Errorf("exit code %d, want 0", code)
	}
	if s := term.String(); !strings.Contains(s, "2 new") {
		t.Errorf("the end says\n%s", s)
	}
}

func TestFindIsReadableOnATerminal(t *testing.T) {
	article := write(t, "a.txt", "הנמל נפתח\n\nפינלנד הודיעה ביום שני כי הנמל החדש נפתח.")
	library := filepath.Join(t.TempDir(), "library.db")
	if code := run([]string{"add", "--library", library, article}, strings.NewReader(""), io.Discard, io.Discard); code != 0 {
		t.Fatal(code)
	}
	find := func(args ...string) string {
		term := start(t, 90, 24, append([]string{"find", "--library", library, "--terminal", "visual", "--banner", "RESTRICTED"}, args...)...)
		if code := term.Wait(); code != 0 {
			t.Errorf("exit code %d", code)
		}
		return term.String()
	}
	for _, c := range []struct{ want, query string }{{"חתפנ למנה", "נפתח"}, {"דנלניפ", "--register=countries"}} {
		got := find(c.query)
		if !strings.Contains(got, c.want) || strings.Contains(got, "\t") || strings.Count(got, "RESTRICTED") != 2 {
			t.Errorf("%s:\n%s", c.query, got)
		}
	}
	if got := find("--json"); !strings.Contains(got, `"schema":"brief/1"`) || strings.Contains(got, "RESTRICTED") {
		t.Errorf("%s", got)
	}
}

func TestReaderThatWatchesShowsWhatArrives(t *testing.T) {
	dir := t.TempDir()
	articlesIn(t, dir, 1)
	term := start(t, 100, 20, "--watch", dir)
	term.Until("the article that lay there", func(s string) bool { return strings.Contains(s, "Quay 0 reopens") })
	articlesIn(t, dir, 2)
	term.Until("the article that arrived", func(s string) bool { return strings.Contains(s, "Quay 1 reopens") })
	term.Press("q")
	if code := term.Wait(); code != 0 {
		t.Errorf("exit code %d, want 0", code)
	}
}

func TestReaderTakesFromTheLibraryWhatItKnows(t *testing.T) {
	dir, store := t.TempDir(), filepath.Join(t.TempDir(), "library.db")
	articlesIn(t, dir, 2)
	var out, errs strings.Builder
	if code := run([]string{"add", "--library", store, dir}, strings.NewReader(""), &out, &errs); code != 0 {
		t.Fatalf("exit %d: %s", code, errs.String())
	}
	articlesIn(t, dir, 3)
	term := start(t, 100, 20, "--library", store, dir)
	term.Until("all of them", func(s string) bool {
		return strings.Contains(s, "Quay 0") && strings.Contains(s, "Quay 1") && strings.Contains(s, "Quay 2")
	})
	term.Press("q")
	if code := term.Wait(); code != 0 {
		t.Errorf("exit code %d, want 0", code)
	}
}

func TestQuittingAtOnceLosesNeitherAMarkNorAnExport(t *testing.T) {
	dir := t.TempDir()
	store, file := filepath.Join(dir, "library.db"), filepath.Join(dir, "all.jsonl")
	const n = 150
	articles := t.TempDir()
	articlesIn(t, articles, n)
	var out, errs strings.Builder
	if code := run([]string{"add", "--library", store, articles}, strings.NewReader(""), &out, &errs); code != 0 {
		t.Fatalf("exit %d: %s", code, errs.String())
	}
	term := start(t, 100, 20, "--library", store)
	term.Until("the list", func(s string) bool { return strings.Contains(s, "150 briefs") })
	term.Press("x\x15" + file + "\r*q")
	if code := term.Wait(); code != 0 {
		t.Errorf("exit code %d, want 0", code)
	}
	term.MustBeRestored()
	if lines := strings.Count(read(t, file), "\n"); lines != n {
		t.Errorf("%d of %d briefs are written", lines, n)
	}
	out.Reset()
	if code := run([]string{"find", "--library", store, "star"}, strings.NewReader(""), &out, &errs); code != 0 || strings.Count(out.String(), "\n") != 1 {
		t.Errorf("the star is lost: exit %d, %q %s", code, out.String(), errs.String())
	}
}

func TestWhatCannotBeWatchedIsSaidAtOnce(t *testing.T) {
	file := write(t, "a.txt", "x")
	for _, args := range [][]string{{"watch"}, {"watch", file}, {"--watch"}, {"--watch", file}, {"--watch", "--plain", filepath.Dir(file)}} {
		var out, errs strings.Builder
		if code := run(args, strings.NewReader(""), &out, &errs); code != 2 {
			t.Errorf("%v: exit %d: %s", args, code, errs.String())
		}
	}
}

func TestNamesOfFilesCannotWriteToTheTerminal(t *testing.T) {
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "a\x1b[31m\x1b]0;owned\x07\nb.txt"), nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if err := syscall.Mkfifo(filepath.Join(dir, "pipe\x1b[2J"), 0o600); err != nil {
		t.Fatal(err)
	}
	var out, errs strings.Builder
	if code := run([]string{"show", dir}, strings.NewReader(""), &out, &errs); code != 1 {
		t.Errorf("exit %d", code)
	}
	if strings.Contains(errs.String(), "\x1b") || strings.Count(errs.String(), "\n") != 2 {
		t.Errorf("%q", errs.String())
	}
}

// patience bounds a hung test; nothing is measured by it.
const patience = 30 * time.Second

// office is a station that runs as a process of its own, on a library with one
// brief.
type office struct {
	t       *testing.T
	dir     string
	library string
	address string
	cmd     *exec.Cmd
	mu      sync.Mutex
	log     strings.Builder
}

func openOffice(t *testing.T) *office {
	t.Helper()
	dir := t.TempDir()
	for _, d := range []string{dir, filepath.Dir(dir)} { // whatever the umask
		if err := os.Chmod(d, 0o755); err != nil {
			t.Fatal(err)
		}
	}
	o := &office{t: t, dir: dir, library: filepath.Join(dir, "library.db")}
	o.add("Quay in Lisbon reopens\n\nLisbon – The ministry of ports decided on Monday to reopen the quay.")
	public, private, err := ed25519.GenerateKey(nil)
	if err != nil {
		t.Fatal(err)
	}
	block, err := gossh.MarshalPrivateKey(private, "")
	if err != nil {
		t.Fatal(err)
	}
	key, err := gossh.NewPublicKey(public)
	if err != nil {
		t.Fatal(err)
	}
	o.file("officer", string(pem.EncodeToMemory(block)))
	o.file("keys", strings.TrimSpace(string(gossh.MarshalAuthorizedKey(key)))+" officer one\n")
	o.serve()
	return o
}

func (o *office) file(name, content string) {
	o.t.Helper()
	if err := os.WriteFile(filepath.Join(o.dir, name), []byte(content), 0o600); err != nil {
		o.t.Fatal(err)
	}
}

// add takes in an article as another process does.
func (o *office) add(article string) {
	o.t.Helper()
	var errs strings.Builder
	if code := run([]string{"add", "--library", o.library, "-"}, strings.NewReader(article), io.Discard, &errs); code != 0 {
		o.t.Fatalf("add: exit %d: %s", code, errs.String())
	}
}

// serve starts the station and waits until it listens.
func (o *office) serve() {
	o.t.Helper()
	o.cmd = exec.Command(os.Args[0], "serve", "--library", o.library, "--keys", filepath.Join(o.dir, "keys"), "--listen", "127.0.0.1:0", "--banner", "For official use")
	o.cmd.Env = []string{"MUJAZ_TEST_MAIN=1", "LANG=ar_SA.UTF-8", "TERM=dumb", "NO_COLOR=1"} // the station's own, which no session must show
	out, err := o.cmd.StdoutPipe()
	if err != nil {
		o.t.Fatal(err)
	}
	if err := o.cmd.Start(); err != nil {
		o.t.Fatal(err)
	}
	o.t.Cleanup(func() { _ = o.cmd.Process.Kill() })
	listens := make(chan string, 1)
	go func() {
		lines := bufio.NewScanner(out)
		for lines.Scan() {
			var l struct{ Msg, Address string }
			if err := json.Unmarshal(lines.Bytes(), &l); err != nil {
				l.Msg = "no JSON"
			}
			if l.Msg == "listening" {
				listens <- l.Address
			}
			o.mu.Lock()
			o.log.WriteString(lines.Text() + "\n")
			o.mu.Unlock()
		}
	}()
	select {
	case o.address = <-listens:
	case <-time.After(patience):
		o.t.Fatal("the station does not listen")
	}
}

func (o *office) logged() string {
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.log.String()
}

// window is a terminal in tmux.
type window struct {
	t   *testing.T
	dir string
}

func (w window) tmux(args ...string) string {
	w.t.Helper()
	cmd := exec.Command("tmux", append([]string{"-f", os.DevNull, "-S", filepath.Join(w.dir, "tmux")}, args...)...)
	cmd.Env = append(os.Environ(), "LANG=C.UTF-8", "LC_ALL=C.UTF-8")
	out, err := cmd.CombinedOutput()
	if err != nil {
		w.t.Fatalf("tmux %s: %v: %s", args[0], err, out)
	}
	return string(out)
}

func (w window) until(what string, ok func(screen string) bool) {
	w.t.Helper()
	screen := ""
	for end := time.Now().Add(patience); time.Now().Before(end); time.Sleep(20 * time.Millisecond) {
		if screen = w.tmux("capture-pane", "-p"); ok(screen) {
			return
		}
	}
	w.t.Fatalf("waited in vain for %s; the screen is\n%s", what, screen)
}

// TestAnOfficerReadsWithOpenSSH is a day at a station with the client that
// officers have: login, what arrives meanwhile, another size, the station's end.
func TestAnOfficerReadsWithOpenSSH(t *testing.T) {
	for _, tool := range []string{"tmux", "ssh"} {
		if _, err := exec.LookPath(tool); err != nil {
			t.Skipf("%s is not installed", tool)
		}
	}
	o := openOffice(t)
	host, port, err := net.SplitHostPort(o.address)
	if err != nil {
		t.Fatal(err)
	}
	w := window{t, o.dir}
	ssh := "ssh -F none -o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null -o IdentitiesOnly=yes -o IdentityAgent=none -o LogLevel=ERROR -o SetEnv=LANG=fr_FR.UTF-8 -i " +
		filepath.Join(o.dir, "officer") + " -p " + port + " anyone@" + host + "; echo left with $?; exec sleep 60"
	w.tmux("new-session", "-d", "-x", "110", "-y", "24", ssh)
	t.Cleanup(func() { w.tmux("kill-server") })
	w.until("the brief, in French", func(s string) bool {
		return strings.Contains(s, "Quay in Lisbon reopens") && strings.Contains(s, "Résumé") && strings.Contains(s, "For official use")
	})
	o.add("Bridge in Porto closes\n\nPorto – The ministry of roads decided on Tuesday to close the bridge.")
	w.until("what another process added", func(s string) bool { return strings.Contains(s, "Bridge in Porto") })
	w.tmux("resize-window", "-x", "70", "-y", "20")
	w.until("the list alone", func(s string) bool { return strings.Contains(s, "Bridge in Porto") && !strings.Contains(s, "Résumé") })
	w.tmux("send-keys", "C-z")
	w.tmux("send-keys", "F1")
	w.until("the help: the station goes on", func(s string) bool { return strings.Contains(s, "PgUp") })
	if err := o.cmd.Process.Signal(syscall.SIGTERM); err != nil {
		t.Fatal(err)
	}
	w.until("the word that the station stops", func(s string) bool {
		return strings.Contains(s, "Le poste s'arrête") && strings.Contains(s, "left with 0")
	})
	if err := o.cmd.Wait(); err != nil {
		t.Errorf("the station ended with %v", err)
	}
	for _, want := range []string{`"msg":"login"`, `"key":"officer one"`, `"fingerprint":"SHA256:`, `"msg":"brief opened"`, `"msg":"logout"`} {
		if !strings.Contains(o.logged(), want) {
			t.Errorf("the log does not have %s:\n%s", want, o.logged())
		}
	}
}

func TestAStationRefusesToStartWithWhatIsNotSafe(t *testing.T) {
	o := openOffice(t)
	keys := filepath.Join(o.dir, "keys")
	serve := func(args ...string) (string, int) {
		var out, errs strings.Builder
		code := run(append([]string{"serve", "--check", "--library", o.library}, args...), strings.NewReader(""), &out, &errs)
		return out.String() + errs.String(), code
	}
	if said, code := serve("--keys", keys); code != 0 || !strings.Contains(said, "briefs    1\n") {
		t.Errorf("a good configuration: exit %d: %s", code, said)
	}
	if _, err := os.Stat(filepath.Join(o.dir, "other_key")); err == nil {
		t.Error("checking made a host key")
	}
	o.file("broken", "ssh-ed25519 AAAA\n")
	o.file("forced", `command="ls" `+strings.TrimSpace(read(t, keys))+"\n")
	o.file("open", read(t, keys))
	if err := os.Chmod(filepath.Join(o.dir, "open"), 0o666); err != nil {
		t.Fatal(err)
	}
	for want, args := range map[string][]string{
		"--keys":                {},
		"there is no keys file": {"--keys", keys + "x"},
		"line 1":                {"--keys", filepath.Join(o.dir, "broken")},
		"not honoured":          {"--keys", filepath.Join(o.dir, "forced")},
		"written by others":     {"--keys", filepath.Join(o.dir, "open")},
		"host:port":             {"--keys", keys, "--listen", "2222"},
		"too early":             {"--keys", keys, "--idle", "30s"},
		"less than none":        {"--keys", keys, "--sessions", "-1"},
		"host key":              {"--keys", keys, "--host-key", keys},
		"does not speak":        {"--keys", keys, "--lang", "xx"},
		"serve reads a":         {"--keys", keys, "article.txt"},
		"did you mean --key":    {"--kyes", keys},
	} {
		if said, code := serve(args...); code == 0 || !strings.Contains(said, want) {
			t.Errorf("%v: exit %d, %q; want %q", args, code, said, want)
		}
	}
	if said, code := serve("--keys", keys, "--library", o.library+"x"); code == 0 || !strings.Contains(said, "mujaz add") {
		t.Errorf("a library that is not there: exit %d, %q", code, said)
	}
}

func read(t *testing.T, path string) string {
	t.Helper()
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}
