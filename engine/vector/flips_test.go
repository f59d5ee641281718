package vector

import (
	"math/rand/v2"
	"slices"
	"testing"
)

// holdsAt is the plain form of flips: whether it holds of a code, given where that changes.
func holdsAt(at []uint32, before bool, code uint32) bool {
	for _, flip := range at {
		if flip <= code {
			before = !before
		}
	}
	return before
}

func TestFlipsSayWhatHolds(t *testing.T) {
	seed := rand.Uint64()
	t.Logf("seed %d", seed)
	random := rand.New(rand.NewPCG(seed, 1))
	for range 300 {
		bound := 2 + random.Uint32N(200)
		want := make([]bool, bound)
		share := random.IntN(100)
		for code := range want {
			want[code] = code > 0 && random.IntN(100) < share
		}
		var flips Flips
		for range 5 {
			low := 1 + random.Uint32N(bound-1)
			high := low + random.Uint32N(bound-low)
			from, to := flips.Union(low, high)
			flips.Extend(low, high, func(code uint32) bool {
				if code < from || code > to {
					t.Fatalf("code %d is asked for, beyond %d to %d", code, from, to)
				}
				return want[code]
			})
			if flips.Lacks(from, to) {
				t.Fatalf("the codes from %d to %d are not known", from, to)
			}
			at, holds := flips.Between(low, high)
			table := make([]uint8, high-low+1)
			flips.Fill(table, low)
			for code := low; code <= high; code++ {
				if got := holdsAt(at, holds, code); got != want[code] || (table[code-low] == 1) != got {
					t.Fatalf("code %d between %d and %d: %v, in the table %d", code, low, high, got, table[code-low])
				}
			}
		}
	}
}

func TestFlipsOfCodes(t *testing.T) {
	for _, codes := range [][]uint32{nil, {1}, {3}, {1, 2}, {2, 3, 7}, {7}} {
		for _, others := range []bool{false, true} {
			flips := flipsOf(codes, others)
			for code := uint32(1); code < 9; code++ {
				want := slices.Contains(codes, code) != others
				if _, holds := flips.Between(code, code); holds != want {
					t.Errorf("codes %v, others %v: %v of code %d", codes, others, holds, code)
				}
			}
		}
	}
}
