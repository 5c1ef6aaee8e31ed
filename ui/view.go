package ui

import (
	"slices"

	tea "charm.land/bubbletea/v2"

	"mujaz/ui/card"
	"mujaz/ui/terminal"
	"mujaz/ui/text"
	"mujaz/ui/theme"
)

// View implements tea.Model: the screen as rows in visual order, encoded for
// this terminal as the very last step.
func (m *Model) View() tea.View {
	if m.paint.current {
		return m.paint.view
	}
	v := tea.NewView(m.paint.frame(m))
	v.AltScreen = true
	if m.focus != paneSelect {
		v.MouseMode = tea.MouseModeCellMotion
	}
	v.WindowTitle = m.config.Strings.App
	m.paint.view, m.paint.current = v, true
	return v
}

// Screen is the whole screen: as many rows as it has, each exactly its width.
func (m *Model) Screen() []text.Row {
	var rows []text.Row
	m.eachRow(func(r text.Row) { rows = append(rows, text.Join(r)) })
	return rows
}

// eachRow draws the screen row by row. The cells of a row are the next one's.
func (m *Model) eachRow(draw func(text.Row)) {
	if !m.ready {
		return
	}
	f := m.frame
	if f.Banner {
		draw(m.banner())
	}
	if f.Title >= 0 {
		draw(m.title())
	}
	if f.Gap {
		draw(text.Blank(f.Width, theme.Default))
	}
	margin, between := text.Blank(f.Margin, theme.Default), text.Plain(" │ ", theme.Border)
	panes := m.body()
	if f.Mirrored {
		slices.Reverse(panes)
	}
	for i := range f.List.Height {
		parts := []text.Row{margin, panes[0][i]}
		for _, p := range panes[1:] {
			parts = append(parts, between, p[i])
		}
		draw(m.paint.join(parts...))
	}
	if f.Status >= 0 {
		draw(m.status())
	}
	if f.Banner {
		draw(m.banner())
	}
}

func (m *Model) banner() text.Row {
	return m.line(card.Banner(m.config.Banner), theme.Banner)
}

// line is a paragraph as a row across the screen, margin included.
func (m *Model) line(p text.Paragraph, fill text.Style) text.Row {
	return m.paint.join(text.Blank(m.frame.Margin, fill), m.paint.line(p, m.frame.Width-m.frame.Margin, fill))
}

// listVisible says whether the list is on the screen.
func (m *Model) listVisible() bool {
	return !m.focus.covers() && m.focus != paneRegister && (m.frame.Split || m.focus == paneList)
}

// body is what stands between title and status: one pane, or several with a
// border between, the first at the side where reading begins.
func (m *Model) body() [][]text.Row {
	f := m.frame
	width, height := f.Width-f.Margin, f.List.Height
	switch {
	case m.prompt.active && m.prompt.kind == promptMenu:
		return [][]text.Row{m.menuRows(width, height)}
	case m.focus == paneHelp:
		return [][]text.Row{m.helpRows(width, height)}
	case m.focus == paneRegister:
		return m.registerBody(width, height)
	case m.focus == paneSelect:
		return [][]text.Row{m.plain.rows(width)}
	case m.focus == paneCalibration:
		rows, _ := m.calibrationRows(width, height)
		return [][]text.Row{rows}
	case f.Three:
		return [][]text.Row{m.listRows(), m.cardRows(), m.sourceRows()}
	case f.Split && m.focus == paneSource:
		return [][]text.Row{m.listRows(), m.sourceRows()}
	case f.Split:
		return [][]text.Row{m.listRows(), m.cardRows()}
	case m.focus == paneList:
		return [][]text.Row{m.listRows()}
	case m.focus == paneSource:
		return [][]text.Row{m.sourceRows()}
	}
	return [][]text.Row{m.cardRows()}
}

// bodyProfiles are the profiles that the body's rows are written in, none where
// all are in the one that holds.
func (m *Model) bodyProfiles() []terminal.Profile {
	width, height := m.frame.Width-m.frame.Margin, m.frame.List.Height
	switch m.focus {
	case paneCalibration:
		_, profiles := m.calibrationRows(width, height)
		return profiles
	case paneSelect:
		return slices.Repeat([]terminal.Profile{terminal.AsIs()}, height)
	}
	return nil
}

func (m *Model) listRows() []text.Row {
	s, f := m.config.Strings, m.frame.List
	switch {
	case m.list.Len() > 0:
		return m.list.Rows(m.focus == paneList, s)
	case !m.asked || !m.loading.Finished:
		return m.message(f.Width, f.Height, s.Loading+"…")
	case m.query != "":
		return m.message(f.Width, f.Height, s.NoMatch, s.Filter+s.Colon()+m.query, s.ShowAll)
	}
	return m.message(f.Width, f.Height, s.NoBriefs, s.AddOwn)
}

// cardRows are the card's: beside the list, of the brief before while the
// selection moves.
func (m *Model) cardRows() []text.Row {
	if m.card != nil && (m.cardID == m.list.SelectedID() || m.focus == paneList && m.list.Len() > 0) {
		return m.card.Rows(m.focus == paneCard)
	}
	return m.message(m.frame.Card.Width, m.frame.Card.Height)
}

func (m *Model) sourceRows() []text.Row {
	if m.source != nil && (m.focus == paneSource || m.cardID == m.list.SelectedID() || m.focus == paneList && m.list.Len() > 0) {
		return m.source.Rows()
	}
	return m.message(m.frame.Source.Width, m.frame.Source.Height)
}

// message is a word in the middle of an otherwise empty pane, and under it what
// can be done.
func (m *Model) message(width, height int, lines ...string) []text.Row {
	rows, blank := make([]text.Row, height), text.Blank(width, theme.Default)
	for i := range rows {
		rows[i] = blank
	}
	at := max(0, height/3-len(lines)/2)
	style := theme.Section
	for _, l := range lines {
		if at < height {
			p := m.words(style, l)
			p.Align = text.AlignCenter
			rows[at] = text.Line(p, text.Options{Width: width})
		}
		style = theme.Muted
		at += 2
	}
	return rows
}

// words is a paragraph of the interface's own.
func (m *Model) words(style text.Style, s string) text.Paragraph {
	return text.Paragraph{Dir: m.config.Strings.Direction(), Runs: []text.Run{{Text: s, Style: style}}}
}
