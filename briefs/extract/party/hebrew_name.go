package party

import (
	"strings"
	"unicode/utf8"

	"mujaz/briefs/extract/party/tagger"
	"mujaz/briefs/language"
)

// hebrewQuoted is where the name of a Hebrew body ends that is a noun for one at token i and
// words in quotation marks: חברת "מסילות הגליל", העיתון "הזמן"; i where none is.
func (f *finder) hebrewQuoted(i, end int) int {
	if f.g.code == language.Hebrew && papers.has(f.d.Tokens[i].Fold) && f.punct(i-1, "\"", "“", "”", "„") && f.punct(i+1, "\"", "“", "”") {
		return i + 1
	}
	if f.g.code != language.Hebrew || i+3 >= end || !f.punct(i+1, "\"", "“", "”") || !f.is(i, head) && !quotedHeads.has(strings.TrimPrefix(f.words[i].base, "ה")) {
		return i
	}
	for j := i + 2; j < min(end, i+8); j++ {
		if f.punct(j, "\"", "“", "”") {
			if j == i+2 {
				return i
			}
			return j + 1
		}
		if f.d.Tokens[j].Kind == language.Punct && f.d.Tokens[j].Text != "-" && f.d.Tokens[j].Text != "'" {
			return i
		}
	}
	return i
}

// papers are words that name a newspaper in quotation marks. Folded.
var papers = words{code: language.Hebrew, list: "הארץ מעריב דבר חדשות הצופה המודיע טיימס הטיימס גרדיאן הגרדיאן אקונומיסט האקונומיסט פרבדה איזבסטיה אלחיאת שפיגל טיים ניוזוויק גלובס הבוקר היום"}

// quotedHeads are Hebrew nouns for bodies that begin a name only where words in quotation
// marks follow. Folded.
var quotedHeads = words{code: language.Hebrew, list: "חברת חברה רשת עמותת עמותה תנועת תנועה מפלגת קבוצת ארגון עיתון יומון שבועון סיעת קרן סוכנות מועדון מפעל בית-חרושת איגוד תאגיד קונצרן"}

// hebrewLetters is where a Hebrew body's name ends that is letters alone, known as no other
// word, and stands right before or behind what it said or did: פיפ"א הודיעה; i where none does.
func (f *finder) hebrewLetters(i, end int) int {
	fold := f.d.Tokens[i].Fold
	_, last, ok := strings.Cut(fold, "\"")
	if f.g.code != language.Hebrew || !ok || utf8.RuneCountInString(last) != 1 || utf8.RuneCountInString(fold) > 7 || utf8.RuneCountInString(fold) < 4 || f.words[i].is != 0 || f.words[i].skip > 0 || f.words[i].place.kind != none || noBodies.has(fold) || f.is(i-1, title|honorific|rank|head) {
		return i
	}
	for _, p := range []string{"ה", "ב", "ל", "מ", "ו", "ש", "כ", "וה", "שה", "מה"} {
		if rest, behind := strings.CutPrefix(fold, p); behind && (noBodies.has(rest) || f.g.words[rest] != 0) {
			return i // הדו"ח
		}
	}
	if i+1 < end && f.is(i+1, say) && !f.punct(i-1, "(") || f.is(i-1, say) && (i+1 >= end || f.d.Tokens[i+1].Kind == language.Punct || f.is(i+1, stop) || f.d.Tokens[i+1].Fold == "כי") {
		return i + 1
	}
	return i
}

// noBodies are Hebrew short forms that name no body. Folded.
var noBodies = words{code: language.Hebrew, list: `ש"ח ק"מ ק"ג מ"ר ס"מ מ"מ ח"כ ח"כים עו"ד מו"מ דו"ח דו"חות חו"ל ע"י ז"ל הנ"ל אחה"צ לפנה"צ תנ"ך סה"כ רו"ח מו"ל נ"ט בע"מ מע"מ תל"ג יו"ר מנכ"ל מנכ"לית סמנכ"ל מזכ"ל דובר"ית חז"ל ארה"ב בריה"ם ת"א י-ם חי"ר קמ"ש אלמ"ג מ"מים בי"ס ביה"ס בי"ח ביה"ח פת"ח כנ"ל עפ"י ע"פ בכ"ז ר"ת חש"ן`}

// foreign tells whether a Hebrew word is spelled as names from abroad are: with א or a
// geresh inside (שקאר, צ'רצ'יל), which few words of the language have.
func foreign(base string) bool {
	letters := []rune(base)
	if len(letters) < 4 {
		return false
	}
	for _, c := range letters[1 : len(letters)-1] {
		if c == 'א' || c == '\'' {
			return true
		}
	}
	return letters[len(letters)-1] == '\''
}

// stranger tells whether token i may be of a foreign name: no word that is known but as a
// name, nothing behind a particle, no place.
func (f *finder) stranger(i int) bool {
	w := f.at(i)
	return i < len(f.d.Tokens) && f.d.Tokens[i].Kind == language.Word && w.is&^name == 0 && w.skip == 0 && !w.definite && w.place.kind == none && utf8.RuneCountInString(w.base) > 2 && !strings.HasPrefix(w.base, "ה")
}

// foreignName is where a foreign name of Hebrew spelling ends that begins at token i and
// opens its clause, or follows a post, right before what its bearer said or did: שאנדרה שקאר
// הושבע; i where none does.
func (f *finder) foreignName(i, end int) int {
	if f.g.code != language.Hebrew || i > 0 && f.d.Tokens[i-1].Kind == language.Word && f.d.Tokens[i-1].Sentence == f.d.Tokens[i].Sentence && !f.is(i-1, title|honorific|say) {
		return i
	}
	j, strange := i, 0
	for j < min(end, i+3) && !f.is(j, say) {
		if w := f.words[j]; w.skip > 0 && strings.HasPrefix(f.d.Tokens[j].Fold, "ש") && w.is&^name == 0 && w.place.kind == none {
			f.words[j] = f.g.look(f.d.Tokens[j].Fold) // no "that" stands inside a name, nor where a sentence opens
		}
		if !f.stranger(j) {
			break
		}
		if foreign(f.words[j].base) || f.tags[j].Kind() == tagger.BeginPerson {
			strange++
		}
		j++
	}
	if j < i+2 || strange == 0 || j >= end {
		return i
	}
	if f.is(j, say) && !strings.HasSuffix(f.words[j].base, "ו") || f.d.Tokens[j].Fold == "עצמו" || f.d.Tokens[j].Fold == "עצמה" || f.held(j, end) {
		return j
	}
	return i
}

// hebrewSurname is the party whose family name, which no list has, stands at token i behind a
// particle: לשקאר, ושקאר.
func (r *resolver) hebrewSurname(i int) (p int, ok bool) {
	fold := r.d.Tokens[i].Fold
	if p, ok = r.surname[fold]; ok {
		r.words[i] = r.g.look(fold)
		return p, true
	}
	for _, particle := range joinedParticles[language.Hebrew] {
		rest, found := strings.CutPrefix(fold, particle)
		if !found || utf8.RuneCountInString(rest) < 3 {
			continue
		}
		if p, ok = r.surname[rest]; ok && r.g.words[fold] == 0 {
			r.words[i] = r.g.look(rest)
			r.words[i].skip = rawPrefix(r.d.Tokens[i].Text, utf8.RuneCountInString(particle))
			return p, true
		}
	}
	return 0, false
}

// hebrewTrimmed ends a person's name before what is of no name: a quotation mark, a verb, another
// person behind "and", a word behind a particle. A given name alone is left only with its post.
func (f *finder) hebrewTrimmed(s span) (span, bool) {
	whole := s.last
	if f.d.Tokens[s.first].Fold == "פרס" && s.first+1 < s.last && f.d.Tokens[s.first+1].Fold == "נובל" {
		return s, false // the prize
	}
	for k := s.first + 1; k < s.last; k++ {
		if f.punct(k, "\"", "“", "”", "„") || f.d.Tokens[k].Kind == language.Word && !f.punct(k-1, "-", "־") && (f.is(k, say) && !f.is(k, name) || f.oneMoreHebrew(k) || f.noName(k) || f.behindParticle(f.words[k], f.d.Tokens[k].Fold)) {
			s.last = k
		}
	}
	for s.first+1 < s.last && f.beforeName(s.first) && f.is(s.first+1, name) {
		s.first++ // תמיכת | גנדי
	}
	for s.last < whole && s.last > s.first && f.d.Tokens[s.last-1].Kind == language.Punct && !f.punct(s.last-1, ".", "'") {
		s.last--
	}
	return s, s.last == whole || s.last > s.first+1 || s.role != "" || f.is(s.first, name) && !f.is(s.first, common) && !s.sure
}

// beforeName tells whether the Hebrew word at token i governs a name rather than begins one: it is known
// as no name and has the ending of a noun that another follows, or of one with a pronoun.
func (f *finder) beforeName(i int) bool {
	fold := f.d.Tokens[i].Fold
	if f.is(i, name) || foreign(fold) || f.d.Tokens[i+1].Kind != language.Word {
		return false
	}
	return f.is(i, common) || strings.HasSuffix(fold, "ת") || strings.HasSuffix(fold, "י") || strings.HasSuffix(fold, "ו") && utf8.RuneCountInString(fold) > 4
}

// noName tells whether the Hebrew word at token k is of no name: "to", where no Arab family begins
// so; what is said of the dead.
func (f *finder) noName(k int) bool {
	fold := f.d.Tokens[k].Fold
	if !f.is(k, name) && utf8.RuneCountInString(fold) > 4 && (strings.HasPrefix(fold, "מה") || strings.ContainsAny(fold[:len("ב")], "בלכ") && (strings.HasSuffix(fold, "יו") || strings.HasSuffix(fold, "יהם"))) {
		return true // ראו | במעשיו, חוסייני | מהמעצר
	}
	return behindNames.has(fold) || fold == "אל" && !f.punct(k+1, "-", "־") && f.d.Tokens[k-1].Fold != "עבד"
}

// behindNames are words behind a Hebrew name that are none of it. Folded.
var behindNames = words{code: language.Hebrew, list: "ז\"ל זצ\"ל נ\"ע שליט\"א הי\"ד כבר עצמו עצמה ועוד וכו' בן-ה מאת בת-ה אינו אינה אינם איננו היה היתה הייתה"}

// oneMoreHebrew tells whether token k begins another name behind "and": וחנה, ופרישמן, and
// not ויליאם, which begins so itself.
func (f *finder) oneMoreHebrew(k int) bool {
	fold := f.d.Tokens[k].Fold
	rest, ok := strings.CutPrefix(fold, "ו")
	if ok && givenNames.has(rest) {
		return true
	}
	if !ok || utf8.RuneCountInString(rest) < 3 || f.g.words[fold]&name != 0 && f.words[k].skip == 0 {
		return false
	}
	if f.g.words[rest]&name != 0 || f.words[k].skip > 0 {
		return true
	}
	first, _ := utf8.DecodeRuneInString(rest)
	return !strings.ContainsRune("וילאנ", first)
}
