package language

func englishManual() map[string]string {
	return map[string]string{
		"title":         "User Commands",
		"NAME":          "NAME",
		"SYNOPSIS":      "SYNOPSIS",
		"DESCRIPTION":   "DESCRIPTION",
		"COMMANDS":      "COMMANDS",
		"KEYS":          "KEYS",
		"CONFIGURATION": "CONFIGURATION",
		"ENVIRONMENT":   "ENVIRONMENT",
		"FILES":         "FILES",
		"EXIT STATUS":   "EXIT STATUS",
		"name":          "read news articles as briefing cards, right to left in whatever terminal",
		"description":   "Mujaz turns articles in Arabic, English, French, Persian, Hebrew and Urdu into briefing cards: summary, parties, commitments, positions, topics and caveats, in the article's own words, each tied to the sentence that it came from. Without a command it opens the reader, on files and folders, on standard input (-), or without a PATH on the library; where there is none yet, on a library of samples. Nothing leaves the machine.",
		"configuration": "'mujaz config' prints the configuration file with every key explained. Flags come before it, the environment after it. A key that there is not, and a keystroke that would do two things, are errors.",
		"locale":        "the language of the interface",
		"colours":       "no colours, unless a theme is asked for",
		"profile":       "how right-to-left rows are written; OpenSSH passes it on",
		"settings":      "the configuration (~/.config)",
		"library":       "the library (~/.local/share)",
		"profiles":      "profiles chosen for terminals (~/.local/state)",
		"0":             "all done",
		"1":             "something could not be read",
		"2":             "wrong arguments or configuration",
	}
}
