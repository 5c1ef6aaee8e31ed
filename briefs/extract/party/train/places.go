package main

import (
	"fmt"
	"path/filepath"
	"strconv"
	"strings"

	"mujaz/briefs/language"
)

// columns of the place tables by language, -1 for none.
type columns struct{ country, country2, official, city, region int }

var placeColumns = map[language.Code]columns{
	language.Arabic:  {4, 5, 6, 2, 3},
	language.English: {2, -1, -1, 1, 1},
	language.French:  {3, -1, -1, 3, 2},
	language.Persian: {8, -1, -1, 4, 5},
	language.Hebrew:  {7, -1, -1, -1, 4},
	language.Urdu:    {9, -1, -1, -1, 6},
}

// near are the countries whose smaller towns are in the news of this reader.
const near = " MA DZ TN LY EG SD MR SA AE QA KW BH OM YE JO LB SY IQ PS DJ SO IL IR PK TR "

// placeNames lists "folded name, kind, ISO code, name as written" of countries,
// nationality adjectives, regions, provinces and cities.
func placeNames(in string, c language.Code, words tallies) ([]string, error) {
	var out []string
	col := placeColumns[c]
	add := func(kind, iso, name string) {
		name = strings.Trim(name, " -")
		fold := strings.Join(strings.FieldsFunc(language.Fold(c, name), func(r rune) bool {
			return r == ' ' || r == '-' || r == '\u00a0' || r == '\'' || r == '’'
		}), " ")
		if len(fold) > 2 && !strings.ContainsAny(fold, "(),/|") {
			out = append(out, strings.Join([]string{fold, kind, iso, name}, "\t"))
		}
	}
	gaz := filepath.Join(in, "gaz")
	err := table(filepath.Join(gaz, "countries.tsv"), func(cell func(int) string) {
		for _, i := range []int{col.country, col.country2, col.official} {
			if i >= 0 {
				for n := range strings.SplitSeq(cell(i), "|") {
					if c == language.Arabic && n == "مالي" { // as often "financial"
						add("town", cell(0), n)
						continue
					}
					add("country", cell(0), n)
				}
			}
		}
		switch c {
		case language.English:
			add("nisba", cell(0), cell(11))
		case language.French:
			add("nisba", cell(0), cell(12))
			add("nisba", cell(0), cell(13))
		case language.Arabic:
			for n := range strings.SplitSeq(cell(10), " ") {
				w, df, _ := strings.Cut(strings.Trim(n, ";,|"), ":")
				if k, _ := strconv.Atoi(df); k >= 20 && cell(0) != "ML" {
					add("nisba", cell(0), w)
				}
			}
		}
	})
	if err != nil {
		return nil, fmt.Errorf("countries: %w", err)
	}
	if c == language.Arabic {
		if err := table(filepath.Join(gaz, "nisba.tsv"), func(cell func(int) string) {
			if cell(0) != "ML" {
				add("nisba", cell(0), cell(1))
			}
		}); err != nil {
			return nil, err
		}
	}
	err = table(filepath.Join(gaz, "macro_regions.tsv"), func(cell func(int) string) {
		if code := cell(0); code != "001" && code[0] <= '9' {
			add("region", "", cell(map[language.Code]int{language.English: 1, language.French: 2, language.Arabic: 3, language.Hebrew: 4, language.Persian: 5, language.Urdu: 6}[c]))
		}
	})
	if err != nil || col.city < 0 {
		return out, err
	}
	err = table(filepath.Join(gaz, "cities.tsv"), func(cell func(int) string) {
		n, _ := strconv.Atoi(cell(5))
		known := cell(6) == "1" || n >= 300000 || n >= 30000 && strings.Contains(near, " "+cell(0)+" ")
		if known {
			add(ordinary(words, c, cell(col.city)), cell(0), cell(col.city))
		}
	})
	if err != nil {
		return out, err
	}
	err = table(filepath.Join(gaz, "states.tsv"), func(cell func(int) string) {
		if strings.Contains(near+"US ", " "+cell(0)+" ") && (col.region <= 3 || c == language.Persian) {
			add(ordinary(words, c, cell(col.region)), cell(0), cell(col.region))
		}
	})
	return out, err
}

// ordinary says what kind of place a name is: a town where the name is mostly
// a word like others, so that only a phrase such as "city of" makes it a place.
func ordinary(words tallies, c language.Code, name string) string {
	n := words[c][language.Fold(c, name)]
	if n != nil && (n.none > 2*n.other || n.person > n.other || n.other == 0 && n.news+n.none > 0) {
		return "town"
	}
	return "city"
}
