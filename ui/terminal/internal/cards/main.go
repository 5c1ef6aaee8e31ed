// Cards shows sample cards through a terminal profile, in a Bubble Tea program
// as the reader is one: for looking at in real terminals.
//
//	cards [PROFILE]
//
// PROFILE is a profile's name, or auto (the default) for the detected one. Down
// and Up move the highlight from word to word, Page Down and Page Up scroll by
// a row, q quits.
package main

import (
	"context"
	"fmt"
	"os"
	"strings"

	tea "charm.land/bubbletea/v2"

	"mujaz/ui/terminal"
	"mujaz/ui/text"
)

const (
	normal text.Style = iota
	strong
	chosen
	border
)

// look is a style's SGR sequence.
func look(s text.Style) string {
	return [...]string{normal: "", strong: "\x1b[1;36m", chosen: "\x1b[30;43m", border: "\x1b[34m"}[s]
}

type field struct{ label, value string }

// card is the fields of a sample card.
type card []field

var samples = []card{
	{
		{"الموضوع", "لقاءٌ تشاوري بين وزارتي الداخلية في البلدين"},
		{"الأطراف", "وزير الداخلية سامي الكيلاني (تونس)، المفوضة الأولى ليلى الأحمدي"},
		{"ملخص", "بحث الجانبان تأمين الحدود البرية [المعابر الثلاثة] وتبادل الخبرات، و«لا إفراج إلا بأمر قضائي»؛ الآن ولاحقاً."},
	},
	{
		{"منظمات", "Interpol وEuropol (لاهاي)، UNODC - مكتب 2024/11"},
		{"أرقام", "3 اتفاقيات؛ 45% من 1,250 حالة، الساعة 10:30 - 12:45"},
		{"English", "The deputy (الرباط) met Europol on 12/05/2025, said وكالة الأنباء."},
		{"فارسی", "همکاری‌های پلیس می‌تواند گسترش یابد: ۱۴۰۳/۰۸/۲۱"},
	},
	{
		{"נושא", "פגישת עבודה (2025) עם Europol על ביטחון הגבולות, 30% פחות"},
		{"משתתפים", "השרה דנה לוי וראש המחלקה \"יורם כהן\""},
	},
	{
		{"اردو", "ڈنمارک اور ٹھوس تجاویز (ڑے، ں): ۲۵٪ – 2025ء کی رپورٹ"},
		{"ניקוד", "לְפָנַי תַּזְכִּיר־הֲבָנוֹת [טיוטה], ₪1,200"},
		{"رموز", "📄 تقرير عن 東京 ❤️ 🇲🇦 👩‍💻 C++ ونظام R&D: 5×3=15 < 20؛ 1/2"},
		{"روابط", "https://example.org/path?q=1#الرباط و a.b@example.org"},
	},
}

// pane is the list beside the cards.
var pane = []string{"تونس والجزائر", "Europol", "ביטחון", "مكافحة التهريب 2025", "(الرباط) بيان"}

// lay lays out all cards and the list into rows of the whole screen's width.
func lay(width, word int) []text.Row {
	list, inner := 22, width-30
	var rows []text.Row
	n := 0
	for _, c := range samples {
		rows = append(rows, text.Plain("╭"+strings.Repeat("─", inner+2)+"╮", border))
		for _, f := range c {
			p := text.Paragraph{Runs: []text.Run{{Text: f.label + ": ", Style: strong}}}
			for i, w := range strings.SplitAfter(f.value, " ") {
				style := normal
				if n+i == word {
					style = chosen
				}
				p.Runs = append(p.Runs, text.Run{Text: w, Style: style})
			}
			n += strings.Count(f.value, " ") + 1
			for _, r := range text.Layout(p, text.Options{Width: inner}) {
				rows = append(rows, text.Join(text.Plain("│ ", border), r, text.Plain(" │", border)))
			}
		}
		rows = append(rows, text.Plain("╰"+strings.Repeat("─", inner+2)+"╯", border))
	}
	for i := range rows {
		entry := text.Blank(list, normal)
		if i%2 == 1 {
			entry = text.Line(text.Paragraph{Runs: []text.Run{{Text: pane[i/2%len(pane)]}}}, text.Options{Width: list})
		}
		rows[i] = text.Join(text.Plain("│ ", border), entry, text.Plain(" ", border), rows[i])
	}
	return rows
}

type model struct {
	profile       terminal.Profile
	why           string
	width, height int
	word, top     int
}

func (m model) Init() tea.Cmd { return nil }

func (m model) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		m.width, m.height = msg.Width, msg.Height
	case tea.KeyPressMsg:
		switch msg.String() {
		case "down":
			m.word++
		case "up":
			m.word = max(0, m.word-1)
		case "pgdown":
			m.top++
		case "pgup":
			m.top = max(0, m.top-1)
		case "q":
			return m, tea.Quit
		}
	}
	return m, nil
}

func (m model) View() tea.View {
	v := tea.View{AltScreen: true}
	if m.width < 40 {
		return v
	}
	lines := []string{" " + m.profile.Name + ": " + m.why}
	for i, r := range lay(m.width, m.word) {
		if i >= m.top && len(lines) < m.height {
			lines = append(lines, m.profile.Encode(r, look))
		}
	}
	v.Content = strings.Join(lines, "\n")
	return v
}

func run() error {
	id, p, err := terminal.DetectTTY(context.Background(), os.Stdin, os.Stdout, os.Getenv, terminal.LocalLimit)
	if err != nil {
		return err
	}
	setting := ""
	if len(os.Args) > 1 {
		setting = os.Args[1]
	}
	if id, p, err = terminal.Choose(setting, os.Getenv, terminal.Memory{}, id, p); err != nil {
		return err
	}
	fmt.Print(p.Enter())
	defer fmt.Print(p.Leave())
	program := tea.NewProgram(model{profile: p, why: string(id.Why)})
	go func() {
		for _, k := range id.Keys() {
			program.Send(k)
		}
	}()
	_, err = program.Run()
	return err
}

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, "cards:", err)
		os.Exit(1)
	}
}
