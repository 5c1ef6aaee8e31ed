package extract

import (
	"strings"
	"testing"
)

// Who acts without a name is named by the article's words for him, in any language.
func TestWhoActsWithoutANameInOtherLanguages(t *testing.T) {
	for _, tt := range []struct{ text, actors string }{
		{"The government approved a new budget on Monday.", "government"},
		{"The foreign minister will visit Nairobi next week.", "foreign minister"},
		{"Residents called on the council to repair the road.", "Residents"},
		{"Opposition parties rejected the plan.", "Opposition parties"},
		{"The minister of fisheries will open two ports.", "minister of fisheries"},
		{"The minister will visit Nairobi next week.", ""},
		{"The road will open next week.", ""},
		{"The government offices will open next week.", ""},
		{"Fisheries Minister Nora Quill met her team. The fisheries minister will visit Nairobi next week.", "Nora Quill"},
		{"Le gouvernement a approuvé un nouveau budget lundi.", "gouvernement"},
		{"Le ministre de la Pêche se rendra à Dakar la semaine prochaine.", "ministre de la Pêche"},
		{"Les syndicats ont décidé de suspendre la grève.", "syndicats"},
		{"Le chantier ouvrira la semaine prochaine.", ""},
		{"הממשלה אישרה את התקציב.", "הממשלה"},
		{"המורים החליטו לשבות מחר.", "המורים"},
		{"دولت تصمیم گرفت حقوق کارگران را افزایش دهد.", "دولت"},
		{"کارگران خواستار افزایش دستمزد شدند.", "کارگران"},
		{"حکومت نے تنخواہیں بڑھانے کا فیصلہ کیا۔", "حکومت"},
		{"وزیر اعظم نے سڑک بنانے کا وعدہ کیا۔", "وزیر اعظم"},
	} {
		b := Brief(article(tt.text))
		got := ""
		for _, s := range statements(b) {
			got = strings.Join(s.Actors, ", ")
		}
		if got != tt.actors {
			t.Errorf("%s\n got %q\nwant %q", tt.text, got, tt.actors)
		}
	}
}
