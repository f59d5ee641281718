package aggregate

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/sluice-analytics/sluice/engine/vector"
	"github.com/sluice-analytics/sluice/storage/schema"
	"github.com/sluice-analytics/sluice/storage/segment"
)

// actorModel counts distinct actors with maps.
type actorModel struct{ groups map[uint32]map[uint64]bool }

func (m *actorModel) add(shard int, actor, group uint32) {
	if actor < segment.FirstActor {
		return
	}
	if m.groups[group] == nil {
		m.groups[group] = map[uint64]bool{}
	}
	m.groups[group][uint64(shard)<<32|uint64(actor)] = true
}

// rest counts the actors of some group that is not left out.
func (m *actorModel) rest(leftOut []uint32) int64 {
	all := map[uint64]bool{}
	for group, actors := range m.groups {
		if !slices.Contains(leftOut, group) {
			for actor := range actors {
				all[actor] = true
			}
		}
	}
	return int64(len(all))
}

// feed adds the batches of a shard, in each of the forms that a batch can have.
func feed(random *rand.Rand, u *uniqActors, m *actorModel, shard, groups int, constant bool) {
	for range 1 + random.IntN(4) { // segments
		var actors, codes []uint32
		for actor := uint32(0); actor < 40; actor++ {
			for range random.IntN(4) {
				group := uint32(float64(groups) * random.Float64() * random.Float64() * random.Float64())
				actors, codes = append(actors, actor), append(codes, group)
			}
		}
		if len(codes) == 0 {
			continue
		}
		in := Groups{Codes: codes}
		if constant && random.IntN(3) == 0 {
			in = Groups{Const: true, Codes: codes[:1]}
		}
		for i, actor := range actors {
			m.add(shard, actor, in.At(i))
		}
		switch form := random.IntN(3); {
		case form == 0:
			u.Add(&Input{Rows: len(actors), Groups: in, Arg: &vector.Vector{Type: schema.String, Codes: actors}})
		case form == 1 || in.Const:
			u.addRuns(stretchesOf(actors), in)
		default:
			s := stretchesOf(codes)
			u.addRuns(stretchesOf(actors), Groups{Ends: s.Ends, Codes: s.Codes})
		}
	}
	u.EndShard()
}

func stretchesOf(codes []uint32) vector.Spans {
	var s vector.Spans
	for i, code := range codes {
		if i+1 == len(codes) || codes[i+1] != code {
			s.Ends, s.Codes = append(s.Ends, uint16(i+1)), append(s.Codes, code)
		}
	}
	return s
}

func TestUniqActors(t *testing.T) {
	random := newRandom(t)
	for round := range 300 {
		groups := []int{1, 5, 300, 5000}[random.IntN(4)]
		model := &actorModel{map[uint32]map[uint64]bool{}}
		identity := make([]uint32, groups)
		for i := range identity {
			identity[i] = uint32(i)
		}
		var merged uniqActors
		merged.Grow(groups)
		for shard := 0; shard < 6; {
			var worker uniqActors
			worker.Grow(groups)
			for range 1 + random.IntN(4) {
				feed(random, &worker, model, shard, groups, round%2 == 0)
				shard++
			}
			merged.Merge(&worker, identity)
		}
		for group := range groups {
			if got, want := merged.Value(uint32(group)).Int, int64(len(model.groups[uint32(group)])); got != want {
				t.Fatalf("group %d of %d has %d actors, not %d", group, groups, got, want)
			}
		}
		all, _ := AllActors(&merged)
		if got, want := all.Value(0).Int, model.rest(nil); got != want {
			t.Fatalf("%d actors of all groups, not %d", got, want)
		}
	}
}
