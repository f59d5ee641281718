package kernel

import (
	"testing"
)

func checkMasks8(a *arguments) {
	for _, used := range []int{0, 1, 3, 200} {
		a.inputs = 0
		lanes := a.randomBytes(a.n)
		var table [256]uint8
		for range used {
			table[a.IntN(256)] = uint8(a.Uint32())
		}
		masks := output[uint8](a, a.n, 0xa5)
		Masks8(lanes, &table, masks)
		same(a, "mask", masks, func(i int) uint8 { return table[lanes[i]] })
		in := input[uint8](a, a.n)
		copy(in, masks)
		rows := NonZero8(in, output[uint16](a, a.n, 0xbeef))
		var want []uint16
		for i, mask := range masks {
			if mask != 0 {
				want = append(want, uint16(i))
			}
		}
		if len(rows) != len(want) {
			a.fail("%d masks that are not zero, not %d", len(rows), len(want))
		}
		same(a, "row", rows, func(i int) uint16 { return want[i] })
		Masks8(masks, &table, masks)
		same(a, "mask in place", masks, func(i int) uint8 { return table[in[i]] })
	}
}

func checkOrMasks(a *arguments) {
	lanes, codes := a.randomBytes(a.n), input[uint32](a, a.n)
	for i := range codes {
		codes[i] = a.Uint32N(500)
	}
	var table8 [256]uint64
	table := make([]uint64, 500)
	for i := range table8 {
		table8[i] = a.Uint64()
	}
	for i := range table {
		table[i] = a.Uint64()
	}
	masks := output[uint64](a, a.n, canary)
	clear(masks)
	OrMasks8(lanes, &table8, masks)
	OrMasks(codes, table, masks)
	same(a, "mask", masks, func(i int) uint64 { return table8[lanes[i]] | table[codes[i]] })
}

func checkNonZero(a *arguments) {
	rows, masks := a.someRows(), input[uint64](a, a.n)
	for i := range masks {
		masks[i] = a.Uint64() * a.Uint64N(2)
	}
	kept := NonZero(rows, masks, output[uint16](a, len(rows), 0xbeef))
	var want []uint16
	for _, row := range rows {
		if masks[row] != 0 {
			want = append(want, row)
		}
	}
	if len(kept) != len(want) {
		a.fail("%d masks that are not zero, not %d", len(kept), len(want))
	}
	same(a, "row", kept, func(i int) uint16 { return want[i] })
	gathered := output[uint64](a, len(kept), canary)
	Gather64(kept, masks, gathered)
	same(a, "gathered", gathered, func(i int) uint64 { return masks[want[i]] })
}

func checkHistogram8(a *arguments) {
	lanes := a.randomBytes(a.n)
	var counts, want [256]int64
	for _, lane := range lanes {
		want[lane]++
	}
	Histogram8(lanes, &counts)
	same(a, "count", counts[:], func(i int) int64 { return want[i] })
	bound := 1 + a.IntN(20)
	counts, want = [256]int64{}, [256]int64{}
	for i := range lanes {
		lanes[i] %= uint8(bound)
		want[lanes[i]]++
	}
	HistogramSmall(lanes, bound, &counts)
	same(a, "small count", counts[:], func(i int) int64 { return want[i] })
}

func checkCountGroups(a *arguments) {
	groups := input[uint32](a, a.n)
	want := make([]int64, 500)
	for i := range groups {
		groups[i] = a.Uint32N(500)
		want[groups[i]]++
	}
	counts := output[int64](a, 500, 0)
	CountGroups(groups, counts)
	same(a, "count", counts, func(i int) int64 { return want[i] })
}

func checkPackedTimes(a *arguments) {
	rows, masks := a.someRows(), input[uint64](a, a.n)
	for i := range masks {
		masks[i] = a.Uint64N(256)
	}
	times, packed := make([]int64, len(rows)), output[int64](a, len(rows), canary)
	for i := range times {
		times[i] = a.Int64N(1<<54) - 1<<53
	}
	copy(packed, times)
	Pack(packed, rows, masks)
	gotTimes, gotMasks := output[int64](a, len(rows), canary), output[uint64](a, len(rows), canary)
	Unpack(packed, gotTimes, gotMasks)
	same(a, "time", gotTimes, func(i int) int64 { return times[i] })
	same(a, "mask", gotMasks, func(i int) uint64 { return masks[rows[i]] })
}

func TestPacks(t *testing.T) {
	if !Packs(-1<<50, 1<<50, 8) || Packs(0, 1, 9) || Packs(-1<<60, 0, 1) || Packs(0, 1<<60, 1) {
		t.Error("what can be packed is not what fits")
	}
}

func BenchmarkMasks(b *testing.B) {
	lanes, masks, rows := randomData(block), make([]uint8, block), make([]uint16, block)
	for _, used := range []int{1, 3, 6, 16} {
		var table [256]uint8
		for row := range used {
			table[16*row] = 1
		}
		name := string([]byte{'m', byte('0' + used/10), byte('0' + used%10)})
		benchmarkTiers(b, name, block, func() { Masks8(lanes, &table, masks) })
	}
	for i := range masks {
		masks[i] = lanes[i] / 192
	}
	benchmarkTiers(b, "nonzero", block, func() { NonZero8(masks, rows) })
}

func BenchmarkHistogram8(b *testing.B) {
	lanes := randomData(block)
	var counts [256]int64
	benchmarkTiers(b, "random", block, func() { Histogram8(lanes, &counts) })
	for i := range lanes {
		lanes[i] %= 12
	}
	benchmarkTiers(b, "small", block, func() { HistogramSmall(lanes, 12, &counts) })
}

func BenchmarkCountGroups(b *testing.B) {
	codes, counts := make([]uint32, block), make([]int64, 256)
	UnpackCodes(codes, randomData(block*8), 8, 0, 1)
	benchmarkTiers(b, "groups", block, func() { CountGroups(codes, counts) })
}
