package language

// shortened tells whether the full stop at token j ends a month in short before its day, or in French its year.
func (d *Document) shortened(w *times, j, last int) bool {
	return (d.Code == English || d.Code == French) && d.Tokens[j].Text == "." && j+1 < last && len(d.Tokens[j-1].Text) <= 5 && w.class(d.Tokens[j-1]) == month && d.Tokens[j+1].Kind == Number
}

// dateBehindDay tells whether the comma at token j parts a day of the week from its date.
func (d *Document) dateBehindDay(w *times, j, last int) bool {
	if d.Code != English || d.Tokens[j].Text != "," || j+2 >= last || w.class(d.Tokens[j-1]) != weekday {
		return false
	}
	a, b := w.class(d.Tokens[j+1]), w.class(d.Tokens[j+2])
	if a == month && d.Tokens[j+2].Text == "." && j+3 < last {
		return d.number(j+3) > 0 && d.number(j+3) <= 31
	}
	return a == month && d.number(j+2) > 0 && d.number(j+2) <= 31 || d.number(j+1) > 0 && d.number(j+1) <= 31 && b == month
}

// yearBehindComma tells whether the comma at token j parts a year from the day
// of the month before it, in an expression that begins at token first.
func (d *Document) yearBehindComma(j, first, last int) bool {
	if d.Code != English || d.Tokens[j].Text != "," || j < first+2 || j+1 >= last || len(d.Tokens[j+1].Text) != 4 {
		return false
	}
	day, year := d.number(j-1), d.number(j+1)
	return day >= 1 && day <= 31 && year >= 1900 && year <= 2100
}

// latinYear tells whether what stands before the year at token j in English or French is
// tied to it: by the end of 2026, mid-2027, d'ici à 2030.
func (d *Document) latinYear(w *times, j int) bool {
	if d.Code != English && d.Code != French || j < 2 {
		return false
	}
	prev, before := d.Tokens[j-1], w.class(d.Tokens[j-2])
	switch prev.Fold {
	case "of", "de":
		return edges()[d.Tokens[j-2].Fold] || before == unitWord || before == opening && d.Code == English && d.Tokens[j-2].Fold == "end"
	case "a":
		return d.Tokens[j-2].Fold == "ici"
	case "-":
		return before == opening || edges()[d.Tokens[j-2].Fold]
	case "ici":
		return true
	}
	return false
}

// latinTie tells whether a token that is no word of time ties two in English or French:
// the hyphen of mid-2027, "and" of 3 and 4 June and of between 2025 and 2028.
func (d *Document) latinTie(w *times, j, last int) bool {
	if d.Code != English && d.Code != French || j == 0 || j+1 >= last {
		return false
	}
	switch d.Tokens[j].Fold {
	case "-":
		return !d.Tokens[j].Gap && !d.Tokens[j+1].Gap && (d.latinYear(w, j+1) && d.number(j+1) >= 1900 || w.class(d.Tokens[j-1]) == opening && w.class(d.Tokens[j+1]) == month)
	case "and", "et":
		a, b := d.number(j-1), d.number(j+1)
		if a >= 1900 && a <= 2100 && b > a && b <= 2100 && j > 1 && (d.Tokens[j-2].Fold == "between" || d.Tokens[j-2].Fold == "entre") {
			return true
		}
		return a >= 1 && a <= 31 && b > a && b <= 31 && j+2 < last && w.class(d.Tokens[j+2]) == month
	}
	return false
}
