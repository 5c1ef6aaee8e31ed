package extract

import (
	"testing"

	"mujaz/briefs"
)

func TestFrenchDatelinesInEveryOrder(t *testing.T) {
	for _, tt := range []struct{ name, text, place, date string }{
		{"a town of no list", "Brunstad, 3 mars (APS) – Le port est fermé.", "Brunstad", "3 mars"},
		{"a month in short and no blank", "Brunstad, 07 fév. 2019 (AIB)-Le port est fermé.", "Brunstad", "07 fév. 2019"},
		{"an agency alone", "Brunstad (APS) - Le port est fermé.", "Brunstad", ""},
		{"a dash that touches the town", "Rabat- Le port est fermé au Maroc.", "Rabat", ""},
		{"a town in brackets", "(Paris) Le port est fermé en France.", "Paris", ""},
		{"a district behind the town", "Washington, D.C., 3 mai 2021 — Le port est fermé.", "Washington", "3 mai 2021"},
		{"a state behind the town", "Nairobi, Kenya – Le port est fermé.", "Nairobi", ""},
		{"a heading with a state", "Le port est fermé. Les pêcheurs du Kenya attendent depuis lundi une réponse du ministère norvégien de la Pêche à Oslo.", "Oslo", ""},
		{"the line that closes a communiqué", "Le port est fermé.\n\nLe ministère remercie les pêcheurs de leur patience et des efforts de chacun.\n\nFait à Nairobi, le 3 mai 2021", "Nairobi", "le 3 mai 2021"},
		{"further on than the lead", "Les pêcheurs attendent depuis lundi une réponse du ministère norvégien de la Pêche sur leur sort.\n\nLa réponse sera donnée mardi à Nairobi par le ministre.", "Nairobi", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			b := Brief(briefs.Article{Text: "Kenya: programme de pêche - 42 milliards\n\n" + tt.text})
			if b.Dateline == nil || b.Dateline.Place != tt.place || tt.date != "" && (b.Dateline.Date == nil || b.Dateline.Date.Text != tt.date) {
				t.Errorf("got %+v", b.Dateline)
			}
		})
	}
}
