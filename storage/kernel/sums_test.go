package kernel

import (
	"math"
	"math/big"
	"testing"
)

// randomEnds cuts n rows into spans, some of them empty.
func (a *arguments) randomEnds() []uint16 {
	var list []uint16
	longest := 1 + a.IntN(40)
	for row := 0; row < a.n; {
		row = min(a.n, row+a.IntN(longest+1))
		list = append(list, uint16(row))
	}
	ends := input[uint16](a, len(list))
	copy(ends, list)
	return ends
}

func checkSumSpans(a *arguments) {
	values := input[float64](a, a.n)
	for i := range values {
		values[i] = a.NormFloat64() * math.Ldexp(1, a.IntN(80)-40)
		if a.IntN(10) == 0 {
			values[i] = math.Copysign(0, values[i])
		}
	}
	ends := a.randomEnds()
	sums := output(a, len(ends), Double{canary, canary})
	SumSpans(values, ends, sums)
	from := uint16(0)
	for i, end := range ends {
		span := values[from:end]
		from = end
		plain := sumSpan(span)
		if !sameBits(sums[i], plain) {
			a.fail("sum %d of %v is %v, not %v", i, span, sums[i], plain)
		}
		exact, magnitude := new(big.Float).SetPrec(2000), 0.0
		for _, value := range span {
			exact.Add(exact, new(big.Float).SetFloat64(value))
			magnitude += math.Abs(value)
		}
		exact.Sub(exact, big.NewFloat(plain.High)).Sub(exact, big.NewFloat(plain.Low))
		if off, _ := exact.Float64(); math.Abs(off) > magnitude*0x1p-90 {
			a.fail("sum %d of %v is %g off", i, span, off)
		}
	}
}

func sameBits(a, b Double) bool {
	return math.Float64bits(a.High) == math.Float64bits(b.High) && math.Float64bits(a.Low) == math.Float64bits(b.Low)
}

func BenchmarkSumSpans(b *testing.B) {
	values, ends := make([]float64, 1<<14-1), []uint16{}
	for i := range values {
		values[i] = float64(i*7919%30011) / 10
	}
	for end, i := 0, 0; end < len(values); i++ {
		end = min(len(values), end+1+i*i%23)
		ends = append(ends, uint16(end))
	}
	sums := make([]Double, len(ends))
	b.SetBytes(int64(len(values) * 8))
	for range b.N {
		SumSpans(values, ends, sums)
	}
}
