package terminal

import "time"

// LocalEscape is how long the rest of a key may take behind its ESC on a
// terminal of this machine, which writes both at once. Over a line it may take
// longer than a key's answer: there the program's own waiting stays.
const LocalEscape = 8 * time.Millisecond
