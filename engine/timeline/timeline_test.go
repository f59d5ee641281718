package timeline

import (
	"math/rand/v2"
	"slices"
	"testing"
)

// TestEachPutsEventsInOrder adds runs of random actors from overlapping segments
// and compares every unit with a plain stable sort.
func TestEachPutsEventsInOrder(t *testing.T) {
	seed := rand.Uint64()
	t.Logf("seed %d", seed)
	random := rand.New(rand.NewPCG(seed, 3))
	var line Timeline
	for range 300 {
		line.Reset()
		const bound = 40
		type event struct {
			number int
			at     int64
		}
		want := make([][]event, bound)
		for range 1 + random.IntN(6) { // segments
			from := random.Int64N(100)
			for actor := uint32(2); actor < bound; actor++ {
				count := random.IntN(5)
				if count == 0 || random.IntN(3) == 0 {
					continue
				}
				first, at := len(line.Times), from+random.Int64N(20)
				for range count {
					want[actor] = append(want[actor], event{len(line.Times), at})
					line.Times = append(line.Times, at)
					at += random.Int64N(10)
				}
				// A run may come in two pieces, as it does at the end of a block.
				cut := random.IntN(count)
				if cut > 0 {
					line.AddRun(actor, first, cut)
				}
				line.AddRun(actor, first+cut, count-cut)
			}
		}
		next := uint32(0)
		err := line.Each(bound, func(u *Unit) error {
			for ; next < u.Actor; next++ {
				if len(want[next]) > 0 {
					t.Fatalf("actor %d is missing", next)
				}
			}
			next = u.Actor + 1
			events := want[u.Actor]
			slices.SortStableFunc(events, func(a, b event) int { return int(a.at - b.at) })
			var buffer []int64
			gathered, times := Gather(u, line.Times, &buffer), u.AppendTimes([]int64{-1})[1:]
			if !slices.Equal(times, u.Times()) {
				t.Fatalf("actor %d: appended %v, want %v", u.Actor, times, u.Times())
			}
			filled, stretches := make([]uint32, len(line.Times)), make([]uint32, 0, len(events))
			filler := NewFiller(u, filled)
			for len(stretches) < len(events) {
				count, value := 1+random.IntN(len(events)-len(stretches)), random.Uint32()
				filler.Fill(count, value)
				stretches = append(stretches, slices.Repeat([]uint32{value}, count)...)
			}
			for i, e := range events {
				if filled[e.number] != stretches[i] || times[i] != e.at || gathered[i] != e.at {
					t.Fatalf("actor %d, event %d: at %d, want number %d at %d", u.Actor, i, times[i], e.number, e.at)
				}
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
}
