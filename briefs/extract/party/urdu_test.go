package party

import (
	"slices"
	"testing"

	"mujaz/briefs"
)

func TestUrduBodiesAreToldByTheirLastWordAndByLetters(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{"a state begins it", "وفد نے کل ملائیشیا نیشنل شپنگ کارپوریشن کے حکام سے ملاقات کی۔", "ملائیشیا نیشنل شپنگ کارپوریشن"},
		{"a bank of a state", "اور پیپلز بینک آف ملائیشیا کے درمیان معاہدہ ہوا۔", "پیپلز بینک آف ملائیشیا"},
		{"a ministry and the adjective of its field", "وزارتِ بحری وسائل نے معاہدے پر دستخط کیے۔", "وزارتِ بحری وسائل"},
		{"a ministry for a field", "وزارت برائے آبی وسائل نے معاہدے پر دستخط کیے۔", "وزارت برائے آبی وسائل"},
		{"letters", "معاہدے پر پی کیو آر نے دستخط کیے۔", "پی کیو آر"},
	} {
		if p := find(t, tt.text).party(tt.want); p == nil || p.Kind != briefs.Organisation {
			t.Errorf("%s: got %+v", tt.name, find(t, tt.text).Parties)
		}
	}
	for _, tt := range []struct{ name, text, wrong string }{
		{"any company", "یہ پروفائل متعلقہ کمپنی کو فراہم کیا جائے گا۔", "متعلقہ کمپنی"},
		{"a measure", "ماہرین نے بتایا کہ پی کیو آر میں اضافہ ہوا۔", "پی کیو آر"},
		{"a chief executive", "معاہدے پر سی ای او نے دستخط کیے۔", "سی ای او"},
		{"two bodies", "پی کیو آر اور این ٹی ڈی کے درمیان معاہدہ ہوا۔", "پی کیو آر اور این ٹی ڈی"},
	} {
		if p := find(t, tt.text).party(tt.wrong); p != nil {
			t.Errorf("%s: got %+v", tt.name, *p)
		}
	}
	r := find(t, "وفد نے ملائیشیا ٹیلی وژن اتھارٹی سے ملاقات کی۔ ایم ٹی وی اے کے حکام نے کہا کہ تعاون جاری رہے گا۔")
	if p := r.party("ملائیشیا ٹیلی وژن اتھارٹی"); p == nil || !slices.Contains(p.Aliases, "ایم ٹی وی اے") {
		t.Errorf("letters stand for the words: got %+v", r.Parties)
	}
}

func TestPostsInHebrewPersianAndUrdu(t *testing.T) {
	for _, tt := range []struct{ name, text, person, role, country string }{
		{"Urdu, the state before the post", "ملائیشیائی وفد سے ترکیہ کے وزیراعظم سلیم اوغلو نے ملاقات کی۔", "سلیم اوغلو", "ترکیہ کے وزیراعظم", "TR"},
		{"Urdu, the tier of the state", "تقریب میں وفاقی وزیر برائے آبی وسائل کامران قریشی نے شرکت کی۔", "کامران قریشی", "وفاقی وزیر برائے آبی وسائل", ""},
		{"Urdu, on behalf of a state", "پاکستان میں معاہدے پر ترکیہ کی جانب سے ڈائریکٹر جنرل سلیم بن حمدان دستخط کریں گے۔", "سلیم بن حمدان", "ڈائریکٹر جنرل", "TR"},
		{"Urdu, a family name with the article", "عمان کے وزیر سالم بن ناصر الحارثی نے شرکت کی۔", "سالم بن ناصر الحارثی", "عمان کے وزیر", "OM"},
		{"Urdu, two posts", "تقریب میں نائب وزیراعظم اور وزیرخارجہ کامران قریشی نے شرکت کی۔", "کامران قریشی", "نائب وزیراعظم اور وزیرخارجہ", ""},
		{"Urdu, a list of posts", "تقریب میں وزیر دفاع کامران قریشی، وزیر تجارت سلیم شیخ اور دیگر موجود تھے۔", "کامران قریشی", "وزیر دفاع", ""},
		{"Urdu, what the post is for in two words", "تقریب میں وزیر بحری امور سلیم احمد شیخ بھی موجود تھے۔", "سلیم احمد شیخ", "وزیر بحری امور", ""},
		{"Urdu, what it is for, though people are called so", "وفاقی وزیر برائے بحری وسائل کامران قریشی نے شرکت کی۔", "کامران قریشی", "وفاقی وزیر برائے بحری وسائل", ""},
		{"Urdu, a body in the post", "یادداشت پر ڈائریکٹر ملائیشیا نیشنل شپنگ کارپوریشن سلیم مرزا نے دستخط کیے۔", "سلیم مرزا", "ڈائریکٹر ملائیشیا نیشنل شپنگ کارپوریشن", ""},
		{"Hebrew, a former post", "שר התחבורה לשעבר דוד כהן נפגש אתמול עם ראש העיר.", "דוד כהן", "שר התחבורה לשעבר", ""},
		{"Hebrew, an honorific and two families", "מנכ\"לית רשות בטיחות הגשרים, ד\"ר מיכל ארדיטי-לוין, נפגשה אתמול עם ראש העיר.", "מיכל ארדיטי-לוין", "מנכ\"לית רשות בטיחות הגשרים", ""},
		{"Hebrew, of a state", "מהנדס הגשרים הראשי של קפריסין, יורגוס פפאדיס, נפגש אתמול עם ראש העיר.", "יורגוס פפאדיס", "מהנדס הגשרים הראשי של קפריסין", "CY"},
		{"Hebrew, for what", "השר לביטחון פנים דוד כהן נפגש אתמול עם ראש העיר.", "דוד כהן", "שר לביטחון פנים", ""},
		{"Hebrew, an age behind the name", "הנאשם, אבנר ארדיטי בן 45, הודה אתמול.", "אבנר ארדיטי", "", ""},
		{"Persian, the post behind the name", "محسن رضایی دستیار وزیر نیرو در این دیدار گفت همکاری ادامه دارد.", "محسن رضایی", "دستیار وزیر نیرو", ""},
	} {
		p := find(t, tt.text).party(tt.person)
		if p == nil || p.Role != tt.role || tt.country != "" && p.Country != tt.country {
			t.Errorf("%s: got %+v", tt.name, find(t, tt.text).Parties)
		}
	}
}

func TestHebrewAndPersianBodiesEndWhereTheyEnd(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{"a verb behind it", "לתנועת הצופים הצטרפו אתמול גם עובדי הרכבת.", "תנועת הצופים"},
		{"of this and of that", "בפגישה של ארגון הספורט והנוער דובר על התקציב.", "ארגון הספורט והנוער"},
		{"a post's word inside", "کاخ ریاست جمهوری تاجیکستان در بیانیه‌ای اعلام کرد همکاری ادامه دارد.", "کاخ ریاست جمهوری تاجیکستان"},
		{"to the state", "سند انجمن ملی مهندسان مشاور تاجیکستان امضا شد.", "انجمن ملی مهندسان مشاور تاجیکستان"},
	} {
		if p := find(t, tt.text).party(tt.want); p == nil || p.Kind != briefs.Organisation {
			t.Errorf("%s: got %+v", tt.name, find(t, tt.text).Parties)
		}
	}
	if p := find(t, "הקבוצה מתיימרת להיות קבוצה פרו־פלסטינית אך אינה כזו.").party("פרו"); p != nil {
		t.Errorf("got %+v", *p)
	}
}

func TestUrduBodiesOfSomethingAndForSomething(t *testing.T) {
	for _, tt := range []struct{ text, want, iso string }{
		{"ادارے کے بورڈ آف گورنرز نے قرارداد منظور کی۔", "بورڈ آف گورنرز", ""},
		{"سعودی فنڈ برائے ترقی نے قرض دیا۔", "سعودی فنڈ برائے ترقی", "SA"},
		{"معاہدے پر پیپلز بینک آف چائنا نے دستخط کیے۔", "پیپلز بینک آف چائنا", "CN"},
		{"وزارت داخلہ نے بیان دیا۔ اماراتی وزارت داخلہ نے تصدیق کی۔", "اماراتی وزارت داخلہ", "AE"},
	} {
		p := find(t, tt.text).party(tt.want)
		if p == nil || p.Kind != briefs.Organisation || p.Country != tt.iso {
			t.Errorf("%s: got %+v", tt.text, find(t, tt.text).Parties)
		}
	}
	if p := find(t, "روس نے بیان دیا۔ اقوام متحدہ کے سیکرٹری جنرل ماریو گومیز نے اپیل کی۔").party("ماریو گومیز"); p == nil || p.Country != "" {
		t.Errorf("a post in a body of no state: got %+v", p)
	}
	if p := find(t, "بداپیسٹ: حکومت نے بیان دیا۔").party("بداپیسٹ"); p == nil || p.Country != "HU" {
		t.Errorf("a town that opens a report: got %+v", p)
	}
}

// Words that are spelled like a state's are none where they are something else.
func TestUrduHomographsOfStates(t *testing.T) {
	for text, states := range map[string]int{
		"یونان نے مطالبہ کیا کہ وہ اپنے ہتھیار ترک کردے۔":      1,
		"یونان نے یہ منصوبہ ترک کر دیا۔":                       1,
		"یہ اجلاس آج شام یونان میں ہوا۔":                       1,
		"یہ اجلاس شام ساڑھے چار بجے یونان میں ہوا۔":            1,
		"شام نے یونان کے ساتھ معاہدے پر دستخط کیے۔":            2,
		"ترک وزیر خارجہ نے یونان کے ساتھ معاہدے پر دستخط کیے۔": 2,
	} {
		n := 0
		for _, p := range find(t, text).Parties {
			if p.Kind == briefs.Country {
				n++
			}
		}
		if n != states {
			t.Errorf("%s: %d states, want %d: %+v", text, n, states, find(t, text).Parties)
		}
	}
}

func TestUrduPostsAreReadWhole(t *testing.T) {
	for _, tt := range []struct{ text, person, role string }{
		{"ترک صدر سلیم اوغلو نے خطاب کیا۔", "سلیم اوغلو", "ترک صدر"},
		{"ایران کے سفیر رضا کریمی نے ملاقات کی۔", "رضا کریمی", "ایران کے سفیر"},
		{"عالمی بینک کے صدر سلیم قریشی نے خطاب کیا۔", "سلیم قریشی", "عالمی بینک کے صدر"},
		{"آئی جی پنجاب سلیم قریشی نے رپورٹ طلب کر لی۔", "سلیم قریشی", "آئی جی پنجاب"},
		{"ایس ایس پی کامران قریشی نے بتایا کہ تفتیش جاری ہے۔", "کامران قریشی", "ایس ایس پی"},
		{"کمپنی کے سی ای او سلیم قریشی نے شرکت کی۔", "سلیم قریشی", "سی ای او"},
		{"صدر مملکت سلیم قریشی نے خطاب کیا۔", "سلیم قریشی", "صدر مملکت"},
		{"رکن قومی اسمبلی کامران قریشی نے سوال اٹھایا۔", "کامران قریشی", "رکن قومی اسمبلی"},
		{"بی بی سی کے نامہ نگار سلیم قریشی کا کہنا ہے کہ حالات پرسکون ہیں۔", "سلیم قریشی", "بی بی سی کے نامہ نگار"},
		{"چیف سیکرٹری سلیم قریشی نے اجلاس کی صدارت کی۔", "سلیم قریشی", "چیف سیکرٹری"},
	} {
		p := find(t, tt.text).party(tt.person)
		if p == nil || p.Role != tt.role {
			t.Errorf("%s: got %+v", tt.text, find(t, tt.text).Parties)
		}
	}
	if p := find(t, "سی آئی اے اور ڈی سی کے علاقے میں بارش آئی جی کو خوش کر گئی۔").party("آئی جی"); p != nil {
		t.Errorf("got %+v", *p)
	}
	if p := find(t, "صدر جمہوریہ ہند نے ہندوستان میں خطاب کیا۔").party("جمہوریہ ہند"); p != nil {
		t.Errorf("got %+v", *p)
	}
}

func TestUrduNamesThatAreWordsAndBodiesOfAPlace(t *testing.T) {
	for _, tt := range []struct{ text, want, role string }{
		{"ترجمان دفتر خارجہ ممتاز کامران قریشی نے کہا کہ کام جاری ہے۔", "ممتاز کامران قریشی", "ترجمان دفتر خارجہ"},
		{"وزیراعظم کامران قریشی تین روزہ دورے پر روانہ ہوئے۔", "کامران قریشی", "وزیراعظم"},
		{"یونان کے سپریم لیڈر کامران قریشی نے خطاب کیا۔", "کامران قریشی", "یونان کے سپریم لیڈر"},
		{"یونان کی چانسلر کامران قریشی نے خطاب کیا۔", "کامران قریشی", "یونان کی چانسلر"},
		{"حکومت پنجاب نے سڑک بنانے کا فیصلہ کیا۔", "حکومت پنجاب", ""},
	} {
		if p := find(t, tt.text).party(tt.want); p == nil || p.Role != tt.role {
			t.Errorf("%s: got %+v", tt.text, find(t, tt.text).Parties)
		}
	}
	if p := find(t, "اجلاس وزیر اعظم ہاؤس اسلام آباد میں ہوگا۔").party("اسلام"); p != nil {
		t.Errorf("a house of a prime minister: got %+v", *p)
	}
	r := find(t, "صدر کامران گنڈا پور نے خطاب کیا۔ کامران گنڈاپور نے کہا کہ کام جاری ہے۔")
	n := 0
	for _, p := range r.Parties {
		if p.Kind == briefs.Person {
			n++
		}
	}
	if n != 1 {
		t.Errorf("written together and apart: got %+v", r.Parties)
	}
}

func TestUrduRanksAreNoPartOfAPost(t *testing.T) {
	for _, tt := range []struct{ text, person, role string }{
		{"آرمی چیف جنرل سلیم اوغلو نے دورہ کیا۔", "سلیم اوغلو", "آرمی چیف"},
		{"وزیر خزانہ سینیٹر سلیم اوغلو نے دورہ کیا۔", "سلیم اوغلو", "وزیر خزانہ"},
		{"قائم مقام مستقل مندوب سلیم اوغلو نے دورہ کیا۔", "سلیم اوغلو", "قائم مقام مستقل مندوب"},
		{"سیکرٹری جنرل سلیم اوغلو نے دورہ کیا۔", "سلیم اوغلو", "سیکرٹری جنرل"},
	} {
		if p := find(t, tt.text).party(tt.person); p == nil || p.Role != tt.role {
			t.Errorf("%s: got %+v", tt.text, find(t, tt.text).Parties)
		}
	}
}
