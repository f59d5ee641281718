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

// follows reports whether the rule is about the chain's events.
func (r ValueRule) follows() bool { return r.Kind != NoValue && !r.touches() }

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

// Most units have one value for ever. As long as that is so it stands in the row once,
// plus 1, and 0 stands there once it is not: then records have values of their own.
const commonValue = 1

// shareValue reports whether all events of a unit had the same value so far, given that
// of those to come.
func (t *Tracker) shareValue(row []int64, value uint32) bool {
	if row[0] == 0 {
		row[commonValue] = int64(value) + 1
	}
	return row[commonValue] == int64(value)+1
}

// ownValues gives the records values of their own.
func (t *Tracker) ownValues(row []int64) {
	if row[0] > 0 && row[commonValue] != 0 {
		values := row[t.firstValue:][:t.spec.Steps]
		for level := range values {
			values[level] = int64(t.commonAt(row, level+1))
		}
		values[len(values)-1] = int64(t.commonAt(row, int(row[0])))
	}
	row[commonValue] = 0
}

// commonAt returns the value of a chain of some level whose events have the common
// value.
func (t *Tracker) commonAt(row []int64, level int) uint32 {
	if t.rule.Kind == ValueOfStep && level <= t.rule.Step {
		return 0
	}
	return uint32(row[commonValue] - 1)
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
	case row[commonValue] == 0:
		return uint32(row[t.firstValue+t.spec.Steps-1])
	}
	return t.commonAt(row, int(row[0]))
}
