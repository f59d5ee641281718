package aggregate

import (
	"math"
	"math/big"
)

// triple is a sum of doubles kept to about three times their precision: what each
// addition loses is added up without loss, too. Deviations need it: where values are
// large and lie close together, nearly all of a double-double cancels.
type triple struct{ high, low, least float64 }

func (t *triple) add(x float64) {
	var lost float64
	t.high, lost = addExactly(t.high, x)
	t.low, lost = addExactly(t.low, lost)
	t.least += lost
}

// addSquare adds x*x without rounding the product.
func (t *triple) addSquare(x float64) {
	product := x * x
	t.add(product)
	t.add(math.FMA(x, x, -product))
}

// addExactly returns the rounded sum and what rounding took from it (Knuth's TwoSum).
func addExactly(a, b float64) (sum, lost float64) {
	sum = a + b
	virtual := sum - a
	return sum, (a - (sum - virtual)) + (b - virtual)
}

func (t *triple) merge(other triple) {
	t.add(other.high)
	t.add(other.low)
	t.least += other.least
}

// tripleBits hold the product of two triples whose parts lie far apart.
const tripleBits = 1024

// exact returns the sum of the parts, and false where it is not finite.
func (t *triple) exact() (*big.Float, bool) {
	if total := t.high + t.low + t.least; math.IsNaN(total) || math.IsInf(total, 0) {
		return nil, false
	}
	sum := new(big.Float).SetPrec(tripleBits).SetFloat64(t.high)
	sum.Add(sum, new(big.Float).SetFloat64(t.low))
	return sum.Add(sum, new(big.Float).SetFloat64(t.least)), true
}
