// Package station serves the reader over SSH, to officers whose public keys
// stand in a file. It gives nothing else: no command, file, forwarding or agent.
package station

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"log/slog"
	"net/netip"
	"os"
	"strconv"
	"strings"
	"sync"
	"time"

	gossh "golang.org/x/crypto/ssh"

	"mujaz/ui/language"
)

// key is a line of the keys file.
type key struct {
	name    string // the line's comment, else the fingerprint
	expires time.Time
	from    []pattern
}

// admits says why a key may not log in now from an address; nil if it may.
func (k key) admits(now time.Time, addr netip.Addr) error {
	if !k.expires.IsZero() && !now.Before(k.expires) {
		return errors.New("the key has expired")
	}
	if len(k.from) > 0 && !matches(k.from, addr) {
		return errors.New("the key may not be used from this address")
	}
	return nil
}

// keyring is the keys file as last read well.
type keyring struct {
	path string
	log  *slog.Logger

	mu   sync.Mutex
	seen fs.FileInfo // the file when it was last looked at, nil if it could not be
	keys map[string]key
}

// openKeyring reads the keys file; there is no keyring without a good one.
func openKeyring(path string, log *slog.Logger) (*keyring, error) {
	keys, info, err := readKeys(path)
	if err != nil {
		return nil, err
	}
	return &keyring{path: path, log: log, seen: info, keys: keys}, nil
}

// find finds a key by its fingerprint in the file as it is now. A file that
// has become bad changes nothing: the last good keys stay.
func (r *keyring) find(fingerprint string) (key, bool) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.reload()
	k, ok := r.keys[fingerprint]
	return k, ok
}

// look takes over a file that has changed.
func (r *keyring) look() {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.reload()
}

func (r *keyring) reload() {
	now, err := os.Stat(r.path)
	if err != nil {
		now = nil
	}
	if same(r.seen, now) {
		return
	}
	r.seen = now
	keys, info, err := readKeys(r.path)
	if err != nil {
		r.log.Error("keys file not taken over, the last good keys stay", "error", err.Error())
		return
	}
	r.keys, r.seen = keys, info
	r.log.Info("keys file reloaded", "keys", len(keys))
}

func same(a, b fs.FileInfo) bool {
	if a == nil || b == nil {
		return a == nil && b == nil
	}
	return os.SameFile(a, b) && a.ModTime().Equal(b.ModTime()) && a.Size() == b.Size() && a.Mode() == b.Mode()
}

// readKeys reads a keys file whole, by fingerprint, or not at all: a line that
// is passed over in silence is an officer locked out, or a limit not kept.
func readKeys(path string) (map[string]key, fs.FileInfo, error) {
	if path == "" {
		return nil, nil, &language.Mistake{Message: language.NoKeysFile}
	}
	f, err := os.Open(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil, &language.Mistake{Message: language.NoKeysFileAt, Args: []string{path}}
	}
	if err != nil {
		return nil, nil, fmt.Errorf("the keys file: %w", err)
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return nil, nil, fmt.Errorf("look at the keys file: %w", err)
	}
	if !info.Mode().IsRegular() {
		return nil, nil, &language.Mistake{Message: language.KeysFileNoFile, Args: []string{path}}
	}
	if info.Mode().Perm()&0o022 != 0 {
		return nil, nil, &language.Mistake{Message: language.OpenKeysFile, Args: []string{path, fmt.Sprintf("%04o", info.Mode().Perm())}}
	}
	if err := errors.Join(checkOwner(path, info), checkFolders(path)); err != nil {
		return nil, nil, fmt.Errorf("the keys file %s: %w", path, err)
	}
	b, err := io.ReadAll(f)
	if err != nil {
		return nil, nil, fmt.Errorf("read the keys file: %w", err)
	}
	keys, err := parseKeys(path, b)
	if err != nil {
		return nil, nil, err
	}
	return keys, info, nil
}

// flaw is what is wrong with a line of a keys file: a message, and what stands in
// it beside the file and the line, "" nothing.
type flaw struct {
	message language.Message
	what    string
}

func (f *flaw) at(path string, line int) error {
	return &language.Mistake{Message: f.message, Args: []string{path, strconv.Itoa(line), f.what}}
}

// parseKeys parses lines of authorized_keys (sshd(8)).
func parseKeys(path string, b []byte) (map[string]key, error) {
	keys := map[string]key{}
	for i, line := range bytes.Split(b, []byte("\n")) {
		line = bytes.TrimSpace(line)
		if len(line) == 0 || line[0] == '#' {
			continue
		}
		fingerprint, k, bad := parseKey(line)
		if _, twice := keys[fingerprint]; bad == nil && twice {
			bad = &flaw{language.KeyThereTwice, fingerprint}
		}
		if bad != nil {
			return nil, bad.at(path, i+1)
		}
		keys[fingerprint] = k
	}
	if len(keys) == 0 {
		return nil, &language.Mistake{Message: language.NoKeyInFile, Args: []string{path}}
	}
	return keys, nil
}

func parseKey(line []byte) (fingerprint string, k key, bad *flaw) {
	public, comment, options, _, err := gossh.ParseAuthorizedKey(line)
	if err != nil {
		return "", key{}, &flaw{message: language.NoPublicKeyThere}
	}
	switch t := public.Type(); {
	case t == gossh.InsecureKeyAlgoDSA, strings.Contains(t, "-cert-"):
		return "", key{}, &flaw{language.KeyTypeNotTaken, t}
	}
	for _, o := range options {
		if bad := k.option(o); bad != nil {
			return "", key{}, bad
		}
	}
	fingerprint = gossh.FingerprintSHA256(public)
	k.name = comment
	if k.name == "" {
		k.name = fingerprint
	}
	return fingerprint, k, nil
}
