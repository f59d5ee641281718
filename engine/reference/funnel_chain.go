package reference

import (
	"slices"

	"github.com/sluice-analytics/sluice/query"
)

// link is one event of a chain and the step that it serves.
type link struct {
	step int
	*moment
}

// chain is a sequence of events of one unit: in the order of the steps, or where the
// order is any, in the order of time.
type chain []link

func (c chain) first() link { return c[0] }
func (c chain) last() link  { return c[len(c)-1] }

// uses reports whether the event is one of the chain's.
func (c chain) uses(m *moment) bool {
	return slices.ContainsFunc(c, func(l link) bool { return l.moment == m })
}

// moments are the chain's events.
func (c chain) moments() []*moment {
	var all []*moment
	for _, l := range c {
		all = append(all, l.moment)
	}
	return all
}

// has reports whether the chain has a step.
func (c chain) has(step int) bool {
	return slices.ContainsFunc(c, func(l link) bool { return l.step == step })
}

// isPrefixOf reports whether the other chain continues this one.
func (c chain) isPrefixOf(other chain) bool {
	return len(c) <= len(other) && slices.Equal(c, other[:len(c)])
}

// at is the event at a place of the answer: the one that serves the step, or where the
// order is any, the one at that position in time.
func (u *unit) at(c chain, place int) (link, bool) {
	if u.plan.Order == query.OrderAny {
		if place < len(c) {
			return c[place], true
		}
		return link{}, false
	}
	for _, l := range c {
		if l.step == place {
			return l, true
		}
	}
	return link{}, false
}

// chains returns all chains that satisfy every rule but those that look beyond one
// chain: void, drop, and what is counted.
func (u *unit) chains() []chain {
	var found []chain
	u.extend(nil, func(c chain) {
		if len(found) == chainsMax {
			u.r.tooLarge = true
			return
		}
		found = append(found, slices.Clone(c))
	})
	return found
}

// extend visits every valid chain that begins with the given one and has more events.
// As no rule allows a chain whose beginning it forbids, what cannot begin is not
// continued.
func (u *unit) extend(begun chain, visit func(chain)) {
	for _, step := range u.next(begun) {
		for _, m := range u.events {
			if !m.matches[step] || u.r.tooLarge {
				continue
			}
			if c := append(begun, link{step, m}); u.valid(c) {
				visit(c)
				u.extend(c, visit)
			}
		}
	}
}

// next are the steps that may follow a chain. In any order all that it has not and that may
// stand at the next place; else the one after its last, and behind an optional one also
// the next.
func (u *unit) next(c chain) []int {
	var steps []int
	if u.plan.Order == query.OrderAny {
		for s := range u.plan.Steps {
			if !c.has(s) && u.isAnchored(append(slices.Clone(c), link{step: s})) {
				steps = append(steps, s)
			}
		}
		return steps
	}
	s := 0
	if len(c) > 0 {
		s = c.last().step + 1
	}
	for ; s < len(u.plan.Steps); s++ {
		steps = append(steps, s)
		if !u.plan.Steps[s].Optional {
			break
		}
	}
	return steps
}
