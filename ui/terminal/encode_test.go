package terminal

import (
	"math/rand/v2"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/charmbracelet/x/ansi"

	"mujaz/ui/text"
)

// mixed are paragraphs with what goes wrong: brackets, numbers on both sides of
// Arabic, percentages, dates, lam-alef, Latin inside, Hebrew, Persian with ZWNJ.
var mixed = []string{
	"التقى المدير (الرباط) وفداً من Europol، برفقة 12 مسؤولاً.",
	"3 اتفاقيات جديدة في 2025 و45% من الحالات",
	"12/05/2025 التاريخ: 10:30 - 45% (مساءً)",
	"«لا إفراج» [إلا بأمر] <قضائي> لأن الأمر كذلك",
	"Interpol وEuropol، UNODC (فيينا)",
	"The deputy (الرباط) met وكالة الأنباء on 12/05/2025.",
	"פגישת עבודה (2025) עם Europol, 30% פחות מ-2024",
	"همکاری‌های پلیس می‌تواند در ۱۴۰۳/۰۸/۲۱ گسترش یابد",
	"رقم +212-5 (الهاتف) و٪٥٠ ثم ٣٫٥ مليون",
	"ڈنمارک اور ٹھوس تجاویز: ۲۵٪ (ڑے، ں، ۂ) 2025ء کی",
	"לְפָנַי תַּזְכִּיר־הֲבָנוֹת [טיוטה], ע״י משה ׳כהן׳; ₪1,200",
	"وَقَّعَ الوَزيرُ مُذَكِّرَةَ تَفاهُمٍ قيمتُها $1.5m أو €2,000–€3,000",
	"تقرير 📄 عن 東京 👩‍💻 و🇲🇦 (3 صفحات)",
	"https://example.org/path?q=1 عنوان: a.b@example.org، C++ ونظام R&D",
	"شيئاً/أشياء؟ «نعم!»… 5×3=15 < 20؛ 1/2 ± 0.5%",
	"ܫܠܡܐ ދިވެހި ߒߞߏ 7 كوردی: ڕۆژ، ئێوە",
	"",
	"Europol",
}

// frame lays a paragraph out beside another pane, as the reader does.
func frame(s string, width int) []text.Row {
	var rows []text.Row
	for _, r := range text.Layout(text.Paragraph{Runs: []text.Run{{Text: s}}}, text.Options{Width: width}) {
		list := text.Line(text.Paragraph{Runs: []text.Run{{Text: "قائمة (1)"}}}, text.Options{Width: 12})
		rows = append(rows, text.Join(text.Plain("│", 0), list, text.Plain("│ ", 0), r, text.Plain(" │", 0)))
	}
	return rows
}

// random strings words from mixed together.
func random(r *rand.Rand) string {
	var words []string
	for _, s := range mixed {
		words = append(words, strings.Fields(s)...)
	}
	var out []string
	for range 3 + r.IntN(20) {
		out = append(out, words[r.IntN(len(words))])
	}
	return strings.Join(out, " ")
}

func everyRow(each func(text.Row)) {
	r := rand.New(rand.NewPCG(1, 2))
	for _, s := range mixed {
		for _, row := range frame(s, 60) {
			each(row)
		}
	}
	for range 400 {
		for _, row := range frame(random(r), 20+r.IntN(60)) {
			each(row)
		}
	}
}

var control = regexp.MustCompile("\x1b\\[[0-9;]*m|\x1b\\]8;;[^\x1b]*\x1b\\\\")

// wanted is what is to be seen of a row.
func wanted(r text.Row) string {
	var b strings.Builder
	for i := range r.Cells {
		b.WriteString(drawn(&r.Cells[i]))
	}
	return b.String()
}

func TestEveryCellIsAsWideAsItsCharactersInEveryTerminal(t *testing.T) {
	for _, c := range []struct {
		text  string
		width int
		want  string
	}{
		{"a", 1, "a"}, {"東", 2, "東"}, {"ל\u05b0", 1, "ל\u05b0"},
		{"❤\ufe0f", 2, "❤ "},       // one column where variation selectors are not known
		{"1\ufe0f\u20e3", 2, "1 "}, // a keycap
		{"👍🏽", 2, "👍"},             // the colour of the skin is a character of two columns
		{"👩\u200d💻", 2, "👩"},       // joined
		{"🇲🇦", 2, "MA"},            // a flag
		{"\u200f", 0, ""}, {"a\u200f", 1, "a"},
	} {
		if got := plain(c.text, c.width); got != c.want {
			t.Errorf("%+q of %d columns is drawn as %+q, want %+q", c.text, c.width, got, c.want)
		}
	}
	everyRow(func(r text.Row) {
		for _, c := range r.Cells {
			if got := plain(c.Text, int(c.Width)); ansi.StringWidth(got) != int(c.Width) || ansi.StringWidthWc(got) != int(c.Width) {
				t.Fatalf("%+q of %d columns is drawn as %+q", c.Text, c.Width, got)
			}
		}
	})
}

// unformatted is s without format characters, stand-ins put back.
func unformatted(s string) string {
	s = strings.Map(func(r rune) rune {
		switch {
		case unicode.Is(unicode.Cf, r):
			return -1
		case r == '\u2800':
			return ' '
		case string(r) == extension:
			return '│'
		}
		return r
	}, s)
	if strings.HasPrefix(s, bar) {
		s = "│" + strings.TrimPrefix(s, bar)
	}
	return s
}

// reordered is what a terminal shows that applies UAX #9 to a left-to-right
// paragraph. With strong it takes box drawing for letters, with mirror it
// mirrors (L4).
func reordered(s string, strong, mirror bool) string {
	runes := []rune(s)
	classes := slices.Clone(runes)
	for i, r := range classes {
		if strong && box(r) {
			classes[i] = 'x'
		}
	}
	levels, _ := text.Levels(classes, text.LTR)
	levels = slices.Clone(levels)
	for i, r := range runes { // marks stay with their letters
		if i > 0 && unicode.Is(unicode.Mn, r) {
			levels[i] = levels[i-1]
		}
	}
	var b strings.Builder
	for _, i := range text.Order(nil, levels) {
		g := string(runes[i])
		if mirror && levels[i]&1 == 1 {
			g = mirrored(g)
		}
		b.WriteString(g)
	}
	return b.String()
}

func encoded(name string, r text.Row) string {
	return control.ReplaceAllString(mustByName(name).Encode(r, plainLook), "")
}

func TestVisualProfileSendsTheRowWithoutFormatCharacters(t *testing.T) {
	everyRow(func(r text.Row) {
		if got := encoded("visual", r); got != wanted(r) || strings.ContainsFunc(got, func(c rune) bool { return unicode.Is(unicode.Cf, c) }) {
			t.Fatalf("sent %q for %q", got, wanted(r))
		}
	})
}

// Where nothing is known of the terminal around tmux, and in xterm.js, both
// terminals that reorder and terminals that do not must show the row.
func TestFencedVisualReadsRightWithAndWithoutReordering(t *testing.T) {
	for _, name := range []string{"visual-fenced", "visual-lrm"} {
		everyRow(func(r text.Row) {
			got := encoded(name, r)
			if s := unformatted(got); s != wanted(r) {
				t.Fatalf("%s: without reordering shows %q, wanted %q", name, s, wanted(r))
			}
			for _, strong := range []bool{false, true} {
				if s := unformatted(reordered(got, strong, true)); s != wanted(r) {
					t.Fatalf("%s: reordered shows %q, wanted %q", name, s, wanted(r))
				}
			}
		})
	}
}

func TestFencedWordsReadRightInKonsoleWhichMirrorsNothing(t *testing.T) {
	everyRow(func(r text.Row) {
		got := encoded("inverse-fenced", r)
		for _, mirror := range []bool{false, true} {
			if s := unformatted(reordered(got, true, mirror)); s != wanted(r) {
				t.Fatalf("mirror %v: shows %q, wanted %q; sent %q", mirror, s, wanted(r), got)
			}
		}
	})
}

// beyond are the cells of the words that no order makes a terminal show: a
// right-to-left letter left of a number, which follows it for the terminal if no
// other right-to-left letter stands before the number, and no blank between.
func beyond(seen []string) map[int]bool {
	out := map[int]bool{}
	for i := len(seen) - 1; i > 0; i-- {
		if !kindOf(seen[i-1]).rightToLeft() || kindOf(seen[i]) != digit && !separator(seen[i], true) && !terminator(seen[i]) {
			continue
		}
		j := i
		for j < len(seen) && (out[j] || kindOf(seen[j]) != right) && kindOf(seen[j]) != left && !(len(seen[j]) == 3 && box([]rune(seen[j])[0])) {
			j++
		}
		if j < len(seen) && kindOf(seen[j]) == right {
			continue
		}
		for k := i; k < len(seen) && seen[k] != " "; k++ {
			out[k] = true
		}
		for k := i - 1; k >= 0 && seen[k] != " "; k-- {
			out[k] = true
		}
	}
	return out
}

func TestInverseReadsRightAfterTheTerminalsReordering(t *testing.T) {
	for name, strong := range map[string]bool{"inverse": true, "inverse-guarded": false} {
		rows, partly := 0, 0
		everyRow(func(r text.Row) {
			rows++
			want := strings.Split(wanted(r), "")
			got := strings.Split(unformatted(reordered(encoded(name, r), strong, true)), "")
			except := beyond(want)
			if len(except) > 0 {
				partly++
			}
			if len(got) != len(want) {
				t.Fatalf("%s: %d characters of %d", name, len(got), len(want))
			}
			for i := range want {
				if got[i] != want[i] && !except[i] {
					t.Fatalf("%s: shows\n%s\nwanted\n%s", name, strings.Join(got, ""), strings.Join(want, ""))
				}
			}
		})
		if partly*20 > rows {
			t.Errorf("%s: %d of %d rows are taken for impossible in part", name, partly, rows)
		}
	}
}

// Any text at all, laid out and encoded, keeps its width and ends in the
// default look; nothing but the row's own looks and links controls the terminal.
func FuzzEncode(f *testing.F) {
	for _, s := range mixed {
		f.Add(s, 30)
	}
	f.Fuzz(func(t *testing.T, s string, width int) {
		s = strings.Map(func(r rune) rune {
			if unicode.IsControl(r) {
				return ' ' // sanitised when the article is read
			}
			return r
		}, s)
		for _, r := range frame(s, 1+max(width, 0)%100) {
			for _, p := range Profiles() {
				sent := p.Encode(r, plainLook)
				body, ended := strings.CutSuffix(sent, resetLook)
				body = strings.NewReplacer(faintLook, "", concealed, "", resetLook, "").Replace(body) // between cells
				if !ended || strings.Contains(body, "\x1b") {
					t.Fatalf("%s: sent %q", p.Name, sent)
				}
				columns := 0
				for _, piece := range p.arrange(r.Cells) {
					columns += int(r.Cells[piece.cell].Width)
				}
				if columns != r.Width {
					t.Fatalf("%s: %d columns of %d sent: %q", p.Name, columns, r.Width, sent)
				}
			}
		}
	})
}
