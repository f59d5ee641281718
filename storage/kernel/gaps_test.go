package kernel

import (
	"fmt"
	"testing"
)

func checkAddGaps(a *arguments) {
	pieces := input[uint32](a, a.n)
	most := uint32(1)<<(1+a.IntN(14)) - 1
	for i := range pieces {
		pieces[i] = a.Uint32N(most + 1)
		if a.IntN(4) == 0 {
			pieces[i] = most
		}
	}
	before := []uint32{0, ^uint32(0), a.Uint32()}[a.IntN(3)]
	var want []uint16
	sum := before
	for _, piece := range pieces {
		sum += piece
		if piece != most {
			sum++
			want = append(want, uint16(sum))
		}
	}
	got := output[uint16](a, a.n, 0xbeef)
	gaps, last := AddGaps(got, pieces, most, before)
	if gaps != len(want) || last != sum {
		a.fail("%d gaps up to %d, not %d up to %d", gaps, last, len(want), sum)
	}
	same(a, "sum", got[:gaps], func(i int) uint16 { return want[i] })
}

func BenchmarkAddGaps(b *testing.B) {
	pieces, sums := make([]uint32, block/8), make([]uint16, block/8)
	for _, width := range []uint{3, 6} {
		UnpackCodes(pieces, randomData(block), width, 0, 1)
		benchmarkTiers(b, fmt.Sprint("width", width), len(pieces), func() { AddGaps(sums, pieces, 1<<width-1, 0) })
	}
}
