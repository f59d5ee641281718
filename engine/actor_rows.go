package engine

import (
	"github.com/sluice-analytics/sluice/engine/aggregate"
	"github.com/sluice-analytics/sluice/engine/scan"
	"github.com/sluice-analytics/sluice/engine/vector"
	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/segment"
)

// actorRows are the actors that have an event in a range that passes the query's filter.
type actorRows struct {
	x        *execution
	plan     *query.ActorRows
	from, to int64
	segments []*segment.Reader
	program  aggregate.Program
	// properties are the plan's, over the aggregations of the program, of which there are no
	// more than what is asked of the rows needs.
	properties []query.Measure
}

// newActorRows returns the actors of a range; asked are the expressions that are going to be
// read of them.
func (x *execution) newActorRows(plan *query.ActorRows, asked []*expression.Expr, from, to int64) *actorRows {
	r := &actorRows{x: x, plan: plan, from: from, to: to, segments: x.segmentsIn(from, to)}
	properties, aggregations := neededProperties(plan, asked)
	r.properties, r.program = properties, x.actorProgram(aggregations)
	return r
}

// neededProperties returns the properties, of which those that nobody reads are
// constants, and the aggregations that the others are made of.
func neededProperties(plan *query.ActorRows, asked []*expression.Expr) ([]query.Measure, []query.Aggregation) {
	used := map[uint32]bool{firstColumn: true} // by which first and last decide
	read := func(ref expression.Ref) { used[ref.ID] = true }
	for _, e := range asked {
		e.Columns(read)
	}
	var aggregations []query.Aggregation
	places := map[uint32]uint32{}
	properties := make([]query.Measure, len(plan.Properties))
	for i, property := range plan.Properties {
		properties[i] = property
		if !used[uint32(i)] {
			properties[i].Expr = &expression.Expr{Op: expression.Constant, Type: property.Type}
			continue
		}
		properties[i].Expr = renumbered(property.Expr, func(id uint32) uint32 {
			place, known := places[id]
			if !known {
				place = uint32(len(aggregations))
				places[id] = place
				aggregations = append(aggregations, plan.Aggregates[id])
			}
			return place
		})
	}
	return properties, aggregations
}

// firstColumn is the column of the time of an actor's first event.
const firstColumn = 0

// renumbered returns an expression with other numbers of columns.
func renumbered(e *expression.Expr, number func(uint32) uint32) *expression.Expr {
	changed := *e
	if e.Op == expression.Column {
		changed.Ref.ID = number(e.Ref.ID)
	}
	changed.Args = nil
	for _, arg := range e.Args {
		changed.Args = append(changed.Args, renumbered(arg, number))
	}
	return &changed
}

func (r *actorRows) refs() rowRefs {
	_, hasActor := r.x.actor()
	return rowRefs{
		actor:    expression.Ref{Name: r.plan.Per, ID: uint32(len(r.plan.Properties))},
		hasActor: hasActor,
		time:     expression.Ref{Name: r.plan.Properties[firstColumn].Name, ID: firstColumn},
	}
}

func (r *actorRows) units(_ aggregate.Program, shards []int) ([]unit, error) {
	return r.x.units(shards, r.segments, cutCounted)
}

func (r *actorRows) worker(index int) rowWorker { return r.newWorker(index) }

func (r *actorRows) newWorker(index int) *actorRowWorker {
	filter := scan.NewFilter(r.from, r.to, r.x.plan.Where)
	return &actorRowWorker{
		rows: r, measures: r.x.newActorMeasures(index, r.program, r.segments, filter),
		entities: newEntities(0, nil, r.properties, r.program.Aggregations),
	}
}

// actorRowWorker makes the rows of one unit at a time.
type actorRowWorker struct {
	rows     *actorRows
	measures *actorMeasures
	entities entities
}

func (w *actorRowWorker) run(u unit, emit func(*vector.Batch) error) error {
	if err := w.measures.run(u); err != nil {
		return err
	}
	return w.emit(emit)
}

// emit hands on the actors that were measured.
func (w *actorRowWorker) emit(emit func(*vector.Batch) error) error {
	m, e := w.measures, &w.entities
	w.rows.x.withoutActor.Add(m.withoutActor)
	m.withoutActor = 0
	e.actors, e.actor, e.groups, e.states = m.cursor.Actors(), m.seen, m.seen, m.measurer
	return e.emit(emit)
}

func (w *actorRowWorker) sizeBytes() int64 { return w.measures.sizeBytes() }
