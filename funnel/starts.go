package funnel

import "math"

// following finds the best chains of one start after the other. A chain that takes each step
// at its first event after the step before is as long as can be and ends first, whatever
// bounds it, as long as no bound of a step turns that event away. What a later start takes
// as a step is never earlier than what an earlier start took, so that each step's place
// moves forward only, and all starts of a unit together look at each event once per step.
type following struct {
	// next holds by step an event before which none serves the step any more.
	next [MaxSteps]int
	// strictly says that the next step must come at a later time, not at the same.
	strictly bool
	// hits are the times of the unit's exclusions; those before hit come too early.
	hits []int64
	hit  int
}

// follows says whether chains can be followed from their starts: whether nothing but bounds
// of time and exclusions keeps a chain from an event.
func (r *rules) follows() bool {
	return r.spec.Order != AnyOrder && !r.spec.Reuse && r.optional|r.direct|r.afterLevels == 0
}

// loadFollowing takes a unit; it reports whether its chains can be followed: where events of
// one instant match several steps, which of them serves which is not so simple.
func (m *Matcher) loadFollowing(times []int64, masks []uint64, first int) bool {
	f := &m.following
	f.strictly = m.spec.StrictTies || !servesFreely(masks, m.all)
	if f.strictly && !m.spec.StrictTies && servesTied(times, masks, m.all) {
		return false
	}
	first, _ = instantAround(times, first)
	for step := range m.spec.Steps {
		f.next[step] = first
	}
	f.hits, f.hit = f.hits[:0], 0
	if len(m.spec.Exclusions) == 0 {
		return true
	}
	excluding := m.cutting | m.spoiling
	for i, mask := range masks {
		if mask&excluding != 0 {
			f.hits = append(f.hits, times[i])
		}
	}
	return true
}

// servesTied says whether two events of one instant match a step each.
func servesTied(times []int64, masks []uint64, all uint64) bool {
	last, any := int64(0), false
	for i, mask := range masks {
		if mask&all == 0 {
			continue
		}
		if any && times[i] == last {
			return true
		}
		last, any = times[i], true
	}
	return false
}

// follow finds the best chain that starts with an event; known says whether it can tell.
func (m *Matcher) follow(times []int64, masks []uint64, event int) (match Match, known bool) {
	windowLast := m.windowLast(times[event])
	end := windowLast
	if m.spec.Complete && m.to > math.MinInt64 {
		end = min(end, m.to-1)
	}
	m.chain[0] = int32(event)
	level, last := 1, times[event]
	for level < m.spec.Steps {
		i := m.following.first(times, masks, level, last)
		if i == len(times) || times[i] > end {
			break
		}
		if uint64(times[i]-last) > m.limits[level] {
			if level > 1 {
				return Match{}, false // a later event as the step before may do
			}
			break
		}
		m.chain[level], last = int32(i), times[i]
		level++
	}
	match = Match{Reached: level, Chain: m.chain[:level], Steps: m.places[:level]}
	if level == m.spec.Steps {
		return match, m.following.clean(times[event], last)
	}
	match.Open = m.opens(level, record{last: last, end: windowLast})
	if !match.Open && level > 1 && m.limits[level] != noLimit && windowLast > m.spec.DataEnd {
		return Match{}, false // another chain as long may end later
	}
	return match, len(m.following.hits) == 0 || windowLast < math.MaxInt64 && m.following.clean(times[event], windowLast+1)
}

// first returns the first event that may serve a step after one at a time, len(times) for
// none.
func (f *following) first(times []int64, masks []uint64, step int, last int64) int {
	i := f.next[step]
	for i < len(times) && (masks[i]>>(step&63)&1 == 0 || times[i] < last || f.strictly && times[i] == last) {
		i++
	}
	f.next[step] = i
	return i
}

// clean says whether no exclusion lies strictly between two times. from does not fall from
// call to call.
func (f *following) clean(from, to int64) bool {
	for f.hit < len(f.hits) && f.hits[f.hit] <= from {
		f.hit++
	}
	return f.hit == len(f.hits) || f.hits[f.hit] >= to
}
