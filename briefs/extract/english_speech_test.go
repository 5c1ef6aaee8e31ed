package extract

import "testing"

func TestEnglishSpeakersAreFoundBehindWordsThatPartThemFromTheirVerb(t *testing.T) {
	sourced(t, "Notes on the week in the region", []sourceCase{
		{"The spokesman, who asked not to be named, said Norway would appeal.", "spokesman", "", "appeal"},
		{"Anna Lund, speaking to reporters in Oslo, said Norway would send two ships.", "Anna Lund", "", "two ships"},
		{"Norway's foreign ministry, in a statement issued on Tuesday, said it would close the camp.", "Norway's foreign ministry", "-", "the camp"},
		{"Some Norwegian lawmakers, who must approve the deal, have said they would not support it.", "Norwegian lawmakers", "", "support it"},
		{"The Norwegian foreign minister, Anna Lund, said Kenya had agreed to the plan.", "Anna Lund", "", "the plan"},
		{`"Norway will open the port," the foreign minister, Anna Lund, said.`, "Anna Lund", "", "the port"},
		{`"The port will go to Norway," said the campaign official.`, "campaign official", "", "to Norway"},
		{"Norway has ruled out a loan, while the Kenyan army said on Tuesday it had no ships.", "", "-", "a loan"},
		{"State radio quoted the defence minister as saying that Norway would not withdraw.", "defence minister", "", "not withdraw"},
		{"Foreign Minister Anna Lund was quoted by the state agency as saying Norway would pay.", "Anna Lund", "", "pay"},
		{`"They (the rebels) should first leave the port," Home (Interior) Minister Ola Moe said.`, "Ola Moe", "", "the port"},
		{"Norway will open the port, said Anna Lund, who was in Lima on Monday.", "Anna Lund", "", "the port"},
	})
}

func TestWhatASpokesmanTellsOfHisMinisterStandsOnHisWord(t *testing.T) {
	for _, body := range []string{
		"A Norwegian spokesman said: “The Foreign Secretary, Anna Lund, met the envoys in Lima.\n\n“The talks were long. Anna Lund stressed the need for a truce.”",
		"A Norwegian spokesman said: “Anna Lund met the envoys. Anna Lund stressed the need for a truce.”",
	} {
		sourced(t, "Notes on the week in the region", []sourceCase{{body, "Norwegian spokesman", "", "truce"}})
	}
	sourced(t, "Notes on the week in the region", []sourceCase{
		{"Following the meeting Foreign Secretary Anna Lund said:\n\nThe port is full.\n\nThe ships are late. We must keep the port open.", "Anna Lund", "", "the port open"},
		{"Following the meeting Foreign Secretary Anna Lund said:\n\nThe port is full.\n\nNorway will send two ships in May.", "-", "", "in May"},
	})
}
