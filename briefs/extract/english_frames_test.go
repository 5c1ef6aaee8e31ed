package extract

import (
	"slices"
	"testing"
)

func TestEnglishNounsAndVerbsThatGovernAnAct(t *testing.T) {
	hold(t, "Notes on the week in the region", []ruleCase{
		{"Norway took the decision to close the port.", "decided", "close the port", "Norway"},
		{"The decision to close the port was taken by Norway on Monday.", "decided", "The decision to close the port", "Norway"},
		{"Norway has chosen to close the port.", "decided", "close the port", "Norway"},
		{"Norway unveiled a plan to rebuild the port.", "planned", "rebuild the port", "Norway"},
		{"Norway is on track to open the port in May.", "planned", "open the port", "Norway"},
		{"Norway renewed its call for an inquiry into the floods.", "called_for", "an inquiry into the floods", "Norway"},
		{"Norway repeated its demand that Kenya reopen the border.", "called_for", "Kenya reopen the border", "Norway"},
		{`Norway issued an appeal "to save the talks".`, "called_for", "save the talks", "Norway"},
		{"Norway is seeking the release of two sailors.", "called_for", "the release of two sailors", "Norway"},
		{"Norway is pushing for a vote on the text.", "called_for", "a vote on the text", "Norway"},
		{"Norway begged Kenya to reopen the border.", "called_for", "Kenya to reopen the border", "Norway"},
		{"Norway insisted on the need to reopen the border.", "stressed", "reopen the border", "Norway"},
		{"Norway cut the tariff on steel to 5 percent.", "decided", "the tariff on steel", "Norway"},
		{"Norway abolished the visa for Kenyan students.", "decided", "the visa for Kenyan students", "Norway"},
		{"Norway donated 40 million dollars to the fund.", "decided", "40 million dollars", "Norway"},
		{"Norway sent two ships to Kenya.", "decided", "two ships to Kenya", "Norway"},
		{"Norway named Anna Lund as its envoy to Kenya.", "decided", "Anna Lund as its envoy", "Norway"},
		{"Norway voted against the resolution.", "refused", "the resolution", "Norway"},
		{"Norway opposes the plan for a dam.", "refused", "the plan for a dam", "Norway"},
		{"Norway said it supported the plan for a dam.", "willing", "the plan for a dam", "Norway"},
		{"Norway stands by its promise to pay.", "willing", "its promise to pay", "Norway"},
		{"Norway gave an undertaking to pay.", "pledged", "pay", "Norway"},
		{"Norway said it had received assurances from Kenya that the port would stay open.", "pledged", "the port would stay open", "Kenya"},
		{"Norway and Kenya settled on a date for the talks.", "agreed", "a date for the talks", "Norway, Kenya"},
		{"Norway and Kenya have restored diplomatic relations.", "concluded", "diplomatic relations", "Norway, Kenya"},
		{"Norway handed over two patrol boats to Kenya.", "concluded", "two patrol boats to Kenya", "Norway"},
	})
}

func TestEnglishWordsThatGovernNoAct(t *testing.T) {
	hold(t, "Notes on the week in the region", []ruleCase{
		{"Fisheries Minister Anna Lund voiced confidence that Norway will win the case.", "", "", ""},
		{`"I am sure that Norway will win," Fisheries Minister Anna Lund said.`, "", "", ""},
		{"Norway expects the storm will pass.", "", "", ""},
		{"Anna Lund said it was only fitting that the envoys meet.", "", "", ""},
		{"The main purpose of the visit is to mend the ties with Norway.", "", "", ""},
		{"If Norway were to leave, Anna Lund said, it would lose its vote.", "", "", ""},
		{"Fisheries Minister Anna Lund offered her condolences to the family.", "", "", ""},
		{"The drill will consist of three parts, Norway said.", "", "", ""},
		{"Calls for cheaper boats were ignored in Norway.", "", "", ""},
		{"In the port town Anna Lund won the necessary votes against her rival.", "", "", ""},
	})
}

func TestEnglishActsEndBeforeAnotherClause(t *testing.T) {
	for _, tt := range []struct{ text, want string }{
		{"Norway asked for new talks and gained the support.", "called_for: Norway: for new talks"},
		{"Norway asked for new talks and the minister would attend.", "called_for: Norway: for new talks"},
		{"Norway vowed to consider issuing loans and signing pacts.", "pledged: Norway: consider issuing loans and signing pacts"},
		{"Under the text Norway will pay half and for the first time Kenya will pay the rest.", "planned: Norway: pay half"},
		{"Norway, which has long opposed the plan, was pleased.", "refused: Norway: the plan"},
		{"Norway supports the talks and if these fail the council will meet.", "willing: Norway: the talks"},
		{`"Traders who do not pay should leave the port," Fisheries Minister Anna Lund said.`, "stressed: Anna Lund: Traders who do not pay should leave the port"},
		{"An accord that will change the ties between Peru and Kenya will be signed by Norway this week.", "planned: Norway: An accord that will change the ties between Peru and Kenya will be signed by Norway this week"},
		{"Asking Kenya to fully, quickly and openly withdraw its claim, Norway reaffirmed its support for the talks.", "willing: Norway: the talks"},
	} {
		if got := acts("Notes on the week in the region\n\n" + tt.text); !slices.Contains(got, tt.want) {
			t.Errorf("%s\n got %q\nwant %q", tt.text, got, tt.want)
		}
	}
}
