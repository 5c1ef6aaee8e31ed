package extract

import (
	"strings"
	"testing"

	"mujaz/briefs"
)

// sourceCase is a body with the source, the time and words of its first statement;
// "-" where it must have none.
type sourceCase struct{ body, source, time, ends string }

// sourced reads each body under a headline of its language.
func sourced(t *testing.T, headline string, cases []sourceCase) {
	t.Helper()
	for _, c := range cases {
		all := statements(Brief(article(headline + "\n\n" + c.body)))
		if len(all) == 0 {
			t.Errorf("%s\n gives no statement", c.body)
			continue
		}
		s := all[0]
		source, time := "-", "-"
		if s.Attribution != nil {
			source = s.Attribution.Source
		}
		if s.Deadline != nil {
			time = s.Deadline.Text
		}
		if c.source != "" && source != c.source {
			t.Errorf("%s\n is on the word of %q, want %q", c.body, source, c.source)
		}
		if c.time != "" && time != c.time {
			t.Errorf("%s\n has the time %q, want %q", c.body, time, c.time)
		}
		if !strings.HasSuffix(s.Text, c.ends) {
			t.Errorf("%s\n gives %q, want the end %q", c.body, s.Text, c.ends)
		}
	}
}

func TestEnglishSourceThatClosesASentenceIsNoPartOfTheAct(t *testing.T) {
	sourced(t, "Notes on the week in the region", []sourceCase{
		{"Norway agreed to reopen the line, ending years of losses, officials said.", "officials", "", "losses"},
		{"Kenya will send two ships, the foreign ministry said in a statement.", "foreign ministry", "", "two ships"},
		{"Peru has approved the loan, its central bank announced on Monday.", "its central bank", "", "the loan"},
		{"Oman will host the talks, said Maria Lund, the Norwegian foreign minister.", "Maria Lund", "", "the talks"},
		{"Chile suspended the project, the New Herald reported on Friday.", "", "", "the project"},
		{"President Rosa Quispe ordered the army to clear the road, her office said.", "her office", "", "the road"},
		{"The UK said it would double its aid to Kenya.", "UK", "", "Kenya"},
		{`Foreign Minister Anna Lund met reporters in Oslo. "Norway will pay its share," she said.`, "Anna Lund", "", "its share"},
		{"Norway and Kenya agreed to reopen the line, diplomats from both countries said.", "diplomats from both countries", "", "the line"},
		{"Senior officials in Oslo said that Norway would send two ships.", "Senior officials in Oslo", "", "two ships"},
		{"Norway pledged 10 million euros, which it said would help schools.", "-", "", ""},
	})
}

func TestAStatementIsTheSourceOfWhatItSays(t *testing.T) {
	sourced(t, "Notes on the week in the region", []sourceCase{
		{`"Norway reiterates its full support for the implementation" of the accords, said the statement by spokesman Olav Lund.`, "statement", "", ""},
		{`"The ports are safe," said the statement by spokesman Olav Lund.` + "\n\n" + `"Norway will send two ships," it said.`, "statement", "", "two ships"},
		{"Anna Lund, the Norwegian minister, said the neighbours wanted to help Kenya, but she also called on Uganda to pay.", "Anna Lund", "", "Uganda to pay"},
		{"Norway would open the port, the statement said.", "statement", "", "the port"},
		{"Norway pledged to intensify cooperation with Kenya on Tuesday.", "", "-", ""},
		{"Norway pledged to open the port on Tuesday.", "", "on Tuesday", ""},
	})
	sourced(t, frenchNotes, []sourceCase{
		{"Le président kényan présidera une réunion du conseil, indique samedi un communiqué de la Présidence.", "communiqué de la Présidence", "", "du conseil"},
		{"« La Norvège examinera le projet sur les ports », lit-on dans le communiqué.", "communiqué", "", "les ports"},
		{"Les pourparlers reprendront le 12 mai à Oslo, a-t-on appris de source diplomatique.", "source diplomatique", "le 12 mai", "Oslo"},
		{"« Des aides pourraient être versées », précise le communiqué.\n\nLa Norvège devrait verser deux millions au Kenya, est-il également écrit.", "communiqué", "", "au Kenya"},
	})
}

func TestEnglishTimeOfAnActIsAmongItsOwnWords(t *testing.T) {
	sourced(t, "Notes on the week in the region", []sourceCase{
		{"Norway and Peru agreed on Monday to reopen the line by July.", "", "by July", ""},
		{"The parties agreed on Tuesday to share the data.", "", "-", ""},
		{"In June, Kenya will host the talks.", "", "In June", ""},
		{"Chile agreed to lift the ban before the summit.", "", "before the summit", ""},
		{"Oman will send engineers ahead of the vote.", "", "ahead of the vote", ""},
		{"Norway will take part in the October 6 dialogue.", "", "-", ""},
		{"Kenya will host the conference that it left last year.", "", "-", ""},
		{"Kenya pledged to rebuild the schools for the future of its children.", "", "-", ""},
		{"Kenya signed a treaty with Oman on Friday.", "", "on Friday", ""},
		{"Peru is ready to resume the talks in the near future.", "", "in the near future", ""},
	})
}

func TestJointStatementsBindThoseWhoMakeThem(t *testing.T) {
	const headline = "Norway-Kenya Joint Statement"
	hold(t, headline, []ruleCase{
		{"Norway and Kenya affirm to maintain favourable conditions for their missions.", "willing", "maintain favourable", "Kenya, Norway"},
		{"The two countries noted progress, underscoring the shared commitment to keeping the sea lanes open.", "willing", "keeping the sea lanes open", "Kenya, Norway"},
		{"Both countries underscored the need to protect the forests.", "stressed", "protect the forests", "Kenya, Norway"},
		{"They noted that any exports of arms would violate the resolutions.", "", "", ""},
		{"We will work together to end illegal fishing.", "planned", "end illegal fishing", "Kenya, Norway"},
	})
	for _, body := range []string{
		"The two countries intend to set up a council of ministers.",
		"Norway will host the next round of the dialogue in Oslo.",
	} {
		s := first(t, headline, body)
		if s.Attribution == nil || s.Attribution.Source != "Joint Statement" {
			t.Errorf("%s is on the word of %v", body, s.Attribution)
		}
	}
	s := first(t, "Kenya issues joint statement on the ports", "Kenya will host the next round of the dialogue in Nairobi.")
	if s.Attribution != nil {
		t.Errorf("a headline about a statement makes it the source: %v", s.Attribution)
	}
}

func TestEnglishNounsAndNamesAreNoVerbs(t *testing.T) {
	hold(t, "Notes on the week in the region", []ruleCase{
		{"The relief plan to end hunger in Kenya was debated.", "", "", ""},
		{"Norway accepted demands from Kenya on the ports.", "", "", ""},
		{"The market of the United States Pledges Fund grew.", "", "", ""},
		{"Two sources asked not to be named.", "", "", ""},
		{"The envoy asked whether Kenya was ready.", "", "", ""},
		{"Will Norway join the talks?", "", "", ""},
		{"Police in Kenya plan to close the road.", "planned", "close the road", ""},
		{"Kenya demanded on Friday that the border be opened.", "called_for", "the border be opened", "Kenya"},
		{"The accord, signed by Kenya and Oman in Lima, opens the border.", "concluded", "The accord, signed by Kenya and Oman", "Kenya, Oman"},
		{"Peru announced on Wednesday it would send aid to Oman.", "planned", "send aid to Oman", ""},
	})
}

func TestEnglishPostsAndPronounsStandForTheirHolders(t *testing.T) {
	for _, c := range []struct{ body, act, actors string }{
		{"Defence Minister Karim Haddad of Oman met reporters in Oslo. The minister committed to sending two ships.", "pledged", "Karim Haddad"},
		{"Foreign Minister Anna Lund of Norway arrived in Lima. Foreign Minister Elmer Quispe of Peru welcomed her. He pledged to reopen the embassy.", "pledged", "Elmer Quispe"},
		{"Foreign Minister Anna Lund of Norway spoke in Lima. Lund said her government was ready to pay for the bridge.", "willing", "Norway"},
		{"Foreign Minister Anna Lund of Norway spoke in Lima. It will provide food for the camps.", "planned", ""},
		{"The Norwegian army will send two ships to Oman. Norwegian Defence Minister Anna Lund visited Lima.", "planned", "Norwegian army"},
	} {
		s := first(t, "Notes on the week in the region", c.body)
		if got := strings.Join(s.Actors, ", "); string(s.Act) != c.act || got != c.actors {
			t.Errorf("%s: %s by %q, want %s by %q", c.body, s.Act, got, c.act, c.actors)
		}
	}
}

func TestParagraphBehindAColonIsWhatTheSpeakerSaid(t *testing.T) {
	b := Brief(article("Notes on the week in the region\n\nForeign Minister Anna Lund of Norway said:\n\nWe will double our support for the farmers of Kenya.\n\nPeru will host the next summit of the region."))
	for _, s := range b.Commitments {
		source := ""
		if s.Attribution != nil {
			source = s.Attribution.Source
		}
		if want := map[bool]string{true: "Anna Lund", false: ""}[strings.HasPrefix(s.Text, "double")]; s.Act != briefs.Planned || source != want {
			t.Errorf("%q is on the word of %q, want %q", s.Text, source, want)
		}
	}
}
