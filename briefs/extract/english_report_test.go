package extract

import "testing"

func TestEnglishReportersVerbs(t *testing.T) {
	hold(t, englishTalks, []ruleCase{
		{"The rebels threatened to sink the boats.", "planned", "sink the boats", "rebels"},
		{"Norway has devised a plan to pay the fishermen.", "planned", "pay the fishermen", "Norway"},
		{"Norway managed to arrange a truce at sea, days after the boats left.", "concluded", "a truce at sea", "Norway"},
		{"Norway was forced to abandon plans to sign a treaty.", "refused", "plans to sign a treaty", "Norway"},
		{"Norway said there was no question of leaving the port.", "refused", "leaving the port", "Norway"},
		{"The terms had been agreed by Kenya.", "agreed", "", "Kenya"},
		{"Norway declined to comment on the ships.", "", "", ""},
		{"“It is to their shame that they left,” Ola Nordmann said.", "", "", ""},
		{"The union wants the firm to end the strike and guarantee the wages.", "", "", ""},
		{"A clause such as that called for by the union is old.", "", "", ""},
		{"Only votes endorsed by the union are valid.", "", "", ""},
		{"Allegations that Kenya ordered the attack are old.", "", "", ""},
		{"The press attacked him just as he clinched a truce.", "", "", ""},
		{"The envoy would resign if he were elected.", "", "", ""},
		{"Restrictions, imposed after the storms in May, keep the boats in port.", "", "", ""},
		{"Ola Nordmann dismissed the threat of a strike.", "", "", ""},
		{"Ola Nordmann broke off his speech to take a call.", "", "", ""},
		{"Kenya broke off talks with Norway.", "refused", "talks with Norway", "Kenya"},
		{"Ola Nordmann launched his strongest attack on the navy.", "", "", ""},
		{"Ola Nordmann said he would press the navy and blamed Kenya for the delay.", "planned", "press the navy", "Ola Nordmann"},
		{"Boats that do not fish should leave, Ola Nordmann said.", "stressed", "should leave", ""},
		{"Foreign troops helping the army should leave, Ola Nordmann said.", "stressed", "should leave", "Ola Nordmann"},
	})
	hold(t, "Talks on ports", []ruleCase{
		{"Norway's election workers will decide on Tuesday.", "planned", "decide on Tuesday", ""},
		{"The only way one is going to get there is by sea.", "", "", ""},
		{"The purpose is to hold the port.", "", "", ""},
		{"The levy would probably hurt fishermen, Ola Nordmann said.", "", "", ""},
		{"They had bowed to Ola Lund's demand they close the port.", "", "", ""},
		{"The port keeps to officials' vows to leave it open.", "", "", ""},
	})
	sourced(t, "Notes on the week in the region", []sourceCase{
		{"The U.S. diplomat in charge of the ports announced that the boats would leave.", "U.S. diplomat", "", ""},
		{"Ola Lund said that Kenya had declared war on fishermen and called for a strike.", "Ola Lund", "", "strike"},
		{"U.N. officials said the boats will leave.", "U.N. officials", "", ""},
		{"Ola Lund, head of the union, told Reuters the boats will leave.", "Ola Lund", "", ""},
	})
}

func TestFrenchDutiesAndPlans(t *testing.T) {
	hold(t, "La Norvège et le Kenya parlent des ports", []ruleCase{
		{"La ministre Anne Lund menace de saisir le conseil.", "planned", "saisir le conseil", "Anne Lund"},
		{"Le gouvernement prépare des réformes des ports.", "planned", "des réformes des ports", "gouvernement"},
		{"La tâche ne sera pas aisée.", "", "", ""},
		{"Les obsèques seront célébrées lundi.", "", "", ""},
		{"Votre capitaine vous informera des règles du port.", "", "", ""},
		{"Trois millions d'euros auraient été versés à la ville.", "", "", ""},
		{"Le Kenya est membre du conseil, invité de la ligue.", "", "", ""},
		{"Anne Lund a réaffirmé l'exigence du respect des pêcheurs.", "stressed", "respect des pêcheurs", ""},
	})
	hold(t, "La Norvège et le Kenya parlent des ports", []ruleCase{
		{"J'ai décidé et fait savoir à la flotte que je reste au port.", "", "", ""},
		{"Je voudrais souligner la nécessité de fermer le port.", "stressed", "fermer le port", ""},
		{"« Nous rouvrirons le port », a lancé Anne Lund, secrétaire du syndicat.", "planned", "rouvrirons le port", "Anne Lund"},
		{"Le parti s'est dit opposé à la taxe.", "refused", "la taxe", ""},
		{"La majorité envisage la fermeture de deux ports.", "planned", "la fermeture de deux ports", "majorité"},
		{"La loi sur les ports prévoit la création d'une taxe.", "", "", ""},
		{"Le conseil a adopté mercredi un projet de loi sur les ports, qui sera examiné en mars.", "decided planned", "qui sera examiné en mars", ""},
		{"Anne Lund a rappelé qu'il convient de fermer le port.", "stressed", "fermer le port", "Anne Lund"},
	})
	sourced(t, "Les nouvelles de la semaine au port", []sourceCase{
		{"Un accord a été trouvé entre la direction et les syndicats, a annoncé vendredi le ministre de la Pêche.", "ministre de la Pêche", "", "les syndicats"},
	})
	hold(t, "Le débat", []ruleCase{
		{"Monsieur le Président, je pense que la flotte devrait rentrer au port. Les aides au port doivent être supprimées.", "stressed stressed", "doivent être supprimées", ""},
	})
}
