// Package reference answers queries row by row, with the plainest loops and maps that
// do it. It exists for tests: package engine has to agree with it on random data and
// random queries.
//
// It shares the parser with the engine, the arithmetic on time zones, and the
// meaning of scalar functions (expression.Function.Apply); everything else is written
// from docs/query.md and docs/funnels.md alone, without a look at how the engine
// does it: groups are a map, distinct values a set, sums exact, chains of a
// funnel are found by trying all of them.
package reference

import (
	"cmp"
	"errors"
	"fmt"
	"math"
	"slices"

	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// Event is one event as its source gave it.
type Event struct {
	// Time is in microseconds since 1970-01-01 UTC.
	Time int64
	// Values are the properties by name, each of the type that this event gave it;
	// what is missing is null.
	Values map[string]schema.Value
}

// Answer is what a query answers; one of Table, Funnel, Retention, Paths and Difference is
// set, as in a result.
type Answer struct {
	Table     *Table
	Funnel    *Funnel
	Retention *Retention
	// Lifecycle and Stickiness are of these views, not nil where asked.
	Lifecycle  []LifecyclePeriod
	Stickiness []int64
	Paths      *Paths
	Difference *Difference
	Compare    *Answer
	// Ambiguous says why there is more than one right answer, because of events at
	// one instant whose order has no meaning; empty where there is one.
	Ambiguous string
	// Undecided says the same of the counts of a funnel's steps.
	Undecided string
}

// ErrTooLarge is the error of a question that has too many answers to try them all.
var ErrTooLarge = errors.New("too many chains to try them all")

// Table is the answer of a tabular view.
type Table struct {
	Rows [][]Cell
	// Total and Other are nil where there is none.
	Total, Other []Cell
}

// Cell is a value, and how far from it an answer may lie.
type Cell struct {
	schema.Value
	// Tolerance is the largest difference between numbers that is no mistake. It
	// is 0 where the value has to be met exactly.
	Tolerance float64
}

// event is an event as queries see it.
type event struct {
	time int64
	// unit is the text of the column whose values are the units, empty where there is
	// none.
	unit    string
	columns map[uint32]schema.Value
	// uncut is the event with its own time, where a funnel cut that.
	uncut *event
}

// row is what is grouped: an event or a session.
type row interface {
	expression.Row
	at() int64
}

func (e *event) at() int64 { return e.time }

// Value returns the value of a column.
func (e *event) Value(ref expression.Ref) schema.Value { return e.columns[ref.ID] }

// runner is one plan over the events of a dataset.
type runner struct {
	plan   *query.Plan
	schema schema.Schema
	// all are all events, in the order of time.
	all []*event
	// actorID is the ID of the first actor column.
	actorID uint32
	// first and last are the times of the dataset's first and last event.
	first, last int64
	// ambiguous is Answer.Ambiguous, undecided Answer.Undecided.
	ambiguous, undecided string
	// tooLarge says that a funnel has too many chains to try.
	tooLarge bool
}

// Run answers a plan that was compiled against a schema that the events fit.
func Run(plan *query.Plan, columns schema.Schema, events []Event) (*Answer, error) {
	answer, err := runOnce(plan, columns, events)
	if err != nil || plan.Compare == nil {
		return answer, err
	}
	shifted := *plan
	shifted.From, shifted.To, shifted.Compare = plan.Compare.From, plan.Compare.To, nil
	if answer.Compare, err = runOnce(&shifted, columns, events); err != nil {
		return nil, fmt.Errorf("compare: %w", err)
	}
	return answer, nil
}

func runOnce(plan *query.Plan, columns schema.Schema, events []Event) (*Answer, error) {
	if plan.Sample != 1 {
		return nil, fmt.Errorf("a sample of %g: which shards it takes is the engine's affair", plan.Sample)
	}
	r := newRunner(plan, columns, events)
	answer := &Answer{}
	switch {
	case plan.Aggregate != nil:
		answer.Table = r.aggregate(plan.Aggregate)
	case plan.Samples != nil:
		answer.Table = r.samples(plan.Samples)
	case plan.Retention != nil:
		answer.Retention = r.retention(plan.Retention)
	case plan.Lifecycle != nil:
		answer.Lifecycle = r.lifecycle(plan.Lifecycle)
	case plan.Stickiness != nil:
		answer.Stickiness = r.stickiness(plan.Stickiness)
	case plan.Paths != nil:
		answer.Paths = r.paths(plan.Paths)
	case plan.Difference != nil:
		answer.Difference = r.difference(plan.Difference)
	default:
		answer.Funnel = r.funnel(plan.Funnel)
	}
	if r.tooLarge {
		return nil, ErrTooLarge
	}
	answer.Ambiguous, answer.Undecided = cmp.Or(r.ambiguous, r.undecided), r.undecided
	return answer, nil
}

// newRunner reads the events and gives them what the plan defines.
func newRunner(plan *query.Plan, columns schema.Schema, events []Event) *runner {
	r := &runner{plan: plan, schema: columns}
	if column, ok := columns.Find(columns.Actor()); ok {
		r.actorID = column.ID
	}
	for i := range events {
		r.all = append(r.all, r.read(&events[i]))
	}
	slices.SortStableFunc(r.all, func(a, b *event) int { return compareInts(a.time, b.time) })
	if n := len(r.all); n > 0 {
		r.first, r.last = r.all[0].time, r.all[n-1].time
	}
	r.unitsPer(unitsOf(plan))
	r.derive()
	return r
}

// read gives an event's values the types of their columns.
func (r *runner) read(source *Event) *event {
	e := &event{time: source.Time, columns: map[uint32]schema.Value{}}
	for _, column := range r.schema.Columns {
		value, ok := source.Values[column.Name]
		switch {
		case column.ID == schema.TimeID:
			value = schema.TimestampOf(source.Time)
		case !ok || value.Null:
			value = schema.NullOf(column.Type)
		default:
			value = convert(value, column.Type)
		}
		e.columns[column.ID] = value
	}
	return e
}

// unitsPer makes the texts of a column's values the units of the events, of which there are
// none where it is no column.
func (r *runner) unitsPer(per string) {
	column, ok := r.schema.Find(per)
	for _, e := range r.all {
		e.unit = ""
		if value := e.columns[column.ID]; ok && !value.Null {
			e.unit = value.AsText()
		}
	}
}

// convert widens a value to the type of its column.
func convert(value schema.Value, typ schema.Type) schema.Value {
	switch {
	case value.Type == typ:
		return value
	case typ == schema.Float64 && value.Type == schema.Int64:
		return schema.FloatOf(float64(value.Int))
	case typ == schema.StringList:
		return schema.ListOf([]string{value.AsText()})
	default:
		return schema.StringOf(value.AsText())
	}
}

// passes reports whether a condition, which may be nil, is true.
func passes(condition *expression.Expr, r expression.Row) bool {
	return condition == nil || condition.Eval(r).Bool()
}

// matching returns the events that pass the query's filter with from <= time < to, in
// the order of time.
func (r *runner) matching(from, to int64) []*event {
	var found []*event
	for _, e := range r.all {
		if e.time >= from && e.time < to && passes(r.plan.Where, e) {
			found = append(found, e)
		}
	}
	return found
}

// unitsOf names the column whose values are the units of a plan, or is empty.
func unitsOf(plan *query.Plan) string {
	switch {
	case plan.Funnel != nil:
		return plan.Funnel.Per
	case plan.Retention != nil:
		return plan.Retention.Per
	case plan.Lifecycle != nil:
		return plan.Lifecycle.Per
	case plan.Stickiness != nil:
		return plan.Stickiness.Per
	case plan.Paths != nil:
		return plan.Paths.Per
	case plan.Aggregate != nil && plan.Aggregate.Over != nil:
		return plan.Aggregate.Over.Per()
	case plan.Difference != nil && plan.Difference.Over != nil:
		return plan.Difference.Over.Per()
	}
	return ""
}

// units returns the events by unit, without those that have none, and the units
// in order.
func units(events []*event) (byActor map[string][]*event, actors []string) {
	byActor = map[string][]*event{}
	for _, e := range events {
		if e.unit == "" {
			continue
		}
		if byActor[e.unit] == nil {
			actors = append(actors, e.unit)
		}
		byActor[e.unit] = append(byActor[e.unit], e)
	}
	slices.Sort(actors)
	return byActor, actors
}

// openRange is the asked range; an open end reaches as far as the data go.
func (r *runner) openRange() (from, to int64) {
	from, to = r.plan.From, r.plan.To
	first, last := r.first, r.last
	if a := r.plan.Aggregate; a != nil && a.Over != nil && a.Over.Flows != nil {
		// Flows know times as their funnel cuts them.
		first, last = cutTime(a.Over.Flows.Funnel, first), cutTime(a.Over.Flows.Funnel, last)
	}
	if from == math.MinInt64 {
		from = first
	}
	if to == math.MaxInt64 {
		to = last + 1
	}
	return from, max(from, to)
}

func compareInts(a, b int64) int {
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	}
	return 0
}

// compare orders two values of one type, null before everything else.
func compare(a, b schema.Value) int {
	switch {
	case a.Null && b.Null:
		return 0
	case a.Null:
		return -1
	case b.Null:
		return 1
	}
	return expression.Compare(a, b)
}

// nameOf is equal for equal values of one type only. Negative zero is zero.
func nameOf(value schema.Value) string {
	if value.Null {
		return "null"
	}
	return fmt.Sprintf("%d %v %q", value.Int, value.Float+0, value.Text)
}

func nameOfAll(values []schema.Value) string {
	name := ""
	for _, value := range values {
		name += nameOf(value) + ", "
	}
	return name
}

// add64 adds without passing the ends of time.
func add64(a, b int64) int64 {
	if sum := a + b; (a^sum)&(b^sum) >= 0 {
		return sum
	}
	if a < 0 {
		return math.MinInt64
	}
	return math.MaxInt64
}
