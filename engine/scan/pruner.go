package scan

import (
	"math"

	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/block"
	"github.com/sluice-analytics/sluice/storage/schema"
	"github.com/sluice-analytics/sluice/storage/segment"
)

// Pruner tells by zone maps alone which blocks a filter has to look into: by the time and by comparisons of numbers, times and
// bools with constants. Conditions on text prune nothing here, though a scan may pass over blocks for their sake too.
type Pruner struct {
	from, to int64
	ints     []*intCondition
	floats   []*floatCondition
}

// NewPruner returns the pruner of the filter that NewFilter makes of the same.
func NewPruner(from, to int64, where *expression.Expr) *Pruner {
	p := &Pruner{from: from, to: to}
	for _, conjunct := range expression.Conjuncts(where) {
		if readsDerived(conjunct) {
			continue
		}
		if low, high, ref, ok := intRange(conjunct); ok {
			p.ints = append(p.ints, &intCondition{ref: ref, low: low, high: high})
		} else if low, high, ref, ok := floatRange(conjunct); ok {
			p.floats = append(p.floats, &floatCondition{ref: ref, low: low, high: high})
		}
	}
	return p
}

// Keeps reports whether rows of a block of a section may pass.
func (p *Pruner) Keeps(section *segment.Section, b int) bool {
	if p.from != math.MinInt64 || p.to != math.MaxInt64 {
		if p.from >= p.to || !overlaps(section.Column(schema.TimeID), b, p.from, p.to-1) {
			return false
		}
	}
	for _, condition := range p.ints {
		if !overlaps(section.Column(condition.ref.ID), b, condition.low, condition.high) {
			return false
		}
	}
	for _, condition := range p.floats {
		chunk := section.Column(condition.ref.ID)
		low, high := condition.order()
		if chunk != nil && chunk.Type() == schema.Int64 { // of a column that widened since
			low, high = math.MinInt64, math.MaxInt64
		}
		if !overlaps(chunk, b, low, high) {
			return false
		}
	}
	return true
}

// overlaps reports whether a block has a value from low to high by its zone map.
func overlaps(chunk *segment.Chunk, b int, low, high int64) bool {
	if chunk == nil {
		return false
	}
	stats := chunk.Stats(b)
	return stats.Nulls < stats.Rows && stats.Min <= high && stats.Max >= low
}

// BlockRows is the number of rows of a block of a section.
func BlockRows(section *segment.Section, b int) int {
	return min(block.Rows, section.Rows()-b*block.Rows)
}
