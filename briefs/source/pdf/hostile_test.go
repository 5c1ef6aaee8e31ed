package pdf

import (
	"errors"
	"fmt"
	"strings"
	"testing"
)

// numbered is the same object under many numbers.
func numbered(n int, object string) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "%d 0 obj %s\n", i+1, object)
	}
	return b.String()
}

// The work on a file is bounded by its bytes: without bounds, each of these
// would take hours and more memory than there is.
func TestObjectsWithoutAnEndAreNotEachReadToTheEndOfTheFile(t *testing.T) {
	const n = 20_000
	for name, file := range map[string]string{
		"arrays": numbered(n, "["), "strings": numbered(n, "("), "dictionaries": numbered(n, "<<"), "streams": numbered(n, "<<>>stream "),
		"trailers":     strings.Repeat("trailer<<", n),
		"a page's own": "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Kids 3 0 R>>endobj 3 0 obj[<</Kids 3 0 R>><</Kids 3 0 R>>]endobj",
	} {
		if _, err := Open([]byte("%PDF-1.4\n" + file)); !errors.Is(err, ErrDamaged) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// hostile is a file of one page with its content, and the objects 5, its font,
// and 6, its form X.
func hostile(t *testing.T, content, font, form string) *Document {
	t.Helper()
	d, err := Open([]byte("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Kids[3 0 R]>>endobj " +
		"3 0 obj<</Type/Page/Contents 4 0 R/Resources<</Font<</F 5 0 R>>/XObject<</X 6 0 R>> >> >>endobj " +
		"4 0 obj<<>>stream\n" + content + "\nendstream endobj 5 0 obj" + font + " endobj 6 0 obj" + form + " endobj"))
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func TestAFormThatIsPaintedManyTimesIsReadAsOftenAsTheBudgetLasts(t *testing.T) {
	d := hostile(t, strings.Repeat("/X Do ", maxPainted), "<<>>", "<</Subtype/Form>>stream\n"+strings.Repeat("1 ", 1<<19)+"\nendstream")
	d.Content().Page(0)
	if d.budget != 0 {
		t.Errorf("%d bytes are left of %d", d.budget, maxDecoded)
	}
}

func TestGlyphsThatSayAWholeBookEndTheReading(t *testing.T) {
	book := "<</Subtype/Type1/Encoding<</Differences[97/uni" + strings.Repeat("0041", 1<<15) + "]>> >>"
	d := hostile(t, "BT /F 1 Tf ("+strings.Repeat("a", 1<<16)+")Tj", book, "<<>>")
	c, said := d.Content(), 0
	for _, g := range c.Page(0) {
		said += len(g.Text)
	}
	if !c.Full() || said > maxText+1<<15 {
		t.Errorf("%d bytes are said; full: %v", said, c.Full())
	}
}

func TestOfTwoCataloguesItIsAlwaysTheSameThatStands(t *testing.T) {
	for range 20 {
		d, err := Open([]byte("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Kids[3 0 R]>>endobj 3 0 obj<</Type/Page>>endobj " +
			"4 0 obj<</Type/Catalog/Pages 5 0 R>>endobj 5 0 obj<</Kids[3 0 R 6 0 R]>>endobj 6 0 obj<</Type/Page>>endobj"))
		if err != nil || d.Pages() != 2 {
			t.Fatal(d, err)
		}
	}
}

func TestARowThatIsNotThereIsNotMade(t *testing.T) {
	d := &Document{}
	if out := d.unpredict([]byte{1, 2}, dict{"Predictor": 12.0, "Colors": 32.0, "BitsPerComponent": 32.0, "Columns": 1048576.0}); out != nil {
		t.Errorf("%d bytes", len(out))
	}
}
