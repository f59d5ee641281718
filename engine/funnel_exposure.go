package engine

// exposedUnits counts the units that an event exposed, and how many of them have each
// step.
type exposedUnits struct {
	units   int64
	reached []int64
}

// see marks the steps of a chain as reached by the unit at hand.
func (w *funnelWorker) see(chain []int64) {
	for s, at := range chain {
		if at != absent {
			w.exposedSteps |= 1 << s
		}
	}
}

// expose counts the unit at hand, whose chains have been seen, under the value that it
// was exposed to.
func (w *funnelWorker) expose(u *funnelUnit) {
	reached := w.exposedSteps
	w.exposedSteps = 0
	if u.exposed < 0 {
		return
	}
	exposed := w.tally(w.by.ofEvent(w.scan.events.codes, u.exposed)).exposure()
	exposed.units++
	for s := range exposed.reached {
		if reached>>s&1 != 0 {
			exposed.reached[s]++
		}
	}
}

// exposure returns the exposed units of a tally.
func (t *funnelTally) exposure() *exposedUnits {
	if t.exposed == nil {
		t.exposed = &exposedUnits{reached: make([]int64, len(t.skipped))}
	}
	return t.exposed
}

func (e *exposedUnits) merge(other *exposedUnits) {
	e.units += other.units
	for s, n := range other.reached {
		e.reached[s] += n
	}
}
