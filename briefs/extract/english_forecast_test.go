package extract

import "testing"

func TestWhatIsOnlyExpectedFearedOrUnknownIsNoPlan(t *testing.T) {
	hold(t, englishTalks, []ruleCase{
		{"Analysts said the vote would close two ports.", "", "", ""},
		{"The vote would close two ports, said Knut Moe, an economist at the Coast Bank.", "", "", ""},
		{"Fishermen feared the guards would mark their boats.", "", "", ""},
		{"Norway did not say when the toll would be paid.", "", "", ""},
		{"A decision is due on whether the envoy will be allowed into the port.", "", "", ""},
		{"The officials hope the gift will be shown at the port.", "", "", ""},
		{"Norway said it would reopen the port in May.", "planned", "reopen the port", "Norway"},
	})
}

func TestADutyIsSomebodys(t *testing.T) {
	hold(t, englishTalks, []ruleCase{
		{"“You only have to see them at sea,” Ola Nordmann said.", "", "", ""},
		{"“Nobody should call it a war,” Ola Nordmann said.", "", "", ""},
		{"“They should have told the fishermen,” Ola Nordmann said.", "", "", ""},
		{"“Fishermen do not need to seek leave,” Ola Nordmann said.", "", "", ""},
		{"“The fishermen should return to port,” Ola Nordmann said.", "stressed", "The fishermen should return to port", "Ola Nordmann"},
	})
}

func TestATriggerWithinAWordOfAnotherIsNone(t *testing.T) {
	hold(t, englishTalks, []ruleCase{
		{"Kenya tested a ship before a self-imposed ban that the navy knows.", "", "", ""},
		{"A language introduced by the firm in May is old.", "", "", ""},
		{"The register is of use until a council has been established.", "", "", ""},
		{"The boat sank shortly before it was due to land.", "", "", ""},
		{"There were about 40 to 60 boats in the port.", "", "", ""},
		{"Two harsh winters are to blame.", "", "", ""},
		{"President Ola Moe signed into law a rise of the toll.", "decided", "a rise of the toll", "Ola Moe"},
		{"The council voted 21-18 in favour of a new port.", "decided", "a new port", "council"},
	})
}

func TestTheNearestSubjectActs(t *testing.T) {
	hold(t, "Talks on ports", []ruleCase{
		{"Norway wants peace at sea and Kenya intends to send ships.", "planned", "send ships", "Kenya"},
		{"The row pits Knut Moe, who led the party, against Ola Lund, who says he will leave the party.", "planned", "leave the party", "Ola Lund"},
		{"Knut Moe said that when Ola Lund speaks on Monday, he will set out a plan for the ports.", "planned", "set out a plan", "Ola Lund"},
		{"Ola Lund spoke. The boats left when he abruptly decided to hold a vote.", "decided", "hold a vote", "Ola Lund"},
		{"More than 40 aid workers will take part in the count.", "planned", "take part in the count", ""},
	})
	sourced(t, "Notes on the week in the region", []sourceCase{
		{"The foreign ministry later announced that Ola Lund would visit Oslo.", "foreign ministry", "", ""},
		{"The fishermen will sell the boats, said one private farmer.", "one private farmer", "", "the boats"},
		{"Spokesman Ola Lund of the Norwegian Fisheries Ministry spoke. The ministry said the boats would return.", "Norwegian Fisheries Ministry", "", ""},
	})
}
