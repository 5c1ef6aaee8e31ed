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
