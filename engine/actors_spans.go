package engine

import (
	"math"

	"github.com/sluice-analytics/sluice/engine/scan"
	"github.com/sluice-analytics/sluice/storage/segment"
)

// actorSpans calls visit for some shards with the times of the first and the last event of its actors, by dense id, among the events
// of the plan's range that pass its filter; who has none has a first after the last. The slices hold until visit returns.
func (x *execution) actorSpans(shards []int, visit func(worker, shard int, first, last []int64)) error {
	from, to := x.plan.From, x.plan.To
	segments := x.segmentsIn(from, to)
	units, err := x.units(shards, segments, uncut)
	if err != nil {
		return err
	}
	return x.forEachUnit(units, func(worker int) func(unit) error {
		s := &spanScan{cursor: x.newCursor()}
		filter := scan.NewFilter(from, to, x.plan.Where)
		return func(u unit) error {
			s.cursor.OpenShard(u.shard)
			s.reset(s.cursor.Actors().Bound())
			if err := x.memory.set(worker, int64(cap(s.first))*16); err != nil {
				return err
			}
			if err := x.scanBlocks(s.cursor, filter, u, segments, func(int) error { return s.add() }); err != nil {
				return err
			}
			visit(worker, u.shard, s.first, s.last)
			return nil
		}
	})
}

// spanScan notes when the actors of a shard were first and last seen.
type spanScan struct {
	cursor      *scan.Cursor
	times       blockTimes
	first, last []int64
}

func (s *spanScan) reset(actors int) {
	if cap(s.first) < actors {
		s.first, s.last = make([]int64, actors), make([]int64, actors)
	}
	s.first, s.last = s.first[:actors], s.last[:actors]
	for i := range s.first {
		s.first[i], s.last[i] = math.MaxInt64, math.MinInt64
	}
}

// add notes the selected events of the cursor's block.
func (s *spanScan) add() error {
	times, err := s.times.load(s.cursor)
	if err != nil {
		return err
	}
	return s.cursor.SelectedRuns(func(actor uint32, from, to int) {
		if actor >= segment.FirstActor { // times ascend within a run
			s.first[actor], s.last[actor] = min(s.first[actor], times[from]), max(s.last[actor], times[to-1])
		}
	})
}

// findEvents finds the actors that have an event in the range that passes the filter.
func findEvents(x *execution, shards []int, found func(worker, shard int, actor uint32)) error {
	return x.actorSpans(shards, func(worker, shard int, first, last []int64) {
		for actor := range first {
			if first[actor] <= last[actor] {
				found(worker, shard, uint32(actor))
			}
		}
	})
}
