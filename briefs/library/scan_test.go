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
	t.Parallel()
	random := rand.New(rand.NewPCG(3, 4))
	vocabulary := strings.Fields("الميناء ميناء وللميناء الوزير وزيرة الأمن أمن اتفاقيات اتفاقية إلى مُعاهدة معاهده مدرسة المدرسين ports port 2027 الرصيف على علي")
	s, ctx := open(t, filepath.Join(t.TempDir(), "library.db")), context.Background()
	text, items := map[string]folded{}, []Item(nil)
	for i := range 120 {
		it := port(numbered(i + 1))
		var body []string
		for range 3 + random.IntN(6) {
			body = append(body, vocabulary[random.IntN(len(vocabulary))])
		}
		it.Brief.Headline, it.Brief.Parties = "", nil
		it.Brief.Text = strings.Join(body, " ")
		text[it.Brief.ID] = folded{strings.Fields(query.Stems(it.Brief.Text)), " " + strings.Join(query.Words(it.Brief.Text), " ") + " "}
		items = append(items, it)
	}
	for len(items) > 0 { // some by themselves, the rest together
		n := 1
		if len(items) <= 100 {
			n = len(items)
		}
		if _, err := s.Add(ctx, items[:n]...); err != nil {
			t.Fatal(err)
		}
		items = items[n:]
	}
	r, hits := s.For("officer"), 0
	for range 300 {
		a, b := vocabulary[random.IntN(len(vocabulary))], vocabulary[random.IntN(len(vocabulary))]
		for q, holds := range map[string]func(folded) bool{
			a + " " + b:                           func(s folded) bool { return hasStem(s, a) && hasStem(s, b) },
			a + " -" + b:                          func(s folded) bool { return hasStem(s, a) && !hasStem(s, b) },
			fmt.Sprintf("%q", a+" "+b):            func(s folded) bool { return hasPhrase(s, a+" "+b) },
			fmt.Sprintf("%s -%q", a, b):           func(s folded) bool { return hasStem(s, a) && !hasPhrase(s, b) },
			"lang:ar act:pledged strength:4 " + a: func(s folded) bool { return hasStem(s, a) },
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

// folded is a text's stems and, between spaces, its words.
type folded struct {
	stems []string
	words string
}

func hasStem(text folded, word string) bool { return slices.Contains(text.stems, query.Stems(word)) }

func hasPhrase(text folded, phrase string) bool {
	return strings.Contains(text.words, " "+strings.Join(query.Words(phrase), " ")+" ")
}
