package difference

import (
	"math/rand/v2"
	"testing"

	"github.com/sluice-analytics/sluice/engine/aggregate"
)

// TestOwnerCodesAreASet compares the gathered pairs with a map, from a few codes, which are
// bits, to so many that they become pairs on the way.
func TestOwnerCodesAreASet(t *testing.T) {
	for seed := range uint64(40) {
		random := rand.New(rand.NewPCG(seed, 1))
		owners := []int{0, 1, 70, 3000, bitsMax / 64, bitsMax + 1}[random.IntN(6)]
		codesMax := []int{1, 64, 65, 500, 20_000}[random.IntN(5)]
		var g ownerCodes
		for range 2 { // the second unit must know nothing of the first
			want := map[ownerCode]bool{}
			g.reset(owners)
			for codes := 1; codes <= codesMax && owners > 0; codes = codes*3 + random.IntN(3) {
				addRandom(&g, random, codes, want)
			}
			checkPairs(t, seed, &g, want)
		}
	}
}

// addRandom adds a few batches of codes below a bound.
func addRandom(g *ownerCodes, random *rand.Rand, codes int, want map[ownerCode]bool) {
	g.fit(codes)
	for range 40 {
		rows := random.IntN(2000)
		owner, of := make([]uint32, rows), make([]uint32, rows)
		groups := aggregate.Groups{Codes: of, Const: random.IntN(4) == 0 && rows > 0}
		for r := range rows {
			owner[r], of[r] = uint32(random.IntN(g.owners)), uint32(random.IntN(codes))
			if random.IntN(9) == 0 {
				owner[r] = NoOwner
			}
		}
		for r := range rows {
			if owner[r] != NoOwner {
				want[ownerCode{owner[r], groups.At(r)}] = true
			}
		}
		g.add(owner, groups)
	}
	one := ownerCode{uint32(random.IntN(g.owners)), uint32(random.IntN(codes))}
	want[one] = true
	g.addOne(one.owner, one.code)
}

func checkPairs(t *testing.T, seed uint64, g *ownerCodes, want map[ownerCode]bool) {
	t.Helper()
	got := map[ownerCode]bool{}
	last := int64(-1)
	g.each(func(owner, code uint32) {
		pair := ownerCode{owner, code}
		if got[pair] {
			t.Errorf("seed %d: %v twice", seed, pair)
		}
		if int64(owner) < last {
			t.Errorf("seed %d: owner %d after %d", seed, owner, last)
		}
		last, got[pair] = int64(owner), true
		if !want[pair] {
			t.Errorf("seed %d: %v was not added", seed, pair)
		}
	})
	if len(got) != len(want) {
		t.Errorf("seed %d: %d pairs, want %d", seed, len(got), len(want))
	}
}

// TestPairsAreBounded: the same pairs again and again take no more memory.
func TestPairsAreBounded(t *testing.T) {
	var g ownerCodes
	g.reset(bitsMax + 1)
	owner, codes := make([]uint32, 1000), make([]uint32, 1000)
	for r := range owner {
		owner[r], codes[r] = uint32(r), uint32(r%7)
	}
	for range 1000 {
		g.fit(7)
		g.add(owner, aggregate.Groups{Codes: codes})
	}
	if size := g.sizeBytes(); size > 8*4*pairsMin {
		t.Errorf("%d bytes for 1000 pairs", size)
	}
}
