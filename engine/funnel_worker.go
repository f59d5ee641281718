package engine

import (
	"github.com/sluice-analytics/sluice/engine/aggregate"
	"github.com/sluice-analytics/sluice/engine/vector"
	"github.com/sluice-analytics/sluice/funnel"
	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/segment"
)

// funnelWorker counts a funnel over the shards that one goroutine takes: with a tracker
// where that can, so that no event has to be kept, and with a scan of whole units where
// not.
type funnelWorker struct {
	x       *execution
	plan    *query.Funnel
	trend   *funnelTrend
	by      *breakdown
	stream  *actorStream
	tracker *funnel.Tracker
	scan    *funnelScan
	// measures is nil where there are none.
	measures *funnelMeasures
	// exposedSteps are the bits of the steps that chains of the unit at hand have, where
	// exposed units are counted.
	exposedSteps uint64
	// expected is the buffer of soon.
	expected []uint32

	// visit takes the units of the tracker instead of the tallies, where it is set.
	visit func(shard int, actor uint32, times []int64, open bool)

	tallies []*funnelTally
	// whole counts every unit once where the breakdown has a unit per value.
	whole *funnelTally
	// tallied is the memory of the tallies, about: to add up those of many values
	// takes too long to do it per block.
	tallied int64
}

func (x *execution) newFunnelWorker(index int, plan *query.Funnel, segments []*segment.Reader, trend *funnelTrend) *funnelWorker {
	w := &funnelWorker{x: x, plan: plan, trend: trend, whole: newFunnelTally(len(plan.Steps))}
	spec := x.funnelSpec(plan, x.plan.From, x.plan.To)
	if rule, ok := isPlain(plan, spec); ok {
		w.tracker = funnel.NewTracker(spec, rule)
		w.stream = w.newTrackerStream(index, segments)
		return w
	}
	var columns []*expression.Expr
	if len(plan.Measures) > 0 {
		w.measures = newFunnelMeasures(len(plan.Steps), plan.Aggregates)
		columns = w.measures.columns
	}
	w.scan = x.newFunnelScan(index, plan, funnelScanSpec{from: x.plan.From, to: x.plan.To, columns: columns, trend: trend}, segments)
	w.scan.emit = w.take
	if w.measures != nil {
		w.measures.useKeys(w.scan)
	}
	w.stream, w.by = w.scan.stream, w.scan.by
	w.scan.splitter.lone = x.newLoneUnits(plan, w.countLone)
	if isCounted(plan) && funnel.JoinsStarts(spec) {
		w.scan.emitStarts = w.countStarts
	}
	if plan.Groups != nil && plan.Groups.Exposed != nil {
		w.scan.unitDone = w.expose
	}
	return w
}

// newTrackerStream returns the stream of what a tracker wants.
func (w *funnelWorker) newTrackerStream(index int, segments []*segment.Reader) *actorStream {
	low, high := w.x.funnelRange(w.plan, w.x.plan.From, w.x.plan.To)
	spec := streamSpec{from: low, to: high, conditions: newFunnelLayout(w.plan, nil).conditions, steady: true}
	if len(w.plan.By) > 0 {
		spec.keys = []aggregate.Key{aggregate.NewKey(vector.Compile(w.plan.By[0].Expr))}
		w.by = newBreakdown(spec.keys, w.plan.Attribution)
	}
	stream := w.x.newActorStream(index, spec, segments)
	if w.tracker.TracksRows() {
		stream.foldRows = w.trackRows
	}
	return stream
}

// run adds the units of some actors to the worker's tallies.
func (w *funnelWorker) run(u unit) error {
	if w.tracker == nil {
		if err := w.scan.run(u, w.sizeBytes); err != nil {
			return err
		}
		return w.measures.flush()
	}
	w.tracker.Reset(vector.NewActorText(w.x.snapshot.Actors(u.shard), u.shard).Bound())
	if err := w.stream.run(u, w.track, func() int64 { return w.tallied + w.tracker.SizeBytes() }); err != nil {
		return err
	}
	if w.visit == nil {
		w.tracker.Each(w.countTracked)
		return nil
	}
	w.tracker.Each(func(tracked funnel.Tracked) { w.visit(u.shard, tracked.Unit, tracked.Times, tracked.Open) })
	return nil
}

// end counts the events without an actor, and leaves the tallies and what was measured.
func (w *funnelWorker) end() {
	w.x.withoutActor.Add(w.stream.withoutActor)
	w.x, w.stream, w.tracker, w.scan, w.visit = nil, nil, nil, nil, nil
}

func (w *funnelWorker) sizeBytes() int64 { return w.tallied + w.measures.sizeBytes() }

// take counts a chain that a scan found.
func (w *funnelWorker) take(f *foundChain) {
	tally := w.whole
	if f.divided || w.plan.Attribution.Mode != attributeEach {
		tally = w.tally(f.value)
	}
	if f.bucket >= 0 {
		w.add(w.bucket(tally, f.bucket), f)
		return
	}
	w.add(tally, f)
	if w.trend != nil && w.plan.TrendSplit {
		w.add(w.bucket(tally, w.trend.bucketOf(entryOf(f.times))), f)
	}
	if w.scan.unitDone != nil {
		w.see(f.times)
	}
}

// add adds a chain that a scan found to a tally, with what is measured of its events.
func (w *funnelWorker) add(tally *funnelTally, f *foundChain) {
	w.count(tally, f.open, f.times)
	if w.measures != nil {
		w.measures.addChain(tally, f, w.scan.events)
	}
}

// countTracked counts a unit of the tracker, also where a trend splits units by their entry.
func (w *funnelWorker) countTracked(unit funnel.Tracked) {
	tally := w.tally(unit.Value)
	w.count(tally, unit.Open, unit.Times)
	if w.trend != nil {
		w.count(w.bucket(tally, w.trend.bucketOf(unit.Times[0])), unit.Open, unit.Times)
	}
}

// count adds a chain to a tally: two durations for each step but the first.
func (w *funnelWorker) count(tally *funnelTally, open bool, chain []int64) {
	tally.add(open, chain)
	w.tallied += int64(len(chain)-1) * 2 * 8
}

// countLone counts units whose chain is of one step.
func (w *funnelWorker) countLone(units, open int64) {
	tally := w.tally(noValue)
	tally.reached[1] += units
	tally.open[1] += open
}

// countStarts counts the chains of starts that go on alike.
func (w *funnelWorker) countStarts(starts funnel.Starts) {
	w.tally(noValue).addStarts(starts)
	w.tallied += int64(len(starts.Times)) * int64(len(starts.Later)) * 2 * 8
}

// entryOf is the time of a chain's first event.
func entryOf(chain []int64) int64 {
	for _, at := range chain {
		if at != absent {
			return at
		}
	}
	return absent
}

func (w *funnelWorker) tally(code uint32) *funnelTally {
	for int(code) >= len(w.tallies) {
		w.tallies = append(w.tallies, nil)
	}
	if w.tallies[code] == nil {
		w.tallies[code] = newFunnelTally(len(w.plan.Steps))
		w.tallied += w.emptyBytes()
	}
	return w.tallies[code]
}

// bucket returns the tally of a bucket of a trend.
func (w *funnelWorker) bucket(tally *funnelTally, bucket int) *funnelTally {
	if bucket >= len(tally.buckets) || tally.buckets[bucket] == nil {
		w.tallied += w.emptyBytes() + int64(max(0, bucket+1-len(tally.buckets)))*8
	}
	return tally.bucket(bucket)
}

// emptyBytes is what a tally of nothing takes: five slices and what they hold.
func (w *funnelWorker) emptyBytes() int64 { return 128 + int64(len(w.plan.Steps))*8*9 }
