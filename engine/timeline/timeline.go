// Package timeline puts the events of a shard, which come segment by segment, into
// the order of their actors.
//
// Within a segment an actor's events already stand together in time order, so it
// is enough to sort the runs, of which there are far fewer than events: most
// actors have one run per day. Events stay where they were written down; a Unit
// says where the actor's events are.
package timeline

import (
	"cmp"
	"slices"

	"github.com/sluice-analytics/sluice/engine/vector"
)

// Timeline collects runs of events by actor. Event i is the i-th that was added.
type Timeline struct {
	// Times holds the time of each event.
	Times []int64
	runs  []run
	// starts and sorted are the counting sort's scratch.
	starts []int32
	sorted []run
	index  []int32
	times  []int64
}

type run struct {
	actor uint32
	first int32
	count int32
}

// end is the number after the run's last event.
func (r run) end() int32 { return r.first + r.count }

// Reset empties the timeline and keeps its memory.
func (t *Timeline) Reset() {
	t.Times = t.Times[:0]
	t.runs = t.runs[:0]
}

// AddTimes adds the times of events, as a column of a batch of rows has them.
func (t *Timeline) AddTimes(times *vector.Vector, rows int) {
	if !times.Const {
		t.Times = append(t.Times, times.Ints[:rows]...)
		return
	}
	for range rows {
		t.Times = append(t.Times, times.Ints[0])
	}
}

// AddRun says that events first to first+count-1 are the actor's, in time order.
func (t *Timeline) AddRun(actor uint32, first, count int) {
	if n := len(t.runs); n > 0 {
		last := &t.runs[n-1]
		if last.actor == actor && int(last.end()) == first &&
			t.Times[first] >= t.Times[first-1] {
			last.count += int32(count)
			return
		}
	}
	t.runs = append(t.runs, run{actor, int32(first), int32(count)})
}

// Unit is the events of one actor in time order.
type Unit struct {
	Actor uint32
	line  *Timeline
	// runs are the actor's runs, one behind the other in time; index numbers the
	// events one by one where the runs overlap, and is nil where they do not.
	runs  []run
	index []int32
}

// Times returns the events' times, in place where they stand together. They hold until the
// next call.
func (u *Unit) Times() []int64 { return Gather(u, u.line.Times, &u.line.times) }

// AppendTimes appends the events' times.
func (u *Unit) AppendTimes(times []int64) []int64 { return Append(u, u.line.Times, times) }

// Gather returns what values holds for the unit's events, in place where they
// stand together and otherwise in the buffer.
func Gather[T any](u *Unit, values []T, buffer *[]T) []T {
	if u.index == nil && len(u.runs) == 1 {
		return values[u.runs[0].first:u.runs[0].end()]
	}
	*buffer = Append(u, values, (*buffer)[:0])
	return *buffer
}

// Append appends what values holds for the unit's events.
func Append[T any](u *Unit, values, out []T) []T {
	if u.index == nil {
		for _, r := range u.runs {
			out = append(out, values[r.first:r.end()]...)
		}
		return out
	}
	for _, event := range u.index {
		out = append(out, values[event])
	}
	return out
}

// Each calls visit for every actor that has events, in the order of their ids,
// which are below bound. The unit holds until visit returns.
func (t *Timeline) Each(bound int, visit func(u *Unit) error) error {
	t.sort(bound)
	unit := Unit{line: t}
	for i := 0; i < len(t.sorted); {
		end := i + 1
		for end < len(t.sorted) && t.sorted[end].actor == t.sorted[i].actor {
			end++
		}
		t.join(t.sorted[i:end], &unit)
		if err := visit(&unit); err != nil {
			return err
		}
		i = end
	}
	return nil
}

// sort orders the runs by actor, those of one actor as they were added.
func (t *Timeline) sort(bound int) {
	t.starts = append(t.starts[:0], make([]int32, bound+1)...)
	for _, r := range t.runs {
		t.starts[r.actor+1]++
	}
	for i := 1; i <= bound; i++ {
		t.starts[i] += t.starts[i-1]
	}
	t.sorted = slices.Grow(t.sorted[:0], len(t.runs))[:len(t.runs)]
	for _, r := range t.runs {
		t.sorted[t.starts[r.actor]] = r
		t.starts[r.actor]++
	}
}

// join makes one unit of an actor's runs.
func (t *Timeline) join(runs []run, unit *Unit) {
	unit.Actor, unit.runs, unit.index = runs[0].actor, runs, nil
	for i, r := range runs[1:] {
		if t.Times[r.first] < t.Times[runs[i].end()-1] { // segments that overlap in time
			t.interleave(runs)
			unit.index = t.index
			return
		}
	}
}

// interleave orders the events of runs that overlap, those of one moment as they
// were added.
func (t *Timeline) interleave(runs []run) {
	t.index = t.index[:0]
	for _, r := range runs {
		for event := r.first; event < r.end(); event++ {
			t.index = append(t.index, event)
		}
	}
	slices.SortStableFunc(t.index, func(a, b int32) int { return cmp.Compare(t.Times[a], t.Times[b]) })
}

// SizeBytes estimates the memory held.
func (t *Timeline) SizeBytes() int64 {
	return int64(cap(t.Times)+cap(t.times))*8 + int64(cap(t.runs)+cap(t.sorted))*12 +
		int64(cap(t.index)+cap(t.starts))*4
}
