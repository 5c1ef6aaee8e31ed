package language

import (
	"mujaz/briefs/library"
	"mujaz/briefs/source"
)

func englishConsole() *Console {
	return &Console{
		About:          "Mujaz (موجز) reads news articles into briefing cards.",
		QueryTitle:     "What a query may hold:",
		QueryTail:      "All terms hold; those on statements hold of one and the same.",
		QueryElsewhere: "What a query may hold: mujaz help find",
		More:           "The reader's flags: mujaz help reader. A command's: mujaz help COMMAND.\nQueries: mujaz help find.\nExit codes: 0 all done, 1 not everything could be read, 2 wrong arguments.",
		Default:        "default %1",
		Commands: map[string]string{
			"reader":   "the reader on files, folders or - (standard input); without a PATH on the library, at first the sample library",
			"show":     "print the cards of articles and end (--json for the briefs as JSON)",
			"add":      "read articles into the library",
			"watch":    "take into the library what lies in folders and what arrives there, until Ctrl-C",
			"find":     "list the library's briefs that match a query: words, party:NAME, due:overdue, unread, …",
			"export":   "write briefs as HTML, Markdown or JSON Lines, or the register of commitments as CSV",
			"pack":     "write briefs with your marks into one encrypted file, to be carried to another machine",
			"unpack":   "take in a pack: briefs are added, marks and notes merged",
			"library":  "check the library file; extract again what an older version did; make a synthetic one",
			"serve":    "serve the library to officers over SSH: a reading station",
			"terminal": "what this terminal was taken for, and how each profile looks in it",
			"config":   "print the configuration file's keys, explained; --path says where it is looked for",
			"man":      "the manual page: mujaz man | man -l -",
			"help":     "this text, or a command's flags",
			"version":  "the versions of the program, of its extraction and of the library",
		},
		Terms: map[string]string{
			"words":    "words by their stems, words that begin so, a phrase as it stands",
			"party":    "a name, or words of it; a country by name or code",
			"topic":    "a topic, where it was published, its language",
			"act":      "statements by their act: concluded, decided, refused, agreed, pledged, planned, willing, stressed, called_for",
			"strength": "by the ladder of acts, 0 to 7",
			"due":      "by deadline; also due:overdue and due:none",
			"who":      "by who acts, for whom, by what",
			"status":   "by the instrument's status",
			"newer":    "dated, or else added, so lately (h, d, w, m, y)",
			"marks":    "your own marks; also tag:NAME and grade:B2",
			"not":      "what it does not hold of",
		},
		StandardInput: "standard input",
		Read:          "read", Known: "known", Skipped: "skipped", Library: "library",
		OldOnes: "%1 already there", Unchanged: "unchanged since last read", MarksChanged: "marks changed on %1", MarksAsWere: "marks and notes are as they were",
		Watching: "watching; Ctrl-C ends it", Stopped: "stopped; what was read so far is kept", StopKeeps: "Ctrl-C stops and keeps them", TimeLeft: "%1 left", Sound: "sound",
		Seconds: "%1 s", Minutes: "%1 min", HoursAndMinutes: "%1 h %2 min", MarksOn: "marks on %1",
		Passphrase: "Passphrase: ", SameAgain: "The same again: ", DidYouMean: "did you mean %1?",
		Articles:    Plural{One: "%s article", Other: "%s articles"},
		Sources:     Plural{One: "%s source", Other: "%s sources"},
		SourcesRead: Plural{One: "%s source read", Other: "%s sources read"},
		SourcesOf:   Plural{One: "%s of %2 sources read", Other: "%s of %2 sources read"},
		NewOnes:     Plural{Other: "%s new"},
		SkippedOnes: Plural{Other: "%s skipped"},
		Packed:      Plural{One: "%s brief packed", Other: "%s briefs packed"},
		Unpacked:    Plural{One: "%s brief unpacked", Other: "%s briefs unpacked"},
		NewHere:     Plural{Other: "%s new here"},
		Renewed:     Plural{One: "%s brief extracted again", Other: "%s briefs extracted again"},
		Briefs:      Plural{One: "%s brief", Other: "%s briefs"},
		Problems:    Plural{One: "%s problem", Other: "%s problems"},
		Messages: map[Message]Told{
			UnknownCommand:       {"\"%1\" is neither a command nor a file", "'mujaz help' lists the commands; to open a file of that name, write %2"},
			UnknownFlag:          {"unknown flag %1", "'mujaz %2 --help' lists the flags"},
			FlagNeedsValue:       {"%1 needs a value", "'mujaz %2 --help' lists the flags"},
			BadFlagValue:         {"\"%1\" is no value for %2", "'mujaz %3 --help' lists the flags"},
			BadArguments:         {"the arguments cannot be read: %1", "'mujaz %2 --help' lists the flags"},
			NeedsPath:            {"%1 needs a file, a folder or - for standard input", "example: mujaz %1 article.txt"},
			NeedsFolder:          {"%1 needs a folder", "example: mujaz %1 ~/articles"},
			NotAFolder:           {"%1 is no folder: it cannot be watched", "name the folder that it lies in, or read it with mujaz add"},
			OutOfRange:           {"%1 is out of range", "give %2 to %3, or leave it out"},
			WatchNotPlain:        {"--watch does not go with --plain", "take in with mujaz watch, and read the library: mujaz --plain"},
			NeedsTerminal:        {"the reader needs a terminal to show itself on", "to print cards into a file or a pipe: mujaz show PATH"},
			NoTerminal:           {"there is no terminal to ask: standard input and output are not one", "run it in a terminal, without a pipe"},
			InputTwice:           {"standard input cannot be both the article and the answers", "save the article to a file, and name that"},
			UnknownFormat:        {"nothing is exported as \"%1\"", "the formats are %2"},
			SortsRegisters:       {"--sort and --reverse are for registers; briefs stand newest first", "examples: mujaz find --register commitments --sort who; mujaz export --format csv --sort due"},
			NoRegister:           {"there is no register of %1", "the registers are %2"},
			NotSortedBy:          {"the register of %1 is not sorted by %2", "it is sorted by %3"},
			PackNeedsFile:        {"pack needs a file to write", "example: mujaz pack -o friday.mujaz newer:7d"},
			PackOpenedTwice:      {"a pack is opened by a passphrase or by keys, not by either", "leave out --passphrase-file or the recipients"},
			NoPublicKey:          {"--recipient %1 is no public key", "a public key begins with age1; 'mujaz pack --new-key FILE' makes a key and prints its public one"},
			UnpackNeedsFile:      {"unpack needs one file", "example: mujaz unpack friday.mujaz"},
			ShortPassphrase:      {"the passphrase has %1 characters", "it needs at least %2; several words are better than one"},
			NoPassphraseTerminal: {"there is no terminal to ask for the passphrase on", "name a file whose first line it is: --passphrase-file FILE"},
			PassphrasesDiffer:    {"the two passphrases differ; nothing was written", "start again, and type the same twice"},
			NoTask:               {"library needs to be told what to do", "'mujaz library check', 'mujaz library renew' or 'mujaz library synthesise'"},
			UnknownTask:          {"library does not know how to %1", "'mujaz library check', 'mujaz library renew' or 'mujaz library synthesise'"},
			SynthesisNeedsFile:   {"synthesise needs a file of its own", "example: mujaz library synthesise --library synthetic.db"},
			SynthesisNotMixed:    {"%1 is there already; nothing was written", "synthetic briefs are not mixed with others: name another file"},
			NoLanguage:           {"the interface does not speak \"%1\"", "its languages are %2"},
			NoDigits:             {"there are no digits \"%1\"", "the digits are %2"},
			NoTheme:              {"there is no theme \"%1\"", "the themes are %2"},
			NoProfile:            {"there is no terminal profile \"%1\"", "the profiles are %2; 'mujaz terminal' shows how they look"},
			BadConfiguration:     {"the configuration cannot be used: %1", "'mujaz config' prints every key, explained"},
			NoConfigurationPlace: {"the environment names no place for a configuration: neither XDG_CONFIG_HOME nor HOME is set", "set one of them"},
			ServesLibrary:        {"serve reads a library, not %1", "'mujaz add --library FILE %1' takes it in"},
			NoSuchLibrary:        {"there is no library %1: no such file", "make one: mujaz add --library %1 PATH…"},
			NoLibraryYet:         {"there is no library yet", "make one: mujaz add PATH…"},
			ThereAlready:         {"%1 is there already; nothing was written", "name another file, or write over it with --force"},
			NoFolder:             {"there is no folder %1; nothing was written", "make it, or name another file"},
			FolderForbidden:      {"nothing may be written into %1", "name another file, or check the folder's permissions"},
		},
		Reasons:  same(source.Reasons()),
		Hints:    same(source.Hints()),
		Troubles: same(library.Troubles()),
	}
}

// same are words that are their own English.
func same[S ~string](words []S) map[S]string {
	m := make(map[S]string, len(words))
	for _, w := range words {
		m[w] = string(w)
	}
	return m
}
