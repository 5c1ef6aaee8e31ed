package extract

import "mujaz/briefs/language"

// adjectival tells whether a word of condition at token j only tells what the noun
// before it is: parts subject to a tariff, the aid provided by.
func (r *reader) adjectival(j int) bool {
	return r.code() == language.English && (r.fold(j) == "subject" || r.fold(j) == "provided" && r.fold(j+1) != "that") && r.d.Tokens[j-1].Kind == language.Word
}

// condition returns the words that make an act depend on something.
func (r *reader) condition(m match, end int) *string {
	if m.rule.flags["final"] {
		if c := r.conditionBefore(m); c != nil {
			return c
		}
	}
	for j := m.from + 1; j < end; j++ {
		if r.exact("condition", j) && !r.adjectival(j) || r.opens("condition", j) {
			c := r.d.Span(j, end).Quote
			return &c
		}
	}
	return nil
}

// opensAct tells whether a word may trigger a rule where a clause begins.
func (r *reader) opensAct(form string) bool {
	for _, ru := range r.lex.rules[form] {
		if !ru.flags["inner"] {
			return true
		}
	}
	return false
}
