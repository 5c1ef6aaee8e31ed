// Package config reads the configuration file: TOML, strict. A key that does
// not exist is an error that names the nearest one that does.
package config

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/BurntSushi/toml"

	"mujaz/ui"
	"mujaz/ui/keyboard"
	"mujaz/ui/language"
	"mujaz/ui/terminal"
	"mujaz/ui/theme"
)

// Config is what the file may say; empty fields leave the choice to the
// environment. Flags come before it.
type Config struct {
	Language string              `toml:"language"`
	Digits   string              `toml:"digits"`
	Theme    string              `toml:"theme"`
	Banner   string              `toml:"banner"`
	Library  string              `toml:"library"`
	Terminal string              `toml:"terminal"`
	Keyboard string              `toml:"keyboard"`
	Plain    bool                `toml:"plain"`
	Keys     map[string][]string `toml:"keys"` // by command
}

// Keymap is the keymap with the configured keys.
func (c Config) Keymap() (ui.Keymap, error) { return ui.DefaultKeymap().With(c.Keys) }

// Path is where the file is looked for, by the XDG base directory
// specification; "" where the environment names no place.
func Path(env func(string) string) string {
	dir := env("XDG_CONFIG_HOME")
	if !filepath.IsAbs(dir) { // relative paths are to be ignored, says XDG
		home := env("HOME")
		if home == "" {
			return ""
		}
		dir = filepath.Join(home, ".config")
	}
	return filepath.Join(dir, "mujaz", "config.toml")
}

// Load reads the file at a path; where there is none, everything is left to
// the environment. A *language.Mistake says what cannot be taken.
func Load(path string) (Config, error) {
	if path == "" {
		return Config{}, nil
	}
	data, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return Config{}, nil
	}
	if err != nil {
		return Config{}, fmt.Errorf("read the configuration: %w", err)
	}
	c, err := Parse(string(data))
	if err != nil {
		return Config{}, fmt.Errorf("%s: %w", path, err)
	}
	return c, nil
}

// Parse reads a configuration.
func Parse(text string) (Config, error) {
	var c Config
	meta, err := toml.Decode(text, &c)
	if err != nil {
		return Config{}, mistake(text, err)
	}
	if meta.IsDefined("keys") && meta.Type("keys") != "Hash" { // the package passes over what is no table
		return Config{}, taken(lineWith(text, "keys"), "keys")
	}
	if unknown := meta.Undecoded(); len(unknown) > 0 {
		return Config{}, unknownKey(unknown[0].String())
	}
	return c, c.check()
}

// check takes only values that exist.
func (c Config) check() error {
	if c.Language != "" {
		if _, err := language.ByCode(c.Language); err != nil {
			return err
		}
	}
	if c.Digits != "" {
		if _, err := language.DigitsByName(c.Digits); err != nil {
			return err
		}
	}
	if c.Theme != "" && !theme.Valid(c.Theme) {
		return language.NoSuch(language.NoTheme, c.Theme, theme.Names())
	}
	if c.Terminal != "" && c.Terminal != terminal.Auto {
		if _, err := terminal.ByName(c.Terminal); err != nil {
			return language.NoSuch(language.NoProfile, c.Terminal, profiles())
		}
	}
	if _, err := keyboard.ByName(c.Keyboard, ""); err != nil {
		return language.NoSuch(language.NoKeyboard, c.Keyboard, keyboard.Names())
	}
	if _, err := c.Keymap(); err != nil {
		return err
	}
	return nil
}

func unknownKey(key string) error {
	var names []string
	for _, s := range settings() {
		names = append(names, s.key)
	}
	return language.NoSuch(language.NoSetting, key, append(names, "keys"))
}
