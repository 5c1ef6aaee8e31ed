package command

import (
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"strings"
	"syscall"

	"mujaz/briefs"
	spelling "mujaz/briefs/language"
	"mujaz/briefs/library"
	"mujaz/briefs/source"
	"mujaz/ui/language"
	"mujaz/ui/text"
)

// complaint is what went wrong as the reader is told it: what, with what, and
// what to do.
type complaint struct {
	message language.Message
	args    []string
	near    string // what was perhaps meant, "" none
	usage   bool   // a mistake in the arguments: exit code 2
}

// wrong is a mistake in the arguments.
func wrong(m language.Message, args ...string) error {
	return complaint{message: m, args: args, usage: true}
}

// nearest is a name that there is not, with those that there are.
func nearest(m language.Message, name string, names []string) error {
	return complaint{message: m, args: []string{name, strings.Join(names, ", ")}, near: spelling.Nearest(name, names), usage: true}
}

// failed is something that stands in the way of a run.
func failed(m language.Message, args ...string) error { return complaint{message: m, args: args} }

// Error is the complaint in English.
func (c complaint) Error() string {
	told := english().Messages[c.message]
	return fmt.Sprintf("%s (%s)", language.Fill(told.What, c.args...), language.Fill(told.Do, c.args...))
}

// Unwrap is the complaint as the reader's screen takes it.
func (c complaint) Unwrap() error {
	return &language.Mistake{Message: c.message, Args: c.args, Near: c.near}
}

// queryMistake is a mistake in a query: exit code 2.
type queryMistake struct {
	query string
	*briefs.QueryError
}

// misconfigured is a configuration file that cannot be used: exit code 2.
type misconfigured struct {
	path string
	error
}

// badUsage says whether an error is a mistake in the arguments.
func badUsage(err error) bool {
	var c complaint
	var q queryMistake
	var m misconfigured
	var mistake *language.Mistake
	return errors.As(err, &c) && c.usage || errors.As(err, &q) || errors.As(err, &m) ||
		errors.As(err, &mistake) && slices.Contains(ofArguments, mistake.Message)
}

// ofArguments are mistakes in the arguments that a station finds.
var ofArguments = []language.Message{language.NoKeysFile, language.NoAddress, language.LessThanNone, language.WarnsTooEarly}

// complain says what went wrong.
func (v *voice) complain(err error) []text.Paragraph {
	if joined, ok := err.(interface{ Unwrap() []error }); ok {
		var all []text.Paragraph
		for _, e := range joined.Unwrap() {
			all = append(all, v.complain(e)...)
		}
		return all
	}
	var c complaint
	var q queryMistake
	var m misconfigured
	var mistake *language.Mistake
	switch {
	case errors.Is(err, errPartial): // that has been said
		return nil
	case errors.As(err, &c):
		told := v.Messages[c.message]
		return []text.Paragraph{v.say("mujaz: "+told.What, c.args...), v.todo(c.near, told.Do, c.args...)}
	case errors.As(err, &q):
		return v.point(q)
	case errors.As(err, &m):
		return v.configuration(m)
	case errors.As(err, &mistake):
		told := v.Messages[mistake.Message]
		return []text.Paragraph{v.say("mujaz: "+told.What, mistake.Args...), v.todo(mistake.Near, told.Do, mistake.Args...)}
	}
	p := v.say("mujaz: ")
	p.Runs = append(p.Runs, v.cause(err)...)
	return []text.Paragraph{p}
}

// configuration says what is wrong with the configuration file.
func (v *voice) configuration(m misconfigured) []text.Paragraph {
	told := v.Messages[language.BadConfiguration]
	lines := []text.Paragraph{v.say("mujaz: "+told.What, m.path)}
	var mistake *language.Mistake
	if errors.As(m.error, &mistake) {
		wrong := v.Messages[mistake.Message]
		lines = append(lines, v.todo("", wrong.What, mistake.Args...), v.todo(mistake.Near, wrong.Do, mistake.Args...))
	} else {
		lines = append(lines, v.todo("", "%1", m.Error()))
	}
	return append(lines, v.todo("", told.Do))
}

// todo is what to do, under what went wrong.
func (v *voice) todo(near, form string, args ...string) text.Paragraph {
	p := v.say(form, args...)
	p.Indent = 2
	if near != "" {
		p.Runs = append(append(language.Runs(v.DidYouMean, clean(near)), text.Run{Text: " "}), p.Runs...)
	}
	return p
}

// point points at a mistake in a query: under its place, or by its words where
// those are not in the order in which they are read.
func (v *voice) point(q queryMistake) []text.Paragraph {
	p := v.say("mujaz: "+v.Mistakes[q.Mistake], q.Args...)
	if q.Near != "" {
		p.Runs = append(append(p.Runs, text.Run{Text: " – "}), language.Runs(v.DidYouMean, clean(q.Near))...)
	}
	from := min(q.Pos, len(q.query))
	under := strings.Repeat(" ", len([]rune(q.query[:from]))) + "^"
	if v.words.RTL || strings.ContainsFunc(q.query, rightToLeft) {
		under = "^ " + clean(q.query[from:min(from+max(q.Len, 1), len(q.query))])
	}
	lines := []text.Paragraph{p}
	for _, l := range []string{source.Sanitise(q.query), under} {
		lines = append(lines, text.Paragraph{Dir: v.words.Direction(), Indent: 2, Runs: []text.Run{{Text: l, Isolate: true}}})
	}
	return lines
}

// cause words an error that a package reports: those that the reader can do
// something about in his language, others in the words of whoever reports them.
func (v *voice) cause(err error) []text.Run {
	var src *source.Error
	var lib *library.Error
	var path *fs.PathError
	switch {
	case errors.As(err, &src):
		return v.unread(src)
	case errors.As(err, &lib):
		return v.after(err, lib, v.trouble(lib))
	case errors.As(err, &path):
		if known := unreadable(path); known != nil {
			return v.after(err, path, v.unread(known))
		}
	}
	return language.Runs("%1", clean(err.Error()))
}

// unreadable is why a file that a command was given cannot be read, in the words
// that sources have for it; nil where they have none.
func unreadable(err *fs.PathError) *source.Error {
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return &source.Error{Name: err.Path, Reason: source.Missing, Hint: source.CheckPath}
	case errors.Is(err, fs.ErrPermission):
		return &source.Error{Name: err.Path, Reason: source.Forbidden, Hint: source.CheckPermission}
	case errors.Is(err, syscall.EISDIR):
		return &source.Error{Name: err.Path, Reason: source.NotRegular, Hint: source.CheckPath}
	}
	return nil
}

// after puts what was being done before the cause that put an end to it.
func (v *voice) after(err, cause error, runs []text.Run) []text.Run {
	before, _ := strings.CutSuffix(err.Error(), cause.Error())
	if before = strings.TrimSuffix(clean(before), ":"); before == "" {
		return runs
	}
	return append(language.Runs("%1: ", before), runs...)
}

// trouble says what stands in the way of a library or a pack.
func (v *voice) trouble(e *library.Error) []text.Run {
	form := v.Troubles[e.Trouble]
	if e.Path != "" {
		form = v.Library + " %1: " + form
	}
	runs := language.Runs(form, clean(e.Path))
	if e.Err != nil {
		runs = append(append(runs, text.Run{Text: ": "}), v.cause(e.Err)...)
	}
	return runs
}

// unread says why a source could not be read, and what to do.
func (v *voice) unread(e *source.Error) []text.Run {
	where := clean(e.Where())
	if e.Name == source.Stdin {
		where = v.StandardInput
	}
	runs := append(language.Runs("%1: ", where), text.Run{Text: v.reason(e)})
	if e.Err != nil && e.Err != source.ErrNoArticle { // the reason says that in other words
		runs = append(append(runs, text.Run{Text: ": "}), v.cause(e.Err)...)
	}
	if e.Hint != "" {
		runs = append(runs, text.Run{Text: " (" + v.Hints[e.Hint] + ")"})
	}
	return runs
}

// reason is what a source is instead of an article.
func (v *voice) reason(e *source.Error) string {
	return language.Fill(v.Reasons[e.Reason], clean(e.Detail))
}
