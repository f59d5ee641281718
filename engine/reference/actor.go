package reference

import (
	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// actorRow is an actor as a row.
type actorRow struct {
	first  int64
	values []schema.Value
	events []*event
}

func (a *actorRow) at() int64 { return a.first }

func (a *actorRow) parts() []*event { return a.events }

// Value returns a column of the actor, as query.ActorRows numbers them.
func (a *actorRow) Value(ref expression.Ref) schema.Value { return a.values[ref.ID] }

// actorRows returns the actors that have events in [from, to) that pass the filter.
func (r *runner) actorRows(plan *query.ActorRows, from, to int64) []row {
	byActor, actors := units(r.matching(from, to))
	var found []row
	for _, actor := range actors {
		events := byActor[actor]
		rows := make([]row, len(events))
		for i, e := range events {
			rows[i] = e
		}
		cells := make([]Cell, len(plan.Aggregates))
		for i, aggregation := range plan.Aggregates {
			cells[i] = r.measure(aggregation, rows, r.isActor(aggregation))
		}
		a := &actorRow{first: events[0].time, events: events}
		for _, property := range plan.Properties {
			a.values = append(a.values, property.Expr.Eval(cellRow(cells)))
		}
		a.values = append(a.values, schema.StringOf(actor))
		found = append(found, a)
	}
	return found
}
