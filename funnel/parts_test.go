package funnel

import (
	"math/rand/v2"
	"slices"
	"testing"
)

// TestPartsAreTheWhole divides the starts of random units into parts, and compares each with
// a match of its range and the best of all with a match of the whole.
func TestPartsAreTheWhole(t *testing.T) {
	seed := rand.Uint64()
	t.Logf("seed %d", seed)
	random := rand.New(rand.NewPCG(seed, 5))
	for range 4_000 {
		steps, until := 1+random.IntN(4), int64(1+random.IntN(60))
		times, masks := partsUnit(random, steps, until)
		spec := Spec{Steps: steps, Window: 1 + random.Int64N(20), From: random.Int64N(until), To: until, DataEnd: until + random.Int64N(5)}
		spec.To -= random.Int64N(until - spec.From)
		m, whole := NewMatcher(spec), NewMatcher(spec)
		if !m.InParts() {
			t.Fatal("a window alone does not go in parts")
		}
		var parts Parts
		for from := spec.From; from < spec.To; {
			to := min(spec.To, from+1+random.Int64N(20))
			first, starters := cut(times, from, to)
			part := m.MatchPart(times, masks, first, starters)
			if want := whole.MatchRange(times, masks, from, to); !sameMatch(part, want) {
				t.Fatalf("%+v, %v, %b: the part from %d to %d is %+v, not %+v", spec, times, masks, from, to, part, want)
			}
			parts.Add(times, part)
			from = to
		}
		if best, want := parts.Best(), whole.Match(times, masks); !sameMatch(best, want) {
			t.Fatalf("%+v, %v, %b: the best of all parts is %+v, not %+v", spec, times, masks, best, want)
		}
	}
}

// partsUnit makes a unit of few events that lie close together, many of one instant.
func partsUnit(random *rand.Rand, steps int, until int64) ([]int64, []uint64) {
	times, masks := make([]int64, random.IntN(30)), []uint64{}
	for i := range times {
		times[i] = random.Int64N(until + 10)
		masks = append(masks, 1<<random.IntN(steps)|random.Uint64N(1<<steps)&random.Uint64N(1<<steps))
	}
	slices.Sort(times)
	return times, masks
}

// TestPartStartsWithAnInstant: the first event of a part may be in the middle of an instant.
func TestPartStartsWithAnInstant(t *testing.T) {
	m := NewMatcher(Spec{Steps: 2, Window: 10, From: 0, To: 10})
	match := m.MatchPart([]int64{1, 1, 20}, []uint64{2, 1, 2}, 1, 2)
	if want := []int32{1, 0}; match.Reached != 2 || !slices.Equal(match.Chain, want) {
		t.Fatalf("the part has %+v, not the chain %v", match, want)
	}
}
