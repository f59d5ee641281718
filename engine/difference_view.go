package engine

import (
	"slices"

	"github.com/sluice-analytics/sluice/engine/aggregate"
	"github.com/sluice-analytics/sluice/engine/difference"
	"github.com/sluice-analytics/sluice/engine/result"
	"github.com/sluice-analytics/sluice/engine/vector"
	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/query/expression"
)

// eventOwners is a rowWorker whose rows are made of events.
type eventOwners interface {
	rowWorker
	// eachEvent visits the events of the unit that run was last called with, in batches:
	// owner has the number of each event's row, counted from 0 in the order in which run
	// emitted them, or difference.NoOwner.
	eachEvent(visit func(owner []uint32, b *vector.Batch) error) error
}

// codedEvents is a rowWorker whose rows are made of events, of which it knows the codes of
// the values that are asked of them.
type codedEvents interface {
	rowWorker
	// eventKey is what the codes of what is asked at a place are of.
	eventKey(asked int) aggregate.Key
	// eventCodes lists the codes that the rows have whose run was called last; those of a row
	// come one after the other.
	eventCodes(asked int) []ownedCode
}

// difference answers the difference view.
func (x *execution) difference(plan *query.Difference) (*result.Difference, error) {
	source := x.differenceRows(plan)
	units, err := source.units(aggregate.Program{Keys: func() []aggregate.Key { return nil }}, x.shards)
	if err != nil {
		return nil, err
	}
	workers := make([]*differenceWorker, x.threads)
	err = x.forEachUnit(units, func(i int) func(unit) error {
		workers[i] = newDifferenceWorker(x, plan, source.worker(i), i)
		return workers[i].run
	})
	if err != nil {
		return nil, err
	}
	workers = slices.DeleteFunc(workers, func(w *differenceWorker) bool { return w == nil })
	whole := newDifferenceWorker(x, plan, nil, 0)
	for _, w := range workers {
		whole.merge(w)
	}
	return whole.answer(), nil
}

// differenceRows are the rows that may be on a side.
func (x *execution) differenceRows(plan *query.Difference) rowSource {
	from, to := x.plan.From, x.plan.To
	switch over := plan.Over; {
	case over == nil:
	case over.Sessions != nil:
		return ownedSessions{x.newSessionRows(over.Sessions, from, to)}
	case over.Actors != nil:
		return ownedActors{x.newActorRows(over.Actors, askedOfRows(plan), from, to)}
	default:
		rows := x.newFlowRows(over.Flows, from, to)
		rows.ofEvents = askedOfEvents(plan)
		return rows
	}
	rows := x.newEventRows(x.plan.From, x.plan.To, x.segmentsIn(x.plan.From, x.plan.To))
	rows.also = plan.Either
	return rows
}

// askedOfRows lists what is read of rows that are made of events.
func askedOfRows(plan *query.Difference) []*expression.Expr {
	asked := []*expression.Expr{plan.Selection, plan.Baseline}
	for _, property := range plan.Properties {
		if !property.OfEvents {
			asked = append(asked, property.Expr)
		}
	}
	return asked
}

// askedOfEvents lists what is read of the events that rows are made of, the name of the
// event last.
func askedOfEvents(plan *query.Difference) []*expression.Expr {
	var asked []*expression.Expr
	for _, property := range plan.Properties {
		if property.OfEvents {
			asked = append(asked, property.Expr)
		}
	}
	if plan.Events != nil {
		asked = append(asked, plan.Events)
	}
	return asked
}

// differenceWorker counts the rows of the units that one goroutine takes.
type differenceWorker struct {
	plan   *query.Difference
	x      *execution
	rows   rowWorker
	check  memoryCheck
	sides  sideFinder
	counts difference.Counts
	// columns are the properties of rows, presences those of the events that rows are made
	// of; both have one element for each property of the plan, nil where it is of the other
	// kind. events is the presence of event names, or nil.
	columns   []difference.Column
	presences []*difference.Presence
	events    *difference.Presence
	// owners has the side of each row of the unit at hand, where rows are made of events.
	owners []uint8
}

func newDifferenceWorker(x *execution, plan *query.Difference, rows rowWorker, index int) *differenceWorker {
	w := &differenceWorker{plan: plan, x: x, rows: rows, check: memoryCheck{account: x.memory, worker: index}, sides: newSideFinder(plan)}
	ofEvents := w.newPresences()
	for _, property := range plan.Properties {
		if property.OfEvents {
			w.columns, w.presences = append(w.columns, nil), append(w.presences, ofEvents[0])
			ofEvents = ofEvents[1:]
		} else {
			w.columns, w.presences = append(w.columns, difference.NewColumn(property.Expr)), append(w.presences, nil)
		}
	}
	if plan.Events != nil {
		w.events = ofEvents[0]
	}
	return w
}

// newPresences returns those of what is asked of events.
func (w *differenceWorker) newPresences() []*difference.Presence {
	coded, isCoded := w.rows.(codedEvents)
	var presences []*difference.Presence
	for i, e := range askedOfEvents(w.plan) {
		if isCoded {
			presences = append(presences, difference.NewPresenceByCode(e.Type, coded.eventKey(i)))
		} else {
			presences = append(presences, difference.NewPresence(e))
		}
	}
	return presences
}

func (w *differenceWorker) run(u unit) error {
	w.owners = w.owners[:0]
	if err := w.rows.run(u, w.add); err != nil {
		return err
	}
	switch rows := w.rows.(type) {
	case eventOwners:
		if err := w.addEvents(rows); err != nil {
			return err
		}
	case codedEvents:
		w.addCodes(rows)
	}
	for _, column := range w.columns {
		if column != nil {
			column.EndUnit()
		}
	}
	return w.check.account.set(w.check.worker, w.sizeBytes())
}

// merge adds what another worker has counted, which is then of no use.
func (w *differenceWorker) merge(other *differenceWorker) {
	w.counts = w.counts.Add(other.counts)
	for i := range w.columns {
		if w.columns[i] != nil {
			w.columns[i].Merge(other.columns[i])
		} else {
			w.presences[i].Merge(other.presences[i])
		}
	}
	if w.events != nil {
		w.events.Merge(other.events)
	}
}

func (w *differenceWorker) sizeBytes() int64 {
	size := w.rows.sizeBytes() + int64(cap(w.owners))
	for i, column := range w.columns {
		if column != nil {
			size += column.SizeBytes()
		} else {
			size += w.presences[i].SizeBytes()
		}
	}
	if w.events != nil {
		size += w.events.SizeBytes()
	}
	return size
}
