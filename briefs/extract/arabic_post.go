package extract

import (
	"strings"

	"mujaz/briefs"
	"mujaz/briefs/extract/party"
	"mujaz/briefs/language"
)

// takeUpPosts settles whom a post without a name means in sentence s (وأكد الوزير): of
// several who may hold it the one who was named first in the sentence, or who spoke or
// acted in the one before, and not whom he met.
func (r *reader) takeUpPosts(s language.Sentence) {
	for j := s.First; j < s.Last; j++ {
		k := r.at[j]
		if k < 0 || r.mention[k].Kind != party.ByRole || r.mention[k].First != j {
			continue
		}
		if r.mention[k].Last > j+1 {
			if p := r.byRole(r.d.Span(j, r.mention[k].Last).Quote); p >= 0 {
				r.mention[k].Party = p
			}
			continue
		}
		if !r.exact("roleword", j) {
			continue
		}
		if p := r.postholder(j, s); p >= 0 {
			r.mention[k].Party = p
		}
	}
}

// postholder is who is meant by the post alone at token j; -1 where neither the sentence
// nor the one before tells.
func (r *reader) postholder(j int, s language.Sentence) int {
	for i := s.First; i < j; i++ {
		if m := r.at[i]; m >= 0 && r.mention[m].Kind == party.ByName && r.parties[r.mention[m].Party].Kind == briefs.Person && r.mayBe(r.mention[m].Party, j) {
			return r.mention[m].Party
		}
	}
	for _, p := range append([]int{r.speaker.party, r.met}, r.subject...) {
		if p >= 0 && r.parties[p].Kind == briefs.Person && r.mayBe(p, j) {
			return p
		}
	}
	return -1
}

// postGoesOn tells whether the preposition at token k says what the post at token j is for or
// where, before the name of who holds it: المشرف على المسابقة فلان, مدير الزراعة في البصرة
// المهندس فلان.
func (r *reader) postGoesOn(j, k int) bool {
	switch r.fold(k) {
	case "علي":
		if !r.exact("overseer", j) {
			return false
		}
	case "عن":
		if !r.exact("official", j) {
			return false
		}
	case "في":
		if m := r.at[k+1]; (m < 0 || r.parties[r.mention[m].Party].Kind == briefs.Person) && !r.in("agentnoun", k+1) {
			return false
		}
	default:
		return false
	}
	for i := k + 1; i < min(k+8, len(r.at)); i++ {
		if m := r.at[i]; m >= 0 && r.parties[r.mention[m].Party].Kind == briefs.Person {
			return r.mention[m].Kind == party.ByName && !r.governedName(i) && !r.coupled(i)
		}
		if r.d.Tokens[i].Kind == language.Punct || r.at[i] < 0 && (r.oblique(i) || r.exact("that", i) || r.exact("relative", i) || r.exactSay(i) || r.in("hismeeting", i)) {
			break
		}
	}
	return false
}

// stateHolder is who holds the post at token j that is told with the name of his state where
// the article elsewhere has its adjective: وزير خارجية مملكة النرويج. -1 where nobody does.
func (r *reader) stateHolder(j, end int) int {
	state := ""
	for k := j + 1; k < end; k++ {
		if m := r.at[k]; m >= 0 && r.parties[r.mention[m].Party].Kind == briefs.Country {
			state = r.parties[r.mention[m].Party].Country
		}
	}
	if state == "" || r.at[j+1] >= 0 {
		return -1
	}
	of := strings.TrimPrefix(r.fold(j+1), "ال")
	for p, who := range r.parties {
		w := strings.Fields(language.Fold(r.code(), who.Role))
		if who.Kind == briefs.Person && who.Country == state && len(w) > 1 && (w[0] == r.fold(j) || w[0] == r.unjoined(j)) && strings.TrimPrefix(w[1], "ال") == of {
			return p
		}
	}
	return -1
}

// pastStyles skips the styles of address before a post at token j: معالي | نائب الوزير.
func (r *reader) pastStyles(j int) int {
	for j < len(r.at)-1 && r.at[j] < 0 && r.exact("style", j) {
		j++
	}
	return j
}

// styledPost is who holds the post at token j, behind a style of address, of which only the
// beginning is told, with an adjective of his state or without: معالي نائب الوزير الفيتنامي.
// -1 where nobody does or several may.
func (r *reader) styledPost(j int, s language.Sentence) int {
	first := r.pastStyles(j)
	if first == j && !r.exact("plainpost", j) || first >= s.Last {
		return -1
	}
	var want []string
	k, state := first, ""
	for ; k < min(first+5, s.Last) && r.d.Tokens[k].Kind == language.Word; k++ {
		if m := r.at[k]; m >= 0 {
			if r.mention[m].Kind == party.ByAdjective {
				state = r.parties[r.mention[m].Party].Country
				k++
			}
			break
		}
		if k > first && !strings.HasPrefix(r.fold(k), "ال") || r.oblique(k) {
			break
		}
		want = append(want, r.unjoined(k))
	}
	if len(want) < 2 || first == j && state == "" || r.nameFollows(k-1, s.Last) {
		return -1
	}
	found := -1
	for p, who := range r.parties {
		if who.Kind != briefs.Person || state != "" && who.Country != state || !alikePosts(want, strings.Fields(language.Fold(r.code(), who.Role))) {
			continue
		}
		if found >= 0 {
			return -1
		}
		found = p
	}
	return found
}
