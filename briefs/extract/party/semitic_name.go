package party

import (
	"strings"
	"unicode/utf8"

	"mujaz/briefs"
	"mujaz/briefs/extract/party/tagger"
	"mujaz/briefs/language"
)

// person is the token after the name that begins at token i, i where none does.
func (f *finder) person(i, end int) int {
	if n := f.known(i, end); n > i && f.g.code == language.Hebrew {
		return n
	}
	return max(f.known(i, end), f.nameByRule(i, end), f.initialled(i, end))
}

// nameByRule is where a name of no list ends, by what its words are.
func (f *finder) nameByRule(i, end int) int {
	if !f.nameStart(i) {
		return i
	}
	j := i + 1
	for j < min(end, i+7) {
		if f.punct(j, "-", "־") && !f.d.Tokens[j].Gap && j+1 < end && !f.d.Tokens[j+1].Gap && f.nameStart(j+1) {
			j += 2 // Frank-Walter
			continue
		}
		if f.d.Tokens[j].Kind != language.Word {
			break
		}
		w := f.words[j]
		if w.base == "قايد" && f.g.code == language.Arabic && w.skip == 0 && f.is(j-1, name) && !f.is(j+1, common) && (f.is(j+1, name) || f.at(j+1).definite && relational(f.at(j+1).base)) {
			j += 2 // a name, too: الباجي قائد السبسي
			continue
		}
		if f.g.code == language.Arabic && w.is&title != 0 && w.is&name != 0 && f.is(j+1, feature|head) {
			break // a given name that is also a post, where it is one: أمين منطقة …
		}
		if j == i+1 && f.oneMore(i) && w.definite && w.skip == 0 && w.place.kind == nisba && !strings.HasSuffix(w.base, "ه") {
			j++ // a family that is called like a state's people, in a list of names
			break
		}
		if f.g.code == language.Hebrew && w.is&say != 0 {
			break // בייקר מסר ל…
		}
		if f.familyBehind(i, j, end) {
			j++
			break
		}
		if f.g.code == language.Arabic && w.is == 0 && strings.HasPrefix(w.base, "ت") && strings.HasSuffix(f.d.Tokens[j].Text, "ه") && utf8.RuneCountInString(w.base) >= 5 {
			break // أكد فلان | تفهمه
		}
		if f.g.code == language.Arabic && w.is&name == 0 && strings.HasSuffix(w.base, "ها") && (strings.HasPrefix(w.base, "ل") || strings.HasPrefix(w.base, "ب")) && utf8.RuneCountInString(w.base) >= 6 {
			break // دعت فلانا | لمواجهتها
		}
		if w.skip > 0 || w.is&(stop|title|head|honorific|say|adjective|rank) != 0 && w.is&(link|name) == 0 || w.place.kind == country || w.place.kind == nisba && w.is&name == 0 {
			break
		}
		if f.g.code == language.Hebrew && w.base == "אל" && !(f.punct(j+1, "-", "־") && !f.d.Tokens[j+1].Gap) && (j+1 >= end || f.is(j+1, title|head|stop|honorific|common)) {
			break // טילפן ברונו | אל יו"ר הוועדה
		}
		if w.is&link != 0 && j+1 < end && f.d.Tokens[j+1].Kind == language.Word {
			if j++; !f.is(j, link) { // بن عبد الملك: the servant's name is of two words
				j++
			}
			continue
		}
		if w.definite && w.is&(stop|name) == 0 && relational(w.base) && j <= i+2 && (f.words[j-1].is&(name|common) == name || j == i+2 && f.words[i].base == "عبد") {
			j++ // a family name by its form: الجهيناوي
			break
		}
		if w.definite && w.is&(stop|name) == 0 && j >= i+3 && f.is(j-2, link) && f.is(j-1, name) && !relational(w.base) {
			j++ // the family behind "son of"
			break
		}
		if f.g.code == language.Urdu && j > i+1 && f.is(j-2, link) && arabFamily(w) {
			j++ // سالم بن ناصر الحارثی
			break
		}
		if w.is&name == 0 && (w.is&common != 0 || w.is&stop != 0 || f.g.code == language.Arabic && f.particled(j)) {
			break
		}
		if w.is&(name|common) == 0 && !w.definite && j-i >= 3 && f.words[j-1].is&link == 0 {
			break
		}
		if f.g.code == language.Hebrew && j == i+1 && w.is == 0 && f.is(i-1, title) && foreign(w.base) && foreign(f.words[i].base) {
			j++ // הנשיא ראמאסוואמי ונקאטרמאן
			continue
		}
		if w.is&name == 0 && (verbal(f.g.code, w.base) || f.joined(j)) && f.tags[j] != tagger.InPerson && !(j == i+2 && f.words[i].base == "عبد" && f.is(i-1, title|rank|honorific|adjective|name)) {
			break
		}
		j++
	}
	if j > i+1 && f.words[j-1].is&link != 0 {
		j--
	}
	return j
}

// joined tells whether an unknown word begins like one with "and" written onto
// it: few names begin with و or ו, and those are known.
func (f *finder) joined(i int) bool {
	_, rest := language.Conjunction(f.g.code, f.d.Tokens[i].Fold)
	return rest != f.d.Tokens[i].Fold && !strings.HasPrefix(f.d.Tokens[i].Fold, "ف")
}

// verbal tells whether an unknown Arabic word looks like an imperfect verb.
func verbal(c language.Code, fold string) bool {
	return c == language.Arabic && utf8.RuneCountInString(fold) <= 6 && (strings.HasPrefix(fold, "ي") || strings.HasPrefix(fold, "ت") || strings.HasPrefix(fold, "سي") || strings.HasPrefix(fold, "ست"))
}

// bare finds a name that nothing announces: two words or more that people are
// called by.
func (f *finder) bare(i, end int) int {
	w := f.words[i]
	if w.is&(common|stop) != 0 || w.is&name == 0 && w.definite || f.verbalNoun(i) {
		return i
	}
	j := f.person(i, end)
	if f.persianHolder(i, j, end) {
		return j
	}
	if w.is&name == 0 && !(w.base == "عبد" && f.is(i+1, name)) {
		if f.held(j, end) && j >= i+2 && j <= i+3 {
			return j
		}
		return i
	}
	if j == i+1 && j < end && f.d.Tokens[j].Kind == language.Word && f.is(j, common) && !f.is(j, stop|title|head|say) && f.words[j].skip == 0 && f.held(j+1, end) {
		return j + 1 // a family name that is also a word: نزار بركة، وزير …
	}
	if j >= i+2 && j <= i+4 && (f.held(j, end) || f.is(j, title) || f.is(i-1, say)) {
		return j
	}
	if j < i+2 {
		return i
	}
	named := 0
	for k := i; k < j; k++ {
		if f.words[k].base == "عبد" { // and whose servant
			named, k = named+2, k+1
		} else if f.words[k].is&name != 0 && f.words[k].is&common == 0 {
			named++
		}
	}
	if f.urduSubject(i, j, named, end) {
		return j
	}
	if named*3 < (j-i)*2 || named < 2 {
		return i
	}
	return j
}

// held tells whether a post follows behind a comma at token j: what stands
// before is who holds it.
func (f *finder) held(j, end int) bool {
	if j = f.pastShort(j, end); j+1 >= end || !f.punct(j, "،", ",", "؛", "(") {
		return false
	}
	return f.is(j+1, title) || f.latinScript() && (f.words[j+1].base == "vice" || f.linked(j+1) && f.is(j+2, title) && j+2 < end)
}

// honoured finds the name behind an honorific or a rank.
func (f *finder) honoured(i, end int) int {
	j := i
	for j < end && f.is(j, honorific|rank) {
		j++
	}
	k := j
	if f.at(j).place.kind == nisba && f.is(i, rank) {
		k++
	}
	n := f.nameOf(k, f.person(k, end), end)
	if n == k || n == k+1 && f.words[k].is&name == 0 {
		return i
	}
	for i < j && !f.is(i, rank) { // جلالة الملك
		i++
	}
	s := span{first: k, last: n, kind: briefs.Person, sure: true, roleFirst: i}
	if i < j {
		s.role = f.text(i, k)
		if k > j {
			s.iso = f.at(j).place.iso
			f.take(span{first: j, last: k, kind: briefs.Country, iso: s.iso, nisba: true})
		}
	}
	f.take(s)
	return n
}

// text is the text of the tokens, without particles before the first.
func (f *finder) text(first, last int) string {
	if first >= last {
		return ""
	}
	raw := f.d.Text[f.d.Tokens[first].Start+f.words[first].skip : f.d.Tokens[last-1].End]
	if f.g.code == language.Arabic && f.words[first].skip > 0 && strings.HasPrefix(f.words[first].base, "ال") && strings.HasPrefix(raw, "ل") {
		return "ا" + raw // للرئيس
	}
	return raw
}
