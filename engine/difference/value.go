package difference

import "math"

// Lift is how many times as frequent a value is in the selection as in the rest; not ok
// where the rest does not have it.
func Lift(c, sizes Counts) (lift float64, ok bool) {
	selection, rest := c.Shares(sizes)
	if rest == 0 {
		return 0, false
	}
	return selection / rest, true
}

// OddsRatio is the odds of the selection among the rows that have the value, over the odds
// among those that do not. Where one of the four counts is 0, half a row is added to each
// of them (Haldane 1956, Anscombe 1956), so that it is finite. It is not ok where a side has
// no rows.
func OddsRatio(c, sizes Counts) (ratio float64, ok bool) {
	if sizes.Selection == 0 || sizes.Rest == 0 {
		return 0, false
	}
	with, without := c, sizes.Sub(c)
	a, b := float64(with.Selection), float64(with.Rest)
	p, q := float64(without.Selection), float64(without.Rest)
	if a == 0 || b == 0 || p == 0 || q == 0 {
		a, b, p, q = a+0.5, b+0.5, p+0.5, q+0.5
	}
	return (a * q) / (b * p), true
}

// Correlation is the correlation of having the value with being selected: the coefficient
// phi of the table of two by two, from -1 to 1; 0 where all rows have the value, or none,
// or a side has no rows.
func Correlation(c, sizes Counts) float64 {
	with, without := c, sizes.Sub(c)
	a, b := float64(with.Selection), float64(with.Rest)
	p, q := float64(without.Selection), float64(without.Rest)
	spread := math.Sqrt(a+b) * math.Sqrt(p+q) * math.Sqrt(a+p) * math.Sqrt(b+q)
	if spread == 0 {
		return 0
	}
	return (a*q - b*p) / spread
}
