package funnel

import (
	"math/bits"
	"slices"

	"github.com/sluice-analytics/sluice/storage/kernel"
)

// Tracker follows the chains of many units at once. Where a Matcher needs all events of
// a unit together, a Tracker takes them as they come, a few of this unit and a few of
// that, as long as those of one unit come in the order of time. So it suits events that
// lie day by day on disk, of which nothing has to be kept: what is known of a unit is
// one short row of numbers.
//
// It answers for funnels that are bounded by their window alone (see Tracks), and what
// it answers is what a Matcher would. The pass forward is the same; but since there is
// no way back, the record of a level is a whole chain:
//
//	row of a unit:  reached | common value | record 1 | record 2 | ... | best chain | values
//	                        |              | t1       | t1 t2    |     | t1 .. tk   |
//
// The record of level l is the chain of l steps that starts last, and of those the one
// that takes each step as early as it can. An event of step l+1 makes it the record of
// level l+1, if that one has an earlier start. The first record of the highest level is
// the best chain, which later records do not touch.
type Tracker struct {
	spec   Spec
	all    uint64
	window uint64
	rule   ValueRule
	// rows holds stride numbers for each unit.
	rows   []int64
	stride int
	// records holds the place of each level's record in a row, and for the last level
	// that of the best chain.
	records [MaxSteps + 1]int
	// firstValue is the place of the values in a row: one for each level's record, and
	// last that of the best chain. They count where the common value is none.
	firstValue int
	// touches holds the values that a rule about all events found.
	touches []uint32
	// started lists the units that have a record.
	started []uint32

	ties ties
	// starts and chain are the scratch of an instant of several events.
	starts [MaxSteps + 1]int64
	chain  [MaxSteps]int32
	// times, masks and oneValue are the scratch of rows whose events are added one by one.
	times    []int64
	masks    []uint64
	oneValue [1]uint32
}

// noTime is earlier than every start.
const noTime = -1 << 63

// Tracks reports whether a Tracker can answer for a Spec: it counts actors, and nothing but
// the window may bound its chains.
func Tracks(spec Spec) bool {
	return spec.Count == CountActors && onlyWindow(spec)
}

// NewTracker returns a tracker for a Spec that it tracks; it panics on another.
func NewTracker(spec Spec, rule ValueRule) *Tracker {
	if err := spec.Check(); err != nil || !Tracks(spec) {
		panic("make funnel tracker: it does not track this funnel")
	}
	t := &Tracker{
		spec: spec, all: noLimit >> (MaxSteps - spec.Steps), window: uint64(spec.Window), rule: rule,
	}
	t.stride = 1
	if rule.follows() {
		t.stride++
	}
	for level := 1; level <= spec.Steps; level++ {
		t.records[level] = t.stride
		t.stride += level
	}
	if rule.follows() {
		t.firstValue = t.stride
		t.stride += spec.Steps
	}
	t.stride = (t.stride + lineWords - 1) / lineWords * lineWords
	return t
}

// lineWords is how many numbers a cache line holds. Rows are whole lines: units come
// in no order that a processor could foresee, and each line is waited for. What most
// events need of a row stands in its first line.
const lineWords = 8

// Reset forgets all units and makes room for units 0 to units-1.
func (t *Tracker) Reset(units int) {
	for _, unit := range t.started {
		t.rows[int(unit)*t.stride] = 0
	}
	t.started = t.started[:0]
	t.rows = zeroed(t.rows, units*t.stride)
	if t.rule.touches() {
		clear(t.touches)
		t.touches = zeroed(t.touches, units)
	}
}

// zeroed returns the slice with n elements at least, which are zero if all of the
// slice were.
func zeroed[T any](slice []T, n int) []T {
	if len(slice) >= n {
		return slice
	}
	return make([]T, n+n/4)
}

// Add takes some events of a unit, as Match has them, all of them later than those that
// it was given before. values holds each event's value, 0 for none, or one element that
// is the value of all; it is nil where the rule is NoValue.
func (t *Tracker) Add(unit uint32, times []int64, steps []uint64, values []uint32) {
	row := t.rows[int(unit)*t.stride:][:t.stride]
	switch {
	case t.rule.touches():
		t.touch(unit, steps, values)
		values = nil
	case len(values) == 1 && t.shareValue(row, values[0]):
		values = nil
	case values != nil:
		t.ownValues(row)
	}
	complete := int64(t.spec.Steps)
	masks := steps[:len(times)]
	starters := t.starters(times)
	for i := 0; i < len(times) && row[0] != complete; {
		if i < starters && row[0] > 0 {
			i = lastStart(times[:starters], masks, i, t.all)
		}
		time, mask, next := times[i], masks[i]&t.all, i+1
		if next < len(times) && times[next] == time {
			var together bool
			if next, mask, together = gather(times, masks, i, t.all); together {
				t.addTogether(unit, row, times, masks, values, i, next)
				mask = 0
			}
		}
		if row[0] == 0 {
			mask &= 1
		}
		// From the highest step down: an event takes a chain on by one step at most.
		for mask != 0 {
			step := (bits.Len64(mask) - 1) & (MaxSteps - 1)
			mask &^= 1 << step
			change := t.advance(unit, row, step, step, time)
			if change != unchanged && values != nil {
				value := valueOf(values, i, firstOf(masks[i:next], step))
				t.settle(row, step+1, change, t.rule.take(t.valueAt(row, step), value, step))
			}
		}
		i = afterRepeats(times, masks, next)
	}
}

// afterRepeats passes over events that match what the one before event i, the last of its
// instant, does, if that is a single step after the first: a chain that it did not take on
// they cannot either. Those of an instant with other events stay, since there they may
// serve together.
func afterRepeats(times []int64, masks []uint64, i int) int {
	repeated, first := masks[i-1], i
	if repeated&(repeated-1) != 0 || repeated == 1 {
		return i
	}
	for i < len(masks) && masks[i] == repeated {
		i++
	}
	if i < len(masks) {
		for i > first && times[i-1] == times[i] {
			i--
		}
	}
	return i
}

// starters returns the number of times before the range's end.
func (t *Tracker) starters(times []int64) int {
	if n := len(times); n == 0 || times[n-1] < t.spec.To {
		return n
	}
	return lowerBound(times, t.spec.To)
}

// lastStart passes over starts that another one follows at once: a chain that started
// with it can do all that theirs can. It returns the first event of the last start's
// instant, or i where no start follows.
func lastStart(times []int64, masks []uint64, i int, all uint64) int {
	first := i
	for i+1 < len(times) && masks[i]&all == 1 && masks[i+1]&all == 1 {
		i++
	}
	for i > first && times[i-1] == times[i] {
		i--
	}
	return i
}

// Expect says that events of some units are about to come, so that the processor fetches
// what is known of them while it is busy with others.
func (t *Tracker) Expect(units []uint32) {
	kernel.Prefetch(t.rows, t.stride, min(t.stride, 2*lineWords), units)
}

// change says what an event did to a unit's row.
type change uint8

const (
	unchanged change = iota
	newRecord
	newBest // and a new record
)

// advance takes the record of level from on by the steps from+1 to step+1, all at the
// given time, if that makes a new record or the best chain.
func (t *Tracker) advance(unit uint32, row []int64, from, step int, time int64) change {
	if from == 0 && step == 0 && row[0] > 0 && t.spec.Steps > 1 {
		return t.restart(row, time)
	}
	start := time
	switch {
	case from > 0:
		start = row[t.records[from]]
	case time < t.spec.From || time >= t.spec.To:
		return unchanged
	case row[0] == 0:
		t.begin(unit, row)
	}
	target := t.records[step+1]
	switch {
	case step+1 < t.spec.Steps:
		if start <= row[target] {
			return unchanged
		}
	case start == noTime:
		return unchanged
	}
	if uint64(time-start) > t.window {
		return unchanged
	}
	source := row[t.records[from]:]
	chain := row[target : target+step+1]
	for k := range chain {
		if k < from {
			chain[k] = source[k]
		} else {
			chain[k] = time
		}
	}
	if int64(step) < row[0] {
		return newRecord
	}
	row[0] = int64(step) + 1
	if step+1 < t.spec.Steps {
		copy(row[t.records[t.spec.Steps]:], chain)
	}
	return newBest
}

// restart makes a later start the record of level 1.
func (t *Tracker) restart(row []int64, time int64) change {
	if record := &row[t.records[1]]; time > *record && time >= t.spec.From && time < t.spec.To {
		*record = time
		return newRecord
	}
	return unchanged
}

// begin makes the row of a unit that meets its first start.
func (t *Tracker) begin(unit uint32, row []int64) {
	t.started = append(t.started, unit)
	for level := 1; level < t.spec.Steps; level++ {
		row[t.records[level]] = noTime
	}
}

// Tracked is what is known of one unit in the end.
type Tracked struct {
	Unit uint32
	// Reached and Open are as in a Match.
	Reached int
	Open    bool
	// Times holds the time of each step of the chosen chain. It is valid until the
	// tracker is reset.
	Times []int64
	// Value is the one that the rule chose, 0 for none.
	Value uint32
}

// Each calls visit for every unit that reached a step.
func (t *Tracker) Each(visit func(Tracked)) {
	if len(t.started) == 0 {
		return
	}
	low, high := slices.Min(t.started), slices.Max(t.started)
	if uint64(high-low) > denseEnough*uint64(len(t.started)) {
		for _, unit := range t.started {
			visit(t.tracked(unit))
		}
		return
	}
	for unit := low; ; unit++ {
		if t.rows[int(unit)*t.stride] != 0 {
			visit(t.tracked(unit))
		}
		if unit == high {
			return
		}
	}
}

// denseEnough is how many rows may be looked at for each that counts, for the sake of
// going through memory in order.
const denseEnough = 4

func (t *Tracker) tracked(unit uint32) Tracked {
	row := t.rows[int(unit)*t.stride:][:t.stride]
	reached := int(row[0])
	tracked := Tracked{Unit: unit, Reached: reached, Times: row[t.records[t.spec.Steps]:][:reached], Value: t.value(unit, row)}
	if reached < t.spec.Steps {
		tracked.Open = reachesBeyond(row[t.records[reached]], t.window, t.spec.DataEnd)
	}
	return tracked
}

// SizeBytes is the memory held.
func (t *Tracker) SizeBytes() int64 {
	return int64(cap(t.rows))*8 + int64(cap(t.touches)+cap(t.started))*4
}
