package party

import (
	"strings"
	"unicode/utf8"

	"mujaz/briefs"
	"mujaz/briefs/language"
)

// people are those whom the news names without their state: by their name's key,
// the ISO code of the state that they act for, "" for none.
type people struct {
	state map[string]string
	start map[string]bool // the first words of their names
}

// readPeople reads those whom the list names in a language.
func readPeople(c language.Code, rows func(func(string) bool)) people {
	p := people{map[string]string{}, map[string]bool{}}
	for line := range rows {
		f := strings.Split(line, "\t")
		if len(f) < 3 || f[1] != string(c) {
			continue
		}
		for _, name := range f[2:] {
			key := servants.Replace(keyOf(c, name))
			first, _, _ := strings.Cut(key, " ")
			p.state[key], p.start[first] = strings.Trim(f[0], "-"), true
		}
	}
	return p
}

// servants writes "servant of" onto whose it is, as half of the papers do.
var servants = strings.NewReplacer("عبد ", "عبد")

// joinedParticles are what is written onto the names of people.
var joinedParticles = map[language.Code][]string{
	language.Arabic: {"و", "ل", "ب"},
	language.Hebrew: {"ו", "ל", "ב", "מ", "ש", "כ", "ול", "שב", "כש"},
}

// longestName is how many tokens the name of somebody in the list may have.
const longestName = 9

// known is where a name of the list ends that begins at token i, behind a particle
// written onto it or not; i where none does.
func (f *finder) known(i, end int) int {
	if len(f.g.people.start) == 0 || i >= end || f.d.Tokens[i].Kind != language.Word {
		return i
	}
	fold := f.d.Tokens[i].Fold
	if n := f.knownAs(fold, i, end); n > i {
		if f.words[i].skip > 0 {
			f.words[i] = f.g.look(fold)
		}
		return n
	}
	for _, p := range joinedParticles[f.g.code] {
		rest, ok := strings.CutPrefix(fold, p)
		if !ok || len(rest) < len("كير") {
			continue
		}
		if n := f.knownAs(rest, i, end); n > i {
			if f.words[i].skip == 0 {
				f.words[i] = f.g.look(rest)
				f.words[i].skip = rawPrefix(f.d.Tokens[i].Text, utf8.RuneCountInString(p))
			}
			return n
		}
	}
	return i
}

// knownAs is where the name of the list ends whose first word at token i is first.
func (f *finder) knownAs(first string, i, end int) int {
	key, n := first, i
	if first == "عبد" && i+1 < end {
		first += f.d.Tokens[i+1].Fold
	}
	if !f.g.people.start[first] {
		return i
	}
	for j := i + 1; ; j++ {
		if _, ok := f.g.people.state[key]; ok {
			n = j
		}
		if j >= min(end, i+longestName) {
			return n
		}
		t := f.d.Tokens[j]
		switch {
		case t.Text == "-" && !t.Gap:
			continue
		case t.Kind != language.Word:
			return n
		}
		if key != "عبد" && !strings.HasSuffix(key, " عبد") {
			key += " "
		}
		if f.latinScript() {
			key += withoutPossessive(t.Fold)
		} else {
			key += t.Fold
		}
	}
}

// ofList gives those of the list the state that it has for them, where the article
// says none. It returns who acts for no state.
func (r *resolver) ofList() map[int]bool {
	none := map[int]bool{}
	for p := range r.parties {
		h := &r.parties[p]
		if h.Country != "" || h.Kind != briefs.Person {
			continue
		}
		iso, ok := r.listed(h)
		h.Country = iso
		if ok && iso == "" {
			none[p] = true
		}
	}
	return none
}

// ofBody gives an Arabic name the state of the body that a pronoun on its post takes up:
// الصندوق السعودي ممثلا في رئيسه فلان. Where that body is of no state, nor is he.
func (r *resolver) ofBody(stateless map[int]bool) {
	if r.g.code != language.Arabic {
		return
	}
	for _, s := range r.spans {
		if s.kind != briefs.Person || s.roleOnly || s.role == "" || s.roleFirst >= s.first {
			continue
		}
		owned := false
		for i := s.roleFirst; i < s.first; i++ {
			owned = owned || r.is(i, title) && (strings.HasSuffix(r.d.Tokens[i].Text, "ه") || strings.HasSuffix(r.d.Tokens[i].Text, "ها"))
		}
		if !owned {
			continue
		}
		p, of := r.holderAt(s), -1
		for k, m := range r.mentions {
			if m.Last <= s.roleFirst && m.Kind == ByName && r.d.Tokens[m.First].Sentence == r.d.Tokens[s.first].Sentence && r.parties[m.Party].Kind == briefs.Organisation &&
				(of < 0 || m.First > r.mentions[of].First) {
				of = k
			}
		}
		if p < 0 || of < 0 || r.parties[p].Country != "" {
			continue
		}
		body := &r.parties[r.mentions[of].Party]
		if r.parties[p].Country = body.Country; body.Country == "" && r.bloc(body) {
			stateless[p] = true
		}
	}
}

// holderAt is the party that is named at a span, -1 for none.
func (r *resolver) holderAt(s span) int {
	for _, m := range r.mentions {
		if m.First == s.first && m.Kind == ByName {
			return m.Party
		}
	}
	return -1
}
