package language

// Colon is the colon between a label and what it labels, with its blanks: in
// French a narrow no-break space stands before it.
func (s *Strings) Colon() string {
	if s.Code == "fr" {
		return "\u202f: "
	}
	return ": "
}
