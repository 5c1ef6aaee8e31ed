package text

import "container/list"

// Cache keeps the rows of the paragraphs that were laid out last, by
// paragraph and options, so that a screen drawn again costs nothing. It is not
// for concurrent use. The rows it returns are shared: do not change their cells.
type Cache struct {
	setter  Setter
	limit   int
	entries map[string]*list.Element
	recent  *list.List // of *cached, the last used in front
	key     []byte
}

type cached struct {
	key  string
	rows []Row
}

// NewCache returns a cache of at most limit paragraphs, at least one; the one
// that was not used for longest makes room.
func NewCache(limit int) *Cache {
	return &Cache{limit: max(1, limit), entries: map[string]*list.Element{}, recent: list.New()}
}

// Layout is the function Layout, answered from the cache where it can be.
func (c *Cache) Layout(p Paragraph, o Options) []Row {
	c.key = appendKey(c.key[:0], p, o)
	if e, ok := c.entries[string(c.key)]; ok {
		c.recent.MoveToFront(e)
		return e.Value.(*cached).rows
	}
	if c.recent.Len() >= c.limit {
		oldest := c.recent.Remove(c.recent.Back()).(*cached)
		delete(c.entries, oldest.key)
	}
	made := &cached{string(c.key), c.setter.Layout(p, o)}
	c.entries[made.key] = c.recent.PushFront(made)
	return made.rows
}
