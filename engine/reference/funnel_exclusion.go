package reference

import (
	"slices"

	"github.com/sluice-analytics/sluice/query"
)

// between is where an exclusion looks in one chain: strictly after one time and strictly
// before another.
type between struct{ after, before int64 }

// exclusionOf returns where an exclusion looks in a chain: from its step after to its
// step before, or where the chain skips that, the next step that it has; with order any
// they are positions in time. reached says that the chain has the step after (without
// it an exclusion has nothing to say), waiting that it has not come to the step before;
// before is then the chain's last event.
func (u *unit) exclusionOf(x query.Exclusion, c chain) (found between, reached, waiting bool) {
	waiting = true
	for i, l := range c {
		place := i + 1
		if u.plan.Order != query.OrderAny {
			place = l.step + 1
		}
		switch {
		case place == x.After:
			reached, found = true, between{l.time, l.time}
		case reached && waiting:
			found.before = l.time
			waiting = place < x.Before
		}
	}
	return found, reached, waiting
}

// isUncut: a chain cannot go on past an exclusion whose effect is cut: none lies between
// its step after and any later step up to its step before.
func (u *unit) isUncut(c chain) bool {
	for i, x := range u.plan.Exclude {
		if x.Effect != query.EffectCut {
			continue
		}
		for n := range c {
			if found, reached, _ := u.exclusionOf(x, c[:n+1]); reached && u.isHitBetween(i, found) {
				return false
			}
		}
	}
	return true
}

func (u *unit) isHitBetween(exclusion int, b between) bool {
	return slices.ContainsFunc(u.events, func(m *moment) bool {
		return m.excluded[exclusion] && m.time > b.after && m.time < b.before
	})
}

// isHit reports whether an exclusion of an effect hits a chain.
func (u *unit) isHit(c chain, effect string) bool {
	_, hit := u.firstHit(c, effect)
	return hit
}

// firstHit is the first instant at which an exclusion of an effect lies after a chain's
// step after and before its step before, or while that step has not come, anywhere up to
// the end of the window.
func (u *unit) firstHit(c chain, effect string) (at int64, hit bool) {
	at = maxTime
	for i, x := range u.plan.Exclude {
		found, reached, waiting := u.exclusionOf(x, c)
		if x.Effect != effect || !reached {
			continue
		}
		if waiting {
			found.before = u.windowOver(c.first().time)
		}
		for _, m := range u.events {
			if m.excluded[i] && m.time > found.after && m.time < found.before {
				at, hit = min(at, m.time), true
			}
		}
	}
	return at, hit
}

// withoutVoid leaves out the chains that a void exclusion hits, and every shorter chain
// that one of them continues.
func (u *unit) withoutVoid(chains []chain) []chain {
	var hit []chain
	for _, c := range chains {
		if u.isHit(c, query.EffectVoid) {
			hit = append(hit, c)
		}
	}
	return slices.DeleteFunc(slices.Clone(chains), func(c chain) bool {
		return slices.ContainsFunc(hit, c.isPrefixOf)
	})
}
