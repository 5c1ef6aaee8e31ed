package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"

	"mujaz/briefs/extract/party"
	"mujaz/briefs/extract/party/tagger"
	"mujaz/briefs/language"
)

// folds is into how many parts a set is cut for the lists: the tagger sees
// each part with lists that were counted without it, as it will see new text.
// With lists that hold every name of what it learns from it would learn to
// trust them blindly.
const folds = 10

// teach trains a tagger for each language that has a set to learn from.
func teach(out string, words tallies, names map[language.Code]map[string]int, taught map[language.Code][]sentence) error {
	errs := make([]error, len(codes))
	var wait sync.WaitGroup
	for i, c := range codes {
		if len(taught[c]) == 0 {
			continue
		}
		l, err := prepare(out, c, words, names[c], taught[c])
		if err != nil {
			return err
		}
		wait.Go(func() {
			b := l.learn().Quantise(sizes[c])
			errs[i] = os.WriteFile(filepath.Join(out, "tagger_"+string(c)+".bin"), b, 0o644)
		})
	}
	wait.Wait()
	for _, err := range errs {
		if err != nil {
			return fmt.Errorf("write the models: %w", err)
		}
	}
	return nil
}

// sizes are how many bits number the slots of a language's model: as few as
// cost it no more than half a point of F1.
var sizes = map[language.Code]int{language.Arabic: 17, language.English: 16, language.Persian: 16, language.Hebrew: 16, language.Urdu: 16}

// prepare makes lessons of the sentences of a set, each part of it with lists
// that do not know it.
func prepare(out string, c language.Code, words tallies, listed map[string]int, taught []sentence) (*lesson, error) {
	l := &lesson{ids: map[tagger.Feature]int32{}}
	size := (len(taught) + folds*chunk - 1) / (folds * chunk) * chunk
	for len(taught) > 0 {
		part := taught[:min(size, len(taught))]
		taught = taught[len(part):]
		words.count(c, part, -1)
		known, common := words.split(c, listed)
		words.count(c, part, 1)
		lists := map[string][]byte{}
		for file, lines := range map[string][]string{"names_" + string(c) + ".txt.gz": known, "common_" + string(c) + ".txt.gz": common} {
			b, err := compress(lines)
			if err != nil {
				return nil, err
			}
			lists[file] = b
		}
		n := party.Open(c, func(file string) ([]byte, error) {
			if b, ok := lists[file]; ok {
				return b, nil
			}
			if strings.HasPrefix(file, "tagger_") {
				return nil, os.ErrNotExist
			}
			return os.ReadFile(filepath.Join(out, file))
		})
		for _, a := range articles(part) {
			seen, ends := n.Words(a.document)
			l.add(seen, ends, a.gold())
		}
	}
	return l, nil
}
