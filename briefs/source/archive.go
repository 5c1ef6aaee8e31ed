package source

import (
	"archive/zip"
	"bytes"
	"errors"
	"fmt"
	"io"
	"path"
	"sort"
	"strings"

	"mujaz/briefs"
)

const wordBody = "word/document.xml"

// readZip reads a Word document, or each file of an archive. What an archive
// unpacks to is counted as it is unpacked, so that one that lies about its
// sizes, or that holds itself, ends at the limit.
func readZip(name string, b []byte, budget *int64, depth int) ([]briefs.Article, error) {
	z, err := zip.NewReader(bytes.NewReader(b), int64(len(b)))
	if err != nil {
		return nil, &Error{Name: name, Reason: "is a damaged archive", Hint: "fetch it again", Err: err}
	}
	for _, f := range z.File {
		if f.Name == wordBody {
			return one(readWord(name, z, budget))
		}
	}
	files := archived(z)
	if len(files) == 0 {
		return nil, &Error{Name: name, Reason: "is an archive without files", Err: ErrNoArticle}
	}
	var out []briefs.Article
	var warnings []string
	for _, f := range files {
		inner, err := unpack(name+"/"+path.Clean(f.Name), f, budget)
		if err == nil {
			var articles []briefs.Article
			if articles, err = read(name+"/"+path.Clean(f.Name), inner, budget, depth+1); err == nil {
				out = append(out, named(articles, name+"/"+path.Clean(f.Name))...)
				continue
			}
		}
		warnings = append(warnings, err.Error())
		if *budget <= 0 {
			break
		}
	}
	if len(out) == 0 {
		return nil, &Error{Name: name, Reason: "is an archive in which nothing could be read", Err: errors.New(warnings[0])}
	}
	out[0].Warnings = append(out[0].Warnings, warnings...)
	return out, nil
}

// archived is an archive's files in the order of their names, without folders
// and hidden files, as many as are read.
func archived(z *zip.Reader) []*zip.File {
	var files []*zip.File
	for _, f := range z.File {
		base := path.Base(f.Name)
		if f.FileInfo().IsDir() || strings.HasPrefix(base, ".") || strings.HasPrefix(f.Name, "__MACOSX/") {
			continue
		}
		files = append(files, f)
	}
	sort.Slice(files, func(i, j int) bool { return files[i].Name < files[j].Name })
	return files[:min(len(files), maxEntries)]
}

func unpack(name string, f *zip.File, budget *int64) ([]byte, error) {
	r, err := f.Open()
	if err != nil {
		return nil, &Error{Name: name, Reason: "cannot be unpacked", Err: err}
	}
	defer r.Close()
	b, err := io.ReadAll(io.LimitReader(r, *budget+1))
	if *budget -= int64(len(b)); *budget < 0 {
		return nil, &Error{Name: name, Reason: fmt.Sprintf("unpacks to more than %d MB", MaxBytes>>20), Hint: "unpack the archive first"}
	}
	if err != nil {
		return nil, &Error{Name: name, Reason: "is damaged in its archive", Err: err}
	}
	return b, nil
}

// named gives articles that have no name yet the name of what they lay in.
func named(articles []briefs.Article, name string) []briefs.Article {
	for i := range articles {
		if articles[i].Name == "" {
			articles[i].Name = name
		}
	}
	return articles
}
