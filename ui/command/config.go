package command

import (
	"context"
	"fmt"
	"strings"

	"mujaz/ui/config"
	"mujaz/ui/language"
	"mujaz/ui/text"
)

// configCommand prints a configuration that changes nothing, every key
// explained, or where the file is looked for.
func configCommand(_ context.Context, s Streams, args []string) error {
	f := flags(s, "config")
	where := f.Bool("path", false, "")
	if err := parseAlone(f, args); err != nil {
		return err
	}
	if *where {
		path := config.Path(s.Env)
		if path == "" {
			return failed(language.NoConfigurationPlace)
		}
		_, err := fmt.Fprintln(s.Out, path)
		return err
	}
	v := s.voice()
	p := page{v: v}
	for line := range strings.Lines(config.Default(v.words)) {
		if line = strings.TrimSuffix(line, "\n"); strings.HasPrefix(line, "# ") {
			p.rows = append(p.rows, v.say("# %1", line[2:]))
		} else {
			p.rows = append(p.rows, text.Paragraph{Dir: text.LTR, Runs: []text.Run{{Text: line}}})
		}
	}
	v.tell(s.Out, p.rows...)
	return nil
}
