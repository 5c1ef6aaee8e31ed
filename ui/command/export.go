package command

import (
	"context"
	"errors"
	"fmt"
	"io"
	"iter"
	"slices"
	"strings"
	"time"

	"github.com/spf13/pflag"

	"mujaz/briefs"
	"mujaz/briefs/library/export"
	"mujaz/briefs/memory"
	"mujaz/briefs/source"
	"mujaz/ui"
	"mujaz/ui/language"
)

// formats of an export.
var formats = []string{"markdown", "html", "jsonl", "csv"}

// exporting is what one call of the command is to do.
type exporting struct {
	format, library, output string
	files, overwrite        bool
	look                    look
	register                registerAsked
}

// exportCommand writes briefs, or the register of commitments, for other
// programs and for paper.
func exportCommand(ctx context.Context, s Streams, args []string) error {
	f := flags(s, "export")
	e := exporting{look: look{lang: f.String("lang", "", "LANGUAGE"),
		banner: f.String("banner", "", "TEXT"), terminal: new(string), theme: new(string)}}
	f.StringVar(&e.format, "format", "html", "FORMAT")
	f.StringVarP(&e.output, "output", "o", "", "FILE")
	f.BoolVar(&e.overwrite, "force", false, "")
	f.BoolVar(&e.files, "files", false, "")
	f.StringVar(&e.register.sort, "sort", "", "COLUMN")
	f.BoolVar(&e.register.descending, "reverse", false, "")
	f.StringVar(&e.library, "library", "", "FILE")
	asked, err := parseQuery(f, args)
	if err != nil {
		return err
	}
	words, err := e.complete(s, f)
	if err != nil {
		return err
	}
	shelf, closed, err := e.shelf(ctx, s, asked)
	if err != nil {
		return err
	}
	query := strings.Join(asked, " ")
	if e.files {
		query = ""
	}
	ids, err := shelf.Find(ctx, query)
	if err != nil {
		return errors.Join(pointed(query, err), closed())
	}
	lines := 0
	err = into(s, e.output, e.overwrite, func(w io.Writer) error { return e.write(ctx, w, shelf, words, query, ids, &lines) })
	if err == nil && e.output != "" && e.output != "-" {
		v := s.voice()
		written := v.words.CountOf(v.Briefs, len(ids))
		if e.format == "csv" {
			written = v.words.CountOf(v.words.Statements, lines)
		}
		v.tell(s.Err, v.say(v.WrittenTo, written, e.output))
	}
	return errors.Join(err, closed())
}

// complete refuses what makes no sense and returns the labels.
func (e *exporting) complete(s Streams, f *pflag.FlagSet) (words export.Words, err error) {
	if !slices.Contains(formats, e.format) {
		return words, nearest(language.UnknownFormat, e.format, formats)
	}
	if e.format != "csv" && (e.register.sort != "" || e.register.descending) {
		return words, wrong(language.SortsRegisters)
	}
	if e.files && f.NArg() == 0 {
		return words, wrong(language.NeedsPath, "export --files")
	}
	if err := e.look.configure(s); err != nil {
		return words, err
	}
	e.register.kind = registerOfCommitments
	if err := e.register.check(); err != nil {
		return words, err
	}
	strings, err := e.look.strings(s.Env)
	if err != nil {
		return words, err
	}
	return ui.ExportWords(strings, *e.look.banner), nil
}

// shelf is what is exported: the library, or the files named.
func (e *exporting) shelf(ctx context.Context, s Streams, paths []string) (briefs.Registry, func() error, error) {
	if !e.files {
		store, err := theLibrary(ctx, s, e.library)
		if err != nil {
			return nil, nil, err
		}
		return store.For(localReader), store.Close, nil
	}
	shelf, failed := memory.New(time.Now), false
	for t := range takeIn(ctx, source.Walk(ctx, paths, source.Options{Stdin: s.In})) {
		failed = complain(s, t.result) || failed
		shelf.Add(t.briefs...)
	}
	return shelf, func() error {
		if failed {
			return errPartial
		}
		return nil
	}, ctx.Err()
}

// write writes the export, and counts the lines of a register; briefs and lines
// are read one at a time.
func (e *exporting) write(ctx context.Context, w io.Writer, shelf briefs.Registry, words export.Words, query string, ids []string, lines *int) error {
	var broken error
	list := export.Briefs(ctx, shelf, ids, &broken)
	var err error
	switch e.format {
	case "markdown":
		err = export.Markdown(w, words, list)
	case "html":
		err = export.HTML(w, words, list)
	case "jsonl":
		err = export.Lines(w, words.Banner, list)
	case "csv":
		err = export.CSV(w, words.Banner, counted(export.Commitments(ctx, shelf, query, e.register.window(), &broken), lines))
	}
	if err != nil {
		return fmt.Errorf("write the export: %w", err)
	}
	return broken
}

// counted is a sequence that counts what is taken of it.
func counted[T any](list iter.Seq[T], n *int) iter.Seq[T] {
	return func(yield func(T) bool) {
		for v := range list {
			if *n++; !yield(v) {
				return
			}
		}
	}
}
