package source

import (
	"archive/zip"
	"bytes"
	"encoding/base64"
	"fmt"
	"mime/quotedprintable"
	"slices"
	"strings"
	"testing"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"

	"mujaz/briefs"
)

// The article that the fixtures hold, in our own words.
const (
	title = "وزير الخارجية يزور أثينا الأسبوع المقبل"
	lead  = "أعلنت وزارة الخارجية في بيان نشرته أمس أن الوزير سيزور أثينا في الأسبوع المقبل لبحث التعاون."
	more  = "وقال المتحدث باسم الوزارة إن الزيارة تستغرق يومين وتشمل لقاءات مع رئيس الوزراء ونظيره اليوناني."
	last  = "ومن المقرر أن يوقع الجانبان مذكرة تفاهم في مجال النقل البحري قبل نهاية العام الحالي."
)

var articleText = strings.Join([]string{title, lead, more, last}, "\n\n")

func page(body string) string {
	return `<!DOCTYPE html><html lang="ar"><head><title>` + title + ` - صحيفة المثال</title>
<meta property="og:type" content="article"><meta property="og:site_name" content="صحيفة المثال">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"` + title + `","datePublished":"2026-03-01T10:00:00+02:00","author":{"name":"سلمى"}}</script>
</head><body><nav><a href="/">الرئيسية</a> <a href="/s">رياضة</a></nav>
<article><h1>` + title + `</h1>` + body + `</article>
<aside><ul><li><a href="/1">خبر آخر لا شأن له</a></li><li><a href="/2">وخبر ثان</a></li></ul></aside>
<footer>جميع الحقوق محفوظة</footer></body></html>`
}

func htmlBody() string {
	return "<p>" + lead + "</p><p>" + more + "</p><p><a href='/x'>اقرأ أيضا: خبر سابق</a></p><p>" + last + "</p>"
}

func zipOf(t testing.TB, files ...string) []byte {
	t.Helper()
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for i := 0; i < len(files); i += 2 {
		f, err := w.Create(files[i])
		if err != nil {
			t.Fatal(err)
		}
		if _, err := f.Write([]byte(files[i+1])); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func wordXML(ps ...string) string {
	var b strings.Builder
	b.WriteString(`<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>`)
	for _, p := range ps {
		half := len([]rune(p)) / 2
		fmt.Fprintf(&b, `<w:p><w:r><w:t xml:space="preserve">%s</w:t></w:r><w:del><w:r><w:delText>gone</w:delText></w:r></w:del><w:r><w:t xml:space="preserve">%s</w:t></w:r></w:p>`, string([]rune(p)[:half]), string([]rune(p)[half:]))
	}
	return b.String() + `</w:body></w:document>`
}

func mailOf(t testing.TB) string {
	t.Helper()
	var body strings.Builder
	q := quotedprintable.NewWriter(&body)
	if _, err := q.Write([]byte(strings.Join([]string{lead, more, last}, "\n\n") + "\n\n-- \nSalma")); err != nil {
		t.Fatal(err)
	}
	q.Close()
	return "From: Salma <salma@example.org>\r\nDate: Sun, 01 Mar 2026 10:00:00 +0200\r\nSubject: =?utf-8?B?" +
		base64.StdEncoding.EncodeToString([]byte(title)) + "?=\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=b\r\n\r\n" +
		"--b\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n" + body.String() +
		"\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>another form</p>\r\n--b--\r\n"
}

// pdfOf is a PDF whose lines are drawn glyph by glyph in visual order, as word
// processors draw Arabic.
func pdfOf(lines ...string) []byte {
	var content, cmap strings.Builder
	content.WriteString("BT /F1 12 Tf 1 0 0 1 50 800 Tm ")
	seen := map[rune]bool{}
	for _, l := range lines {
		rs := []rune(l)
		slices.Reverse(rs)
		content.WriteString("<")
		for _, r := range rs {
			fmt.Fprintf(&content, "%04X", r)
			seen[r] = true
		}
		content.WriteString("> Tj 0 -40 Td ")
	}
	content.WriteString("ET")
	fmt.Fprintf(&cmap, "/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n%d beginbfchar\n", len(seen))
	for r := range seen {
		fmt.Fprintf(&cmap, "<%04X> <%04X>\n", r, r)
	}
	cmap.WriteString("endbfchar\nendcmap end end")
	objects := []string{
		"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
		"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 850] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
		fmt.Sprintf("<< /Length %d >>\nstream\n%s\nendstream", content.Len(), content.String()),
		"<< /Type /Font /Subtype /Type0 /BaseFont /Test /Encoding /Identity-H /ToUnicode 6 0 R /DescendantFonts [<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Test >>] >>",
		fmt.Sprintf("<< /Length %d >>\nstream\n%s\nendstream", cmap.Len(), cmap.String()),
	}
	var b strings.Builder
	b.WriteString("%PDF-1.4\n")
	var offsets []int
	for i, o := range objects {
		offsets = append(offsets, b.Len())
		fmt.Fprintf(&b, "%d 0 obj\n%s\nendobj\n", i+1, o)
	}
	start := b.Len()
	fmt.Fprintf(&b, "xref\n0 %d\n0000000000 65535 f \n", len(objects)+1)
	for _, o := range offsets {
		fmt.Fprintf(&b, "%010d 00000 n \n", o)
	}
	fmt.Fprintf(&b, "trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n", len(objects)+1, start)
	return []byte(b.String())
}

// rss is a feed of the article.
func rss() string {
	return `<?xml version="1.0"?><rss version="2.0"><channel><title>صحيفة المثال</title><item><title>` + title +
		`</title><link>https://example.org/1</link><pubDate>Sun, 01 Mar 2026 10:00:00 +0200</pubDate><description><![CDATA[` + htmlBody() + `]]></description></item></channel></rss>`
}

// forms are the article in every format and encoding.
func forms(t testing.TB) map[string][]byte {
	t.Helper()
	arabic, err := charmap.Windows1256.NewEncoder().String(articleText)
	if err != nil {
		t.Fatal(err)
	}
	iso, err := charmap.ISO8859_6.NewEncoder().String(articleText)
	if err != nil {
		t.Fatal(err)
	}
	wide, err := unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewEncoder().String(articleText)
	if err != nil {
		t.Fatal(err)
	}
	var mangled strings.Builder // as browsers read it: bytes that windows-1252 leaves undefined become C1 controls
	for _, b := range []byte(articleText) {
		if r := charmap.Windows1252.DecodeByte(b); r != '\ufffd' {
			mangled.WriteRune(r)
		} else {
			mangled.WriteRune(rune(b))
		}
	}
	wrong, err := charmap.Windows1256.NewEncoder().String(page(htmlBody()))
	if err != nil {
		t.Fatal(err)
	}
	return map[string][]byte{
		"plain":          []byte(articleText),
		"bom-crlf":       []byte("\ufeff" + strings.ReplaceAll(articleText, "\n", "\r\n")),
		"windows-1256":   []byte(arabic),
		"iso-8859-6":     []byte(iso),
		"utf-16":         []byte(wide),
		"mojibake":       []byte(mangled.String()),
		"markdown.md":    []byte("# " + title + "\n\n" + strings.Join([]string{lead, more, last}, "\n\n")),
		"page":           []byte(page(htmlBody())),
		"page-1256":      []byte(wrong),
		"feed":           []byte(rss()),
		"word":           zipOf(t, "[Content_Types].xml", "<x/>", "word/document.xml", wordXML(title, lead, more, last)),
		"mail":           []byte(mailOf(t)),
		"mbox":           []byte("From salma@example.org Sun Mar  1 10:00:00 2026\n" + mailOf(t)),
		"zip":            zipOf(t, "a/one.txt", articleText),
		"pdf":            pdfOf(title, lead, more, last),
		"escapes":        []byte(strings.ReplaceAll(articleText, "وزارة", "\x1b[31mوز\u202eارة\x1b]0;x\x07")),
		"front matter":   []byte("---\ntitle: " + title + "\ndate: 2026-03-01\n---\n\n## " + title + "\n\n" + strings.Join([]string{"**" + lead + "**", more, last}, "\n\n")),
		"zip of a zip":   zipOf(t, "inner.zip", string(zipOf(t, "one.txt", articleText))),
		"hard-wrapped":   []byte(title + "\n\n" + wrapped(lead, 55) + "\n\n" + wrapped(more, 55) + "\n\n" + wrapped(last, 55)),
		"presentational": []byte(strings.ReplaceAll(articleText, "الأسبوع", "الأسبو\ufecb")),
	}
}

// wrapped breaks a text at spaces, at most width runes a line.
func wrapped(s string, width int) string {
	var lines []string
	line := ""
	for _, w := range strings.Fields(s) {
		if line != "" && len([]rune(line+" "+w)) > width {
			lines = append(lines, line)
			line = ""
		}
		line = strings.TrimSpace(line + " " + w)
	}
	return strings.Join(append(lines, line), "\n")
}

func only(t *testing.T, name string, b []byte) briefs.Article {
	t.Helper()
	articles, err := Read(name, b)
	if err != nil {
		t.Fatal(err)
	}
	if len(articles) != 1 {
		t.Fatalf("%d articles, want one", len(articles))
	}
	return articles[0]
}
