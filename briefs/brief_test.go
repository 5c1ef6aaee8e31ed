package briefs

import "testing"

func TestTheTimeOfADecisionIsWhenItWasTakenUnlessItLiesAheadOfItsReport(t *testing.T) {
	for _, c := range []struct {
		act      Act
		due, day string
		want     bool
	}{
		{Decided, "2026-11-10", "2026-11-10", true},
		{Agreed, "2026-11-09", "2026-11-10", true},
		{Decided, "2026-11", "2026-11-10", true},
		{Decided, "2026-11-11", "2026-11-10", false},
		{Decided, "2026-12", "2026-11-10", false},
		{Decided, "2026-11-10", "", false}, // nobody knows
		{Decided, "", "2026-11-10", false},
		{Pledged, "2026-11-10", "2026-11-10", false},
		{Planned, "2026-11-09", "2026-11-10", false},
		{Concluded, "2027", "", true},
	} {
		st := Statement{Act: c.act, Deadline: &TimeText{Value: &c.due}}
		if got := st.DoneOn(c.day); got != c.want {
			t.Errorf("%+v: %v", c, got)
		}
	}
}
