package command

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strconv"
	"strings"

	"mujaz/briefs"
	"mujaz/ui/language"
)

// find lists the briefs of the library that match a query, or a register over
// them.
func find(ctx context.Context, s Streams, args []string) (err error) {
	f := flags(s, "find")
	look := lookFlags(f)
	path := libraryFlag(f)
	asJSON := f.Bool("json", false, "")
	var r registerAsked
	f.StringVar(&r.kind, "register", "", "REGISTER")
	f.StringVar(&r.sort, "sort", "", "COLUMN")
	f.BoolVar(&r.descending, "reverse", false, "")
	limit := f.Int("limit", 0, "")
	words, err := parseQuery(f, args)
	if err != nil {
		return err
	}
	if err := r.check(); err != nil {
		return err
	}
	if *limit < 0 {
		return wrong(language.LessThanNone, "--limit", strconv.Itoa(*limit))
	}
	out := answer{w: s.Out}
	if !*asJSON {
		if err := look.configure(s); err != nil {
			return err
		}
		if out.o, err = look.printing(ctx, s, 0); err != nil {
			return err
		}
	}
	store, err := theLibrary(ctx, s, *path)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, store.Close()) }()
	shelf, query := store.For(localReader), strings.Join(words, " ")
	if r.kind != "" {
		return pointed(query, out.between(func() error { return r.print(ctx, out, shelf, query, *asJSON, *limit) }))
	}
	ids, err := shelf.Find(ctx, query)
	if err != nil {
		return pointed(query, err)
	}
	if *limit > 0 {
		ids = ids[:min(*limit, len(ids))]
	}
	if *asJSON {
		return printFound(ctx, s, shelf, ids)
	}
	if len(ids) == 0 {
		v := s.voice()
		v.tell(s.Err, v.say(v.words.NoMatch))
	}
	return out.between(func() error { return listFound(ctx, out, shelf, query, ids) })
}

// pointed turns a mistake in a query into one in the arguments, and points at
// its place.
func pointed(query string, err error) error {
	var mistake *briefs.QueryError
	if !errors.As(err, &mistake) {
		return err
	}
	return queryMistake{query, mistake}
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

// linesAtATime bounds what is held of a long answer; the first come sooner.
const (
	linesAtATime = 500
	firstLines   = 50
)

func listFound(ctx context.Context, out answer, shelf briefs.Shelf, query string, ids []string) error {
	written := bufio.NewWriterSize(out.w, 1<<16)
	out.w = written
	for n := firstLines; len(ids) > 0; n = linesAtATime {
		n = min(n, len(ids))
		entries, err := shelf.Hits(ctx, query, ids[:n])
		if err != nil {
			return err
		}
		for _, e := range entries {
			title := e.Headline
			if title == "" {
				title = e.Lead
			}
			if err := out.line(e.Snippet, e.ID, e.Date, e.Place, title); err != nil {
				return err
			}
		}
		if err := written.Flush(); err != nil {
			return fmt.Errorf("write to standard output: %w", err)
		}
		ids = ids[n:]
	}
	return nil
}
