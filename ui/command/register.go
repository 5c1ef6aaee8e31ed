package command

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"mujaz/briefs"
	"mujaz/briefs/library/export"
	"mujaz/ui/language"
)

// registerAsked is a register as the command line asks for it.
type registerAsked struct {
	kind, sort string
	descending bool
}

const registerOfCommitments = "commitments"

func (r registerAsked) check() error {
	kinds := []string{registerOfCommitments, string(briefs.NameParties), string(briefs.NameCountries), string(briefs.NameTopics)}
	if r.kind == "" {
		if r.sort != "" || r.descending {
			return wrong(language.SortsRegisters)
		}
		return nil
	}
	if !slices.Contains(kinds, r.kind) {
		return wrong(language.NoRegister, r.kind, strings.Join(kinds, ", "))
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
		return wrong(language.NotSortedBy, r.kind, r.sort, strings.Join(names, ", "))
	}
	return nil
}

// window is what is asked of a register, line by line.
func (r registerAsked) window() briefs.Window {
	return briefs.Window{Order: briefs.Order(r.sort), Descending: r.descending, Sources: export.AllSources}
}

// print prints at most limit lines of a register; 0 is all.
func (r registerAsked) print(ctx context.Context, out answer, shelf briefs.Registry, query string, asJSON bool, limit int) error {
	encoder := json.NewEncoder(out.w)
	encoder.SetEscapeHTML(false)
	show := func(line any, fields ...string) error {
		if !asJSON {
			return out.line(nil, fields...)
		}
		if err := encoder.Encode(line); err != nil {
			return fmt.Errorf("write to standard output: %w", err)
		}
		return nil
	}
	n, broken := 0, error(nil)
	if r.kind == registerOfCommitments {
		for l := range export.Commitments(ctx, shelf, query, r.window(), &broken) {
			if err := show(l, commitmentFields(l)...); err != nil {
				return err
			}
			if n++; n == limit {
				return nil
			}
		}
		return broken
	}
	for l := range export.Names(ctx, shelf, briefs.NameKind(r.kind), query, r.window(), &broken) {
		if err := show(l, nameFields(l)...); err != nil {
			return err
		}
		if n++; n == limit {
			return nil
		}
	}
	return broken
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
