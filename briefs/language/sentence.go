package language

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// split parts the tokens from first on, all of one paragraph, into sentences.
func (d *Document) split(c Code, paragraph, first int) {
	begin := first
	for i := first; i < len(d.Tokens); i++ {
		if !d.ends(c, i) {
			continue
		}
		last := i + 1
		for last < len(d.Tokens) && closer(d.Tokens[last]) {
			last++
		}
		if d.continues(c, i, last) {
			continue
		}
		d.sentence(paragraph, begin, last)
		begin, i = last, last-1
	}
	d.sentence(paragraph, begin, len(d.Tokens))
}

func (d *Document) sentence(paragraph, first, last int) {
	if first >= last {
		return
	}
	for i := first; i < last; i++ {
		d.Tokens[i].Sentence = len(d.Sentences)
	}
	d.Sentences = append(d.Sentences, Sentence{
		Start: d.Tokens[first].Start, End: d.Tokens[last-1].End,
		First: first, Last: last, Paragraph: paragraph,
	})
}

// ends tells whether a sentence may end after token i.
func (d *Document) ends(c Code, i int) bool {
	t := d.Tokens[i]
	if i+1 < len(d.Tokens) && d.lineEnds(i) {
		return true
	}
	if t.Kind != Punct {
		// "… in the U.S. The …": initials keep their dot
		return strings.HasSuffix(t.Fold, ".") && i+1 < len(d.Tokens) && (starter(d.Tokens[i+1]) || c == English && d.afterHour(i))
	}
	switch t.Text[0] {
	case '!', '?':
		return true
	case '.':
		return !d.abbreviated(c, i)
	}
	return t.Text == "؟" || t.Text == "۔" || t.Text == "…"
}

// lineEnds tells whether a line that is too short to have been wrapped ends
// after token i: a line of a list, a caption.
func (d *Document) lineEnds(i int) bool {
	gap := d.Text[d.Tokens[i].End:d.Tokens[i+1].Start]
	if !strings.Contains(gap, "\n") {
		return false
	}
	if strings.Count(gap, "\n") > 1 {
		return true
	}
	line := d.Text[:d.Tokens[i].End]
	line = line[strings.LastIndexByte(line, '\n')+1:]
	return utf8.RuneCountInString(line) < 45
}

// abbreviated tells whether the dot at i closes an abbreviation, an initial or
// an ordinal rather than a sentence.
func (d *Document) abbreviated(c Code, i int) bool {
	if len(d.Tokens[i].Text) > 1 { // an ellipsis ends a sentence only before a capital
		return i+1 < len(d.Tokens) && unicode.Is(unicode.Latin, rune(d.Tokens[i+1].Text[0])) && !d.Tokens[i+1].Upper
	}
	if i == 0 || d.Tokens[i].Gap {
		return false
	}
	before := d.Tokens[i-1]
	if before.Kind == Word && utf8.RuneCountInString(before.Text) == 1 { // an initial
		return !(c == Hebrew && i > 1 && strings.HasSuffix(d.Tokens[i-2].Fold, "יום")) // but ביום ב. ends one
	}
	if i+1 < len(d.Tokens) && !d.Tokens[i+1].Gap {
		next := d.Tokens[i+1]
		return c == English && before.Kind == Word && (next.Text == "," || next.Text == ";") || // D-Calif., said
			before.Kind != Punct && next.Kind == Number || // 3.4, www.site.org
			before.Kind == Word && next.Kind == Word && cased(next) && !next.Upper // site.org, in every language
	}
	if before.Kind != Word {
		return false
	}
	if c == English && i+1 < len(d.Tokens) {
		switch next := d.Tokens[i+1]; {
		case next.Kind == Word && cased(next) && !next.Upper:
			return true // 5 pct. more
		case starter(next) && strings.Contains(closing, " "+before.Fold+" "):
			return false // Holm & Co. The …
		case before.Upper && !starter(next) && strings.Contains(capitalised, " "+before.Fold+" "):
			return true
		}
	}
	return strings.Contains(abbreviations[c], " "+before.Fold+" ")
}

// afterHour tells whether the English word behind an hour that ends with token i begins a
// sentence: at 5 p.m. Norway …, but not 5 p.m. Monday, 5 p.m. EST.
func (d *Document) afterHour(i int) bool {
	if f := d.Tokens[i].Fold; f != "p.m." && f != "a.m." {
		return false
	}
	next := d.Tokens[i+1]
	return next.Kind == Word && next.Upper && next.Text != strings.ToUpper(next.Text) && !strings.HasSuffix(next.Fold, "day") && !strings.Contains(zones, " "+next.Fold+" ")
}

// zones are the capitalised words that go on with an English hour. Folded.
const zones = " eastern central mountain pacific greenwich atlantic local jan feb mar apr may jun june jul july aug sept sep oct nov dec january february march april august september october november december "

// cased tells whether a word is of letters that have capitals, so that a small
// one says that no sentence begins.
func cased(t Token) bool {
	r, _ := utf8.DecodeRuneInString(t.Text)
	return unicode.IsLower(r) || unicode.IsUpper(r)
}

// abbreviations are written with a dot within a sentence. Folded.
var abbreviations = map[Code]string{
	Arabic:  " هـ ",
	English: " mr mrs ms rt sens reps govs gens lts sgts drs profs atty asst assoc supt cllr pvt spc pfc insp pres amb adm brig cmdr cpl ret messrs univ dr prof gen col lt maj capt sgt sen rep gov st no vs etc jr sr hon rev inc ltd co cos bros corp dept pct approx fig jan feb mar apr jun jul aug sept sep oct nov dec eg ie ",
	French:  " mm mme mlle dr prof gen col art no etc cf st ste env av m janv fev fevr avr juil oct nov dec ",
	Hebrew:  " גב פרופ עו ",
}

// closing are the English abbreviations that end a sentence where a word that opens one follows,
// capitalised those that are words, too, where they are written small: states, posts. Folded.
const (
	closing     = " co cos bros inc ltd corp dept etc jr sr pct "
	capitalised = " ala ariz ark calif colo conn del fla ill ind kan ky mass md mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo min det "
)

func closer(t Token) bool {
	if t.Kind != Punct {
		return false
	}
	switch t.Text {
	case "”", "»", ")", "]", "’", "!", "؟", "?", ".":
		return true
	case "\"", "'":
		return !t.Gap
	}
	return false
}

// continues tells whether what stands between the mark at i and token last
// shows that the sentence goes on: a quoted exclamation followed by the verb
// of saying.
func (d *Document) continues(c Code, i, last int) bool {
	if last >= len(d.Tokens) || last == i+1 {
		return false
	}
	next := d.Tokens[last]
	if c == English || c == French {
		return next.Kind == Word && !next.Upper || next.Text == ","
	}
	return next.Text == "،" || next.Text == ","
}

// starter tells whether a word opens a sentence where it is capitalised.
func starter(t Token) bool {
	switch t.Text {
	case "The", "In", "It", "He", "She", "They", "But", "On", "A", "This", "At", "For", "Le", "La", "Les", "Il", "Elle":
		return true
	}
	return false
}
