package engine

import (
	"github.com/sluice-analytics/sluice/engine/result"
	"github.com/sluice-analytics/sluice/engine/scan"
	"github.com/sluice-analytics/sluice/engine/vector"
	"github.com/sluice-analytics/sluice/storage/schema"
	"github.com/sluice-analytics/sluice/storage/segment"
)

// actorTally counts the events of actors along the runs in which segments have them, by dense id: there may be
// millions, of which a few thousand are listed, and only these are given their names.
type actorTally struct {
	a        *aggregation
	segments []*segment.Reader
	workers  []*actorScan
	// shards has the counts of each shard by dense id, nil where it was not counted.
	shards [][]int64
}

// actorScan is what a worker needs.
type actorScan struct {
	cursor *scan.Cursor
	filter *scan.Filter
}

func newActorTally(a *aggregation) *actorTally {
	return &actorTally{
		a: a, segments: a.x.segmentsIn(a.from, a.to), workers: make([]*actorScan, a.x.threads),
		shards: make([][]int64, a.x.snapshot.Config.Shards),
	}
}

func (t *actorTally) add() error {
	x := t.a.x
	units, err := x.units(x.shards, t.segments, uncut)
	if err != nil {
		return err
	}
	err = x.forEachUnit(units, func(i int) func(unit) error {
		if t.workers[i] == nil {
			t.workers[i] = &actorScan{x.newCursor(), scan.NewFilter(t.a.from, t.a.to, x.plan.Where)}
		}
		return func(u unit) error { return t.count(t.workers[i], u) }
	})
	if err != nil { // where the time was over some shards may be done: they are no sample without the others
		for _, shard := range x.shards {
			t.shards[shard] = nil
		}
	}
	return err
}

// count counts the events of a shard.
func (t *actorTally) count(w *actorScan, u unit) error {
	x := t.a.x
	counts := make([]int64, x.actorBound(u.shard))
	if err := x.memory.add(int64(len(counts)) * 8); err != nil {
		return err
	}
	err := x.scanBlocks(w.cursor, w.filter, u, t.segments, func(int) error {
		return w.cursor.SelectedRuns(func(actor uint32, from, to int) { counts[actor] += int64(to - from) })
	})
	if err == nil {
		t.shards[u.shard] = counts
	}
	return err
}

// shardActor is an actor.
type shardActor struct {
	shard int
	id    uint32
}

func (t *actorTally) found(searched bool) *countedValues {
	x := t.a.x
	most, nulls := mostFrequent[shardActor]{searched: searched}, int64(0)
	for shard, counts := range t.shards {
		for id, count := range counts {
			switch {
			case count == 0:
			case uint32(id) == segment.NoActor:
				nulls += count
			default:
				most.add(shardActor{shard, uint32(id)}, count)
			}
		}
	}
	listed := most.listed()
	values := make([]PropertyValue, len(listed))
	for i, actor := range listed {
		text := vector.NewActorText(x.snapshot.Actors(actor.of.shard), actor.of.shard).At(actor.of.id)
		values[i] = PropertyValue{result.JSONValue(schema.StringOf(text)), x.scaled(actor.count)}
	}
	found := newCountedValues(schema.String, values, most.seen)
	found.nulls = x.scaled(nulls)
	return found
}
