//go:build unix

package station

import (
	"fmt"
	"io/fs"
	"os"
	"syscall"

	"mujaz/ui/language"
)

// checkOwner takes only what belongs to the administrator or to the station
// itself: the owner can change rights at any time.
func checkOwner(path string, info fs.FileInfo) error {
	if s, ok := info.Sys().(*syscall.Stat_t); ok && s.Uid != 0 && int(s.Uid) != os.Geteuid() {
		return &language.Mistake{Message: language.OthersProperty, Args: []string{path, fmt.Sprint(s.Uid)}}
	}
	return nil
}
