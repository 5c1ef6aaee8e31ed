package extract

import (
	"strings"

	"mujaz/briefs"
	"mujaz/briefs/extract/party"
	"mujaz/briefs/language"
)

// frenchFiled reads the dateline that opens a French sentence: a town, with its state, the day
// and the agency behind it in any order, and a dash (Fatick, 3 mars (APS) – …); a town in brackets
// ((Paris) Le ministre …); or the line that closes a communiqué: Fait à Abidjan, le 3 mai.
func (r *reader) frenchFiled(s language.Sentence) (f filedLine, ok bool) {
	f.first = s.First
	if r.fold(s.First) == "fait" && s.First+2 < s.Last && r.d.Tokens[s.First+1].Text == "à" {
		f.first = s.First + 2
	} else if r.d.Tokens[s.First].Text == "(" {
		return r.townInBrackets(s)
	}
	known := false
	f.last, known = r.frenchTown(f.first, s)
	if f.last < 0 {
		return f, false
	}
	dated, agency, dash := false, false, false
	j := f.last
	for j < min(f.last+18, s.Last) && !dash {
		switch t := r.d.Tokens[j]; {
		case t.Text == "–" || t.Text == "—" || t.Text == "--" || t.Text == "-" && (t.Gap || j+1 < s.Last && r.d.Tokens[j+1].Gap || r.d.Tokens[j-1].Text == ")" || dated):
			dash = true
			j++
		case t.Text == "," || t.Text == "." && (agency || dated) || t.Text == "/" || t.Upper && strings.HasSuffix(t.Text, "."):
			j++ // Washington, D.C.
		case t.Text == "(" || t.Text == "[":
			end := r.bracketEnd(j, s)
			if end < 0 {
				return f, false
			}
			if m := r.at[j+1]; !known && !dated && r.capitalsOnly(f.first) && m >= 0 && r.mention[m].Last == end-1 && r.parties[r.mention[m].Party].Kind == briefs.Place {
				f.first, f.last, known = j+1, end-1, true // LE PORT (Nairobi) – …
			}
			agency = agency || r.agencyIn(j+1, end-1)
			j = end
		case dated && t.Upper && r.capitalsOnly(j) && len(t.Text) > 2 && j+1 < s.Last && r.d.Tokens[j-1].Text == "," && (r.d.Tokens[j+1].Text == "." || r.d.Tokens[j+1].Text == ":" || r.d.Tokens[j+1].Text == "-"):
			f.end = j + 2 // EREVAN, 7 février, ARMENPRESS.
			return f, true
		default:
			k := r.timeEnd(j, s)
			if k == j && t.Kind == language.Number {
				k = j + 1
			}
			if k > j {
				dated, j = true, k
				continue
			}
			if m := r.at[j]; m >= 0 && (r.parties[r.mention[m].Party].Kind == briefs.Country || r.parties[r.mention[m].Party].Kind == briefs.Place) && r.mention[m].Kind == party.ByName && r.d.Tokens[j-1].Text == "," {
				j = r.mention[m].Last // Washington, D.C.; Libreville, Gabon
				continue
			}
			if f.end = j; dash || dated && r.d.Tokens[j-1].Text == "." && known {
				return f, true
			}
			return f, known && agency
		}
	}
	f.end = min(j, s.Last)
	if j >= s.Last { // the line is nothing else
		return f, dated || agency && known
	}
	for dash && f.end < s.Last && f.end < j+8 { // CITY – DATE –
		k := f.end
		if k = r.timeEnd(f.end, s); k == f.end && r.d.Tokens[k].Kind == language.Number {
			k++
		}
		if k == f.end || k >= s.Last || r.d.Tokens[k].Kind == language.Word {
			break
		}
		f.end = k + 1
	}
	return f, dash && (known || dated || agency)
}

// frenchTown is where the words in capitals end that a French dateline may begin with, and
// whether a place is known by them; -1 where nothing is a town.
func (r *reader) frenchTown(i int, s language.Sentence) (last int, known bool) {
	if m := r.at[i]; m >= 0 && r.mention[m].First == i {
		k := r.parties[r.mention[m].Party].Kind
		if k == briefs.Place && r.mention[m].Kind == party.ByName {
			return r.mention[m].Last, true
		}
		if k != briefs.Person && k != briefs.Organisation {
			return -1, false
		}
	}
	j := i
	for ; j < min(i+6, s.Last); j++ {
		t := r.d.Tokens[j]
		if t.Text == "-" && !t.Gap && j+1 < s.Last && !r.d.Tokens[j+1].Gap && r.d.Tokens[j+1].Upper {
			continue
		}
		if t.Kind != language.Word || !t.Upper || r.exact("article", j) && j == i && strings.ToLower(t.Text) != "la" && strings.ToLower(t.Text) != "le" {
			break
		}
	}
	if j == i || j >= s.Last || len(r.d.Times(i, j, "")) > 0 {
		return -1, false
	}
	return j, false
}

// bracketEnd is the token behind the bracket that closes the one at token i, with no more than a
// few words in it; -1 where none does.
func (r *reader) bracketEnd(i int, s language.Sentence) int {
	for k := i + 2; k < min(i+7, s.Last); k++ {
		if t := r.d.Tokens[k].Text; t == ")" || t == "]" {
			return k + 1
		}
	}
	return -1
}

// agencyIn tells whether an agency is named among some tokens: one of the parties, or a short
// form in capitals.
func (r *reader) agencyIn(first, last int) bool {
	upper := last > first && last-first < 4
	for k := first; k < last; k++ {
		upper = upper && r.d.Tokens[k].Upper // Prensa Latina
	}
	for k := first; k < last; k++ {
		if upper {
			return true
		}
		if m := r.at[k]; m >= 0 && r.parties[r.mention[m].Party].Kind == briefs.Organisation || len(r.d.Tokens[k].Text) > 2 && r.capitalsOnly(k) {
			return true
		}
	}
	return false
}

// townInBrackets reads a town in brackets before the sentence: (Paris) Le ministre …
func (r *reader) townInBrackets(s language.Sentence) (f filedLine, ok bool) {
	f.first = s.First + 1
	if f.end = r.bracketEnd(s.First, s); f.end < 0 || f.end >= s.Last || r.d.Tokens[f.end].Kind != language.Word || !r.d.Tokens[f.end].Upper {
		return f, false
	}
	last, known := r.frenchTown(f.first, s)
	f.last = last
	return f, known && last <= f.end-1
}

// frenchSetting is the place where one of the sentences behind the lead of a French article says
// that something was, where its lead says none.
func (r *reader) frenchSetting(lead int) *briefs.Dateline {
	if r.d.Code != language.French {
		return nil
	}
	for n := lead + 1; n < min(lead+4, len(r.d.Sentences)); n++ {
		s := r.d.Sentences[n]
		for i := s.First + 1; i < s.Last; i++ {
			m := r.at[i]
			if m < 0 || r.d.Tokens[i-1].Text != "à" || r.mention[m].First != i || r.mention[m].Kind != party.ByName || r.parties[r.mention[m].Party].Kind != briefs.Place {
				continue
			}
			return r.datelineAt(i, r.mention[m].Last)
		}
	}
	return nil
}

// closingLine is the dateline of the line that closes a French communiqué, nil where none does.
func (r *reader) closingLine() *briefs.Dateline {
	if r.d.Code != language.French {
		return nil
	}
	for n := len(r.d.Sentences) - 1; n >= max(0, len(r.d.Sentences)-6); n-- {
		if s := r.d.Sentences[n]; r.fold(s.First) == "fait" {
			if dl := r.datelineIn(s); dl != nil {
				return dl
			}
		}
	}
	return nil
}

// pastLabel is the token behind the agency or site that opens a French sentence in brackets or in
// capitals before a dash, with no town: (BFI) – Le port; NETTALI.COM - Le port.
func (r *reader) pastLabel(s language.Sentence) int {
	j := s.First
	if r.d.Tokens[j].Text == "(" {
		if j = r.bracketEnd(s.First, s); j < 0 {
			return s.First
		}
	} else {
		for j < min(s.First+4, s.Last-1) && (r.capitalsOnly(j) || r.d.Tokens[j].Text == ".") {
			j++
		}
		if j > s.First && r.d.Tokens[j].Text == "(" {
			if j = r.bracketEnd(j, s); j < 0 {
				return s.First
			}
		}
	}
	if j == s.First || j+1 >= s.Last {
		return s.First
	}
	if t := r.d.Tokens[j]; t.Text == "–" || t.Text == "—" || t.Text == "-" && t.Gap {
		return j + 1
	}
	return s.First
}
