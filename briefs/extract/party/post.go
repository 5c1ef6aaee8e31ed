package party

import (
	"strings"

	"mujaz/briefs"
	"mujaz/briefs/extract/party/tagger"
	"mujaz/briefs/language"
)

// post reads a post from its title word, and the name before or after it.
func (f *finder) post(i, end int) int {
	if f.g.code == language.Arabic {
		if n := f.shared(i, end); n > i {
			return n
		}
	}
	j, iso := f.postEnd(i, end)
	if f.g.code == language.Persian {
		if f.words[j-1].base == "و" && j > i+1 {
			j--
		}
		j, iso = f.persianReach(i, j, end, iso)
	}
	if f.g.code == language.Urdu && j < end && seats.has(f.words[j].base) {
		return i // وزیراعظم ہاؤس
	}
	if iso == "" && f.g.code == language.Urdu {
		iso = f.stateBefore(i)
	}
	k := j
	if k < end && f.punct(k, "،", ",", ":") && !f.ofAct(i) {
		k++
	}
	if j < end && f.g.code == language.Arabic && k == j && formerly.has(f.at(j).base) && f.punct(j+1, "،", ",") {
		j, k = j+1, j+2 // رئيس الوزراء سابقا، فلان
	}
	for k < end && (f.is(k, honorific|rank) && !(f.is(k, name) && !f.is(k, honorific)) || f.initial(k) || f.g.code == language.Arabic && f.is(k-1, rank) && f.at(k).skip == 0 && (f.at(k).base == "اول" || f.at(k).base == "ركن") || k > j+1 && f.at(k).base == "ركن" && f.at(k-1).base == "اول") {
		if f.initial(k) {
			k++
		}
		k++
	}
	if n := f.apposition(i, end); n > j {
		j, k = n, n
	} else if n := f.heldBehind(i, end); n > j {
		for j, k = n, n+1; k < end && f.is(k, honorific); k++ {
		}
	}
	if f.g.code == language.Arabic && k == j && j > i+1 && f.at(j-1).definite && f.at(k).is == common && f.at(k).skip == 0 && f.at(k+1).base == "بن" && f.is(k+2, name) {
		f.words[k].is |= name // رئيس المجلس | شرف بن حسن
	}
	role := f.hebrewRole(i, j, f.text(i, j))
	if f.g.code == language.Urdu {
		role = f.wholePost(i, f.text(i, f.pastRank(i, j)))
	}
	if n := f.quotedName(k+1, end); k == j && n > k+1 && !(f.heldAhead(i) && f.quotedHolder(k+1, end) > k+1) {
		f.within(i, j)
		f.take(span{first: k + 1, last: n, kind: briefs.Person, iso: iso, role: role, roleFirst: i, sure: true})
		return n
	}
	if f.counterpart(i) {
		role = f.opposite(i, j)
	} else if one := f.singular(i); one != "" && f.g.code == language.Arabic && (!f.accusative(i) || f.at(i+1).definite && f.at(i+1).skip == 0) {
		role = one + strings.TrimPrefix(role, f.text(i, i+1)) // الرئيسين المصري فلان ونظيره
	}
	if f.accusative(i) && f.named(i, role, iso) {
		f.within(i, j)
		return j
	}
	if f.g.code == language.Arabic && (k > j && f.punct(j, "،", ",") || k == j && (strings.HasPrefix(f.d.Tokens[min(k, end-1)].Fold, "و") || strings.HasPrefix(f.d.Tokens[min(k, end-1)].Fold, "ل"))) && (f.at(k).skip > 0 || f.another(k, end) > k) {
		k = end // another one: "the minister, with NAME", "the minister and NAME"
	}
	n := f.nameOf(k, f.family(k, f.person(k, end), end), end)
	if k < end {
		n = max(n, f.hebrewGiven(k, end))
	}
	called := k // the end of a name that only its title shows
	if k == j || f.at(k-1).base == "ח\"כ" {
		called = f.member(k-1, k, end)
		n = max(n, called)
	}
	if f.office(k, n) || k == j && f.ofGovernment(i, j) {
		n = k
	}
	if n <= k+1 {
		n = max(n, f.familyNames(k, end))
	}
	whole := max(f.enclosed(k, end), f.setOff(j, k, end))
	n = max(n, whole)
	if n > k && (n == whole || n == called || f.plausible(k, n, k > j && f.punct(j, "،", ",", ":"))) {
		f.within(i, j)
		f.take(span{first: k, last: n, kind: briefs.Person, iso: iso, role: role, roleFirst: i, sure: true, stateless: iso == "" && f.blocBefore(i)})
		return n
	}
	if !(f.g.code == language.Persian && severalPosts.has(f.words[i].base)) && f.named(i, role, iso) {
		f.within(i, j)
		return j
	}
	f.within(i, j)
	if f.words[i].definite || j > i+1 {
		f.spans = append(f.spans, span{first: i, last: j, kind: briefs.Person, iso: iso, role: role, roleOnly: true})
	}
	return j
}

// initial tells whether an Arabic title stands at token k as a letter and a
// full stop: "م. يوسف", "د. أحمد".
func (f *finder) initial(k int) bool {
	return f.g.code == language.Arabic && f.punct(k+1, ".") && !f.d.Tokens[k+1].Gap && (f.at(k).base == "م" || f.at(k).base == "د" || f.at(k).base == "ا")
}

// counterpart tells whether the title at token i only says that somebody holds
// the post of another.
func (f *finder) counterpart(i int) bool {
	return f.g.code == language.Arabic && strings.HasPrefix(strings.TrimPrefix(f.words[i].base, "ال"), "نظير")
}

// stateBefore is the state that an Urdu post at token i is said to be of before
// it: "اسرائیلی وزیراعظم", "ترکیہ کے صدر".
func (f *finder) stateBefore(i int) string {
	i = f.onBehalf(f.rankOfState(i))
	if b := f.at(i - 1).base; b == "كي" {
		i--
	}
	if p := f.at(i - 1).place; p.kind == nisba || p.kind == country {
		return p.iso
	}
	if n := len(f.spans); n > 0 && f.spans[n-1].last == i && (f.spans[n-1].kind == briefs.Country || f.spans[n-1].kind == briefs.Organisation) {
		return f.spans[n-1].iso
	}
	return ""
}

// onBehalf is the token behind the state on whose behalf the Urdu post at token i acts (ملائیشیا کی جانب
// سے | ڈائریکٹر); i where none is named.
func (f *finder) onBehalf(i int) int {
	if i > 3 && f.d.Tokens[i-1].Text == "سے" && behalf.has(f.d.Tokens[i-2].Fold) && (f.d.Tokens[i-3].Text == "کی" || f.d.Tokens[i-3].Text == "کے") {
		return i - 2
	}
	return i
}

// family takes in a family name that is also an ordinary word, where the given
// name of a post's holder would stand alone: "Prime Minister Youssef Chahed".
func (f *finder) family(first, n, end int) int {
	if f.g.code != language.Arabic || n == first || n > first+2 || n >= end || f.words[n-1].is&name == 0 || f.d.Tokens[n].Kind != language.Word {
		return n
	}
	w := f.words[n]
	if w.skip > 0 || w.place.kind != none || w.is&(stop|title|head|weak|say|adjective|honorific|rank) != 0 || n == first+2 && f.words[first].is&link == 0 {
		return n
	}
	father := strings.HasPrefix(w.base, "بو") && len(w.base) >= len("بوزيد") // as families of the Maghreb are called
	if w.definite || father || n+1 < end && f.d.Tokens[n+1].Kind == language.Punct {
		return n + 1
	}
	if n == first+1 && !rulers.has(f.at(first-1).base) && f.is(n+1, stop) && !verbal(f.g.code, w.base) && !f.particled(n) && f.is(first, name) && !f.is(first, common) {
		return n + 1 // a given name alone holds no post: شفيق صرصار بأن
	}
	return n
}

// named gives the post to the name that stands right before it.
func (f *finder) named(i int, role, iso string) bool {
	k := len(f.spans) - 1
	for k >= 0 && (f.spans[k].first >= i || f.aside(f.spans[k], i)) { // of the post, or a party in brackets
		k--
	}
	if k < 0 || f.g.code == language.Arabic && f.spans[k].last == i && strings.HasPrefix(strings.TrimPrefix(f.words[i].base, "ال"), "نظير") {
		return false // أبلغ الرئيس فلان | نظيره الروسي
	}
	s := &f.spans[k]
	i = f.pastAside(i)
	if gap := i - s.last; gap == 2 && f.latinScript() && (f.is(i-1, stop) && f.linked(i-1) || f.d.Tokens[i-1].Fold == "a" && f.g.code == language.English || f.d.Tokens[i-1].Fold == "an") { // ", the secretary"
		i--
	}
	gap := i - s.last
	if s.kind != briefs.Person || s.roleOnly || gap > 1 && !f.appointed(s.last, i) && !f.behindQuotes(s.last, i) || gap == 1 && !f.punct(i-1, "،", ",", "(", "-", "–", "؛") && !(f.g.code == language.Persian && f.punct(i-1, "»", "\"", "”")) {
		return false
	}
	if f.g.code == language.Arabic && (gap == 0 && rulers.has(f.at(s.first-1).base) || gap <= 1 && strings.HasPrefix(f.d.Tokens[i].Fold, "و") && f.words[i].skip > 0) {
		return false // "and" joins another one: فلان، ووزير المالية
	}
	if s.role == "" || f.g.code != language.Urdu && !strings.Contains(s.role, " ") { // Urdu sets a post before its name
		s.role, s.sure, s.roleFirst = role, true, i
	}
	if s.iso == "" && (s.role == role || f.latinScript()) {
		s.iso = iso
	}
	return true
}

// appointed tells whether the tokens between a name and a post say that the one
// is given the other: "على وظيفة «…»", "في منصب …".
func (f *finder) appointed(first, last int) bool {
	if f.g.code != language.Arabic || last-first > 3 {
		return false
	}
	if f.punct(last-1, "«", "\"", "“", "(", "'") {
		last--
	}
	if last-first == 2 && f.words[first].is&stop != 0 {
		first++
	}
	return last-first == 1 && (offices.has(f.d.Tokens[first].Fold) || offices.has(f.words[first].base))
}

// accusative tells whether an Arabic post is said of the name before it: "as
// a representative".
func (f *finder) accusative(i int) bool {
	return f.g.code == language.Arabic && strings.HasSuffix(f.words[i].base, "ا")
}

// plausible tells whether the words behind a post can be its holder's name:
// behind a comma they must be known as names.
func (f *finder) plausible(first, last int, comma bool) bool {
	known := 0
	for k := first; k < last; k++ {
		if f.words[k].is&name != 0 {
			known++
		}
	}
	if comma {
		if f.g.code == language.Hebrew && last-first == 2 && f.words[first].skip == 0 && last < len(f.d.Tokens) && f.d.Tokens[last].Kind == language.Punct {
			return true
		}
		return last-first >= 2 && (known >= 1 || f.tags[first] == tagger.BeginPerson && !f.is(first, common) && !f.is(first+1, common|stop))
	}
	if f.g.code == language.Hebrew && last == first+2 && f.words[first].is == 0 && foreign(f.words[first].base) && foreign(f.words[last-1].base) {
		return true
	}
	if f.g.code == language.Hebrew && f.wordsOf(first, last) {
		return false
	}
	if f.g.code == language.Persian && f.is(first, common) && (last == first+1 || !f.is(first, name)) && f.tags[first] != tagger.BeginPerson && f.known(first, last) < last {
		return false // معاون فنی | مهندسی, وزیر دستور | ساخت پل
	}
	return known >= 1 || last-first >= 2
}

// enclosed is where an apposition ends that begins at token k between commas behind an
// Arabic post and can only be its holder's name, though a list takes some of it for
// other words: two to four words, one of them a name's; k where none does.
func (f *finder) enclosed(k, end int) int {
	j, known := k, false
	for ; j < min(end, k+4) && f.d.Tokens[j].Kind == language.Word; j++ {
		w := f.words[j]
		if j == k+1 && w.definite && w.skip == 0 && relational(w.base) && f.punct(j+1, "،", ",") && f.g.code == language.Arabic && f.words[k].is&^(name|common) == 0 && (f.words[k].is&name != 0 || !f.words[k].definite && w.is == 0) && w.is&(name|title|head|stop|say) == 0 && w.place.kind == none {
			known = true // ، نبيهة البرصالي،
			continue
		}
		if w.skip > 0 || w.place.kind != none || w.is&(stop|say|head|weak|adjective|honorific|feature) != 0 || w.is&title != 0 && w.base != "قايد" {
			return k
		}
		if rest, ok := strings.CutPrefix(f.d.Tokens[j].Fold, "و"); ok && j > k && f.g.words[rest]&(name|common) != 0 && w.is&name == 0 {
			return k // and one more
		}
		known = known || w.is&name != 0 || w.base == "قايد" && j > k
	}
	if f.g.code != language.Arabic || !known || j < k+2 || !f.punct(j, "،", ",", "؛", "(") || !f.punct(k-1, "،", ",") {
		return k
	}
	return j
}

// within finds what a post names: the bodies and states in it.
func (f *finder) within(first, last int) {
	for i := first; i < last; i++ {
		if f.d.Tokens[i].Kind != language.Word {
			continue
		}
		if p, n := f.place(i, last); p.kind != none {
			if p.kind == body {
				n, p = f.ofState(i, n, last, p)
			}
			f.take(p.span(i, n))
			i = n - 1
			continue
		}
		if i > first && (f.is(i, head) || f.g.code == language.Arabic && f.is(i, weak) && institutes.has(f.words[i].base)) {
			if n, iso := f.organisation(i, last); n > i {
				f.take(span{first: i, last: n, kind: briefs.Organisation, iso: iso})
				i = n - 1
			}
		}
	}
}
