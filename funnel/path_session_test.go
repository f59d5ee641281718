package funnel

import (
	"math/rand/v2"
	"reflect"
	"testing"
)

// TestSessionsGivenAreThoseFound holds paths of sessions that are given to those of the same sessions
// found by their gap.
func TestSessionsGivenAreThoseFound(t *testing.T) {
	seed := rand.Uint64()
	for i := range uint64(300) {
		r := rand.New(rand.NewPCG(seed, i))
		spec := PathSpec{Gap: 5, From: 3, To: 60, After: r.IntN(4), Collapse: r.IntN(2) == 0, Once: r.IntN(2) == 0, Hide: 4}
		if r.IntN(2) == 0 {
			spec.Start, spec.Before = 1, r.IntN(3)
		}
		if r.IntN(2) == 0 {
			spec.End, spec.EndLast = 2, r.IntN(2) == 0
		}
		found, given := NewPaths(spec), NewPaths(spec)
		found.Reset(3)
		given.Reset(3)
		for actor := range uint32(3) {
			var times []int64
			var masks []uint64
			var codes []uint32
			for at := int64(0); at < 70; at += r.Int64N(9) {
				times, masks, codes = append(times, at), append(masks, r.Uint64N(8)), append(codes, uint32(r.IntN(4)))
			}
			found.Add(actor, times, masks, codes, 3)
			numbers := make([]uint32, len(times))
			Sessions(SessionSpec{Gap: spec.Gap}, times, nil, nil, nil, numbers, 0)
			for from := 0; from < len(times); {
				to := from + 1
				for to < len(times) && numbers[to] == numbers[from] {
					to++
				}
				given.AddSession(actor, times[from:to], masks[from:to], codes[from:to], 3)
				from = to
			}
		}
		found.Close()
		if a, b := counted(found, spec), counted(given, spec); !reflect.DeepEqual(a, b) {
			t.Fatalf("seed %d, case %d: %+v\nfound %+v\ngiven %+v", seed, i, spec, a, b)
		}
	}
}

// counted is the nodes of each depth.
func counted(p *Paths, spec PathSpec) []PathDepth {
	c := &PathCounter{Sources: []PathSource{{Table: p.Table, Numbers: []uint32{0, 1, 2, 3}}}, Nodes: 4, Before: spec.Before, After: spec.After}
	var depths []PathDepth
	for depth := -spec.Before; depth <= spec.After; depth++ {
		depths = append(depths, c.Depth(depth))
	}
	return depths
}
