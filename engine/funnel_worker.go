package engine

import (
	"slices"

	"github.com/sluice-analytics/sluice/engine/aggregate"
	"github.com/sluice-analytics/sluice/engine/vector"
	"github.com/sluice-analytics/sluice/funnel"
	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/storage/segment"
)

// funnelWorker runs a funnel over the shards that one goroutine takes: with a tracker
// where the window is its only bound, so that no event has to be kept, and with a
// matcher of whole units where not.
type funnelWorker struct {
	x       *execution
	plan    *query.Funnel
	stream  *actorStream
	tracker *funnel.Tracker
	matcher *funnel.Matcher
	by      *breakdown
	chain   [funnel.MaxSteps]int64
	// expected is the buffer of soon.
	expected []uint32

	tallies []*funnelTally
	// whole counts every unit once where the breakdown has a unit per value.
	whole *funnelTally
	// tallied is the memory of the tallies, about: to add up those of many values
	// takes too long to do it per block.
	tallied int64
}

// funnelSpec says which chains are valid, for the matcher.
func (x *execution) funnelSpec(plan *query.Funnel) funnel.Spec {
	spec := funnel.Spec{
		Steps: len(plan.Steps), Strict: plan.Order == query.OrderStrict, Window: plan.Window,
		From: x.plan.From, To: x.plan.To, DataEnd: x.dataEnd(),
	}
	for _, step := range plan.Steps {
		spec.Within = append(spec.Within, step.Within)
	}
	if !slices.ContainsFunc(spec.Within, func(within int64) bool { return within > 0 }) {
		spec.Within = nil
	}
	return spec
}

func (x *execution) newFunnelWorker(index int, plan *query.Funnel, segments []*segment.Reader) *funnelWorker {
	w := &funnelWorker{x: x, plan: plan, whole: newFunnelTally(len(plan.Steps))}
	spec := streamSpec{from: x.plan.From, to: after(x.plan.To, plan.Window), every: plan.Order == query.OrderStrict}
	for _, step := range plan.Steps {
		spec.conditions = append(spec.conditions, step.Where)
	}
	if len(plan.By) > 0 {
		w.by = &breakdown{key: aggregate.NewKey(vector.Compile(plan.By[0].Expr)), attribution: plan.Attribution}
		spec.keys = []aggregate.Key{w.by.key}
	}
	chains := x.funnelSpec(plan)
	if rule, ok := valueRule(plan); ok && funnel.Tracks(chains) {
		w.tracker = funnel.NewTracker(chains, rule)
		spec.steady = true
	} else {
		w.matcher = funnel.NewMatcher(chains)
		spec.whole = true
	}
	w.stream = x.newActorStream(index, spec, segments)
	if w.tracker != nil && w.tracker.TracksRows() {
		w.stream.foldRows = w.trackRows
	}
	return w
}

// run adds the units of some actors to the worker's tallies.
func (w *funnelWorker) run(u unit) error {
	if w.tracker == nil {
		return w.stream.run(u, w.matchAll, func() int64 { return w.tallied })
	}
	w.tracker.Reset(vector.NewActorText(w.x.snapshot.Actors(u.shard), u.shard).Bound())
	if err := w.stream.run(u, w.track, func() int64 { return w.tallied + w.tracker.SizeBytes() }); err != nil {
		return err
	}
	w.tracker.Each(func(unit funnel.Tracked) {
		w.count(w.tally(unit.Value), unit.Reached, unit.Open, unit.Times)
	})
	return nil
}

// track takes the chains of units on.
func (w *funnelWorker) track(e *eventRuns) error {
	var values []uint32
	if w.by != nil {
		values = w.by.values(e.codes[0])
	}
	for i, run := range e.runs {
		if i%ahead == 0 {
			w.tracker.Expect(w.soon(e.runs, i))
		}
		var own []uint32
		switch {
		case e.steady:
			own = values[i : i+1]
		case values != nil:
			own = values[run.from:run.to]
		}
		w.tracker.Add(run.actor, e.times[run.from:run.to], e.masks[run.from:run.to], own)
	}
	return nil
}

// trackRows takes the chains of units on by the runs from first to last-1.
func (w *funnelWorker) trackRows(r *blockRuns, first, last int) {
	var values []uint32
	if w.by != nil {
		values = w.by.values(r.codes)
	}
	actors := r.actors[:last]
	w.tracker.Expect(actors[first:min(first+ahead, last)])
	for i := first; i < last; i++ {
		if (i-first)%ahead == 0 {
			w.tracker.Expect(actors[min(i+ahead, last):min(i+2*ahead, last)])
		}
		value := uint32(noValue)
		if values != nil {
			value = values[i]
		}
		from, to := r.run(i)
		w.tracker.AddRows(actors[i], &r.Rows, from, to, value)
	}
}

// ahead is how many runs before its turn a unit is announced to the tracker, at least:
// enough for memory to answer, and few enough to stay in the nearest cache.
const ahead = 16

// soon returns the actors of the runs that follow those from run i on, which are about to
// be taken; with the first of all also theirs.
func (w *funnelWorker) soon(runs []actorRun, i int) []uint32 {
	from := i + ahead
	if i == 0 {
		from = 0
	}
	w.expected = w.expected[:0]
	for _, run := range runs[min(from, len(runs)):min(i+2*ahead, len(runs))] {
		w.expected = append(w.expected, run.actor)
	}
	return w.expected
}

// matchAll finds the chains of units.
func (w *funnelWorker) matchAll(e *eventRuns) error {
	for _, run := range e.runs {
		times, masks := e.times[run.from:run.to], e.masks[run.from:run.to]
		if w.by == nil {
			if match := w.matcher.Match(times, masks); match.Reached > 0 {
				w.countMatch(w.tally(noValue), match, times)
			}
			continue
		}
		w.matchByValue(times, masks, e.codes[0][run.from:run.to])
	}
	return nil
}

// matchByValue finds the chain of one unit, or one for each value among its events.
func (w *funnelWorker) matchByValue(times []int64, masks []uint64, codes []uint32) {
	match := w.matcher.Match(times, masks)
	if w.plan.Attribution.Mode != attributeEach {
		if match.Reached > 0 {
			w.countMatch(w.tally(w.by.of(match, masks, codes)), match, times)
		}
		return
	}
	if match.Reached > 0 {
		w.countMatch(w.whole, match, times)
	}
	w.by.each(times, masks, codes, func(code uint32, times []int64, masks []uint64) {
		if match := w.matcher.Match(times, masks); match.Reached > 0 {
			w.countMatch(w.tally(code), match, times)
		}
	})
}

// countMatch adds a unit to a tally, given the times of all of its events.
func (w *funnelWorker) countMatch(tally *funnelTally, match funnel.Match, times []int64) {
	chain := w.chain[:match.Reached]
	for k, event := range match.Chain {
		chain[k] = times[event]
	}
	w.count(tally, match.Reached, match.Open, chain)
}

// count adds a unit to a tally.
func (w *funnelWorker) count(tally *funnelTally, reached int, open bool, chain []int64) {
	tally.add(reached, open, chain)
	w.tallied += int64(reached-1) * 2 * 8
}

func (w *funnelWorker) tally(code uint32) *funnelTally {
	for int(code) >= len(w.tallies) {
		w.tallies = append(w.tallies, nil)
	}
	if w.tallies[code] == nil {
		w.tallies[code] = newFunnelTally(len(w.plan.Steps))
		w.tallied += int64(len(w.plan.Steps)) * 8 * 8 // four slices and what they hold
	}
	return w.tallies[code]
}
