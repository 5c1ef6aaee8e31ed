package extract

import (
	"slices"
	"strings"
)

// infinitive tells whether a folded Hebrew word is an infinitive by its shape: its binyan's
// vowels as written, two to four letters for a root, and no ending that only nouns have.
func infinitive(f string) bool {
	if infinitives[f] {
		return true
	}
	stem, ok := strings.CutPrefix(f, "ל")
	letters := []rune(stem)
	if !ok || notInfinitives[f] || eitherInfinitives[f] || len(letters) < 3 || strings.ContainsAny(stem, "\"'") {
		return false
	}
	if letters[0] == 'ה' {
		return hebrewLifted(letters)
	}
	return hebrewPlain(letters)
}

// hebrewPlain tells whether the letters behind ל are of an infinitive of פעל or פיעל: לשמור,
// לבחון, לקנות, לקבל, לשחרר.
func hebrewPlain(letters []rune) bool {
	n := len(letters)
	last := letters[n-1]
	switch {
	case n > 4, strings.ContainsRune("היו", last), last == 'ת' && letters[n-2] != 'ו':
		return false
	case n == 3:
		return letters[1] != 'ו' && letters[1] != 'י' && letters[0] != 'ו' && last != 'ת'
	case last == 'ת': // לקנות
		return letters[1] != 'י' && letters[1] != 'ו'
	case letters[1] == 'י' || letters[2] == 'י' || letters[1] == 'ו' && letters[0] != 'ו' && letters[0] != 'ע':
		return letters[0] == 'י' && letters[1] == 'י' || letters[1] == 'ו' && (letters[2] == 'ו' || letters[2] == last) // לייצג, לדווח, לעורר
	case letters[0] == 'מ' && letters[2] != 'ו':
		return false // למשרד
	}
	return letters[2] == 'ו' || !slices.Contains(letters, 'ו') || letters[0] == 'ו' || letters[1] == 'ו'
}

// hebrewLifted tells whether the letters behind ל, the first of which is ה, are of an infinitive
// of התפעל, נפעל or הפעיל: להתחייב, להיפגש, להסכים, להודיע, להעלות.
func hebrewLifted(letters []rune) bool {
	letters = withoutPronoun(letters)
	n := len(letters)
	if n < 4 {
		return false
	}
	last := letters[n-1]
	lamedHe := last == 'ת' && letters[n-2] == 'ו'
	switch {
	case strings.ContainsRune("היו", last), last == 'ת' && !lamedHe && letters[n-2] != 'י' && !strings.ContainsRune("בכסצש", letters[n-3]):
		return false
	case letters[1] == 'ת' || n > 4 && strings.ContainsRune("סשצז", letters[1]) && strings.ContainsRune("תטד", letters[2]):
		// A verb in ת of הפעיל looks alike: להתחיל, להתקין, להתריע.
		return n < 8 && !(lamedHe && n > 6) && (letters[n-2] != 'י' || letters[n-3] == 'י' || n < 6)
	case letters[1] == 'י':
		return n > 4 && n < 7 && (lamedHe || letters[n-2] != 'ו' && letters[n-2] != 'י')
	case lamedHe:
		return n == 5
	}
	return n < 7 && letters[n-2] == 'י' && letters[n-3] != 'י'
}

// withoutPronoun takes the pronoun off an infinitive of הפעיל: להעמידם, להרחיקו.
func withoutPronoun(letters []rune) []rune {
	n := len(letters)
	if n > 5 && letters[n-3] == 'י' && letters[n-4] != 'י' && strings.ContainsRune("וםןה", letters[n-1]) {
		return letters[:n-1]
	}
	return letters
}

// Hebrew infinitives of other shapes, and words behind "to" of the same ones, folded.
var (
	infinitives    = wordsAsWritten("לומר לתת לקחת לצאת לשבת לרדת ללכת לדעת לשאת לגשת לצקת ללדת לחיות להיות לדון לקום לטוס לנוע לגור לשוב לבוא לצום לשוט לרוץ לחוש לנוח לסור לזוז לצוד לשים לריב לשיר לדין לסיים לקיים לאיים לציין למיין לעיין לסייע לסייר לגייס לחייב לחייך לזייף להגן להקל להפר להסב להאט להמנע להפגש להבחר להכנס להשאר להשמע להלחם לעשותו לעשותה לקבלו לקבלה לראותו ליישם לייצג לייצר לייבא לייצא לייעץ לייחס לייסד לצוות לחוות לקוות לוותר לוודא לווסת ללוות לפצותו לבטלו לבטלה לבטלם להוציאו להפכו להפכה להפכם")
	notInfinitives = wordsAsWritten("לעצמם לעצמן לכאן לבגדד לזעמם לרמתם לעברם לראשם לידם לאחור לקרקע לעורך לרגש לבבות לבכם לעונג למרד לכמעט לנכון לזרא לאמא לאסתר ליאור למען למדי למתן למשק למשא למוות למצב למלך למנת למקום למזון למחוז לשלום לתחום לגבול לסכום לחלום לרצון לציון לרחוב לצפון לדרום לציבור לאזור לשלוש למכון למלון לפועל לשעות לשנים לשנת לשמע לכתב לעסק לסגן לקבר לחדר לדרך לאדם לסרט לרצח לכלב לענף לעצם לפעם לארץ לאתמול ליתר לכלל לאמת לשכר לאחר לנכח לנגד לשבט לשטח לעובד לבעל לשקט לעתיד לנזק לנפש לנשק לפער לפסק לצבא לצעד לקצב לקהל לראש לרגע לשוק לגשר לדלק לזהב לחלל לחצר לטבע ליבוא ליצוא לכסף למעט לנמל לנשר לעם לגבר לכפר לזרם לאלף לשאר לכפל לאלפי לנוער לגביע לרשות לאמות לעדות לשעת לבריאות להצעות להגנות להכנות להבנות להעדות לאות לאותו לאלו לאחד לשיא ליעד ליחס ליתום לשמאל לאגף למטה למחר לקרן ליבול לעזר לענק לאבק לאבן לזקן לקיבוץ לילד לדגל לעולם לכולם לשולחן לנושא לסעד לצורך לשופט לחודש לשבוע ליצואן לאביב לסתיו לכתר לנזקק לפרס להיפך להיכן לצדק ליושר לאושר למתחם להרכב להסדר להבדל להסבר להספק להיקף להישג לתואר לתשע לשבע לארבע לכבוד לפחות לכמות לכרטיס לזרוע לתלמיד ללקוח לכלום לחסד ליסוד לגורם לבטח לאוצר לנשים לגברים לקראת לעומת")
	// Words that are either: לבנות is to build, and to daughters.
	eitherInfinitives = wordsAsWritten("לזמן לבנות לזכות לספר לתקן לבקר לחבר לסדר לערב לכנס לחלק לטעות לקשר לפרק לשלב לדמות לאתר לחנות לשער לספק לרגל לרכב להנחות לשפות לדרג לגלגל")
)
