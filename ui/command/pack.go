package command

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"
	"sync/atomic"
	"time"

	"filippo.io/age"
	"golang.org/x/term"

	"mujaz/briefs/library"
	"mujaz/ui/language"
	"mujaz/ui/register"
)

// leastPassphrase is how long a passphrase is at least: what is packed leaves
// the machine.
const leastPassphrase = 8 // characters

// pack writes briefs with this reader's marks into one encrypted file.
func pack(ctx context.Context, s Streams, args []string) (err error) {
	f := flags(s, "pack")
	path := libraryFlag(f)
	output := f.StringP("output", "o", "", "FILE")
	overwrite := f.Bool("force", false, "")
	phrase := f.String("passphrase-file", "", "FILE")
	recipients := f.StringArrayP("recipient", "r", nil, "KEY")
	recipientFiles := f.StringArrayP("recipients-file", "R", nil, "FILE")
	newKey := f.String("new-key", "", "FILE")
	words, err := parseQuery(f, args)
	if err != nil {
		return err
	}
	if *newKey != "" {
		return makeKey(s, *newKey)
	}
	if *output == "" {
		return wrong(language.PackNeedsFile)
	}
	store, err := theLibrary(ctx, s, *path)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, store.Close()) }()
	reader, query := store.For(localReader), strings.Join(words, " ")
	if _, err := reader.Find(ctx, query); err != nil {
		return pointed(query, err) // before a passphrase is asked for
	}
	to, err := recipientsOf(ctx, s, *recipients, *recipientFiles, *phrase)
	if err != nil {
		return err
	}
	n, left, progress := 0, []library.LeftOut(nil), newProgress(s, time.Now())
	err = into(s, *output, *overwrite, func(w io.Writer) (err error) {
		n, left, err = reader.Pack(ctx, w, query, func(done, all int) {
			progress.show(done, time.Now(), func(v *voice) []string {
				return append(append([]string{v.words.CountOf(v.Packed, done)}, progress.left(v, float64(all-done))...), v.StopUndoes)
			})
		}, to...)
		return err
	})
	progress.clear()
	if err != nil {
		return undone(err)
	}
	v := s.voice()
	for _, l := range left {
		v.tell(s.Err, v.complain(failed(language.LeftOutOfPack, l.ID, v.flaw(l.Unsound)))...)
	}
	v.tell(s.Err, v.say(v.words.CountOf(v.Packed, n)))
	if len(left) > 0 {
		return errPartial
	}
	return nil
}

// flaw is what a brief has on it for which no pack is opened.
func (v *voice) flaw(u *library.Unsound) string { return language.Fill(v.Flaws[u.Flaw], u.Detail) }

// refused words why nothing of a pack was taken in; other errors stay as they are.
func (v *voice) refused(pack string, err error) error {
	var refused *library.PackError
	switch {
	case !errors.As(err, &refused) || errors.Is(err, context.Canceled):
		return fmt.Errorf("unpack %s: %w", pack, err)
	case refused.Flaw != nil:
		return failed(language.RefusedBrief, pack, v.words.Number(refused.Before+1), v.flaw(refused.Flaw))
	}
	return failed(language.DamagedPack, pack, v.words.CountOf(v.Briefs, refused.Before))
}

// recipientsOf are the keys that a pack is encrypted to, or else a passphrase.
func recipientsOf(ctx context.Context, s Streams, keys, files []string, phraseFile string) ([]age.Recipient, error) {
	if len(keys)+len(files) == 0 {
		phrase, err := passphrase(ctx, s, phraseFile, true)
		if err != nil {
			return nil, err
		}
		to, err := age.NewScryptRecipient(phrase)
		return []age.Recipient{to}, err
	}
	if phraseFile != "" {
		return nil, wrong(language.PackOpenedTwice)
	}
	var all []age.Recipient
	for _, k := range keys {
		to, err := age.ParseRecipients(strings.NewReader(k))
		if err != nil {
			return nil, wrong(language.NoPublicKey, k)
		}
		all = append(all, to...)
	}
	for _, name := range files {
		f, err := os.Open(name)
		if err != nil {
			return nil, err
		}
		to, err := age.ParseRecipients(f)
		if err = errors.Join(err, f.Close()); err != nil {
			return nil, failed(language.NoPublicKeysIn, name)
		}
		all = append(all, to...)
	}
	return all, nil
}

// makeKey makes a key to open packs with. A key that is there is never written over.
func makeKey(s Streams, path string) error {
	key, err := age.GenerateX25519Identity()
	if err != nil {
		return err
	}
	err = into(s, path, false, func(w io.Writer) error {
		_, err := fmt.Fprintf(w, "# opens packs of mujaz; keep it secret\n# public key: %s\n%s\n", key.Recipient(), key)
		return err
	})
	if err != nil {
		return err
	}
	_, err = fmt.Fprintln(s.Out, key.Recipient())
	return err
}

// unpack takes in a pack and merges its marks with this reader's.
func unpack(ctx context.Context, s Streams, args []string) (err error) {
	f := flags(s, "unpack")
	path := libraryFlag(f)
	phrase := f.String("passphrase-file", "", "FILE")
	identities := f.StringArrayP("identity", "i", nil, "FILE")
	if err := parse(f, args); err != nil {
		return err
	}
	if f.NArg() != 1 {
		return wrong(language.UnpackNeedsFile)
	}
	in, err := packAt(s, f.Arg(0))
	if err != nil {
		return err
	}
	defer in.Close()
	keys, err := identitiesOf(ctx, s, *identities, *phrase)
	if err != nil {
		return err
	}
	file, err := libraryPath(s, *path)
	if err != nil {
		return err
	}
	store, err := opened(ctx, s, file, library.Options{})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, store.Close()) }()
	progress := newProgress(s, time.Now())
	u, err := store.For(localReader).Unpack(ctx, in, func(done int) {
		progress.show(done, time.Now(), func(v *voice) []string {
			said := []string{v.words.CountOf(v.Unpacked, done)}
			if part := in.read(); part > 0 { // as much again for each part of the file
				said = append(said, progress.left(v, float64(done)*(1/part-1))...)
			}
			return append(said, v.StopUndoes)
		})
	}, keys...)
	progress.clear()
	v := s.voice()
	if err != nil {
		return v.refused(f.Arg(0), undone(err))
	}
	store.Keep(ctx, register.Naming(v.words)) // registers open without it, too, only not at once
	count := v.words.CountOf
	v.tell(s.Out, v.say("%1: %2"+v.comma()+"%3. "+v.Library+": %4", count(v.Unpacked, u.Briefs), count(v.NewHere, u.Added), language.Fill(v.MarksChanged, v.words.Number(u.Marked)), file))
	return nil
}

// packFile is a pack that is being read.
type packFile struct {
	io.ReadCloser
	size int64 // bytes, 0 unknown
	seen atomic.Int64
}

func packAt(s Streams, path string) (*packFile, error) {
	if path == "-" {
		return &packFile{ReadCloser: io.NopCloser(s.In)}, nil
	}
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	p := &packFile{ReadCloser: f}
	if info, err := f.Stat(); err == nil && info.Mode().IsRegular() {
		p.size = info.Size()
	}
	return p, nil
}

func (p *packFile) Read(b []byte) (int, error) {
	n, err := p.ReadCloser.Read(b)
	p.seen.Add(int64(n))
	return n, err
}

// read is the part of it that has been read, 0 unknown.
func (p *packFile) read() float64 {
	if p.size == 0 {
		return 0
	}
	return float64(p.seen.Load()) / float64(p.size)
}

// errUndone ends a run that was stopped before anything was changed.
var errUndone = errors.New("nothing was changed")

// undone marks the end of work that is done as a whole or not at all.
func undone(err error) error {
	if errors.Is(err, context.Canceled) {
		return errors.Join(errUndone, err)
	}
	return err
}

// identitiesOf are the keys that a pack is opened with, or else a passphrase.
func identitiesOf(ctx context.Context, s Streams, files []string, phraseFile string) ([]age.Identity, error) {
	if len(files) == 0 {
		phrase, err := passphrase(ctx, s, phraseFile, false)
		if err != nil {
			return nil, err
		}
		key, err := age.NewScryptIdentity(phrase)
		return []age.Identity{key}, err
	}
	var all []age.Identity
	for _, name := range files {
		f, err := os.Open(name)
		if err != nil {
			return nil, err
		}
		keys, err := age.ParseIdentities(f)
		if err = errors.Join(err, f.Close()); err != nil {
			return nil, failed(language.NoKeysIn, name)
		}
		all = append(all, keys...)
	}
	return all, nil
}

// passphrase is the first line of a file or, without one, what is typed unseen
// on the terminal: a new one twice.
func passphrase(ctx context.Context, s Streams, file string, fresh bool) (phrase string, err error) {
	if file != "" {
		data, err := os.ReadFile(file)
		if err != nil {
			return "", err
		}
		phrase, _, _ = strings.Cut(string(data), "\n")
		phrase = strings.TrimSuffix(phrase, "\r")
	} else if phrase, err = typed(ctx, s.voice().Passphrase); err != nil {
		return "", err
	}
	if n := len([]rune(phrase)); n == 0 || fresh && n < leastPassphrase {
		return "", wrong(language.ShortPassphrase, strconv.Itoa(n), strconv.Itoa(leastPassphrase))
	}
	if file == "" && fresh {
		again, err := typed(ctx, s.voice().SameAgain)
		if err != nil {
			return "", err
		}
		if again != phrase {
			return "", failed(language.PassphrasesDiffer)
		}
	}
	return phrase, nil
}

// typed asks for a line on the terminal that is not shown there. Ctrl-C comes as
// a signal, which ends ctx but not the reading: the terminal is put back here.
func typed(ctx context.Context, question string) (string, error) {
	tty, err := os.OpenFile("/dev/tty", os.O_RDWR, 0)
	if err != nil {
		return "", wrong(language.NoPassphraseTerminal)
	}
	defer tty.Close()
	before, err := term.GetState(int(tty.Fd()))
	if err != nil {
		return "", fmt.Errorf("read the passphrase: %w", err)
	}
	type answer struct {
		line []byte
		err  error
	}
	given := make(chan answer, 1)
	fmt.Fprint(tty, question)
	go func() {
		line, err := term.ReadPassword(int(tty.Fd()))
		given <- answer{line, err}
	}()
	var a answer
	select {
	case a = <-given:
	case <-ctx.Done():
		a.err = errors.Join(ctx.Err(), term.Restore(int(tty.Fd()), before))
	}
	fmt.Fprintln(tty)
	if a.err != nil {
		return "", fmt.Errorf("read the passphrase: %w", a.err)
	}
	return string(a.line), nil
}
