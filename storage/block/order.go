package block

import "math"

// FloatOrder maps a double to a whole number that orders as the doubles do, with
// -0 before +0. Zone maps of doubles hold it.
func FloatOrder(v float64) int64 {
	bits := int64(math.Float64bits(v))
	return bits ^ int64(uint64(bits>>63)>>1)
}

// OrderFloat undoes FloatOrder.
func OrderFloat(order int64) float64 {
	return math.Float64frombits(uint64(order ^ int64(uint64(order>>63)>>1)))
}
