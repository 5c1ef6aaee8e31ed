package source

import (
	"fmt"
	"strings"
	"testing"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"
)

const (
	french  = "Le ministre se rendra à Athènes\n\nLe ministère des Affaires étrangères a annoncé hier que le ministre se rendra à Athènes la semaine prochaine pour évoquer la coopération.\n\nÀ l’issue de la visite, les deux parties devraient signer un mémorandum d’entente dans le domaine du transport maritime, où tout reste à préciser."
	hebrew  = "השר ייסע לאתונה בשבוע הבא\n\nמשרד החוץ הודיע אתמול כי השר ייסע לאתונה בשבוע הבא כדי לדון בשיתוף הפעולה בין שתי המדינות.\n\nבתום הביקור צפויים שני הצדדים לחתום על מזכר הבנות בתחום התחבורה הימית."
	persian = "وزیر هفته آینده به آتن سفر می‌کند\n\nوزارت امور خارجه دیروز اعلام کرد که وزیر هفته آینده برای گفت‌وگو درباره همکاری به آتن سفر می‌کند و چند پروژه را بررسی خواهد کرد.\n\nقرار است دو طرف در پایان این سفر یادداشت تفاهمی در زمینه حمل و نقل دریایی امضا کنند."
	urdu    = "وزیر اگلے ہفتے ایتھنز کا دورہ کریں گے\n\nوزارت خارجہ نے گزشتہ روز اعلان کیا کہ وزیر اگلے ہفتے تعاون پر بات چیت کے لیے ایتھنز کا دورہ کریں گے۔\n\nدورے کے اختتام پر دونوں فریق بحری نقل و حمل کے شعبے میں مفاہمت کی یادداشت پر دستخط کریں گے۔"
)

// encoded is a text in an encoding; what that lacks is replaced.
func encoded(t *testing.T, e encoding.Encoding, s string) string {
	t.Helper()
	out, err := encoding.ReplaceUnsupported(e.NewEncoder()).String(s)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// misread are bytes as a program reads them that takes them for another
// encoding: those that it does not define become C1 controls.
func misread(b string, c *charmap.Charmap) string {
	var out strings.Builder
	for _, x := range []byte(b) {
		if r := c.DecodeByte(x); r != '\ufffd' {
			out.WriteRune(r)
		} else {
			out.WriteRune(rune(x))
		}
	}
	return out.String()
}

// declaring is a page of a text that says it is in an encoding.
func declaring(charset, text string) string {
	ps := strings.Split(text, "\n\n")
	return `<html><head><meta http-equiv="Content-Type" content="text/html; charset=` + charset + `"><title>` + ps[0] + `</title></head><body><h1>` +
		ps[0] + `</h1><p>` + strings.Join(ps[1:], "</p><p>") + `</p></body></html>`
}

// reading is something that is read, and the text that it must give.
type reading struct{ in, want string }

func readings(t *testing.T, table map[string]reading) {
	t.Helper()
	for name, c := range table {
		if a := only(t, name, []byte(c.in)); a.Text != c.want {
			t.Errorf("%s (taken for %s):\n%.300s", name, a.Encoding, a.Text)
		}
	}
}

func TestEncodingsOfAllLanguages(t *testing.T) {
	wide := func(e unicode.Endianness, s string) string { return encoded(t, unicode.UTF16(e, unicode.IgnoreBOM), s) }
	simple := strings.ReplaceAll(french, "’", "'")
	western := strings.ReplaceAll(persian, "ی", "ي") // windows-1256 has no Persian yeh
	var entities strings.Builder
	for _, r := range declaring("us-ascii", articleText) {
		if r < 0x80 {
			entities.WriteRune(r)
		} else {
			fmt.Fprintf(&entities, "&#%d;", r)
		}
	}
	readings(t, map[string]reading{
		"French, windows-1252":            {encoded(t, charmap.Windows1252, french), french},
		"French, ISO-8859-1":              {encoded(t, charmap.ISO8859_1, simple), simple},
		"French, ISO-8859-15":             {encoded(t, charmap.ISO8859_15, simple), simple},
		"French, Macintosh":               {encoded(t, charmap.Macintosh, french), french},
		"Hebrew, windows-1255":            {encoded(t, charmap.Windows1255, hebrew), hebrew},
		"Hebrew, ISO-8859-8":              {encoded(t, charmap.ISO8859_8, hebrew), hebrew},
		"Persian, windows-1256":           {encoded(t, charmap.Windows1256, western), western},
		"Arabic, UTF-16 without a mark":   {wide(unicode.LittleEndian, articleText), articleText},
		"Arabic, UTF-16BE without a mark": {wide(unicode.BigEndian, articleText), articleText},
		"Hebrew, UTF-16BE without a mark": {wide(unicode.BigEndian, hebrew), hebrew},
		"Urdu, UTF-16 without a mark":     {wide(unicode.LittleEndian, urdu), urdu},
		"French, UTF-16 without a mark":   {wide(unicode.LittleEndian, french), french},
		"page, says Latin, is Arabic":     {encoded(t, charmap.Windows1256, declaring("iso-8859-1", articleText)), articleText},
		"page, says UTF-8, is 1256":       {encoded(t, charmap.Windows1256, declaring("utf-8", articleText)), articleText},
		"page, says 1256, is UTF-8":       {declaring("windows-1256", articleText), articleText},
		"page, says 1256, is ISO-8859-6":  {encoded(t, charmap.ISO8859_6, declaring("windows-1256", articleText)), articleText},
		"page, says ISO-8859-1, is 1252":  {encoded(t, charmap.Windows1252, declaring("iso-8859-1", french)), french},
		"page, Hebrew":                    {encoded(t, charmap.Windows1255, declaring("windows-1255", hebrew)), hebrew},
		"page, UTF-16":                    {"\xff\xfe" + wide(unicode.LittleEndian, declaring("utf-16", articleText)), articleText},
		"page, letters as numbers":        {entities.String(), articleText},
		"UTF-8, cut in a letter":          {articleText[:len(articleText)-2], articleText[:len(articleText)-3] + "\ufffd"},
		"UTF-8, one byte broken":          {strings.Replace(articleText, "الخارجية في", "الخا\xffجية في", 1), strings.Replace(articleText, "الخارجية في", "الخا\ufffdجية في", 1)},
	})
}

func TestMojibakeIsUndone(t *testing.T) {
	readings(t, map[string]reading{
		"UTF-8 as Latin 1":           {misread(articleText, charmap.ISO8859_1), articleText},
		"UTF-8 as windows-1252":      {misread(articleText, charmap.Windows1252), articleText},
		"UTF-8 as windows-1256":      {misread(articleText, charmap.Windows1256), articleText},
		"Persian as windows-1256":    {misread(persian, charmap.Windows1256), persian},
		"Urdu as windows-1252":       {misread(urdu, charmap.Windows1252), urdu},
		"Hebrew as windows-1255":     {misread(hebrew, charmap.Windows1255), hebrew},
		"Hebrew as windows-1252":     {misread(hebrew, charmap.Windows1252), hebrew},
		"French as windows-1252":     {misread(french, charmap.Windows1252), french},
		"French as Macintosh":        {misread(french, charmap.Macintosh), french},
		"Arabic, twice":              {misread(misread(articleText, charmap.Windows1252), charmap.Windows1252), articleText},
		"French, twice":              {misread(misread(french, charmap.Windows1252), charmap.Windows1252), french},
		"windows-1256 as 1252":       {misread(encoded(t, charmap.Windows1256, articleText), charmap.Windows1252), articleText},
		"windows-1256 as ISO-8859-1": {misread(encoded(t, charmap.Windows1256, articleText), charmap.ISO8859_1), articleText},
		"windows-1255 as 1252":       {misread(encoded(t, charmap.Windows1255, hebrew), charmap.Windows1252), hebrew},
		"ISO-8859-6 as ISO-8859-1":   {misread(encoded(t, charmap.ISO8859_6, articleText), charmap.ISO8859_1), articleText},
		"ISO-8859-6 as 1252":         {misread(encoded(t, charmap.ISO8859_6, articleText), charmap.Windows1252), articleText},
	})
}

func TestAWordOfAccentsIsNoMojibake(t *testing.T) {
	for _, s := range []string{french, "Élève, été, œuvre, où : à déjà vu. ÇA VA ÊTRE TRÈS ÉLEVÉ, NOËL APRÈS L’ÉTÉ, À PÂQUES ÉGALEMENT.", "Die Ämter für Öffentlichkeit prüfen Größe und Übergänge."} {
		if out, ok := unmangle(s); ok {
			t.Errorf("%q becomes %q", s, out)
		}
	}
}
