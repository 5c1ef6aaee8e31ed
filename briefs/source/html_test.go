package source

import (
	"errors"
	"strings"
	"testing"

	"mujaz/briefs"
)

// The same article in the page layouts of different systems: whatever stands
// around it, its text is the same.
func TestPagesOfAllLayouts(t *testing.T) {
	ps := func(open, end string) string {
		return open + lead + end + open + more + end + open + last + end
	}
	head := `<!DOCTYPE html><html lang="ar"><head><title>` + title + ` | موقع المثال</title>`
	menu := `<ul class="menu"><li><a href="/">الرئيسية</a></li><li><a href="/p">سياسة</a></li><li><a href="/e">اقتصاد</a></li></ul>`
	notice := `<div class="notice"><p>نستخدم ملفات تعريف الارتباط لتحسين تجربتك في الموقع ولتحليل استخدامه وفقا لسياسة الخصوصية المعتمدة لدينا.</p><button>موافق</button></div>`
	for name, page := range map[string]string{
		"graph in JSON-LD":     head + `<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"موقع المثال"},{"@type":["NewsArticle"],"headline":"` + title + `","author":[{"@type":"Person","name":"سلمى"}]}]}</script></head><body>` + menu + notice + `<div id="main"><h1>` + title + `</h1>` + ps("<p>", "</p>") + `</div></body></html>`,
		"body in JSON-LD only": head + `<script type="application/ld+json">{"@type":"NewsArticle","headline":"` + title + `","articleBody":"` + strings.Join([]string{lead, more, last}, `\n\n`) + `"}</script></head><body>` + menu + `<div id="app"></div>` + notice + `</body></html>`,
		"line breaks":          head + `</head><body>` + menu + `<div class="post-body"><h1>` + title + `</h1>` + ps("", "<br><br>") + `</div>` + notice + `</body></html>`,
		"tables":               head + `</head><body><table><tr><td>` + menu + `</td><td class="article-text"><h1>` + title + `</h1>` + ps("<p>", "</p>") + `</td></tr></table></body></html>`,
		"AMP":                  `<!doctype html><html amp lang="ar"><head><title>` + title + `</title></head><body><amp-sidebar>` + menu + `</amp-sidebar><article><h1>` + title + `</h1><amp-social-share></amp-social-share>` + ps("<p>", "</p>") + `<amp-list></amp-list></article></body></html>`,
		"comments":             head + `</head><body><article><h1>` + title + `</h1><div class="entry-content">` + ps("<p>", "</p>") + `</div></article><div id="comments" class="comments-area"><h3>التعليقات</h3><ol class="comment-list"><li class="comment"><p>أحسنتم على هذا الخبر المفصل، ولكن لماذا لم تذكروا موعد الزيارة بالضبط؟</p></li><li class="comment"><p>نرجو أن تسفر هذه الزيارة عن نتائج ملموسة هذه المرة لا عن وعود فقط.</p></li></ol></div></body></html>`,
		"related and shares":   head + `</head><body>` + menu + `<div class="single-post"><h1>` + title + `</h1><div class="share-buttons"><a href="#">فيسبوك</a> <a href="#">تويتر</a></div><div class="article-body">` + ps("<p>", "</p>") + `<div class="related"><h4>مواضيع ذات صلة</h4><ul><li><a href="/1">خبر أول لا علاقة له بالموضوع</a></li></ul></div></div></div></body></html>`,
		"upper case, unclosed": strings.ToUpper(`<html><head><title>x</title></head><body>`) + `<H1>` + title + `</H1>` + ps("<P>", "") + `</BODY>`,
	} {
		t.Run(name, func(t *testing.T) {
			if a := only(t, name, []byte(page)); a.Text != articleText {
				t.Errorf("text is\n%s", a.Text)
			}
		})
	}
}

func TestListsHomePagesAndWallsAreNoArticles(t *testing.T) {
	teaser := `<div class="teaser"><h3><a href="/a">عنوان خبر من أخبار اليوم</a></h3><p>مقدمة قصيرة للخبر…</p><time>12:30</time></div>`
	for name, page := range map[string]string{
		"home":        `<html><head><title>الرئيسية</title><link rel="canonical" href="https://example.org/"></head><body>` + strings.Repeat(teaser, 30) + `<p>` + lead + more + last + `</p></body></html>`,
		"section":     `<html><head><title>سياسة</title></head><body><main>` + strings.Repeat(teaser, 30) + `</main></body></html>`,
		"cookie wall": `<html><head><title>Before you continue</title></head><body><div><p>We use cookies. Accept all cookies or manage your preferences to continue to the site.</p><button>Accept all</button></div></body></html>`,
		"script only": `<html><head><title>News</title></head><body><div id="root"></div><noscript>You need to enable JavaScript to run this app.</noscript></body></html>`,
		"not found":   `<html><head><title>404</title></head><body><h1>الصفحة غير موجودة</h1><p><a href="/">العودة إلى الرئيسية</a></p></body></html>`,
	} {
		if _, err := Read(name, []byte(page)); !errors.Is(err, ErrNoArticle) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestAPageThatIsCutShortIsNotTakenForAList(t *testing.T) {
	page := `<html><head><title>Quay reopens</title></head><body><article><h1>Quay reopens</h1><p>The ministry of ports decided on Monday to reopen the qu`
	var refused *Error
	if _, err := Read("page", []byte(page)); !errors.As(err, &refused) || refused.Reason != NoneFound {
		t.Errorf("%v", err)
	}
}

func TestALargeInitialBelongsToItsWord(t *testing.T) {
	page := `<html><head><title>Quay reopens</title></head><body><article><h1>Quay reopens</h1><div><span style="float:left"><p>T</p></span><p>he ministry of ports decided on Monday to reopen the quay, two years after the fire that destroyed it.</p><p>Work on the second quay begins in March, the ministry said in a statement, and should last for a year.</p></div></article></body></html>`
	if a := only(t, "page", []byte(page)); !strings.Contains(a.Text, "\n\nThe ministry of ports") {
		t.Errorf("%s", a.Text)
	}
}

func TestAPageForSubscribersSaysSo(t *testing.T) {
	page := strings.Replace(page(htmlBody()), `"@type":"NewsArticle"`, `"@type":"NewsArticle","isAccessibleForFree":"False"`, 1)
	if a := only(t, "page", []byte(page)); len(a.Warnings) != 1 || a.Warnings[0] != briefs.ForPayers {
		t.Errorf("%q", a.Warnings)
	}
}
