package schedules

import "time"

// expectation says whether an event is to be there.
type expectation int

const (
	never expectation = iota
	either
	always
)

// window is within which events of one copy are duplicates.
const window = 6 * time.Hour

// expected says of each event whether it must be there, before anything is taken away. arrived are the origins that are new.
func (w *world) expected(sorted held, arrived []*origin) func(o *origin, n int) expectation {
	isNew := map[*origin]bool{}
	for _, o := range arrived {
		isNew[o] = true
	}
	plain := func(o *origin, n int) expectation {
		if isNew[o] || o.held[n] {
			return always
		}
		return never
	}
	switch w.identity {
	case Dedupe:
		return w.deduped(sorted, isNew, plain)
	case Upsert:
		return w.latest(plain)
	}
	return plain
}

// deduped is the rule of a window: of what comes in, an event is left out if there is one of the same copy near it, and only
// then. An event that has gone may leave its id behind, and what lies near it may be left out as well.
func (w *world) deduped(sorted held, isNew map[*origin]bool, plain func(*origin, int) expectation) func(*origin, int) expectation {
	type place struct {
		o *origin
		n int
	}
	byCopy := map[string][]place{}
	for _, o := range w.inOrder() {
		if !o.present && !isNew[o] {
			continue
		}
		for n, e := range o.events {
			byCopy[e.copy] = append(byCopy[e.copy], place{o, n})
		}
	}
	return func(o *origin, n int) expectation {
		if !isNew[o] {
			return plain(o, n)
		}
		e, expect := o.events[n], always
		for _, other := range byCopy[e.copy] {
			if other == (place{o, n}) || other.o.events[other.n].time.Sub(e.time).Abs() > window {
				continue
			}
			there := sorted[other.o.name][other.n] == 1
			switch {
			case there && sorted[o.name][n] == 1:
				return never // two of them
			case there:
				expect = never
			case !isNew[other.o] && expect == always:
				expect = either
			}
		}
		return expect
	}
}

// latest is the rule of a key: of the events of a copy that are held or come in, the last one by its own time is there.
func (w *world) latest(plain func(*origin, int) expectation) func(*origin, int) expectation {
	last := map[string]event{}
	for _, o := range w.inOrder() {
		for n, e := range o.events {
			if before, ok := last[e.copy]; plain(o, n) == always && (!ok || e.time.After(before.time)) {
				last[e.copy] = e
			}
		}
	}
	return func(o *origin, n int) expectation {
		if plain(o, n) == always && last[o.events[n].copy].id == o.events[n].id {
			return always
		}
		return never
	}
}
