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
	e.states = aggregate.NewMeasurer(w.rows.program(), len(e.actor)+1) // one for events of none
	reader := w.pieceReader()
	for i := range w.pieces {
		p := &w.pieces[i]
		reader.open(p)
		if err := w.measurePiece(w.session[p.first : p.first+p.count]); err != nil {
			return err
		}
	}
	e.states.EndShard()
	return nil
}

// measurePiece measures the rows of the batch, whose sessions are given: by stretches of rows
// of one session, where few are of none that counts. These make one more session then, behind
// the others, that nobody asks for.
func (w *sessionWorker) measurePiece(sessions []uint32) error {
	rest := uint32(len(w.entities.actor))
	if !w.stretch(sessions, rest) {
		return w.entities.states.Add(&w.batch, sessions, noSession)
	}
	groups := aggregate.Groups{Ends: w.ends, Codes: w.codes, Ascending: true}
	if len(w.codes) == 1 {
		groups = aggregate.Groups{Const: true, Codes: w.codes}
	}
	return w.entities.states.AddGroups(&w.batch, groups, int(rest)+1)
}

// stretch finds the stretches of rows of one session, rest being that of rows of none. It reports
// false where these are many: what they measure would be in vain.
func (w *sessionWorker) stretch(sessions []uint32, rest uint32) bool {
	w.ends, w.codes = w.ends[:0], w.codes[:0]
	lost, from, last := 0, 0, noSession
	for i, session := range sessions {
		if session == last && i > 0 {
			continue
		}
		if i > 0 {
			w.ends = append(w.ends, uint16(i))
			if last == noSession {
				lost += i - from
			}
		}
		from, last = i, session
		w.codes = append(w.codes, min(session, rest))
	}
	if last == noSession {
		lost += len(sessions) - from
	}
	w.ends = append(w.ends, uint16(len(sessions)))
	return lost <= len(sessions)/8 && lost < len(sessions)
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
