package kernel

import (
	"math"
	"math/rand/v2"
	"testing"
)

// packedSize is the room that docs/format.md gives n lanes: eight bytes from the first of the
// last.
func packedSize(n, width int) int {
	if n == 0 {
		return 0
	}
	return ((n-1)*width>>3 + 8 + 7) &^ 7
}

// laneOf reads a lane bit by bit.
func laneOf(data []byte, lane, width int) uint64 {
	value := uint64(0)
	for bit := range width {
		at := lane*width + bit
		value |= uint64(data[at>>3]>>(at&7)&1) << bit
	}
	return value
}

// widths returns the widths up to a greatest: all for few rows, some for many.
func (a *arguments) widths(most int) []int {
	var widths []int
	for width := 1; width <= most; width++ {
		if a.n < 200 || a.IntN(most) < 3 {
			widths = append(widths, width)
		}
	}
	return widths
}

// scale returns factors that vectors multiply by, and such that they do not.
func (a *arguments) scale() int64 {
	return []int64{1, 1, 2, 1000, 1_000_000, 1<<32 - 1, 1 << 32, 86_400_000_000, -3, a.Int64()}[a.IntN(10)]
}

func checkUnpackInts(a *arguments) {
	for _, width := range a.widths(wideMax) {
		a.inputs = 0
		data := a.randomBytes(packedSize(a.n, width))
		base, scale := a.Int64()>>a.IntN(64), a.scale()
		got := output[int64](a, a.n, canary)
		UnpackInts(got, data, uint(width), base, scale)
		same(a, "lane", got, func(i int) int64 { return base + scale*int64(laneOf(data, i, width)) })
	}
}

func checkUnpackCodes(a *arguments) {
	for _, width := range a.widths(32) {
		a.inputs = 0
		data := a.randomBytes(packedSize(a.n, width))
		base, scale := a.Uint32(), uint32(1+a.IntN(2))
		got := output[uint32](a, a.n, canary)
		UnpackCodes(got, data, uint(width), base, scale)
		same(a, "code", got, func(i int) uint32 { return base + scale*uint32(laneOf(data, i, width)) })
	}
}

func checkUnpackBytes(a *arguments) {
	for width := 1; width <= 8; width++ {
		a.inputs = 0
		data := a.randomBytes(packedSize(a.n, width))
		got := output[uint8](a, a.n, 0xa5)
		UnpackBytes(got, data, uint(width))
		same(a, "byte", got, func(i int) uint8 { return uint8(laneOf(data, i, width)) })
	}
}

func checkUnpackAt(a *arguments) {
	for _, width := range a.widths(wideMax) {
		a.inputs = 0
		data := a.randomBytes(packedSize(a.n, width))
		rows := a.someRows()
		base, scale := a.Int64()>>a.IntN(64), a.scale()
		ints, codes := output[int64](a, len(rows), canary), output[uint32](a, len(rows), canary)
		UnpackIntsAt(ints, rows, data, uint(width), base, scale)
		same(a, "lane", ints, func(i int) int64 { return base + scale*int64(laneOf(data, int(rows[i]), width)) })
		UnpackCodesAt(codes, rows, data, uint(width), uint32(base), uint32(scale))
		same(a, "code", codes, func(i int) uint32 { return uint32(base) + uint32(scale)*uint32(laneOf(data, int(rows[i]), width)) })
	}
}

func checkDecimals(a *arguments) {
	values := output[int64](a, a.n, canary)
	for i := range values {
		values[i] = a.Int64() >> a.IntN(64)
		if a.IntN(2) == 0 {
			values[i] = -values[i]
		}
	}
	if a.n > 1 {
		values[0], values[1] = math.MinInt64, math.MaxInt64
	}
	before := append([]int64(nil), values...)
	power := math.Pow10(a.IntN(19))
	got := Decimals(values, power)
	same(a, "decimal", got, func(i int) float64 { return float64(before[i]) / power })
}

func perRow(b *testing.B, rows int) {
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(rows), "ns/row")
}

// benchmarkTiers measures a kernel in every tier.
func benchmarkTiers(b *testing.B, name string, rows int, run func()) {
	chosen := useAVX2
	defer func() { useAVX2 = chosen }()
	for _, useAVX2 = range tiers() {
		b.Run(name+"/"+Tier(), func(b *testing.B) {
			for b.Loop() {
				run()
			}
			perRow(b, rows)
		})
	}
}

func randomData(n int) []byte {
	data := make([]byte, n)
	random := rand.NewChaCha8([32]byte{1})
	random.Read(data)
	return data
}

const block = 16384

func BenchmarkUnpack(b *testing.B) {
	data := randomData(block * 8)
	ints, codes, bytes := make([]int64, block), make([]uint32, block), make([]uint8, block)
	rows := make([]uint16, 0, block)
	for row := range block {
		if data[row] < 64 {
			rows = append(rows, uint16(row))
		}
	}
	for _, width := range []uint{1, 2, 3, 4, 8, 11, 16, 17, 24, 27, 32, 37, 48} {
		name := string([]byte{'w', byte('0' + width/10), byte('0' + width%10)})
		benchmarkTiers(b, "ints/"+name, block, func() { UnpackInts(ints, data, width, 17, 1000) })
		if width <= 32 {
			benchmarkTiers(b, "codes/"+name, block, func() { UnpackCodes(codes, data, width, 17, 1) })
		}
		if width <= 8 {
			benchmarkTiers(b, "bytes/"+name, block, func() { UnpackBytes(bytes, data, width) })
		}
		benchmarkTiers(b, "at/"+name, len(rows), func() { UnpackIntsAt(ints, rows, data, width, 17, 1000) })
	}
}

func BenchmarkDecimals(b *testing.B) {
	ints, source := make([]int64, block), make([]int64, block)
	UnpackInts(source, randomData(block*8), 17, 0, 1)
	benchmarkTiers(b, "decimals", block, func() {
		copy(ints, source)
		Decimals(ints, 10)
	})
}
