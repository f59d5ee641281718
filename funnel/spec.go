package funnel

// MaxSteps is the most steps a funnel may have, exclusions included: one bit each in a mask.
const MaxSteps = 64

// Order says in which order a chain takes the steps.
type Order uint8

// The orders.
const (
	// Ordered takes the steps in their order, whatever lies between.
	Ordered Order = iota
	// Strict takes them in their order, and no other event of the unit may lie strictly
	// between the times of two neighbours.
	Strict
	// AnyOrder takes different steps in any order: a chain of k events has k different
	// steps, and what is said of steps as places is meant of places in time.
	AnyOrder
)

// Count says what is counted, and with that which matches Each visits.
type Count uint8

// What is counted.
const (
	// CountActors counts every unit once, by its chosen chain.
	CountActors Count = iota
	// CountEntries counts passes, one after the other: see Matcher.Each.
	CountEntries
	// CountStarts counts every event that may start a chain, with the best one from it.
	CountStarts
)

// Effect says what an exclusion does to a chain.
type Effect uint8

// The effects.
const (
	// Cut lets the chain not go on past the event; what it reached before counts.
	Cut Effect = iota
	// Void makes the chain count for nothing, and every shorter one that it continues.
	Void
	// Drop takes the unit out of the funnel if its furthest chain is hit, unless a
	// clean one goes as far.
	Drop
)

// Spec says which chains are valid, which is chosen, and what is counted. Times and spans
// are microseconds. The zero value of every field but Steps, From, To and DataEnd is
// the default of its rule. docs/funnels.md has the rules in words.
type Spec struct {
	// Steps is the number of steps, 1 to 64 together with the exclusions.
	Steps int
	// Order is the order of the steps.
	Order Order
	// AllowRepeats lets events that match a step already done lie between neighbours,
	// where Order is Strict.
	AllowRepeats bool
	// Rules are the rules of single steps: nil, or one per step.
	Rules []StepRule

	// Window bounds the time from a chain's first event to each other one, not negative;
	// inclusive, or with WindowExclusive less than it.
	Window          int64
	WindowExclusive bool
	// WindowEnd, if not nil, stands in place of Window: it returns the last moment
	// (inclusive) of the window of a chain that starts at the given time, which is never
	// before start, and not earlier for a later start. It must be safe to call from
	// several goroutines if one Spec serves several.
	WindowEnd func(start int64) int64

	// StrictTies demands that times rise from neighbour to neighbour.
	StrictTies bool
	// Tolerance is how far the time may go back from one neighbour to the next.
	Tolerance int64
	// Reuse lets one event serve several steps.
	Reuse bool
	// RepeatEnds makes each step take its first event after the step before, and a
	// second event of a step done after the first step end the chain.
	RepeatEnds bool

	// PreferEarliestStart chooses among the longest chains the one starting first, then
	// the one ending first.
	PreferEarliestStart bool
	// FirstEntry lets chains start only at the first instant in the range at which one
	// can start.
	FirstEntry bool
	// Complete demands that all events lie in the range.
	Complete bool

	// Exclusions are what must not lie between: exclusion e is bit Steps+e of an
	// event's mask.
	Exclusions []Exclusion
	// Count says which matches Each visits.
	Count Count

	// From (inclusive) and To (exclusive) bound the time of a chain's first event.
	From, To int64
	// DataEnd is the time of the dataset's latest event, not before that of any event
	// given: what may come after it is still open.
	DataEnd int64
}

// StepRule is what holds for one step. Within, After and Directly are about the event of the
// step and the chain's event before it, whichever step that serves; a chain's first
// event is not bound by them.
type StepRule struct {
	// Within is the most that may lie between, inclusive; 0 for no bound.
	Within int64
	// After is the least that must lie between, inclusive; 0 for no bound.
	After int64
	// Optional lets a chain skip the step.
	Optional bool
	// Directly lets no other event of the unit lie strictly between; AllowRepeats lets
	// those lie there that match a step already done.
	Directly, AllowRepeats bool
	// Anchored, with AnyOrder, keeps the step at its place: a chain has it there, or is
	// too short to have that place.
	Anchored bool
	// Required, with AnyOrder, lets only chains count that have the step.
	Required bool
}

// Exclusion is an event that must not come after step After and before step Before of a
// chain, counted from 1; with AnyOrder these are places in time.
type Exclusion struct {
	After, Before int
	Effect        Effect
}
