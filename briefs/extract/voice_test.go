package extract

import "testing"

// A headline that says that an opinion follows makes its unsourced sentences the outlet's
// own, which state nothing; who is cited in it is still reported.
func TestAnArticleLabelledAnOpinionIsCommentary(t *testing.T) {
	for headline, body := range map[string]string{
		"Opinion: The port is lost": "Norway signed a terrible treaty with Kenya.",
		"Tribune : le port perdu":   "La Norvège a signé un mauvais accord avec le Kenya.",
		"رأي: ضاع الميناء":          "وقعت النرويج اتفاقية سيئة مع كينيا.",
	} {
		hold(t, headline, []ruleCase{{body, "", "", ""}})
	}
	hold(t, "Opinion polls: the port is lost", []ruleCase{{"Norway signed a treaty with Kenya.", "concluded", "", ""}})
}

// In a report, what the outlet adds of its own is told from what it reports: it opens with words
// of comment, judges, or finds a virtue behind what happened. What somebody is cited for is not.
func TestWhatTheOutletAddsIsCommentary(t *testing.T) {
	for _, c := range []struct {
		sentence   string
		commentary bool
	}{
		{"وليس من قبيل الصدفة أن يقع الاختيار على النرويج تحديدا.", true},
		{"ويبقى الامتحان الحقيقي هو التنفيذ، لأن سجل القطاع حافل بالوعود.", true},
		{"لم يعد تدبير الميناء شأنا تقنيا، بل صار رهانا تعيش عليه مدن بأكملها.", true},
		{"كما أن الزيارة تعكس رغبة البلدين في توسيع الميناء.", true},
		{"ويبقى الميناء، يقول الوزير، مفتوحا أمام السفن.", false},
		{"وتعكس الأرقام ارتفاع عدد السفن بخمسة في المائة.", false},
		{"وقالت الوزيرة إن الزيارة تعكس رغبة البلدين في توسيع الميناء.", false},
		{"The real test will come with the first winter.", true},
		{"The visit reflects the deep trust between both ports.", true},
		{"It was no coincidence that the ship came in May.", true},
		{"The visit reflects deep trust, the minister said.", false},
		{"The figures reflect a rise of five percent.", false},
		{"La visite traduit la confiance qui unit les deux ports.", true},
		{"Ce choix n'est pas un hasard.", true},
		{"Selon le ministre, la visite traduit la confiance des deux ports.", false},
		{"הביקור משקף אמון עמוק בין הנמלים.", true},
		{"این سفر بیانگر عزم دو بندر است.", true},
		{"واضح رہے کہ بندرگاہ مئی میں کھولی گئی تھی۔", false},
	} {
		b := Brief(article("A port\n\nThe port was opened on Monday.\n\n" + c.sentence))
		if got := b.Voices[len(b.Voices)-1].Voice == "commentary"; got != c.commentary {
			t.Errorf("%s: commentary %v", c.sentence, got)
		}
	}
}
