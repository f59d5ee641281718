package aggregate

import (
	"testing"

	"github.com/sluice-analytics/sluice/storage/segment"
)

func TestMarksCountActorsByPlace(t *testing.T) {
	random := newRandom(t)
	for range 200 {
		groups, most := 1+random.IntN(400), 1+random.IntN(PlacesMax)
		if random.IntN(2) == 0 {
			most = min(most, 63)
		}
		words := most/64 + 1
		table := &placeTable{places: make([]uint8, groups)}
		places := table.places
		for group := range places {
			if random.IntN(3) > 0 {
				places[group] = uint8(random.IntN(most + 1))
			}
			if random.IntN(20) == 0 {
				places[group] = nowherePlace
			}
		}
		table.mark(words)
		count := actorCount{low: ^uint32(0)}
		want, total := [placesMax]int64{}, int64(0)
		for range 3 { // shards
			seen := map[uint32]map[uint8]bool{}
			for range 1 + random.IntN(4) {
				var actors, codes []uint32
				for actor := random.Uint32N(5); actor < 40; actor += 1 + random.Uint32N(2) {
					for range 1 + random.IntN(4) {
						actors, codes = append(actors, actor), append(codes, random.Uint32N(uint32(groups)))
					}
				}
				in := Groups{Codes: codes}
				switch stretches := stretchesOf(codes); random.IntN(3) {
				case 0:
					in = Groups{Const: true, Codes: codes[:1]}
				case 1:
					in = Groups{Ends: stretches.Ends, Codes: stretches.Codes}
				}
				count.mark(stretchesOf(actors), in, table, words)
				for row, actor := range actors {
					code := codes[0]
					if !in.Const {
						code = codes[row]
					}
					if place := places[code]; actor >= segment.FirstActor && place != nowherePlace {
						if seen[actor] == nil {
							seen[actor] = map[uint8]bool{}
						}
						seen[actor][place] = true
					}
				}
			}
			count.endShard(words)
			total += int64(len(seen))
			for _, places := range seen {
				for place := range places {
					want[place]++
				}
			}
		}
		if count.byPlace != want || count.total != total {
			t.Fatalf("%d actors, not %d; by place %v, not %v", count.total, total, count.byPlace, want)
		}
	}
}
