package command

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"sync"

	"github.com/spf13/pflag"

	"mujaz/briefs"
	"mujaz/briefs/library"
	"mujaz/ui/language"
	"mujaz/ui/register"
	"mujaz/ui/station"
	"mujaz/ui/terminal"
	"mujaz/ui/text"
	"mujaz/ui/theme"
)

// serving is what is asked of a station.
type serving struct {
	station.Config
	library, log string
	look         look
	check        bool
}

func serveFlags(f *pflag.FlagSet) *serving {
	a, d := &serving{}, station.Default()
	f.StringVar(&a.library, "library", "", "FILE")
	f.StringVar(&a.KeysFile, "keys", "", "FILE")
	f.StringVar(&a.Listen, "listen", d.Listen, "HOST:PORT")
	f.StringVar(&a.HostKey, "host-key", "", "FILE")
	f.BoolVar(&a.check, "check", false, "")
	f.StringVar(&a.log, "log", "-", "FILE")
	a.look = look{
		banner:   f.String("banner", "", "TEXT"),
		lang:     f.String("lang", "", "LANGUAGE"),
		theme:    f.String("theme", "", "NAME"),
		terminal: new(string), // each officer's own
	}
	f.IntVar(&a.Sessions, "sessions", d.Sessions, "")
	f.IntVar(&a.SessionsPerKey, "sessions-per-key", d.SessionsPerKey, "")
	f.IntVar(&a.Logins, "logins", d.Logins, "")
	f.IntVar(&a.LoginsPerAddress, "logins-per-address", d.LoginsPerAddress, "")
	f.DurationVar(&a.Handshake, "login-time", d.Handshake, "")
	f.DurationVar(&a.Idle, "idle", d.Idle, "")
	f.DurationVar(&a.Longest, "longest", d.Longest, "")
	f.DurationVar(&a.Warning, "warning", d.Warning, "")
	return a
}

// serve serves the library over SSH until it is told to stop.
func serve(ctx context.Context, s Streams, args []string) (err error) {
	f := flags(s, "serve")
	a := serveFlags(f)
	if err := parse(f, args); err != nil {
		return err
	}
	if err := a.complete(s, f); err != nil {
		return err
	}
	store, err := opened(ctx, s, a.library, library.Options{ReadOnly: a.check})
	if a.check && errors.Is(err, library.ErrOlder) {
		_, bad := station.Check(a.Config)
		return errors.Join(bad, failed(language.OlderLibrary, a.library))
	}
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, store.Close()) }()
	store.KeepSoon(register.Naming(s.voice().words)) // most officers' language is the machine's
	a.Shelf = func(fingerprint string) briefs.Shelf { return store.For(fingerprint) }
	a.Choices = a.choices
	if a.check {
		return a.report(ctx, s, store)
	}
	log, err := a.openLog(s)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, log.Close()) }()
	a.Log = slog.New(slog.NewJSONHandler(log, nil))
	server, err := station.New(a.Config)
	if err != nil {
		return err
	}
	return server.Serve(ctx)
}

// complete fills in what was left to the program and refuses what makes no sense.
func (a *serving) complete(s Streams, f *pflag.FlagSet) (err error) {
	if f.NArg() > 0 {
		return wrong(language.ServesLibrary, f.Arg(0))
	}
	if a.library, err = libraryPath(s, a.library); err != nil {
		return err
	}
	if _, err := os.Stat(a.library); err != nil {
		return failed(language.NoSuchLibrary, a.library)
	}
	if a.HostKey == "" {
		a.HostKey = filepath.Join(filepath.Dir(a.library), "station_key")
	}
	return a.dress(s)
}

// dress takes over the look: from the flags, else from the configuration file.
func (a *serving) dress(s Streams) (err error) {
	if err := a.look.configure(s); err != nil {
		return err
	}
	a.Banner, a.Theme, a.Keyboard = *a.look.banner, *a.look.theme, a.look.config.Keyboard
	if a.Theme != "" && !theme.Valid(a.Theme) {
		return nearest(language.NoTheme, a.Theme, theme.Names())
	}
	if *a.look.lang != "" {
		if a.Strings, err = spoken(*a.look.lang); err != nil {
			return err
		}
	}
	if name := a.look.config.Digits; name != "" {
		digits, err := language.DigitsByName(name)
		if err != nil {
			return nearest(language.NoDigits, name, language.DigitNames())
		}
		a.Digits = &digits
	}
	a.Keys, err = a.look.config.Keymap()
	return err
}

// choices is where an officer's terminal profiles are kept: a file of each, so
// that none waits for another, beside the library.
func (a *serving) choices(fingerprint string) terminal.Memory {
	name := strings.NewReplacer("/", "_", ":", "-").Replace(fingerprint)
	return terminal.Memory{Path: filepath.Join(filepath.Dir(a.library), "terminals", name+".json")}
}

// report says what a configuration comes to, once it has been found good.
func (a *serving) report(ctx context.Context, s Streams, store *library.Store) error {
	found, err := station.Check(a.Config)
	if err != nil {
		return err
	}
	ids, err := store.For(localReader).Find(ctx, "")
	if err != nil {
		return err
	}
	v := s.voice()
	host := v.HostKeyToMake
	if found.HostKey != "" {
		host = found.HostKey
	}
	v.tell(s.Out, append([]text.Paragraph{v.say(v.GoodConfiguration)}, v.labelled([]line{
		{v.Library, language.Runs("%1", clean(a.library))},
		{v.BriefsLabel, language.Runs("%1", v.words.Number(len(ids)))},
		{v.Keys, language.Runs("%1", v.words.Number(found.Keys))},
		{v.HostKey, language.Runs("%1 (%2)", host, clean(a.HostKey))},
		{v.Listen, language.Runs("%1", a.Listen)},
	})...)...)
	return nil
}

// openLog opens the audit log. It is only ever added to.
func (a *serving) openLog(s Streams) (io.WriteCloser, error) {
	if a.log == "-" {
		return &auditLog{w: unclosed{s.Out}, s: s}, nil
	}
	f, err := os.OpenFile(a.log, os.O_WRONLY|os.O_APPEND|os.O_CREATE, 0o600)
	if err != nil {
		return nil, fmt.Errorf("open the audit log: %w", err)
	}
	return &auditLog{w: f, s: s}, nil
}

// auditLog is a log that says, once, when it cannot be written, as on a full disk,
// and when it can be again. A line that was cut short stands alone.
type auditLog struct {
	w   io.WriteCloser
	s   Streams
	mu  sync.Mutex
	bad bool
	cut bool
}

func (l *auditLog) Write(b []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	line := b
	if l.cut {
		line = append([]byte("\n"), b...)
	}
	n, err := l.w.Write(line)
	if n > 0 {
		l.cut = line[n-1] != '\n'
	}
	switch {
	case err != nil && !l.bad:
		l.say(func(v *voice) string { return v.AuditFailed }, err.Error())
	case err == nil && l.bad:
		l.say(func(v *voice) string { return v.AuditAgain })
	}
	l.bad = err != nil
	return len(b), err
}

func (l *auditLog) say(words func(*voice) string, args ...string) {
	v := l.s.voice()
	v.tell(l.s.Err, v.say("mujaz: "+words(v), args...))
}

func (l *auditLog) Close() error { return l.w.Close() }

// unclosed is a stream that is not ours to close.
type unclosed struct{ io.Writer }

func (unclosed) Close() error { return nil }
