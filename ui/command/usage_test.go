package command

import (
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"mujaz/briefs/library/query"
)

func TestHelpFitsIntoATerminalOf80ColumnsAndNamesNoTypes(t *testing.T) {
	pages := [][]string{{"help"}, {"help", "reader"}}
	for _, c := range commands() {
		pages = append(pages, []string{"help", c.name})
	}
	for _, page := range pages {
		out, _, code := run(page...)
		if code != exitOK || !strings.Contains(out, "mujaz") {
			t.Fatalf("%v ended with %d: %q", page, code, out)
		}
		for l := range strings.SplitSeq(out, "\n") {
			if utf8.RuneCountInString(l) > 80 {
				t.Errorf("%v has a line of more than 80 columns: %s", page, l)
			}
			for _, word := range []string{"stringArray", " string ", " uint", "=true"} {
				if strings.Contains(l, word) {
					t.Errorf("%v names a type: %s", page, l)
				}
			}
		}
	}
}

func TestAnExportIntoNoFolderSaysSo(t *testing.T) {
	folder := filepath.Join(t.TempDir(), "gone")
	_, errs, code := run("export", "--files", "-o", filepath.Join(folder, "x.html"), "-")
	if code != exitPartial || !strings.Contains(errs, "there is no folder "+folder) || strings.Contains(errs, ".mujaz-") {
		t.Errorf("ended with %d and said %q", code, errs)
	}
}

func TestHelpExplainsEveryWordOfAQuery(t *testing.T) {
	out, _, _ := run("help", "find")
	_, out, _ = strings.Cut(out, "What a query may hold")
	valued, alone := query.Keys()
	for _, key := range valued {
		if !strings.Contains(out, key+":") {
			t.Errorf("%s: is not explained:\n%s", key, out)
		}
	}
	for _, word := range alone {
		if !slices.Contains(strings.Fields(out), word) {
			t.Errorf("%s is not explained:\n%s", word, out)
		}
	}
}
