// Package memory is a shelf of briefs that are held in memory: the files named
// on the command line, or the sample library.
package memory

import (
	"context"
	"fmt"
	"sync"
	"time"

	"mujaz/briefs"
	"mujaz/briefs/library/query"
)

// Shelf holds briefs in the order in which they were added. It is safe for
// concurrent use; marks last as long as it does.
type Shelf struct {
	mu      sync.RWMutex
	order   []string
	briefs  map[string]held
	stories map[band]int // that an article with such a hash belongs to
	telling map[int]int  // how many articles tell a story
	undo    []undone
	version int64
	added   int64 // grows whenever briefs are added
	now     func() time.Time
	told    struct {
		sync.Mutex
		*reported
	}
}

type held struct {
	brief  briefs.Brief
	folded *query.Prepared // what queries are held against
	marks  briefs.Marks
	added  time.Time
	story  int
}

// band is one of the hashes of an article's signature: see query.Signature.
type band struct {
	band int
	hash int64
}

type undone struct {
	id    string
	marks briefs.Marks
}

// New returns an empty shelf; now is its clock.
func New(now func() time.Time) *Shelf {
	return &Shelf{briefs: map[string]held{}, stories: map[band]int{}, telling: map[int]int{}, now: now}
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
			h = held{marks: briefs.Marks{Grade: briefs.Ungraded}, added: s.now(), story: s.storyOf(b)}
			s.telling[h.story]++
		}
		h.brief = b
		h.folded = query.Prepare(b)
		s.briefs[b.ID] = h
	}
	s.version++
	s.added++
}

// storyOf is the story of the first article that shares a hash with a new one,
// or one of its own.
func (s *Shelf) storyOf(b briefs.Brief) int {
	story := len(s.order)
	signature, ok := query.Signature(query.Words(b.Text))
	if !ok {
		return story
	}
	for i, hash := range signature {
		if known, there := s.stories[band{i, hash}]; there {
			story = min(story, known)
		}
	}
	for i, hash := range signature {
		if _, there := s.stories[band{i, hash}]; !there {
			s.stories[band{i, hash}] = story
		}
	}
	return story
}

// Find implements briefs.Shelf. Briefs keep the order in which they were
// added, but those that have the query's words in headline or parties come first.
func (s *Shelf) Find(ctx context.Context, text string) ([]string, error) {
	q, err := query.Parse(text)
	if err != nil {
		return nil, err
	}
	s.mu.RLock()
	defer s.mu.RUnlock()
	if err := q.Unknown(s.knows); err != nil {
		return nil, err
	}
	at := s.moment(q)
	var first, rest []string
	for _, id := range s.order {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		switch h := s.briefs[id]; {
		case !q.Matches(h.folded, h.marks, h.added, at):
		case q.InHead(h.folded):
			first = append(first, id)
		default:
			rest = append(rest, id)
		}
	}
	return append(first, rest...), nil
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
		out = append(out, s.entry(h))
	}
	return out, nil
}

// Hits implements briefs.Shelf.
func (s *Shelf) Hits(ctx context.Context, text string, ids []string) ([]briefs.Entry, error) {
	q, err := query.Parse(text)
	if err != nil {
		return nil, err
	}
	list, err := s.Entries(ctx, ids)
	s.mu.RLock()
	defer s.mu.RUnlock()
	for i := range list {
		list[i].Snippet = q.Snippet(s.briefs[list[i].ID].brief.Text)
	}
	return list, err
}

func (s *Shelf) entry(h held) briefs.Entry {
	b := h.brief
	e := briefs.Entry{
		ID: b.ID, Headline: b.Headline, Language: b.Language, Direction: b.Direction, Publisher: b.Source.Publisher,
		Added: h.added, Count: len(b.Commitments), Marks: h.marks, Date: b.Date(), Group: s.telling[h.story] - 1,
	}
	if len(b.Summary) > 0 {
		e.Lead = b.Summary[0].Text
	}
	if b.Dateline != nil {
		e.Place = b.Dateline.Place
	}
	if len(b.Commitments) > 0 {
		e.Strongest = b.Commitments[0].Act
	}
	return e
}

// Stories are none: who reads files looks for no others that tell the same.
func (s *Shelf) Stories(context.Context) (map[string]int64, error) { return nil, nil }

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
	if err := c.Check(); err != nil {
		return briefs.Marks{}, err
	}
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
func (s *Shelf) Undo(context.Context) (briefs.Undone, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if len(s.undo) == 0 {
		return briefs.Undone{}, nil
	}
	u := s.undo[len(s.undo)-1]
	s.undo = s.undo[:len(s.undo)-1]
	h := s.briefs[u.id]
	before := h.marks
	h.marks = before.TakenBackTo(u.marks, s.now())
	s.briefs[u.id] = h
	s.version++
	return briefs.Undone{ID: u.id, Before: before, After: h.marks}, nil
}

// Version implements briefs.Shelf.
func (s *Shelf) Version(context.Context) (int64, error) {
	s.mu.RLock()
	defer s.mu.RUnlock()
	return s.version, nil
}
