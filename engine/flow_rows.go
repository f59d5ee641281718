package engine

import (
	"slices"

	"github.com/sluice-analytics/sluice/engine/aggregate"
	"github.com/sluice-analytics/sluice/engine/vector"
	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/segment"
)

// flowRows are the chosen chains, of units or of passes, that begin in a range.
type flowRows struct {
	x        *execution
	plan     *query.Flows
	from, to int64
	segments []*segment.Reader
	// required is the last step that a chain must have to count as converted.
	required int
	// ofEvents are expressions over events whose values are wanted for the events of each
	// flow: see flowEvents.
	ofEvents []*expression.Expr
}

// newFlowRows returns the flows that begin in a range.
func (x *execution) newFlowRows(plan *query.Flows, from, to int64) *flowRows {
	f := &flowRows{x: x, plan: plan, from: from, to: to, required: len(plan.Funnel.Steps) - 1}
	for plan.Funnel.Steps[f.required].Optional {
		f.required--
	}
	f.segments = x.segmentsIn(x.funnelRange(plan.Funnel, from, to))
	return f
}

// held and property are the numbers of the first column of their kind.
func (f *flowRows) held() uint32 { return query.FlowStepTimes + uint32(len(f.plan.Funnel.Steps)) }

func (f *flowRows) property() uint32 { return f.held() + uint32(len(f.plan.Funnel.Hold)) }

func (f *flowRows) refs() rowRefs {
	_, hasActor := f.x.actor()
	return rowRefs{
		actor:    expression.Ref{Name: f.plan.Funnel.Per, ID: f.property() + uint32(len(f.plan.Properties))},
		hasActor: hasActor,
		time:     expression.Ref{Name: "start", ID: query.FlowStart},
	}
}

func (f *flowRows) units(_ aggregate.Program, shards []int) ([]unit, error) {
	return f.x.units(shards, f.segments, cutActors)
}

func (f *flowRows) worker(index int) rowWorker {
	w := &flowWorker{flowEntities: newFlowEntities(f)}
	spec := funnelScanSpec{from: f.from, to: f.to}
	if len(f.plan.Aggregates) > 0 {
		w.measures = newFunnelMeasures(0, f.plan.Aggregates)
		spec.columns, spec.every = slices.Clone(w.measures.columns), true
	}
	if len(f.ofEvents) > 0 {
		spec.columns, spec.every = append(spec.columns, f.ofEvents...), true
	}
	w.scan = f.x.newFunnelScan(index, f.plan.Funnel, spec, f.segments)
	if w.measures != nil {
		w.measures.useKeys(w.scan)
	}
	layout := w.scan.layout
	w.keys = w.scan.stream.spec.keys[layout.hold : layout.hold+len(f.plan.Funnel.Hold)]
	if len(f.ofEvents) > 0 {
		w.events = newFlowEvents(f, w.scan)
	}
	w.scan.emit = w.add
	return w
}

// flowWorker makes the flows of one unit at a time.
type flowWorker struct {
	*flowEntities
	scan *funnelScan
	// events is nil where the flows' events are not wanted.
	events *flowEvents
}

// run makes the flows of some actors and hands them on.
func (w *flowWorker) run(u unit, emit func(*vector.Batch) error) error {
	w.reset(vector.NewActorText(w.rows.x.snapshot.Actors(u.shard), u.shard))
	w.events.reset()
	err := w.scan.run(u, w.sizeBytes)
	w.rows.x.withoutActor.Add(w.scan.stream.withoutActor)
	w.scan.stream.withoutActor = 0
	if err != nil {
		return err
	}
	if err := w.measures.flush(); err != nil {
		return err
	}
	return w.emit(emit)
}

// add makes a row of a chain.
func (w *flowWorker) add(f *foundChain) {
	first, last := entryOf(f.times), f.times[len(f.times)-1]
	w.actor = append(w.actor, f.unit.actor)
	w.step = append(w.step, int64(len(f.times)))
	converted := int64(0)
	if required := w.rows.required; required < len(f.times) && f.times[required] != absent {
		converted = 1
	}
	w.converted = append(w.converted, converted)
	w.start = append(w.start, first)
	w.duration = append(w.duration, seconds(max(0, last-first)))
	for s := range w.stepTimes {
		at := int64(absent)
		if s < len(f.times) {
			at = f.times[s]
		}
		w.stepTimes[s] = append(w.stepTimes[s], at)
	}
	codes := w.scan.events.codes[w.scan.layout.hold:]
	for k := range w.held {
		w.held[k] = append(w.held[k], codes[k][f.unit.event(0)])
	}
	if w.measures != nil {
		w.measure(f.unit, first, last)
	}
	if w.events != nil {
		w.events.add(uint32(len(w.actor)-1), f, converted != 0)
	}
}

func (w *flowWorker) sizeBytes() int64 { return w.flowEntities.sizeBytes() + w.events.sizeBytes() }

// measure gives the latest row the events of its unit from its first moment to its last.
func (w *flowWorker) measure(u *funnelUnit, first, last int64) {
	w.measures.groups = uint32(len(w.actor)) + 1
	from, _ := slices.BinarySearch(u.times, first)
	for i := from; i < len(u.times) && u.times[i] <= last; i++ {
		w.measures.addEvent(uint32(len(w.actor)), w.scan.events, u.event(i))
	}
}
