package engine

import (
	"sync"

	"github.com/sluice-analytics/sluice/engine/aggregate"
	"github.com/sluice-analytics/sluice/engine/scan"
	"github.com/sluice-analytics/sluice/engine/vector"
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/segment"
)

// rowSource makes the rows that an aggregation is over, shard by shard.
type rowSource interface {
	// worker returns a producer for one goroutine.
	worker(index int) rowWorker
	// refs names the columns of the rows by which actors and times are known.
	refs() rowRefs
	// units divides the source's rows, those of an actor together where the program
	// counts actors.
	units(program aggregate.Program) ([]unit, error)
}

// rowRefs names the columns of rows that mean something to aggregates.
type rowRefs struct {
	actor    expression.Ref
	hasActor bool
	time     expression.Ref
}

// rowWorker produces the rows of one unit at a time.
type rowWorker interface {
	// run calls emit for batches of the unit's rows.
	run(u unit, emit func(*vector.Batch) error) error
	// sizeBytes is the memory that the producer itself holds.
	sizeBytes() int64
}

// rowTaker takes the rows that one goroutine produces.
type rowTaker interface {
	Add(b *vector.Batch) error
	EndShard()
	SizeBytes() int64
}

// feedRows produces the rows of all shards on all cores, each core into a taker of
// its own, and returns the takers. To a taker every unit is a shard: no other unit has
// rows of the same actors where it makes a difference.
func feedRows[T rowTaker](x *execution, source rowSource, program aggregate.Program, newTaker func() T) ([]T, error) {
	units, err := source.units(program)
	if err != nil {
		return nil, err
	}
	takers := make([]T, 0, x.threads)
	var adding sync.Mutex
	err = x.forEachUnit(units, func(i int) func(unit) error {
		taker, rows := newTaker(), source.worker(i)
		adding.Lock()
		takers = append(takers, taker)
		adding.Unlock()
		check := memoryCheck{account: x.memory, worker: i}
		return func(u unit) error {
			err := rows.run(u, func(b *vector.Batch) error {
				if err := taker.Add(b); err != nil {
					return err
				}
				return check.now(func() int64 { return taker.SizeBytes() + rows.sizeBytes() })
			})
			taker.EndShard()
			return err
		}
	})
	return takers, err
}

// eventRows are the events of a range that pass a filter.
type eventRows struct {
	x        *execution
	from, to int64
	// also is a filter beside the plan's, or nil.
	also     *expression.Expr
	segments []*segment.Reader
	// workers are those of the goroutines that asked for one.
	workers []*eventWorker
}

func (x *execution) newEventRows(from, to int64, segments []*segment.Reader) *eventRows {
	return &eventRows{x: x, from: from, to: to, segments: segments, workers: make([]*eventWorker, x.threads)}
}

func (e *eventRows) refs() rowRefs {
	actor, ok := e.x.actor()
	return rowRefs{actor: actor, hasActor: ok, time: timeRef}
}

func (e *eventRows) units(program aggregate.Program) ([]unit, error) {
	cut := cutBlocks
	if program.KeepsActors() {
		cut = cutCounted
	}
	return e.x.units(e.x.shards, e.segments, cut)
}

// worker returns in a second pass the worker of the first, whose conditions know the strings
// that they have decided on.
func (e *eventRows) worker(index int) rowWorker {
	if e.workers[index] == nil {
		e.workers[index] = &eventWorker{
			rows:   e,
			cursor: e.x.newCursor(),
			filter: scan.NewFilter(e.from, e.to, e.x.plan.Where, e.also),
		}
	}
	return e.workers[index]
}

type eventWorker struct {
	rows   *eventRows
	cursor *scan.Cursor
	filter *scan.Filter
	batch  vector.Batch
}

func (w *eventWorker) run(u unit, emit func(*vector.Batch) error) error {
	return w.rows.x.scanBlocks(w.cursor, w.filter, u, w.rows.segments, func(int) error {
		w.batch.Reset(w.cursor.Selected(), w.cursor)
		return emit(&w.batch)
	})
}

func (w *eventWorker) sizeBytes() int64 { return 0 }
