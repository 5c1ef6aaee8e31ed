package station

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"strings"
	"sync"
	"time"

	tea "charm.land/bubbletea/v2"
	"charm.land/ssh"
	"github.com/charmbracelet/colorprofile"

	"mujaz/briefs"
	"mujaz/ui"
	"mujaz/ui/language"
	"mujaz/ui/plain"
	"mujaz/ui/terminal"
	"mujaz/ui/theme"
)

// Bounds of a screen, in cells: a client may claim any size, and a screen is
// laid out and painted whole.
const (
	defaultColumns, defaultRows = 80, 24
	maxColumns, maxRows         = 500, 200
)

// serve is a session, from the login to the logout. Who it is follows from the
// key of the finished login alone: the user name is anyone's to choose.
func (s *Server) serve(sess ssh.Session) {
	log := s.config.Log.With("address", sess.RemoteAddr().String())
	fingerprint, k, err := s.officer(sess.PublicKey(), sess.RemoteAddr())
	log = log.With("fingerprint", fingerprint, "key", k.name)
	if err != nil {
		s.refuse(sess, log, err.Error())
		return
	}
	select {
	case <-s.stopping:
		s.refuse(sess, log, "the station is stopping")
		return
	default:
	}
	if !s.limits.enter(fingerprint) {
		s.refuse(sess, log, "too many sessions with this key")
		return
	}
	defer s.limits.leave(fingerprint)
	began := s.now()
	log.Info("login")
	defer func() {
		if r := recover(); r != nil {
			log.Error("session ended by a fault", "fault", fmt.Sprint(r))
			_ = sess.Exit(1)
		}
		log.Info("logout", "seconds", int(s.now().Sub(began).Seconds()))
	}()
	if err := s.read(sess, audited(s.config.Shelf(fingerprint), log)); err != nil && sess.Context().Err() == nil {
		log.Error("session failed", "error", err.Error())
		_ = sess.Exit(1)
	}
}

func (s *Server) refuse(sess ssh.Session, log *slog.Logger, reason string) {
	log.Warn("refused", "reason", reason)
	fmt.Fprintf(sess.Stderr(), "mujaz: %s\r\n", reason)
	_ = sess.Exit(1)
}

// read runs the reader as the session's terminal allows.
func (s *Server) read(sess ssh.Session, shelf briefs.Shelf) error {
	pty, sizes, onTerminal := sess.Pty()
	env := environment(sess.Environ(), pty.Term)
	lookup := func(name string) string { return env[name] }
	words := language.FromLocale(lookup)
	if !onTerminal || pty.Term == "dumb" {
		return s.talk(sess, plain.Config{Shelf: shelf, Strings: words, Banner: s.config.Banner})
	}
	input := terminal.NewInput(sess)
	keys := &serial{r: input}
	// What is typed when the reader is gone must not hold up the connection.
	defer func() { go func() { _, _ = io.Copy(io.Discard, keys) }() }()
	id, detected := terminal.Detect(sess.Context(), input, sess, lookup, terminal.RemoteLimit)
	// A name that there is not leaves the profile that was detected.
	id, profile, _ := terminal.Choose("", lookup, terminal.Memory{}, id, detected)

	colours := colorprofile.Env(list(env))
	config := ui.Config{Shelf: shelf, Strings: words, Profile: profile, Banner: s.config.Banner, Env: list(env), Typed: id.Keys()}
	if err := themed(&config, colours, env); err != nil {
		return err
	}
	return s.run(sess, config, keys, colours, size(pty.Window), sizes)
}

// themed gives a reader the theme that its terminal can show.
func themed(c *ui.Config, colours colorprofile.Profile, env map[string]string) (err error) {
	if colours <= colorprofile.ASCII || env["NO_COLOR"] != "" {
		c.Theme, err = theme.New("mono")
		return err
	}
	if c.Theme, err = theme.New("dark"); err != nil {
		return err
	}
	c.Light, err = theme.New("light")
	return err
}

// run runs the reader on a screen.
func (s *Server) run(sess ssh.Session, c ui.Config, keys io.Reader, colours colorprofile.Profile, first tea.WindowSizeMsg, sizes <-chan ssh.Window) error {
	if _, err := io.WriteString(sess, c.Profile.Enter()); err != nil {
		return fmt.Errorf("write to the terminal: %w", err)
	}
	ctx, cancel := context.WithCancel(sess.Context())
	defer cancel()
	g := newGuard(ui.New(c), c, s.config, s.now)
	p := tea.NewProgram(g, tea.WithContext(ctx), tea.WithInput(keys), tea.WithOutput(sess), tea.WithEnvironment(c.Env),
		tea.WithColorProfile(colours), tea.WithWindowSize(first.Width, first.Height), tea.WithoutSignalHandler())
	go func() { // until the channel closes with the session, or its requests would wait
		for w := range sizes {
			p.Send(size(w))
		}
	}()
	go func() {
		select {
		case <-s.stopping:
			p.Send(stopMsg{})
		case <-ctx.Done():
		}
	}()
	_, err := p.Run()
	_, werr := io.WriteString(sess, c.Profile.Leave()+g.parting())
	if errors.Is(err, tea.ErrInterrupted) || ctx.Err() != nil {
		return nil
	}
	return errors.Join(err, werr)
}

// size is a window's size within bounds.
func size(w ssh.Window) tea.WindowSizeMsg {
	m := tea.WindowSizeMsg{Width: min(w.Width, maxColumns), Height: min(w.Height, maxRows)}
	if w.Width <= 0 || w.Height <= 0 {
		m = tea.WindowSizeMsg{Width: defaultColumns, Height: defaultRows}
	}
	return m
}

// talk is the reader line by line, with the same clocks.
func (s *Server) talk(sess ssh.Session, c plain.Config) error {
	words := wordsFor(c.Strings.Code)
	ctx, cancel := context.WithCancel(sess.Context())
	defer cancel()
	end := func(word string) {
		fmt.Fprintf(sess, "\n%s\n", word)
		_ = sess.Exit(0)
	}
	idle := time.AfterFunc(s.config.Idle, func() { end(words.idle) })
	defer idle.Stop()
	longest := time.AfterFunc(s.config.Longest, func() { end(words.longest) })
	defer longest.Stop()
	go func() {
		select {
		case <-s.stopping:
			end(words.stopping)
		case <-ctx.Done():
		}
	}()
	return plain.Run(ctx, c, &clocked{sess, func() { idle.Reset(s.config.Idle) }}, sess)
}

// clocked tells of every read that brought something.
type clocked struct {
	r    io.Reader
	read func()
}

func (c *clocked) Read(b []byte) (int, error) {
	n, err := c.r.Read(b)
	if n > 0 {
		c.read()
	}
	return n, err
}

// serial lets one reader read at a time: the program's last read may still
// wait when it is gone.
type serial struct {
	mu sync.Mutex
	r  io.Reader
}

func (s *serial) Read(b []byte) (int, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.r.Read(b)
}

// environment is what of a client's variables concerns its terminal and
// language. Nothing of the station's own environment is in it.
func environment(sent []string, term string) map[string]string {
	env := map[string]string{}
	for _, v := range sent {
		name, value, _ := strings.Cut(v, "=")
		switch name {
		case "LANG", "LC_ALL", "LC_MESSAGES", "COLORTERM", "NO_COLOR", "TERM_PROGRAM", terminal.Variable:
			env[name] = clean(value)
		}
	}
	env["TERM"] = clean(term)
	return env
}

const maxValue = 64 // bytes of a variable's value

// clean keeps the characters that names of terminals and locales are made of.
func clean(s string) string {
	s = strings.Map(func(r rune) rune {
		if r > ' ' && r < 0x7f {
			return r
		}
		return -1
	}, s)
	return s[:min(len(s), maxValue)]
}

func list(env map[string]string) []string {
	var l []string
	for name, value := range env {
		l = append(l, name+"="+value)
	}
	return l
}
