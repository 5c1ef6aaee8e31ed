package ui

import (
	tea "charm.land/bubbletea/v2"

	"mujaz/ui/card"
	"mujaz/ui/language"
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
	v.MouseMode = tea.MouseModeCellMotion
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
	margin, border := text.Blank(f.Margin, theme.Default), text.Plain("│", theme.Border)
	left, right := m.body()
	for i := range left {
		if right == nil {
			draw(m.paint.join(margin, left[i]))
		} else {
			draw(m.paint.join(margin, left[i], border, right[i]))
		}
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
	return m.focus != paneHelp && m.focus != paneRegister && m.focus != paneCalibration && (m.frame.Split || m.focus == paneList)
}

// mainPane is what stands in the main part.
func (m *Model) mainPane() pane {
	if m.source != nil && m.focus == paneSource {
		return paneSource
	}
	return paneCard
}

// body is what stands between title and status: one pane (right is nil), or
// two with a border between them.
func (m *Model) body() (left, right []text.Row) {
	f := m.frame
	switch {
	case m.filter.active && m.filter.kind == promptMenu:
		return m.menuRows(f.Width-f.Margin, f.List.Height), nil
	case m.focus == paneHelp:
		return m.helpRows(f.Width-f.Margin, f.List.Height), nil
	case m.focus == paneRegister:
		return m.registerRows(f.Width-f.Margin, f.List.Height), nil
	case m.focus == paneCalibration:
		left, _ = m.calibrationRows(f.Width-f.Margin, f.List.Height)
		return left, nil
	case !f.Split && m.focus == paneList:
		return m.listRows(), nil
	case !f.Split:
		return m.mainRows(), nil
	case f.Mirrored:
		return m.mainRows(), m.listRows()
	}
	return m.listRows(), m.mainRows()
}

func (m *Model) listRows() []text.Row {
	f := m.frame.List
	if m.list.Len() == 0 {
		word := m.config.Strings.NoBriefs
		switch {
		case !m.loading.Finished:
			word = m.config.Strings.Loading + "…"
		case m.query != "":
			word = m.config.Strings.NoMatch
		}
		return m.message(word, f.Width, f.Height)
	}
	return m.list.Rows(f.Width, f.Height, m.focus == paneList, m.config.Strings)
}

func (m *Model) mainRows() []text.Row {
	f := m.frame.Main
	switch {
	case m.mainPane() == paneSource:
		return m.source.Rows()
	case m.card != nil && m.cardID == m.list.SelectedID():
		return m.card.Rows(m.focus == paneCard)
	}
	return m.message("", f.Width, f.Height)
}

// message is a word in an otherwise empty pane.
func (m *Model) message(word string, width, height int) []text.Row {
	rows := make([]text.Row, height)
	for i := range rows {
		rows[i] = text.Blank(width, theme.Default)
	}
	if height > 0 && word != "" {
		rows[min(1, height-1)] = text.Line(m.words(theme.Muted, word), text.Options{Width: width})
	}
	return rows
}

// words is a paragraph of the interface's own.
func (m *Model) words(style text.Style, s string) text.Paragraph {
	return text.Paragraph{Dir: m.config.Strings.Direction(), Runs: []text.Run{{Text: s, Style: style}}}
}

// title says where one is.
func (m *Model) title() text.Row {
	s := m.config.Strings
	parts := []string{s.App}
	switch m.focus {
	case paneHelp:
		parts = append(parts, s.Help)
	case paneSource:
		parts = append(parts, s.Source)
	case paneRegister:
		parts = append(parts, m.registerWord())
		if v := m.register.view; v != nil && v.Len() > 0 {
			parts = append(parts, s.Number(v.Selected()+1)+"/"+s.Number(v.Len()))
		}
	case paneCalibration:
		parts = append(parts, s.Terminal)
	default:
		parts = append(parts, s.CountOf(s.Count, m.list.Len()))
	}
	if n := m.list.Len(); n > 0 && m.focus != paneHelp && m.focus != paneRegister && m.focus != paneCalibration {
		parts = append(parts, s.Number(m.list.Selected()+1)+"/"+s.Number(n))
	}
	if at, of := m.hits(); of > 0 {
		parts = append(parts, s.Search+" "+s.Number(at)+"/"+s.Number(of))
	}
	if m.query != "" {
		parts = append(parts, s.Filter+": "+m.query)
	}
	p := text.Paragraph{Dir: s.Direction()}
	for i, part := range parts {
		style := theme.Status
		if i == 0 {
			style = theme.StatusKey
		} else {
			p.Runs = append(p.Runs, text.Run{Text: " · ", Style: theme.Status})
		}
		p.Runs = append(p.Runs, text.Run{Text: part, Style: style, Isolate: true})
	}
	return m.line(p, theme.Status)
}

// status is the filter while one types, a problem, the progress of reading, or
// the keys that are of use here.
func (m *Model) status() text.Row {
	s := m.config.Strings
	switch {
	case m.filter.active:
		p := m.words(theme.StatusKey, m.promptName()+": ")
		p.Runs = append(p.Runs, text.Run{Text: m.filter.text, Isolate: true}, text.Run{Text: "▏", Style: theme.StatusKey})
		return m.line(p, theme.Default)
	case m.problem != "":
		return m.line(m.words(theme.Warning, s.Failed+": "+m.problem), theme.Default)
	case m.notice != "":
		return m.line(m.words(theme.Default, m.notice), theme.Default)
	case !m.loading.Finished:
		return m.line(m.words(theme.Muted, s.Loading+"… "+progressWords(m.loading, s)), theme.Default)
	}
	return m.line(m.hints(), theme.Default)
}

// promptName says what is being typed.
func (m *Model) promptName() string {
	s := m.config.Strings
	return map[promptKind]string{promptFilter: s.Filter, promptSearch: s.Search, promptHelp: s.Search, promptMenu: s.Menu}[m.filter.kind]
}

func progressWords(p Progress, s *language.Strings) string {
	if p.Total == 0 {
		return s.Number(p.Done)
	}
	return s.Number(p.Done) + "/" + s.Number(p.Total)
}

// hints are the most useful keys of the pane that has the focus.
func (m *Model) hints() text.Paragraph {
	show := map[pane][]Command{
		paneList:     {CmdOpen, CmdFilter, CmdHelp, CmdQuit},
		paneCard:     {CmdOpen, CmdNextSection, CmdNextBrief, CmdBack, CmdHelp},
		paneSource:   {CmdNextSection, CmdBack, CmdHelp},
		paneHelp:     {CmdBack, CmdFilter, CmdDown},
		paneRegister: {CmdOpen, CmdNextSection, CmdBack, CmdHelp},

		paneCalibration: {CmdDown, CmdOpen, CmdBack},
	}[m.focus]
	p := text.Paragraph{Dir: m.config.Strings.Direction()}
	for i, c := range show {
		if i > 0 {
			p.Runs = append(p.Runs, text.Run{Text: "  "})
		}
		p.Runs = append(p.Runs,
			text.Run{Text: m.config.Keys.keyOf(c, m.frame.Mirrored), Style: theme.Section, Isolate: true}, text.Run{Text: " "},
			text.Run{Text: m.config.Strings.Commands[string(c)], Style: theme.Muted, Isolate: true})
	}
	return p
}
