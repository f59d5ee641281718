package query

import (
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// Derived is a column of events that a definition stands for and that is computed before the
// view: a value per actor, or per session of an actor. Exactly one of Measure, Cohort,
// Actors and Sessions is set. It is computed from all events of its range, also those that
// the query's filter drops. An event without an actor has null.
type Derived struct {
	// Ref is the column as expressions read it: OfActor, or OfSession with Sessions.
	Ref  expression.Ref
	Type schema.Type
	// Per names the actor column.
	Per string
	// From (inclusive) and To (exclusive) bound the events that are read, microseconds; nil
	// for the end of the range that is asked. Of sessions all events are read.
	From, To *int64

	// Measure is measured over the actor's events; an actor without any has its value over
	// no rows.
	Measure *DerivedMeasure
	// Cohort is true of the actors at a place in a funnel, and false of all others.
	Cohort *FunnelCohort
	// Actors are those of a static cohort, of whom it is true; not nil, but maybe empty.
	Actors []string
	// Sessions have one property, which is the value of all events of the session.
	Sessions *Sessions
}

// DerivedMeasure is a measure and the aggregates that it is made of.
type DerivedMeasure struct {
	Measure
	Aggregates []Aggregation
}

// How an actor stands at step k of a funnel.
const (
	// StateReached: it came as far as step k.
	StateReached = "reached"
	// StateDropped: it came as far as step k-1, and cannot go on.
	StateDropped = "dropped"
	// StateInProgress: it came as far as step k-1, and may still go on.
	StateInProgress = "in_progress"
)

// FunnelCohort is the actors that stand at Step (from 1) of a funnel as State says.
type FunnelCohort struct {
	Funnel *Funnel
	Step   int
	State  string
}
