package language

import (
	"regexp"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"mujaz/briefs"
	"mujaz/briefs/library"
	"mujaz/briefs/source"
	"mujaz/ui/terminal"
	"mujaz/ui/text"
)

// Console is every word of the command line in one language. "%1" to "%4" are
// where what is spoken of stands: paths, flags, numbers. An empty field, or one
// that leaves out what English names, fails a test.
type Console struct {
	About, QueryTitle, QueryTail, QueryElsewhere, More, Default string            // of the help texts
	Commands, Terms                                             map[string]string // by command, by term of a query
	Flags                                                       map[string]string // by flag, or by command and flag where it is another's, too: see Flag
	Settings                                                    map[string]string // of the configuration, by key; "%1" are the values
	Manual                                                      map[string]string // of the manual page: titles of its sections, what they say
	Versions                                                    map[string]string // of the program and its parts
	SettingsHead, KeysHead                                      string            // above the settings, above the keys of commands

	Read, Known, Skipped, Library                 string // labels of a summary
	OldOnes, Unchanged, MarksChanged, MarksAsWere string
	Watching, Stopped, StopKeeps, TimeLeft, Sound string
	StoppedUndone, StopUndoes                     string // of what is done as a whole or not at all
	Upgraded                                      string // library, copy
	AuditFailed, AuditAgain                       string // of the audit log: the system's words
	Seconds, Minutes, HoursAndMinutes, MarksOn    string
	StandardInput                                 string
	Passphrase, SameAgain, DidYouMean             string

	Profile, TerminalSays, Inside, KeepKey                               string // of the terminal: its profile and why, its answers
	GoodConfiguration, BriefsLabel, Keys, HostKey, Listen, HostKeyToMake string // of a station that is checked
	WrittenTo                                                            string // briefs, file

	Articles, Sources, SourcesRead, SourcesOf, NewOnes, SkippedOnes Plural // SourcesOf has "%2" for all
	Packed, Unpacked, NewHere, Renewed, Briefs, Problems            Plural

	Messages map[Message]Told
	Reasons  map[source.Reason]string
	Hints    map[source.Hint]string
	Troubles map[library.Trouble]string
	Faults   map[library.Fault]string
	Parts    map[library.Part]string
	Flaws    map[library.Flaw]string
	Mistakes map[briefs.QueryMistake]string
	Whys     map[terminal.Why]string

	Upgrading map[library.Step]string // how much of it is done
}

// Flag explains a flag of a command, "" where there is no such flag.
func (c *Console) Flag(command, name string) string {
	if what, ok := c.Flags[command+" "+name]; ok {
		return what
	}
	return c.Flags[name]
}

// Told is what went wrong with what, and what to do.
type Told struct{ What, Do string }

// Message is what the command line has to tell. Its comment says what "%1", … are.
type Message uint8

// The messages.
const (
	UnknownCommand       Message = iota // word, path of it
	UnknownFlag                         // flag, command
	FlagNeedsValue                      // flag, command
	BadFlagValue                        // value, flag, command
	BadArguments                        // the words of the flag parser, command
	Surplus                             // word, command
	NeedsPath                           // command
	NeedsFolder                         // command
	NotAFolder                          // path
	OutOfRange                          // flag with value, least, most
	WatchNotPlain                       //
	NeedsTerminal                       //
	NoTerminal                          //
	InputTwice                          //
	UnknownFormat                       // format, formats
	SortsRegisters                      //
	NoRegister                          // kind, kinds
	NotSortedBy                         // kind, column, columns
	PackNeedsFile                       //
	PackOpenedTwice                     //
	NoPublicKey                         // key
	NoPublicKeysIn                      // file
	NoKeysIn                            // file
	UnpackNeedsFile                     //
	ShortPassphrase                     // characters, least
	NoPassphraseTerminal                //
	PassphrasesDiffer                   //
	NoTask                              //
	UnknownTask                         // task
	SynthesisNeedsFile                  //
	SynthesisNotMixed                   // path
	NoLanguage                          // code, codes
	NoDigits                            // name, names
	NoTheme                             // name, names
	NoProfile                           // name, names
	BadConfiguration                    // what is wrong
	NoConfigurationPlace                //
	ServesLibrary                       // argument
	NoSuchLibrary                       // path
	NoLibraryYet                        //
	ThereAlready                        // path
	NoFolder                            // folder
	FolderForbidden                     // folder
	DiskFull                            // file
	NoFileThere                         // path
	NoSetting                           // key, keys
	BadLine                             // number, the line
	TakesKeys                           // line, key, a command
	TakesTruth                          // line, key
	TakesText                           // line, key
	KeyAgain                            // line, key
	OutputFailed                        // the system's words
	NoSuchFolder                        // folder
	NoKeyboard                          // name, names
	NoReaderCommand                     // name, names
	NoKey                               // key
	KeyTwice                            // key, command, command
	NoQuitKey                           // command
	OlderLibrary                        // path
	NoKeysFile                          //
	OpenKeysFile                        // path, mode
	OpenKeysFolder                      // folder, mode
	OthersProperty                      // path, uid
	NoKeysFileAt                        // path
	KeysFileNoFile                      // path
	NoKeyInFile                         // path
	NoPublicKeyThere                    // path, line
	KeyThereTwice                       // path, line, key
	KeyTypeNotTaken                     // path, line, type
	OptionTwice                         // path, line, option
	OptionNotHonoured                   // path, line, option
	BadExpiryTime                       // path, line, value
	BadFrom                             // path, line, value
	OpenHostKey                         // path, mode
	NoAddress                           // what was given
	LessThanNone                        // what, number
	RefusedBrief                        // pack, number of the brief, its flaw
	DamagedPack                         // pack, briefs
	LeftOutOfPack                       // ID, its flaw
	WarnsTooEarly                       // how long before, idle time, longest time
	messages
)

// Console is the command line's words, made anew: the reader does without them.
func (s *Strings) Console() *Console {
	switch s.Code {
	case "ar":
		return arabicConsole()
	case "fr":
		return frenchConsole()
	case "he":
		return hebrewConsole()
	case "fa":
		return persianConsole()
	case "ur":
		return urduConsole()
	}
	return englishConsole()
}

// Fill puts arguments into a form.
func Fill(form string, args ...string) string {
	return text.Paragraph{Runs: Runs(form, args...)}.Text()
}

// Runs are a form with its arguments, each set apart from the direction around
// it. An argument that does not stand in the form is left out.
func Runs(form string, args ...string) []text.Run {
	var runs []text.Run
	for {
		i := strings.IndexByte(form, '%')
		if i < 0 || i+1 >= len(form) {
			break
		}
		runs = append(runs, typed(form[:i], len(runs) > 0)...)
		if n := int(form[i+1]) - '1'; n >= 0 && n < len(args) {
			runs = append(runs, text.Run{Text: args[n], Isolate: true})
		}
		form = form[i+2:]
	}
	return append(runs, typed(form, len(runs) > 0)...)
}

// flag is a flag as it is typed, with what it takes, or a date.
var flag = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`--[a-z]+(-[a-z]+)*( [A-Z]+\b)?|[0-9]{4}-[0-9]{2}-[0-9]{2}`)
})

// typed is text with the flags and dates in it set apart: beside words from
// right to left their hyphens would stand behind them, and turn the dates round.
// Those behind a command belong to it.
func typed(words string, behind bool) []text.Run {
	var runs []text.Run
	at := 0
	for _, f := range flag().FindAllStringIndex(words, -1) {
		before := strings.TrimRightFunc(words[:f[0]], func(r rune) bool { return !unicode.IsLetter(r) })
		if r, _ := utf8.DecodeLastRuneInString(before); before == "" && behind || before != "" && r < utf8.RuneSelf {
			continue
		}
		if f[0] > at {
			runs = append(runs, text.Run{Text: words[at:f[0]]})
		}
		runs = append(runs, text.Run{Text: words[f[0]:f[1]], Isolate: true})
		at = f[1]
	}
	if at < len(words) {
		runs = append(runs, text.Run{Text: words[at:]})
	}
	return runs
}
