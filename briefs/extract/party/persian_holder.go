package party

import (
	"strings"

	"mujaz/briefs"
	"mujaz/briefs/language"
)

// introduced gives a post that opens a Persian article without a name to the one who is named
// without a post in the sentences behind it and goes on speaking: Persian news tells first
// who speaks by his post, then by his name.
func (r *resolver) introduced() {
	if r.g.code != language.Persian {
		return
	}
	const near = 3 // sentences: headline, deck and lead may all tell of the post
	for k, s := range r.spans {
		first := r.d.Tokens[s.first].Sentence
		if !s.roleOnly || !r.opensSentence(s.first) || r.posts(s.first) || !r.speaks(s.last, r.sentenceEnd(s.first)) && !r.punct(s.last, ":") {
			continue
		}
		m, ok := r.firstNamed(s.last, first+near)
		if !ok || r.parties[m.Party].Role != "" || r.d.Tokens[m.First].Sentence == first || r.otherPost(k, m.First) || r.holds(s) || !r.takesWord(m, r.atMeeting(s)) {
			continue
		}
		h := &r.parties[m.Party]
		if iso, _ := r.listed(h); s.iso != "" && iso != "" && iso != s.iso {
			continue
		}
		h.Role = s.role
		if s.iso != "" {
			h.Country = s.iso
		}
		r.post[r.words[s.first].base] = m.Party
		r.mention(m.Party, s, ByRole)
	}
}

// opensSentence tells whether what stands at token i opens its sentence, behind a dateline,
// a source or a phrase of its own with a mark, and honorifics.
func (r *resolver) opensSentence(i int) bool {
	first := r.d.Sentences[r.d.Tokens[i].Sentence].First
	for i > first && r.is(i-1, honorific|rank) {
		i--
	}
	const most = 12
	return i == first || i-first <= most && r.d.Tokens[i-1].Kind == language.Punct && !r.punct(i-1, "«", "(")
}

// firstNamed is the first person named from token i on, up to a sentence; false where none is.
func (r *resolver) firstNamed(i, sentence int) (Mention, bool) {
	var out Mention
	found := false
	for _, m := range r.mentions {
		if m.First >= i && m.Kind == ByName && r.parties[m.Party].Kind == briefs.Person && r.d.Tokens[m.First].Sentence <= sentence && (!found || m.First < out.First) {
			out, found = m, true
		}
	}
	return out, found
}

// otherPost tells whether another post than that of span k opens a sentence between it and
// token i.
func (r *resolver) otherPost(k, i int) bool {
	for _, s := range r.spans[k+1:] {
		if s.first >= i {
			break
		}
		if s.roleOnly && r.opensSentence(s.first) && r.words[s.first].base != r.words[r.spans[k].first].base {
			return true
		}
	}
	return false
}

// holds tells whether somebody named has a post that begins as that of a span does, of the
// same state or none that is told.
func (r *resolver) holds(s span) bool {
	for _, o := range r.spans {
		if o.kind == briefs.Person && !o.roleOnly && o.role != "" && r.words[o.roleFirst].base == r.words[s.first].base && (o.iso == s.iso || o.iso == "" || s.iso == "") {
			return true
		}
	}
	return false
}

// atMeeting tells whether the sentence of a post tells of a meeting, at which another may speak.
func (r *resolver) atMeeting(s span) bool {
	for i := s.last; i < r.sentenceEnd(s.first); i++ {
		if talks.has(r.words[i].base) && r.at(i+1).base == "با" {
			return true
		}
	}
	return false
}

// takesWord tells whether the one named at a mention opens its sentence and speaks there, and
// not in answer to another; goes on, where another may have answered.
func (r *resolver) takesWord(m Mention, goes bool) bool {
	end := r.sentenceEnd(m.First)
	if !r.opensSentence(m.First) && !quoting.has(r.at(m.First-1).base) {
		return false
	}
	for i := m.Last; i < min(end, m.Last+8); i++ {
		if b := r.words[i].base; b == "نيز" || b == "هم" || b == "متقابلا" {
			return false
		}
	}
	if quoting.has(r.at(m.First-1).base) && !goes {
		return true
	}
	for i := m.Last; i < end; i++ {
		if b := r.words[i].base; continuing.has(b) || !goes && (r.is(i, say) || speaking.has(b)) {
			return true
		}
	}
	return false
}

// elsewhere tells whether a Persian post of a town or a region is of another than the one of
// whom a party's is told: استاندار فارس is not who governs Kurdistan.
func (r *resolver) elsewhere(s span, p int) bool {
	if r.g.code != language.Persian || s.last != s.first+2 {
		return false
	}
	k := r.words[s.first+1].place.kind
	return k >= region && k != body && !strings.Contains(" "+r.parties[p].Role+" ", " "+r.d.Tokens[s.first+1].Text+" ")
}

// fieldHolder is who holds a Persian post of two words that is taken for that of a party by its first:
// the one in whose post its second stands as well. False where another field is told of the party.
func (r *resolver) fieldHolder(s span, p int) (int, bool) {
	title, field := r.words[s.first].base, r.d.Tokens[s.first+1]
	if r.words[s.first+1].place.kind != none {
		return p, true
	}
	told := func(q int) bool { return strings.Contains(" "+r.parties[q].Role+" ", " "+field.Text+" ") }
	if told(p) || !strings.Contains(r.parties[p].Role, " ") {
		return p, true
	}
	for _, o := range r.spans {
		if o.kind == briefs.Person && !o.roleOnly && o.role != "" && r.words[o.roleFirst].base == title {
			if q := r.holderAt(o); q >= 0 && told(q) {
				return q, true
			}
		}
	}
	return p, !r.is(s.first+1, common)
}

// talks are the words for a meeting with somebody. Folded.
var talks = words{code: language.Persian, list: "دیدار ملاقات گفتگو گفت‌وگو مذاکره نشست تماس رایزنی"}

// continuing are the words with which one who spoke goes on. Folded.
var continuing = words{code: language.Persian, list: "افزود ادامه اضافه تصریح خاطرنشان یادآور"}
