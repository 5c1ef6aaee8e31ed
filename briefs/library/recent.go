package library

// recent is a map that keeps what was used last: at least the last most entries,
// and not twice as many.
type recent[K comparable, V any] struct {
	most        int
	now, before map[K]V
}

// get is what stands under a key, the zero value where nothing does any more.
func (r *recent[K, V]) get(k K) (v V) {
	v, ok := r.now[k]
	if ok {
		return v
	}
	if v, ok = r.before[k]; ok {
		r.put(k, v)
	}
	return v
}

func (r *recent[K, V]) put(k K, v V) {
	if len(r.now) >= r.most {
		r.before, r.now = r.now, nil
	}
	if r.now == nil {
		r.now = map[K]V{}
	}
	r.now[k] = v
}
