package aggregate

// double is a sum of doubles kept to about twice their precision (double-double:
// Dekker 1971, Knuth's TwoSum), so that the order of the summands does not show in
// the rounded result.
type double struct{ high, low float64 }

func (d *double) add(x float64) {
	sum := d.high + x
	virtual := sum - d.high
	d.low += (d.high - (sum - virtual)) + (x - virtual)
	d.high = sum
}

func (d *double) merge(other double) {
	d.add(other.high)
	d.low += other.low
}

func (d double) value() float64 { return d.high + d.low }
