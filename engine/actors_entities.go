package engine

import (
	"github.com/sluice-analytics/sluice/engine/vector"
	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/query/expression"
)

// rowActors takes the actors of rows for which a condition holds.
type rowActors struct {
	held   heldRows
	actors map[string]struct{}
	bytes  int64
}

// findEntities finds the actors of the sessions, actors or flows for which the filter of the plan's first measure holds. Its second
// measure is of the actor.
func findEntities(x *execution, shards []int, found func(worker, shard int, actor uint32)) error {
	a := &aggregation{x: x, plan: x.plan.Aggregate, timeKey: -1}
	if err := a.prepare(); err != nil || a.from >= a.to {
		return err
	}
	var takers []*rowActors
	err := x.within(shards, func() (err error) {
		takers, err = feedRows(x, a.source(a.from, a.to), a.program, func() *rowActors {
			return &rowActors{held: newHeldRows(a.plan), actors: map[string]struct{}{}}
		})
		return err
	})
	if err != nil {
		return err
	}
	find := findActor(x.snapshot)
	for worker, taker := range takers {
		for text := range taker.actors {
			if shard, id, ok := find(text); ok {
				found(worker, shard, id)
			}
		}
	}
	return nil
}

// actorArgument is the column of the actor.
func actorArgument(plan *query.Aggregate) *expression.Expr { return plan.Aggregates[1].Arg }

// Add takes the actors of a batch.
func (t *rowActors) Add(b *vector.Batch) error {
	return t.held.each(b, func(_ int, actor string) {
		if _, known := t.actors[actor]; !known {
			t.actors[actor] = struct{}{}
			t.bytes += int64(len(actor)) + actorEntryBytes
		}
	})
}

// actorEntryBytes is about what an entry of a map of texts takes beside the text.
const actorEntryBytes = 48

// EndShard has nothing to do: texts outlive shards.
func (t *rowActors) EndShard() {}

// SizeBytes is the memory held.
func (t *rowActors) SizeBytes() int64 { return t.bytes }
