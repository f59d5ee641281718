package engine

import (
	"github.com/sluice-analytics/sluice/storage/schema"
	"github.com/sluice-analytics/sluice/storage/segment"
)

// computeList makes a column that is true of the actors listed.
func (d *derivation) computeList() {
	d.fill(schema.BoolOf(false))
	snapshot := d.x.snapshot
	for _, actor := range d.plan.Actors {
		shard := segment.ShardOf([]byte(actor), snapshot.Config.Shards)
		values := d.column.Shards[shard]
		if values == nil {
			continue // the sample leaves it out
		}
		if id, known := snapshot.Actors(shard).Find(actor); known && int(id) < len(values.Ints) {
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
