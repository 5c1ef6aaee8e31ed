package station

import (
	"charm.land/ssh"
	gossh "golang.org/x/crypto/ssh"
)

// maxVariables is how many environment variables a client may send: the
// locale's and the terminal's.
const maxVariables = 32

// maxVariable is how long one may be, name and value together, in bytes.
const maxVariable = 1024

// channel opens a session, and lets only those requests through that a reader
// at a terminal needs. The library would answer some others with yes (agent
// forwarding) and keep variables without end.
func (s *Server) channel(srv *ssh.Server, conn *gossh.ServerConn, c gossh.NewChannel, ctx ssh.Context) {
	if !s.limits.openChannel(conn) {
		s.config.Log.Warn("refused", "reason", "too many sessions on one connection", "address", conn.RemoteAddr().String())
		_ = c.Reject(gossh.ResourceShortage, "too many sessions on one connection")
		return
	}
	defer s.limits.closeChannel(conn)
	ssh.DefaultSessionHandler(srv, conn, &filtered{NewChannel: c, refused: func(kind string) {
		s.config.Log.Warn("refused", "reason", "request", "request", kind, "address", conn.RemoteAddr().String())
	}}, ctx)
}

// filtered is a channel whose requests are filtered.
type filtered struct {
	gossh.NewChannel
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
			if r.Type == "env" {
				variables++
			}
			if allowed(r, variables) {
				out <- r
				continue
			}
			if r.Type == "exec" || r.Type == "subsystem" || r.Type == "auth-agent-req@openssh.com" || r.Type == "x11-req" {
				f.refused(r.Type)
			}
			_ = r.Reply(false, nil)
		}
	}()
	return c, out, nil
}

// allowed says whether a request is one of a reader's.
func allowed(r *gossh.Request, variables int) bool {
	switch r.Type {
	case "pty-req", "shell", "window-change":
		return true
	case "env":
		return variables <= maxVariables && len(r.Payload) <= maxVariable
	}
	return false
}
