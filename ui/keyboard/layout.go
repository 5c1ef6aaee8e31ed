package keyboard

import (
	"fmt"
	"slices"
	"strings"

	"mujaz/briefs/language"
)

// Layout gives, for each key of the Latin keyboard, the letter that a layout
// has in its place.
type Layout struct {
	Name           string
	plain, shifted []string // in the order of latin and latinShifted
	ascii          bool     // whether its ASCII characters, too, are the keys they stand on
}

// The keys of the Latin keyboard by rows: digits, upper, home, lower.
var (
	latin        = strings.Fields(`1 2 3 4 5 6 7 8 9 0 - =  q w e r t y u i o p [ ]  a s d f g h j k l ; '  z x c v b n m , . /`)
	latinShifted = strings.Fields(`! @ # $ % ^ & * ( ) _ +  Q W E R T Y U I O P { }  A S D F G H J K L : "  Z X C V B N M < > ?`)
)

// The layouts as xkb-data has them: ara, ir(pes_part_basic), il, pk(urd-phonetic)
// and fr, whose letters are as they are labelled and only the digits need Shift.
func layouts() []Layout {
	return []Layout{
		{Name: "ar",
			plain:   strings.Fields("1 2 3 4 5 6 7 8 9 0 - =  ض ص ث ق ف غ ع ه خ ح ج د  ش س ي ب ل ا ت ن م ك ط  ئ ء ؤ ر ﻻ ى ة و ز ظ"),
			shifted: strings.Fields("! @ # $ % ^ & * ) ( _ +  \u064e \u064b \u064f \u064c ﻹ إ ` ÷ × ؛ < >  \u0650 \u064d ] [ ﻷ أ ـ ، / : \"  ~ \u0652 } { ﻵ آ ' , . ؟")},
		{Name: "he",
			plain:   strings.Fields("1 2 3 4 5 6 7 8 9 0 - =  / ' ק ר א ט ו ן ם פ ] [  ש ד ג כ ע י ח ל ך ף ,  ז ס ב ה נ מ צ ת ץ ."),
			shifted: latinShifted},
		{Name: "fa",
			plain:   strings.Fields("۱ ۲ ۳ ۴ ۵ ۶ ۷ ۸ ۹ ۰ - =  ض ص ث ق ف غ ع ه خ ح ج چ  ش س ی ب ل ا ت ن م ک گ  ظ ط ز ر ذ د پ و . /"),
			shifted: strings.Fields("! ٬ ٫ ﷼ ٪ × ، * ) ( ـ +  \u0652 \u064c \u064d \u064b \u064f \u0650 \u064e \u0651 ] [ } {  ؤ ئ ي إ أ آ ة » « : ؛  ك \u0653 ژ \u0670 \u200c \u0654 ء > < ؟")},
		{Name: "ur",
			plain:   strings.Fields("1 2 3 4 5 6 7 8 9 0 - =  ق و ع ر ت ے ء ی ہ پ ] [  ا س د ف گ ح ج ک ل ؛ '  ز ش چ ط ب ن م ، ۔ /"),
			shifted: strings.Fields("! @ # $ % ^ & * ) ( _ +  \u0652 ؤ \u0670 ڑ ٹ \u064e ئ \u0650 ۃ \u064f } {  آ ص ڈ \u0651 غ ھ ض خ \u0654 : \"  ذ ژ ث ظ . ں \u0658 < > ؟")},
		{Name: "fr",
			plain: strings.Fields("& é \" ' ( - è _ ç à"), ascii: true},
	}
}

// Auto and Latin are the names beside those of the layouts: all of them, and none.
const (
	Auto  = "auto"
	Latin = "us"
)

// Names lists what ByName takes.
func Names() []string {
	names := []string{Auto, Latin}
	for _, l := range layouts() {
		names = append(names, l.Name)
	}
	return names
}

// ByName returns the layouts to look a letter up in, in order. Layouts share
// letters (ق is r in Arabic and q in Urdu): Auto takes the one of the
// interface's language first.
func ByName(name, interfaceLanguage string) ([]Layout, error) {
	all := layouts()
	switch name {
	case Latin:
		return nil, nil
	case Auto, "":
		if i := slices.IndexFunc(all, func(l Layout) bool { return l.Name == interfaceLanguage }); i > 0 {
			all = slices.Insert(slices.Delete(all, i, i+1), 0, layouts()[i])
		}
		return all, nil
	}
	for _, l := range all {
		if l.Name == name {
			l.ascii = true
			return []Layout{l}, nil
		}
	}
	err := fmt.Errorf("there is no keyboard layout %q; the layouts are %s", name, strings.Join(Names(), ", "))
	if near := language.Nearest(name, Names()); near != "" {
		err = fmt.Errorf("%w; did you mean %q?", err, near)
	}
	return nil, err
}

// key is the Latin key on which a layout has a letter.
func (l Layout) key(letter string) (string, bool) {
	if letter[0] < 0x80 && !l.ascii {
		return "", false
	}
	for i, have := range l.plain {
		if have == letter {
			return latin[i], true
		}
	}
	for i, have := range l.shifted {
		if have == letter {
			return latinShifted[i], true
		}
	}
	return "", false
}
