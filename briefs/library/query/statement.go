package query

import (
	"fmt"
	"hash/fnv"
	"slices"
	"strings"

	"mujaz/briefs"
)

// Acts is the ladder of acts, the strongest first.
func Acts() []briefs.Act {
	list := make([]briefs.Act, len(acts))
	for i, a := range acts {
		list[i] = briefs.Act(a)
	}
	return list
}

// Rung is an act's place on the ladder, the strongest 0.
func Rung(a briefs.Act) int {
	if i := slices.Index(acts, string(a)); i >= 0 {
		return i
	}
	return len(acts)
}

// Sameness is equal for statements that report the same act: the same actors
// and the same words of the object, whatever their order and endings.
func Sameness(st briefs.Statement) uint64 {
	object := st.Object
	if object == "" {
		object = st.Text
	}
	actors := slices.Clone(st.Actors)
	for i, a := range actors {
		actors[i] = Stems(a)
	}
	slices.Sort(actors)
	list := strings.Fields(Stems(object))
	slices.Sort(list)
	h := fnv.New64a()
	fmt.Fprint(h, actors, slices.Compact(list), st.Negated)
	return h.Sum64()
}

// Differences names the fields in which a report differs from the first.
func Differences(first, other briefs.Statement) []string {
	var list []string
	if first.Act != other.Act {
		list = append(list, "act")
	}
	if first.Due() != other.Due() {
		list = append(list, "deadline")
	}
	if !slices.Equal(first.Actors, other.Actors) {
		list = append(list, "actors")
	}
	if !slices.Equal(first.Addressees, other.Addressees) {
		list = append(list, "addressees")
	}
	if status(first) != status(other) {
		list = append(list, "status")
	}
	return list
}

func status(st briefs.Statement) string {
	if st.Instrument == nil {
		return ""
	}
	return st.Instrument.Status
}
