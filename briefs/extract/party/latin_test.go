package party

import (
	"testing"

	"mujaz/briefs"
)

func TestEnglishAndFrenchPostsAndTheirHolders(t *testing.T) {
	tests := []struct{ name, text, person, role, country string }{
		{"initials", "Talks were held between Transport Minister A. K. Varghese and his Danish counterpart, Mads Kjeldsen, in India.", "A. K. Varghese", "Transport Minister", "IN"},
		{"a small word inside the name", "U.N. envoy Sander de Witte left on Monday.", "Sander de Witte", "U.N. envoy", ""},
		{"an honorific with points", "The Minister of Fisheries of the Republic of Ghana, H.E Dr. Kwesi Adomako, spoke first.", "Kwesi Adomako", "Minister of Fisheries of the Republic of Ghana", "GH"},
		{"a state in two capitals", "The deal was signed with US Trade Envoy Carla Bright on Monday.", "Carla Bright", "US Trade Envoy", "US"},
		{"a post of a bloc is of no state", "The European Commission and Latvia agreed. European Commission President Lotte Verbruggen thanked Latvia in Riga.", "Lotte Verbruggen", "European Commission President", ""},
		{"what a post is for, in small letters", "Kwesi Adomako, minister for foreign affairs of Ghana, spoke first.", "Kwesi Adomako", "minister for foreign affairs of Ghana", "GH"},
		{"two fields in small letters", "The farm and food minister, Kwesi Adomako, spoke first.", "Kwesi Adomako", "farm and food minister", ""},
		{"a leader of a party that is named before", "The Harbour League of Prime Minister Kwesi Adomako won.", "Kwesi Adomako", "Prime Minister", ""},
		{"a diplomat of another state than the venue's", "Swiss diplomat Carla Bright met the press in Latvia. Latvia thanked her.", "Carla Bright", "Swiss diplomat", "CH"},
		{"a post written short", "On Monday U.S. Rep. Carla Bright met the press.", "Carla Bright", "U.S. Rep.", "US"},
		{"a deputy's post written short", "On Monday Lt. Gov. Carla Bright met the press.", "Carla Bright", "Lt. Gov.", ""},
		{"a rank written short behind a post", "On Monday Deputy Minister of Fisheries Col. Gen. Kwesi Adomako met the press.", "Kwesi Adomako", "Deputy Minister of Fisheries", ""},
		{"French, the name behind a comma", "Le directeur général de la sûreté publique et de la surveillance des frontières, Brahim Tazi, a reçu ses hôtes à Rabat.", "Brahim Tazi", "directeur général de la sûreté publique et de la surveillance des frontières", "MA"},
		{"French, a short form before the comma", "Le directeur de la sûreté publique (DSP), Brahim Tazi, a parlé.", "Brahim Tazi", "directeur de la sûreté publique", ""},
		{"French, realms between commas", "Le ministre du Commerce, de l'Artisanat et des Pêches nationales, M. Sidi Ould Bah, a parlé.", "Sidi Ould Bah", "ministre du Commerce, de l'Artisanat et des Pêches nationales", ""},
		{"French, an envoy where he is", "Le nouvel ambassadeur du Mozambique au Ghana, Rui Cossa, a parlé.", "Rui Cossa", "ambassadeur du Mozambique au Ghana", "MZ"},
		{"French, attached to another", "Il a vu le ministre délégué auprès du ministre de la Pêche, M. Karim Sabri, lundi.", "Karim Sabri", "ministre délégué auprès du ministre de la Pêche", ""},
		{"a family name that is a title", "On Monday Foreign Minister Julie Bishop met the press in Latvia.", "Julie Bishop", "Foreign Minister", "LV"},
		{"French, a post between commas before the name", "Le président ghanéen, chef suprême des armées, Kwesi Adomako, a parlé.", "Kwesi Adomako", "chef suprême des armées", "GH"},
		{"French, a doctor", "Le ministre de la Pêche de l'Union des Comores, Docteur Karim Sabri, a parlé.", "Karim Sabri", "ministre de la Pêche de l'Union des Comores", "KM"},
		{"French, a mayor's deputy", "Mme Anne Lefort, première adjointe au maire, a parlé.", "Anne Lefort", "première adjointe au maire", ""},
		{"French, vice- behind the name", "Moussa Kanouté, vice-président de la Banque mondiale, a parlé.", "Moussa Kanouté", "vice-président de la Banque mondiale", ""},
		{"French, a family name behind a comma and M.", "Le président de la Commission, M. Lefort, a parlé.", "Lefort", "président de la Commission", ""},
		{"French, what a secretary is for", "Il a vu le secrétaire d'État aux anciens combattants Jacques Morel, lundi.", "Jacques Morel", "secrétaire d'État aux anciens combattants", ""},
		{"French, delegate and in charge of", "La ministre déléguée chargée de la Pêche, Anne Lefort, a parlé.", "Anne Lefort", "ministre déléguée chargée de la Pêche", ""},
		{"French, a prefect", "Le préfet de la Meuse, Paul Morel, a parlé.", "Paul Morel", "préfet de la Meuse", ""},
		{"French, an adjective of the state", "Le ministre belge des Forces armées, Jan Peeters, a parlé.", "Jan Peeters", "ministre belge des Forces armées", "BE"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			r := find(t, tt.text)
			p := r.party(tt.person)
			if p == nil {
				t.Fatalf("no %q among %+v", tt.person, r.Parties)
			}
			if p.Kind != briefs.Person || p.Role != tt.role || p.Country != tt.country {
				t.Errorf("got %s, post %q, country %q; want post %q, country %q", p.Kind, p.Role, p.Country, tt.role, tt.country)
			}
		})
	}
}

func TestWhatAnAdviserIsForIsNobodysName(t *testing.T) {
	if p := find(t, "The ministry in Latvia sent its Senior Adviser for Harbour Resettlement on Monday.").party("Resettlement"); p != nil {
		t.Errorf("%+v", p)
	}
}

func TestAWadiIsAPlace(t *testing.T) {
	if p := find(t, "Latvia heard of fighting in Wadi Sarimo on Monday.").party("Wadi Sarimo"); p == nil || p.Kind != briefs.Place {
		t.Errorf("%+v", p)
	}
}

func TestABodyKnownByItsKindAloneIsOfNoState(t *testing.T) {
	if p := find(t, "On Monday the Commission spoke of the Riga convention. Riga is in Latvia, and the Commission is glad.").party("Commission"); p == nil || p.Country != "" {
		t.Errorf("%+v", p)
	}
}

func TestAShortFormMeansWhatIsNamedInFullFurtherOn(t *testing.T) {
	r := find(t, "On Monday the Commission met in Latvia. The European Commission has 27 members.")
	if p := r.party("Commission"); p != nil {
		t.Errorf("%+v beside %+v", p, r.Parties)
	}
}

func TestAPostEndsWithItsSentence(t *testing.T) {
	r := find(t, "Minister meets his Danish counterpart\n\nOslo, Norway – The two men spoke for an hour.")
	for _, p := range r.Parties {
		if p.Kind == briefs.Person {
			t.Errorf("%q is nobody's name", p.Name)
		}
	}
}

func TestEnglishAndFrenchBodies(t *testing.T) {
	tests := []struct{ name, text, want string }{
		{"with General before its head", "Officers of the General Administration of Ports and Oman Coast Force met.", "General Administration of Ports"},
		{"another behind it", "Officers of the General Administration of Ports and Oman Coast Force met.", "Oman Coast Force"},
		{"two realms", "The Federal Forestry and Fisheries Agency said so on Monday.", "Federal Forestry and Fisheries Agency"},
		{"by its article and a capital", "On Monday the Cabinet met in Latvia.", "Cabinet"},
		{"a short form of other letters", "The National Front for the Defence of Latvia (LNFD) said so.", "National Front for the Defence of Latvia"},
		{"French, a short form of another language", "Un mémorandum avec l'Agence norvégienne de coopération maritime (NORMAK) a été signé.", "Agence norvégienne de coopération maritime"},
		{"a government by its state", "Latvia thanked the Government of Kenya on Monday.", "Government of Kenya"},
		{"by its article and a capital alone", "On Monday the Department, with its Senior Adviser for Harbour Repairs, was in Latvia.", "Department"},
		{"French, by its article and a capital alone", "Lundi, le Conseil n'a pas demandé à la Commission de revoir le texte.", "Commission"},
		{"French, named by what it is", "Lundi, le conseil municipal a parlé.", "conseil municipal"},
		{"French, another behind et and its article", "Lundi, le Parlement et la Commission ont parlé.", "Commission"},
		{"French, a committee by what it is for", "Lundi, la commission du contrôle budgétaire a parlé.", "commission du contrôle budgétaire"},
		{"French, a group of members", "Lundi, le groupe socialiste a parlé.", "groupe socialiste"},
		{"French, named by what it is and where", "Lundi, le conseil régional de Bretagne a parlé.", "conseil régional de Bretagne"},
		{"French, what it is for", "La commission d'appel d'offres pour le port s'est réunie.", "commission d'appel d'offres"},
		{"French, an adjective in small letters", "Le ministère de la Défense nationale a parlé.", "ministère de la Défense nationale"},
		{"French, a known body in small letters", "Le conseil de sécurité a parlé.", "conseil de sécurité"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			r := find(t, tt.text)
			if p := r.party(tt.want); p == nil || p.Kind != briefs.Organisation {
				t.Errorf("no body %q among %+v", tt.want, r.Parties)
			}
		})
	}
}

func TestNoBodyIsMadeOfAnInstrumentOrOfSeveral(t *testing.T) {
	for _, text := range []string{
		"Latvia ratified the Association Agreement on Monday.",
		"The Foreign Ministers met on Monday.",
		"The Air Forces of Latvia and Estonia trained on Monday.",
		"Les chefs d'État et de gouvernement de la région ont parlé.",
		"He spoke for the Federal Republic of Somalia on Monday.",
	} {
		for _, p := range find(t, text).Parties {
			if p.Kind == briefs.Organisation {
				t.Errorf("%q: %q is no body", text, p.Name)
			}
		}
	}
}

func TestShortFormsNameWhatIsNamedInFull(t *testing.T) {
	tests := []struct{ text, name, alias string }{
		{"La Banque mondiale a prêté. La BM a parlé à Tunis.", "Banque mondiale", "BM"},
		{"The Central African Republic agreed. Talks with the CAR go on.", "Central African Republic", "CAR"},
		{"The Ministry of Fisheries met. Later the Ministry spoke.", "Ministry of Fisheries", "Ministry"},
	}
	for _, tt := range tests {
		p := find(t, tt.text).party(tt.name)
		if p == nil || len(p.Aliases) == 0 || p.Aliases[0] != tt.alias {
			t.Errorf("%q: %+v, want %q known as %q too", tt.text, p, tt.name, tt.alias)
		}
	}
}

func TestAGulfIsNamedWhole(t *testing.T) {
	if p := find(t, "The ships crossed the Gulf of Riga on Monday with the minister.").party("Gulf of Riga"); p == nil || p.Kind != briefs.Place {
		t.Errorf("%+v", p)
	}
}

func TestAPronounIsNoState(t *testing.T) {
	r := find(t, "They told us that the US and Latvia agreed.")
	if p := r.party("US"); p == nil || len(p.Evidence) != 1 {
		t.Errorf("US: %+v", p)
	}
}

func TestNoStateIsGuessedWhereTwoAreNamedAsOften(t *testing.T) {
	r := find(t, "On Monday Latvia thanked Estonia for the help. Estonia was the host of the talks with Latvia. The talks were with Fisheries Minister Janis Ozolins.")
	if p := r.party("Janis Ozolins"); p == nil || p.Country != "" {
		t.Errorf("%+v", p)
	}
}

func TestWhatCapitalsDoNotTell(t *testing.T) {
	tests := []struct{ name, text, not string }{
		{"a sum", "The ministry in Latvia has US$2 million for the ports.", "US"},
		{"a sum's last letter", "They signed a $400M World Bank deal in Latvia for the ports.", "M World Bank"},
		{"a headline in capitals", "Alliance Agrees Rapid Harbour Force, Says Minister\n\nThe alliance has agreed to send ships to the harbours of Latvia.", "Agrees Rapid Harbour Force"},
	}
	for _, tt := range tests {
		if p := find(t, tt.text).party(tt.not); p != nil {
			t.Errorf("%s: %+v", tt.name, p)
		}
	}
}

func TestAKingIsOfAKingdom(t *testing.T) {
	r := find(t, "King Edmund the Elder received a delegation of the Congress of the United States on Monday. King Edmund thanked the United States.")
	for _, p := range r.Parties {
		if p.Kind == briefs.Person && p.Country == "US" {
			t.Errorf("%+v", p)
		}
	}
}

func TestTwoSpellingsOfAFirstNameAreOnePerson(t *testing.T) {
	r := find(t, "They met Sergey Malkov in Latvia on Monday. Later Sergei Malkov left for Riga.")
	n := 0
	for _, p := range r.Parties {
		if p.Kind == briefs.Person {
			n++
		}
	}
	if n != 1 {
		t.Errorf("%d people: %+v", n, r.Parties)
	}
}
