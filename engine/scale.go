package engine

import (
	"math"

	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// A sample takes whole shards, so what adds up over actors is scaled to all
// shards: counts, sums and distinct actors. Averages, extremes and quantiles are
// those of the sample.

// scaled scales a count.
func (x *execution) scaled(n int64) int64 {
	if len(x.shards) == x.snapshot.Config.Shards {
		return n
	}
	return int64(math.Round(float64(n) * x.scale()))
}

// isScaled reports whether an aggregation is scaled when a sample is taken.
func (x *execution) isScaled(a query.Aggregation) bool {
	switch a.Function {
	case query.CountRows, query.Sum:
		return true
	case query.Uniq:
		actor, ok := x.actor()
		return ok && (x.plan.Aggregate == nil || x.plan.Aggregate.Over == nil) && a.Arg.Ref.ID == actor.ID
	}
	return false
}

// scaleValue scales the value of an aggregation.
func (x *execution) scaleValue(a query.Aggregation, value schema.Value) schema.Value {
	if value.Null || x.scale() == 1 || !x.isScaled(a) {
		return value
	}
	if value.Type == schema.Float64 {
		return schema.FloatOf(value.Float * x.scale())
	}
	return schema.IntOf(x.scaled(value.Int))
}

// scaledMeasures names the parts of the answer that were scaled.
func (x *execution) scaledMeasures() []string {
	if x.plan.Funnel != nil {
		return []string{"steps"}
	}
	if x.plan.Retention != nil {
		return []string{"cohorts"}
	}
	if x.plan.Paths != nil {
		return []string{"count", "nodes", "edges", "top_paths"}
	}
	var names []string
	if x.plan.Aggregate == nil {
		return nil
	}
	for _, measure := range x.plan.Aggregate.Measures {
		scaled := false
		measure.Expr.Columns(func(ref expression.Ref) {
			scaled = scaled || x.isScaled(x.plan.Aggregate.Aggregates[ref.ID])
		})
		if scaled {
			names = append(names, measure.Name)
		}
	}
	return names
}
