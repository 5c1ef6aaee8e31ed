package extract

import (
	"strings"

	"mujaz/briefs/language"
)

// frenchSmall are French words that name no topic.
const frenchSmall = `le la les un une des du de au aux et ou où en dans par pour sur sous avec sans entre vers chez contre depuis pendant lors avant après selon que qui quoi dont ce cet cette ces
	son sa ses leur leurs notre nos votre mon ma mes il elle ils elles on nous vous je se ne pas plus moins très aussi ainsi également notamment comme mais donc car si est sont était étaient été
	être sera seront a ont avait avaient avoir aura fait font faire peut peuvent doit doivent tout tous toute toutes autre autres même mêmes deux trois plusieurs premier première deuxième dernier
	dernière nouveau nouvelle nouveaux nouvelles partager facebook linkedin twitter whatsapp article lire source photo rédaction actualités monsieur madame ministre président premier pays
	épouse homologue partie parties cours cadre part lieu fois année années mois jour jours semaine lundi mardi mercredi jeudi vendredi samedi dimanche`

// englishSmall are more English words that name no topic.
const englishSmall = `our us we you can may must should could would there here when where while because through against within among across including include includes other others many much very only
	own same each every first second last next year years month week day days time part well number such these those met says told joint new president minister prime mr mrs majesty king people
	put help provide continue support supports further out off up down no what how why if so yet just make made take taken use used`

// verbal tells whether an English word that was never counted has the shape of
// a verb's form or an adverb: no head and no part of a topic.
func (r *reader) verbal(i int) bool {
	if r.d.Code != language.English {
		return false
	}
	f := r.fold(i)
	return r.at[i] < 0 && len(f) > 4 && (strings.HasSuffix(f, "ed") || strings.HasSuffix(f, "ly") || strings.HasSuffix(f, "ing"))
}

// sharing tells whether a sentence is no text of the article but the row of
// buttons that a site puts under its headline: "Share on Facebook, on X".
func (r *reader) sharing(n int) bool {
	s := r.d.Sentences[n]
	count := 0
	for i := s.First; i < s.Last; i++ {
		switch r.fold(i) {
		case "facebook", "linkedin", "whatsapp", "twitter", "telegram", "pinterest", "reddit":
			count++
		}
	}
	return count >= 2 && r.length(n) < 25
}
