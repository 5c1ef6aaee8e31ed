package library

import (
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"mujaz/briefs/library/column"
)

func TestACheckOfWhatIsNotThereNamesItOnce(t *testing.T) {
	path := filepath.Join(t.TempDir(), "none.db")
	if _, err := Check(t.Context(), path); !errors.Is(err, fs.ErrNotExist) || strings.Count(err.Error(), "library ") != 1 {
		t.Error(err)
	}
}

func TestACheckFindsWhereRegistersKnowABriefOtherwiseThanItIs(t *testing.T) {
	damage := func(columnKind int, change func(map[int][]byte, column.Chunk)) func(*Store) error {
		return func(s *Store) error {
			data, err := texts(s.write.Conn, fmt.Sprintf("SELECT hex(data) FROM part WHERE kind = %d AND chunk = 0", columnKind), nil)
			if err != nil {
				return err
			}
			var raw []byte
			fmt.Sscanf(data[0], "%X", &raw)
			chunk, err := column.Decode(raw)
			if err != nil {
				return err
			}
			changed := map[int][]byte{}
			change(changed, chunk)
			return run(s.write.Conn, fmt.Sprintf("UPDATE part SET data = x'%X' WHERE kind = %d AND chunk = 0", chunk.Encode(changed), columnKind))
		}
	}
	for _, c := range []struct {
		want []Problem
		harm func(*Store) error
	}{
		{nil, func(*Store) error { return nil }},
		{[]Problem{{NotAsIndexed, []string{"00000000000000aa", "the register of parties"}}}, damage(columnParty, func(changed map[int][]byte, c column.Chunk) {
			changed[1] = append([]byte{9, 9, 0, 0}, c.Record(1)...)
		})},
		{[]Problem{{NotAsIndexed, []string{"00000000000000bb", "the register of commitments"}}}, damage(columnStatement, func(changed map[int][]byte, c column.Chunk) {
			changed[2] = nil
		})},
		{[]Problem{{UnknownBrief, []string{"7"}}}, damage(columnTopic, func(changed map[int][]byte, c column.Chunk) {
			changed[7] = c.Record(1)
		})},
		{[]Problem{{NotAsIndexed, []string{"00000000000000aa", "the lines of registers"}}}, func(s *Store) error {
			return run(s.write.Conn, "UPDATE statement SET line = x'7b7d' WHERE seq = 1 AND n = 0")
		}},
		{[]Problem{{NotAsIndexed, []string{"00000000000000aa", "the lines of registers"}}}, func(s *Store) error { // several of a brief
			return run(s.write.Conn, "UPDATE statement SET line = x'7b7d' WHERE seq = 1; INSERT INTO statement SELECT seq, n + 1, line FROM statement WHERE seq = 1")
		}},
		{[]Problem{{NotAsIndexed, []string{"00000000000000cc", "the list"}}}, func(s *Store) error {
			return run(s.write.Conn, "UPDATE brief SET added = 5 WHERE id = '00000000000000cc'")
		}},
	} {
		path := filepath.Join(t.TempDir(), "library.db")
		s := open(t, path)
		if _, err := s.Add(t.Context(), port("00000000000000aa"), port("00000000000000bb"), port("00000000000000cc")); err != nil {
			t.Fatal(err)
		}
		if err := c.harm(s); err != nil {
			t.Fatal(c.want, err)
		}
		h, err := Check(t.Context(), path)
		if err != nil || !reflect.DeepEqual(h.Problems, c.want) {
			t.Errorf("%q: %q %v", c.want, h.Problems, err)
		}
	}
}
