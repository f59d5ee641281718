package engine

import (
	"math"

	"github.com/sluice-analytics/sluice/engine/aggregate"
	"github.com/sluice-analytics/sluice/engine/vector"
	"github.com/sluice-analytics/sluice/funnel"
	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/segment"
)

// pathsWorker finds the paths of the actors that one goroutine takes: block by block where
// a segment is alone in its time, as most are, else from the stream of their events.
type pathsWorker struct {
	stream *actorStream
	scan   pathsScan
	paths  *funnel.Paths
	key    aggregate.Key
	// table is that of the paths, when all are found.
	table *funnel.PathTable
	// sessions cuts the events where more than a gap ends sessions, else nil.
	sessions *pathsSessions
	// null is the key's code of null, looked for among the first known codes.
	null  uint32
	known int
	// noMasks stand in for masks where the view has no conditions.
	noMasks []uint64
}

// pathsRange is the range of events that paths need: a session's start depends on
// the event before, so they are read from a gap before the range on; its end is
// known when nothing follows.
func (x *execution) pathsRange(plan *query.Paths) (from, to int64) {
	if plan.Session != nil {
		return (&sessionRows{plan: plan.Session, from: x.plan.From, to: x.plan.To}).readRange()
	}
	return before(x.plan.From, plan.Gap), math.MaxInt64
}

func (x *execution) newPathsWorker(index int, plan *query.Paths, segments []*segment.Reader) *pathsWorker {
	w := &pathsWorker{key: aggregate.NewKey(vector.Compile(plan.Node)), null: funnel.NoNode}
	// Events that are no part of a path keep a session alive, so all are wanted.
	stream := streamSpec{every: true, keys: []aggregate.Key{w.key}}
	stream.from, stream.to = x.pathsRange(plan)
	condition := func(e *expression.Expr) (bit uint64) {
		if e == nil {
			return 0
		}
		stream.conditions = append(stream.conditions, e)
		return 1 << (len(stream.conditions) - 1)
	}
	spec := funnel.PathSpec{
		Gap: plan.Gap, From: x.plan.From, To: x.plan.To,
		Start: condition(plan.Start), End: condition(plan.End), EndLast: plan.EndLast, Hide: condition(plan.Exclude),
		Before: plan.Before, After: plan.After, Collapse: plan.Collapse, Once: !plan.Transitions,
	}
	w.sessions = x.newPathsSessions(w, plan.Session, &stream, condition)
	w.paths = funnel.NewPaths(spec)
	w.stream = x.newActorStream(index, stream, segments)
	w.scan = newPathsScan(w, spec)
	return w
}

// run finds the paths of a unit.
func (w *pathsWorker) run(u unit) error {
	s := w.stream
	s.cursor.OpenShard(u.shard)
	w.paths.Reset(s.cursor.Actors().Bound())
	if w.sessions != nil {
		return s.run(u, w.sessions.follow, w.sizeBytes)
	}
	s.fold, s.viewBytes, s.turn = w.follow, w.sizeBytes, u.turn
	for i, cluster := range s.clusters {
		run := s.join
		if len(cluster) == 1 {
			w.scan.place(i)
			run = w.scan.run
		}
		if err := run(u, cluster); err != nil {
			return err
		}
	}
	w.paths.Close()
	return nil
}

// follow takes the paths of actors on.
func (w *pathsWorker) follow(e *eventRuns) error {
	w.findNull()
	masks := w.masks(e)
	for _, run := range e.runs {
		w.paths.Add(run.actor, e.times[run.from:run.to], masks[run.from:run.to], e.codes[0][run.from:run.to], w.null)
	}
	return nil
}

// masks returns the masks of the events, which all are 0 where nothing is asked of them.
func (w *pathsWorker) masks(e *eventRuns) []uint64 {
	if len(w.stream.spec.conditions) > 0 {
		return e.masks
	}
	if len(w.noMasks) < len(e.times) {
		w.noMasks = make([]uint64, len(e.times))
	}
	return w.noMasks
}

// findNull looks for null among the codes that are new.
func (w *pathsWorker) findNull() {
	for ; w.known < w.key.Len(); w.known++ {
		if w.key.Value(uint32(w.known)).Null {
			w.null = uint32(w.known)
		}
	}
}

// end counts the events without an actor, and leaves the table of paths and their key.
func (w *pathsWorker) end() {
	w.stream.x.withoutActor.Add(w.stream.withoutActor)
	*w = pathsWorker{key: w.key, table: w.paths.Table}
}

func (w *pathsWorker) sizeBytes() int64 {
	return w.paths.SizeBytes() + int64(cap(w.noMasks))*8 + w.sessions.sizeBytes()
}
