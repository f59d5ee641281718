package simulator

import (
	"math"
	"math/bits"
)

// random is the generator xoshiro256++ by Blackman and Vigna. It is written out
// here and not taken from the standard library because a seed must give the same
// run with every release of Go.
type random struct{ a, b, c, d uint64 }

func newRandom(seed uint64) random {
	return random{mix(seed, 1), mix(seed, 2), mix(seed, 3), mix(seed, 4)}
}

func (r *random) next() uint64 {
	result := bits.RotateLeft64(r.a+r.d, 23) + r.a
	t := r.b << 17
	r.c ^= r.a
	r.d ^= r.b
	r.b ^= r.c
	r.a ^= r.d
	r.c ^= t
	r.d = bits.RotateLeft64(r.d, 45)
	return result
}

// float returns a number of [0, 1).
func (r *random) float() float64 { return unit(r.next()) }

// unit makes a number of [0, 1) of 64 random bits.
func unit(v uint64) float64 { return float64(v>>11) / (1 << 53) }

// mix makes well spread bits of two numbers; it is the finaliser of splitmix64.
func mix(a, b uint64) uint64 {
	x := a + b*0x9e3779b97f4a7c15
	x = (x ^ x>>30) * 0xbf58476d1ce4e5b9
	x = (x ^ x>>27) * 0x94d049bb133111eb
	return x ^ x>>31
}

// logNormal is a distribution as a table of its quantiles: drawing is a look-up.
type logNormal []float64

// newLogNormal returns the distribution exp(N(0, sigma)) * median, cut at most.
func newLogNormal(median, sigma, most float64) logNormal {
	const steps = 1 << 13
	table := make(logNormal, steps)
	for i := range table {
		q := (float64(i) + 0.5) / steps
		z := math.Sqrt2 * math.Erfinv(2*q-1)
		table[i] = min(median*math.Exp(sigma*z), most)
	}
	return table
}

// at draws with the top bits of v.
func (t logNormal) at(v uint64) float64 { return t[v>>51] }

// choice draws small numbers by weight, with 16 random bits and a look-up.
type choice []uint16

// newChoice returns a choice of 0 to len(weights)-1. The table has 65,536 places, dealt
// out by running total, so a weight is met to that precision.
func newChoice(weights []float64) choice {
	total := 0.0
	for _, weight := range weights {
		total += weight
	}
	table := make(choice, 1<<16)
	item, reached := 0, weights[0]
	for i := range table {
		for item < len(weights)-1 && (float64(i)+0.5)/float64(len(table))*total > reached {
			item++
			reached += weights[item]
		}
		table[i] = uint16(item)
	}
	return table
}

// at draws with the lowest bits of v.
func (c choice) at(v uint64) int { return int(c[v&(1<<16-1)]) }
