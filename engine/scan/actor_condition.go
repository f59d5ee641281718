package scan

import (
	"math"

	"github.com/sluice-analytics/sluice/engine/vector"
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/block"
	"github.com/sluice-analytics/sluice/storage/kernel"
)

// actorCondition decides a condition on computed properties of actors alone: once per actor
// and shard, and of a block run by run.
type actorCondition struct{ derivedTable }

// derivedTable decides a condition on computed columns for each of their values in a shard.
type derivedTable struct {
	values *vector.Evaluator
	// refs are the columns.
	refs []expression.Ref
	// table holds 1 for the places of the shard's values of which the condition is true.
	of    *vector.ActorText
	table []uint8
	batch vector.Batch
}

func newDerivedTable(e *expression.Expr) derivedTable {
	t := derivedTable{values: vector.Compile(e)}
	e.Columns(func(ref expression.Ref) { t.refs = append(t.refs, ref) })
	return t
}

// newActorCondition returns nil where the condition reads anything else.
func newActorCondition(e *expression.Expr) *actorCondition {
	if !vector.OfActors(e) {
		return nil
	}
	return &actorCondition{newDerivedTable(e)}
}

func (a *actorCondition) selectRows(c *Cursor, _ *Filter, bitmap []uint64) (verdict, error) {
	if c.mixed {
		return someRows, a.selectLoaded(c, bitmap)
	}
	if err := a.decide(c); err != nil {
		return noRows, err
	}
	actors, starts, err := c.BlockRunIndex()
	if err != nil {
		return noRows, err
	}
	holding := 0
	for _, actor := range actors {
		holding += int(a.table[actor])
	}
	switch holding {
	case 0:
		return noRows, nil
	case len(actors):
		return allRows, nil
	}
	a.selectRuns(actors, starts, uint32(c.FirstRow()), uint32(c.BlockRows()), bitmap)
	return someRows, nil
}

// selectLoaded decides row by row, where rows do not lie by the actors whose values these
// are.
func (a *derivedTable) selectLoaded(c *Cursor, bitmap []uint64) error {
	kernel.Clear(bitmap)
	a.batch.Reset(c.BlockRows(), c)
	v, err := a.values.Eval(&a.batch)
	if err != nil {
		return err
	}
	for r := range c.BlockRows() {
		if value := v.Value(r); value.Bool() {
			bitmap[r>>6] |= 1 << (r & 63)
		}
	}
	return nil
}

// selectRuns sets the rows of the runs whose actors the condition holds of. first is the
// number of the block's first row within the section.
func (a *actorCondition) selectRuns(actors, starts []uint32, first, rows uint32, bitmap []uint64) {
	kernel.Clear(bitmap)
	for i, actor := range actors {
		if a.table[actor] == 0 {
			continue
		}
		from, to := max(starts[i], first)-first, min(starts[i+1]-first, rows)
		if from>>6 == (to-1)>>6 { // as most runs, within a word
			bitmap[from>>6] |= (1<<(to-from) - 1) << (from & 63)
			continue
		}
		kernel.SetRange(bitmap, int(from), int(to))
	}
}

// decide fills in the table for the cursor's shard, if it is not for that yet.
func (a *derivedTable) decide(c *Cursor) error {
	if a.of == c.actors {
		return nil
	}
	bound := math.MaxInt
	for _, ref := range a.refs {
		_, known, err := c.values(ref)
		if err != nil {
			return err
		}
		bound = min(bound, known.Len()) // actors behind are in no segment
	}
	a.table = sized(a.table, bound)
	places := placeSource{cursor: c}
	for places.from = 0; places.from < bound; places.from += block.Rows {
		places.to = min(bound, places.from+block.Rows)
		a.batch.Reset(places.to-places.from, &places)
		v, err := a.values.Eval(&a.batch)
		if err != nil {
			return err
		}
		for i := range a.batch.Rows {
			value := v.Value(i)
			a.table[places.from+i] = uint8(value.Int) // of null it is 0
		}
	}
	a.of = c.actors
	return nil
}

// placeSource has the computed values of the places from to to-1 of a shard as rows: of
// actors with these dense ids, or of sessions with these numbers.
type placeSource struct {
	cursor   *Cursor
	from, to int
}

// Load returns the values of a column.
func (s *placeSource) Load(ref expression.Ref) (*vector.Vector, error) {
	d, values, err := s.cursor.values(ref)
	if err != nil {
		return nil, err
	}
	part := d.part(values, s.from, s.to)
	return &part, nil
}

// Bounds knows nothing in advance.
func (s *placeSource) Bounds(expression.Ref) (low, high int64, ok bool) { return 0, 0, false }

// Histogram is never cheaper than loading.
func (s *placeSource) Histogram(expression.Ref) (h vector.Histogram, ok bool, err error) {
	return h, false, nil
}

// ByActors reports whether rows lie by the actors whose values were computed.
func (c *Cursor) ByActors() bool { return !c.mixed }

// RunActors returns the selected rows by actor, whatever their column is.
func (c *Cursor) RunActors() (vector.Spans, error) {
	spans, _, err := c.ActorRuns(expression.Ref{ID: c.actorID})
	return spans, err
}

// ActorValues returns a computed property of the actors listed, which are dense ids. The
// vector holds until it is asked for the same property again.
func (c *Cursor) ActorValues(ref expression.Ref, actors []uint32) (*vector.Vector, error) {
	d, values, err := c.values(ref)
	if err != nil {
		return nil, err
	}
	col := c.column(ref.ID)
	col.byActor.look(d, values, actors)
	return &col.byActor.vector, nil
}
