package block

import (
	"bufio"
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
// makes them.
func TestGoldenBlocks(t *testing.T) {
	var shown strings.Builder
	all := samples(t)
	for _, name := range slices.Sorted(maps.Keys(all)) {
		s := all[name]
		fmt.Fprintf(&shown, "%s: %s, %d rows\n%016x%x\n%x\n%s\n", name, s.entry.Encoding, s.entry.Rows,
			s.entry.Checksum, s.entry.AppendShort(nil), s.payload, content(t, s))
	}
	file := filepath.Join("testdata", "version2.txt")
	if *update {
		if err := errors.Join(os.MkdirAll("testdata", 0o755), os.WriteFile(file, []byte(shown.String()), 0o644)); err != nil {
			t.Fatal(err)
		}
	}
	golden, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if string(golden) != shown.String() {
		t.Error("the writer makes other bytes than it did")
	}
}

// TestGoldenBlocksRead reads the blocks of every version of the format as they were read
// when they were written.
func TestGoldenBlocksRead(t *testing.T) {
	for _, version := range []string{"version1.txt", "version2.txt"} {
		for _, golden := range readGolden(t, version) {
			if got := content(t, golden.sample); got != golden.content {
				t.Errorf("%s of %s reads differently:\n%s\n%s", golden.name, version, got, golden.content)
			}
		}
	}
}

type goldenSample struct {
	sample
	name, content string
}

// readGolden reads a golden file: of each block a line with its name, one with its entry, one
// with its payload and one with its content.
func readGolden(t testing.TB, version string) (out []goldenSample) {
	t.Helper()
	file, err := os.Open(filepath.Join("testdata", version))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = file.Close() }()
	var lines []string
	for scanner := bufio.NewScanner(file); scanner.Scan(); {
		lines = append(lines, scanner.Text())
	}
	for i := 0; i+3 < len(lines); i += 4 {
		head, err1 := hex.DecodeString(lines[i+1])
		payload, err2 := hex.DecodeString(lines[i+2])
		entry, err3 := parseGolden(lines[i], head)
		if err := errors.Join(err1, err2, err3); err != nil {
			t.Fatal(err)
		}
		out = append(out, goldenSample{sample{entry, payload}, lines[i], lines[i+3]})
	}
	return out
}

// parseGolden reads an entry of version 1, or the rows from the name, a checksum and an entry
// of version 2.
func parseGolden(name string, head []byte) (Entry, error) {
	_, after, ok := strings.Cut(name, ", ")
	if !ok {
		return ParseEntry(head)
	}
	var rows int
	if _, err := fmt.Sscanf(after, "%d rows", &rows); err != nil {
		return Entry{}, err
	}
	entry, _, err := ParseShort(head[8:], rows, 0)
	for _, b := range head[:8] {
		entry.Checksum = entry.Checksum<<8 | uint64(b)
	}
	return entry, err
}

// content shows the values of a block in one line.
func content(t testing.TB, s sample) string {
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
