package engine

import (
	"github.com/sluice-analytics/sluice/engine/activity"
	"github.com/sluice-analytics/sluice/engine/aggregate"
	"github.com/sluice-analytics/sluice/engine/vector"
	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/schema"
	"github.com/sluice-analytics/sluice/storage/segment"
)

// retentionWorker counts retention over the shards that one goroutine takes.
type retentionWorker struct {
	x     *execution
	index int
	plan  *query.Retention
	spec  *activity.Retention
	// key gives entries their values, nil where there is no breakdown; joint is the same where
	// there are several.
	key   aggregate.Key
	joint *aggregate.JointKey
	// measured measures the returns, nil where nothing is asked of them.
	measured *retentionMeasurer

	// One of the two ways is set: scan for what bits can answer, or stream and
	// fold.
	scan   *retentionScan
	stream *actorStream
	fold   *activity.Fold

	// counts are those of each code of the key.
	counts []*activity.Counts
	bytes  int64
	err    error
}

func (x *execution) newRetentionWorker(index int, plan *query.Retention, spec *activity.Retention, segments []*segment.Reader) *retentionWorker {
	w := &retentionWorker{x: x, index: index, plan: plan, spec: spec}
	w.key, w.joint = retentionKey(plan)
	if plan.Measure != nil {
		w.measured = newRetentionMeasurer(w, segments)
	}
	if spec.CanCount(len(plan.By) > 0) {
		w.scan = newRetentionScan(w, segments)
		return w
	}
	w.foldEvents(segments)
	if w.measured != nil {
		w.fold.Keep = w.measured.outcomes
	}
	return w
}

// newRetentionFold is a worker that counts one actor after the other, and measures nothing.
func (x *execution) newRetentionFold(index int, plan *query.Retention, spec *activity.Retention, segments []*segment.Reader) *retentionWorker {
	w := &retentionWorker{x: x, index: index, plan: plan, spec: spec}
	w.key, w.joint = retentionKey(plan)
	w.foldEvents(segments)
	return w
}

// foldEvents makes the worker take all events of one actor after the other.
func (w *retentionWorker) foldEvents(segments []*segment.Reader) {
	from, to := w.spec.Read()
	stream := streamSpec{from: from, to: to, whole: true, conditions: retentionConditions(w.plan)}
	if w.key != nil {
		stream.keys = []aggregate.Key{w.key}
	}
	w.fold = activity.NewFold(w.spec)
	w.fold.Less = w.less
	w.stream = w.x.newActorStream(w.index, stream, segments)
}

// retentionKey makes the key of the breakdown, nil where there is none; it is also the joint one
// where there are several expressions.
func retentionKey(plan *query.Retention) (aggregate.Key, *aggregate.JointKey) {
	var keys []aggregate.Key
	for _, key := range plan.By {
		keys = append(keys, aggregate.NewKey(vector.Compile(key.Expr)))
	}
	switch len(keys) {
	case 0:
		return nil, nil
	case 1:
		return keys[0], nil
	}
	joint := aggregate.NewJointKey(keys)
	return joint, joint
}

// retentionConditions are the conditions in the order of the bits of masks.
func retentionConditions(plan *query.Retention) []*expression.Expr {
	return []*expression.Expr{plan.Start, plan.Return} // activity.Start, activity.Return
}

// run counts the actors of a unit.
func (w *retentionWorker) run(u unit) error {
	if w.measured != nil {
		w.measured.open(u)
	}
	if err := w.count(u); err != nil || w.measured == nil {
		return err
	}
	return w.measured.run(u)
}

func (w *retentionWorker) count(u unit) error {
	if w.scan != nil {
		return w.scan.run(u)
	}
	return w.stream.run(u, w.foldAll, w.sizeBytes)
}

func (w *retentionWorker) foldAll(e *eventRuns) error {
	for _, run := range e.runs {
		var codes []uint32
		if w.key != nil {
			codes = e.codes[0][run.from:run.to]
		}
		w.fold.Add(run.actor, e.times[run.from:run.to], e.masks[run.from:run.to], codes, w.countsOf)
	}
	return w.err
}

// less orders the values of codes.
func (w *retentionWorker) less(a, b uint32) bool {
	return aggregate.CompareAll(w.values(a), w.values(b)) < 0
}

// countsOf returns the counts of a code, nil where there is no memory for them; w.err
// says so then.
func (w *retentionWorker) countsOf(code uint32) *activity.Counts {
	for int(code) >= len(w.counts) {
		w.counts = append(w.counts, nil)
	}
	if w.counts[code] == nil && w.err == nil {
		// Of the rows one is counted: a value that few actors have has few of them, and one that many
		// have is one of few.
		w.bytes += int64(w.spec.Cohorts)*24 + int64(len(w.spec.Cells))*8
		if w.err = w.x.memory.set(w.index, w.sizeBytes()); w.err == nil {
			w.counts[code] = w.spec.NewCounts()
		}
	}
	return w.counts[code]
}

// sizeBytes is the memory held, but for a stream's.
func (w *retentionWorker) sizeBytes() int64 {
	return w.bytes + w.scan.sizeBytes() + w.measured.sizeBytes()
}

// values are the breakdown values of a code.
func (w *retentionWorker) values(code uint32) []schema.Value {
	switch {
	case w.key == nil:
		return nil
	case w.joint != nil:
		return w.joint.Values(code)
	}
	return []schema.Value{w.key.Value(code)}
}

// end counts the events without an actor, and leaves the counts and what was measured.
func (w *retentionWorker) end() {
	if w.scan != nil {
		w.x.withoutActor.Add(w.scan.withoutActor)
	} else {
		w.x.withoutActor.Add(w.stream.withoutActor)
	}
	w.x, w.scan, w.stream, w.fold = nil, nil, nil, nil
	if m := w.measured; m != nil {
		w.measured = &retentionMeasurer{w: w, states: m.states, places: m.places, cells: m.cells}
	}
}
