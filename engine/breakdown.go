package engine

import (
	"slices"

	"github.com/sluice-analytics/sluice/engine/aggregate"
	"github.com/sluice-analytics/sluice/funnel"
	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// The modes of attribution.
const (
	attributeFirst      = "first"
	attributeLast       = "last"
	attributeFirstTouch = "first_touch"
	attributeLastTouch  = "last_touch"
	attributeStep       = "step"
	attributeEach       = "each"
	attributeActor      = "actor"
)

// breakdown says which values of some keys a unit of a funnel counts under. It works on
// the codes that the keys gave the events: a key's value is 1 + its code, and several
// keys' values together have a number of their own.
type breakdown struct {
	keys        []aggregate.Key
	attribution query.Attribution
	// null[key][code] is 1 for a code that has a value, 2 for the null, 0 where that
	// was not looked up yet.
	null [][]uint8
	// pairs[k] gives the numbers of the first k+1 keys' values and key k+1's one number,
	// which is 1 + the place of the pair in known[k]. Only null with null is 0.
	pairs []aggregate.Numbers
	known [][]uint64
	// found is the buffer of values.
	found []uint32
	// own holds the value of each key for the actor at hand.
	own []uint32
}

func newBreakdown(keys []aggregate.Key, attribution query.Attribution) *breakdown {
	return &breakdown{
		keys: keys, attribution: attribution, null: make([][]uint8, len(keys)),
		pairs: make([]aggregate.Numbers, len(keys)-1), known: make([][]uint64, len(keys)-1), own: make([]uint32, len(keys)),
	}
}

// valueRule says how a tracker finds the value that a unit counts under, and whether
// it can.
func valueRule(plan *query.Funnel) (funnel.ValueRule, bool) {
	switch len(plan.By) {
	case 0:
		return funnel.ValueRule{}, true
	case 1:
		kinds := map[string]funnel.ValueKind{
			attributeFirst: funnel.FirstValue, attributeLast: funnel.LastValue, attributeStep: funnel.ValueOfStep,
			attributeFirstTouch: funnel.FirstTouch, attributeLastTouch: funnel.LastTouch,
		}
		kind, ok := kinds[plan.Attribution.Mode]
		return funnel.ValueRule{Kind: kind, Step: plan.Attribution.Step - 1}, ok
	}
	return funnel.ValueRule{}, false
}

// noValue is the value under which units without any count; it stands for null like the
// key's own code of null.
const noValue = 0

// orNone returns the value of a key's code.
func (b *breakdown) orNone(key int, code uint32) uint32 {
	if null := b.null[key]; int(code) < len(null) && null[code] == 1 {
		return code + 1
	}
	return b.lookUp(key, code)
}

// lookUp is orNone for codes that were not looked up yet, and for that of null.
func (b *breakdown) lookUp(key int, code uint32) uint32 {
	null := &b.null[key]
	for int(code) >= len(*null) {
		*null = append(*null, 0)
	}
	if (*null)[code] == 0 {
		(*null)[code] = 1
		if b.keys[key].Value(code).Null {
			(*null)[code] = 2
		}
	}
	if (*null)[code] == 2 {
		return noValue
	}
	return code + 1
}

// values returns the value of each code of the only key. The slice holds until the next
// call.
func (b *breakdown) values(codes []uint32) []uint32 {
	b.found = slices.Grow(b.found[:0], len(codes))[:len(codes)]
	for i, code := range codes {
		b.found[i] = b.orNone(0, code)
	}
	return b.found
}

// number returns the number of a value of each key; for one key it is the value.
func (b *breakdown) number(value func(key int) uint32) uint32 {
	number := value(0)
	for k := range b.pairs {
		next := value(k + 1)
		if number == noValue && next == noValue {
			continue
		}
		pair := uint64(number)<<32 | uint64(next)
		place := b.pairs[k].Number(pair)
		if int(place) == len(b.known[k]) {
			b.known[k] = append(b.known[k], pair)
		}
		number = place + 1
	}
	return number
}

// valuesOf returns the values that a number stands for.
func (b *breakdown) valuesOf(number uint32) []schema.Value {
	values := make([]schema.Value, len(b.keys))
	for k := len(b.keys) - 1; k >= 0; k-- {
		value := number
		if k > 0 {
			value = noValue
			if number != noValue {
				pair := b.known[k-1][number-1]
				number, value = uint32(pair>>32), uint32(pair)
			}
		}
		if value != noValue {
			values[k] = b.keys[k].Value(value - 1)
		}
	}
	return values
}

// ofEvent returns the number of an event's values.
func (b *breakdown) ofEvent(codes [][]uint32, event int) uint32 {
	return b.number(func(key int) uint32 { return b.orNone(key, codes[key][event]) })
}

// learnActor remembers the latest value of each key among an actor's events, which
// are those from from to to-1.
func (b *breakdown) learnActor(codes [][]uint32, from, to int) {
	for key := range b.own {
		b.own[key] = noValue
		for event := to - 1; event >= from && b.own[key] == noValue; event-- {
			b.own[key] = b.orNone(key, codes[key][event])
		}
	}
}

// ofChain returns the number of the values that a chain of a unit counts under, where
// touches are looked for at times from from on, before to.
func (b *breakdown) ofChain(u *funnelUnit, chain []int32, codes [][]uint32, steps uint64, from, to int64) uint32 {
	switch b.attribution.Mode {
	case attributeActor:
		return b.number(func(key int) uint32 { return b.own[key] })
	case attributeStep:
		step := b.attribution.Step - 1
		if step >= len(chain) || chain[step] < 0 {
			return noValue
		}
		return b.ofEvent(codes, u.event(int(chain[step])))
	case attributeFirstTouch, attributeLastTouch:
		last := b.attribution.Mode == attributeLastTouch
		return b.number(func(key int) uint32 { return b.touch(u, codes[key], key, steps, from, to, last) })
	}
	last := b.attribution.Mode == attributeLast
	return b.number(func(key int) uint32 { return b.along(u, chain, codes[key], key, last) })
}

// along returns the first or the last value of a key along a chain.
func (b *breakdown) along(u *funnelUnit, chain []int32, codes []uint32, key int, last bool) uint32 {
	for i := range chain {
		if last {
			i = len(chain) - 1 - i
		}
		if chain[i] < 0 {
			continue
		}
		if value := b.orNone(key, codes[u.event(int(chain[i]))]); value != noValue {
			return value
		}
	}
	return noValue
}

// touch returns the first or the last value of a key among the events of a unit that match
// a step, at times from from on, before to.
func (b *breakdown) touch(u *funnelUnit, codes []uint32, key int, steps uint64, from, to int64, last bool) uint32 {
	for i := range u.times {
		if last {
			i = len(u.times) - 1 - i
		}
		if u.masks[i]&steps == 0 || u.times[i] < from || u.times[i] >= to {
			continue
		}
		if value := b.orNone(key, codes[u.event(i)]); value != noValue {
			return value
		}
	}
	return noValue
}
