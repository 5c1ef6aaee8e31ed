package extract

import (
	"strings"
	"testing"
)

const englishTalks = "Norway and Kenya hold talks on ports"

func TestEnglishLightVerbsOrdersAndMeasures(t *testing.T) {
	hold(t, englishTalks, []ruleCase{
		{"A commitment was made to reopen the border by June.", "pledged", "reopen the border", ""},
		{"Norway made a commitment to reopen the border.", "pledged", "reopen the border", "Norway"},
		{"Norway committed $40 million to the port of Mombasa.", "pledged", "$40 million", "Norway"},
		{"Police said the men were committing serious abuses in the south.", "", "", ""},
		{"Norway is providing an additional $40 million in support of the port.", "planned", "$40 million", "Norway"},
		{"Norway and Kenya are announcing a set of measures for the port.", "planned", "measures", "Norway, Kenya"},
		{"The minister issued an executive order that closes the port.", "decided", "executive order", ""},
		{"Both countries have put their navies on high levels of alert.", "decided", "navies", "Norway, Kenya"},
		{"Engineers were dispatched to the port on Monday.", "decided", "Engineers", ""},
		{"The importance of dialogue was stressed.", "stressed", "dialogue", ""},
		{"The US promise for Kenya was old.", "", "", ""},
		{"Both Norway and Kenya are determined to foster trade.", "willing", "foster trade", "Norway, Kenya"},
		{"The two sides reinforced their shared commitment to fight piracy.", "willing", "fight piracy", ""},
		{"The two sides agreed on the urgent need for new nets.", "stressed", "new nets", ""},
		{"Norway expects to complete the port by 2028.", "planned", "complete the port", "Norway"},
		{"President Mercer signed the bill into law on Friday.", "decided", "the bill", ""},
		{"Officials from both countries signed three agreements.", "concluded", "three agreements", "Norway, Kenya"},
		{"The delivery of the ten ships to Kenya is now underway.", "concluded", "delivery", ""},
		{"The ministers reaffirmed their shared vision of an open ocean.", "willing", "an open ocean", ""},
		{"Norway is strongly committed to help the ports of Kenya.", "willing", "help the ports", "Norway"},
	})
}

func TestFrenchPassivesChainsAndNouns(t *testing.T) {
	hold(t, frenchNotes, []ruleCase{
		{"Un accord a été trouvé pour rouvrir la frontière.", "agreed", "rouvrir la frontière", ""},
		{"L'accent a été mis sur la formation des pêcheurs.", "stressed", "formation des pêcheurs", ""},
		{"L'importance du dialogue a été soulignée.", "stressed", "dialogue", ""},
		{"La Norvège a tenu à réaffirmer son soutien au Kenya.", "willing", "Kenya", "Norvège"},
		{"La Norvège a tenu à inaugurer le port.", "", "", ""},
		{"La Norvège annonce samedi avoir arrêté ses activités à Nairobi.", "refused", "ses activités", "Norvège"},
		{"La décision de fermer le bureau de Nairobi intervient après un mois de grève.", "decided", "fermer le bureau de Nairobi", ""},
		{"Ce partenariat a été officialisé lundi à Oslo.", "concluded", "Ce partenariat", ""},
		{"Le Kenya, pays mondialement reconnu pour ses ports, attend.", "", "", ""},
		{"Nous sommes heureux de voir le Kenya.", "", "", ""},
		{"La Norvège a accordé un prêt de 40 millions au Kenya.", "decided", "prêt", "Norvège"},
		{"La Norvège a annoncé l'envoi de quarante ingénieurs.", "decided", "envoi", "Norvège"},
		{"La dose recommandée par la Norvège est faible.", "", "", ""},
		{"Le comité, suspendu au mois de mai, attend la Norvège.", "", "", ""},
		{"La Norvège a par ailleurs approuvé le plan.", "decided", "le plan", "Norvège"},
		{"Le Kenya espérait une aide de la Norvège.", "", "", ""},
		{"Les délégations se retrouveront lundi à Oslo.", "planned", "se retrouveront lundi", ""},
		{"Les patients doivent être informés des risques.", "", "", ""},
		{"Le traité doit être signé lundi à Oslo.", "planned", "signé lundi", ""},
		{"Si les réformes sont adoptées, la Norvège sera contente.", "", "", ""},
		{"La Norvège est pleinement disposée à aider le Kenya.", "willing", "aider le Kenya", "Norvège"},
		{"La Norvège est ouverte à tous.", "", "", ""},
		{"Des contrats de défense franco-kényans signés depuis lundi inquiètent la Norvège.", "concluded", "contrats", ""},
		{"Les deux parties sont par ailleurs convenues d'échanger leurs cartes.", "agreed", "échanger leurs cartes", ""},
		{"La Norvège s'engage, pour sa part, à fournir les filets.", "pledged", "fournir les filets", "Norvège"},
		{"La trêve débutera lundi et les deux camps se sont engagés à libérer les pêcheurs.", "pledged planned", "libérer les pêcheurs", ""},
		{"La Norvège et le Kenya ont souligné jeudi, à Oslo, leur intérêt à pêcher ensemble.", "willing", "pêcher ensemble", "Norvège, Kenya"},
		{"« Le port sera beau », a promis la ministre.", "", "", ""},
		{"Le président a assuré que les élections auraient lieu en octobre.", "planned", "les élections auraient lieu", ""},
		{"Le Kenya est rassuré, peu après qu'un compromis avait été trouvé.", "", "", ""},
	})
}

func TestWhatAStatementOfOnePersonHoldsIsOnHisWord(t *testing.T) {
	head := "Statement from President Ann Mercer on the Conflict in Kenya"
	for _, c := range []struct{ body, actors string }{
		{"Today, I issued a new executive order that closes the ports.", "Ann Mercer"},
		{"The conflict is a tragedy. It must end.", "Ann Mercer"},
		{"Norway stands ready to support the harbours of Kenya.", "Norway"},
	} {
		s := first(t, head, c.body)
		if s.Attribution == nil || s.Attribution.Source != "Ann Mercer" || strings.Join(s.Actors, ", ") != c.actors {
			t.Errorf("%s\n by %v on the word of %+v", c.body, s.Actors, s.Attribution)
		}
	}
}

func TestADocumentThatStandsAsSubjectIsTheSource(t *testing.T) {
	s := first(t, "Union européenne et Norvège renforcent leur partenariat", "Les dirigeants se sont vus à Oslo. La déclaration appelle à la retenue.")
	if s.Attribution == nil || s.Attribution.Source != "déclaration" || strings.Join(s.Actors, ", ") != "Union européenne, Norvège" {
		t.Errorf("by %v on the word of %+v", s.Actors, s.Attribution)
	}
	sourced(t, englishTalks, []sourceCase{
		{"The talks will resume on Monday, according to the Norwegian foreign ministry.", "Norwegian foreign ministry", "on Monday", ""},
		{"Norway will send ten ships, according to a statement issued by the ministry.", "statement issued by the ministry", "", "ten ships"},
		{"Norway offered to pay half for the first three years.", "", "for the first three years", ""},
		{"According to the minister of fisheries, Norway will send ten ships.", "minister of fisheries", "", ""},
		{"Today, Norway imposed a ban on nets that was drafted in May.", "", "Today", ""},
		{"Norway promised a new port by the end of 2029.", "", "by the end of 2029", ""},
	})
	sourced(t, frenchNotes, []sourceCase{
		{"Selon le secrétaire d'État kényan, dix navires partiront lundi.", "secrétaire d'État kényan", "", ""},
		{"Selon Oslo, dix navires seront livrés lundi.", "Oslo", "lundi", ""},
		{"L'Union européenne est active. L'UE a réaffirmé son engagement à aider le Kenya.", "UE", "", ""},
		{"La Norvège et le Kenya ont indiqué dans une déclaration commune que les délégations se retrouveraient bientôt.", "déclaration commune", "", ""},
	})
}

func TestAnArticleThatSaysOnWhoseWordItStands(t *testing.T) {
	s := first(t, frenchNotes, "Anna Lund, ministre norvégienne de la Pêche, a rencontré Paul Mbida. Cette information a été communiquée par le ministère de la Pêche de Norvège.\n\nUn accord a été trouvé pour ouvrir un port.")
	if s.Attribution == nil || !strings.HasPrefix(s.Attribution.Source, "ministère de la Pêche") {
		t.Errorf("%q is on the word of %+v", s.Text, s.Attribution)
	}
}

func TestAFrenchPostIsHersWhereItsArticleIs(t *testing.T) {
	lead := "La ministre norvégienne de la Pêche, Anna Lund, a rencontré à Oslo le ministre kényan de la Pêche, Paul Mbida.\n\n"
	for _, c := range []struct{ body, who string }{
		{"La ministre a insisté sur la nécessité d'un nouveau port.", "Anna Lund"},
		{"Le ministre a insisté sur la nécessité d'un nouveau port.", "Paul Mbida"},
		{"« Nous construirons le port », a-t-elle déclaré.", "Anna Lund"},
	} {
		s := first(t, frenchNotes, lead+c.body)
		if got := strings.Join(s.Actors, ", "); got != c.who || s.Attribution == nil || s.Attribution.Source != c.who {
			t.Errorf("%s\n by %q on the word of %+v, want %q", c.body, got, s.Attribution, c.who)
		}
	}
}

func TestAFrenchPostOfSeveralWordsStandsForItsHolder(t *testing.T) {
	lead := "La secrétaire d'État norvégienne à la Pêche, Anna Lund, a rencontré à Nairobi le ministre kényan de la Pêche, Paul Mbida.\n\n"
	for _, body := range []string{
		"La secrétaire d'État s'est engagée à livrer deux navires.",
		"La secrétaire d'État, qui était arrivée dimanche, a été reçue par le ministre. Elle se rendra jeudi à Mombasa.",
		"La secrétaire d'État a indiqué que son pays était disposé à former dix pêcheurs, et promis que les navires seraient livrés en mai.",
	} {
		if s := first(t, frenchNotes, lead+body); strings.Join(s.Actors, ", ") != "Anna Lund" {
			t.Errorf("%s\n by %q", body, s.Actors)
		}
	}
}

func TestWhatTwoSayIsOnTheWordOfBoth(t *testing.T) {
	s := first(t, frenchNotes, "La Norvège et le Kenya ont affirmé que dix navires partiront lundi.")
	if s.Attribution == nil || s.Attribution.Source != "Norvège, Kenya" {
		t.Errorf("on the word of %+v", s.Attribution)
	}
}

func TestAReadoutOfOneSideIsNoJointStatement(t *testing.T) {
	body := "Ann Mercer, the Norwegian minister, met Paul Mbida, the Kenyan minister, in Oslo. The two sides agreed to open a port."
	for head, want := range map[string]bool{"Joint Readout of the Norway-Kenya Meeting": true, "Readout of the Meeting of Norway with Kenya": false} {
		s := first(t, head, body)
		if got := s.Attribution != nil && s.Attribution.Source == "Joint Readout"; got != want {
			t.Errorf("%s: on the word of %+v", head, s.Attribution)
		}
	}
}
