package ui

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"mujaz/briefs"
)

// copy puts the chosen item, its section or the card on the terminal's
// clipboard (OSC 52) in logical order, with the line that says where it comes
// from and the handling caveat. Where no item is chosen, it is the headline
// and the summary. Of a register it is the line that is chosen.
func (m *Model) copy(c Command) tea.Cmd {
	switch pane := m.seen(); {
	case pane == paneRegister:
		return m.copyLine()
	case !pane.ofBrief() || m.card == nil || m.cardID != m.list.SelectedID():
		m.openFirst()
		return nil
	}
	words := headAndSummary(m.brief)
	item, chosen := m.card.Item()
	switch {
	case c == CmdCopyCard:
		words = m.card.Card().Words()
	case !chosen || m.focus == paneList:
	case c == CmdCopySection:
		words = m.card.Card().SectionWords(item.Section)
	default:
		words = item.Copy
	}
	return m.toClipboard(words, "— "+sourceLine(m.brief), m.cardID)
}

// copyLine copies what is known of the chosen line of a register.
func (m *Model) copyLine() tea.Cmd {
	v := m.register.view
	if v == nil {
		return nil
	}
	src, ok := v.Source()
	if !ok {
		return nil
	}
	return m.toClipboard(v.Words(m.config.Strings), "", src.ID)
}

// toClipboard copies words, with what they are from and the handling caveat, and
// tells whose brief they are of.
func (m *Model) toClipboard(words, from, id string) tea.Cmd {
	lines := []string{words}
	for _, l := range []string{from, m.config.Banner} {
		if l != "" {
			lines = append(lines, l)
		}
	}
	m.notice = m.config.Strings.Copied + m.config.Strings.Colon() + firstLine(words)
	set := tea.SetClipboard(strings.Join(lines, "\n"))
	if copied := m.config.Copied; copied != nil {
		return tea.Batch(set, func() tea.Msg { copied(id); return nil })
	}
	return set
}

// openFirst says that what was asked for is done on an open brief: a narrow
// screen shows the list without one.
func (m *Model) openFirst() {
	if m.list.Len() > 0 && (m.focus == paneList || m.focus == paneHelp) {
		m.notice = m.config.Strings.OpenFirst
	}
}

func firstLine(s string) string {
	line, _, _ := strings.Cut(s, "\n")
	return line
}

func headAndSummary(b briefs.Brief) string {
	lines := []string{b.Headline}
	for _, s := range b.Summary {
		lines = append(lines, s.Text)
	}
	return strings.Join(lines, "\n")
}

// sourceLine names the article: publisher, place, date and where it was read
// from, as far as they are known.
func sourceLine(b briefs.Brief) string {
	parts := []string{b.Headline, b.Source.Publisher}
	if b.Dateline != nil {
		parts = append(parts, b.Dateline.Place)
	}
	parts = append(parts, b.Source.Published, b.Name)
	var known []string
	for _, p := range parts {
		if p != "" {
			known = append(known, p)
		}
	}
	return strings.Join(known, " · ")
}
