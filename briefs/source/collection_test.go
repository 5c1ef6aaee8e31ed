package source

import (
	"archive/zip"
	"bytes"
	"encoding/base64"
	"mime/quotedprintable"
	"strings"
	"testing"

	"golang.org/x/text/encoding/charmap"
)

// mailHead is the head of a message whose subject is in windows-1256.
func mailHead(t *testing.T) string {
	return "From: a@example.org\r\nTo: b@example.org\r\nDate: Sun, 01 Mar 2026 10:00:00 +0200\r\nSubject: =?windows-1256?B?" +
		base64.StdEncoding.EncodeToString([]byte(encoded(t, charmap.Windows1256, title))) + "?=\r\nMIME-Version: 1.0\r\n"
}

func quotedMail(t *testing.T) string {
	var body bytes.Buffer
	w := quotedprintable.NewWriter(&body)
	if _, err := w.Write([]byte(encoded(t, charmap.Windows1256, strings.Join([]string{lead, more, last}, "\r\n\r\n")))); err != nil {
		t.Fatal(err)
	}
	w.Close()
	return mailHead(t) + "Content-Type: text/plain; charset=windows-1256\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n" + body.String()
}

func pageMail(t *testing.T) string {
	return mailHead(t) + "Content-Type: text/html; charset=windows-1256\r\nContent-Transfer-Encoding: base64\r\n\r\n" +
		base64.StdEncoding.EncodeToString([]byte(encoded(t, charmap.Windows1256, "<html><body><p>"+lead+"</p><p>"+more+"</p><p>"+last+"</p></body></html>")))
}

func TestMailOfAllShapes(t *testing.T) {
	plain := base64.StdEncoding.EncodeToString([]byte(strings.Join([]string{lead, more, last}, "\r\n\r\n")))
	nested := mailHead(t) + "Content-Type: multipart/mixed; boundary=\"o\"\r\n\r\n--o\r\nContent-Type: multipart/related; boundary=r\r\n\r\n" +
		"--r\r\nContent-Type: multipart/alternative; boundary=i\r\n\r\n--i\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n" +
		plain + "\r\n--i\r\nContent-Type: text/html\r\n\r\n<p>x</p>\r\n--i--\r\n\r\n--r--\r\n\r\n--o\r\nContent-Type: image/png; name=x.png\r\n" +
		"Content-Disposition: attachment; filename=x.png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n--o--\r\n"
	forwarded := "From: c@example.org\r\nTo: d@example.org\r\nSubject: Fwd: x\r\nDate: Sun, 01 Mar 2026 10:00:00 +0200\r\nContent-Type: multipart/mixed; boundary=q\r\n\r\n" +
		"--q\r\nContent-Type: message/rfc822\r\n\r\n" + quotedMail(t) + "\r\n--q--\r\n"
	readings(t, map[string]reading{
		"quoted-printable, windows-1256": {quotedMail(t), articleText},
		"page, base64, windows-1256":     {pageMail(t), articleText},
		"parts in parts":                 {nested, articleText},
		"forwarded":                      {forwarded, articleText},
	})
	const from = "From a@example.org Sun Mar  1 10:00:00 2026\n"
	box := from + strings.ReplaceAll(quotedMail(t), "\r\n", "\n") + "\n\n" + from + strings.ReplaceAll(pageMail(t), "\r\n", "\n") + "\n"
	if articles, err := Read("box", []byte(box)); err != nil || len(articles) != 2 || articles[0].ID != articles[1].ID {
		t.Errorf("%d articles of a mailbox of two, %v", len(articles), err)
	}
}

func TestFeedsOfAllKinds(t *testing.T) {
	body := "<p>" + lead + "</p><p>" + more + "</p><p>" + last + "</p>"
	escaped := strings.NewReplacer("<", "&lt;", ">", "&gt;").Replace(body)
	rdf := `<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:content="http://purl.org/rss/1.0/modules/content/">` +
		`<channel><title>x</title></channel><item><title>` + title + `</title><description>&nbsp;&laquo;مختصر</description><content:encoded><![CDATA[` + body + `]]></content:encoded></item></rdf:RDF>`
	readings(t, map[string]reading{
		"RSS in windows-1256, escaped": {encoded(t, charmap.Windows1256, `<?xml version="1.0" encoding="windows-1256"?><rss version="2.0"><channel><title>x</title><item><title>`+title+`</title><description>`+escaped+`</description></item></channel></rss>`), articleText},
		"RSS 1.0, whole content":       {rdf, articleText},
		"Atom, XHTML":                  {`<feed xmlns="http://www.w3.org/2005/Atom"><title>x</title><entry><title type="html">` + title + `</title><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">` + body + `</div></content></entry></feed>`, articleText},
		"Atom with prefixes":           {`<?xml version="1.0"?><atom:feed xmlns:atom="http://www.w3.org/2005/Atom"><atom:entry><atom:title>` + title + `</atom:title><atom:content type="html">` + escaped + `</atom:content></atom:entry></atom:feed>`, articleText},
		"RSS, cut short":               {strings.Replace(rss(), "</channel></rss>", "<item><title>"+title+"</title><descri", 1), articleText},
	})
}

func TestAnArchiveWithNamesInAnotherEncodingIsRead(t *testing.T) {
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	f, err := w.CreateHeader(&zip.FileHeader{Name: "\xa0\xa1.txt", NonUTF8: true, Method: zip.Deflate}) // cp720
	if err != nil {
		t.Fatal(err)
	}
	if _, err := f.Write([]byte(articleText)); err != nil {
		t.Fatal(err)
	}
	w.Close()
	readings(t, map[string]reading{"archive": {b.String(), articleText}})
}
