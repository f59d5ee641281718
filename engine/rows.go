package engine

import (
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
	// units divides the source's rows in some shards, those of an actor together where the
	// program counts actors.
	units(program aggregate.Program, shards []int) ([]unit, error)
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
	return feedPass(x, source, program, newTaker, "", nil)
}

// feedPass is feedRows as a pass of that name, whose takers may be kept; fit is that of the pass.
func feedPass[T rowTaker](x *execution, source rowSource, program aggregate.Program, newTaker func() T, name string, fit func(T) (T, bool)) ([]T, error) {
	p := pass[*rowFeed[T]]{
		name:  name,
		units: func(shards []int) ([]unit, error) { return source.units(program, shards) },
		worker: func(i int) *rowFeed[T] {
			return &rowFeed[T]{taker: newTaker(), rows: source.worker(i), check: memoryCheck{account: x.memory, worker: i}}
		},
		run:       (*rowFeed[T]).run,
		end:       func(f *rowFeed[T]) { f.rows = nil },
		sizeBytes: func(f *rowFeed[T]) int64 { return f.taker.SizeBytes() },
	}
	if fit != nil {
		p.fit = func(f *rowFeed[T]) (*rowFeed[T], bool) {
			taker, ok := fit(f.taker)
			return &rowFeed[T]{taker: taker}, ok
		}
	}
	feeds, err := runPass(x, p)
	takers := make([]T, len(feeds))
	for i, feed := range feeds {
		takers[i] = feed.taker
	}
	return takers, err
}

// rowFeed gives rows to a taker.
type rowFeed[T rowTaker] struct {
	taker T
	rows  rowWorker
	check memoryCheck
}

func (f *rowFeed[T]) run(u unit) error {
	err := f.rows.run(u, func(b *vector.Batch) error {
		if err := f.taker.Add(b); err != nil {
			return err
		}
		return f.check.now(func() int64 { return f.taker.SizeBytes() + f.rows.sizeBytes() })
	})
	f.taker.EndShard()
	return err
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

func (e *eventRows) units(program aggregate.Program, shards []int) ([]unit, error) {
	cut := cutBlocks
	if program.KeepsActors() {
		cut = cutCounted
	}
	return e.x.units(shards, e.segments, cut)
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
