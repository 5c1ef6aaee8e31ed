package command

import (
	"errors"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/spf13/pflag"

	"mujaz/briefs/library/query"
	"mujaz/ui/language"
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

func TestEveryFlagIsExplainedInEveryLanguage(t *testing.T) {
	for _, words := range language.All() {
		c := words.Console()
		for name, what := range c.Flags {
			c.Flags[name] = "§" + what
		}
		for _, named := range append(commands(), command{name: "reader", run: openReader}) {
			var out strings.Builder
			v := &voice{Console: c, words: words, answer: func() (answer, bool) { return answer{}, false }}
			s := Streams{In: strings.NewReader(""), Out: &out, Err: &out, Env: func(string) string { return "" }, voice: func() *voice { return v }}
			if err := named.run(t.Context(), s, []string{"--help"}); !errors.Is(err, pflag.ErrHelp) {
				t.Fatalf("%s --help: %v", named.name, err)
			}
			flags := regexp.MustCompile(`(?m)^ *(-[a-zA-Z], )?--[a-z-]+`).FindAllString(out.String(), -1)
			if len(flags) == 0 || strings.Count(out.String(), "§") != len(flags) {
				t.Errorf("%s: not every flag of %s is explained:\n%s", words.Code, named.name, out.String())
			}
		}
	}
}

func TestEveryCommandTakesTheLanguage(t *testing.T) {
	words, err := language.ByCode("ar")
	if err != nil {
		t.Fatal(err)
	}
	c := words.Console()
	for _, named := range commands() {
		for _, args := range [][]string{{named.name, "--help", "--lang", "ar"}, {named.name, "--lang=ar", "--help"}, {"--lang", "ar", named.name, "--help"}, {"help", named.name, "--lang", "ar"}} {
			if out, errs, code := run(args...); code != exitOK || errs != "" || !strings.Contains(strings.Join(strings.Fields(out), " "), language.Fill(c.Commands[named.name])) {
				t.Errorf("%v: exit %d, %q %q", args, code, out, errs)
			}
		}
		if _, errs, code := run(named.name, "--lang", "xx"); code != exitUsage || !strings.Contains(errs, "its languages are") {
			t.Errorf("%s takes a language that there is not: exit %d, %q", named.name, code, errs)
		}
	}
	for _, args := range [][]string{{"help", "--lang", "ar"}, {"--lang=ar", "help"}, {"--lang", "ar", "--help"}} {
		if out, _, code := run(args...); code != exitOK || !strings.Contains(out, c.About) {
			t.Errorf("%v: exit %d, %q", args, code, out)
		}
	}
}

func TestMistakesAreToldInTheLanguageAskedFor(t *testing.T) {
	library := filepath.Join(t.TempDir(), "library.db")
	if _, errs, code := run("add", "--library", library, "-"); code != exitOK {
		t.Fatal(errs)
	}
	for query, want := range map[string]string{
		"act:agred": "لا فعل باسم agred؛ والأفعال هي concluded, decided, agreed, pledged, planned, willing, refused, stressed, called_for – هل تقصد agreed؟", "prty:x": "هل تقصد party؟", "due:soon": "due تاريخ مثل 2027-01-31", `"x`: "علامة الاقتباس لم تُغلق", "party:": "party: تنقصه قيمة",
	} {
		if _, errs, code := run("find", "--lang", "ar", "--library", library, query); code != exitUsage || !strings.Contains(errs, want) {
			t.Errorf("%s: exit %d, %q, want %q", query, code, errs, want)
		}
	}
	for file, want := range map[string]string{
		"langauge = \"ar\"\n": "لا مفتاح باسم «langauge»", "theme = \"pink\"\n": "لا مظهر باسم «pink»", "=": "السطر 1", "[keys]\nstar = [\"q\"]\n": "يؤدي الأمرين",
		"[keys]\nquit = []\n": "أعطه مفتاحا", "[keys]\nstar = [\"hyper+q\"]\n": "«hyper+q»", "keyboard = \"arr\"\n": "لا تخطيط",
	} {
		if _, errs, code := runConfigured(t, file, "show", "--lang", "ar", "-"); code != exitUsage || !strings.Contains(errs, want) {
			t.Errorf("%q: exit %d, %q, want %q", file, code, errs, want)
		}
	}
	open := filepath.Join(t.TempDir(), "open")
	if err := errors.Join(os.Mkdir(open, 0o700), os.Chmod(open, 0o777), os.WriteFile(filepath.Join(open, "keys"), nil, 0o600)); err != nil {
		t.Fatal(err)
	}
	for want, args := range map[string][]string{"تمكنهم الكتابة في المجلد " + open: {"--keys", filepath.Join(open, "keys")}, "لم يُذكر ملف المفاتيح": nil, "القيمة -1 أقل من الصفر": {"--sessions", "-1"}, "لا يمكن الإنصات على «2222»": {"--listen", "2222"}} {
		if _, errs, code := run(append([]string{"serve", "--check", "--lang", "ar", "--library", library}, args...)...); code == exitOK || !strings.Contains(errs, want) {
			t.Errorf("serve --check %v: exit %d, %q, want %q", args, code, errs, want)
		}
	}
	if out, _, code := run("config", "--lang", "ar"); code != exitOK || !strings.Contains(out, "# لغة الواجهة: ar, en") || !strings.Contains(out, "#[keys]\n") {
		t.Errorf("exit %d: %s", code, out)
	}
}

func TestAnExportIntoAFileSaysWhatWasWritten(t *testing.T) {
	file := filepath.Join(t.TempDir(), "x.html")
	if out, errs, code := run("export", "--files", "-o", file, "-"); code != exitOK || out != "" || errs != "1 brief written to "+file+"\n" {
		t.Errorf("exit %d, %q, %q", code, out, errs)
	}
	if _, errs, code := run("export", "--files", "-o", "-", "-"); code != exitOK || errs != "" {
		t.Errorf("exit %d, %q", code, errs)
	}
}

func TestAWordThatACommandDoesNotTakeIsRefused(t *testing.T) {
	for _, args := range [][]string{{"version", "x"}, {"--version", "x"}, {"man", "x", "y"}, {"config", "x"}, {"terminal", "x"}, {"help", "show", "x"}, {"help", "reader", "x"}, {"--help", "show", "x"}} {
		if _, errs, code := run(args...); code != exitUsage || !strings.Contains(errs, "takes no further words: x") {
			t.Errorf("%q: exit code %d, %s", args, code, errs)
		}
	}
}

func TestWhatIsBelowAFileIsNoFolderToWatch(t *testing.T) {
	file := filepath.Join(t.TempDir(), "a.txt")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	for _, args := range [][]string{{"watch", filepath.Join(file, "x")}, {"--watch", filepath.Join(file, "x")}} {
		if _, errs, code := run(args...); code != exitUsage || !strings.Contains(errs, "no folder") {
			t.Errorf("%q: exit code %d, %s", args, code, errs)
		}
	}
}
