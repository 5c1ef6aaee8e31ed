package library

import (
	"fmt"
	"path/filepath"
	"strings"
	"testing"

	"mujaz/briefs/library/column"
)

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
	for want, harm := range map[string]func(*Store) error{
		"": func(*Store) error { return nil },
		"brief 00000000000000aa is not as it stands in the register of parties": damage(columnParty, func(changed map[int][]byte, c column.Chunk) {
			changed[1] = append([]byte{9, 9, 0, 0}, c.Record(1)...)
		}),
		"brief 00000000000000bb is not as it stands in the register of commitments": damage(columnStatement, func(changed map[int][]byte, c column.Chunk) {
			changed[2] = nil
		}),
		"a brief, number 7, that is not there": damage(columnTopic, func(changed map[int][]byte, c column.Chunk) {
			changed[7] = c.Record(1)
		}),
		"brief 00000000000000aa is not as it stands in the lines of registers": func(s *Store) error {
			return run(s.write.Conn, "UPDATE statement SET line = x'7b7d' WHERE seq = 1 AND n = 0")
		},
		"brief 00000000000000cc is not as it stands in the list": func(s *Store) error {
			return run(s.write.Conn, "UPDATE brief SET added = 5 WHERE id = '00000000000000cc'")
		},
	} {
		path := filepath.Join(t.TempDir(), "library.db")
		s := open(t, path)
		if _, err := s.Add(t.Context(), port("00000000000000aa"), port("00000000000000bb"), port("00000000000000cc")); err != nil {
			t.Fatal(err)
		}
		if err := harm(s); err != nil {
			t.Fatal(want, err)
		}
		h, err := Check(t.Context(), path)
		if problems := strings.Join(h.Problems, "\n"); err != nil || !strings.Contains(problems, want) || len(h.Problems) != min(len(want), 1) {
			t.Errorf("%q: %q %v", want, problems, err)
		}
	}
}
