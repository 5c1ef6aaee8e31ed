package party

import (
	"strings"

	"mujaz/briefs/language"
)

// StateName is what a state is called in one of the languages that are read, or
// the adjective of its nationality there.
type StateName struct {
	ISO, Name string // ISO 3166-1 alpha-2; the name as written
	Adjective bool
}

// StateNames lists what the states of the world are called in every language that
// is read.
func StateNames() []StateName {
	var list []StateName
	put := func(kind, iso string, names ...string) {
		k := placeKinds[kind]
		if len(iso) != len("XX") || k != country && k != nisba {
			return
		}
		for _, n := range names {
			list = append(list, StateName{iso, n, k == nisba})
		}
	}
	for line := range lines(embedded, "own.tsv") {
		if f := strings.Split(line, "\t"); len(f) >= 4 {
			put(f[0], f[1], f[3:]...)
		}
	}
	for _, c := range []language.Code{language.Arabic, language.English, language.French, language.Persian, language.Hebrew, language.Urdu} {
		for line := range lines(embedded, "places_"+string(c)+".tsv.gz") {
			if f := strings.SplitN(line, "\t", 4); len(f) == 4 {
				put(f[1], f[2], f[3])
			}
		}
	}
	return list
}
