package engine

import (
	"github.com/sluice-analytics/sluice/engine/aggregate"
	"github.com/sluice-analytics/sluice/engine/vector"
	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// flowEntities are the flows of one unit of work as rows.
type flowEntities struct {
	entities
	rows *flowRows

	step, converted, start []int64
	duration               []float64
	// stepTimes holds for each step its time, absent where a flow has none.
	stepTimes [][]int64
	// held are the codes of the values held, which keys know.
	held [][]uint32
	keys []aggregate.Key
	// measures have the properties of row i as group i+1; nil where there are none.
	measures *funnelMeasures
	// buffers are those of the times of steps and of the values held.
	buffers []valueColumn
}

func newFlowEntities(rows *flowRows) *flowEntities {
	plan := rows.plan
	steps, held := len(plan.Funnel.Steps), len(plan.Funnel.Hold)
	e := &flowEntities{rows: rows, stepTimes: make([][]int64, steps), held: make([][]uint32, held), buffers: make([]valueColumn, steps+held)}
	e.entities = newEntities(rows.property(), e.readyColumn, plan.Properties, plan.Aggregates)
	e.firstGroup = 1
	return e
}

// reset empties the rows for other actors.
func (e *flowEntities) reset(actors *vector.ActorText) {
	e.actors = actors
	e.actor, e.step, e.converted, e.start, e.duration = e.actor[:0], e.step[:0], e.converted[:0], e.start[:0], e.duration[:0]
	for s := range e.stepTimes {
		e.stepTimes[s] = e.stepTimes[s][:0]
	}
	for k := range e.held {
		e.held[k] = e.held[k][:0]
	}
	if e.measures != nil {
		e.states = aggregate.NewMeasurer(funnelProgram(e.rows.plan.Aggregates), 1)
		e.measures.measurer, e.measures.groups = e.states, e.firstGroup
	}
}

// readyColumn returns a column that every flow has.
func (e *flowEntities) readyColumn(column uint32, from, to int) *vector.Vector {
	switch column {
	case query.FlowStep:
		return &vector.Vector{Type: schema.Int64, Ints: e.step[from:to]}
	case query.FlowConverted:
		return &vector.Vector{Type: schema.Bool, Ints: e.converted[from:to]}
	case query.FlowStart:
		return &vector.Vector{Type: schema.Timestamp, Ints: e.start[from:to]}
	case query.FlowDuration:
		return &vector.Vector{Type: schema.Float64, Floats: e.duration[from:to]}
	}
	buffer := &e.buffers[column-query.FlowStepTimes]
	if held := e.rows.held(); column >= held {
		return e.heldColumn(buffer, int(column-held), from, to)
	}
	return stepTimeColumn(buffer, e.stepTimes[column-query.FlowStepTimes][from:to])
}

func stepTimeColumn(buffer *valueColumn, times []int64) *vector.Vector {
	v := buffer.open(schema.Timestamp)
	for row, time := range times {
		value := schema.NullOf(schema.Timestamp)
		if time != absent {
			value = schema.TimestampOf(time)
		}
		buffer.append(value, row, len(times))
	}
	return v
}

// heldColumn returns the k-th of the values held.
func (e *flowEntities) heldColumn(buffer *valueColumn, k, from, to int) *vector.Vector {
	v := buffer.open(e.rows.plan.Funnel.Hold[k].Expr.Type)
	for row, code := range e.held[k][from:to] {
		buffer.append(e.keys[k].Value(code), row, to-from)
	}
	return v
}

// sizeBytes estimates what the rows hold.
func (e *flowEntities) sizeBytes() int64 {
	return int64(cap(e.actor))*int64(36+8*len(e.stepTimes)+4*len(e.held)) + e.measures.sizeBytes()
}
