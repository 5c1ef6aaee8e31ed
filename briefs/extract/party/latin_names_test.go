package party

import (
	"testing"

	"mujaz/briefs"
)

func TestNamesThatHoldSmallWordsAreReadWhole(t *testing.T) {
	tests := []struct {
		text, name string
		kind       briefs.PartyKind
	}{
		{"On Monday the Rally for the Return of Sailors and Pilots in Latvia (RSP) spoke of the port.", "Rally for the Return of Sailors and Pilots in Latvia", briefs.Organisation},
		{"On Monday the Commission on Coastal Debates spoke of Latvia.", "Commission on Coastal Debates", briefs.Organisation},
		{"On Monday the U.N. Department of Harbour Affairs spoke of Latvia.", "U.N. Department of Harbour Affairs", briefs.Organisation},
		{"On Monday the conservative Harbour Democrats (FHD) spoke of Latvia. It was the FHD that left.", "FHD", briefs.Organisation},
		{"On Monday the Latvian Prime Minister Sato wa Limbe spoke of the port.", "Sato wa Limbe", briefs.Person},
		{"On Monday the Latvian Prime Minister Banro Silpa-archa spoke of the port.", "Banro Silpa-archa", briefs.Person},
		{"Paris et Riga sont préoccupés. Hier, ils ont alerté le gouvernement et Anne Lefort de la situation en Lettonie.", "Anne Lefort", briefs.Person},
	}
	for _, tt := range tests {
		if p := find(t, tt.text).party(tt.name); p == nil || p.Kind != tt.kind {
			t.Errorf("%s\n no %s %q: %+v", tt.text, tt.kind, tt.name, find(t, tt.text).Parties)
		}
	}
}

func TestAFirstWordAloneTakesUpItsName(t *testing.T) {
	r := find(t, "On Monday the envoy Tang Subei of Latvia spoke of the port. In the evening Tang left.")
	if p := r.party("Tang Subei"); p == nil || len(p.Evidence) != 2 {
		t.Errorf("%+v", r.Parties)
	}
	r = find(t, "On Monday Norvik Shipping Group Plc spoke of the port in Latvia. It was Norvik Shipping that left the port.")
	if p := r.party("Norvik Shipping Group Plc"); p == nil || len(p.Evidence) != 2 {
		t.Errorf("%+v", r.Parties)
	}
}

func TestWhomSomebodyIsForIsNoPartyByThatAlone(t *testing.T) {
	for _, p := range find(t, "A pro-Moscow party and an anti-Riga party met in the port on Monday, and they left in the evening.").Parties {
		t.Errorf("%+v", p)
	}
}

func TestFormerPostsAndSpokesmenAreReadWhole(t *testing.T) {
	tests := []struct{ text, person, role, country string }{
		{"Hier, à Riga, le porte-parole du ministère letton de la Pêche, Jan Peeters, a parlé de la mer.", "Jan Peeters", "porte-parole du ministère letton de la Pêche", "LV"},
		{"L'ancien président de Lettonie Jan Peeters a parlé hier de la mer.", "Jan Peeters", "ancien président de Lettonie", "LV"},
		{"Hier, l'ex-chef d'Etat letton Jan Peeters a parlé de la mer.", "Jan Peeters", "ex-chef d'Etat letton", "LV"},
		{"Ex-president Julie Bishop left Latvia on Monday.", "Julie Bishop", "Ex-president", "LV"},
		{"Karim Sabri, a police spokeswoman, left the port in Latvia on Monday.", "Karim Sabri", "police spokeswoman", "LV"},
		{"The chairman of the powerful U.S. Senate Harbour Committee, Julie Bishop, left the port in Latvia on Monday.", "Julie Bishop", "chairman of the powerful U.S. Senate Harbour Committee", "US"},
	}
	for _, tt := range tests {
		r := find(t, tt.text)
		if p := r.party(tt.person); p == nil || p.Role != tt.role || p.Country != tt.country {
			t.Errorf("%s\n got %+v", tt.text, r.Parties)
		}
	}
}

// The Central Bank is of the state that the article is about, and not of where some
// district is called Central.
func TestADirectionInABodysNameTellsNoState(t *testing.T) {
	r := find(t, "NAIROBI, March 5 - The Central Bank on Monday kept its rate, and the Northern Command left the port of Mombasa.")
	for _, name := range []string{"Central Bank", "Northern Command"} {
		if p := r.party(name); p == nil || p.Country != "KE" {
			t.Errorf("%s: %+v", name, r.Parties)
		}
	}
}

// A town of which no list knows is told by "in" before it wherever it stands, and the crown's
// government by its style.
func TestWhatIsAlwaysInIsAPlaceAndHisMajestysGovernmentABody(t *testing.T) {
	for _, c := range []struct {
		text, name string
		kind       briefs.PartyKind
	}{
		{"On Monday the conference was opened in Porto Alto by the envoy of Latvia.", "Porto Alto", briefs.Place},
		{"Latvia has faith in Anna Lund. The port is full.", "Anna Lund", briefs.Person},
		{"Latvia met in Anna Lund a friend. Anna Lund left the port.", "Anna Lund", briefs.Person},
		{"On Monday His Majesty's Government spoke of Latvia.", "His Majesty's Government", briefs.Organisation},
	} {
		if p := find(t, c.text).party(c.name); p == nil || p.Kind != c.kind {
			t.Errorf("%s\n no %s %q: %+v", c.text, c.kind, c.name, find(t, c.text).Parties)
		}
	}
}
