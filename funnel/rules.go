package funnel

import "math"

// rules is a Spec made ready: what every step asks of the event before it.
type rules struct {
	spec Spec
	all  uint64 // the bits of the steps there are
	// limits holds for each step the most that may lie between it and the event
	// before, noLimit where there is no bound, and afters the least.
	limits, afters []uint64
	// direct marks the steps before which no other event may lie, lenient those of them
	// before which repeats may.
	direct, lenient uint64
	optional        uint64
	anchored        uint64
	required        uint64
	// apart marks the steps that cannot come at the instant of the event before,
	// afterLevels the levels of chains that must wait for their next step.
	apart, afterLevels uint64
	// cutLevels holds for each exclusion the levels at which a chain is in its reach.
	cutLevels []uint64
	// effects holds for each effect the bits of its exclusions in a mask.
	effects [Drop + 1]uint64
	// earlyIsBest says that a chain that takes an event earlier can go on wherever one
	// can that takes it later: nothing but the window bounds how late what follows is.
	earlyIsBest bool
	// entries are the steps that a chain may start with.
	entries uint64
	// spoiling are those of exclusions that are no cuts.
	spoiling uint64
}

func newRules(spec Spec) rules {
	r := rules{
		spec:   spec,
		all:    noLimit >> (MaxSteps - spec.Steps),
		limits: make([]uint64, spec.Steps),
		afters: make([]uint64, spec.Steps),
	}
	for step := range spec.Steps {
		rule, bit := StepRule{}, uint64(1)<<step
		if spec.Rules != nil {
			rule = spec.Rules[step]
		}
		r.limits[step], r.afters[step] = noLimit, uint64(rule.After)
		if rule.Within > 0 {
			r.limits[step] = uint64(rule.Within)
		}
		if spec.Order == Strict || rule.Directly {
			r.direct |= bit
		}
		if spec.AllowRepeats || rule.AllowRepeats {
			r.lenient |= bit
		}
		r.apart |= bitIf(spec.StrictTies || rule.After > 0, bit)
		r.afterLevels |= bitIf(rule.After > 0 && step > 0, bit)
		r.optional |= bitIf(rule.Optional, bit)
		r.anchored |= bitIf(rule.Anchored, bit)
		r.required |= bitIf(rule.Required, bit)
	}
	for e, exclusion := range spec.Exclusions {
		r.effects[exclusion.Effect] |= 1 << (spec.Steps + e)
		r.cutLevels = append(r.cutLevels, 1<<exclusion.Before-1<<exclusion.After&(1<<exclusion.Before-1))
	}
	r.earlyIsBest = r.direct == 0 && len(spec.Exclusions) == 0
	for _, limit := range r.limits {
		r.earlyIsBest = r.earlyIsBest && limit == noLimit
	}
	r.entries = r.nextSteps(0, 0)
	r.spoiling = r.effects[Void] | r.effects[Drop]
	return r
}

func bitIf(set bool, bit uint64) uint64 {
	if set {
		return bit
	}
	return 0
}

// windowLast returns the last moment of the window of a chain that starts at a time.
func (r *rules) windowLast(start int64) int64 {
	switch {
	case r.spec.WindowEnd != nil:
		return r.spec.WindowEnd(start)
	case start > 0 && r.spec.Window > math.MaxInt64-start:
		return math.MaxInt64
	case r.spec.WindowExclusive:
		return start + r.spec.Window - 1
	}
	return start + r.spec.Window
}

// nextSteps returns the steps that a chain of n events may take next, given the steps it
// has.
func (r *rules) nextSteps(n int, done uint64) uint64 {
	if r.spec.Order == AnyOrder {
		here := uint64(1) << n
		switch {
		case n == r.spec.Steps:
			return 0
		case r.anchored&here != 0:
			return here
		}
		return r.all &^ done &^ r.anchored
	}
	next := uint64(0)
	for step := lastStep(done) + 1; step < r.spec.Steps; step++ {
		next |= 1 << step
		if r.optional>>step&1 == 0 {
			break
		}
	}
	return next
}
