package aggregate

import (
	"math"
	"slices"
)

// Sketch holds a distribution of numbers with a relative error of at most 1 %: it
// counts values by their exponent and the first 6 bits of their mantissa, so that
// a bucket is 1/64 of its lower edge wide and its middle is within 1/128 of every
// value in it. Up to exactMax values are kept as they are.
//
// The idea of buckets straight from the bits of the number is that of
// HdrHistogram; the bound on the relative error is that of DDSketch (Masson et
// al., VLDB 2019).
type Sketch struct {
	exact    []float64
	counted  bool // the values are in the buckets
	positive buckets
	negative buckets // of the values' magnitudes
	zeros    int64
	total    int64
}

const (
	mantissaBits = 6
	exactMax     = 256
)

// buckets counts values by bucket, from the lowest bucket seen to the highest.
type buckets struct {
	first  int
	counts []int64
}

// Add adds a finite value.
func (s *Sketch) Add(v float64) {
	s.total++
	if s.counted {
		s.count(v, 1)
		return
	}
	s.exact = append(s.exact, v)
	if len(s.exact) > exactMax {
		s.spill()
	}
}

// spill moves the values that are kept into the buckets.
func (s *Sketch) spill() {
	for _, kept := range s.exact {
		s.count(kept, 1)
	}
	s.exact, s.counted = nil, true
}

func (s *Sketch) count(v float64, n int64) {
	switch {
	case v > 0:
		s.positive.add(bucketOf(v), n)
	case v < 0:
		s.negative.add(bucketOf(-v), n)
	default:
		s.zeros += n
	}
}

func bucketOf(v float64) int { return int(math.Float64bits(v) >> (52 - mantissaBits)) }

// middle is the value that stands for a bucket.
func middle(bucket int) float64 {
	low := math.Float64frombits(uint64(bucket) << (52 - mantissaBits))
	high := math.Float64frombits(uint64(bucket+1) << (52 - mantissaBits))
	if math.IsInf(high, 0) {
		return low
	}
	return low + (high-low)/2
}

func (b *buckets) add(bucket int, n int64) {
	if i := bucket - b.first; uint(i) < uint(len(b.counts)) {
		b.counts[i] += n
		return
	}
	b.widen(bucket)
	b.counts[bucket-b.first] += n
}

// widen makes room for a bucket, with some to spare on its side.
func (b *buckets) widen(bucket int) {
	const spare = 32
	if b.counts == nil {
		b.first, b.counts = bucket-spare, make([]int64, 2*spare)
		return
	}
	first, end := min(b.first, bucket-spare), max(b.first+len(b.counts), bucket+spare)
	counts := make([]int64, end-first)
	copy(counts[b.first-first:], b.counts)
	b.first, b.counts = first, counts
}

// Merge adds another sketch, which stays as it is.
func (s *Sketch) Merge(other *Sketch) {
	if !other.counted {
		for _, v := range other.exact {
			s.Add(v)
		}
		return
	}
	s.spill()
	s.total += other.total
	s.zeros += other.zeros
	other.positive.each(s.positive.add)
	other.negative.each(s.negative.add)
}

func (b *buckets) each(visit func(bucket int, n int64)) {
	for i, n := range b.counts {
		if n != 0 {
			visit(b.first+i, n)
		}
	}
}

// Quantile returns the smallest value with at least the share q of all values at
// or below it; ok is false over no value.
func (s *Sketch) Quantile(q float64) (value float64, ok bool) {
	if s.total == 0 {
		return 0, false
	}
	if !s.counted {
		return ExactQuantile(s.exact, q), true
	}
	rank := rankOf(q, s.total)
	for i := len(s.negative.counts) - 1; i >= 0; i-- {
		if rank -= s.negative.counts[i]; rank <= 0 {
			return -middle(s.negative.first + i), true
		}
	}
	if rank -= s.zeros; rank <= 0 {
		return 0, true
	}
	for i, n := range s.positive.counts {
		if rank -= n; rank <= 0 {
			return middle(s.positive.first + i), true
		}
	}
	return 0, false // cannot be: the counts add up to total
}

// rankOf is the rank, from 1, of the value at a quantile.
func rankOf(q float64, n int64) int64 {
	return min(n, max(1, int64(math.Ceil(q*float64(n)))))
}

// ExactQuantile returns the smallest of the values with at least the share q of
// them at or below it. It reorders the values, of which there must be one.
func ExactQuantile(values []float64, q float64) float64 {
	slices.Sort(values)
	return values[rankOf(q, int64(len(values)))-1]
}

// SizeBytes estimates the memory held.
func (s *Sketch) SizeBytes() int64 {
	return int64(cap(s.exact)+len(s.positive.counts)+len(s.negative.counts))*8 + 128
}
