package engine

import (
	"slices"
	"testing"

	"github.com/sluice-analytics/sluice/engine/aggregate"
	"github.com/sluice-analytics/sluice/storage/segment"
)

// TestTheLastRunOfABlockWaits gives a run in two parts, the second with another code:
// then each event gets its own.
func TestTheLastRunOfABlockWaits(t *testing.T) {
	for _, c := range []struct {
		name   string
		actor  uint32
		codes  []uint32
		steady bool
		want   []uint32
	}{
		{"one code", segment.FirstActor, []uint32{3, 3}, true, []uint32{3}},
		{"another code", segment.FirstActor, []uint32{3, 5}, false, []uint32{3, 3, 5, 5}},
		{"no actor", segment.FirstActor - 1, []uint32{3, 5}, false, nil},
	} {
		s := &actorStream{spec: streamSpec{keys: make([]aggregate.Key, 1)}}
		s.events.codes = make([][]uint32, 1)
		for _, code := range c.codes {
			r := &blockRuns{actors: []uint32{c.actor}, starts: []uint32{0, 3}, rows: 3, codes: []uint32{code}}
			r.Lanes, r.Scale, r.matched[0] = []uint32{1, 2, 3}, 1, 0b101
			r.Matched = r.matched[:]
			s.wait(r, 0)
		}
		e := &s.events
		if e.steady != c.steady || !slices.Equal(e.codes[0], c.want) {
			t.Errorf("%s: codes %v, steady %v, want %v, %v", c.name, e.codes[0], e.steady, c.want, c.steady)
		}
		if none := c.actor < segment.FirstActor; none != (s.withoutActor == 4) || none != (len(e.runs) == 0) {
			t.Errorf("%s: %d events without an actor, %d runs", c.name, s.withoutActor, len(e.runs))
		}
	}
}
