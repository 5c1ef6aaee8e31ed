package extract

import (
	"slices"
	"sort"

	"mujaz/briefs"
	"mujaz/briefs/extract/party"
	"mujaz/briefs/language"
)

// partiesOf finds the parties of a document. Where it is written in several
// languages each is read in its own paragraphs: a state is one party in all of
// them, anyone else is one where the name is spelled the same.
func partiesOf(d *language.Document) *party.Result {
	if len(d.Others) == 0 {
		return party.Find(d)
	}
	out := party.Find(only(d, d.Code))
	for _, c := range d.Others {
		join(out, party.Find(only(d, c)))
	}
	sort.SliceStable(out.Mentions, func(a, b int) bool { return out.Mentions[a].First < out.Mentions[b].First })
	return out
}

// only is the document as one of its languages has it: what is written in
// another one is marks.
func only(d *language.Document, c language.Code) *language.Document {
	one := *d
	one.Code, one.Others = c, nil
	one.Tokens = slices.Clone(d.Tokens)
	for i := range one.Tokens {
		if of := d.Of(one.Tokens[i].Sentence); of != c && of != language.Unknown {
			one.Tokens[i].Kind, one.Tokens[i].Upper = language.Punct, false
			one.Tokens[i].Text, one.Tokens[i].Fold = ".", "."
		}
	}
	return &one
}

// join adds what was found in a further language.
func join(out, more *party.Result) {
	index := make([]int, len(more.Parties))
	for i, p := range more.Parties {
		index[i] = slices.IndexFunc(out.Parties, func(q briefs.Party) bool {
			return q.Kind == p.Kind && (q.Name == p.Name || p.Kind == briefs.Country && p.Country != "" && q.Country == p.Country)
		})
		if index[i] < 0 {
			index[i] = len(out.Parties)
			out.Parties = append(out.Parties, p)
			continue
		}
		q := &out.Parties[index[i]]
		q.Evidence = append(q.Evidence, p.Evidence...)
		for _, name := range append([]string{p.Name}, p.Aliases...) {
			if name != q.Name && !slices.Contains(q.Aliases, name) {
				q.Aliases = append(q.Aliases, name)
			}
		}
	}
	for _, m := range more.Mentions {
		m.Party = index[m.Party]
		out.Mentions = append(out.Mentions, m)
	}
}
