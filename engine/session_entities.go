package engine

import (
	"slices"

	"github.com/sluice-analytics/sluice/engine/aggregate"
	"github.com/sluice-analytics/sluice/engine/vector"
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/block"
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

// sessionEntities are the sessions of one shard as rows: the vector.Source of what
// is asked over sessions.
type sessionEntities struct {
	rows   *sessionRows
	actors *vector.ActorText

	actor      []uint32
	start, end []int64
	events     []int64
	// states measure the session's own events, one group per session.
	states *aggregate.Measurer
	// at and count are the rows of the batch at hand.
	at, count int
	batch     vector.Batch
	seconds   []float64
	values    []propertyColumn
}

// propertyColumn is the buffers of a session property's column.
type propertyColumn struct {
	vector vector.Vector
	text   *vector.Interner
}

func newSessionEntities(rows *sessionRows) *sessionEntities {
	return &sessionEntities{rows: rows, values: make([]propertyColumn, len(rows.plan.Properties))}
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
	current := -1
	for i := range w.pieces {
		p := &w.pieces[i]
		w.open(p, &current)
		if err := e.states.Add(&w.batch, w.session[p.first:p.first+p.count], noSession); err != nil {
			return err
		}
	}
	e.states.EndShard()
	return nil
}

// emit hands the rows on, a batch at a time.
func (e *sessionEntities) emit(emit func(*vector.Batch) error) error {
	for e.at = 0; e.at < len(e.actor); e.at += e.count {
		e.count = min(block.Rows, len(e.actor)-e.at)
		e.batch.Reset(e.count, e)
		if err := emit(&e.batch); err != nil {
			return err
		}
	}
	return nil
}

// Bounds knows nothing in advance.
func (e *sessionEntities) Bounds(expression.Ref) (low, high int64, ok bool) { return 0, 0, false }

// Histogram is never cheaper than loading.
func (e *sessionEntities) Histogram(expression.Ref) (h vector.Histogram, ok bool, err error) {
	return h, false, nil
}

// Load returns a column of the sessions.
func (e *sessionEntities) Load(ref expression.Ref) (*vector.Vector, error) {
	from, to := e.at, e.at+e.count
	switch ref.ID {
	case sessionStart:
		return &vector.Vector{Type: schema.Timestamp, Ints: e.start[from:to]}, nil
	case sessionEnd:
		return &vector.Vector{Type: schema.Timestamp, Ints: e.end[from:to]}, nil
	case sessionEvents:
		return &vector.Vector{Type: schema.Int64, Ints: e.events[from:to]}, nil
	case sessionDuration:
		e.seconds = e.seconds[:0]
		for i := from; i < to; i++ {
			e.seconds = append(e.seconds, seconds(e.end[i]-e.start[i]))
		}
		return &vector.Vector{Type: schema.Float64, Floats: e.seconds}, nil
	}
	property := int(ref.ID - sessionProperties)
	if property == len(e.values) {
		return &vector.Vector{Type: schema.String, Codes: e.actor[from:to], Text: e.actors}, nil
	}
	return e.property(property), nil
}

// seconds is a duration in microseconds as seconds.
func seconds(us int64) float64 { return float64(us) / 1e6 }

// property computes a property of the batch's sessions from their aggregates.
func (e *sessionEntities) property(index int) *vector.Vector {
	measure := e.rows.plan.Properties[index]
	column := &e.values[index]
	if column.text == nil || column.text.Bound() > block.Rows*16 {
		column.text = vector.NewInterner()
	}
	v := &column.vector
	*v = vector.Vector{Type: measure.Type, Text: column.text, Ints: v.Ints[:0], Floats: v.Floats[:0], Codes: v.Codes[:0], Null: nil}
	for i := range e.count {
		value := measure.Expr.Eval(stateRow{e.states.States, uint32(e.at + i), nil})
		appendValue(v, column.text, value, i, e.count)
	}
	return v
}

// appendValue adds one value to a vector that is being built.
func appendValue(v *vector.Vector, text *vector.Interner, value schema.Value, row, rows int) {
	switch {
	case v.Type.IsText():
		code := uint32(0)
		if !value.Null {
			code = text.Intern(value.Text)
		}
		v.Codes = append(v.Codes, code)
		return
	case v.Type == schema.Float64:
		v.Floats = append(v.Floats, value.Float)
	default:
		v.Ints = append(v.Ints, value.Int)
	}
	if value.Null {
		if v.Null == nil {
			v.Null = slices.Grow(v.Null, (rows+63)/64)[:(rows+63)/64]
		}
		v.Null.Set(row)
	}
}

// sizeBytes estimates what the rows hold.
func (e *sessionEntities) sizeBytes() int64 {
	size := int64(cap(e.actor)) * 28
	if e.states != nil {
		size += e.states.SizeBytes()
	}
	return size
}
