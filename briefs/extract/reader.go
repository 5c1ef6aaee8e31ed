package extract

import (
	"mujaz/briefs"
	"mujaz/briefs/extract/party"
	"mujaz/briefs/language"
)

// reader reads one article: its words, who is named where, and what has been
// read of it so far.
type reader struct {
	d       *language.Document
	parties []briefs.Party
	at      []int       // by token: the mention that covers it, -1 none
	posts   map[int]int // by the token where a post begins: the mention of its holder behind it
	mention []party.Mention

	commentary  []bool                     // by sentence
	weight      []float64                  // by sentence: of its strongest statement
	pairs       map[briefs.PartyKind][]int // the first two of a kind
	day         string                     // that relative times are counted from, "" unknown
	about       bool                       // that day may be one later
	state       string                     // of bodies of which nothing is said
	unnamedBy   map[string]int             // by their folded words: parties without a name, the brief's if they act
	bodies      map[stateBodyKey]int       // of those, the ones that are named by their states
	speaker     speech                     // who spoke in the sentence before: first, and
	ended       speech                     // last
	readout     string                     // the press service, ministry or communiqué that reports what several did
	source      string                     // the words that named a source in full last
	subject     []int                      // parties that acted last
	talks       []int                      // who met each other, as was told last
	met         int                        // who opened the sentence before as one who meets others, -1 none
	seeking     bool                       // who meets others in the sentence is being looked for
	last        int                        // the person who was the subject of the sentence before, -1 none
	floor       int                        // the person who speaks in a record of proceedings, -1 none
	quoting     int                        // the paragraph that the speaker is quoted in without marks, -1 none
	quotesBlock bool                       // in English: what is quoted there stands without marks
	said        []speech                   // of the sentence being read
	lex         *lexicon                   // of the sentence being read
	list        *listing                   // announced, nil none
	wire        bool                       // the article says on whose word all of it stands: readout
	writer      int                        // who makes the statement that the article is, -1 none
	address     bool                       // it is a speech that opens with whom it is addressed to
	issuer      []int                      // of the communiqué; nil not looked for yet
	sitting     int                        // the body at whose meeting something was said to be decided last, -1 none
	headline    bool                       // the sentence being read is the headline
	found       []finding                  // statements, in the order of the text
	vocabulary  vocabulary
	written     map[string]bool   // folded words of the article, once they are asked for
	stemsOf     []map[string]bool // by sentence, as they are asked for
	members     []membership      // by token, as they are asked for
}

// finding is a statement with the tokens it was read from.
type finding struct {
	briefs.Statement
	actors      []int  // parties
	addressees  []int  // parties
	group       string // whom it is put to, who is no party
	first, last int    // tokens of the evidence
	sentence    int
	headline    bool
	relative    bool // it tells what a noun is, or has done
	passive     bool // its subject is what it is done to
	provides    bool // it tells what an agreement or decree holds
}

func newReader(d *language.Document, found *party.Result) *reader {
	r := &reader{d: d, parties: found.Parties, mention: found.Mentions, at: make([]int, len(d.Tokens)), pairs: map[briefs.PartyKind][]int{}, vocabulary: vocabularyOf(d.Code), state: found.State}
	for i := range r.at {
		r.at[i] = -1
	}
	for m := len(found.Mentions) - 1; m >= 0; m-- {
		for i := found.Mentions[m].First; i < found.Mentions[m].Last && i < len(r.at); i++ {
			r.at[i] = m
		}
	}
	r.posts = map[int]int{}
	for m := range found.Mentions {
		if k := found.Mentions[m]; k.Post < k.First {
			r.posts[k.Post] = m
		}
	}
	r.speaker.party, r.ended.party, r.last, r.met, r.quoting, r.writer, r.floor, r.sitting = -1, -1, -1, -1, -1, -1, -1, -1
	r.commentary = make([]bool, len(d.Sentences))
	return r
}

// fold is the matching form of token i, "" beyond the text.
func (r *reader) fold(i int) string {
	if i < 0 || i >= len(r.d.Tokens) {
		return ""
	}
	return r.d.Tokens[i].Fold
}

// sequence tells whether the folded words stand at token i.
func (r *reader) sequence(i int, words []string) bool {
	if i+len(words) > len(r.d.Tokens) {
		return false
	}
	for k, w := range words {
		if r.d.Tokens[i+k].Fold != w {
			return false
		}
	}
	return true
}
