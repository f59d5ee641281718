package reference

import (
	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/query/calendar"
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// session is a row made of events.
type session struct {
	events []*event
	values []schema.Value
}

func (s *session) parts() []*event { return s.events }

func (s *session) at() int64 { return s.events[0].time }

// Value returns a column of the session, as query.Sessions numbers them.
func (s *session) Value(ref expression.Ref) schema.Value { return s.values[ref.ID] }

// sessions returns the sessions that start in [from, to).
func (r *runner) sessions(plan *query.Sessions, from, to int64) []row {
	// All events of all time are looked at, so that no session is cut.
	byActor, actors := units(r.matching(minTime, maxTime))
	var rows []row
	for _, actor := range actors {
		for _, events := range r.split(plan, byActor[actor]) {
			if start := events[0].time; start >= from && start < to {
				rows = append(rows, r.session(plan, events, actor))
			}
		}
	}
	return rows
}

// split cuts the events of one actor into sessions.
func (r *runner) split(plan *query.Sessions, events []*event) [][]*event {
	r.checkTies(plan, events)
	var sessions [][]*event
	for i, e := range events {
		if i == 0 || r.startsSession(plan, events[i-1], e, sessions[len(sessions)-1][0]) {
			sessions = append(sessions, nil)
		}
		last := len(sessions) - 1
		sessions[last] = append(sessions[last], e)
	}
	return sessions
}

func (r *runner) startsSession(plan *query.Sessions, before, e, start *event) bool {
	gap := e.time - before.time
	switch {
	case gap > plan.Gap || plan.GapExclusive && gap == plan.Gap:
		return true
	case plan.Max > 0 && e.time-start.time > plan.Max:
		return true
	case plan.Start != nil && passes(plan.Start, e):
		return true
	case plan.End != nil && passes(plan.End, before):
		return true
	case plan.SplitDay && r.day(before) != r.day(e):
		return true
	}
	return plan.SplitOn != nil && nameOf(plan.SplitOn.Eval(before)) != nameOf(plan.SplitOn.Eval(e))
}

// day is the date that the zone's clock shows at an event.
func (r *runner) day(e *event) string {
	return r.plan.Zone.Time(e.time).Format("2006-01-02")
}

// checkTies notes where sessions depend on the order of events at one instant.
func (r *runner) checkTies(plan *query.Sessions, events []*event) {
	for i, e := range events {
		if i == 0 || e.time != events[i-1].time {
			continue
		}
		before := events[i-1]
		if plan.Start != nil && (passes(plan.Start, e) || passes(plan.Start, before)) ||
			plan.End != nil && (passes(plan.End, e) || passes(plan.End, before)) ||
			plan.SplitOn != nil && nameOf(plan.SplitOn.Eval(before)) != nameOf(plan.SplitOn.Eval(e)) {
			r.ambiguous = "events at one instant split sessions"
		}
	}
}

func (r *runner) session(plan *query.Sessions, events []*event, actor string) *session {
	first, last := events[0].time, events[len(events)-1].time
	s := &session{events: events, values: []schema.Value{
		schema.TimestampOf(first), schema.TimestampOf(last),
		schema.FloatOf(float64(last-first) / float64(calendar.Second)),
		schema.IntOf(int64(len(events))),
	}}
	rows := make([]row, len(events))
	for i, e := range events {
		rows[i] = e
	}
	cells := make([]Cell, len(plan.Aggregates))
	for i, aggregation := range plan.Aggregates {
		cells[i] = r.measure(aggregation, rows, r.isActor(aggregation))
	}
	for _, property := range plan.Properties {
		s.values = append(s.values, property.Expr.Eval(cellRow(cells)))
	}
	s.values = append(s.values, schema.StringOf(actor))
	return s
}
