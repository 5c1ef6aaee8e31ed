package extract

import "testing"

func TestFrenchObjectsBehindTheOccasionOfTheAct(t *testing.T) {
	hold(t, frenchNotes, []ruleCase{
		{"Le Kenya et la Norvège ont signé, le 12 octobre 2021 à Nairobi, la capitale du pays, trois conventions de prêt.", "concluded", "trois conventions de prêt", "Kenya, Norvège"},
		{"Le Kenya et la Norvège ont signé vendredi à Nairobi deux accords.", "concluded", "deux accords", "Kenya, Norvège"},
		{"Le Kenya et la Norvège ont signé ce 16 juin à Nairobi, un accord de pêche.", "concluded", "un accord de pêche", "Kenya, Norvège"},
		{"Le Kenya a décidé, lundi 30 avril, de fermer le port.", "decided", "fermer le port", "Kenya"},
		{"Le Kenya a signé, au terme de deux jours de pourparlers, un accord de pêche avec la Norvège.", "concluded", "un accord de pêche", "Kenya, Norvège"},
		{"Le Kenya autorise, la Norvège refuse.", "", "", ""},
	})
}

func TestFrenchLightVerbsOfOrdersAndReadiness(t *testing.T) {
	hold(t, frenchNotes, []ruleCase{
		{"Le Kenya a donné instruction au directeur du port d'ouvrir les quais.", "decided", "ouvrir les quais", "Kenya"},
		{"Instruction a été donnée au directeur d'ouvrir les quais.", "decided", "Instruction a été donnée au directeur d'ouvrir les quais", ""},
		{"Des sanctions ont été prises contre les armateurs.", "decided", "Des sanctions ont été prises contre les armateurs", ""},
		{"Le Kenya a dissous le conseil du port.", "decided", "le conseil du port", "Kenya"},
		{"Le Kenya a marqué son accord pour la vente du port.", "decided", "la vente du port", "Kenya"},
		{"Le Kenya a procédé mardi à la libération de douze pêcheurs.", "concluded", "la libération de douze pêcheurs", "Kenya"},
		{"Le Kenya vient de procéder à la signature d'un accord de pêche.", "concluded", "la signature d'un accord de pêche", "Kenya"},
		{"La Norvège a fait don de trois navires au Kenya.", "concluded", "trois navires au Kenya", "Norvège"},
		{"Les travaux du port ont démarré lundi.", "concluded", "Les travaux du port ont démarré lundi", ""},
		{"Le top départ des travaux du port a été donné mardi.", "concluded", "Le top départ des travaux", ""},
		{"Il a été retenu de tenir une réunion chaque année.", "agreed", "tenir une réunion chaque année", ""},
		{"La Norvège prévoit injecter 40 millions dans le port.", "planned", "injecter 40 millions", "Norvège"},
		{"Le Kenya a fait part de son opposition à la vente du port.", "refused", "la vente du port", "Kenya"},
		{"La Norvège tient à renforcer ses liens avec le Kenya.", "willing", "renforcer ses liens", "Norvège"},
		{"La Norvège tient à remercier le Kenya.", "", "", ""},
		{"Le ministre norvégien a indiqué que son pays est à la disposition du Kenya pour réparer le port.", "willing", "réparer le port", ""},
		{"La Norvège rassure de mettre tout en œuvre pour rouvrir le port.", "pledged", "mettre tout en œuvre", "Norvège"},
		{"Les pêcheurs sont appelés à rentrer au port.", "called_for", "Les pêcheurs sont appelés à rentrer au port", ""},
	})
}

func TestWhatFrenchSpeakersHoldNecessary(t *testing.T) {
	hold(t, frenchNotes, []ruleCase{
		{"Le ministre norvégien a déclaré que le Kenya et la Suisse devraient renforcer leurs liens.", "stressed", "renforcer leurs liens", ""},
		{"Le ministre norvégien a déclaré que le Kenya devrait signer l'accord lundi.", "planned", "signer l'accord lundi", "Kenya"},
		{"Le ministre norvégien a rappelé que la pêche devait se faire selon la loi.", "stressed", "la pêche devait se faire selon la loi", ""},
		{"Le ministre norvégien a jugé nécessaire d'ouvrir des lignes.", "stressed", "ouvrir des lignes", "ministre norvégien"},
		{"Les deux parties ont mis en exergue la nécessité d'ouvrir des lignes.", "stressed", "ouvrir des lignes", ""},
		{"Le ministre norvégien a estimé qu'il était urgent d'ouvrir des lignes.", "stressed", "ouvrir des lignes", ""},
		{"Le ministre norvégien insiste sur l'absence de preuves.", "", "", ""},
	})
}

func TestWhoActsInFrenchClausesThatGoOn(t *testing.T) {
	hold(t, frenchNotes, []ruleCase{
		{"La Norvège a reçu Omar Keita, ministre de la Pêche du Kenya, qui a décidé d'ouvrir une ambassade.", "decided", "ouvrir une ambassade", "Omar Keita"},
		{"Omar Keita, président du Kenya, a tenu lundi un sommet avec le président norvégien, Lars Berg, appelant la Norvège à ouvrir ses ports.", "called_for", "ouvrir ses ports", "Omar Keita"},
		{"« Nous avons décidé de fermer le port », a annoncé à l'AFP le président de la commission de la Pêche, Omar Keita.", "decided", "fermer le port", "Omar Keita"},
		{"« Nous avons décidé de fermer le port », a annoncé dans un communiqué publié lundi le ministre de la Pêche, Omar Keita.", "decided", "fermer le port", "Omar Keita"},
		{"Le Kenya invite cependant les pêcheurs à rester au port.", "called_for", "les pêcheurs à rester au port", "Kenya"},
	})
}

func TestFrenchVerbsOfWillHaveSeveralObjects(t *testing.T) {
	hold(t, frenchNotes, []ruleCase{
		{"La Norvège a exprimé sa satisfaction de l'accord et sa volonté d'ouvrir des lignes.", "willing", "ouvrir des lignes", "Norvège"},
		{"La Norvège a réaffirmé son attachement au dialogue et sa disponibilité à recevoir une mission.", "willing willing", "recevoir une mission", "Norvège"},
		{"La Norvège a réaffirmé son engagement en faveur d'un accord de paix.", "willing", "en faveur d'un accord de paix", "Norvège"},
		{"Anne Lefort est nommée ministre et Paul Morel est nommé ambassadeur.", "decided decided", "Paul Morel est nommé ambassadeur", ""},
		{"La réunion des ports, qui devait se tenir lundi, a été reportée.", "decided", "La réunion des ports, qui devait se tenir lundi, a été reportée", ""},
		{"La Norvège a confirmé la taxe, mais reporté son entrée en vigueur.", "decided", "reporté son entrée en vigueur", ""},
		{"Le ministre norvégien a indiqué que le Kenya soutient l'initiative.", "willing", "l'initiative", "Kenya"},
	})
}

func TestWhatFrenchOnlyPraisesCountsOrForetellsIsNoAct(t *testing.T) {
	hold(t, frenchNotes, []ruleCase{
		{"La Norvège a salué l'engagement quotidien des pêcheurs.", "", "", ""},
		{"Le tribunal a reçu 14 demandes de la part des pêcheurs.", "", "", ""},
		{"Ces fonds vont servir à financer des projets.", "", "", ""},
		{"Ces sanctions feront très mal à la Norvège.", "", "", ""},
		{"Le processus se poursuivra jusqu'à son terme.", "", "", ""},
	})
}

func TestFrenchSubjectsBehindWhatOpensTheSentence(t *testing.T) {
	hold(t, frenchNotes, []ruleCase{
		{"(BPI) – Le Kenya a décidé de fermer le port.", "decided", "fermer le port", "Kenya"},
		{"Alors que le ministre norvégien, Lars Berg, était à Nairobi, le Kenya a décidé de fermer le port.", "decided", "fermer le port", "Kenya"},
		{"Le Kenya a annoncé jeudi suspendre sa participation aux travaux.", "refused", "sa participation aux travaux", "Kenya"},
		{"Le Kenya a annoncé jeudi mettre fin aux accords de pêche.", "refused", "accords de pêche", "Kenya"},
		{"Le Kenya informe l'opinion de sa décision de fermer le port.", "decided", "fermer le port", "Kenya"},
		{"Le Kenya a annoncé, vendredi 26 septembre 2025, le limogeage du directeur.", "decided", "le limogeage du directeur", "Kenya"},
		{"Une aide de 3 millions a été annoncée par le Kenya.", "decided", "Une aide de 3 millions a été annoncée par le Kenya", "Kenya"},
		{"Le Kenya a annoncé la tenue d'une conférence en mai.", "planned", "la tenue d'une conférence", "Kenya"},
		{"Le Kenya a demandé à nouveau de prendre les mesures nécessaires.", "called_for", "prendre les mesures nécessaires", "Kenya"},
		{"Des solutions concrètes seront mises en œuvre.", "planned", "Des solutions concrètes seront mises en œuvre", ""},
		{"Le port, qui doit prendre forme lundi, s'est engagé à livrer les filets.", "pledged planned", "livrer les filets", ""},
		{"D'autres efforts vont être nécessaires.", "", "", ""},
		{"La situation exige des efforts.", "", "", ""},
		{"Le port attend que les crédits soient débloqués.", "", "", ""},
	})
	sourced(t, frenchNotes, []sourceCase{
		{"Un porte-parole de la junte militaire au pouvoir a déclaré à la radio que le Kenya fermera le port.", "porte-parole de la junte militaire", "", ""},
		{"« Le Kenya fermera le port », ont écrit les membres de cet organe.", "membres de cet organe", "", ""},
		{"Le président de la République, Omar Keita, a souligné « la nécessité d'aider la Norvège à pêcher ».", "Omar Keita", "", ""},
	})
}

func TestWhatFrenchGovernmentsDecideAtHome(t *testing.T) {
	hold(t, frenchNotes, []ruleCase{
		{"Le Kenya a proclamé l'état d'urgence.", "decided", "l'état d'urgence", "Kenya"},
		{"Le Kenya a fermé sa frontière.", "decided", "fermé sa frontière", "Kenya"},
		{"Le Kenya a fixé la date du scrutin au 3 mai.", "decided", "la date du scrutin au 3 mai", "Kenya"},
		{"Le Kenya a augmenté les salaires des marins.", "decided", "augmenté les salaires des marins", "Kenya"},
		{"Le Kenya a arrêté un plan d'action.", "decided", "un plan d'action", "Kenya"},
		{"Le Kenya a instauré un couvre-feu.", "decided", "un couvre-feu", "Kenya"},
		{"Le tribunal a condamné le Kenya à verser 3 millions.", "decided", "verser 3 millions", "tribunal"},
		{"Le Kenya a libéré douze pêcheurs.", "concluded", "douze pêcheurs", "Kenya"},
		{"Le Kenya a adhéré à la convention sur la pêche.", "concluded", "la convention sur la pêche", "Kenya"},
		{"Le Kenya a quitté l'alliance des ports.", "refused", "l'alliance des ports", "Kenya"},
		{"La Norvège et le Kenya ont décidé d'un commun accord de fermer le port.", "decided", "fermer le port", "Kenya, Norvège"},
		{"La Norvège souhaite renforcer ses liens avec le Kenya.", "willing", "renforcer ses liens", "Norvège"},
		{"La Norvège a émis le souhait que le Kenya ouvre ses ports.", "", "", ""},
		{"La Norvège a plaidé en faveur d'une réforme.", "called_for", "une réforme", "Norvège"},
		{"La Norvège a prôné le dialogue invitant les pêcheurs à rentrer.", "called_for called_for", "le dialogue", "Norvège"},
		{"La Norvège a proposé de publier une déclaration commune annonçant que le texte avait été approuvé.", "called_for", "une déclaration commune annonçant que le texte avait été approuvé", "Norvège"},
		{"Le Kenya a lancé un ultimatum aux armateurs.", "", "", ""},
	})
}
