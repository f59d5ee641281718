package kernel

import "unsafe"

// Double is a sum of doubles kept to about twice their precision (double-double: Dekker
// 1971, Knuth's TwoSum): High is the rounded sum, and Low what was lost by rounding.
type Double struct{ High, Low float64 }

// SumSpans writes the sum of each span of values: span i is the rows from ends[i-1] to
// ends[i]-1. Every fourth value of a span has a sum of its own, of which the first joins the
// third and the second the fourth, and then the two each other: in this order the result is
// the same to the bit whatever computes it. sums has room for all spans.
func SumSpans(values []float64, ends []uint16, sums []Double) {
	if len(ends) == 0 {
		return
	}
	sums = sums[:len(ends)]
	values = values[:ends[len(ends)-1]]
	if useAVX2 {
		sumSpansAVX2(unsafe.SliceData(values), unsafe.SliceData(ends), len(ends), &tailMasks[0], &sums[0].High)
		return
	}
	from := uint16(0)
	for i, end := range ends {
		sums[i] = sumSpan(values[from:end])
		from = end
	}
}

// tailMasks choose the first 0 to 3 of four values.
var tailMasks = [16]int64{4: -1, 8: -1, 9: -1, 12: -1, 13: -1, 14: -1}

// sumSpan is the plain form of one span.
func sumSpan(values []float64) Double {
	var a, b, c, d, lowA, lowB, lowC, lowD float64
	for ; len(values) >= 4; values = values[4:] {
		a, lowA = addDouble(a, lowA, values[0])
		b, lowB = addDouble(b, lowB, values[1])
		c, lowC = addDouble(c, lowC, values[2])
		d, lowD = addDouble(d, lowD, values[3])
	}
	switch len(values) {
	case 3:
		c, lowC = addDouble(c, lowC, values[2])
		fallthrough
	case 2:
		b, lowB = addDouble(b, lowB, values[1])
		fallthrough
	case 1:
		a, lowA = addDouble(a, lowA, values[0])
	}
	a, lowA = joinDoubles(a, lowA, c, lowC)
	b, lowB = joinDoubles(b, lowB, d, lowD)
	a, lowA = joinDoubles(a, lowA, b, lowB)
	return Double{a, lowA}
}

// addDouble adds x to a sum.
func addDouble(high, low, x float64) (sum, lost float64) {
	sum = high + x
	virtual := sum - high
	return sum, low + ((high - (sum - virtual)) + (x - virtual))
}

// joinDoubles adds another sum to a sum.
func joinDoubles(high, low, otherHigh, otherLow float64) (sum, lost float64) {
	sum, lost = addDouble(high, 0, otherHigh)
	return sum, lost + (low + otherLow)
}
