package library

import (
	"encoding/json"
	"iter"
	"runtime"
	"strings"

	"mujaz/briefs"
	"mujaz/briefs/library/query"
)

// prepared is what is kept and indexed of a brief, as far as it depends on the
// brief alone: most of the work of adding it, which needs no connection.
type prepared struct {
	brief      briefs.Brief
	head       string // stems of headline and parties
	body       string // stems of the text
	words      string
	pairs      string
	statements []preparedStatement
	signature  [query.Bands]int64
	signed     bool // whether there is one
}

// preparedStatement is a statement with its line in the registers.
type preparedStatement struct {
	briefs.Statement
	same int64
	line []byte
}

func prepare(b briefs.Brief) (p prepared, err error) {
	text := query.Words(b.Text)
	whole := append(query.Words(b.Headline), text...)
	pairs := make([]string, 0, len(whole))
	for i := 1; i < len(whole); i++ {
		pairs = append(pairs, pair(whole[i-1], whole[i]))
	}
	p = prepared{brief: b, head: query.Stems(query.Head(b)), body: query.StemsOf(text), words: strings.Join(whole, " "), pairs: strings.Join(pairs, " ")}
	p.signature, p.signed = query.Signature(text)
	p.statements, err = preparedStatements(b)
	return p, err
}

func preparedStatements(b briefs.Brief) (list []preparedStatement, err error) {
	for _, st := range query.Statements(b) {
		line, err := json.Marshal(st)
		if err != nil {
			return nil, err
		}
		list = append(list, preparedStatement{st, int64(query.Sameness(st)), line})
	}
	return list, nil
}

// row is what is stored of an item, encoded, and what is indexed of it.
type row struct {
	prepared
	article, bodyBrief, entry []byte
}

func encodeRow(it Item) (r row, err error) {
	if r.prepared, err = prepare(it.Brief); err != nil {
		return r, err
	}
	if r.article, err = deflated(it.Article); err != nil {
		return r, err
	}
	if r.bodyBrief, err = deflated(it.Brief); err != nil {
		return r, err
	}
	r.entry, err = json.Marshal(entryOf(it.Brief))
	return r, err
}

// ahead works on a list in its order, a few ahead of the one that is yielded:
// while that is being written, the processors work on the next.
func ahead[T, R any](list iter.Seq[T], work func(T) (R, error)) iter.Seq2[R, error] {
	type outcome struct {
		made R
		err  error
	}
	return func(yield func(R, error) bool) {
		queue, stop := make(chan chan outcome, runtime.GOMAXPROCS(0)), make(chan struct{})
		defer close(stop)
		go func() {
			defer close(queue)
			for it := range list {
				slot := make(chan outcome, 1)
				select {
				case queue <- slot:
				case <-stop:
					return
				}
				go func() {
					made, err := work(it)
					slot <- outcome{made, err}
				}()
			}
		}()
		for slot := range queue {
			o := <-slot
			if !yield(o.made, o.err) {
				return
			}
		}
	}
}
