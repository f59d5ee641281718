package kernel

import (
	"fmt"
	"math/rand/v2"
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
		in := append([]uint8(nil), masks...)
		Masks8(masks, &table, masks)
		same(a, "mask in place", masks, func(i int) uint8 { return table[in[i]] })
	}
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
	kinds, most := 1+a.Uint32N(500), a.IntN(100)
	for i := range groups {
		if groups[i] = 7; a.IntN(100) >= most {
			groups[i] = a.Uint32N(kinds)
		}
		want[groups[i]]++
	}
	counts := output[int64](a, 500, 0)
	CountGroups(groups, counts)
	same(a, "count", counts, func(i int) int64 { return want[i] })
}

func BenchmarkMasks(b *testing.B) {
	lanes, masks, bitmap := randomData(block), make([]uint8, block), make([]uint64, Words(block))
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
	benchmarkTiers(b, "nonzero", block, func() { SelectNonZero8(masks, bitmap) })
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
	for _, most := range []int{0, 80, 95} {
		random := rand.New(rand.NewPCG(1, 1))
		for i := range codes {
			if codes[i] = 0; random.IntN(100) >= most {
				codes[i] = random.Uint32N(256)
			}
		}
		benchmarkTiers(b, fmt.Sprintf("most %d%%", most), block, func() { CountGroups(codes, counts) })
	}
}
