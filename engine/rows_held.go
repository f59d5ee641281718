package engine

import (
	"github.com/sluice-analytics/sluice/engine/vector"
	"github.com/sluice-analytics/sluice/query"
)

// heldRows finds the rows made of events that the filter of a plan's first measure holds for;
// its second measure is of the actor.
type heldRows struct {
	// condition is nil where every row will do.
	condition, actor *vector.Evaluator
}

func newHeldRows(plan *query.Aggregate) heldRows {
	h := heldRows{actor: vector.Compile(actorArgument(plan))}
	if condition := plan.Aggregates[0].Filter; condition != nil {
		h.condition = vector.Compile(condition)
	}
	return h
}

// each visits the rows of a batch that have an actor, whose text holds as long as the snapshot.
func (h *heldRows) each(b *vector.Batch, visit func(row int, actor string)) error {
	actors, err := h.actor.Eval(b)
	if err != nil {
		return err
	}
	var holds *vector.Vector
	if h.condition != nil {
		if holds, err = h.condition.Eval(b); err != nil {
			return err
		}
	}
	for row := range b.Rows {
		if holds != nil && !holds.Value(row).Bool() {
			continue
		}
		if actor := actors.Value(row); !actor.Null {
			visit(row, actor.Text)
		}
	}
	return nil
}
