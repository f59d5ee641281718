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
		return a.Arg.Op == expression.Column && x.isActorOfRows(a.Arg.Ref)
	}
	return false
}

// isActorOfRows reports whether a column of the aggregated rows is their actor, which of
// entities is the column behind the properties.
func (x *execution) isActorOfRows(ref expression.Ref) bool {
	var over *query.Over
	if x.plan.Aggregate != nil {
		over = x.plan.Aggregate.Over
	}
	switch {
	case over == nil:
		actor, ok := x.actor()
		return ok && ref.ID == actor.ID
	case over.Actors != nil:
		return int(ref.ID) == len(over.Actors.Properties)
	case over.Flows != nil:
		flows := over.Flows
		return int(ref.ID) == int(query.FlowStepTimes)+len(flows.Funnel.Steps)+len(flows.Funnel.Hold)+len(flows.Properties)
	default:
		return ref.ID == sessionProperties+uint32(len(over.Sessions.Properties))
	}
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
	if x.plan.Lifecycle != nil {
		return []string{"periods"}
	}
	if x.plan.Stickiness != nil {
		return []string{"count", "active_periods"}
	}
	if x.plan.Paths != nil {
		return []string{"count", "nodes", "edges", "top_paths"}
	}
	if x.plan.Difference != nil {
		return []string{"count"}
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
