package extract

import "testing"

func TestWhoActsInEnglish(t *testing.T) {
	hold(t, "Notes on the week in the region", []ruleCase{
		{"Anna Lund on Wednesday wrote to members of the Security Council and urged them to meet.", "called_for", "them to meet", "Anna Lund"},
		{"Norwegian Prime Minister Anna Lund came on Monday. The premier, who is due to meet Ole Moe on Tuesday, spoke first.", "planned", "meet Ole Moe", "Anna Lund"},
		{"Norwegian Prime Minister Anna Lund came on Monday. The premier, who met Ole Moe on Tuesday, will visit the port.", "planned", "visit the port", "Anna Lund"},
		{`"I am prepared to postpone the trip," the paper quoted Anna Lund as telling Ole Moe.`, "willing", "postpone the trip", "Anna Lund"},
		{"The envoy spoke first. He will be replaced by Elyahu Benfarkh, a former envoy to Egypt.", "planned", "He will be replaced", ""},
		{"Norway captured the town in May. It says it will never leave the town.", "not planned", "leave the town", "Norway"},
		{"The ministry announced Foreign Minister Anna Lund would visit Peru.", "planned", "visit Peru", "Anna Lund"},
		{"The pact with Norway is set to be signed in May.", "planned", "be signed in May", ""},
		{"Asking Kenya to pay, Norway renewed its support for the talks.", "willing", "the talks", "Norway"},
		{"The Norwegian government on Friday said it would bring a new bill next week.", "planned", "bring a new bill", "Norwegian government"},
		{"Pleased by the vote, the Norwegian government on Friday said it would bring a new bill next week.", "planned", "bring a new bill", "Norwegian government"},
		{"Anna Lund insisted she would not allow a strike.", "not planned", "not allow a strike", "Anna Lund"},
		{"The storm will bring rain to Norway.", "", "", ""},
		{"The United States government regrets the long delay of the ships in the port. We condemn it. We also call on Kenya to pay.", "called_for", "Kenya to pay", "United States"},
		{"Norwegian President Anna Lund met Kenyan President Ole Moe on Monday. They also agreed to open the port.", "agreed", "open the port", "Anna Lund, Ole Moe"},
	})
}
