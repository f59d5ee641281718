package engine

import (
	"cmp"
	"slices"

	"github.com/sluice-analytics/sluice/engine/aggregate"
	"github.com/sluice-analytics/sluice/funnel"
	"github.com/sluice-analytics/sluice/query"
)

// The modes of attribution.
const (
	attributeFirst      = "first"
	attributeLast       = "last"
	attributeFirstTouch = "first_touch"
	attributeLastTouch  = "last_touch"
	attributeStep       = "step"
	attributeEach       = "each"
)

// breakdown says which value of a property a unit of a funnel counts under. It
// works on the codes that the key gave the events.
type breakdown struct {
	key         aggregate.Key
	attribution query.Attribution
	// null[code] is 1 for a code that has a value, 2 for the null, 0 where that
	// was not looked up yet.
	null []uint8
	// found is the buffer of values.
	found []uint32

	times []int64
	masks []uint64
	order []int32
}

// isNull reports whether a code is the null's.
func (b *breakdown) isNull(code uint32) bool {
	for int(code) >= len(b.null) {
		b.null = append(b.null, 0)
	}
	if b.null[code] == 0 {
		b.null[code] = 1
		if b.key.Value(code).Null {
			b.null[code] = 2
		}
	}
	return b.null[code] == 2
}

// valueRule says how a tracker finds the value that a unit counts under, and whether
// it can.
func valueRule(plan *query.Funnel) (funnel.ValueRule, bool) {
	if len(plan.By) == 0 {
		return funnel.ValueRule{}, true
	}
	kinds := map[string]funnel.ValueKind{
		attributeFirst: funnel.FirstValue, attributeLast: funnel.LastValue, attributeStep: funnel.ValueOfStep,
		attributeFirstTouch: funnel.FirstTouch, attributeLastTouch: funnel.LastTouch,
	}
	kind, ok := kinds[plan.Attribution.Mode]
	return funnel.ValueRule{Kind: kind, Step: plan.Attribution.Step - 1}, ok
}

// values returns 1 + the code for each code, noValue for null. The slice holds until
// the next call.
func (b *breakdown) values(codes []uint32) []uint32 {
	b.found = slices.Grow(b.found[:0], len(codes))[:len(codes)]
	for i, code := range codes {
		b.found[i] = b.orNone(code)
	}
	return b.found
}

// noValue is the code under which units without any value count; it stands for
// null like the key's own code of null.
const noValue = 0

// of returns 1 + the code of the value that the unit counts under, noValue where
// it has none.
func (b *breakdown) of(match funnel.Match, masks []uint64, codes []uint32) uint32 {
	switch b.attribution.Mode {
	case attributeStep:
		if match.Reached < b.attribution.Step {
			return noValue
		}
		return b.orNone(codes[match.Chain[b.attribution.Step-1]])
	case attributeLast:
		for i := match.Reached - 1; i >= 0; i-- {
			if code := codes[match.Chain[i]]; !b.isNull(code) {
				return code + 1
			}
		}
	case attributeFirstTouch:
		for i, code := range codes {
			if masks[i] != 0 && !b.isNull(code) {
				return code + 1
			}
		}
	case attributeLastTouch:
		for i := len(codes) - 1; i >= 0; i-- {
			if masks[i] != 0 && !b.isNull(codes[i]) {
				return codes[i] + 1
			}
		}
	default:
		for _, event := range match.Chain[:match.Reached] {
			if code := codes[event]; !b.isNull(code) {
				return code + 1
			}
		}
	}
	return noValue
}

func (b *breakdown) orNone(code uint32) uint32 {
	if b.isNull(code) {
		return noValue
	}
	return code + 1
}

// each calls visit once for every value among the unit's events, with those events
// alone.
func (b *breakdown) each(times []int64, masks []uint64, codes []uint32, visit func(value uint32, times []int64, masks []uint64)) {
	b.order = b.order[:0]
	for i := range codes {
		b.order = append(b.order, int32(i))
	}
	slices.SortStableFunc(b.order, func(i, j int32) int { return cmp.Compare(codes[i], codes[j]) })
	for from := 0; from < len(b.order); {
		code := codes[b.order[from]]
		b.times, b.masks = b.times[:0], b.masks[:0]
		for ; from < len(b.order) && codes[b.order[from]] == code; from++ {
			b.times = append(b.times, times[b.order[from]])
			b.masks = append(b.masks, masks[b.order[from]])
		}
		visit(b.orNone(code), b.times, b.masks)
	}
}
