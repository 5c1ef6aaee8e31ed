package library

// answer is a register that was made.
type answer interface {
	question() asked
	size() int
}

// answers are the latest registers made, the last used first: moving through one
// asks for windows of it again and again, and the sessions of a station share
// the library.
type answers[A answer] []A

// answerLines is how many lines are kept of all registers of a kind together; the
// last used is kept whatever it has.
const answerLines = 1 << 19

// find is the answer to a question, and makes it the last used.
func (list answers[A]) find(a asked) (found A, ok bool) {
	for i, known := range list {
		if known.question().same(a) {
			copy(list[1:], list[:i])
			list[0] = known
			return known, true
		}
	}
	return found, false
}

// put adds an answer, and drops those of another state of the content and the
// least used beyond the limit.
func (list *answers[A]) put(made A) {
	next, lines := answers[A]{made}, made.size()
	for _, known := range *list {
		if lines += known.size(); lines > answerLines {
			break
		}
		if q := known.question(); q.content == made.question().content && !q.same(made.question()) {
			next = append(next, known)
		}
	}
	*list = next
}
