package extract

import (
	"slices"
	"testing"

	"mujaz/briefs"
)

func TestWhoSignsAnArabicArticleIsItsAuthorAndNoParty(t *testing.T) {
	const body = "\n\nاتفقت مصر والسودان على إنشاء سد جديد قبل نهاية العام، وفق بيان مشترك صدر أمس."
	for _, tt := range []struct {
		line, author, place string
		party               bool
	}{
		{"الخرطوم: سامي البحراوي", "سامي البحراوي", "الخرطوم", false},
		{"الخرطوم: سامي البحراوي ومنى القاسمي", "سامي البحراوي ومنى القاسمي", "الخرطوم", false},
		{"الخرطوم: لا تنازل عن المياه", "", "الخرطوم", false},
		{"الخرطوم: سامي البحراوي رفض العرض", "", "الخرطوم", true},
	} {
		b := Brief(article("مصر والسودان تتفقان على سد جديد\n\n" + tt.line + body))
		place := ""
		if b.Dateline != nil {
			place = b.Dateline.Place
		}
		party := slices.ContainsFunc(b.Parties, func(p briefs.Party) bool { return p.Name == "سامي البحراوي" })
		if b.Source.Author != tt.author || place != tt.place || party != tt.party {
			t.Errorf("%s: author %q, place %q, party %v", tt.line, b.Source.Author, place, party)
		}
	}
	b := Brief(article("مصر والسودان تتفقان على سد جديد\n\nالخرطوم: سامي البحراوي" + body + " وقال سامي البحراوي إن السد سيفتح قريبا."))
	if !slices.ContainsFunc(b.Parties, func(p briefs.Party) bool { return p.Name == "سامي البحراوي" }) {
		t.Error("whom the text names again is no party")
	}
}
