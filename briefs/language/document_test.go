package language

import (
	"strings"
	"testing"

	"mujaz/briefs"
)

func analyse(text string) *Document { return Analyse(briefs.Article{Text: text}) }

func TestSentencesEndWhereTheyEnd(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
	}{
		{"وصل الوفد صباحا. وغادر مساء؟ نعم!", []string{"وصل الوفد صباحا.", "وغادر مساء؟", "نعم!"}},
		{"قال د. سالم البحري إن النسبة 3.5 في المائة. وأضاف شيئا", []string{"قال د. سالم البحري إن النسبة 3.5 في المائة.", "وأضاف شيئا"}},
		{"\"انتهى الأمر.\" هكذا قال الرجل للحاضرين.", []string{"\"انتهى الأمر.\"", "هكذا قال الرجل للحاضرين."}},
		{"Gen. Adam Vale met the U.N. envoy in St. Mary. The talks ended at 3.5 p.m. on Monday.",
			[]string{"Gen. Adam Vale met the U.N. envoy in St. Mary.", "The talks ended at 3.5 p.m. on Monday."}},
		{"Sens. Ann Vale and Ted Holm met Reps. Moe and Dahl of Brown & Co. The talks of Lt. Gov. Lund, D-Calif., ended at 5 p.m. Peru pays 5 pct. more.",
			[]string{"Sens. Ann Vale and Ted Holm met Reps. Moe and Dahl of Brown & Co.", "The talks of Lt. Gov. Lund, D-Calif., ended at 5 p.m.", "Peru pays 5 pct. more."}},
		{"Ky. Gov. Ann Vale left at 5 p.m. Monday from St. Paul, Minn., for Holm, Pa. It rained.",
			[]string{"Ky. Gov. Ann Vale left at 5 p.m. Monday from St. Paul, Minn., for Holm, Pa.", "It rained."}},
		{"التسجيل عبر الموقع http://ports.example/ab1 حتى الغد.وقال آخر", []string{"التسجيل عبر الموقع http://ports.example/ab1 حتى الغد.", "وقال آخر"}},
		{"הסופר א.ב. כרמלי נפגש עם השר. הם סיכמו.", []string{"הסופר א.ב. כרמלי נפגש עם השר.", "הם סיכמו."}},
		{"L'accord est signé. M. Dupré part.", []string{"L'accord est signé.", "M. Dupré part."}},
		{"مجلس کا اجلاس ہوا۔ فیصلہ کیا گیا۔", []string{"مجلس کا اجلاس ہوا۔", "فیصلہ کیا گیا۔"}},
		{"", nil},
	} {
		d := analyse(c.text)
		var got []string
		for _, s := range d.Sentences {
			got = append(got, d.Text[s.Start:s.End])
		}
		if strings.Join(got, "|") != strings.Join(c.want, "|") {
			t.Errorf("%q\n got %q\nwant %q", c.text, got, c.want)
		}
	}
}

func TestTokensAreTheText(t *testing.T) {
	for _, text := range []string{
		"قال مفكر: «إن الأمر»، وعاد.", "מנכ\"ל החברה אמר: ג'ורג' בא.", "l’accord d'Alger – U.S. 3,5%", "می‌شود", "\x00\xff\xfe ab",
	} {
		d := analyse(text)
		at := 0
		for i, k := range d.Tokens {
			if k.Text != text[k.Start:k.End] || k.Start < at || k.End <= k.Start {
				t.Fatalf("%q: token %d is %+v", text, i, k)
			}
			if strings.TrimSpace(text[at:k.Start]) != "" {
				t.Errorf("%q: %q belongs to no token", text, text[at:k.Start])
			}
			at = k.End
		}
	}
}

func TestFoldLevelsSpelling(t *testing.T) {
	for _, c := range []struct {
		code Code
		a, b string
	}{
		{Arabic, "إِعْطَاء", "اعطاء"}, {Arabic, "مســؤول", "مسوول"}, {Arabic, "اتفاقية", "اتفاقيه"}, {Arabic, "على", "علي"},
		{Persian, "می‌شود", "ميشود"}, {Persian, "کشور", "كشور"}, {Urdu, "ہے", "هي"}, {French, "Décidé", "decide"},
		{Hebrew, "מנכ״ל", "מנכ\"ל"}, {Arabic, "٢٠٢٦", "2026"}, {English, "The", "the"},
	} {
		if Fold(c.code, c.a) != Fold(c.code, c.b) {
			t.Errorf("%q and %q differ: %q, %q", c.a, c.b, Fold(c.code, c.a), Fold(c.code, c.b))
		}
	}
}

func TestUrduWordsEndWhereALetterShowsIt(t *testing.T) {
	for text, want := range map[string]string{
		"جائےگا":    "جائے گا",
		"کےلئے":     "کے لئے",
		"ملکوںنے":   "ملکوں نے",
		"مےں":       "مےں", // for میں, as some papers write
		"اےک ملک":   "اےک ملک",
		"کہاگیاہے۔": "کہاگیا ہے ۔",
	} {
		var got []string
		for _, tok := range tokenise(nil, Urdu, text, 0, len(text)) {
			got = append(got, tok.Text)
		}
		if s := strings.Join(got, " "); s != want {
			t.Errorf("%s: %q, want %q", text, s, want)
		}
	}
}

func TestDetectTellsLanguages(t *testing.T) {
	for _, c := range []struct {
		text string
		want Code
	}{
		{"أكد الوزير أن المشروع سيرى النور في الصيف", Arabic},
		{"The minister said that the project will begin in summer", English},
		{"Le ministre a déclaré que le projet sera lancé en été", French},
		{"وزیر گفت که این طرح در تابستان آغاز خواهد شد", Persian},
		{"השר אמר כי הפרויקט ייצא לדרך בקיץ", Hebrew},
		{"وزیر نے کہا کہ یہ منصوبہ گرمیوں میں شروع ہو گا", Urdu},
		{"El ministro dijo que el proyecto se iniciará en el verano con los fondos", Unknown},
		{"Министр сказал, что проект начнется летом", Unknown},
		{"12 3 4", Unknown},
	} {
		if got := Detect(c.text)[0]; got != c.want {
			t.Errorf("%q: %q, want %q", c.text, got, c.want)
		}
	}
	both := Detect("أكد الوزير أن المشروع سيرى النور في الصيف\n\nThe minister said that the project will begin in summer")
	if len(both) != 2 {
		t.Errorf("two languages: %q", both)
	}
}

func FuzzAnalyse(f *testing.F) {
	f.Add("قال د. سالم: «نعم.» U.S. 3.5\nא'ב\"ג")
	f.Fuzz(func(t *testing.T, text string) {
		d := analyse(text)
		next := 0
		for i, s := range d.Sentences {
			if s.First != next || s.Last <= s.First {
				t.Fatalf("sentence %d covers %d to %d, expected from %d", i, s.First, s.Last, next)
			}
			next = s.Last
		}
		if next != len(d.Tokens) {
			t.Fatalf("%d of %d tokens are in sentences", next, len(d.Tokens))
		}
	})
}

func TestAHebrewMarkBehindAParticleOpensAQuotation(t *testing.T) {
	for text, want := range map[string]string{
		`נמסר ל"העולם" אמש`: `נמסר|ל|"|העולם|"|אמש`,
		`ב"אופק חדש" דנו`:   `ב|"|אופק|חדש|"|דנו`,
		`ח"כים ומ"מים`:      `ח"כים|ומ"מים`,
		`מנכ"לית ויו"ר`:     `מנכ"לית|ויו"ר`,
		`בצה"ל ובאו"ם`:      `בצה"ל|ובאו"ם`,
		`ש"ס ומ"מ`:          `ש"ס|ומ"מ`,
	} {
		got := ""
		for i, token := range Analyse(briefs.Article{Text: text}).Tokens {
			if i > 0 {
				got += "|"
			}
			got += token.Text
		}
		if got != want {
			t.Errorf("%s: got %s, want %s", text, got, want)
		}
	}
}
