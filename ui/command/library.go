package command

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"strings"

	"github.com/spf13/pflag"

	"mujaz/briefs"
	"mujaz/briefs/library"
)

// localReader owns the marks that are made on this machine, outside a station.
const localReader = "local"

// libraryFlag is the flag that names the library file.
func libraryFlag(f *pflag.FlagSet) *string {
	return f.String("library", "", "the library file (default: in the folder for user data)")
}

// libraryPath is the library asked for, the configured one, or the user's own.
func libraryPath(s Streams, asked string) (string, error) {
	if asked != "" {
		return asked, nil
	}
	c, err := settings(s)
	if err != nil || c.Library != "" {
		return c.Library, err
	}
	return library.DefaultPath(s.Env)
}

// openLibrary opens the library if there is one; a library that was asked for
// by name has to be there.
func openLibrary(s Streams, asked string) (*library.Store, error) {
	path, err := libraryPath(s, asked)
	if err != nil {
		return nil, err
	}
	if _, err := os.Stat(path); errors.Is(err, fs.ErrNotExist) {
		if asked == "" {
			return nil, nil
		}
		return nil, fmt.Errorf("there is no library %s (make one: mujaz add --library %s PATH…)", path, path)
	}
	return library.Open(path, library.Options{Extractor: extractor()})
}

// find lists the briefs of the library that match a query.
func find(ctx context.Context, s Streams, args []string) (err error) {
	f := flags(s, "find")
	path := libraryFlag(f)
	asJSON := f.Bool("json", false, "print the briefs as JSON Lines")
	if err := parse(f, args); err != nil {
		return err
	}
	store, err := openLibrary(s, *path)
	if err != nil {
		return err
	}
	if store == nil {
		return errors.New("there is no library yet (make one: mujaz add PATH…)")
	}
	defer func() { err = errors.Join(err, store.Close()) }()
	shelf, query := store.For(localReader), strings.Join(f.Args(), " ")
	ids, err := shelf.Find(ctx, query)
	var mistake *briefs.QueryError
	if errors.As(err, &mistake) {
		return usageError{fmt.Sprintf("%s\n  %s\n  %s^", mistake.Error(), query, strings.Repeat(" ", len([]rune(query[:min(mistake.Pos, len(query))])))), ""}
	}
	if err != nil {
		return err
	}
	if *asJSON {
		return printFound(ctx, s, shelf, ids)
	}
	return listFound(ctx, s, shelf, ids)
}

func printFound(ctx context.Context, s Streams, shelf briefs.Shelf, ids []string) error {
	out := json.NewEncoder(s.Out)
	out.SetEscapeHTML(false)
	for _, id := range ids {
		b, err := shelf.Brief(ctx, id)
		if err != nil {
			return err
		}
		if err := out.Encode(b); err != nil {
			return fmt.Errorf("write to standard output: %w", err)
		}
	}
	return nil
}

// entriesAtATime bounds what is held of a long answer.
const entriesAtATime = 500

func listFound(ctx context.Context, s Streams, shelf briefs.Shelf, ids []string) error {
	for len(ids) > 0 {
		n := min(len(ids), entriesAtATime)
		entries, err := shelf.Entries(ctx, ids[:n])
		if err != nil {
			return err
		}
		for _, e := range entries {
			title := e.Headline
			if title == "" {
				title = e.Lead
			}
			if _, err := fmt.Fprintf(s.Out, "%s\t%s\t%s\t%s\n", e.ID, e.Date, e.Place, title); err != nil {
				return fmt.Errorf("write to standard output: %w", err)
			}
		}
		ids = ids[n:]
	}
	return nil
}
