package aggregate

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/sluice-analytics/sluice/engine/vector"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// distinct is what a uniq must know: the values of each group.
type distinct map[uint32]map[int64]bool

func (d distinct) add(group uint32, value int64) {
	if d[group] == nil {
		d[group] = map[int64]bool{}
	}
	d[group][value] = true
}

// TestUniqAgainstSets adds and merges at random, in states of one group and of several, and compares with sets.
func TestUniqAgainstSets(t *testing.T) {
	seed := rand.Uint64()
	t.Logf("seed %d", seed)
	random := rand.New(rand.NewPCG(seed, 3))
	for range 300 {
		text, groups := random.IntN(2) == 0, 1+random.IntN(3)
		total, want := newUniq(), distinct{}
		total.Grow(4)
		for range random.IntN(5) {
			part, held := newUniq(), distinct{}
			part.Grow(groups)
			for range random.IntN(4) {
				addRandom(random, part, held, groups, text)
			}
			mapping := make([]uint32, groups)
			for group := range mapping {
				if mapping[group] = random.Uint32N(5); mapping[group] == 4 {
					mapping[group] = Dropped
					continue
				}
				for value := range held[uint32(group)] {
					want.add(mapping[group], value)
				}
			}
			total.Merge(part, mapping)
			if random.IntN(3) == 0 { // a state may be added to after it has taken over others
				addRandom(random, total, want, 1+random.IntN(4), text)
			}
		}
		for group := range uint32(4) {
			if got := total.Value(group); got != schema.IntOf(int64(len(want[group]))) {
				t.Fatalf("group %d has %v values, and should have %d", group, got, len(want[group]))
			}
		}
	}
}

func addRandom(random *rand.Rand, u *uniq, held distinct, groups int, text bool) {
	in := &Input{Rows: random.IntN(40), Arg: &vector.Vector{Type: schema.Int64}}
	words := vector.NewInterner()
	if text {
		in.Arg.Type, in.Arg.Text = schema.String, words
	}
	for range in.Rows {
		group, value := random.Uint32N(uint32(groups)), random.Int64N(30)
		held.add(group, value)
		in.Groups.Codes = append(in.Groups.Codes, group)
		in.Arg.Ints = append(in.Arg.Ints, value)
		in.Arg.Codes = append(in.Arg.Codes, words.Intern(fmt.Sprint(value)))
	}
	u.Add(in)
}

// BenchmarkUniqMerge merges two states of a million values each, half of which both have.
func BenchmarkUniqMerge(b *testing.B) {
	for _, groups := range []int{1, 4} {
		b.Run(fmt.Sprint(groups), func(b *testing.B) {
			for b.Loop() {
				b.StopTimer()
				var states [2]*uniq
				for i := range states {
					states[i] = newUniq()
					states[i].Grow(groups)
					in := &Input{Rows: 1_000_000, Arg: &vector.Vector{Type: schema.Int64}}
					for row := range in.Rows {
						in.Arg.Ints = append(in.Arg.Ints, int64(row+i*500_000))
						in.Groups.Codes = append(in.Groups.Codes, uint32(row%groups))
					}
					states[i].Add(in)
				}
				b.StartTimer()
				states[0].Merge(states[1], []uint32{0, 1, 2, 3}[:groups])
			}
		})
	}
}
