package query

import "cmp"

// Conclusions say which acts that were to be done have been reported as done
// since. D is how days are written: such that they sort, the zero value undated.
type Conclusions[D cmp.Ordered] struct {
	done  map[uint64]D     // by what the act is: the newest day on which its conclusion was reported
	since map[planned[D]]D // the oldest day on which it was reported to be done by a deadline
	ever  map[uint64]bool  // a conclusion without a day
}

// planned is an act with the deadline by which it is to be done: what comes
// back every year, in the same words, has another one each time.
type planned[D cmp.Ordered] struct {
	same uint64
	due  D
}

// NewConclusions knows of none.
func NewConclusions[D cmp.Ordered]() *Conclusions[D] {
	return &Conclusions[D]{map[uint64]D{}, map[planned[D]]D{}, map[uint64]bool{}}
}

// Take takes in a report of an act (see Sameness): that it was concluded, or its
// deadline.
func (c *Conclusions[D]) Take(same uint64, concluded bool, due, day D) {
	var undated D
	switch p := (planned[D]{same, due}); {
	case concluded && day == undated:
		c.ever[same] = true
	case concluded:
		c.done[same] = max(c.done[same], day)
	default:
		if oldest, ok := c.since[p]; !ok || day < oldest {
			c.since[p] = day
		}
	}
}

// Over says whether an act with its deadline was reported as concluded, on the
// day of the first report of it or later.
func (c *Conclusions[D]) Over(same uint64, due D) bool {
	day, done := c.done[same]
	return c.ever[same] || done && day >= c.since[planned[D]{same, due}]
}
