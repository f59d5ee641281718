package engine

import (
	"math"

	"github.com/sluice-analytics/sluice/engine/aggregate"
	"github.com/sluice-analytics/sluice/engine/scan"
	"github.com/sluice-analytics/sluice/engine/vector"
	"github.com/sluice-analytics/sluice/funnel"
	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/segment"
)

// sessionRows are the sessions that start in the plan's range.
type sessionRows struct {
	x        *execution
	plan     *query.Sessions
	from, to int64
	segments []*segment.Reader
}

// newSessionRows returns the sessions that start in a range. A session's start
// depends on the event before, so events from a gap before the range on are read,
// or all earlier ones where a maximum length makes every start depend on the one
// before; its end is known when nothing follows.
func (x *execution) newSessionRows(plan *query.Sessions, from, to int64) *sessionRows {
	s := &sessionRows{x: x, plan: plan, from: from, to: to}
	low, high := s.readRange()
	s.segments = x.segmentsIn(low, high)
	return s
}

func (s *sessionRows) readRange() (low, high int64) {
	low, high = before(s.from, s.plan.Gap), int64(math.MaxInt64)
	if s.plan.Max > 0 {
		low, high = math.MinInt64, after(s.to, s.plan.Max)
	}
	return low, high
}

func (s *sessionRows) refs() rowRefs {
	_, hasActor := s.x.actor()
	return rowRefs{
		actor:    expression.Ref{Name: s.plan.Per, ID: sessionProperties + uint32(len(s.plan.Properties))},
		hasActor: hasActor,
		time:     expression.Ref{Name: "start", ID: sessionStart},
	}
}

func (s *sessionRows) units(_ aggregate.Program, shards []int) ([]unit, error) {
	return s.x.units(shards, s.segments, cutActors)
}

// spec says where sessions split, but for conditions and keys.
func (s *sessionRows) spec() funnel.SessionSpec {
	return funnel.SessionSpec{Gap: s.plan.Gap, GapExclusive: s.plan.GapExclusive, Max: s.plan.Max}
}

func (s *sessionRows) worker(index int) rowWorker {
	if len(s.plan.Aggregates) == 0 {
		return s.newStream(index)
	}
	if flow := s.newFlow(index); flow != nil {
		return flow
	}
	return s.newWorker(index)
}

// program is what the sessions' own properties need of their events.
func (s *sessionRows) program() aggregate.Program {
	program := aggregate.Program{Aggregations: s.plan.Aggregates, Time: timeRef}
	program.Actor, program.HasActor = s.x.actor()
	return program
}

// newWorker returns a worker that knows the events of its sessions.
func (s *sessionRows) newWorker(index int) *sessionWorker {
	low, high := s.readRange()
	w := &sessionWorker{
		rows:   s,
		check:  memoryCheck{account: s.x.memory, worker: index},
		cursor: s.x.newCursor(),
		filter: scan.NewFilter(low, high, s.x.plan.Where),
		spec:   s.spec(),
	}
	if s.plan.Start != nil {
		w.start.values = vector.Compile(s.plan.Start)
	}
	if s.plan.End != nil {
		w.end.values = vector.Compile(s.plan.End)
	}
	if s.plan.SplitOn != nil {
		w.splitOn = aggregate.NewKey(vector.Compile(s.plan.SplitOn))
	}
	w.entities = newSessionEntities(s)
	return w
}
