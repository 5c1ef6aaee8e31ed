package extract

import (
	"mujaz/briefs"
	"mujaz/briefs/language"
)

// occasionEnd is where the time and the place of an act end that stand between a French
// verb and its object, and the asides between commas around them: a signé, le 3 mai à Oslo, la
// capitale du pays, | un accord. I where none do.
func (r *reader) occasionEnd(i int, s language.Sentence) int {
	if r.code() != language.French {
		return i
	}
	end := i
	for j := i; j < min(i+24, s.Last-1); {
		k := r.timeEnd(j, s)
		if k == j {
			k = r.placeEnd(j, s)
		}
		if k == j {
			k = r.mannerEnd(j)
		}
		if k == j {
			k = r.asideClosed(j, s)
		}
		if k > j {
			j, end = k, k
			continue
		}
		if r.d.Tokens[j].Text != "," {
			break
		}
		j++
	}
	if end > i && end < s.Last && r.d.Tokens[end].Text == "," {
		end++
	}
	return end
}

// timeEnd is where the time ends that begins at token i, with the article before it: ce 3 mai.
func (r *reader) timeEnd(i int, s language.Sentence) int {
	ts := r.d.Times(i, min(i+8, s.Last), "")
	if len(ts) == 0 || ts[0].First != i && (ts[0].First != i+1 || !r.exact("article", i)) || ts[0].Length || r.ofMeasure(ts[0]) {
		return i
	}
	if last := ts[0].Last; last+1 < s.Last && r.d.Tokens[last].Text == "-" && !r.d.Tokens[last].Gap && r.fold(last+1) == "la" {
		return last + 2 // ce jour-là
	}
	if last := ts[0].Last; r.exact("article", last-1) && last-1 > ts[0].First {
		return last - 1 // mercredi | un accord: no number
	}
	return ts[0].Last
}

// placeEnd is where the place ends that "à" at token i sets an act in: à Oslo. A town that
// nobody knows must be closed by the comma or followed by the object.
func (r *reader) placeEnd(i int, s language.Sentence) int {
	if i+2 >= s.Last || r.at[i] >= 0 || r.d.Tokens[i].Text != "à" {
		return i
	}
	if m := r.at[i+1]; m >= 0 {
		if r.parties[r.mention[m].Party].Kind != briefs.Place {
			return i
		}
		return r.mention[m].Last
	}
	if t := r.d.Tokens[i+1]; t.Upper && t.Kind == language.Word && (r.d.Tokens[i+2].Text == "," || r.d.Tokens[i+2].Text == "à" || r.exact("article", i+2) && !r.exact("genitive", i+2)) {
		return i + 2
	}
	return i
}

// asideClosed is the token behind the comma that closes an aside which the comma at token i
// opens behind a French verb, with no verb in it: a souligné, devant la presse, | la
// nécessité. I where none does.
func (r *reader) asideClosed(i int, s language.Sentence) int {
	if r.code() != language.French || i+2 >= s.Last || r.d.Tokens[i].Text != "," || !r.exact("leading", i+1) && !r.exact("preposition", i+1) && !r.seat(i+1) {
		return i
	}
	for j := i + 2; j < min(i+16, s.Last-1); j++ {
		switch {
		case r.d.Tokens[j].Text == ",":
			return j + 1
		case r.at[j] < 0 && (r.exact("auxiliary", j) && r.d.Tokens[j].Text != "à" || r.exact("be", j) || r.exact("that", j) || r.exact("relative", j) || r.saysAt(j)), r.d.Tokens[j].Text == ";", r.d.Tokens[j].Text == ":":
			return i
		}
	}
	return i
}

// mannerEnd is where the words end that say in what manner something was done: à l'unanimité,
// d'un commun accord, à nouveau. I where none do.
func (r *reader) mannerEnd(i int) int {
	words := r.fold(i)
	for j := i + 1; j < min(i+4, len(r.d.Tokens)); j++ {
		words += " " + r.fold(j)
		if r.lex.sets["manner"].has(words) {
			return j + 1
		}
	}
	return i
}

// seat tells whether the words at token i say of a town what it is: la capitale du pays.
func (r *reader) seat(i int) bool {
	if r.exact("article", i) && i+1 < len(r.d.Tokens) {
		i++
	}
	switch r.fold(i) {
	case "capitale", "siege", "chef":
		return true
	}
	return false
}

// pastOccasion is where the object of a French verb begins behind the time and the place of
// the act; i where no object does.
func (r *reader) pastOccasion(i int, s language.Sentence) int {
	if end := r.occasionEnd(i, s); end > i && end < s.Last && (r.d.Tokens[end].Kind != language.Punct || r.opensQuote(end)) {
		return end
	}
	return i
}
