package language

import "mujaz/briefs"

func english() *Strings {
	return &Strings{
		Code: "en", Name: "English",
		App: "Mujaz", Briefs: "Briefs", Source: "Source", Help: "Help", Filter: "Filter",
		Summary: "Summary", Parties: "Parties", Commitments: "Commitments", Positions: "Positions", Requests: "Requests", Topics: "Topics", Caveats: "Caveats",
		NoSummary: "no summary", NoParties: "no party is named", NoCommitments: "no commitment in this article", NoPositions: "none", NoRequests: "none", NoTopics: "none",
		NoCaveats: "none", NoBriefs: "no briefs here", NoMatch: "no brief matches", NoHeadline: "no headline",
		Reported: "reported", Commentary: "commentary",
		Actors: "Who", Addressees: "To", Deadline: "By", When: "When", Attribution: "According to", Instrument: "Instrument", Condition: "If",
		UnnamedActor: "not named", Unresolved: "date not resolved", Negated: "negated", Background: "earlier", Evidence: "Evidence",
		Loading: "Reading", Failed: "Failed",
		Menu: "Command", Search: "Search", Copied: "copied", NoCommand: "no such command",
		Countries: "Countries", NothingHere: "nothing here", Overdue: "overdue", NothingToUndo: "nothing to undo", Roles: "Roles",
		Terminal: "Terminal", Calibrate: "Choose, by its number or with Enter, the row that reads correctly from right to left: letters joined, brackets closed, its right border straight under the others.",
		Choose: "choose", Remembered: "kept for this terminal",
		Unread: "unread", Tags: "Tags", TagsHint: "words with spaces between; empty: no tags", Note: "Note", Grade: "Grade", GradeHint: "reliability A–F and credibility 1–6, for example B2; empty: F6", BadGrade: "a grade is a letter A–F and a digit 1–6",
		ExportTo: "Write to the file", Formats: "formats", Exported: "written: %s", NoExport: "there are no files at a reading station: copy with y", OpenFirst: "open the brief first", NoHit: "not found",
		Samples: "sample library, invented articles", AddOwn: "your own articles: mujaz add FOLDER", ShowAll: "Esc shows all briefs", Welcome: "Enter opens a brief, Enter again shows its evidence; ? is help",
		BriefOf: "brief %[1]s of %[2]s", Partners: "with",
		DateForm:    "%[1]s %[2]s %[3]s",
		Months:      [12]string{"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"},
		Statements:  Plural{One: "%s commitment", Other: "%s commitments"},
		SecondsLeft: Plural{One: "about %s second left", Other: "about %s seconds left"},
		MinutesLeft: Plural{One: "about %s minute left", Other: "about %s minutes left"},
		Others:      Plural{One: "and %s like it", Other: "and %s like it"},
		Groups:      map[string]string{"move": "Moving", "read": "Reading", "find": "Finding", "registers": "Across briefs", "marks": "Marks and copies", "program": "Program"},
		Themes:      map[string]string{"dark": "dark", "light": "light", "contrast": "high contrast", "mono": "without colour"},
		Undone: map[string]string{
			"starred": "star set again on “%s”", "unstarred": "star removed again from “%s”", "read": "“%s” is read again", "unread": "“%s” is unread again",
			"tags": "tags of “%s” as before", "note": "note on “%s” as before", "grade": "grade of “%s” as before", "other": "taken back: “%s”",
		},
		Words:   Plural{One: "%s word", Other: "%s words"},
		Minutes: Plural{One: "%s minute", Other: "%s minutes"},
		Count:   Plural{One: "%s brief", Other: "%s briefs"},
		Acts: map[briefs.Act]string{
			briefs.Concluded: "concluded", briefs.Decided: "decided", briefs.Agreed: "agreed", briefs.Pledged: "pledged", briefs.Planned: "planned",
			briefs.Willing: "willing", briefs.Refused: "refused", briefs.Stressed: "stressed", briefs.CalledFor: "called for",
		},
		Kinds:  map[briefs.PartyKind]string{briefs.Person: "People", briefs.Organisation: "Organisations", briefs.Country: "Countries", briefs.Place: "Places"},
		KindOf: map[briefs.PartyKind]string{briefs.Person: "person", briefs.Organisation: "organisation", briefs.Country: "country", briefs.Place: "place"},
		CaveatTexts: map[briefs.CaveatKind]string{
			briefs.SingleSource: "single source", briefs.CounterpartNotQuoted: "the counterpart is not quoted", briefs.Undated: "the article is undated",
			briefs.UnresolvedDate: "a date cannot be resolved", briefs.VagueDeadline: "a deadline is vague", briefs.NoDeadline: "a commitment has no deadline",
			briefs.AnonymousSource: "an unnamed source", briefs.UnnamedActor: "an actor is not named", briefs.MostlyCommentary: "mostly commentary",
			briefs.NoAttribution: "a statement has no source", briefs.UnsupportedLanguage: "the language is not supported: read by its form only", briefs.NoHeadline: "the article has no headline",
			briefs.NoStatements: "no statements found", briefs.Repaired: "the source was repaired on reading",
		},
		InstrumentStatus: map[string]string{"signed": "signed", "to_be_signed": "to be signed", "ratified": "ratified", "draft": "draft", "in_force": "in force"},
		Commands: map[string]string{
			"up": "up", "down": "down", "open": "open", "back": "back", "inward": "into the card", "outward": "back to the list", "nextSection": "next section", "previousSection": "previous section",
			"nextBrief": "next brief", "previousBrief": "previous brief", "top": "first", "bottom": "last", "pageUp": "page up", "pageDown": "page down",
			"nextHit": "next hit", "previousHit": "previous hit", "alike": "others that tell the same", "copy": "copy", "menu": "command menu",
			"filter": "filter the list", "source": "the article", "help": "help", "suspend": "suspend, back to the shell", "quit": "quit", "redraw": "redraw", "calibrate": "calibrate the terminal",
			"star": "star", "unread": "mark as unread", "undo": "undo", "historyBack": "back to where one was", "historyForward": "forward again",
			"commitments": "register of commitments", "parties": "register of parties", "countries": "register of countries", "topics": "register of topics", "digits": "other digits", "language": "other language",
			"list": "the list", "tags": "tags", "note": "note", "grade": "grade the source", "export": "write to a file", "theme": "other theme", "copySection": "copy the section", "copyCard": "copy the card", "select": "plain text to select from",
		},
	}
}
