package extract

import (
	"strings"
	"testing"
)

// whoTells checks the actors and the source of the statement with the words of each case,
// whatever else its text states.
func whoTells(t *testing.T, cases []told) {
	t.Helper()
	for _, c := range cases {
		s, ok := what(t, c.sentence, c.text)
		if !ok {
			continue
		}
		source := ""
		if s.Attribution != nil {
			source = s.Attribution.Source
		}
		if actors := strings.Join(s.Actors, " و "); string(s.Act) != c.act || actors != c.actors || source != c.source {
			t.Errorf("%s\n got %s %q by %q on the word of %q\nwant %s by %q on the word of %q", c.sentence, s.Act, s.Text, actors, source, c.act, c.actors, c.source)
		}
	}
}

// Who goes on to speak without being named again is the one whom the text last told to
// speak or act, as far as the verb's gender lets him.
func TestArabicSpeakersWhoAreNotNamedAgain(t *testing.T) {
	whoTells(t, []told{
		{"طالب رئيس الاتحاد الدولي للبحارة بيتر مولر، الدول بالاهتمام بالموانئ. وقال في بيان أصدره الاتحاد الدولي للبحارة إن الموانئ تضررت، مؤكدا ضرورة صيانة السدود.", "stressed", "ضرورة صيانة السدود", "بيتر مولر", "بيتر مولر"},
		{"قال الكاتب العام لنقابة البحارة سامي الخطيب إن وزارة النقل لا ترد. وطالب الوزارة بصيانة السدود.", "called_for", "صيانة السدود", "سامي الخطيب", "سامي الخطيب"},
		{"قررت وزارة النقل العراقية فتح الميناء. وأوضحت أنها ستبني رصيفا جديدا.", "planned", "ستبني رصيفا جديدا", "وزارة النقل العراقية", "وزارة النقل العراقية"},
		{"قال وزير النقل العراقي سامي الخطيب إن وزارة النقل العراقية قررت فتح الميناء. وأضافت أنها ستبني رصيفا جديدا.", "planned", "ستبني رصيفا جديدا", "وزارة النقل العراقية", "وزارة النقل العراقية"},
		{"بحث وزير النقل التونسي سامي الخطيب مع وزير النقل العراقي خالد البصري سبل التعاون. وأكد الوزير أهمية صيانة السدود.", "stressed", "أهمية صيانة السدود", "سامي الخطيب", "سامي الخطيب"},
		{"استقبل وزير النقل التونسي سامي الخطيب وزير النقل العراقي خالد البصري. ووجه الوزير دعوة إلى مدير البنك الدولي ماريو روسي معربا عن رغبة تونس في صيانة السدود.", "willing", "صيانة السدود", "تونس", "سامي الخطيب"},
		{"ولفت السفير التونسي سامي الخطيب إلى ضرورة صيانة السدود.", "stressed", "ضرورة صيانة السدود", "سامي الخطيب", "سامي الخطيب"},
		{"وأبان وزير النقل سامي الخطيب أن الوزارة ستبني رصيفا جديدا.", "planned", "ستبني رصيفا جديدا", "الوزارة", "سامي الخطيب"},
	})
}

// What the article adds of its own stands on the word of nobody who spoke before, and what
// a source without a name said first is said by him further on.
func TestArabicWordsOfOthers(t *testing.T) {
	whoTells(t, []told{
		{"قال سامي الخطيب إن الطقس جميل. يذكر أن المديرية العامة للجوازات أعلنت عن فتح الميناء.", "planned", "فتح الميناء", "المديرية العامة للجوازات", "المديرية العامة للجوازات"},
		{"قالت ليلى الخطيب إن الطقس جميل. ونقلت الصحيفة عن مسؤول عراقي قوله إن العمل مستمر. ولفت المسؤول إلى أن البحارة دعوا إلى صيانة السدود.", "called_for", "صيانة السدود", "البحارة", "مسؤول عراقي"},
		{"وكانت صحف عراقية قد قالت مؤخرا إن وزارة النقل أبلغت السفارة رفضها صيانة السدود.", "refused", "صيانة السدود", "وزارة النقل", "صحف عراقية"},
	})
}

// A verb that goes on with talks behind و has the subject of the verb before.
func TestArabicTalksThatGoOn(t *testing.T) {
	whoTells(t, []told{
		{"أفادت وزارة النقل العراقية بأن سامي الخطيب سيعقد خلال الزيارة جلسة عمل، وسيجري سلسلة من اللقاءات مع عدد من المسؤولين.", "planned", "سيجري سلسلة من اللقاءات مع عدد من المسؤولين", "سامي الخطيب", "وزارة النقل العراقية"},
	})
}

// A body whose name no list knows speaks and acts by its own words, and whoever is ascribed
// words has said them.
func TestBodiesOfNoListSpeak(t *testing.T) {
	whoTells(t, []told{
		{"أكدت حركة مشروع الغد تمسكها بالسلم. وأعلنت أنها تعتزم التنسيق مع الحركات الأخرى.", "planned", "التنسيق مع الحركات الأخرى", "حركة مشروع الغد", "حركة مشروع الغد"},
		{"أكدت حركة مشروع العراق، تمسكها المبدئي باستقلال القضاء.", "willing", "استقلال القضاء", "حركة مشروع العراق", "حركة مشروع العراق"},
		{"من جهته، عبر حزب الغد العراقي، عن تعاطفه مع الصيادين، مؤكدا ضرورة صيانة السدود.", "stressed", "ضرورة صيانة السدود", "حزب الغد العراقي", "حزب الغد العراقي"},
		{"استقبل الرئيس العراقي سامي الخطيب أمير البلاد نواف بن خالد. ونسبت وكالات الأنباء إلى نواف قوله إنه سيزور العراق.", "planned", "سيزور العراق", "نواف بن خالد", "نواف بن خالد"},
		{"التقى الرئيس التونسي سامي الخطيب وزير الخارجية الأردني خالد البصري. وتحدثا عن العلاقات بين تونس والأردن. وتم التأكيد على ضرورة صيانة السدود.", "stressed", "ضرورة صيانة السدود", "سامي الخطيب و خالد البصري", ""},
	})
}

// Who acts first in a sentence says what is told behind و further on in it, whatever stands
// before him; two who are not told apart are no single speaker.
func TestTheSubjectOfASentenceSpeaksFurtherOn(t *testing.T) {
	whoTells(t, []told{
		{"قالت ليلى الحسن إن الطقس جميل. يذكر أن وزير النقل العراقي سامي الخطيب قد زار الميناء وأعلن عن قرار فتح الجسر.", "decided", "قرار فتح الجسر", "سامي الخطيب", "سامي الخطيب"},
		{"وقام سامي الخطيب بزيارة المعرض الذي نظمته شركة النسيم، وأعلن عن فتح الميناء.", "planned", "فتح الميناء", "سامي الخطيب", "سامي الخطيب"},
		{"قالت ليلى الحسن إن الطقس جميل. وسبق للرئيس العراقي سامي الخطيب أن أعلن أنه سيبني السد.", "planned", "سيبني السد", "سامي الخطيب", "سامي الخطيب"},
		{"قال سيرغي بتروف إن الطقس جميل. واتفق الجانبان على فتح الميناء، وأكدا أهمية صيانة السدود.", "stressed", "أهمية صيانة السدود", "", ""},
		{"دعا سامي الخطيب الوزارة إلى الحوار، موصيا الشركات بفتح الميناء، مشددا على ضرورة صيانة السدود.", "stressed", "ضرورة صيانة السدود", "سامي الخطيب", "سامي الخطيب"},
		{"سيتم توسيع الرصيف، كما أعلن وزير النقل سامي الخطيب.", "planned", "سيتم توسيع الرصيف", "", "وزير النقل سامي الخطيب"},
		{"التقى وزير الخارجية النرويجي جون براون نظيره العراقي سامي الخطيب. ودعا وزير خارجية مملكة النرويج إلى صيانة السدود.", "called_for", "صيانة السدود", "جون براون", "جون براون"},
		{"يذكر أن وزير النقل العراقي سامي الخطيب، الذي يزور تونس، قد التقى وزير النقل التونسي خالد البصري. وقد تولى الوزيران توقيع مذكرة تفاهم.", "concluded", "توقيع مذكرة تفاهم", "سامي الخطيب و خالد البصري", ""},
		{"رحب رئيس الوزراء العراقي سامي الخطيب بموافقة مجلس النواب على القانون اليوم، وتعهد في بيان بصيانة السدود.", "pledged", "صيانة السدود", "سامي الخطيب", "سامي الخطيب"},
		{"وأضاف سامي الخطيب أن البلد هادئ ونحن مستعدون للتعاون في هذا المجال.", "willing", "للتعاون في هذا المجال", "سامي الخطيب", "سامي الخطيب"},
	})
}

// A participle goes on with the speech of its gender, and a relative clause that only names what
// somebody announced says nothing further.
func TestArabicParticiplesGoOnWithTheSpeechOfTheirGender(t *testing.T) {
	for _, c := range []struct{ text, act, actor, source string }{
		{"أوضح المدير سالم العمري أن توجيهات الأمير خالد بن نايف تؤكد على أعلى المعايير، حاثا الجميع على بناء السد.", "بناء السد", "سالم العمري", "سالم العمري"},
		{"وقال وزير النقل في الحكومة المؤقتة، المنبثقة عن مجلس النواب، سالم العمري، إن الوزارة ستبني السد.", "ستبني السد", "-", "سالم العمري"},
		{"أيدت محكمة استئناف عراقية قرار الوزير سالم العمري.", "قرار الوزير سالم العمري", "محكمة استئناف عراقية", ""},
		{"وشكلت اللجنة فرق العمل في المقار.", "فرق العمل في المقار", "-", ""},
	} {
		s, ok := what(t, c.text, c.act)
		if !ok {
			continue
		}
		source := ""
		if s.Attribution != nil {
			source = s.Attribution.Source
		}
		if source != c.source || c.actor != "-" && (len(s.Actors) != 1 || s.Actors[0] != c.actor) {
			t.Errorf("%s\n got %q by %q", c.text, s.Actors, source)
		}
	}
	for _, text := range []string{
		"رصدت الصحف الإصلاحات التي أعلنها رئيس الوزراء سالم العمري، فضلا عن تشكيل هيئة.",
		"وقال سالم العمري إن سيارة تابعة لشركة كير سيرفس الوادي استخدمها آخرون.",
	} {
		if got := statements(Brief(article(text))); len(got) > 0 {
			t.Errorf("%s: %+v", text, got)
		}
	}
}

// Somebody without name or article acts himself, and so does whoever is cited at the end.
func TestArabicActsAndSourcesOfOthersThanWhoIsNamed(t *testing.T) {
	for _, c := range []struct{ text, act, actors, source string }{
		{"دعت مواطنة عراقية الوزير سالم العمري إلى بناء السد.", "بناء السد", "", "مواطنة عراقية"},
		{"سيتم بناء السد خلال ستة أشهر، ذلك ما أفاد به بتونس وزير الفلاحة سالم العمري.", "سيتم بناء السد خلال ستة أشهر", "", "وزير الفلاحة سالم العمري"},
		{"كشف وزير داخلية النمسا المحافظ يان برغمان عن التعديلات. وأعلن الوزير عن فرض غرامة.", "فرض غرامة", "يان برغمان", "يان برغمان"},
	} {
		s, ok := what(t, c.text, c.act)
		if ok && (s.Attribution == nil || s.Attribution.Source != c.source || strings.Join(s.Actors, ", ") != c.actors) {
			t.Errorf("%s\n got %q, %+v", c.text, s.Actors, s.Attribution)
		}
	}
	for _, text := range []string{
		"وقال سالم العمري إن طالبا هو المشتبه به، ووصفه الوزير بأنه مجنون.",
		"وعاقبت الشرطة المهاجرين الذين تم رفض طلبات لجوئهم ولم يغادروا.",
		"جدد سالم العمري اتهامه الشركات بدعم المهربين.",
	} {
		if got := statements(Brief(article(text))); len(got) > 0 {
			t.Errorf("%s: %+v", text, got)
		}
	}
}
