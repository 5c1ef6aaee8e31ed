package command

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
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
)

// version prints what a report of a fault needs to say: the program's version
// and source, what it was built with, and what its briefs are made by.
func version(_ context.Context, s Streams, args []string) error {
	f := flags(s, "version")
	if err := parse(f, args); err != nil {
		return err
	}
	info, _ := debug.ReadBuildInfo()
	_, err := io.WriteString(s.Out, versionWords(info, extractor()))
	return err
}

// libraries are the modules whose versions a report of a fault needs.
var libraries = []string{"charm.land/bubbletea/v2", "charm.land/lipgloss/v2", "charm.land/glamour/v2", "charm.land/wish/v2", "zombiezen.com/go/sqlite"}

// versionWords are the lines of a build, nil where the build carries nothing.
func versionWords(info *debug.BuildInfo, extractor string) string {
	var b strings.Builder
	line := func(label string, words ...string) {
		if said := strings.Join(slices.DeleteFunc(words, func(w string) bool { return w == "" }), " "); said != "" {
			fmt.Fprintf(&b, "%-11s%s\n", label, said)
		}
	}
	if info == nil {
		info = &debug.BuildInfo{}
	}
	v := info.Main.Version
	if v == "" || v == "(devel)" {
		v = "(built from source)"
	}
	fmt.Fprintf(&b, "mujaz %s\n", v)
	setting := map[string]string{}
	for _, s := range info.Settings {
		setting[s.Key] = s.Value
	}
	changed := ""
	if setting["vcs.modified"] == "true" {
		changed = "with changes"
	}
	if revision := setting["vcs.revision"]; revision != "" {
		line("revision", revision, setting["vcs.time"], changed)
	}
	line("go", runtime.Version(), runtime.GOOS+"/"+runtime.GOARCH)
	line("briefs", briefs.Schema)
	line("extractor", extractor, "(rules, word lists and models are part of it; 'mujaz library renew' reads again what another one read)")
	line("library", "schema", strconv.Itoa(library.SchemaVersion()))
	for _, d := range info.Deps {
		if slices.Contains(libraries, d.Path) {
			line("with", d.Path, d.Version)
		}
	}
	return b.String()
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
