package kernel

import (
	"math"
	"testing"
)

func checkFinite(a *arguments) {
	values := input[float64](a, a.n)
	for i := range values {
		values[i] = math.Float64frombits(a.Uint64())
		if math.IsNaN(values[i]) || math.IsInf(values[i], 0) {
			values[i] = math.MaxFloat64
		}
	}
	if !Finite(values) {
		a.fail("%v are not finite", values)
	}
	if a.n == 0 {
		return
	}
	for _, other := range []float64{math.NaN(), math.Inf(1), math.Inf(-1)} {
		i := a.IntN(a.n)
		before := values[i]
		values[i] = other
		if Finite(values) {
			a.fail("%v in place %d is finite", other, i)
		}
		values[i] = before
	}
}

func BenchmarkFinite(b *testing.B) {
	values := make([]float64, 1<<14)
	b.SetBytes(int64(len(values) * 8))
	for range b.N {
		if !Finite(values) {
			b.Fatal("zeros are not finite")
		}
	}
}
