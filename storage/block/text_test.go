package block

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/sluice-analytics/sluice/storage/batch"
)

var codeShapes = map[string]func(r *rand.Rand, n int) []uint32{
	"one":   func(r *rand.Rand, n int) []uint32 { return slices.Repeat([]uint32{r.Uint32N(3)}, n) },
	"bytes": func(r *rand.Rand, n int) []uint32 { return codes(n, func(int) uint32 { return r.Uint32N(200) }) },
	"far bytes": func(r *rand.Rand, n int) []uint32 {
		return codes(n, func(int) uint32 { return 1<<31 + r.Uint32N(200) })
	},
	"halves": func(r *rand.Rand, n int) []uint32 { return codes(n, func(int) uint32 { return r.Uint32N(60000) }) },
	"words":  func(r *rand.Rand, n int) []uint32 { return codes(n, func(int) uint32 { return r.Uint32() }) },
	"few": func(r *rand.Rand, n int) []uint32 {
		return codes(n, func(int) uint32 { return []uint32{0, 1 << 20, 1<<32 - 1, 77}[r.IntN(4)] })
	},
	"steps":  func(r *rand.Rand, n int) []uint32 { return codes(n, func(i int) uint32 { return 40000 - 2*uint32(i) }) },
	"ramped": func(r *rand.Rand, n int) []uint32 { return codes(n, func(i int) uint32 { return uint32(i) / 100 }) },
	"width": func(r *rand.Rand, n int) []uint32 {
		width := r.IntN(32)
		return codes(n, func(int) uint32 { return r.Uint32() >> width })
	},
}

func codes(n int, code func(i int) uint32) []uint32 {
	out := make([]uint32, n)
	for i := range out {
		out[i] = code(i)
	}
	return out
}

func TestCodesRoundTrip(t *testing.T) {
	r := newRand(t)
	var encoder Encoder
	var b Block
	for name, shape := range codeShapes {
		for _, n := range testRows {
			values := shape(r, n)
			payload, entry := encoder.Codes(nil, values)
			t.Run(fmt.Sprintf("%s/rows=%d/%s", name, n, entry.Encoding), func(t *testing.T) {
				reopen(t, &b, payload, entry)
				checkCodes(t, r, &b, values)
			})
		}
	}
}

func checkCodes(t *testing.T, r *rand.Rand, b *Block, values []uint32) {
	t.Helper()
	got := make([]uint32, len(values)+1)
	b.Codes(got)
	if !slices.Equal(got[:len(values)], values) || got[len(values)] != 0 {
		t.Fatal("Codes differ")
	}
	rows := randomRows(r, len(values))
	at := make([]uint32, len(rows))
	b.CodesAt(rows, at)
	for i, row := range rows {
		if at[i] != values[row] {
			t.Fatalf("CodesAt(%d) = %d, not %d", row, at[i], values[row])
		}
	}
	if lanes, base, ok := b.Codes8(make([]uint8, Rows)); ok {
		for row, lane := range lanes {
			if base+uint32(lane) != values[row] {
				t.Fatalf("Codes8: row %d", row)
			}
		}
	}
	nulls, lanes := 0, make([]int64, len(values))
	for row, code := range values {
		lanes[row] = int64(code)
		if code == 0 {
			nulls++
		}
	}
	if b.Stats().Nulls != nulls || b.Nulls() != nil {
		t.Fatalf("%d nulls, not %d", b.Stats().Nulls, nulls)
	}
	if lane, ok := b.Constant(); ok && uint32(lane) != values[0] {
		t.Fatalf("Constant() = %d", lane)
	}
	checkSpans(t, b, lanes)
}

func TestInlineRoundTrip(t *testing.T) {
	r := newRand(t)
	var encoder Encoder
	var b Block
	for _, n := range testRows {
		for _, different := range []int{1, 10, 3 * n} {
			table := make([]string, different)
			for i := range table {
				table[i] = strings.Repeat(fmt.Sprintf("%x", r.Uint64()), r.IntN(3))
			}
			values := codes(n, func(int) uint32 { return r.Uint32N(uint32(different) + 1) })
			payload, entry, err := encoder.Inline(nil, values, table)
			if err != nil {
				t.Fatal(err)
			}
			reopen(t, &b, payload, entry)
			checkInline(t, &b, values, table)
		}
	}
}

func checkInline(t *testing.T, b *Block, values []uint32, table []string) {
	t.Helper()
	var own batch.Strings
	if err := b.Strings(&own); err != nil || !b.Inline() {
		t.Fatal(err)
	}
	seen := map[string]bool{}
	for i := range own.Len() {
		if seen[string(own.At(i))] {
			t.Fatalf("%q stands twice in the table", own.At(i))
		}
		seen[string(own.At(i))] = true
	}
	got := make([]uint32, len(values))
	b.Codes(got)
	for row, code := range got {
		switch {
		case (code == 0) != (values[row] == 0):
			t.Fatalf("row %d: code %d for %d", row, code, values[row])
		case code != 0 && string(own.At(int(code-1))) != table[values[row]-1]:
			t.Fatalf("row %d is %q", row, own.At(int(code-1)))
		}
	}
}
