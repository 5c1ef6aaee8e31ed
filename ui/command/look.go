package command

import (
	"context"
	"io"
	"os"
	"path/filepath"

	"github.com/charmbracelet/colorprofile"
	"github.com/spf13/pflag"
	"golang.org/x/term"

	"mujaz/ui/card"
	"mujaz/ui/config"
	"mujaz/ui/language"
	"mujaz/ui/terminal"
	"mujaz/ui/text"
	"mujaz/ui/theme"
)

// look is what the user asks of the interface: flags that several commands share.
// What they leave open, the configuration says, and else the environment.
type look struct {
	lang, terminal, theme, banner *string
	config                        config.Config
}

func lookFlags(f *pflag.FlagSet) look {
	return look{
		lang:     f.String("lang", "", "LANGUAGE"),
		terminal: f.String("terminal", "", "PROFILE"),
		theme:    f.String("theme", "", "NAME"),
		banner:   f.String("banner", "", "TEXT"),
	}
}

// settings is what the configuration file says.
func settings(s Streams) (config.Config, error) {
	c, err := config.Load(config.Path(s.Env))
	if err != nil {
		return c, misconfigured{config.Path(s.Env), err}
	}
	return c, nil
}

// configure takes from the configuration what no flag has said.
func (l *look) configure(s Streams) (err error) {
	if l.config, err = settings(s); err != nil {
		return err
	}
	for flag, value := range map[*string]string{
		l.lang: l.config.Language, l.terminal: l.config.Terminal, l.theme: l.config.Theme, l.banner: l.config.Banner,
	} {
		if *flag == "" {
			*flag = value
		}
	}
	return nil
}

// spoken is a language of the interface by its code.
func spoken(code string) (*language.Strings, error) {
	words, err := language.ByCode(code)
	if err != nil {
		var codes []string
		for _, w := range language.All() {
			codes = append(codes, w.Code)
		}
		return nil, nearest(language.NoLanguage, code, codes)
	}
	return words, nil
}

func (l look) strings(env func(string) string) (*language.Strings, error) {
	words := language.FromLocale(env)
	if *l.lang != "" {
		var err error
		if words, err = spoken(*l.lang); err != nil {
			return nil, err
		}
	}
	if l.config.Digits != "" {
		var err error
		if words.Digits, err = language.DigitsByName(l.config.Digits); err != nil {
			return nil, nearest(language.NoDigits, l.config.Digits, language.DigitNames())
		}
	}
	return words, nil
}

// themed chooses the theme: what was asked for, monochrome under NO_COLOR or
// where the terminal has no colours, else dark, and beside it the one for a
// light background, nil where the choice is made.
func (l look) themed(s Streams) (chosen, light *theme.Theme, err error) {
	name := *l.theme
	if name == "" {
		name = "dark"
		if p := colorprofile.Detect(unwatched(s.Out).(io.Writer), environ(s.Env)); s.Env("NO_COLOR") != "" || p <= colorprofile.ASCII {
			name = "mono"
		} else if light, err = theme.New("light"); err != nil {
			return nil, nil, err
		}
	}
	chosen, err = theme.New(name)
	if err != nil {
		return nil, nil, nearest(language.NoTheme, name, theme.Names())
	}
	return chosen, light, nil
}

// environ is the part of the environment that tells a terminal's colours.
func environ(env func(string) string) []string {
	var out []string
	for _, name := range []string{"TERM", "COLORTERM", "NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE", "TERM_PROGRAM", "WT_SESSION", "TMUX"} {
		if v := env(name); v != "" {
			out = append(out, name+"="+v)
		}
	}
	return out
}

// file is a stream's file where it is a terminal.
func file(stream any) (*os.File, bool) {
	f, ok := unwatched(stream).(*os.File)
	return f, ok && term.IsTerminal(int(f.Fd()))
}

// checkProfile complains early of a profile that there is not.
func (l look) checkProfile() error {
	if *l.terminal == "" || *l.terminal == terminal.Auto {
		return nil
	}
	_, err := profileNamed(*l.terminal)
	return err
}

// profileNamed is a terminal's profile by name.
func profileNamed(name string) (terminal.Profile, error) {
	p, err := terminal.ByName(name)
	if err == nil {
		return p, nil
	}
	names := []string{terminal.Auto}
	for _, p := range terminal.Profiles() {
		names = append(names, p.Name)
	}
	return p, nearest(language.NoProfile, name, names)
}

// profile finds the terminal's profile: asked for, remembered or detected.
func (l look) profile(ctx context.Context, s Streams, in, out *os.File) (terminal.Identity, terminal.Profile, error) {
	if err := l.checkProfile(); err != nil {
		return terminal.Identity{}, terminal.Profile{}, err
	}
	limit := terminal.LocalLimit
	if s.Env("SSH_CONNECTION") != "" {
		limit = terminal.RemoteLimit
	}
	id, detected, err := terminal.DetectTTY(ctx, in, out, s.Env, limit)
	if err != nil {
		return id, detected, err
	}
	return terminal.Choose(*l.terminal, s.Env, choices(s.Env), id, detected)
}

// choices is where the choice of profile for a kind of terminal is kept.
func choices(env func(string) string) terminal.Memory {
	state := env("XDG_STATE_HOME")
	if state == "" {
		home := env("HOME")
		if home == "" {
			return terminal.Memory{}
		}
		state = filepath.Join(home, ".local", "state")
	}
	return terminal.Memory{Path: filepath.Join(state, "mujaz", "terminals.json")}
}

const (
	defaultWidth  = 80
	widestPrinted = 100 // longer lines are hard to read
)

// printing is how cards are printed: to a terminal as it needs them, in colour;
// into a pipe or a file without colour and in logical order, so that what is
// searched for there is found.
func (l look) printing(ctx context.Context, s Streams, width int) (card.PrintOptions, error) {
	words, err := l.strings(s.Env)
	if err != nil {
		return card.PrintOptions{}, err
	}
	if err := l.checkProfile(); err != nil {
		return card.PrintOptions{}, err
	}
	t, light, err := l.themed(s)
	if err != nil {
		return card.PrintOptions{}, err
	}
	o := card.PrintOptions{Width: width, Strings: words, Banner: *l.banner, SGR: func(text.Style) string { return "" }}
	out, onTerminal := file(s.Out)
	if !onTerminal {
		if o.Width == 0 {
			o.Width = defaultWidth
		}
		if *l.terminal == "" || *l.terminal == terminal.Auto {
			return o, nil
		}
		o.Profile, err = terminal.ByName(*l.terminal)
		return o, err
	}
	if o.Width == 0 {
		if w, _, err := term.GetSize(int(out.Fd())); err == nil && w > 0 {
			o.Width = min(w, widestPrinted)
		} else {
			o.Width = defaultWidth
		}
	}
	in, ok := file(s.In)
	if !ok {
		in = out // the terminal answers where it is written to
	}
	id, profile, err := l.profile(ctx, s, in, out)
	if light != nil && id.Background == terminal.LightBackground {
		t = light
	}
	o.SGR, o.Explicit, o.Profile = t.SGR, true, profile
	return o, err
}
