package extract

import "testing"

func TestWhatIsNoActInEnglishIsNotTaken(t *testing.T) {
	hold(t, englishTalks, []ruleCase{
		{"There was no need for a cull to which Norway had reluctantly agreed to placate its partners.", "", "", ""},
		{"Norway had reluctantly agreed to placate its partners.", "agreed", "placate its partners", "Norway"},
		{"\"I agree that the bridge is late,\" Anna Lund said.", "", "", ""},
		{"Doctors had concluded Karl Holm was unfit to stand trial.", "", "", ""},
		{"Norway and Kenya concluded a trade agreement on Monday.", "concluded", "a trade agreement", "Norway, Kenya"},
		{"The commission offered little prospect the findings would change the campaign.", "", "", ""},
		{"There was no sign the army would withdraw.", "", "", ""},
		{"Grain will remain tight in the short term.", "", "", ""},
		{"Officers enforced a ban imposed after an outbreak of fever.", "", "", ""},
		{"Farmers disliked a tax imposed in June.", "", "", ""},
		{"Norway imposed in June a tax on fish.", "decided", "a tax on fish", "Norway"},
		{"The island has been racked by violence, principally directed against fishermen, for two decades.", "", "", ""},
		{"A court on Friday sentenced a man who threatened to blow up the palace.", "", "", ""},
		{"The report did not specify what guarantees, if any, the envoy had provided.", "", "", ""},
		{"The accord resolved a dispute that arose in June.", "", "", ""},
		{"Norway resolved on Monday that the port be closed.", "decided", "the port be closed", "Norway"},
		{"\"I would like to thank Norway,\" Anna Lund said.", "", "", ""},
	})
}

func TestWhatEnglishSaysBesideIsKeptApart(t *testing.T) {
	const talks = "Anna Lund and Karl Holm meet in Oslo"
	hold(t, talks, []ruleCase{
		{"Norway and Kenya signed a fisheries agreement and are both part of the bank.", "concluded", "a fisheries agreement", "Norway, Kenya"},
		{"Kenya will also be able to name one new carrier after two years.", "planned", "name one new carrier", "Kenya"},
		{"Kenya was permitted to add a flight to its service.", "decided", "Kenya was permitted to add a flight", ""},
		{"Anna Lund told the daily that Karl Holm \"is a light in our heaven,\" but warned against expecting him to help.", "called_for", "against expecting him", "Anna Lund"},
		{"Karl Holm told a news conference the government plans to split the firm into three.", "planned", "split the firm into three", "government"},
		{"The minister, who last saw Kenya in May, agreed to go to Oslo.", "agreed", "go to Oslo", ""},
	})
	sourced(t, talks, []sourceCase{
		{"The Kenyan government has condemned the award, and Karl Holm said on Friday that Kenya would not be represented at the ceremony.", "Karl Holm", "", ""},
		{"The Nordvik Norton also said the port would open in May.", "Nordvik Norton", "in May", ""},
	})
}
