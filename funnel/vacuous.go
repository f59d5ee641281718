package funnel

import "math/bits"

// Some rules need a search, but change nothing for most units.

// repeatsLater says whether two events match one and the same step after the first. Where
// none do, every such step can take but one event, and RepeatEnds says nothing.
func repeatsLater(masks []uint64, all uint64) bool {
	seen := uint64(0)
	for _, mask := range masks {
		if mask &= all &^ 1; mask&seen != 0 {
			return true
		}
		seen |= mask
	}
	return false
}

// lookBack is how many events goesBack looks back at most.
const lookBack = 32

// goesBack says whether a chain may go back in time within the tolerance: whether an event
// comes less than that before one of a lower step. It may say so where that is not known.
func (m *Matcher) goesBack(times []int64, masks []uint64) bool {
	for i, mask := range masks {
		if mask &= m.all; mask == 0 {
			continue
		}
		lowest := bits.TrailingZeros64(mask)
		for k := i - 1; k >= 0 && uint64(times[i]-times[k]) <= uint64(m.spec.Tolerance); k-- {
			if i-k > lookBack || lastStep(masks[k]&m.all) > lowest && times[k] != times[i] {
				return true
			}
		}
	}
	return false
}
