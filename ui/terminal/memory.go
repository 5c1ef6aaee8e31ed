package terminal

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

// Memory keeps which profile was chosen for which kind of terminal, in a small
// JSON file: an object of identity keys and profile names.
type Memory struct {
	Path string // "" remembers nothing
}

// Recall is the profile chosen for a terminal before, if any.
func (m Memory) Recall(id Identity) (Profile, bool, error) {
	chosen, err := m.load()
	if err != nil {
		return Profile{}, false, err
	}
	name, ok := chosen[id.Key()]
	if !ok {
		return Profile{}, false, nil
	}
	p, err := ByName(name)
	if err != nil {
		return Profile{}, false, fmt.Errorf("terminal profile remembered in %s: %w", m.Path, err)
	}
	return p, true, nil
}

// mostKinds bounds the file: a terminal can say anything that it is. It is far
// more kinds of terminals than anyone has.
const mostKinds = 200

// Remember keeps p for terminals like id. The file is replaced as a whole, so
// that it is never half written.
func (m Memory) Remember(id Identity, p Profile) error {
	return m.change(func(chosen map[string]string) error {
		chosen[id.Key()] = p.Name
		if len(chosen) > mostKinds {
			return fmt.Errorf("%d kinds of terminal are remembered in %s, more are not (delete the file to start anew)", mostKinds, m.Path)
		}
		return nil
	})
}

// Forget leaves terminals like id to detection again.
func (m Memory) Forget(id Identity) error {
	return m.change(func(chosen map[string]string) error {
		delete(chosen, id.Key())
		return nil
	})
}

func (m Memory) change(edit func(map[string]string) error) error {
	if m.Path == "" {
		return nil
	}
	chosen, err := m.load()
	if err != nil {
		return err
	}
	if err := edit(chosen); err != nil {
		return err
	}
	b, err := json.MarshalIndent(chosen, "", "\t")
	if err != nil {
		return fmt.Errorf("remember the terminal profile: %w", err)
	}
	if err := replace(m.Path, append(b, '\n')); err != nil {
		return fmt.Errorf("remember the terminal profile: %w", err)
	}
	return nil
}

func (m Memory) load() (map[string]string, error) {
	chosen := map[string]string{}
	if m.Path == "" {
		return chosen, nil
	}
	b, err := os.ReadFile(m.Path)
	if errors.Is(err, fs.ErrNotExist) {
		return chosen, nil
	}
	if err != nil {
		return nil, fmt.Errorf("read the remembered terminal profiles: %w", err)
	}
	if err := json.Unmarshal(b, &chosen); err != nil {
		return nil, fmt.Errorf("read the remembered terminal profiles in %s (delete the file to start anew): %w", m.Path, err)
	}
	if chosen == nil { // the file says null
		chosen = map[string]string{}
	}
	return chosen, nil
}

// replace writes a file beside path and moves it there.
func replace(path string, b []byte) error {
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return err
	}
	f, err := os.CreateTemp(filepath.Dir(path), ".terminals-*")
	if err != nil {
		return err
	}
	_, err = f.Write(b)
	if err = errors.Join(err, f.Close()); err == nil {
		err = os.Rename(f.Name(), path)
	}
	if err != nil {
		return errors.Join(err, os.Remove(f.Name()))
	}
	return nil
}
