// Package estimate says what a part of the actors tells of all of them, and how far off that may
// be. Actors are spread over shards by a hash, so each shard is a random group of the same
// population; some groups were asked, and how far their answers lie apart gives the error of what
// they say together: the method of random groups (Wolter, "Introduction to Variance Estimation"),
// with the quantile of t for the few groups and the correction for a population that is finite.
//
// The spread of a few small counts says little: where no group has seen anything, it is nought.
// So an interval of a count reaches as far as one of a Poisson variable would (Garwood 1936), and
// one of a share as far as the score interval of a proportion (Wilson 1927), both widened by how
// much the events of a group clump together.
//
// Everything here is a plain function over slices: it knows no query and no shard.
package estimate

import (
	"math"

	"gonum.org/v1/gonum/mathext"
	"gonum.org/v1/gonum/stat/distuv"
)

// Sample is Groups random groups out of Of; both at least 1.
type Sample struct{ Groups, Of int }

// Interval is meant to hold the exact value in 95 % of cases.
type Interval struct{ Low, High float64 }

// confidence is the probability below the upper end of an interval.
const confidence = 0.975

// Scale is what a sum over the sample is multiplied by.
func (s Sample) Scale() float64 { return float64(s.Of) / float64(s.Groups) }

// left is the share of the population that is not in the sample: by so much less do the variances
// count.
func (s Sample) left() float64 { return 1 - float64(s.Groups)/float64(s.Of) }

// Count returns the interval of a count over all groups, given those of the sample's groups,
// one each and none below 0, and how much they clump.
func (s Sample) Count(counts []float64, clumping float64) Interval {
	seen := sum(counts)
	spread := s.Sum(counts)
	scale, shrink := s.Scale(), math.Sqrt(s.left())
	low, high := poisson(seen / clumping)
	low, high = seen*scale-(seen-low*clumping)*scale*shrink, seen*scale+(high*clumping-seen)*scale*shrink
	// What was seen is there.
	return Interval{max(seen, min(spread.Low, low)), max(spread.High, high)}
}

// Sum returns the interval of a sum over all groups, which may have either sign, given those of
// the sample's groups, one each.
func (s Sample) Sum(sums []float64) Interval {
	n := float64(s.Groups)
	reach := student(s.Groups-1) * float64(s.Of) * math.Sqrt(s.left()*variance(sums)/n)
	middle := sum(sums) * s.Scale()
	return Interval{middle - reach, middle + reach}
}

// SumOf is Sum where the sums are made of so few events that groups may agree by chance: it reaches
// at least as far as the number of events may be off. Events are taken to come one by one and to be of
// one size, so their number is what is left of the real one when clumps and large values are counted once
// (see Clumping.Of). It is false where none was seen: there may be any.
func (s Sample) SumOf(sums []float64, events float64) (Interval, bool) {
	spread := s.Sum(sums)
	if events <= 0 {
		return Interval{}, false
	}
	low, high := poisson(events)
	middle, shrink := sum(sums)*s.Scale(), math.Sqrt(s.left())
	few := middle - middle*(1-low/events)*shrink
	many := middle + middle*(high/events-1)*shrink
	return Interval{min(spread.Low, few, many), max(spread.High, few, many)}, true
}

// Ratio returns the interval of what is no sum, given its value over the sample as a whole, over
// each group, and the number of rows that each group's is of: 0 where a group has none. It is
// false where fewer than two groups have any.
func (s Sample) Ratio(whole float64, values, weights []float64) (Interval, bool) {
	some, plain, weighted, all := 0, 0.0, 0.0, sum(weights)
	for i, value := range values {
		if weights[i] <= 0 {
			continue
		}
		some++
		off := (value - whole) * (value - whole)
		plain += off
		weighted += off * weights[i] * weights[i]
	}
	if some < 2 {
		return Interval{}, false
	}
	n := float64(some)
	// The first is right for a ratio of sums, the second where groups weigh the same whatever
	// their size; the larger is on the safe side.
	error := max(weighted*n/(n-1)/(all*all), plain/(n-1)/n)
	reach := student(some-1) * math.Sqrt(s.left()*error)
	return Interval{whole - reach, whole + reach}, true
}

// Share is Ratio for a share of units, of which the groups' weights are the numbers: a proportion
// of few units may be off although all groups agree.
func (s Sample) Share(whole float64, values, weights []float64, clumping float64) (Interval, bool) {
	units := sum(weights)
	if units <= 0 || whole < 0 || whole > 1 {
		return Interval{}, false
	}
	low, high := score(whole, units/clumping, s.left())
	if spread, ok := s.Ratio(whole, values, weights); ok {
		low, high = min(low, spread.Low), max(high, spread.High)
	}
	return Interval{max(0, low), min(1, high)}, true
}

// score is Wilson's interval of a proportion of n, in a sample that leaves some of the population.
func score(rate, n, left float64) (low, high float64) {
	if left <= 0 {
		return rate, rate
	}
	z := distuv.UnitNormal.Quantile(confidence)
	n /= left
	middle := rate + z*z/(2*n)
	reach := z * math.Sqrt(rate*(1-rate)/n+z*z/(4*n*n))
	return (middle - reach) / (1 + z*z/n), (middle + reach) / (1 + z*z/n)
}

// manyEvents is from where on a Poisson variable is taken for a normal one.
const manyEvents = 10_000

// poisson is Garwood's interval of the mean of a Poisson variable of which n was seen, which
// need not be whole.
func poisson(n float64) (low, high float64) {
	if n > manyEvents {
		reach := distuv.UnitNormal.Quantile(confidence) * math.Sqrt(n)
		return n - reach, n + reach
	}
	if n > 0 {
		low = mathext.GammaIncRegInv(n, 1-confidence)
	}
	return low, mathext.GammaIncRegInv(n+1, confidence)
}

// student is the quantile of t with so many degrees of freedom.
func student(degrees int) float64 {
	if degrees < 1 {
		return math.Inf(1)
	}
	if degrees < len(quantiles) {
		return quantiles[degrees]
	}
	return studentQuantile(degrees)
}

// quantiles are those of the first degrees of freedom, since one is asked for with each cell.
var quantiles = func() (known [64]float64) {
	for degrees := 1; degrees < len(known); degrees++ {
		known[degrees] = studentQuantile(degrees)
	}
	return known
}()

func studentQuantile(degrees int) float64 {
	return distuv.StudentsT{Mu: 0, Sigma: 1, Nu: float64(degrees)}.Quantile(confidence)
}

func sum(values []float64) float64 {
	total := 0.0
	for _, value := range values {
		total += value
	}
	return total
}

// variance is that of the population that the values are a sample of; 0 of a single one.
func variance(values []float64) float64 {
	if len(values) < 2 {
		return 0
	}
	mean, squares := sum(values)/float64(len(values)), 0.0
	for _, value := range values {
		squares += (value - mean) * (value - mean)
	}
	return squares / float64(len(values)-1)
}
