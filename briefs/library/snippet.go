package library

import (
	"context"
	"encoding/json"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"zombiezen.com/go/sqlite"
	"zombiezen.com/go/sqlite/sqlitex"

	"mujaz/briefs"
	"mujaz/briefs/library/query"
)

// The words of a snippet: all, and those before its first hit.
const (
	snippetWords = 24
	snippetLead  = 6
)

// Hits returns the list entries of IDs as Entries does, each with the excerpt
// of its text that shows best why the query found it. A query without free
// words leaves excerpts empty.
func (r *Reader) Hits(ctx context.Context, text string, ids []string) ([]briefs.Entry, error) {
	q, err := query.Parse(text)
	if err != nil {
		return nil, err
	}
	list, err := r.Entries(ctx, ids)
	wanted := wantedOf(q)
	if err != nil || len(wanted) == 0 {
		return list, err
	}
	err = r.store.read.with(ctx, func(c *sqlite.Conn) error {
		for i := range list {
			if list[i].Snippet, err = snippetOf(c, list[i].ID, wanted); err != nil {
				return err
			}
		}
		return nil
	})
	return list, explain(r.store.path, err)
}

func snippetOf(c *sqlite.Conn, id string, wanted [][]string) (parts []briefs.SnippetPart, err error) {
	err = sqlitex.Execute(c, "SELECT brief FROM body WHERE seq = (SELECT seq FROM brief WHERE id = ?)", &sqlitex.ExecOptions{Args: []any{id},
		ResultFunc: func(st *sqlite.Stmt) error {
			var b struct {
				Text string `json:"text"`
			}
			err := json.Unmarshal([]byte(st.ColumnText(0)), &b)
			parts = snippet(b.Text, wanted)
			return err
		}})
	return parts, err
}

// wantedOf are the runs of stems that a query's free terms look for.
func wantedOf(q query.Query) [][]string {
	var list [][]string
	for _, t := range q {
		if run := strings.Fields(stems(t.Value)); t.Key == "" && !t.Negated && len(run) > 0 {
			if t.Phrase {
				list = append(list, run)
				continue
			}
			for _, w := range run {
				list = append(list, []string{w})
			}
		}
	}
	return list
}

// place is a word of a text: its bytes and its stem.
type place struct {
	start, end int
	stem       string
	hit        bool
}

// snippet is the stretch of a text's words with most of what is wanted, its
// hits marked; nil where nothing wanted stands in it.
func snippet(text string, wanted [][]string) []briefs.SnippetPart {
	list := places(text)
	var hits []int
	for i := range list {
		for _, run := range wanted {
			if i+len(run) <= len(list) && slices.EqualFunc(list[i:i+len(run)], run, func(p place, w string) bool { return p.stem == w }) {
				for j := range run {
					list[i+j].hit = true
				}
			}
		}
	}
	for i := range list {
		if list[i].hit {
			hits = append(hits, i)
		}
	}
	if len(hits) == 0 {
		return nil
	}
	best, most := 0, 0
	for i := range hits {
		kinds := map[string]bool{}
		for _, h := range hits[i:] {
			if h < hits[i]+snippetWords-snippetLead {
				kinds[list[h].stem] = true
			}
		}
		if len(kinds) > most {
			best, most = hits[i], len(kinds)
		}
	}
	first := max(0, best-snippetLead)
	return parts(text, list[first:min(len(list), first+snippetWords)])
}

// places cuts a text into words where words does.
func places(text string) []place {
	var list []place
	for at := 0; at < len(text); {
		end := at
		for end < len(text) {
			r, n := utf8.DecodeRuneInString(text[end:])
			if !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.IsMark(r) {
				break
			}
			end += n
		}
		if end > at {
			if s := stems(text[at:end]); s != "" {
				list = append(list, place{start: at, end: end, stem: s})
			}
			at = end
			continue
		}
		_, n := utf8.DecodeRuneInString(text[at:])
		at += n
	}
	return list
}

// parts are the words and what stands between them, hits apart, on one line.
func parts(text string, list []place) []briefs.SnippetPart {
	var out []briefs.SnippetPart
	put := func(s string, hit bool) {
		s = strings.ReplaceAll(s, "\n\n", " ")
		s = strings.ReplaceAll(s, "\n", " ")
		switch n := len(out) - 1; {
		case s == "":
		case n >= 0 && out[n].Hit == hit:
			out[n].Text += s
		default:
			out = append(out, briefs.SnippetPart{Text: s, Hit: hit})
		}
	}
	for i, p := range list {
		if i > 0 {
			put(text[list[i-1].end:p.start], false)
		}
		put(text[p.start:p.end], p.hit)
	}
	return out
}
