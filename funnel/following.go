package funnel

import (
	"math"
	"slices"
)

// following finds the best chains of one start after the other. A chain that takes each step
// at its first event after the step before is as long as can be and ends first, whatever
// bounds it, as long as no bound of a step turns that event away. What a later start takes
// as a step is never earlier than what an earlier start took, so that each step's place
// moves forward only, and all starts of a unit together look at each event once per step.
type following struct {
	// next holds by step an event before which none serves the step any more, repeats by
	// level one before which none repeats a step of chains of that level, others by step
	// one before which none but the first serves it.
	next, repeats, others [MaxSteps + 1]int
	// strictly says that the next step must come at a later time, not at the same.
	strictly bool
	// marks holds for each exclusion the times of its events in the unit, passed how many
	// of them come too early, and hits the first that may hit chains of the present start,
	// never for none. marked says that there are any.
	marks  [][]int64
	passed [MaxSteps]int
	hits   [MaxSteps]int64
	marked bool
}

// never is later than all times.
const never = math.MaxInt64

// followed is the best chain of a start: its events are in Matcher.chain.
type followed struct {
	level int
	last  int64
	open  bool
	// hit says that all chains of the start as long as that are void or dropped.
	hit bool
}

// follows says whether chains can be followed from their starts: whether nothing but bounds
// of time, repeats and exclusions keeps a chain from an event.
func (r *rules) follows() bool {
	return r.spec.Order != AnyOrder && !r.spec.Reuse && r.optional|r.direct|r.afterLevels == 0 &&
		!(r.spec.Tolerance > 0 && r.spec.Complete)
}

// hitsFromStart says whether all exclusions begin with a chain's first event and have one
// effect: then no choice of events avoids what the first ones do not.
func (r *rules) hitsFromStart() bool {
	for _, exclusion := range r.spec.Exclusions {
		if exclusion.After != 1 || exclusion.Effect != r.spec.Exclusions[0].Effect {
			return false
		}
	}
	return true
}

// loadFollowing takes a unit; it reports whether its chains can be followed: where events of
// one instant match several steps, which of them serves which is not so simple.
func (m *Matcher) loadFollowing(times []int64, masks []uint64, first int) bool {
	f, free := &m.following, servesFreely(masks, m.all)
	f.strictly = m.spec.StrictTies || !free
	switch {
	case m.spec.Tolerance > 0 && !free, m.spec.RepeatEnds && servesTied(times, masks, m.all),
		!free && !m.spec.StrictTies && servesTied(times, masks, m.all):
		return false
	}
	if first = lowerBound(times, times[first]); m.spec.Tolerance > 0 {
		first = 0 // several steps may go back one after the other
	}
	if times[0]-m.spec.Tolerance > times[0] {
		return false // the difference overflowed
	}
	for step := range m.spec.Steps + 1 {
		f.next[step], f.repeats[step], f.others[step] = first, first, first
	}
	m.loadMarks(times, masks)
	return true
}

// loadMarks lists the events of exclusions.
func (m *Matcher) loadMarks(times []int64, masks []uint64) {
	f := &m.following
	if f.marked = false; len(m.spec.Exclusions) == 0 {
		return
	}
	for len(f.marks) < len(m.spec.Exclusions) {
		f.marks = append(f.marks, nil)
	}
	for e := range f.marks {
		marks, bit := f.marks[e][:0], uint64(1)<<(m.spec.Steps+e)
		for i, mask := range masks {
			if mask&bit != 0 {
				marks = append(marks, times[i])
			}
		}
		f.marks[e], f.passed[e] = marks, 0
		f.marked = f.marked || len(marks) > 0
	}
}

// servesTied says whether two events of one instant match a step each.
func servesTied(times []int64, masks []uint64, all uint64) bool {
	last := none
	for i, mask := range masks {
		if mask&all == 0 {
			continue
		}
		if last != none && times[i] == times[last] {
			return true
		}
		last = i
	}
	return false
}

// follow finds the best chain that starts with an event; known says whether it can tell.
// Events do not fall from call to call.
func (m *Matcher) follow(times []int64, masks []uint64, event int) (found followed, known bool) {
	f, windowLast := &m.following, m.windowLast(times[event])
	end := windowLast
	if m.spec.Complete {
		end = min(end, m.to-1)
	}
	marked := f.marked && m.meet(times[event], windowLast)
	m.chain[0] = int32(event)
	found.level, found.last = 1, times[event]
	place := event
	for found.level < m.spec.Steps {
		step := found.level
		i := f.first(times, masks, step, found.last, m.spec.Tolerance)
		if i == len(times) || times[i] > end {
			break
		}
		if times[i] > found.last && uint64(times[i]-found.last) > m.limits[step] {
			if !m.isOnly(times, masks, step, end) {
				return found, false // a later event as the step before may do
			}
			break
		}
		if m.spec.RepeatEnds && f.repeat(masks, step, place) < i || marked && m.fromStart && m.excludes(step, times[i], &found) {
			break
		}
		m.chain[step], found.last = int32(i), times[i]
		place = i
		found.level++
	}
	if marked && !m.fromStart {
		return found, found.level == m.spec.Steps && slices.Min(f.hits[:len(f.marks)]) >= found.last
	}
	if found.level == m.spec.Steps || marked && m.excludes(found.level, never, &found) {
		return found, true
	}
	return m.opened(found, times, masks, windowLast)
}

// opened says of the best chain of a start whether it is open, if that can be told.
func (m *Matcher) opened(found followed, times []int64, masks []uint64, windowLast int64) (followed, bool) {
	level := found.level
	if windowLast <= m.spec.DataEnd || m.spec.RepeatEnds && m.following.repeat(masks, level, int(m.chain[level-1])) < len(masks) {
		return found, true
	}
	found.open = m.opens(level, record{last: found.last, end: windowLast})
	// Else another chain as long may end later.
	return found, found.open || m.limits[level] == noLimit || m.isOnly(times, masks, level, windowLast)
}

// isOnly says whether the chain so far is the only one of its level from its start: whether
// none of its steps could be a later event.
func (m *Matcher) isOnly(times []int64, masks []uint64, level int, end int64) bool {
	f := &m.following
	for step := 1; step < level && !m.spec.RepeatEnds; step++ {
		i := max(f.others[step], int(m.chain[step])+1)
		for i < len(times) && masks[i]>>(step&63)&1 == 0 {
			i++
		}
		f.others[step] = i
		before := times[m.chain[step-1]]
		if i < len(times) && times[i] <= end && (times[i] <= before || uint64(times[i]-before) <= m.limits[step]) {
			return false
		}
	}
	return true
}

// first returns the first event that may serve a step after one at a time, len(times) for
// none.
func (f *following) first(times []int64, masks []uint64, step int, last, tolerance int64) int {
	i, earliest := f.next[step], last-tolerance
	for i < len(times) && (masks[i]>>(step&63)&1 == 0 || times[i] < earliest || f.strictly && times[i] == last) {
		i++
	}
	f.next[step] = i
	return i
}

// repeat returns the first event after one that repeats a step of a chain of a level, other
// than the first step, len(masks) for none.
func (f *following) repeat(masks []uint64, level, last int) int {
	i, done := max(f.repeats[level], last+1), uint64(1)<<level-2
	for i < len(masks) && masks[i]&done == 0 {
		i++
	}
	f.repeats[level] = i
	return i
}

// meet finds the exclusions that may hit chains of a start, and says whether there are any.
// A tolerance lets a step, and so what begins with it, be earlier than the start.
func (m *Matcher) meet(start, windowLast int64) bool {
	f, meets := &m.following, false
	for e, marks := range f.marks {
		earliest := m.earlier(start, m.spec.Exclusions[e].After-1)
		for f.passed[e] < len(marks) && marks[f.passed[e]] <= earliest {
			f.passed[e]++
		}
		f.hits[e] = never
		if i := f.passed[e]; i < len(marks) && marks[i] <= windowLast {
			f.hits[e], meets = marks[i], true
		}
	}
	return meets
}

// earlier is the earliest time to which so many steps may go back.
func (m *Matcher) earlier(time int64, steps int) int64 {
	room := uint64(time) + 1<<63 // down to the earliest time there is
	if steps > 0 && uint64(m.spec.Tolerance) > room/uint64(steps) {
		return math.MinInt64
	}
	return time - int64(steps)*m.spec.Tolerance
}

// excludes says whether an exclusion that cuts keeps a chain from taking a step at a time;
// one of another effect hits it.
func (m *Matcher) excludes(step int, time int64, found *followed) bool {
	for e, hit := range m.following.hits[:len(m.spec.Exclusions)] {
		if hit >= time || m.spec.Exclusions[e].Before <= step {
			continue
		}
		if m.spec.Exclusions[e].Effect == Cut {
			return true
		}
		found.hit = true
	}
	return false
}
