package engine

import (
	"slices"

	"github.com/sluice-analytics/sluice/engine/aggregate"
	"github.com/sluice-analytics/sluice/engine/scan"
	"github.com/sluice-analytics/sluice/engine/timeline"
	"github.com/sluice-analytics/sluice/engine/vector"
	"github.com/sluice-analytics/sluice/funnel"
	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/block"
	"github.com/sluice-analytics/sluice/storage/kernel"
	"github.com/sluice-analytics/sluice/storage/segment"
)

// funnelWorker runs a funnel over the shards that one goroutine takes.
type funnelWorker struct {
	x        *execution
	index    int
	plan     *query.Funnel
	segments []*segment.Reader
	cursor   *scan.Cursor
	filter   *scan.Filter
	steps    *scan.Steps
	matcher  *funnel.Matcher
	by       *breakdown
	batch    vector.Batch

	// line holds the events' times, with their masks in the lowest bits where packed
	// says that both fit: an actor's events lie in as many places as it has runs, and
	// half the reads are saved. Otherwise the masks are apart.
	line   timeline.Timeline
	packed bool
	masks  []uint64
	codes  []uint32
	rows   []uint16
	kept   [block.Rows]uint16
	// The unit at hand, where its events do not stand together.
	unitTimes []int64
	unitMasks []uint64
	unitCodes []uint32

	tallies []*funnelTally
	// whole counts every unit once where the breakdown has a unit per value.
	whole        *funnelTally
	withoutActor int64
	// tallied is the memory of the tallies, about: to add up those of many values
	// takes too long to do it per block.
	tallied int64
}

// funnelSpec says which chains are valid, for the matcher.
func (x *execution) funnelSpec(plan *query.Funnel) funnel.Spec {
	spec := funnel.Spec{
		Steps: len(plan.Steps), Strict: plan.Strict, Window: plan.Window,
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
	conditions := make([]*expression.Expr, len(plan.Steps))
	for i, step := range plan.Steps {
		conditions[i] = step.Where
	}
	w := &funnelWorker{
		x: x, index: index, plan: plan, segments: segments,
		cursor:  scan.NewCursor(x.snapshot),
		filter:  scan.NewFilter(x.plan.From, after(x.plan.To, plan.Window), x.plan.Where),
		steps:   scan.NewSteps(conditions),
		matcher: funnel.NewMatcher(x.funnelSpec(plan)),
		whole:   newFunnelTally(len(plan.Steps)),
	}
	first, last := dataRange(x.snapshot)
	w.packed = kernel.Packs(first, last, len(plan.Steps))
	if plan.By != nil {
		w.by = &breakdown{key: aggregate.NewKey(vector.Compile(plan.By)), attribution: plan.Attribution}
	}
	return w
}

// run adds the units of a shard to the worker's tallies.
func (w *funnelWorker) run(shard int) error {
	w.line.Reset()
	w.masks, w.codes = w.masks[:0], w.codes[:0]
	err := w.x.scanBlocks(w.cursor, w.filter, shard, w.segments, func(int) error { return w.collect() })
	if err != nil {
		return err
	}
	return w.line.Each(w.cursor.Actors().Bound(), w.match)
}

// collect keeps the events of the block that match a step; a strict funnel needs
// the others too.
func (w *funnelWorker) collect() error {
	c := w.cursor
	masks, any, err := w.steps.Masks(c)
	if err != nil {
		return err
	}
	if !w.plan.Strict {
		if !any {
			return nil
		}
		w.rows = kernel.NonZero(c.Selection(), masks, w.kept[:])
		if len(w.rows) == 0 {
			return nil
		}
		if len(w.rows) < c.BlockRows() {
			c.Select(w.rows)
		}
	}
	return w.keep(masks)
}

// keep writes the selected events down.
func (w *funnelWorker) keep(masks []uint64) error {
	c := w.cursor
	w.batch.Reset(c.Selected(), c)
	times, err := w.batch.Column(timeRef)
	if err != nil {
		return err
	}
	first, selected := len(w.line.Times), c.Selected()
	w.line.AddTimes(times, selected)
	if w.packed {
		kernel.Pack(w.line.Times[first:], c.Selection(), masks)
	} else {
		w.masks = slices.Grow(w.masks, selected)[:first+selected]
		kernel.Gather64(c.Selection(), masks, w.masks[first:])
	}
	if w.by != nil {
		groups, err := w.by.key.Codes(&w.batch)
		if err != nil {
			return err
		}
		for i := range selected {
			w.codes = append(w.codes, groups.At(i))
		}
	}
	err = c.SelectedRuns(func(actor uint32, from, to int) {
		if actor < segment.FirstActor {
			w.withoutActor += int64(to - from)
			return
		}
		w.line.AddRun(actor, first+from, to-from)
	})
	if err != nil {
		return err
	}
	return w.x.memory.set(w.index, w.sizeBytes())
}

// match finds the chain of one unit and tallies it.
func (w *funnelWorker) match(u *timeline.Unit) error {
	times, masks := w.unpack(u)
	if w.by == nil {
		if match := w.matcher.Match(times, masks); match.Reached > 0 {
			w.count(w.tally(0), match, times)
		}
		return nil
	}
	codes := timeline.Gather(u, w.codes, &w.unitCodes)
	if w.plan.Attribution.Mode == attributeEach {
		if match := w.matcher.Match(times, masks); match.Reached > 0 {
			w.count(w.whole, match, times)
		}
		w.by.each(times, masks, codes, func(code uint32, times []int64, masks []uint64) {
			if match := w.matcher.Match(times, masks); match.Reached > 0 {
				w.count(w.tally(code), match, times)
			}
		})
		return nil
	}
	if match := w.matcher.Match(times, masks); match.Reached > 0 {
		w.count(w.tally(w.by.of(match, masks, codes)), match, times)
	}
	return nil
}

// unpack returns the times and the masks of a unit's events.
func (w *funnelWorker) unpack(u *timeline.Unit) (times []int64, masks []uint64) {
	if !w.packed {
		return u.Times, timeline.Gather(u, w.masks, &w.unitMasks)
	}
	n := len(u.Times)
	w.unitTimes = slices.Grow(w.unitTimes[:0], n)[:n]
	w.unitMasks = slices.Grow(w.unitMasks[:0], n)[:n]
	kernel.Unpack(u.Times, w.unitTimes, w.unitMasks)
	return w.unitTimes, w.unitMasks
}

// count adds a unit to a tally.
func (w *funnelWorker) count(tally *funnelTally, match funnel.Match, times []int64) {
	tally.add(match, times)
	w.tallied += int64(match.Reached-1) * 2 * 8
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

func (w *funnelWorker) sizeBytes() int64 {
	return w.line.SizeBytes() + int64(cap(w.masks)+cap(w.unitMasks)+cap(w.unitTimes))*8 +
		int64(cap(w.codes)+cap(w.unitCodes))*4 + w.tallied
}
