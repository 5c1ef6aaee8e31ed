package party

import (
	"strings"

	"mujaz/briefs"
	"mujaz/briefs/language"
)

// latinNames finds people and organisations in text that writes names with
// capitals.
func (f *finder) latinNames() {
	for i := 0; i < len(f.d.Tokens); {
		if f.taken[i] || !f.capital(i) || !f.inText(i) {
			i++
			continue
		}
		end := f.capitalRun(i)
		f.latinName(i, end)
		i = end
	}
}

// capital is true of a capitalised word that is not one merely because a
// sentence begins.
func (f *finder) capital(i int) bool {
	t := f.d.Tokens[i]
	return t.Kind == language.Word && t.Upper && !english.stops[t.Fold]
}

var inNames = set(language.English, "of de la du des bin ibn al van von der and for et")

// capitalRun is the end of a run of capitalised words, with the particles
// inside names.
func (f *finder) capitalRun(i int) int {
	j := i + 1
	organisation := english.heads[f.d.Tokens[i].Fold] || english.tails[f.d.Tokens[i].Fold]
	for j < len(f.d.Tokens) && f.d.Tokens[j].Sentence == f.d.Tokens[i].Sentence {
		switch t := f.d.Tokens[j]; {
		case f.capital(j) && (!f.taken[j] || organisation):
			organisation = organisation || english.heads[t.Fold] || english.tails[t.Fold]
			j++
		case inNames[t.Fold] && t.Kind == language.Word && j+1 < len(f.d.Tokens) && f.capital(j+1) &&
			(organisation || t.Fold != "of" && t.Fold != "and" && t.Fold != "for" && t.Fold != "et"):
			j++
		case t.Text == "-" && !t.Gap && j+1 < len(f.d.Tokens) && !f.d.Tokens[j+1].Gap:
			j += 2
		default:
			return j
		}
	}
	return j
}

// latinName decides what a run of capitals names.
func (f *finder) latinName(first, last int) {
	titleEnd := first
	for titleEnd < last && (english.titles[f.d.Tokens[titleEnd].Fold] || english.honorifics[f.d.Tokens[titleEnd].Fold]) {
		titleEnd++
	}
	for i := last - 1; i > titleEnd; i-- { // "Science Minister George Freeman"
		if english.titles[f.d.Tokens[i].Fold] && i+1 < last {
			titleEnd = i + 1
			break
		}
	}
	switch {
	case f.organisationIn(first, last):
		f.add(find{first: first, last: last, start: f.d.Tokens[first].Start, kind: briefs.Organisation, iso: f.isoWithin(first, last), roleFirst: last, roleLast: last})
	case titleEnd < last && (titleEnd > first || f.titleBefore(first) || last-first >= 2 && last-first <= 4 && f.personLike(first, last)):
		x := find{first: titleEnd, last: last, start: f.d.Tokens[titleEnd].Start, kind: briefs.Person, roleFirst: last, roleLast: last}
		f.latinRole(&x, first, titleEnd)
		f.add(x)
	case last-first == 1 && f.acronym(first):
		f.add(find{first: first, last: last, start: f.d.Tokens[first].Start, kind: briefs.Organisation, roleFirst: last, roleLast: last})
	}
}

func (f *finder) organisationIn(first, last int) bool {
	if last-first < 2 {
		return false
	}
	if english.heads[f.d.Tokens[first].Fold] && f.d.Tokens[first+1].Fold == "of" {
		return true
	}
	return english.tails[f.d.Tokens[last-1].Fold] || english.heads[f.d.Tokens[last-1].Fold] ||
		english.tails[f.d.Tokens[first].Fold] && inNames[f.d.Tokens[first+1].Fold]
}

func (f *finder) acronym(i int) bool {
	t := f.d.Tokens[i].Text
	return len(t) >= 2 && len(t) <= 6 && t == strings.ToUpper(t)
}

func (f *finder) titleBefore(i int) bool {
	return i > 0 && english.titles[f.d.Tokens[i-1].Fold] && !f.d.Tokens[i-1].Upper
}

// personLike is true of two to four capitalised words that no other reading
// explains, away from a sentence's beginning or spoken of again.
func (f *finder) personLike(first, last int) bool {
	for i := first; i < last; i++ {
		if f.taken[i] || english.titles[f.d.Tokens[i].Fold] {
			return false
		}
	}
	j := last
	if j < len(f.d.Tokens) && f.d.Tokens[j].Text == "," {
		j++
		for k := j; k < len(f.d.Tokens) && k < j+6; k++ {
			if english.titles[f.d.Tokens[k].Fold] {
				return true
			}
		}
	}
	return f.spokenOf(first, last)
}

var speaking = set(language.English, "said says told added announced met signed stressed called noted declared warned urged expressed welcomed confirmed a dit declare affirme")

func (f *finder) spokenOf(first, last int) bool {
	return last < len(f.d.Tokens) && speaking[f.d.Tokens[last].Fold] || first > 0 && speaking[f.d.Tokens[first-1].Fold]
}

// latinRole takes the post before the name, or the one that follows a comma.
func (f *finder) latinRole(x *find, first, titleEnd int) {
	if titleEnd > first && !english.honorifics[f.d.Tokens[titleEnd-1].Fold] {
		for first > 0 && f.isNisba(first-1) {
			first--
		}
		x.roleFirst, x.roleLast, x.roleStart = first, titleEnd, f.d.Tokens[first].Start
		return
	}
	j := x.last
	if j+1 >= len(f.d.Tokens) || f.d.Tokens[j].Text != "," {
		return
	}
	from, title := j+1, false
	if f.d.Tokens[from].Fold == "the" {
		from++
	}
	end := from
	for end < len(f.d.Tokens) && end < from+longestPost && f.d.Tokens[end].Kind == language.Word && f.d.Tokens[end].Sentence == f.d.Tokens[j].Sentence {
		title = title || english.titles[f.d.Tokens[end].Fold] && end < from+6
		end++
	}
	if title && end < len(f.d.Tokens) && f.d.Tokens[end].Kind == language.Punct {
		x.roleFirst, x.roleLast, x.roleStart = from, end, f.d.Tokens[from].Start
	}
}

func (f *finder) isNisba(i int) bool {
	e, _ := f.g.longest(f.d.Tokens, i, f.d.Tokens[i].Fold)
	return e != nil && (e.kind == nisba || e.kind == country)
}
