package party

import (
	"slices"
	"testing"

	"mujaz/briefs"
)

func TestArabicPostsAndTheirHolders(t *testing.T) {
	for _, tt := range []struct{ name, text, person, role, country string }{
		{"a counterpart has the other's post", "التقى وزير المالية التونسي سمير الخطيب نظيره العراقي كمال الطرابلسي أمس.", "كمال الطرابلسي", "وزير المالية العراقي", "IQ"},
		{"hers, of a minister whose state stands as a genitive", "التقى وزير خارجية تونس سمير الخطيب نظيرته العراقية سلوى الطرابلسي أمس.", "سلوى الطرابلسي", "وزيرة الخارجية العراقية", "IQ"},
		{"a counterpart two sentences on", "زار وزير المالية التونسي سمير الخطيب بغداد. وكان الجو صحوا. وأكد نظيره العراقي كمال الطرابلسي أن العمل مستمر.", "كمال الطرابلسي", "وزير المالية العراقي", "IQ"},
		{"a counterpart of nobody's post", "التقى سمير الخطيب نظيره العراقي كمال الطرابلسي أمس.", "كمال الطرابلسي", "", "IQ"},
		{"another one behind and", "حضر الحفل اللورد سمير الخطيب، ووزيرة المالية التونسية.", "سمير الخطيب", "", ""},
		{"another one behind and, without a comma", "حضر الحفل اللورد سمير الخطيب ووزيرة المالية التونسية.", "سمير الخطيب", "", ""},
		{"whom a king receives", "استقبل الملك حسن بن طلال وزير الصناعة بفدرالية روسيا، أندري بوبوف، أمس.", "أندري بوبوف", "وزير الصناعة بفدرالية روسيا", "RU"},
		{"whom a prime minister receives", "استقبل رئيس الوزراء وزير الصناعة بجمهورية البرازيل، سمير الخطيب، أمس.", "سمير الخطيب", "وزير الصناعة بجمهورية البرازيل", "BR"},
		{"before a name with and", "حضر كمال الطرابلسي سفير العراق بالمملكة المغربية وسمير الخطيب مدير المعهد.", "كمال الطرابلسي", "سفير العراق بالمملكة المغربية", "IQ"},
		{"a name that no list knows, between commas", "قال والي الجهة، منجي ثامر، إن اللقاء مثمر.", "منجي ثامر", "والي الجهة", ""},
		{"one more behind a comma, with a name that no list has", "جمعت ناصر البغدادي، مدير الوكالة العراقية للملاحة، وسيغرون هالدورسن، مديرة المعهد الآيسلندي للصيد، جلسة عمل.", "سيغرون هالدورسن", "مديرة المعهد الآيسلندي للصيد", "IS"},
		{"whose post is his own then", "جمعت ناصر البغدادي، مدير الوكالة العراقية للملاحة، وسيغرون هالدورسن، مديرة المعهد الآيسلندي للصيد، جلسة عمل.", "ناصر البغدادي", "مدير الوكالة العراقية للملاحة", "IQ"},
		{"a servant's name behind son of", "التقى الوزير عبد اللطيف بن عبد الملك آل سعود ضيوفه.", "عبد اللطيف بن عبد الملك آل سعود", "الوزير", ""},
		{"where he goes is not of his post", "تابع المجلس زيارة الأمير سلمان بن خالد نائب رئيس مجلس الوزراء وزير الدفاع للأردن.", "سلمان بن خالد", "نائب رئيس مجلس الوزراء وزير الدفاع", ""},
		{"nor what he comes for", "وصل كمال الطرابلسي رئيس الإمارات لحضور الاحتفال.", "كمال الطرابلسي", "رئيس الإمارات", "AE"},
		{"an envoy is to a state", "التقى كمال الطرابلسي المبعوث الأممي لليمن ضيوفه.", "كمال الطرابلسي", "المبعوث الأممي لليمن", ""},
		{"a crown prince of a city", "التقى كمال الطرابلسي، ولي عهد أبوظبي، ضيوفه.", "كمال الطرابلسي", "ولي عهد أبوظبي", "AE"},
		{"one of two, with his counterpart", "عقدت جلسة بين الرئيسين التونسي كمال الطرابلسي ونظيره العراقي سمير الخطيب.", "سمير الخطيب", "الرئيس العراقي", "IQ"},
		{"two of one post", "حضر مستشارا الملك كمال الطرابلسي وسمير الخطيب اللقاء.", "سمير الخطيب", "مستشار الملك", ""},
		{"two of one post and two states", "بحث وزيرا الخارجية التونسي كمال الطرابلسي والعراقي سمير الخطيب الأوضاع.", "سمير الخطيب", "وزير الخارجية العراقي", "IQ"},
		{"two presidents", "اجتمع الرئيسان التونسي كمال الطرابلسي والعراقي سمير الخطيب أمس.", "كمال الطرابلسي", "الرئيس التونسي", "TN"},
		{"several of one post", "اجتمع وزراء خارجية تونس كمال الطرابلسي والعراق سمير الخطيب والأردن سالم العمري أمس.", "سالم العمري", "وزير خارجية الأردن", "JO"},
		{"of a body that was named before", "وقال سمير الخطيب، رئيس هذه الشركة، إن اللقاء مثمر.", "سمير الخطيب", "رئيس هذه الشركة", ""},
		{"deputy of whom", "استقبل نائب خادم الحرمين الشريفين الأمير سلمان بن خالد ضيوفه أمس.", "سلمان بن خالد", "نائب خادم الحرمين الشريفين", ""},
		{"two posts and the state of", "التقى نائب رئيس الوزراء ووزير خارجية دولة الكويت الشيخ سالم العمري أمس.", "سالم العمري", "نائب رئيس الوزراء ووزير خارجية دولة الكويت", "KW"},
		{"who comes behind a comma with a particle is another", "جمع وزير الشؤون الخارجية والتعاون، بسمير الخطيب، وزير النقل العراقي، لقاء.", "سمير الخطيب", "وزير النقل العراقي", "IQ"},
		{"an engineer by a letter", "وقع عن الصندوق نائب الرئيس والعضو المنتدب م. يوسف بن إبراهيم العمري الاتفاقية.", "يوسف بن إبراهيم العمري", "العضو المنتدب", ""},
		{"chargé d'affaires", "وقال سمير الخطيب، القائم بأعمال السفارة العراقية، إن اللقاء مثمر.", "سمير الخطيب", "القائم بأعمال السفارة العراقية", "IQ"},
		{"the state that ends a post", "وقع الأمير، ومعالي نائب وزير النقل في جمهورية فيتنام الاشتراكية تران كوانغ لونغ، في القاهرة اليوم، مذكرة تفاهم. وأشادت مصر بها، وقالت مصر إنها مهمة.", "تران كوانغ لونغ", "نائب وزير النقل في جمهورية فيتنام الاشتراكية", "VN"},
		{"the republic of", "استقبل رئيس جمهورية العراق كمال الطرابلسي، ضيوفه.", "كمال الطرابلسي", "رئيس جمهورية العراق", "IQ"},
		{"a name that holds a post's word", "استقبل رئيس الجمهورية المنصف قائد الجبالي ضيوفه.", "المنصف قائد الجبالي", "رئيس الجمهورية", ""},
		{"the centre named for a king", "أبان الأمين العام لمركز الملك فهد الدولي لخدمة الكتاب الدكتور سمير الخطيب أن العمل مستمر.", "سمير الخطيب", "الأمين العام لمركز الملك فهد الدولي لخدمة الكتاب", ""},
		{"a name like a town's behind the state", "اتصل الوزير بوزير خارجية جمهورية ألمانيا الاتحادية هايكو شتاين أمس.", "هايكو شتاين", "وزير خارجية جمهورية ألمانيا الاتحادية", "DE"},
		{"what he opened behind the state", "رأس الأمير سلمان بن خالد ولي العهد رئيس مجلس الوزراء بمملكة البحرين الاجتماع الاعتيادي الأسبوعي للمجلس.", "سلمان بن خالد", "ولي العهد رئيس مجلس الوزراء بمملكة البحرين", "BH"},
		{"to whom it is said", "أعرب الأمير عن شكره للرئيس الفرنسي جيرار لومبار على دعمه.", "جيرار لومبار", "الرئيس الفرنسي", "FR"},
		{"a given name that is a post, too", "وجه الأمير فيصل بن عبدالعزيز أمين منطقة الرياض بحصر الشركات.", "فيصل بن عبدالعزيز", "أمين منطقة الرياض", "SA"},
		{"a given name that is a word, too", "التقى الرئيس التونسي الأسبق منصف الجزيري ضيوفه أمس.", "منصف الجزيري", "الرئيس التونسي الأسبق", "TN"},
		{"a title within the post of a council's member", "عرض عضو المجلس المهندس سمير السهلاوي خطة.", "سمير السهلاوي", "عضو المجلس", ""},
		{"before what he did", "ندد رئيس الدائرة سمير الخطيب بقيام قوم باقتحام المسجد.", "سمير الخطيب", "رئيس الدائرة", ""},
		{"one more body of a post", "التقى الوزير العراقي المكلف بالشؤون الأوروبية والاتحاد الإفريقي وجامعة الدول العربية، كمال الطرابلسي، ضيوفه.", "كمال الطرابلسي", "الوزير العراقي المكلف بالشؤون الأوروبية والاتحاد الإفريقي وجامعة الدول العربية", "IQ"},
		{"two family names behind a body's adjective", "لوح كاتب عام النقابة الأساسية للتعليم الأساسي المرزوقي الطبوبي، بالإضراب.", "المرزوقي الطبوبي", "كاتب عام النقابة الأساسية للتعليم الأساسي", ""},
		{"a family behind a servant of God", "صرح القيادي بحركة الغد عبد الكريم الهاروني بأن العمل مستمر.", "عبد الكريم الهاروني", "القيادي بحركة الغد", ""},
		{"a family that no list has, before that", "أفاد رئيس الهيئة سمير زرنوق بأن العمل مستمر.", "سمير زرنوق", "رئيس الهيئة", ""},
		{"a given name that is an adjective, too", "قال النائب الصالحي بن فرج إن القانون جاهز.", "الصالحي بن فرج", "النائب", ""},
		{"a mayor of a town that is a name, too", "قال عمدة لندن صادق الخطيب إن المدينة آمنة.", "صادق الخطيب", "عمدة لندن", "GB"},
		{"before what he said", "نقلت الوكالة عن الرئيس هادي قوله إن العمل مستمر.", "هادي", "الرئيس", ""},
		{"a counterpart in a republic", "التقى وزير النقل العراقي كمال الطرابلسي، اليوم، بنظيره في جمهورية سيراليون تيموثي كاباي.", "تيموثي كاباي", "وزير النقل", "SL"},
		{"the member for a bloc", "دعت النائبة عن كتلة الغد سلوى الخطيب إلى الحوار.", "سلوى الخطيب", "النائبة عن كتلة الغد", ""},
		{"delegate to a minister", "ترأس الوزير المنتدب لدى وزير الداخلية نور الدين الفاسي اللقاء.", "نور الدين الفاسي", "الوزير المنتدب لدى وزير الداخلية", ""},
		{"a province of no list", "وأكد مندوب وزارة الصحة بإقليم بركان رشيد الإدريسي استعداده.", "رشيد الإدريسي", "مندوب وزارة الصحة بإقليم بركان", ""},
		{"a governor of Morocco", "ترأس عامل إقليم الجديدة سمير الخمليشي اجتماعا أمس.", "سمير الخمليشي", "عامل إقليم الجديدة", ""},
		{"a senator", "وأكد السيناتور الأميركي دانيال هارتلي أمس.", "دانيال هارتلي", "السيناتور الأميركي", "US"},
		{"behind a government", "وقع الملك على تعديل حكومة رئيس الوزراء الأردني، عمر الخطيب.", "عمر الخطيب", "رئيس الوزراء الأردني", "JO"},
		{"a rank is no part of a post", "قدم مدير عام السجون اللواء سمير الخطيب الدرع.", "سمير الخطيب", "مدير عام السجون", ""},
		{"in a party", "قال القيادي في حركة النهضة سمير العريض إن الحوار مستمر.", "سمير العريض", "القيادي في حركة النهضة", "TN"},
		{"who is charged with the press", "أفاد المكلف بالإعلام بوزارة النقل سمير الخطيب بأن العمل مستمر.", "سمير الخطيب", "المكلف بالإعلام بوزارة النقل", ""},
		{"an adviser to His Highness", "قال مستشار سمو رئيس الهيئة العامة للطيران سمير الخطيب إن العمل مستمر.", "سمير الخطيب", "مستشار سمو رئيس الهيئة العامة للطيران", ""},
		{"a son whose name is an adjective, too", "استقبل الأمير تركي بن فهد ضيوفه.", "تركي بن فهد", "الأمير", ""},
		{"a son whose name is a title, too", "حضر العميد سلطان بن صالح الغفيلي الحفل.", "سلطان بن صالح الغفيلي", "العميد", ""},
		{"a minister of state as Egypt spells it", "استقبل وزير الدولة لشئون الدفاع بدولة قطر اللواء ركن سالم بن علي ضيوفه.", "سالم بن علي", "وزير الدولة لشئون الدفاع بدولة قطر", "QA"},
		{"a last word that no list has", "التقى رئيس الوزراء أمس وزير خارجية سيراليون تيموثي موسى كاباي، في الرياض.", "تيموثي موسى كاباي", "وزير خارجية سيراليون", "SL"},
	} {
		p := find(t, tt.text).party(tt.person)
		if p == nil || p.Role != tt.role || tt.country != "" && p.Country != tt.country {
			t.Errorf("%s: got %+v", tt.name, find(t, tt.text).Parties)
		}
	}
}

// An envoy is not of the state that he is sent to.
func TestEnvoysAreNotOfTheirHosts(t *testing.T) {
	r := find(t, "التقى الوزير سفير خادم الحرمين الشريفين لدى العراق سمير الخطيب في الرياض، وأشادت السعودية بمواقف العراق.")
	if p := r.party("سمير الخطيب"); p == nil || p.Country == "IQ" {
		t.Errorf("got %+v", r.Parties)
	}
	r = find(t, "قال مبعوث الأمم المتحدة إلى اليمن يان برغمان في صنعاء إن اليمن بلد جميل، وشكر حكومة اليمن.")
	if p := r.party("يان برغمان"); p == nil || p.Country != "" {
		t.Errorf("got %+v", r.Parties)
	}
}

// Those present at talks are of the side that they are said to sit on.
func TestWhoSitsOnWhichSide(t *testing.T) {
	r := find(t, "حضر اللقاء سمير الخطيب نائب وزير الصناعة، وناصر البغدادي مدير المعهد، عن الجانب العراقي، وعن الجانب المغربي، الوزير سالم العمري.")
	for name, iso := range map[string]string{"سمير الخطيب": "IQ", "ناصر البغدادي": "IQ", "سالم العمري": "MA"} {
		if p := r.party(name); p == nil || p.Country != iso {
			t.Errorf("%s: got %+v, want %s", name, r.Parties, iso)
		}
	}
}

func TestArabicBodiesEndWhereTheyEnd(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{"what it is for, in two words", "وقع المعهد الآيسلندي لأبحاث البحار الاتفاقية أمس.", "المعهد الآيسلندي لأبحاث البحار"},
		{"a definite head for something", "أعلن المكتب المركزي للأبحاث القضائية عن توقيف شخصين.", "المكتب المركزي للأبحاث القضائية"},
		{"a central service", "أعلنت المصلحة المركزية لمكافحة الجريمة عن توقيف شخصين.", "المصلحة المركزية لمكافحة الجريمة"},
		{"of a town", "قالت هيئة موانئ دبي إن العمل مستمر.", "هيئة موانئ دبي"},
		{"named for a king", "زار الوفد جامعة الملك فهد للبترول أمس.", "جامعة الملك فهد للبترول"},
		{"what it is called for", "دعا الأمير مجلس الأمة للانعقاد يوم الثلاثاء.", "مجلس الأمة"},
		{"the year behind it", "قدمت رئاسة النيابة العامة العام الماضي تقريرها.", "رئاسة النيابة العامة"},
		{"an independent board", "أعلنت الهيئة العليا المستقلة للانتخابات النتائج.", "الهيئة العليا المستقلة للانتخابات"},
		{"what a town's company is for", "وقعت شركة الرياض للتعمير العقد أمس.", "شركة الرياض للتعمير"},
		{"a party in quotation marks", "وقال حزب «نداء العدالة» إن القرار صائب.", "حزب نداء العدالة"},
		{"a government, before what it does something for", "تدعم الأمم المتحدة الحكومة اليمنية للتحضير للمؤتمر.", "الحكومة اليمنية"},
		{"a house of deputies, before what it does it for", "وافق مجلس النواب العراقي لوثيقة الإصلاح أمس.", "مجلس النواب العراقي"},
		{"the year behind a state's society", "قدمت هيئة الهلال الأحمر العراقي للعام الماضي تقريرها.", "هيئة الهلال الأحمر العراقي"},
		{"of the kingdom's members", "رحبت الهيئة السعودية للمحاسبين بالقرار.", "الهيئة السعودية للمحاسبين"},
		{"two charges that no list parts", "دعت هيئة الاتصالات وتقنية المعلومات الشركات إلى التسجيل.", "هيئة الاتصالات وتقنية المعلومات"},
		{"a joint committee", "عقدت اللجنة العليا المشتركة دورتها أمس.", "اللجنة العليا المشتركة"},
		{"two fields", "رحبت الهيئة العامة للسياحة والتراث الوطني بالقرار.", "الهيئة العامة للسياحة والتراث الوطني"},
		{"three fields, the last a right", "اجتمعت لجنة العدل والتشريع وحقوق الإنسان أمس.", "لجنة العدل والتشريع وحقوق الإنسان"},
		{"a union of some", "نبهت النقابة العراقية لأصحاب المخابز إلى الخطر.", "النقابة العراقية لأصحاب المخابز"},
		{"beside another body", "رحبت الهيئة العامة للسياحة والشركات الوطنية بالقرار.", "الهيئة العامة للسياحة"},
		{"the board of a body", "عقد مجلس إدارة الهيئة العامة للموانئ اجتماعه.", "الهيئة العامة للموانئ"},
	} {
		if p := find(t, tt.text).party(tt.want); p == nil || p.Kind != briefs.Organisation {
			t.Errorf("%s: got %+v", tt.name, find(t, tt.text).Parties)
		}
	}
	for _, tt := range []struct{ name, text, wrong string }{
		{"some company", "واختارا شركة إيطالية لتنفيذ الأعمال.", "شركة إيطالية"},
		{"some committee", "يعمل ذلك تحت إشراف لجنة عليا لمكافحة الفساد.", "لجنة عليا لمكافحة الفساد"},
		{"chaired by", "عقد الاجتماع برئاسة رئيس الهيئة أمس.", "رئاسة رئيس"},
		{"the head of the government", "قال رئيس الحكومة إن العمل مستمر بقصر الحكومة.", "الحكومة"},
		{"a government that is no more", "رفضت الحكومة السابقة القرار.", "الحكومة"},
		{"whose market", "يفتتح الأمير خالد الفيصل رئيس اللجنة الإشرافية لسوق عكاظ ، الدورة التاسعة.", "سوق عكاظ"},
		{"what councils are", "أقر نظام المجالس البلدية الجديد رفع النسبة.", "البلدية الجديد"},
		{"his book", "ورد ذلك في كتابه الكريم أمس.", "كتابه الكريم"},
		{"good neighbourliness", "أكد الطرفان علاقات حسن الجوار بين البلدين.", "حسن الجوار"},
		{"good neighbours", "أكد الطرفان مبادئ حسن جوار، بين البلدين.", "حسن جوار"},
		{"a king and a crown prince", "الملك وولي العهد السعودي يعقدان لقاء في جدة.", "وولي العهد"},
		{"whose government", "وقع الملك على تعديل حكومة رئيس الوزراء.", "حكومة رئيس"},
		{"a verb like a town", "شكره على ما وجده من حرص واهتمام.", "وجده"},
		{"and the spirits of", "استخفافهم بحرمات البيوت وبأرواح الآمنين.", "وبأرواح الآمنين"},
	} {
		if p := find(t, tt.text).party(tt.wrong); p != nil {
			t.Errorf("%s: got %+v", tt.name, *p)
		}
	}
}

func TestArabicSitesAreKnownByTheirNames(t *testing.T) {
	for text, want := range map[string]string{
		"استقبل الرئيس ضيوفه بقصر زرنوق أمس.":     "قصر زرنوق",
		"وجرت الاشتباكات في جبل زرنوق أمس.":       "جبل زرنوق",
		"عقد الاجتماع في قصر المؤتمرات بالعاصمة.": "قصر المؤتمرات",
	} {
		if p := find(t, text).party(want); p == nil || p.Kind != briefs.Place {
			t.Errorf("%s: got %+v", text, find(t, text).Parties)
		}
	}
	if r := find(t, "بنى الملك قصرا كبيرا في جبل عال، وقصر مدة الزيارة."); len(r.Parties) > 0 {
		t.Errorf("got %+v", r.Parties)
	}
}

func TestNamesOfSonsAreWhole(t *testing.T) {
	r := find(t, "وتمت ترقية عبد الرحمن بن إبراهيم الزرنوقي، ومطلق بن حمد المطيرفي، وسامي بن علي سندس إلى وظيفة. وعقد المجلس البلدي شرف بن حسن السعدي لقاء.")
	for _, name := range []string{"عبد الرحمن بن إبراهيم الزرنوقي", "مطلق بن حمد المطيرفي", "سامي بن علي سندس", "شرف بن حسن السعدي"} {
		if p := r.party(name); p == nil {
			t.Errorf("no %s: %+v", name, r.Parties)
		}
	}
}

func TestArabicNamesMerge(t *testing.T) {
	for _, tt := range []struct{ name, text, want, other string }{
		{"the short form in brackets", "أوردت وكالة الأنباء الليبية (وال) الخبر. وقالت وال إن العمل مستمر.", "وكالة الأنباء الليبية", "وال"},
		{"the short form of a body that is known", "منح صندوق النقد الدولي (الصندوقة) قرضا. وقالت الصندوقة إن العمل مستمر.", "صندوق النقد الدولي", "الصندوقة"},
		{"a body by its head and what it is for", "طالب الاتحاد العام العراقي للشغل بالزيادة. ورفض اتحاد الشغل القرار.", "الاتحاد العام العراقي للشغل", "اتحاد الشغل"},
		{"a surname in two spellings", "حل رئيس الوزراء بنيامين ناتنيهاو ضيفا. وأكد نتنيهاو موقفه.", "بنيامين ناتنيهاو", "نتنيهاو"},
		{"a body of the list by another name of it", "قالت الجامعة العربية إن القمة قريبة. ودعت جامعة الدول العربية إلى الحوار.", "جامعة الدول العربية", "الجامعة العربية"},
		{"a party of the list with the word for one", "دعا حزب نداء تونس إلى الحوار. وقرر نداء تونس المشاركة.", "حزب نداء تونس", "نداء تونس"},
		{"the government of a state", "اجتمعت الحكومة العراقية أمس. وقررت الحكومة فتح الجسر.", "الحكومة العراقية", "الحكومة"},
		{"a surname that is also a word, beside another", "اتفق كمال حفتوش مع سالم المصباح أمس. وذكرت القناة أن حفتوش والمصباح اتفقا.", "سالم المصباح", "المصباح"},
		{"a surname of no list behind and", "اتفق سالم الخطيب مع المشير كمال حفتوش أمس. ووصل الخطيب وحفتوش معا.", "كمال حفتوش", "حفتوش"},
		{"a foreign name in two spellings", "وصلت المستشارة الألمانية هيلدا بركهايمير أمس. وقالت المستشارة هيلدا بركهيمر إن اللقاء مثمر.", "هيلدا بركهايمير", "هيلدا بركهيمر"},
	} {
		r := find(t, tt.text)
		if p := r.party(tt.want); p == nil || !slices.Contains(p.Aliases, tt.other) {
			t.Errorf("%s: got %+v", tt.name, r.Parties)
		}
	}
}

func TestTownsOfOneNameAreOfTheStateThatIsNamed(t *testing.T) {
	for _, tt := range []struct{ name, text, town, country string }{
		{"a town that two states have", "زار الوزير مدينة طرابلس في شمال لبنان أمس.", "طرابلس", "LB"},
		{"where nothing else is said", "زار الوزير مدينة طرابلس أمس.", "طرابلس", "LY"},
		{"a common word with in, that is a town", "انعقد اللقاء بصفاقس أمس.", "صفاقس", "TN"},
		{"one more town", "تشمل الأمطار نابل وصفاقس غدا.", "صفاقس", "TN"},
		{"the Arab Maghreb is no Morocco", "يزور الوزير دول المغرب العربي غدا.", "المغرب العربي", ""},
	} {
		if p := find(t, tt.text).party(tt.town); p == nil || p.Kind != briefs.Place || p.Country != tt.country {
			t.Errorf("%s: got %+v", tt.name, find(t, tt.text).Parties)
		}
	}
	for _, p := range find(t, "بلغت الكلفة ببليون دولار، وهي أكبر من بليون.").Parties {
		t.Errorf("a billion is no Lyon: %+v", p)
	}
}

func TestAmmanIsNotOman(t *testing.T) {
	r := find(t, "وصل الوفد إلى عمان أمس. وقال وزير النقل الأردني سمير الخطيب إن اللقاء مثمر.")
	if p := r.party("عمان"); p == nil || p.Kind != briefs.Place || p.Country != "JO" {
		t.Errorf("got %+v", r.Parties)
	}
	r = find(t, "وصل الوفد إلى سلطنة عمان أمس قادما من الأردن.")
	for _, p := range r.Parties {
		if p.Kind == briefs.Place {
			t.Errorf("got %+v", p)
		}
	}
}

func TestAPostOfNoStateIsTheOtherStates(t *testing.T) {
	r := find(t, "التقى رئيس الحكومة يوسف الجبلي الرئيس السوداني كمال الطرابلسي في السودان. وأكد حرص تونس على التعاون. وقال إن السودان وتونس بلدان شقيقان وإن السودان مهم.")
	if p := r.party("يوسف الجبلي"); p == nil || p.Country != "TN" {
		t.Errorf("got %+v", r.Parties)
	}
}

// A paper that leaves every last ي without its dots writes the name Ali as "on".
func TestDotlessPapersKeepTheirNames(t *testing.T) {
	r := find(t, "التقى وزير النقل فى بغداد محمد على حسين أمس.")
	if p := r.party("محمد على حسين"); p == nil || p.Kind != briefs.Person {
		t.Errorf("got %+v", r.Parties)
	}
}

func TestNoEnvoyIsOfHisHostsByGuess(t *testing.T) {
	r := find(t, "وقالت سفيرة الاتحاد الأوروبي لدى الأردن ماريا هادلين إن الاتحاد سيدعم الأردن.")
	if p := r.party("ماريا هادلين"); p == nil || p.Country != "" {
		t.Errorf("got %+v", r.Parties)
	}
}

func TestAStateInPassingIsNotThePapers(t *testing.T) {
	r := find(t, "وافق رئيس الوزراء الأردني عمر الخطيب على التعديل في الأردن. وقالت الحكومة الأردنية ومجلس الأعيان الأردني ووكالة الأنباء الأردنية إن الوزير سامي الجبلي زار روسيا، وإن وزير المالية كمال الطرابلسي عين في الأردن.")
	if p := r.party("كمال الطرابلسي"); p == nil || p.Country != "JO" {
		t.Errorf("got %+v", r.Parties)
	}
}

func TestWordsOfOnePressTellWhoseItIs(t *testing.T) {
	for _, tt := range []struct{ name, text, body, country string }{
		{"the Tunisian court of cassation", "طعنت النيابة في الحكم أمام محكمة التعقيب. وقالت وزارة العدل إن الحكم نهائي.", "وزارة العدل", "TN"},
		{"the Moroccan August", "قالت وزارة العدل إن القانون يدخل حيز التنفيذ في غشت.", "وزارة العدل", "MA"},
		{"the servant of the two shrines", "وجه خادم الحرمين الشريفين وزارة العدل بالتباحث مع حكومة تشاد.", "وزارة العدل", "SA"},
	} {
		if p := find(t, tt.text).party(tt.body); p == nil || p.Country != tt.country {
			t.Errorf("%s: got %+v", tt.name, find(t, tt.text).Parties)
		}
	}
}

func TestAKingdomInPassingIsNotWhoseTheBodiesAre(t *testing.T) {
	r := find(t, "بيروت 12 ربيع الآخر 1448. اهتمت الصحف اللبنانية بلبنان وبجلسة الحكومة اللبنانية في لبنان، وبأمن المملكة، وبسلامة المملكة. وذكرت أن حزب الأمل اجتمع أمس.")
	if p := r.party("حزب الأمل"); p == nil || p.Country == "SA" {
		t.Errorf("got %+v", r.Parties)
	}
}

func TestAKingdomThatOnlyItsAdjectivesTellHasItsCommonName(t *testing.T) {
	for _, tt := range []struct{ text, name, alias string }{
		{"احتضنت العاصمة المغربية جلسة. وقال الوزير المغربي سمير الخطيب إن المملكة ستفتح الميناء.", "المغرب", "المملكة"},
		{"قالت المملكة المغربية إن الميناء جاهز. وقال الوزير المغربي سمير الخطيب إن المملكة ستفتحه.", "المملكة المغربية", "المملكة"},
	} {
		if p := find(t, tt.text).party(tt.name); p == nil || !slices.Contains(p.Aliases, tt.alias) {
			t.Errorf("%s: got %+v", tt.text, find(t, tt.text).Parties)
		}
	}
}

func TestACityThatTwoClaimIsOfNoState(t *testing.T) {
	r := find(t, "وصل رئيس دائرة شؤون القدس سامي الجبلي إلى القدس أمس.")
	if p, q := r.party("القدس"), r.party("سامي الجبلي"); p == nil || p.Country != "" || q == nil || q.Country != "" {
		t.Errorf("got %+v", r.Parties)
	}
}

func TestWhomTheNewsNamesWithoutTheirStateActsForIt(t *testing.T) {
	text := "وصل الوزير السعودي إلى جدة السعودية. وقال إن السعودية ترحب بجهود أردوغان وبوتين وبان كي مون وعبدالفتاح السيسي."
	for name, country := range map[string]string{"أردوغان": "TR", "بوتين": "RU", "بان كي مون": "", "عبدالفتاح السيسي": "EG"} {
		if p := find(t, text).party(name); p == nil || p.Kind != briefs.Person || p.Country != country {
			t.Errorf("%s: got %+v", name, p)
		}
	}
	if p := find(t, "قالت الصحيفة السعودية إن وزير المالية القطري بشار الأسد حضر.").party("بشار الأسد"); p == nil || p.Country != "QA" {
		t.Errorf("against the article: got %+v", p)
	}
}

func TestWhatIsNamedForSomebodyIsNobody(t *testing.T) {
	for _, text := range []string{"سقط الصاروخ على مطار الملك فهد الدولي.", "أقيم الحفل بتوسعة الملك فهد أمس.", "أغلق شارع الأمير سلمان بن خالد أمس."} {
		for _, p := range find(t, text).Parties {
			if p.Kind == briefs.Person {
				t.Errorf("%s: got %+v", text, p)
			}
		}
	}
}

func TestAPostOfABodyNamedBeforeIsOfItsState(t *testing.T) {
	r := find(t, "وقع البنك العراقي للتنمية ممثلا في رئيسه سمير الخطيب الاتفاق في تونس. ورحبت تونس بالاتفاق، وقالت تونس إنه مهم.")
	if p := r.party("سمير الخطيب"); p == nil || p.Country != "IQ" {
		t.Errorf("got %+v", r.Parties)
	}
}

func TestACommitteeOfTwoStatesIsOfNeither(t *testing.T) {
	r := find(t, "اجتمعت لجنة المتابعة التونسية العراقية في تونس. وقالت تونس إن الاجتماع مثمر.")
	if p := r.party("لجنة المتابعة التونسية العراقية"); p == nil || p.Country != "" {
		t.Errorf("got %+v", r.Parties)
	}
}

func TestAMinistryInAStateIsItsOwn(t *testing.T) {
	r := find(t, "وقعت وزارة الداخلية العراقية ووزارة الداخلية الاتحادية في جمهورية ألمانيا الاتحادية اتفاقا. وأشادت العراق بالاتفاق.")
	if p := r.party("وزارة الداخلية الاتحادية"); p == nil || p.Country != "DE" {
		t.Errorf("got %+v", r.Parties)
	}
}

// A post goes on to what it is of, over words of no list and over "على", ends before a rank of
// several words and before its holder's name, though that is an ordinary word.
func TestArabicPostsReachTheirHolders(t *testing.T) {
	for _, c := range []struct{ text, name, role string }{
		{"وقال رئيس المجلس البلدي شرف بن حسن البحري إن الجسر جميل.", "شرف بن حسن البحري", "رئيس المجلس البلدي"},
		{"حضر الحفل رئيس هيئة الأركان العامة الفريق أول ركن سالم البحري.", "سالم البحري", "رئيس هيئة الأركان العامة"},
		{"وقال رئيس قسم الحراسة سالم البحري إن الجسر جميل.", "سالم البحري", "رئيس قسم الحراسة"},
		{"وقال المشرف العام على مركز البحوث سالم البحري إن الجسر جميل.", "سالم البحري", "المشرف العام على مركز البحوث"},
		{"وقالت المديرة العامة للصحة، نبيهة البرصالي، إن الجسر جميل.", "نبيهة البرصالي", "المديرة العامة للصحة"},
		{"وقال المنسق العام لشبكة مراقبون، سالم البحري إن الجسر جميل.", "سالم البحري", "المنسق العام لشبكة مراقبون"},
		{"وقال رئيس الكنفدرالية السويسرية سابقا، ماريو روسي، إن الجسر جميل.", "ماريو روسي", "رئيس الكنفدرالية السويسرية سابقا"},
		{"وقال عميد كلية الطب بجامعة الملك سعود سالم البحري إن الجسر جميل.", "سالم البحري", "عميد كلية الطب بجامعة الملك سعود"},
		{"وقال مدير المركز موسى بن يحيى محرق أن الجسر جميل.", "موسى بن يحيى محرق", "مدير المركز"},
	} {
		found := false
		for _, p := range find(t, c.text).Parties {
			if p.Kind == briefs.Person {
				if found = p.Name == c.name && p.Role == c.role; !found {
					t.Errorf("%s\n got %q, %q", c.text, p.Name, p.Role)
				}
			}
		}
		if !found {
			t.Errorf("%s: nobody is %q", c.text, c.name)
		}
	}
}

// A mosque is called after nobody who is told of, God is asked for no man, and a verbal noun with
// its pronoun is no family.
func TestArabicNamesOfNobody(t *testing.T) {
	for _, text := range []string{
		"زار الوفد جامع عقبة بن نافع.",
		"ونشكر الجميع سائلين الله التوفيق للجميع.",
	} {
		for _, p := range find(t, text).Parties {
			if p.Kind == briefs.Person {
				t.Errorf("%s\n got %q", text, p.Name)
			}
		}
	}
}

// A word of a nationality or a state may be a family's name, an hour of prayer or an adjective.
func TestWhatLooksLikeAnArabicStateIsNone(t *testing.T) {
	for _, c := range []struct{ text, state string }{
		{"استقبل سمير التركي ضيوفه، وشكر الدكتور التركي الحاضرين.", "تركيا"},
		{"تبدأ المحاضرة بعد صلاة المغرب.", "المغرب"},
	} {
		if p := find(t, c.text).party(c.state); p != nil {
			t.Errorf("%s: %+v", c.text, p)
		}
	}
	if p := find(t, "وصل مئة لاجئ وعاد لاجئا سوريًا واحدا. وقال اللاجئون السوريون إنهم بخير.").party("سوريا"); p == nil {
		t.Errorf("no Syria")
	}
}
