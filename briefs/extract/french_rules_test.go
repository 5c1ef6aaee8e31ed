package extract

import (
	"strings"
	"testing"
)

func TestFrenchVerbDecidesTheActAndWhoActs(t *testing.T) {
	hold(t, "Notes de la semaine sur la région", []ruleCase{
		{"La Norvège et le Portugal ont signé mardi un accord sur la pêche à Oslo.", "concluded", "un accord sur la pêche", "Norvège, Portugal"},
		{"Un protocole sur les visas a été signé par le Maroc et le Sénégal.", "concluded", "Un protocole sur les visas", "Maroc, Sénégal"},
		{"Le Parlement a ratifié la convention sur les fleuves partagés.", "concluded", "la convention sur les fleuves", ""},
		{"Les deux ministres ont procédé à la signature de trois accords de coopération.", "concluded", "trois accords de coopération", ""},
		{"L’accord conclu entre le Mali et le Niger entrera en vigueur en mai.", "planned concluded", "entrera en vigueur en mai", ""},
		{"Le Soudan doit normaliser ses relations avec Israël.", "planned", "normaliser ses relations", "Soudan"},
		{"Le ministre doit se rendre à Lisbonne la semaine prochaine.", "planned", "se rendre à Lisbonne", ""},
		{"Le président va signer le traité vendredi à Oslo.", "planned", "signer le traité", ""},
		{"Les délégations se rencontreraient dans les prochaines semaines, selon le communiqué.", "planned", "rencontreraient", ""},
		{"La télévision d'État a déclaré que le blocus prendrait fin.", "planned", "prendrait fin", ""},
		{"Le Portugal s’apprête à ouvrir une ambassade à Lima.", "planned", "ouvrir une ambassade", "Portugal"},
		{"La réunion est prévue le 12 mars à Genève.", "planned", "La réunion", ""},
		{"Les travaux doivent commencer en septembre, a annoncé le ministère.", "planned", "commencer en septembre", ""},
		{"Le Fonds a annoncé qu’il allait accorder un prêt au Niger.", "planned", "accorder un prêt au Niger", ""},
		{"La Suisse prévoit de financer la formation des juges.", "planned", "financer la formation des juges", "Suisse"},
		{"Le Sénégal compte construire deux barrages.", "planned", "construire deux barrages", "Sénégal"},
		{"La commission publiera ses conclusions avant l’été.", "planned", "publiera ses conclusions", ""},
		{"Le gouvernement a décidé de fermer trois postes-frontières.", "decided", "fermer trois postes-frontières", ""},
		{"Washington a retiré le Soudan de la liste des pays visés.", "decided", "le Soudan de la liste", ""},
		{"La Norvège a reconnu l’État voisin en 1999.", "decided", "l’État voisin", "Norvège"},
		{"Le conseil a adopté une résolution sur l’eau.", "decided", "une résolution sur l’eau", ""},
		{"Le Maroc a levé l’interdiction sur les importations.", "decided", "l’interdiction", "Maroc"},
		{"Les deux pays sont convenus de rouvrir la ligne ferroviaire avant l’hiver.", "agreed", "rouvrir la ligne", ""},
		{"Les deux parties se sont mises d’accord sur un calendrier.", "agreed", "un calendrier", ""},
		{"Le Mali et le Niger ont convenu de créer une commission mixte.", "agreed", "créer une commission mixte", "Mali, Niger"},
		{"Les dirigeants sont tombés d’accord pour partager les données.", "agreed", "partager les données", ""},
		{"La Norvège s’est engagée à livrer les navires.", "pledged", "livrer les navires", "Norvège"},
		{"Le Portugal promet de verser vingt millions d’euros.", "pledged", "verser vingt millions", "Portugal"},
		{"Les ministres ont publié une déclaration s’engageant à protéger les forêts.", "pledged", "protéger les forêts", ""},
		{"Le président a exprimé sa volonté de renforcer les échanges.", "willing", "renforcer les échanges", ""},
		{"Un protocole d’accord sera prochainement signé entre la Norvège et le Chili.", "planned", "sera prochainement signé", "Norvège, Chili"},
		{"Les députés ont voté contre le projet de loi.", "refused", "le projet de loi", ""},
		{"La Norvège a procédé à la pose de la première pierre du port.", "concluded", "la première pierre du port", "Norvège"},
		{"La Suisse se dit prête à accueillir la réunion.", "willing", "accueillir la réunion", "Suisse"},
		{"La France a réitéré son soutien au processus de paix.", "willing", "processus de paix", "France"},
		{"Le Tchad a rejeté la demande de la compagnie.", "refused", "la demande de la compagnie", "Tchad"},
		{"La Mauritanie a rompu ses relations avec le voisin.", "refused", "relations avec le voisin", "Mauritanie"},
		{"Le Niger a suspendu sa participation aux travaux.", "refused", "sa participation aux travaux", "Niger"},
		{"Le ministre a déclaré qu’il rejetait le nouvel accord.", "refused", "le nouvel accord", ""},
		{"Les deux parties ont souligné l’importance de la surveillance des forêts.", "stressed", "la surveillance des forêts", ""},
		{"Le ministre a insisté sur la nécessité de protéger les rivières.", "stressed", "protéger les rivières", ""},
		{"Le ministre a appelé les voisins à protéger les rivières.", "called_for", "protéger les rivières", ""},
		{"Le Sénégal a demandé à la Suisse d’envoyer des ingénieurs.", "called_for", "envoyer des ingénieurs", "Sénégal"},
		{"La Norvège et le Portugal ont signé un accord sur la pêche, a informé le ministre norvégien.", "concluded", "un accord sur la pêche", "Norvège, Portugal"},
		{"Les deux ministres ont discuté de la pêche et de la situation des ports.", "", "", ""},
		{"Cet accord permettra de réduire les coûts et renforcera la confiance.", "", "", ""},
		{"Le ministre espère signer un accord dans les mois à venir.", "", "", ""},
		{"Si le vote a lieu, le Mali enverra une mission.", "", "", ""},
		{"La police a arrêté le directeur de la banque.", "", "", ""},
		{"Le Portugal n’a pas signé la convention.", "not concluded", "la convention", "Portugal"},
		{"La Norvège n’enverra pas de troupes au Mali.", "not planned", "de troupes au Mali", "Norvège"},
		{"Le Premier ministre a exclu tout report du vote.", "refused", "tout report du vote", ""},
		{"Le Maroc, l’Espagne et le Portugal ont signé un accord sur les secours en mer.", "concluded", "un accord sur les secours", "Espagne, Maroc, Portugal"},
	})
}

func TestFrenchAsOfficialsWriteIt(t *testing.T) {
	hold(t, "Notes de la semaine sur la région", []ruleCase{
		{"Le ministre des Affaires étrangères du Sénégal, Ousmane Faye, a indiqué que son gouvernement avait approuvé un prêt de 40 millions d’euros.", "decided", "un prêt de 40 millions", ""},
		{"La Moldavie et la Roumanie construiront ensemble une ligne électrique, selon un communiqué des deux ministères.", "planned", "construiront ensemble une ligne", "Moldavie, Roumanie"},
		{"Les deux chefs d’État ont chargé leurs ministres d’élaborer une feuille de route d’ici septembre.", "decided", "leurs ministres", ""},
		{"Aux termes de l’accord, le Kenya livrera 200 bus à l’Ouganda avant fin 2026.", "planned", "livrera 200 bus", "Kenya"},
		{"L’Union européenne ne reconnaîtra pas les résultats du vote, a déclaré la porte-parole.", "not planned", "les résultats du vote", ""},
		{"« Nous allons retirer nos experts de la mission », a annoncé vendredi le ministre chilien de la Défense, Pablo Soto.", "planned", "retirer nos experts", ""},
		{"Les deux gouvernements se sont engagés à publier les conclusions dans un délai de 90 jours.", "pledged", "publier les conclusions", ""},
		{"Une mission conjointe a été créée par l’Italie et Malte.", "decided", "Une mission conjointe", "Italie, Malte"},
		{"Le Japon a prolongé son embargo jusqu’en mars.", "decided", "son embargo", "Japon"},
		{"Le Conseil exhorte les parties à s’abstenir de toute violence.", "called_for", "abstenir de toute violence", ""},
		{"Les parties ont reconnu la nécessité de restaurer les pêcheries.", "stressed", "restaurer les pêcheries", ""},
		{"La Finlande est disposée à accueillir 300 réfugiés, a fait savoir le ministère de l’Intérieur.", "willing", "accueillir 300 réfugiés", "Finlande"},
		{"Le Brésil et l’Argentine devraient signer lundi un accord énergétique.", "planned", "signer lundi un accord", "Argentine, Brésil"},
		{"Les pourparlers entre la Serbie et le Kosovo ont été suspendus lundi.", "refused", "Les pourparlers entre la Serbie et le Kosovo", ""},
		{"Cuba espère que l’embargo sera levé.", "", "", ""},
		{"Le Maroc s’est félicité de la reprise du dialogue et a réaffirmé son attachement à la paix.", "willing", "la paix", "Maroc"},
		{"Le Parlement suédois a voté mercredi en faveur de la ratification du pacte.", "decided", "ratification du pacte", ""},
		{"La Tunisie et l’Algérie ont paraphé un mémorandum d’entente sur l’eau.", "concluded", "un mémorandum d’entente", "Algérie, Tunisie"},
		{"Signature à Rabat d’un accord de pêche entre le Maroc et l’Union européenne.", "concluded", "accord de pêche", ""},
		{"Le Togo participera à la conférence de Nairobi.", "planned", "participera à la conférence", "Togo"},
		{"Il est prévu que les travaux débutent en mai.", "planned", "", ""},
		{"Le président a nommé une nouvelle ambassadrice à Oslo.", "decided", "une nouvelle ambassadrice", ""},
		{"Le Ghana n’entend pas renégocier le contrat.", "not planned", "renégocier le contrat", "Ghana"},
	})
}

func TestFrenchActsInSetPhrases(t *testing.T) {
	hold(t, "Notes de la semaine sur la région", []ruleCase{
		{"Le Conseil des ministres a donné son feu vert à la construction d’une raffinerie.", "decided", "la construction d’une raffinerie", ""},
		{"La commission a donné son accord à la fusion.", "decided", "la fusion", ""},
		{"Les deux présidents ont trouvé un terrain d’entente sur la réouverture de la frontière.", "agreed", "la réouverture de la frontière", ""},
		{"Le Canada a pris l’engagement de doubler son aide à Haïti.", "pledged", "doubler son aide", "Canada"},
		{"Le Rwanda a donné l’assurance que le camp resterait ouvert.", "pledged", "le camp resterait ouvert", "Rwanda"},
		{"L’émissaire est attendu dimanche à Ankara.", "planned", "", ""},
		{"L’Espagne envisage d’envoyer deux navires dans le golfe.", "planned", "envoyer deux navires", "Espagne"},
		{"Le Népal ne participera pas à l’exercice.", "not planned", "à l’exercice", "Népal"},
		{"Les dirigeants ont réaffirmé leur attachement à la liberté de navigation.", "willing", "la liberté de navigation", ""},
		{"La Hongrie a mis son veto au prêt à l’Ukraine.", "refused", "prêt à l’Ukraine", "Hongrie"},
		{"Le Mexique a rompu les négociations avec le fournisseur.", "refused", "les négociations", "Mexique"},
		{"Le ministère préconise que les écoles restent fermées.", "called_for", "les écoles restent fermées", ""},
		{"Les Nations unies exigent l’arrêt immédiat des bombardements.", "called_for", "arrêt immédiat des bombardements", ""},
		{"Selon les services du Premier ministre, l’Islande réduira son quota de dix pour cent.", "planned", "réduira son quota", "Islande"},
		{"Les analystes s’attendent à une baisse des prix.", "", "", ""},
		{"On ignore si l’Égypte participera à la conférence.", "", "", ""},
		{"La Tunisie annonce le retrait de ses troupes.", "decided", "retrait de ses troupes", "Tunisie"},
		{"Le maire a promis que le pont serait réparé.", "pledged", "le pont serait réparé", ""},
	})
}

func TestFrenchInstitutionsDecideAndSpeak(t *testing.T) {
	hold(t, "Notes de la semaine sur la région", []ruleCase{
		{"La Norvège et le Kenya ont décidé, même si le budget est mince, de construire un pont.", "decided", "construire un pont", "Kenya, Norvège"},
		{"La Norvège s'est engagée, à l'issue de deux jours de pourparlers, à livrer les filets.", "pledged", "livrer les filets", "Norvège"},
		{"La Norvège est désormais favorable, sous condition, à une levée de l'embargo.", "willing", "une levée de l'embargo", "Norvège"},
		{"Le parlement kényan s'est prononcé en faveur de la réouverture du port.", "decided", "la réouverture du port", "parlement kényan"},
		{"La Norvège s'est prononcée pour la réouverture du port.", "willing", "la réouverture du port", "Norvège"},
		{"Le conseil municipal a parlé. Il appartiendra ensuite au conseil de fixer le prix.", "planned", "fixer le prix", "conseil municipal"},
		{"Le ministre fera escale à Nairobi lundi.", "planned", "fera escale", ""},
		{"La Norvège vient de publier le budget du port. Nous voulons lancer un débat.", "concluded planned", "le budget", ""},
		{"« Il faut un débat sur ce port », a déclaré Anna Lund, ministre des Ports.", "stressed", "un débat sur ce port", ""},
		{"Il faut un marteau.", "", "", ""},
		{"Nous voulons remercier les pêcheurs.", "", "", ""},
		{"La Norvège et le Kenya ont affiché « leur détermination à déployer des navires ».", "willing", "déployer des navires", "Kenya, Norvège"},
		{"Le texte est donc prêt à être signé.", "", "", ""},
		{"La diplomatie kényane a annoncé que l’accord avec son voisin, l’Ouganda, était « prêt à être signé ».", "willing", "l’accord avec son voisin, l’Ouganda, était « prêt à être signé", ""},
		{"La Norvège s'est dite « prête à négocier » avec le Kenya.", "willing", "négocier", "Norvège"},
	})
}

func TestAFrenchActEndsBeforeItsPretextAndItsConsequence(t *testing.T) {
	sourced(t, frenchNotes, []sourceCase{
		{"La Norvège refuse de lever l'embargo, sous prétexte que le Kenya n'a rien payé.", "", "", "l'embargo"},
		{"La Norvège a décidé d'arrêter les travaux, créant ainsi une situation difficile.", "", "", "les travaux"},
		{"La Norvège est favorable à la levée d'un embargo imposé depuis dix ans.", "", "-", ""},
		{"C'est pourquoi notre résolution demande la levée de l'embargo.", "notre résolution", "", "l'embargo"},
	})
}

func TestTheItemsOfAListAreActsOfWhatAnnouncesThem(t *testing.T) {
	for _, c := range []struct {
		text  string
		texts []string
	}{
		{"La Norvège appelle les pays voisins à prendre des mesures :\n\n1- réparer les ports du sud.\n\n2- aider les pêcheurs.\n\nLe temps est beau.", []string{"prendre des mesures", "réparer les ports du sud", "aider les pêcheurs"}},
		{"Norway and Kenya agreed on the following steps:\n\n- to repair the southern ports;\n\n- to open a new bridge.", []string{"to repair the southern ports", "to open a new bridge"}},
		{"Norway urged Kenya to do the following:\n\n1. Repair the southern ports.\n\n2. Open the bridge to all ships.\n\nThe weather was fine.", []string{"Repair the southern ports", "Open the bridge to all ships"}},
		{"Norway urged Kenya to do this:\n\n1. The ports were closed in May.", []string{"Kenya to do this"}},
	} {
		var texts []string
		all := statements(Brief(article("Notes on ports\n\n" + c.text)))
		for _, s := range all {
			texts = append(texts, s.Text)
			if s.Act != all[0].Act || strings.Join(s.Actors, ", ") != strings.Join(all[0].Actors, ", ") || len(s.Actors) == 0 {
				t.Errorf("%q is %s by %v, and %q %s by %v", s.Text, s.Act, s.Actors, all[0].Text, all[0].Act, all[0].Actors)
			}
		}
		if strings.Join(texts, " | ") != strings.Join(c.texts, " | ") {
			t.Errorf("%s\n gives %q, want %q", c.text, texts, c.texts)
		}
	}
}

func TestFrenchVerbsThatTellOfNoAct(t *testing.T) {
	hold(t, frenchNotes, []ruleCase{
		{"Le produit doit être utilisé immédiatement.", "", "", ""},
		{"La cuisson doit durer dix minutes.", "", "", ""},
		{"Le ministre norvégien doit présenter le plan.", "planned", "présenter le plan", ""},
		{"C'est contraire à ce que demandait la Norvège.", "", "", ""},
		{"Il a payé ce qu'on appelle les frais de port.", "", "", ""},
		{"Nous serons prêts quand nous parlerons de pêche.", "", "", ""},
		{"Le réseau, appelé « grand réseau », doit traiter les filets.", "", "", ""},
	})
}

func TestAFrenchObjectIsReadWhole(t *testing.T) {
	hold(t, frenchNotes, []ruleCase{
		{"La Norvège demande quatre ans de prison pour les pirates.", "called_for", "quatre ans de prison", "Norvège"},
		{"La Norvège a ordonné la poursuite de l'enquête.", "decided", "la poursuite de l'enquête", "Norvège"},
		{"La Norvège demande toutefois le renvoi des pirates.", "called_for", "le renvoi des pirates", "Norvège"},
		{"La Norvège a décidé alors de renvoyer les pirates.", "decided", "renvoyer les pirates", "Norvège"},
		{"Nous nous sommes engagés à Brunstad à protéger les pêcheurs.", "pledged", "protéger les pêcheurs", ""},
		{"Le ministre kényan, Paul Mbida, et le secrétaire d’État norvégien, Olav Lund, ont signé un accord.", "concluded", "un accord", "Olav Lund, Paul Mbida"},
		{"Nous sommes en train de créer une école.", "planned", "créer une école", ""},
		{"Le club garde son nom et sera privé de subventions.", "planned", "sera privé de subventions", ""},
	})
	for _, s := range statements(Brief(article(frenchNotes + "\n\nLa Norvège demande toutefois le renvoi des pirates. Le club garde son nom et sera privé de subventions."))) {
		if strings.HasPrefix(s.Text, "toutefois") || strings.HasPrefix(s.Text, "garde") {
			t.Errorf("%q", s.Text)
		}
	}
}

func TestFrenchAnnouncementsAndSetPhrasesOfWhatIsDone(t *testing.T) {
	hold(t, frenchNotes, []ruleCase{
		{"Le Kenya a annoncé la signature d'un accord de pêche avec la Norvège.", "concluded", "la signature d'un accord de pêche", ""},
		{"Les deux ministres ont présidé la cérémonie de signature d'un mémorandum d'entente.", "concluded", "un mémorandum d'entente", ""},
		{"La visite a été marquée par la signature de trois accords.", "concluded", "signature de trois accords", ""},
		{"Le ministre a donné le coup d'envoi des travaux du port.", "concluded", "travaux du port", ""},
		{"Le coup d'envoi des travaux a été donné mardi à Nairobi.", "concluded", "Le coup d'envoi des travaux", ""},
		{"Le ministre a posé la première pierre du port.", "concluded", "port", ""},
		{"Une campagne de nettoyage a été lancée mardi.", "concluded", "Une campagne de nettoyage", ""},
		{"La Norvège et le Kenya ont ouvert des négociations sur la pêche.", "concluded", "des négociations sur la pêche", "Kenya, Norvège"},
		{"La convention est entrée en vigueur lundi.", "concluded", "La convention", ""},
		{"Le nouveau pont a été inauguré en présence du préfet.", "concluded", "Le nouveau pont", ""},
		{"Le parlement a levé l'immunité de la députée.", "decided", "l'immunité de la députée", ""},
		{"Le Kenya a rappelé son ambassadeur à Oslo.", "decided", "son ambassadeur à Oslo", "Kenya"},
		{"La Norvège a interdit la pêche au thon.", "decided", "la pêche au thon", "Norvège"},
		{"La commission a été chargée d'élaborer un plan.", "decided", "La commission", ""},
		{"La commission est chargée d'élaborer un plan.", "planned", "élaborer un plan", ""},
		{"La mission aura pour tâche de former les pêcheurs.", "planned", "former les pêcheurs", ""},
		{"La Norvège a réitéré son appel à un cessez-le-feu.", "called_for", "un cessez-le-feu", "Norvège"},
		{"La Norvège a appelé de ses vœux une réforme du conseil.", "called_for", "une réforme du conseil", "Norvège"},
		{"La Norvège attend du Kenya qu'il ouvre ses ports.", "", "", ""},
		{"La Norvège prie instamment le Kenya d'ouvrir ses ports.", "called_for", "ouvrir ses ports", "Norvège"},
		{"La Norvège s'est prononcée contre un report du vote.", "refused", "un report du vote", "Norvège"},
		{"La Norvège est opposée à cette réforme.", "refused", "cette réforme", "Norvège"},
		{"La Norvège a annoncé que les filets seraient livrés en mars.", "planned", "les filets seraient livrés", ""},
		{"La Norvège a souligné, devant la presse, la nécessité de protéger les forêts.", "stressed", "protéger les forêts", "Norvège"},
		{"La Norvège n'a signé que le protocole sur l'eau.", "concluded", "le protocole sur l'eau", "Norvège"},
		{"Ni la Norvège ni le Kenya n'ont signé l'accord.", "not concluded", "l'accord", "Kenya, Norvège"},
		{"Aucune décision n'a été prise.", "not decided", "Aucune décision", ""},
		{"La Norvège ne sait pas comment les filets seront livrés.", "", "", ""},
		{"La Norvège espère vivement que les filets seront livrés.", "", "", ""},
		{"La Norvège a approuvé ce qu'a dit le Kenya.", "", "", ""},
	})
}

func TestASpeechInParliamentTakesItsStand(t *testing.T) {
	opening := "Monsieur le Président, je suis venu du port pour vous parler de la pêche et de la mer. "
	hold(t, frenchNotes, []ruleCase{
		{opening + "C'est pourquoi nous devrions être plus fermes.", "stressed", "nous devrions être plus fermes", ""},
		{opening + "Il nous faut une politique commune.", "stressed", "Il nous faut une politique", ""},
		{opening + "Il serait bon de créer un fonds.", "stressed", "créer un fonds", ""},
		{opening + "Il serait utile que je fasse un commentaire.", "", "", ""},
		{opening + "Encore faut-il que les pays ouvrent leurs ports.", "stressed", "que les pays ouvrent", ""},
		{opening + "Permettez-moi d'insister sur la nécessité de renforcer les contrôles.", "stressed", "la nécessité de renforcer", ""},
		{opening + "Je suis pour la levée de l'embargo.", "willing", "la levée de l'embargo", ""},
		{opening + "Je suis favorable à la création d'un fonds.", "willing", "la création d'un fonds", ""},
		{opening + "Nous soutenons la création d'un fonds.", "willing", "la création d'un fonds", ""},
		{opening + "Nous sommes opposés à cette réforme.", "refused", "cette réforme", ""},
		{opening + "Nous ne pouvons accepter cette réforme.", "refused", "cette réforme", ""},
		{opening + "J'ai voté en faveur du rapport de la commission.", "decided", "rapport de la commission", ""},
		{opening + "Nous attendons de la commission qu'elle présente un plan.", "called_for", "qu'elle présente un plan", ""},
		{opening + "Je salue votre volonté de vous rendre au port.", "", "", ""},
		{opening + "Nous espérons vivement que ces négociations aboutiront.", "", "", ""},
	})
}
