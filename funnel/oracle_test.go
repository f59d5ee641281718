package funnel

import (
	"fmt"
	"slices"
	"strings"
)

// oracle answers for a unit by the rules word by word: it lists all valid chains, and looks
// for what the rules say of them. It knows no order in which to go about it.
type oracle struct {
	unit
	used   map[int]bool // events that earlier passes used
	chains []oracleChain
}

// oracleChain is a chain: its events, the steps they serve, and their times. Event -1 is
// one that may still come.
type oracleChain []oracleLink

type oracleLink struct {
	event, step int
	time        int64
}

// answer is a match that keeps.
type answer struct {
	chain   []int32
	steps   []int8
	open    bool
	reached int
}

func (c oracleChain) key() string {
	var b strings.Builder
	for _, l := range c {
		fmt.Fprintf(&b, "%d:%d ", l.event, l.step)
	}
	return b.String()
}

func (c oracleChain) has(step int) int {
	return slices.IndexFunc(c, func(l oracleLink) bool { return l.step == step })
}

func (o *oracle) rule(step int) StepRule {
	if o.spec.Rules == nil {
		return StepRule{}
	}
	return o.spec.Rules[step]
}

func (o *oracle) matches(event, step int) bool { return o.steps[event]>>step&1 == 1 }

// windowHolds says whether a time is in the window of a chain.
func (o *oracle) windowHolds(start, time int64) bool {
	switch {
	case o.spec.WindowEnd != nil:
		return time <= o.spec.WindowEnd(start)
	case o.spec.WindowExclusive:
		return time-start < o.spec.Window
	}
	return time-start <= o.spec.Window
}

// stepsFit says whether the steps of a chain are such that a chain may have.
func (o *oracle) stepsFit(c oracleChain) bool {
	if o.spec.Order == AnyOrder {
		for place, l := range c {
			if c.has(l.step) != place {
				return false
			}
			if o.rule(l.step).Anchored && l.step != place || o.rule(place).Anchored && l.step != place {
				return false
			}
		}
		return true
	}
	next := 0
	for _, l := range c {
		for ; next < l.step; next++ {
			if !o.rule(next).Optional {
				return false
			}
		}
		if l.step < next {
			return false
		}
		next = l.step + 1
	}
	return true
}

// valid says whether a chain is valid, void and drop aside.
func (o *oracle) valid(c oracleChain) bool {
	inRange := func(time int64) bool { return time >= o.spec.From && time < o.spec.To }
	if !o.stepsFit(c) || !inRange(c[0].time) {
		return false
	}
	for k, l := range c {
		if k > 0 && (!o.windowHolds(c[0].time, l.time) || o.spec.Complete && !inRange(l.time)) {
			return false
		}
		for _, other := range c[:k] {
			if !o.spec.Reuse && other.event == l.event {
				return false
			}
		}
		if k > 0 && !o.follows(c, k) {
			return false
		}
	}
	for _, exclusion := range o.spec.Exclusions {
		if exclusion.Effect == Cut && o.seen(c, exclusion) {
			return false
		}
	}
	return true
}

// follows says whether link k may follow the one before, exclusions aside.
func (o *oracle) follows(c oracleChain, k int) bool {
	before, l := c[k-1], c[k]
	rule, gap := o.rule(l.step), l.time-before.time
	if gap < -o.spec.Tolerance || rule.Within > 0 && gap > rule.Within || rule.After > 0 && gap < rule.After ||
		o.spec.StrictTies && gap <= 0 {
		return false
	}
	for i, time := range o.times {
		repeats := (o.spec.AllowRepeats || rule.AllowRepeats) && o.matchesOne(i, c[:k])
		if (o.spec.Order == Strict || rule.Directly) && time > before.time && time < l.time && !repeats {
			return false
		}
		if !o.spec.RepeatEnds {
			continue
		}
		own := slices.ContainsFunc(c[:k], func(l oracleLink) bool { return l.event == i })
		for _, done := range c[1:k] {
			if !own && o.matches(i, done.step) && time >= done.time && time < l.time {
				return false
			}
		}
		earlier := append(slices.Clone(c[:k]), oracleLink{i, l.step, time})
		if o.matches(i, l.step) && !o.used[i] && time < l.time && o.valid(earlier) {
			return false
		}
	}
	return true
}

// matchesOne says whether an event matches a step of a chain.
func (o *oracle) matchesOne(event int, c oracleChain) bool {
	return slices.ContainsFunc(c, func(l oracleLink) bool { return o.matches(event, l.step) })
}

// span returns where in a chain an exclusion is in force: from the link first on, to the
// link last; passed if that one is the other step or one after it.
func (o *oracle) span(c oracleChain, exclusion Exclusion) (first, last int, passed bool) {
	place := func(k int) int {
		if o.spec.Order == AnyOrder {
			return k + 1
		}
		return c[k].step + 1
	}
	first = -1
	for k := range c {
		if place(k) == exclusion.After {
			first = k
		}
	}
	if first < 0 {
		return -1, -1, false
	}
	for last = first; last+1 < len(c) && place(last) < exclusion.Before; last++ {
	}
	return first, last, place(last) >= exclusion.Before
}

// excluded returns the times of the events of an exclusion.
func (o *oracle) excluded(exclusion Exclusion) []int64 {
	var times []int64
	for i, time := range o.times {
		if o.matches(i, o.spec.Steps+slices.Index(o.spec.Exclusions, exclusion)) {
			times = append(times, time)
		}
	}
	return times
}

// seen says whether an event of an exclusion lies between the links of a chain.
func (o *oracle) seen(c oracleChain, exclusion Exclusion) bool {
	first, last, _ := o.span(c, exclusion)
	if first < 0 {
		return false
	}
	for _, x := range o.excluded(exclusion) {
		for _, l := range c[first : last+1] {
			if x > c[first].time && x < l.time {
				return true
			}
		}
	}
	return false
}

// hits returns the times at which exclusions that are no cuts hit a chain.
func (o *oracle) hits(c oracleChain, effect Effect) []int64 {
	var hits []int64
	for _, exclusion := range o.spec.Exclusions {
		first, last, passed := o.span(c, exclusion)
		if exclusion.Effect != effect || first < 0 {
			continue
		}
		for _, x := range o.excluded(exclusion) {
			between := slices.ContainsFunc(c[first:last+1], func(l oracleLink) bool { return x < l.time })
			if x > c[first].time && (between || !passed && o.windowHolds(c[0].time, x)) {
				hits = append(hits, x)
			}
		}
	}
	return hits
}

// list fills chains with all valid chains that start with one of some events.
func (o *oracle) list(starts []int) {
	o.chains = nil
	for _, event := range starts {
		for step := range o.spec.Steps {
			if o.matches(event, step) {
				o.grow(oracleChain{{event, step, o.times[event]}})
			}
		}
	}
}

func (o *oracle) grow(c oracleChain) {
	if !o.valid(c) {
		return
	}
	o.chains = append(o.chains, c)
	for event, time := range o.times {
		for step := range o.spec.Steps {
			if o.matches(event, step) && !o.used[event] {
				o.grow(append(slices.Clone(c), oracleLink{event, step, time}))
			}
		}
	}
}

// starters returns the events that may start a chain.
func (o *oracle) starters() []int {
	var starters []int
	for event, time := range o.times {
		for step := range o.spec.Steps {
			if o.matches(event, step) && !o.used[event] && o.valid(oracleChain{{event, step, time}}) {
				starters = append(starters, event)
				break
			}
		}
	}
	if o.spec.FirstEntry {
		starters = slices.DeleteFunc(starters, func(event int) bool { return o.times[event] > o.times[starters[0]] })
	}
	return starters
}

func (o *oracle) required(c oracleChain) int {
	n := 0
	for _, l := range c {
		if !o.rule(l.step).Optional {
			n++
		}
	}
	return n
}

// counting returns the chains that count, the dropped ones too.
func (o *oracle) counting() []oracleChain {
	void := map[string]bool{}
	for _, c := range o.chains {
		if len(o.hits(c, Void)) > 0 {
			for k := range c {
				void[c[:k+1].key()] = true
			}
		}
	}
	var counting []oracleChain
	for _, c := range o.chains {
		counts := !void[c.key()]
		for step := range o.spec.Steps {
			counts = counts && (!o.rule(step).Required || c.has(step) >= 0)
		}
		if counts {
			counting = append(counting, c)
		}
	}
	return counting
}

// best returns the chosen chain of those listed, nil where the unit has none.
func (o *oracle) best() (oracleChain, answer) {
	counting, furthest := o.counting(), 0
	for _, c := range counting {
		furthest = max(furthest, o.required(c))
	}
	clean := slices.DeleteFunc(slices.Clone(counting), func(c oracleChain) bool { return len(o.hits(c, Drop)) > 0 })
	clean = slices.DeleteFunc(clean, func(c oracleChain) bool { return o.required(c) < furthest })
	if len(clean) == 0 {
		return nil, answer{}
	}
	best := slices.MinFunc(clean, func(a, b oracleChain) int { return slices.Compare(o.rank(a), o.rank(b)) })
	a := answer{}
	for k, l := range best {
		for o.spec.Order != AnyOrder && len(a.chain) < l.step {
			a.chain, a.steps = append(a.chain, -1), append(a.steps, int8(len(a.steps)))
		}
		a.chain, a.steps = append(a.chain, int32(best[k].event)), append(a.steps, int8(l.step))
	}
	a.reached = len(a.chain)
	for _, c := range clean {
		a.open = a.open || len(c) == len(best) && o.required(c) == o.required(best) && o.couldGoOn(c)
	}
	return best, a
}

// rank returns numbers by which the better of two chains comes first.
func (o *oracle) rank(c oracleChain) []int64 {
	const absent = 1 << 40
	start, end := c[0].time, c[len(c)-1].time
	required := o.required(c)
	rank := []int64{-int64(required), int64(required - len(c)), end, -start}
	if o.spec.PreferEarliestStart {
		rank[2], rank[3] = start, end
	}
	if o.spec.Order == AnyOrder {
		for _, l := range c {
			rank = append(rank, l.time)
		}
	} else {
		for step := range o.spec.Steps {
			if k := c.has(step); k >= 0 {
				rank = append(rank, c[k].time)
			} else {
				rank = append(rank, absent)
			}
		}
	}
	for _, l := range c {
		rank = append(rank, int64(l.event))
	}
	for _, l := range c {
		rank = append(rank, int64(l.step))
	}
	return rank
}

// couldGoOn says whether an event later than the data could be a chain's next.
func (o *oracle) couldGoOn(c oracleChain) bool {
	for step := range o.spec.Steps {
		for time := o.spec.DataEnd + 1; time < o.spec.DataEnd+200; time++ {
			if o.valid(append(slices.Clone(c), oracleLink{-1, step, time})) {
				return true
			}
		}
	}
	return false
}

// answers returns what Each has to visit.
func (o *oracle) answers() []answer {
	o.used = map[int]bool{}
	var all []answer
	switch o.spec.Count {
	case CountActors:
		o.list(o.starters())
		if c, a := o.best(); c != nil {
			all = append(all, a)
		}
	case CountStarts:
		for _, event := range o.starters() {
			o.list([]int{event})
			if c, a := o.best(); c != nil {
				all = append(all, a)
			}
		}
	case CountEntries:
		return o.entries()
	}
	return all
}

// entries returns the passes one after the other.
func (o *oracle) entries() []answer {
	var all []answer
	from := int64(-1 << 60)
	for {
		starters := slices.DeleteFunc(o.starters(), func(event int) bool { return o.times[event] < from })
		if len(starters) == 0 {
			return all
		}
		starters = slices.DeleteFunc(starters, func(event int) bool { return o.times[event] > o.times[starters[0]] })
		o.list(starters)
		if c, a := o.best(); c != nil {
			all = append(all, a)
			from = o.over(c)
			for _, l := range c {
				o.used[l.event] = true
			}
		} else {
			c := slices.MinFunc(o.chains, func(a, b oracleChain) int { return slices.Compare(o.rank(a), o.rank(b)) })
			from = o.over(c)
			for _, x := range append(o.hits(c, Void), o.hits(c, Drop)...) {
				from = min(from, x)
			}
			for _, event := range starters {
				o.used[event] = true
			}
		}
		if o.spec.FirstEntry {
			return all
		}
	}
}

// over returns the first moment at which a chain that no event takes on is over.
func (o *oracle) over(c oracleChain) int64 {
	const never = 1 << 40
	last, over := c[len(c)-1].time, int64(-1<<60)
	for step := range o.spec.Steps {
		next := append(slices.Clone(c), oracleLink{-1, step, last})
		if !o.stepsFit(next) {
			continue
		}
		end := int64(never)
		if within := o.rule(step).Within; within > 0 {
			end = last + within + 1
		}
		for time := last; time < last+1000; time++ {
			if !o.windowHolds(c[0].time, time) && time > last {
				end = min(end, time)
				break
			}
		}
		for i, time := range o.times {
			direct := o.spec.Order == Strict || o.rule(step).Directly
			lenient := o.spec.AllowRepeats || o.rule(step).AllowRepeats
			if direct && time > last && !(lenient && o.matchesOne(i, c)) {
				end = min(end, time)
			}
			own := slices.ContainsFunc(c, func(l oracleLink) bool { return l.event == i })
			if o.spec.RepeatEnds && time >= last && !own && o.matchesOne(i, c[1:]) {
				end = min(end, time)
			}
		}
		for _, exclusion := range o.spec.Exclusions {
			first, _, passed := o.span(c, exclusion)
			for _, x := range o.excluded(exclusion) {
				if exclusion.Effect == Cut && first >= 0 && !passed && x > c[first].time && x >= last {
					end = min(end, x)
				}
			}
		}
		over = max(over, end)
	}
	if over < last {
		return last
	}
	return over
}
