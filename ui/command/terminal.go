package command

import (
	"context"
	"fmt"
	"os"
	"strconv"

	"mujaz/ui/language"
	"mujaz/ui/terminal"
	"mujaz/ui/text"
	"mujaz/ui/theme"
)

const calibrationWidth = 50

// terminalCommand prints what the terminal was taken for and a row in each
// profile, and keeps the one that is chosen by its key.
func terminalCommand(ctx context.Context, s Streams, args []string) error {
	f := flags(s, "terminal")
	look := lookFlags(f)
	remember := f.String("remember", "", "PROFILE")
	if err := parseAlone(f, args); err != nil {
		return err
	}
	if err := look.configure(s); err != nil {
		return err
	}
	in, okIn := file(s.In)
	out, okOut := file(s.Out)
	if !okIn || !okOut {
		return wrong(language.NoTerminal)
	}
	id, profile, err := look.profile(ctx, s, in, out)
	if err != nil {
		return err
	}
	if *remember != "" {
		return rememberProfile(s, id, *remember)
	}
	v := s.voice()
	v.tell(s.Out, v.say(v.Profile, profile.Name, v.why(id)), v.say(v.TerminalSays, quoted(id.Term, id.DA1, id.DA2, id.DA3, id.XTVersion)...), text.Paragraph{})
	if err := look.calibration(s, profile); err != nil {
		return err
	}
	v.tell(s.Out, text.Paragraph{}, v.say(v.KeepKey))
	chosen, err := choice(ctx, in, id)
	if err != nil || chosen < 0 {
		return err
	}
	p := terminal.Profiles()[chosen]
	fmt.Fprintln(s.Out, p.Name)
	return choices(s.Env).Remember(id, p)
}

// why words why a terminal's profile was chosen.
func (v *voice) why(id terminal.Identity) string {
	form := v.Whys[id.Why]
	words := language.Fill(form, id.Inside)
	switch id.Why {
	case terminal.GuessedInside, terminal.SetByUser, terminal.SetByVariable, terminal.ChosenBefore:
		return words
	}
	if id.Inside != "" {
		return language.Fill(v.Inside, id.Inside, words)
	}
	return words
}

// quoted are answers as they came, each between quotation marks.
func quoted(answers ...string) []string {
	for i, a := range answers {
		answers[i] = strconv.Quote(a)
	}
	return answers
}

// calibration prints a row in each profile, with the key that chooses it.
func (l look) calibration(s Streams, current terminal.Profile) error {
	t, _, err := l.themed(s)
	if err != nil {
		return err
	}
	words, err := l.strings(s.Env)
	if err != nil {
		return err
	}
	row := terminal.Calibration(words.Code, calibrationWidth, theme.Default)
	for i, p := range terminal.Profiles() {
		mark := " "
		if p == current {
			mark = "*"
		}
		if _, err := fmt.Fprintf(s.Out, "%s%s%s  %s %s %s\n", p.Enter(), p.Encode(row, t.SGR), p.Leave(), terminal.ChoiceKey(i), mark, p.Name); err != nil {
			return err
		}
	}
	return nil
}

// choice waits for a key and says which profile it chooses, -1 for none. What
// was typed while the terminal was asked counts.
func choice(ctx context.Context, in *os.File, id terminal.Identity) (int, error) {
	key := id.Leftover
	if len(key) == 0 {
		var err error
		if key, err = terminal.Key(ctx, in); err != nil {
			return -1, err
		}
	}
	return terminal.Choice(string(key)), nil
}

func rememberProfile(s Streams, id terminal.Identity, name string) error {
	m := choices(s.Env)
	if name == terminal.Auto {
		return m.Forget(id)
	}
	p, err := profileNamed(name)
	if err != nil {
		return err
	}
	return m.Remember(id, p)
}
