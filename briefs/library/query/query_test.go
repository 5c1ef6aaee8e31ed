package query

import (
	"errors"
	"slices"
	"testing"
	"time"

	"mujaz/briefs"
)

func TestMistakesPointAtTheirPlace(t *testing.T) {
	for q, want := range map[string]struct {
		pos, len int
		near     string
	}{
		"ميناء partty:x":     {11, 6, "party"},
		"act:agred":          {4, 5, "agreed"},
		"status:sined":       {7, 5, "signed"},
		"-act:agred":         {5, 5, "agreed"},
		"strength:>=9":       {11, 1, ""},
		"star due:<tomorrow": {10, 8, ""},
		"due:overdu":         {4, 6, "overdue"},
		`lang:ar "no end`:    {8, 7, ""},
		"tag:":               {0, 4, ""},
		"newer:7x":           {6, 2, ""},
		"newer:300y":         {6, 4, ""},
		"party:>=x":          {8, 1, ""},
	} {
		_, err := Parse(q)
		var mistake *briefs.QueryError
		if !errors.As(err, &mistake) || mistake.Pos != want.pos || mistake.Len != want.len || mistake.Near != want.near {
			t.Errorf("%s: %+v", q, mistake)
		}
	}
}

func TestTermsAreRead(t *testing.T) {
	for q, want := range map[string]Term{
		"unread":              {Key: "unread", Op: "=", Len: 6},
		"-star":               {Key: "star", Op: "=", Negated: true, Len: 5},
		`party:"وزارة النقل"`: {Key: "party", Op: "=", Value: "وزارة النقل", Phrase: true, Len: 29},
		"due:<2027-01-01":     {Key: "due", Op: "<", Value: "2027-01-01", Len: 15},
		"ACT:Agreed":          {Key: "act", Op: "=", Value: "agreed", Len: 10},
		"10:30":               {Op: "=", Value: "10:30", Len: 5},
		`"star"`:              {Op: "=", Value: "star", Phrase: true, Len: 6},
	} {
		got, err := Parse(q)
		if len(got) == 1 {
			got[0].at, got[0].meaning = 0, nil
		}
		if err != nil || len(got) != 1 || got[0] != want {
			t.Errorf("%s: %+v %v", q, got, err)
		}
	}
}

func FuzzParse(f *testing.F) {
	f.Add(`party:"x -due:<2027 unread`)
	f.Fuzz(func(t *testing.T, s string) {
		q, err := Parse(s)
		var mistake *briefs.QueryError
		if err != nil && (!errors.As(err, &mistake) || mistake.Pos < 0 || mistake.Pos > len(s)) {
			t.Fatal(err)
		}
		for _, term := range q {
			if term.Pos < 0 || term.Pos+term.Len > len(s) {
				t.Fatalf("%+v", term)
			}
		}
	})
}

func TestADayMonthOrYearIsOverdueWhenItIsOver(t *testing.T) {
	now := time.Date(2026, 11, 24, 12, 0, 0, 0, time.UTC)
	for due, want := range map[string]bool{"2026-11-23": true, "2026-11-24": false, "2026-11": false, "2026-10": true, "2026": false, "2025": true, "": false} {
		if got := Overdue(briefs.Statement{Act: briefs.Pledged, Deadline: &briefs.TimeText{Value: &due}}, "", Moment{Now: now}); got != want {
			t.Errorf("%q: %v", due, got)
		}
	}
}

func TestOnlyWhatIsStillToBeDoneIsOverdue(t *testing.T) {
	now, past, day := time.Date(2026, 11, 24, 12, 0, 0, 0, time.UTC), "2026-11-10", "2026-11-01"
	overdue, _ := Parse("due:overdue strength:>=0")
	for _, c := range []struct {
		st   briefs.Statement
		want bool
	}{
		{briefs.Statement{Act: briefs.Agreed}, true},
		{briefs.Statement{Act: briefs.CalledFor}, true},
		{briefs.Statement{Act: briefs.Concluded}, false},
		{briefs.Statement{Act: briefs.Refused}, false},
		{briefs.Statement{Act: briefs.Agreed, Background: true}, false},
		{briefs.Statement{Act: briefs.Agreed, Negated: true}, false},
	} {
		c.st.Deadline = &briefs.TimeText{Value: &past}
		if Overdue(c.st, day, Moment{Now: now}) != c.want || overdue.Takes(c.st, day, Moment{Now: now}) != c.want {
			t.Errorf("%+v: not %v", c.st, c.want)
		}
	}
}

func TestTheDayOnWhichSomethingWasDecidedOrAgreedIsNoDeadline(t *testing.T) {
	now := time.Date(2026, 11, 24, 12, 0, 0, 0, time.UTC)
	for _, c := range []struct {
		due, day          string
		settled, promised bool // whether it is overdue
	}{
		{"2026-11-10", "2026-11-09", true, true},  // decided to do it by the day after
		{"2026-11-10", "2026-11-10", false, true}, // decided today; promised for today
		{"2026-11-10", "2026-11-12", false, true}, // a decision of the day before yesterday; a promise that was broken
		{"2026-11-10", "", false, true},           // nobody knows which it is
		{"2026-10", "2026-10-05", false, true},
		{"2026-10", "2026-09-30", true, true},
		{"2025", "2025-01-01", false, true},
		{"2025", "2024-12-31", true, true},
		{"2025-03-01", "2025", false, true},
		{"2025-03-01", "2025-02", true, true},
		{"2025-03-01", "2025-03", false, true},
	} {
		for act, want := range map[briefs.Act]bool{briefs.Decided: c.settled, briefs.Agreed: c.settled, briefs.Pledged: c.promised, briefs.Planned: c.promised} {
			st := briefs.Statement{Act: act, Deadline: &briefs.TimeText{Value: &c.due}}
			if got := Overdue(st, c.day, Moment{Now: now}); got != want {
				t.Errorf("%s, due %s, reported on %q: overdue is %v", act, c.due, c.day, got)
			}
		}
	}
}

func TestWhatWasReportedAsConcludedSinceIsOver(t *testing.T) {
	const plan, done = false, true
	type report struct {
		concluded bool
		due, day  string
	}
	for name, c := range map[string]struct {
		reports []report
		due     string
		over    bool
	}{
		"planned, then concluded":                   {[]report{{plan, "2026-11", "2026-08-01"}, {done, "", "2026-10-20"}}, "2026-11", true},
		"the plan reprinted after the conclusion":   {[]report{{plan, "2026-11", "2026-08-01"}, {done, "", "2026-10-20"}, {plan, "2026-11", "2026-10-25"}}, "2026-11", true},
		"concluded before it was planned again":     {[]report{{done, "", "2025-10-20"}, {plan, "2026-11", "2026-08-01"}}, "2026-11", false},
		"last year's was concluded, not this one's": {[]report{{plan, "2025-11", "2025-08-01"}, {done, "", "2025-10-20"}, {plan, "2026-11", "2026-08-01"}}, "2026-11", false},
		"last year's itself":                        {[]report{{plan, "2025-11", "2025-08-01"}, {done, "", "2025-10-20"}, {plan, "2026-11", "2026-08-01"}}, "2025-11", true},
		"never concluded":                           {[]report{{plan, "2026-11", "2026-08-01"}}, "2026-11", false},
		"a conclusion without a day":                {[]report{{plan, "2026-11", "2026-08-01"}, {done, "", ""}}, "2026-11", true},
		"a plan without a day":                      {[]report{{plan, "2026-11", ""}, {done, "", "2026-01-01"}}, "2026-11", true},
		"on the same day":                           {[]report{{plan, "2026-11", "2026-08-01"}, {done, "", "2026-08-01"}}, "2026-11", true},
	} {
		for _, backwards := range []bool{false, true} {
			known := NewConclusions[string]()
			if backwards {
				slices.Reverse(c.reports)
			}
			known.Take(2, done, "", "2026-12-01") // of something else
			for _, r := range c.reports {
				known.Take(1, r.concluded, r.due, r.day)
			}
			if known.Over(1, c.due) != c.over {
				t.Errorf("%s: over is %v", name, !c.over)
			}
		}
	}
}

func TestTheWordBeingTypedIsABeginning(t *testing.T) {
	for text, want := range map[string]string{
		"":              "",
		"و":             "",
		"وز":            "",
		"الم":           "",
		"كم":            "كم*",
		"وزي":           "وزي*",
		"وال":           "",
		"والمي":         "والمي*",
		"وُ":            "",
		"وزير":          "وزير*",
		"وزير ":         "وزير ",
		"وزير ا":        "وزير ",
		"وزير ال":       "وزير ",
		"وزير النق":     "وزير النق*",
		"10:3":          "10:",
		"e-mail":        "e-mail*",
		"وز*":           "وز*",
		"وز.":           "وز.",
		"unread":        "unread",
		"unrea":         "unrea*",
		"party:":        "",
		"ميناء party:":  "ميناء ",
		"party:س":       "",
		"party:سا":      "party:سا*",
		"country:fi":    "country:fi", // a code
		"country:fin":   "country:fin*",
		"topic:port":    "topic:port*",
		"-party:سا":     "-party:سا",
		"act:":          "",
		`party:"سا`:     "",
		`party:"سالم ا`: `party:"سالم"`,
		`ab tag:"to d`:  "ab ",
		`"`:             "",
		`-"وزير الن`:    "",
		`"وزير الن`:     `"وزير"`,
		`"وزير `:        `"وزير"`,
		`ab "وزير"`:     `ab "وزير"`,
		"tag:p":         "tag:p*",
		"-tag:p":        "-tag:p",
		"lang:a":        "",
		"lang:ar":       "lang:ar",
		"due:<":         "",
		"due:<202":      "",
		"due:<2027":     "due:<2027",
		"due:2027-":     "",
		"due:ove":       "",
		"due:soon":      "due:soon",
		"grade:b":       "",
		"grade:z":       "grade:z",
		"ab newer:1":    "ab ",
		"newer:x":       "newer:x",
		"who:x act:agr": "who:x ",
		"act:agz":       "act:agz",
		`"وزير النقل"`:  `"وزير النقل"`,
		"-وزير":         "-وزير",
		"lang:ar ميناء": "lang:ar ميناء*",
		"act:agr":       "",
		"ab status:si":  "ab ",
		"status:signed": "status:signed",
		"status:sx":     "status:sx",
	} {
		if got := Typing(text); got != want {
			t.Errorf("%q: %q, not %q", text, got, want)
		}
	}
}

func TestAWordIsFoundFromItsSecondLetterToItsLast(t *testing.T) {
	for _, word := range []string{"الوزارية", "والموانئ", "المفاوضات", "agreements", "ministres", "ההסכמים", "وُزَراء", "باريس", "وبالمفاوضات", "للأمن", "كتابان", "مديرياتها", "הוועדה", "ועידה"} {
		p := Prepare(briefs.Brief{Text: word})
		for i, r := range word {
			text := word[:i+len(string(r))]
			q, err := Parse(Typing(text))
			if err != nil || !q.Matches(p, briefs.Marks{}, time.Time{}, Moment{}) {
				t.Errorf("%s is not found by %q; %v", word, Typing(text), err)
			}
			if len(q) > 0 && q.Snippet(word) == nil {
				t.Errorf("%s is not shown for %q", word, Typing(text))
			}
		}
	}
}
