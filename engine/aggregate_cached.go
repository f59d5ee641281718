package engine

import (
	"fmt"
	"math"
	"sync/atomic"

	"github.com/sluice-analytics/sluice/engine/aggregate"
	"github.com/sluice-analytics/sluice/engine/scan"
	"github.com/sluice-analytics/sluice/engine/vector"
	"github.com/sluice-analytics/sluice/storage/segment"
)

// cachedRun is a pass over events that takes what it can from the cache, and puts
// there what it finds of segments that lie in the range as a whole.
type cachedRun struct {
	a        *aggregation
	program  aggregate.Program
	from, to int64
	plan     []byte
	// parts are the results of segments that were found; missing are the segments to
	// look into one by one, rest those to look into together.
	parts         []*aggregate.Result
	missing, rest []*segment.Reader
	// tooMany says that a segment turned out to have too much to keep.
	tooMany atomic.Bool
}

// cachedGroupsMax and cachedBytesMax bound what is kept of a segment, the latter the
// states: to merge more than that costs more than to read the events.
const (
	cachedGroupsMax = 4096
	cachedBytesMax  = 4 << 20
)

// cacheable reports whether the cache can answer for segments: of events, not of
// sessions or computed columns, which pass from one segment to the next.
func (a *aggregation) cacheable(program aggregate.Program) bool {
	return a.x.cache != nil && a.plan.Over == nil && len(a.x.plan.Derived) == 0 && program.Lasting()
}

// runCached is run with the help of the cache.
func (a *aggregation) runCached(program aggregate.Program, from, to int64) (*aggregate.Result, error) {
	plan, err := a.planKey(program)
	if err != nil {
		return nil, err
	}
	r := &cachedRun{a: a, program: program, from: from, to: to, plan: plan}
	r.look(a.x.segmentsIn(from, to))
	if err := r.readMissing(); err != nil {
		return nil, err
	}
	rest := a.x.newEventRows(from, to, r.rest)
	workers, err := feedRows(a.x, rest, program, func() *aggregate.Worker { return aggregate.NewWorker(program) })
	if err != nil {
		return nil, err
	}
	return aggregate.MergeResults(program, append(r.parts, aggregate.Merge(program, workers))), nil
}

// refusal is the key under which it is remembered that a plan has too many groups.
func (r *cachedRun) refusal() cacheKey {
	return r.a.segmentKey(r.plan, segment.Info{MinTime: math.MaxInt64, MaxTime: math.MinInt64})
}

// look takes what the cache has, and divides the other segments.
func (r *cachedRun) look(segments []*segment.Reader) {
	cache := r.a.x.cache
	_, refused := cache.find(r.refusal())
	for _, reader := range segments {
		info := reader.Info()
		if refused || info.MinTime < r.from || info.MaxTime >= r.to {
			r.rest = append(r.rest, reader)
			continue
		}
		if result, known := cache.find(r.a.segmentKey(r.plan, info)); known {
			r.parts = append(r.parts, result)
			r.a.x.cacheHits++
			continue
		}
		r.missing = append(r.missing, reader)
		r.a.x.cacheMisses++
	}
}

// segmentPiece is some shards of a segment, for one worker.
type segmentPiece struct {
	segment  int
	from, to int // of the shards
}

// pieces divides the missing segments, of which there may be few and large ones.
func (r *cachedRun) pieces() []segmentPiece {
	var pieces []segmentPiece
	shards := len(r.a.x.shards)
	for i, reader := range r.missing {
		count := min(shards, 1+reader.Info().Rows/unitRowsMax)
		for p := range count {
			pieces = append(pieces, segmentPiece{i, shards * p / count, shards * (p + 1) / count})
		}
	}
	return pieces
}

// rowsOf is about how many rows a piece has.
func (r *cachedRun) rowsOf(p segmentPiece) int64 {
	return int64(r.missing[p.segment].Info().Rows) * int64(p.to-p.from) / int64(len(r.a.x.shards))
}

// readMissing looks into the missing segments, each by itself, and keeps what it
// finds; once that turns out not to be worth it, the segments left join the rest.
func (r *cachedRun) readMissing() error {
	x := r.a.x
	pieces := r.pieces()
	if len(pieces) == 0 {
		return nil
	}
	for _, p := range pieces {
		x.progress.plan(r.rowsOf(p))
	}
	found := make([]*aggregate.Worker, len(pieces))
	err := x.forEach(len(pieces), func(worker int, turn *turn) func(int) error {
		held := int64(0)
		rows := &eventWorker{
			cursor: x.newCursor(), filter: scan.NewFilter(r.from, r.to, x.plan.Where),
		}
		check := memoryCheck{account: x.memory, worker: worker}
		return func(i int) error {
			if r.tooMany.Load() {
				return nil
			}
			w, err := r.readPiece(rows, pieces[i], turn, func(size int64) error {
				return check.now(func() int64 { return held + size })
			})
			if err != nil {
				return err
			}
			found[i] = w
			x.progress.finish(r.rowsOf(pieces[i]))
			held += w.SizeBytes()
			if w.Grouper.Len() > cachedGroupsMax || w.Measurer.SizeBytes() > cachedBytesMax {
				r.tooMany.Store(true)
			}
			return nil
		}
	})
	if err != nil {
		return err
	}
	r.keep(pieces, found)
	return nil
}

// readPiece measures the events of some shards of a segment. The worker that gives the
// rows is used for one piece after the other: its conditions know the strings that they
// have decided on.
func (r *cachedRun) readPiece(rows *eventWorker, p segmentPiece, turn *turn, check func(size int64) error) (*aggregate.Worker, error) {
	x := r.a.x
	rows.rows = &eventRows{x: x, from: r.from, to: r.to, segments: r.missing[p.segment : p.segment+1]}
	taker := aggregate.NewWorker(r.program)
	for _, shard := range x.shards[p.from:p.to] {
		err := rows.run(unit{shard: shard, blocksTo: math.MaxInt, turn: turn}, func(b *vector.Batch) error {
			if err := taker.Add(b); err != nil {
				return err
			}
			return check(taker.SizeBytes())
		})
		if err != nil {
			return nil, fmt.Errorf("shard %d: %w", shard, err)
		}
		taker.EndShard()
	}
	return taker, nil
}

// keep joins the pieces of each segment and remembers the result.
func (r *cachedRun) keep(pieces []segmentPiece, found []*aggregate.Worker) {
	cache := r.a.x.cache
	if r.tooMany.Load() {
		cache.keep(r.refusal(), nil)
	}
	for i, reader := range r.missing {
		var workers []*aggregate.Worker
		whole := true
		for p, piece := range pieces {
			if piece.segment == i {
				whole = whole && found[p] != nil
				workers = append(workers, found[p])
			}
		}
		if !whole {
			r.rest = append(r.rest, reader)
			continue
		}
		result := aggregate.Merge(r.program, workers)
		r.parts = append(r.parts, result)
		if !r.tooMany.Load() {
			result.Detach()
			cache.keep(r.a.segmentKey(r.plan, reader.Info()), result)
		}
	}
}
