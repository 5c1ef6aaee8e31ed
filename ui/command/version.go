package command

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"os"
	"runtime/debug"
	"strings"
	"sync"
)

// version prints the program's version.
func version(_ context.Context, s Streams, args []string) error {
	f := flags(s, "version")
	if err := parse(f, args); err != nil {
		return err
	}
	v := released()
	if v == "" {
		v = "(built from source)"
	}
	_, err := fmt.Fprintf(s.Out, "mujaz %s\n", v)
	return err
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
