package party

import (
	"testing"

	"mujaz/briefs"
)

func TestWhatStandsAroundANameIsNoPartOfIt(t *testing.T) {
	tests := []struct {
		text, name string
		kind       briefs.PartyKind
		country    string
	}{
		{"On Monday the festival heard Frenchman Julien Perrin.", "Julien Perrin", briefs.Person, "FR"},
		{"On Monday the festival heard Austrian Thomas Holm and Spaniard Maria Lopez Sanchez.", "Maria Lopez Sanchez", briefs.Person, "ES"},
		{"On Monday the festival heard Austrian Thomas Holm and Spaniard Maria Lopez Sanchez.", "Thomas Holm", briefs.Person, "AT"},
		{"On Monday the festival heard Canada's Maria Holm.", "Maria Holm", briefs.Person, "CA"},
		{"Asking Norway to pay, the port heard Maria Holm.", "Norway", briefs.Country, "NO"},
		{"Accusing Norway of haste, the port heard Maria Holm.", "Norway", briefs.Country, "NO"},
		{"The port heard Maria Holm Sept 7, and then she left.", "Maria Holm", briefs.Person, ""},
		{"The port sued the insurer Thomas Holm on Monday.", "Thomas Holm", briefs.Person, ""},
		{"The port sued the insurer Norvik Holm on Monday.", "Norvik Holm", briefs.Organisation, ""},
		{"The port heard Mary Achieng' Otieno on Monday.", "Mary Achieng' Otieno", briefs.Person, ""},
		{"The minister met the visitors at Harambee Plaza on Monday.", "Harambee Plaza", briefs.Place, ""},
		{"The talks were held inside the Serena Hotel. The Serena Hotel is new.", "Serena Hotel", briefs.Place, ""},
		{"The ministers heard the Coastal Shippers' Forum on Monday.", "Coastal Shippers' Forum", briefs.Organisation, ""},
		{"Gulf Tug Lines, the operator of the port, sued on Monday.", "Gulf Tug Lines", briefs.Organisation, ""},
		{"The festival opens.\n\nBRUNSTAD, Belgium, Nov 3 (Agency) - The port was shut on Monday.", "BRUNSTAD", briefs.Place, "BE"},
		{"The festival opens.\n\nBRUNSTAD 2026-11-03\n\nThe port was shut on Monday.", "BRUNSTAD", briefs.Place, ""},
		{"Hier, Xavier d'Arcis a parlé du port.", "Xavier d'Arcis", briefs.Person, ""},
		{"Hier, Dominique de Villars a parlé du port.", "Dominique de Villars", briefs.Person, ""},
		{"Hier, Valérie Morand d'Arcis a parlé du port.", "Valérie Morand d'Arcis", briefs.Person, ""},
		{"Hier, Francis Mer a parlé du port.", "Francis Mer", briefs.Person, ""},
		{"Hier, Dominique Perrin a parlé du port.", "Dominique Perrin", briefs.Person, ""},
		{"Hier, la Dominique a parlé du port.", "Dominique", briefs.Country, "DM"},
		{"On Monday Israel Holm spoke of the port.", "Israel Holm", briefs.Person, ""},
		{"Le Premier ministre, Cheikh Tidiane Kane-Diop, a parlé du port.", "Cheikh Tidiane Kane-Diop", briefs.Person, ""},
		{"Le ministre de l'Énergie, Cheikh Nasser ben Khalifa Al Sabah, a parlé du port.", "Nasser ben Khalifa Al Sabah", briefs.Person, ""},
		{"À Dakar, le Sénégal a reçu Paul Lefort, chef de la coopération à l'ambassade de Norvège, au port de Dakar.", "Paul Lefort", briefs.Person, "NO"},
		{"À Dakar, le Sénégal a reçu Paul Lefort, chef de la coopération à l'ambassade de Norvège, au port de Dakar.", "ambassade de Norvège", briefs.Organisation, "NO"},
		{"Hier, des écoles ont ouvert à Saint-Orval, Morlac et Terneuve.", "Saint-Orval", briefs.Place, ""},
		{"Hier, des écoles ont ouvert à Saint-Orval, Morlac et Terneuve.", "Morlac", briefs.Place, ""},
		{"Hier, Nordvik-CSF a quitté le port.", "Nordvik-CSF", briefs.Organisation, ""},
		{"Hier, la ville a quitté Brunstad-sur-Mer.", "Brunstad-sur-Mer", briefs.Place, ""},
	}
	for _, tt := range tests {
		if p := find(t, tt.text).party(tt.name); p == nil || p.Kind != tt.kind || p.Country != tt.country {
			t.Errorf("%s\n no %s %q of %q: %+v", tt.text, tt.kind, tt.name, tt.country, find(t, tt.text).Parties)
		}
	}
}

func TestAWordOfAPostIsNoBodyAndAShortNameNoSecondPlace(t *testing.T) {
	for text, name := range map[string]string{
		"Norway and Kenya met. The Cabinet Secretary thanked the port.":                           "Cabinet",
		"The ship crossed the Gulf of Riga on Monday. The ice in the Gulf was thin.":              "Gulf",
		"The port heard Mary Achieng' Otieno on Monday. Mary Achieng' Otieno spoke of the ships.": "Mary Achieng",
	} {
		if r := find(t, text); r.party(name) != nil {
			t.Errorf("%s\n names %s: %+v", text, name, r.Parties)
		}
	}
}

func TestWhoseSomebodyIsStaysOpenWhereTwoStatesMeet(t *testing.T) {
	const lead = "Norway opens a port\n\nOSLO, 3 May 2026 - Foreign Minister Anna Lund met Kenyan Trade Minister John Otieno in Oslo on Monday.\n\nThe ministers spoke of Norway, Bergen and the ports of Norway.\n\n"
	for text, want := range map[string]string{
		"They named Director-General Olav Berg to the board.":               "",
		"Prime Minister Olav Berg thanked them.":                            "NO",
		"They named the Norwegian Director-General Olav Berg to the board.": "NO",
	} {
		if p := find(t, lead+text).party("Olav Berg"); p == nil || p.Country != want {
			t.Errorf("%s: %+v", text, find(t, lead+text).Parties)
		}
	}
}

func TestAFamilyNameIsNoStateUnlessTheStateIsMeant(t *testing.T) {
	r := find(t, "The director Thomas Jordan opened the festival in Dublin. Jordan said that he was glad.")
	if p := r.party("Thomas Jordan"); p == nil || len(p.Evidence) != 2 {
		t.Errorf("%+v", r.Parties)
	}
	r = find(t, "The director Thomas Jordan opened the festival in Jordan. Jordan said that it was glad.")
	if p := r.party("Jordan"); p == nil || p.Kind != briefs.Country {
		t.Errorf("%+v", r.Parties)
	}
}

func TestStatesAreKnownInEverySpelling(t *testing.T) {
	for name, iso := range map[string]string{"St. Lucia": "LC", "St Lucia": "LC", "Saint Lucia": "LC", "Antigua & Barbuda": "AG", "Antigua and Barbuda": "AG",
		"St. Vincent and the Grenadines": "VC", "Saint Kitts and Nevis": "KN", "Trinidad & Tobago": "TT", "Republic of Congo": "CG"} {
		r := find(t, "The port spoke on Monday of "+name+" and of the sea.")
		if p := r.party(name); p == nil || p.Country != iso || p.Kind != briefs.Country {
			t.Errorf("%s: %+v", name, r.Parties)
		}
	}
	for name, iso := range map[string]string{"république démocratique du Congo": "CD", "République du Congo": "CG"} {
		r := find(t, "Le port a parlé hier de la "+name+" et de la mer.")
		if p := r.party(name); p == nil || p.Country != iso || p.Kind != briefs.Country {
			t.Errorf("%s: %+v", name, r.Parties)
		}
	}
}

func TestBodiesAreNamedWithAllThatTheyAreFor(t *testing.T) {
	tests := []struct{ text, name string }{
		{"On Monday the Norwegian Agency for Coastal Development left the port.", "Norwegian Agency for Coastal Development"},
		{"On Monday the Norwegian Government thanked the Danish Parliament for Kenya.", "Danish Parliament"},
		{"On Monday the Latvian Sailors' Party left the port.", "Latvian Sailors' Party"},
		{"On Monday the Department of Harbours and Trade and the Bank for Coastal Settlements left the port.", "Department of Harbours and Trade"},
		{"On Monday the Department of Harbours and Trade and the Bank for Coastal Settlements left the port.", "Bank for Coastal Settlements"},
		{"On Monday the African Union Harbour and Security Council left the port.", "African Union Harbour and Security Council"},
		{"Hier, l'Union des pêches et métiers de la mer a quitté le port.", "Union des pêches et métiers de la mer"},
		{"Hier, l'Office des Nations unies contre la drogue et le crime a quitté le port.", "Office des Nations unies contre la drogue et le crime"},
		{"Hier, le centre national de recherche maritime a quitté le port.", "centre national de recherche maritime"},
		{"Hier, le centre communal d'action sociale a quitté le port.", "centre communal d'action sociale"},
		{"Hier, la communauté internationale a parlé du port.", "communauté internationale"},
	}
	for _, tt := range tests {
		if p := find(t, tt.text).party(tt.name); p == nil || p.Kind != briefs.Organisation {
			t.Errorf("%s\n no %q: %+v", tt.text, tt.name, find(t, tt.text).Parties)
		}
	}
	if r := find(t, "Hier, en Lettonie, la communauté internationale a parlé de la Lettonie."); r.party("communauté internationale").Country != "" {
		t.Errorf("of no state: %+v", r.Parties)
	}
}

func TestPostsAreReadBehindAsidesAndColonsAndInThePlural(t *testing.T) {
	tests := []struct{ text, person, role string }{
		{"On Monday Hong Kong Financial Secretary Thomas Holm left the port.", "Thomas Holm", "Hong Kong Financial Secretary"},
		{"On Monday Ministry of Coastal Affairs spokesman Thomas Holm left the port.", "Thomas Holm", "Ministry of Coastal Affairs spokesman"},
		{"On Monday St. Kitts & Nevis Prime Minister Thomas Holm left the port.", "Thomas Holm", "St. Kitts & Nevis Prime Minister"},
		{"On Monday Senators Maria Holm and Thomas Lund left the port.", "Thomas Lund", "Senators"},
		{"Hier, Anne Lefort (PDB), députée de la Meuse, a quitté le port.", "Anne Lefort", "députée de la Meuse"},
		{"Hier, Paul Morel, alors ministre de la Pêche, a quitté le port.", "Paul Morel", "ministre de la Pêche"},
		{"Hier, le directeur de l'école de Saint-Brun, Paul Morel, a quitté le port.", "Paul Morel", "directeur de l'école de Saint-Brun"},
		{"Hier, la maire de Brunstad-sur-Mer, Anne Lefort, a quitté le port.", "Anne Lefort", "maire de Brunstad-sur-Mer"},
		{"Hier, l'ex-conseiller général des Hauts-de-Brun Paul Morel a quitté le port.", "Paul Morel", "ex-conseiller général des Hauts-de-Brun"},
		{"Hier, les juges d'instruction Eva Morel et Jean Lefort ont quitté le port.", "Jean Lefort", "juges d'instruction"},
		{"Hier, les députés Eva Morel, Paul Picard et Jean Lefort ont quitté le port.", "Paul Picard", "députés"},
		{"Le bureau de la société du port a été élu hier par les habitants.\n\ntrésorière : Anne Lefort ; secrétaire : Jean Morel.", "Anne Lefort", "trésorière"},
		{"Le bureau de la société du port a été élu hier par les habitants.\n\ntrésorière : Anne Lefort ; secrétaire : Jean Morel.", "Jean Morel", "secrétaire"},
		{"Hier, l'avocate Anne Lefort a quitté le port.", "Anne Lefort", "avocate"},
		{"Hier, le journaliste Paul Picard, ancien conseiller de Jean-Louis Morel, a quitté le port.", "Paul Picard", "ancien conseiller de Jean-Louis Morel"},
		{"Hier, Paul Picard, ancien directeur du cabinet de Jacques Morel, a quitté le port.", "Paul Picard", "ancien directeur du cabinet de Jacques Morel"},
	}
	for _, tt := range tests {
		if p := find(t, tt.text).party(tt.person); p == nil || p.Role != tt.role {
			t.Errorf("%s\n no %q with %q: %+v", tt.text, tt.person, tt.role, find(t, tt.text).Parties)
		}
	}
}

func TestABodyThatManyStatesHaveIsOfTheOneThatIsNamed(t *testing.T) {
	r := find(t, "Kenya spoke of the port on Monday. In Nairobi the National Security Council met, and Kenya sent a ship.")
	if p := r.party("National Security Council"); p == nil || p.Country != "KE" {
		t.Errorf("%+v", r.Parties)
	}
	r = find(t, "Kenya spoke to the United States on Monday. In Washington the National Security Council met, and Kenya sent a ship.")
	if p := r.party("National Security Council"); p == nil || p.Country != "US" {
		t.Errorf("%+v", r.Parties)
	}
	r = find(t, "Kenya spoke to the United Nations on Monday. On Tuesday the Secretary-General, Karim Sabri, met Kenya in Nairobi, and Pope Julius saw the port of Kenya.")
	for name, iso := range map[string]string{"Karim Sabri": "", "Julius": "VA"} {
		if p := r.party(name); p == nil || p.Country != iso {
			t.Errorf("%s: %+v", name, r.Parties)
		}
	}
}
