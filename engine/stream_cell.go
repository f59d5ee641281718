package engine

import (
	"math"

	"github.com/sluice-analytics/sluice/engine/estimate"
)

// cell is a number of an estimated answer, with what each shard of the sample says of it.
type cell struct {
	kind cellKind
	// whole says that the number is always a whole one.
	whole bool
	// value is that of the sample, scaled if its kind is.
	value float64
	// parts are what the shards answer, scaled as if each were the sample; 0 where a shard has no
	// such cell.
	parts []float64
	// weights is how many rows or units a ratio or a sum is of, by shard, unscaled.
	weights []float64
}

const (
	// ratioRowsMin is of how many rows a ratio must be for its parts to lie about it as they
	// should, and tailRowsMin what rare values decide; ratioClumpsMin in how many clumps they come.
	ratioRowsMin   = 300
	tailRowsMin    = 1000
	ratioClumpsMin = 30
)

// counts are the parts unscaled.
func (c cell) counts(s estimate.Sample) []float64 {
	counts := make([]float64, len(c.parts))
	for i, part := range c.parts {
		counts[i] = part / float64(s.Of)
	}
	return counts
}

// clumps are how much the numbers of a kind clump together.
type clumps struct {
	// rows is about what counts and weights are of, values about sums.
	rows, values estimate.Clumping
}

// note takes one cell.
func (k *clumps) note(c cell, s estimate.Sample) {
	if c.kind == kindCount {
		k.rows.Add(c.counts(s))
		return
	}
	k.rows.Add(c.weights)
	if c.kind == kindSum {
		k.values.Add(c.counts(s))
	}
}

// events is how many events that come one by one a sum is as sure as.
func (k *clumps) events(c cell, s estimate.Sample, rows float64) float64 {
	events := rows / k.rows.Factor()
	sum := 0.0
	for _, count := range c.counts(s) {
		sum += count
	}
	if fewer, ok := k.values.Of(sum); ok {
		return min(events, fewer)
	}
	return events
}

// interval is what the shards say of the cell: a [2]float64, or nil for nothing.
func (c cell) interval(s estimate.Sample, k *clumps) any {
	rows, clumping := 0.0, k.rows.Factor()
	for _, weight := range c.weights {
		rows += weight
	}
	switch c.kind {
	case kindCount:
		return c.bounds(s.Count(c.counts(s), clumping), true)
	case kindSum:
		found, ok := s.SumOf(c.counts(s), k.events(c, s, rows))
		return c.bounds(found, ok)
	case kindShare:
		found, ok := s.Share(c.value, c.parts, c.weights, clumping)
		return c.bounds(found, ok)
	case kindRatio, kindTail:
		least := float64(ratioRowsMin)
		if c.kind == kindTail {
			least = tailRowsMin
		}
		if rows < least || rows < ratioClumpsMin*clumping {
			return nil
		}
		found, ok := s.Ratio(c.value, c.parts, c.weights)
		// Buckets of quantiles and of the last bits are no error of the sample's.
		room := math.Abs(c.value) * quantileRoom
		found.Low, found.High = found.Low-room, found.High+room
		return c.bounds(found, ok)
	}
	return nil
}

// quantileRoom is the width of a bucket of quantiles beside its value.
const quantileRoom = 1.0 / 64

func (c cell) bounds(found estimate.Interval, ok bool) any {
	if c.whole && (c.kind == kindCount || c.kind == kindSum) {
		found.Low, found.High = math.Floor(found.Low), math.Ceil(found.High)
	}
	if !ok || math.IsNaN(found.Low) || math.IsNaN(found.High) || math.IsInf(found.Low, 0) || math.IsInf(found.High, 0) {
		return nil
	}
	return [2]float64{found.Low, found.High}
}
