package reference

import (
	"math"
	"math/big"
)

// StepStatistics is what a step of a group is beside the control's.
type StepStatistics struct{ Lift, Low, High, PValue float64 }

// statistics compares reached of units with the control's: the lift, the interval of the
// difference of rates, and the p-value of their being one.
func statistics(reached, units, controlReached, controlUnits int64) StepStatistics {
	a, b := float64(reached)/float64(units), float64(controlReached)/float64(controlUnits)
	lowA, highA := scoreBounds(reached, units)
	lowB, highB := scoreBounds(controlReached, controlUnits)
	return StepStatistics{
		Lift:   (a - b) / b,
		Low:    a - b - math.Sqrt(math.Pow(a-lowA, 2)+math.Pow(highB-b, 2)),
		High:   a - b + math.Sqrt(math.Pow(highA-a, 2)+math.Pow(b-lowB, 2)),
		PValue: pValue(reached, units, controlReached, controlUnits),
	}
}

// scoreBounds are the rates p whose distance from count of n is 1.96 of their own standard
// deviations: the roots of (count/n - p)² = z² p (1 - p) / n.
func scoreBounds(count, n int64) (low, high float64) {
	const z = 1.959963984540054
	rate, part := float64(count)/float64(n), z*z/float64(n)
	a, b, c := 1+part, -2*rate-part, rate*rate
	root := math.Sqrt(max(0, b*b-4*a*c))
	return (-b - root) / (2 * a), (-b + root) / (2 * a)
}

// pValue is that of the z-test with one standard deviation for both, or where a cell of the
// table is expected to have fewer than five, of Fisher's test.
func pValue(reached, units, controlReached, controlUnits int64) float64 {
	all, hits := float64(units+controlUnits), float64(reached+controlReached)
	for _, column := range []float64{hits, all - hits} {
		for _, row := range []int64{units, controlUnits} {
			if float64(row)*column/all < 5 {
				return fisher(reached, units, controlReached, controlUnits)
			}
		}
	}
	a, b := float64(reached)/float64(units), float64(controlReached)/float64(controlUnits)
	z := (a - b) / math.Sqrt(hits/all*(1-hits/all)*(1/float64(units)+1/float64(controlUnits)))
	return math.Erfc(math.Abs(z) / math.Sqrt2)
}

// fisher adds up, in whole numbers, the ways to have each table with the same sums that has
// no more ways than the one at hand.
func fisher(reached, units, controlReached, controlUnits int64) float64 {
	hits := reached + controlReached
	ways := func(count int64) *big.Int {
		own, other := big.NewInt(0), big.NewInt(0)
		if hits < count || hits-count > controlUnits {
			return own
		}
		return own.Mul(own.Binomial(units, count), other.Binomial(controlUnits, hits-count))
	}
	least, all, sum := ways(reached), new(big.Int), new(big.Int)
	for count := int64(0); count <= units; count++ {
		n := ways(count)
		if all.Add(all, n); n.Cmp(least) <= 0 {
			sum.Add(sum, n)
		}
	}
	share, _ := new(big.Rat).SetFrac(sum, all).Float64()
	return share
}
