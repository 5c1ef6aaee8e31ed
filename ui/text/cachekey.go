package text

import "encoding/binary"

// appendKey writes all that a layout depends on. Every string and list stands
// behind its length, so no two paragraphs share a key.
func appendKey(b []byte, p Paragraph, o Options) []byte {
	b = appendFlags(b, o.KeepMarks)
	for _, n := range [...]int{o.Width, o.MaxRows, int(o.Fill), int(p.Dir), int(p.Side), int(p.Align), p.Indent} {
		b = binary.AppendVarint(b, int64(n))
	}
	return appendRuns(appendRuns(b, p.Bullet), p.Runs)
}

func appendRuns(b []byte, runs []Run) []byte {
	b = binary.AppendUvarint(b, uint64(len(runs)))
	for _, r := range runs {
		b = appendFlags(appendFlags(b, r.Isolate), r.Between)
		b = binary.AppendUvarint(b, uint64(r.Style))
		b = binary.AppendUvarint(b, uint64(len(r.Text)))
		b = append(b, r.Text...)
		b = binary.AppendUvarint(b, uint64(len(r.Link)))
		b = append(b, r.Link...)
	}
	return b
}

func appendFlags(b []byte, flag bool) []byte {
	if flag {
		return append(b, 1)
	}
	return append(b, 0)
}
