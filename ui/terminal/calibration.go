package terminal

import "mujaz/ui/text"

// Calibrated is one row of the calibration screen.
type Calibrated struct {
	Profile Profile
	Row     string // encoded by it
}

// sample has what tells the profiles apart: joined letters, a lam-alef, a
// number after Arabic, brackets and Latin.
const sample = "السلام (عليكم) عام 2025 مع Europol: أهلًا"

// CalibrationText is what the rows say, for the line that tells what to look
// for: the one that begins at the right with the first word is right.
func CalibrationText() string { return sample }

// Calibration is one bordered row for each profile, width columns wide: the
// reader chooses one that reads correctly and whose right border stands where
// the others' do. Profiles that differ in nothing here read alike, and the
// first of them is to be preferred.
func Calibration(width int, style text.Style, sgr func(text.Style) string) []Calibrated {
	inner := max(width-4, 1)
	words := text.Line(text.Paragraph{Runs: []text.Run{{Text: sample, Style: style}}, Dir: text.RTL}, text.Options{Width: inner, Fill: style})
	row := text.Join(text.Plain("│ ", style), words, text.Plain(" │", style))
	var rows []Calibrated
	for _, p := range Profiles() {
		rows = append(rows, Calibrated{p, p.Encode(row, sgr)})
	}
	return rows
}
