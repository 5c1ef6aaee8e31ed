package ui

import (
	"context"
	"slices"

	tea "charm.land/bubbletea/v2"

	"mujaz/ui/keyboard"
	"mujaz/ui/language"
	"mujaz/ui/terminal"
	"mujaz/ui/text"
	"mujaz/ui/theme"
)

// calibration is the screen on which one chooses how this terminal is written
// to: the same row in each profile.
type calibration struct{ selected int }

// choiceMsg tells whether a choice could be kept.
type choiceMsg struct{ err error }

// Profile is the profile that the terminal is in.
func (m *Model) Profile() terminal.Profile {
	if m.focus == paneCalibration {
		return terminal.Calibrating()
	}
	return m.config.Profile
}

// switched leaves the mode of the profile before. A row keeps the mode in which
// it was written, so all are written anew.
func (m *Model) switched(before terminal.Profile) tea.Cmd {
	return tea.Sequence(tea.Raw(before.Leave()+m.Profile().Enter()), tea.ClearScreen)
}

func (m *Model) openCalibration() tea.Cmd {
	before := m.Profile()
	m.enter(paneCalibration)
	m.calibration.selected = max(0, slices.Index(terminal.Profiles(), m.config.Profile))
	return m.switched(before)
}

func (m *Model) leaveCalibration() tea.Cmd {
	before := m.Profile()
	m.leave()
	return tea.Batch(m.fill(), m.switched(before))
}

// calibrationKey is a key while the screen is shown. Nothing leads elsewhere
// but back: what stands there would be read in the wrong profile.
func (m *Model) calibrationKey(k tea.KeyPressMsg) tea.Cmd {
	key := keyboard.Resolve(k.Key(), m.layouts, func(key string) bool {
		return terminal.Choice(key) >= 0 || m.config.Keys.command(key, m.frame.Mirrored) != ""
	})
	if i := terminal.Choice(key); i >= 0 {
		return m.choose(i)
	}
	n := len(terminal.Profiles())
	at := &m.calibration.selected
	switch c := closing(key, m.config.Keys.command(key, m.frame.Mirrored)); c {
	case CmdUp, CmdPreviousSection:
		*at = max(0, *at-1)
	case CmdDown, CmdNextSection:
		*at = min(*at+1, n-1)
	case CmdTop, CmdPageUp:
		*at = 0
	case CmdBottom, CmdPageDown:
		*at = n - 1
	case CmdOpen:
		return m.choose(*at)
	case CmdBack, CmdOutward, CmdCalibrate:
		return m.leaveCalibration()
	case CmdQuit, CmdSuspend, CmdRedraw:
		return m.command(c)
	}
	return nil
}

// choose writes in a profile from now on, and keeps it for terminals like this one.
func (m *Model) choose(i int) tea.Cmd {
	p := terminal.Profiles()[i]
	m.config.Profile = p
	m.notice = p.Name
	cmds := []tea.Cmd{m.leaveCalibration()}
	if keep := m.config.Remember; keep != nil {
		cmds = append(cmds, m.keep(func(context.Context) (tea.Msg, error) {
			err := keep(p)
			return choiceMsg{err}, err
		}))
	}
	return tea.Batch(cmds...)
}

// chosen tells that a choice is kept, or why not.
func (m *Model) chosen(msg choiceMsg) {
	if msg.err != nil {
		m.problem = m.config.Strings.Trouble(msg.err)
		return
	}
	m.notice = m.config.Profile.Name + " · " + m.config.Strings.Remembered
}

// calibrationHead says what to do: in English too where the words may be what
// cannot be read.
func (m *Model) calibrationHead(width int) []text.Row {
	s := m.config.Strings
	paragraphs := []text.Paragraph{m.words(theme.Default, s.Calibrate)}
	if english, err := language.ByCode("en"); err == nil && s.RTL {
		paragraphs = append(paragraphs, text.Paragraph{Runs: []text.Run{{Text: english.Calibrate}}, Dir: text.LTR})
	}
	var rows []text.Row
	for _, p := range paragraphs {
		rows = append(rows, text.Layout(p, text.Options{Width: width})...)
	}
	return append(rows, text.Blank(width, theme.Default))
}

const labelColumns = 24 // beside a row, for its key and its profile

// calibrationRows draws the screen, and says of each row of it in which profile
// it is to be encoded.
func (m *Model) calibrationRows(width, height int) ([]text.Row, []terminal.Profile) {
	rows := m.calibrationHead(width)
	rows = rows[:min(len(rows), max(0, height-2))] // a screen of few rows has room for a choice
	profiles := make([]terminal.Profile, len(rows), height)
	for i := range profiles {
		profiles[i] = m.config.Profile
	}
	all, room := terminal.Profiles(), height-len(rows)
	first := max(0, min(m.calibration.selected-room/2, len(all)-room))
	sample := terminal.Calibration(m.config.Strings.Code, max(1, width-labelColumns), theme.Default)
	for i := first; i < len(all) && len(rows) < height; i++ {
		rows = append(rows, fit(text.Join(sample, m.calibrationLabel(i, all[i])), width))
		profiles = append(profiles, all[i])
	}
	for len(rows) < height {
		rows, profiles = append(rows, text.Blank(width, theme.Default)), append(profiles, m.config.Profile)
	}
	return rows, profiles
}

// calibrationLabel is the key and the name of a choice: in Latin letters, which
// every profile shows alike.
func (m *Model) calibrationLabel(i int, p terminal.Profile) text.Row {
	style, mark := theme.Default, "  "
	if i == m.calibration.selected {
		style = theme.Selected
	}
	if p == m.config.Profile {
		mark = "• "
	}
	name := text.Paragraph{Runs: []text.Run{{Text: terminal.ChoiceKey(i) + "  " + mark + p.Name, Style: style}}, Dir: text.LTR}
	return text.Join(text.Blank(2, theme.Default), text.Line(name, text.Options{Width: labelColumns - 2, Fill: style}))
}
