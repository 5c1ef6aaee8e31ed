package party

import (
	"sort"
	"strings"
	"unicode/utf8"

	"mujaz/briefs"
	"mujaz/briefs/language"
)

// holder is a party while its mentions are gathered.
type holder struct {
	briefs.Party
	key    []string // folded words
	named  int
	nisba  int
	byForm map[string]bool

	stateless bool // a person whose post is one of a body that is of no state
}

// resolver makes parties of spans.
type resolver struct {
	*finder
	parties  []holder
	keys     map[string]int // kind and folded name → party
	surname  map[string]int
	post     map[string]int // title word → who held it last
	mentions []Mention
	home     string       // the state that the article calls its own
	main     string       // the state that the article is about more than about all others
	full     map[int]bool // states known by their names in full alone, so far
	short    []span       // short forms of what no name before them names
}

func (f *finder) resolve() *Result {
	sort.SliceStable(f.spans, func(a, b int) bool { return f.spans[a].first < f.spans[b].first })
	r := &resolver{finder: f, keys: map[string]int{}, surname: map[string]int{}, post: map[string]int{}, full: map[int]bool{}}
	r.stateNamesakes()
	for pass := range 2 { // full names first, so that a surname in the headline finds its owner
		for _, s := range f.spans {
			long := s.last-s.first > 1
			if s.roleOnly || s.nisba || s.kind == briefs.Person && long != (pass == 0) || s.kind != briefs.Person && pass == 1 {
				continue
			}
			r.name(s)
		}
	}
	r.wholes()
	r.propagate()
	r.kingdom()
	r.government()
	r.roles()
	r.introduced()
	r.nisbas()
	r.states()
	return r.result()
}

// keyWords are the folded words that a name is compared by: without the first
// word's article, عبد ال as one word.
func (r *resolver) keyWords(s span) []string {
	var out []string
	for i := s.first; i < max(s.last, s.tail); i++ {
		w := r.words[i].base
		if i > s.first {
			w = r.d.Tokens[i].Fold
		}
		if r.g.code == language.English && i == s.last-1 {
			w = strings.TrimSuffix(w, "'s")
		}
		if r.d.Tokens[i].Kind != language.Word && r.d.Tokens[i].Kind != language.Number {
			continue
		}
		if n := len(out); r.g.code == language.Persian && s.kind == briefs.Organisation && n > 2 && w == "ايران" && out[n-1] == "اسلامي" && out[n-2] == "جمهوري" {
			out = out[:n-2] // the state's long name in a body's
		}
		if r.g.code == language.Arabic {
			if s.kind == briefs.Person && len(out) > 0 && out[len(out)-1] == "عبد" {
				out[len(out)-1] += w
				continue
			}
			w = strings.TrimPrefix(w, "ال")
		}
		out = append(out, w)
	}
	return out
}

// withoutArticles is a name of the gazetteer as names are compared.
func (r *resolver) withoutArticles(key string) string {
	if r.g.code != language.Arabic {
		return key
	}
	words := strings.Fields(key)
	for i, w := range words {
		words[i] = strings.TrimPrefix(w, "ال")
	}
	return strings.Join(words, " ")
}

// written is a name as shown: without the particles written onto it.
func (r *resolver) written(s span) string {
	t := r.d.Tokens[s.first]
	raw := r.d.Text[t.Start:r.d.Tokens[max(s.last, s.tail)-1].End]
	if r.g.code == language.English { // Kenya's
		raw = withoutPossessive(raw)
	}
	if r.g.code == language.Arabic && s.kind == briefs.Organisation { // حزب «الغد»
		raw = strings.Join(strings.Fields(quotes.Replace(raw)), " ")
	}
	w := r.words[s.first]
	if w.skip == 0 {
		return raw
	}
	raw = raw[w.skip:]
	if r.g.code == language.Arabic && strings.HasPrefix(w.base, "ال") && strings.HasPrefix(raw, "ل") {
		raw = "ا" + "ل" + strings.TrimPrefix(raw, "ل")
	}
	if r.g.code == language.Hebrew && strings.HasPrefix(w.base, "ה") && (strings.HasPrefix(w.base, "הה") && !strings.HasPrefix(raw, "הה") || !strings.HasPrefix(raw, "ה")) {
		raw = "ה" + raw // באוצר: the article is in the vowel
	}
	return raw
}

// quotes takes quotation marks out of a name.
var quotes = strings.NewReplacer("«", "", "»", "", "\"", "", "“", "", "”", "")

// withoutPossessive is an English word or name without the 's at its end.
func withoutPossessive(s string) string {
	return strings.TrimSuffix(strings.TrimSuffix(s, "'s"), "’s")
}

func (r *resolver) name(s span) {
	words := r.keyWords(s)
	if len(words) == 0 {
		return
	}
	plain := string(s.kind) + " " + strings.Join(words, " ")
	key := plain
	switch {
	case s.kind == briefs.Country:
		key = "country " + s.iso
	case s.same != "":
		key = string(s.kind) + " " + r.withoutArticles(s.same)
	case r.stateOrgan(s):
		key = "organ " + words[0] + " " + s.iso
	}
	p, ok := r.keys[key]
	if s.bare || !ok && s.kind == briefs.Organisation && len(words) == 1 && r.latinScript() && r.capitals(s.first) {
		if q, known := r.bare(s, words[0]); known {
			p, ok = q, true
		} else if s.bare && !ok && !soleBodies.has(words[0]) {
			r.short = append(r.short, s)
			return
		}
	}
	short := ""
	if s.short > 0 {
		short = string(s.kind) + " " + r.words[s.short].base
		if r.g.code == language.Arabic {
			short = string(s.kind) + " " + strings.TrimPrefix(r.words[s.short].base, "ال")
		}
	}
	if !ok && s.short > 0 {
		p, ok = r.keys[short]
	}
	if !ok {
		p, ok = r.variant(s, words)
	}
	if !ok {
		if s.kind == briefs.Person && len(words) == 1 && !s.sure {
			return
		}
		p = len(r.parties)
		if s.kind == briefs.Country && r.latinScript() && !r.plainState(s) {
			r.full[p] = true
		}
		r.parties = append(r.parties, holder{Party: briefs.Party{Name: r.written(s), Kind: s.kind, Country: s.iso}, key: words, byForm: map[string]bool{r.written(s): true}})
	}
	r.keys[key] = p
	if s.kind == briefs.Organisation {
		r.keys[plain] = p
	}
	if s.short > 0 {
		r.keys[short] = p
	}
	h := &r.parties[p]
	abroad := s.iso != "" && r.g.code == language.Urdu && r.ministry(words, h.key)
	h.named++
	if form := r.written(s); !h.byForm[form] {
		h.byForm[form] = true
		generic := s.kind == briefs.Country && (len(words) == 1 && words[0] == "مملكه" || r.g.code == language.Urdu && strings.Contains(form, "جمہوریہ") || r.latinScript() && !r.plainState(s)) // longer, but no name
		if !generic && utf8.RuneCountInString(form) > utf8.RuneCountInString(h.Name) && (s.kind != briefs.Organisation || len(words) <= len(h.key)+4) {
			form, h.Name, h.key = h.Name, form, words
		} else if s.kind == briefs.Country && r.g.code == language.Urdu && strings.Contains(h.Name, "جمہوریہ") && !strings.Contains(form, "جمہوریہ") {
			form, h.Name, h.key = h.Name, form, words // ہندوستان, and not جمہوریہ ہند
		} else if s.kind == briefs.Country && r.latinScript() && r.plainState(s) && r.full[p] {
			form, h.Name, h.key, r.full[p] = h.Name, form, words, false // Ireland, and not the Republic of Ireland
		}
		h.Aliases = append(h.Aliases, form)
	}
	if h.Country == "" || abroad {
		h.Country = s.iso
	}
	h.stateless = h.stateless || s.stateless
	if s.kind == briefs.Person {
		if s.role != "" && (h.Role == "" || len(s.role) > len(h.Role) && strings.Contains(s.role, strings.Fields(h.Role)[0])) {
			h.Role = s.role
		}
		if s.role != "" && !r.formerly(s.role, r.words[s.roleFirst].base) {
			r.post[r.words[s.roleFirst].base] = p
			r.post[strings.TrimPrefix(r.words[s.roleFirst].base, "ال")] = p
			if a := r.genderedArticle(s.roleFirst); a != "" {
				r.post[a+r.words[s.roleFirst].base] = p
			}
		}
		if _, taken := r.surname[words[0]]; len(words) > 1 || r.g.code == language.Hebrew && s.role != "" && !taken && r.g.words[words[0]]&^name == 0 {
			r.surname[familyWord(words)] = p // a Hebrew family that only its post names, too: השר שרון
		}
		if len(words) == 3 && r.g.code == language.Hebrew && s.kind == briefs.Person && r.g.words[words[1]]&(common|title) == 0 {
			if _, taken := r.surname[words[1]]; !taken {
				r.surname[words[1]] = p // the first of two families
			}
		}
	}
	r.mention(p, s, ByName)
}

func (r *resolver) mention(p int, s span, k MentionKind) {
	start, last := r.d.Tokens[s.first].Start+r.words[s.first].skip, r.d.Tokens[s.last-1]
	end := last.End
	if r.g.code == language.English {
		end -= len(last.Text) - len(withoutPossessive(last.Text))
	}
	post := s.first
	if s.kind == briefs.Person && s.role != "" && s.roleFirst > 0 && s.roleFirst < s.first && r.d.Tokens[s.roleFirst].Sentence == r.d.Tokens[s.first].Sentence {
		post = s.roleFirst
	}
	r.mentions = append(r.mentions, Mention{Party: p, First: s.first, Last: s.last, Start: start, End: end, Kind: k, Post: post})
}

// kindWords are the Arabic words that may stand before a body's own name or be
// left out: شركة إيني. Folded.
var kindWords = words{list: "شركه مجموعه بنك مصرف وكاله صحيفه جريده قناه منظمه حركه حزب تنظيم جماعه موسسه"}

// propagate finds accepted surnames everywhere else in the text.
func (r *resolver) propagate() {
	for i := range r.d.Tokens {
		if r.taken[i] || r.d.Tokens[i].Kind != language.Word {
			continue
		}
		w := r.words[i]
		bare := w.base
		if r.g.code == language.Arabic {
			bare = strings.TrimPrefix(bare, "ال")
		}
		if r.latinScript() && r.d.Tokens[i].Upper {
			if p, last, ok := r.firmAt(i); ok {
				s := span{first: i, last: last, kind: briefs.Organisation}
				if form := r.written(s); !r.parties[p].byForm[form] {
					r.parties[p].byForm[form] = true
					r.parties[p].Aliases = append(r.parties[p].Aliases, form)
				}
				r.parties[p].named++
				for k := i; k < last; k++ {
					r.taken[k] = true
				}
				r.mention(p, s, ByName)
				continue
			}
		}
		p, ok := r.surname[bare]
		if !ok && r.latinScript() && r.calledBy(bare) && r.d.Tokens[i].Upper {
			p, ok = r.given(bare)
			ok = ok && len(r.parties[p].key) > 1
		}
		if rest, joined := strings.CutPrefix(bare, "و"); !ok && joined && w.skip == 0 && r.g.code == language.Arabic && w.is == 0 {
			if p, ok = r.surname[rest]; ok { // of no list: وحفتوش
				w = word{base: rest, skip: len("و")}
				r.words[i] = w
			}
		}
		if !ok && w.is&^name == 0 && r.g.code == language.Hebrew {
			p, ok = r.hebrewSurname(i)
			w = r.words[i]
		}
		if !ok && w.is == 0 && w.skip == 0 && r.g.code == language.Arabic {
			p, ok = r.respeltSurname(bare)
		}
		if !ok || w.is&(stop|title) != 0 || (r.g.code == language.English || r.g.code == language.French) && !r.d.Tokens[i].Upper {
			continue
		}
		if w.is&common != 0 && !(r.g.code == language.English || r.g.code == language.French) && w.is&name == 0 && !r.besideSomebody(i, p) {
			continue
		}
		s := span{first: i, last: i + 1, kind: briefs.Person}
		if form := r.written(s); !r.parties[p].byForm[form] {
			r.parties[p].byForm[form] = true
			r.parties[p].Aliases = append(r.parties[p].Aliases, form)
		}
		r.parties[p].named++
		r.taken[i] = true
		r.mention(p, s, ByName)
	}
}

// besideSomebody tells whether the Arabic word at token i, which is also a common one,
// stands as the family name of a party: with its article, and tied by و to another
// person's name (أن حفتر والسراج اتفقا).
func (r *resolver) besideSomebody(i, p int) bool {
	if r.g.code != language.Arabic || !r.words[i].definite || !strings.HasSuffix(r.parties[p].Name, " "+r.words[i].raw(r.d.Tokens[i].Text)) {
		return false
	}
	joined := func(k int) bool { return k < len(r.d.Tokens) && strings.HasPrefix(r.d.Tokens[k].Fold, "و") }
	return i > 0 && joined(i) && r.called(i-1, p) || joined(i+1) && r.called(i+1, p)
}

// called tells whether the word at token i is, with or without و, the family name of
// somebody else than the party.
func (r *resolver) called(i, p int) bool {
	if r.d.Tokens[i].Kind != language.Word {
		return false
	}
	bare := strings.TrimPrefix(r.words[i].base, "ال")
	q, ok := r.surname[bare]
	if !ok {
		q, ok = r.surname[strings.TrimPrefix(bare, "و")]
	}
	return ok && q != p
}

// raw is a word as written, without the particles before it.
func (w word) raw(text string) string { return text[min(w.skip, len(text)):] }

// roles lets a post without a name mean who was last said to hold it.
func (r *resolver) roles() {
	for _, s := range r.spans {
		if !s.roleOnly {
			continue
		}
		p, ok := r.postHolder(s)
		if r.g.code == language.Persian && s.last == s.first+2 && ok {
			p, ok = r.fieldHolder(s, p)
		}
		if ok && s.last-s.first <= 2 && !r.elsewhere(s, p) {
			if s.iso == "" || r.parties[p].Country == "" || s.iso == r.parties[p].Country {
				r.mention(p, s, ByRole)
			}
		} else if p := r.heldBefore(s); p >= 0 {
			r.parties[p].Role = s.role
			r.mention(p, s, ByRole)
		}
	}
}

// heldBefore is the one person of the post's state who is named in its sentence or the
// one before and of whom no post is told: of two sentences that follow each other the
// second says who he is (le président russe). -1 where nobody is.
func (r *resolver) heldBefore(s span) int {
	if !r.latinScript() || s.iso == "" || s.last-s.first != 2 {
		return -1
	}
	found, sentence := -1, r.d.Tokens[s.first].Sentence
	for _, m := range r.mentions {
		at := r.d.Tokens[m.First].Sentence
		if h := r.parties[m.Party]; m.Kind != ByName || h.Kind != briefs.Person || m.First > s.first || at < sentence-1 || m.Party == found {
			continue
		} else if iso, _ := r.listed(&h); h.Role != "" || h.Country != s.iso && iso != s.iso || found >= 0 {
			return -1
		}
		found = m.Party
	}
	return found
}

// formerly tells whether an Arabic post is a former one though the article names who
// holds it now: الرئيس السابق is not whom the president means.
func (r *resolver) formerly(role, word string) bool {
	_, held := r.post[word]
	return held && r.g.code == language.Arabic && (strings.Contains(role, "السابق") || strings.Contains(role, "الأسبق"))
}

// kingdoms are the states that "the kingdom" may mean.
var kingdoms = words{list: "SA MA JO BH"}
