package funnel

import (
	"math"
	"math/rand/v2"
	"slices"
	"testing"
)

func TestSessions(t *testing.T) {
	t.Parallel()
	const no, yes = false, true
	for _, c := range []struct {
		name         string
		spec         SessionSpec
		times        []int64
		starts, ends []bool
		keys         []uint32
		want         []uint32
	}{
		{name: "no events", spec: SessionSpec{Gap: 30}},
		{name: "one event", spec: SessionSpec{Gap: 30}, times: []int64{5}, want: []uint32{7}},
		{name: "a gap of exactly the gap stays", spec: SessionSpec{Gap: 30},
			times: []int64{0, 30, 61}, want: []uint32{7, 7, 8}},
		{name: "unless it is exclusive", spec: SessionSpec{Gap: 30, GapExclusive: true},
			times: []int64{0, 29, 59, 89}, want: []uint32{7, 7, 8, 9}},
		{name: "a gap of nothing parts instants", spec: SessionSpec{},
			times: []int64{0, 0, 1, 1}, want: []uint32{7, 7, 8, 8}},
		{name: "and events if exclusive", spec: SessionSpec{GapExclusive: true},
			times: []int64{0, 0, 1}, want: []uint32{7, 8, 9}},
		{name: "exactly the maximum stays", spec: SessionSpec{Gap: 30, Max: 50},
			times: []int64{0, 25, 50, 75, 101}, want: []uint32{7, 7, 7, 8, 8}},
		{name: "the maximum runs anew from each session's start", spec: SessionSpec{Gap: 30, Max: 50},
			times: []int64{0, 40, 60, 90, 91}, want: []uint32{7, 8, 8, 8, 9}},
		{name: "a start event starts", spec: SessionSpec{Gap: 30}, starts: []bool{yes, no, yes, yes},
			times: []int64{0, 1, 2, 3}, want: []uint32{7, 7, 8, 9}},
		{name: "an end event ends", spec: SessionSpec{Gap: 30}, ends: []bool{no, yes, yes, no},
			times: []int64{0, 1, 2, 3}, want: []uint32{7, 7, 8, 9}},
		{name: "an end before a start splits once", spec: SessionSpec{Gap: 30},
			starts: []bool{no, yes}, ends: []bool{yes, no}, times: []int64{0, 100}, want: []uint32{7, 8}},
		{name: "a key that changes splits", spec: SessionSpec{Gap: 30}, keys: []uint32{4, 4, 0, 4},
			times: []int64{0, 1, 2, 3}, want: []uint32{7, 7, 8, 9}},
		{name: "no gap", spec: SessionSpec{Gap: math.MaxInt64}, keys: []uint32{1, 1, 2},
			times: []int64{0, day * 10_000, day * 20_000}, want: []uint32{7, 7, 8}},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := make([]uint32, len(c.times))
			next := Sessions(c.spec, c.times, c.starts, c.ends, c.keys, got, 7)
			want := uint32(7)
			if n := len(c.want); n > 0 {
				want = c.want[n-1] + 1
			}
			if !slices.Equal(got, c.want) || next != want {
				t.Errorf("got %v and %d, want %v and %d", got, next, c.want, want)
			}
		})
	}
}

// referenceSessions follows the rules event by event, looking at whole sessions.
func referenceSessions(spec SessionSpec, times []int64, starts, ends []bool, keys []uint32) [][]int {
	var sessions [][]int
	for i, time := range times {
		fresh := len(sessions) == 0
		if !fresh {
			open := sessions[len(sessions)-1]
			first, last := open[0], open[len(open)-1]
			pause := time - times[last]
			fresh = pause > spec.Gap || spec.GapExclusive && pause == spec.Gap
			fresh = fresh || spec.Max > 0 && time-times[first] > spec.Max
			fresh = fresh || starts != nil && starts[i]
			fresh = fresh || ends != nil && ends[last]
			fresh = fresh || keys != nil && keys[i] != keys[last]
		}
		if fresh {
			sessions = append(sessions, nil)
		}
		sessions[len(sessions)-1] = append(sessions[len(sessions)-1], i)
	}
	return sessions
}

func TestSessionsAgainstReference(t *testing.T) {
	t.Parallel()
	r := randomSource(t)
	for n := range 50_000 {
		times := make([]int64, r.IntN(12))
		spec := SessionSpec{Gap: r.Int64N(6), GapExclusive: r.IntN(2) == 0, Max: r.Int64N(20) * r.Int64N(2)}
		for i := range times {
			times[i] = r.Int64N(40)
		}
		slices.Sort(times)
		starts, ends, keys := randomSplits(r, len(times))
		want := referenceSessions(spec, times, starts, ends, keys)
		got, first := make([]uint32, len(times)+1), r.Uint32N(100)
		got[len(times)] = 12345
		next := Sessions(spec, times, starts, ends, keys, got, first)
		if int(next-first) != len(want) || got[len(times)] != 12345 {
			t.Fatalf("case %d: %d sessions, want %v", n, next-first, want)
		}
		for number, events := range want {
			for _, i := range events {
				if got[i] != first+uint32(number) {
					t.Fatalf("case %d: got %v from %d, want %v\n%+v %v %v %v %v", n, got, first, want, spec, times, starts, ends, keys)
				}
			}
		}
	}
}

func randomSplits(r *rand.Rand, n int) (starts, ends []bool, keys []uint32) {
	if r.IntN(3) == 0 {
		starts = make([]bool, n)
	}
	if r.IntN(3) == 0 {
		ends = make([]bool, n)
	}
	if r.IntN(3) == 0 {
		keys = make([]uint32, n)
	}
	for i := range n {
		if starts != nil {
			starts[i] = r.IntN(4) == 0
		}
		if ends != nil {
			ends[i] = r.IntN(4) == 0
		}
		if keys != nil {
			keys[i] = r.Uint32N(4) / 3
		}
	}
	return starts, ends, keys
}

func BenchmarkSessions(b *testing.B) {
	a := simulate(simulation{steps: 1, falloff: 2, resolution: 1})
	keys := make([]uint32, len(a.times))
	for i, time := range a.times {
		keys[i] = uint32(time / day)
	}
	flags, session := make([]bool, len(a.times)), make([]uint32, len(a.times))
	for _, c := range []struct {
		name  string
		spec  SessionSpec
		flags []bool
		keys  []uint32
	}{
		{name: "gap", spec: SessionSpec{Gap: hour / 2}},
		{name: "gap,max", spec: SessionSpec{Gap: hour / 2, Max: hour}},
		{name: "gap,max,starts,ends,keys", spec: SessionSpec{Gap: hour / 2, Max: hour}, flags: flags, keys: keys},
	} {
		b.Run(c.name, func(b *testing.B) {
			for b.Loop() {
				first, next := 0, uint32(0)
				for _, end := range a.ends {
					flags, keys := c.flags, c.keys
					if flags != nil {
						flags, keys = flags[first:end], keys[first:end]
					}
					next = Sessions(c.spec, a.times[first:end], flags, flags, keys, session[first:end], next)
					first = end
				}
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(len(a.times)), "ns/event")
		})
	}
}
