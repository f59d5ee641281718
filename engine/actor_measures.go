package engine

import (
	"math/bits"

	"github.com/sluice-analytics/sluice/engine/aggregate"
	"github.com/sluice-analytics/sluice/engine/scan"
	"github.com/sluice-analytics/sluice/engine/vector"
	"github.com/sluice-analytics/sluice/storage/segment"
)

// actorMeasures measures the events of each actor of a unit; the group of an actor is its
// dense id. It belongs to one goroutine.
type actorMeasures struct {
	x        *execution
	program  aggregate.Program
	segments []*segment.Reader
	cursor   *scan.Cursor
	filter   *scan.Filter
	check    memoryCheck
	batch    vector.Batch

	// measurer has the states of the unit at hand, and seen lists the actors that have
	// events that count, ascending.
	measurer *aggregate.Measurer
	seen     []uint32
	marked   []uint64
	// note is told of every block with the actors of its selected rows; nil for nobody.
	note func(segment int, runs vector.Spans)
	// withoutActor counts the events that have no actor.
	withoutActor int64
}

// newActorMeasures returns what measures the events of the segments that pass a filter.
func (x *execution) newActorMeasures(worker int, program aggregate.Program, segments []*segment.Reader, filter *scan.Filter) *actorMeasures {
	return &actorMeasures{
		x: x, program: program, segments: segments, cursor: x.newCursor(), filter: filter,
		check: memoryCheck{account: x.memory, worker: worker},
	}
}

// run measures the actors of a unit.
func (w *actorMeasures) run(u unit) error {
	bound := w.x.actorBound(u.shard)
	w.measurer = aggregate.NewMeasurer(w.program, bound)
	w.marked = append(w.marked[:0], make([]uint64, (bound+63)/64)...)
	err := w.x.scanBlocks(w.cursor, w.filter, u, w.segments, func(segmentIndex int) error {
		runs, err := w.cursor.RunActors()
		if err != nil {
			return err
		}
		w.mark(runs)
		if w.note != nil {
			w.note(segmentIndex, runs)
		}
		w.batch.Reset(w.cursor.Selected(), w.cursor)
		groups := aggregate.Groups{Ends: runs.Ends, Codes: runs.Codes, Ascending: true}
		if len(runs.Codes) == 1 {
			groups = aggregate.Groups{Const: true, Codes: runs.Codes}
		}
		if err := w.measurer.AddGroups(&w.batch, groups, bound); err != nil {
			return err
		}
		return w.check.now(w.sizeBytes)
	})
	w.measurer.EndShard()
	w.list()
	return err
}

// mark notes the actors that have rows.
func (w *actorMeasures) mark(runs vector.Spans) {
	from := uint16(0)
	for i, actor := range runs.Codes {
		if actor < segment.FirstActor {
			w.withoutActor += int64(runs.Ends[i] - from)
		} else {
			w.marked[actor>>6] |= 1 << (actor & 63)
		}
		from = runs.Ends[i]
	}
}

// list lists the actors that were marked.
func (w *actorMeasures) list() {
	w.seen = w.seen[:0]
	for i, word := range w.marked {
		for ; word != 0; word &= word - 1 {
			w.seen = append(w.seen, uint32(i*64+bits.TrailingZeros64(word)))
		}
	}
}

func (w *actorMeasures) sizeBytes() int64 {
	return w.measurer.SizeBytes() + int64(cap(w.marked))*8 + int64(cap(w.seen))*4
}
