package command

import (
	"context"
	"fmt"

	"mujaz/ui/config"
	"mujaz/ui/language"
)

// configCommand prints a configuration that changes nothing, every key
// explained, or where the file is looked for.
func configCommand(_ context.Context, s Streams, args []string) error {
	f := flags(s, "config")
	where := f.Bool("path", false, "print where the configuration file is looked for")
	if err := parse(f, args); err != nil {
		return err
	}
	words := config.Default()
	if *where {
		path := config.Path(s.Env)
		if path == "" {
			return failed(language.NoConfigurationPlace)
		}
		words = path + "\n"
	}
	_, err := fmt.Fprint(s.Out, words)
	return err
}
