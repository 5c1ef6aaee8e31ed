package command

import (
	"archive/zip"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"testing"

	"mujaz/briefs"
	"mujaz/briefs/library"
	"mujaz/ui/language"
)

// synthetic is the file of a library with a few synthetic briefs, made once.
var synthetic = sync.OnceValues(func() ([]byte, error) {
	dir, err := os.MkdirTemp("", "mujaz")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	path := filepath.Join(dir, "library.db")
	if out, errs, code := run("library", "synthesise", "--library", path, "--count", "40"); code != 0 {
		return nil, errors.New(out + errs)
	}
	return os.ReadFile(path)
})

// stocked is a library of its own with those briefs.
func stocked(t *testing.T) string {
	t.Helper()
	data, err := synthetic()
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "library.db")
	if err := os.WriteFile(path, data, 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestASyntheticLibraryIsSoundAndSaysThatItIsSynthetic(t *testing.T) {
	path := stocked(t)
	if out, errs, code := run("library", "check", "--library", path); code != 0 || !strings.Contains(out, "40 briefs, marks on 0: sound") {
		t.Fatal(out, errs, code)
	}
	out, _, _ := run("find", "--library", path, "--json")
	lines := strings.Split(strings.TrimSpace(out), "\n")
	if len(lines) != 40 {
		t.Fatalf("%d briefs", len(lines))
	}
	for _, l := range lines {
		var b briefs.Brief
		if err := json.Unmarshal([]byte(l), &b); err != nil || b.Source.Publisher != "synthetic" || !strings.Contains(b.Text, "[synthetic 1/") {
			t.Fatal(b.Source, err)
		}
	}
	if _, errs, code := run("library", "synthesise", "--library", path); code == 0 || !strings.Contains(errs, "there already") {
		t.Error("synthetic briefs are mixed into a library: ", errs)
	}
	if _, errs, code := run("library", "synthesise"); code != 2 {
		t.Error("synthetic briefs go into the user's own library: ", errs)
	}
}

func TestFindPrintsEveryRegister(t *testing.T) {
	path := stocked(t)
	for _, kind := range []string{"commitments", "parties", "countries", "topics"} {
		out, errs, code := run("find", "--library", path, "--register", kind, "--json", "lang:ar")
		first, _, _ := strings.Cut(out, "\n")
		var line struct {
			Name      string
			Count     int
			Statement *briefs.Statement
			Sources   []briefs.RegisterSource
		}
		if err := json.Unmarshal([]byte(first), &line); err != nil || code != 0 || line.Count == 0 {
			t.Fatalf("%s: %v %s %s", kind, err, first, errs)
		}
		if commitment := line.Statement != nil && len(line.Sources) > 0; commitment != (kind == "commitments") || commitment == (line.Name != "") {
			t.Errorf("%s: %s", kind, first)
		}
		plain, _, _ := run("find", "--library", path, "--register", kind, "--limit", "3")
		if strings.Count(plain, "\n") != 3 || !strings.Contains(plain, "\t") {
			t.Errorf("%s: %s", kind, plain)
		}
	}
	byWho, _, _ := run("find", "--library", path, "--register", "commitments", "--sort", "strength")
	if !strings.Contains(strings.SplitN(byWho, "\n", 2)[0], "\tconcluded\t") {
		t.Error("the strongest does not come first: ", strings.SplitN(byWho, "\n", 2)[0])
	}
}

func TestMistakesOfTheLibrarysCommandsAreNamedAndCostNothing(t *testing.T) {
	path := stocked(t)
	kept := filepath.Join(t.TempDir(), "kept.html")
	os.WriteFile(kept, []byte("mine"), 0o600)
	for line, want := range map[string]struct {
		code int
		word string
	}{
		"find --library PATH --register promises":                 {2, "the registers are commitments"},
		"find --library PATH --register parties --sort due":       {2, "sorted by briefs, name"},
		"find --library PATH --sort due":                          {2, "for registers"},
		"find --library PATH act:agred":                           {2, "act:agred\n      ^"},
		"find --library PATH --register commitments act:agred":    {2, "did you mean agreed"},
		"find --library PATH.none":                                {1, "there is no library"},
		"export --library PATH --format pdf":                      {2, "html"},
		"export --library PATH -o KEPT":                           {1, "nothing was written"},
		"export --library PATH strength:>9":                       {2, "^"},
		"export --files":                                          {2, "needs a file"},
		"library":                                                 {2, "check"},
		"library mend":                                            {2, "does not know how to mend"},
		"library check --library KEPT":                            {1, "no library"},
		"library check --library PATH.none":                       {1, "mujaz: there is no library"},
		"library renew --library PATH.none":                       {1, "mujaz: there is no library"},
		"library synthesise --library PATH.new --count 0":         {2, "out of range"},
		"pack --library PATH":                                     {2, "needs a file to write"},
		"pack --library PATH -o PATH.pack -r age1xyz":             {2, "no public key"},
		"pack --library PATH -o PATH.pack --passphrase-file KEPT": {2, "at least 8"},
		"unpack --library PATH KEPT --passphrase-file KEPT":       {1, "kept.html: this is no pack or is damaged; nothing was changed: copy the whole file that 'mujaz pack' made"},
		"export --library PATH -o .":                              {1, "is no file"},
		"unpack --library PATH":                                   {2, "one file"},
		"unpack PATH.none":                                        {1, "no such file"},
	} {
		args := strings.Fields(strings.NewReplacer("PATH", path, "KEPT", kept).Replace(line))
		if out, errs, code := run(args...); code != want.code || !strings.Contains(errs, want.word) {
			t.Errorf("%s: exit code %d\n%s%s", line, code, out, errs)
		}
	}
	if data, _ := os.ReadFile(kept); string(data) != "mine" {
		t.Error("a file was written over")
	}
	if left, _ := filepath.Glob(filepath.Join(filepath.Dir(path), "*.new*")); len(left) > 0 {
		t.Error("something is left of what was refused: ", left)
	}
}

func TestAnArchiveOfWhichAFileWasLeftOutIsReadAgainAndTheFileNamedAgain(t *testing.T) {
	dir := t.TempDir()
	archive, path := filepath.Join(dir, "m.zip"), filepath.Join(dir, "library.db")
	var packed bytes.Buffer
	z := zip.NewWriter(&packed)
	for name, data := range map[string]string{"a.txt": "Quay reopens\n\nLisbon – The ministry of ports decided on Monday to reopen the quay.", "b.bin": "\x00\x01\x02"} {
		w, err := z.Create(name)
		if err != nil {
			t.Fatal(err)
		}
		io.WriteString(w, data)
	}
	if err := errors.Join(z.Close(), os.WriteFile(archive, packed.Bytes(), 0o600)); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"1 new, 0 already there", "0 new, 1 already there"} {
		if out, errs, code := run("add", "--library", path, archive); code != 1 || !strings.Contains(errs, "b.bin") || !strings.Contains(out, want) {
			t.Errorf("exit code %d\n%s%s", code, out, errs)
		}
	}
}

func TestAFileThatIsMadeMeanwhileIsNotReplacedUnasked(t *testing.T) {
	for _, c := range []struct {
		overwrite bool
		want      string
	}{{false, "theirs"}, {true, "ours"}} {
		dir := t.TempDir()
		path := filepath.Join(dir, "out.html")
		err := into(Streams{}, path, c.overwrite, func(w io.Writer) error {
			io.WriteString(w, "ours")
			return os.WriteFile(path, []byte("theirs"), 0o600)
		})
		data, _ := os.ReadFile(path)
		var told complaint
		if refused := errors.As(err, &told) && told.message == language.ThereAlready; string(data) != c.want || refused == c.overwrite {
			t.Errorf("asked %v: %q lies there, %v", c.overwrite, data, err)
		}
		if left, _ := os.ReadDir(dir); len(left) != 1 {
			t.Errorf("%v are left", left)
		}
	}
}

// Some file systems know no links (FAT, of which USB sticks are).
func TestWithoutLinksAFileIsNotReplacedUnaskedEither(t *testing.T) {
	dir := t.TempDir()
	made, path := filepath.Join(dir, "made"), filepath.Join(dir, "out.html")
	os.WriteFile(made, []byte("ours"), 0o600)
	os.WriteFile(path, []byte("theirs"), 0o600)
	var told complaint
	if err := claim(made, path); !errors.As(err, &told) || told.message != language.ThereAlready {
		t.Error(err)
	}
	if data, _ := os.ReadFile(path); string(data) != "theirs" {
		t.Errorf("%q lies there", data)
	}
	os.Remove(path)
	if err := claim(made, path); err != nil {
		t.Error(err)
	}
	if data, _ := os.ReadFile(path); string(data) != "ours" {
		t.Errorf("%q lies there", data)
	}
	if err := claim(made, path+"2"); err == nil { // it is no longer there
		t.Error("nothing is said")
	}
	if left, _ := os.ReadDir(dir); len(left) != 1 {
		t.Errorf("%v are left", left)
	}
}

func TestExportsOfALibraryAndOfFiles(t *testing.T) {
	path := stocked(t)
	for format, want := range map[string]string{"html": "<!DOCTYPE html>", "markdown": "# ", "jsonl": `{"schema":"brief/1"`, "csv": "\ufeffact,strength"} {
		out, errs, code := run("export", "--library", path, "--format", format, "lang:ar")
		if code != 0 || !strings.HasPrefix(out, want) {
			t.Errorf("%s: %.80s %s", format, out, errs)
		}
	}
	file := filepath.Join(t.TempDir(), "out.html")
	if out, errs, code := run("export", "--files", "--lang", "ar", "--banner", "Official use", "-o", file, "-"); code != 0 || out != "" {
		t.Fatal(out, errs)
	}
	page, err := os.ReadFile(file)
	if err != nil || !strings.Contains(string(page), "Quay reopens") || !strings.Contains(string(page), `lang="ar" dir="rtl"`) || strings.Count(string(page), "Official use") != 2 {
		t.Error(err, string(page))
	}
	if info, _ := os.Stat(file); info.Mode().Perm() != 0o600 {
		t.Error(info.Mode())
	}
}

func TestADeviceIsWrittenToAndNotReplaced(t *testing.T) {
	path := stocked(t)
	for _, force := range [][]string{nil, {"--force"}} {
		if out, errs, code := run(append([]string{"export", "--library", path, "-o", os.DevNull}, force...)...); code != 0 {
			t.Error(out, errs)
		}
	}
	if info, err := os.Stat(os.DevNull); err != nil || info.Mode()&os.ModeCharDevice == 0 {
		t.Fatal("a file lies in the place of the device: ", info.Mode(), err)
	}
	pipe := filepath.Join(t.TempDir(), "pipe")
	if err := syscall.Mkfifo(pipe, 0o600); err != nil {
		t.Fatal(err)
	}
	read := make(chan string)
	go func() {
		data, _ := os.ReadFile(pipe)
		read <- string(data)
	}()
	if _, errs, code := run("export", "--library", path, "--format", "jsonl", "-o", pipe); code != 0 {
		t.Fatal(errs)
	}
	if got := <-read; strings.Count(got, "\n") != 40 {
		t.Errorf("%.100s", got)
	}
}

func TestAPackGoesToAnotherMachineAndBack(t *testing.T) {
	station, dir := stocked(t), t.TempDir()
	laptop, first, second := filepath.Join(dir, "laptop.db"), filepath.Join(dir, "first.pack"), filepath.Join(dir, "second.pack")
	phrase, key := filepath.Join(dir, "phrase"), filepath.Join(dir, "key")
	os.WriteFile(phrase, []byte("several plain words\n"), 0o600)
	public, errs, code := run("pack", "--new-key", key)
	if code != 0 || !strings.HasPrefix(public, "age1") {
		t.Fatal(public, errs)
	}
	if _, errs, code := run("pack", "--library", station, "-o", first, "--passphrase-file", phrase, "lang:ar"); code != 0 {
		t.Fatal(errs)
	}
	if out, errs, code := run("unpack", "--library", laptop, "--passphrase-file", phrase, first); code != 0 || !strings.Contains(out, "marks changed on 0") {
		t.Fatal(out, errs)
	}
	if _, errs, code := run("pack", "--library", laptop, "-o", second, "-r", strings.TrimSpace(public)); code != 0 {
		t.Fatal(errs)
	}
	if out, errs, code := run("unpack", "--library", station, "-i", key, second); code != 0 || !strings.Contains(out, ": 0 new here, marks changed on 0") {
		t.Fatal(out, errs)
	}
	if _, errs, code := run("pack", "--new-key", key); code == 0 {
		t.Error("a key is written over: ", errs)
	}
	os.WriteFile(phrase, []byte("several other words"), 0o600)
	if _, errs, code := run("unpack", "--library", laptop, "--passphrase-file", phrase, first); code != 1 || !strings.Contains(errs, "does not open the pack") {
		t.Error(errs)
	}
}

func TestRenewingExtractsAgainWhatAnotherVersionDid(t *testing.T) {
	path, note := filepath.Join(t.TempDir(), "library.db"), "ask the embassy"
	store, err := library.Open(context.Background(), path, library.Options{Extractor: func() string { return "another" }})
	if err != nil {
		t.Fatal(err)
	}
	var items []library.Item
	for taken := range samplesTaken(t.Context()) {
		for i, b := range taken.briefs {
			b.Commitments, b.Summary = nil, nil // what the other version did not find
			items = append(items, library.Item{Article: taken.result.Articles[i], Brief: b})
		}
	}
	if _, err := store.Add(t.Context(), items...); err != nil {
		t.Fatal(err)
	}
	r := store.For(localReader)
	if _, err := r.Mark(t.Context(), items[0].Brief.ID, briefs.MarkChange{Note: &note}); err != nil {
		t.Fatal(err)
	}
	if err := store.Close(); err != nil {
		t.Fatal(err)
	}
	for _, n := range []int{len(items), 0} {
		if out, errs, code := run("library", "renew", "--library", path); code != 0 || !strings.HasPrefix(out, strconv.Itoa(n)+" briefs") {
			t.Error(n, out, errs)
		}
	}
	if out, errs, code := run("library", "check", "--library", path); code != 0 {
		t.Error(out, errs)
	}
	if store, err = library.Open(context.Background(), path, library.Options{}); err != nil {
		t.Fatal(err)
	}
	defer store.Close()
	es, err := store.For(localReader).Entries(t.Context(), []string{items[0].Brief.ID})
	if err != nil || es[0].Marks.Note != note {
		t.Error(es, err)
	}
	if ids, err := store.For(localReader).Find(t.Context(), "strength:>=2"); err != nil || len(ids) == 0 {
		t.Error("nothing was extracted: ", ids, err)
	}
}

func TestAnExportSaysHowMuchItWroteOfWhatItWrites(t *testing.T) {
	path := stocked(t)
	for format, want := range map[string]func(text string) string{
		"jsonl": func(text string) string { return fmt.Sprint(strings.Count(text, "\n"), " brief") },
		"csv":   func(text string) string { return fmt.Sprint(strings.Count(text, "\r\n")-1, " commitment") }, // and a head
	} {
		file := filepath.Join(t.TempDir(), "out."+format)
		out, errs, code := run("export", "--library", path, "--lang", "en", "--format", format, "-o", file)
		text, err := os.ReadFile(file)
		if err != nil || code != 0 || out != "" || !strings.HasPrefix(errs, want(string(text))) {
			t.Errorf("%s: %q, not %q; %v", format, errs, want(string(text)), err)
		}
	}
}
