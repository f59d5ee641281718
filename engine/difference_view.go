package engine

import (
	"slices"

	"github.com/sluice-analytics/sluice/engine/aggregate"
	"github.com/sluice-analytics/sluice/engine/difference"
	"github.com/sluice-analytics/sluice/engine/result"
	"github.com/sluice-analytics/sluice/query"
)

// eventOwners is a rowWorker whose rows are made of events.
type eventOwners interface {
	rowWorker
	// eachEvent visits the events of the unit that run was last called with, in batches:
	// owner has the number of each event's row, counted from 0 in the order in which run
	// emitted them, or difference.NoOwner. Within a part the events of a row come one after
	// the other. visit may be called without reading the batch.
	eachEvent(visit func(part int, owner []uint32, batch ownedBatch) error) error
}

// difference answers the difference view.
func (x *execution) difference(plan *query.Difference) (*result.Difference, error) {
	source := x.differenceRows(plan)
	units, err := source.units(aggregate.Program{Keys: func() []aggregate.Key { return nil }})
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
	if plan.Over != nil {
		return ownedSessions{x.newSessionRows(plan.Over, x.plan.From, x.plan.To)}
	}
	rows := x.newEventRows(x.plan.From, x.plan.To, x.segmentsIn(x.plan.From, x.plan.To))
	rows.also = plan.Either
	return rows
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
	owners    difference.Owners
}

func newDifferenceWorker(x *execution, plan *query.Difference, rows rowWorker, index int) *differenceWorker {
	w := &differenceWorker{plan: plan, x: x, rows: rows, check: memoryCheck{account: x.memory, worker: index}, sides: newSideFinder(plan)}
	for _, property := range plan.Properties {
		if property.OfEvents {
			w.columns, w.presences = append(w.columns, nil), append(w.presences, difference.NewPresence(property.Expr))
		} else {
			w.columns, w.presences = append(w.columns, difference.NewColumn(property.Expr)), append(w.presences, nil)
		}
	}
	if plan.Events != nil {
		w.events = difference.NewPresence(plan.Events)
	}
	return w
}

func (w *differenceWorker) run(u unit) error {
	w.owners.Sides = w.owners.Sides[:0]
	if err := w.rows.run(u, w.add); err != nil {
		return err
	}
	if owners, ok := w.rows.(eventOwners); ok {
		if err := w.addEvents(owners); err != nil {
			return err
		}
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
	size := w.rows.sizeBytes() + int64(cap(w.owners.Sides)+cap(w.owners.Scattered))
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
