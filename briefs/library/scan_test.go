package library

import (
	"context"
	"fmt"
	"math/rand/v2"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"mujaz/briefs/library/query"
)

// TestSearchFindsWhatAScanOfTheFoldedTextFinds compares the index with reading
// every brief's words, for random words, phrases and their negations.
func TestSearchFindsWhatAScanOfTheFoldedTextFinds(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 4))
	vocabulary := strings.Fields("الميناء ميناء وللميناء الوزير وزيرة الأمن أمن اتفاقيات اتفاقية إلى مُعاهدة معاهده مدرسة المدرسين ports port 2027 الرصيف على علي")
	s, ctx := open(t, filepath.Join(t.TempDir(), "library.db")), context.Background()
	text := map[string]string{}
	for i := range 120 {
		it := port(numbered(i + 1))
		var body []string
		for range 3 + random.IntN(6) {
			body = append(body, vocabulary[random.IntN(len(vocabulary))])
		}
		it.Brief.Headline, it.Brief.Parties = "", nil
		it.Brief.Text = strings.Join(body, " ")
		text[it.Brief.ID] = it.Brief.Text
		if _, err := s.Add(ctx, it); err != nil {
			t.Fatal(err)
		}
	}
	r, hits := s.For("officer"), 0
	for range 300 {
		a, b := vocabulary[random.IntN(len(vocabulary))], vocabulary[random.IntN(len(vocabulary))]
		for q, holds := range map[string]func(string) bool{
			a + " " + b:                           func(s string) bool { return hasStem(s, a) && hasStem(s, b) },
			a + " -" + b:                          func(s string) bool { return hasStem(s, a) && !hasStem(s, b) },
			fmt.Sprintf("%q", a+" "+b):            func(s string) bool { return hasPhrase(s, a+" "+b) },
			fmt.Sprintf("%s -%q", a, b):           func(s string) bool { return hasStem(s, a) && !hasPhrase(s, b) },
			"lang:ar act:pledged strength:4 " + a: func(s string) bool { return hasStem(s, a) },
		} {
			var want []string
			for id, s := range text {
				if holds(s) {
					want = append(want, id)
				}
			}
			got, err := r.Find(ctx, q)
			slices.Sort(got)
			slices.Sort(want)
			if err != nil || !slices.Equal(got, want) {
				t.Fatalf("%s: %d found, %d by scan; %v", q, len(got), len(want), err)
			}
			hits += len(got)
		}
	}
	if hits == 0 {
		t.Fatal("nothing was ever found")
	}
}

func hasStem(text, word string) bool {
	return slices.Contains(strings.Fields(query.Stems(text)), query.Stems(word))
}

func hasPhrase(text, phrase string) bool {
	return strings.Contains(" "+strings.Join(query.Words(text), " ")+" ", " "+strings.Join(query.Words(phrase), " ")+" ")
}
