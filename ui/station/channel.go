package station

import (
	"context"

	tea "charm.land/bubbletea/v2"
	"charm.land/ssh"
	gossh "golang.org/x/crypto/ssh"
)

// maxVariables is how many environment variables a client may send: the
// locale's and the terminal's.
const maxVariables = 32

// maxVariable is how long one may be, name and value together, in bytes.
const maxVariable = 1024

// seat is the context of one session, where the library's is that of the whole
// connection: it ends with the session's channel.
type seat struct {
	ssh.Context
	own        context.Context
	connection *connection
	sizes      *sizes
}

// Done implements context.Context.
func (s *seat) Done() <-chan struct{} { return s.own.Done() }

// Err implements context.Context.
func (s *seat) Err() error { return s.own.Err() }

// channel opens a session, and lets only those requests through that a reader
// at a terminal needs. The library would answer some others with yes (agent
// forwarding) and keep variables without end.
func (s *Server) channel(srv *ssh.Server, conn *gossh.ServerConn, c gossh.NewChannel, ctx ssh.Context) {
	mine := ctx.Value(connectionKey{}).(*connection)
	refused := func(reason, request string) {
		s.refused.warn(s.config.Log, "refused", "reason", reason, "request", request, "fingerprint", mine.fingerprint, "address", conn.RemoteAddr().String())
	}
	if !mine.openSession() {
		refused("too many sessions on one connection", "session")
		_ = c.Reject(gossh.ResourceShortage, "too many sessions on one connection")
		return
	}
	defer mine.closeSession()
	own, end := context.WithCancel(ctx)
	defer end()
	at := &seat{Context: ctx, own: own, connection: mine, sizes: newSizes()}
	ssh.DefaultSessionHandler(srv, conn, &filtered{NewChannel: c, sizes: at.sizes, refused: func(request string) {
		refused("not given here", request)
	}}, at)
}

// strange refuses a channel that is no session: forwarding and the like.
func (s *Server) strange(_ *ssh.Server, conn *gossh.ServerConn, c gossh.NewChannel, ctx ssh.Context) {
	s.refused.warn(s.config.Log, "refused", "reason", "not given here", "request", clean(c.ChannelType()),
		"fingerprint", ctx.Value(connectionKey{}).(*connection).fingerprint, "address", conn.RemoteAddr().String())
	_ = c.Reject(gossh.Prohibited, "not given here")
}

// filtered is a channel whose requests are filtered.
type filtered struct {
	gossh.NewChannel
	sizes   *sizes
	refused func(kind string)
}

// Accept implements ssh.NewChannel.
func (f *filtered) Accept() (gossh.Channel, <-chan *gossh.Request, error) {
	c, in, err := f.NewChannel.Accept()
	if err != nil {
		return nil, nil, err
	}
	out := make(chan *gossh.Request)
	go func() {
		defer close(out)
		variables := 0
		for r := range in {
			switch r.Type {
			case "pty-req", "shell":
				out <- r
				continue
			case "window-change":
				_ = r.Reply(f.sizes.change(r.Payload), nil)
				continue
			case "env":
				if variables++; variables <= maxVariables && len(r.Payload) <= maxVariable {
					out <- r
					continue
				}
			case "exec", "subsystem", "auth-agent-req@openssh.com", "x11-req":
				f.refused(r.Type)
			}
			_ = r.Reply(false, nil)
		}
	}()
	return c, out, nil
}

// sizes is the latest size of a session's window. A client that sends sizes
// without end has the last of them laid out now and then.
type sizes struct {
	latest chan tea.WindowSizeMsg
}

func newSizes() *sizes { return &sizes{make(chan tea.WindowSizeMsg, 1)} }

// change takes over a request window-change (RFC 4254 §6.7).
func (s *sizes) change(payload []byte) bool {
	var w struct{ Columns, Rows, Width, Height uint32 }
	if gossh.Unmarshal(payload, &w) != nil {
		return false
	}
	select {
	case <-s.latest: // nobody has taken the one before
	default:
	}
	s.latest <- size(int(w.Columns), int(w.Rows))
	return true
}
