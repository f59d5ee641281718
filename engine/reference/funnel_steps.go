package reference

import (
	"fmt"

	"github.com/sluice-analytics/sluice/query"
)

// steps sums outcomes up, step by step. In any order step k is the k-th in time.
func (a answering) steps(outcomes []outcome) []Step {
	answer := make([]Step, len(a.plan.Steps))
	for place := range answer {
		answer[place] = a.step(place, outcomes)
	}
	return answer
}

// step says what is known of one step. Its drop-off counts from the last required step
// before it, or where there is none, from entry: of what was there, that which has not
// this step is in progress to it or dropped. What entered behind an optional first step
// has not dropped before it.
func (a answering) step(place int, outcomes []outcome) Step {
	step := Step{Name: a.name(place)}
	entered, before := int64(0), int64(0)
	var fromPrevious, fromEntry []int64
	var events []row
	for _, o := range outcomes {
		entered++
		if a.hadChance(place, o) {
			before++
		}
		l, ok := a.at(o, place)
		switch {
		case ok:
			step.Count++
			events = append(events, a.eventOf(o, place))
			if previous, entry, ok := a.since(o, l); ok {
				fromPrevious, fromEntry = append(fromPrevious, previous), append(fromEntry, entry)
			}
		case place > 0 && o.open && a.hadChance(place, o) && !a.isPast(place, o):
			step.InProgress++
		}
	}
	step.FromFirst, step.FromPrevious = share(step.Count, entered), share(step.Count, before)
	if place > 0 {
		step.Dropped = before - step.Count - step.InProgress
		step.TimeFromPrevious, step.TimeFromEntry = times(fromPrevious, a.plan.Bins), times(fromEntry, a.plan.Bins)
	}
	step.Measures = a.measures(events)
	return step
}

// name is the step's. In any order it is that of the step that is anchored there, else its
// number.
func (a answering) name(place int) string {
	step := a.plan.Steps[place]
	if a.plan.Order == query.OrderAny && !step.Anchored {
		return fmt.Sprintf("step %d", place+1)
	}
	return step.Name
}

func (a answering) at(o outcome, place int) (link, bool) {
	u := unit{plan: a.plan}
	return u.at(o.chosen[0], place)
}

// isPast reports whether an outcome skipped a place for a later one.
func (a answering) isPast(place int, o outcome) bool {
	u := unit{plan: a.plan}
	return u.isPast(o.chosen[0], place)
}

// hadChance reports whether an outcome has the last required step before a place, or where
// there is none, any.
func (a answering) hadChance(place int, o outcome) bool {
	for before := place - 1; before >= 0; before-- {
		if !a.plan.Steps[before].Optional {
			_, ok := a.at(o, before)
			return ok
		}
	}
	return true
}

// since is the time from the chain's previous event and from its first, none for the first
// itself. What a tolerance let swap took no time.
func (a answering) since(o outcome, l link) (previous, entry int64, ok bool) {
	c := o.chosen[0]
	for i := 1; i < len(c); i++ {
		if c[i] == l {
			return max(0, l.time-c[i-1].time), max(0, l.time-c[0].time), true
		}
	}
	return 0, 0, false
}

// eventOf is the event at a place of the chosen chain. Where events of one instant leave
// open which it is, and they differ in what is measured, that is noted.
func (a answering) eventOf(o outcome, place int) row {
	u := unit{plan: a.plan}
	chosen, _ := u.at(o.chosen[0], place)
	for _, c := range o.chosen[1:] {
		other, _ := u.at(c, place)
		for _, aggregation := range a.plan.Aggregates {
			if a.measured(aggregation, chosen) != a.measured(aggregation, other) {
				a.r.ambiguous = "events at one instant give a step its measure"
			}
		}
	}
	return chosen.event.uncut
}

// measured names what an aggregate sees of an event.
func (a answering) measured(aggregation query.Aggregation, l link) string {
	name := ""
	if passes(aggregation.Filter, l.event) {
		name = "kept"
		if aggregation.Arg != nil {
			name = nameOf(aggregation.Arg.Eval(l.event))
		}
	}
	return name
}

// measures are the asked measures over events.
func (a answering) measures(events []row) []Cell {
	cells := make([]Cell, len(a.plan.Aggregates))
	for i, aggregation := range a.plan.Aggregates {
		cells[i] = a.r.measure(aggregation, events, a.r.isActor(aggregation))
	}
	answer := make([]Cell, len(a.plan.Measures))
	for i, measure := range a.plan.Measures {
		value := measure.Expr.Eval(cellRow(cells))
		answer[i] = Cell{Value: value, Tolerance: cellRow(cells).tolerance(measure.Expr, value)}
	}
	return answer
}
