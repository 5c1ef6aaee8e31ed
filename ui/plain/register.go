package plain

import (
	"strings"

	"mujaz/briefs"
	"mujaz/ui/language"
	names "mujaz/ui/register"
)

// register is a register over the briefs of the list: of commitments where no
// kind of names is given.
type register struct {
	kind  briefs.NameKind
	lines []line
	total int
}

// line is a line of a register: what is said, and where it leads.
type line struct {
	words string
	visit place
}

func (r *register) read(t *talk) error {
	r.lines = nil
	t.banner()
	word := t.Strings.Commitments
	if r.kind != "" {
		word = map[briefs.NameKind]string{briefs.NameParties: t.Strings.Parties, briefs.NameCountries: t.Strings.Countries, briefs.NameTopics: t.Strings.Topics}[r.kind]
	}
	t.say(word)
	return r.more(t)
}

func (r *register) more(t *talk) error {
	shelf, ok := t.Shelf.(briefs.Registry)
	if !ok {
		t.say(t.Strings.NothingHere)
		return nil
	}
	from := len(r.lines)
	var err error
	w := briefs.Window{From: from, Count: pageSize}
	if r.kind == "" {
		err = r.commitments(t, shelf, w)
	} else {
		err = r.names(t, shelf, w)
	}
	if err != nil {
		return err
	}
	if r.total == 0 {
		t.say(t.Strings.NothingHere)
	}
	for i, l := range r.lines[from:] {
		t.item(from+i+1, l.words)
	}
	t.rest(len(r.lines), r.total)
	return nil
}

func (r *register) commitments(t *talk, shelf briefs.Registry, w briefs.Window) error {
	s := t.Strings
	query := t.query()
	p, err := shelf.Commitments(t.ctx, query, w)
	if err != nil {
		return err
	}
	r.total = p.Total
	for i, l := range p.Lines {
		at := w.From + i
		words := []string{s.Acts[l.Statement.Act], l.Statement.Text}
		if l.Statement.Negated {
			words[0] += " (" + s.Negated + ")"
		}
		if l.Statement.Background {
			words[0] += " (" + s.Background + ")"
		}
		if len(l.Statement.Actors) > 0 {
			words = append(words, s.Actors+s.Colon()+language.Enumerated(l.Statement.Actors))
		}
		if l.Due != "" {
			words = append(words, s.TimeOfLine(l)+s.Colon()+s.Date(l.Due))
		}
		if l.Overdue {
			words = append(words, s.Overdue)
		}
		made := line{words: strings.Join(words, " · ")}
		made.visit = placeOf(reported(l), l.Count, func(n int) ([]string, error) {
			p, err := shelf.Commitments(t.ctx, query, briefs.Window{From: at, Count: 1, Sources: n})
			if err != nil || len(p.Lines) == 0 {
				return nil, err
			}
			return reported(p.Lines[0]), nil
		})
		r.lines = append(r.lines, made)
	}
	return nil
}

func (r *register) names(t *talk, shelf briefs.Registry, w briefs.Window) error {
	s := t.Strings
	query := t.query()
	w.Naming = names.Naming(s)
	p, err := shelf.Names(t.ctx, r.kind, query, w)
	if err != nil {
		return err
	}
	r.total = p.Total
	for i, n := range p.Lines {
		at := w.From + i
		words := []string{names.NameOf(r.kind, n, s)}
		if len(n.Roles) > 0 {
			words = append(words, n.Roles[len(n.Roles)-1].Role)
		}
		if r.kind == briefs.NameParties {
			words = append(words, s.KindOf[n.Kind])
			if state := names.StateOf(n, s); state != "" {
				words = append(words, state)
			}
		}
		words = append(words, s.CountOf(s.Count, n.Count))
		r.lines = append(r.lines, line{strings.Join(words, " · "), placeOf(n.Briefs, n.Count, func(n int) ([]string, error) {
			p, err := shelf.Names(t.ctx, r.kind, query, briefs.Window{From: at, Count: 1, Sources: n, Naming: w.Naming})
			if err != nil || len(p.Lines) == 0 {
				return nil, err
			}
			return p.Lines[0].Briefs, nil
		})})
	}
	return nil
}

// reported are the briefs of a line's sources.
func reported(l briefs.RegisterLine) (ids []string) {
	for _, src := range l.Sources {
		ids = append(ids, src.ID)
	}
	return ids
}

// placeOf is a brief, or the list of several; first asks for the first n of them.
func placeOf(ids []string, total int, first func(n int) ([]string, error)) place {
	if len(ids) == 1 && total == 1 {
		return &brief{id: ids[0]}
	}
	return &list{fixed: ids, total: total, first: first}
}

func (r *register) numbers(t *talk) (int, string) { return len(r.lines), t.Strings.Commands["open"] }

func (r *register) pick(t *talk, n int) error { return t.visit(r.lines[n-1].visit) }

func (r *register) choices(t *talk) []choice {
	if len(r.lines) >= r.total {
		return nil
	}
	return []choice{{t.Strings.Commands["pageDown"], func() error { return r.more(t) }}}
}
