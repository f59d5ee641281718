package engine

import (
	"slices"

	"github.com/sluice-analytics/sluice/funnel"
	"github.com/sluice-analytics/sluice/query"
)

// A bout is events of an actor in a block of which each comes before a pause since the one
// before is over. Where nothing but pauses divides sessions, all that matters of the events
// that meet no condition is where bouts start and end: the rest need not be kept, brought
// together with those of other segments, and gone through.
//
//	x  A  x  x  B        x  x  x        C         A, B, C: events that meet a condition
//	[  A        B]       [     ]       [C]        what is kept
const (
	// boutStarts and boutEnds mark the first and the last event of a bout in its mask.
	boutStarts = 1 << 63
	boutEnds   = 1 << 62
	// boutConditions is how many conditions leave these bits free.
	boutConditions = 62
)

// bouts leave out the events of blocks that lie inside of bouts.
type bouts struct {
	// pause is the least time between two events that ends a bout, microseconds.
	pause uint64
	kept  []int32
}

// sessionBouts returns the bouts that tell the sessions of a funnel, nil where they do not:
// there, other events matter, too.
func sessionBouts(plan *query.Funnel, conditions int, every bool) *bouts {
	s := plan.Session
	if s == nil || every || needsEveryOther(plan) || plan.Resolution != 0 || conditions > boutConditions {
		return nil
	}
	if s.Max > 0 || s.Start != nil || s.End != nil || s.SplitDay || s.SplitOn != nil {
		return nil
	}
	return &bouts{pause: sessionSpec(s).Pause()}
}

// sessionSpec says where sessions are split by time.
func sessionSpec(s *query.Sessions) funnel.SessionSpec {
	return funnel.SessionSpec{Gap: s.Gap, GapExclusive: s.GapExclusive, Max: s.Max}
}

// keep takes those of the events from first on, which a block has just given, that meet no
// condition and are at neither end of a bout, out of the runs that have them.
func (b *bouts) keep(e *eventRuns, first int) {
	b.kept = slices.Grow(b.kept[:0], len(e.times)-first)[:len(e.times)-first]
	run := len(e.runs)
	for run > 0 && e.runs[run-1].to > first {
		run--
	}
	to := first
	for ; run < len(e.runs); run++ {
		r := &e.runs[run]
		added := max(r.from, first)
		next := b.keepRun(e, first, added, r.to, to)
		if r.from >= first {
			r.from = to
		}
		r.to, to = next, next
	}
	for _, codes := range e.codes {
		for i, event := range b.kept[:to-first] {
			codes[first+i] = codes[event]
		}
	}
	e.times, e.masks = e.times[:to], e.masks[:to]
	for i, codes := range e.codes {
		e.codes[i] = codes[:to]
	}
}

// keepRun moves the events to keep of those from from to to-1, which are one actor's, to place
// at and after, and returns the place behind them. Every other event meets a condition, and
// which one does nobody can foresee: so it decides nothing by a jump.
func (b *bouts) keepRun(e *eventRuns, first, from, to, at int) int {
	times, masks, kept := e.times[:to], e.masks[:to], b.kept
	last, longest := to-1, b.pause-1
	starts := uint64(boutStarts)
	for i := from; i < last; i++ {
		time, mask := times[i], masks[i]
		ends := (longest - uint64(times[i+1]-time)) & (1 << 63) // the sign: the pause after it is longer
		mask |= starts | ends>>1
		times[at], masks[at], kept[at-first] = time, mask, int32(i)
		at += int((mask | -mask) >> 63)
		starts = ends
	}
	times[at], masks[at], kept[at-first] = times[last], masks[last]|starts|boutEnds, int32(last)
	return at + 1
}

// number numbers the sessions of an actor's events from the marks of bouts, which it
// takes out of the masks, and returns how many there are. Bouts of several segments, or of
// several blocks, may lie one in the other: a pause is where none of them goes on.
func (b *bouts) number(times []int64, masks []uint64, session []uint32) uint32 {
	number, open, before := uint32(0), uint64(0), times[0]
	for i, time := range times {
		mask := masks[i]
		if open == 0 && uint64(time-before) >= b.pause && i > 0 {
			number++
		}
		open += mask>>63 - mask>>62&1
		session[i], masks[i], before = number, mask&^(boutStarts|boutEnds), time
	}
	return number + 1
}

// sizeBytes is the memory held.
func (b *bouts) sizeBytes() int64 {
	if b == nil {
		return 0
	}
	return int64(cap(b.kept)) * 4
}
