// Package statistics says how much of a difference between groups may be chance: tests
// and intervals of proportions, over counts alone.
package statistics

import (
	"math"

	"gonum.org/v1/gonum/stat/distuv"
)

// Proportion is Count units Of so many.
type Proportion struct{ Of, Count int64 }

// Rate is the share, NaN of none.
func (p Proportion) Rate() float64 { return float64(p.Count) / float64(p.Of) }

// z95 is the quantile of the normal distribution that 95 % intervals are made with.
var z95 = distuv.UnitNormal.Quantile(0.975)

// wilson returns the 95 % score interval of a proportion (Wilson 1927).
func wilson(p Proportion) (low, high float64) {
	n, rate, z := float64(p.Of), p.Rate(), z95
	middle := rate + z*z/(2*n)
	reach := z * math.Sqrt(rate*(1-rate)/n+z*z/(4*n*n))
	below := 1 + z*z/n
	return max(0, (middle-reach)/below), min(1, (middle+reach)/below)
}

// DifferenceInterval returns the 95 % interval of a's rate less b's, made of the score
// intervals of both (Newcombe 1998, method 10). Neither is of none.
func DifferenceInterval(a, b Proportion) (low, high float64) {
	lowA, highA := wilson(a)
	lowB, highB := wilson(b)
	difference := a.Rate() - b.Rate()
	return difference - math.Hypot(a.Rate()-lowA, highB-b.Rate()), difference + math.Hypot(highA-a.Rate(), b.Rate()-lowB)
}

// expectedMin is the least that each cell of the table must be expected to have for the
// normal distribution to be near enough.
const expectedMin = 5

// Compare returns the two-sided p-value of two proportions being of one kind: that of the
// pooled z-test, or where a cell of the table of both is expected to have fewer than five,
// that of Fisher's exact test. Neither is of none.
func Compare(a, b Proportion) float64 {
	rate := float64(a.Count+b.Count) / float64(a.Of+b.Of)
	if min(rate, 1-rate)*float64(min(a.Of, b.Of)) < expectedMin {
		return fisher(a, b)
	}
	deviation := math.Sqrt(rate * (1 - rate) * (1/float64(a.Of) + 1/float64(b.Of)))
	return math.Erfc(math.Abs(a.Rate()-b.Rate()) / deviation / math.Sqrt2)
}

// fisher adds up the probabilities of all tables with the same sums that are no more likely
// than the one at hand.
func fisher(a, b Proportion) float64 {
	hits, all := a.Count+b.Count, a.Of+b.Of
	most := logChoose(all, hits)
	probability := func(count int64) float64 {
		return math.Exp(logChoose(a.Of, count) + logChoose(b.Of, hits-count) - most)
	}
	const rounding = 1 + 1e-7
	limit, sum := probability(a.Count)*rounding, 0.0
	for count := max(0, hits-b.Of); count <= min(a.Of, hits); count++ {
		if p := probability(count); p <= limit {
			sum += p
		}
	}
	return min(1, sum)
}

// logChoose is the logarithm of the number of ways to choose k of n.
func logChoose(n, k int64) float64 {
	factorial := func(n int64) float64 { value, _ := math.Lgamma(float64(n) + 1); return value }
	return factorial(n) - factorial(k) - factorial(n-k)
}

// EqualSplit returns the p-value of the chi-square test that units were divided evenly; NaN
// where there are fewer than two groups or no units.
func EqualSplit(counts []int64) float64 {
	total := int64(0)
	for _, count := range counts {
		total += count
	}
	if len(counts) < 2 || total == 0 {
		return math.NaN()
	}
	expected, sum := float64(total)/float64(len(counts)), 0.0
	for _, count := range counts {
		sum += (float64(count) - expected) * (float64(count) - expected) / expected
	}
	return distuv.ChiSquared{K: float64(len(counts) - 1)}.Survival(sum)
}
