package engine

import (
	"github.com/sluice-analytics/sluice/engine/aggregate"
	"github.com/sluice-analytics/sluice/engine/vector"
	"github.com/sluice-analytics/sluice/funnel"
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/block"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// sessionStream makes sessions that have no properties but their times and number of
// events: while the events stream by, nothing is kept but the session that each actor
// is in.
type sessionStream struct {
	rows     *sessionRows
	stream   *actorStream
	tracker  *funnel.SessionTracker
	entities *sessionEntities
	// splitKeys numbers the pairs of day and value that split sessions.
	splitKeys aggregate.Numbers
	keys      []uint32
}

func (s *sessionRows) newStream(index int) *sessionStream {
	low, high := s.readRange()
	spec := streamSpec{from: low, to: high, every: true}
	if s.plan.Start != nil || s.plan.End != nil {
		// In the order of the bits that the tracker knows.
		spec.conditions = []*expression.Expr{orNever(s.plan.Start), orNever(s.plan.End)}
	}
	if s.plan.SplitOn != nil {
		spec.keys = []aggregate.Key{aggregate.NewKey(vector.Compile(s.plan.SplitOn))}
	}
	return &sessionStream{
		rows:     s,
		stream:   s.x.newActorStream(index, spec, s.segments),
		tracker:  funnel.NewSessionTracker(s.spec()),
		entities: newSessionEntities(s),
	}
}

// orNever returns the condition, or one that never holds where there is none.
func orNever(condition *expression.Expr) *expression.Expr {
	if condition != nil {
		return condition
	}
	return &expression.Expr{Op: expression.Constant, Type: schema.Bool, Value: schema.BoolOf(false)}
}

func (w *sessionStream) run(u unit, emit func(*vector.Batch) error) error {
	actors := vector.NewActorText(w.rows.x.snapshot.Actors(u.shard), u.shard)
	w.entities.reset(actors)
	w.tracker.Reset(actors.Bound())
	err := w.stream.run(u, func(e *eventRuns) error {
		keys := w.splitBy(e)
		for _, run := range e.runs {
			w.add(e, run, keys)
		}
		if len(w.tracker.Done) < block.Rows {
			return nil
		}
		return w.emit(emit)
	}, w.sizeBytes)
	w.rows.x.withoutActor.Add(w.stream.withoutActor)
	w.stream.withoutActor = 0
	if err != nil {
		return err
	}
	w.tracker.Finish()
	return w.emit(emit)
}

// add gives the tracker a run's events.
func (w *sessionStream) add(e *eventRuns, run actorRun, keys []uint32) {
	var masks []uint64
	if len(e.masks) > 0 {
		masks = e.masks[run.from:run.to]
	}
	if keys != nil {
		keys = keys[run.from:run.to]
	}
	w.tracker.Add(run.actor, e.times[run.from:run.to], masks, keys)
}

// splitBy returns a key for each event of which no session has two, or nil.
func (w *sessionStream) splitBy(e *eventRuns) []uint32 {
	plan := w.rows.plan
	if plan.SplitOn == nil && !plan.SplitDay {
		return nil
	}
	w.keys = w.keys[:0]
	for i, at := range e.times {
		key := uint64(0)
		if plan.SplitDay {
			key = uint64(uint32(dayOf(w.rows.x.plan.Zone.Wall(at))))
		}
		if plan.SplitOn != nil {
			key |= uint64(e.codes[0][i]) << 32
		}
		w.keys = append(w.keys, w.splitKeys.Number(key))
	}
	return w.keys
}

// emit hands the sessions on that are over and start in the range.
func (w *sessionStream) emit(emit func(*vector.Batch) error) error {
	e := w.entities
	e.reset(e.actors)
	for _, s := range w.tracker.Done {
		if s.Start >= w.rows.from && s.Start < w.rows.to {
			e.add(s.Unit, s.Start, s.End, s.Events)
		}
	}
	w.tracker.Done = w.tracker.Done[:0]
	return e.emit(emit)
}

func (w *sessionStream) sizeBytes() int64 {
	return w.tracker.SizeBytes() + w.entities.sizeBytes() + int64(cap(w.keys))*4
}
