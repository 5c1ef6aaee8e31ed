package extract

import (
	"strings"
	"testing"

	"mujaz/briefs"
)

// first returns the statement that a body gives, the strongest where there are
// several.
func first(t *testing.T, headline, body string) briefs.Statement {
	t.Helper()
	all := statements(Brief(article(headline + "\n\n" + body)))
	if len(all) == 0 {
		t.Fatalf("%q gives no statement", body)
	}
	return all[0]
}

const frenchHeadline = "Les ministres se retrouvent à la conférence sur les ports et les routes du sud"
const englishHeadline = "Ministers meet at the conference on the ports and the roads of the south"

func TestFrenchVerbDecidesTheAct(t *testing.T) {
	for _, c := range []struct{ body, act, holds string }{
		{"La Suisse et le Portugal ont signé mercredi un accord sur la pêche dans la capitale.", "concluded", "un accord sur la pêche"},
		{"Un protocole sur les visas a été signé par les ministres pendant la réunion.", "concluded", "Un protocole sur les visas"},
		{"Le gouvernement a décidé de fermer les trois bureaux de la douane dans le port.", "decided", "fermer les trois bureaux"},
		{"Les deux pays sont convenus de rouvrir la ligne ferroviaire avant la fin de cette année.", "agreed", "rouvrir la ligne"},
		{"La Norvège s’est engagée à livrer les navires aux garde-côtes de la région.", "pledged", "livrer les navires"},
		{"Le Portugal va construire une école dans la vallée avec les habitants de la commune.", "planned", "construire une école"},
		{"La commission publiera les résultats de cette enquête sur le port dans le journal officiel.", "planned", "publiera les résultats"},
		{"Le président a exprimé sa volonté de renforcer les échanges avec les pays voisins.", "willing", "renforcer les échanges"},
		{"La Suisse est prête à accueillir la réunion dans une ville du sud du pays.", "willing", "accueillir la réunion"},
		{"Le Portugal a rejeté la demande de la compagnie sur les droits de pêche.", "refused", "la demande de la compagnie"},
		{"Le ministre a souligné l’importance de la surveillance des forêts dans la région.", "stressed", "la surveillance des forêts"},
		{"Le ministre a appelé les voisins à protéger les forêts et les rivières de la région.", "called_for", "protéger les forêts"},
	} {
		s := first(t, frenchHeadline, c.body)
		if string(s.Act) != c.act || !strings.Contains(s.Text, c.holds) {
			t.Errorf("%s: %s %q, want %s with %q", c.body, s.Act, s.Text, c.act, c.holds)
		}
	}
}

func TestFrenchTrapsGiveNoStatement(t *testing.T) {
	for _, body := range []string{
		"La police a arrêté le directeur de la banque dans la nuit de mardi à mercredi.",
		"Le texte est prêt à être signé par les membres de la commission, dans la capitale.",
		"Les ministres ont discuté de la pêche et de la situation dans les ports du sud.",
		"Une demande de la compagnie est arrivée dans le bureau du directeur de la douane.",
		"Le ministre espère signer un accord avec les pays voisins dans les mois à venir.",
	} {
		for _, s := range statements(Brief(article(frenchHeadline + "\n\n" + body))) {
			if s.Act != briefs.Willing || !strings.Contains(body, "prêt à") {
				t.Errorf("%s: %s %q", body, s.Act, s.Text)
			}
		}
	}
}

func TestEnglishVerbDecidesTheAct(t *testing.T) {
	for _, c := range []struct{ body, act, holds string }{
		{"Norway and Portugal signed a treaty on fishing in the capital.", "concluded", "a treaty on fishing"},
		{"A memorandum of understanding was signed by the two ministers.", "concluded", "A memorandum of understanding"},
		{"The council approved a budget for the new harbour.", "decided", "a budget for the new harbour"},
		{"The two countries agreed to reopen the railway line before winter.", "agreed", "reopen the railway line"},
		{"Norway pledged to deliver the ships by March.", "pledged", "deliver the ships"},
		{"Portugal will build a school in the valley.", "planned", "build a school"},
		{"The report will be published by the commission in May.", "planned", "The report will be published"},
		{"Portugal expressed its readiness to train the crews.", "willing", "train the crews"},
		{"Norway rejected a request from the company.", "refused", "a request from the company"},
		{"The minister stressed the importance of protecting forests.", "stressed", "protecting forests"},
		{"The minister urged neighbours to protect the forests.", "called_for", "protect the forests"},
	} {
		s := first(t, englishHeadline, c.body)
		if string(s.Act) != c.act || !strings.Contains(s.Text, c.holds) {
			t.Errorf("%s: %s %q, want %s with %q", c.body, s.Act, s.Text, c.act, c.holds)
		}
	}
}

func TestEnglishTrapsGiveNoStatement(t *testing.T) {
	for _, body := range []string{
		"The two sides discussed fishing and reviewed the state of the ports.",
		"The agreed framework is long and the proposed deal is longer.",
		"The document is ready to be signed in the coming weeks by all.",
		"The minister may sign the agreement next week if the weather holds.",
		"The embassy expressed its gratitude for the commitment of the volunteers.",
	} {
		if got := statements(Brief(article(englishHeadline + "\n\n" + body))); len(got) > 0 {
			t.Errorf("%s: %s %q", body, got[0].Act, got[0].Text)
		}
	}
}

func TestCoordinatedVerbsAreTwoStatements(t *testing.T) {
	for _, body := range []string{
		"Norway signed a treaty on fishing and called for a ban on nets in the bay.",
		"La Norvège a signé un traité sur la pêche et a appelé à une interdiction des filets dans la baie.",
	} {
		acts := ""
		for _, s := range statements(Brief(article(englishHeadline + "\n\n" + body))) {
			acts += string(s.Act) + " "
		}
		if acts != "concluded called_for " {
			t.Errorf("%s: %s", body, acts)
		}
	}
}

func TestWeOfAJointStatementAreThoseItsTitleNames(t *testing.T) {
	s := first(t, "Joint Statement of Norway and Portugal on the Harbour Talks", "We agreed to reopen the railway line before the winter.")
	if strings.Join(s.Actors, " ") != "Norway Portugal" || s.Attribution == nil || s.Attribution.Source != "Joint Statement" {
		t.Errorf("actors %v, attribution %v", s.Actors, s.Attribution)
	}
}

func TestRowsOfButtonsAreNoLead(t *testing.T) {
	b := Brief(article(frenchHeadline + "\n\n* Partager sur Facebook * Partager sur LinkedIn * Partager sur X * Partager sur WhatsApp\n\nLe ministre norvégien de la pêche a rencontré mardi à Lisbonne les membres de la commission."))
	if len(b.Summary) == 0 || strings.Contains(b.Summary[0].Text, "Facebook") {
		t.Errorf("the summary opens with %v", b.Summary)
	}
	if b.Dateline == nil || b.Dateline.Place != "Lisbonne" {
		t.Errorf("the dateline is %v", b.Dateline)
	}
}

// A date that names a document is no deadline of what is done about it.
func TestTheDateOfADocumentIsNoDeadline(t *testing.T) {
	b := short("Norway eases port fees\nThe government of Norway will remove the fees imposed by Decree 704 of March 8, 2018.")
	if len(b.Commitments) != 1 || b.Commitments[0].Deadline != nil {
		t.Errorf("%+v", b.Commitments)
	}
}
