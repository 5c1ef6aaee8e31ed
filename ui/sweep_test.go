package ui

import (
	"fmt"
	"reflect"
	"regexp"
	"strings"
	"testing"
	"time"
	"unicode"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"mujaz/briefs"
	"mujaz/briefs/memory"
	"mujaz/ui/language"
	"mujaz/ui/terminal"
	"mujaz/ui/text"
	"mujaz/ui/theme"
)

// made is a brief written for the tests, with something in every section.
func made(id, lang string) briefs.Brief {
	b := briefs.Brief{Schema: briefs.Schema, ID: id, Language: lang, Direction: briefs.LTR, Supported: true}
	head, body := "Ports agree on a shared register", "The minister of ports Ada Quill (Lisbon) signed protocol 12-14 on Monday. It was a good day, observers felt."
	if lang == "ar" {
		b.Direction = briefs.RTL
		head, body = "الموانئ تتفق على سجل مشترك", "وقّعت وزيرة الموانئ سلمى الرفاعي (الرباط) البروتوكول 12-14 مع شركة Harbour Works يوم الاثنين. وكان يوما طيبا."
	}
	b.Headline, b.Text = head, head+"\n\n"+body
	start := len(head) + 2
	b.Paragraphs = []briefs.ParagraphInfo{{Start: 0, End: len(head), Role: briefs.RoleHeadline}, {Start: start, End: len(b.Text), Role: briefs.RoleBody}}
	end := start
	for i := start; i < len(b.Text); i++ {
		if b.Text[i] == '.' && end == start {
			end = i + 1
		}
	}
	ev := []briefs.Span{{Start: start, End: end, Quote: b.Text[start:end]}}
	b.Voices = []briefs.VoicedSpan{{Start: start, End: end, Voice: briefs.Reported}, {Start: end + 1, End: len(b.Text), Voice: briefs.Commentary}}
	b.Summary = []briefs.Sentence{{Text: b.Text[start:end], Evidence: ev}}
	b.Parties = []briefs.Party{{Name: head, Kind: briefs.Person, Role: body, Country: "PT", Core: true, Evidence: ev}, {Name: head, Kind: briefs.Country, Evidence: ev}}
	b.Topics = []briefs.Topic{{Label: head, Evidence: ev}}
	value := "2026-12-01"
	b.Commitments = []briefs.Statement{{Act: briefs.Concluded, Text: body, Actors: []string{head}, Deadline: &briefs.TimeText{Text: "Monday", Value: &value}, Evidence: ev},
		{Act: briefs.Planned, Text: body, Negated: true, Deadline: &briefs.TimeText{Text: "soon"}, Attribution: &briefs.Attribution{Source: head}, Evidence: ev}}
	b.Caveats = []briefs.Caveat{{Kind: briefs.Undated}, {Kind: briefs.VagueDeadline, Detail: "soon", Evidence: ev}}
	b.Source = briefs.Source{Words: 40, Minutes: 1, Reported: 60, Commentary: 40}
	return b
}

// user drives a model as the runtime would: it carries out commands at once,
// but for the clock's.
type user struct {
	t       testing.TB
	m       *Model
	written string // past the screen
}

func newUser(t testing.TB, lang string) *user {
	t.Helper()
	shelf := memory.New(func() time.Time { return time.Date(2026, 11, 24, 0, 0, 0, 0, time.UTC) })
	for i := range 12 {
		shelf.Add(made(fmt.Sprintf("%016d", i), []string{"ar", "en"}[i%2]))
	}
	s, err := language.ByCode(lang)
	if err != nil {
		t.Fatal(err)
	}
	profile, err := terminal.ByName("visual")
	if err != nil {
		t.Fatal(err)
	}
	look, err := theme.New("dark")
	if err != nil {
		t.Fatal(err)
	}
	u := &user{t: t, m: New(Config{Shelf: shelf, Strings: s, Profile: profile, Theme: look, Banner: "للاستخدام الرسمي"})}
	u.m.rest = 0
	u.do(u.m.findCmd(""))
	return u
}

func (u *user) do(cmd tea.Cmd) {
	if cmd == nil {
		return
	}
	switch msg := cmd().(type) {
	case nil:
	case tea.BatchMsg:
		for _, c := range msg {
			u.do(c)
		}
	case tea.RawMsg:
		u.written += fmt.Sprint(msg.Msg)
	default:
		if v := reflect.ValueOf(msg); v.Kind() == reflect.Slice && v.Type().Elem() == reflect.TypeFor[tea.Cmd]() { // a sequence
			for i := range v.Len() {
				u.do(v.Index(i).Interface().(tea.Cmd))
			}
			return
		}
		u.send(msg)
	}
}

func (u *user) send(msg tea.Msg) {
	_, cmd := u.m.Update(msg)
	u.do(cmd)
}

func (u *user) size(w, h int) { u.send(tea.WindowSizeMsg{Width: w, Height: h}) }

// press presses keys by their names; other words are typed.
func (u *user) press(keys ...string) {
	for _, k := range keys {
		u.send(keyOf(k))
	}
}

func (u *user) typeIn(words string) {
	for _, r := range words {
		u.press(string(r))
	}
}

func keyOf(name string) tea.KeyPressMsg {
	msg := tea.KeyPressMsg{}
	base := name
	for held, mod := range map[string]tea.KeyMod{"alt+": tea.ModAlt, "ctrl+": tea.ModCtrl, "shift+": tea.ModShift} {
		if rest, ok := strings.CutPrefix(name, held); ok {
			base, msg.Mod = rest, mod
		}
	}
	if code, ok := named[base]; ok {
		msg.Code = code
		return msg
	}
	msg.Code = []rune(base)[0]
	if msg.Mod == 0 {
		msg.Text = base
	}
	return msg
}

var named = map[string]rune{
	"enter": tea.KeyEnter, "esc": tea.KeyEscape, "tab": tea.KeyTab, "up": tea.KeyUp, "down": tea.KeyDown, "left": tea.KeyLeft, "right": tea.KeyRight,
	"end": tea.KeyEnd, "home": tea.KeyHome, "pgdown": tea.KeyPgDown, "pgup": tea.KeyPgUp, "backspace": tea.KeyBackspace,
	"f1": tea.KeyF1, "f2": tea.KeyF2, "f3": tea.KeyF3, "f4": tea.KeyF4, "f5": tea.KeyF5, "f6": tea.KeyF6, "f7": tea.KeyF7, "f8": tea.KeyF8, "f9": tea.KeyF9, "f10": tea.KeyF10, "f12": tea.KeyF12,
}

// screens are the ways to each screen.
var screens = map[string][]string{
	"list":                   {},
	"card":                   {"enter"},
	"card at the end":        {"enter", "end"},
	"source":                 {"enter", "down", "down", "enter"},
	"help":                   {"?"},
	"menu":                   {":", "down"},
	"help searched":          {"?", "/", "z", "q", "o"},
	"help at the end":        {"?", "end"},
	"commitments":            {"1", "end"},
	"parties":                {"2", "tab"},
	"countries":              {"3"},
	"topics":                 {"4"},
	"calibration":            {"f12", "down"},
	"source from a register": {"2", "enter"},
	"other digits":           {"enter", "#", "s"},
	"tags":                   {"t", "a", "ا"},
	"a wrong grade":          {"r", "ctrl+u", "z", "enter"},
	"note on a card":         {"enter", "m", "x", "enter"},
	"plain text to select":   {"enter", "v", "end"},
	"plain text of a source": {"enter", "s", "v"},
	"export":                 {"x"},
	"a line beyond the edge": {"/", "w w w w w w w w w w w w w w w w w w w w w w w w w w w w w w w w w w w w w w w w w w w w w w w w"},
	"search":                 {"enter", "s", "/", "a", "ا"},
	"filter":                 {"/", "p"},
	"filter without a match": {"/", "q", "q", "x"},
}

// sizes are from a terminal of one cell to a wall, with those at which the
// frame changes.
var sizes = [][2]int{
	{1, 1}, {1, 60}, {2, 3}, {3, 50}, {5, 2}, {10, 4}, {20, 6}, {33, 8}, {60, 7}, {80, 24}, {99, 30}, {100, 30}, {101, 3},
	{140, 40}, {179, 24}, {180, 24}, {200, 50}, {250, 1}, {400, 70},
}

func TestEveryScreenFitsEverySizeInEveryLanguage(t *testing.T) {
	for _, spoken := range language.All() {
		t.Run(spoken.Code, func(t *testing.T) {
			t.Parallel()
			for name, keys := range screens {
				u := newUser(t, spoken.Code)
				u.size(80, 24)
				u.press(keys...)
				for _, size := range sizes {
					u.size(size[0], size[1])
					if wrong := u.misfit(size[0], size[1]); wrong != "" {
						t.Fatalf("%s %d×%d: %s", name, size[0], size[1], wrong)
					}
				}
			}
		})
	}
}

// misfit says what of the screen is not of its size, "" nothing.
func (u *user) misfit(width, height int) string {
	wrong, n := "", 0
	u.m.eachRow(func(r text.Row) {
		sum := 0
		for i := range r.Cells {
			sum += int(r.Cells[i].Width)
		}
		if sum != width || r.Width != width {
			wrong = fmt.Sprintf("row %d is %d columns wide (says %d)", n, sum, r.Width)
		}
		n++
	})
	if n != height {
		return fmt.Sprintf("%d rows", n)
	}
	return wrong
}

// What is written is as wide as the screen, has no control but the looks of
// the theme, and every row ends in the terminal's own look.
func TestEveryScreenIsWrittenWholeInEveryTheme(t *testing.T) {
	looks := regexp.MustCompile("\x1b\\[[0-9;]*m")
	for _, lang := range []string{"ar", "en"} {
		for name, keys := range screens {
			u := newUser(t, lang)
			u.size(80, 24)
			u.press(keys...)
			for _, themed := range theme.Names() {
				look, err := theme.New(themed)
				if err != nil {
					t.Fatal(err)
				}
				u.m.config.Theme = look
				for _, w := range []int{80, 200} {
					u.size(w, 24)
					for i, row := range strings.Split(u.m.View().Content, "\n") {
						plain := looks.ReplaceAllString(row, "")
						if n := ansi.StringWidth(plain); n != w {
							t.Fatalf("%s %s %s: row %d is %d columns wide: %q", lang, name, themed, i, n, row)
						}
						if strings.ContainsFunc(plain, unicode.IsControl) {
							t.Fatalf("%s %s %s: row %d holds a control: %q", lang, name, themed, i, plain)
						}
						if !strings.HasSuffix(row, "\x1b[m") {
							t.Fatalf("%s %s %s: row %d does not end in the terminal's own look", lang, name, themed, i)
						}
					}
				}
			}
		}
	}
}
