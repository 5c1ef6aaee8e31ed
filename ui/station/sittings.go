package station

import "sync"

// sittings are the open sessions.
type sittings struct {
	mu   sync.Mutex
	open map[*sitting]bool // whether the last look found the key withdrawn
	over ending            // why they have all been ended, and every further one is
}

func (s *sittings) add(sit *sitting) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.open[sit] = false
	if s.over != none {
		sit.end(s.over)
	}
}

func (s *sittings) remove(sit *sitting) {
	s.mu.Lock()
	defer s.mu.Unlock()
	delete(s.open, sit)
}

// endAll ends every session, and those that are yet to begin.
func (s *sittings) endAll(why ending) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.over = why
	for sit := range s.open {
		sit.end(why)
	}
}

// withdraw ends the sessions whose keys may not log in any more, when two
// looks in a row say so: a file is seldom written in one go.
func (s *Server) withdraw() {
	s.sittings.mu.Lock()
	defer s.sittings.mu.Unlock()
	for sit, before := range s.sittings.open {
		_, _, err := s.officer(sit.sess.PublicKey(), sit.sess.RemoteAddr())
		if err != nil && before {
			sit.log.Warn("session ended", "reason", err.Error())
			sit.end(withdrawn)
		}
		s.sittings.open[sit] = err != nil
	}
}
