// Package memory is a shelf of briefs that are held in memory: the files named
// on the command line, or the sample library.
package memory

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"sync"
	"time"

	"mujaz/briefs"
	"mujaz/briefs/language"
)

// Shelf holds briefs in the order in which they were added. It is safe for
// concurrent use; marks last as long as it does.
type Shelf struct {
	mu      sync.RWMutex
	order   []string
	briefs  map[string]held
	undo    []undone
	version int64
	now     func() time.Time
}

type held struct {
	brief  briefs.Brief
	folded string // what the filter looks in
	marks  briefs.Marks
	added  time.Time
}

type undone struct {
	id    string
	marks briefs.Marks
}

// New returns an empty shelf; now is its clock.
func New(now func() time.Time) *Shelf {
	return &Shelf{briefs: map[string]held{}, now: now}
}

// Add puts briefs on the shelf; one that is there already is replaced and
// keeps its place and marks.
func (s *Shelf) Add(bs ...briefs.Brief) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, b := range bs {
		h, there := s.briefs[b.ID]
		if !there {
			s.order = append(s.order, b.ID)
			h = held{marks: briefs.Marks{Grade: "F6"}, added: s.now()}
		}
		h.brief = b
		h.folded = language.Fold(language.Code(b.Language), b.Text)
		s.briefs[b.ID] = h
	}
	s.version++
}

// Find implements briefs.Shelf: every word of the query must stand in the
// article, letters levelled as the language levels them.
func (s *Shelf) Find(ctx context.Context, query string) ([]string, error) {
	s.mu.RLock()
	defer s.mu.RUnlock()
	if strings.TrimSpace(query) == "" {
		return slices.Clone(s.order), nil
	}
	var out []string
	for _, id := range s.order {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		if s.briefs[id].matches(query) {
			out = append(out, id)
		}
	}
	return out, nil
}

func (h held) matches(query string) bool {
	for word := range strings.FieldsSeq(language.Fold(language.Code(h.brief.Language), query)) {
		if !strings.Contains(h.folded, word) {
			return false
		}
	}
	return true
}

// Entries implements briefs.Shelf.
func (s *Shelf) Entries(_ context.Context, ids []string) ([]briefs.Entry, error) {
	s.mu.RLock()
	defer s.mu.RUnlock()
	out := make([]briefs.Entry, 0, len(ids))
	for _, id := range ids {
		h, ok := s.briefs[id]
		if !ok {
			return nil, missing(id)
		}
		out = append(out, entry(h))
	}
	return out, nil
}

func entry(h held) briefs.Entry {
	b := h.brief
	e := briefs.Entry{
		ID: b.ID, Headline: b.Headline, Language: b.Language, Direction: b.Direction, Publisher: b.Source.Publisher,
		Added: h.added, Count: len(b.Commitments), Marks: h.marks, Date: b.Source.Published,
	}
	if len(b.Summary) > 0 {
		e.Lead = b.Summary[0].Text
	}
	if b.Dateline != nil {
		e.Place = b.Dateline.Place
		if d := b.Dateline.Date; d != nil && d.Value != nil && e.Date == "" {
			e.Date = *d.Value
		}
	}
	if len(b.Commitments) > 0 {
		e.Strongest = b.Commitments[0].Act
	}
	return e
}

// Brief implements briefs.Shelf.
func (s *Shelf) Brief(_ context.Context, id string) (briefs.Brief, error) {
	s.mu.RLock()
	defer s.mu.RUnlock()
	h, ok := s.briefs[id]
	if !ok {
		return briefs.Brief{}, missing(id)
	}
	return h.brief, nil
}

func missing(id string) error { return fmt.Errorf("brief %s is not here", id) }

// Mark implements briefs.Shelf.
func (s *Shelf) Mark(_ context.Context, id string, c briefs.MarkChange) (briefs.Marks, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	h, ok := s.briefs[id]
	if !ok {
		return briefs.Marks{}, missing(id)
	}
	s.undo = append(s.undo, undone{id, h.marks})
	h.marks = c.Apply(h.marks, s.now())
	s.briefs[id] = h
	s.version++
	return h.marks, nil
}

// Undo implements briefs.Shelf.
func (s *Shelf) Undo(context.Context) (string, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if len(s.undo) == 0 {
		return "", nil
	}
	u := s.undo[len(s.undo)-1]
	s.undo = s.undo[:len(s.undo)-1]
	h := s.briefs[u.id]
	h.marks = u.marks
	s.briefs[u.id] = h
	s.version++
	return u.id, nil
}

// Version implements briefs.Shelf.
func (s *Shelf) Version(context.Context) (int64, error) {
	s.mu.RLock()
	defer s.mu.RUnlock()
	return s.version, nil
}
