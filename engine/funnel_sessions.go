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
	// bouts is not nil where the events at hand are those that it keeps.
	bouts *bouts

	// session numbers the session of each event of the actor's run; first is the run's
	// first event, latest the number of its last session, which goesOn says may go on.
	session      []uint32
	own          []uint32 // those of the events of a unit
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
		spec: sessionSpec(plan.Session),
	}
}

// number finds the sessions of an actor, whose events are those of a run.
func (s *unitSessions) number(e *eventRuns, run actorRun, times []int64) {
	s.first = run.from
	s.session = slices.Grow(s.session[:0], len(times))[:len(times)]
	masks := e.masks[run.from:run.to]
	if s.bouts != nil {
		s.latest = s.bouts.number(times, masks, s.session) - 1
		s.goesOn = s.mayGoOn(times, nil)
		return
	}
	s.starts, s.ends = flags(s.starts, masks, s.layout.start), flags(s.ends, masks, s.layout.end)
	s.latest = funnel.Sessions(s.spec, times, s.starts, s.ends, s.splitBy(e, run, times), s.session, 0) - 1
	s.goesOn = s.mayGoOn(times, s.ends)
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
// before they were cleaned. Sessions in which no chain can begin are left out, unless they may
// be exposed.
func (s *unitSessions) each(u *funnelUnit, raw []uint64, visit func(u *funnelUnit, raw []uint64)) {
	sessions, masks := s.sessionsOf(u), u.masks
	s.unit = *u
	for from := 0; from < len(sessions); {
		session, union, to := sessions[from], masks[from], from+1
		for to < len(sessions) && sessions[to] == session {
			union |= masks[to]
			to++
		}
		if union&s.layout.starters != 0 || s.layout.exposed != 0 {
			s.unit.times, s.unit.masks, s.unit.first = u.times[from:to], masks[from:to], u.first+from
			if u.at != nil {
				s.unit.at = u.at[from:to]
			}
			s.unit.mayGoOn = s.goesOn && session == s.latest
			visit(&s.unit, raw[from:to])
		}
		from = to
	}
}

// sessionsOf returns the session of each event of a unit.
func (s *unitSessions) sessionsOf(u *funnelUnit) []uint32 {
	if u.at == nil {
		from := u.first - s.first
		return s.session[from : from+len(u.times)]
	}
	s.own = s.own[:0]
	for _, event := range u.at {
		s.own = append(s.own, s.session[int(event)-s.first])
	}
	return s.own
}

func (s *unitSessions) sizeBytes() int64 {
	return int64(cap(s.session)+cap(s.own)+cap(s.keys))*4 + int64(cap(s.starts)+cap(s.ends))
}
