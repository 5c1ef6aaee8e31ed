package extract

import (
	"slices"
	"strings"
	"testing"

	"mujaz/briefs"
)

// acts are the statements of a text, each as "act: actors: words".
func acts(text string) []string {
	b := Brief(briefs.Article{Text: text})
	var out []string
	for _, list := range [][]briefs.Statement{b.Commitments, b.Positions, b.Requests} {
		for _, s := range list {
			out = append(out, string(s.Act)+": "+strings.Join(s.Actors, ", ")+": "+s.Text)
		}
	}
	return out
}

func TestWhoActsTogetherInEnglishAndFrench(t *testing.T) {
	tests := []struct{ name, text, want string }{
		{"a second person behind his post", "Latvian Fisheries Minister Janis Ozolins and his Danish counterpart, Mads Kjeldsen, agreed on Monday to open a shared hatchery.", "agreed: Janis Ozolins, Mads Kjeldsen: open a shared hatchery"},
		{"behind a dateline with its agency", "RIGA (Baltic Press) — Latvian Fisheries Minister Janis Ozolins and his Danish counterpart, Mads Kjeldsen, met in Riga and agreed to open a shared hatchery.", "agreed: Janis Ozolins, Mads Kjeldsen: open a shared hatchery"},
		{"the holders of a plural post", "Latvian Fisheries Minister Janis Ozolins met Danish Fisheries Minister Mads Kjeldsen. On Tuesday the fisheries ministers of Latvia and Denmark agreed to open a shared hatchery.", "agreed: Janis Ozolins, Mads Kjeldsen: open a shared hatchery"},
		{"a body and a state", "On Monday the African Union and Ghana agreed to open a shared hatchery in Accra.", "agreed: African Union, Ghana: open a shared hatchery in Accra"},
		{"a body by its article", "In Riga the Cabinet approved the draft law on hatcheries.", "decided: Cabinet: the draft law on hatcheries"},
		{"a post by its initials", "Latvian Foreign Minister Janis Ozolins came to Accra on Monday. The Latvian FM will then visit the port of Tema.", "planned: Janis Ozolins: visit the port of Tema"},
		{"another's side", "The minister revealed after the talks that the Danish side requested help with two hatcheries from Denmark and Latvia.", "called_for: Denmark: help with two hatcheries from Denmark and Latvia"},
		{"another group than those of the sentence before", "“Latvia and Ghana came to the talks on ports,” the host said. The leaders of the alliance vowed to open a hatchery.", "pledged: leaders of the alliance: open a hatchery"},
		{"they behind a verb of saying", "Latvia met Ghana on Monday. The port workers of the region indicated they are willing to host the talks.", "willing: : host the talks"},
		{"His Majesty takes up the King", "King Abdullah II of Jordan met on Saturday with envoys from Ghana. His Majesty also stressed the importance of open ports.", "stressed: Abdullah II: open ports"},
		{"a quotation over two sentences", "The NATO Secretary-General Janis Ozolins came to Riga. The secretary-general further said, “there is no space for errors. We will keep the ports of Latvia open.”", "planned: Janis Ozolins: keep the ports of Latvia open"},
		{"French, a second person behind his post", "Le ministre belge de la Pêche, Jan Peeters, et son homologue ghanéen, Kwesi Adomako, ont convenu d'ouvrir une écloserie commune.", "agreed: Jan Peeters, Kwesi Adomako: ouvrir une écloserie commune"},
		{"French, a second post with its article and what it is for", "Le ministre ghanéen de la Pêche, Kwesi Adomako, et la secrétaire d'État belge à la Coopération, Hélène Peeters, ont signé mardi un accord sur les ports.", "concluded: Kwesi Adomako, Hélène Peeters: un accord sur les ports"},
		{"French, behind what leads in", "Lors de son passage à Accra, le ministre belge de la Pêche, Jan Peeters, et son homologue ghanéen, Kwesi Adomako, ont convenu d'ouvrir une écloserie commune.", "agreed: Jan Peeters, Kwesi Adomako: ouvrir une écloserie commune"},
		{"French, past a short form", "L'Union africaine (UA) et le Ghana ont signé un accord sur les ports lundi.", "concluded: Union africaine, Ghana: un accord sur les ports lundi"},
		{"French, between in the subject", "Un accord sur les ports entre le Ghana et la Belgique a été signé à Accra.", "concluded: Ghana, Belgique: Un accord sur les ports entre le Ghana et la Belgique a été signé à Accra"},
		{"French, several more than two", "La Belgique a reçu le Ghana et le Togo lundi. Les quatre ministres ont convenu d'ouvrir une écloserie.", "agreed: : ouvrir une écloserie"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := acts(tt.text); !slices.Contains(got, tt.want) {
				t.Errorf("got %q, want among them %q", got, tt.want)
			}
		})
	}
}

func TestWhereEnglishAndFrenchActsBeginAndEnd(t *testing.T) {
	tests := []struct{ name, text, want string }{
		{"what was done before is no subject", "The deal was announced in Riga just a day after the talks in Accra were suspended by Latvia.", "refused: Latvia: the talks in Accra were suspended by Latvia"},
		{"reported as going on", "Latvia announced on Sunday that it was extending the ban on nets for a year.", "planned: Latvia: extending the ban on nets for a year"},
		{"a participle behind a king", "King Abdullah II of Jordan met with envoys from Ghana on Saturday, stressing the need to open the ports.", "stressed: Abdullah II: open the ports"},
		{"French, an order", "Le président du Ghana, Kwesi Adomako, a ordonné de rouvrir les ports.", "decided: Kwesi Adomako: rouvrir les ports"},
		{"French, the one letter that is a preposition", "Le ministre belge Jan Peeters a promis des filets aux pêcheurs du Ghana, à leurs familles aussi.", "pledged: Jan Peeters: des filets aux pêcheurs du Ghana, à leurs familles aussi"},
		{"French, the occasion", "La Belgique a promis des filets au Ghana, à l'issue d'une réunion à Accra.", "pledged: Belgique: des filets au Ghana"},
		{"French, a source behind its verb", "La Belgique s'est engagée à livrer des filets au Ghana, souligne le communiqué.", "pledged: Belgique: livrer des filets au Ghana"},
		{"French, time and place before the object", "La Belgique a signé, lundi à Accra, un accord sur les ports.", "concluded: Belgique: un accord sur les ports"},
		{"French, a place before the object", "La Belgique a signé lundi à Accra un accord sur les ports.", "concluded: Belgique: un accord sur les ports"},
		{"French, just done", "La Belgique et le Ghana viennent de conclure un accord sur les ports.", "concluded: Belgique, Ghana: un accord sur les ports"},
		{"French, nobody's decision", "À Accra, il a été décidé d'ouvrir une écloserie commune.", "decided: : ouvrir une écloserie commune"},
		{"French, a second verb in the present", "La Belgique a suspendu la pêche dans la baie et prévoit d'envoyer une mission à Accra.", "refused: Belgique: la pêche dans la baie"},
		{"French, a second clause with its own subject", "La Belgique a promis des filets et le Ghana a remercié les pêcheurs.", "pledged: Belgique: des filets"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := acts(tt.text); !slices.Contains(got, tt.want) {
				t.Errorf("got %q, want among them %q", got, tt.want)
			}
		})
	}
}

func TestWhatIsNoActInEnglishAndFrench(t *testing.T) {
	for _, text := range []string{
		"The president asks that the bills in Latvia be read to be considered and adopted by the court.",
		"The minister said in Riga: I would like to see the process in Latvia now being finalised swiftly.",
		"\"The boats of Latvia are ready,\" the minister told reporters, \"and it will.\"",
		"They renewed the talks in Latvia, which express the genuine will of the Arabs to reach a peace.",
		"The ministry has 2 million in grants and loans from Latvia.",
		"Il a évoqué au Ghana le programme de ports, approuvé en août dernier par le palais.",
		"Le chapitre de la déclaration du Ghana était consacré à la pêche.",
		"Les travaux de la réunion du Ghana se sont ouverts jeudi à Accra.",
		"Il a salué au Ghana l'assemblée d'Interpol, qui se tiendra à Accra.",
	} {
		for _, a := range acts(text) {
			if !strings.HasPrefix(a, string(briefs.CalledFor)) {
				t.Errorf("%q: %q", text, a)
			}
		}
	}
}

func TestASourceBehindAClosingQuotationMark(t *testing.T) {
	for _, tt := range []struct{ text, want string }{
		{"“The two sides agreed to open a shared hatchery in Latvia,” the release said.", "release"},
		{"\"Latvia has agreed to open a shared hatchery,\" said the tweet.", "tweet"},
		{"“Latvia has agreed to open a shared hatchery,” said Janis Ozolins, the minister.", "Janis Ozolins"},
	} {
		b := Brief(briefs.Article{Text: "Talks on a hatchery in Latvia were held on Monday.\n\n" + tt.text})
		if len(b.Commitments) != 1 || b.Commitments[0].Attribution == nil || !strings.HasSuffix(b.Commitments[0].Attribution.Source, tt.want) {
			t.Errorf("%q: %+v, want the word of %q", tt.text, b.Commitments, tt.want)
		}
	}
}

func TestATextThatBreaksOffBehindAnyWordIsRead(t *testing.T) {
	for _, text := range []string{
		"RIGA (Baltic Press) — Latvian Fisheries Minister Janis Ozolins and his Danish counterpart, Mads Kjeldsen, met on Monday and agreed in principle to open a shared hatchery. “They will work,” said the FM. The US$2 million will come, the two ministers said. The",
		"Lors de son passage à Accra, le ministre belge de la Pêche, Jan Peeters, et son homologue ghanéen (GH), Kwesi Adomako, ont convenu mardi à Accra, d'ouvrir une écloserie. « Nous irons », a-t-il déclaré, à l'issue d'une réunion. Le",
	} {
		for i := 0; i < len(text); i += 3 {
			Brief(briefs.Article{Text: text[:i]})
			Brief(briefs.Article{Text: "directeur général de la " + text[i:]})
			Brief(briefs.Article{Text: "vice-ministre français de " + text[i:]})
		}
	}
}
