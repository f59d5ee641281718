package engine

import (
	"slices"

	"github.com/sluice-analytics/sluice/engine/aggregate"
	"github.com/sluice-analytics/sluice/engine/vector"
	"github.com/sluice-analytics/sluice/funnel"
	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/segment"
)

// funnelScan finds the chains of whole units, those of one goroutine: the events of each
// actor are brought together, divided into units, and matched.
type funnelScan struct {
	x        *execution
	plan     *query.Funnel
	layout   *funnelLayout
	stream   *actorStream
	splitter *unitSplitter
	matcher  *funnel.Matcher
	by       *breakdown
	trend    *funnelTrend
	parts    funnel.Parts
	times    []int64
	// from and to bound the entries.
	from, to int64

	// emit is called for every chain that counts.
	emit func(*foundChain)
	// emitStarts is called instead for many chains at a time where starts go on alike; nil
	// where a chain is more than its times.
	emitStarts func(funnel.Starts)
	// unitDone is called after the chains of a unit, but for those of a trend; nil for not.
	unitDone func(*funnelUnit)
	// found is the chain at hand, events those among which its unit is.
	found  foundChain
	events *eventRuns
}

// foundChain is a chain that counts, of a unit or of a pass. It holds until emit returns.
type foundChain struct {
	unit  *funnelUnit
	match funnel.Match
	// times are those of the chain's steps, absent where it skipped one.
	times []int64
	// value is the number of the values that the chain counts under.
	value uint32
	// bucket is that of a funnel of its own within a trend, -1 for the funnel itself.
	bucket int
	// divided says that the unit has the events of one value only, while others have the
	// rest of the actor's.
	divided bool
	open    bool
}

// funnelScanSpec says what a scan looks for beside its funnel's plan.
type funnelScanSpec struct {
	// from and to bound the entries.
	from, to int64
	// columns are those whose values of each event are wanted; with every those of all
	// events, not only of such as the funnel needs.
	columns []*expression.Expr
	every   bool
	// trend is nil for none.
	trend *funnelTrend
}

// newFunnelScan returns the scan of one worker. The segments come from segmentsIn for the
// funnel's range.
func (x *execution) newFunnelScan(index int, plan *query.Funnel, wanted funnelScanSpec, segments []*segment.Reader) *funnelScan {
	s := &funnelScan{x: x, plan: plan, layout: newFunnelLayout(plan, wanted.columns), trend: wanted.trend, from: wanted.from, to: wanted.to}
	low, high := x.funnelRange(plan, s.from, s.to)
	spec := streamSpec{from: low, to: high, conditions: s.layout.conditions, every: wanted.every || needsEvery(plan), whole: true}
	spec.bouts = sessionBouts(plan, len(spec.conditions), wanted.every)
	for i, key := range s.layout.keys {
		values := vector.Compile(key)
		if i < s.layout.columns {
			spec.keys = append(spec.keys, aggregate.NewKey(values))
		} else {
			spec.keys = append(spec.keys, aggregate.NewValueKey(values))
		}
	}
	if len(plan.By) > 0 {
		s.by = newBreakdown(spec.keys[:len(plan.By)], plan.Attribution)
	}
	s.splitter = newUnitSplitter(x, plan, s.layout, spec.keys)
	if s.splitter.sessions != nil {
		s.splitter.sessions.bouts = spec.bouts
	}
	s.matcher = funnel.NewMatcher(x.funnelSpec(plan, s.from, s.to))
	s.stream = x.newActorStream(index, spec, segments)
	return s
}

// run finds the chains of the units of some actors.
func (s *funnelScan) run(u unit, viewBytes func() int64) error {
	return s.stream.run(u, s.matchAll, func() int64 { return s.sizeBytes() + viewBytes() })
}

func (s *funnelScan) matchAll(e *eventRuns) error {
	s.events = e
	eachValue := s.by != nil && s.plan.Attribution.Mode == attributeEach
	for _, run := range e.runs {
		times := s.cutTimes(e.times[run.from:run.to])
		if s.splitter.sessions != nil {
			s.splitter.sessions.number(e, run, times)
		}
		if isByActor(s.plan) {
			s.by.learnActor(e.codes, run.from, run.to)
		}
		s.found.divided = false
		s.splitter.each(e, run, times, nil, s.matchUnit)
		if eachValue {
			s.found.divided = true
			s.splitter.each(e, run, times, s.by, s.matchUnit)
		}
	}
	return nil
}

// cutTimes cuts the times of a run down to the resolution.
func (s *funnelScan) cutTimes(times []int64) []int64 {
	if s.plan.Resolution == 0 {
		return times
	}
	s.times = slices.Grow(s.times[:0], len(times))[:len(times)]
	for i, at := range times {
		s.times[i] = cutTime(at, s.plan.Resolution)
	}
	return s.times
}

// matchUnit finds the chains of a unit.
func (s *funnelScan) matchUnit(u *funnelUnit) {
	f := &s.found
	f.unit, f.bucket = u, -1
	if s.trend != nil && !s.plan.TrendSplit {
		s.matchBuckets()
	} else {
		s.matchIn(s.from, s.to)
	}
	if s.unitDone != nil {
		s.unitDone(u)
	}
}

// matchIn finds the chains of the unit at hand that begin in a range.
func (s *funnelScan) matchIn(from, to int64) {
	u := s.found.unit
	if s.plan.Count == query.CountActors {
		if match := s.matcher.MatchRange(u.times, u.masks, from, to); match.Reached > 0 {
			s.take(match, from, to)
		}
		return
	}
	if s.emitStarts != nil && s.matcher.EachStarts(u.times, u.masks, from, to, s.emitStarts) {
		return
	}
	s.matcher.EachRange(u.times, u.masks, from, to, func(match funnel.Match) { s.take(match, from, to) })
}

// take hands a chain on.
func (s *funnelScan) take(match funnel.Match, from, to int64) {
	f := &s.found
	f.match, f.open = match, match.Open && f.unit.mayGoOn
	f.times = f.times[:0]
	for _, event := range match.Chain {
		at := int64(absent)
		if event >= 0 {
			at = f.unit.times[event]
		}
		f.times = append(f.times, at)
	}
	f.value = noValue
	if s.by != nil {
		f.value = s.valueOf(from, to)
	}
	s.emit(f)
}

// valueOf returns the number of the values that the chain at hand counts under.
func (s *funnelScan) valueOf(from, to int64) uint32 {
	f := &s.found
	if s.plan.Attribution.Mode == attributeEach {
		if !f.divided {
			return noValue
		}
		return s.by.ofEvent(s.events.codes, f.unit.event(0))
	}
	return s.by.ofChain(f.unit, f.match.Chain, s.events.codes, s.layout.steps, from, s.x.chainEnd(s.plan, to))
}

func (s *funnelScan) sizeBytes() int64 {
	size := s.splitter.sizeBytes() + int64(cap(s.times))*8
	for _, key := range s.stream.spec.keys {
		size += int64(key.Len()) * keyBytes
	}
	return size
}

// keyBytes is about what a value of a key takes.
const keyBytes = 64
