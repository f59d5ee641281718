package engine

import (
	"github.com/sluice-analytics/sluice/engine/aggregate"
	"github.com/sluice-analytics/sluice/engine/vector"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// The columns of a session, as query.Sessions numbers them. The session's own
// properties follow, and after them the actor.
const (
	sessionStart uint32 = iota
	sessionEnd
	sessionDuration
	sessionEvents
	sessionProperties
)

// sessionEntities are the sessions of one unit as rows.
type sessionEntities struct {
	entities
	start, end []int64
	events     []int64
	seconds    []float64
}

func newSessionEntities(rows *sessionRows) *sessionEntities {
	e := &sessionEntities{}
	e.entities = newEntities(sessionProperties, e.readyColumn, rows.plan.Properties, rows.plan.Aggregates)
	return e
}

// reset empties the rows for another shard.
func (e *sessionEntities) reset(actors *vector.ActorText) {
	e.actors = actors
	e.actor, e.start, e.end, e.events = e.actor[:0], e.start[:0], e.end[:0], e.events[:0]
}

// add appends a session and returns its number.
func (e *sessionEntities) add(actor uint32, start, end int64, events int) uint32 {
	e.actor = append(e.actor, actor)
	e.start = append(e.start, start)
	e.end = append(e.end, end)
	e.events = append(e.events, int64(events))
	return uint32(len(e.actor) - 1)
}

// measure computes the sessions' own aggregates from their events.
func (w *sessionWorker) measure() error {
	e := w.entities
	plan := w.rows.plan
	program := aggregate.Program{Aggregations: plan.Aggregates, Time: timeRef}
	program.Actor, program.HasActor = w.rows.x.actor()
	e.states = aggregate.NewMeasurer(program, len(e.actor))
	reader := w.pieceReader()
	for i := range w.pieces {
		p := &w.pieces[i]
		reader.open(p)
		if err := e.states.Add(&w.batch, w.session[p.first:p.first+p.count], noSession); err != nil {
			return err
		}
	}
	e.states.EndShard()
	return nil
}

// readyColumn returns a column that every session has.
func (e *sessionEntities) readyColumn(column uint32, from, to int) *vector.Vector {
	switch column {
	case sessionStart:
		return &vector.Vector{Type: schema.Timestamp, Ints: e.start[from:to]}
	case sessionEnd:
		return &vector.Vector{Type: schema.Timestamp, Ints: e.end[from:to]}
	case sessionEvents:
		return &vector.Vector{Type: schema.Int64, Ints: e.events[from:to]}
	}
	e.seconds = e.seconds[:0]
	for i := from; i < to; i++ {
		e.seconds = append(e.seconds, seconds(e.end[i]-e.start[i]))
	}
	return &vector.Vector{Type: schema.Float64, Floats: e.seconds}
}

// seconds is a duration in microseconds as seconds.
func seconds(us int64) float64 { return float64(us) / 1e6 }

// sizeBytes estimates what the rows hold.
func (e *sessionEntities) sizeBytes() int64 {
	return e.entities.sizeBytes() + int64(cap(e.start)+cap(e.end)+cap(e.events)+cap(e.seconds))*8
}
