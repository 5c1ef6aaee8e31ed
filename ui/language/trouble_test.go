package language

import (
	"errors"
	"fmt"
	"io/fs"
	"strings"
	"testing"

	"mujaz/briefs"
	"mujaz/briefs/library"
)

func TestWhatTheReaderCanMendIsToldInHisLanguage(t *testing.T) {
	path := func(err error) error {
		return fmt.Errorf("write: %w", &fs.PathError{Op: "open", Path: "/a/b.md", Err: err})
	}
	for _, c := range []struct {
		err  error
		want string
	}{
		{&briefs.QueryError{Mistake: briefs.NoSuchAct, Args: []string{"agred", "agreed, willing"}, Near: "agreed"}, "لا فعل باسم agred؛ والأفعال هي agreed, willing – هل تقصد agreed؟"},
		{fmt.Errorf("find: %w", &library.Error{Trouble: library.Full}), arabicConsole().Troubles[library.Full]},
		{fmt.Errorf("export: %w", &Mistake{Message: ThereAlready, Args: []string{"/a/b.md"}}), "/a/b.md موجود من قبل؛ لم يُكتب شيء"},
		{fmt.Errorf("mark the brief: %w", briefs.BadGrade), arabic().MarkMistakes[briefs.BadGrade]},
		{path(fs.ErrNotExist), "لا مجلد باسم /a؛ لم يُكتب شيء"},
		{path(fs.ErrPermission), "لا تُسمح الكتابة في /a"},
		{errors.New("other"), "other"},
	} {
		got := strings.NewReplacer("\u2068", "", "\u2069", "").Replace(arabic().Trouble(c.err))
		if got != c.want {
			t.Errorf("%v: %q, want %q", c.err, got, c.want)
		}
	}
}
