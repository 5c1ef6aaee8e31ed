package station

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"runtime/debug"
	"slices"
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

// resizePause is how long a new size waits for the one after it.
const resizePause = 50 * time.Millisecond

// sitting is a session while it is open.
type sitting struct {
	server *Server
	sess   ssh.Session
	seat   *seat
	log    *slog.Logger
	words  words
	ends   chan ending // why the station ends it
}

// serve is a session, from the login to the logout. Who it is follows from the
// key of the finished login alone: the user name is anyone's to choose.
func (s *Server) serve(sess ssh.Session) {
	log := s.config.Log.With("address", sess.RemoteAddr().String())
	fingerprint, k, err := s.officer(sess.PublicKey(), sess.RemoteAddr())
	log = log.With("fingerprint", fingerprint, "key", k.name)
	if err == nil {
		err = s.limits.enter(fingerprint)
	}
	if err != nil {
		log.Warn("refused", "reason", err.Error())
		fmt.Fprintf(sess.Stderr(), "mujaz: %s\r\n", err)
		_ = sess.Exit(1)
		return
	}
	defer s.limits.leave(fingerprint)
	began := s.now()
	if err := record(log, "login"); err != nil {
		fmt.Fprint(sess.Stderr(), "mujaz: the station cannot keep its log, and lets nobody in: tell those who run it\r\n")
		_ = sess.Exit(1)
		return
	}
	sit := &sitting{server: s, sess: sess, seat: sess.Context().(*seat), log: log, ends: make(chan ending, 1)}
	s.sittings.add(sit)
	defer s.sittings.remove(sit)
	defer func() {
		if r := recover(); r != nil {
			log.Error("session ended by a fault", "fault", fmt.Sprint(r), "stack", string(debug.Stack()))
			_ = sess.Exit(1)
		}
		log.Info("logout", "seconds", int(s.now().Sub(began).Seconds()))
	}()
	err = sit.read(audited(s.config.Shelf(fingerprint), log), s.config.Choices(fingerprint))
	if err != nil && sit.seat.Err() == nil {
		log.Error("session failed", "error", err.Error())
		_ = sess.Exit(1)
		return
	}
	_ = sess.Exit(0) // before the place is given up: the station may wait for just that, and close the connection
}

// end ends the session with a word; if it has not ended by itself after the
// time of grace, its connection is closed.
func (s *sitting) end(why ending) {
	select {
	case s.ends <- why:
	default: // it is being ended already
	}
	s.cutAfter(s.server.config.Grace)
}

// cutAfter closes the connection of a session that does not end: its client
// takes nothing any more, not even the end.
func (s *sitting) cutAfter(d time.Duration) {
	cut := time.AfterFunc(d, func() { _ = s.seat.connection.Close() })
	context.AfterFunc(s.seat, func() { cut.Stop() })
}

// read runs the reader as the session's terminal allows.
func (s *sitting) read(shelf briefs.Shelf, choices terminal.Memory) error {
	pty, _, onTerminal := s.sess.Pty()
	env := environment(s.sess.Environ(), pty.Term)
	lookup := func(name string) string { return env[name] }
	strings := s.server.language(lookup)
	s.words = wordsFor(strings.Code)
	out := &patient{w: s.sess, wait: writePatience, cut: func() { _ = s.seat.connection.Close() }}
	in := &paced{r: s.sess, ctx: s.seat, now: s.server.now}
	if !onTerminal {
		s.log.Info("reading", "terminal", "none")
		return s.talk(plain.Config{Shelf: shelf, Strings: strings, Banner: s.server.config.Banner}, in, out)
	}
	if env["TERM"] == "" || env["TERM"] == "dumb" {
		s.log.Info("reading", "terminal", "dumb")
		return s.talk(plain.Config{Shelf: shelf, Strings: strings, Banner: s.server.config.Banner}, newCooked(in, out), out)
	}
	input := terminal.NewInput(&hangup{in, func() { s.end(hungUp) }})
	typed := &serial{r: input}
	// What is typed when the reader is gone must not hold up the connection.
	defer func() { go func() { _, _ = io.Copy(io.Discard, typed) }() }()
	id, detected := terminal.Detect(s.seat, input, out, lookup, terminal.RemoteLimit)
	id, profile, err := terminal.Choose("", lookup, choices, id, detected)
	if err != nil { // the profile that was detected does
		s.log.Warn("terminal profile", "error", err.Error())
	}
	s.log.Info("reading", "terminal", env["TERM"], "profile", profile.Name, "language", strings.Code, "columns", pty.Window.Width, "rows", pty.Window.Height)

	colours := colorprofile.Env(list(env))
	config := ui.Config{Shelf: shelf, Strings: strings, Profile: profile, Banner: s.server.config.Banner, Env: list(env), Typed: id.Keys(),
		Keys: keys(s.server.config.Keys), Keyboard: s.server.config.Keyboard,
		Copied:   func(id string) { s.log.Info("copied", "brief", id) },
		Remember: func(p terminal.Profile) error { return choices.Remember(id, p) }}
	if choices.Path == "" {
		config.Remember = nil
	}
	if err := themed(&config, s.server.config.Theme, colours, env); err != nil {
		return err
	}
	config.On(id.Background)
	return s.run(config, typed, out, colours, size(pty.Window.Width, pty.Window.Height))
}

// language is that which a client asks for; where it asks for none that there
// is, the station's.
func (s *Server) language(lookup func(string) string) *language.Strings {
	strings := language.FromLocale(lookup)
	if s.config.Strings != nil && strings.Code == "en" && !english(lookup) {
		strings = s.config.Strings
	}
	if s.config.Digits != nil {
		mine := *strings
		mine.Digits = *s.config.Digits
		return &mine
	}
	return strings
}

// themed gives a reader the station's theme, or the one that its terminal's
// background asks for; none with colours where the terminal has or wants none.
func themed(c *ui.Config, name string, colours colorprofile.Profile, env map[string]string) (err error) {
	switch {
	case colours <= colorprofile.ASCII || env["NO_COLOR"] != "":
		c.Theme, err = theme.New("mono")
		return err
	case name != "":
		c.Theme, err = theme.New(name)
		return err
	}
	if c.Theme, err = theme.New("dark"); err != nil {
		return err
	}
	c.Light, err = theme.New("light")
	return err
}

// run runs the reader on a screen.
func (s *sitting) run(c ui.Config, keys io.Reader, out io.Writer, colours colorprofile.Profile, first tea.WindowSizeMsg) error {
	reader := ui.New(c)
	if _, err := io.WriteString(out, reader.Profile().Enter()); err != nil {
		return fmt.Errorf("write to the terminal: %w", err)
	}
	ctx, cancel := context.WithCancel(s.seat)
	defer cancel()
	g := newGuard(s, reader, c)
	p := tea.NewProgram(g, tea.WithContext(ctx), tea.WithInput(keys), tea.WithOutput(out), tea.WithEnvironment(c.Env), tea.WithFilter(served),
		tea.WithColorProfile(colours), tea.WithWindowSize(first.Width, first.Height), tea.WithoutSignalHandler())
	go s.resize(ctx, p)
	go func() {
		select {
		case why := <-s.ends:
			p.Send(stopMsg{why})
		case <-ctx.Done():
		}
	}()
	_, err := p.Run()
	_, werr := io.WriteString(out, reader.Profile().Leave()+g.parting())
	if err := reader.Finish(); err != nil {
		s.log.Warn("marks were not kept", "error", err.Error())
	}
	if errors.Is(err, tea.ErrInterrupted) || ctx.Err() != nil {
		return nil
	}
	return errors.Join(err, werr)
}

// keys are the reader's without the one that has no meaning here.
func keys(k ui.Keymap) ui.Keymap {
	if k == nil {
		k = ui.DefaultKeymap()
	}
	return slices.DeleteFunc(slices.Clone(k), func(b ui.Binding) bool { return b.Command == ui.CmdSuspend })
}

// resize tells the program of the window's sizes, at a pace that can be drawn.
func (s *sitting) resize(ctx context.Context, p *tea.Program) {
	for {
		select {
		case size := <-s.seat.sizes.latest:
			p.Send(size)
		case <-ctx.Done():
			return
		}
		select {
		case <-time.After(resizePause):
		case <-ctx.Done():
			return
		}
	}
}

// served keeps from the program what would reach beyond its session. No key
// suspends it; if something did, it would be the station's process that stops,
// and with it everybody's session.
func served(_ tea.Model, msg tea.Msg) tea.Msg {
	if _, ok := msg.(tea.SuspendMsg); ok {
		return tea.ResumeMsg{} // the terminal is taken again at once
	}
	return msg
}

// size is a window's size within bounds.
func size(columns, rows int) tea.WindowSizeMsg {
	if columns <= 0 || rows <= 0 {
		return tea.WindowSizeMsg{Width: defaultColumns, Height: defaultRows}
	}
	return tea.WindowSizeMsg{Width: min(columns, maxColumns), Height: min(rows, maxRows)}
}

// talk is the reader line by line, with the same clocks.
func (s *sitting) talk(c plain.Config, in io.Reader, out io.Writer) error {
	ctx, cancel := context.WithCancel(s.seat)
	defer cancel()
	say := func(word string) { fmt.Fprintf(out, "\n%s\n", word) }
	limits := s.server.config
	warn := time.AfterFunc(limits.Idle-limits.Warning, func() { say(s.words.idleSoon) })
	defer warn.Stop()
	idle := time.AfterFunc(limits.Idle, func() { s.end(idled) })
	defer idle.Stop()
	warnLongest := time.AfterFunc(limits.Longest-limits.Warning, func() { say(s.words.longestSoon) })
	defer warnLongest.Stop()
	longest := time.AfterFunc(limits.Longest, func() { s.end(outlasted) })
	defer longest.Stop()
	ended := make(chan error, 1)
	go func() {
		select {
		case why := <-s.ends:
			say(s.words.of(why))
			ended <- nil
		case <-ctx.Done():
		}
	}()
	go func() {
		defer func() {
			if r := recover(); r != nil {
				s.log.Error("session ended by a fault", "fault", fmt.Sprint(r), "stack", string(debug.Stack()))
				_ = s.sess.Exit(1)
				ended <- nil
			}
		}()
		ended <- plain.Run(ctx, c, &clocked{in, func() { idle.Reset(limits.Idle); warn.Reset(limits.Idle - limits.Warning) }}, out)
	}()
	return <-ended
}
