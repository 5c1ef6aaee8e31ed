// Mujaz (موجز) reads source articles into briefing cards and shows them in the
// terminal: see README.md.
package main

import (
	"io"
	"os"

	"mujaz/ui/command"
)

func main() {
	os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

// run is the whole program but for the process's end, so that tests can call
// it. It returns the exit code.
func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	return command.Run(args, command.Streams{In: stdin, Out: stdout, Err: stderr, Env: os.Getenv})
}
