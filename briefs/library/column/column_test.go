package column

import (
	"bytes"
	"cmp"
	"math/rand/v2"
	"slices"
	"testing"
)

func TestAChunkGivesBackItsRecordsAndThoseThatReplaceThem(t *testing.T) {
	random, want := rand.New(rand.NewPCG(1, 1)), map[int][]byte{}
	var c Chunk
	for range 50 {
		changed := map[int][]byte{}
		for range random.IntN(20) {
			i := random.IntN(Size)
			changed[i] = bytes.Repeat([]byte{byte(random.IntN(256))}, random.IntN(300))
			want[i] = changed[i]
		}
		var err error
		if c, err = Decode(c.Encode(changed)); err != nil {
			t.Fatal(err)
		}
		for i := range Size {
			if !bytes.Equal(c.Record(i), want[i]) {
				t.Fatalf("record %d is %v, not %v", i, c.Record(i), want[i])
			}
		}
	}
}

func TestRecordsAreReadAsTheyWereWritten(t *testing.T) {
	r := AppendText(AppendUint(AppendText(AppendUint(nil, 300), "ميناء"), 0), "")
	f := Fields(r)
	if a, b, c, d, e := f.Uint(), string(f.Text()), f.Uint(), string(f.Text()), f.Uint(); a != 300 || b != "ميناء" || c != 0 || d != "" || e != 0 {
		t.Error(a, b, c, d, e)
	}
	if n := (Numbers{}).Append(7).Append(1 << 31); n.Len() != 2 || n.At(0) != 7 || n.At(1) != 1<<31 {
		t.Error(n)
	}
}

func FuzzADamagedChunkIsRefusedOrRead(f *testing.F) {
	f.Add(Chunk{}.Encode(map[int][]byte{3: {1, 2, 3}}))
	f.Add([]byte{0xff, 0xff})
	f.Fuzz(func(t *testing.T, data []byte) {
		c, err := Decode(data)
		if err != nil {
			return
		}
		for i := range Size {
			f := Fields(c.Record(i))
			for len(f) > 0 {
				f.Text()
			}
		}
	})
}

func TestSortingIsStableByTheUpperHalf(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	for _, bits := range []int{0, 1, 11, 26, 32} {
		list := make([]uint64, 5000)
		for i := range list {
			list[i] = uint64(random.Uint32N(1<<(bits/2)))<<32<<(bits/2)>>0 | uint64(i)
			if bits < 2 {
				list[i] = uint64(i)
			}
		}
		want := slices.Clone(list)
		slices.SortStableFunc(want, func(a, b uint64) int { return cmp.Compare(a>>32, b>>32) })
		if got, _ := Sort(list, make([]uint64, len(list)), bits); !slices.Equal(got, want) {
			t.Errorf("%d bits: not in order", bits)
		}
	}
}
