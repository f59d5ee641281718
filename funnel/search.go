package funnel

import (
	"encoding/binary"
	"math/bits"
	"slices"
)

// link is one event of a chain and the step that it serves, from 0.
type link struct {
	event int32
	step  int8
}

// search finds chains under all rules together: it tries every way on from a start, and
// remembers what it found out for all that matters of a chain so far, which is its last
// event, its steps, the events that it might take again, and what its exclusions have
// seen. Without ties and tolerance that is a few numbers, and the work is that of the
// events of a window times its steps times its events again; it serves those rules that
// no faster way is known for.
type search struct {
	*rules
	times []int64
	// masks are what the events match, serving what they may be used for: a pass uses
	// up its events.
	masks, serving []uint64
	// places holds for each step the events that match it.
	places [][]int32
	placed bool // that is done for the unit
	// marks holds for each exclusion the times of its events.
	marks [][]int64
	// plain takes void and drop for nothing, and no step for required.
	plain bool

	end   int64 // the last moment of the window
	chain []link
	links []link // scratch
	memo  map[string]ending
	key   []byte
	used  []int32
}

// ending is the best way on from a chain.
type ending struct {
	// found says that the chain, or one that continues it, counts and is not dropped:
	// links are what the best of these has more.
	found bool
	links []link
	// required and optional count its steps.
	required, optional int
	// open says that one as long could go on after the data.
	open bool
	// furthest is the most required steps of those that count, dropped or not, -1 for none.
	furthest int
	// void says that the chain or one that continues it is void.
	void bool
}

// load takes a unit.
func (s *search) load(times []int64, masks []uint64) {
	s.times, s.masks = times, masks
	s.serving = append(s.serving[:0], masks...)
	s.placed = false
	for len(s.marks) < len(s.spec.Exclusions) {
		s.marks = append(s.marks, nil)
	}
	for e, marks := range s.marks {
		marks = marks[:0]
		for i, mask := range masks {
			if mask>>(s.spec.Steps+e)&1 != 0 {
				marks = append(marks, times[i])
			}
		}
		s.marks[e] = marks
	}
}

// place lists the events that match each step.
func (s *search) place() {
	if s.placed {
		return
	}
	s.placed = true
	s.places = slices.Grow(s.places[:0], s.spec.Steps)[:s.spec.Steps]
	for step := range s.places {
		s.places[step] = s.places[step][:0]
	}
	for i, mask := range s.masks {
		for mask &= s.all; mask != 0; mask &= mask - 1 {
			step := bits.TrailingZeros64(mask)
			s.places[step] = append(s.places[step], int32(i))
		}
	}
}

// starts reports whether an event may be a chain's first.
func (s *search) starts(event int) bool {
	time := s.times[event]
	return s.serving[event]&s.entries != 0 && time >= s.spec.From && time < s.spec.To
}

// from returns the best chain among those that start with one of the events first to
// next-1 that may, complete in links.
func (s *search) from(first, next int) ending {
	best := ending{furthest: -1}
	s.place()
	for event := first; event < next; event++ {
		if !s.starts(event) {
			continue
		}
		s.end = s.windowLast(s.times[event])
		if s.memo == nil {
			s.memo = map[string]ending{}
		}
		clear(s.memo)
		for steps := s.serving[event] & s.entries; steps != 0; steps &= steps - 1 {
			s.merge(&best, link{int32(event), int8(bits.TrailingZeros64(steps))})
		}
	}
	return best
}

// merge puts the best chain that goes on with a link into best.
func (s *search) merge(best *ending, next link) {
	s.chain = append(s.chain, next)
	after := s.extend()
	s.chain = s.chain[:len(s.chain)-1]
	best.void = best.void || after.void
	best.furthest = max(best.furthest, after.furthest)
	if !after.found {
		return
	}
	links := append([]link{next}, after.links...)
	longer := !best.found
	order := 0
	if best.found {
		if order = compareCounts(after, *best); order == 0 {
			best.open = best.open || after.open
			order = s.compare(links, best.links)
		} else {
			longer = order < 0
		}
	}
	if longer {
		best.open = after.open
	}
	if longer || order < 0 {
		best.found, best.links = true, links
		best.required, best.optional = after.required, after.optional
	}
}

// compareCounts puts the longer chain first.
func compareCounts(a, b ending) int {
	if a.required != b.required {
		return b.required - a.required
	}
	return b.optional - a.optional
}

// compare puts the better of two chains of one length first, given the same chain before
// them or none.
func (s *search) compare(a, b []link) int {
	start, end := s.compareTimes(b[0], a[0]), s.compareTimes(a[len(a)-1], b[len(b)-1])
	if len(s.chain) > 0 {
		start = 0
	} else if s.spec.PreferEarliestStart {
		start, end = end, -start
	}
	if end != 0 {
		return end
	}
	if start != 0 {
		return start
	}
	for k := range min(len(a), len(b)) {
		if s.spec.Order != AnyOrder && a[k].step != b[k].step {
			return int(a[k].step) - int(b[k].step)
		}
		if order := s.compareTimes(a[k], b[k]); order != 0 {
			return order
		}
	}
	if order := slices.CompareFunc(a, b, func(x, y link) int { return int(x.event) - int(y.event) }); order != 0 {
		return order
	}
	return slices.CompareFunc(a, b, func(x, y link) int { return int(x.step) - int(y.step) })
}

func (s *search) compareTimes(a, b link) int {
	switch x, y := s.times[a.event], s.times[b.event]; {
	case x < y:
		return -1
	case x > y:
		return 1
	}
	return 0
}

// extend returns the best way on from the chain so far.
func (s *search) extend() ending {
	key := string(s.stateKey())
	if known, ok := s.memo[key]; ok {
		return known
	}
	done := s.done()
	best := ending{furthest: -1}
	for _, next := range s.candidates(done) {
		s.merge(&best, next)
	}
	best.void = best.void || s.hit(Void)
	if !best.void && (s.plain || s.required&^done == 0) {
		required := bits.OnesCount64(done &^ s.optional)
		best.furthest = max(best.furthest, required)
		if !best.found && !s.hit(Drop) {
			best.found, best.open = true, s.open(done)
			best.required, best.optional = required, bits.OnesCount64(done&s.optional)
		}
	}
	s.memo[key] = best
	return best
}

// done returns the steps of the chain so far.
func (s *search) done() uint64 {
	done := uint64(0)
	for _, l := range s.chain {
		done |= 1 << l.step
	}
	return done
}

// last returns the time of the chain's latest link.
func (s *search) last() int64 { return s.times[s.chain[len(s.chain)-1].event] }

// candidates returns the links that the chain may take next and that may be of use: where
// an event earlier is never worse, of each step no more than there are steps to come,
// since these can use up all but one of them; with RepeatEnds those at the first instant.
func (s *search) candidates(done uint64) []link {
	var found []link
	last := s.last()
	earliest := last - s.spec.Tolerance
	if earliest > last {
		earliest = s.times[0] // the difference overflowed
	}
	first := lowerBound(s.times, earliest)
	for steps := s.nextSteps(len(s.chain), done); steps != 0; steps &= steps - 1 {
		step := bits.TrailingZeros64(steps)
		places, most := s.places[step], len(s.times)
		if s.earlyIsBest {
			most = s.spec.Steps - len(s.chain)
		}
		from, _ := slices.BinarySearch(places, int32(first))
		for _, event := range places[from:] {
			time := s.times[event]
			if time > s.end || most == 0 || s.spec.RepeatEnds && len(found) > 0 && time != s.times[found[0].event] {
				break
			}
			if s.serving[event]>>step&1 == 0 || !s.spec.Reuse && s.uses(int(event)) || !s.mayFollow(time, step, done) {
				continue
			}
			found = append(found, link{event, int8(step)})
			most--
		}
	}
	return found
}

// uses says whether the chain has an event.
func (s *search) uses(event int) bool {
	return slices.ContainsFunc(s.chain, func(l link) bool { return int(l.event) == event })
}

// mayFollow says whether an event at a time may be the chain's next as a step.
func (s *search) mayFollow(time int64, step int, done uint64) bool {
	last := s.last()
	switch {
	case time > s.end, s.spec.Complete && (time < s.spec.From || time >= s.spec.To):
		return false
	case time < last:
		if uint64(last-time) > uint64(s.spec.Tolerance) || s.afters[step] > 0 {
			return false
		}
	case s.spec.StrictTies && time == last:
		return false
	case uint64(time-last) > s.limits[step] || uint64(time-last) < s.afters[step]:
		return false
	}
	if s.direct>>step&1 != 0 && s.breaks(step, done, last, time) {
		return false
	}
	if s.spec.RepeatEnds && s.repeats(done, last, time) {
		return false
	}
	for e, exclusion := range s.spec.Exclusions {
		if at := s.exclusion(e); exclusion.Effect == Cut && at.waiting && between(s.marks[e], at.from, time) {
			return false
		}
	}
	return true
}

// breaks says whether an event strictly between two times breaks the order before a step.
func (s *search) breaks(step int, done uint64, from, to int64) bool {
	return s.firstBreak(step, done, from) < lowerBound(s.times, to)
}

// firstBreak returns the first event after a time that breaks the order before a step.
func (s *search) firstBreak(step int, done uint64, from int64) int {
	i := upperBound(s.times, from)
	for ; i < len(s.times); i++ {
		if s.lenient>>step&1 == 0 || s.masks[i]&done == 0 {
			break
		}
	}
	return i
}

// repeats says whether a step done, but for the first, comes again in [from, to).
func (s *search) repeats(done uint64, from, to int64) bool {
	return s.firstRepeat(done, from) < lowerBound(s.times, to)
}

func (s *search) firstRepeat(done uint64, from int64) int {
	i := lowerBound(s.times, from)
	for ; i < len(s.times); i++ {
		if s.masks[i]&done&^1 != 0 && !s.uses(i) {
			break
		}
	}
	return i
}

// between says whether one of the times lies strictly between two others.
func between(times []int64, from, to int64) bool {
	i := upperBound(times, from)
	return i < len(times) && times[i] < to
}

// excluded is what an exclusion has to do with a chain.
type excluded struct {
	// begun says that the chain has the exclusion's first step, at time from; upTo is the
	// latest time up to which it has been in force.
	begun      bool
	from, upTo int64
	// waiting says that it still is: the chain has not passed the other step.
	waiting bool
}

// exclusion returns what an exclusion has to do with the chain.
func (s *search) exclusion(e int) excluded {
	var at excluded
	exclusion := s.spec.Exclusions[e]
	for place, l := range s.chain {
		if s.spec.Order != AnyOrder {
			place = int(l.step)
		}
		time := s.times[l.event]
		switch {
		case place == exclusion.After-1:
			at = excluded{begun: true, from: time, upTo: time, waiting: true}
		case at.waiting:
			at.upTo = max(at.upTo, time)
			at.waiting = place < exclusion.Before-1
		}
	}
	return at
}

// hit says whether an exclusion of an effect hits the chain.
func (s *search) hit(effect Effect) bool {
	for e, exclusion := range s.spec.Exclusions {
		if exclusion.Effect != effect || s.plain {
			continue
		}
		if _, hit := s.firstHit(e); hit {
			return true
		}
	}
	return false
}

// firstHit returns the first time at which an exclusion hits the chain, which if it waits
// may be as late as its window's end.
func (s *search) firstHit(e int) (int64, bool) {
	at := s.exclusion(e)
	i := upperBound(s.marks[e], at.from)
	if !at.begun || i == len(s.marks[e]) {
		return 0, false
	}
	time := s.marks[e][i]
	return time, time < at.upTo || at.waiting && time <= s.end
}

// open says whether an event later than the data could be the chain's next.
func (s *search) open(done uint64) bool {
	for steps := s.nextSteps(len(s.chain), done); steps != 0; steps &= steps - 1 {
		step := bits.TrailingZeros64(steps)
		time := s.spec.DataEnd + 1
		if after := s.last() + int64(s.afters[step]); after >= s.last() {
			time = max(time, after)
		}
		if time > s.spec.DataEnd && s.mayFollow(time, step, done) {
			return true
		}
	}
	return false
}

// stateKey says all of the chain that matters to how it can go on.
func (s *search) stateKey() []byte {
	key, last := s.key[:0], s.last()
	key = binary.AppendUvarint(key, uint64(s.chain[len(s.chain)-1].event))
	key = binary.LittleEndian.AppendUint64(key, s.done())
	for e := range s.spec.Exclusions {
		at := s.exclusion(e)
		_, hit := s.firstHit(e)
		switch {
		case at.waiting:
			key = append(key, 2)
			key = binary.LittleEndian.AppendUint64(key, uint64(at.from))
			key = binary.LittleEndian.AppendUint64(key, uint64(at.upTo))
		case hit:
			key = append(key, 1)
		default:
			key = append(key, 0)
		}
	}
	// The times of the steps to come go back by this much at most.
	high, back := bits.Mul64(uint64(s.spec.Tolerance), uint64(s.spec.Steps-len(s.chain)))
	used := s.used[:0]
	for _, l := range s.chain {
		if time := s.times[l.event]; time >= last || high > 0 || uint64(last-time) <= back {
			used = append(used, l.event)
		}
	}
	slices.Sort(used)
	for _, event := range used {
		key = binary.LittleEndian.AppendUint32(key, uint32(event))
	}
	s.used, s.key = used, key
	return key
}

// lastStep returns the highest of some steps, -1 where there is none.
func lastStep(done uint64) int { return bits.Len64(done) - 1 }
