package party

import (
	"strings"
	"unicode/utf8"

	"mujaz/briefs/extract/party/tagger"
	"mujaz/briefs/language"
)

// purpose tells whether token j says with ل and the noun behind it what the body
// of the head at token i is for: المعهد الآيسلندي لأبحاث البحار. What a
// government does for something is no part of its name, nor is what it is called
// upon to do.
func (f *finder) purpose(i, j, end int) bool {
	rest, ok := strings.CutPrefix(f.d.Tokens[min(j, len(f.d.Tokens)-1)].Fold, "ل")
	if !ok || j+1 >= end || j < i+1 || strings.HasPrefix(rest, "ل") || !institutes.has(strings.TrimPrefix(f.words[i].base, "ال")) || errands.has(rest) {
		return false
	}
	before := f.at(j - 1)
	return (before.place.kind == nisba || relational(before.base) || general.has(before.base)) && before.definite && f.g.words[rest]&(title|stop|name) == 0 && (f.g.words[rest]&common != 0 || f.is(j, join) || f.headsOf(rest)) &&
		f.at(j+1).skip == 0 && (f.at(j+1).definite || j+2 < end && f.at(j+1).is&^(common|head|weak|placeStart) == 0 && f.at(j+1).is != 0 && f.at(j+2).definite && f.at(j+2).skip == 0)
}

// forSomething tells whether a definite head at token i, its adjective and لل with
// another adjective name a body: المكتب المركزي للأبحاث القضائية.
func (f *finder) forSomething(i, end int) bool {
	return f.words[i].definite && i+3 < end && strings.HasPrefix(f.d.Tokens[i+2].Fold, "لل") && institutes.has(strings.TrimPrefix(f.words[i].base, "ال")) && f.at(i+2).is&(title|stop) == 0 &&
		f.at(i+1).definite && relational(f.at(i+1).base) && f.at(i+3).definite && f.at(i+3).skip == 0 && relational(f.at(i+3).base)
}

// honouring is where the name ends of whom a body is named for, with the rank
// at token j behind its head: جامعة الملك فهد للبترول; j where none is.
func (f *finder) honouring(i, j, end int) int {
	if base := strings.TrimPrefix(f.words[i].base, "ال"); j != i+1 || !institutes.has(base) && !schools.has(base) || !f.is(j, rank|honorific) || f.at(j).skip > 0 || !f.at(j).definite || f.words[i].definite {
		return j
	}
	n := f.person(j+1, end)
	for n > j+2 && f.words[n-1].is&name == 0 {
		n--
	}
	if f.at(j).base == "الملك" && n > j+2 && f.at(j+1).base != "عبد" && f.at(j+2).is&link == 0 && !strings.HasPrefix(f.d.Tokens[j+2].Fold, "ل") {
		n = j + 2 // جامعة الملك سعود | فلان
	}
	if n == j+1 || f.words[j+1].is&name == 0 {
		return j
	}
	if n < end && strings.HasPrefix(f.d.Tokens[n].Fold, "لل") {
		return n + 1
	}
	if rest, ok := strings.CutPrefix(f.d.Tokens[min(n, len(f.d.Tokens)-1)].Fold, "ل"); ok && n+1 < end && f.g.words[rest]&common != 0 && f.at(n+1).definite && f.at(n+1).skip == 0 {
		n += 2 // for the printing of the Book
	}
	return n
}

// furtherCharge tells whether "and" at token j goes on with what the body of the head at
// token i is for: الهيئة العامة للسياحة | والتراث الوطني, لجنة العدل والتشريع | وحقوق الإنسان.
func (f *finder) furtherCharge(i, j, end int) bool {
	rest, ok := strings.CutPrefix(f.d.Tokens[j].Fold, "و")
	if !ok || j < i+2 || f.d.Tokens[j].Kind != language.Word {
		return false
	}
	if f.words[i].definite && rest == "اداره" {
		return false // and another department
	}
	if f.chargeBehindAnd(j) && j+1 < end {
		return f.at(j+1).definite && f.at(j+1).skip == 0 && f.at(j-1).definite
	}
	v, next := f.words[j], f.at(j+1)
	if !f.words[i].definite || !v.definite || v.is&(head|weak|title|name|stop|say) != 0 || v.place.kind != none || f.singular(j) != "" {
		return false
	}
	if f.headsOf(strings.TrimPrefix(v.base, "ال")) || strings.HasSuffix(v.base, "ين") || strings.HasSuffix(v.base, "ون") {
		return false // others, and no part of its name
	}
	charge := strings.HasPrefix(f.d.Tokens[j-1].Fold, "لل") || j > i+2 && strings.HasPrefix(f.d.Tokens[j-2].Fold, "لل") && f.at(j-1).definite && f.at(j-1).skip == 0
	return charge && (f.tags[j] == tagger.InOrganisation || relational(v.base) || relational(f.at(j-1).base) && strings.HasSuffix(v.base, "ه") == strings.HasSuffix(f.at(j-1).base, "ه") || next.definite && next.skip == 0 && relational(next.base) && next.place.kind == none)
}

// chargeBehindAnd tells whether "and" at token j joins a noun that bodies are founded for: ومكافحة.
func (f *finder) chargeBehindAnd(j int) bool {
	rest, ok := strings.CutPrefix(f.d.Tokens[j].Fold, "و")
	return ok && f.g.words["ل"+rest]&join != 0
}

// secondCharge tells whether the word at token j behind the head at token i is a common
// noun behind "and", though no list parts the two: هيئة الاتصالات | وتقنية المعلومات.
func (f *finder) secondCharge(i, j int) bool {
	rest, _ := strings.CutPrefix(f.d.Tokens[j].Fold, "و")
	if f.words[j].is&^common != 0 || utf8.RuneCountInString(rest) < 4 || f.g.words[rest]&common == 0 || f.g.words[rest]&(head|weak|title|name|stop|say) != 0 || !f.at(j+1).definite || f.at(j+1).skip > 0 {
		return false
	}
	return f.tags[j] == tagger.InOrganisation || strings.HasPrefix(rest, "ت") && (f.words[i].base == "وزاره" || f.words[i].base == "هييه")
}

// jointly tells whether token j says of the committee at token i that it is a joint one:
// اللجنة العليا المشتركة.
func (f *finder) jointly(i, j int) bool {
	return strings.TrimPrefix(f.words[i].base, "ال") == "لجنه" && f.at(j).base == "المشتركه" && f.at(j-1).definite
}

// organOfState tells whether the head at token i begins the name of what every state has
// one of: its government, its army, the house of its deputies.
func (f *finder) organOfState(i int) bool {
	base := strings.TrimPrefix(f.words[i].base, "ال")
	return organs.has(base) || base == "مجلس" && houses.has(f.at(i+1).base)
}

// visits tells whether the ل at token j says what the holder of the Arabic post at token i is
// about, or where he goes, and is not of the post: رئيس الوزراء | لحضور الاحتفال, زيارة وزير
// الدفاع | للأردن.
func (f *finder) visits(i, j int) bool {
	fold := f.d.Tokens[j].Fold
	rest, ok := strings.CutPrefix(fold, "ل")
	if f.g.code != language.Arabic || !ok {
		return false
	}
	if errandsOf.has(fold) || errands.has(rest) {
		return true
	}
	if f.at(j).place.kind != country {
		return false
	}
	k := j - 1
	for k > i && !f.is(k, title) {
		k-- // the last of his posts
	}
	return statePosts.has(f.words[k].base) && j > k+1 && f.at(k+1).definite
}

// statePosts are the Arabic heads of posts, of which behind what they are for no "for" tells the state. Folded.
var statePosts = words{list: "وزير وزيره ولي ملك امير"}
