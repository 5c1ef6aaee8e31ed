package library

import (
	"bytes"
	"compress/gzip"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"io"
	"maps"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"filippo.io/age"
	"zombiezen.com/go/sqlite/sqlitex"

	"mujaz/briefs"
)

// genuine is a brief whose number is its text's, which ends with more.
func genuine(more string) Item {
	it := port("")
	it.Brief.Text += more
	sum := sha256.Sum256([]byte(it.Brief.Text))
	it.Brief.ID = hex.EncodeToString(sum[:8])
	it.Article = briefs.Article{ID: it.Brief.ID, Text: it.Brief.Text}
	return it
}

func quick(t *testing.T, passphrase string) (age.Recipient, age.Identity) {
	t.Helper()
	to, err := age.NewScryptRecipient(passphrase)
	if err != nil {
		t.Fatal(err)
	}
	to.SetWorkFactor(10)
	key, err := age.NewScryptIdentity(passphrase)
	if err != nil {
		t.Fatal(err)
	}
	return to, key
}

func TestAPackCarriesBriefsAndMarksThereAndBack(t *testing.T) {
	ctx, it := context.Background(), genuine("")
	it.Article.Name, it.Brief.Name = "/srv/officer/in/port.txt", "/srv/officer/in/port.txt"
	station := open(t, filepath.Join(t.TempDir(), "a.db")).For("officer")
	laptop := open(t, filepath.Join(t.TempDir(), "b.db")).For("officer")
	station.store.Add(ctx, it)
	yes, here, there, tags := true, "from the station", "from the laptop", []string{"ports"}
	station.Mark(ctx, it.Brief.ID, briefs.MarkChange{Star: &yes, Note: &here})
	to, key := quick(t, "three plain words")
	carry := func(from, into *Reader) Unpacked {
		t.Helper()
		var pack bytes.Buffer
		if n, _, err := from.Pack(ctx, &pack, "star", nil, to); n != 1 || err != nil {
			t.Fatal(n, err)
		}
		if bytes.Contains(pack.Bytes(), []byte("سالم")) {
			t.Fatal("the pack can be read without its key")
		}
		u, err := into.Unpack(ctx, &pack, nil, key)
		if err != nil {
			t.Fatal(err)
		}
		return u
	}
	if u := carry(station, laptop); u != (Unpacked{1, 1, 1}) {
		t.Fatal(u)
	}
	if b, err := laptop.Brief(ctx, it.Brief.ID); err != nil || b.Name != "port.txt" {
		t.Errorf("the pack names the file %q; %v", b.Name, err)
	}
	if _, err := laptop.Mark(ctx, it.Brief.ID, briefs.MarkChange{Note: &there, Tags: &tags}); err != nil {
		t.Fatal(err)
	}
	if u := carry(laptop, station); u != (Unpacked{1, 0, 1}) {
		t.Fatal(u)
	}
	if u := carry(laptop, station); u != (Unpacked{1, 0, 0}) {
		t.Fatal("taken in twice, it changes something: ", u)
	}
	e, err := station.Entries(ctx, []string{it.Brief.ID})
	if err != nil || !strings.Contains(e[0].Marks.Note, here) || !strings.Contains(e[0].Marks.Note, there) || !slices.Equal(e[0].Marks.Tags, tags) {
		t.Fatal(e, err)
	}
	if ids, err := laptop.Find(ctx, "ميناء"); len(ids) != 1 || err != nil {
		t.Fatal(ids, err)
	}
}

func TestAPackTellsHowFarItIsAndCanBeStoppedWithNothingChanged(t *testing.T) {
	ctx, stop := context.WithCancel(context.Background())
	from, into := open(t, filepath.Join(t.TempDir(), "a.db")).For("officer"), open(t, filepath.Join(t.TempDir(), "b.db")).For("officer")
	for _, more := range []string{"", " أولا", " ثانيا"} {
		if n, err := from.store.Add(ctx, genuine(more)); n != 1 || err != nil {
			t.Fatal(n, err)
		}
	}
	to, key := quick(t, "three plain words")
	var pack bytes.Buffer
	var packed, unpacked []int
	if _, _, err := from.Pack(ctx, &pack, "", func(done, all int) { packed = append(packed, done, all) }, to); err != nil || !slices.Equal(packed, []int{1, 3, 2, 3, 3, 3}) {
		t.Fatal(packed, err)
	}
	_, err := into.Unpack(ctx, bytes.NewReader(pack.Bytes()), func(int) { stop() }, key)
	if ids, _ := into.Find(context.Background(), ""); !errors.Is(err, context.Canceled) || len(ids) != 0 {
		t.Errorf("stopped at the first: %v, %d briefs are kept", err, len(ids))
	}
	u, err := into.Unpack(context.Background(), &pack, func(done int) { unpacked = append(unpacked, done) }, key)
	if err != nil || u.Added != 3 || !slices.Equal(unpacked, []int{1, 2, 3}) {
		t.Errorf("%+v, told %d: %v", u, unpacked, err)
	}
}

func TestAPackThatIsWrongChangesNothing(t *testing.T) {
	ctx := context.Background()
	from := open(t, filepath.Join(t.TempDir(), "a.db")).For("officer")
	from.store.Add(ctx, genuine(""))
	to, key := quick(t, "three plain words")
	_, other := quick(t, "something else")
	var whole bytes.Buffer
	if _, _, err := from.Pack(ctx, &whole, "", nil, to); err != nil {
		t.Fatal(err)
	}
	pack := whole.Bytes()
	flipped := bytes.Clone(pack)
	flipped[len(flipped)-20] ^= 1
	into := open(t, filepath.Join(t.TempDir(), "b.db")).For("officer")
	for name, c := range map[string]struct {
		pack []byte
		key  age.Identity
	}{"another passphrase": {pack, other}, "cut short": {pack[:len(pack)-30], key}, "one bit": {flipped, key}, "no pack": {[]byte("hello"), key}, "nothing": {nil, key}} {
		if _, err := into.Unpack(ctx, bytes.NewReader(c.pack), nil, c.key); err == nil {
			t.Errorf("%s: nothing is said", name)
		}
		if ids, err := into.Find(ctx, ""); len(ids) != 0 || err != nil {
			t.Errorf("%s: %v %v", name, ids, err)
		}
	}
}

// unclean is an item that the library holds as it is: an earlier version did not
// clean what it kept.
func unclean(t *testing.T, s *Store, it Item) {
	t.Helper()
	if _, err := s.Add(t.Context(), it); err != nil {
		t.Fatal(err)
	}
	row, err := encodeRow(it)
	if err == nil {
		err = sqlitex.Execute(s.write.Conn, "UPDATE body SET article = ?, brief = ? WHERE seq = (SELECT seq FROM brief WHERE id = ?)", args(row.article, row.bodyBrief, it.Brief.ID))
	}
	if err != nil {
		t.Fatal(err)
	}
}

func TestWhateverIsPackedCanBeUnpackedAndWhatIsNotIsNamed(t *testing.T) {
	ctx, path := t.Context(), filepath.Join(t.TempDir(), "a.db")
	from, into := open(t, path).For("officer"), open(t, filepath.Join(t.TempDir(), "b.db")).For("officer")
	sound, address, words, foreign, misquoted := genuine(""), genuine(" أولا"), genuine(" ثانيا"), genuine(" ثالثا"), genuine(" رابعا")
	address.Article.URL, address.Brief.Source.URL = "https://example.org/\u202ea\x7f", "https://example.org/\u202ea\x7f"
	address.Article.Language, address.Brief.Languages = "ar\u200f", []string{"en\u0085"}
	words.Brief.Parties[0].Name = "\x1b[2Jسالم"
	foreign.Article.Text += " زائد"
	misquoted.Brief.Topics[0].Evidence = []briefs.Span{{Start: 1, End: 4, Quote: "لا"}}
	for _, it := range []Item{sound, address, words, foreign, misquoted} {
		unclean(t, from.store, it)
	}
	to, key := quick(t, "three plain words")
	var pack bytes.Buffer
	n, left, err := from.Pack(ctx, &pack, "", nil, to)
	flaws := map[string]Flaw{}
	for _, l := range left {
		flaws[l.ID] = l.Flaw
	}
	if want := map[string]Flaw{words.Brief.ID: ControlsFlaw, foreign.Brief.ID: ArticleFlaw, misquoted.Brief.ID: QuotationFlaw}; err != nil || n != 2 || !maps.Equal(flaws, want) {
		t.Fatalf("%d packed, left out %v, not %v: %v", n, flaws, want, err)
	}
	if u, err := into.Unpack(ctx, &pack, nil, key); err != nil || u.Added != 2 {
		t.Fatal(u, err)
	}
	if b, err := into.Brief(ctx, address.Brief.ID); err != nil || b.Source.URL != "https://example.org/a" || b.Languages[0] != "en" {
		t.Errorf("%+v %v", b.Source, err)
	}
	h, err := Check(ctx, path)
	var named []string
	for _, p := range h.Problems {
		if p.Fault == HoldsControls {
			named = append(named, p.Args[0])
		}
	}
	if slices.Sort(named); err != nil || !slices.Equal(named, slices.Sorted(slices.Values([]string{address.Brief.ID, words.Brief.ID}))) {
		t.Errorf("a check names %v of %+v: %v", named, h, err)
	}
	// Added again, what the source said of itself is clean.
	if _, err := from.store.Add(ctx, address); err != nil {
		t.Fatal(err)
	}
	if h, err = Check(ctx, path); err != nil || slices.ContainsFunc(h.Problems, func(p Problem) bool { return p.Args[0] == address.Brief.ID }) {
		t.Errorf("added again it is still named: %+v %v", h, err)
	}
}

func TestAPackSaysWhichBriefOfItIsNotSoundOrAfterWhichItIsDamaged(t *testing.T) {
	line := func(it Item) packLine {
		article, _ := json.Marshal(it.Article)
		brief, _ := json.Marshal(it.Brief)
		return packLine{packed: packed{Article: article, Brief: brief}}
	}
	bad := genuine(" أولا")
	bad.Brief.Topics[0].Evidence = []briefs.Span{{Start: 1, End: 4, Quote: "لا"}}
	for _, c := range []struct {
		lines []packLine
		want  PackError
	}{
		{[]packLine{line(genuine("")), line(bad)}, PackError{Before: 1, Flaw: &Unsound{Flaw: QuotationFlaw, Detail: "1"}}},
		{[]packLine{{packed: packed{Article: []byte("7"), Brief: []byte("7")}}}, PackError{Flaw: &Unsound{Flaw: UnreadableFlaw}}},
		{[]packLine{line(genuine("")), {err: io.ErrUnexpectedEOF}}, PackError{Before: 1, Err: io.ErrUnexpectedEOF}},
	} {
		to, key := quick(t, "three plain words")
		var pack bytes.Buffer
		sealed, err := age.Encrypt(&pack, to)
		if err != nil {
			t.Fatal(err)
		}
		zip := gzip.NewWriter(sealed)
		lines := json.NewEncoder(zip)
		lines.Encode(packFormat)
		for _, l := range c.lines {
			if l.err == nil {
				lines.Encode(l.packed)
			} else {
				io.WriteString(zip, `{"Article":`)
			}
		}
		if err := errors.Join(zip.Close(), sealed.Close()); err != nil {
			t.Fatal(err)
		}
		_, err = open(t, filepath.Join(t.TempDir(), "library.db")).For("officer").Unpack(t.Context(), &pack, nil, key)
		var got *PackError
		if !errors.As(err, &got) || got.Before != c.want.Before || !errors.Is(got.Err, c.want.Err) || (got.Flaw == nil) != (c.want.Flaw == nil) {
			t.Errorf("%v, not %v", err, &c.want)
		} else if got.Flaw != nil && (got.Flaw.Flaw != c.want.Flaw.Flaw || got.Flaw.Detail != c.want.Flaw.Detail) {
			t.Errorf("%v, not %v", err, &c.want)
		}
	}
}

func TestAnEscapeInJSONHidesNoControl(t *testing.T) {
	for text, want := range map[string]bool{
		`"a\nb\tc\"d\\e\u003c"`: true, `"\\u202e"`: true, "\"\u200d\"": true, `"\u2028"`: true, `"cut \u20`: true, `"\`: true,
		`"\u202e"`: false, `"\u202E"`: false, `"\u001b[2J"`: false, `"\r"`: false, `"\b"`: false, "\"\u202e\"": false, "\"\x7f\"": false, "\"\u0085\"": false, `"\\\u061c"`: false,
	} {
		if harmless([]byte(text)) != want {
			t.Errorf("%q is harmless: %v", text, !want)
		}
	}
}

func TestAPackedTextCannotSteerATerminalOrTakeAnothersPlace(t *testing.T) {
	for name, change := range map[string]func(*Item, *briefs.Marks){
		"escape in a name":              func(it *Item, _ *briefs.Marks) { it.Brief.Parties[0].Name = "\x1b[2J" },
		"bidi override":                 func(it *Item, _ *briefs.Marks) { it.Article.Author = "\u202e" },
		"escape in a note":              func(_ *Item, m *briefs.Marks) { m.Note = "\x1b]0;x\x07" },
		"text of another ID":            func(it *Item, _ *briefs.Marks) { it.Brief.Text += " زائد" },
		"article of another ID":         func(it *Item, _ *briefs.Marks) { it.Article.ID = "00000000000000aa" },
		"article of another text":       func(it *Item, _ *briefs.Marks) { it.Article.Text += " زائد" },
		"paragraph outside of its text": func(it *Item, _ *briefs.Marks) { it.Article.Paragraphs = []briefs.Paragraph{{Start: 0, End: 1 << 20}} },
		"quotation outside of its text": func(it *Item, _ *briefs.Marks) { it.Brief.Topics[0].Evidence = []briefs.Span{{Start: -1, End: 4}} },
		"sentence outside of its text":  func(it *Item, _ *briefs.Marks) { it.Brief.Voices = []briefs.VoicedSpan{{Start: 0, End: 1 << 20}} },
	} {
		it, marks := genuine(""), briefs.Marks{}
		change(&it, &marks)
		article, _ := json.Marshal(it.Article)
		brief, _ := json.Marshal(it.Brief)
		if _, err := (packed{article, brief, marks}).item(); err == nil {
			t.Errorf("%s is taken in", name)
		}
	}
	it := genuine("")
	article, _ := json.Marshal(it.Article)
	brief, _ := json.Marshal(it.Brief)
	twice := slices.Concat([]byte(`{"source":{"publisher":"\u001b[2J"},`), bytes.Replace(brief, []byte(`"publisher"`), []byte(`"author"`), 1)[1:])
	if _, err := (packed{article, twice, briefs.Marks{}}).item(); err == nil {
		t.Error("an escape in a field that is named twice is taken in")
	}
	if _, err := (packed{article, brief, briefs.Marks{Note: "one\ntwo"}}).item(); err != nil {
		t.Error(err)
	}
}
