package language

import (
	_ "embed"
	"strings"
	"sync"
)

//go:embed countries.tsv
var countryFile string

// countries are the names of countries by ISO 3166-1 code and language.
var countries = sync.OnceValue(func() map[string]map[string]string {
	out := map[string]map[string]string{}
	for line := range strings.Lines(countryFile) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		fields := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		names := map[string]string{}
		for i, s := range []string{"ar", "en", "fr", "he", "fa", "ur"} {
			names[s] = fields[i+1]
		}
		out[fields[0]] = names
	}
	return out
})

// Country names a country by its ISO 3166-1 alpha-2 code; a code that is not
// known stays as it is.
func (s *Strings) Country(code string) string {
	if name := countries()[code][s.Code]; name != "" {
		return name
	}
	return code
}
