package library

import (
	"cmp"
	"context"
	"encoding/json"
	"maps"
	"slices"
	"strings"

	"zombiezen.com/go/sqlite"
	"zombiezen.com/go/sqlite/sqlitex"

	"mujaz/briefs"
	"mujaz/briefs/library/query"
)

// Names is a register of parties, countries or topics over the briefs that
// match a query, those in most briefs first.
func (r *Reader) Names(ctx context.Context, kind briefs.NameKind, text string, w briefs.Window) (briefs.NamePage, error) {
	q, err := query.Parse(text)
	if err != nil {
		return briefs.NamePage{}, err
	}
	g := names{kind: kind, lines: map[string]*nameLine{}, keys: map[string]string{}}
	err = r.store.read.with(ctx, func(c *sqlite.Conn) error {
		where, values, err := r.restriction(c, q)
		if err != nil {
			return err
		}
		err = sqlitex.Execute(c, `SELECT n.name, n.kind, n.country, n.code, n.role, b.id, b.day
			FROM brief b JOIN name n USING (seq)`+where+" ORDER BY b.day DESC, b.seq DESC, n.n",
			&sqlitex.ExecOptions{Args: values, ResultFunc: g.take})
		if err != nil || kind != briefs.NameParties {
			return err
		}
		return sqlitex.Execute(c, "SELECT s.line FROM brief b JOIN statement s USING (seq)"+where,
			&sqlitex.ExecOptions{Args: values, ResultFunc: g.partners})
	})
	all := g.sorted()
	return briefs.NamePage{Total: len(all), Lines: window(all, w)}, explain(r.store.path, err)
}

// names gathers lines by key.
type names struct {
	kind  briefs.NameKind
	lines map[string]*nameLine
	keys  map[string]string // of names: folding each but once
}

type nameLine struct {
	briefs.NameLine
	shared map[string]int // statements shared with another party, by its name's key
}

func (g *names) key(name string) string {
	k, ok := g.keys[name]
	if !ok {
		k = query.Key(name)
		g.keys[name] = k
	}
	return k
}

// take adds a row of the table name; rows come newest first.
func (g *names) take(row *sqlite.Stmt) error {
	name, kind, country, code := row.ColumnText(0), row.ColumnText(1), row.ColumnText(2), row.ColumnText(3)
	k := ""
	switch {
	case g.kind == briefs.NameTopics && kind == "topic":
		k = cmp.Or(code, g.key(name))
	case g.kind == briefs.NameParties && kind != "topic":
		k = g.key(name)
	case g.kind == briefs.NameCountries && (kind == string(briefs.Country) || country != "" && kind != "topic"):
		k = cmp.Or(country, g.key(name))
	}
	if k == "" {
		return nil
	}
	line := g.lines[k]
	if line == nil {
		line = &nameLine{NameLine: briefs.NameLine{Name: name, Country: country, Code: code}}
		if kind != "topic" {
			line.Kind = briefs.PartyKind(kind)
		}
		g.lines[k] = line
	}
	if g.kind == briefs.NameCountries && line.Name == name && kind != string(briefs.Country) {
		line.Name, line.Kind = country, briefs.Country // until a brief names the country itself
	} else if g.kind == briefs.NameCountries && line.Name == line.Country && kind == string(briefs.Country) {
		line.Name = name
	}
	line.Country = cmp.Or(line.Country, country)
	if g.kind == briefs.NameParties {
		line.role(row.ColumnText(4), row.ColumnText(6))
	}
	if id := row.ColumnText(5); !slices.Contains(line.Briefs[max(0, len(line.Briefs)-1):], id) {
		line.Count++
		line.Briefs = append(line.Briefs, id)
	}
	return nil
}

// role widens the time over which a role was seen.
func (l *nameLine) role(role, day string) {
	if role == "" {
		return
	}
	i := slices.IndexFunc(l.Roles, func(r briefs.RoleSince) bool { return r.Role == role })
	if i < 0 {
		l.Roles = append(l.Roles, briefs.RoleSince{Role: role, From: day, To: day})
		return
	}
	r := &l.Roles[i]
	if day != "" && (r.From == "" || day < r.From) {
		r.From = day
	}
	r.To = max(r.To, day)
}

// partners counts, for each party of a statement, those that share it.
func (g *names) partners(row *sqlite.Stmt) error {
	var st struct{ Actors, Addressees []string }
	if err := json.Unmarshal([]byte(row.ColumnText(0)), &st); err != nil {
		return err
	}
	all := append(st.Actors, st.Addressees...)
	for i, a := range all {
		all[i] = g.key(a)
	}
	slices.Sort(all)
	all = slices.Compact(all)
	for _, a := range all {
		line := g.lines[a]
		if line == nil {
			continue
		}
		for _, b := range all {
			if a != b && g.lines[b] != nil {
				if line.shared == nil {
					line.shared = map[string]int{}
				}
				line.shared[b]++
			}
		}
	}
	return nil
}

func (g *names) sorted() []briefs.NameLine {
	list := make([]briefs.NameLine, 0, len(g.lines))
	for _, l := range g.lines {
		slices.SortStableFunc(l.Roles, func(a, b briefs.RoleSince) int { return compareUndatedLast(a.From, b.From) })
		partners := slices.SortedFunc(maps.Keys(l.shared), func(a, b string) int {
			return cmp.Or(l.shared[b]-l.shared[a], strings.Compare(a, b))
		})
		for _, p := range partners {
			l.Partners = append(l.Partners, g.lines[p].Name)
		}
		list = append(list, l.NameLine)
	}
	slices.SortFunc(list, func(a, b briefs.NameLine) int {
		return cmp.Or(len(b.Briefs)-len(a.Briefs), strings.Compare(a.Name, b.Name), strings.Compare(a.Code, b.Code))
	})
	return list
}
