package kernel

import (
	"fmt"
	"math"
	"math/rand/v2"
	"testing"
)

func checkSelectTable8(a *arguments) {
	lanes := a.randomBytes(a.n)
	var verdicts [256]uint8
	for i := range verdicts {
		verdicts[i] = uint8(a.IntN(2))
	}
	bitmap := a.bitmap()
	SelectTable8(lanes, &verdicts, bitmap)
	a.selected(bitmap, func(row int) bool { return verdicts[lanes[row]] == 1 })
}

func checkSelectTable(a *arguments) {
	codes, verdicts := input[uint32](a, a.n), make([]uint8, 1000)
	for i := range codes {
		codes[i] = a.Uint32N(1000)
	}
	for i := range verdicts {
		verdicts[i] = uint8(a.IntN(2))
	}
	bitmap := a.bitmap()
	SelectTable(codes, verdicts, bitmap)
	a.selected(bitmap, func(row int) bool { return verdicts[codes[row]] == 1 })
}

func checkSelectRange(a *arguments) {
	values := input[int64](a, a.n)
	for i := range values {
		above, below := a.Int64()>>a.IntN(64), a.Int64()>>a.IntN(64)
		values[i] = above - below
	}
	low, high := a.Int64()>>a.IntN(64), a.Int64()>>a.IntN(64)
	switch a.IntN(4) {
	case 0:
		low = math.MinInt64
	case 1:
		high = math.MaxInt64
	}
	bitmap := a.bitmap()
	SelectRange(values, low, high, bitmap)
	a.selected(bitmap, func(row int) bool { return values[row] >= low && values[row] <= high })
}

func checkSelectFloatRange(a *arguments) {
	values := input[float64](a, a.n)
	special := []float64{math.NaN(), math.Inf(1), math.Inf(-1), 0, math.Copysign(0, -1)}
	pick := func() float64 {
		if a.IntN(10) == 0 {
			return special[a.IntN(len(special))]
		}
		return float64(a.IntN(100)) - 50
	}
	for i := range values {
		values[i] = pick()
	}
	low, high := pick(), pick()
	bitmap := a.bitmap()
	SelectFloatRange(values, low, high, bitmap)
	a.selected(bitmap, func(row int) bool { return values[row] >= low && values[row] <= high })
}

func checkSelectRises(a *arguments) {
	lanes, values := input[uint32](a, a.n), input[int64](a, a.n)
	shift := a.IntN(32)
	for i := range lanes {
		lanes[i] = a.Uint32() >> shift
		values[i] = a.Int64() >> shift >> shift
	}
	least := a.Uint32() >> shift
	bitmap := a.bitmap()
	SelectRises32(lanes, least, bitmap)
	a.selected(bitmap, func(row int) bool { return row == 0 || lanes[row]-lanes[row-1] >= least })
	bitmap = a.bitmap()
	SelectRises64(values, uint64(least)<<shift, bitmap)
	a.selected(bitmap, func(row int) bool { return row == 0 || uint64(values[row]-values[row-1]) >= uint64(least)<<shift })
}

// runs makes runs of the rows, and of returns the value of each row, which is below 20.
func (a *arguments) runs() (ends []uint16, values, of []int64) {
	var list []uint16
	of = make([]int64, a.n)
	longest := []int{1, 10, 30, 200}[a.IntN(4)]
	for row := 0; row < a.n; {
		end, value := min(a.n, row+1+a.IntN(longest)), a.Int64N(20)
		for ; row < end; row++ {
			of[row] = value
		}
		list, values = append(list, uint16(end)), append(values, value)
	}
	ends = input[uint16](a, len(list))
	copy(ends, list)
	return ends, values, of
}

func checkSelectSpans(a *arguments) {
	verdicts := make([]uint8, 20)
	for i := range verdicts {
		verdicts[i] = uint8(a.IntN(2))
	}
	ends, values, of := a.runs()
	bitmap := a.bitmap()
	SelectSpans(ends, values, verdicts, bitmap)
	a.selected(bitmap, func(row int) bool { return verdicts[of[row]] == 1 })
	low, high := a.Int64N(20), a.Int64N(20)
	SelectSpanRange(ends, values, low, high, bitmap)
	a.selected(bitmap, func(row int) bool { return of[row] >= low && of[row] <= high })
}

func checkFill(a *arguments) {
	ends, values, of := a.runs()
	ints, codes := output[int64](a, a.n, canary), output[uint32](a, a.n, canary)
	FillInts(ints, ends, values)
	same(a, "lane", ints, func(i int) int64 { return of[i] })
	FillCodes(codes, ends, values)
	same(a, "code", codes, func(i int) uint32 { return uint32(of[i]) })
}

func checkSelectPacked(a *arguments) {
	for _, width := range a.widths(33) {
		a.inputs = 0
		data := a.randomBytes(packedSize(a.n, width))
		first, last := a.Uint64N(1<<width), a.Uint64N(1<<width+2)
		bitmap := a.bitmap()
		if !SelectPacked(data, a.n, uint(width), first, last, output[uint32](a, a.n, canary), bitmap) {
			continue
		}
		a.selected(bitmap, func(row int) bool {
			lane := laneOf(data, row, width)
			return lane >= first && lane <= last
		})
	}
}

func checkSetRange(a *arguments) {
	bitmap := a.bitmap()
	Clear(bitmap)
	from, to := a.IntN(a.n+1), a.IntN(a.n+1)
	SetRange(bitmap, from, to)
	a.selected(bitmap, func(row int) bool { return row >= from && row < to })
}

func checkSetOperations(a *arguments) {
	first, second := input[uint64](a, Words(a.n)), input[uint64](a, Words(a.n))
	for i := range first {
		first[i], second[i] = a.Uint64(), a.Uint64()
	}
	and, without := output[uint64](a, len(first), canary), output[uint64](a, len(first), canary)
	copy(and, first)
	And(and, second)
	same(a, "word of And", and, func(i int) uint64 { return first[i] & second[i] })
	copy(without, first)
	shorter := second[:a.IntN(len(second)+1)]
	AndNot(without, shorter)
	same(a, "word of AndNot", without, func(i int) uint64 {
		if i < len(shorter) {
			return first[i] &^ second[i]
		}
		return first[i]
	})
}

func checkRows(a *arguments) {
	bitmap, want := input[uint64](a, Words(a.n)), a.someRows()
	for _, row := range want {
		bitmap[row/64] |= 1 << (row % 64)
	}
	got := Rows(bitmap, output[uint16](a, len(want)+a.IntN(200), 0xbeef))
	if len(got) != len(want) {
		a.fail("%d rows, not %d", len(got), len(want))
	}
	same(a, "row", got, func(i int) uint16 { return want[i] })
}

func BenchmarkSelect(b *testing.B) {
	lanes, bitmap := randomData(block), make([]uint64, block/64)
	var verdicts [256]uint8
	verdicts[3], verdicts[77] = 1, 1
	benchmarkTiers(b, "table8", block, func() { SelectTable8(lanes, &verdicts, bitmap) })
	ints, floats := make([]int64, block), make([]float64, block)
	UnpackInts(ints, randomData(block*8), 17, 0, 1)
	for i, value := range ints {
		floats[i] = float64(value)
	}
	benchmarkTiers(b, "range", block, func() { SelectRange(ints, 10, 60000, bitmap) })
	benchmarkTiers(b, "floats", block, func() { SelectFloatRange(floats, 10, 60000, bitmap) })
	scratch := make([]uint32, block)
	for _, width := range []uint{11, 16, 17, 32} {
		data := randomData(block * 8)
		benchmarkTiers(b, fmt.Sprint("packed", width), block, func() { SelectPacked(data, block, width, 10, 1000, scratch, bitmap) })
	}
	rows := make([]uint16, block+64)
	for name, density := range map[string]uint8{"rows1in50": 5, "rows1in4": 64, "rows3in4": 192} {
		for i := range verdicts {
			verdicts[i] = 0
			if uint8(i) < density {
				verdicts[i] = 1
			}
		}
		SelectTable8(lanes, &verdicts, bitmap)
		benchmarkTiers(b, name, block, func() { Rows(bitmap, rows) })
	}
}

func BenchmarkSpans(b *testing.B) {
	random := rand.New(rand.NewPCG(1, 2))
	ints, codes, bitmap := make([]int64, block), make([]uint32, block), make([]uint64, block/64)
	for _, mean := range []int{4, 12, 50} {
		var ends []uint16
		var values []int64
		verdicts := make([]uint8, 16)
		verdicts[3], verdicts[4] = 1, 1
		for row := 0; row < block; {
			row = min(block, row+1+random.IntN(2*mean-1))
			ends, values = append(ends, uint16(row)), append(values, random.Int64N(16))
		}
		benchmarkTiers(b, fmt.Sprint("ints/", mean), block, func() { FillInts(ints, ends, values) })
		benchmarkTiers(b, fmt.Sprint("codes/", mean), block, func() { FillCodes(codes, ends, values) })
		benchmarkTiers(b, fmt.Sprint("select/", mean), block, func() { SelectSpans(ends, values, verdicts, bitmap) })
		benchmarkTiers(b, fmt.Sprint("range/", mean), block, func() { SelectSpanRange(ends, values, 3, 4, bitmap) })
	}
}
