package engine

import (
	"math"
	"reflect"
	"slices"

	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/query/expression"
)

// planPer names the column whose values are the units of a plan; "" where the plan has
// none, so that any order will do.
func planPer(plan *query.Plan) string {
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

// inOrder calls view with the snapshot in the order that the plan asks for. A view that
// turns out to read more than was regrouped for it is run again over that.
func (x *execution) inOrder(view func() error) error {
	plan := x.plan
	n := x.viewNeeds()
	warnings := len(x.warnings)
	for {
		own, err := x.arranged(x.viewPer(), n)
		if err != nil {
			return err
		}
		x.takeOrder(plan, own)
		err = view()
		x.plan, x.snapshot, x.own = plan, x.whole, nil
		own.release()
		if err != nil || x.narrow == nil {
			return err
		}
		n.from, n.to, x.narrow = min(n.from, x.narrow.from), max(n.to, x.narrow.to), nil
		x.warnings = x.warnings[:warnings]
		x.withoutActor.Store(0)
	}
}

// takeOrder makes the execution be about an arrangement.
func (x *execution) takeOrder(plan *query.Plan, own *arrangement) {
	x.own, x.snapshot, x.regrouped = own, own.snapshot, own.regrouped
	x.order = x.snapshot.Schema.Actor()
	ordered := *plan
	if own.regrouped != nil {
		x.order = planPer(plan)
		ordered.Where = nil // what is there has passed it, and its columns may be missing
	}
	ordered.Aggregate = x.countInOrder(plan.Aggregate)
	x.plan = &ordered
}

// viewPer is planPer, or for an aggregate over events whose distinct actors are all of
// one column that has a copy, that column: in its order they are counted by the run.
func (x *execution) viewPer() string {
	plan := x.plan.Aggregate
	if plan == nil || plan.Over != nil {
		return planPer(x.plan)
	}
	counted := ""
	for _, a := range plan.Aggregates {
		switch {
		case !a.CountsActors:
		case counted != "" && counted != a.Arg.Ref.Name:
			return ""
		default:
			counted = a.Arg.Ref.Name
		}
	}
	if _, ok := x.whole.By(counted); !ok {
		return ""
	}
	return counted
}

// countInOrder returns the plan with aggregations that count the actors of the column that
// orders the events leaving it to the order that none of them is empty, which is quicker.
func (x *execution) countInOrder(plan *query.Aggregate) *query.Aggregate {
	if plan == nil {
		return nil
	}
	actor, _ := x.actor()
	bare := func(aggregations []query.Aggregation) []query.Aggregation {
		aggregations = slices.Clone(aggregations)
		for i, a := range aggregations {
			if a.CountsActors && a.Arg.Ref.ID == actor.ID {
				aggregations[i].Filter = a.Bare
			}
		}
		return aggregations
	}
	counting := *plan
	if plan.Over == nil {
		counting.Aggregates = bare(plan.Aggregates)
		return &counting
	}
	over := *plan.Over
	switch {
	case over.Sessions != nil:
		sessions := *over.Sessions
		sessions.Aggregates = bare(sessions.Aggregates)
		over.Sessions = &sessions
	case over.Flows != nil:
		flows := *over.Flows
		flows.Aggregates = bare(flows.Aggregates)
		over.Flows = &flows
	default:
		actors := *over.Actors
		actors.Aggregates = bare(actors.Aggregates)
		over.Actors = &actors
	}
	counting.Over = &over
	return &counting
}

// viewNeeds is what the plan's view is going to read, as far as it is easy to tell:
// missing tells when it is more. A wider range costs time and memory, and nothing else.
func (x *execution) viewNeeds() needs {
	plan := x.plan
	passed := *plan
	passed.Where = nil   // is decided on the way, and not asked again
	passed.Derived = nil // are computed already
	n := needs{from: math.MinInt64, to: math.MaxInt64, where: plan.Where, columns: x.columnsOf(&passed)}
	for _, column := range x.derived {
		n.columns = append(n.columns, column.Per) // by which values are found
	}
	switch {
	case plan.Funnel != nil:
		n.from, n.to = x.funnelRange(plan.Funnel, plan.From, plan.To)
	case plan.Paths != nil:
		n.from, n.to = x.pathsRange(plan.Paths)
	case plan.Aggregate != nil && plan.Aggregate.Over != nil:
		n.from, n.to = x.entitiesRange(plan.Aggregate.Over)
	case plan.Difference != nil && plan.Difference.Over != nil:
		n.from, n.to = x.entitiesRange(plan.Difference.Over)
	}
	return n
}

// entitiesRange bounds the events that entities of the plan's range are made of.
func (x *execution) entitiesRange(over *query.Over) (from, to int64) {
	switch plan := x.plan; {
	case over.Actors != nil:
		return plan.From, plan.To
	case over.Flows != nil:
		return x.funnelRange(over.Flows.Funnel, plan.From, plan.To)
	default:
		s := &sessionRows{x: x, plan: over.Sessions, from: plan.From, to: plan.To}
		return s.readRange()
	}
}

// missing notes that a view reads a range of which some was not regrouped.
func (x *execution) missing(from, to int64) {
	first, last := dataRange(x.whole)
	from, to = max(from, first), min(to, after(last, 1))
	if from >= max(x.own.from, first) && to <= min(x.own.to, after(last, 1)) {
		return
	}
	if x.narrow == nil {
		x.narrow = &needs{from: from, to: to}
	}
	x.narrow.from, x.narrow.to = min(x.narrow.from, from), max(x.narrow.to, to)
}

// columnsOf lists the columns of events that a plan's expressions read, wherever in the
// plan they stand: a view that has got a new option needs no word here.
func (x *execution) columnsOf(plan *query.Plan) []expression.Ref {
	var found []expression.Ref
	note := func(ref expression.Ref) {
		column, ok := x.whole.Schema.ByID(ref.ID)
		// A name of its own tells columns of other rows, such as sessions, apart.
		if ok && column.Name == ref.Name && !slices.Contains(found, ref) {
			found = append(found, ref)
		}
	}
	eachExpression(reflect.ValueOf(*plan), func(e *expression.Expr) { e.Columns(note) })
	return found
}

var (
	expressionType = reflect.TypeFor[*expression.Expr]()
	documentType   = reflect.TypeFor[*query.Document]()
)

// eachExpression calls visit for every expression that a value holds.
func eachExpression(value reflect.Value, visit func(*expression.Expr)) {
	switch value.Kind() {
	case reflect.Pointer:
		switch {
		case value.IsNil() || value.Type() == documentType:
		case value.Type() == expressionType:
			visit(value.Interface().(*expression.Expr))
		default:
			eachExpression(value.Elem(), visit)
		}
	case reflect.Struct:
		for i := range value.NumField() {
			if value.Type().Field(i).IsExported() {
				eachExpression(value.Field(i), visit)
			}
		}
	case reflect.Slice, reflect.Array:
		if value.Type().Elem().Kind() == reflect.String {
			return // a cohort lists many actors
		}
		for i := range value.Len() {
			eachExpression(value.Index(i), visit)
		}
	case reflect.Map:
		for entries := value.MapRange(); entries.Next(); {
			eachExpression(entries.Value(), visit)
		}
	}
}
