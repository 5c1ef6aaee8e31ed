package source

import (
	"encoding/json"
	"errors"
	"path/filepath"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"mujaz/briefs"
	"mujaz/briefs/extract"
)

func TestOneArticleInAnyFormGivesTheSameText(t *testing.T) {
	for name, b := range forms(t) {
		t.Run(name, func(t *testing.T) {
			a := only(t, name, b)
			if a.Text != articleText {
				t.Errorf("text is\n%s\nwant\n%s", a.Text, articleText)
			}
			if a.Headline() != title {
				t.Errorf("headline %q", a.Headline())
			}
			if a.ID != identity(articleText) {
				t.Error("another ID for the same text")
			}
		})
	}
}

func TestOneArticleInAnyFormGivesTheSameBrief(t *testing.T) {
	of := func(a briefs.Article) string {
		// What the form says beside the text – a page its date, a message its sender – is not the article's.
		a.Name, a.Format, a.Encoding, a.Markdown, a.Warnings = "", "", "", "", nil
		a.Author, a.Publisher, a.URL, a.Published, a.Language = "", "", "", "", ""
		b, err := json.Marshal(extract.Brief(a))
		if err != nil {
			t.Fatal(err)
		}
		return string(b)
	}
	want := of(only(t, "plain", forms(t)["plain"]))
	for _, s := range []string{`"commitments":[{`, `"parties":[{`} {
		if !strings.Contains(want, s) {
			t.Fatalf("no %s in %s", s, want)
		}
	}
	for name, b := range forms(t) {
		if got := of(only(t, name, b)); got != want {
			t.Errorf("%s gives\n%s\nwant\n%s", name, got, want)
		}
	}
}

func TestErrorsSayWhatWhereAndWhatToDo(t *testing.T) {
	for name, b := range map[string]string{
		"a.txt": "", "b.json": `{"a": 1}`, "c.bin": "\x7fELF\x00\x00", "d.xml": `<rss version="2.0"><channel></channel></rss>`, "e.pdf": "%PDF-1.4 x",
		"f.zip": string(zipOf(t, "x.bin", "\x00\x01")), "g.zip": "PK\x03\x04xxxx", "h.html": "<html><body><p>404</p></body></html>", "-": "", "i.md": "# ",
	} {
		_, err := Read(name, []byte(b))
		if err == nil {
			t.Errorf("%s is read", name)
			continue
		}
		said := err.Error()
		where := strings.Replace(name, "-", "standard input", 1)
		if !strings.HasPrefix(said, where+": ") || !strings.HasSuffix(said, ")") {
			t.Errorf("%q", said)
		}
	}
	for r := range Walk(t.Context(), []string{"", filepath.Join(t.TempDir(), "gone"), t.TempDir()}, Options{}) {
		if r.Err == nil || !strings.HasSuffix(r.Err.Error(), ")") || strings.Contains(r.Err.Error(), ": is") {
			t.Errorf("%v", r.Err)
		}
	}
}

func TestMetadata(t *testing.T) {
	for _, c := range []struct {
		name      string
		b         []byte
		format    string
		author    string
		published string
		publisher string
	}{
		{"page", forms(t)["page"], "html", "سلمى", "2026-03-01T10:00:00+02:00", "صحيفة المثال"},
		{"feed", forms(t)["feed"], "feed", "", "2026-03-01T10:00:00+02:00", "صحيفة المثال"},
		{"mail", forms(t)["mail"], "email", "Salma", "2026-03-01T10:00:00+02:00", ""},
		{"front matter", forms(t)["front matter"], "markdown", "", "2026-03-01", ""},
	} {
		a := only(t, c.name, c.b)
		if a.Format != c.format || a.Author != c.author || a.Published != c.published || a.Publisher != c.publisher {
			t.Errorf("%s: %q by %q on %q of %q", c.name, a.Format, a.Author, a.Published, a.Publisher)
		}
	}
}

func TestEncodingsAreNamed(t *testing.T) {
	for name, want := range map[string]string{"windows-1256": "windows-1256", "utf-16": "utf-16", "plain": "utf-8", "iso-8859-6": "iso-8859-6"} {
		if a := only(t, name, forms(t)[name]); a.Encoding != want {
			t.Errorf("%s taken for %s", name, a.Encoding)
		}
	}
}

func TestWhatIsNoArticleIsRefused(t *testing.T) {
	links := "<html><head><title>Front</title></head><body>" + strings.Repeat("<div><a href='/a'>A headline that links to a story</a> <span>12:30</span></div>", 60) + "</body></html>"
	for name, c := range map[string]struct {
		b    string
		none bool
	}{
		"empty":         {" \n ", false},
		"links":         {links, true},
		"data":          {`{"a": [1, 2, 3]}`, true},
		"binary":        {"\x7fELF\x00\x00\x01\x02", false},
		"empty entries": {`<rss version="2.0"><channel><item><title></title></item></channel></rss>`, true},
		"empty feed":    {`<rss version="2.0"><channel><title>x</title></channel></rss>`, true},
		"truncated zip": {string(zipOf(t, "a.txt", articleText)[:60]), false},
		"truncated pdf": {string(pdfOf(title, lead)[:300]), false},
		"empty archive": {string(zipOf(t, "dir/", "")), true},
	} {
		articles, err := Read(name, []byte(c.b))
		var e *Error
		if !errors.As(err, &e) || len(articles) > 0 {
			t.Errorf("%s: %d articles, error %v", name, len(articles), err)
			continue
		}
		if c.none != errors.Is(err, ErrNoArticle) {
			t.Errorf("%s: no article: %v", name, err)
		}
	}
}

func TestBombsEnd(t *testing.T) {
	big := strings.Repeat("a long line of the very same words again.\n", MaxBytes/40)
	for name, b := range map[string][]byte{
		"deflated":   zipOf(t, "a.txt", big, "b.txt", big),
		"word":       zipOf(t, "word/document.xml", "<w:p><w:t>"+big),
		"deep html":  []byte("<html><body>" + strings.Repeat("<div><b>", 40_000) + "x"),
		"deep xml":   []byte("<rss><channel><item>" + strings.Repeat("<a>", 40_000)),
		"deep json":  []byte(strings.Repeat("[", 200_000)),
		"many cells": []byte("<html><table>" + strings.Repeat("<td>x", 100_000)),
		"endless":    []byte("\x1b]" + strings.Repeat("x", 1<<20)),
		"archives":   zipOf(t, "1.zip", string(zipOf(t, "2.zip", string(zipOf(t, "3.zip", string(zipOf(t, "4.zip", string(zipOf(t, "x.txt", title))))))))),
	} {
		if _, err := Read(name, b); err != nil {
			var e *Error
			if !errors.As(err, &e) {
				t.Errorf("%s: %v is no *Error", name, err)
			}
		}
	}
	if _, err := Read("deflated", zipOf(t, "a.txt", big, "b.txt", big)); err == nil {
		t.Error("an archive beyond the limit was read")
	}
}

func TestFramesAreApparatus(t *testing.T) {
	a := only(t, "a", []byte("سياسي / "+articleText+"\n\n// انتهى //\n\nتابعونا على فيسبوك"))
	want := map[briefs.Role][]string{
		briefs.RoleHeadline:  {title},
		briefs.RoleBody:      {lead, more, last},
		briefs.RoleApparatus: {"سياسي /", "// انتهى //", "تابعونا على فيسبوك"},
	}
	got := map[briefs.Role][]string{}
	for _, p := range a.Paragraphs {
		got[p.Role] = append(got[p.Role], a.Slice(p))
	}
	for role, texts := range want {
		if strings.Join(got[role], "|") != strings.Join(texts, "|") {
			t.Errorf("%s: %q, want %q", role, got[role], texts)
		}
	}
}

func TestSanitise(t *testing.T) {
	for in, want := range map[string]string{
		"a\r\nb\rc":              "a\nb\nc",
		"\x1b[1;31mred\x1b[0m":   "red",
		"\x1b]8;;http://x\x07l":  "l",
		"\x1b(BHello\x1bc\x1b#8": "Hello",
		"a\u180eb\u1680c\u08e2":  "ab c",
		"a\u202eb\u2066c\u200fd": "abcd",
		"می\u200cخواهد":          "می\u200cخواهد",
		"غنی\u200c\u200cشده":     "غنی\u200c\u200cشده", // typed twice: without it the word would be another
		"شود\u200c\u200d\u200c.": "شود\u200c\u200d.",
		". \u200cend":            ". end",
		"\ufefb":                 "لا",
		"\ufeffx\u00ad\u200by":   "xy",
		"e\u0301":                "é",
		"a\u00a0b\tc":            "a b c",
		"\x00\x07\x7f\u0085x":    "\nx",
		"\U000e0041x":            "x",
		"ک ی ہ":                  "ک ی ہ",
	} {
		if got := Sanitise(in); got != want {
			t.Errorf("%+q gives %+q, want %+q", in, got, want)
		}
	}
}

func FuzzSanitise(f *testing.F) {
	f.Add("\x1b[31mأ\u202e\u200c")
	f.Fuzz(func(t *testing.T, s string) {
		out := Sanitise(s)
		for _, r := range out {
			if r != '\n' && r != '\u200c' && r != '\u200d' && unicode.In(r, unicode.Cc, unicode.Cf, unicode.Co) {
				t.Fatalf("%+q is left of %+q", r, s)
			}
		}
		if !utf8.ValidString(out) || !norm.NFC.IsNormalString(out) {
			t.Fatalf("%+q is not NFC", out)
		}
		if again := Sanitise(out); again != out {
			t.Fatalf("%+q becomes %+q when sanitised again", out, again)
		}
	})
}

func FuzzRead(f *testing.F) {
	for _, b := range forms(f) {
		f.Add(b)
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		articles, err := Read("x", b)
		if (err == nil) == (len(articles) == 0) {
			t.Fatalf("%d articles and error %v", len(articles), err)
		}
		for _, a := range articles {
			checkTiling(t, a)
		}
	})
}

// checkTiling holds an article to its contract: the paragraphs are its text.
func checkTiling(t *testing.T, a briefs.Article) {
	t.Helper()
	end := 0
	for i, p := range a.Paragraphs {
		if i > 0 {
			if a.Text[end:p.Start] != "\n\n" {
				t.Fatalf("%q between paragraphs", a.Text[end:p.Start])
			}
		} else if p.Start != 0 {
			t.Fatal("text before the first paragraph")
		}
		if s := a.Slice(p); s == "" || strings.ContainsAny(s, "\n\r\x1b") {
			t.Fatalf("paragraph %q", s)
		}
		end = p.End
	}
	if end != len(a.Text) || end == 0 {
		t.Fatal("text behind the last paragraph, or none")
	}
}
