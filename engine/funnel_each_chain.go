package engine

import (
	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// eachChain calls visit for every chain that counts in some shards, with the number of the
// worker that found it and the scan that did. Workers call it at the same time; none has units
// of the same actor as another. bytes is the memory that visit holds for a worker.
func (x *execution) eachChain(plan *query.Funnel, shards []int, trend *funnelTrend, visit func(worker, shard int, f *foundChain, scan *funnelScan), bytes func(worker int) int64) error {
	segments := x.segmentsIn(x.funnelRange(plan))
	units, err := x.units(shards, segments, cutActors)
	if err != nil {
		return err
	}
	return x.forEachUnit(units, func(i int) func(unit) error {
		scan := x.newFunnelScan(i, plan, nil, segments, trend)
		shard := 0
		scan.emit = func(f *foundChain) { visit(i, shard, f, scan) }
		return func(u unit) error {
			shard = u.shard
			err := scan.run(u, func() int64 { return bytes(i) })
			x.withoutActor.Add(scan.stream.withoutActor)
			scan.stream.withoutActor = 0
			return err
		}
	})
}

// values are the breakdown's values of a chain that counts under a number.
func (s *funnelScan) values(number uint32) []schema.Value { return valuesOf(s.plan, s.by, number) }

// valuesOf are the values that a number stands for, none without a breakdown.
func valuesOf(plan *query.Funnel, by *breakdown, number uint32) []schema.Value {
	if by == nil {
		return nil
	}
	values := by.valuesOf(number)
	for i, value := range values {
		if value.Type == schema.Unknown {
			values[i] = schema.NullOf(plan.By[i].Expr.Type)
		}
	}
	return values
}
