package party

import (
	"testing"

	"mujaz/briefs"
)

func TestTheTextSaysWhatNamesOfNoListAre(t *testing.T) {
	for _, tt := range []struct {
		name, text, party string
		kind              briefs.PartyKind
	}{
		{"a company by its kind behind it", "Norvikol, a Danish maker of pumps, signed on Monday. The staff of Norvikol was pleased.", "Norvikol", briefs.Organisation},
		{"a company by its kind before it", "The airline Norvikol said on Monday that it would fly.", "Norvikol", briefs.Organisation},
		{"a village", "A bridge was built in the village of Brunstad on Monday.", "Brunstad", briefs.Place},
		{"French, a company by its kind behind it", "Norvikol, groupe hôtelier de premier plan, a signé lundi.", "Norvikol", briefs.Organisation},
		{"French, a company by its kind before it", "La compagnie norvégienne Norvikol a signé lundi.", "Norvikol", briefs.Organisation},
		{"French, a town with its adjective", "Un pont a été bâti dans la ville ghanéenne de Brunstad lundi.", "Brunstad", briefs.Place},
		{"French, behind à alone", "Les équipes restent à Brunstad. La route de Brunstad est coupée.", "Brunstad", briefs.Place},
		{"French, two small words in a name", "La présidente de la Commission européenne, Lotte von der Heiden, a parlé.", "Lotte von der Heiden", briefs.Person},
		{"French, a name in quotation marks that acts", "« Les Voix du Port » appelle la Lettonie à réparer les quais.", "Les Voix du Port", briefs.Organisation},
		{"a family name by its ending", "Le directeur a vu Krikor Baramazian lundi.", "Krikor Baramazian", briefs.Person},
		{"French, elision inside a state's name", "La Côte d'Ivoire a signé lundi.", "Côte d'Ivoire", briefs.Country},
		{"English, a possessive inside a state's name", "The People's Republic of China signed on Monday.", "People's Republic of China", briefs.Country},
		{"a network that acts", "Facebook said on Monday that it would pay.", "Facebook", briefs.Organisation},
	} {
		r := find(t, tt.text)
		if p := r.party(tt.party); p == nil || p.Kind != tt.kind {
			t.Errorf("%s: no %s %q among %+v", tt.name, tt.kind, tt.party, r.Parties)
		}
	}
}

func TestNamesThatAreNoPlaceAndNoParty(t *testing.T) {
	for _, tt := range []struct {
		name, text, not string
	}{
		{"who acts is no place", "Il s'associe à Brunstad. Avec Brunstad, il bâtira un pont.", "Brunstad"},
		{"who is spoken to is no place", "Il a demandé à Brunstad de partir.", "Brunstad"},
		{"where something was published", "Il a publié la nouvelle sur Facebook lundi.", "Facebook"},
		{"French, what somebody stands for", "Il a vu le représentant du Nouveau Koralium lundi.", "Koralium"},
		{"French, past what a ministry is for", "Le prix du ministère de l'Équipement à de jeunes bâtisseurs est nouveau.", "ministère de l'Équipement à de jeunes bâtisseurs"},
		{"French, somebody's words", "« Le Port Est Beau », a dit la Lettonie.", "Le Port Est Beau"},
		{"French, the world and no paper", "Le monde entier attend.", "Le monde"},
	} {
		r := find(t, tt.text)
		if p := r.party(tt.not); p != nil {
			t.Errorf("%s: %q is taken for a %s", tt.name, tt.not, p.Kind)
		}
	}
}

func TestFrenchBodiesWriteTheirFirstWordLarge(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{"an adjective and a realm", "Il dirige le Centre national de supercalculateurs depuis lundi.", "Centre national de supercalculateurs"},
		{"a realm with its adjective", "Il a dit que la Commission de partenariat maritime se réunira lundi.", "Commission de partenariat maritime"},
		{"what it works for", "L'Agence pour la promotion des pêches a signé.", "Agence pour la promotion des pêches"},
		{"two realms", "Le Fonds africain de coopération et de développement a signé.", "Fonds africain de coopération et de développement"},
		{"not what it is asked", "Il a prié le Centre africain de présenter un plan.", "Centre africain"},
		{"not how long it sits", "Le Parlement de Lettonie a siégé.", "Parlement de Lettonie"},
		{"a short form tells the body", "Les Amis sans rivages (ASR) ont quitté Dakar.", "Amis sans rivages"},
	} {
		r := find(t, tt.text)
		if p := r.party(tt.want); p == nil || p.Kind != briefs.Organisation {
			t.Errorf("%s: no %q among %+v", tt.name, tt.want, r.Parties)
		}
	}
}

func TestStatesOfThoseOfWhomTheArticleSaysNone(t *testing.T) {
	for _, tt := range []struct{ name, text, person, country string }{
		{"the other side of the headline", "Readout of the Norway-Philippines Meeting\n\nNational Security Advisor Marit Solberg met with Philippine Secretary of Justice Dante Reyes on Monday. Norway and the Philippines agreed.", "Marit Solberg", "NO"},
		{"a post of one state", "Secretary of Defense Carl Mercer met the Kenyan minister. The United States thanked Kenya. Kenya thanked the United States.", "Carl Mercer", "US"},
		{"a post of the other", "Secretary of State for Trade Carl Mercer met the Kenyan minister. The United Kingdom thanked Kenya. Kenya thanked the United Kingdom.", "Carl Mercer", "GB"},
		{"whom the news names without", "Kenya and Norway heard Joseph R. Biden, Jr. on Monday. Norway thanked Kenya.", "Joseph R. Biden", "US"},
		{"who acts for no state", "Kenya thanked António Guterres on Monday in Nairobi.", "António Guterres", ""},
		{"a state's region", "Texas Governor Ann Mercer met the Kenyan minister in Nairobi, Kenya. Kenya thanked Norway.", "Ann Mercer", "US"},
		{"the rarer adjective", "Philippine Trade Secretary Dante Reyes and the Kenyan minister met in Norway.", "Dante Reyes", "PH"},
	} {
		r := find(t, tt.text)
		if p := r.party(tt.person); p == nil || p.Kind != briefs.Person || p.Country != tt.country {
			t.Errorf("%s: got %+v", tt.name, r.Parties)
		}
	}
}

func TestThePostOfTheSentenceBehindIsHisWhoWasNamed(t *testing.T) {
	r := find(t, "Lundi, Dante Reyes a parlé à Oslo. Le président norvégien a salué Vladimir Poutine. Le président russe a aussi parlé.")
	if p := r.party("Vladimir Poutine"); p == nil || p.Role != "président russe" || p.Country != "RU" {
		t.Errorf("got %+v", r.Parties)
	}
}

func TestAdjectivesOfTwoStatesNameBoth(t *testing.T) {
	r := find(t, "Les relations arméno-norvégiennes progressent, a dit le ministre norvégien à Oslo lundi.")
	if p := r.party("Arménie"); p == nil || p.Country != "AM" {
		t.Errorf("got %+v", r.Parties)
	}
}

func TestStatesByTheirNamesInFull(t *testing.T) {
	for _, tt := range []struct{ text, want, alias string }{
		{"The Islamic Republic of Mauritania signed. Mauritania was pleased in Nairobi.", "Mauritania", "Islamic Republic of Mauritania"},
		{"La République islamique de Mauritanie a signé lundi. La Mauritanie était contente.", "Mauritanie", "République islamique de Mauritanie"},
		{"The ministers met in Washington, DC on Monday.", "Washington, DC", ""},
	} {
		r := find(t, tt.text)
		p := r.party(tt.want)
		if p == nil || tt.alias != "" && (len(p.Aliases) != 1 || p.Aliases[0] != tt.alias && p.Name != tt.alias) {
			t.Errorf("%s: got %+v", tt.want, r.Parties)
		}
	}
}

func TestAPlaceByTheStateBehindIt(t *testing.T) {
	for _, text := range []string{"They met in Brunstad, Norway, on Monday.", "Ils se verront à Brunstad, en Norvège, lundi."} {
		r := find(t, text)
		if p := r.party("Brunstad"); p == nil || p.Kind != briefs.Place || p.Country != "NO" {
			t.Errorf("%s: got %+v", text, r.Parties)
		}
	}
}

func TestAMiddleNameIsNobodyElse(t *testing.T) {
	r := find(t, "Secretary Wanjaru thanked Norway on Monday. Education Secretary Peter Wanjaru Simiyo met the Norwegian minister in Oslo.")
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

func TestOneMinistryToldInTwoWays(t *testing.T) {
	r := find(t, "Le ministère des Affaires étrangères de la République du Kenya a signé lundi. Le ministère kényan des Affaires étrangères était content.")
	n := 0
	for _, p := range r.Parties {
		if p.Kind == briefs.Organisation {
			n++
		}
	}
	if n != 1 {
		t.Errorf("%d bodies: %+v", n, r.Parties)
	}
}
