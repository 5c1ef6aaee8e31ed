// Package samples holds the articles Mujaz opens with when nothing else is
// there to read. All of them are invented and were written for this project:
// countries and cities are real, but the people, meetings, agreements and
// figures are not, and no sentence was taken from a published text. They are
// spread over languages and newsroom styles so that a first look shows what the
// reader does.
package samples

import (
	"embed"
	"fmt"
)

//go:embed articles
var articles embed.FS

// File is one sample as it would lie on disk.
type File struct {
	Name string // file name without folder, LANG-NN-slug.txt
	Data []byte // UTF-8 text, headline first, paragraphs parted by a blank line
}

// All returns every sample, sorted by name. The caller may change what it gets.
func All() []File {
	entries, err := articles.ReadDir("articles")
	if err != nil {
		panic(fmt.Sprintf("the embedded sample library cannot be listed: %v", err))
	}
	files := make([]File, 0, len(entries))
	for _, entry := range entries {
		data, err := articles.ReadFile("articles/" + entry.Name())
		if err != nil {
			panic(fmt.Sprintf("the embedded sample %s cannot be read: %v", entry.Name(), err))
		}
		files = append(files, File{Name: entry.Name(), Data: data})
	}
	return files
}
