package party

import (
	"strings"

	"mujaz/briefs"
	"mujaz/briefs/language"
)

// sons tells the Arabic given names that are titles or adjectives of nationality, too, by
// "son of" behind them, help from a woman who assists, and who has charge of the press by what he is charged with:
// تركي بن سعود, المكلف بالإعلام.
func (f *finder) sons() {
	for i := range f.words {
		w, next := &f.words[i], f.at(i+1)
		if next.base == "بن" && next.skip == 0 && !w.definite && (w.place.kind == nisba || w.is&(title|name) == title|name) && f.at(i+2).is&(stop|title|head) == 0 {
			w.is, w.place = name, place{}
		}
		if next.base == "بن" && next.skip == 0 && w.definite && w.skip == 0 && w.is&(title|rank|head|weak|stop|say|honorific|name) == 0 && w.place.kind == none && f.at(i+2).is&(stop|title|head) == 0 {
			w.is = name // المهدي بن غربية
		}
		if w.base == "المحافظ" && w.skip == 0 && i > 0 && (f.at(i-1).place.kind == country || f.at(i-1).place.kind == nisba) {
			w.is = adjective // وزير داخلية النمسا المحافظ: of the conservatives
		}
		if w.base == "مساعده" && w.skip > 0 && (strings.HasPrefix(f.d.Tokens[i].Fold, "ل") || strings.HasPrefix(f.d.Tokens[i].Fold, "ب")) {
			w.is &^= title // لمساعدة المزارعين: to help them
		}
		if (w.base == "المكلف" || w.base == "المكلفه") && w.skip < len("وا") && i+1 < len(f.words) && strings.HasPrefix(f.d.Tokens[i+1].Fold, "بال") && !f.at(i-1).definite && f.at(i-1).is&(title|head|weak|name) == 0 {
			w.is = w.is&^adjective | title
		}
	}
}

// familyOf tells whether the adjective of nationality at token i is a family's name, behind a
// doctor's or another such title and with no name behind it: الدكتور التركي.
func (f *finder) familyOf(i int) bool {
	w, before := f.words[i], f.at(i-1)
	return w.definite && w.skip == 0 && styles.has(before.base) && f.is(i-1, honorific) && f.at(i+1).is&(name|link) == 0
}

// styles are the Arabic titles that stand before a family name. Folded.
var styles = words{list: "الدكتور الدكتوره الشيخ الاستاذ الاستاذه المهندس المهندسه السيد السيده"}

// otherwise is what the Arabic name of a state at token i is where its form or what stands
// around it says that it is another word: صلاة المغرب, لاجئا سوريًا.
func (f *finder) otherwise(i int, p place) place {
	base := f.words[i].base
	switch {
	case base == "المغرب" && prayers.has(f.at(i-1).base):
		return place{}
	case strings.HasSuffix(base, "يا") && strings.Contains(f.d.Tokens[i].Text, "\u064b"):
		p.kind = nisba
	}
	return p
}

// prayers are the Arabic words before the prayer of sunset. Folded.
var prayers = words{list: "صلاه اذان صلاتي وصلاه"}

// oneMore tells whether the given name at token i is, with "and" written onto it, one more
// behind the name of somebody.
func (f *finder) oneMore(i int) bool {
	n := len(f.spans)
	if f.g.code != language.Arabic || n == 0 || f.words[i].skip == 0 || f.words[i].is&(name|stop|title) != name || !strings.HasPrefix(f.d.Tokens[i].Fold, "و") {
		return false
	}
	s := f.spans[n-1]
	return s.kind == briefs.Person && !s.roleOnly && (s.last == i || s.last == i-1 && f.punct(i-1, "،", ","))
}

// good are the Arabic words that حسن is said of, which is then no given name:
// "good neighbourliness". Folded.
var good = words{list: "جوار الجوار نيه النيه النوايا الضيافه ضيافه سير استقبال الاستقبال التنظيم تنظيم الظن السلوك السيره التعامل حظ الحظ"}

// verbalNoun tells whether token i begins "good neighbourliness" or the like.
func (f *finder) verbalNoun(i int) bool {
	return f.g.code == language.Arabic && f.words[i].base == "حسن" && good.has(f.at(i+1).base)
}

// nameless tells whether none of the tokens of an Arabic body is a name of people, but for
// one before a state's (هيئة سكك حديد مصر).
func (f *finder) nameless(first, last int) bool {
	for k := first; k < last; k++ {
		if f.is(k, name) && (f.words[k].place.kind == none || f.words[k].place.kind >= city && k > first+1) && !(k > first+1 && k+1 < last && f.words[k+1].place.kind == country) {
			return false
		}
	}
	return true
}

// familyNames is where a name of family names alone ends that begins at token
// k: الباجي قائد السبسي; k where none does.
func (f *finder) familyNames(k, end int) int {
	family := func(i int) bool {
		w := f.at(i)
		return i < end && w.definite && w.skip == 0 && w.is&(common|stop|title|adjective|rank|honorific|say) == 0 && w.place.kind == none && relational(w.base)
	}
	j := k + 1
	if w := f.at(k); f.g.code == language.Arabic && j < end && w.is&common != 0 && w.is&(stop|title|head|weak|adjective|say|feature|join) == 0 && !w.definite && w.skip == 0 && (f.at(k-1).definite || f.at(k-1).place.kind != none) && family(j) && relational(f.at(j).base) {
		return j + 1 // a given name that is also a word: منصف المرزوقي
	}
	if f.g.code != language.Arabic || !family(k) && !(f.at(k).definite && f.at(j).base == "قايد") {
		return k
	}
	if f.at(j).base == "قايد" && f.at(j+1).definite && relational(f.at(j+1).base) && f.at(j+1).place.kind == none {
		return j + 2
	}
	if family(j) {
		return j + 1
	}
	return k
}

// familyBehind tells whether token j is the family name behind "son of" and the father's name in
// the name that begins at token i, though it is an ordinary word, by what follows: the name is the
// subject of a verb that says that (فلان بن عبدالعزيز السريع أن), or set off.
func (f *finder) familyBehind(i, j, end int) bool {
	if f.g.code != language.Arabic || j < i+3 || j+1 >= end || f.d.Tokens[j].Kind != language.Word || f.words[j-1].is&link != 0 {
		return false
	}
	son := f.is(j-2, link) || j >= i+4 && f.words[j-2].base == "عبد" && f.is(j-3, link)
	w := f.words[j]
	if !son || w.skip > 0 || w.place.kind != none || w.is&(stop|title|head|say|honorific|rank|link|name) != 0 || strings.HasSuffix(w.base, "ا") || f.joined(j) || verbal(f.g.code, w.base) || f.particled(j) || f.somebodys(j) || formerly.has(w.base) {
		return false
	}
	switch f.at(j + 1).base {
	case "ان", "بان", "انه", "انها", "بانه", "بانها":
		return true
	}
	return w.definite && !strings.HasSuffix(w.base, "ين") && !strings.HasSuffix(w.base, "ون") && !strings.HasSuffix(w.base, "ات") && f.punct(j+1, "،", ",", ".") && f.is(i-1, title|rank|honorific|common)
}
