package engine

import (
	"github.com/sluice-analytics/sluice/engine/aggregate"
	"github.com/sluice-analytics/sluice/engine/vector"
	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/block"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// entities are things made of events as rows: the vector.Source of what is asked over
// sessions, flows or actors. Their columns are first those that are ready, then the
// properties, then the actor. Whoever makes the entities fills them in unit by unit, and
// emits them.
type entities struct {
	// ready returns, of the columns before the properties, that with the number given for
	// the rows from from to to-1.
	ready func(column uint32, from, to int) *vector.Vector
	// readyColumns is their number.
	readyColumns uint32
	// properties are measured from states, which have a group for each row: groups lists
	// these, or is nil where the rows' groups follow each other, from firstGroup on.
	properties *stateColumns
	states     *aggregate.Measurer
	groups     []uint32
	firstGroup uint32
	// actor is the dense id of each row's actor, of those of the shard.
	actor  []uint32
	actors *vector.ActorText

	// at and count are the rows of the batch at hand.
	at, count int
	batch     vector.Batch
	numbers   []uint32
}

// newEntities returns entities without rows. ready may be nil where no column is ready.
func newEntities(readyColumns uint32, ready func(column uint32, from, to int) *vector.Vector, properties []query.Measure, aggregations []query.Aggregation) entities {
	return entities{ready: ready, readyColumns: readyColumns, properties: newStateColumns(properties, aggregations)}
}

// actorColumn is the number of the column of actors, given those before.
func (e *entities) actorColumn() uint32 { return e.readyColumns + uint32(len(e.properties.values)) }

// emit hands the rows on, a batch at a time.
func (e *entities) emit(emit func(*vector.Batch) error) error {
	for e.at = 0; e.at < len(e.actor); e.at += e.count {
		e.count = min(block.Rows, len(e.actor)-e.at)
		e.batch.Reset(e.count, e)
		if e.states != nil {
			e.properties.open(e.states.States, e.batchGroups())
		}
		if err := emit(&e.batch); err != nil {
			return err
		}
	}
	return nil
}

// batchGroups are the groups of the batch's rows.
func (e *entities) batchGroups() []uint32 {
	if e.groups != nil {
		return e.groups[e.at : e.at+e.count]
	}
	e.numbers = e.numbers[:0]
	for row := e.at; row < e.at+e.count; row++ {
		e.numbers = append(e.numbers, e.firstGroup+uint32(row))
	}
	return e.numbers
}

// Bounds knows nothing in advance.
func (e *entities) Bounds(expression.Ref) (low, high int64, ok bool) { return 0, 0, false }

// Histogram is never cheaper than loading.
func (e *entities) Histogram(expression.Ref) (h vector.Histogram, ok bool, err error) {
	return h, false, nil
}

// Load returns a column of the rows.
func (e *entities) Load(ref expression.Ref) (*vector.Vector, error) {
	from, to := e.at, e.at+e.count
	switch {
	case ref.ID < e.readyColumns:
		return e.ready(ref.ID, from, to), nil
	case ref.ID == e.actorColumn():
		return &vector.Vector{Type: schema.String, Codes: e.actor[from:to], Text: e.actors}, nil
	}
	return e.properties.Load(expression.Ref{Name: ref.Name, ID: ref.ID - e.readyColumns})
}

// sizeBytes estimates what the rows hold.
func (e *entities) sizeBytes() int64 {
	size := int64(cap(e.actor)+cap(e.groups)+cap(e.numbers)) * 4
	if e.states != nil {
		size += e.states.SizeBytes()
	}
	return size
}
