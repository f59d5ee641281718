package engine

import (
	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// computeList makes a column that is true of the actors listed.
func (d *derivation) computeList() {
	d.fill(schema.BoolOf(false))
	for _, actor := range d.plan.Actors {
		shard, id, known := d.column.Find(actor)
		// The sample may leave the shard out, and an actor may be new.
		if values := d.column.Shards[shard]; known && values != nil && int(id) < values.Len() {
			values.Ints[id] = 1
		}
	}
}

// computeCohort makes a column that is true of the actors at a place in a funnel. Those that
// did not enter it are at none.
func (d *derivation) computeCohort() error {
	d.fill(schema.BoolOf(false))
	cohort := d.plan.Cohort
	inner := d.pass()
	defer d.x.joined(inner)
	return inner.eachFunnelChain(cohort.Funnel, func(shard int, actor uint32, times []int64, open bool) {
		if stateAt(cohort.Funnel, times, open, cohort.Step-1) == cohort.State {
			d.column.Shards[shard].Ints[actor] = 1
		}
	})
}

// eachFunnelChain calls visit for every chain of a funnel that counts, from several goroutines,
// none of which has chains of the same actor as another.
func (x *execution) eachFunnelChain(plan *query.Funnel, visit func(shard int, actor uint32, times []int64, open bool)) error {
	if _, ok := isPlain(plan, x.funnelSpec(plan, x.plan.From, x.plan.To)); !ok {
		return x.eachChain(plan, x.shards, nil, func(_, shard int, f *foundChain, _ *funnelScan) {
			visit(shard, f.unit.actor, f.times, f.open)
		}, func(int) int64 { return 0 })
	}
	segments := x.segmentsIn(x.funnelRange(plan, x.plan.From, x.plan.To))
	units, err := x.units(x.shards, segments, cutActors)
	if err != nil {
		return err
	}
	return x.forEachUnit(units, func(i int) func(unit) error {
		w := x.newFunnelWorker(i, plan, segments, nil)
		w.visit = visit
		return w.run
	})
}
