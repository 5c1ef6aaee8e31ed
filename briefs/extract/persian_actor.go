package extract

import (
	"strings"

	"mujaz/briefs"
	"mujaz/briefs/language"
)

// goesOnSpeaking tells whether what a Persian verb of saying with a colon reports may go on
// behind the sentence, to the end of its paragraph: وی گفت: سد آماده است. تا پاییز ….
func (r *reader) goesOnSpeaking(s language.Sentence) bool {
	n := len(r.said)
	if r.code() != language.Persian || n == 0 {
		return false
	}
	at := r.said[n-1].at
	for j := at + 1; at >= s.First && j < min(at+4, s.Last); j++ {
		if r.d.Tokens[j].Text == ":" {
			return true
		}
	}
	return false
}

// willHolders are the bodies and states whose readiness a Persian genitive tells of, behind
// its adjective: آمادگی کامل این سازمان و بانک فلان. nil where it tells of none.
func (r *reader) willHolders(head int, s language.Sentence) []int {
	if r.code() != language.Persian {
		return nil
	}
	j := head + 1
	if j < s.Last && r.at[j] < 0 && (r.fold(j) == "كامل" || r.fold(j) == "جدي") {
		j++
	}
	var out []int
	for j < s.Last {
		p := -1
		switch {
		case r.at[j] >= 0:
			p, j = r.mention[r.at[j]].Party, r.mention[r.at[j]].Last
		case r.exact("this", j) && j+1 < s.Last:
			if p = r.bodyCalled(j + 1); p < 0 {
				p = r.speakersBody(j + 1)
			}
			j += 2
		}
		if p < 0 || r.parties[p].Kind == briefs.Person || r.parties[p].Kind == briefs.Place {
			break
		}
		if out = append(out, p); j >= s.Last || !r.joins(j) && r.d.Tokens[j].Text != "،" {
			break
		}
		j++
	}
	return out
}

// speakersBody is the body that the speaker of a Persian sentence is of, where the noun at token i
// is its head: the organisation of whose head the post tells. -1 for none.
func (r *reader) speakersBody(i int) int {
	role := ""
	for _, sp := range r.said {
		if sp.party >= 0 {
			role = r.parties[sp.party].Role
		}
	}
	found := -1
	for p := range r.parties {
		if r.parties[p].Kind == briefs.Organisation && r.headedBy(r.parties[p].Name, r.fold(i)) && role != "" && strings.Contains(role, r.parties[p].Name) {
			if found >= 0 && len(r.parties[found].Name) > len(r.parties[p].Name) {
				continue
			}
			found = p
		}
	}
	return found
}

// metBefore are the two whose meeting a Persian clause tells of at which something was
// agreed, and nobody said by whom: در پایان دیدار وزیر … با …، توافق شد. nil where none does.
func (r *reader) metBefore(from int, m match) []int {
	if r.code() != language.Persian || m.act != briefs.Agreed {
		return nil
	}
	for j := from; j < m.first; j++ {
		if r.at[j] >= 0 || !r.exact("encounter", j) {
			continue
		}
		with := r.findIn("with", j+1, m.first)
		if with < 0 {
			return nil
		}
		first, second := r.oneOf(j+1, with), r.oneOf(with+1, m.first)
		if first < 0 || second < 0 || first == second {
			return nil
		}
		return []int{first, second}
	}
	return nil
}

// oneOf is who the words from token i on name, by name or by post, before token last; -1
// where they name nobody known.
func (r *reader) oneOf(i, last int) int {
	for end := i; end < last; end++ {
		if r.d.Tokens[end].Kind == language.Punct || r.at[end] < 0 && r.oblique(end) {
			last = end
		}
	}
	for j := i; j < last; j++ {
		if m := r.at[j]; m >= 0 && r.parties[r.mention[m].Party].Kind == briefs.Person {
			return r.mention[m].Party
		}
	}
	if i < last && r.in("roleword", i) {
		return r.byPostWords(i, last)
	}
	if i < last && r.at[i] >= 0 && r.parties[r.mention[r.at[i]].Party].Kind != briefs.Place {
		return r.mention[r.at[i]].Party
	}
	return -1
}

// approvedIn is the body in which a Persian passive says that something was passed: در
// کمیسیون اقتصادی به تصویب رسید. nil where none is told.
func (r *reader) approvedIn(from int, m match) []int {
	if r.code() != language.Persian || m.act != briefs.Decided {
		return nil
	}
	for j := m.first - 1; j > from; j-- {
		n := r.at[j]
		if n < 0 {
			if r.d.Tokens[j].Kind == language.Punct || r.exact("clause", j) {
				return nil
			}
			continue
		}
		p := r.mention[n]
		if r.parties[p.Party].Kind == briefs.Organisation && p.First > from && r.at[p.First-1] < 0 && r.fold(p.First-1) == "در" && r.exact("assembly", p.First) {
			return []int{p.Party}
		}
		j = p.First
	}
	return nil
}

// cleft tells whether a Persian clause from token from on is one of a noun that is told of
// as a thing of a kind, so that its future is an effect: مسئولیت بزرگی است که دولت با آن ….
func (r *reader) cleft(from int) bool {
	k := from - 1
	if k < 3 || r.fold(k) != that || r.at[k] >= 0 || !r.exact("copula", k-1) {
		return false
	}
	for j := k - 2; j > max(k-5, 0); j-- {
		if r.at[j] < 0 && strings.HasSuffix(r.fold(j), "ي") && len(r.fold(j)) > 6 && !r.oblique(j) {
			return true
		}
	}
	return false
}

// purposeEnds is where a Persian phrase of purpose that opens a clause ends, behind its
// comma: برای گسترش همکاری بین ایران و نروژ، | هیئتی …. From where none does.
func (r *reader) purposeEnds(from, last int) int {
	if r.code() != language.Persian || r.at[from] >= 0 || r.fold(from) != "براي" && r.fold(from) != "جهت" && !(r.fold(from) == "به" && r.fold(from+1) == "منظور") && r.fold(from) != "بهمنظور" {
		return from
	}
	for j := from + 2; j < min(last-1, from+24); j++ {
		if r.d.Tokens[j].Text == "،" {
			return j + 1
		}
		if r.finite(j) {
			break
		}
	}
	return from
}

// arrives tells whether the place where somebody goes stands right before the Persian verb
// at token i: وارد تهران | می‌شود.
func (r *reader) arrives(i int) bool {
	if i < 2 || r.at[i-1] < 0 {
		return false
	}
	m := r.mention[r.at[i-1]]
	k := r.parties[m.Party].Kind
	return m.First > 0 && (k == briefs.Place || k == briefs.Country) && r.at[m.First-1] < 0 && r.exact("arrival", m.First-1)
}

// conveys tells whether a Persian verb for conveying what was decided conveys a greeting or a
// message. An invitation that is conveyed becomes what it is, a call by whose it is.
func (r *reader) conveys(from int, m *match) bool {
	if m.act != briefs.Decided || r.fold(m.first) != "ابلاغ" {
		return false
	}
	k := r.findIn("greeting", from, m.first)
	if k < 0 {
		return false
	}
	if !strings.HasPrefix(r.fold(k), "دعوت") {
		return true
	}
	m.act, m.head = briefs.CalledFor, k
	return false
}

// inviter is whose Persian invitation somebody conveys: دعوت آقای فلان از …. nil for another
// act, empty where it is nobody's who is known.
func (r *reader) inviter(m match) []int {
	if r.code() != language.Persian || m.act != briefs.CalledFor || r.fold(m.first) != "ابلاغ" {
		return nil
	}
	k := m.head + 1
	for k < m.first && r.at[k] < 0 && (r.fold(k) == "رسمي" || r.exact("style", k)) {
		k++
	}
	if p := r.oneOf(k, m.first); p >= 0 {
		return []int{p}
	}
	return []int{}
}

// heldBehind tells whether the Persian comma at token j stands between a name and its post.
func (r *reader) heldBehind(j int) bool {
	if r.code() != language.Persian || j < 1 || j+1 >= len(r.at) || r.d.Tokens[j].Text != "،" || r.at[j-1] < 0 || r.at[j+1] >= 0 {
		return false
	}
	return r.parties[r.mention[r.at[j-1]].Party].Kind == briefs.Person && r.in("roleword", j+1)
}

// pastAttendance steps over a Persian phrase that opens a clause with a preposition and a
// relative clause of its own, up to the comma behind that one's verb: در این دیدار که سفیر
// نیز شرکت داشت، | وزیر گفت.
func (r *reader) pastAttendance(from, last int) int {
	if !r.oblique(from) || r.at[from] >= 0 {
		return from
	}
	for k := from + 1; k < last; k++ {
		if r.at[k] >= 0 || r.fold(k) != that {
			continue
		}
		for f := last - 2; f > k; f-- {
			if r.d.Tokens[f+1].Text == "،" && r.finite(f) {
				return f + 2
			}
		}
		break
	}
	return from
}
