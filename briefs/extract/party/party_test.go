package party

import (
	"reflect"
	"strings"
	"testing"

	"mujaz/briefs"
	"mujaz/briefs/language"
)

func find(t testing.TB, text string) *Result {
	t.Helper()
	return Find(language.Analyse(briefs.Article{Text: text}))
}

// party returns the party of a name, nil where none was found.
func (r *Result) party(name string) *briefs.Party {
	for i := range r.Parties {
		if r.Parties[i].Name == name {
			return &r.Parties[i]
		}
	}
	return nil
}

func TestFindsWhoHoldsWhichPost(t *testing.T) {
	tests := []struct{ name, text, person, role, country string }{
		{"post before the name", "قال وزير الداخلية التونسي كمال الطرابلسي إن اللقاء كان مثمرا في العاصمة تونس.", "كمال الطرابلسي", "وزير الداخلية التونسي", "TN"},
		{"post behind the name", "وقال سمير الخطيب، وزير النقل، إن الطريق مفتوح أمام السيارات في الأردن.", "سمير الخطيب", "وزير النقل", "JO"},
		{"honorific is no part of the name", "استقبل وزير الخارجية الدكتور سامي حداد السفير الفرنسي في بيروت أمس.", "سامي حداد", "وزير الخارجية", ""},
		{"على is no name, علي is", "أكد وزير المالية العراقي علي الموسوي على أهمية اللقاء الذي عقد في بغداد.", "علي الموسوي", "وزير المالية العراقي", "IQ"},
		{"what one is appointed to", "قرر المجلس تعيين سالم بن ناصر العمري على وظيفة «مدير الموانئ» في الكويت.", "سالم بن ناصر العمري", "مدير الموانئ", "KW"},
		{"as a representative", "يضم الوفد هيثم محمد العطار ممثلا عن وزارة المالية والدكتور سامي حداد.", "هيثم محمد العطار", "ممثلا عن وزارة المالية", ""},
		{"rank behind an honorific", "استقبل جلالة الملك عبد الله الثاني ضيوفه في الأردن أمس.", "عبد الله الثاني", "الملك", "JO"},
		{"French, an adjective inside the post", "Le Premier ministre soudanais Elyas Zarrouq a remercié ses hôtes lundi à Khartoum.", "Elyas Zarrouq", "Premier ministre soudanais", "SD"},
		{"French, what the post is for", "La ministre des Affaires étrangères Lydie Kerbrat a quitté Dakar hier soir.", "Lydie Kerbrat", "ministre des Affaires étrangères", "SN"},
		{"English, the state before the post", "He thanked Dutch Prime Minister Joost Verhagen for the help.", "Joost Verhagen", "Dutch Prime Minister", "NL"},
		{"English, a name no list has", "He thanked Estonian Transport Minister Tarvo Kuldmägi for the help.", "Tarvo Kuldmägi", "Estonian Transport Minister", "EE"},
		{"English, accredited elsewhere", "But Swiss ambassador to the UK Urs Bodmer called it a signal.", "Urs Bodmer", "Swiss ambassador to the UK", "CH"},
		{"English, the state behind the name", "They met King Idris II of Jordan in Jeddah, after Egypt and Oman.", "Idris II", "King", "JO"},
		{"English, a state whose name people bear", "They thanked President of the Arab Republic of Egypt Adel el-Masry in Nairobi.", "Adel el-Masry", "President of the Arab Republic of Egypt", "EG"},
		{"English, the post behind a comma", "Pekka Salonen, the State Department Spokesperson, said so on Monday.", "Pekka Salonen", "State Department Spokesperson", "US"},
		{"English, what the post is for, in small letters", "The NSP international trade spokesperson Fergus Baird said so.", "Fergus Baird", "NSP international trade spokesperson", ""},
		{"English, two things that a post is for", "Posts and Canals Minister Peter Odhiambo left on Monday for Kenya.", "Peter Odhiambo", "Posts and Canals Minister", ""},
		{"English, of a state", "Among them were Peter Odhiambo of Kenya and others.", "Peter Odhiambo", "", "KE"},
		{"French, an adjective of what it is for", "Le vice-ministre de l'Environnement et des Ressources naturelles, Aram Petrossian, a salué ses hôtes.", "Aram Petrossian", "vice-ministre de l'Environnement et des Ressources naturelles", ""},
		{"French, a name no list has", "Il était avec Zvartan Okhikyan, directeur de la Fondation, à Dakar.", "Zvartan Okhikyan", "directeur de la Fondation", ""},
		{"Korean name", "They saw Mr. Paek Yong-gu on Monday.", "Paek Yong-gu", "", ""},
		{"English", "Kenya's Foreign Minister Peter Odhiambo said on Tuesday that the talks in Nairobi were useful.", "Peter Odhiambo", "Foreign Minister", "KE"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			r := find(t, tt.text)
			p := r.party(tt.person)
			if p == nil {
				t.Fatalf("no %q among %+v", tt.person, r.Parties)
			}
			if p.Kind != briefs.Person || p.Role != tt.role || tt.country != "" && p.Country != tt.country {
				t.Errorf("got %s, post %q, country %q; want post %q, country %q", p.Kind, p.Role, p.Country, tt.role, tt.country)
			}
		})
	}
}

func TestFindsStatesPlacesAndBodies(t *testing.T) {
	tests := []struct {
		name, text, want string
		kind             briefs.PartyKind
	}{
		{"clitic before a country", "سافر الوفد من عمان إلى الأردن وبلغاريا والمغرب أمس.", "بلغاريا", briefs.Country},
		{"article swallowed by ل", "قدم الوفد الزائر هدية للمغرب في ختام الزيارة.", "المغرب", briefs.Country},
		{"coordination inside a ministry", "أعلنت وزارة الصيد البحري والفلاحة عن برنامج جديد لفائدة البحارة.", "وزارة الصيد البحري والفلاحة", briefs.Organisation},
		{"two ministries are two", "اتفقت وزارة الداخلية ووزارة العدل على خطة واحدة هذا الأسبوع.", "وزارة العدل", briefs.Organisation},
		{"body of the gazetteer", "دعت الأمم المتحدة جميع الأطراف إلى الهدوء في المدينة.", "الأمم المتحدة", briefs.Organisation},
		{"a body of a place", "He taught at the National University of Kenya until Monday.", "National University of Kenya", briefs.Organisation},
		{"English ministry", "The Ministry of Health of Ireland published the figures on Monday.", "Ministry of Health of Ireland", briefs.Organisation},
		{"French country", "Le ministre a quitté la Belgique pour rejoindre son homologue à Dakar.", "Belgique", briefs.Country},
		{"Persian country", "هیئت ایرانی در روز شنبه با مقامات تاجیکستان دیدار کرد و گفت همکاری ادامه دارد.", "تاجیکستان", briefs.Country},
		{"Hebrew prefix before a country", "המשלחת נפגשה אתמול בגרמניה עם ראש העיר.", "גרמניה", briefs.Country},
		{"Urdu country", "وفد نے کل ملائیشیا میں حکام سے ملاقات کی اور کہا کہ تعاون جاری رہے گا۔", "ملائیشیا", briefs.Country},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			r := find(t, tt.text)
			if p := r.party(tt.want); p == nil || p.Kind != tt.kind {
				t.Errorf("no %s %q among %+v", tt.kind, tt.want, r.Parties)
			}
		})
	}
}

// TestTakesNoPhraseForAName: what looks like a name by its head or its words,
// and is none.
func TestTakesNoPhraseForAName(t *testing.T) {
	for _, tt := range []struct{ name, text, wrong string }{
		{"a verbal noun behind a body", "قرر مجلس الوزراء الموافقة على الاتفاقية في جلسته الأسبوعية.", "مجلس الوزراء الموافقة"},
		{"the unity of a state", "أكد الطرفان حرصهما على وحدة اليمن وسيادته.", "وحدة اليمن"},
		{"and another behind a name", "اجتمع كيري ونظرائه في المدينة مساء أمس.", "كيري ونظرائه"},
		{"a ship", "The USS Harrow left the port on Monday with its crew.", "USS Harrow"},
		{"a form of address", "Le délégué a dit : merci, Monsieur le Président, pour votre accueil à Dakar.", "le Président"},
		{"a programme", "The Lakeside Growth Initiative was launched in Nairobi on Monday.", "Lakeside Growth Initiative"},
		{"a direction", "The army moved to the North on Monday.", "North"},
		{"a page of the web", "تنشر الأسعار عبر موقع المؤسسة (http://www.ports.gov.xx) ابتداء من اليوم.", "www.ports.gov.xx"},
		{"a mailbox", "Letters go to desk@ports-office.org until Monday, the office in Nairobi said.", "desk@ports-office.org"},
		{"an acronym that names nobody", "The sides signed the MOU on Monday in Nairobi after long talks.", "MOU"},
	} {
		if p := find(t, tt.text).party(tt.wrong); p != nil {
			t.Errorf("%s: got %+v", tt.name, *p)
		}
	}
}

func TestMergesTheFormsOfAName(t *testing.T) {
	r := find(t, "قال وزير النقل سمير الخطيب إن العمل مستمر في الأردن. وأضاف الخطيب أن الوزير العراقي سيزور عمان. وتابع الخطيب حديثه.")
	p := r.party("سمير الخطيب")
	if p == nil || len(p.Evidence) != 3 || !reflect.DeepEqual(p.Aliases, []string{"الخطيب"}) {
		t.Errorf("got %+v; want three mentions under one name", p)
	}
	r = find(t, "وقعت الدانمارك اتفاقا مع المغرب. وقالت الدنمارك إنها راضية عن النص.")
	if p := r.party("الدانمارك"); p == nil || p.Country != "DK" || len(p.Evidence) != 2 {
		t.Errorf("one state in two spellings: got %+v", r.Parties)
	}
}

// TestNoStateIsGuessedBetweenTwo: an article about two states as much does not
// say whose a party is that it says nothing of.
func TestNoStateIsGuessedBetweenTwo(t *testing.T) {
	r := find(t, "Kenya and Estonia signed a treaty. Kenya will pay, Estonia will build. Energy Minister Tiina Laane was there.")
	if p := r.party("Tiina Laane"); p == nil || p.Country != "" {
		t.Errorf("got %+v", p)
	}
	r = find(t, "Estonia signed a treaty. Estonia will build ports. Energy Minister Tiina Laane was there.")
	if p := r.party("Tiina Laane"); p == nil || p.Country != "EE" {
		t.Errorf("got %+v", p)
	}
}

func TestAnAdjectiveMeansItsState(t *testing.T) {
	r := find(t, "جرت مباحثات مغربية دانماركية حول الهجرة يوم أمس.")
	if r.party("المغرب") == nil {
		t.Errorf("no المغرب among %+v", r.Parties)
	}
	for _, m := range r.Mentions {
		if m.Kind != ByAdjective {
			t.Errorf("mention %+v is not by adjective", m)
		}
	}
}

var hostile = []string{"", " ", "و", "وزير", "رئيس،", "بن بن بن", "عبد", "السيد", "the", "Minister of", "Mr.", "A. B. C.", "l'", "وزارة", "\"", "شر", "שר", "של", "כי", "وزیر و", "،،،", "ال", "لل لل", "president of the", "\u064b\u064b", "ministère de"}

func TestProvenanceHoldsOnAnyText(t *testing.T) {
	for _, a := range hostile {
		for _, b := range hostile {
			check(t, a+" "+b+" قال محمد بن سلمى في Paris, M. Jean de la")
			check(t, a+b)
		}
	}
}

// check verifies what holds for every text: quotes to the byte, mentions in
// order and within their tokens, the same result twice.
func check(t *testing.T, text string) {
	t.Helper()
	d := language.Analyse(briefs.Article{Text: text})
	r := Find(d)
	for _, p := range r.Parties {
		if p.Name == "" || len(p.Evidence) == 0 {
			t.Fatalf("%q: party without name or evidence: %+v", text, p)
		}
		for _, e := range p.Evidence {
			if d.Text[e.Start:e.End] != e.Quote || strings.TrimSpace(e.Quote) == "" {
				t.Fatalf("%q: quote %q at %d–%d", text, e.Quote, e.Start, e.End)
			}
		}
	}
	last := 0
	for _, m := range r.Mentions {
		if m.Start < last || m.Party >= len(r.Parties) || m.First >= m.Last || m.Start < d.Tokens[m.First].Start || m.End != d.Tokens[m.Last-1].End {
			t.Fatalf("%q: mention %+v", text, m)
		}
		last = m.Start
	}
	if !reflect.DeepEqual(r, Find(d)) {
		t.Fatalf("%q: two readings differ", text)
	}
}

func FuzzFind(f *testing.F) {
	for _, s := range hostile {
		f.Add(s)
	}
	f.Fuzz(check)
}

func BenchmarkFind(b *testing.B) {
	text := strings.Repeat("قال وزير الداخلية التونسي كمال الطرابلسي إن اللقاء كان مثمرا في العاصمة تونس. وأعلنت وزارة الصيد البحري والفلاحة عن برنامج جديد لفائدة البحارة في مدينة صفاقس. ", 20)
	d := language.Analyse(briefs.Article{Text: text})
	Find(d)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		Find(d)
	}
}

func BenchmarkLoadArabic(b *testing.B) {
	for b.Loop() {
		load(language.Arabic, embedded)
	}
}

func TestEveryTaggerOpens(t *testing.T) {
	for c, read := range gazetteers {
		if has := read().tagger != nil; has != (c != language.French) {
			t.Errorf("%s: a tagger: %v", c, has)
		}
	}
}

func TestTheTaggerFindsNamesThatNothingAnnounces(t *testing.T) {
	for _, tt := range []struct {
		text, want string
		kind       briefs.PartyKind
	}{
		{"والتقى كلاوس فيندهايم بنظيره في المؤتمر قبل يومين. وأضاف فيندهايم أن اللقاء كان مفيدا.", "كلاوس فيندهايم", briefs.Person},
		{"وصل المبعوثون إلى مدينة زرنوقة مساء أمس قادمين من العاصمة.", "زرنوقة", briefs.Place},
	} {
		if p := find(t, tt.text).party(tt.want); p == nil || p.Kind != tt.kind {
			t.Errorf("no %s %q among %+v", tt.kind, tt.want, find(t, tt.text).Parties)
		}
	}
}

func TestWordsOfAPostAreNoPerson(t *testing.T) {
	r := find(t, "Kjell Brandvoll and Danish Energy Minister Sanne Iversholt initialled an agreement in Oslo that covers the ferry.")
	if p := r.party("Danish Energy"); p != nil {
		t.Errorf("%q is taken for a %s", p.Name, p.Kind)
	}
	if p := r.party("Sanne Iversholt"); p == nil || p.Role != "Danish Energy Minister" {
		t.Errorf("the minister is not found behind her post: %+v", p)
	}
}
