package station

import (
	"bytes"
	"crypto/ed25519"
	"log/slog"
	"net/netip"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	gossh "golang.org/x/crypto/ssh"
)

// newSigner is a fresh key.
func newSigner(t testing.TB) gossh.Signer {
	t.Helper()
	_, private, err := ed25519.GenerateKey(nil)
	if err != nil {
		t.Fatal(err)
	}
	s, err := gossh.NewSignerFromKey(private)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// line is a line of a keys file for a key.
func line(s gossh.Signer, options, name string) string {
	l := strings.TrimSpace(string(gossh.MarshalAuthorizedKey(s.PublicKey()))) + " " + name + "\n"
	if options != "" {
		l = options + " " + l
	}
	return l
}

func writeKeys(t testing.TB, path, content string) {
	t.Helper()
	if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
		t.Fatal(err)
	}
}

// folder is a folder that only its owner may write to, whatever the umask.
func folder(t testing.TB) string {
	t.Helper()
	dir := t.TempDir()
	for _, d := range []string{dir, filepath.Dir(dir)} {
		if err := os.Chmod(d, 0o755); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func TestKeysFileIsTakenWholeOrNotAtAll(t *testing.T) {
	good := line(newSigner(t), "", "officer one")
	other := newSigner(t)
	for name, c := range map[string]struct {
		content string
		mode    os.FileMode
		problem string // "" good
	}{
		"a key":                    {good, 0o600, ""},
		"comments and empty lines": {"# keys\n\n" + good, 0o644, ""},
		"both options":             {line(other, `from="10.0.0.0/8,!10.1.2.3",expiry-time="20300101"`, "x"), 0o600, ""},
		"empty":                    {"", 0o600, "no key"},
		"only a comment":           {"# nothing\n", 0o600, "no key"},
		"from twice":               {line(other, `from="10.0.0.1",from="10.0.0.2"`, "x"), 0o600, "from stands there twice"},
		"malformed after a good":   {good + "ssh-ed25519 AAAA broken\n", 0o600, "line 2"},
		"option not honoured":      {line(other, `command="/bin/true"`, "x"), 0o600, "command"},
		"cert-authority":           {line(other, `cert-authority`, "x"), 0o600, "cert-authority"},
		"host name in from":        {line(other, `from="host.example"`, "x"), 0o600, "line 1: host.example in from is no address"},
		"expiry that is no time":   {line(other, `expiry-time="soon"`, "x"), 0o600, "expiry-time"},
		"twice":                    {good + good, 0o600, "twice"},
		"writable by the group":    {good, 0o620, "written by others"},
		"writable by all":          {good, 0o602, "written by others"},
	} {
		t.Run(name, func(t *testing.T) {
			path := filepath.Join(folder(t), "keys")
			writeKeys(t, path, c.content)
			if err := os.Chmod(path, c.mode); err != nil {
				t.Fatal(err)
			}
			_, err := openKeyring(path, slog.New(slog.DiscardHandler))
			if c.problem == "" && err != nil || c.problem != "" && (err == nil || !strings.Contains(err.Error(), c.problem)) {
				t.Errorf("error %v, want one about %q", err, c.problem)
			}
		})
	}
	if _, err := openKeyring(filepath.Join(folder(t), "missing"), slog.New(slog.DiscardHandler)); err == nil {
		t.Error("a missing file was taken")
	}
}

func TestOptionsLimitKeys(t *testing.T) {
	now := time.Date(2026, 11, 24, 12, 0, 0, 0, time.UTC)
	for _, c := range []struct {
		options, addr string
		allowed       bool
	}{
		{"", "192.0.2.1", true},
		{`expiry-time="20261124120001Z"`, "192.0.2.1", true},
		{`expiry-time="202611241200Z"`, "192.0.2.1", false},
		{`expiry-time="20200101Z",expiry-time="20400101Z"`, "192.0.2.1", false},
		{`from="192.0.2.0/24"`, "192.0.2.1", true},
		{`from="192.0.2.0/24"`, "::ffff:192.0.2.1", true},
		{`from="192.0.2.0/24,!192.0.2.1"`, "192.0.2.1", false},
		{`from="!192.0.2.9"`, "192.0.2.1", false},
		{`from="192.0.2.?"`, "192.0.2.1", true},
		{`from="192.0.2.?"`, "192.0.2.11", false},
		{`from="198.51.100.7"`, "192.0.2.1", false},
		{`from="2001:db8::/32"`, "2001:db8::5", true},
	} {
		_, k, err := parseKey([]byte(strings.TrimSpace(line(newSigner(t), c.options, "n"))))
		if err != nil {
			t.Errorf("%s: %v", c.options, err)
			continue
		}
		if err := k.admits(now, netip.MustParseAddr(c.addr)); (err == nil) != c.allowed {
			t.Errorf("%s from %s: %v, want allowed %v", c.options, c.addr, err, c.allowed)
		}
	}
}

func TestKeysAreReloadedAndABadFileChangesNothing(t *testing.T) {
	first, second := newSigner(t), newSigner(t)
	path := filepath.Join(folder(t), "keys")
	writeKeys(t, path, line(first, "", "one"))
	var log bytes.Buffer
	r, err := openKeyring(path, slog.New(slog.NewJSONHandler(&log, nil)))
	if err != nil {
		t.Fatal(err)
	}
	has := func(s gossh.Signer) bool {
		_, ok := r.find(gossh.FingerprintSHA256(s.PublicKey()))
		return ok
	}
	if !has(first) || has(second) {
		t.Fatal("the file was not read as it is")
	}
	writeKeys(t, path, line(second, "", "the second officer"))
	if has(first) || !has(second) {
		t.Error("a changed file was not reloaded")
	}
	writeKeys(t, path, "garbage\n")
	if !has(second) || !strings.Contains(log.String(), "last good keys stay") {
		t.Errorf("a bad file took the good keys away, or in silence: %s", log.String())
	}
	if err := os.Remove(path); err != nil {
		t.Fatal(err)
	}
	if !has(second) {
		t.Error("a removed file took the good keys away")
	}
}

func FuzzKeysFile(f *testing.F) {
	f.Add([]byte("# x\n" + line(newSigner(f), `from="10.*",expiry-time="20300101"`, "n")))
	f.Fuzz(func(t *testing.T, b []byte) {
		keys, err := parseKeys("keys", b)
		if err == nil && len(keys) == 0 {
			t.Error("a file without a key was taken")
		}
		for _, k := range keys {
			_ = k.admits(time.Unix(0, 0), netip.MustParseAddr("10.0.0.1"))
		}
	})
}
