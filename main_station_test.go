package main

import (
	"bufio"
	"crypto/ed25519"
	"encoding/json"
	"encoding/pem"
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
)

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
