package extract

import "testing"

// Whose word a statement is: whoever stands as the subject of the verb of saying, and not
// whom he met, whom he calls upon or who held his post before him.
func TestArabicSpeakersAreSubjects(t *testing.T) {
	lead := "قال وزير النقل التونسي سامي الخطيب خلال لقائه نظيره العراقي خالد البصري إن الطقس جميل. "
	for _, c := range []struct{ class, text, act, source string }{
		{"a feminine noun behind a masculine verb is whom he calls upon", lead + "كما دعا السلطات العراقية إلى فتح الميناء.", "فتح الميناء", "سامي الخطيب"},
		{"a feminine state behind a masculine verb", lead + "وطالب إيران بفتح الميناء.", "فتح الميناء", "سامي الخطيب"},
		{"a people is called upon", lead + "ودعا الشعب التونسي بمختلف مكوناته إلى الهدوء التام.", "الهدوء التام", "سامي الخطيب"},
		{"whoever is met", "ترأس الرئيس العراقي خالد البصري الجلسة. وشدد خلال لقائه اليوم ببغداد مبعوث الأمين العام للأمم المتحدة ماريو روسي، على ضرورة بناء السد.", "ضرورة بناء السد", "خالد البصري"},
		{"the one whom the article is about, of two of that post", "التقى كاتب الدولة للهجرة سامي الخطيب كاتب الدولة بوزارة الداخلية الإيطالية ماريو روسي. ونوه كاتب الدولة بالتعاون، مؤكدا على أهمية بناء السد.", "أهمية بناء السد", "سامي الخطيب"},
		{"a former holder of the post is not meant", "قال الرئيس العراقي خالد البصري إن الطقس جميل. وقال الرئيس العراقي إن بلاده ستبني السد. وكان للرئيس السابق سامي الخطيب دور في ذلك.", "ستبني السد", "خالد البصري"},
		{"what is said may follow an adverb", lead + "كما أكد بالمناسبة حرص الحكومة التونسية على بناء السد.", "بناء السد", "سامي الخطيب"},
		{"a name behind the post and a comma", "وأكد معالي الأمين العام للاتحاد العربي للملاحة، الدكتور سامي الخطيب، أن الدول ستبني السد.", "ستبني السد", "سامي الخطيب"},
		{"the official of a body", "حضرت مديرة البرامج بالبنك الدولي ماريا روسي الحفل. من جانبها أكدت المسؤولة بالبنك الدولي مواصلة دعم الموانئ.", "مواصلة دعم الموانئ", "ماريا روسي"},
		{"a post by its state alone", "التقى وزير الخارجية النرويجي جون براون رئيس الحكومة سامي الخطيب. وأبرز الوزير النرويجي أهمية بناء السد.", "أهمية بناء السد", "جون براون"},
		{"a subject that is no party", "شدد نواب الشعب، بالخصوص، على ضرورة بناء السد.", "ضرورة بناء السد", "نواب الشعب"},
		{"a plural in the nominative", "طالب المحتجون ببناء السد.", "بناء السد", "المحتجون"},
		{"no time belongs to a source", "أكد الوزير اليوم الأربعاء أن الحكومة ستبني السد.", "ستبني السد", "الوزير"},
		{"a paper where nobody else says it", "دعا أعضاء المجلس في بيان لهم إلى فتح الميناء.", "فتح الميناء", "بيان لهم"},
		{"what an agreement provides", "وتنص الاتفاقية على بناء السد.", "بناء السد", "الاتفاقية"},
		{"by the text of a declaration", "واتفق وزراء خارجية تونس والعراق والأردن، وفق نص الإعلان الوزاري، على بناء السد.", "بناء السد", "نص الإعلان الوزاري"},
		{"one's own word, whoever printed it", "أعرب الرئيس العراقي خالد البصري، السبت، عن رغبة بلاده في بناء السد، وفق وكالة الأنباء العراقية.", "بناء السد", "خالد البصري"},
		{"a name in quotation marks", "وبحسب قناة \"الساحل\" فإن الطرفين اتفقا على بناء السد.", "بناء السد", "قناة \"الساحل\""},
	} {
		s, ok := what(t, c.text, c.act)
		if ok && (s.Attribution == nil || s.Attribution.Source != c.source) {
			t.Errorf("%s: %s\n got %+v\nwant %s", c.class, c.text, s.Attribution, c.source)
		}
	}
}

// The time of an act is told by days tied to each other, by a length within which it is to be
// done, or by an event; when it was announced or promised is none.
func TestArabicTimesOfWhatIsToBeDone(t *testing.T) {
	for _, c := range []struct{ text, act, deadline string }{
		{"ستعقد اللجنة اجتماعاتها يومي 4 و 5 جوان المقبل في تونس.", "ستعقد اللجنة اجتماعاتها يومي 4 و 5 جوان المقبل في تونس", "يومي 4 و 5 جوان المقبل"},
		{"ستنظم الوزارة المعرض أيام 5 و6 و7 ماي 2027 بقصر المعارض.", "ستنظم الوزارة المعرض أيام 5 و6 و7 ماي 2027 بقصر المعارض", "أيام 5 و6 و7 ماي 2027"},
		{"سيتم بناء السد في أجل لا يتجاوز ثلاثة أشهر.", "سيتم بناء السد في أجل لا يتجاوز ثلاثة أشهر", "في أجل لا يتجاوز ثلاثة أشهر"},
		{"سيتم بناء السد في ظرف أسبوعين.", "سيتم بناء السد في ظرف أسبوعين", "في ظرف أسبوعين"},
		{"سيتم فتح الجسر بعد عيد الفطر.", "سيتم فتح الجسر بعد عيد الفطر", "بعد عيد الفطر"},
		{"سيتم فتح الجسر بعد مصادقة البرلمان على القانون.", "سيتم فتح الجسر بعد مصادقة البرلمان على القانون", "بعد مصادقة البرلمان على القانون"},
		{"سيتم غلق الجسر إلى حين تنفيذ الاتفاق.", "سيتم غلق الجسر إلى حين تنفيذ الاتفاق", "إلى حين تنفيذ الاتفاق"},
		{"سيزور الوزير السد خلال زيارته المرتقبة إلى العراق.", "سيزور الوزير السد خلال زيارته المرتقبة إلى العراق", "خلال زيارته"},
		{"سيتم بناء السد من خلال الشراكة مع الشركات.", "سيتم بناء السد من خلال الشراكة مع الشركات", ""},
		{"سيتم بناء السد في حال الموافقة عليه.", "سيتم بناء السد في حال الموافقة عليه", ""},
		{"أعلنت وزارة الصناعة التونسية اليوم الثلاثاء عن إطلاق برنامج للموانئ.", "إطلاق برنامج للموانئ", ""},
		{"تعهدت وزارة الصناعة التونسية اليوم ببناء السد.", "بناء السد", ""},
		{"وشدد الوزير على ضرورة دعم الموانئ بعنوان سنة 2027.", "ضرورة دعم الموانئ بعنوان سنة 2027", "بعنوان سنة 2027"},
	} {
		s, ok := what(t, c.text, c.act)
		got := ""
		if ok && s.Deadline != nil {
			got = s.Deadline.Text
		}
		if ok && got != c.deadline {
			t.Errorf("%s\n got %q\nwant %q", c.text, got, c.deadline)
		}
	}
}

// An act's words begin behind the whole of its subject and end before what else is done or
// said; what is quoted ends with its quotation mark.
func TestArabicActsBeginAndEndWithTheirClause(t *testing.T) {
	speaker := "قال الوزير سامي الخطيب إن الطقس جميل. "
	for _, c := range []struct{ text, act, want string }{
		{"قرر رئيس الحكومة، سامي الخطيب، إجراء حركة على سلك الولاة، شملت ست ولايات، وفق بلاغ للحكومة.", "decided", "إجراء حركة على سلك الولاة، شملت ست ولايات"},
		{"كما شددت النائبة ليلى الخطيب على \"ضرورة فتح الميناء\"، مذكرة بأن تونس بلد بحري.", "stressed", "ضرورة فتح الميناء"},
		{speaker + "وأضاف أن جميع الأطراف تعهدت بدعم الحكومة وجددت تمسكها بالوثيقة.", "pledged", "دعم الحكومة"},
		{"وقال سامي الخطيب في الحفل \"سوف ننسحب\" واصفا الاتفاقية بأنها ثقيلة.", "planned", "سوف ننسحب"},
		{"ودعا سامي الخطيب إلى فتح الجسر حاثا الشركات على بناء السد.", "called_for", "فتح الجسر"},
		{speaker + "وأوضح أنه سيقع الترفيع في الأسعار كما تم الاتفاق على بناء السد.", "planned", "سيقع الترفيع في الأسعار"},
		{"اتفق القائد سامي الخطيب مع رئيس المجلس، خالد البصري، خلال لقائهما، اليوم الثلاثاء، في العاصمة العراقية بغداد \"على معظم النقاط الخلافية\".", "agreed", "معظم النقاط الخلافية"},
		{"واتفق سامي الخطيب وخالد البصري \"على أن تتشكل حكومة جديدة\".", "agreed", "أن تتشكل حكومة جديدة"},
		{"جددت الشركة التونسية للملاحة، والشركة العراقية للملاحة، والشركة الأردنية للملاحة، في بيان مشترك لها الالتزام بغلق الميناء.", "willing", "غلق الميناء"},
		{speaker + "وأكد أن العراق يحتفظ بحقه في الرد على الهجوم.", "willing", "حقه في الرد على الهجوم"},
		{speaker + "وأكد أنه أصبح ضروريا التسريع في بناء السد.", "stressed", "التسريع في بناء السد"},
	} {
		found := ""
		for _, s := range statements(Brief(article("عنوان الخبر هنا\n\n" + c.text))) {
			if string(s.Act) == c.act && found == "" || s.Text == c.want && string(s.Act) == c.act {
				found = s.Text
			}
		}
		if found != c.want {
			t.Errorf("%s\n got %q\nwant %q", c.text, found, c.want)
		}
	}
}

// What cannot act plans nothing, what somebody was once elected is no decision told now, and
// who does not want to wants nothing.
func TestArabicThingsPlanNothing(t *testing.T) {
	for _, s := range []string{
		"وقال سامي الخطيب إن الماضي لن يعود كما كان.",
		"وقال سامي الخطيب: لا نريد أن يهزأ بنا أحد.",
		"وخصص اجتماع المكتب السياسي لمناقشة الوضع العام.",
		"وتحدث عن اليوم عندما انتخب رئيسا للبلدية.",
	} {
		if acts, texts := read(s); acts != "" {
			t.Errorf("%s\n got %s: %s", s, acts, texts)
		}
	}
}

// Whoever a relative clause is about asks in it, and not whom it names; a surname that is a
// common word means its person.
func TestArabicAskersAreSubjects(t *testing.T) {
	for _, c := range []struct{ text, source string }{
		{"وهي مكونات المجتمع المدني، التي طالبت الأمم المتحدة ببناء السد.", "مكونات المجتمع المدني"},
		{"أكد النائب منجي الرحوي أن الطقس جميل. وطالب الرحوي ببناء السد.", "منجي الرحوي"},
	} {
		if s, ok := what(t, c.text, "بناء السد"); ok && (s.Attribution == nil || s.Attribution.Source != c.source) {
			t.Errorf("%s\n got %+v\nwant %q", c.text, s.Attribution, c.source)
		}
	}
}
