package library

import (
	"context"
	"encoding/binary"
	"encoding/json"
	"hash/crc32"
	"slices"
	"time"

	"zombiezen.com/go/sqlite"
	"zombiezen.com/go/sqlite/sqlitex"

	"mujaz/briefs"
)

// The first lines of the registers of all briefs are kept in the file, each as of
// one state of the content: who opens a register sees them at once, and what lies
// behind them is gathered when it is asked for. They stand in the table part,
// behind the columns. What is kept of another state is as good as nothing; it is
// gathered again by whoever has the time: see Keep.

const (
	keptLines = 128 // of each register: several screens
	keptForm  = 4   // of what is kept, and of how it is found: to be counted up when either changes
	keptKind  = 64  // in the table part, of the first register
)

// statementsKept stands for the register of statements where one of names may stand.
const statementsKept briefs.NameKind = ""

// keptKinds are the registers of which is kept; their places stand in the file.
var keptKinds = []briefs.NameKind{statementsKept, briefs.NameParties, briefs.NameCountries, briefs.NameTopics}

// keptRegister is one of them in the order of a naming's language.
type keptRegister struct {
	kind     briefs.NameKind
	language string
}

func (a asked) register() keptRegister { return keptRegister{a.kind, a.language} }

// place is where a register is kept in the table part: its language, of at most
// two letters, is the number of the chunk.
func (k keptRegister) place() (kind, chunk int) {
	for i := range min(2, len(k.language)) {
		chunk = chunk<<8 | int(k.language[i])
	}
	return keptKind + slices.Index(keptKinds, k.kind), chunk
}

// keptPage is the beginning of a register.
type keptPage struct {
	Total      int // lines of the whole register
	Statements []keptStatement
	Names      []briefs.NameLine
	content    int64
}

// keptStatement is a line that does not say yet whether it is overdue: that
// depends on the day.
type keptStatement struct {
	briefs.RegisterLine
	Meta, Day uint32 // of the report by which it stands
	Over      bool   // it was reported as done since
	Foreseen  bool   // it was reported before its time
}

// commitments are the lines of a window, of which the page holds all.
func (p *keptPage) commitments(w briefs.Window, now time.Time) (page briefs.RegisterPage) {
	if p == nil {
		return page
	}
	page.Total = p.Total
	today := dateNumber(now.Format(time.DateOnly))
	for _, k := range cut(p.Statements, w) {
		k.Overdue = !k.Over && dayed{k.Meta, k.Day}.late(today, k.Foreseen)
		page.Lines = append(page.Lines, k.RegisterLine)
	}
	return page
}

func (p *keptPage) names(w briefs.Window) (page briefs.NamePage) {
	if p == nil {
		return page
	}
	return briefs.NamePage{Total: p.Total, Lines: append([]briefs.NameLine(nil), cut(p.Names, w)...)}
}

// holds says whether the page has every line of a window.
func (p *keptPage) holds(w briefs.Window) bool {
	return w.From >= 0 && w.Count >= 0 && min(w.From+w.Count, p.Total) <= len(p.Statements)+len(p.Names)
}

// keptFor is what is kept of a register as of now, nil where that does not
// answer what is asked.
func (s *Store) keptFor(c *sqlite.Conn, a asked, w briefs.Window) (*keptPage, error) {
	unasked := briefs.ByBriefs
	if a.kind == statementsKept {
		unasked = briefs.ByDue
	}
	if a.query != "" || a.descending || a.order != unasked || w.Limit() != briefs.SourceLimit {
		return nil, nil
	}
	p, err := s.kept(c, a.register(), a.content)
	switch {
	case err != nil:
		return nil, err
	case p == nil:
		s.keepSoon(w.Naming, a.kind)
	case p.holds(w):
		s.gatherSoon(a, w.Naming)
		return p, nil
	}
	return nil, nil
}

// itself is the reader in the background: it leaves the other processors to keys.
func (s *Store) itself() *Reader { return &Reader{store: s, processors: 1} }

// gatherSoon gathers, in the background, the whole of a register of which the
// beginning was handed out: for who goes to its end. It does so once for each
// state of the content.
func (s *Store) gatherSoon(a asked, naming *briefs.Naming) {
	s.cache.Lock()
	defer s.cache.Unlock()
	if s.cache.ahead[a.register()] == a.content {
		return
	}
	s.cache.ahead[a.register()] = a.content
	s.soon(func() error {
		return s.read.with(s.ended, func(c *sqlite.Conn) (err error) {
			if a.kind == statementsKept {
				_, err = s.itself().registerFor(s.ended, c, nil, a)
			} else {
				_, err = s.itself().namesFor(s.ended, c, nil, a, naming)
			}
			if err == nil && a.kind == briefs.NameParties { // what its lines are read from
				_, err = s.partyColumns(c)
			}
			return err
		})
	})
}

// kept is what is kept of a register as of a state of the content, nil where
// there is nothing, or it is damaged.
func (s *Store) kept(c *sqlite.Conn, k keptRegister, content int64) (*keptPage, error) {
	s.cache.Lock()
	known := s.cache.kept[k]
	s.cache.Unlock()
	if known != nil && known.content == content {
		return known, nil
	}
	text, err := readKept(c, k, content)
	page := &keptPage{content: content}
	if err != nil || text == nil || json.Unmarshal(text, page) != nil {
		return nil, err
	}
	s.cache.Lock()
	s.cache.kept[k] = page
	s.cache.Unlock()
	return page, nil
}

// readKept reads what is kept of a register as of a state of the content.
func readKept(c *sqlite.Conn, k keptRegister, content int64) ([]byte, error) {
	kind, chunk := k.place()
	return readPart(c, kind, chunk, content)
}

// readPart reads what is kept at a place as of a version, nil where there is
// nothing. It stands behind a checksum: what cannot be trusted is as good as nothing.
func readPart(c *sqlite.Conn, kind, chunk int, version int64) (kept []byte, err error) {
	err = sqlitex.Execute(c, "SELECT data FROM part WHERE kind = ? AND chunk = ? AND version = ?", &sqlitex.ExecOptions{
		Args: []any{kind, chunk, version},
		ResultFunc: func(row *sqlite.Stmt) error {
			if data := blob(row, 0); len(data) >= 4 && binary.LittleEndian.Uint32(data) == keptSum(data[4:]) {
				kept = data[4:]
			}
			return nil
		}})
	return kept, err
}

// summed is what is to be kept behind its checksum.
func summed(kept []byte) []byte {
	return append(binary.LittleEndian.AppendUint32(nil, keptSum(kept)), kept...)
}

func keptSum(text []byte) uint32 {
	return crc32.Update(keptForm, crc32.IEEETable, text)
}

// keep writes a page, unless the content has changed since. No reader has to be
// told: what it holds is what it stands for.
func (s *Store) keep(ctx context.Context, k keptRegister, page *keptPage) error {
	text, err := json.Marshal(page)
	if err != nil {
		return err
	}
	return s.write.with(ctx, func(c *sqlite.Conn) error {
		kind, chunk := k.place()
		return sqlitex.Execute(c, "INSERT OR REPLACE INTO part SELECT ?, ?, content, ? FROM state WHERE content = ?", args(kind, chunk, summed(text), page.content))
	})
}

// pause is how long work in the background waits: what is drawn first goes first.
const pause = 300 * time.Millisecond

// soon does work in the background, one piece at a time. Who asks for what it
// makes meets what is wrong, and says so.
func (s *Store) soon(work func() error) {
	go func() {
		select {
		case <-s.ended.Done():
		case <-time.After(pause):
			s.behind.Lock()
			defer s.behind.Unlock()
			work()
		}
	}()
}

// KeepSoon does what Keep does, a while later in the background.
func (s *Store) KeepSoon(naming *briefs.Naming) { s.keepSoon(naming, keptKinds...) }

func (s *Store) keepSoon(naming *briefs.Naming, kinds ...briefs.NameKind) {
	if s.write != nil && s.keeping.CompareAndSwap(false, true) {
		s.soon(func() error {
			defer s.keeping.Store(false)
			return s.keepAll(s.ended, naming, kinds)
		})
	}
}

// Keep gathers the first lines of the registers, by a naming, where they are not
// kept as of now, and keeps them. To call it after adding spares the next reader
// the waiting; without it nothing is amiss.
func (s *Store) Keep(ctx context.Context, naming *briefs.Naming) error {
	if s.write == nil {
		return nil
	}
	s.behind.Lock()
	defer s.behind.Unlock()
	return explain(s.path, s.keepAll(ctx, naming, keptKinds))
}

func (s *Store) keepAll(ctx context.Context, naming *briefs.Naming, kinds []briefs.NameKind) error {
	if err := s.keepOrders(ctx); err != nil {
		return err
	}
	for _, kind := range kinds {
		var page *keptPage
		var k keptRegister
		err := s.read.with(ctx, func(c *sqlite.Conn) error {
			w := briefs.Window{Count: keptLines, Order: briefs.ByDue, Naming: naming}
			if kind != statementsKept {
				w.Order = briefs.ByBriefs
			}
			a, err := s.itself().asked(c, nil, "", w)
			if err != nil {
				return err
			}
			if kind != statementsKept {
				a.of(kind, &w)
			}
			k = a.register()
			if text, err := readKept(c, k, a.content); text != nil || err != nil {
				return err
			}
			page, err = s.gatherKept(ctx, c, a, w)
			return err
		})
		if err == nil && page != nil {
			err = s.keep(ctx, k, page)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// gatherKept gathers the first lines of a register.
func (s *Store) gatherKept(ctx context.Context, c *sqlite.Conn, a asked, w briefs.Window) (*keptPage, error) {
	r, page := s.itself(), &keptPage{content: a.content}
	if a.kind != statementsKept {
		g, err := r.namesFor(ctx, c, nil, a, w.Naming)
		if err != nil {
			return nil, err
		}
		page.Total = len(g.sorted)
		page.Names, err = r.nameLines(c, g, w)
		return page, err
	}
	g, err := r.registerFor(ctx, c, nil, a)
	if err != nil {
		return nil, err
	}
	page.Total = len(g.sorted)
	lines, err := r.lines(c, nil, g, w)
	if err != nil {
		return nil, err
	}
	known, err := s.conclusions(c)
	if err != nil {
		return nil, err
	}
	for _, l := range lines {
		report := l.report()
		by := known.standing(l.id, report)
		l.Due = dateText(dueOf(by.meta))
		page.Statements = append(page.Statements, keptStatement{l.RegisterLine, by.meta, by.day, known.over(l.id, by.meta), known.foreseen(l.id, by.meta)})
	}
	return page, nil
}
