//go:build ignore

// Gen writes data/states.tsv: the states of the world by their ISO 3166-1 code,
// and what they are called in the languages that are not read, as the Common
// Locale Data Repository has it.
package main

import (
	"log"
	"os"
	"slices"
	"strings"

	"golang.org/x/text/language"
	"golang.org/x/text/language/display"
)

// languages are those in whose names of states an article may name them.
var languages = []string{"es", "pt", "it", "ca", "de", "nl", "sv", "da", "nb", "fi", "pl", "cs", "sk", "hu", "ro", "hr", "sr", "bg", "ru", "uk", "el", "tr", "az", "id", "sw"}

func main() {
	var out strings.Builder
	for a := 'A'; a <= 'Z'; a++ {
		for b := 'A'; b <= 'Z'; b++ {
			region, err := language.ParseRegion(string(a) + string(b))
			if err != nil || !region.IsCountry() || region.Canonicalize() != region {
				continue
			}
			line := []string{region.String()}
			for _, code := range languages {
				if name := display.Regions(language.MustParse(code)).Name(region); !slices.Contains(line, name) {
					line = append(line, name)
				}
			}
			out.WriteString(strings.Join(line, "\t") + "\n")
		}
	}
	if err := os.WriteFile("data/states.tsv", []byte(out.String()), 0o644); err != nil {
		log.Fatal(err)
	}
}
