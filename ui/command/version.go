package command

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"io"
	"os"
	"runtime"
	"runtime/debug"
	"slices"
	"strconv"
	"strings"
	"sync"

	"mujaz/briefs"
	"mujaz/briefs/library"
	"mujaz/ui/language"
	"mujaz/ui/text"
)

// version prints what a report of a fault needs to say: the program's version
// and source, what it was built with, and what its briefs are made by.
func version(_ context.Context, s Streams, args []string) error {
	f := flags(s, "version")
	if err := parseAlone(f, args); err != nil {
		return err
	}
	info, _ := debug.ReadBuildInfo()
	s.voice().tell(s.Out, s.voice().versions(info, extractor())...)
	return nil
}

// libraries are the modules whose versions a report of a fault needs.
var libraries = []string{"charm.land/bubbletea/v2", "charm.land/lipgloss/v2", "charm.land/glamour/v2", "charm.land/wish/v2", "zombiezen.com/go/sqlite"}

// versions are the lines of a build, nil where the build carries nothing.
func (v *voice) versions(info *debug.BuildInfo, extractor string) []text.Paragraph {
	var lines []line
	put := func(label string, words ...string) {
		var runs []text.Run
		for _, w := range slices.DeleteFunc(words, func(w string) bool { return w == "" }) {
			if len(runs) > 0 {
				runs = append(runs, text.Run{Text: " "})
			}
			runs = append(runs, text.Run{Text: w, Isolate: true})
		}
		if len(runs) > 0 {
			lines = append(lines, line{label, runs})
		}
	}
	says := v.Versions
	if info == nil {
		info = &debug.BuildInfo{}
	}
	released := info.Main.Version
	if released == "" || released == "(devel)" {
		released = says["source"]
	}
	setting := map[string]string{}
	for _, s := range info.Settings {
		setting[s.Key] = s.Value
	}
	changed := ""
	if setting["vcs.modified"] == "true" {
		changed = says["changes"]
	}
	if revision := setting["vcs.revision"]; revision != "" {
		put(says["revision"], revision, setting["vcs.time"], changed)
	}
	put("go", runtime.Version(), runtime.GOOS+"/"+runtime.GOARCH)
	put(v.BriefsLabel, briefs.Schema)
	put(says["extractor"], extractor, says["means"])
	put(v.Library, language.Fill(says["schema"], strconv.Itoa(library.SchemaVersion())))
	for _, d := range info.Deps {
		if slices.Contains(libraries, d.Path) {
			put(says["with"], d.Path, d.Version)
		}
	}
	return append([]text.Paragraph{v.say("mujaz %1", released)}, v.labelled(lines)...)
}

// released is the version that the build carries, "" where it has none or was
// made of changed source text.
func released() string {
	info, ok := debug.ReadBuildInfo()
	if !ok || info.Main.Version == "(devel)" || strings.Contains(info.Main.Version, "+dirty") {
		return ""
	}
	return info.Main.Version
}

// extractor is the version of the extraction: the program's or, where that has
// none, the hash of its file. What another one has read is read again.
var extractor = sync.OnceValue(func() string {
	if v := released(); v != "" {
		return v
	}
	path, err := os.Executable()
	if err != nil {
		return ""
	}
	f, err := os.Open(path)
	if err != nil {
		return ""
	}
	defer f.Close()
	h := sha256.New()
	if _, err := io.Copy(h, f); err != nil {
		return ""
	}
	return hex.EncodeToString(h.Sum(nil)[:8])
})
