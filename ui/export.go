package ui

import (
	"context"
	"errors"
	"fmt"
	"io"
	"iter"
	"maps"
	"path/filepath"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	tea "charm.land/bubbletea/v2"

	"mujaz/briefs"
	"mujaz/briefs/library/export"
	"mujaz/ui/language"
)

// Export makes a new file, lets write fill it, and returns where it is. It
// never replaces one, and keeps none that could not be written whole.
type Export func(path string, write func(io.Writer) error) (written string, err error)

// exportedMsg says where an export was written.
type exportedMsg struct {
	path string
	err  error
}

// askExport begins the typing of a file's name; its ending chooses the format.
func (m *Model) askExport() {
	switch {
	case m.config.Export == nil:
		m.notice = m.config.Strings.NoExport
	case m.focus == paneRegister && m.register.kind == registerCommitments:
		m.openPrompt(promptExport, "commitments.csv")
	case m.focus == paneList || m.focus == paneRegister:
		m.openPrompt(promptExport, "briefs.md")
	case m.cardID != "":
		m.openPrompt(promptExport, fileName(m.brief)+".md")
	}
}

const longestName = 40 // letters of a headline in a file's name

// fileName is a brief's headline as the name of a file: as many words as it
// takes.
func fileName(b briefs.Brief) string {
	name := ""
	for _, w := range strings.FieldsFunc(b.Headline, func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.Is(unicode.M, r)
	}) {
		longer := strings.TrimPrefix(name+"-"+w, "-")
		if utf8.RuneCountInString(longer) > longestName {
			break
		}
		name = longer
	}
	if name == "" {
		return b.ID
	}
	return name
}

// exportTo writes what is shown, in a format that there is: the brief, those of
// the list, or the register of commitments.
func (m *Model) exportTo(path string) tea.Cmd {
	if path == "" {
		return nil
	}
	export, shelf, words := m.config.Export, m.config.Shelf, ExportWords(m.config.Strings, m.config.Banner)
	ids, query := m.list.IDs(), m.query
	if m.focus != paneList && m.focus != paneRegister {
		ids = []string{m.cardID}
	}
	format := formats[filepath.Ext(path)]
	m.notice = fmt.Sprintf(m.config.Strings.Exporting, path)
	return m.write(&write{export: true}, func(ctx context.Context) (tea.Msg, error) {
		written, err := export(path, func(w io.Writer) error { return format(ctx, w, shelf, query, ids, words) })
		return exportedMsg{written, err}, err
	})
}

// exportFormat writes what is on a shelf, reading a brief or a line at a time.
type exportFormat func(ctx context.Context, w io.Writer, shelf briefs.Shelf, query string, ids []string, words export.Words) error

// formats are the formats, by the ending of a file's name that chooses each.
var formats = map[string]exportFormat{
	".md":   ofBriefs(export.Markdown),
	".html": ofBriefs(export.HTML),
	".jsonl": ofBriefs(func(w io.Writer, words export.Words, list iter.Seq[briefs.Brief]) error {
		return export.Lines(w, words.Banner, list)
	}),
	".csv": exportRegister,
}

// ofBriefs is a format that takes brief after brief.
func ofBriefs(write func(io.Writer, export.Words, iter.Seq[briefs.Brief]) error) exportFormat {
	return func(ctx context.Context, w io.Writer, shelf briefs.Shelf, _ string, ids []string, words export.Words) (err error) {
		failed := write(w, words, export.Briefs(ctx, shelf, ids, &err))
		return errors.Join(failed, err)
	}
}

// endings are those that a file's name may have.
func (m *Model) endings() string {
	return m.config.Strings.Formats + m.config.Strings.Colon() + "\u2066" + strings.Join(slices.Sorted(maps.Keys(formats)), " ") + "\u2069"
}

func exportRegister(ctx context.Context, w io.Writer, shelf briefs.Shelf, query string, _ []string, words export.Words) (err error) {
	r, ok := shelf.(briefs.Registry)
	if !ok {
		return errors.New("there is no register here")
	}
	failed := export.CSV(w, words.Banner, export.Commitments(ctx, r, query, briefs.Window{Sources: export.AllSources}, &err))
	return errors.Join(failed, err)
}

func (m *Model) exported(msg exportedMsg) {
	if msg.err != nil {
		m.problem = m.config.Strings.Trouble(msg.err)
		return
	}
	m.notice = fmt.Sprintf(m.config.Strings.Exported, msg.path)
}

// ExportWords are the labels of an export in a language of the interface.
func ExportWords(s *language.Strings, banner string) export.Words {
	dir := briefs.LTR
	if s.RTL {
		dir = briefs.RTL
	}
	return export.Words{
		Language: s.Code, Direction: dir, Title: s.Briefs, Banner: banner,
		Summary: s.Summary, Commitments: s.Commitments, Positions: s.Positions, Requests: s.Requests, Parties: s.Parties, Topics: s.Topics,
		By: s.Actors, To: s.Addressees, Due: s.Deadline, When: s.When, Instrument: s.Instrument, Condition: s.Condition, According: s.Attribution, Not: s.Negated,
		Acts: s.Acts, Country: s.Country,
	}
}
