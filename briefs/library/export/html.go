package export

import (
	_ "embed"
	"html/template"
	"io"
	"iter"

	"mujaz/briefs"
)

//go:embed page.html
var page string

// HTML writes briefs, each as it comes, as one page that needs no other file,
// runs no script and prints one brief after another. Each runs in the direction of its
// text; what may run otherwise inside it is isolated (<bdi>, dir=auto), as the
// W3C advises for text whose direction is not known.
func HTML(out io.Writer, words Words, list iter.Seq[briefs.Brief]) error {
	t, err := template.New("page").Funcs(template.FuncMap{
		"sections": words.sections, "facts": words.facts, "act": words.act, "origin": origin, "parts": words.party,
	}).Parse(page)
	if err != nil {
		return err
	}
	return t.Execute(out, struct {
		Words  Words
		Briefs iter.Seq[briefs.Brief]
	}{words, list})
}
