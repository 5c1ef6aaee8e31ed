package command

import (
	"compress/gzip"
	"context"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"filippo.io/age"

	"mujaz/briefs"
	"mujaz/briefs/library"
	"mujaz/ui/language"
)

// bare is a text in one line, without isolates.
func bare(s string) string {
	return strings.Join(strings.Fields(strings.NewReplacer("\u2066", "", "\u2067", "", "\u2068", "", "\u2069", "").Replace(s)), " ")
}

func TestABriefThatCouldNotBeUnpackedIsLeftOutOfAPackAndNamed(t *testing.T) {
	dir := t.TempDir()
	path, key, pack := filepath.Join(dir, "library.db"), filepath.Join(dir, "key"), filepath.Join(dir, "a.pack")
	public, errs, code := run("pack", "--new-key", key)
	if code != 0 {
		t.Fatal(errs)
	}
	if _, errs, code := run("add", "--library", path, "-"); code != 0 {
		t.Fatal(errs)
	}
	store, err := library.Open(context.Background(), path, library.Options{})
	if err != nil {
		t.Fatal(err)
	}
	_, err = store.Add(t.Context(), library.Item{Brief: briefs.Brief{ID: "00000000000000aa", Text: "of another number"}})
	if err := errors.Join(err, store.Close()); err != nil {
		t.Fatal(err)
	}
	if _, errs, code := run("pack", "--library", path, "-r", strings.TrimSpace(public), "-o", pack); code != 1 || !strings.Contains(errs, "brief 00000000000000aa was left out: its text is not the one") || !strings.Contains(errs, "1 brief packed") {
		t.Error(code, errs)
	}
	if out, errs, code := run("unpack", "--library", filepath.Join(dir, "b.db"), "-i", key, pack); code != 0 || !strings.Contains(out, "1 new here") {
		t.Error(code, out, errs)
	}
}

func TestWhatAPackIsRefusedForIsSaidInEveryLanguage(t *testing.T) {
	dir := t.TempDir()
	key, err := age.GenerateX25519Identity()
	if err != nil {
		t.Fatal(err)
	}
	keys := filepath.Join(dir, "key")
	os.WriteFile(keys, []byte(key.String()+"\n"), 0o600)
	made := func(name, line string) string {
		path := filepath.Join(dir, name)
		f, err := os.Create(path)
		if err != nil {
			t.Fatal(err)
		}
		sealed, err := age.Encrypt(f, key.Recipient())
		if err != nil {
			t.Fatal(err)
		}
		zip := gzip.NewWriter(sealed)
		io.WriteString(zip, "\"mujaz pack 1\"\n"+line)
		if err := errors.Join(zip.Close(), sealed.Close(), f.Close()); err != nil {
			t.Fatal(err)
		}
		return path
	}
	refused, damaged := made("refused.pack", `{"Article":{},"Brief":{"text":"\u202e"}}`), made("damaged.pack", `{"Article":`)
	for _, s := range language.All() {
		c := s.Console()
		for path, want := range map[string]string{
			refused: language.Fill(c.Messages[language.RefusedBrief].What, refused, s.Number(1), c.Flaws[library.ControlsFlaw]),
			damaged: language.Fill(c.Messages[language.DamagedPack].What, damaged, s.CountOf(c.Briefs, 0)),
		} {
			got := runIn(map[string]string{"LANG": s.Code + "_XX.UTF-8"}, "unpack", "--library", filepath.Join(dir, "library.db"), "-i", keys, path)
			if got.code != 1 || got.out != "" || !strings.Contains(bare(got.errs), bare(want)) {
				t.Errorf("%s: %+v, not %s", s.Code, got, want)
			}
		}
	}
}
