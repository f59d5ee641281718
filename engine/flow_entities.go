package engine

import (
	"github.com/sluice-analytics/sluice/engine/aggregate"
	"github.com/sluice-analytics/sluice/engine/vector"
	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/block"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// flowEntities are the flows of one unit of work as rows: the vector.Source of what is asked
// over flows.
type flowEntities struct {
	rows   *flowRows
	actors *vector.ActorText

	actor                  []uint32
	step, converted, start []int64
	duration               []float64
	// stepTimes holds for each step its time, absent where a flow has none.
	stepTimes [][]int64
	// held are the codes of the values held, which keys know.
	held [][]uint32
	keys []aggregate.Key
	// measures have the properties of row i as group i+1; nil where there are none.
	measures *funnelMeasures

	// at and count are the rows of the batch at hand.
	at, count int
	batch     vector.Batch
	buffers   []measuredColumn
}

func newFlowEntities(rows *flowRows) flowEntities {
	plan := rows.plan
	return flowEntities{
		rows: rows, stepTimes: make([][]int64, len(plan.Funnel.Steps)), held: make([][]uint32, len(plan.Funnel.Hold)),
		buffers: make([]measuredColumn, len(plan.Funnel.Steps)+len(plan.Funnel.Hold)+len(plan.Properties)),
	}
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
		e.measures.measurer, e.measures.groups = aggregate.NewMeasurer(funnelProgram(e.rows.plan.Aggregates), 1), 1
	}
}

// emit hands the rows on, a batch at a time.
func (e *flowEntities) emit(emit func(*vector.Batch) error) error {
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
func (e *flowEntities) Bounds(expression.Ref) (low, high int64, ok bool) { return 0, 0, false }

// Histogram is never cheaper than loading.
func (e *flowEntities) Histogram(expression.Ref) (h vector.Histogram, ok bool, err error) {
	return h, false, nil
}

// Load returns a column of the flows.
func (e *flowEntities) Load(ref expression.Ref) (*vector.Vector, error) {
	from, to := e.at, e.at+e.count
	switch ref.ID {
	case query.FlowStep:
		return &vector.Vector{Type: schema.Int64, Ints: e.step[from:to]}, nil
	case query.FlowConverted:
		return &vector.Vector{Type: schema.Bool, Ints: e.converted[from:to]}, nil
	case query.FlowStart:
		return &vector.Vector{Type: schema.Timestamp, Ints: e.start[from:to]}, nil
	case query.FlowDuration:
		return &vector.Vector{Type: schema.Float64, Floats: e.duration[from:to]}, nil
	}
	held, property := e.rows.held(), e.rows.property()
	switch {
	case ref.ID < held:
		times := e.stepTimes[ref.ID-query.FlowStepTimes]
		return e.column(ref, schema.Timestamp, func(row int) schema.Value {
			if times[row] == absent {
				return schema.NullOf(schema.Timestamp)
			}
			return schema.TimestampOf(times[row])
		}), nil
	case ref.ID < property:
		k := ref.ID - held
		return e.column(ref, e.rows.plan.Funnel.Hold[k].Expr.Type, func(row int) schema.Value { return e.keys[k].Value(e.held[k][row]) }), nil
	case ref.ID == e.rows.refs().actor.ID:
		return &vector.Vector{Type: schema.String, Codes: e.actor[from:to], Text: e.actors}, nil
	}
	measure := e.rows.plan.Properties[ref.ID-property]
	return e.column(ref, measure.Type, func(row int) schema.Value {
		return measure.Expr.Eval(stateRow{e.measures.measurer.States, uint32(row + 1), nil})
	}), nil
}

// column makes a column of the batch's rows value by value.
func (e *flowEntities) column(ref expression.Ref, typ schema.Type, value func(row int) schema.Value) *vector.Vector {
	column := &e.buffers[ref.ID-query.FlowStepTimes]
	if column.text == nil || column.text.Bound() > block.Rows*16 {
		column.text = vector.NewInterner()
	}
	v := &column.vector
	*v = vector.Vector{Type: typ, Text: column.text, Ints: v.Ints[:0], Floats: v.Floats[:0], Codes: v.Codes[:0]}
	for i := range e.count {
		appendValue(v, column.text, value(e.at+i), i, e.count)
	}
	return v
}

// sizeBytes estimates what the rows hold.
func (e *flowEntities) sizeBytes() int64 {
	return int64(cap(e.actor))*int64(36+8*len(e.stepTimes)+4*len(e.held)) + e.measures.sizeBytes()
}
