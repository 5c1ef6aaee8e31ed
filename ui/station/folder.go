package station

import (
	"fmt"
	"os"
	"path/filepath"

	"mujaz/ui/language"
)

// checkFolders refuses a file that others could put another in the place of:
// they can where they may write to a folder on the way to it, unless it is
// sticky. Both ways count, the one that is written and the one that its
// symbolic links lead.
func checkFolders(path string) error {
	named, err := filepath.Abs(path)
	if err != nil {
		return err
	}
	real, err := filepath.EvalSymlinks(named)
	if err != nil {
		return err
	}
	for _, p := range []string{named, real} {
		for dir := filepath.Dir(p); ; dir = filepath.Dir(dir) {
			info, err := os.Stat(dir)
			if err != nil {
				return err
			}
			if info.Mode().Perm()&0o022 != 0 && info.Mode()&os.ModeSticky == 0 {
				return &language.Mistake{Message: language.OpenKeysFolder, Args: []string{dir, fmt.Sprintf("%04o", info.Mode().Perm())}}
			}
			if err := checkOwner(dir, info); err != nil {
				return err
			}
			if dir == filepath.Dir(dir) {
				break
			}
		}
	}
	return nil
}
