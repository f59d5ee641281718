package engine

import (
	"slices"

	"github.com/sluice-analytics/sluice/engine/aggregate"
	"github.com/sluice-analytics/sluice/query"
)

// flowEvents are what lies on the way of the flows of one unit of work: the events that
// begin them, and those of their units up to their end that serve no step. The end is where
// a flow converts, or else where it no longer can: so those that convert and those that do
// not are looked at alike, and what the steps ask for is not taken for a discovery.
type flowEvents struct {
	plan     *query.Funnel
	layout   *funnelLayout
	runs     *funnelScan
	required int
	// to is the end of the range of the entries.
	to int64
	// windowEnd is nil where the window is a duration.
	windowEnd func(start int64) int64
	// first is the first of the keys of the stream that are wanted, and values lists for
	// each of them the values that the flows have, those of a flow together.
	first  int
	values [][]ownedCode
}

// ownedCode says that the row with a number has the value with a code of a key.
type ownedCode struct{ owner, code uint32 }

func newFlowEvents(f *flowRows, scan *funnelScan) *flowEvents {
	plan := f.plan.Funnel
	return &flowEvents{
		plan: plan, layout: scan.layout, runs: scan, required: f.required, to: f.to, windowEnd: f.x.windowEnd(plan),
		first: len(scan.stream.spec.keys) - len(f.ofEvents), values: make([][]ownedCode, len(f.ofEvents)),
	}
}

func (e *flowEvents) reset() {
	if e == nil {
		return
	}
	for i := range e.values {
		e.values[i] = e.values[i][:0]
	}
}

// key is what gave the values of an expression their codes.
func (e *flowEvents) key(i int) aggregate.Key { return e.runs.stream.spec.keys[e.first+i] }

// add takes the events of the flow that is a row.
func (e *flowEvents) add(row uint32, f *foundChain, converted bool) {
	start := entryOf(f.times)
	end := e.end(f, start, converted)
	u := f.unit
	from, _ := slices.BinarySearch(u.times, start)
	for i := from; i < len(u.times) && u.times[i] <= end; i++ {
		mask := u.masks[i]
		if mask&e.layout.steps == 0 || u.times[i] == start && mask&e.layout.starters != 0 {
			e.take(row, u.event(i))
		}
	}
}

// end is the last moment on the way of a flow.
func (e *flowEvents) end(f *foundChain, start int64, converted bool) int64 {
	if converted {
		return f.times[e.required]
	}
	end := after(start, e.plan.Window)
	switch {
	case e.windowEnd != nil:
		end = e.windowEnd(start)
	case e.plan.WindowExclusive:
		end--
	}
	if e.plan.Complete {
		end = min(end, before(e.to, 1))
	}
	return end
}

// take notes the values of an event.
func (e *flowEvents) take(row uint32, event int) {
	for i := range e.values {
		value := ownedCode{row, e.runs.events.codes[e.first+i][event]}
		if n := len(e.values[i]); n == 0 || e.values[i][n-1] != value { // most often neighbours are alike
			e.values[i] = append(e.values[i], value)
		}
	}
}

func (e *flowEvents) sizeBytes() int64 {
	if e == nil {
		return 0
	}
	size := int64(0)
	for _, values := range e.values {
		size += int64(cap(values)) * 8
	}
	return size
}
