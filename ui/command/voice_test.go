package command

import (
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"mujaz/briefs/library"
	"mujaz/ui/language"
)

// ran is one command line as it was seen from outside.
type ran struct {
	out, errs string
	code      int
}

// runIn runs a command line in an environment.
func runIn(env map[string]string, args ...string) ran {
	var out, errs strings.Builder
	code := Run(args, Streams{In: strings.NewReader(""), Out: &out, Err: &errs, Env: func(name string) string { return env[name] }})
	return ran{out.String(), errs.String(), code}
}

func TestTheCommandLineSpeaksTheLanguageAskedFor(t *testing.T) {
	home := t.TempDir()
	if err := os.MkdirAll(filepath.Join(home, "mujaz"), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(home, "mujaz", "config.toml"), []byte("language = \"fa\"\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		env  map[string]string
		args []string
		lang string
	}{
		{nil, []string{"nosuch"}, "en"},
		{map[string]string{"LANG": "ar_MA.UTF-8"}, []string{"nosuch"}, "ar"},
		{map[string]string{"LANG": "de_DE.UTF-8"}, []string{"nosuch"}, "en"},
		{map[string]string{"LANG": "fr_FR.UTF-8", "LC_ALL": "ur_PK"}, []string{"nosuch"}, "ur"},
		{map[string]string{"LANG": "fr_FR.UTF-8", "XDG_CONFIG_HOME": home}, []string{"nosuch"}, "fa"},
		{map[string]string{"LANG": "fr_FR.UTF-8", "XDG_CONFIG_HOME": home}, []string{"nosuch", "--lang", "he"}, "he"},
		{map[string]string{"LANG": "fr_FR.UTF-8"}, []string{"nosuch", "--lang=ar"}, "ar"},
		{map[string]string{"LANG": "fr_FR.UTF-8"}, []string{"nosuch", "--", "--lang=ar"}, "fr"},
		{map[string]string{"LANG": "fr_FR.UTF-8"}, []string{"nosuch", "--lang", "xx"}, "fr"},
	} {
		words, err := language.ByCode(c.lang)
		if err != nil {
			t.Fatal(err)
		}
		want := "mujaz: " + language.Fill(words.Console().Messages[language.UnknownCommand].What, "nosuch") + "\n"
		if got := runIn(c.env, c.args...); got.code != exitUsage || !strings.HasPrefix(got.errs, want) {
			t.Errorf("%v %v: exit %d, %q, want %q", c.env, c.args, got.code, got.errs, want)
		}
	}
}

func TestEveryMistakeSaysWhatWhereAndWhatToDoInEveryLanguage(t *testing.T) {
	folder := t.TempDir()
	data, none, there := filepath.Join(folder, "a.json"), filepath.Join(folder, "none"), filepath.Join(folder, "there.html")
	for _, f := range []string{data, there} {
		if err := os.WriteFile(f, []byte(`{"a": 1}`), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	for line, c := range map[string]struct {
		code  int
		where string
	}{
		"show":                                {exitUsage, "show"},
		"show EMPTY":                          {exitPartial, `""`},
		"show " + data:                        {exitPartial, data},
		"show " + none:                        {exitPartial, none},
		"show --width 7 x":                    {exitUsage, "--width 7"},
		"show --width x x":                    {exitUsage, "--width"},
		"show --widht 7 x":                    {exitUsage, "--width"},
		"show --theme darc -":                 {exitUsage, "darc"},
		"show --terminal visuel -":            {exitUsage, "visual"},
		"add":                                 {exitUsage, "add"},
		"add --library " + data + "/x/y.db -": {exitPartial, "--library"},
		"watch":                               {exitUsage, "watch"},
		"watch " + data:                       {exitUsage, data},
		"find --library " + none:              {exitPartial, none},
		"find --register people":              {exitUsage, "people"},
		"find --sort who":                     {exitUsage, "--sort"},
		"find --limit -1":                     {exitUsage, "--limit"},
		"export --format htlm":                {exitUsage, "html"},
		"export --files -o " + there + " -":   {exitPartial, there},
		"export --files -o " + none + "/x -":  {exitPartial, none},
		"pack":                                {exitUsage, "-o friday.mujaz"},
		"unpack":                              {exitUsage, "unpack"},
		"unpack " + none:                      {exitPartial, none},
		"unpack " + data + " --library " + data + " --passphrase-file " + data: {exitPartial, data},
		"library":                               {exitUsage, "library"},
		"library melt":                          {exitUsage, "melt"},
		"library check --library " + data:       {exitPartial, data},
		"library check --library " + none:       {exitPartial, none},
		"library synthesise":                    {exitUsage, "--library"},
		"serve --library " + none + " --keys x": {exitPartial, none},
		"terminal":                              {exitUsage, "mujaz"},
		"config --path":                         {exitPartial, "XDG_CONFIG_HOME"},
		"nosuch":                                {exitUsage, "nosuch"},
		"--watch --plain " + folder:             {exitUsage, "--plain"},
		"--plain -":                             {exitUsage, "mujaz"},
	} {
		said := map[string]string{}
		for _, s := range language.All() {
			args := strings.Fields(line)
			for i, a := range args {
				if a == "EMPTY" {
					args[i] = ""
				}
			}
			got := runIn(map[string]string{"LC_ALL": s.Code}, args...)
			if got.code != c.code || !strings.Contains(got.errs, c.where) || !strings.HasPrefix(got.errs, "mujaz: ") {
				t.Errorf("%s in %s: exit %d, want %d: %q does not name %s", line, s.Code, got.code, c.code, got.errs, c.where)
			}
			if strings.Contains(got.errs, "%!") || strings.ContainsAny(got.errs, "\x1b\u2066\u2067\u2068\u2069") {
				t.Errorf("%s in %s: %q", line, s.Code, got.errs)
			}
			if other, again := said[got.errs]; again {
				t.Errorf("%s: the same in %s and %s: %q", line, s.Code, other, got.errs)
			}
			said[got.errs] = s.Code
		}
	}
}

func TestAnArticlesNameSteersNoTerminalInAMessage(t *testing.T) {
	name := "\x1b[31mred\u202e%1%2.txt"
	got := runIn(map[string]string{"LC_ALL": "ar"}, "show", name)
	if got.code != exitPartial || strings.ContainsAny(got.errs, "\x1b\u202e") || !strings.Contains(got.errs, "%1%2.txt") {
		t.Errorf("exit %d: %q", got.code, got.errs)
	}
}

func TestHelpIsInEveryLanguage(t *testing.T) {
	for _, s := range language.All() {
		got := runIn(map[string]string{"LC_ALL": s.Code}, "help")
		flat := strings.Join(strings.Fields(got.out), " ")
		for _, c := range commands() {
			if want := strings.Join(strings.Fields(s.Console().Commands[c.name]), " "); want == "" || !strings.Contains(flat, want) {
				t.Errorf("%s: %s is not explained: %q", s.Code, c.name, want)
			}
		}
	}
}

func TestAVersionSaysWhatDecidesWhatIsReadAgain(t *testing.T) {
	got := runIn(nil, "version")
	for _, want := range []string{"mujaz ", "go ", extractor(), "schema " + strconv.Itoa(library.SchemaVersion()), "renew"} {
		if got.code != exitOK || !strings.Contains(got.out, want) {
			t.Errorf("exit %d: %q is not said:\n%s", got.code, want, got.out)
		}
	}
}
