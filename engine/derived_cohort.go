package engine

import (
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
	return inner.eachFunnelUnit(cohort.Funnel, func(shard int, actor uint32, reached int, open bool) {
		if cohort.Holds(reached, open) {
			d.column.Shards[shard].Ints[actor] = 1
		}
	})
}
