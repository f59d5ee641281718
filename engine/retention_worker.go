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
	// key gives entries their values, nil where there is no breakdown.
	key aggregate.Key

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
	if plan.By != nil {
		w.key = aggregate.NewKey(vector.Compile(plan.By))
	}
	if spec.CanCount(plan.By != nil) {
		w.scan = newRetentionScan(w, segments)
		return w
	}
	from, to := spec.Read()
	stream := streamSpec{from: from, to: to, whole: true, conditions: retentionConditions(plan)}
	if w.key != nil {
		stream.keys = []aggregate.Key{w.key}
	}
	w.fold = activity.NewFold(spec)
	w.fold.Less = w.less
	w.stream = x.newActorStream(index, stream, segments)
	return w
}

// retentionConditions are the conditions in the order of the bits of masks.
func retentionConditions(plan *query.Retention) []*expression.Expr {
	return []*expression.Expr{plan.Start, plan.Return} // activity.Start, activity.Return
}

// run counts the actors of a unit.
func (w *retentionWorker) run(u unit) error {
	if w.scan != nil {
		return w.scan.run(u)
	}
	return w.stream.run(u, w.foldAll, func() int64 { return w.bytes })
}

func (w *retentionWorker) foldAll(e *eventRuns) error {
	for _, run := range e.runs {
		var codes []uint32
		if w.key != nil {
			codes = e.codes[0][run.from:run.to]
		}
		w.fold.Add(e.times[run.from:run.to], e.masks[run.from:run.to], codes, w.countsOf)
	}
	return w.err
}

// less orders the values of codes.
func (w *retentionWorker) less(a, b uint32) bool {
	return aggregate.Compare(w.key.Value(a), w.key.Value(b)) < 0
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
		if w.err = w.x.memory.set(w.index, w.bytes+w.scan.sizeBytes()); w.err == nil {
			w.counts[code] = w.spec.NewCounts()
		}
	}
	return w.counts[code]
}

// value is the breakdown value of a code.
func (w *retentionWorker) value(code uint32) schema.Value {
	if w.key == nil {
		return schema.Value{}
	}
	return w.key.Value(code)
}

func (w *retentionWorker) withoutActor() int64 {
	if w.scan != nil {
		return w.scan.withoutActor
	}
	return w.stream.withoutActor
}
