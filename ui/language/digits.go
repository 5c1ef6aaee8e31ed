package language

import (
	"strconv"
	"strings"
)

// Digits are the shapes in which the interface writes numbers. The words of an
// article keep the digits that it has.
type Digits uint8

// The digits.
const (
	Latin       Digits = iota // 0–9
	ArabicIndic               // ٠–٩
	Persian                   // ۰–۹
)

// zeros are the first of each ten digits, which stand in order (Unicode, Nd).
var zeros = [...]rune{Latin: '0', ArabicIndic: '٠', Persian: '۰'}

var digitNames = [...]string{Latin: "latin", ArabicIndic: "arabic", Persian: "persian"}

// DigitNames lists the digits by name.
func DigitNames() []string { return digitNames[:] }

// DigitsByName returns digits by name.
func DigitsByName(name string) (Digits, error) {
	for d, n := range digitNames {
		if n == name {
			return Digits(d), nil
		}
	}
	return Latin, NoSuch(NoDigits, name, digitNames[:])
}

// Next are the digits after these, round the end.
func (d Digits) Next() Digits { return (d + 1) % Digits(len(zeros)) }

// Write writes a number.
func (d Digits) Write(n int) string {
	return strings.Map(func(r rune) rune {
		if r >= '0' && r <= '9' {
			return zeros[d] + r - '0'
		}
		return r
	}, strconv.Itoa(n))
}

// Number writes a number in the digits chosen.
func (s *Strings) Number(n int) string { return s.Digits.Write(n) }

// Next is the language after this one, with its digits, round the end.
func (s *Strings) Next() *Strings {
	all := All()
	for i, other := range all {
		if other.Code == s.Code {
			next := all[(i+1)%len(all)]
			next.Digits = s.Digits
			return next
		}
	}
	return s
}
