package command

import (
	"context"
	"fmt"
	"strings"

	"mujaz/ui"
	"mujaz/ui/language"
)

// man prints the manual page (man(7)), made of the commands, their flags and
// the keymap: mujaz man | man -l -
func man(ctx context.Context, s Streams, args []string) error {
	f := flags(s, "man")
	if err := parseAlone(f, args); err != nil {
		return err
	}
	v := s.voice()
	p := &manual{says: v.Manual}
	p.line(`.TH MUJAZ 1 "" "mujaz" "` + p.says["title"] + `"`)
	p.section("NAME")
	p.text("mujaz - " + p.says["name"])
	p.section("SYNOPSIS")
	p.line(`.B mujaz`)
	p.text("[FLAGS] [PATH...]")
	p.line(`.br`)
	p.line(`.B mujaz`)
	p.text("COMMAND [ARGUMENTS]")
	p.section("DESCRIPTION")
	p.text(p.says["description"])
	if err := p.commands(ctx, s); err != nil {
		return err
	}
	p.keys(v.words)
	p.section("CONFIGURATION")
	p.text(p.says["configuration"])
	p.section("ENVIRONMENT")
	p.term("LC_ALL, LC_MESSAGES, LANG", p.says["locale"])
	p.term("NO_COLOR", p.says["colours"])
	p.term("LC_MUJAZ_TERMINAL", p.says["profile"])
	p.section("FILES")
	p.term("$XDG_CONFIG_HOME/mujaz/config.toml", p.says["settings"])
	p.term("$XDG_DATA_HOME/mujaz", p.says["library"])
	p.term("$XDG_STATE_HOME/mujaz/terminals.json", p.says["profiles"])
	p.section("EXIT STATUS")
	p.term("0", p.says["0"])
	p.term("1", p.says["1"])
	p.term("2", p.says["2"])
	_, err := fmt.Fprint(s.Out, p.String())
	return err
}

// manual is a manual page in the making.
type manual struct {
	strings.Builder
	says map[string]string // in the language of the page
}

func (p *manual) line(request string) { p.WriteString(request + "\n") }

func (p *manual) section(title string) { p.line(".SH " + p.says[title]) }

// text is words as they are: a line that begins with a dot or an apostrophe
// would be a request, and a backslash an escape (groff(7)).
func (p *manual) text(words string) {
	words = strings.NewReplacer(`\`, `\e`, "-", `\-`).Replace(words)
	if strings.HasPrefix(words, ".") || strings.HasPrefix(words, "'") {
		words = `\&` + words
	}
	p.line(words)
}

func (p *manual) term(term, what string) {
	p.line(".TP")
	p.line(".B")
	p.text(term)
	p.text(what)
}

// commands are the commands with their flags, as their help has them.
func (p *manual) commands(ctx context.Context, s Streams) error {
	p.section("COMMANDS")
	if err := p.help(ctx, s, "mujaz [PATH…]", s.voice().Commands["reader"], openReader); err != nil {
		return err
	}
	for _, c := range commands() {
		if err := p.help(ctx, s, strings.TrimSpace("mujaz "+c.name+" "+c.usage), s.voice().Commands[c.name], c.run); err != nil {
			return err
		}
	}
	return nil
}

func (p *manual) help(ctx context.Context, s Streams, usage, summary string, run func(context.Context, Streams, []string) error) error {
	var out strings.Builder
	s.Out = &out
	if err := run(ctx, s, []string{"--help"}); err != nil && out.Len() == 0 {
		return err
	}
	p.line(".SS")
	p.text(usage)
	p.text(summary)
	lines := out.String()
	if _, after, ok := strings.Cut(lines, "\n\n"); ok { // below the usage, which is above
		lines = after
	}
	if lines = strings.TrimRight(lines, "\n"); lines == "" {
		return nil
	}
	p.line(".PP")
	p.line(".nf")
	for l := range strings.SplitSeq(lines, "\n") {
		p.text(l)
	}
	p.line(".fi")
	return nil
}

// keys are the keymap under the titles of its groups.
func (p *manual) keys(words *language.Strings) {
	p.section("KEYS")
	group := ""
	keys := ui.DefaultKeymap()
	for _, b := range keys {
		if b.Group != group {
			group = b.Group
			p.line(".SS")
			p.text(words.Groups[group])
		}
		p.term(strings.Join(ui.KeyNames(b, words.RTL), ", "), keys.Says(b, words))
	}
}
