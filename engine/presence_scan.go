package engine

import (
	"math"
	"slices"

	"github.com/sluice-analytics/sluice/engine/activity"
	"github.com/sluice-analytics/sluice/engine/scan"
	"github.com/sluice-analytics/sluice/engine/vector"
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/segment"
)

// presenceView is what the views of active periods want: in which slots of time each
// actor had an event that meets a condition.
type presenceView struct {
	slots activity.Slots
	// event is the condition.
	event *expression.Expr
	// created is a time of which the earliest of each actor's events is wanted, nil for none.
	created *expression.Expr
}

// presenceScan notes the presence of a unit's actors. It takes blocks in any order, and where
// a block lies in one slot it does not even read their times.
type presenceScan struct {
	x        *execution
	index    int
	view     presenceView
	segments []*segment.Reader
	cursor   *scan.Cursor
	filter   *scan.Filter
	presence *activity.Presence
	times    blockTimes

	// created is the earliest time of each actor by the view's expression, whose values
	// every event may have; without it both are nil.
	created []int64
	births  *birthScan

	withoutActor int64
}

// birthScan reads the values of an expression that is a time.
type birthScan struct {
	filter    *scan.Filter
	evaluator *vector.Evaluator
	batch     vector.Batch
}

func (x *execution) newPresenceScan(index int, view presenceView, segments []*segment.Reader) *presenceScan {
	first, last := view.slots[0], view.slots[view.slots.Len()]
	s := &presenceScan{
		x: x, index: index, view: view, segments: segments, cursor: x.newCursor(),
		filter:   scan.NewFilter(first, last, x.plan.Where, condition(view.event)),
		presence: activity.NewPresence(view.slots),
	}
	if view.created != nil {
		s.births = &birthScan{filter: scan.NewFilter(math.MinInt64, math.MaxInt64, x.plan.Where), evaluator: vector.Compile(view.created)}
	}
	return s
}

// presences returns what the workers count, on all cores, of the presence of one unit's actors after
// the other: each into something of its own of so many bytes, which begins as empty says.
func presences[C any](x *execution, view presenceView, empty func(worker int) C, bytes int64, count func(s *presenceScan, into C)) ([]C, error) {
	from, to := view.slots[0], view.slots[view.slots.Len()]
	if view.created != nil {
		from, to = math.MinInt64, math.MaxInt64
	}
	segments := x.segmentsIn(from, to)
	workers, err := runPass(x, pass[*presenceCount[C]]{
		name:  "presences",
		units: func(shards []int) ([]unit, error) { return x.units(shards, segments, cutCounted) },
		worker: func(i int) *presenceCount[C] {
			return &presenceCount[C]{x.newPresenceScan(i, view, segments), empty(i)}
		},
		run: func(w *presenceCount[C], u unit) error {
			if err := w.scan.run(u); err != nil {
				return err
			}
			count(w.scan, w.counts)
			return nil
		},
		end: func(w *presenceCount[C]) {
			x.withoutActor.Add(w.scan.withoutActor)
			w.scan = nil
		},
		sizeBytes: func(*presenceCount[C]) int64 { return bytes },
	})
	counts := make([]C, len(workers))
	for i, w := range workers {
		counts[i] = w.counts
	}
	return counts, err
}

// presenceCount is a scan with what was counted of it.
type presenceCount[C any] struct {
	scan   *presenceScan
	counts C
}

// run notes the events of a unit.
func (s *presenceScan) run(u unit) error {
	s.cursor.OpenShard(u.shard)
	actors := s.cursor.Actors().Bound()
	s.presence.Reset(actors)
	if s.births != nil {
		s.created = slices.Grow(s.created[:0], actors)[:actors]
		for i := range s.created {
			s.created[i] = math.MaxInt64
		}
	}
	if err := s.x.memory.set(s.index, s.presence.SizeBytes()+int64(cap(s.created))*8); err != nil {
		return err
	}
	if err := s.x.scanBlocks(s.cursor, s.filter, u, s.segments, func(int) error { return s.note() }); err != nil || s.births == nil {
		return err
	}
	return s.x.scanBlocks(s.cursor, s.births.filter, u, s.segments, func(int) error { return s.noteCreated() })
}

// note notes the selected events of the cursor's block.
func (s *presenceScan) note() error {
	if low, high, ok := s.cursor.Bounds(timeRef); ok && low >= s.view.slots[0] {
		if slot := s.view.slots.At(low); high < s.view.slots[slot+1] {
			return s.noteSlot(slot)
		}
	}
	times, err := s.times.load(s.cursor)
	if err != nil {
		return err
	}
	slot := 0
	return s.cursor.SelectedRuns(func(actor uint32, from, to int) {
		if actor < segment.FirstActor {
			s.withoutActor += int64(to - from)
			return
		}
		slot = s.presence.MarkTimes(actor, times[from:to], slot)
	})
}

// noteSlot notes events that all lie in one slot.
func (s *presenceScan) noteSlot(slot int) error {
	return s.cursor.SelectedRuns(func(actor uint32, from, to int) {
		if actor < segment.FirstActor {
			s.withoutActor += int64(to - from)
			return
		}
		s.presence.Mark(actor, slot)
	})
}

// noteCreated notes when the actors of the selected events were created.
func (s *presenceScan) noteCreated() error {
	b := s.births
	b.batch.Reset(s.cursor.Selected(), s.cursor)
	times, err := b.evaluator.Eval(&b.batch)
	if err != nil {
		return err
	}
	return s.cursor.SelectedRuns(func(actor uint32, from, to int) {
		if actor < segment.FirstActor {
			return
		}
		earliest := s.created[actor]
		if times.Const {
			to = from + 1
		}
		for i := from; i < to; i++ {
			if at := i; !times.IsNull(at) {
				if times.Const {
					at = 0
				}
				earliest = min(earliest, times.Ints[at])
			}
		}
		s.created[actor] = earliest
	})
}
