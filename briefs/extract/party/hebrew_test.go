package party

import (
	"testing"

	"mujaz/briefs"
)

func TestHebrewBodiesAreNamedInFull(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{"what it is for, and for what else", "המועצה הארצית לשימור ולתכנון אישרה אתמול את ההצעה.", "המועצה הארצית לשימור ולתכנון"},
		{"what it fights", "הרשות הלאומית ללוחמה בסמים פרסמה אתמול דוח.", "הרשות הלאומית ללוחמה בסמים"},
		{"an adjective behind its field", "הם פנו למועצה להשכלה גבוהה בבקשה דחופה.", "המועצה להשכלה גבוהה"},
		{"a noun that takes one more", "נמסר כי ביחידה לשיתוף פעולה דנו בתוכנית.", "היחידה לשיתוף פעולה"},
		{"a court and its town", "בית המשפט המחוזי בחיפה דחה את הבקשה.", "בית המשפט המחוזי בחיפה"},
		{"a court behind a hyphen", "בבית-הדין הצבאי בבאר-שבע התקיים דיון.", "בית-הדין הצבאי בבאר-שבע"},
		{"a court of its kind alone", "בית המשפט העליון פסק כי ההחלטה בטלה.", "בית המשפט העליון"},
		{"the article in the vowel", "באוצר אמרו כי ההצעה תידון.", "האוצר"},
		{"the article in the vowel, before an adjective", "הם ביקרו בהסתדרות הרפואית.", "ההסתדרות הרפואית"},
		{"a company and its trade", "חברת אלומית תעשיות תשלם שלושה מיליון שקל.", "חברת אלומית תעשיות"},
		{"a paper behind a particle and its mark", "כך אמר אתמול רוני טביב ל\"הארץ\".", "הארץ"},
	} {
		r := find(t, tt.text)
		if p := r.party(tt.want); (p == nil || p.Kind != briefs.Organisation) && !alias(r, tt.want) {
			t.Errorf("%s: got %+v", tt.name, r.Parties)
		}
	}
	for _, text := range []string{"הישיבה התקיימה בבית המשפט.", "הנהלת המועצה הודיעה כי תתפטר.", "האיגוד המקצועי מתנגד.", "הם גרים במרכז העיר.", "היא נסעה לבית-ספר אחר."} {
		for _, p := range find(t, text).Parties {
			if p.Kind == briefs.Organisation {
				t.Errorf("%s: got %+v", text, p)
			}
		}
	}
}

func alias(r *Result, name string) bool {
	for _, p := range r.Parties {
		for _, a := range p.Aliases {
			if a == name {
				return true
			}
		}
	}
	return false
}

func TestHebrewTownsAndRegionsAreNoPeople(t *testing.T) {
	for text, want := range map[string]string{
		"האתר נבנה בקרית-אלמוגים ליד החוף.":        "קרית-אלמוגים",
		"היישוב וגבעת-השקמה נבנו אז.":              "גבעת-השקמה",
		"הכוחות הוצבו לאורך כפר-אורנים.":           "כפר-אורנים",
		"הוא נסע לקריית נופים בערב.":               "קריית נופים",
		"הכוחות הוצבו בגליל העליון.":               "הגליל העליון",
		"הספינות נכנסו למפרץ הפרסי.":               "המפרץ הפרסי",
		"הפגישה התקיימה בקטמאנדו.":                 "קטמאנדו",
		"המשלחת ביקרה בפתח-תקוה, באור-יהודה ועוד.": "אור-יהודה",
	} {
		if p := find(t, text).party(want); p == nil || p.Kind != briefs.Place {
			t.Errorf("%s: got %+v", text, find(t, text).Parties)
		}
	}
}

func TestHebrewNamesEndWhereTheyEnd(t *testing.T) {
	for _, tt := range []struct{ text, want string }{
		{"גדעון אלמליח ואבנר פרישטיק השתתפו בדיון.", "גדעון אלמליח|אבנר פרישטיק"},
		{"ד\"ר יורם אלמליח מציין כי המצב קשה. אלמליח סירב.", "יורם אלמליח"},
		{"ושרית זהביאן הגישה את הדוח.", "שרית זהביאן"},
		{"מייקל הולנדר לבירה הגיע אמש.", "מייקל הולנדר"},
		{"פרופ' דוד אלמליח ז\"ל ייסד את המכון.", "דוד אלמליח"},
		{"תמיכת אלמליח בתוכנית גברה, מסר גדעון אלמליח.", "גדעון אלמליח"},
		{"הגנרל פיטר הולנדר ביקר במוצב.", "פיטר הולנדר"},
		{"הוא קיבל את פרס נובל לשלום.", ""},
		{"יוסי התפטר אתמול מתפקידו.", ""},
	} {
		got := ""
		for _, p := range find(t, tt.text).Parties {
			if p.Kind == briefs.Person {
				if got != "" {
					got += "|"
				}
				got += p.Name
			}
		}
		if got != tt.want {
			t.Errorf("%s: got %s, want %s", tt.text, got, tt.want)
		}
	}
}

func TestHebrewPartiesThatOnlyTheirTitleOrTheirVerbShows(t *testing.T) {
	for _, tt := range []struct{ text, want, role string }{
		{"ח\"כ קופרניצקו הודיע כי יתפטר.", "קופרניצקו", "ח\"כ"},
		{"השר זרחובסקי מסר כי הגשר נסגר. זרחובסקי נסע.", "זרחובסקי", "שר"},
		{"ועד עובדי אלמ\"ץ שיגר מכתב.", "ועד עובדי אלמ\"ץ", ""},
		{"פילנ\"א הודיעה כי תחליט בדצמבר.", "פילנ\"א", ""},
		{"הדיון נערך בנמל התעופה בן גוריון בלילה.", "נמל התעופה בן גוריון", ""},
		{"האוצר תובע מההסתדרות להתחייב לשקט.", "ההסתדרות", ""},
		{"היועץ המשפטי של משרד האנרגיה, אבנר אלמליח, טען כך.", "אבנר אלמליח", "היועץ המשפטי של משרד האנרגיה"},
		{"אבנר אלמליח, נשיא הכבוד של מרכז הקבלנים שעסקיו כשלו, נעצר.", "אבנר אלמליח", "נשיא הכבוד של מרכז הקבלנים"},
	} {
		if p := find(t, tt.text).party(tt.want); p == nil || p.Role != tt.role {
			t.Errorf("%s: got %+v", tt.text, find(t, tt.text).Parties)
		}
	}
	for _, text := range []string{"העובדים צעדו בסך ברחובות העיר.", "פעיל שמאלי נעצר.", "קרבת מועד ההחלטה מדאיגה.", "הצבא הופתע מהגשם.", "הדו\"ח קבע כי הגשר רעוע."} {
		for _, p := range find(t, text).Parties {
			if p.Name != "הצבא" {
				t.Errorf("%s: got %+v", text, p)
			}
		}
	}
}
