package engine

import (
	"cmp"
	"math"
	"slices"
	"strings"

	"github.com/sluice-analytics/sluice/engine/vector"
	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/query/drill"
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// unitSpan is a stretch of time of an actor, or of a value of another column: both ends are included.
type unitSpan struct {
	unit     string
	from, to int64
	// events is how many of its events are meant, where that is known: sessions can divide events of one instant.
	events int64
}

// unitSpanBytes is about what one takes beside its text.
const unitSpanBytes = 40

// spanFinder finds the spans of time whose events are behind a mark.
type spanFinder func(x *execution) ([]unitSpan, error)

// The ends of a span that has all events of an actor: the plan's range bounds them.
const (
	alwaysFrom = int64(math.MinInt64)
	alwaysTo   = int64(math.MaxInt64)
)

// spanGatherer gathers the spans that the goroutines of an execution find.
type spanGatherer struct {
	x       *execution
	workers [][]unitSpan
	bytes   []int64
}

func newSpanGatherer(x *execution) *spanGatherer {
	return &spanGatherer{x: x, workers: make([][]unitSpan, x.threads), bytes: make([]int64, x.threads)}
}

// add notes a span of an actor by its dense id; nobody's events are behind no mark of actors.
func (g *spanGatherer) add(worker, shard int, actor uint32, from, to int64) {
	text := vector.NewActorText(g.x.snapshot.Actors(shard), shard)
	g.addText(worker, strings.Clone(text.At(actor)), from, to)
}

func (g *spanGatherer) addText(worker int, unit string, from, to int64) {
	g.workers[worker] = append(g.workers[worker], unitSpan{unit: unit, from: from, to: to})
	g.bytes[worker] += unitSpanBytes + int64(len(unit))
}

// all returns the spans by unit and time, those that touch joined.
func (g *spanGatherer) all(err error) ([]unitSpan, error) {
	if err != nil {
		return nil, err
	}
	for _, bytes := range g.bytes {
		if err := g.x.memory.add(bytes); err != nil {
			return nil, err
		}
	}
	spans := slices.Concat(g.workers...)
	slices.SortFunc(spans, func(a, b unitSpan) int {
		return cmp.Or(strings.Compare(a.unit, b.unit), cmp.Compare(a.from, b.from))
	})
	joined := spans[:0]
	for _, span := range spans {
		if n := len(joined); n > 0 && joined[n-1].unit == span.unit && span.from <= joined[n-1].to {
			joined[n-1].to = max(joined[n-1].to, span.to)
			joined[n-1].events += span.events
			continue
		}
		joined = append(joined, span)
	}
	return joined, nil
}

// actorsSpans takes all events in the range of the actors that a finder finds.
func actorsSpans(find actorFinder) spanFinder {
	return func(x *execution) ([]unitSpan, error) {
		g := newSpanGatherer(x)
		err := find(x, x.shards, func(worker, shard int, actor uint32) { g.add(worker, shard, actor, alwaysFrom, alwaysTo) })
		return g.all(err)
	}
}

// funnelSpans takes all events in the range of the actors of a cell of a funnel.
func funnelSpans(request *query.ActorsRequest) spanFinder {
	return func(x *execution) ([]unitSpan, error) {
		list := &actorList{x: x, request: request, plan: request.Plan.Funnel}
		if err := list.prepare(); err != nil {
			return nil, err
		}
		g := newSpanGatherer(x)
		err := x.eachChain(list.plan, x.shards, list.trend, func(worker, shard int, f *foundChain, scan *funnelScan) {
			if list.lists(f, scan) {
				g.add(worker, shard, f.unit.actor, alwaysFrom, alwaysTo)
			}
		}, func(worker int) int64 { return g.bytes[worker] })
		return g.all(err)
	}
}

// pathSpans takes the events from the first to the last stop of the paths that pass a node, or an edge.
func pathSpans(plan *query.Paths, cell drill.PathsCell) spanFinder {
	return func(x *execution) ([]unitSpan, error) {
		g := newSpanGatherer(x)
		err := x.eachPath(plan, cell, x.shards, func(worker, shard int, actor uint32, times []int64) {
			g.add(worker, shard, actor, slices.Min(times), slices.Max(times))
		})
		return g.all(err)
	}
}

// findRowSpans takes the events of the sessions, actors or flows that the filter of the plan's first measure holds for; its
// second measure is of the actor, the others are of the moments of a row.
func findRowSpans(x *execution) ([]unitSpan, error) {
	a := &aggregation{x: x, plan: x.plan.Aggregate, timeKey: -1}
	if err := a.prepare(); err != nil || a.from >= a.to {
		return nil, err
	}
	takers, err := feedRows(x, a.source(a.from, a.to), a.program, func() *rowSpans { return newRowSpans(a.plan) })
	g := newSpanGatherer(x)
	for _, taker := range takers {
		g.workers, g.bytes = append(g.workers, taker.spans), append(g.bytes, taker.bytes)
	}
	return g.all(err)
}

// rowSpans takes the spans of rows for which a condition holds.
type rowSpans struct {
	held heldRows
	// moments are empty where a row has all of the range.
	moments []*vector.Evaluator
	// events is the number of a row's events, nil but for sessions.
	events *vector.Evaluator
	// resolution is what times of flows are cut to, at least 1.
	resolution int64
	spans      []unitSpan
	bytes      int64
}

func newRowSpans(plan *query.Aggregate) *rowSpans {
	t := &rowSpans{held: newHeldRows(plan), resolution: 1}
	for _, moment := range momentArguments(plan) {
		t.moments = append(t.moments, vector.Compile(moment))
	}
	if flows := plan.Over.Flows; flows != nil {
		t.resolution = max(1, flows.Funnel.Resolution)
	}
	if plan.Over.Sessions != nil {
		t.events = vector.Compile(&expression.Expr{Op: expression.Column, Type: schema.Int64, Ref: expression.Ref{Name: "events", ID: sessionEvents}})
	}
	return t
}

// momentArguments are the columns of the moments of a row.
func momentArguments(plan *query.Aggregate) []*expression.Expr {
	var moments []*expression.Expr
	for _, aggregate := range plan.Aggregates[2:] {
		moments = append(moments, aggregate.Arg)
	}
	return moments
}

// Add takes the spans of a batch.
func (t *rowSpans) Add(b *vector.Batch) error {
	moments := make([]*vector.Vector, len(t.moments))
	for i, moment := range t.moments {
		var err error
		if moments[i], err = moment.Eval(b); err != nil {
			return err
		}
	}
	var events *vector.Vector
	if t.events != nil {
		var err error
		if events, err = t.events.Eval(b); err != nil {
			return err
		}
	}
	return t.held.each(b, func(row int, actor string) {
		span := t.spanOf(strings.Clone(actor), moments, row)
		if events != nil {
			span.events = events.Value(row).Int
		}
		t.take(span)
	})
}

// spanOf is the span of a row.
func (t *rowSpans) spanOf(unit string, moments []*vector.Vector, row int) unitSpan {
	span := unitSpan{unit: unit, from: alwaysFrom, to: alwaysTo}
	if len(moments) > 0 {
		span.from, span.to = alwaysTo, alwaysFrom
	}
	for _, moment := range moments {
		if value := moment.Value(row); !value.Null {
			span.from, span.to = min(span.from, value.Int), max(span.to, value.Int+t.resolution-1)
		}
	}
	return span
}

func (t *rowSpans) take(span unitSpan) {
	t.spans = append(t.spans, span)
	t.bytes += unitSpanBytes + int64(len(span.unit))
}

// EndShard has nothing to do: texts outlive shards.
func (t *rowSpans) EndShard() {}

// SizeBytes is the memory held.
func (t *rowSpans) SizeBytes() int64 { return t.bytes }
