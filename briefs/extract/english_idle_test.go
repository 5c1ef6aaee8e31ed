package extract

import "testing"

func TestEnglishVerbsThatTellOfNoAct(t *testing.T) {
	hold(t, englishTalks, []ruleCase{
		{"Her integration will reinforce the bonds of both navies.", "", "", ""},
		{"The isolation of the town will free the valley.", "", "", ""},
		{"His death will weaken the pirates.", "", "", ""},
		{"The construction of the port will begin in May.", "planned", "begin in May", ""},
		{"The delegation will visit the port.", "planned", "visit the port", ""},
		{"At every port you will find a library.", "", "", ""},
		{"It is possible to fish when there is will and commitment.", "", "", ""},
		{"Fishermen are happy to have them.", "", "", ""},
		{"Norway is happy to host the talks.", "willing", "host the talks", "Norway"},
		{"The road map agreed upon by the two armies is old.", "", "", ""},
		{"The fishermen won Kenyan pledges to help.", "", "", ""},
		{"He knows of Lund's plans to close the port.", "", "", ""},
		{"Norway plans to close the port.", "planned", "close the port", "Norway"},
		{"Norway decided earlier this year to hold a vote.", "decided", "hold a vote", "Norway"},
		{"The minister announced the pledge at a conference.", "", "", ""},
		{"The next talks will include a visit to the port.", "planned", "include a visit to the port", ""},
		{"The fund, which will include a loan, is old.", "", "", ""},
		{"Core issues relating to the order of the world remain.", "", "", ""},
	})
}

func TestWhoAdvisesAnotherActsAlone(t *testing.T) {
	hold(t, englishTalks, []ruleCase{
		{"Knut Thames, the Special Advisor to Ambassador Saperson for the ports, will travel to Mombasa on Monday.", "planned", "travel to Mombasa", "Knut Thames"},
	})
}

func TestTheyAreNobodyWhoIsNamedLater(t *testing.T) {
	hold(t, "Talks on ports", []ruleCase{
		{"They agreed to work with the United Nations and the European Union on the ports.", "agreed", "work with the United Nations", ""},
	})
	for _, s := range statements(Brief(article("Talks on ports\n\nThey agreed to work with the United Nations and the European Union on the ports."))) {
		if len(s.Actors) > 0 {
			t.Errorf("%q by %v", s.Text, s.Actors)
		}
	}
}
