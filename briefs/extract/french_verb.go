package extract

import (
	"slices"
	"strings"
	"sync"
)

// frenchClass is how the verbs whose infinitives end alike are conjugated: what
// their infinitives end with, and what stands in its place in the third persons and
// the first plural of the present, the imperfect, the simple past and the
// subjunctive, and in both participles. Folded: without accents "signé" and "signe"
// look alike.
type frenchClass struct {
	infinitive string
	endings    []string
}

// frenchClasses are tried in order: the longer endings come first.
var frenchClasses = sync.OnceValue(func() []frenchClass {
	present := strings.Fields // forms parted by blanks
	return []frenchClass{
		{"er", present("e es ee ees ent ons ait aient ant a erent")},
		{"ettre", present("et ettent ettons ettait ettaient ettant is ise ises it irent ette")},
		{"enir", present("ient iennent enons enait enaient enant enu enue enus enues int inrent ienne")},
		{"prendre", present("prend prennent prenons prenait prenaient prenant pris prise prises prit prirent prenne")},
		{"clure", present("clut cluent cluons cluait cluaient cluant clu clue clus clues clurent")},
		{"rompre", present("rompt rompent rompons rompait rompaient rompant rompu rompue rompus rompues rompit rompirent rompe")},
		{"crire", present("crit crits crite crites crivent crivons crivait crivaient crivant crivit crivirent crive")},
		{"onnaitre", present("onnait onnaissent onnaissons onnaissait onnaissaient onnaissant onnu onnue onnus onnues onnut onnurent onnaisse")},
		{"frir", present("fre frent frons frait fraient frant fert ferte ferts fertes frit frirent")},
		{"vrir", present("vre vrent vrons vrait vraient vrant vert verte verts vertes vrit vrirent")},
		{"evoir", present("oit oivent evons evait evaient evant u ue us ues ut urent oive")},
		{"elire", present("elit elisent elisons elisait elisaient elisant elu elue elus elues elut elurent elise")},
		{"dire", present("dit dits dite dites disent disons disait disaient disant dirent dise")},
		{"uire", present("uit uits uite uites uisent uisons uisait uisaient uisant uisit uisirent uise")},
		{"suivre", present("suit suivent suivons suivait suivaient suivant suivi suivie suivis suivies suivit suivirent suive")},
		{"traindre", present("traint traints trainte traintes traignent traignons traignait traignaient traignant traignit traignirent traigne")},
		{"joindre", present("joint joints jointe jointes joignent joignons joignait joignaient joignant joignit joignirent joigne")},
		{"sentir", present("sent sentent sentons sentait sentaient sentant senti sentie sentis senties sentit sentirent sente")},
		{"ndre", present("nd ndent ndons ndait ndaient ndant ndu ndue ndus ndues ndit ndirent nde")},
		{"ir", present("it issent issons issait issaient issant i ie is ies irent isse")},
	}
})

// frenchVerb writes out, folded, the forms of a verb whose infinitive ends as one of the
// classes does.
func frenchVerb(infinitive string) []string {
	for _, c := range frenchClasses() {
		stem, ok := strings.CutSuffix(infinitive, c.infinitive)
		if !ok {
			continue
		}
		var out []string
		for _, e := range c.endings {
			out = append(out, stem+e)
		}
		if c.infinitive == "er" {
			out = append(out, firstGroup(stem)...)
		}
		return out
	}
	return nil
}

// frenchFinite are those of a verb's forms that may stand by themselves or behind "have": no
// participles that agree with what the verb is about, and none of the present.
func frenchFinite(infinitive string) []string {
	first := strings.HasSuffix(infinitive, "er")
	return slices.DeleteFunc(frenchVerb(infinitive), func(f string) bool {
		for _, end := range []string{"ee", "ant", "ue", "ie", "ite"} {
			if strings.HasSuffix(f, end) && (!first || end == "ee" || end == "ant") {
				return true
			}
		}
		return strings.HasSuffix(f, "s") && !strings.HasSuffix(f, "ons")
	})
}

// firstGroup are the forms of a verb of the first group that are not written with its
// stem as it is: engageait, appelle, rejette, appuie.
func firstGroup(stem string) []string {
	switch {
	case strings.HasSuffix(stem, "g"):
		return []string{stem + "ea", stem + "eait", stem + "eaient", stem + "eant", stem + "eons"}
	case strings.HasSuffix(stem, "el"), strings.HasSuffix(stem, "et"):
		last := stem[len(stem)-1:]
		return []string{stem + last + "e", stem + last + "ent"}
	case strings.HasSuffix(stem, "y"):
		return []string{stem[:len(stem)-1] + "ie", stem[:len(stem)-1] + "ient"}
	}
	return nil
}

// pastHistoric tells whether token i is a verb in the simple past, which has no auxiliary
// and is nothing else: désigna, reconnurent.
func (r *reader) pastHistoric(i int) bool {
	f := r.fold(i)
	if len(f) < 5 || r.exact("notfuture", i) {
		return false
	}
	for _, end := range []string{"a", "erent", "irent", "urent", "inrent"} {
		if strings.HasSuffix(f, end) {
			return true
		}
	}
	return false
}
