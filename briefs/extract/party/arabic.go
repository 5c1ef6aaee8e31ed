package party

import (
	"strings"

	"mujaz/briefs"
	"mujaz/briefs/language"
)

const (
	longestPost = 18 // tokens
	longestName = 5
)

// stem is a token without conjunction, preposition and article, and whether it
// is definite. Only readings that are in one of the sets count.
func (f *finder) stem(i int, sets ...map[string]bool) (c candidate, ok bool) {
	for _, c := range f.candidates(i) {
		for _, s := range sets {
			if s[c.word] {
				return c, true
			}
		}
	}
	return candidate{}, false
}

// definite is true of words with the article, after any clitic.
func definite(fold string) bool {
	for _, p := range []string{"ال", "وال", "بال", "لل", "ولل", "كال", "فال", "وبال"} {
		if strings.HasPrefix(fold, p) && len(fold) > len(p)+2 {
			return true
		}
	}
	return false
}

// arabicPeople finds people by a post before the name, by a post after it, and
// by names alone; then every later mention of a name so found.
func (f *finder) arabicPeople() {
	for i := 0; i < len(f.d.Tokens); i++ {
		if f.d.Tokens[i].Kind != language.Word || f.taken[i] || !f.inText(i) {
			continue
		}
		if c, ok := f.stem(i, arabic.titles, arabic.ranks, arabic.honorifics); ok {
			if x, ok := f.titled(i, c); ok {
				f.add(x)
				i = max(x.last, x.roleLast) - 1
				continue
			}
		}
		if x, ok := f.bareName(i); ok {
			f.add(x)
			i = max(x.last, x.roleLast) - 1
		}
	}
	f.propagate()
}

// titled reads a post and the name that follows it.
func (f *finder) titled(i int, c candidate) (find, bool) {
	post := i
	postStart := c.start
	if c.article {
		postStart -= len("ال")
	}
	for post < len(f.d.Tokens) && arabic.honorifics[f.d.Tokens[post].Fold] { // stripped from the post
		post++
		if post < len(f.d.Tokens) {
			postStart = f.d.Tokens[post].Start
		}
	}
	sentence := f.d.Tokens[i].Sentence
	for j := max(i+1, post); j < len(f.d.Tokens) && j < i+longestPost && f.d.Tokens[j].Sentence == sentence; j++ {
		t := f.d.Tokens[j]
		if t.Kind == language.Punct {
			if t.Text == "،" && j+1 < len(f.d.Tokens) && f.nameLength(j+1, true) >= 2 {
				continue
			}
			if t.Text == "\"" || t.Text == "«" || t.Text == "»" || t.Text == "-" {
				continue
			}
			return find{}, false
		}
		if n := f.nameLength(j, false); n > 0 && !f.postWord(j) && (n > 1 || f.strongName(j) || f.endsThere(j+n)) {
			last := j
			if f.d.Tokens[j-1].Text == "،" {
				last--
			}
			x := find{first: j, last: j + n, start: t.Start, kind: briefs.Person, roleFirst: post, roleLast: last, roleStart: postStart}
			if last <= post {
				x.roleFirst, x.roleLast = j, j
				if !f.strongName(j) && n < 2 {
					return find{}, false
				}
			}
			return x, true
		}
		if !f.postMay(j) {
			return find{}, false
		}
	}
	return find{}, false
}

// endsThere says whether a phrase ends before token j: what a lone unknown word
// must, to be a name after a post.
func (f *finder) endsThere(j int) bool {
	return j >= len(f.d.Tokens) || f.d.Tokens[j].Kind == language.Punct || arabic.stops[f.d.Tokens[j].Fold] || arabic.acting[f.d.Tokens[j].Fold]
}

var insidePosts = set(language.Arabic, "في لدى باسم عن و على إلى من بين")

// postMay says whether a token may stand inside a post.
func (f *finder) postMay(j int) bool {
	t := f.d.Tokens[j]
	return !arabic.acting[t.Fold] && (!arabic.stops[t.Fold] || insidePosts[t.Fold])
}

// postWord is true of words that belong to posts even where they look like names.
func (f *finder) postWord(j int) bool {
	_, ok := f.stem(j, arabic.titles, arabic.heads, arabic.adjectives, arabic.ranks, arabic.honorifics)
	return ok
}

// nameWord says whether a token may be part of a name: known or unknown, but
// no common word.
func (f *finder) nameWord(j int) bool {
	if j >= len(f.d.Tokens) {
		return false
	}
	t := f.d.Tokens[j]
	if t.Kind != language.Word || len([]rune(t.Fold)) < 2 || arabic.stops[t.Fold] || arabic.acting[t.Fold] {
		return false
	}
	if f.g.names[t.Fold] || ambiguousNames[t.Fold] {
		return true
	}
	return !f.g.common[t.Fold] && !definite(t.Fold) && !f.inGazetteer(j) && !f.clitic(t.Fold) && !inflected(t.Fold)
}

// inflected is true of unknown words whose form is a verb's or a noun's with a
// pronoun: "لتصفيته", "أبرمت", "استدامتها".
func inflected(fold string) bool {
	for _, suffix := range []string{"ته", "تها", "اتها", "اته", "تهم", "تنا", "تهما", "ناه"} {
		if strings.HasSuffix(fold, suffix) {
			return true
		}
	}
	n := len([]rune(fold))
	return n >= 5 && (strings.HasSuffix(fold, "ت") && strings.HasPrefix(fold, "ا") || strings.HasPrefix(fold, "است") || strings.HasPrefix(fold, "وت") || strings.HasPrefix(fold, "لا") && n > 5)
}

// clitic is true of a word that is a common word behind a particle.
func (f *finder) clitic(fold string) bool {
	if strings.HasPrefix(fold, "وو") { // foreign W: no conjunction stands before a name's own و
		return false
	}
	for _, s := range language.Strips(nil, language.Arabic, fold) {
		if s.Prefix != "" && (f.g.common[s.Stem] || f.g.common["ال"+s.Stem]) {
			return true
		}
	}
	for _, suffix := range []string{"ها", "هم", "نا", "هما", "ه", "ين", "ان", "ون", "ات", "ا", "ت", "وا"} {
		if stem, ok := strings.CutSuffix(fold, suffix); ok && (f.g.common[stem] || f.g.common[stem+"ه"]) {
			return true
		}
	}
	return false
}

func (f *finder) inGazetteer(j int) bool {
	for _, c := range f.candidates(j) {
		if e, _ := f.g.longest(f.d.Tokens, j, c.word); e != nil && !f.g.names[f.d.Tokens[j].Fold] {
			return true
		}
	}
	return false
}

// ambiguousNames are names that are common words too: they count beside another name.
var ambiguousNames = set(language.Arabic, "علي حسن نور أمير أمين عادل جميل تركي فيصل سعود عبد سلام كمال بن ابن آل أبو بو أم سامي هادي مهدي عامر ماهر وليد رشيد سعيد منصور ولد بنت عبدربه")

func (f *finder) strongName(j int) bool {
	fold := f.d.Tokens[j].Fold
	return f.g.names[fold] || strings.HasPrefix(fold, "عبدال")
}

// nameLength is the tokens of the name that begins at j, 0 for none; alone says
// that nothing before it promises a name.
func (f *finder) nameLength(j int, alone bool) int {
	if !f.nameWord(j) || ambiguousNames[f.d.Tokens[j].Fold] && (j+1 >= len(f.d.Tokens) || !f.nameWord(j+1) && !f.familyName(j+1)) {
		return 0
	}
	if alone && !f.strongName(j) {
		return 0
	}
	n := 1
	for n < longestName+1 && f.goesOn(j, j+n) {
		n++
		if particles[f.d.Tokens[j+n-1].Fold] && j+n < len(f.d.Tokens) && f.d.Tokens[j+n].Kind == language.Word {
			n++ // whatever follows "بن" or "آل" is of the name
		}
	}
	for n > 0 && particles[f.d.Tokens[j+n-1].Fold] {
		n--
	}
	return n
}

var particles = set(language.Arabic, "بن ابن بنت آل أبو بو ولد عبد")

// goesOn says whether the name that begins at first goes on at token j.
func (f *finder) goesOn(first, j int) bool {
	if j >= len(f.d.Tokens) {
		return false
	}
	t := f.d.Tokens[j]
	return t.Kind == language.Word && t.Sentence == f.d.Tokens[first].Sentence && (f.nameWord(j) && !f.postWord(j) || f.familyName(j))
}

// familyName is true of a family name with the article.
func (f *finder) familyName(j int) bool {
	if j >= len(f.d.Tokens) || j == 0 || f.d.Tokens[j].Kind != language.Word {
		return false
	}
	fold, before := f.d.Tokens[j].Fold, f.d.Tokens[j-1].Fold
	if strings.HasPrefix(fold, "ال") && (f.g.names[before] || before == "عبد") && !f.postWord(j) && !f.inGazetteer(j) && !afterNames[fold] && f.d.Tokens[j].Gap {
		return true // after a name that is nothing else, whatever the word means elsewhere
	}
	return strings.HasPrefix(fold, "ال") && len([]rune(fold)) > 4 && !f.g.common[fold] && !f.inGazetteer(j) && !f.clitic(fold) &&
		!f.postWord(j) || f.g.names[fold]
}

// bareName reads two or more names without a post before them, and the post
// that may follow.
func (f *finder) bareName(i int) (find, bool) {
	if f.taken[i] {
		return find{}, false
	}
	n := f.nameLength(i, true)
	if n < 2 || f.postWord(i) || !f.strongName(i+1) && !f.familyName(i+1) && !f.expected(i, i+n) {
		return find{}, false
	}
	x := find{first: i, last: i + n, start: f.d.Tokens[i].Start, kind: briefs.Person}
	x.roleFirst, x.roleLast = x.last, x.last
	j := i + n
	if j < len(f.d.Tokens) && f.d.Tokens[j].Text == "،" {
		j++
	}
	if j < len(f.d.Tokens) && !strings.HasPrefix(f.d.Tokens[j].Fold, "و") {
		if c, ok := f.stem(j, arabic.titles); ok && f.d.Tokens[j].Sentence == f.d.Tokens[i].Sentence {
			x.roleFirst, x.roleStart = j, c.start
			if c.article {
				x.roleStart -= len("ال")
			}
			x.roleLast = f.postEnd(j)
		}
	}
	return x, true
}

var beforeNames = set(language.Arabic, "مع من إلى قال أكد أعلن أوضح أضاف صرح وقال وأكد استقبل التقى بين نظيره يدعى المدعو")

// expected says whether a name of unknown words stands where names stand: after
// a word that people follow, or before a post.
func (f *finder) expected(first, last int) bool {
	if first > 0 && beforeNames[f.d.Tokens[first-1].Fold] {
		return true
	}
	if last >= len(f.d.Tokens) {
		return false
	}
	_, ok := f.stem(last, arabic.titles)
	return ok
}

// postEnd is the end of a post that follows a name: up to punctuation, a verb
// or a word that no post holds.
func (f *finder) postEnd(j int) int {
	end := j + 1
	for end < len(f.d.Tokens) && end < j+longestPost && f.d.Tokens[end].Kind == language.Word &&
		f.d.Tokens[end].Sentence == f.d.Tokens[j].Sentence && f.postMay(end) {
		end++
	}
	for end > j+1 && arabic.stops[f.d.Tokens[end-1].Fold] {
		end--
	}
	return end
}

// propagate finds later mentions of the people found: the family name alone.
func (f *finder) propagate() {
	surnames := map[string]bool{}
	for _, x := range f.finds {
		if w := f.d.Tokens[x.last-1].Fold; x.kind == briefs.Person && !f.g.common[w] && len([]rune(w)) > 2 {
			surnames[w] = true
		}
	}
	for i, t := range f.d.Tokens {
		if f.taken[i] || t.Kind != language.Word || !f.inText(i) {
			continue
		}
		if c, ok := f.stem(i, surnames); ok {
			f.add(find{first: i, last: i + 1, start: c.start, kind: briefs.Person, roleFirst: i + 1, roleLast: i + 1})
		}
	}
}

// arabicOrganisations finds organisations by their head words.
func (f *finder) arabicOrganisations() {
	for i := 0; i < len(f.d.Tokens); i++ {
		if f.d.Tokens[i].Kind != language.Word || f.taken[i] || !f.inText(i) {
			continue
		}
		c, ok := f.stem(i, arabic.heads, pluralHeads)
		if !ok || c.article && f.qualifies(i) {
			continue
		}
		end := f.chainEnd(i, c.article)
		if end <= i+1 {
			continue
		}
		start := c.start
		if c.article && !strings.HasPrefix(f.d.Text[start:], "ال") {
			start = f.articleStart(i, c)
		}
		f.add(find{first: i, last: end, start: start, kind: briefs.Organisation, iso: f.isoWithin(i, end), roleFirst: end, roleLast: end})
		i = end - 1
	}
}

// qualifies is true of a definite word right after another: an adjective
// ("الجريمة المنظمة") or the end of a chain, and no head.
func (f *finder) qualifies(i int) bool {
	if i == 0 || f.d.Tokens[i-1].Sentence != f.d.Tokens[i].Sentence || f.d.Tokens[i-1].Kind != language.Word {
		return false
	}
	fold := f.d.Tokens[i].Fold
	return strings.HasPrefix(fold, "ال") && (definite(f.d.Tokens[i-1].Fold) || f.g.common[f.d.Tokens[i-1].Fold] && !arabic.stops[f.d.Tokens[i-1].Fold] && !arabic.acting[f.d.Tokens[i-1].Fold] && !f.verbBefore(i))
}

// verbBefore is true where the sentence begins with the word before.
func (f *finder) verbBefore(i int) bool {
	return f.d.Sentences[f.d.Tokens[i].Sentence].First == i-1
}

// articleStart is where the article of a definite word begins; after ل it is
// not written, and the word begins at its second lam.
func (f *finder) articleStart(i int, c candidate) int {
	t := f.d.Tokens[i]
	if at := strings.LastIndex(f.d.Text[t.Start:c.start], "ال"); at >= 0 {
		return t.Start + at
	}
	return c.start
}

var pluralHeads = set(language.Arabic, "أجهزة سلطات مصالح قوات وحدات أجهزه")

// chainEnd is the end of an organisation's name: head, first noun, then
// definite words, لـ with a noun, and coordination inside the name.
func (f *finder) chainEnd(i int, article bool) int {
	j := i + 1
	if j >= len(f.d.Tokens) {
		return j
	}
	if !f.chainWord(j) {
		next := f.d.Tokens[j]
		open := !article && next.Kind == language.Word && !arabic.stops[next.Fold] && !arabic.acting[next.Fold] && j+1 < len(f.d.Tokens) && definite(f.d.Tokens[j+1].Fold)
		if !open {
			return j
		}
		j++
	}
	for j < len(f.d.Tokens) && f.chainWord(j) {
		j++
	}
	if j+1 < len(f.d.Tokens) && f.insideCoordination(j) {
		for j += 2; j < len(f.d.Tokens) && f.chainWord(j); {
			j++
		}
	}
	return j
}

// chainWord says whether a token goes on with an organisation's name.
func (f *finder) chainWord(j int) bool {
	t := f.d.Tokens[j]
	if t.Kind != language.Word || arabic.stops[t.Fold] || f.d.Tokens[j-1].Sentence != t.Sentence || afterNames[t.Fold] {
		return false
	}
	if strings.HasPrefix(t.Fold, "ول") || strings.HasPrefix(t.Fold, "وال") {
		_, head := f.stem(j, arabic.heads, arabic.titles)
		return definite(t.Fold) && !head && definite(f.d.Tokens[j-1].Fold)
	}
	if strings.HasPrefix(t.Fold, "بال") || strings.HasPrefix(t.Fold, "كال") {
		return false
	}
	return definite(t.Fold) || purposes[t.Fold]
}

var (
	afterNames = set(language.Arabic, "الذي التي الذين اللذين المقبل الماضي الجاري اليوم الثلاثاء الأربعاء الخميس الجمعة السبت الأحد الاثنين الإثنين الجانب الجانبان الجانبين الطرفان الطرفين المقبلة الماضية")
	purposes   = set(language.Arabic, "لمكافحة لشؤون لحقوق لكرة لدول لتنمية لحماية لإدارة لتنظيم لضبط لدعم لرعاية بمكافحة بشؤون بحقوق بحماية بتنمية")
	compounds  = set(language.Arabic, "مراقبة شؤون مكافحة تنمية حماية إدارة تطوير دعم رعاية تنظيم صيد إعداد")
)

// insideCoordination is true of و with a verbal noun that goes on with the
// name: "للأمن الوطني ومراقبة التراب الوطني".
func (f *finder) insideCoordination(j int) bool {
	rest, ok := strings.CutPrefix(f.d.Tokens[j].Fold, "و")
	return ok && compounds[rest] && definite(f.d.Tokens[j+1].Fold)
}

// isoWithin is the state that a name's own words give away.
func (f *finder) isoWithin(first, last int) string {
	for i := first; i < last; i++ {
		for _, c := range f.candidates(i) {
			if e, _ := f.g.longest(f.d.Tokens[:last], i, c.word); e != nil && e.iso != "" && e.kind != city {
				return e.iso
			}
		}
	}
	return ""
}
