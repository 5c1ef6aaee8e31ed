package command

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"mujaz/briefs"
)

// registerAsked is a register as the command line asks for it.
type registerAsked struct {
	kind, sort string
	descending bool
}

// sourcesNamed is how many sources a line names where a program or a file asks:
// in practice all.
const sourcesNamed = 10_000

const registerOfCommitments = "commitments"

func (r registerAsked) check() error {
	kinds := []string{registerOfCommitments, string(briefs.NameParties), string(briefs.NameCountries), string(briefs.NameTopics)}
	if r.kind == "" {
		if r.sort != "" || r.descending {
			return usageError{"--sort and --reverse are for registers", "example: mujaz find --register commitments --sort who"}
		}
		return nil
	}
	if !slices.Contains(kinds, r.kind) {
		return usageError{fmt.Sprintf("there is no register of %s", r.kind), "the registers are " + strings.Join(kinds, ", ")}
	}
	orders, ofNames := briefs.Orders()
	if r.kind != registerOfCommitments {
		orders = ofNames
	}
	if r.sort != "" && !slices.Contains(orders, briefs.Order(r.sort)) {
		var names []string
		for _, o := range orders {
			names = append(names, string(o))
		}
		return usageError{fmt.Sprintf("the register of %s is not sorted by %s", r.kind, r.sort), "it is sorted by " + strings.Join(names, ", ")}
	}
	return nil
}

// lines calls yield with each line of a register, as asked of the shelf by
// windows, at most limit of them; 0 is all.
func (r registerAsked) lines(ctx context.Context, shelf briefs.Registry, query string, limit int, yield func(any) error) error {
	w := briefs.Window{Order: briefs.Order(r.sort), Descending: r.descending, Sources: sourcesNamed}
	for total := 1; w.From < total; w.From += w.Count {
		if w.Count = linesAtATime; limit > 0 {
			w.Count = min(w.Count, limit-w.From)
		}
		var lines []any
		if r.kind == registerOfCommitments {
			p, err := shelf.Commitments(ctx, query, w)
			if err != nil {
				return err
			}
			total = p.Total
			for _, l := range p.Lines {
				lines = append(lines, l)
			}
		} else {
			p, err := shelf.Names(ctx, briefs.NameKind(r.kind), query, w)
			if err != nil {
				return err
			}
			total = p.Total
			for _, l := range p.Lines {
				lines = append(lines, l)
			}
		}
		for _, l := range lines {
			if err := yield(l); err != nil {
				return err
			}
		}
		if limit > 0 {
			total = min(total, limit)
		}
	}
	return nil
}

func (r registerAsked) print(ctx context.Context, out io.Writer, shelf briefs.Registry, query string, asJSON bool, limit int) error {
	encoder := json.NewEncoder(out)
	encoder.SetEscapeHTML(false)
	return r.lines(ctx, shelf, query, limit, func(line any) error {
		if asJSON {
			if err := encoder.Encode(line); err != nil {
				return fmt.Errorf("write to standard output: %w", err)
			}
			return nil
		}
		if l, ok := line.(briefs.RegisterLine); ok {
			return tabbed(out, commitmentFields(l)...)
		}
		return tabbed(out, nameFields(line.(briefs.NameLine))...)
	})
}

// commitmentFields are deadline, act, who, words, to whom, instrument and its
// status, number of reports, and the newest report's brief.
func commitmentFields(l briefs.RegisterLine) []string {
	st, due := l.Statement, l.Due
	switch {
	case l.Overdue:
		due += " overdue"
	case due == "":
		due = "undated"
	}
	act := string(st.Act)
	if st.Negated {
		act = "not " + act
	}
	fields := []string{due, act, strings.Join(st.Actors, "; "), st.Text, strings.Join(st.Addressees, "; "), "", "", strconv.Itoa(l.Count)}
	if st.Instrument != nil {
		fields[5], fields[6] = st.Instrument.Text, st.Instrument.Status
	}
	if len(l.Sources) > 0 {
		fields = append(fields, l.Sources[0].ID, l.Sources[0].Date)
	}
	return fields
}

// nameFields are number of briefs, name, kind or code, country, roles over time
// and partners.
func nameFields(l briefs.NameLine) []string {
	var roles []string
	for _, r := range l.Roles {
		span := r.From
		if r.To != r.From {
			span += "–" + r.To
		}
		if span != "" {
			span = " (" + span + ")"
		}
		roles = append(roles, r.Role+span)
	}
	return []string{strconv.Itoa(l.Count), l.Name, string(l.Kind) + l.Code, l.Country, strings.Join(roles, "; "), strings.Join(l.Partners, "; ")}
}
