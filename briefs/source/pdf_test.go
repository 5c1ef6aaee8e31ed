package source

import (
	"bytes"
	"compress/zlib"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"mujaz/briefs/source/pdf"
)

// The files in testdata were made by different programs from the same four
// texts; their fonts were taken out again.
func TestPDFsOfAllMakersSayTheSame(t *testing.T) {
	for file, text := range map[string]string{
		"columns-ar.pdf":        "pdf-ar.txt", // a browser, two columns
		"word-processor-ar.pdf": "pdf-ar.txt", // set from the left by mistake, ligatures
		"printed-ar.pdf":        "pdf-ar.txt", // the same, through a printer driver
		"restricted-40.pdf":     "pdf-ar.txt", // encrypted, without a password to open it
		"restricted-128.pdf":    "pdf-ar.txt",
		"restricted-256.pdf":    "pdf-ar.txt",
		"columns-en.pdf":        "pdf-en.txt",
		"cairo-he.pdf":          "pdf-he.txt",
		"browser-fa.pdf":        "pdf-fa.txt", // justified
	} {
		b, err := os.ReadFile(filepath.Join("testdata", file))
		if err != nil {
			t.Fatal(err)
		}
		want, err := os.ReadFile(filepath.Join("testdata", text))
		if err != nil {
			t.Fatal(err)
		}
		if a := only(t, file, b); a.Text != Sanitise(strings.TrimSpace(string(want))) {
			t.Errorf("%s:\n%s", file, a.Text)
		}
	}
}

func TestPDFsThatCannotBeReadSayWhy(t *testing.T) {
	for file, want := range map[string]string{"locked.pdf": "locked", "unnamed-glyphs.pdf": "which letters"} {
		b, err := os.ReadFile(filepath.Join("testdata", file))
		if err != nil {
			t.Fatal(err)
		}
		if _, err := Read(file, b); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v", file, err)
		}
	}
}

// pdfFile joins objects to a file without a table, as damaged ones come.
func pdfFile(objects ...string) []byte {
	var b bytes.Buffer
	b.WriteString("%PDF-1.7\n")
	for i, o := range objects {
		fmt.Fprintf(&b, "%d 0 obj\n%s\nendobj\n", i+1, o)
	}
	b.WriteString("trailer << /Root 1 0 R >>\n")
	return b.Bytes()
}

func deflated(s string) string {
	var b bytes.Buffer
	w := zlib.NewWriter(&b)
	_, _ = w.Write([]byte(s))
	w.Close()
	return fmt.Sprintf("<< /Filter /FlateDecode /Length %d >>\nstream\n%s\nendstream", b.Len(), b.String())
}

func TestPDFBombsEnd(t *testing.T) {
	const font = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"
	page := func(more string) string {
		return "<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources << /Font << /F 5 0 R >> /XObject << /A 6 0 R >> >> " + more + ">>"
	}
	form := strings.Replace(deflated(strings.Repeat("/A Do ", 50)), "<< ", "<< /Subtype /Form ", 1)
	for name, b := range map[string][]byte{
		"inflates":       pdfFile("<< /Type /Catalog /Pages 2 0 R >>", "<< /Kids [3 0 R] >>", page(""), deflated("BT /F 9 Tf "+strings.Repeat("(word and word) Tj ", 1<<20)), font),
		"forms":          pdfFile("<< /Type /Catalog /Pages 2 0 R >>", "<< /Kids [3 0 R] >>", page(""), deflated("/A Do"), font, form),
		"pages in pages": pdfFile("<< /Type /Catalog /Pages 2 0 R >>", "<< /Kids [2 0 R 3 0 R 2 0 R] >>", page("")),
		"references":     pdfFile("2 0 R", "3 0 R", "1 0 R"),
		"nested":         pdfFile("<< /Type /Catalog /Pages 2 0 R >>", strings.Repeat("[", 1<<20)),
		"ranges":         pdfFile("<< /Type /Catalog /Pages 2 0 R >>", "<< /Kids [3 0 R] >>", page(""), "<< /Length 20 >>\nstream\nBT /F 9 Tf <0001> Tj\nendstream", "<< /Subtype /Type0 /Encoding /Identity-H /ToUnicode 6 0 R /DescendantFonts [<< /W [0 99999999 1] >>] >>", deflated("1 beginbfrange "+strings.Repeat("<0000> <FFFFFFFF> <0041> ", 1000)+"endbfrange")),
	} {
		if _, err := Read(name, b); err != nil {
			var e *Error
			if !errors.As(err, &e) {
				t.Errorf("%s: %v", name, err)
			}
		}
	}
}

func FuzzPDF(f *testing.F) {
	files, err := filepath.Glob("testdata/*.pdf")
	if err != nil || len(files) == 0 {
		f.Fatal(err)
	}
	for _, file := range files {
		b, err := os.ReadFile(file)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(b)
	}
	f.Add(pdfOf(title, lead))
	f.Fuzz(func(t *testing.T, b []byte) {
		d, err := pdf.Open(b)
		if err != nil {
			return
		}
		c := d.Content()
		for i := range d.Pages() {
			pageLines(c.Page(i))
		}
	})
}
