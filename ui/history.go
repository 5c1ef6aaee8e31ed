package ui

import (
	"slices"

	tea "charm.land/bubbletea/v2"

	"mujaz/briefs"
	"mujaz/ui/card"
)

// place is somewhere one was: a pane, and the brief that stood in it.
type place struct {
	focus    pane
	id       string
	register registerKind
}

// history is the places before and after the one where one is.
type history struct{ past, future []place }

const historyLimit = 200

// record remembers a place that was left; what lay ahead is then forgotten.
func (h *history) record(p place) {
	h.past, h.future = append(h.past, p), nil
	if len(h.past) > historyLimit {
		h.past = h.past[1:]
	}
}

// covers says whether a pane covers the one where one is: it is no place to
// come back to.
func (p pane) covers() bool { return p == paneHelp || p == paneSelect || p == paneCalibration }

// here is where one is, under what covers it. The list is one place, whatever is
// selected in it.
func (m *Model) here() place {
	p := place{focus: m.focus, id: m.list.SelectedID()}
	for _, under := range slices.Backward(m.back) {
		if !p.focus.covers() {
			break
		}
		p.focus = under
	}
	if p.focus == paneRegister {
		p.register = m.register.kind
	}
	return p
}

// same says whether two places show the same.
func (p place) same(q place) bool {
	if p.focus == paneList || p.focus == paneRegister {
		p.id, q.id = "", ""
	}
	return p == q
}

// travel goes back (-1) or forward (1) through where one was. The way back from
// what covers a place leads to that first.
func (m *Model) travel(by int) tea.Cmd {
	if m.focus.covers() {
		if by < 0 {
			m.leave()
		}
		return m.fill()
	}
	from, to := &m.history.past, &m.history.future
	if by > 0 {
		from, to = to, from
	}
	n := len(*from)
	if n == 0 {
		return nil
	}
	p := (*from)[n-1]
	*from, *to = (*from)[:n-1], append(*to, m.here())
	return m.goTo(p)
}

func (m *Model) goTo(p place) tea.Cmd {
	m.closeSource()
	switch p.focus {
	case paneList:
		m.focus, m.back = paneList, nil
		m.list.SelectID(p.id)
		return m.fill()
	case paneRegister:
		m.focus, m.back = paneList, nil
		return m.openRegister(p.register)
	}
	return m.visit(visit{id: p.id, source: p.focus == paneSource})
}

// visit is a brief to go to, in the list or not: its card, or its article at
// the spans that locate finds in it.
type visit struct {
	id     string
	source bool
	locate func(briefs.Brief) []briefs.Span
}

// visit goes to a brief; a filter that hides it is given up.
func (m *Model) visit(v visit) tea.Cmd {
	if !m.list.SelectID(v.id) {
		if m.query == "" {
			m.visiting = nil
			return nil // it is on the shelf no longer
		}
		m.visiting = &v
		return m.findCmd("")
	}
	if m.focus != paneRegister {
		m.focus, m.back = paneList, nil
	}
	m.enter(paneCard)
	if m.cardID != v.id {
		m.visiting = &v
		return m.fill()
	}
	m.arrive(v)
	return tea.Batch(m.fill(), m.markRead())
}

// arrive opens the article where a visit leads to it.
func (m *Model) arrive(v visit) {
	m.visiting = nil
	if !v.source {
		return
	}
	spans := m.card.Evidence()
	if v.locate != nil {
		spans = v.locate(m.brief)
	}
	m.openSourceAt(spans)
}

// remember keeps the place in the card that is left.
func (m *Model) remember() {
	if m.card != nil && m.cardID != "" {
		m.places[m.cardID] = m.card.Place()
	}
}

// setCard sets the brief as a card, at the place where it was left.
func (m *Model) setCard(b briefs.Brief) {
	m.remember()
	m.brief, m.cardID = b, b.ID
	m.buildCard()
}

// resetCard sets the same brief as a card anew: its marks or the interface's
// words have changed.
func (m *Model) resetCard() {
	m.remember()
	m.buildCard()
}

func (m *Model) buildCard() {
	e, _ := m.list.EntryOf(m.brief.ID)
	m.card = card.NewView(card.New(m.brief, e.Marks, m.config.Strings))
	m.card.SetSize(m.frame.Card.Width, m.frame.Card.Height)
	if p, ok := m.places[m.brief.ID]; ok {
		m.card.SetPlace(p)
	}
}

// follow shows the article beside the card where there is room for three: at
// the evidence of the item that is chosen.
func (m *Model) follow() {
	if !m.frame.Three || m.card == nil || m.cardID != m.list.SelectedID() || m.focus == paneSource {
		return
	}
	if m.source == nil {
		m.showSource(m.card.Evidence())
		return
	}
	m.source.Show(m.card.Evidence())
}
