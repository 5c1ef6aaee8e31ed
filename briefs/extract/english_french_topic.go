package extract

import (
	"strings"

	"mujaz/briefs"
	"mujaz/briefs/extract/party"
	"mujaz/briefs/language"
)

// frenchSmall are French words that name no topic.
const frenchSmall = `le la les un une des du de au aux et ou où en dans par pour sur sous avec sans entre vers chez contre depuis pendant lors avant après selon que qui quoi dont ce cet cette ces
	son sa ses leur leurs notre nos votre mon ma mes il elle ils elles on nous vous je se ne pas plus moins très aussi ainsi également notamment comme mais donc car si est sont était étaient été
	être sera seront a ont avait avaient avoir aura fait font faire peut peuvent doit doivent tout tous toute toutes autre autres même mêmes deux trois plusieurs premier première deuxième dernier
	dernière nouveau nouvelle nouveaux nouvelles partager facebook linkedin twitter whatsapp article lire source photo rédaction actualités monsieur madame ministre président premier pays
	million millions milliard milliards euros dollars marge titre sein occasion issue suite mise mises effectue effectuée
	égard domaines domaine importance représentant représentants directeur enjeux propositions orientations question questions sujet
	épouse homologue partie parties cours cadre part lieu fois année années mois jour jours semaine lundi mardi mercredi jeudi vendredi samedi dimanche`

// englishSmall are more English words that name no topic.
const englishSmall = `our us we you can may must should could would there here when where while because through against within among across including include includes other others many much very only
	own same each every first second last next year years month week day days time part well number such these those met says told joint new president minister prime mr mrs majesty king people
	million millions billion thousand thousands hundred hundreds nor months weeks years days decades foils seize arrest meets boost establishes select fms
	earlier along whatsoever outside percent pct morning evening afternoon night noon today yesterday tomorrow tonight near early late certain various several biggest latest recent having being
	spoils hails invokes appears arrives fails defends declares proposes accuses denies rejects praises warns urges agrees faces seeks wins loses visits tells says shows sees opens closes signs underlines consults
	unveils announces calls backs vows pledges hosts welcomes condemns orders approves adopts launches begins ends keeps wants plans
	put help provide continue support supports further out off up down no what how why if so yet just make made take taken use used`

// verbal tells whether an English or French word that was never counted has the
// shape of a verb's form or an adverb: no head and no part of a topic.
func (r *reader) verbal(i int) bool {
	f := r.fold(i)
	if r.d.Code == language.French {
		return r.at[i] < 0 && len(f) > 5 && (frenchInfinitive(f) || len(f) > 6 && (strings.HasSuffix(f, "era") || strings.HasSuffix(f, "ira") || strings.HasSuffix(f, "dra")) || strings.HasSuffix(f, "aient") || strings.HasSuffix(f, "eront") || strings.HasSuffix(f, "ent") && !strings.HasSuffix(f, "ment") && !strings.HasSuffix(f, "ident"))
	}
	if r.d.Code == language.Urdu {
		return r.at[i] < 0 && urduVerbs()[f]
	}
	if r.d.Code == language.Hebrew {
		return r.at[i] < 0 && r.hebrewVerbal(f)
	}
	if r.d.Code != language.English {
		return false
	}
	return r.at[i] < 0 && len(f) > 4 && (strings.HasSuffix(f, "ed") || strings.HasSuffix(f, "ly") || strings.HasSuffix(f, "ing"))
}

// frenchInfinitive tells whether a folded word of six letters or more has the ending of a
// French infinitive that few nouns share.
func frenchInfinitive(f string) bool {
	switch f {
	case "pouvoir", "loisir", "saphir", "fakir", "emir", "vizir", "menhir", "mouchoir", "couloir", "trottoir", "reservoir", "terroir", "leader", "manager", "foyer", "loyer", "cluster", "master", "hacker", "joker", "super", "hiver":
		return false
	}
	if strings.HasSuffix(f, "er") {
		return !strings.HasSuffix(f, "ier") && !strings.HasSuffix(f, "her")
	}
	for _, end := range []string{"ir", "endre", "ettre", "uire", "aitre", "oindre", "eindre", "clure", "attre", "ompre"} {
		if strings.HasSuffix(f, end) {
			return true
		}
	}
	return false
}

// hyphened tells whether token i is the hyphen inside an English or French word:
// cease-fire, sud-africain. No topic begins or ends there.
func (r *reader) hyphened(i int) bool {
	if i <= 0 || i+1 >= len(r.d.Tokens) || !subjectFirst(r.d.Code) {
		return false
	}
	t := r.d.Tokens[i]
	return t.Text == "-" && !t.Gap && !r.d.Tokens[i+1].Gap && r.d.Tokens[i-1].Kind != language.Punct
}

// tornLatin tells whether an English or French phrase begins inside another: inside
// a name, between capitals (United | Nations Headquarters), or with the adjective of
// the noun before it (République | islamique de).
func (r *reader) tornLatin(words []contentWord, first int) bool {
	if !subjectFirst(r.d.Code) || first == 0 || r.d.Tokens[first-1].Sentence != r.d.Tokens[first].Sentence {
		return false
	}
	if m := r.at[first]; m >= 0 && r.mention[m].First < first {
		return true
	}
	if r.d.Code == language.English && r.fold(first-1) == "to" && !r.d.Tokens[first].Upper && first+1 < len(r.at) && r.d.Tokens[first+1].Upper && r.at[first] < 0 {
		return true // to | visit Galway: a verb and its object
	}
	if r.d.Code == language.English {
		return r.d.Tokens[first].Upper && r.d.Tokens[first-1].Upper && r.d.Tokens[first-1].Kind == language.Word && r.d.Role(r.d.Tokens[first].Sentence) != briefs.RoleHeadline
	}
	if r.exact("auxiliary", first-1) && r.d.Tokens[first-1].Text != "à" {
		return true // a | discuté des enjeux
	}
	adjective := frenchAdjective(r.fold(first)) || r.at[first] >= 0 && r.mention[r.at[first]].Kind == party.ByAdjective
	return adjective && !r.d.Tokens[first].Upper && (words[first-1].stem != "" || r.d.Tokens[first-1].Kind == language.Word && !r.exact("article", first-1) && !r.asIs("preposition", first-1) && !r.exact("and", first-1))
}

// frenchAdjective tells whether a folded word has an ending of adjectives that stand
// behind their noun.
func frenchAdjective(f string) bool {
	for _, end := range []string{"ique", "iques", "ale", "ales", "aux", "elle", "elles", "aise", "ais", "ienne", "aire", "aires", "ive", "ives", "ite", "ites", "el", "els"} {
		if len(f) > len(end)+3 && strings.HasSuffix(f, end) {
			return true
		}
	}
	return false
}

// brokenLatin tells whether an English or French phrase of the tokens first to last
// breaks off inside a name or a title (Foreign | Minister), or is a name that is
// nobody's and says nothing of the subject.
func (r *reader) brokenLatin(words []contentWord, first, last, subject int) bool {
	if !subjectFirst(r.d.Code) {
		return false
	}
	if m := r.at[last]; m >= 0 && r.mention[m].Last > last+1 {
		return true
	}
	t := r.d.Tokens[last]
	if r.d.Code == language.English && t.Upper && last+1 < len(r.d.Tokens) {
		if next := r.d.Tokens[last+1]; next.Upper && next.Kind == language.Word && next.Sentence == t.Sentence && r.d.Role(t.Sentence) != briefs.RoleHeadline {
			return true
		}
	}
	if r.d.Code == language.English && r.headless(words, last) {
		return true
	}
	if subject > 0 {
		return false
	}
	for i := first; i <= last; i++ {
		if w := r.d.Tokens[i]; w.Kind == language.Word && !w.Upper {
			return false
		}
	}
	return true
}

// headless tells whether an English phrase breaks off after token last before its
// head: a content word goes on right behind it (multiple humanitarian | crises).
func (r *reader) headless(words []contentWord, last int) bool {
	n := last + 1
	return n < len(words) && words[n].stem != "" && !words[n].link && r.d.Tokens[n].Sentence == r.d.Tokens[last].Sentence && r.d.Tokens[n].Kind == language.Word
}

// sharing tells whether a sentence is no text of the article but the row of
// buttons that a site puts under its headline: "Share on Facebook, on X".
func (r *reader) sharing(n int) bool {
	s := r.d.Sentences[n]
	count, steps := 0, 0
	for i := s.First; i < s.Last; i++ {
		if t := r.d.Tokens[i]; (t.Text == "/" || t.Text == ">" || t.Text == "»") && t.Gap && i+1 < s.Last && r.d.Tokens[i+1].Gap && i < s.First+12 {
			steps++
		}
		switch r.fold(i) {
		case "facebook", "linkedin", "whatsapp", "twitter", "telegram", "pinterest", "reddit":
			count++
		}
	}
	return count >= 2 && r.length(n) < 25 || subjectFirst(r.d.Code) && steps >= 2 // Home / News / …
}
