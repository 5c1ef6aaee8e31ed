// Package quick writes source code as it stands.
package quick

import "io"

// Highlight writes source without any look.
func Highlight(w io.Writer, source, _, _, _ string) error {
	_, err := io.WriteString(w, source)
	return err
}
