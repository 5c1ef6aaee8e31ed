package extract

import "testing"

// Who is told, asked or warned to do something hears it: the passive is a request on nobody's
// word, or on that of who stands behind "by", and its subject says nothing.
func TestEnglishPassivesOfAsking(t *testing.T) {
	for _, c := range []ruleCase{
		{"Residents have been warned to leave the harbour.", "called_for", "Residents have been warned to leave the harbour", ""},
		{"Fishermen were told not to sail.", "called_for", "Fishermen were told not to sail", ""},
		{"Kenya was asked to open the port.", "called_for", "Kenya was asked to open the port", ""},
		{"Kenya was urged by the United Nations to open the port.", "called_for", "Kenya was urged by the United Nations to open the port", "United Nations"},
		{"The crews were told that the port had burnt.", "", "", ""},
		{"The ship carried Anna Lund, who was told to leave.", "", "", ""},
	} {
		hold(t, "A port", []ruleCase{c})
	}
	s, ok := onlyOne(t, "Kenya was asked to open the port.")
	if ok && (len(s.Addressees) != 1 || s.Addressees[0] != "Kenya" || s.Attribution != nil) {
		t.Errorf("asked: %v, on the word of %v", s.Addressees, s.Attribution)
	}
}
