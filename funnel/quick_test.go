package funnel

import (
	"math"
	"slices"
	"testing"
)

// TestFirstEventIsNotTheWay holds that a chain's middle steps wait where the first event that
// matches them leads nowhere.
func TestFirstEventIsNotTheWay(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name string
		rule StepRule
		want []int32
	}{
		{"directly", StepRule{Directly: true}, []int32{0, 2, 3}},
		{"within", StepRule{Within: 1}, []int32{0, 2, 3}},
		{"neither", StepRule{}, []int32{0, 1, 3}},
	} {
		m := NewMatcher(Spec{Steps: 3, Window: 100, To: math.MaxInt64, DataEnd: 10, Rules: []StepRule{{}, {}, c.rule}})
		if got := m.Match([]int64{1, 2, 3, 4}, []uint64{1, 2, 2, 4}); !slices.Equal(got.Chain, c.want) {
			t.Errorf("%s: the chain is %v, want %v", c.name, got.Chain, c.want)
		}
	}
}
