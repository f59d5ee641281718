package engine

import (
	"cmp"
	"math/rand/v2"
	"slices"
	"testing"
)

func TestSelectFirst(t *testing.T) {
	seed := rand.Uint64()
	t.Logf("seed %d", seed)
	random := rand.New(rand.NewPCG(seed, 11))
	for range 500 {
		items := make([]int, 1+random.IntN(200))
		for i := range items {
			items[i] = random.IntN(100)
		}
		n := 1 + random.IntN(len(items))
		want := slices.Sorted(slices.Values(items))
		selectFirst(items, n, cmp.Compare[int])
		slices.Sort(items[:n])
		slices.Sort(items[n:])
		if !slices.Equal(items, want) {
			t.Fatalf("the first %d of %d are %v, not %v", n, len(items), items[:n], want[:n])
		}
	}
}
