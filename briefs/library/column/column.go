// Package column packs what is asked across all briefs of a library, of one
// kind at a time, into chunks of bytes that are read and scanned far faster than
// rows of a table: a library of 100,000 briefs has more than a million
// statements, and a register is to be there before the key is up again.
package column

import (
	"encoding/binary"
	"errors"
	"fmt"
)

// Size is the number of briefs in a chunk: brief n is record n%Size of chunk
// n/Size.
const Size = 256

// recordLimit is how long a record may be, in bytes: a guard against damage.
const recordLimit = 1 << 24

// Chunk is one column's records of Size briefs. The zero value holds none.
type Chunk struct {
	data []byte
	at   []uint32 // where each record begins, and the last ends; nil none
}

// Decode reads a chunk as Encode wrote it. It keeps data.
func Decode(data []byte) (Chunk, error) {
	c := Chunk{at: make([]uint32, Size+1)}
	at, rest := uint32(0), data
	for i := range Size {
		n, w := binary.Uvarint(rest)
		if w <= 0 || n > recordLimit {
			return Chunk{}, errors.New("a column's chunk is damaged: the length of a record cannot be read")
		}
		rest = rest[w:]
		at += uint32(n)
		c.at[i+1] = at
	}
	if int(at) != len(rest) {
		return Chunk{}, fmt.Errorf("a column's chunk is damaged: its records have %d bytes, not %d", len(rest), at)
	}
	c.data = rest
	return c, nil
}

// Record is the record of a brief, empty where there is none.
func (c Chunk) Record(i int) []byte {
	if c.at == nil {
		return nil
	}
	return c.data[c.at[i]:c.at[i+1]]
}

// Encode is the chunk with some records replaced, in bytes for Decode.
func (c Chunk) Encode(changed map[int][]byte) []byte {
	record := func(i int) []byte {
		if r, ok := changed[i]; ok {
			return r
		}
		return c.Record(i)
	}
	var out []byte
	for i := range Size {
		out = binary.AppendUvarint(out, uint64(len(record(i))))
	}
	for i := range Size {
		out = append(out, record(i)...)
	}
	return out
}

// Numbers is a record of numbers of 32 bits each.
type Numbers []byte

// Len is how many there are.
func (n Numbers) Len() int { return len(n) / 4 }

// At is the number at an index.
func (n Numbers) At(i int) uint32 { return binary.LittleEndian.Uint32(n[4*i:]) }

// Append adds a number.
func (n Numbers) Append(v uint32) Numbers { return binary.LittleEndian.AppendUint32(n, v) }

// Fields is a record of small numbers and texts, read from its front. What is
// missing or damaged reads as 0 and "".
type Fields []byte

// Uint takes off a number.
func (f *Fields) Uint() uint64 {
	if b := *f; len(b) > 0 && b[0] < 0x80 { // most are
		*f = b[1:]
		return uint64(b[0])
	}
	return f.long()
}

func (f *Fields) long() uint64 {
	v, n := binary.Uvarint(*f)
	if n <= 0 {
		*f = nil
		return 0
	}
	*f = (*f)[n:]
	return v
}

// At is the number at a byte of a record, and the byte behind it: for those who
// go through very many. What is missing or damaged reads as 0, to the end.
func At(record []byte, i int) (v uint32, next int) {
	if i < len(record) && record[i] < 0x80 { // most are
		return uint32(record[i]), i + 1
	}
	return longAt(record, i)
}

func longAt(record []byte, i int) (uint32, int) {
	v, n := binary.Uvarint(record[min(i, len(record)):])
	if n <= 0 {
		return 0, len(record)
	}
	return uint32(v), i + n
}

// Text takes off a text; the bytes are the record's own.
func (f *Fields) Text() []byte {
	n := f.Uint()
	if n > uint64(len(*f)) {
		*f = nil
		return nil
	}
	text := (*f)[:n]
	*f = (*f)[n:]
	return text
}

// AppendUint adds a number to a record that is being made.
func AppendUint(f []byte, v uint64) []byte { return binary.AppendUvarint(f, v) }

// AppendText adds a text.
func AppendText(f []byte, s string) []byte {
	return append(binary.AppendUvarint(f, uint64(len(s))), s...)
}

// Sort orders the numbers by the key in their upper 32 bits, those of equal key
// as they stood: a radix sort, for whose million numbers no comparing is quick
// enough. The keys are below 1<<bits. It works in list and spare, which is as
// long, and returns the one that is in order and the other.
func Sort(list, spare []uint64, bits int) (sorted, other []uint64) {
	const digit = 11
	for shift := 32; shift < 32+bits; shift += digit {
		var counts [1 << digit]int
		for _, v := range list {
			counts[v>>shift&(1<<digit-1)]++
		}
		if len(list) > 0 && counts[list[0]>>shift&(1<<digit-1)] == len(list) {
			continue
		}
		sum := 0
		for i, n := range counts {
			counts[i] = sum
			sum += n
		}
		for _, v := range list {
			d := v >> shift & (1<<digit - 1)
			spare[counts[d]] = v
			counts[d]++
		}
		list, spare = spare, list
	}
	return list, spare
}
