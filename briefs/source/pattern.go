package source

import (
	"regexp"
	"sync"
)

// pattern is a regular expression that is compiled when it is first asked for:
// who only reads what the library holds does not wait for thirty of them at
// every start.
func pattern(expr string) func() *regexp.Regexp {
	return sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(expr) })
}
