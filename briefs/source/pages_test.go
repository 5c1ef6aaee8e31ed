package source

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"
)

// around is a page with the article in one of the ways in which systems set it.
func around(body string) string {
	return `<!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>` + title + `</title></head><body>` + body + `</body></html>`
}

func TestWhatNamesSetApartIsNoPartOfTheArticle(t *testing.T) {
	ps := []string{"<p>" + lead + "</p>", "<p>" + more + "</p>", "<p>" + last + "</p>"}
	foreign := `<p>هذا نص طويل لا شأن له بالموضوع وضع هنا ليختلط بالمقال على من لا يعرف أجزاء الصفحة بعضها من بعض.</p>`
	cookies := `<p>We and our 812 partners store and access information on a device, such as cookies, and process personal data for advertising and content, measurement and research. You may click to consent to this processing as described above.</p>`
	for name, page := range map[string]string{
		"letter in the middle":   around(`<article class="b-article-body"><h1>` + title + `</h1>` + ps[0] + `<section class="b-newsletter">` + foreign + `</section>` + ps[1] + ps[2] + `</article>`),
		"recommended articles":   around(`<section><article class="c-article"><h1>` + title + `</h1>` + strings.Join(ps, "") + `</article><section class="b-recirculation">` + strings.Repeat(`<article class="b-promo"><h3>عنوان</h3>`+foreign+`</article>`, 4) + `</section></section>`),
		"readers' words":         around(`<main><h1>` + title + `</h1><div class="entry-content">` + strings.Join(ps, "") + `</div><section class="talkbacks">` + strings.Repeat(`<div class="talkback">`+foreign+`</div>`, 5) + `</section></main>`),
		"a long notice":          around(`<main><h1>` + title + `</h1>` + strings.Join(ps, "") + `</main><div id="onetrust-consent-sdk"><div id="onetrust-pc-sdk">` + strings.Repeat(cookies, 6) + `</div></div>`),
		"of the article itself":  around(`<div class="no-comments with-related"><h1>` + title + `</h1><div class="entry-content with-share">` + strings.Join(ps, "") + `</div></div>`),
		"a frame round all":      around(`<div class="social"><h1>` + title + `</h1>` + strings.Join(ps, "") + `</div>`),
		"breaks, each paragraph": around(`<h2>` + title + `</h2><div class="details">` + strings.Join([]string{lead, more, last}, "<br>") + `</div>`),
		"lines of the source":    around(`<h1>` + title + "</h1><p>" + strings.Replace(lead, " ", "\n\n   ", 1) + "</p>" + ps[1] + ps[2]),
		"a title by its name":    `<html><head><title>بوابة الحكومة</title></head><body><table><tr><td class="newsTitle"><b>` + title + `</b></td></tr><tr><td class="newsText">` + strings.Join(ps, "") + `</td></tr></table></body></html>`,
		"post of a channel":      `<html><head><meta charset="utf-8"><meta property="og:site_name" content="Telegram"><meta property="og:title" content="قناة المثال"></head><body><header>12.4K subscribers</header><div class="tgme_widget_message"><a><span>قناة المثال</span></a><div class="tgme_widget_message_text"><b>` + title + `</b><br/><br/>` + strings.Join([]string{lead, more, last}, "<br/><br/>") + `</div><div class="tgme_widget_message_footer"><span>8.1K</span><a href="/1"><time>09:10</time></a></div></div></body></html>`,
	} {
		t.Run(name, func(t *testing.T) {
			if a := only(t, name, []byte(page)); a.Text != articleText || a.Headline() != title {
				t.Errorf("text is\n%s", a.Text)
			}
		})
	}
}

func TestAPageThatAScriptDrawsIsReadFromItsData(t *testing.T) {
	head := `<html><head><title>` + title + `</title><meta property="og:type" content="article"><meta property="og:title" content="` + title + `"></head><body><div id="root"></div>`
	state := func(v any) string {
		b, err := json.Marshal(v)
		if err != nil {
			t.Fatal(err)
		}
		return string(b)
	}
	type object = map[string]any
	blocks := []object{{"type": "p", "text": lead}, {"type": "p", "text": more}, {"type": "p", "text": last}}
	menu := []object{{"text": "الرئيسية"}, {"text": "سياسة"}}
	for name, script := range map[string]string{
		"markup":  `<script type="application/json">` + state(object{"props": object{"article": object{"title": title, "body": htmlBody()}, "menu": menu}}) + `</script>`,
		"blocks":  `<script>window.__STATE__ = ` + state(object{"page": object{"content": blocks, "menu": menu}}) + `;</script>`,
		"strings": `<script>window.__STATE__=` + state(object{"article": object{"paragraphs": []string{lead, more, last}}}) + `</script>`,
	} {
		if a := only(t, name, []byte(head+script+"</body></html>")); a.Text != articleText {
			t.Errorf("%s: text is\n%s", name, a.Text)
		}
	}
	if _, err := Read("no article", []byte(strings.Replace(head, `content="article"`, `content="website"`, 1)+`<script>x = {"body": "`+lead+`"}</script></body></html>`)); !errors.Is(err, ErrNoArticle) {
		t.Error(err)
	}
}

func TestListsWithSummariesAreNoArticles(t *testing.T) {
	summaries := []string{lead, more, last, "أعادت سلطات الميناء افتتاح الرصيف الشمالي يوم الثلاثاء بعد عامين من الحريق الذي دمره كله."}
	list := func(before, after string) string {
		var b strings.Builder
		for _, s := range summaries {
			b.WriteString(before + "<p>" + s + "</p>" + after)
		}
		return around(`<main><h1>سياسة</h1>` + b.String() + `</main>`)
	}
	for name, page := range map[string]string{
		"archive": list(`<article class="post"><h2><a href="/p">عنوان خبر</a></h2>`, `<a href="/p">المزيد</a></article>`),
		"results": list(`<li><h3><a href="/p">عنوان خبر</a></h3>`, `</li>`),
		"channel": list(`<div class="message"><div class="message_text">`, `</div><a href="/1"><time>09:10</time></a></div>`),
	} {
		if a, err := Read(name, []byte(page)); !errors.Is(err, ErrNoArticle) {
			t.Errorf("%s: %v %v", name, err, a)
		}
	}
}
