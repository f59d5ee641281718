package funnel

// ValueRule says which value of its events a unit counts under. Values are numbers
// that mean something to the caller; 0 means that an event has none.
type ValueRule struct {
	Kind ValueKind
	// Step is the step, from 0 on, that ValueOfStep is about.
	Step int
}

// ValueKind is how a ValueRule chooses.
type ValueKind uint8

const (
	// NoValue chooses none.
	NoValue ValueKind = iota
	// FirstValue chooses the first value along the chain.
	FirstValue
	// LastValue chooses the last value along the chain.
	LastValue
	// ValueOfStep chooses the value of the event that serves a step.
	ValueOfStep
	// FirstTouch chooses the first value of all events that match a step, in the chain
	// or not.
	FirstTouch
	// LastTouch chooses the last of them.
	LastTouch
)

// touches reports whether the rule is about all events and not the chain's.
func (r ValueRule) touches() bool { return r.Kind >= FirstTouch }

// take returns the value of a chain that had the given one and goes on with an event
// that serves a step.
func (r ValueRule) take(before, value uint32, step int) uint32 {
	switch {
	case r.Kind == FirstValue && before == 0,
		r.Kind == LastValue && value != 0,
		r.Kind == ValueOfStep && step == r.Step:
		return value
	}
	return before
}

// touch applies a rule about all events.
func (t *Tracker) touch(unit uint32, steps []uint64, values []uint32) {
	if t.rule.Kind == FirstTouch && t.touches[unit] != 0 {
		return
	}
	for i, mask := range steps {
		value := valueOf(values, i, 0)
		if value == 0 || mask&t.all == 0 {
			continue
		}
		t.touches[unit] = value
		if t.rule.Kind == FirstTouch {
			return
		}
	}
}

// valueOf returns the value of an event, given the first event of its instant and its
// place there.
func valueOf(values []uint32, first, place int) uint32 {
	if len(values) == 1 {
		return values[0]
	}
	return values[first+place]
}

// valueAt returns the value of the record of a level; the chain about to start has none.
func (t *Tracker) valueAt(row []int64, level int) uint32 {
	if level == 0 {
		return 0
	}
	return uint32(row[t.firstValue+level-1])
}

// settle keeps the value of a level's new record, and of the best chain if that is new.
func (t *Tracker) settle(row []int64, level int, change change, value uint32) {
	values := row[t.firstValue:][:t.spec.Steps]
	if level < t.spec.Steps {
		values[level-1] = int64(value)
	}
	if change == newBest {
		values[t.spec.Steps-1] = int64(value)
	}
}

// value returns what the rule chose for a unit.
func (t *Tracker) value(unit uint32, row []int64) uint32 {
	switch {
	case t.rule.Kind == NoValue:
		return 0
	case t.rule.touches():
		return t.touches[unit]
	}
	return uint32(row[t.firstValue+t.spec.Steps-1])
}
