package source

import (
	"strings"
	"testing"

	"mujaz/briefs"
)

func TestWordDocumentsOfAllShapes(t *testing.T) {
	const head = `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml"><w:body>`
	p := func(s string) string { return `<w:p><w:r><w:t>` + s + `</w:t></w:r></w:p>` }
	box := func(s string) string { return `<w:txbxContent>` + p(s) + `</w:txbxContent>` }
	for name, body := range map[string]string{
		"table":         p(title) + `<w:tbl><w:tr><w:tc>` + p(lead) + `</w:tc></w:tr><w:tr><w:tc>` + p(more) + `</w:tc></w:tr></w:tbl>` + p(last),
		"changes":       p(title) + `<w:p><w:ins><w:r><w:t>` + lead + `</w:t></w:r></w:ins><w:del><w:r><w:delText>قديم</w:delText></w:r></w:del></w:p><w:p><w:moveFrom><w:r><w:t>` + last + `</w:t></w:r></w:moveFrom></w:p>` + p(more) + p(last),
		"text box":      p(title) + `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>` + box(lead) + `</w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>` + box(lead) + `</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>` + p(more) + p(last),
		"footnote":      p(title) + `<w:p><w:r><w:t>` + lead + `</w:t></w:r><w:r><w:footnoteReference w:id="1"/></w:r></w:p>` + p(more) + p(last),
		"field":         p(title) + `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "http://x" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>` + lead + `</w:t></w:r></w:p>` + p(more) + p(last),
		"line breaks":   `<w:p><w:r><w:t>` + title + `</w:t><w:br/><w:t>` + lead + `</w:t><w:br/><w:br/><w:t>` + more + `</w:t></w:r></w:p>` + p(last),
		"hidden text":   p(title) + `<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr><w:r><w:rPr><w:vanish/></w:rPr><w:t>مخفي</w:t></w:r><w:r><w:t>` + lead + `</w:t></w:r></w:p>` + p(more) + p(last),
		"title's style": `<w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t>` + title + `</w:t></w:r></w:p>` + p(lead) + p(more) + p(last),
		"content box":   `<w:sdt><w:sdtContent>` + p(title) + `</w:sdtContent></w:sdt>` + p(lead) + p(more) + p(last),
	} {
		b := zipOf(t, "word/document.xml", head+body+`</w:body></w:document>`, "word/footnotes.xml", head+p("حاشية")+`</w:body></w:document>`)
		if a := only(t, name, b); a.Text != articleText {
			t.Errorf("%s:\n%s", name, a.Text)
		}
	}
}

func TestTextsAndMarkdownOfAllKinds(t *testing.T) {
	body := strings.Join([]string{lead, more, last}, "\n\n")
	for name, text := range map[string]string{
		"toml.md":    "+++\ntitle = \"" + title + "\"\ndate = 2026-03-01\n+++\n\n" + body,
		"folded.md":  "---\ntitle: >-\n  " + title + "\ntags:\n  - a\n---\n" + body,
		"crlf.md":    strings.ReplaceAll("---\ntitle: "+title+"\n---\n\n"+body, "\n", "\r\n"),
		"setext.md":  title + "\n=====\n\n" + lead + "\n\n" + more + "\n\n> " + last,
		"wrapped.md": "# " + title + "\n\n" + wrapped(lead, 50) + "\n\n" + wrapped(more, 50) + "\n\n" + wrapped(last, 50),
		"links.md":   "# " + title + "\n\n" + strings.Replace(lead, "وزارة", "[وزارة](https://example.org)", 1) + "\n\n![صورة](x.png)\n\n" + more + "\n\n" + last + "\n",
		"html.md":    "# " + title + "\n\n<p>" + lead + "</p>\n\n" + more + "\n\n" + last,
		"lines":      strings.ReplaceAll(articleText, "\n\n", "\n"),
		"indented":   "    " + strings.ReplaceAll(articleText, "\n\n", "\n\n    "),
		"old Mac":    strings.ReplaceAll(articleText, "\n", "\r"),
		"blanks":     strings.ReplaceAll(articleText, "\n\n", "\n \u00a0\n\t\n"),
	} {
		if a := only(t, name, []byte(text)); a.Text != articleText || a.Headline() != title {
			t.Errorf("%s: headline %q of\n%s", name, a.Headline(), a.Text)
		}
	}
	if a := only(t, "open", []byte(title+"..\n\n"+lead+"\n\n"+last)); a.Headline() != title+".." {
		t.Errorf("a headline that ends in dots is %q", a.Headline())
	}
	if a := only(t, "block", []byte(strings.ReplaceAll(articleText, "\n\n", " "))); a.Headline() != "" || len(a.Paragraphs) != 1 {
		t.Errorf("an article in one block has the headline %q", a.Headline())
	}
}

func TestFramesAndTailsOfAllAgencies(t *testing.T) {
	body := strings.Join([]string{lead, more, last}, "\n\n")
	const quay = "Quay reopens\n\nBy Jane Doe\n\nLISBON, March 12 (Agency) - The ministry of ports decided on Monday to reopen the quay.\n\nWork begins in March, the ministry said."
	for name, c := range map[string]struct{ text, want string }{
		"initials":         {title + "\n\n" + body + "\n\nسام/ل م", "headline body body body apparatus"},
		"dashes":           {title + "\n\n" + body + "\n\n- مل -\nWAM/سالمة", "headline body body body apparatus apparatus"},
		"end and time":     {title + "\n\n" + body + "\n// انتهى //\n18:37 ت م\n0174", "headline body body body apparatus apparatus apparatus"},
		"date and tags":    {title + "\n\nالخميس, 12 مارس, 2026 إلى 14:33\n\n" + body + "\n\nتابعونا على تويتر\n\nشارك هذا المقال\n\nالكلمات الدلالية: أثينا، الوزير", "headline apparatus body body body apparatus apparatus apparatus"},
		"section, goes on": {"عام / " + title + " / إضافة أولى\n\n" + body + "\n\n(انتهى)\nم.ع", "apparatus headline apparatus body body body apparatus apparatus"},
		"editors":          {title + "\n\n" + body + "\n\n(إعداد سلمى أحمد للنشرة العربية - تحرير سالم علي)", "headline body body body apparatus"},
		"English":          {quay + "\n\nFollow us on Facebook\nShare this article\n© 2026 Agency. All rights reserved.\n(Reporting by Jane Doe; Editing by John Roe)", "headline byline body body apparatus apparatus apparatus apparatus"},
		"French":           {"Le quai rouvre\n\nPar Jeanne Doe - Publié le 12 mars 2026 à 14h30\n\nLISBONNE (Agence) - Le ministère a décidé lundi de rouvrir le quai.\n\nLes travaux commencent en mars.\n\nÀ lire aussi : autre article\nPartager sur Facebook\nTags: quai, port", "headline byline body body apparatus apparatus apparatus"},
		"Arabic":           {title + "\n\nكتب: سامي البحراوي\n\n" + body, "headline byline body body body"},
		"none":             {quay, "headline byline body body"},
	} {
		var roles []string
		a := only(t, name, []byte(c.text))
		for _, p := range a.Paragraphs {
			roles = append(roles, string(p.Role))
		}
		if got := strings.Join(roles, " "); got != c.want {
			t.Errorf("%s: %s, want %s", name, got, c.want)
		}
		for _, p := range a.Paragraphs {
			if p.Role == briefs.RoleHeadline && strings.Contains(a.Slice(p), "/") {
				t.Errorf("%s: headline %q", name, a.Slice(p))
			}
		}
	}
}

func TestAHyphenInsideAWordIsNoDateline(t *testing.T) {
	text := "Kenya et Norvège s'entendent sur les ports\n\nLe Kenya et la Norvège ont tenu lundi à Oslo leur premier sommet sur les ports et les pêches.\n\nLe tout premier rendez-vous de cet ordre a duré deux jours et a réuni vingt ministres.\n\nUn autre suivra."
	a, err := Read("a.txt", []byte(text))
	if err != nil || len(a) != 1 {
		t.Fatal(len(a), err)
	}
	for _, p := range a[0].Paragraphs {
		if p.Role == briefs.RoleDeck {
			t.Errorf("%q is no deck", a[0].Text[p.Start:p.End])
		}
	}
}

func TestAHeadlineMayEndWithAFullStopBeforeADateline(t *testing.T) {
	body := "Norway has sent two ships to Kenya, the ministry said.\n\nThe ships will be there in May."
	for text, want := range map[string]string{
		"Norway sends ships to Kenya.\n\nOSLO 2026-03-02\n\n" + body:                 "Norway sends ships to Kenya.",
		"U.S. sends ships to Kenya.\n\nOSLO (NTN) – " + body:                         "U.S. sends ships to Kenya.",
		"Norway sent ships. Kenya was glad.\n\nOSLO 2026-03-02\n\n" + body:           "",
		"Norway sends ships to Kenya.\n\nIt was the first time in years.\n\n" + body: "",
	} {
		if a := only(t, "a.txt", []byte(text)); a.Headline() != want {
			t.Errorf("headline %q of\n%s", a.Headline(), text)
		}
	}
}

// A headline that ends with a full stop is one before the name of who signs and the line that
// says where the article was filed.
func TestAHeadlineStandsBeforeASignatureAndALineOfFiling(t *testing.T) {
	for text, want := range map[string]string{
		"Norway offers to talk to fishermen.\n\nKari Dahl\n\nOSLO 2026-11-26\n\nNorway has offered to talk to the fishermen, officials said.\n\nNobody came.": "Norway offers to talk to fishermen.",
		"Norway offers to talk to fishermen.\n\nKari Dahl went to the port.\n\nNobody came.\n\nThe port was empty.":                                           "",
	} {
		a, err := Read("a.txt", []byte(text))
		if err != nil || len(a) != 1 {
			t.Fatal(len(a), err)
		}
		if a[0].Headline() != want {
			t.Errorf("headline %q, want %q", a[0].Headline(), want)
		}
		if want != "" && a[0].Paragraphs[1].Role != briefs.RoleByline {
			t.Errorf("%q is no byline", a[0].Slice(a[0].Paragraphs[1]))
		}
	}
}
