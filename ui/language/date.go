package language

import (
	"fmt"
	"strconv"
	"strings"
)

// Date writes an ISO 8601 date, month or year as the language does; what is
// none of these is left as it is.
func (s *Strings) Date(iso string) string {
	date, _, _ := strings.Cut(iso, "T")
	parts := strings.Split(date, "-")
	numbers := make([]int, len(parts))
	for i, p := range parts {
		n, err := strconv.Atoi(p)
		if err != nil || len(p) != []int{4, 2, 2}[min(i, 2)] {
			return iso
		}
		numbers[i] = n
	}
	if len(parts) > 3 || len(parts) > 1 && (numbers[1] < 1 || numbers[1] > 12) {
		return iso
	}
	year := s.Number(numbers[0])
	switch len(parts) {
	case 1:
		return year
	case 2:
		return s.Months[numbers[1]-1] + " " + year
	}
	return fmt.Sprintf(s.DateForm, s.Number(numbers[2]), s.Months[numbers[1]-1], year)
}
