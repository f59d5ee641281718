package engine_test

import (
	"errors"
	"math/rand/v2"
	"testing"
	"time"

	"github.com/sluice-analytics/sluice/engine/reference"
)

// TestManyRandomEventsAgreeWithTheReference asks about so many events of one shard that
// sections have several blocks, quantiles and distinct values are approximate, and
// dictionaries are large. The first measures of groups are left exact as ever.
func TestManyRandomEventsAgreeWithTheReference(t *testing.T) {
	seed, cases := randomCases(t)
	t.Logf("seed %d", seed)
	r := rand.New(rand.NewPCG(seed, 0xb16))
	s := shape{events: 20_000, actors: 60, span: (40 * 24 * time.Hour).Microseconds(), tick: 1, commits: 2, batches: 2}
	c := &randomCase{events: newEvents(r, s), layout: layout{shards: 1, threads: 2}}
	c.now = time.UnixMicro(c.events[0].Time).UTC()
	e, err := newRandomEngine(c.events, c.layout, c.now)
	if err != nil {
		t.Fatal(err)
	}
	defer e.Close()
	columns, err := schemaOf(e)
	if err != nil {
		t.Fatal(err)
	}
	events := plainEvents(c.events)
	for range max(1, cases/30) {
		c.doc = newDocument(r, pick(r, viewAggregate, viewAggregate, viewSessions), columns, c.events, c.now)
		plan, err := compileDocument(c.doc, columns, c.events, c.now)
		if err != nil || !affordable(plan, c.events) {
			continue
		}
		want, err := reference.Run(plan, columns, events)
		if errors.Is(err, reference.ErrTooLarge) {
			continue // a cohort of a funnel
		}
		if err != nil {
			t.Fatal(err)
		}
		got, err := ask(e, c.doc)
		if err != nil {
			t.Fatal(err)
		}
		if difference := differs(got, want); difference != "" {
			t.Errorf("the engine differs from the reference: %s\n%s", difference, c)
		}
		got.Release()
	}
}
