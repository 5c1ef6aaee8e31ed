package language

import "mujaz/briefs"

func french() *Strings {
	return &Strings{
		Code: "fr", Name: "Français",
		App: "Mujaz", Briefs: "Notes", Source: "Source", Help: "Aide", Filter: "Filtre",
		Summary: "Résumé", Parties: "Parties", Commitments: "Engagements", Positions: "Positions", Requests: "Demandes", Topics: "Thèmes", Caveats: "Réserves",
		NoSummary: "pas de résumé", NoParties: "aucune partie nommée", NoCommitments: "aucun engagement dans cet article", NoPositions: "aucune", NoRequests: "aucune", NoTopics: "aucun",
		NoCaveats: "aucune", NoBriefs: "aucune fiche ici", NoMatch: "aucune fiche ne correspond", NoHeadline: "sans titre",
		Reported: "rapporté", Commentary: "commentaire",
		Actors: "Qui", Addressees: "À", Deadline: "Échéance", When: "Quand", Attribution: "Selon", Instrument: "Instrument", Condition: "Si",
		UnnamedActor: "non nommé", Unresolved: "date indéterminée", Negated: "à la négative", Background: "antérieur", Evidence: "Preuve",
		Loading: "Lecture", Failed: "Échec",
		Menu: "Commande", Search: "Recherche", Copied: "copié", NoCommand: "aucune commande de ce nom",
		Countries: "Pays", NothingHere: "rien ici", Overdue: "échu", NothingToUndo: "rien à annuler", Roles: "Fonctions",
		Terminal: "Terminal", Calibrate: "Choisissez, par son numéro ou avec Entrée, la ligne qui se lit correctement de droite à gauche : lettres liées, parenthèses fermées, bord droit aligné sur les autres.",
		Choose: "choisir", Remembered: "retenu pour ce terminal",
		Unread: "non lu", Tags: "Étiquettes", TagsHint: "des mots séparés par des espaces ; vide : aucune", Note: "Remarque", Grade: "Cotation", GradeHint: "fiabilité A–F et crédibilité 1–6, par exemple B2 ; vide : F6",
		ExportTo: "Écrire dans le fichier", Formats: "formats", Exporting: "écriture de %s…", WhileSearching: "tant que dure une recherche : %s", Leaving: "l'écriture n'est pas finie : quittez encore pour partir aussitôt", Exported: "écrit : %s", NoExport: "pas de fichiers sur un poste de lecture : copiez avec y", OpenFirst: "ouvrez d'abord la fiche", NoHit: "introuvable",
		Samples: "exemples, articles inventés", AddOwn: "vos articles : mujaz add DOSSIER", ShowAll: "Esc montre toutes les fiches", Unkept: "la bibliothèque ne peut être écrite ici : les marques ne sont pas gardées", Passing: "les marques durent jusqu'à ce que vous quittiez ; pour les garder, ajoutez les articles : mujaz add PATH", Welcome: "Enter ouvre une fiche, Enter de nouveau en montre la preuve ; F1 : aide",
		BriefOf: "fiche %[1]s sur %[2]s", Partners: "avec",
		DateForm:    "%[1]s %[2]s %[3]s",
		Months:      [12]string{"janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"},
		Statements:  Plural{One: "%s engagement", Other: "%s engagements"},
		SecondsLeft: Plural{One: "encore %s seconde environ", Other: "encore %s secondes environ"},
		MinutesLeft: Plural{One: "encore %s minute environ", Other: "encore %s minutes environ"},
		Others:      Plural{One: "et %s semblable", Other: "et %s semblables"},
		Groups:      map[string]string{"move": "Se déplacer", "read": "Lire", "find": "Chercher", "registers": "Registres", "marks": "Marques et copies", "program": "Programme"},
		Themes:      map[string]string{"dark": "sombre", "light": "clair", "contrast": "contraste élevé", "mono": "sans couleur"},
		Undone: map[string]string{
			"starred": "étoile remise à « %s »", "unstarred": "étoile retirée de « %s »", "read": "« %s » est de nouveau lu", "unread": "« %s » est de nouveau non lu",
			"tags": "étiquettes de « %s » rétablies", "note": "remarque sur « %s » rétablie", "grade": "cotation de « %s » rétablie", "other": "annulé : « %s »",
		},
		Words:   Plural{One: "%s mot", Other: "%s mots"},
		Minutes: Plural{One: "%s minute", Other: "%s minutes"},
		Count:   Plural{One: "%s fiche", Other: "%s fiches"},
		Acts: map[briefs.Act]string{
			briefs.Concluded: "conclu", briefs.Decided: "décidé", briefs.Agreed: "convenu", briefs.Pledged: "promis", briefs.Planned: "prévu",
			briefs.Willing: "disposé", briefs.Refused: "refusé", briefs.Stressed: "souligné", briefs.CalledFor: "demandé",
		},
		Kinds:  map[briefs.PartyKind]string{briefs.Person: "Personnes", briefs.Organisation: "Organisations", briefs.Country: "Pays", briefs.Place: "Lieux"},
		KindOf: map[briefs.PartyKind]string{briefs.Person: "personne", briefs.Organisation: "organisation", briefs.Country: "pays", briefs.Place: "lieu"},
		CaveatTexts: map[briefs.CaveatKind]string{
			briefs.SingleSource: "une seule source", briefs.CounterpartNotQuoted: "l'autre partie n'est pas citée", briefs.Undated: "article non daté",
			briefs.UnresolvedDate: "une date reste indéterminée", briefs.VagueDeadline: "une échéance est vague", briefs.NoDeadline: "un engagement est sans échéance",
			briefs.AnonymousSource: "une source anonyme", briefs.UnnamedActor: "un acteur n'est pas nommé", briefs.MostlyCommentary: "surtout du commentaire",
			briefs.NoAttribution: "une déclaration sans source", briefs.UnsupportedLanguage: "langue non prise en charge : lue par sa forme seulement", briefs.NoHeadline: "article sans titre",
			briefs.NoStatements: "aucune déclaration trouvée", briefs.Repaired: "source réparée à la lecture",
			briefs.LostLetters: "des lettres étaient perdues avant d'arriver ici ; � les remplace", briefs.Misdecoded: "il avait été lu dans un mauvais codage ; c'est réparé", briefs.UnknownGlyphs: "certains glyphes ne disent pas quelle lettre ils sont ; � les remplace",
			briefs.TooLong: "trop long : seul le début a été lu", briefs.CutShort: "le fichier est tronqué", briefs.ForPayers: "une partie est réservée aux abonnés, selon sa page : il peut être incomplet",
		},
		MarkMistakes: map[briefs.MarkMistake]string{
			briefs.BadGrade: "une cotation est une lettre A–F et un chiffre 1–6", briefs.LongNote: "une remarque est un texte de 64 Kio au plus, sans caractères de commande", briefs.BadTag: "une étiquette a de 1 à 64 caractères, sans caractères de commande",
			briefs.QuotedTag: "une étiquette ne contient pas de guillemets : on ne pourrait la chercher",
		},
		InstrumentStatus: map[string]string{"signed": "signé", "adopted": "adopté", "to_be_signed": "à signer", "ratified": "ratifié", "draft": "projet", "in_force": "en vigueur"},
		Commands: map[string]string{
			"up": "haut", "down": "bas", "open": "ouvrir", "back": "retour", "inward": "vers la fiche", "outward": "vers la liste", "nextSection": "section suivante", "previousSection": "section précédente",
			"nextBrief": "fiche suivante", "previousBrief": "fiche précédente", "top": "début", "bottom": "fin", "pageUp": "page précédente", "pageDown": "page suivante",
			"nextHit": "résultat suivant", "previousHit": "résultat précédent", "alike": "articles semblables", "copy": "copier", "menu": "menu des commandes",
			"filter": "filtrer la liste", "source": "l'article", "help": "aide", "suspend": "suspendre, retour à la ligne de commande", "quit": "quitter", "redraw": "redessiner", "calibrate": "étalonner le terminal",
			"star": "étoile", "unread": "marquer comme non lu", "undo": "annuler", "historyBack": "à la position précédente", "historyForward": "à la position suivante",
			"commitments": "registre des engagements", "parties": "registre des parties", "countries": "registre des pays", "topics": "registre des thèmes", "digits": "autres chiffres", "language": "autre langue",
			"list": "la liste", "tags": "étiquettes", "note": "remarque", "grade": "coter la source", "export": "écrire dans un fichier", "theme": "autre thème", "copySection": "copier la section", "copyCard": "copier la fiche entière", "select": "texte brut à sélectionner",
		},
	}
}
