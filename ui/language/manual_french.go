package language

func frenchManual() map[string]string {
	return map[string]string{
		"title":         "Commandes d'utilisateur",
		"NAME":          "NOM",
		"SYNOPSIS":      "SYNOPSIS",
		"DESCRIPTION":   "DESCRIPTION",
		"COMMANDS":      "COMMANDES",
		"KEYS":          "TOUCHES",
		"CONFIGURATION": "CONFIGURATION",
		"ENVIRONMENT":   "ENVIRONNEMENT",
		"FILES":         "FICHIERS",
		"EXIT STATUS":   "CODE DE RETOUR",
		"name":          "lire des articles de presse en fiches, de droite à gauche dans n'importe quel terminal",
		"description":   "Mujaz transforme des articles en arabe, anglais, français, persan, hébreu et ourdou en fiches : résumé, parties, engagements, positions, thèmes et réserves, dans les mots mêmes de l'article, chacun lié à la phrase d'où il vient. Sans commande, il ouvre le lecteur, sur des fichiers et des dossiers, sur l'entrée standard (-), ou sans PATH sur la bibliothèque ; s'il n'y en a pas encore, sur une bibliothèque d'exemples. Rien ne quitte la machine.",
		"configuration": "« mujaz config » imprime le fichier de configuration, chaque clé expliquée. Les options passent avant lui, l'environnement après. Une clé qui n'existe pas et une touche qui ferait deux choses sont des erreurs.",
		"locale":        "la langue de l'interface",
		"colours":       "pas de couleurs, sauf si un thème est demandé",
		"profile":       "comment les lignes de droite à gauche sont écrites ; OpenSSH la transmet",
		"settings":      "la configuration (~/.config)",
		"library":       "la bibliothèque (~/.local/share)",
		"profiles":      "profils choisis pour les terminaux (~/.local/state)",
		"0":             "tout est fait",
		"1":             "quelque chose n'a pu être lu",
		"2":             "arguments ou configuration erronés",
	}
}
