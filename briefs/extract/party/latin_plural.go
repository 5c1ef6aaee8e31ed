package party

import (
	"strings"

	"mujaz/briefs"
	"mujaz/briefs/language"
)

// pluralPosts gives people who have no post of their own the one in the plural before their names:
// les juges d'instruction Eva Morel et Jean Lefort, Senators Ann Poole and John Hart.
func (f *finder) pluralPosts() {
	at := map[int]int{} // the person's span by the token where the name begins
	for k, s := range f.spans {
		if s.kind == briefs.Person && !s.roleOnly {
			at[s.first] = k
		}
	}
	for i := range f.d.Tokens {
		end := f.sentenceEnd(i)
		n := f.pluralPost(i, end)
		if n == i {
			continue
		}
		k, ok := at[n]
		if !ok {
			continue
		}
		role := f.d.Text[f.d.Tokens[i].Start:f.d.Tokens[n-1].End]
		for several := false; ok; several = true {
			s := &f.spans[k]
			next := s.last
			if f.punct(next, ",") || f.at(next).base == "and" || f.at(next).base == "et" {
				next++
			} else if !several {
				break // one alone is no several
			}
			if s.role == "" {
				s.role, s.roleFirst, s.sure = role, i, true
			}
			k, ok = at[next]
		}
	}
}

// pluralPost is where the post in the plural ends that begins at token i, right before a name;
// i where none does.
func (f *finder) pluralPost(i, end int) int {
	t := f.d.Tokens[i]
	if t.Kind != language.Word || !f.pluralTitle(i) || f.g.code == language.English && !t.Upper {
		return i
	}
	j := i + 1
	for j < min(end, i+6) && f.d.Tokens[j].Kind == language.Word && !f.capital(j) && f.g.code == language.French {
		if !f.linked(j) && !f.linked(j-1) && !charges.has(f.words[j].base) && !qualifies(f.words[j].base) && f.words[j].place.kind != nisba {
			return i
		}
		j++
	}
	if j >= end || !f.capital(j) || f.linked(j-1) {
		return i
	}
	return j
}

// pluralTitle tells whether token i is a post in the plural. "Ministres" and "présidents" have one
// each of his own.
func (f *finder) pluralTitle(i int) bool {
	w, ok := strings.CutSuffix(f.words[i].base, "s")
	if !ok || f.g.words[w]&title == 0 || f.is(i, name) {
		return false
	}
	switch w {
	case "minister", "president", "leader", "king", "prince", "ministre", "roi", "chef", "dirigeant", "ambassador", "chief", "head", "counterpart", "homologue":
		return false
	}
	return true
}
