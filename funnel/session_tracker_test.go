package funnel

import (
	"cmp"
	"slices"
	"testing"
)

// TestSessionTrackerAgreesWithSessions gives a tracker the events of several units, a
// few at a time, and compares it with the numbers that Sessions gives each unit's events.
func TestSessionTrackerAgreesWithSessions(t *testing.T) {
	t.Parallel()
	r := randomSource(t)
	for n := range *casesFlag / 10 {
		spec := SessionSpec{Gap: r.Int64N(6), GapExclusive: r.IntN(2) == 0, Max: r.Int64N(12) * r.Int64N(2)}
		withKeys, withMasks := r.IntN(2) == 0, r.IntN(2) == 0
		tracker := NewSessionTracker(spec)
		for range 1 + r.IntN(2) { // the second round meets what the first one left
			var got, want []Session
			units := make([]unit, 1+r.IntN(3))
			keys := make([][]uint32, len(units))
			for i := range units {
				units[i].times, units[i].steps = randomEvents(r, r.IntN(15), 2, 1+r.Int64N(30))
				for range units[i].times {
					keys[i] = append(keys[i], r.Uint32N(2))
				}
				if !withKeys {
					keys[i] = nil
				}
				if !withMasks {
					clear(units[i].steps)
				}
				want = append(want, sessionsOf(spec, uint32(i), units[i], keys[i])...)
			}
			tracker.Reset(len(units))
			next := make([]int, len(units))
			for left := true; left; {
				left = false
				for i, u := range units {
					from := next[i]
					to := min(len(u.times), from+r.IntN(5))
					next[i], left = to, left || to < len(u.times)
					var own []uint32
					if withKeys {
						own = keys[i][from:to]
					}
					var masks []uint64
					if withMasks {
						masks = u.steps[from:to]
					}
					tracker.Add(uint32(i), u.times[from:to], masks, own)
					if r.IntN(4) == 0 {
						got = append(got, tracker.Done...)
						tracker.Done = tracker.Done[:0]
					}
				}
			}
			tracker.Finish()
			got = append(got, tracker.Done...)
			slices.SortStableFunc(got, func(a, b Session) int { return cmp.Compare(a.Unit, b.Unit) })
			if !slices.Equal(got, want) {
				t.Fatalf("case %d: got %v, want %v\n%+v %v keys %v", n, got, want, spec, units, keys)
			}
		}
	}
}

// sessionsOf is the same by Sessions.
func sessionsOf(spec SessionSpec, number uint32, u unit, keys []uint32) []Session {
	starts, ends := make([]bool, len(u.times)), make([]bool, len(u.times))
	for i, mask := range u.steps {
		starts[i], ends[i] = mask&StartsSession != 0, mask&EndsSession != 0
	}
	numbers := make([]uint32, len(u.times))
	Sessions(spec, u.times, starts, ends, keys, numbers, 0)
	var sessions []Session
	for i, time := range u.times {
		if i == 0 || numbers[i] != numbers[i-1] {
			sessions = append(sessions, Session{Unit: number, Start: time})
		}
		last := &sessions[len(sessions)-1]
		last.End, last.Events = time, last.Events+1
	}
	return sessions
}
