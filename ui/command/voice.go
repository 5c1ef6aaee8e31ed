package command

import (
	"context"
	"io"
	"strings"
	"sync"
	"unicode"

	"github.com/charmbracelet/x/ansi"
	"golang.org/x/term"
	"golang.org/x/text/unicode/bidi"

	"mujaz/briefs/source"
	"mujaz/ui/card"
	"mujaz/ui/config"
	"mujaz/ui/language"
	"mujaz/ui/text"
)

// voice is the language in which a run speaks, and how its terminal is written to.
type voice struct {
	*language.Console
	words  *language.Strings
	answer func() (answer, bool) // on the terminal; false: there is none, or it cannot be asked
}

// speaking finds the language of a run when something is first said: the one
// that its arguments name, whatever else is wrong with them, or the
// configuration, or the locale.
func speaking(args []string, s Streams) func() *voice {
	return sync.OnceValue(func() *voice {
		set, _ := config.Load(config.Path(s.Env)) // what is wrong with it is said elsewhere
		v := &voice{words: language.FromLocale(s.Env)}
		for _, code := range []string{set.Language, flagIn(args, "lang")} {
			if w, err := language.ByCode(code); err == nil {
				v.words = w
			}
		}
		if d, err := language.DigitsByName(set.Digits); err == nil {
			v.words.Digits = d
		}
		v.Console = v.words.Console()
		profile := flagIn(args, "terminal")
		if profile == "" {
			profile = set.Terminal
		}
		v.answer = sync.OnceValues(func() (answer, bool) { return onTerminal(s, v.words, profile) })
		return v
	})
}

// english is a run that speaks English, as what is written for programs does.
func english() *voice {
	words, err := language.ByCode("en")
	if err != nil {
		panic(err) // All has it
	}
	return &voice{Console: words.Console(), words: words, answer: func() (answer, bool) { return answer{}, false }}
}

// flagIn is the value that arguments give a flag, "" where they give none.
func flagIn(args []string, name string) (value string) {
	for i, a := range args {
		if a == "--" {
			break
		}
		if rest, ok := strings.CutPrefix(a, "--"+name+"="); ok {
			value = rest
		} else if a == "--"+name && i+1 < len(args) {
			value = args[i+1]
		}
	}
	return value
}

// onTerminal finds out how the terminal that a run speaks on shows
// right-to-left text.
func onTerminal(s Streams, words *language.Strings, profile string) (answer, bool) {
	out, ok := file(s.Err)
	if !ok {
		if out, ok = file(s.Out); !ok {
			return answer{}, false
		}
	}
	in, ok := file(s.In)
	if !ok {
		in = out // it answers where it is written to
	}
	o := card.PrintOptions{Width: defaultWidth, Strings: words, SGR: func(text.Style) string { return "" }, Explicit: true}
	if w, _, err := term.GetSize(int(out.Fd())); err == nil && w > 0 {
		o.Width = min(w, widestPrinted)
	}
	var err error
	// A run that was stopped says so, too: its context is not asked.
	if _, o.Profile, err = (look{terminal: &profile}).profile(context.Background(), s, in, out); err != nil {
		return answer{}, false
	}
	return answer{o: o}, true
}

// tell writes paragraphs: on a terminal right-to-left ones as it needs them,
// elsewhere and else as they are.
func (v *voice) tell(w io.Writer, list ...text.Paragraph) {
	if _, ok := file(w); ok && anyRightToLeft(list) {
		if a, ok := v.answer(); ok {
			a.w = w
			a.set(list...) //nolint:errcheck // where nothing can be said, that cannot be said either
			return
		}
	}
	var out strings.Builder
	for _, p := range list {
		out.WriteString(strings.Repeat(" ", p.Indent) + p.Text() + "\n")
	}
	io.WriteString(w, out.String())
}

// say is a paragraph in the language: a form and what stands in it. Names of
// files may hold anything.
func (v *voice) say(form string, args ...string) text.Paragraph {
	for i, a := range args {
		args[i] = clean(a)
	}
	return text.Paragraph{Dir: v.words.Direction(), Runs: language.Runs(form, args...)}
}

// line is a labelled line of a summary.
type line struct {
	label string
	what  []text.Run
}

// labelled are lines with their labels as wide as the longest.
func (v *voice) labelled(lines []line) []text.Paragraph {
	widest := 0
	for _, l := range lines {
		widest = max(widest, text.Width(l.label))
	}
	var list []text.Paragraph
	for _, l := range lines {
		label := text.Run{Text: l.label + strings.Repeat(" ", widest-text.Width(l.label)+2)}
		list = append(list, text.Paragraph{Dir: v.words.Direction(), Runs: append([]text.Run{label}, l.what...)})
	}
	return list
}

// line is text for one line of so many columns that is rewritten.
func (v *voice) line(words string, width int) string {
	if strings.ContainsFunc(words, rightToLeft) {
		if a, ok := v.answer(); ok {
			row := text.Line(text.Paragraph{Dir: v.words.Direction(), Runs: []text.Run{{Text: words}}}, text.Options{Width: max(width, 1)})
			return a.o.Profile.Enter() + a.o.Profile.Encode(row, a.o.SGR) + a.o.Profile.Leave()
		}
	}
	return ansi.Truncate(words, width, "…")
}

// comma and semicolon are those of the language's script.
func (v *voice) comma() string {
	if v.arabicScript() {
		return "، "
	}
	return ", "
}

func (v *voice) semicolon() string {
	if v.arabicScript() {
		return "؛ "
	}
	return "; "
}

func (v *voice) arabicScript() bool { return v.words.RTL && v.words.Code != "he" }

// clean is text on one line without anything that steers a terminal.
func clean(s string) string { return strings.Join(strings.Fields(source.Sanitise(s)), " ") }

func anyRightToLeft(list []text.Paragraph) bool {
	for _, p := range list {
		if strings.ContainsFunc(p.Text(), rightToLeft) {
			return true
		}
	}
	return false
}

func rightToLeft(r rune) bool {
	if r < 0x590 || !unicode.IsLetter(r) {
		return false
	}
	properties, _ := bidi.LookupRune(r)
	return properties.Class() == bidi.R || properties.Class() == bidi.AL
}
