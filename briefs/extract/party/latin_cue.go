package party

import (
	"strings"

	"mujaz/briefs"
	"mujaz/briefs/language"
)

// cues reads what the text itself says of names that no list knows: behind "the
// company" or before ", a maker of" a name is a body's; behind "the town of" a
// place's. What is said once holds for the name wherever it stands.
func (f *finder) cues() {
	for i := 0; i < len(f.d.Tokens); {
		end := f.sentenceEnd(i)
		n := f.run(i, end)
		if n == i || f.words[i].place.kind != none && !f.namedFor(i, n, end) || f.is(i, title|honorific) || n > i+4 {
			i = max(n, i+1)
			continue
		}
		switch {
		case f.settled(i), f.venue(i, n):
			f.cue(i, n, briefs.Place)
		case f.kindBefore(i) && !f.tradesman(i, n), f.kindBehind(n, end):
			f.cue(i, n, briefs.Organisation)
		}
		i = n
	}
	if f.g.code == language.French {
		f.settings()
		f.quotedBodies()
	}
}

// namedFor tells whether a run [i, n) that begins with the name of a place is of a body that
// is called for it, as an apposition says: Gulf Tug Lines, the operator of.
func (f *finder) namedFor(i, n, end int) bool {
	p, last := f.place(i, end)
	return n > last && n > i+1 && (p.kind == region || p.kind == city || p.kind == town) && !f.owner(last-1) && f.kindBehind(n, end)
}

// venues are what the names of English houses end with in which others meet. Folded.
var venues = words{code: language.French, list: "plaza hotel tower towers palace hall house center centre mansion stadium arena castle square theatre theater lodge gardens building lounge auditorium pavilion"}

// venue tells whether the name [i, n) is that of a house where something was: at Elimu Plaza,
// inside the Harbour Hotel. A body may be called so where nothing is said to be in it.
func (f *finder) venue(i, n int) bool {
	if f.g.code != language.English || n < i+2 || !venues.has(f.words[n-1].base) || f.owner(n-1) || f.is(i, title|honorific) || f.words[i].base == "national" || f.words[i].base == "federal" {
		return false
	}
	if p, last := f.place(n-2, n); p.kind == body && last == n {
		return false // the Clinton White House
	}
	j := i - 1
	if f.at(j).base == "the" {
		j--
	}
	if j < 0 || f.d.Tokens[j].Sentence != f.d.Tokens[i].Sentence {
		return false
	}
	switch f.d.Tokens[j].Fold {
	case "at", "in", "inside", "outside":
		return true
	}
	return false
}

// actsBehind are French verbs that what stands in quotation marks right before them is the
// subject of, where it is a name, and no words of somebody. Folded.
var actsBehind = words{code: language.French, list: "appelle appellent dénonce exige réclame organise lance invite exhorte condamne milite rassemble regroupe"}

// quotedBodies takes a name in quotation marks that acts for a body: « Les Voix du Port »
// appelle à ….
func (f *finder) quotedBodies() {
	for i := 0; i+2 < len(f.d.Tokens); i++ {
		if !f.punct(i, "«", "“") || !f.capital(i+1) {
			continue
		}
		n, capitals := i+1, 0
		for n < min(i+8, len(f.d.Tokens)) && f.d.Tokens[n].Kind == language.Word {
			if f.capital(n) && len(f.d.Tokens[n].Text) > 2 {
				capitals++
			}
			n++
		}
		if capitals < 2 || !f.punct(n, "»", "”") || n+1 >= len(f.d.Tokens) || !actsBehind.has(f.d.Tokens[n+1].Fold) || f.d.Tokens[n].Sentence != f.d.Tokens[i].Sentence {
			continue
		}
		f.take(span{first: i + 1, last: n, kind: briefs.Organisation, sure: true})
	}
}

func (f *finder) cue(first, last int, kind briefs.PartyKind) {
	if f.cued == nil {
		f.cued = map[string]briefs.PartyKind{}
	}
	if key := f.runKey(first, last); f.cued[key] == "" {
		f.cued[key] = kind
	}
}

// runKey is a run of capitalised words as cues know it.
func (f *finder) runKey(first, last int) string {
	if last == first+1 {
		return f.words[first].base
	}
	var b strings.Builder
	for k := first; k < last; k++ {
		b.WriteString(f.words[k].base)
		b.WriteByte(' ')
	}
	return b.String()
}

// settled tells whether the words before token i say that a place's name begins
// there: the village of, la ville nigérienne de, dans la localité de.
func (f *finder) settled(i int) bool {
	j := i - 1
	switch f.at(j).base {
	case "of", "de", "d'", "du":
		j--
	default:
		return false
	}
	if k := f.at(j).place.kind; k == nisba || f.g.code == language.French && qualifies(f.at(j).base) {
		j--
	}
	return j >= 0 && f.is(j, feature) && !f.is(j-1, feature) && !f.d.Tokens[j].Upper
}

// The nouns that say of the name behind them, or of that before a comma, what kind of
// body it is. Folded.
var (
	englishKinds = words{code: language.English, list: "company companies firm maker manufacturer operator airline carrier newspaper daily weekly magazine broadcaster channel website charity watchdog startup start-up brand bank insurer retailer contractor shipbuilder automaker carmaker conglomerate publisher think-tank thinktank nonprofit ngo faction militia"}
	frenchKinds  = words{code: language.French, list: "entreprise société compagnie groupe géant fabricant constructeur opérateur fournisseur éditeur quotidien hebdomadaire journal magazine chaîne radio site marque filiale start-up ong association fondation firme startup enseigne armateur assureur banque milice plateforme"}
)

// kindNoun tells whether token j is such a noun.
func (f *finder) kindNoun(j int) bool {
	switch f.g.code {
	case language.English:
		return englishKinds.has(f.words[j].base)
	case language.French:
		return frenchKinds.has(f.words[j].base)
	}
	return false
}

// kindBefore tells whether a noun right before token i says that a body's name
// begins there: the company Norvik, le groupe hôtelier Norvik.
func (f *finder) kindBefore(i int) bool {
	j := i - 1
	if f.punct(j, "«", "\"", "“") {
		j--
	}
	if f.g.code == language.French && (f.at(j).place.kind == nisba || qualifies(f.at(j).base)) && !f.capital(j) {
		j--
	}
	return j >= 0 && f.kindNoun(j) && !f.d.Tokens[j].Upper && f.d.Tokens[j].Sentence == f.d.Tokens[i].Sentence
}

// tradesmen are the English words of kindNouns that people are called by as well. Folded.
var tradesmen = words{list: "maker manufacturer operator insurer retailer contractor shipbuilder automaker carmaker publisher broadcaster"}

// tradesman tells whether such a word stands before the full name of a person [i, n).
func (f *finder) tradesman(i, n int) bool {
	return f.g.code == language.English && n == i+2 && tradesmen.has(f.at(i-1).base) && f.is(i, name) && !f.is(i, common) && !f.is(n-1, head|tail|common)
}

// kindBehind tells whether an apposition behind the comma at token n says that the
// name before it is a body's: Norvik, a Danish maker of; Norvik, groupe hôtelier.
func (f *finder) kindBehind(n, end int) bool {
	if !f.punct(n, ",", "(") || n+1 >= end {
		return false
	}
	j := n + 1
	article := false
	switch f.d.Tokens[j].Fold {
	case "a", "an", "the", "le", "la", "l'", "un", "une":
		article = true
		j++
	}
	if f.g.code == language.French {
		return j < end && f.kindNoun(j) && f.at(j+1).base != "de"
	}
	for k := j; article && k < min(end, j+4) && f.d.Tokens[k].Kind == language.Word; k++ {
		if f.kindNoun(k) {
			return true
		}
		if f.is(k, stop|link) || f.is(k, title) {
			return false
		}
	}
	return false
}

// settings finds the French names behind "à" that stand nowhere but behind prepositions
// of place: who acts or is spoken to stands elsewhere, too.
func (f *finder) settings() {
	at, elsewhere := map[string]int{}, map[string]bool{}
	enumerated := 0 // where the last list of places ends
	for i := 0; i < len(f.d.Tokens); {
		n := f.run(i, f.sentenceEnd(i))
		if n == i {
			i++
			continue
		}
		key := f.runKey(i, n)
		switch f.at(i - 1).base {
		case "a":
			if f.d.Tokens[i-1].Text == "à" || f.d.Tokens[i-1].Text == "À" {
				at[key] = max(at[key], i+1)
				if f.is(i, name) && !f.saint(i, n) || f.is(i, title|head|honorific|stop|thing) || f.words[i].place.kind != none || f.capitals(i) || n > i+2 && !f.saint(i, n) || f.givesTo(i-2) {
					elsewhere[key] = true
				} else if end := f.enumeration(n); end > n {
					enumerated = end
				}
			}
		case "de", "d'", "vers", "depuis", "quitte", "pres":
		default:
			if i < enumerated {
				at[key] = max(at[key], i+1)
			} else {
				elsewhere[key] = true
			}
		}
		i = n
	}
	for key, i := range at {
		if !elsewhere[key] && f.cued[key] == "" {
			f.cue(i-1, f.run(i-1, f.sentenceEnd(i-1)), briefs.Place)
		}
	}
}

// saint tells whether the run [i, n) is a saint's name, as many towns have: Saint-Louis.
func (f *finder) saint(i, n int) bool {
	b := f.words[i].base
	return (b == "saint" || b == "sainte") && n == i+3 && f.punct(i+1, "-")
}

// enumeration is where a French list of three places and more ends whose first ends before token
// n: à Saint-Louis, Kolda et Matam; n where there is none, or where it holds a name of another kind.
func (f *finder) enumeration(n int) int {
	end, k, count := f.sentenceEnd(n-1), n, 1
	for k < end && (f.punct(k, ",") || f.at(k).base == "et") {
		last := f.at(k).base == "et"
		m := f.run(k+1, end)
		if m == k+1 || m > k+2 && !f.saint(k+1, m) || f.is(k+1, title|head|honorific|stop|thing) || f.is(k+1, name) && f.words[k+1].place.kind == none && !f.saint(k+1, m) || f.capitals(k+1) {
			return n
		}
		count++
		if k = m; last {
			break
		}
	}
	if count < 3 || f.at(k-1).base == "" || k < end && f.d.Tokens[k].Kind == language.Word && f.capital(k) {
		return n
	}
	return k
}

// givesTo tells whether token i is a French word that has somebody behind "à":
// demandé à, appel à, grâce à.
func (f *finder) givesTo(i int) bool {
	b := f.at(i).base
	switch b {
	case "grace", "quant", "appel", "appelle", "rapport", "suite", "face", "appartient", "succede", "ressemble", "hommage", "oppose", "opposition", "soutien", "aide", "adhesion", "acces", "associe", "allie", "lie", "liee":
		return true
	}
	return f.is(i, say) || f.is(i-1, stop) && strings.HasSuffix(b, "e") && len(b) > 4 && (f.at(i-1).base == "a" || f.at(i-1).base == "ont")
}

// familyName tells whether a word of which no list knows ends as family names do,
// and as common words do not.
func familyName(w string) bool {
	for _, end := range []string{"ian", "yan", "iants", "yants", "enko", "shvili", "chvili", "adze", "idze", "adzé", "oglu", "escu", "opoulos", "akis", "ovic", "evic", "ovich", "evich", "ovitch", "evitch", "iev", "eyev", "ayev", "ayeva", "ovski", "ovsky", "evsky", "inski", "insky", "ullah", "uddin", "zadeh", "pour", "singh", "sson", "ssen", "kov", "nov", "rov", "lov", "tov", "kova", "nova", "dottir"} {
		if strings.HasSuffix(w, end) && len(w) >= len(end)+3 {
			return true
		}
	}
	return false
}

// networks are the services on which others publish: there they are no party. Folded.
var networks = words{code: language.French, list: "facebook twitter linkedin whatsapp youtube instagram tiktok telegram"}

// medium tells whether the name of a network stands at token i as where something was
// published: posted on, sur, via.
func (f *finder) medium(i int) bool {
	if i == 0 || !networks.has(f.words[i].base) {
		return false
	}
	switch f.d.Tokens[i-1].Fold {
	case "on", "via", "sur", "through", "par", "to":
		return true
	}
	return false
}

// firstHalves are the forms that adjectives of nationality have before another, by
// the state's code: franco-arménien, Sino-Russian. Folded.
var firstHalves = map[string]string{"franco": "FR", "russo": "RU", "armeno": "AM", "turco": "TR", "americano": "US", "sino": "CN", "israelo": "IL", "germano": "DE", "italo": "IT", "hispano": "ES",
	"greco": "GR", "algero": "DZ", "maroco": "MA", "nippo": "JP", "indo": "IN", "pakistano": "PK", "irano": "IR", "irako": "IQ", "syro": "SY", "libano": "LB", "egypto": "EG", "ukraino": "UA", "polono": "PL",
	"austro": "AT", "luso": "PT", "belgo": "BE", "anglo": "GB", "britannico": "GB", "helveto": "CH", "palestino": "PS", "saoudo": "SA", "tuniso": "TN", "senegalo": "SN", "ivoiro": "CI", "tchado": "TD",
	"soudano": "SD", "rwando": "RW", "serbo": "RS", "georgio": "GE", "canado": "CA", "mexicano": "MX", "cubano": "CU", "azero": "AZ"}

// firstHalf is the state of an adjective at token i that another is written onto, ""
// where there is none.
func (f *finder) firstHalf(i, end int) string {
	if i+2 >= end || !f.punct(i+1, "-") || f.d.Tokens[i+1].Gap || f.d.Tokens[i+2].Gap {
		return ""
	}
	iso := firstHalves[f.d.Tokens[i].Fold]
	if iso == "" || f.words[i+2].place.kind != nisba && firstHalves[f.d.Tokens[i+2].Fold] == "" {
		return ""
	}
	return iso
}
