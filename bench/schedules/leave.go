package schedules

import (
	"time"
)

// leave says which events a step may have taken away, and which it must. The zero value takes none.
type leave struct {
	mayGo, mustGo func(event) bool
	// together says that all of those that may go do, or none; oldestFirst that none goes before one that is older.
	together, oldestFirst bool
}

func (l leave) may(e event) bool  { return l.mayGo != nil && l.mayGo(e) }
func (l leave) must(e event) bool { return l.mustGo != nil && l.mustGo(e) }

// day is one of UTC.
const day = 24 * time.Hour

// leaveOf is what a step takes away; done says that it went well, now when it was done.
func (w *world) leaveOf(step Step, done bool, now time.Time) leave {
	l := leave{}
	switch {
	case step.Do == Delete:
		l = leave{mayGo: step.chosen, mustGo: step.chosen, together: true}
	case step.Do == Retain && step.Days > 0:
		// Segments that have younger events too are kept until the oldest is older by a tenth, or a day.
		age := time.Duration(step.Days) * day
		bound, late := now.Add(-age), now.Add(-age-max(day, age/10))
		l = leave{mayGo: before(bound), mustGo: before(late), oldestFirst: true}
	case step.Do == Retain:
		latest := time.Time{}
		w.each(func(o *origin, n int) {
			if e := o.events[n]; e.time.After(latest) {
				latest = e.time
			}
		})
		l = leave{mayGo: before(latest.Truncate(day)), oldestFirst: true}
	}
	if !done || step.Do == Retain && step.Aside > 0 {
		l.mustGo = nil
	}
	return l
}

// chosen reports whether a deletion takes an event.
func (s Step) chosen(e event) bool {
	return s.User != "" && e.user == s.User || s.Name != "" && e.name == s.Name
}

func before(bound time.Time) func(event) bool {
	return func(e event) bool { return e.time.Before(bound) }
}
