package party

import (
	"strings"

	"mujaz/briefs/language"
)

// frenchBody is where the name of a French body ends whose head stands at token i with a
// capital inside its sentence. French writes but the first word of such a name large:
// Centre national de la recherche agricole; i where nothing that is of the name follows.
// It returns the state that the name holds, too.
func (f *finder) frenchBody(i, end int) (int, string) {
	ministry := strings.HasPrefix(f.words[i].base, "minist")
	if last := f.commonBody(i, end); last > i {
		return last, ""
	}
	if f.g.code != language.French || !f.capital(i) && !ministry || !ministry && i == f.d.Sentences[f.d.Tokens[i].Sentence].First {
		return i, ""
	}
	j, iso := f.pastAdjectives(i+1, end)
	last := i
	if j > i+1 {
		last = j
	}
	for groups := 0; groups < 3 && j < end; groups++ {
		n, of := f.complement(j, end)
		if n == j {
			break
		}
		if j, last = n, n; iso == "" {
			iso = of
		}
		if of != "" {
			break
		}
	}
	return last, iso
}

// commonBodies are the French bodies that are named by what they are, in small letters,
// by the first word behind their head. Folded.
var commonBodies = [...]struct {
	head   string
	behind words
}{
	{"conseil", words{code: language.French, list: "municipal général régional départemental communal communautaire constitutionnel d'administration syndical exécutif"}},
	{"commission", words{code: language.French, list: "d'appel d'enquête électorale permanente parlementaire mixte paritaire départementale"}},
	{"comite", words{code: language.French, list: "exécutif central directeur syndical d'entreprise olympique"}},
	{"chambre", words{code: language.French, list: "d'agriculture criminelle régionale départementale"}},
	{"cour", words{code: language.French, list: "suprême d'appel d'assises constitutionnelle"}},
	{"assemblee", words{code: language.French, list: "nationale territoriale provinciale"}},
	{"syndicat", words{code: language.French, list: "intercommunal mixte"}},
	{"groupe", words{code: language.French, list: "socialiste communiste libéral parlementaire écologiste"}},
	{"tribunal", words{code: language.French, list: "correctionnel administratif militaire spécial international"}},
	{"communaute", words{code: language.French, list: "internationale urbaine"}},
	{"centre", words{code: language.French, list: "national régional hospitalier communal culturel"}},
	{"office", words{code: language.French, list: "national départemental"}},
	{"agence", words{code: language.French, list: "nationale régionale départementale"}},
	{"federation", words{code: language.French, list: "nationale départementale internationale"}},
	{"caisse", words{code: language.French, list: "nationale primaire d'allocations"}},
	{"direction", words{code: language.French, list: "générale départementale régionale"}},
}

// commonlyBehind tells whether such a body has a word behind its head.
func commonlyBehind(head, word string) bool {
	for i := range commonBodies {
		if b := &commonBodies[i]; b.head == head {
			return b.behind.has(word)
		}
	}
	return false
}

// latest are what stands between the article and such a name. Folded.
var latest = words{code: language.French, list: "dernier dernière prochain prochaine nouveau nouvelle"}

// commonBody is where such a name ends whose head stands at token i with its article, i
// where none does.
func (f *finder) commonBody(i, end int) int {
	if f.g.code != language.French || f.capital(i) || i == 0 || i+1 >= end || !latest.has(f.d.Tokens[i-1].Fold) && !articles.has(f.d.Tokens[i-1].Fold) && f.d.Tokens[i-1].Fold != "du" && f.d.Tokens[i-1].Fold != "au" {
		return i
	}
	next, last := f.d.Tokens[i+1].Fold, i+2
	if next == "d'" && i+2 < end {
		next, last = next+f.d.Tokens[i+2].Fold, i+3
	}
	if b := f.words[i].base; (b == "commission" || b == "comite") && (next == "du" || next == "des" || next == "de") && f.at(i+2).place.kind == none && !f.capital(i+2) {
		n, _ := f.complement(i+1, end)
		if n > i+1 {
			return n // la commission du contrôle budgétaire
		}
		return i
	}
	if !commonlyBehind(f.words[i].base, next) {
		return i
	}
	if next == "d'appel" && f.at(last).base == "d'" && f.at(last+1).base == "offres" {
		last += 2
	}
	last, _ = f.pastAdjectives(last, end)
	switch f.words[i].base {
	case "centre", "office", "agence", "federation", "caisse", "direction":
		if n, _ := f.complement(last, end); n > last {
			last = n // le centre national de recherche scientifique
		}
	}
	if last+1 < end && (f.d.Tokens[last].Fold == "de" || f.d.Tokens[last].Fold == "d'" || f.d.Tokens[last].Fold == "du") {
		if p, n := f.place(last+1, end); f.capital(last+1) && (p.kind != none && p.kind != nisba) {
			return n
		} else if n := f.run(last+1, end); n > last+1 && f.d.Tokens[last].Fold != "du" {
			return n // le conseil municipal de Brunstad
		}
	}
	return last
}

// pastAdjectives steps over the adjectives in small letters from token j on, and
// returns the state that one of them is of.
func (f *finder) pastAdjectives(j, end int) (int, string) {
	iso := ""
	for j < end && f.d.Tokens[j].Kind == language.Word && !f.d.Tokens[j].Upper && f.adjectival(j) {
		if p := f.words[j].place; p.kind == nisba {
			iso = p.iso
		}
		j++
	}
	return j, iso
}

// adjectival tells whether token j has the form of a French adjective that bodies'
// names have.
func (f *finder) adjectival(j int) bool {
	w := f.words[j].base
	if f.words[j].place.kind == nisba || charges.has(w) || bodyAdjectives.has(w) {
		return true
	}
	if f.is(j, stop|say|title) {
		return false
	}
	if qualifies(w) {
		return true
	}
	w = strings.TrimSuffix(w, "s")
	for _, end := range []string{"ien", "ienne", "ain", "aine", "een", "eenne", "ois", "oise", "if", "phone", "ole"} {
		if len(w) > len(end)+3 && strings.HasSuffix(w, end) {
			return true
		}
	}
	return false
}

// bodyAdjectives are French adjectives of bodies' names whose endings others share. Folded.
var bodyAdjectives = words{code: language.French, list: "supreme superieure superieurs mixte conjoint conjointe commun commune public publics publique uni unis unie unies libre haut haute central mondial indépendant indépendante permanent spécial spéciale islamique populaire arabe rouge vert verte chrétien unifié unifiée suisse"}

// complement is where what a body is of or for ends that begins at token j: "de la
// recherche agricole", "pour la promotion des investissements"; j where it tells
// something else: "a demandé à la Commission de présenter …".
func (f *finder) complement(j, end int) (int, string) {
	k := j + 1
	switch f.d.Tokens[j].Fold {
	case "de", "d'", "du", "des", "aux":
	case "pour", "contre", "sur":
		if k >= end || !articles.has(f.d.Tokens[k].Fold) {
			return j, ""
		}
	default:
		return j, ""
	}
	if k < end && articles.has(f.d.Tokens[k].Fold) {
		k++
	}
	if k >= end || f.d.Tokens[k].Kind != language.Word {
		return j, ""
	}
	if p, n := f.place(k, end); p.kind != none && p.kind != nisba && f.d.Tokens[k].Upper {
		return n, p.iso
	}
	if f.d.Tokens[j].Fold == "sur" && !f.capital(k) || f.is(k, stop|say|honorific) || f.words[k].place.kind == nisba || passing.has(f.words[k].base) || f.verbLike(k) {
		return j, ""
	}
	if f.is(k, thing) && !f.capital(k) && f.d.Tokens[j].Fold == "du" {
		return j, "" // transmission à l'Assemblée nationale | du projet de loi
	}
	if f.is(k, name) && !f.is(k, common) && f.capital(k) {
		return j, "" // la Fondation de Pierre …: whose it is
	}
	n, iso := f.pastAdjectives(k+1, end)
	if n+1 < end && f.d.Tokens[n].Fold == "et" { // de coopération et de développement; du commerce et de l'industrie
		k = n + 1
		switch of := f.d.Tokens[k].Fold; {
		case of == "de" || of == "d'" || of == "du" || of == "des":
			k++
		case f.d.Tokens[j].Fold == "des" && k+1 < end && strings.HasSuffix(f.words[k].base, "s") && len(f.words[k].base) > 4 && !f.d.Tokens[k].Upper && f.complementAt(k+1): // des industries et métiers de
		case f.d.Tokens[j].Fold == "contre" && articles.has(of): // contre la drogue et le crime
		default:
			return n, iso
		}
		if k < end && articles.has(f.d.Tokens[k].Fold) {
			k++
		}
		if k < end && f.d.Tokens[k].Kind == language.Word && !f.is(k, stop|say|honorific|title|head) && f.words[k].place.kind == none && !f.verbLike(k) && !passing.has(f.words[k].base) {
			n, _ = f.pastAdjectives(k+1, end)
		}
	}
	return n, iso
}

// complementAt tells whether a French preposition that ties a noun to the one before stands at token k.
func (f *finder) complementAt(k int) bool {
	switch f.at(k).base {
	case "de", "d'", "du", "des":
		return true
	}
	return false
}

var articles = words{list: "la le les l'"}

// passing are French nouns of time, order and part, which no body is named after. Folded.
var passing = words{code: language.French, list: "fois première premier second seconde deuxième troisième quatrième cinquième fin début suite plupart durée période année années mois semaine semaines jour jours nuit matin soir heure part sorte manière façon mise moment cadre nouveau nouvelle nouveaux nouvelles manque millier milliers million millions quelque nombreux nombreuses plusieurs telle tels plus moins mieux ici demain tout toute tous toutes partir"}

// verbLike tells whether a French word in small letters has the form of an infinitive:
// what a body is asked or able to do, and not what it is of.
func (f *finder) verbLike(k int) bool {
	w := f.words[k].base
	if f.d.Tokens[k].Upper {
		return false
	}
	switch w {
	case "mer", "fer", "papier", "foyer", "avenir", "faire", "dire", "lire", "etre", "croire", "boire":
		return w[len(w)-2:] == "re"
	}
	for _, end := range []string{"er", "ir", "oir", "endre", "ettre", "uire", "ivre", "indre", "ondre", "clure", "attre", "ompre", "incre", "aitre", "erdre"} {
		if strings.HasSuffix(w, end) {
			return true
		}
	}
	return false
}
