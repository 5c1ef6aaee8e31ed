package command

import (
	"context"
	"fmt"
	"strings"
)

// commands lists the command line's words in the order of the help.
func commands() []command {
	return []command{
		{"show", "PATH…", "print the cards of articles and end (--json for the briefs as JSON)", show},
		{"add", "PATH…", "read articles into the library", add},
		{"watch", "FOLDER…", "take into the library what lies in folders and what arrives there, until Ctrl-C", watch},
		{"find", "[QUERY]", "list the library's briefs that match a query: words, party:NAME, due:overdue, unread, …", find},
		{"export", "[QUERY]", "write briefs as HTML, Markdown or JSON Lines, or the register of commitments as CSV", exportCommand},
		{"pack", "-o FILE [QUERY]", "write briefs with your marks into one encrypted file, to be carried to another machine", pack},
		{"unpack", "FILE", "take in a pack: briefs are added, marks and notes merged", unpack},
		{"library", "check|renew|synthesise", "check the library file; extract again what an older version did; make a synthetic one", libraryCommand},
		{"serve", "--keys FILE", "serve the library to officers over SSH: a reading station", serve},
		{"terminal", "", "what this terminal was taken for, and how each profile looks in it", terminalCommand},
		{"config", "", "print the configuration file's keys, explained; --path says where it is looked for", configCommand},
		{"man", "", "the manual page: mujaz man | man -l -", man},
		{"help", "[COMMAND]", "this text, or a command's flags", help},
		{"version", "", "the program's version", version},
	}
}

const readerSummary = "the reader on files, folders or - (standard input); without a PATH on the library, at first the sample library"

const helpHead = `Mujaz (موجز) reads news articles into briefing cards.

`

const helpTail = `
The reader's flags: mujaz help reader. A command's: mujaz help COMMAND.
Queries: mujaz help find.
Exit codes: 0 all done, 1 not everything could be read, 2 wrong arguments.
`

func help(ctx context.Context, s Streams, args []string) error {
	f := flags(s, "help")
	if err := parse(f, args); err != nil {
		return err
	}
	if args = f.Args(); len(args) > 0 {
		if args[0] == "reader" {
			return openReader(ctx, s, []string{"--help"})
		}
		for _, c := range commands() {
			if c.name == args[0] {
				return c.run(ctx, s, []string{"--help"})
			}
		}
		return unknownCommand(args[0])
	}
	var b strings.Builder
	b.WriteString(helpHead)
	entries := []entry{{"mujaz [PATH…]", readerSummary}}
	for _, c := range commands() {
		entries = append(entries, entry{strings.TrimSpace("mujaz " + c.name + " " + c.usage), c.summary})
	}
	b.WriteString(twoColumns(entries))
	b.WriteString(helpTail)
	_, err := fmt.Fprint(s.Out, b.String())
	return err
}
