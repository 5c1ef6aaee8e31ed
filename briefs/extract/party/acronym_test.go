package party

import (
	"slices"
	"testing"

	"mujaz/briefs"
)

func TestAShortFormInBracketsIsItsBodysOtherName(t *testing.T) {
	for _, tt := range []struct{ name, text, body, short string }{
		{"small words inside", "The sides thanked the Lakes Office on Ports and Canals (LOPC) on Monday. LOPC welcomed it.", "Lakes Office on Ports and Canals", "LOPC"},
		{"and between two parts", "She met the Harbour Relief and Works Agency (HRWA) in Nairobi. HRWA has new staff.", "Harbour Relief and Works Agency", "HRWA"},
		{"behind whose it is", "They work with Kenya's Coastal Credit Unit (CCU). The staff of CCU was pleased.", "Coastal Credit Unit", "CCU"},
		{"square brackets", "Troops of the Northern People's Army [NPA] left. NPA posts stayed.", "Northern People's Army", "NPA"},
		{"French, small letters", "L'Agence lacustre des transports (ALT) a signé lundi. L'ALT recrute à Dakar.", "Agence lacustre des transports", "ALT"},
	} {
		r := find(t, tt.text)
		p := r.party(tt.body)
		if p == nil || p.Kind != briefs.Organisation || !slices.Contains(p.Aliases, tt.short) || r.party(tt.short) != nil {
			t.Errorf("%s: got %+v", tt.name, r.Parties)
		}
	}
}

func TestAShortFormOfSomethingElseIsNobody(t *testing.T) {
	for _, tt := range []struct{ name, text, wrong string }{
		{"a treaty", "They signed the Joint Fisheries Agreement (JFA) on Monday. The JFA covers tuna.", "JFA"},
		{"a device", "The ministry bought Optical Signal Converters (OSC) for Kenya. The OSC is new.", "OSC"},
		{"French, behind what it is", "Dakar a commandé des avions BOREAL au mois de mai. Les avions BOREAL volent déjà.", "BOREAL"},
	} {
		if p := find(t, tt.text).party(tt.wrong); p != nil {
			t.Errorf("%s: got %+v", tt.name, *p)
		}
	}
}

func TestABodyOfTwoNamesIsOne(t *testing.T) {
	r := find(t, "The European Union opened an office in Nairobi. The EU also sent staff, the UN did not. The United Nations explained why.")
	if len(r.Parties) != 3 || r.party("European Union") == nil || r.party("United Nations") == nil {
		t.Errorf("got %+v", r.Parties)
	}
}

func TestANameEndsAtWhoseItIs(t *testing.T) {
	r := find(t, "Kenya's Treasury of Ports met the UK's Department for Canals. North Korea's delegation left. House Speaker Laima Ozola stayed.")
	for _, want := range []string{"Kenya", "UK", "North Korea", "Department for Canals", "Laima Ozola"} {
		if r.party(want) == nil {
			t.Errorf("no %q among %+v", want, r.Parties)
		}
	}
}
