package extract

import (
	"mujaz/briefs"
	"mujaz/briefs/language"
)

// standingAtEnd reads how a Persian or Urdu act stands, whose verb ends its clause: denied
// by the verb of the clause around it (… را تکذیب کرد, … کی تردید کی), nearly done, done by
// neither (نه … نه) or not at all (دستخط کیے بغیر).
func (r *reader) standingAtEnd(m match, s language.Sentence) standing {
	from := max(r.finalStart(m.first, s), s.First)
	if r.phrase("denies", m.first) && (r.exact("that", m.after) || r.exact("that", m.after+1)) || r.deniedAfter(m, s) || r.dismissesReport(m, from) {
		return notToldOf
	}
	for j := from; j < m.first; j++ {
		if r.at[j] < 0 && r.phrase("almost", j) {
			return notToldOf
		}
	}
	if m.after < s.Last && r.at[m.after] < 0 && r.exact("without", m.after) {
		if m.act != briefs.Concluded && m.act != briefs.Agreed {
			return notToldOf // شرط تسلیم کیے بغیر
		}
		return undone
	}
	neither := 0
	for j := max(s.First, from-8); j < m.first; j++ { // neither X nor Y: the verb itself is affirmed
		if r.at[j] < 0 && r.exact("none", j) && !r.exact("merely", j+1) {
			neither++
		}
	}
	if neither > 1 {
		return undone
	}
	return asTold
}

// deniedAfter tells whether a verb of denial follows that what a match says depends on: its
// clause is told by a report or by "that".
func (r *reader) deniedAfter(m match, s language.Sentence) bool {
	if m.after < s.Last && r.joins(m.after) {
		return false
	}
	before := r.findOutside("rumour", s.First, m.first) >= 0 || r.findExact("that", s.First, m.first) >= 0
	for k := m.after; before && k < min(s.Last, m.after+reach/4); k++ {
		if r.at[k] >= 0 {
			continue
		}
		if r.phrase("denies", k) || r.phrase("dismisses", k) {
			return true
		}
		if r.exactSay(k) || r.exact("turn", k) {
			return false
		}
	}
	return false
}

// dismissesReport tells whether a trigger that refuses only dismisses a report: گزارش … را
// رد کرد; a claim only where what is claimed is told.
func (r *reader) dismissesReport(m match, from int) bool {
	if !r.phrase("dismisses", m.first) && !r.phrase("denies", m.first) {
		return false
	}
	n := r.findOutside("rumour", max(from, m.first-24), m.first)
	if n < 0 {
		return false
	}
	return !r.exact("accusation", n) || r.findExact("that", n, m.first) >= 0 || r.findExact("based", n, m.first) >= 0
}
