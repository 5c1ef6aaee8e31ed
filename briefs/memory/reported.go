package memory

import (
	"strconv"
	"strings"
	"sync"

	"mujaz/briefs"
	"mujaz/briefs/library/query"
)

// reported is what all reports together say of statements: whether they are
// concluded, whether they were reported before their time, and by which report each
// stands. It is gathered once for each state of the shelf's briefs.
type reported struct {
	concluded *query.Conclusions[string]
	before    map[timed]bool
	standings *query.Standings[report]

	mu     sync.Mutex
	known  map[string]uint64 // the sameness of statements, by what it hangs on
	briefs int64             // the state of the shelf
}

type timed struct {
	same uint64
	due  string
}

type report struct {
	briefs.Statement
	day string
}

// reported gathers it, or has it from before.
func (s *Shelf) reported() *reported {
	s.told.Lock()
	defer s.told.Unlock()
	if s.told.reported != nil && s.told.briefs == s.added {
		return s.told.reported
	}
	k := &reported{concluded: query.NewConclusions[string](), before: map[timed]bool{}, standings: query.NewStandings[report](), known: map[string]uint64{}, briefs: s.added}
	place := uint64(0)
	for _, h := range s.newestFirst() {
		day := h.brief.Date()
		for _, st := range query.Statements(h.brief) {
			same, due := k.same(st), st.Due()
			k.standings.Take(same, query.Report{At: place, Act: st.Act, Open: st.Open(), HasTime: due != ""}, report{st, day})
			k.concluded.Take(same, st.Act == briefs.Concluded, due, day)
			if query.Foreseen(st, day) {
				k.before[timed{same, due}] = true
			}
			place++
		}
	}
	s.told.reported = k
	return k
}

// same is query.Sameness, worked out once for the same words.
func (k *reported) same(st briefs.Statement) uint64 {
	words := strings.Join([]string{strings.Join(st.Actors, "\x00"), st.Object, st.Text, strconv.FormatBool(st.Negated)}, "\x01")
	k.mu.Lock()
	defer k.mu.Unlock()
	same, ok := k.known[words]
	if !ok {
		same = query.Sameness(st)
		k.known[words] = same
	}
	return same
}

// tell puts to a moment what was reported by then.
func (k *reported) tell(at *query.Moment) {
	at.Over = func(st briefs.Statement) bool { return k.concluded.Over(k.same(st), st.Due()) }
	at.Foreseen = func(st briefs.Statement) bool { return k.before[timed{k.same(st), st.Due()}] }
	at.Standing = func(st briefs.Statement, day string) (briefs.Statement, string) {
		r, refused, ok := k.standings.Of(k.same(st))
		if !ok {
			return st, day
		}
		if refused {
			r.Act = briefs.Refused
		}
		return r.Statement, r.day
	}
}
