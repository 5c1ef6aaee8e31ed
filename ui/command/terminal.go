package command

import (
	"context"
	"fmt"

	"mujaz/ui/terminal"
	"mujaz/ui/theme"
)

const calibrationWidth = 60

// terminalCommand prints what the terminal was taken for and a row in each
// profile, to choose the one that reads correctly.
func terminalCommand(ctx context.Context, s Streams, args []string) error {
	f := flags(s, "terminal")
	look := lookFlags(f)
	remember := f.String("remember", "", "keep this profile for terminals like this one; auto forgets it")
	if err := parse(f, args); err != nil {
		return err
	}
	if err := look.configure(s); err != nil {
		return err
	}
	in, okIn := file(s.In)
	out, okOut := file(s.Out)
	if !okIn || !okOut {
		return usageError{problem: "there is no terminal to ask: standard input and output are not one"}
	}
	id, profile, err := look.profile(ctx, s, in, out)
	if err != nil {
		return err
	}
	if *remember != "" {
		return rememberProfile(s, id, *remember)
	}
	fmt.Fprintf(s.Out, "profile: %s (%s)\n", profile.Name, id.Why)
	fmt.Fprintf(s.Out, "TERM %q, device attributes %q %q %q, version %q\n\n", id.Term, id.DA1, id.DA2, id.DA3, id.XTVersion)
	t, _, err := look.themed(s)
	if err != nil {
		return err
	}
	for _, c := range terminal.Calibration(calibrationWidth, theme.Default, t.SGR) {
		fmt.Fprintf(s.Out, "%s%s%s  %s – %s\n", c.Profile.Enter(), c.Row, c.Profile.Leave(), c.Profile.Name, c.Profile.About)
	}
	_, err = fmt.Fprintln(s.Out, "\nWhere another row than this profile's reads correctly: mujaz terminal --remember NAME")
	return err
}

func rememberProfile(s Streams, id terminal.Identity, name string) error {
	m := choices(s.Env)
	if name == terminal.Auto {
		return m.Forget(id)
	}
	p, err := terminal.ByName(name)
	if err != nil {
		return usageError{problem: err.Error()}
	}
	return m.Remember(id, p)
}
