package party

import (
	"strings"
	"unicode/utf8"

	"mujaz/briefs"
	"mujaz/briefs/language"
)

// singulars are the Arabic plurals of posts that several people hold in one
// phrase. Folded, without article; duals are read by their form.
var singulars = map[string]string{"وزراء": "وزير", "روساء": "رئيس", "سفراء": "سفير", "مندوبو": "مندوب", "مندوبي": "مندوب", "ممثلو": "ممثل", "ممثلي": "ممثل", "قاده": "قائد", "امناء": "أمين", "نواب": "نائب"}

// singular is the post of one of those whose post stands in the dual or the plural
// at token i, "" where it stands in neither: وزيرا, الرئيسين, وزراء.
func (f *finder) singular(i int) string {
	w := f.words[i]
	bare := strings.TrimPrefix(w.base, "ال")
	if one := singulars[bare]; one != "" {
		return one
	}
	endings := []string{"ا", "ي"}
	if w.definite {
		endings = []string{"ان", "ين"}
	}
	for _, e := range endings {
		stem, ok := strings.CutSuffix(bare, e)
		if !ok || f.g.words[stem]&(title|rank) == 0 || f.g.words[bare]&name != 0 {
			continue
		}
		raw := f.text(i, i+1)
		return raw[:len(raw)-len(e)]
	}
	return ""
}

// shared reads a post that several hold, each of a state of his own or all of one:
// وزيرا الخارجية المصري سمير … والأردني كمال …, مستشارا الملك … و…. It returns
// where the last of the names ends, i where no two are named.
func (f *finder) shared(i, end int) int {
	one := f.singular(i)
	if one == "" {
		return i
	}
	j := i + 1
	for j < min(end, i+8) && f.d.Tokens[j].Kind == language.Word && f.at(j).place.kind == none && f.person(j, end) == j && (f.at(j).definite || f.is(j, common|head|weak|title)) && f.at(j).skip == 0 {
		j++ // what the post is of
	}
	of := ""
	if j > i+1 {
		of = " " + f.d.Text[f.d.Tokens[i+1].Start:f.d.Tokens[j-1].End]
	}
	var people, states []span
	k := j
	for k < end && len(people) < 6 {
		if len(people) > 0 {
			if f.punct(k, "،", ",") {
				k++
			}
			if k >= end || !strings.HasPrefix(f.d.Tokens[k].Fold, "و") {
				break
			}
		}
		role, iso := one+of, ""
		if p, last := f.place(k, end); p.kind == nisba || p.kind == country {
			role, iso = role+" "+f.text(k, last), p.iso
			states = append(states, p.span(k, last))
			k = last
		}
		for k < end && f.is(k, honorific) {
			k++
		}
		n := f.nameOf(k, f.person(k, end), end)
		if n < k+2 || iso != "" && f.at(k).skip > 0 {
			break
		}
		people = append(people, span{first: k, last: n, kind: briefs.Person, iso: iso, role: role, roleFirst: i, sure: true})
		k = n
	}
	if len(people) < 2 {
		return i
	}
	f.within(i, j)
	for _, s := range append(states, people...) {
		f.take(s)
	}
	return people[len(people)-1].last
}

// grades are the Arabic words of rank that stand between a post and its holder's name. Folded.
var grades = words{list: `اللواء العميد العقيد المقدم الرايد النقيب الملازم الفريق المشير الجنرال الكولونيل
	السيناتور المستشار الركن ركن اول طيار لواء عميد عقيد فريق`}

// withoutRank is an Arabic post without the rank of who holds it behind it: مدير عام
// السجون | اللواء. The brigade that somebody commands stands.
func withoutRank(role string) string {
	words := strings.Fields(role)
	n := len(words)
	for n > 2 && grades.has(language.Fold(language.Arabic, words[n-1])) {
		n--
	}
	if n == len(words) || !strings.HasPrefix(words[n-1], "ال") && !strings.HasPrefix(words[n-1], "بال") && !strings.HasPrefix(words[n-1], "لل") {
		return role
	}
	at := 0
	for _, w := range words[:n] {
		at += strings.Index(role[at:], w) + len(w)
	}
	return role[:at]
}

// opposite is the post of somebody's counterpart at token i, whose words end
// before token j: that of the one named before, two sentences back at most, of his own
// state.
func (f *finder) opposite(i, j int) string {
	k := len(f.spans) - 1
	for k >= 0 && (f.spans[k].kind != briefs.Person || f.spans[k].roleOnly && f.spans[k].role == "" || f.spans[k].first >= i) {
		k--
	}
	if k < 0 || f.spans[k].role == "" || f.d.Tokens[f.spans[k].first].Sentence < f.d.Tokens[i].Sentence-2 {
		return ""
	}
	role := strings.Fields(f.spans[k].role)
	for len(role) > 1 {
		p := f.g.look(language.Fold(f.g.code, role[len(role)-1])).place
		if p.kind != nisba && p.kind != country {
			break
		}
		role = role[:len(role)-1]
		if p.kind == country && len(role) > 1 && !strings.HasPrefix(role[len(role)-1], "ال") {
			role[len(role)-1] = "ال" + role[len(role)-1] // وزير خارجية مصر
		}
	}
	female := strings.Contains(f.words[i].base, "نظيرت")
	switch bare := strings.TrimSuffix(role[0], "ة"); {
	case female && bare == role[0]:
		role[0] += "ة"
	case !female:
		role[0] = bare
	}
	for ; i < j; i++ {
		if f.at(i).place.kind == nisba {
			role = append(role, f.text(i, i+1))
		}
	}
	return strings.Join(role, " ")
}

// another is where the name ends of one more of those whose posts stand behind their
// names, with و written onto a name that no list has: "A, the director, and B, the
// head of"; i where none does.
func (f *finder) another(i, end int) int {
	if f.g.code != language.Arabic || i >= end || !f.punct(i-1, "،", ",") || f.words[i].skip > 0 || f.words[i].is != 0 || f.words[i].place.kind != none || !f.joined(i) {
		return i
	}
	for n := i + 1; n < min(i+4, end); n++ {
		if n > i+1 && f.held(n, end) {
			return n
		}
		if w := f.words[n]; f.d.Tokens[n].Kind != language.Word || w.skip > 0 || w.place.kind != none || w.is&(stop|common|say|title|head|weak|honorific|adjective) != 0 && w.is&name == 0 {
			return i
		}
	}
	return i
}

// sites are the Arabic words for a place that is known by them and a name. Folded.
var sites = words{list: "قصر جبل معبر مضيق"}

// partisans are who are of something by "in", before its name: القيادي في حركة …. Folded.
var partisans = words{list: `قيادي قياديه عضو عضوه ناشط ناشطه باحث باحثه خبير خبيره استاذ استاذه
	محلل محامي محاميه نايب مدير رييس ممثل مستشار طبيب`}

// partisan tells whether the "in" or "for" at token j joins the post before it to the body that
// follows: القيادي في حركة …, عضو مجلس النواب عن كتلة ….
func (f *finder) partisan(j, end int) bool {
	deputy := f.words[j].base == "عن" && f.at(j-1).definite && (f.at(j-2).base == "مجلس" || f.at(j-3).base == "مجلس" || f.at(j-1).base == "البرلمان") && (f.is(j+1, head|weak|feature) || f.at(j+1).base == "دايره")
	if !deputy && (f.words[j].base != "في" || !partisans.has(strings.TrimPrefix(f.at(j-1).base, "ال"))) || j+1 >= end || f.at(j+1).skip > 0 {
		return false
	}
	if p, _ := f.place(j+1, end); p.kind == body || deputy {
		return true
	}
	return f.is(j+1, head|weak) && func() bool { n, _ := f.arabicBody(j+1, end); return n > j+1 }()
}

// calledBehind tells whether token j begins the name of who holds the Arabic post at token i,
// with the article, behind the known body that he sits for: النائب عن حركة كذا | الصحبي عتيق.
// The body's head is feminine, so that it is no adjective of that.
func (f *finder) calledBehind(i, j, end int) bool {
	w, next := f.at(j), f.at(j+1)
	if f.g.code != language.Arabic || j < i+3 || !w.definite || w.skip > 0 || w.place.kind != none || strings.HasSuffix(w.base, "ه") || w.is&(adjective|title|head|weak|stop) != 0 || general.has(w.base) || next.is&(name|common) != name || next.skip > 0 {
		return false
	}
	for k := j - 1; k > i; k-- {
		if b := f.at(k).base; b == "عن" || b == "في" {
			p, last := f.place(k+1, end)
			return p.kind == body && last == j && strings.HasSuffix(f.at(k+1).base, "ه")
		}
	}
	return false
}

// site is where the name of a palace, a mountain or a crossing ends that begins at
// token i: قصر قرطاج, جبل سمامة; i where none does.
func (f *finder) site(i, end int) int {
	if base := f.words[i].base; f.g.code == language.Arabic && f.words[i].skip == 0 && f.words[i].is&^common == 0 && len(base) > len("ب") {
		for _, p := range []string{"ب", "ل", "وب"} {
			if rest, ok := strings.CutPrefix(base, p); ok && sites.has(rest) {
				f.words[i] = word{base: rest, skip: rawPrefix(f.d.Tokens[i].Text, utf8.RuneCountInString(p))}
			}
		}
	}
	if f.g.code != language.Arabic || !sites.has(f.words[i].base) || i+1 >= end || f.d.Tokens[i+1].Kind != language.Word {
		return i
	}
	w := f.at(i + 1)
	if w.skip > 0 || w.place.kind == nisba || w.is&(stop|say|title|honorific|adjective|rank) != 0 || w.is&common != 0 && w.is&name == 0 && w.place.kind == none && !w.definite || w.definite && relational(w.base) {
		return i
	}
	return i + 2
}

// rulers are the Arabic titles behind whose name no further post of his own stands
// without a comma: what follows is another. Folded.
var rulers = words{list: "الملك الرئيس العاهل السلطان"}

// meetings are Arabic verbs that set two people side by side, a post behind a
// post: "the prime minister received the minister". Folded.
var meetings = words{list: "استقبل التقي يستقبل يلتقي زار هنا ودع استدعي كلف اقال عين تسلم هاتف"}

// meets tells whether the title at token j, behind the one at token i, begins the
// post of another, whom the first one meets.
func (f *finder) meets(i, j int) bool {
	if strings.TrimPrefix(f.words[i].base, "ال") == "نايب" && f.words[j].base == "وزير" && (f.at(j-1).base == "الوزراء" || f.at(j-1).base == "الحكومه") {
		return false // نائب رئيس مجلس الوزراء وزير الدفاع: two posts of one man
	}
	k := i - 1
	for k > 0 && f.is(k, honorific) {
		k--
	}
	return f.g.code == language.Arabic && j > i+1 && f.at(j-1).definite && f.is(j, title) && f.at(j).skip == 0 && meetings.has(f.at(k).base)
}

// realmBehind is the state behind a word for a state at token j, which may have a
// particle written onto it: بفدرالية روسيا.
func (f *finder) realmBehind(j, end int) (place, int) {
	base := f.words[j].base
	if rest, ok := strings.CutPrefix(base, "ب"); ok && realms.has(rest) {
		base = rest
	}
	if f.g.code != language.Arabic || !realms.has(base) || j+1 >= end {
		return place{}, j
	}
	if p, last := f.place(j+1, end); p.kind == country {
		return p, last
	}
	return place{}, j
}

// bySides gives those whose post tells no state that of the side that they are said
// to sit on: "present were A and B, on the Russian side, and on the Moroccan side C".
// Who stands behind such words is of that side, and else who stands before the first.
func (f *finder) bySides() {
	type side struct {
		at  int
		iso string
	}
	for _, s := range f.d.Sentences {
		var sides []side
		for i := s.First; i+2 < s.Last; i++ {
			if of := strings.TrimPrefix(f.d.Tokens[i].Fold, "و"); (of == "عن" || of == "من") && (f.at(i+1).base == "الجانب" || f.at(i+1).base == "الطرف") && f.at(i+2).place.kind == nisba {
				sides = append(sides, side{i, f.at(i + 2).place.iso})
			}
		}
		if len(sides) == 0 {
			continue
		}
		for k := range f.spans {
			p := &f.spans[k]
			if p.kind != briefs.Person || p.iso != "" || p.first < s.First || p.first >= s.Last {
				continue
			}
			p.iso = sides[0].iso
			for _, x := range sides {
				if x.at < p.first {
					p.iso = x.iso
				}
			}
		}
	}
}

// furtherBody is where one more body ends that the post at token i is of, joined at
// token j by و, where its holder's name stands behind it: الوزير المكلف بالاتحاد
// الإفريقي وجامعة الدول العربية، فلان; j where none is.
func (f *finder) furtherBody(i, j, end int) int {
	if f.g.code != language.Arabic || j == i+1 {
		return j
	}
	n := j
	for n < end && f.words[n].skip > 0 && strings.HasPrefix(f.d.Tokens[n].Fold, "و") {
		last := n
		if p, of := f.place(n, end); p.kind == body {
			last = of
		} else if f.is(n, head|weak) {
			last, _ = f.arabicBody(n, end)
		}
		if last == n {
			return j
		}
		n = last
	}
	k := n
	for k < end && (f.punct(k, "،", ",") && k == n || f.is(k, honorific)) {
		k++
	}
	if n == j || k >= end || f.words[k].skip > 0 || f.words[k].is&(name|common) != name && f.known(k, end) == k || f.person(k, end) < k+2 {
		return j
	}
	return n
}

// works are the Arabic words for what is named for people and is no body. Folded.
var works = words{list: `مطار شارع طريق جسر ميدان ساحه ميناء قاعده ملعب استاد حديقه مدينه
	توسعه مشروع مسجد جامع قصر جايزه كاس سد سباق مهرجان قاعه حي نفق محور`}

// honouredBy is where the name of somebody ends, with a title or a father's name at token i, for whom the
// work before it is named: مطار الملك خالد names no king; i where none does.
func (f *finder) honouredBy(i, end int) int {
	if f.g.code != language.Arabic || f.words[i].skip > 0 || i == 0 || f.d.Tokens[i-1].Sentence != f.d.Tokens[i].Sentence {
		return i
	}
	styled := f.is(i, title|rank|honorific)
	if !styled && f.at(i+1).base != "بن" && f.at(i+2).base != "بن" {
		return i // جامع عقبة بن نافع
	}
	fold := f.d.Tokens[i-1].Fold
	for _, p := range []string{"", "و", "ب", "ل", "وب"} {
		if rest, ok := strings.CutPrefix(fold, p); ok && works.has(rest) {
			first := i
			if styled {
				first++
			}
			n := f.person(first, end)
			if !styled && n == first && f.at(first+1).base == "بن" {
				n = f.person(first+2, end)
			}
			if n <= first || !styled && n < i+3 {
				return i
			}
			for k := i; k < n; k++ {
				f.taken[k] = true
			}
			return n
		}
	}
	return i
}

// stateAt tells whether a state's name in full begins at token i: جمهورية سيراليون.
func (f *finder) stateAt(i, end int) bool {
	p, last := f.place(i, end)
	return p.kind == country && last > i+1
}

// realms are the Arabic words for a state before its name. Folded.
var realms = words{list: "دوله جمهوريه مملكه سلطنه اماره فدراليه فيدراليه كونفدراليه"}

// province tells whether token j is the Arabic word for a place before its name,
// with "in" before it or without: بإقليم.
func (f *finder) province(j int) bool {
	w := f.at(j)
	return w.is&feature != 0 && !w.definite && !strings.HasPrefix(f.d.Tokens[j].Fold, "و") || f.g.words[strings.TrimPrefix(f.d.Tokens[j].Fold, "ب")]&feature != 0
}

// brotherly are the Arabic adjectives of courtesy behind a state's name. Folded.
var brotherly = words{list: "الشقيق الشقيقه الصديق الصديقه المعظم المفدي"}

// townPosts are the Arabic posts that are of a town, whoever is called like it. Folded.
var townPosts = words{list: "عمده والي محافظ معتمد قايممقام"}

// offices are the Arabic words for what one is appointed to. Folded.
var offices = words{list: "وظيفه منصب مرتبه"}

// formerly are the Arabic adverbs behind a post that say when or how it is held. Folded.
var formerly = words{list: `سابقا حاليا بالنيابه بالوكاله موقتا`}

// oversees tells whether على at token j joins the post of who oversees something to what that is:
// المشرف على المركز, المشرفة العامة على مركز البحوث.
func (f *finder) oversees(j int) bool {
	if f.g.code != language.Arabic || f.words[j].base != "علي" || f.d.Tokens[j].Fold != "علي" || f.at(j+1).skip > 0 || f.is(j+1, stop|name|honorific) || !f.at(j+1).definite && !f.is(j+1, head|weak|common) {
		return false
	}
	for _, k := range []int{j - 1, j - 2} {
		if b := strings.TrimPrefix(f.at(k).base, "ال"); b == "مشرف" || b == "مشرفه" {
			return true
		}
	}
	return false
}

// postGoesOnBy tells whether token j is a word of no list that goes on with the Arabic post at token i:
// the noun that a post without article is of (رئيس قسم التخطيط), or the name of a body
// before the comma behind which its holder is named (المنسق العام لشبكة مراقبون، فلان).
func (f *finder) postGoesOnBy(i, j, end int) bool {
	w := f.words[j]
	if w.is&^common != 0 || w.skip > 0 || w.definite || w.place.kind != none || f.d.Tokens[j].Kind != language.Word || j+2 >= end {
		return false
	}
	if j == i+1 {
		next := f.at(j + 1)
		return w.is == 0 && !f.words[i].definite && next.definite && next.skip == 0 && next.is&(name|title|rank|honorific|stop) == 0 && next.place.kind == none
	}
	of := strings.TrimLeft(f.d.Tokens[j-1].Fold, "لب")
	return f.g.words[of]&(head|weak) != 0 && f.punct(j+1, "،", ",") && f.person(j+2, end) >= j+4
}
