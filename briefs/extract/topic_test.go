package extract

import (
	"strings"
	"testing"

	"mujaz/briefs"
	"mujaz/briefs/language"
)

func short(text string) briefs.Brief {
	paragraphs := []briefs.Paragraph{}
	at := 0
	for n, line := range strings.SplitAfter(text, "\n") {
		role := briefs.RoleBody
		if n == 0 {
			role = briefs.RoleHeadline
		}
		paragraphs = append(paragraphs, briefs.Paragraph{Start: at, End: at + len(strings.TrimRight(line, "\n")), Role: role})
		at += len(line)
	}
	return Brief(briefs.Article{Text: text, Paragraphs: paragraphs})
}

// A phrase of subject matter comes before names, and carries its Media Topic.
func TestTopics(t *testing.T) {
	b := short("Norway and Chile sign fisheries agreement\nOfficials from Norway and Chile met in Bergen on Monday and signed a fisheries agreement that sets quotas for both fleets.")
	for _, topic := range b.Topics {
		if strings.Contains(topic.Label, "fisheries agreement") {
			if topic.Code == nil || *topic.Code != "medtop:20000641" {
				t.Errorf("%q has no code of a treaty", topic.Label)
			}
			return
		}
	}
	t.Errorf("no topic of the agreement: %v", b.Topics)
}

// An article without a dateline is set where its lead has the event take place.
func TestSetting(t *testing.T) {
	for text, want := range map[string]string{
		"Two ministers meet\nThe ministers of Norway and Chile met on Monday in Tromsdal to discuss the fisheries of the north.":  "Tromsdal",
		"Rencontre de deux ministres\nLes ministres de la Norvège et du Chili se sont rencontrés lundi à Tromsdal pour la pêche.": "Tromsdal",
	} {
		if b := short(text); b.Dateline == nil || b.Dateline.Place != want {
			t.Errorf("%q: %+v, want %s", text, b.Dateline, want)
		}
	}
}

// A topic is a noun phrase whole: without particles, verbs, pronouns, and
// without the beginning of an annexation whose end is missing.
func TestArabicTopicsAreNounPhrases(t *testing.T) {
	b := short("لجنة مشتركة لحماية الغابات الجبلية\n" +
		"اتفق الوزيران على إنشاء لجنة مشتركة لحماية الغابات الجبلية ومكافحة الحرائق الصيفية. " +
		"وبحث الوزيران سبل مكافحة الحرائق الصيفية التي رفعت خسائرها وبلغت مستوى قياسيا. " +
		"وقال الوزير إن وزارته تعتزم تدريب فرق الإطفاء الجوي على مكافحة الحرائق.")
	if len(b.Topics) == 0 {
		t.Fatal("no topics")
	}
	all := ""
	for _, topic := range b.Topics {
		all += topic.Label + "|"
		for word := range strings.FieldsSeq(topic.Label) {
			for _, bad := range []string{"رفعت", "بلغت", "وبلغت", "خسائرها", "وزارته", "لحماية", "ومكافحة", "تعتزم"} {
				if word == bad {
					t.Errorf("%q is no noun phrase", topic.Label)
				}
			}
		}
	}
	if !strings.Contains(all, "مكافحة الحرائق") {
		t.Errorf("the fires are no topic: %s", all)
	}
}

// What a topic may not be: an adjective without its noun, a verb, somebody's post,
// the name of a place with what stands behind it, the beginning of an annexation,
// two nouns that only stand side by side, an adverb.
func TestTopicsAreWholeNounPhrases(t *testing.T) {
	for _, c := range []struct{ kind, text, never, want string }{
		{"an adjective without its noun", "جلسة أمنية موسعة\nعقد المجلس جلسة أمنية موسعة حول مشاريع زراعية حديثة، وأقر مشاريع زراعية حديثة في الإقليم.", "أمنية موسعة|زراعية حديثة", "مشاريع زراعية حديثة"},
		{"a verb", "خطة لتأهيل الموانئ\nقال المجلس إن الخطة ستطال موانئ الصيد الساحلية. تمحورت النقاشات حول تأهيل موانئ الصيد الساحلية وتمس الخطة أسعار الأسماك المحلية.", "ستطال موانئ|تمحورت النقاشات|تمس الخطة", "موانئ الصيد"},
		{"a post", "مباحثات حول الصيد البحري\nاستقبل وزير الزراعة والصيد البحري كرم الطوخي الأمينة العامة المساعدة للاتحاد، وبحثا حماية الثروة السمكية. وأكد الوزير أهمية حماية الثروة السمكية.", "الأمينة العامة|العامة المساعدة", "الثروة السمكية"},
		{"a place", "جولة محادثات سرية\nتبدأ في جنيف جولة محادثات سرية، وتستضيف جنيف جولة أخرى من محادثات السلام اليمنية. وتتواصل محادثات السلام اليمنية.", "جنيف جولة", "محادثات السلام"},
		{"a cut annexation", "إعداد روزنامة للمهرجانات\nأوصت اللجنة بإعداد روزنامة فعاليات محافظة الشرقية، وبتسليم إدارة قطاع النقل البحري. ودعت إلى تطوير قطاع النقل البحري.", "إدارة قطاع|تسليم إدارة قطاع", "النقل البحري"},
		{"two nouns", "اتفاقية لدعم الصادرات\nوقعت الاتفاقية البنوك الوطنية لدعم الصادرات الزراعية. وتتيح الاتفاقية البنوك الوطنية ضامنا لتمويل الصادرات الزراعية.", "الاتفاقية البنوك", "الصادرات الزراعية"},
		{"a noun with a pronoun", "تطوير شبكة السكك\nيطور السد مشاريعه محافظات كثيرة. وستمتد شبكة السكك الحديدية إلى الساحل، وتخدم شبكة السكك الحديدية الموانئ.", "مشاريعه محافظات", "السكك الحديدية"},
		{"the tail of a compound", "تدريب المرشدين البحريين\nوقع الوزيران مذكرة تفاهم لتدريب المرشدين البحريين، وعقدا جلسة عمل مغربية حول تدريب المرشدين البحريين.", "تفاهم لتدريب|عمل مغربية", "تدريب المرشدين"},
		{"the verb that opens a sentence", "تأهيل موانئ الصيد\nعقد مجلس الوزراء العراقي جلسة حول تأهيل موانئ الصيد.\nعقد مجلس الوزراء العراقي جلسة أخرى حول تأهيل موانئ الصيد.", "عقد مجلس الوزراء|عقد مجلس الوزراء العراقي", "موانئ الصيد"},
		{"a side, a paper", "تأهيل موانئ الصيد\nأكد الجانب التونسي في بيان صحفي صادر أمس تأهيل موانئ الصيد. ووقع الجانب التونسي اتفاقية لتدريب 600 بحار، وأصدر بيانا صحفيا.", "الجانب التونسي|بيان صحفي|بيان صحفي صادر|اتفاقية لتدريب", "موانئ الصيد"},
		{"an English phrase without its head", "Ministers agree on port reform\nThe ministers agreed on urgent technical customs training courses. Norway addresses urgent technical port reform issues, and the port reform agenda goes on.", "urgent technical customs|Norway addresses", "port reform"},
		{"Hebrew particles", "הסכם סחר חדש\nהממשלה אישרה את הסכם הסחר החדש. הצדדים דנו בהסכם הסחר החדש ובשיתוף הפעולה האזורי. שיתוף הפעולה האזורי יורחב.", "בהסכם|ובשיתוף", "הסכם הסחר"},
	} {
		b, found := short(c.text), false
		for _, topic := range b.Topics {
			for _, label := range append([]string{topic.Label}, topic.Aliases...) {
				found = found || strings.Contains(label, c.want)
				for bad := range strings.SplitSeq(c.never, "|") {
					if label == bad || strings.HasPrefix(label, bad+" ") && c.kind != "a cut annexation" {
						t.Errorf("%s: %q is no topic", c.kind, label)
					}
				}
			}
		}
		if !found {
			t.Errorf("%s: %q is no topic: %+v", c.kind, c.want, b.Topics)
		}
	}
}

// The phrases of an article that name a topic in other words are known as names of
// it: a longer one, a shorter one; nothing that only shares a word.
func TestATopicIsKnownByItsOtherForms(t *testing.T) {
	b := short("مكافحة الحرائق الصيفية\nبحثت اللجنة خطط مكافحة الحرائق الصيفية. ودعت اللجنة إلى دعم فرق مكافحة الحرائق، وإلى تأجيل الحملة الصيفية.")
	for _, topic := range b.Topics {
		if !strings.Contains(topic.Label, "مكافحة الحرائق") {
			continue
		}
		if len(topic.Aliases) == 0 {
			t.Errorf("%q has no other form", topic.Label)
		}
		for _, a := range topic.Aliases {
			if strings.Contains(a, "الحملة") {
				t.Errorf("%q is known as %q", topic.Label, a)
			}
		}
		return
	}
	t.Errorf("no topic of the fires: %+v", b.Topics)
}

// The relations of the two countries that an article is about are found by the
// countries' names.
func TestRelationsOfTwoCountriesAreATopic(t *testing.T) {
	for text, want := range map[string]string{
		"Norway and Chile deepen their cooperation\nThe foreign ministers of Norway and Chile agreed in Bergen to deepen bilateral cooperation. Norway and Chile will open talks in June.": "Norway–Chile relations",
		"مباحثات بين النرويج وتشيلي لتعزيز التعاون الثنائي\nبحث وزيرا خارجية النرويج وتشيلي في أوسلو آفاق التعاون الثنائي بين النرويج وتشيلي.":                                             "العلاقات بين النرويج وتشيلي",
	} {
		found := false
		for _, topic := range short(text).Topics {
			for _, alias := range topic.Aliases {
				found = found || alias == want
			}
		}
		if !found {
			t.Errorf("%q: no topic known as %q: %+v", text, want, short(text).Topics)
		}
	}
}

// A word is found behind its particles, and of several readings the commonest.
func TestVocabularyFindsWordsBehindTheirParticles(t *testing.T) {
	v := vocabularyOf("ar")
	for word, want := range map[string]string{"للجنه": "ل", "والتعاون": "وال", "وزير": "", "لمكافحه": "ل", "بالاتفاق": "بال"} {
		if w, prefix := v.of("ar", word); prefix != want || w.class == classOther {
			t.Errorf("%s: prefix %q, class %c; want prefix %q of a noun", word, prefix, w.class, want)
		}
	}
	for _, verb := range []string{"رفعت", "يتعلق", "بلغت"} {
		if w, _ := v.of("ar", verb); w.class != classOther {
			t.Errorf("%s: class %c, want that of verbs", verb, w.class)
		}
	}
}

// A summary begins with the news, not with the line that says where and when,
// and takes no line that only leads into a list.
func TestSummaryTakesNoBareLines(t *testing.T) {
	for _, place := range []string{"لشبونة", "السنيحة"} { // the second one is on no list
		noBareLines(t, place)
	}
}

func noBareLines(t *testing.T, place string) {
	t.Helper()
	b := short("لقاء وزيري الموانئ\n" +
		place + " 12 محرم 1448 هـ الموافق 27 يونيو 2026 م\n" +
		"التقى وزير الموانئ اليوم في لشبونة نظيره البرتغالي وبحث معه سبل تطوير خطوط الشحن بين البلدين.\n" +
		"وبعد الاطلاع على التقرير المرفوع في هذا الشأن قرر المجلس ما يلي:\n" +
		"ووافق المجلس على إنشاء خط شحن بحري جديد يربط ميناء البلدين قبل نهاية العام الجاري.")
	for _, s := range b.Summary {
		if strings.HasPrefix(s.Text, place+" 12") || strings.HasSuffix(s.Text, ":") {
			t.Errorf("%q says nothing by itself", s.Text)
		}
	}
	if len(b.Summary) == 0 || !strings.HasPrefix(b.Summary[0].Text, "التقى") {
		t.Errorf("the summary does not begin with the news: %+v", b.Summary)
	}
}

func TestEveryMediaTopicHasANameInEveryLanguage(t *testing.T) {
	for code, names := range mediaTopics() {
		for _, c := range []language.Code{language.Arabic, language.English, language.French, language.Hebrew, language.Persian, language.Urdu} {
			if strings.TrimSpace(names[c]) == "" {
				t.Errorf("%s has no name in %s", code, c)
			}
		}
	}
}

func TestFrenchTopicsAreNounPhrases(t *testing.T) {
	b := short("La Norvège et le Chili parlent de coopération maritime\nLes ministres ont discuté des enjeux de la sécurité portuaire à Bergen. La Norvège va renforcer la sécurité portuaire et saluer la réforme des douanes. " +
		"Le ministère norvégien de la Pêche a parlé de la réforme des douanes. Au sujet de la coopération maritime, le Chili a insisté sur l'importance de la coopération maritime.")
	for _, topic := range b.Topics {
		first, _, _ := strings.Cut(topic.Label, " ")
		switch first {
		case "discuté", "renforcer", "saluer", "norvégien", "importance", "sujet":
			t.Errorf("%q is no topic", topic.Label)
		}
	}
	if len(b.Topics) == 0 {
		t.Error("no topics")
	}
}

func TestNoEnglishTopicBeginsWithAnInfinitive(t *testing.T) {
	for _, topic := range Brief(article("Norway and Ireland sign a port accord\n\nThe minister accepted an invitation to visit Galway in May. She hopes to visit Galway again.")).Topics {
		if strings.HasPrefix(topic.Label, "visit") {
			t.Errorf("a topic is %q", topic.Label)
		}
	}
}
