package vector

import (
	"math/bits"

	"github.com/sluice-analytics/sluice/query/expression"
)

// The loops of arithmetic. They call none for the rows without a result, which are
// those beyond the type's range and divisions by zero, and leave 0 there.

var floatArithmetic = map[string]func(a, b, out []float64, none func(row int)){
	expression.OpAdd: addFloats, expression.OpSubtract: subtractFloats,
	expression.OpMultiply: multiplyFloats, expression.OpDivide: divideFloats,
}

var intArithmetic = map[string]func(a, b, out []int64, none func(row int)){
	expression.OpAdd: addInts, expression.OpSubtract: subtractInts, expression.OpMultiply: multiplyInts,
}

func addFloats(a, b, out []float64, none func(row int)) {
	for i := range out {
		out[i] = a[i] + b[i]
	}
	dropInfinite(out, none)
}

func subtractFloats(a, b, out []float64, none func(row int)) {
	for i := range out {
		out[i] = a[i] - b[i]
	}
	dropInfinite(out, none)
}

func multiplyFloats(a, b, out []float64, none func(row int)) {
	for i := range out {
		out[i] = a[i] * b[i]
	}
	dropInfinite(out, none)
}

func divideFloats(a, b, out []float64, none func(row int)) {
	for i := range out {
		out[i] = a[i] / b[i]
	}
	dropInfinite(out, none)
}

// dropInfinite makes none of what is infinite or no number: only for those is a
// value less itself not 0.
func dropInfinite(values []float64, none func(row int)) {
	for i, value := range values {
		if value-value != 0 {
			values[i] = 0
			none(i)
		}
	}
}

func addInts(a, b, out []int64, none func(row int)) {
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
