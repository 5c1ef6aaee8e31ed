package ui

import (
	"bytes"
	"context"
	"fmt"
	"math"
	"path/filepath"
	"slices"
	"strings"
	"unicode"

	tea "charm.land/bubbletea/v2"

	"mujaz/briefs"
	"mujaz/briefs/library/export"
	"mujaz/ui/language"
)

// Export writes a new file, and returns where it was written. It never
// replaces one.
type Export func(path string, data []byte) (written string, err error)

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

// fileName is a brief's headline as the name of a file.
func fileName(b briefs.Brief) string {
	name := strings.Join(strings.FieldsFunc(b.Headline, func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.Is(unicode.M, r)
	}), "-")
	if letters := []rune(name); len(letters) > longestName {
		name = strings.TrimRight(string(letters[:longestName]), "-")
	}
	if name == "" {
		return b.ID
	}
	return name
}

// exportTo writes what is shown: the brief, those of the list, or the register
// of commitments.
func (m *Model) exportTo(path string) tea.Cmd {
	if path == "" {
		return nil
	}
	write, shelf, words := m.config.Export, m.config.Shelf, ExportWords(m.config.Strings, m.config.Banner)
	ids, query := m.list.IDs(), m.query
	if m.focus != paneList && m.focus != paneRegister {
		ids = []string{m.cardID}
	}
	return func() tea.Msg {
		data, err := exportData(context.Background(), shelf, filepath.Ext(path), query, ids, words)
		if err != nil {
			return exportedMsg{err: err}
		}
		written, err := write(path, data)
		return exportedMsg{written, err}
	}
}

func exportData(ctx context.Context, shelf briefs.Shelf, ending, query string, ids []string, words export.Words) ([]byte, error) {
	var out bytes.Buffer
	if ending == ".csv" {
		r, ok := shelf.(briefs.Registry)
		if !ok {
			return nil, fmt.Errorf("there is no register here")
		}
		page, err := r.Commitments(ctx, query, briefs.Window{Count: math.MaxInt32})
		if err != nil {
			return nil, err
		}
		err = export.CSV(&out, slices.Values(page.Lines))
		return out.Bytes(), err
	}
	var list []briefs.Brief
	for _, id := range ids {
		b, err := shelf.Brief(ctx, id)
		if err != nil {
			return nil, err
		}
		list = append(list, b)
	}
	var err error
	switch ending {
	case ".md":
		err = export.Markdown(&out, words, slices.Values(list))
	case ".html":
		err = export.HTML(&out, words, slices.Values(list))
	case ".jsonl":
		err = export.Lines(&out, slices.Values(list))
	default:
		err = fmt.Errorf("a file's name ends in .md, .html, .jsonl or .csv, which chooses its format; not in %q", ending)
	}
	return out.Bytes(), err
}

func (m *Model) exported(msg exportedMsg) {
	if msg.err != nil {
		m.problem = msg.err.Error()
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
		Acts: s.Acts,
	}
}
