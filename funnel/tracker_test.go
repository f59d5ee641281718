package funnel

import (
	"math/rand/v2"
	"slices"
	"testing"
)

// tracked is a copy of what a tracker says of a unit.
type tracked struct {
	reached int
	open    bool
	times   []int64
	value   uint32
}

// TestTrackerAgreesWithMatcher gives a tracker the events of several units, a few at a
// time, and compares it with a matcher that has each unit's events together.
func TestTrackerAgreesWithMatcher(t *testing.T) {
	t.Parallel()
	r := randomSource(t)
	for n := range *casesFlag / 4 {
		spec := randomUnit(r).spec
		spec.Order, spec.Rules = Ordered, nil
		rule := ValueRule{Kind: ValueKind(r.IntN(int(LastTouch) + 1)), Step: r.IntN(spec.Steps)}
		tracker := NewTracker(spec, rule)
		most := 12
		if r.IntN(8) == 0 {
			most = 200
		}
		for range 1 + r.IntN(2) { // the second round meets what the first one left
			units := make([]unit, 1+r.IntN(3))
			values := make([][]uint32, len(units))
			for i := range units {
				units[i].spec = spec
				span := 1 + r.Int64N(14)
				if r.IntN(4) == 0 {
					span = 1 + r.Int64N(int64(most)*20)
				}
				units[i].times, units[i].steps = randomEvents(r, r.IntN(most), spec.Steps, span)
				steady := r.IntN(3) == 0
				for range units[i].times {
					values[i] = append(values[i], r.Uint32N(4))
					if steady {
						values[i][len(values[i])-1] = values[i][0]
					}
				}
			}
			got := trackAll(r, tracker, units, values)
			for i, u := range units {
				want := matchOne(u, values[i], rule)
				if !slices.Equal(got[i].times, want.times) || got[i].reached != want.reached ||
					got[i].open != want.open || got[i].value != want.value {
					t.Fatalf("case %d: got %+v, want %+v\n%v values: %v rule: %+v", n, got[i], want, u, values[i], rule)
				}
			}
		}
	}
}

// trackAll feeds the units' events in pieces, by turns; no instant is cut.
func trackAll(r *rand.Rand, tracker *Tracker, units []unit, values [][]uint32) []tracked {
	tracker.Reset(len(units))
	next := make([]int, len(units))
	for left := true; left; {
		left = false
		for i, u := range units {
			from := next[i]
			to := min(len(u.times), from+r.IntN(5))
			if len(u.times) > 20 {
				to = min(len(u.times), from+r.IntN(150))
			}
			for to > from && to < len(u.times) && u.times[to] == u.times[to-1] {
				to++
			}
			next[i] = to
			left = left || to < len(u.times)
			given := values[i][from:to]
			switch {
			case tracker.rule.Kind == NoValue:
				given = nil
			case len(slices.Compact(slices.Clone(given))) == 1:
				given = given[:1]
			}
			if len(given) <= 1 && r.IntN(3) > 0 {
				addRows(r, tracker, uint32(i), u.times[from:to], u.steps[from:to], given)
				continue
			}
			tracker.Add(uint32(i), u.times[from:to], u.steps[from:to], given)
		}
	}
	got := make([]tracked, len(units))
	tracker.Each(func(m Tracked) {
		got[m.Unit] = tracked{m.Reached, m.Open, slices.Clone(m.Times), m.Value}
	})
	return got
}

// addRows gives the tracker events as rows of a block, among rows of others.
func addRows(r *rand.Rand, tracker *Tracker, unit uint32, times []int64, masks []uint64, values []uint32) {
	if len(times) == 0 {
		return
	}
	before := r.IntN(130)
	rows := &Rows{Base: times[0] - 7*r.Int64N(3), Scale: 1}
	n := before + len(times) + r.IntN(130)
	words := (n+63)/64 + 1
	rows.Steps, rows.Matched, rows.Tied = make([][]uint64, tracker.spec.Steps), make([]uint64, words), make([]uint64, words)
	for step := range rows.Steps {
		rows.Steps[step] = make([]uint64, words)
	}
	for row := range n {
		lane, mask := r.Uint32N(20), r.Uint64()
		if event := row - before; event >= 0 && event < len(times) {
			lane, mask = uint32(times[event]-rows.Base), masks[event]
		}
		rows.Lanes = append(rows.Lanes, lane)
		if row > 0 && rows.Lanes[row-1] == lane {
			rows.Tied[row/64] |= 1 << (row % 64)
		}
		for step, bitmap := range rows.Steps {
			bitmap[row/64] |= mask >> step & 1 << (row % 64)
			rows.Matched[row/64] |= bitmap[row/64]
		}
	}
	value := uint32(0)
	if len(values) > 0 {
		value = values[0]
	}
	tracker.AddRows(unit, rows, before, before+len(times), value)
}

// matchOne is the same by a matcher, and by the rules of values word by word.
func matchOne(u unit, values []uint32, rule ValueRule) tracked {
	match := NewMatcher(u.spec).Match(u.times, u.steps)
	want := tracked{reached: match.Reached, open: match.Open}
	if match.Reached == 0 {
		return want
	}
	var along, touched []uint32
	for _, event := range match.Chain {
		want.times = append(want.times, u.times[event])
		along = append(along, values[event])
	}
	for i, mask := range u.steps {
		if mask&(1<<u.spec.Steps-1) != 0 {
			touched = append(touched, values[i])
		}
	}
	switch rule.Kind {
	case FirstValue:
		want.value = firstValue(along)
	case FirstTouch:
		want.value = firstValue(touched)
	case LastValue:
		slices.Reverse(along)
		want.value = firstValue(along)
	case LastTouch:
		slices.Reverse(touched)
		want.value = firstValue(touched)
	case ValueOfStep:
		if rule.Step < len(along) {
			want.value = along[rule.Step]
		}
	}
	return want
}

// firstValue returns the first value that is not 0.
func firstValue(values []uint32) uint32 {
	if i := slices.IndexFunc(values, func(v uint32) bool { return v != 0 }); i >= 0 {
		return values[i]
	}
	return 0
}
