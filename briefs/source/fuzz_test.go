package source

import (
	"archive/zip"
	"bytes"
	"testing"
	"unicode/utf8"

	"mujaz/briefs"
)

// fuzzReader holds one reader to the contract of all: articles that are whole, or
// an error, never both or neither.
func fuzzReader(f *testing.F, read func([]byte) ([]briefs.Article, error), seeds ...[]byte) {
	for _, s := range seeds {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		articles, err := read(b)
		if (err == nil) == (len(articles) == 0) {
			t.Fatalf("%d articles and error %v", len(articles), err)
		}
		for _, a := range articles {
			checkTiling(t, a)
		}
	})
}

func FuzzHTML(f *testing.F) {
	fuzzReader(f, func(b []byte) ([]briefs.Article, error) { return one(readPage("x", string(b))) },
		forms(f)["page"], []byte(around(`<div class="entry-content"><b>`+title+`</b><br><br>`+lead+`<br>`+more+`</div><div class="comments"><h3><a href="/">x</a></h3><time>`)),
		[]byte(`<script>x={"body":["`+lead+`",{"text":"`+more+`"}]}</script><meta property="og:type" content="article">`))
}

func FuzzFeed(f *testing.F) {
	fuzzReader(f, func(b []byte) ([]briefs.Article, error) { return readFeed("x", string(b)) }, forms(f)["feed"],
		[]byte(`<feed xmlns="http://www.w3.org/2005/Atom"><entry><title type="html">&lt;b&gt;x</title><content type="xhtml"><div>`+lead+`</div></content><link href="/a"/></entry></feed>`))
}

func FuzzWord(f *testing.F) {
	fuzzReader(f, func(b []byte) ([]briefs.Article, error) {
		var file bytes.Buffer
		z := zip.NewWriter(&file)
		w, err := z.Create(wordBody)
		if err != nil {
			return nil, err
		}
		if _, err := w.Write(b); err != nil {
			return nil, err
		}
		if err := z.Close(); err != nil {
			return nil, err
		}
		return (&unpacking{budget: MaxBytes}).readZip("x", file.Bytes(), 0)
	}, []byte(wordXML(title, lead, more, last)))
}

func FuzzMail(f *testing.F) {
	fuzzReader(f, func(b []byte) ([]briefs.Article, error) { return (&unpacking{budget: MaxBytes}).readMail("x", b, 0) },
		forms(f)["mail"], []byte("From: a@b\nSubject: =?windows-1256?B?x+HM3w==?=\nContent-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/html\n\n<p>"+lead+"\n--x\nContent-Disposition: attachment; filename=a.txt\n\n"+articleText+"\n--x--\n"))
}

func FuzzMailbox(f *testing.F) {
	fuzzReader(f, func(b []byte) ([]briefs.Article, error) {
		return (&unpacking{budget: MaxBytes}).readMailbox("x", b, 0)
	}, forms(f)["mbox"], append(append(forms(f)["mbox"], "\n\n"...), forms(f)["mbox"]...))
}

func FuzzZip(f *testing.F) {
	fuzzReader(f, func(b []byte) ([]briefs.Article, error) { return (&unpacking{budget: MaxBytes}).readZip("x", b, 0) },
		forms(f)["zip"], forms(f)["zip of a zip"], forms(f)["word"], zipOf(f, "a/", "", "../b.txt", articleText))
}

func FuzzMarkdown(f *testing.F) {
	fuzzReader(f, func(b []byte) ([]briefs.Article, error) { return one(present("x", readMarkdown(string(b)))) },
		forms(f)["markdown.md"], forms(f)["front matter"], []byte("+++\ntitle = \"x\"\n+++\n| a | b |\n|---|---|\n| c | d |\n\n> quote\n\n```\ncode\n```\n"))
}

func FuzzPlain(f *testing.F) {
	fuzzReader(f, func(b []byte) ([]briefs.Article, error) { return one(present("x", readPlain(string(b)))) },
		forms(f)["plain"], forms(f)["hard-wrapped"], []byte("سياسي / "+articleText+"\n\n// انتهى //"))
}

func FuzzDecode(f *testing.F) {
	for _, name := range []string{"plain", "bom-crlf", "windows-1256", "iso-8859-6", "utf-16", "mojibake"} {
		f.Add(forms(f)[name])
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		text, encoding, err := decode(b)
		if err == nil && (encoding == "" || !utf8.ValidString(text)) {
			t.Fatalf("%q in %q", text, encoding)
		}
		repaired, _ := unmangle(text)
		if err == nil && !utf8.ValidString(repaired) {
			t.Fatalf("%q is repaired to %q", text, repaired)
		}
	})
}
