package extract

import (
	"strings"
	"testing"

	"mujaz/briefs"
)

// onlyOne returns the one statement of a body sentence.
func onlyOne(t *testing.T, sentence string) (briefs.Statement, bool) {
	t.Helper()
	all := statements(Brief(article("عنوان الخبر هنا\n\n" + sentence)))
	if len(all) != 1 {
		for _, s := range all {
			t.Logf("%s: %s", s.Act, s.Text)
		}
		t.Errorf("%s\n%d statements, want one", sentence, len(all))
		return briefs.Statement{}, false
	}
	return all[0], true
}

// The verb decides the act, in whatever voice, person and order it stands; the
// act's words begin behind the subject and end with the act.
func TestArabicActs(t *testing.T) {
	for _, c := range []struct{ class, sentence, act, text string }{
		{"passive by verbal noun", "وجرى الاتفاق على توقيع بروتوكول للملاحة.", "agreed", "توقيع بروتوكول للملاحة"},
		{"passive by verbal noun", "وتمت التوصية بتوسيع الميناء.", "called_for", "التوصية بتوسيع الميناء"},
		{"refusal by verbal noun", "وتم تعليق الرحلات البحرية.", "refused", "تعليق الرحلات البحرية"},
		{"counted instruments", "وقعت الوزارتان 12 اتفاقية للنقل النهري.", "concluded", "12 اتفاقية للنقل النهري"},
		{"long subject", "وقع وزير الدولة لشؤون الموانئ والملاحة البحرية والنهرية سامي بن خالد الخطيب مع نظيره اتفاقية للملاحة.", "concluded", "اتفاقية للملاحة"},
		{"announcement of a plan", "أعلنت الوزارة عن تقديم قروض للصيادين.", "planned", "تقديم قروض للصيادين"},
		{"announcement of a refusal", "أعلنت النقابة مقاطعة الجلسات.", "refused", "مقاطعة الجلسات"},
		{"scheduled by verbal noun", "ومن المقرر افتتاح الجسر غدا.", "planned", "افتتاح الجسر غدا"},
		{"refusal under another verb", "وجدد المجلس رفضه بيع الميناء.", "refused", "رفضه بيع الميناء"},
		{"readiness with an adverb", "وقال الوزير إن الشركة ملتزمة بقوة بصيانة السدود.", "pledged", "صيانة السدود"},
		{"readiness by its own preposition", "وأكدت الشركة جاهزيتها للعمل على مدار الساعة.", "willing", "للعمل على مدار الساعة"},
		{"support keeps its noun", "وأكد المجلس دعمه للصيادين.", "willing", "دعمه للصيادين"},
		{"affirmed in the passive", "وتم التأكيد على مواصلة التنسيق بين الموانئ.", "willing", "مواصلة التنسيق بين الموانئ"},
		{"renewed invitation", "ووجه الوزير الدعوة إلى نظيره لزيارة الميناء.", "called_for", "الدعوة إلى نظيره لزيارة الميناء"},
		{"duty put on someone", "وأكد سامي الخطيب أن على الشركات أن تصون السدود.", "stressed", "تصون السدود"},
		{"negated plan keeps its negation", "لن تبيع الشركة الميناء.", "planned", "لن تبيع الشركة الميناء"},
		{"a preposition of its own binds", "ودعا رئيس الجمعية التونسية للملاحة المجلس إلى تسريع النظر في القانون.", "called_for", "تسريع النظر في القانون"},
		{"terms behind their preposition", "وتقضي مذكرة التفاهم بتبادل الخبراء.", "agreed", "تبادل الخبراء"},
		{"whose words they are ends the act", "وقال الوزير إن الشركة ستفتح الجسر قريبا على حد قوله.", "planned", "ستفتح الجسر قريبا"},
		{"event in the present at a time to come", "تستضيف لشبونة الأسبوع المقبل جولة جديدة من المحادثات.", "planned", "تستضيف لشبونة الأسبوع المقبل جولة جديدة من المحادثات"},
		{"event in the present behind that", "وقال الوزير إن اللجنة تعقد غدا جلسة أخرى.", "planned", "تعقد غدا جلسة أخرى"},
		{"a vote decides", "صوت مجلس الشيوخ على تمديد المهلة.", "decided", "تمديد المهلة"},
		{"leave given", "أذنت النيابة العمومية بفتح الميناء.", "decided", "فتح الميناء"},
		{"work begun", "شرعت الشركة في صيانة السد.", "concluded", "صيانة السد"},
		{"consent announced", "أعلنت الشركة موافقتها على بيع السفن.", "agreed", "بيع السفن"},
		{"let in the passive", "تم السماح للشركة ببناء رصيف.", "decided", "السماح للشركة ببناء رصيف"},
		{"a sentence passed", "وصدر على المهرب حكم بالسجن عشرة أعوام.", "decided", "حكم بالسجن عشرة أعوام"},
		{"declined with an excuse", "وكان المجلس قد اعتذر عن استضافة المعرض.", "refused", "استضافة المعرض"},
		{"a title that holds the name of God", "دعا آية الله سامي الخطيب الحكومة إلى بناء السد.", "called_for", "بناء السد"},
		{"plan joined to what stands before", "وسيفتح المجلس الجسر.", "planned", "سيفتح المجلس الجسر"},
		{"next plan ends the act", "سيفتح المجلس الجسر.", "planned", "سيفتح المجلس الجسر"},
		{"present tense of a headline verb", "تعتزم الشركة بناء سد.", "planned", "بناء سد"},
	} {
		if s, ok := onlyOne(t, c.sentence); ok && (string(s.Act) != c.act || s.Text != c.text) {
			t.Errorf("%s: %s\n got %s: %q\nwant %s: %q", c.class, c.sentence, s.Act, s.Text, c.act, c.text)
		}
	}
}

// Futures that foretell or describe, habits, questions and hopes are no acts.
func TestArabicForecastsAreNoActs(t *testing.T) {
	for _, s := range []string{
		"سيطغى موضوع الأسعار على الجلسة.",
		"وسيؤدي ذلك إلى ارتفاع الأسعار.",
		"سيستفيد الصيادون من السد.",
		"وقطعوا الطرق وسيروا مسيرات في المدينة.",
		"هل توصي المنظمة بفرض ضرائب جديدة؟",
		"يشمل القانون شرائح واسعة من السكان.",
		"من أجل وضع طلب العروض في موعده.",
		"كيف سيعالج المجلس هذه الأزمة؟",
		"وتعقد اللجنة اجتماعاتها كل أسبوع.",
		"ارتفع صوت الصيادين على رصيف الميناء.",
		"وأعرب الوزير عن ثقته في أن الشركة ستنظم المعرض.",
		"الطريق الجديد الذي سيربط الميناء بالجبل طويل.",
		"وباتت الشبكات تعتمد أساليب جديدة.",
		"واتفق الجانبان على ذلك.",
		"وقع خلاف بين البحارة حول الاتفاق.",
		"حضر ألف طالب وطالبة، في مراكز المدينة، حيث بلغ عدد المراكز عشرين.",
		"واطلع على سير الأشغال إلى جانب تكفل البلدية بالموضوع.",
	} {
		if acts, texts := read(s); acts != "" {
			t.Errorf("%s\n got %s: %s", s, acts, texts)
		}
	}
}

// A subject is who the grammar says; one that names no party leaves the actor
// blank, whoever else is named.
func TestArabicActors(t *testing.T) {
	for _, c := range []struct{ class, text, actors string }{
		{"verb first", "وقعت فرنسا وإيطاليا اتفاقية للملاحة.", "فرنسا و إيطاليا"},
		{"subject first", "وقال المتحدث إن فرنسا ستبني الجسر.", "فرنسا"},
		{"subject behind an aside", "أعلنت، خلال لقاء صحفي، فرنسا عن إطلاق خطة للموانئ.", "فرنسا"},
		{"between behind a passive", "وقعت بين فرنسا وإيطاليا اتفاقية للملاحة.", "فرنسا و إيطاليا"},
		{"a noun that is no party", "وستعمل مجموعة عمل معنية بالغاز على تطوير العلاقات بين فرنسا وإيطاليا.", ""},
		{"a noun that is no party behind that", "وقال الوزير سامي الخطيب إن العقوبات ضد إيطاليا ستعود قريبا.", ""},
		{"two by surnames that are nobody here", "ونقلت قناة محلية عن مصادر في فرنسا وإيطاليا أن شعلان والفرقوني اتفقا على تشكيل لجنة للموانئ.", ""},
		{"announced by one, agreed by nobody named", "وأعلن سامي الخطيب من جهة أخرى أنه تم الاتفاق على تكوين شركة.", ""},
		{"both by their adjectives", "وقعت الحكومتان الفرنسية والإيطالية اتفاقية للملاحة.", "فرنسا و إيطاليا"},
	} {
		s, ok := onlyOne(t, c.text)
		if got := strings.Join(s.Actors, " و "); ok && got != c.actors {
			t.Errorf("%s: %s\n got %q\nwant %q", c.class, c.text, got, c.actors)
		}
	}
}

// A deadline is the act's own: a date before a span for what is done, nothing
// past for what is to come.
func TestArabicDeadlines(t *testing.T) {
	for _, c := range []struct{ sentence, deadline string }{
		{"وافقت الحكومة على بناء محطة تنتج 90 ألف متر مكعب في اليوم.", ""},
		{"اتفق الطرفان على عقد الاجتماع مرتين في السنة.", ""},
		{"اتفق الطرفان على عقد الاجتماع كل ثلاثة أشهر.", ""},
		{"قررت الحكومة تشكيل فريق يرفع تقريره الأول خلال تسعين يوما.", "خلال تسعين يوما"},
		{"وسينجز المصنع خلال شهرين.", "خلال شهرين"},
		{"وأوضح الوزير أنه خلال الفترة المقبلة سيتم بناء الجسر.", "خلال الفترة المقبلة"},
		{"ستنفذ الشركة ما أعلنته الشهر الماضي.", ""},
		{"وقعت الوزارة أمس اتفاقية لمدة ثلاث سنوات.", "أمس"},
		{"وطالبت الغرفة الحكومة بتطبيق قرار الوزير المؤرخ في 22 جوان 2016 المتعلق بصيد السردين.", ""},
		{"وشددت الشركة اليوم السبت على جاهزيتها لصيانة السد.", ""},
		{"طالب اليوم المجلس الأعلى للموانئ في بيان صدر بعد اجتماع طويل عقده في لشبونة بالتسريع في صيانة السد.", ""},
		{"وافق المجلس بتاريخ 14 - 10 - 1446هـ على الميزانية.", "بتاريخ 14 - 10 - 1446هـ"},
	} {
		s, ok := onlyOne(t, c.sentence)
		got := ""
		if s.Deadline != nil {
			got = s.Deadline.Text
		}
		if ok && got != c.deadline {
			t.Errorf("%s\n got %q\nwant %q", c.sentence, got, c.deadline)
		}
	}
}

// A source is named by its cue, whatever verb the cue has, and ends where its
// name does.
func TestRelativeTimesAreCountedFromTheDateline(t *testing.T) {
	for text, want := range map[string]string{
		"عنوان قصير\n\nتونس 12 نوفمبر 2026 - أقرت اللجنة أمس المشروع.":                                 "2026-11-11",
		"عنوان قصير\n\nتونس 12 نوفمبر 2026 - ستجتمع اللجنة يوم الأحد المقبل.":                          "2026-11-15",
		"عنوان قصير\n\nتونس 12 نوفمبر 2026 - ستجتمع اللجنة في يناير المقبل.":                           "2027-01",
		"عنوان قصير\n\nتونس 12 نوفمبر 2026 - قررت اللجنة، أمس الأربعاء، توسيع الميناء قبل نهاية 2027.": "2027",
		"عنوان قصير\n\nتونس - ستجتمع اللجنة يوم الأحد المقبل.":                                         "",
		"Short headline\n\nTALLINN, Nov 12, 2026 - Estonia will open the port next Sunday.":            "2026-11-15",
	} {
		b := Brief(article(text))
		if len(b.Commitments) != 1 || b.Commitments[0].Deadline == nil {
			t.Fatalf("%s: %+v", text, b.Commitments)
		}
		got := ""
		if v := b.Commitments[0].Deadline.Value; v != nil {
			got = *v
		}
		if got != want {
			t.Errorf("%s\n got %q\nwant %q", text, got, want)
		}
	}
}

func TestArabicSources(t *testing.T) {
	for _, c := range []struct{ sentence, source string }{
		{"اتفق الطرفان على بناء سد، بحسب ما أوردت وكالة الملاحة.", "وكالة الملاحة"},
		{"ستبني الشركة سدا، وفقا لما ذكره بيان صادر عن المجلس.", "بيان صادر عن المجلس"},
		{"أعلنت الوزارة عن فتح باب الترشح لعضوية المجلس.", "الوزارة"},
		{"وأعلن مصدر مسؤول أمس في لقاء صحفي أن الشركة قررت بيع السفن.", "مصدر مسؤول"},
	} {
		s, ok := onlyOne(t, c.sentence)
		if ok && (s.Attribution == nil || s.Attribution.Source != c.source) {
			t.Errorf("%s\n got %+v\nwant %q", c.sentence, s.Attribution, c.source)
		}
	}
}

// The items of a list that a verb announces are its acts, and nobody else's.
func TestArabicListsAreActs(t *testing.T) {
	b := Brief(article("عنوان الخبر هنا\n\nقرر مجلس الموانئ ما يلي:\n\n1 - تجديد عضوية سامي الخطيب في لجنة السلامة لمدة ثلاث سنوات.\n\n2 - بناء رصيف جديد.\n\nوكان الطقس جميلا."))
	if len(b.Commitments) != 2 {
		t.Fatalf("%d commitments, want 2: %+v", len(b.Commitments), b.Commitments)
	}
	for i, want := range []string{"تجديد عضوية سامي الخطيب في لجنة السلامة لمدة ثلاث سنوات", "بناء رصيف جديد"} {
		if c := b.Commitments[i]; c.Act != briefs.Decided || c.Text != want || c.Trigger != "قرر" {
			t.Errorf("item %d: %s %q by %q", i+1, c.Act, c.Text, c.Trigger)
		}
	}
}

// A capital acts for its state where the article names that; what a source
// relays is said by whom it relays.
func TestArabicNamesThatStandForOthers(t *testing.T) {
	b := Brief(article("عنوان الخبر هنا\n\nوصل الوفد إلى فرنسا. وقال المتحدث إن باريس ستبني الجسر."))
	if len(b.Commitments) != 1 || strings.Join(b.Commitments[0].Actors, "") != "فرنسا" {
		t.Errorf("a capital: %+v", b.Commitments)
	}
	b = Brief(article("عنوان الخبر هنا\n\nأشادت هيئة رئاسة المجلس الانتقالي الجنوبي بالهدنة وانتقدت مجلس التعاون الخليجي. وأكد المجلس دعمه للهدنة."))
	if len(b.Commitments) != 1 || strings.Join(b.Commitments[0].Actors, "") != "هيئة رئاسة المجلس الانتقالي الجنوبي" {
		t.Errorf("the council that spoke: %+v", b.Commitments)
	}
	b = Brief(article("عنوان الخبر هنا\n\nوصل وزير خارجية فرنسا إلى إيطاليا. وتم الاتفاق على بناء جسر جديد."))
	if len(b.Commitments) != 1 || strings.Join(b.Commitments[0].Actors, " ") != "فرنسا إيطاليا" {
		t.Errorf("agreed in the passive: %+v", b.Commitments)
	}
	b = Brief(article("عنوان الخبر هنا\n\nونقلت الوكالة عن وزير الطاقة سامي الخطيب أن الشركة ستبني الجسر."))
	if len(b.Commitments) != 1 || b.Commitments[0].Attribution == nil || b.Commitments[0].Attribution.Source != "سامي الخطيب" {
		t.Errorf("relayed: %+v", b.Commitments)
	}
}

// The place of an Arabic article is its dateline, or where the lead or the
// account of a meeting says that it was; a place that is only named is none.
func TestArabicDatelines(t *testing.T) {
	for _, c := range []struct{ text, place string }{
		{"الرباط 7 يونيو 2027 /ومع/ وصل الوفد إلى الميناء.", "الرباط"},
		{"وقع الوزيران اتفاقية للملاحة.\n\nجاء ذلك خلال اجتماع عقد أمس بالقاهرة.", "القاهرة"},
		{"انطلقت بالعاصمة الموريتانية نواكشوط أشغال القمة.", "نواكشوط"},
		{"انطلقت بالعاصمة السهلية برنوق أشغال القمة.", "برنوق"},
		{"وقع الوزير اتفاقية مع عمدة مدينة لندن حول الموانئ.", ""},
		{"ارتفعت أسعار القمح في الأسواق.", ""},
		{"وقع الوزير سامي الخطيب أمس السبت بواشنطن، على اتفاقية حول الموانئ والجسور.", "واشنطن"},
		{"أفاد الوزير سامي الخطيب، إثر اجتماع ضم وفدا من الصيادين، بقصر الحكومة بالقصبة، بأن السد جاهز.", "القصبة"},
		{"احتضنت العاصمة العراقية بغداد أمس اجتماعا حضره الوزير سامي الخطيب وعدد من النواب.", "بغداد"},
		{"حل الوزير سامي الخطيب صباح اليوم الى روما في زيارة رسمية تدوم يومين.", "روما"},
		{"انعقدت الاثنين بتونس جلسة عمل حول الموانئ حضرها الوزير سامي الخطيب.", "تونس"},
		{"قال الوزير سامي الخطيب إن أسعار القمح ارتفعت اليوم في تونس وفي العراق.", ""},
		{"قال أمين العاصمة المقدسة سامي الخطيب إن الأمطار كانت غزيرة هذا الأسبوع.", ""},
		{"قال مدير إدارة الشرق الأوسط بالصندوق سامي الخطيب إن الأمطار كانت غزيرة هذا الأسبوع.", ""},
	} {
		place := ""
		if dl := Brief(article("عنوان الخبر هنا\n\n" + c.text)).Dateline; dl != nil {
			place = dl.Place
		}
		if place != c.place {
			t.Errorf("%s\n got %q\nwant %q", c.text, place, c.place)
		}
	}
}

// What an act does to an instrument is said of its own instrument alone: not of
// one that its words only name, nor of what is held.
func TestArabicInstruments(t *testing.T) {
	for _, c := range []struct{ sentence, text, status string }{
		{"وقعت الشركة اتفاقية تعاون مع الوزارة.", "اتفاقية تعاون", "signed"},
		{"واتفق الطرفان على توقيع بروتوكول للملاحة.", "بروتوكول", "to_be_signed"},
		{"واتفق الطرفان على تنفيذ بنود الاتفاقية.", "الاتفاقية", ""},
		{"وطالبت الغرفة بتطبيق قرار الوزير المتعلق بصيد السردين.", "قرار الوزير", ""},
		{"وسيتم عقد منتدى للملاحة في لشبونة.", "", ""},
		{"وقرر الوزير تمديد العمل بقرار الإعفاء.", "قرار الإعفاء", ""},
		{"واتفق الطرفان على احترام الحدود والاتفاقيات.", "الاتفاقيات", ""},
	} {
		s, ok := onlyOne(t, c.sentence)
		if !ok {
			continue
		}
		got := briefs.Instrument{}
		if s.Instrument != nil {
			got = *s.Instrument
		}
		if got.Text != c.text || got.Status != c.status {
			t.Errorf("%s\n got %q %q\nwant %q %q", c.sentence, got.Text, got.Status, c.text, c.status)
		}
	}
}
