package segment

import (
	"context"
	"encoding/binary"
	"errors"
	"testing"

	"github.com/sluice-analytics/sluice/storage/block"
)

func TestVerify(t *testing.T) {
	data, _ := smallSegment(t)
	if problems := verifyBytes(t, data); len(problems) > 0 {
		t.Fatal(problems)
	}
	trailer := data[len(data)-trailerBytes:]
	offset := int(binary.LittleEndian.Uint64(trailer))
	const minField = 40 // of an entry; the file's last entry is that of an inline column
	for name, at := range map[string]int{
		"least time":       offset + 16,
		"a zone map":       len(data) - trailerBytes - block.EntrySize + minField,
		"the first number": headerBytes + 8,
	} {
		t.Run(name, func(t *testing.T) {
			damaged := append([]byte(nil), data...)
			damaged[at] ^= 1
			if name != "the first number" {
				resum(damaged)
			}
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
