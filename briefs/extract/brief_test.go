package extract

import (
	"encoding/json"
	"strings"
	"testing"

	"mujaz/briefs"
)

func article(text string) briefs.Article {
	a := briefs.Article{ID: "t", Text: text}
	at := 0
	for i, p := range strings.Split(text, "\n\n") {
		role := briefs.RoleBody
		if i == 0 {
			role = briefs.RoleHeadline
		}
		a.Paragraphs = append(a.Paragraphs, briefs.Paragraph{Start: at, End: at + len(p), Role: role})
		at += len(p) + 2
	}
	return a
}

func statements(b briefs.Brief) []briefs.Statement {
	return append(append(append([]briefs.Statement{}, b.Commitments...), b.Positions...), b.Requests...)
}

// read returns the acts of a body, in the lists' order, each with its words.
func read(sentence string) (acts, texts string) {
	var a, x []string
	for _, s := range statements(Brief(article("عنوان الخبر هنا\n\n" + sentence))) {
		a = append(a, string(s.Act))
		x = append(x, s.Text)
	}
	return strings.Join(a, " "), strings.Join(x, " | ")
}

func TestGoverningVerbDecidesTheAct(t *testing.T) {
	for _, c := range []struct{ sentence, act, holds string }{
		{"وقع الوزيران مذكرة تفاهم حول الطاقة في مقر الوزارة.", "concluded", "مذكرة تفاهم"},
		{"تم اليوم في العاصمة التوقيع على اتفاقية للنقل البحري.", "concluded", "اتفاقية"},
		{"واتفق الطرفان على إنشاء مصنع للأدوية.", "agreed", "إنشاء مصنع"},
		{"واتفق الطرفان على أهمية حماية الغابات.", "stressed", "حماية الغابات"},
		{"وتعهدت الشركة بتسليم القطارات في موعدها.", "pledged", "تسليم القطارات"},
		{"قرر المجلس إغلاق المصنع القديم.", "decided", "إغلاق"},
		{"ومن المقرر أن تنطلق أعمال البناء في الربيع.", "planned", "تنطلق"},
		{"وستنظم الوزارة معرضا للكتاب.", "planned", "ستنظم"},
		{"وأعرب الوزير عن استعداد بلاده لاستضافة المؤتمر.", "willing", "استضافة"},
		{"رفض المجلس مقترح الميزانية الجديدة.", "refused", "مقترح"},
		{"وشدد الجانبان على ضرورة صيانة الجسور.", "stressed", "صيانة الجسور"},
		{"دعا الوزير الفلاحين إلى ترشيد استهلاك الماء.", "called_for", "ترشيد"},
	} {
		acts, texts := read(c.sentence)
		if acts != c.act || !strings.Contains(texts, c.holds) {
			t.Errorf("%s\n got %s: %s\nwant %s: %s", c.sentence, acts, texts, c.act, c.holds)
		}
	}
}

func TestTrapsAreNoStatements(t *testing.T) {
	for _, s := range []string{
		"وقع انفجار في المدينة القديمة.",
		"لم يعد السوق حكرا على شركة واحدة.",
		"التزم الوزير الصمت أمام الصحفيين.",
		"واتفق الخبراء على أن الشتاء كان باردا.",
		"أطلق الجنود النار في الهواء.",
		"ستكون الأمطار غزيرة في الجبال.",
		"طالب الجامعة يدرس الطب.",
		"لا سيما المناطق البعيدة عن الساحل.",
	} {
		if acts, texts := read(s); acts != "" {
			t.Errorf("%s\n got %s: %s", s, acts, texts)
		}
	}
}

func TestNegationDeadlineAndSource(t *testing.T) {
	b := Brief(article("عنوان الخبر هنا\n\nواتفق الطرفان، بحسب البيان، على التوقيع، في المستقبل القريب، على بروتوكول جديد."))
	if len(b.Commitments) != 1 {
		t.Fatalf("%d commitments", len(b.Commitments))
	}
	c := b.Commitments[0]
	if c.Deadline == nil || c.Deadline.Text != "في المستقبل القريب" || !c.Deadline.Vague {
		t.Errorf("deadline %+v", c.Deadline)
	}
	if c.Attribution == nil || c.Attribution.Source != "البيان" || c.Attribution.Cue != "بحسب" {
		t.Errorf("attribution %+v", c.Attribution)
	}
	if c.Instrument == nil || c.Instrument.Type != "protocol" || c.Instrument.Status != "to_be_signed" {
		t.Errorf("instrument %+v", c.Instrument)
	}
	n := Brief(article("عنوان الخبر هنا\n\nلن تقبل الوزارة شروطا جديدة."))
	if len(n.Commitments) != 1 || !n.Commitments[0].Negated {
		t.Errorf("negated: %+v", n.Commitments)
	}
}

func TestEnglishRules(t *testing.T) {
	for _, c := range []struct{ sentence, act string }{
		{"The two ministers signed a memorandum of understanding on rail freight.", "concluded"},
		{"The committee approved the new budget for the port.", "decided"},
		{"Both sides agreed to open a second bridge.", "agreed"},
		{"Both sides agreed on the importance of clean water.", "stressed"},
		{"The company pledged to repair the dam.", "pledged"},
		{"The ministry will open an office in the north.", "planned"},
		{"The council rejected the offer.", "refused"},
		{"The mayor called for a new hospital.", "called_for"},
	} {
		b := Brief(article("A headline of the day\n\n" + c.sentence))
		var got []string
		for _, s := range statements(b) {
			got = append(got, string(s.Act))
		}
		if strings.Join(got, " ") != c.act {
			t.Errorf("%s: %v, want %s", c.sentence, got, c.act)
		}
	}
}

// check holds every span of a brief against the text.
func check(t *testing.T, a briefs.Article) {
	t.Helper()
	b := Brief(a)
	one, err := json.Marshal(b)
	if err != nil {
		t.Fatal(err)
	}
	if two, _ := json.Marshal(Brief(a)); string(one) != string(two) {
		t.Error("a second reading differs from the first")
	}
	var spans []briefs.Span
	for _, s := range statements(b) {
		spans = append(spans, s.Evidence...)
	}
	for _, s := range b.Summary {
		spans = append(spans, s.Evidence...)
	}
	for _, p := range b.Parties {
		spans = append(spans, p.Evidence...)
	}
	for _, p := range b.Topics {
		spans = append(spans, p.Evidence...)
	}
	for _, s := range spans {
		if s.Start < 0 || s.End > len(a.Text) || s.Start >= s.End || a.Text[s.Start:s.End] != s.Quote {
			t.Fatalf("span %+v is not of the text", s)
		}
	}
	if len(b.Summary) > 3 || b.Source.Reported+b.Source.Commentary != 100 {
		t.Errorf("%d sentences of summary, %d + %d per cent", len(b.Summary), b.Source.Reported, b.Source.Commentary)
	}
}

const sample = "اتفاق على مشروع جديد\n\nالرباط - اتفق الطرفان، بحسب البيان، على إنشاء ميناء، وشدد الوزير على ضرورة الإسراع؛ مؤكدا أن الأشغال ستنطلق في مايو 2027.\n\n«لن نقبل التأخير»، قال المدير، داعيا الشركات إلى احترام العقود التي تم توقيعها العام الماضي."

func FuzzBrief(f *testing.F) {
	f.Add(sample)
	f.Add("The sides agreed to \"open\" it; adding that they will sign a deal by May.")
	f.Add("تم\n\nسوف\n\nلن\n\n\"\n\nعلى أن")
	f.Fuzz(func(t *testing.T, text string) { check(t, article(strings.ToValidUTF8(text, "?"))) })
}

func BenchmarkBrief(b *testing.B) {
	a := article(strings.Repeat(sample+"\n\n", 8))
	b.SetBytes(int64(len(a.Text)))
	for b.Loop() {
		Brief(a)
	}
}

// A text ten times as long may take ten times the work and not a hundred: this
// would not end within the test's time limit if it did.
func TestLongSentencesEnd(t *testing.T) {
	for _, unit := range []string{"اتفق الطرفان على إنشاء ميناء، ", "قال \"سيعلن ", "وفق بيان ، ", "will agree to ", "« » \" "} {
		check(t, article("عنوان\n\n"+strings.Repeat(unit, 8000)))
	}
}

func TestSummaryTakesNoSentenceThatOpensWithAPronoun(t *testing.T) {
	b := Brief(article("Norway and Kenya meet on ports\n\nOSLO - Norway and Kenya agreed on Monday to reopen the shipping line between Oslo and Mombasa.\n\n" +
		"He will visit the port of Mombasa in June.\n\n" +
		"This complements the pilot schools that Norway opened with Kenya in Mombasa.\n\n" +
		"Norway pledged 40 million euros for the repair of the docks in the port of Mombasa.\n\n" +
		"Kenya will name a new chief of its coast guard in Mombasa before the end of the year."))
	for _, s := range b.Summary {
		if strings.HasPrefix(s.Text, "He ") || strings.HasPrefix(s.Text, "This ") {
			t.Errorf("the summary holds %q", s.Text)
		}
	}
	if len(b.Summary) != 3 {
		t.Errorf("the summary has %d sentences", len(b.Summary))
	}
}
