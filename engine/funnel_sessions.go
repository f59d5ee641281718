package engine

import (
	"math"
	"slices"

	"github.com/sluice-analytics/sluice/engine/aggregate"
	"github.com/sluice-analytics/sluice/funnel"
	"github.com/sluice-analytics/sluice/query"
)

// unitSessions divides the units of a funnel by the sessions of their actor.
type unitSessions struct {
	x      *execution
	plan   *query.Sessions
	layout *funnelLayout
	spec   funnel.SessionSpec
	end    int64 // of the data

	// session numbers the session of each event of the actor's run; first is the run's
	// first event, latest the number of its last session, which goesOn says may go on.
	session      []uint32
	first        int
	latest       uint32
	goesOn       bool
	starts, ends []bool
	keys         []uint32
	numbers      aggregate.Numbers
	unit         funnelUnit
}

func newUnitSessions(x *execution, plan *query.Funnel, layout *funnelLayout) *unitSessions {
	return &unitSessions{
		x: x, plan: plan.Session, layout: layout, end: cutTime(x.dataEnd(), plan.Resolution),
		spec: funnel.SessionSpec{Gap: plan.Session.Gap, GapExclusive: plan.Session.GapExclusive, Max: plan.Session.Max},
	}
}

// number finds the sessions of an actor, whose events are those of a run.
func (s *unitSessions) number(e *eventRuns, run actorRun, times []int64) {
	s.first = run.from
	s.session = slices.Grow(s.session[:0], len(times))[:len(times)]
	var starts, ends []bool
	masks := e.masks[run.from:run.to]
	if s.layout.start != 0 {
		s.starts = flags(s.starts, masks, s.layout.start)
		starts = s.starts
	}
	if s.layout.end != 0 {
		s.ends = flags(s.ends, masks, s.layout.end)
		ends = s.ends
	}
	s.latest = funnel.Sessions(s.spec, times, starts, ends, s.splitBy(e, run, times), s.session, 0) - 1
	s.goesOn = s.mayGoOn(times, ends)
}

// flags tells which masks have a bit.
func flags(buffer []bool, masks []uint64, bit uint64) []bool {
	buffer = buffer[:0]
	for _, mask := range masks {
		buffer = append(buffer, mask&bit != 0)
	}
	return buffer
}

// splitBy returns a key for each event of which no session has two, or nil.
func (s *unitSessions) splitBy(e *eventRuns, run actorRun, times []int64) []uint32 {
	if s.plan.SplitOn == nil && !s.plan.SplitDay {
		return nil
	}
	s.keys = s.keys[:0]
	for i, at := range times {
		key := uint64(0)
		if s.plan.SplitDay {
			key = uint64(uint32(dayOf(s.x.plan.Zone.Wall(at))))
		}
		if s.plan.SplitOn != nil {
			key |= uint64(e.codes[s.layout.splitOn][run.from+i]) << 32
		}
		s.keys = append(s.keys, s.numbers.Number(key))
	}
	return s.keys
}

// mayGoOn says whether an event after the end of the data could belong to the last session.
func (s *unitSessions) mayGoOn(times []int64, ends []bool) bool {
	last := len(times) - 1
	reach := after(times[last], s.plan.Gap)
	if s.plan.GapExclusive {
		reach--
	}
	if s.plan.Max > 0 {
		first := last
		for first > 0 && s.session[first-1] == s.latest {
			first--
		}
		reach = min(reach, after(times[first], s.plan.Max))
	}
	if s.plan.SplitDay && s.end < math.MaxInt64 && dayOf(s.x.plan.Zone.Wall(s.end+1)) != dayOf(s.x.plan.Zone.Wall(times[last])) {
		return false
	}
	return reach > s.end && (ends == nil || !ends[last])
}

// each calls visit for the part of a unit that each session has, and the masks of its events
// before they were cleaned.
func (s *unitSessions) each(u *funnelUnit, raw []uint64, visit func(u *funnelUnit, raw []uint64)) {
	for from := 0; from < len(u.times); {
		session := s.session[u.event(from)-s.first]
		to := from + 1
		for to < len(u.times) && s.session[u.event(to)-s.first] == session {
			to++
		}
		s.unit = *u
		s.unit.times, s.unit.masks, s.unit.first = u.times[from:to], u.masks[from:to], u.first+from
		if u.at != nil {
			s.unit.at = u.at[from:to]
		}
		s.unit.mayGoOn = s.goesOn && session == s.latest
		visit(&s.unit, raw[from:to])
		from = to
	}
}

func (s *unitSessions) sizeBytes() int64 {
	return int64(cap(s.session)+cap(s.keys))*4 + int64(cap(s.starts)+cap(s.ends))
}
