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
	"mujaz/ui/station"
	"mujaz/ui/terminal"
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
	f.StringVar(&a.library, "library", "", "the library `file` that is read (default: in the folder for user data)")
	f.StringVar(&a.KeysFile, "keys", "", "a `file` with the officers' public keys, in the format of authorized_keys; from and expiry-time are honoured")
	f.StringVar(&a.Listen, "listen", d.Listen, "the `host:port` to listen on")
	f.StringVar(&a.HostKey, "host-key", "", "a `file` with the station's private key, made where it is not (default: station_key beside the library)")
	f.BoolVar(&a.check, "check", false, "verify the configuration and end")
	f.StringVar(&a.log, "log", "-", "where the audit log goes, one JSON object a line: a `file`, or - for standard output")
	a.look = look{
		banner:   f.String("banner", "", "the `text` of a handling caveat, shown at the top and bottom of every screen"),
		lang:     f.String("lang", "", "`language` of the interface where an officer's locale names none that there is (default en)"),
		theme:    f.String("theme", "", "`name` of the look on terminals with colours (default: by their background)"),
		terminal: new(string), // each officer's own
	}
	f.IntVar(&a.Sessions, "sessions", d.Sessions, "most sessions at once")
	f.IntVar(&a.SessionsPerKey, "sessions-per-key", d.SessionsPerKey, "most sessions at once of one officer")
	f.IntVar(&a.Logins, "logins", d.Logins, "most connections at once that have not logged in")
	f.IntVar(&a.LoginsPerAddress, "logins-per-address", d.LoginsPerAddress, "most of them from one address")
	f.DurationVar(&a.Handshake, "login-time", d.Handshake, "how long a login may take, and then the opening of a session")
	f.DurationVar(&a.Idle, "idle", d.Idle, "how long after its reader's last key a session ends")
	f.DurationVar(&a.Longest, "longest", d.Longest, "how long a session may last")
	f.DurationVar(&a.Warning, "warning", d.Warning, "how long before either end it warns")
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
	store, err := library.Open(a.library, library.Options{ReadOnly: a.check})
	if a.check && errors.Is(err, library.ErrOlder) {
		_, bad := station.Check(a.Config)
		return errors.Join(bad, fmt.Errorf("library %s: an older mujaz wrote it, and this check changes nothing; the station brings it up to date when it starts, "+
			"or do it now: mujaz library renew --library %s (either keeps a copy beside it first)", a.library, a.library))
	}
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, store.Close()) }()
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
	host := "will be made"
	if found.HostKey != "" {
		host = found.HostKey
	}
	_, err = fmt.Fprintf(s.Out, "The configuration is good.\nlibrary   %s\nbriefs    %d\nkeys      %d\nhost key  %s (%s)\nlisten    %s\n",
		a.library, len(ids), found.Keys, host, a.HostKey, a.Listen)
	return err
}

// openLog opens the audit log. It is only ever added to.
func (a *serving) openLog(s Streams) (io.WriteCloser, error) {
	if a.log == "-" {
		return &auditLog{w: unclosed{s.Out}, tell: s.Err}, nil
	}
	f, err := os.OpenFile(a.log, os.O_WRONLY|os.O_APPEND|os.O_CREATE, 0o600)
	if err != nil {
		return nil, fmt.Errorf("open the audit log: %w", err)
	}
	return &auditLog{w: f, tell: s.Err}, nil
}

// auditLog is a log that says, once, when it cannot be written, as on a full disk,
// and when it can be again. A line that was cut short stands alone.
type auditLog struct {
	w    io.WriteCloser
	tell io.Writer
	mu   sync.Mutex
	bad  bool
	cut  bool
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
		fmt.Fprintf(l.tell, "mujaz: the audit log cannot be written: %v (nobody is let in and no brief opened until it can: make room)\n", err)
	case err == nil && l.bad:
		fmt.Fprintln(l.tell, "mujaz: the audit log can be written again")
	}
	l.bad = err != nil
	return len(b), err
}

func (l *auditLog) Close() error { return l.w.Close() }

// unclosed is a stream that is not ours to close.
type unclosed struct{ io.Writer }

func (unclosed) Close() error { return nil }
