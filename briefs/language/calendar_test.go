package language

import "testing"

// New Year's days and a date within the year, as the Iranian calendar has them.
func TestJalaliDate(t *testing.T) {
	for _, c := range []struct {
		y, m, d int
		want    string
	}{
		{1399, 1, 1, "2020-03-20"}, {1400, 1, 1, "2021-03-21"}, {1403, 1, 1, "2024-03-20"}, {1404, 1, 1, "2025-03-21"},
		{1357, 11, 22, "1979-02-11"}, {1403, 12, 30, "2025-03-20"}, {1404, 13, 1, ""}, {1404, 7, 31, ""}, {1404, 12, 29, "2026-03-20"}, {1404, 12, 30, ""},
	} {
		if got := jalaliDate(c.y, c.m, c.d); got != c.want {
			t.Errorf("%d/%d/%d: %q, want %q", c.y, c.m, c.d, got, c.want)
		}
	}
}

func TestADayLiesInItsJalaliMonth(t *testing.T) {
	for day, want := range map[string][3]int{"2026-11-10": {1405, 8, 19}, "2027-03-20": {1405, 12, 29}, "2027-03-21": {1406, 1, 1}, "2025-03-20": {1403, 12, 30}, "": {}} {
		if y, m, d := jalaliOf(day); [3]int{y, m, d} != want {
			t.Errorf("%s: %d/%d/%d, want %v", day, y, m, d, want)
		}
	}
}
