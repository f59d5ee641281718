package vector

import (
	"math"
	"math/bits"

	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/kernel"
)

// The loops of arithmetic. They call none for the rows without a result, which are
// those beyond the type's range and divisions by zero, and leave 0 there.

var floatArithmetic = map[string]func(a, b, out []float64, none func(row int)){
	expression.OpAdd: addFloats, expression.OpSubtract: subtractFloats,
	expression.OpMultiply: multiplyFloats, expression.OpDivide: divideFloats, expression.OpModulo: moduloFloats,
	expression.FuncBucket: bucketFloats, expression.FuncLog: logFloatsTo,
}

var intArithmetic = map[string]func(a, b, out []int64, none func(row int)){
	expression.OpAdd: addInts, expression.OpSubtract: subtractInts, expression.OpMultiply: multiplyInts,
	expression.OpModulo: moduloInts, expression.FuncBucket: bucketInts, expression.TimeAdd: addInts,
}

func addFloats(a, b, out []float64, none func(row int)) {
	a, b = a[:len(out)], b[:len(out)]
	for i := range out {
		out[i] = a[i] + b[i]
	}
	dropInfinite(out, none)
}

func subtractFloats(a, b, out []float64, none func(row int)) {
	a, b = a[:len(out)], b[:len(out)]
	for i := range out {
		out[i] = a[i] - b[i]
	}
	dropInfinite(out, none)
}

func multiplyFloats(a, b, out []float64, none func(row int)) {
	a, b = a[:len(out)], b[:len(out)]
	for i := range out {
		out[i] = a[i] * b[i]
	}
	dropInfinite(out, none)
}

func divideFloats(a, b, out []float64, none func(row int)) {
	a, b = a[:len(out)], b[:len(out)]
	for i := range out {
		out[i] = a[i] / b[i]
	}
	dropInfinite(out, none)
}

// dropInfinite makes none of what is infinite or no number: only for those is a
// value less itself not 0.
func dropInfinite(values []float64, none func(row int)) {
	if kernel.Finite(values) {
		return
	}
	for i, value := range values {
		if value-value != 0 {
			values[i] = 0
			none(i)
		}
	}
}

func addInts(a, b, out []int64, none func(row int)) {
	a, b = a[:len(out)], b[:len(out)]
	for i := range out {
		sum := a[i] + b[i]
		if (a[i]^sum)&(b[i]^sum) < 0 { // both operands have the other sign
			sum = 0
			none(i)
		}
		out[i] = sum
	}
}

func subtractInts(a, b, out []int64, none func(row int)) {
	a, b = a[:len(out)], b[:len(out)]
	for i := range out {
		difference := a[i] - b[i]
		if (a[i]^b[i])&(a[i]^difference) < 0 {
			difference = 0
			none(i)
		}
		out[i] = difference
	}
}

func multiplyInts(a, b, out []int64, none func(row int)) {
	a, b = a[:len(out)], b[:len(out)]
	for i := range out {
		high, low := bits.Mul64(uint64(a[i]), uint64(b[i]))
		// The high half of the signed product.
		high -= uint64(a[i]>>63)&uint64(b[i]) + uint64(b[i]>>63)&uint64(a[i])
		if int64(high) != int64(low)>>63 {
			low = 0
			none(i)
		}
		out[i] = int64(low)
	}
}

func moduloFloats(a, b, out []float64, none func(row int)) {
	a, b = a[:len(out)], b[:len(out)]
	for i := range out {
		out[i] = math.Mod(a[i], b[i])
	}
	dropInfinite(out, none)
}

func moduloInts(a, b, out []int64, none func(row int)) {
	a, b = a[:len(out)], b[:len(out)]
	for i := range out {
		if b[i] == 0 {
			out[i] = 0
			none(i)
			continue
		}
		out[i] = remainder(a[i], b[i])
	}
}

// remainder is a % b. Where both are small it divides half as many bits, which takes half
// the time.
func remainder(a, b int64) int64 {
	if uint64(a|b)>>32 == 0 {
		return int64(uint32(a) % uint32(b))
	}
	return a % b
}

// bucketFloats rounds a down to a multiple of b. There is none where b is not above 0.
func bucketFloats(a, b, out []float64, none func(row int)) {
	a, b = a[:len(out)], b[:len(out)]
	for i := range out {
		width := b[i]
		if !(width > 0) {
			width = math.NaN()
		}
		out[i] = math.Floor(a[i]/width)*width + 0
	}
	dropInfinite(out, none)
}

func bucketInts(a, b, out []int64, none func(row int)) {
	a, b = a[:len(out)], b[:len(out)]
	for i := range out {
		value, width := a[i], b[i]
		if width <= 0 {
			out[i] = 0
			none(i)
			continue
		}
		rest := remainder(value, width)
		rest += width & (rest >> 63)
		low := value - rest
		if low > value { // below the type's range
			low = 0
			none(i)
		}
		out[i] = low
	}
}

// logFloatsTo is the logarithm of a to the base b.
func logFloatsTo(a, b, out []float64, none func(row int)) {
	a, b = a[:len(out)], b[:len(out)]
	base, divisor := math.NaN(), math.NaN()
	for i := range out {
		if b[i] != base {
			base, divisor = b[i], math.NaN()
			if base > 0 && base != 1 {
				divisor = math.Log(base)
			}
		}
		out[i] = math.Log(a[i]) / divisor
	}
	dropInfinite(out, none)
}
