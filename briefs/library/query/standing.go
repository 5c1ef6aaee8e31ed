package query

import "mujaz/briefs"

// Standings say by which of its reports what several tell of stands: when it falls
// due is what the newest says that gives a time, and whether it is to be done at all
// the newest of them. What is only recalled changes nothing. R is how a report is
// written.
type Standings[R any] struct{ of map[uint64]*standing[R] }

type standing[R any] struct {
	newest, timed uint64 // places of reports; none where there is none
	refused       bool   // by the newest
	report        R      // the newest that gives a time, else the newest
}

const (
	none     = 1<<64 - 1
	recalled = 1 << 63 // sorts behind every report that tells of something new
)

// NewStandings knows of no report.
func NewStandings[R any]() *Standings[R] { return &Standings[R]{map[uint64]*standing[R]{}} }

// Report is what a standing hangs on in a report.
type Report struct {
	At      uint64 // its place, the newest least, below 1<<63
	Act     briefs.Act
	Open    bool
	HasTime bool
}

// Take takes in a report of an act: see Sameness.
func (s *Standings[R]) Take(same uint64, of Report, r R) {
	if !of.Open && of.Act != briefs.Concluded && of.Act != briefs.Refused {
		of.At |= recalled
	}
	known := s.of[same]
	if known == nil {
		known = &standing[R]{newest: none, timed: none}
		s.of[same] = known
	}
	if of.At < known.newest {
		known.newest, known.refused = of.At, of.Act == briefs.Refused
		if known.timed == none {
			known.report = r
		}
	}
	if of.HasTime && of.At < known.timed {
		known.timed, known.report = of.At, r
	}
}

// Of is the report by which an act stands, and whether a newer one refuses it; false
// where there is none.
func (s *Standings[R]) Of(same uint64) (r R, refused, ok bool) {
	known := s.of[same]
	if known == nil {
		return r, false, false
	}
	return known.report, known.refused, true
}
