package segment

import (
	"context"
	"encoding/binary"
	"errors"
	"testing"
)

func TestVerify(t *testing.T) {
	data, _ := smallSegment(t)
	if problems := verifyBytes(t, data); len(problems) > 0 {
		t.Fatal(problems)
	}
	offset := int(binary.LittleEndian.Uint64(data[len(data)-trailerBytes:]))
	for name, damage := range map[string]func(data []byte){
		"least time":       func(data []byte) { data[offset+16] ^= 1; resum(data) },
		"a zone map":       func(data []byte) { widenLast(t, data); resum(data) },
		"the first number": func(data []byte) { data[headerBytes+8] ^= 1 },
	} {
		t.Run(name, func(t *testing.T) {
			damaged := append([]byte(nil), data...)
			damage(damaged)
			problems := verifyBytes(t, damaged)
			if len(problems) == 0 {
				t.Fatal("not noticed")
			}
			for _, problem := range problems {
				if !errors.Is(problem, ErrCorrupt) {
					t.Error(problem)
				}
			}
		})
	}
}

func verifyBytes(t *testing.T, data []byte) []error {
	t.Helper()
	reader, err := openBytes(t, data)
	if err != nil {
		return []error{err}
	}
	defer func() { _ = reader.Close() }()
	problems, err := reader.Verify(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	return problems
}

// widenLast makes the greatest value of the file's last block one greater.
func widenLast(t *testing.T, data []byte) {
	t.Helper()
	end := len(data) - trailerBytes
	offset := binary.LittleEndian.Uint64(data[end:])
	d, err := parseDirectory(data[offset:end], offset, fileVersion)
	if err != nil {
		t.Fatal(err)
	}
	d.entries[len(d.entries)-1].Max++
	changed := d.append(nil)
	if len(changed) != copy(data[offset:end], changed) {
		t.Fatal("the directory became longer")
	}
}
