package reference

import (
	"slices"

	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// samples answers with all events, whatever the limit and the cursor: a test puts the
// pages of the engine together. The order of events at one instant has no meaning.
func (r *runner) samples(plan *query.Samples) *Table {
	events := r.matching(r.plan.From, r.plan.To)
	if plan.Descending {
		slices.Reverse(events)
	}
	table := &Table{}
	for _, e := range events {
		if plan.Actor != nil {
			actor := e.columns[r.actorID]
			if actor.Null || actor.AsText() != *plan.Actor {
				continue
			}
		}
		cells := []Cell{{Value: schema.TimestampOf(e.time)}}
		for _, column := range plan.Columns {
			cells = append(cells, Cell{Value: column.Expr.Eval(e)})
		}
		table.Rows = append(table.Rows, cells)
	}
	return table
}
