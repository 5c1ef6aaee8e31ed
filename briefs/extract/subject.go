package extract

import (
	"embed"
	"maps"
	"slices"
	"strings"
	"sync"

	"mujaz/briefs/language"
)

//go:embed topic/*.tsv topic/*.txt.gz
var topicFiles embed.FS

// subjects are a language's words of subject matter.
type subjects struct {
	code   map[string]string // by stem: the Media Topic, "" where it has none of its own
	prefix map[string]string // the same by the beginning of a word
	pair   map[string]string // the same by two words and more
	small  map[string]bool   // folded: words that name nothing
	link   map[string]bool   // folded: words that stand inside a phrase only
}

// subjectsOf reads the words of every language once, on first use.
var subjectsOf = sync.OnceValue(func() map[language.Code]*subjects {
	out := map[language.Code]*subjects{}
	of := func(c string) *subjects {
		s := out[language.Code(c)]
		if s == nil {
			s = &subjects{map[string]string{}, map[string]string{}, map[string]string{}, map[string]bool{}, map[string]bool{}}
			out[language.Code(c)] = s
		}
		return s
	}
	for _, row := range topicRows("subjects.tsv") {
		of(row[1]).add(language.Code(row[1]), strings.TrimPrefix(row[0], "-"), strings.Split(row[2], "|"))
	}
	for _, row := range topicRows("small.tsv") {
		for _, w := range strings.Fields(row[1]) {
			of(row[0]).small[language.Fold(language.Code(row[0]), w)] = true
		}
	}
	for _, row := range topicRows("link.tsv") {
		for _, w := range strings.Fields(row[1]) {
			of(row[0]).link[language.Fold(language.Code(row[0]), w)] = true
		}
	}
	return out
})

// topicRows returns the rows of an embedded file, without its comments.
func topicRows(name string) [][]string {
	text, err := topicFiles.ReadFile("topic/" + name)
	if err != nil {
		panic(err) // the files are part of the program
	}
	var out [][]string
	for line := range strings.Lines(string(text)) {
		if line = strings.TrimSpace(line); line != "" && !strings.HasPrefix(line, "#") {
			out = append(out, strings.Split(line, "\t"))
		}
	}
	return out
}

// add takes up words of one code; the first code of a word stays.
func (s *subjects) add(c language.Code, code string, words []string) {
	for _, w := range words {
		w = language.Fold(c, w)
		to, key := s.code, stemOf(c, w)
		if p, ok := strings.CutSuffix(w, "*"); ok {
			to, key = s.prefix, p
		} else if strings.Contains(w, " ") {
			to, key = s.pair, w
		}
		if _, known := to[key]; !known {
			to[key] = code
		}
	}
}

// at returns the Media Topic that a word belongs to, "" where it is of none,
// and whether it is a word of subject matter at all.
func (s *subjects) at(c language.Code, fold string) (string, bool) {
	if s == nil {
		return "", false
	}
	if code, ok := s.code[stemOf(c, fold)]; ok {
		return code, true
	}
	if code, ok := s.code[fold]; ok {
		return code, true
	}
	for end := range fold { // beginnings, by character
		if code, ok := s.prefix[fold[:end]]; ok && end > 0 {
			return code, true
		}
	}
	code, ok := s.prefix[fold]
	return code, ok
}

// mediaTopics are the names of the Media Topics, by code and language.
var mediaTopics = sync.OnceValue(func() map[string]map[language.Code]string {
	columns := []language.Code{language.English, language.Arabic, language.French, language.Hebrew, language.Persian, language.Urdu}
	out := map[string]map[language.Code]string{}
	for _, row := range topicRows("mediatopics.tsv") {
		names := map[language.Code]string{}
		for i, c := range columns {
			names[c] = row[i+1]
		}
		out[row[0]] = names
	}
	return out
})

// MediaTopics are the names of the IPTC Media Topics that articles are put under,
// by their codes.
func MediaTopics() map[string][]string {
	all := map[string][]string{}
	for code, names := range mediaTopics() {
		all[code] = slices.Collect(maps.Values(names))
	}
	return all
}

// MediaTopic is the name of an IPTC Media Topic in a language that is read, ""
// where none is known.
func MediaTopic(code string, c language.Code) string { return mediaTopics()[code][c] }
