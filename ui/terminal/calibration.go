package terminal

import "mujaz/ui/text"

// samples have what tells the profiles apart: joined letters, a lam-alef, a
// number after right-to-left letters, brackets, a sign after a word and Latin. Who reads Hebrew does
// not need to read Arabic to judge the order; its last word shows the joining.
const (
	sample       = "السلام (عليكم) عام 2025 مع Europol: أهلًا!"
	hebrewSample = "שלום (לכולם) בשנת 2025 עם Europol: أهلًا!"
)

// choiceKeys choose the profiles by their place, in whatever digits the keyboard has.
const choiceKeys = "1234567890١٢٣٤٥٦٧٨٩٠۱۲۳۴۵۶۷۸۹۰"

// ChoiceKey is the key that chooses the profile at a place of Profiles, "" for none.
func ChoiceKey(place int) string {
	if place >= 10 {
		return ""
	}
	return choiceKeys[place : place+1]
}

// Choice is the place of the profile that a key chooses, -1 for none.
func Choice(key string) int {
	place := 0
	for _, r := range choiceKeys {
		if string(r) == key && place < len(Profiles()) {
			return place
		}
		place = (place + 1) % 10
	}
	return -1
}

// Calibrating is the profile whose Enter and Leave hold while rows of several
// profiles are shown at once.
func Calibrating() Profile { return mustByName("visual") }

// Calibration is a bordered row, width columns wide, in visual order: encoded by
// each profile, the one that reads correctly, and whose right border stands
// where the others' do, is right. The code is that of the reader's language.
// Profiles that differ in nothing here read alike, and the first of them is to
// be preferred.
func Calibration(code string, width int, style text.Style) text.Row {
	s := sample
	if code == "he" {
		s = hebrewSample
	}
	words := text.Line(text.Paragraph{Runs: []text.Run{{Text: s, Style: style}}, Dir: text.RTL}, text.Options{Width: max(width-4, 1), Fill: style})
	return text.Join(text.Plain("│ ", style), words, text.Plain(" │", style))
}
