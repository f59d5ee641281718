package engine

import (
	"fmt"
	"math"

	"github.com/sluice-analytics/sluice/engine/aggregate"
	"github.com/sluice-analytics/sluice/engine/result"
	"github.com/sluice-analytics/sluice/engine/vector"
	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/query/calendar"
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// aggregation is the aggregate view on its way: rows are grouped, the groups
// become answer rows, and these are filled up, measured along their series, put in
// order and cut.
type aggregation struct {
	x    *execution
	plan *query.Aggregate
	// from and to are the plan's range, cut to where there are events.
	from, to int64
	// events are those of the range, where the view is over events.
	events *eventRows
	// timeKey is the index of the key that is the time, or -1; edges are the
	// starts of its buckets, and the end of the last.
	timeKey int
	edges   []int64
	// bins holds the lower edges of the bins of each key that has any.
	bins    map[int][]float64
	program aggregate.Program
	groups  *aggregate.Result
	// later lists the aggregations that are measured for the rows shown alone.
	later []int
	// passedOver counts the groups of which no row was made, since the limit cuts them.
	passedOver int
	// trailing holds, per aggregation over a trailing window, the values by group;
	// emptyTrailing the value over a window without a row.
	trailing      map[int]map[string]schema.Value
	emptyTrailing map[int]schema.Value
}

// aggregate answers the aggregate view.
func (x *execution) aggregate(plan *query.Aggregate) (*result.Table, error) {
	a := &aggregation{x: x, plan: plan, timeKey: -1, bins: map[int][]float64{}}
	if err := a.prepare(); err != nil {
		return nil, err
	}
	if err := a.runGroups(); err != nil {
		return nil, err
	}
	if err := a.runTrailing(); err != nil {
		return nil, err
	}
	return a.answer()
}

// source returns the rows of a range. Those of the whole range may be read several times.
func (a *aggregation) source(from, to int64) rowSource {
	switch over := a.plan.Over; {
	case over == nil:
	case over.Actors != nil:
		return a.x.newActorRows(over.Actors, a.asked(), from, to)
	case over.Flows != nil:
		return a.x.newFlowRows(over.Flows, from, to)
	default:
		return a.x.newSessionRows(over.Sessions, from, to)
	}
	if from != a.from || to != a.to {
		return a.x.newEventRows(from, to, a.x.segmentsIn(from, to))
	}
	if a.events == nil {
		a.events = a.x.newEventRows(from, to, a.x.segmentsIn(from, to))
	}
	return a.events
}

// asked lists what is read of the rows.
func (a *aggregation) asked() []*expression.Expr {
	var asked []*expression.Expr
	for _, key := range a.plan.By {
		asked = append(asked, key.Expr)
	}
	for _, aggregate := range a.plan.Aggregates {
		asked = append(asked, aggregate.Arg, aggregate.Filter)
	}
	return asked
}

// prepare finds out what the keys need to know of the data: the time buckets and
// the ranges of bins.
func (a *aggregation) prepare() error {
	first, last := a.dataRange()
	a.from, a.to = max(a.x.plan.From, first), min(a.x.plan.To, after(last, 1))
	refs := a.source(a.from, a.to).refs()
	a.program = aggregate.Program{
		Keys: a.keys, Aggregations: a.plan.Aggregates,
		Actor: refs.actor, HasActor: refs.hasActor, Time: refs.time,
	}
	for i, key := range a.plan.By {
		switch {
		case isTime(key):
			if err := a.prepareTime(i, key); err != nil {
				return err
			}
		case key.Bins != nil:
			edges, err := a.binEdges(key)
			if err != nil {
				return err
			}
			a.bins[i] = edges
		}
	}
	return nil
}

// dataRange returns the times of the first and last event as rows know them: those of flows
// are cut to the resolution of their funnel.
func (a *aggregation) dataRange() (first, last int64) {
	first, last = dataRange(a.x.snapshot)
	if a.plan.Over != nil && a.plan.Over.Flows != nil {
		resolution := a.plan.Over.Flows.Funnel.Resolution
		return cutTime(first, resolution), cutTime(last, resolution)
	}
	return first, last
}

// prepareTime lays the buckets of a time key out over the asked range, or over the
// data where the range is open.
func (a *aggregation) prepareTime(index int, key query.Key) error {
	from, to := a.openRange()
	unit := key.Time
	if unit == nil {
		auto := calendar.Auto(from, to, autoPoints)
		unit = &auto
	}
	if n := calendar.CountBuckets(from, to, *unit); n > query.BucketsMax {
		return &query.Error{
			Code: expression.CodeValue, Where: fmt.Sprintf("aggregate.by[%d]", index),
			Message: fmt.Sprintf("the range has about %d buckets of this size; at most %d are answered", n, query.BucketsMax),
			Hint:    "narrow the range or take larger buckets",
		}
	}
	a.timeKey = index
	a.edges = a.x.plan.Zone.Table(from, to, *unit)
	return nil
}

// openRange is the asked range, with the data's where it is open.
func (a *aggregation) openRange() (from, to int64) {
	from, to = a.x.plan.From, a.x.plan.To
	if from == math.MinInt64 {
		from = a.from
	}
	if to == math.MaxInt64 {
		to = a.to
	}
	return from, to
}

// isTime reports whether a key is the time in buckets.
func isTime(key query.Key) bool { return key.Time != nil || key.TimeAuto }

// keys makes the group keys for one worker.
func (a *aggregation) keys() []aggregate.Key {
	keys := make([]aggregate.Key, len(a.plan.By))
	for i, key := range a.plan.By {
		switch {
		case isTime(key):
			keys[i] = aggregate.NewTimeKey(key.Expr.Ref, a.starts())
		case key.Bins != nil:
			keys[i] = aggregate.NewBinKey(vector.Compile(key.Expr), a.bins[i])
		default:
			keys[i] = aggregate.NewKey(vector.Compile(key.Expr))
		}
	}
	return keys
}

// starts returns the starts of the time buckets; at least one, for rows that
// cannot be.
func (a *aggregation) starts() []int64 {
	if len(a.edges) < 2 {
		return []int64{a.from}
	}
	return a.edges[:len(a.edges)-1]
}

// run groups and measures the rows of a range on all cores.
func (a *aggregation) run(program aggregate.Program, from, to int64) (*aggregate.Result, error) {
	if from >= to {
		return aggregate.Merge(program, nil), nil
	}
	if a.cacheable(program) {
		return a.runCached(program, from, to)
	}
	// Of a plan every pass by as many keys has the same keys.
	name := fmt.Sprintf("groups by %d keys from %d to %d", len(program.Keys()), from, to)
	workers, err := feedPass(a.x, a.source(from, to), program, func() *aggregate.Worker { return aggregate.NewWorker(program) },
		name, func(w *aggregate.Worker) (*aggregate.Worker, bool) { return w.Fit(program) })
	if err != nil {
		return nil, err
	}
	return aggregate.Merge(program, workers), nil
}

// binEdges finds the range, or the distribution, of a binned number, and cuts it
// into bins.
func (a *aggregation) binEdges(key query.Key) ([]float64, error) {
	count := key.Bins.Count
	aggregations := []query.Aggregation{
		{Function: query.Min, Arg: key.Expr}, {Function: query.Max, Arg: key.Expr},
	}
	if key.Bins.Mode == "quantile" {
		for i := 1; i < count; i++ {
			aggregations = append(aggregations, query.Aggregation{
				Function: query.Quantile, Arg: key.Expr, Quantile: float64(i) / float64(count),
			})
		}
	}
	values, err := a.measureAll(aggregations)
	if err != nil || values == nil {
		return []float64{0}, err
	}
	low, high := values[0], values[1]
	switch key.Bins.Mode {
	case "log":
		smallest := low
		if low <= 0 && high > 0 {
			above, err := a.measureAll([]query.Aggregation{{Function: query.Min, Arg: key.Expr, Filter: positive(key.Expr)}})
			if err != nil {
				return nil, err
			}
			smallest = above[0]
		}
		return aggregate.LogEdges(low, smallest, high, count), nil
	case "quantile":
		return ascending(append([]float64{low}, values[2:]...)), nil
	default:
		return aggregate.LinearEdges(low, high, count), nil
	}
}

// measureAll measures all rows as one group; it returns nil where the first measure
// has no value.
func (a *aggregation) measureAll(aggregations []query.Aggregation) ([]float64, error) {
	program := a.program
	program.Keys, program.Aggregations = func() []aggregate.Key { return nil }, aggregations
	found, err := a.run(program, a.from, a.to)
	if err != nil || found.Len() == 0 || found.States[0].Value(0).Null {
		return nil, err
	}
	values := make([]float64, len(found.States))
	for i, state := range found.States {
		values[i] = state.Value(0).Float
	}
	return values, nil
}

// ascending drops edges that do not lie above the one before.
func ascending(edges []float64) []float64 {
	kept := edges[:1]
	for _, edge := range edges[1:] {
		if edge > kept[len(kept)-1] {
			kept = append(kept, edge)
		}
	}
	return kept
}

// positive is the condition that a number is above 0.
func positive(number *expression.Expr) *expression.Expr {
	zero := &expression.Expr{Op: expression.Constant, Type: schema.Float64, Value: schema.FloatOf(0)}
	return &expression.Expr{
		Op: expression.Call, Type: schema.Bool, Args: []*expression.Expr{number, zero},
		Function: &expression.Function{
			Name: expression.OpGreater,
			Apply: func(_ any, args []schema.Value) schema.Value {
				if args[0].Null {
					return schema.NullOf(schema.Bool)
				}
				return schema.BoolOf(args[0].Float > 0)
			},
		},
	}
}

// autoPoints is about how many buckets time('auto') lays over a range that is open
// in the document; package query chooses the same for others.
const autoPoints = 100
