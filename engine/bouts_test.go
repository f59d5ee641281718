package engine

import (
	"cmp"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/sluice-analytics/sluice/funnel"
)

// boutEvent is an event of the actor of TestBoutsTellSessions.
type boutEvent struct {
	time int64
	mask uint64
	code uint32
}

// TestBoutsTellSessions cuts the events of an actor into pieces, as segments and blocks do,
// some of which overlap, keeps what bouts need of each, and compares the sessions of the events
// that are kept with those that all events have.
func TestBoutsTellSessions(t *testing.T) {
	seed := rand.Uint64()
	t.Logf("seed %d", seed)
	random := rand.New(rand.NewPCG(seed, 7))
	for range 20_000 {
		spec := funnel.SessionSpec{Gap: random.Int64N(8), GapExclusive: random.IntN(2) == 0}
		b := &bouts{pause: spec.Pause()}
		events, pieces := boutPieces(random)
		var kept []boutEvent
		for _, piece := range pieces {
			kept = append(kept, keptOf(t, b, piece)...)
		}
		byTime := func(a, b boutEvent) int { return cmp.Compare(a.time, b.time) }
		slices.SortStableFunc(events, byTime)
		slices.SortStableFunc(kept, byTime)
		compareSessions(t, spec, b, events, kept)
	}
}

// boutPieces returns events and the pieces that they lie in, each in the order of time. The
// code of an event is its number.
func boutPieces(random *rand.Rand) (all []boutEvent, pieces [][]boutEvent) {
	for range 1 + random.IntN(4) {
		var piece []boutEvent
		time := random.Int64N(40)
		for range 1 + random.IntN(12) {
			event := boutEvent{time: time, code: uint32(len(all))}
			if random.IntN(3) == 0 {
				event.mask = 1 + random.Uint64N(3)
			}
			piece, all = append(piece, event), append(all, event)
			time += random.Int64N(2 + random.Int64N(9))
		}
		pieces = append(pieces, piece)
	}
	return all, pieces
}

// keptOf returns what is kept of a piece that two blocks give, between events of nobody and
// those of another actor.
func keptOf(t *testing.T, b *bouts, piece []boutEvent) []boutEvent {
	t.Helper()
	e := &eventRuns{codes: make([][]uint32, 1)}
	add := func(actor uint32, events ...boutEvent) {
		from := len(e.times)
		for _, event := range events {
			e.times, e.masks, e.codes[0] = append(e.times, event.time), append(e.masks, event.mask), append(e.codes[0], event.code)
		}
		if actor > 0 && len(events) > 0 {
			e.add(actor, from, len(e.times))
		}
	}
	middle := len(piece) / 2
	add(7, boutEvent{time: 5}) // is there already
	add(0, boutEvent{time: 9, mask: 1})
	add(3, piece[:middle]...)
	b.keep(e, 1)
	first := len(e.times)
	add(3, piece[middle:]...)
	add(4, boutEvent{time: 0})
	b.keep(e, first)
	last := len(e.times) - 1
	if len(e.runs) != 3 || e.runs[0] != (actorRun{7, 0, 1}) || e.runs[2] != (actorRun{4, last, last + 1}) {
		t.Fatalf("the runs of %v became %v", piece, e.runs)
	}
	var kept []boutEvent
	for i := e.runs[1].from; i < e.runs[1].to; i++ {
		kept = append(kept, boutEvent{e.times[i], e.masks[i], e.codes[0][i]})
	}
	return kept
}

// compareSessions compares the sessions of kept events with those of all.
func compareSessions(t *testing.T, spec funnel.SessionSpec, b *bouts, all, kept []boutEvent) {
	t.Helper()
	sessions := make([]uint32, len(all))
	var times []int64
	for _, event := range all {
		times = append(times, event.time)
	}
	count := funnel.Sessions(spec, times, nil, nil, nil, sessions, 0)
	want := map[uint32]uint32{}
	for i, event := range all {
		want[event.code] = sessions[i]
	}
	keptTimes, masks, got := []int64{}, []uint64{}, make([]uint32, len(kept))
	for _, event := range kept {
		keptTimes, masks = append(keptTimes, event.time), append(masks, event.mask)
	}
	if n := b.number(keptTimes, masks, got); n != count {
		t.Fatalf("%+v: %v have %d sessions, not %d", spec, all, n, count)
	}
	found := map[uint32]bool{}
	for i, event := range kept {
		found[event.code] = true
		if got[i] != want[event.code] || masks[i] != all[slices.IndexFunc(all, func(e boutEvent) bool { return e.code == event.code })].mask {
			t.Fatalf("%+v: %v: event %d is of session %d with mask %b, not of %d", spec, all, event.code, got[i], masks[i], want[event.code])
		}
	}
	for _, event := range all {
		if event.mask != 0 && !found[event.code] {
			t.Fatalf("%+v: %v: event %d is lost", spec, all, event.code)
		}
	}
}
