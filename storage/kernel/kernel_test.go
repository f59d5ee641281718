package kernel

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
)

// lengths are the sizes at which loops over words and lanes go wrong, and a block.
var lengths = []int{0, 1, 7, 8, 9, 63, 64, 65, 127, 128, 1009, 16384}

// canary stands behind every output, which no kernel may touch.
const canary = 0xdeadbeef

func newRandom(t *testing.T) *rand.Rand {
	seed := rand.Uint64()
	t.Logf("seed %d", seed)
	return rand.New(rand.NewPCG(seed, 1))
}

// bitmapOf returns a bitmap of n rows with a canary word behind it.
func bitmapOf(n int) []uint64 {
	bitmap := make([]uint64, Words(n)+1)
	for i := range bitmap {
		bitmap[i] = canary
	}
	return bitmap
}

// checkBitmap compares a bitmap with the condition that it should hold.
func checkBitmap(t *testing.T, what string, bitmap []uint64, n int, holds func(row int) bool) {
	t.Helper()
	if bitmap[Words(n)] != canary {
		t.Fatalf("%s of %d rows wrote beyond its words", what, n)
	}
	for row := range Words(n) * 64 {
		got := bitmap[row/64]>>(row%64)&1 == 1
		if want := row < n && holds(row); got != want {
			t.Fatalf("%s of %d rows: row %d is %v", what, n, row, got)
		}
	}
}

func TestSelect(t *testing.T) {
	random := newRandom(t)
	for _, n := range lengths {
		lanes, codes := make([]uint8, n), make([]uint32, n)
		ints, floats := make([]int64, n), make([]float64, n)
		for i := range n {
			lanes[i] = uint8(random.Uint32())
			codes[i] = random.Uint32N(1000)
			ints[i] = random.Int64() >> random.IntN(64)
			floats[i] = float64(random.IntN(100)) - 50
		}
		var verdicts [256]uint8
		table := make([]uint8, 1000)
		for i := range verdicts {
			verdicts[i] = uint8(random.IntN(2))
		}
		for i := range table {
			table[i] = uint8(random.IntN(2))
		}
		low, high := random.Int64()>>random.IntN(64), random.Int64()>>random.IntN(64)
		floatLow, floatHigh := float64(random.IntN(100)-50), float64(random.IntN(100)-50)

		bitmap := bitmapOf(n)
		SelectTable8(lanes, &verdicts, bitmap)
		checkBitmap(t, "SelectTable8", bitmap, n, func(r int) bool { return verdicts[lanes[r]] == 1 })
		SelectTable(codes, table, bitmap)
		checkBitmap(t, "SelectTable", bitmap, n, func(r int) bool { return table[codes[r]] == 1 })
		SelectRange(ints, low, high, bitmap)
		checkBitmap(t, "SelectRange", bitmap, n, func(r int) bool { return ints[r] >= low && ints[r] <= high })
		SelectFloatRange(floats, floatLow, floatHigh, bitmap)
		checkBitmap(t, "SelectFloatRange", bitmap, n, func(r int) bool { return floats[r] >= floatLow && floats[r] <= floatHigh })
	}
}

func TestRowsListsWhatIsSelected(t *testing.T) {
	random := newRandom(t)
	for _, n := range lengths {
		for _, density := range []int{0, 1, 50, 99, 100} {
			bitmap := make([]uint64, Words(n))
			var want []uint16
			for row := range n {
				if random.IntN(100) < density {
					bitmap[row/64] |= 1 << (row % 64)
					want = append(want, uint16(row))
				}
			}
			got := Rows(bitmap, make([]uint16, n+64))
			if !slices.Equal(got, want) {
				t.Fatalf("%d rows at %d %%: got %d rows, want %d", n, density, len(got), len(want))
			}
		}
	}
}

func TestSetRange(t *testing.T) {
	random := newRandom(t)
	for range 2000 {
		n := 1 + random.IntN(300)
		from, to := random.IntN(n+1), random.IntN(n+1)
		bitmap := bitmapOf(n)
		Clear(bitmap[:Words(n)])
		SetRange(bitmap, from, to)
		checkBitmap(t, fmt.Sprintf("SetRange %d to %d", from, to), bitmap, n, func(r int) bool { return r >= from && r < to })
	}
}

func TestSetOperations(t *testing.T) {
	random := newRandom(t)
	for _, n := range lengths {
		a, b := make([]uint64, Words(n)), make([]uint64, Words(n))
		for i := range a {
			a[i], b[i] = random.Uint64(), random.Uint64()
		}
		check := func(what string, operation func(a, b []uint64), want func(a, b uint64) uint64) {
			got := slices.Clone(a)
			operation(got, b)
			for i := range got {
				if got[i] != want(a[i], b[i]) {
					t.Fatalf("%s of %d rows: word %d", what, n, i)
				}
			}
		}
		check("And", And, func(a, b uint64) uint64 { return a & b })
		check("AndNot", AndNot, func(a, b uint64) uint64 { return a &^ b })
	}
}

func TestGroupKernels(t *testing.T) {
	random := newRandom(t)
	for _, n := range lengths {
		lanes, codes := make([]uint8, n), make([]uint32, n)
		for i := range n {
			lanes[i], codes[i] = uint8(random.Uint32()), random.Uint32N(500)
		}
		masks8, masks := make([]uint64, n), make([]uint64, n)
		var table8 [256]uint64
		table := make([]uint64, 500)
		for i := range table8 {
			table8[i] = uint64(random.IntN(2)) << (i % 64)
		}
		for i := range table {
			table[i] = uint64(random.IntN(2)) << (i % 64)
		}
		OrMasks8(lanes, &table8, masks8)
		OrMasks(codes, table, masks)
		rows := make([]uint16, n)
		for i := range rows {
			rows[i] = uint16(i)
		}
		kept := NonZero(rows, masks, make([]uint16, n))
		gathered := make([]uint64, len(kept))
		Gather64(kept, masks, gathered)
		next := 0
		for i, mask := range masks {
			if mask == 0 {
				continue
			}
			if next >= len(kept) || int(kept[next]) != i || gathered[next] != mask {
				t.Fatalf("NonZero of %d rows misses row %d", n, i)
			}
			next++
		}
		if next != len(kept) {
			t.Fatalf("NonZero of %d rows lists %d, not %d", n, len(kept), next)
		}
		var counts8 [256]int64
		Histogram8(lanes, &counts8)
		counts, groups := make([]int64, 500), map[uint32]int64{}
		CountGroups(codes, counts)
		bytes := map[uint8]int64{}
		for i := range n {
			if masks8[i] != table8[lanes[i]] || masks[i] != table[codes[i]] {
				t.Fatalf("masks of row %d of %d", i, n)
			}
			groups[codes[i]]++
			bytes[lanes[i]]++
		}
		for value, count := range counts8 {
			if count != bytes[uint8(value)] {
				t.Fatalf("Histogram8 of %d rows: %d occurs %d times, not %d", n, value, bytes[uint8(value)], count)
			}
		}
		for group, count := range counts {
			if count != groups[uint32(group)] {
				t.Fatalf("CountGroups of %d rows: group %d", n, group)
			}
		}
	}
}

func TestByteMasks(t *testing.T) {
	random := newRandom(t)
	for _, n := range lengths {
		lanes := make([]uint8, n)
		var table [256]uint8
		for i := range lanes {
			lanes[i] = uint8(random.Uint32())
		}
		for i := range table {
			table[i] = uint8(random.Uint32() & random.Uint32() & random.Uint32() & random.Uint32())
		}
		masks := make([]uint8, n)
		Masks8(lanes, &table, masks)
		var want []uint16
		for i, lane := range lanes {
			if masks[i] != table[lane] {
				t.Fatalf("mask %d of %d is %b, not %b", i, n, masks[i], table[lane])
			}
			if masks[i] != 0 {
				want = append(want, uint16(i))
			}
		}
		if got := NonZero8(masks, make([]uint16, n)); !slices.Equal(got, want) {
			t.Fatalf("NonZero8 of %d masks lists %d, not %d", n, len(got), len(want))
		}
	}
}

func TestPackedTimes(t *testing.T) {
	random := newRandom(t)
	for _, n := range lengths {
		times, masks, rows := make([]int64, n), make([]uint64, n), make([]uint16, 0, n)
		for i := range n {
			masks[i] = random.Uint64N(256)
			if random.IntN(2) == 0 {
				times[len(rows)] = random.Int64N(1<<54) - 1<<53
				rows = append(rows, uint16(i))
			}
		}
		packed := slices.Clone(times[:len(rows)])
		Pack(packed, rows, masks)
		gotTimes, gotMasks := make([]int64, len(rows)), make([]uint64, len(rows))
		Unpack(packed, gotTimes, gotMasks)
		for i, row := range rows {
			if gotTimes[i] != times[i] || gotMasks[i] != masks[row] {
				t.Fatalf("time %d with mask %b became %d with %b", times[i], masks[row], gotTimes[i], gotMasks[i])
			}
		}
	}
	if !Packs(-1<<50, 1<<50, 8) || Packs(0, 1, 9) || Packs(-1<<60, 0, 1) || Packs(0, 1<<60, 1) {
		t.Error("what can be packed is not what fits")
	}
}

func BenchmarkSelectTable8(b *testing.B) {
	lanes, bitmap := make([]uint8, 16384), make([]uint64, 256)
	var verdicts [256]uint8
	verdicts[3] = 1
	b.SetBytes(16384)
	for b.Loop() {
		SelectTable8(lanes, &verdicts, bitmap)
	}
}

func BenchmarkSelectRange(b *testing.B) {
	values, bitmap := make([]int64, 16384), make([]uint64, 256)
	b.SetBytes(16384)
	for b.Loop() {
		SelectRange(values, 10, 20, bitmap)
	}
}

func BenchmarkHistogram8(b *testing.B) {
	lanes := make([]uint8, 16384)
	var counts [256]int64
	b.SetBytes(16384)
	for b.Loop() {
		Histogram8(lanes, &counts)
	}
}

func BenchmarkCountGroups(b *testing.B) {
	codes, counts := make([]uint32, 16384), make([]int64, 256)
	for i := range codes {
		codes[i] = uint32(i*7) & 255
	}
	b.SetBytes(16384)
	for b.Loop() {
		CountGroups(codes, counts)
	}
}
