package command

import (
	"context"
	"io"
	"strings"

	"github.com/spf13/pflag"

	"mujaz/ui/language"
)

// commands lists the command line's words in the order of the help.
func commands() []command {
	return []command{
		{"show", "PATH…", show},
		{"add", "PATH…", add},
		{"watch", "FOLDER…", watch},
		{"find", "[QUERY]", find},
		{"export", "[QUERY]", exportCommand},
		{"pack", "-o FILE [QUERY]", pack},
		{"unpack", "FILE", unpack},
		{"library", "check|renew|synthesise", libraryCommand},
		{"serve", "--keys FILE", serve},
		{"terminal", "", terminalCommand},
		{"config", "", configCommand},
		{"man", "", man},
		{"help", "[COMMAND]", help},
		{"version", "", version},
	}
}

func help(ctx context.Context, s Streams, args []string) error {
	f := flags(s, "help")
	if err := parse(f, args); err != nil {
		return err
	}
	if f.NArg() > 1 {
		return wrong(language.Surplus, f.Arg(1), f.Name())
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
	v := s.voice()
	entries := []entry{{"mujaz [PATH…]", v.Commands["reader"]}}
	for _, c := range commands() {
		entries = append(entries, entry{strings.TrimSpace("mujaz " + c.name + " " + c.usage), v.Commands[c.name]})
	}
	p := page{v: v}
	p.text(v.About)
	p.gap()
	p.entries(entries)
	p.gap()
	for l := range strings.SplitSeq(v.More, "\n") {
		p.text(l)
	}
	v.tell(s.Out, p.rows...)
	return nil
}

// explain prints a command's usage and flags.
func (v *voice) explain(w io.Writer, f *pflag.FlagSet) {
	p := page{v: v}
	for _, c := range append(commands(), command{name: "reader", usage: "[PATH…]"}) {
		if c.name == f.Name() {
			p.raw("mujaz " + strings.TrimPrefix(strings.TrimSpace(c.name+" "+c.usage), "reader "))
			p.text(v.Commands[c.name])
			p.gap()
		}
	}
	p.entries(flagEntries(f, v))
	switch f.Name() {
	case "find":
		p.gap()
		p.text(v.QueryTitle)
		p.gap()
		p.entries(queryEntries(v))
		p.gap()
		p.text(v.QueryTail)
	case "export", "pack":
		p.gap()
		p.text(v.QueryElsewhere)
	}
	v.tell(w, p.rows...)
}
