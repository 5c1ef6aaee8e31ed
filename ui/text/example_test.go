package text_test

import (
	"fmt"
	"strings"

	"mujaz/ui/text"
)

// draw is a row as a terminal that reorders nothing shows it, with the letters
// unshaped so that they can be read here.
func draw(r text.Row) string {
	var b strings.Builder
	for _, c := range r.Cells {
		b.WriteString(c.Base)
	}
	return "|" + b.String() + "|"
}

func ExampleLayout_arabic() {
	p := text.Paragraph{Runs: []text.Run{{Text: "وقّع الوزيران (في الرباط) 3 اتفاقيات"}}}
	for _, row := range text.Layout(p, text.Options{Width: 20}) {
		fmt.Println(draw(row))
	}
	// Output:
	// |    يف( ناريزولا عقو|
	// |  تايقافتا 3 )طابرلا|
}

func ExampleLine_hebrew() {
	p := text.Paragraph{Runs: []text.Run{{Text: "שר החוץ הגיע לירושלים"}}}
	fmt.Println(draw(text.Line(p, text.Options{Width: 12})))
	// Output:
	// |…יגה ץוחה רש|
}

func ExampleRow_Columns() {
	s := "زار Lisbon اليوم"
	row := text.Line(text.Paragraph{Runs: []text.Run{{Text: s}}}, text.Options{Width: 20})
	at := strings.Index(s, "Lisbon")
	fmt.Println(row.Columns(at, at+len("Lisbon")))
	// Output:
	// [{10 16}]
}
