package ui

import (
	"math"
	"time"
	"unicode"
	"unicode/utf8"

	"mujaz/ui/language"
	"mujaz/ui/reader"
	"mujaz/ui/text"
	"mujaz/ui/theme"
)

// title says where one is: the view, its place in what it is part of, and what
// narrows it.
func (m *Model) title() text.Row {
	s := m.config.Strings
	parts := append([]string{s.App}, m.where()...)
	if m.query != "" && m.focus != paneHelp {
		parts = append(parts, s.Filter+s.Colon()+m.query)
	}
	if m.config.Samples {
		parts = append(parts, s.Samples)
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

// where is the view and one's place in it.
func (m *Model) where() []string {
	s := m.config.Strings
	at := func(i, n int) string { return s.Number(i) + "/" + s.Number(n) }
	switch m.focus {
	case paneHelp:
		return []string{s.Help}
	case paneCalibration:
		return []string{s.Terminal}
	case paneSelect:
		return []string{s.Commands[string(CmdSelect)]}
	case paneRegister:
		if v := m.register.view; v != nil && v.Len() > 0 {
			return []string{m.registerWord(), at(v.Selected()+1, v.Len())}
		}
		return []string{m.registerWord()}
	}
	n := m.list.Len()
	if n == 0 || !m.asked {
		return nil
	}
	place := at(m.list.Selected()+1, n)
	switch m.focus {
	case paneSource:
		parts := []string{place, s.Source}
		if m.source == nil {
			return parts
		}
		if m.source.HasCommentary() {
			parts = append(parts, reader.CommentaryMark+" "+s.Commentary)
		}
		if i, of := m.source.Count(); of > 0 {
			parts = append(parts, s.Evidence+" "+at(i, of))
		}
		if i, of := m.hits(); of > 0 {
			parts = append(parts, s.Search+" "+at(i, of))
		}
		return parts
	case paneCard:
		if m.card != nil {
			if item, ok := m.card.Item(); ok && item.Section != "" {
				return []string{place, item.Section}
			}
		}
		return []string{place}
	}
	return []string{s.CountOf(s.Count, m.list.Total()), place}
}

// status is what is being typed, a problem, what was done, the progress of
// reading, or the keys that are of use here.
func (m *Model) status() text.Row {
	s := m.config.Strings
	switch {
	case m.prompt.active:
		return m.promptRow()
	case m.problem != "":
		return m.line(m.words(theme.Warning, s.Failed+s.Colon()+m.problem), theme.Default)
	case m.notice != "":
		return m.line(m.words(theme.Default, m.notice), theme.Default)
	case !m.loading.Finished:
		return m.line(m.words(theme.Muted, s.Loading+"… "+progressWords(m.loading, s)), theme.Default)
	}
	return m.line(m.hints(), theme.Default)
}

func progressWords(p Progress, s *language.Strings) string {
	if p.Total == 0 {
		return s.Number(p.Done)
	}
	words := s.Number(p.Done) + "/" + s.Number(p.Total)
	switch left := p.Left; {
	case left <= 0:
	case left < 90*time.Second:
		words += " · " + s.CountOf(s.SecondsLeft, int(math.Ceil(left.Seconds())))
	default:
		words += " · " + s.CountOf(s.MinutesLeft, int(math.Round(left.Minutes())))
	}
	return words
}

// hints are the most useful keys of the pane that has the focus.
func (m *Model) hints() text.Paragraph {
	show := map[pane][]Command{
		paneList:     {CmdOpen, CmdAlike, CmdFilter, CmdCommitments, CmdStar, CmdMenu, CmdHelp, CmdQuit},
		paneCard:     {CmdOpen, CmdNextSection, CmdBack, CmdMenu, CmdHelp, CmdNextBrief, CmdCopy},
		paneSource:   {CmdNextSection, CmdFilter, CmdBack, CmdHelp, CmdCopy},
		paneHelp:     {CmdBack, CmdFilter, CmdDown},
		paneRegister: {CmdOpen, CmdNextSection, CmdBack, CmdExport, CmdHelp},
		paneSelect:   {CmdBack, CmdDown, CmdPageDown},

		paneCalibration: {CmdDown, CmdOpen, CmdBack},
	}[m.focus]
	p := text.Paragraph{Dir: m.config.Strings.Direction()}
	room := m.frame.Width - m.frame.Margin
	for _, c := range show {
		if c == CmdAlike && m.list.Alike() == 0 {
			continue
		}
		key, word := m.config.Keys.keyOf(c, m.frame.Mirrored), m.hintWord(c)
		between := "   "
		if len(p.Runs) == 0 {
			between = ""
		}
		width := text.Width(between + key + " " + word)
		if key == "" || width > room {
			continue
		}
		room -= width
		p.Runs = append(p.Runs, text.Run{Text: between}, text.Run{Text: key, Style: theme.Section, Isolate: true}, text.Run{Text: " "},
			text.Run{Text: word, Style: theme.Muted, Isolate: true})
	}
	return p
}

// hintWord is what a key does where one is.
func (m *Model) hintWord(c Command) string {
	s := m.config.Strings
	switch {
	case c == CmdOpen && m.focus == paneCard, c == CmdNextSection && m.focus == paneSource:
		return small(s.Evidence)
	case c == CmdOpen && m.focus == paneCalibration:
		return s.Choose
	case c == CmdFilter && m.focus != paneList:
		return small(s.Search)
	case c == CmdFilter:
		return small(s.Filter)
	case c == CmdCommitments:
		return small(s.Commitments)
	case c == CmdMenu:
		return small(s.Menu)
	case c == CmdNextSection && m.focus == paneRegister:
		return small(s.Source)
	}
	return s.Commands[string(c)]
}

// small is a title in the middle of a row, where commands have no capitals.
func small(title string) string {
	r, n := utf8.DecodeRuneInString(title)
	return string(unicode.ToLower(r)) + title[n:]
}
