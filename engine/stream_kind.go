package engine

import (
	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// cellKind says what a number of an answer is to an estimate.
type cellKind uint8

const (
	// kindUnknown is what a part says nothing of: extremes, distinct values, text.
	kindUnknown cellKind = iota
	// kindCount adds up over shards and is never below 0; it was scaled.
	kindCount
	// kindSum adds up and may have either sign; it was scaled.
	kindSum
	// kindRatio is of the size that it has in each shard.
	kindRatio
	// kindShare is a ratio from 0 to 1.
	kindShare
	// kindTail is a ratio that rare values decide: a deviation, a quantile near an end.
	kindTail
)

const countType = schema.Int64

// measureKind is the kind of a measure over aggregations.
func (x *execution) measureKind(m query.Measure, aggregations []query.Aggregation) cellKind {
	if !m.Type.IsNumber() {
		return kindUnknown
	}
	kind := x.expressionKind(m.Expr, aggregations)
	switch {
	case m.Series == nil || kind == kindUnknown:
		return kind
	case m.Series.Function == "share":
		return kindShare
	case m.Series.Function == "cumulative" && (kind == kindCount || kind == kindSum):
		return kind
	}
	return kindRatio
}

func (x *execution) expressionKind(e *expression.Expr, aggregations []query.Aggregation) cellKind {
	if e.Op == expression.Column {
		return x.aggregationKind(aggregations[e.Ref.ID])
	}
	kind := kindUnknown
	known := true
	e.Columns(func(ref expression.Ref) {
		switch part := x.aggregationKind(aggregations[ref.ID]); part {
		case kindUnknown:
			known = known && aggregations[ref.ID].Function == query.BucketSeconds
		case kindTail:
			kind = kindTail
		default:
			kind = max(kind, kindRatio)
		}
	})
	if !known {
		return kindUnknown
	}
	return kind
}

// tailShare is how far from the ends a quantile is seen in few rows.
const tailShare = 0.05

func (x *execution) aggregationKind(a query.Aggregation) cellKind {
	switch a.Function {
	case query.CountRows:
		return kindCount
	case query.Sum:
		return kindSum
	case query.Avg:
		return kindRatio
	case query.StdDev:
		return kindTail
	case query.Quantile, query.QuantileExact:
		switch side := min(a.Quantile, 1-a.Quantile); {
		case side <= 0:
			return kindUnknown
		case side <= tailShare:
			return kindTail
		}
		return kindRatio
	case query.Uniq:
		if x.isScaled(a) {
			return kindCount
		}
	}
	return kindUnknown
}
