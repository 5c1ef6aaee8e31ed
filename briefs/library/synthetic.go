package library

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"math/rand/v2"
	"strings"
	"time"

	"mujaz/briefs"
)

// SyntheticPublisher is the publisher that every recombined brief names, so
// that none is taken for a real one.
const SyntheticPublisher = "synthetic"

// Synthesise makes n briefs for measuring: each a base brief under a numbered
// headline, at another date and with the parties and topics of a second. The
// same seed makes the same briefs.
func Synthesise(n int, seed uint64, base []briefs.Brief) []briefs.Brief {
	if len(base) == 0 {
		return nil
	}
	random := rand.New(rand.NewPCG(seed, 1))
	list := make([]briefs.Brief, n)
	for i := range list {
		b, other := base[random.IntN(len(base))], base[random.IntN(len(base))]
		// Appended at the end, so that every span keeps its place.
		b.Text += fmt.Sprintf("\n\n[%s %d/%d]", SyntheticPublisher, seed, i)
		sum := sha256.Sum256([]byte(b.Text))
		b.ID = hex.EncodeToString(sum[:8])
		b.Headline = strings.TrimSpace(fmt.Sprintf("%s [%d]", b.Headline, i))
		b.Source.Publisher = SyntheticPublisher
		b.Source.Published = time.Date(2024, 1, 1, 0, 0, 0, 0, time.UTC).AddDate(0, 0, random.IntN(1000)).Format(time.DateOnly)
		b.Dateline = nil
		for _, p := range other.Parties {
			p.Evidence = nil // stands in the other text
			b.Parties = append(b.Parties[:len(b.Parties):len(b.Parties)], p)
		}
		list[i] = b
	}
	return list
}
