package source

import (
	"archive/zip"
	"bytes"
	"io"
	"path"
	"sort"
	"strconv"
	"strings"

	"mujaz/briefs"
)

const wordBody = "word/document.xml"

// readZip reads a Word document, or each file of an archive. What an archive
// unpacks to is counted as it is unpacked, so that one that lies about its
// sizes, or that holds itself, ends at the limit.
func (u *unpacking) readZip(name string, b []byte, depth int) ([]briefs.Article, error) {
	z, err := zip.NewReader(bytes.NewReader(b), int64(len(b)))
	if err != nil {
		return nil, &Error{Name: name, Reason: DamagedArchive, Hint: FetchAgain, Err: err}
	}
	for _, f := range z.File {
		if f.Name == wordBody {
			return one(u.readWord(name, z))
		}
	}
	files := archived(z)
	if len(files) == 0 {
		return nil, &Error{Name: name, Reason: EmptyArchive, Hint: FetchAgain, Err: ErrNoArticle}
	}
	var out []briefs.Article
	var left []error
	if len(files) > maxEntries {
		files, left = files[:maxEntries], append(left, tooMany(name))
	}
	for _, f := range files {
		label := name + "/" + path.Clean(f.Name)
		inner, err := u.unpack(label, f)
		if err == nil {
			var articles []briefs.Article
			if articles, err = u.read(label, inner, depth+1); err == nil {
				out = append(out, named(articles, label)...)
				continue
			}
		}
		left = append(left, err)
		if u.budget <= 0 {
			break
		}
	}
	if len(out) == 0 {
		return nil, &Error{Name: name, Reason: UnreadableArchive, Hint: UnpackFirst, Err: left[0]}
	}
	u.left = append(u.left, left...)
	return out, nil
}

// archived is an archive's files in the order of their names, without folders
// and hidden files.
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
	return files
}

// tooMany says that a collection holds more than is read of it.
func tooMany(name string) error {
	return &Error{Name: name, Reason: TooMany, Detail: strconv.Itoa(maxEntries), Hint: Split}
}

func (u *unpacking) unpack(name string, f *zip.File) ([]byte, error) {
	r, err := f.Open()
	if err != nil {
		return nil, &Error{Name: name, Reason: NotUnpacked, Hint: UnpackFirst, Err: err}
	}
	defer r.Close()
	b, err := io.ReadAll(io.LimitReader(r, u.budget+1))
	if u.budget -= int64(len(b)); u.budget < 0 {
		return nil, &Error{Name: name, Reason: UnpacksTooLarge, Detail: mostBytes, Hint: UnpackFirst}
	}
	if err != nil {
		return nil, &Error{Name: name, Reason: DamagedInArchive, Hint: FetchAgain, Err: err}
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
