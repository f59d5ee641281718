package engine

import (
	"github.com/sluice-analytics/sluice/engine/aggregate"
	"github.com/sluice-analytics/sluice/engine/scan"
	"github.com/sluice-analytics/sluice/engine/vector"
	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/query/expression"
)

// computeMeasure makes a column of a measure over the events of each actor. An actor without
// events that count has the measure over no rows.
func (d *derivation) computeMeasure() error {
	inner := d.pass()
	defer d.x.joined(inner)
	measure := d.plan.Measure
	filter, aggregations := aggregate.CommonFilter(measure.Aggregates)
	program := inner.actorProgram(aggregations)
	none := aggregate.NewMeasurer(program, 1)
	none.EndShard()
	d.fill(measure.Expr.Eval(stateRow{none.States, 0, nil}))
	if len(aggregations) == 0 || inner.plan.From >= inner.plan.To {
		return nil
	}
	segments := inner.segmentsIn(inner.plan.From, inner.plan.To)
	units, err := inner.units(inner.shards, segments, cutCounted)
	if err != nil {
		return err
	}
	return inner.forEachUnit(units, func(i int) func(unit) error {
		w := inner.newActorMeasures(i, program, segments, scan.NewFilter(inner.plan.From, inner.plan.To, filter))
		properties := newStateColumns([]query.Measure{measure.Measure}, aggregations)
		return func(u unit) error {
			if err := w.run(u); err != nil {
				return err
			}
			return properties.each(w.measurer.States, w.seen, func(actors []uint32, columns *stateColumns) error {
				return d.take(u.shard, actors, columns)
			})
		}
	})
}

// take writes the values of some actors of a shard.
func (d *derivation) take(shard int, actors []uint32, columns *stateColumns) error {
	v, err := columns.Load(expression.Ref{})
	if err != nil {
		return err
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	values := d.column.Shards[shard]
	if values.Take(actors, v) {
		return nil
	}
	if text, ok := v.Text.(*vector.DictionaryText); ok && !v.Const {
		d.memo.open(text)
		for i, actor := range actors {
			values.Codes[actor] = d.memo.code(v.Codes[i])
		}
		return nil
	}
	for i, actor := range actors {
		d.set(values, int(actor), v.Value(i))
	}
	return nil
}

// actorProgram measures the events of actors.
func (x *execution) actorProgram(aggregations []query.Aggregation) aggregate.Program {
	program := aggregate.Program{Aggregations: aggregations, Time: timeRef}
	program.Actor, program.HasActor = x.actor()
	return program
}
