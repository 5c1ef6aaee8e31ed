package party

import (
	"strings"

	"mujaz/briefs/language"
)

// frenchPost is where what token j says of the French post that begins at token i
// ends: the rest of état-major, an adjective, the realms behind a comma (…, de la
// Culture et …), who it is attached to, where an envoy is; j where it says nothing.
func (f *finder) frenchPost(i, j, end int) int {
	if f.g.code != language.French || j+1 >= end {
		return j
	}
	w, t := f.words[j], f.d.Tokens[j]
	switch {
	case f.punct(j, ",") && strings.HasPrefix(f.words[i].base, "minist") && f.linked(j+1) && f.d.Tokens[j+1].Fold != "et" && j+3 < end && f.realms(j+1, end):
		return j + 2
	case t.Kind != language.Word:
		return j
	case f.punct(j-1, "-") && !t.Gap && !t.Upper:
		return j + 1
	case (charges.has(w.base) || qualifies(w.base)) && !t.Upper && w.place.kind == none && (f.d.Tokens[j-1].Upper || charges.has(f.words[j-1].base) || f.linked(j-2) || f.is(j-1, title)):
		return j + 1
	case t.Upper && charges.has(w.base) && (f.d.Tokens[j-1].Upper && f.linked(j-2) || f.is(j-1, title)):
		return j + 1 // Affaires Étrangères, l'envoyé Spécial
	case w.base == "en" && (f.words[j+1].base == "chef" || f.words[j+1].base == "exercice" || f.words[j+1].base == "charge"):
		return j + 2
	case w.base == "par" && f.words[j+1].base == "interim":
		return j + 2
	case strings.HasPrefix(w.base, "charge") && w.place.kind == none && f.words[j-1].place.kind == nisba && f.linked(j+1):
		return j + 1 // secrétaire d'État britannique chargé des
	case w.base == "aux" && f.words[j+1].base == "affaires":
		return j + 2
	case w.base == "aux" && f.words[j-1].base == "etat" && j+2 < end && f.d.Tokens[j+1].Kind == language.Word: // secrétaire d'État aux anciens combattants
		if f.d.Tokens[j+2].Kind == language.Word && !f.d.Tokens[j+2].Upper && !f.is(j+2, stop|say) && !f.linked(j+2) {
			return j + 3
		}
		return j + 2
	case (w.base == "aupres" || w.base == "pour") && f.linked(j+1):
		return j + 2
	case w.base == "en" || w.base == "au" || w.base == "aux":
		if p, last := f.place(j+1, end); p.kind == country {
			return last
		}
	}
	return j
}

// governs tells whether token i is a French preposition that opens another phrase:
// son homologue et au roi.
func (f *finder) governs(i int) bool {
	switch f.at(i).base {
	case "au", "aux", "a", "par", "pour", "avec", "en", "dans":
		return true
	}
	return false
}

// anotherBehind tells whether the word behind the "et" of a French post is of somebody or something
// else: ministre de la Pêche et Anne Lind; du Faso et certains de ses proches.
func (f *finder) anotherBehind(i int) bool {
	switch f.at(i).base {
	case "certains", "certaines", "plusieurs", "son", "sa", "ses", "leur", "leurs", "quelques", "deux", "d'autres":
		return true
	}
	return f.capital(i) && (f.is(i, name) && !f.is(i, common|title) || ranks.has(f.words[i].base) || f.is(i, honorific)) && f.capital(i+1)
}

// realms tells whether a list of what a minister is for goes on at token i: the
// last of them stands behind "et".
func (f *finder) realms(i, end int) bool {
	for k := i; k < min(end, i+16) && (f.d.Tokens[k].Kind == language.Word || f.punct(k, ",", "-")); k++ {
		if f.d.Tokens[k].Fold == "et" && f.linked(k+1) {
			return true
		}
		if f.is(k, say|honorific) {
			return false
		}
	}
	return false
}

// givenRank tells whether "Cheikh" at token k, a rank in the Gulf, is the given name of a West
// African: it has a capital and no article, names follow, and either the French "M." stands before
// it or neither "ben" nor "al" ties them: M. Cheikh Ould Hamed, le Premier ministre, Cheikh Tidiane Kane.
func (f *finder) givenRank(k, end int) bool {
	if f.g.code != language.French || f.words[k].base != "cheikh" || !f.capital(k) || f.at(k-1).base == "le" {
		return false
	}
	if (f.punct(k-1, ".") || f.is(k-1, honorific)) && k+2 < end && f.capital(k+1) && f.capital(k+2) {
		return true
	}
	n := f.run(k, end)
	for i := k + 1; i < n; i++ {
		switch f.words[i].base {
		case "ben", "bin", "al", "el", "al-", "ibn":
			return false
		}
	}
	return n >= k+2
}

// partsOfTime are the French nouns that "au" ties to a time, and to no post: au début des années. Folded.
var partsOfTime = words{code: language.French, list: "début cours milieu moment terme lendemain long sein nom"}

// servesAt is where the head of the body stands that "à" at token j ties to a French post as where
// it is held: chef de la coopération à l'ambassade de Norvège; j where none is named.
func (f *finder) servesAt(j, end int) int {
	if k := j + 2; k < end && (f.d.Tokens[j+1].Fold == "l'" || f.d.Tokens[j+1].Fold == "la") && servedAt.has(f.words[k].base) {
		return k
	}
	return j
}

// servedAt are the French heads of bodies at which somebody has his post. Folded.
var servedAt = words{code: language.French, list: "ambassade consulat mission délégation représentation université présidence direction mairie préfecture faculté commission banque primature"}

// qualifies tells whether a folded French word has an ending that adjectives
// have and verbs have not: "Ressources naturelles".
func qualifies(word string) bool {
	if likeAdjectives.has(word) {
		return false
	}
	for _, end := range []string{"al", "ale", "ales", "aux", "el", "elle", "els", "elles", "ique", "iques", "aire", "aires", "ive", "ives"} {
		if len(word) > len(end)+3 && strings.HasSuffix(word, end) {
			return true
		}
	}
	return false
}

// charges are the French adjectives of what a post is for, which go on with it
// in small letters: "ministre des Affaires étrangères". Folded.
var charges = words{list: `etrangeres etranger exterieures exterieure exterieur regionale regionales rurale rural navale royale locale civile civil africaine numerique territoriale nationale national europeennes europeenne
	adjoint adjointe resident residente permanent permanente delegue deleguee charge chargee
	maritime maritimes executif executive special speciale sociales sociale publique publiques generale economiques strategique superieur supreme armees feminine feminin agricole agricoles urbaine urbain humaines humains`}

// likeAdjectives are French verbs in the present that end as adjectives do: le ministère de la
// Défense | rappelle. Folded.
var likeAdjectives = words{code: language.French, list: `signale rappelle appelle interpelle renouvelle révèle indique explique applique implique réplique
	communique revendique critique abdique fabrique arrive prive installe égale`}

// hyphened is where the French word ends that goes on behind a hyphen with token j:
// Saint-Cyr, Boulogne-sur-Mer; j where a blank stands before it.
func (f *finder) hyphened(j, end int) int {
	for j < end && f.d.Tokens[j].Kind == language.Word && !f.d.Tokens[j].Gap {
		if j++; j >= end || !f.punct(j, "-") || f.d.Tokens[j].Gap || j+1 >= end || f.d.Tokens[j+1].Gap {
			break
		}
		j++
	}
	return j
}
