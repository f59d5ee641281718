package block

import (
	"encoding/hex"
	"errors"
	"flag"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write the golden file anew")

// TestGoldenBlocks holds the bytes of one block of each encoding: the writer still
// makes them, and they read as they did.
func TestGoldenBlocks(t *testing.T) {
	var shown strings.Builder
	all := samples(t)
	for _, name := range slices.Sorted(maps.Keys(all)) {
		s := all[name]
		fmt.Fprintf(&shown, "%s: %s\n%x\n%s\n%s\n", name, s.entry.Encoding, s.entry.Append(nil), hex.EncodeToString(s.payload), content(t, s))
	}
	file := filepath.Join("testdata", "version1.txt")
	if *update {
		if err := errors.Join(os.MkdirAll("testdata", 0o755), os.WriteFile(file, []byte(shown.String()), 0o644)); err != nil {
			t.Fatal(err)
		}
	}
	golden, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(strings.TrimSuffix(string(golden), "\n"), "\n")
	for i := 0; i+3 < len(lines); i += 4 {
		head, err1 := hex.DecodeString(lines[i+1])
		payload, err2 := hex.DecodeString(lines[i+2])
		entry, err3 := ParseEntry(head)
		if err := errors.Join(err1, err2, err3); err != nil {
			t.Fatal(err)
		}
		if got := content(t, sample{entry, payload}); got != lines[i+3] {
			t.Errorf("%s reads differently:\n%s\n%s", lines[i], got, lines[i+3])
		}
	}
	if string(golden) != shown.String() {
		t.Error("the writer makes other bytes than it did")
	}
}

// content shows the values of a block in one line.
func content(t *testing.T, s sample) string {
	var b Block
	if err := b.Open(s.entry, s.payload, false); err != nil {
		t.Fatal(err)
	}
	n := b.Len()
	ints, floats, codes := make([]int64, n), make([]float64, n), make([]uint32, n)
	switch s.entry.Kind() {
	case Floats:
		b.Floats(floats)
		return fmt.Sprint(floats)
	case Text:
		b.Codes(codes)
		return fmt.Sprint(codes)
	}
	b.Ints(ints)
	return fmt.Sprint(ints, b.Nulls())
}
