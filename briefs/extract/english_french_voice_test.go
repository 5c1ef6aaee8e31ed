package extract

import (
	"strings"
	"testing"
)

func TestWeAreWhoeverMakesTheStatementThatATextIs(t *testing.T) {
	for _, c := range []struct{ name, text, actors, source string }{
		{"a state's statement",
			"Norway strongly condemns the attack on the harbour of Mombasa that sank three boats with their crews.\n\nKenya is a friend of all fishermen. We have been in touch with Kenya. We call on Kenya to find the men who did it.", "Norway", "Norway"},
		{"a body's statement",
			"The European Union welcomes the truce between Kenya and Uganda that was announced last night in the harbour.\n\nI have spoken with the Kenyan minister, Grace Otieno. Of this we are glad. We will host a conference on the ports in Brussels in May.", "European Union", "European Union"},
		{"une institution qui parle devant un parlement",
			"Monsieur le Président, la Commission voudrait d'abord remercier le rapporteur pour son travail sur les ports et sur les filets.\n\nLe Conseil a parlé. Nous présenterons une proposition sur les filets avant le mois de mai.", "Commission", "Commission"},
		{"on behalf of", "Madam President, I would like to thank the rapporteur on behalf of the Commission for the work on the ports and the nets.\n\nWe will present a proposal on the nets in May.", "Commission", "Commission"},
		{"the address on a line of its own", "Monsieur le Président,\n\nla Commission souhaite remercier le rapporteur pour son travail sur les ports et sur les filets.\n\nNous présenterons une proposition en mai.", "Commission", "Commission"},
		{"a speaker who is not named", "Mr President, the ports of Kenya are full of plastic and nobody has ever cleaned them, whatever Norway says.\n\nWe will vote for the report in May.", "", ""},
		{"un orateur qui n'est pas nommé", "Madame la Présidente, la Norvège et le Kenya sont désormais d'accord avec les pêcheurs sur la taille des filets.\n\nNous voterons ce rapport au mois de mai.", "", ""},
	} {
		found := false
		for _, s := range statements(Brief(article("Kenya: boats, Nets\n\n" + c.text))) {
			if s.Trigger != "call" && s.Trigger != "will" && s.Trigger != "présenterons" && s.Trigger != "voterons" {
				continue
			}
			found = true
			source := ""
			if s.Attribution != nil {
				source = s.Attribution.Source
			}
			if got := strings.Join(s.Actors, ", "); got != c.actors || source != c.source {
				t.Errorf("%s: %q by %q on the word of %q, want %q, %q", c.name, s.Text, got, source, c.actors, c.source)
			}
		}
		if !found {
			t.Errorf("%s: no statement of theirs in %+v", c.name, statements(Brief(article("Kenya: boats, Nets\n\n"+c.text))))
		}
	}
}

func TestNewsHaveNoVoiceOfTheirOwn(t *testing.T) {
	for _, text := range []string{
		"Norway has signed a treaty on the ports with Kenya, the ministry said on Monday in the harbour of Oslo.\n\n“We will send ships and we will repair the nets,” said the minister, Anna Lund.",
		"La Norvège a signé un traité sur les ports avec le Kenya, a indiqué lundi le ministère dans le port d'Oslo.\n\n« Nous allons envoyer des navires et nous réparerons les filets », a dit la ministre, Anna Lund.",
	} {
		for _, s := range statements(Brief(article("Kenya: boats, Nets\n\n" + text))) {
			if s.Act == "planned" && strings.Join(s.Actors, "") != "Anna Lund" {
				t.Errorf("%q by %v, want by Anna Lund", s.Text, s.Actors)
			}
		}
	}
}
