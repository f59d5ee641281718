package engine

import (
	"github.com/sluice-analytics/sluice/engine/difference"
	"github.com/sluice-analytics/sluice/engine/vector"
	"github.com/sluice-analytics/sluice/query"
)

// sideFinder decides on which side rows are.
type sideFinder struct {
	selection *vector.Evaluator
	// baseline is nil where every row is in it that is at hand.
	baseline *vector.Evaluator
	sides    difference.Sides
}

func newSideFinder(plan *query.Difference) sideFinder {
	f := sideFinder{selection: vector.Compile(plan.Selection)}
	if plan.Baseline != nil && plan.Either == nil {
		f.baseline = vector.Compile(plan.Baseline)
	}
	return f
}

// find decides on the rows of a batch. The sides hold until the next call.
func (f *sideFinder) find(b *vector.Batch) (*difference.Sides, error) {
	f.sides.Reset(b.Rows)
	of := f.sides.Of
	if f.baseline == nil {
		clear(of) // difference.Rest is 0
	} else {
		v, err := f.baseline.Eval(b)
		if err != nil {
			return nil, err
		}
		for r := range of {
			of[r] = difference.Neither
		}
		markTrue(of, v, difference.Rest)
	}
	v, err := f.selection.Eval(b)
	if err != nil {
		return nil, err
	}
	markTrue(of, v, difference.Selected)
	f.sides.Seal()
	return &f.sides, nil
}

// markTrue writes a side where a condition is true.
func markTrue(of []uint8, v *vector.Vector, side uint8) {
	if v.Const {
		if !v.IsNull(0) && v.Ints[0] != 0 {
			for r := range of {
				of[r] = side
			}
		}
		return
	}
	for r, truth := range v.Ints[:len(of)] {
		if truth != 0 && !v.Null.Get(r) {
			of[r] = side
		}
	}
}

// add counts a batch of rows.
func (w *differenceWorker) add(b *vector.Batch) error {
	sides, err := w.sides.find(b)
	if err != nil {
		return err
	}
	w.counts = w.counts.Add(sides.Counts)
	if w.plan.Over != nil {
		w.owners = append(w.owners, sides.Of...)
	}
	for _, column := range w.columns {
		if column == nil {
			continue
		}
		if err := column.Add(b, sides); err != nil {
			return err
		}
	}
	return w.check.now(w.sizeBytes)
}

// addEvents counts what the events of the unit's rows have.
func (w *differenceWorker) addEvents(rows eventOwners) error {
	presences := w.ofEvents()
	if len(presences) == 0 {
		return nil
	}
	w.beginUnit(presences)
	err := rows.eachEvent(func(owner []uint32, b *vector.Batch) error {
		for _, presence := range presences {
			if err := presence.Add(b, owner); err != nil {
				return err
			}
		}
		return w.check.now(w.sizeBytes)
	})
	for _, presence := range presences {
		presence.EndUnit(w.owners)
	}
	return err
}

// ofEvents lists the presences, in the order of askedOfEvents.
func (w *differenceWorker) ofEvents() []*difference.Presence {
	presences := make([]*difference.Presence, 0, len(w.presences)+1)
	for _, presence := range append(w.presences[:len(w.presences):len(w.presences)], w.events) {
		if presence != nil {
			presences = append(presences, presence)
		}
	}
	return presences
}

// addCodes counts what the events of the unit's rows have.
func (w *differenceWorker) addCodes(rows codedEvents) {
	presences := w.ofEvents()
	w.beginUnit(presences)
	for i, presence := range presences {
		for _, of := range rows.eventCodes(i) {
			presence.AddCode(of.owner, of.code)
		}
		presence.EndUnit(w.owners)
	}
}

// beginUnit makes presences ready for the events of the rows whose sides are known.
func (w *differenceWorker) beginUnit(presences []*difference.Presence) {
	for _, presence := range presences {
		presence.BeginUnit(len(w.owners))
	}
}
