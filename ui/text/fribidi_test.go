package text

import (
	"os/exec"
	"strings"
	"testing"
	"unicode"
)

// mixed are lines in which directions, digits, brackets and joiners meet.
var mixed = []string{
	"وصلت السفينة Northern Star (من مرسيليا) في الساعة 10:45 صباحا",
	"قال المدير: \"سنزيد الإنتاج 12.5% قبل نهاية 2027\"",
	"המפעל של Orion Ltd. (לשעבר Vega) יעסיק 350 עובדים",
	"قطار تازه‌ساز شهر [خط 4] را می‌توان با ۲۰ دقیقه پیمود",
	"وزیر نے کہا کہ منصوبہ (Phase 2) اگلے سال مکمل ہو گا",
	"The harbour of صور was called «ميناء الصيادين» in 1998.",
	"الأسعار بين 10-12 دينارا، والبريد info@example.org متاح",
}

func TestOneRowIsWhatFribidiDraws(t *testing.T) {
	program, err := exec.LookPath("fribidi")
	if err != nil {
		t.Skip("fribidi is not installed")
	}
	for _, s := range mixed {
		cmd := exec.Command(program, "--nobreak", "--nopad", "--reordernsm", "--clean")
		cmd.Stdin = strings.NewReader(s + "\n")
		out, err := cmd.Output()
		if err != nil {
			t.Fatalf("fribidi: %v", err)
		}
		want := strings.Map(func(r rune) rune {
			if unicode.Is(unicode.Cf, r) {
				return -1
			}
			return r
		}, strings.TrimRight(string(out), "\n"))
		var got strings.Builder
		row := Line(Paragraph{Runs: []Run{{Text: s}}}, Options{Width: Width(s), KeepMarks: true})
		for _, c := range row.Cells {
			got.WriteString(c.Text)
		}
		if got.String() != want {
			t.Errorf("%s\n got %+q\nwant %+q", s, got.String(), want)
		}
	}
}
