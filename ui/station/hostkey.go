package station

import (
	"crypto/ed25519"
	"encoding/pem"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	gossh "golang.org/x/crypto/ssh"

	"mujaz/ui/language"
)

// readHostKey reads the station's private key; nil where there is none yet.
func readHostKey(path string) (encoded []byte, signer gossh.Signer, err error) {
	if path == "" {
		return nil, nil, errors.New("no host key is named: give --host-key FILE; it is made where it is not")
	}
	info, err := os.Stat(path)
	if errors.Is(err, fs.ErrNotExist) {
		if _, err := os.Stat(filepath.Dir(path)); err != nil {
			return nil, nil, fmt.Errorf("the folder for the host key: %w", err)
		}
		return nil, nil, nil
	}
	if err != nil {
		return nil, nil, fmt.Errorf("look at the host key: %w", err)
	}
	if info.Mode().Perm()&0o077 != 0 {
		return nil, nil, &language.Mistake{Message: language.OpenHostKey, Args: []string{path, fmt.Sprintf("%04o", info.Mode().Perm())}}
	}
	if encoded, err = os.ReadFile(path); err != nil {
		return nil, nil, fmt.Errorf("read the host key: %w", err)
	}
	if signer, err = gossh.ParsePrivateKey(encoded); err != nil {
		return nil, nil, fmt.Errorf("the host key %s: %w", path, err)
	}
	return encoded, signer, nil
}

// makeHostKey makes the station's private key. It touches nothing else: the
// helper that Wish has would take the folder's rights away from others.
func makeHostKey(path string) ([]byte, error) {
	_, private, err := ed25519.GenerateKey(nil)
	if err != nil {
		return nil, fmt.Errorf("make a host key: %w", err)
	}
	block, err := gossh.MarshalPrivateKey(private, "mujaz station")
	if err != nil {
		return nil, fmt.Errorf("make a host key: %w", err)
	}
	encoded := pem.EncodeToMemory(block)
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return nil, fmt.Errorf("make the host key: %w", err)
	}
	_, err = f.Write(encoded)
	if err = errors.Join(err, f.Sync(), f.Close()); err != nil {
		return nil, fmt.Errorf("write the host key: %w", errors.Join(err, os.Remove(path)))
	}
	return encoded, nil
}
