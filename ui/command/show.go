package command

import (
	"context"
	"encoding/json"
	"fmt"
	"io"

	"mujaz/briefs"
	"mujaz/briefs/source"
	"mujaz/ui/card"
	"mujaz/ui/language"
)

// show prints the cards of files to standard output.
func show(ctx context.Context, s Streams, args []string) error {
	f := flags(s, "show")
	width := f.Int("width", 0, "")
	asJSON := f.Bool("json", false, "")
	look := lookFlags(f)
	if err := parse(f, args); err != nil {
		return err
	}
	if err := look.configure(s); err != nil {
		return err
	}
	if f.NArg() == 0 {
		return wrong(language.NeedsPath, "show")
	}
	if *width != 0 && (*width < 20 || *width > 1000) {
		return wrong(language.OutOfRange, fmt.Sprintf("--width %d", *width), "20", "1000")
	}
	view, err := look.printing(ctx, s, *width)
	if err != nil {
		return err
	}
	print := cardPrinter(s.Out, view)
	if *asJSON {
		print = jsonPrinter(s.Out)
	}
	failed := false
	for t := range takeIn(ctx, source.Walk(ctx, f.Args(), source.Options{Stdin: s.In})) {
		failed = complain(s, t.result) || failed
		for _, b := range t.briefs {
			if err := print.one(b); err != nil {
				return fmt.Errorf("write the card of %s: %w", b.Name, err)
			}
		}
	}
	if err := print.end(); err != nil {
		return fmt.Errorf("write to standard output: %w", err)
	}
	if err := ctx.Err(); err != nil {
		return err
	}
	if failed {
		return errPartial
	}
	return nil
}

// printer writes briefs one after the other.
type printer struct {
	one func(briefs.Brief) error
	end func() error
}

func cardPrinter(w io.Writer, o card.PrintOptions) printer {
	return printer{
		one: func(b briefs.Brief) error {
			_, err := io.WriteString(w, card.Print(b, o))
			return err
		},
		end: func() error { return nil },
	}
}

// jsonPrinter prints one article indented; from the second on, JSON Lines. The
// first is therefore held back until it is known whether another follows.
func jsonPrinter(w io.Writer) printer {
	var first *briefs.Brief
	several := false
	lines := json.NewEncoder(w)
	lines.SetEscapeHTML(false)
	return printer{
		one: func(b briefs.Brief) error {
			if first == nil && !several {
				first = &b
				return nil
			}
			if !several {
				several = true
				if err := lines.Encode(*first); err != nil {
					return err
				}
				first = nil
			}
			return lines.Encode(b)
		},
		end: func() error {
			if first == nil {
				return nil
			}
			lines.SetIndent("", "  ")
			return lines.Encode(*first)
		},
	}
}
