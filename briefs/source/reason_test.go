package source

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"slices"
	"strings"
	"testing"
)

// A reason or a hint that is not on its list has no words in other languages.
func TestEveryReasonAndHintIsOnItsList(t *testing.T) {
	files, err := os.ReadDir(".")
	if err != nil {
		t.Fatal(err)
	}
	constants := 0
	for _, f := range files {
		if !strings.HasSuffix(f.Name(), ".go") || strings.HasSuffix(f.Name(), "_test.go") {
			continue
		}
		set := token.NewFileSet()
		tree, err := parser.ParseFile(set, f.Name(), nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(tree, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.KeyValueExpr:
				key, _ := n.Key.(*ast.Ident)
				if _, literal := n.Value.(*ast.BasicLit); literal && key != nil && (key.Name == "Reason" || key.Name == "Hint") {
					t.Errorf("%s: %s is not one of the constants", set.Position(n.Pos()), key.Name)
				}
			case *ast.ValueSpec:
				kind, _ := n.Type.(*ast.Ident)
				if kind == nil || kind.Name != "Reason" && kind.Name != "Hint" {
					return true
				}
				constants++
				word := strings.Trim(n.Values[0].(*ast.BasicLit).Value, `"`)
				if !slices.Contains(Reasons(), Reason(word)) && !slices.Contains(Hints(), Hint(word)) {
					t.Errorf("%s: %q is not listed", set.Position(n.Pos()), word)
				}
			}
			return true
		})
	}
	if constants != len(Reasons())+len(Hints()) {
		t.Errorf("%d constants, %d on the lists", constants, len(Reasons())+len(Hints()))
	}
}

func TestAnErrorSaysWhereWhatAndWhatToDo(t *testing.T) {
	for name, c := range map[string]struct{ content, want string }{
		"a.json":  {`{"a": 1}`, "a.json: data, not an article (give a text, page, feed, Word, PDF or mail file)"},
		"":        {" \n", `"": an empty file (give a text, page, feed, Word, PDF or mail file)`},
		"big.txt": {strings.Repeat("x", MaxBytes+1), "big.txt: larger than 32 MB (split it, and read the parts)"},
	} {
		if _, err := Read(name, []byte(c.content)); err == nil || err.Error() != c.want {
			t.Errorf("%q: %v, want %s", name, err, c.want)
		}
	}
}
