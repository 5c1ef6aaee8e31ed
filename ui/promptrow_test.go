package ui

import (
	"strings"
	"testing"
)

// typedRow is the row of typing as it is on the screen, from the left.
func typedRow(u *user) string {
	for _, row := range strings.Split(u.text(), "\n") {
		if strings.Contains(row, cursor) {
			return row
		}
	}
	return ""
}

func reversed(s string) string {
	var b strings.Builder
	list := []rune(s)
	for i := range list {
		b.WriteRune(list[len(list)-1-i])
	}
	return b.String()
}

func TestTheEndOfWhatIsTypedAndTheCursorStayToBeSeen(t *testing.T) {
	long := map[string]string{
		"en": strings.Repeat("ask the port authority about the quay ", 3) + "by Tuesday",
		"ar": strings.Repeat("يسأل هيئة الموانئ عن الرصيف ", 3) + "قبل الخميس",
		"he": strings.Repeat("לשאול את רשות הנמלים על הרציף ", 3) + "עד יום שלישי",
	}
	for _, interface_ := range []string{"en", "ar"} {
		for _, width := range []int{40, 70} {
			for written, words := range long {
				u := newUser(t, interface_)
				u.size(width, 24)
				u.press("m")
				typed := ""
				for _, r := range words {
					u.press(string(r))
					typed += string(r)
					row, end := typedRow(u), []rune(strings.TrimSpace(typed))
					near := string(end[max(0, len(end)-8):])
					want := near + map[bool]string{true: " ", false: ""}[r == ' '] + cursor
					if written != "en" { // it stands at the left, where the next letter comes
						want = reversed(want)
					}
					if !strings.Contains(row, want) {
						t.Fatalf("%s interface, %d columns: %q is not in %q", interface_, width, want, row)
					}
				}
				if row := typedRow(u); !strings.Contains(row, "…") {
					t.Errorf("%s interface, %d columns: that there is more before it is not said: %q", interface_, width, row)
				}
				for range []rune(words) {
					u.press("backspace")
				}
				if row := typedRow(u); strings.Contains(row, "…") {
					t.Errorf("%s interface, %d columns: there is nothing typed: %q", interface_, width, row)
				}
			}
		}
	}
}

func TestNoLetterIsCutWhereALongLineBegins(t *testing.T) {
	for _, letter := range []string{"漢", "e\u0301\u0323", "👩\u200d👩\u200d👧", "🇫🇷", "👍🏽", "ب\u0650\u0651", "क्षि"} {
		for n := range 4 {
			u := newUser(t, "en")
			u.size(40, 24)
			u.press("m")
			u.m.prompt.insert(strings.Repeat(letter, 60) + strings.Repeat("x", n))
			got := typedRow(u)
			if strings.HasPrefix(letter, "ب") {
				got, letter = reversed(got), "ب"
			}
			_, shown, _ := strings.Cut(got, "…")
			if shown, _, _ = strings.Cut(shown, cursor); shown == "" || strings.Trim(strings.ReplaceAll(shown, letter, ""), "x") != "" {
				t.Errorf("%q is cut in %q", letter, got)
			}
		}
	}
}

func TestWhyWhatWasTypedIsNotTakenIsSeenBesideALongLine(t *testing.T) {
	u := newUser(t, "en")
	u.size(80, 24)
	u.press("/")
	for _, r := range strings.Repeat("ports ", 30) + "act:agred" {
		u.press(string(r))
	}
	u.press("enter")
	if row := typedRow(u); !strings.Contains(row, "act:agred"+cursor) || !strings.Contains(row, "no such act") {
		t.Errorf("%q", row)
	}
}
