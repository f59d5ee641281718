package engine

import (
	"github.com/sluice-analytics/sluice/engine/aggregate"
	"github.com/sluice-analytics/sluice/engine/vector"
	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/block"
)

// stateColumns are the properties of entities, as columns: measures over states that have
// a group per entity. It belongs to one goroutine.
type stateColumns struct {
	aggregations []query.Aggregation
	values       []*vector.Evaluator
	// states and groups are those of the entities at hand, up to block.Rows of them.
	states []aggregate.State
	groups []uint32
	// inputs has the values of the states for the entities, of each aggregation once.
	inputs stateInputs
	batch  vector.Batch
}

func newStateColumns(measures []query.Measure, aggregations []query.Aggregation) *stateColumns {
	s := &stateColumns{aggregations: aggregations}
	for _, measure := range measures {
		s.values = append(s.values, vector.Compile(measure.Expr))
	}
	return s
}

// each calls visit for the entities whose groups are listed, as many at a time as a block has
// rows.
func (s *stateColumns) each(states []aggregate.State, groups []uint32, visit func(groups []uint32, columns *stateColumns) error) error {
	for from := 0; from < len(groups); from += block.Rows {
		part := groups[from:min(len(groups), from+block.Rows)]
		s.open(states, part)
		if err := visit(part, s); err != nil {
			return err
		}
	}
	return nil
}

// open makes the columns be about some entities.
func (s *stateColumns) open(states []aggregate.State, groups []uint32) {
	s.states, s.groups = states, groups
	s.inputs.open(s)
	s.batch.Reset(len(groups), &s.inputs)
}

// Load returns the property with the number of the reference. It holds until the columns are
// about other entities.
func (s *stateColumns) Load(ref expression.Ref) (*vector.Vector, error) {
	return s.values[ref.ID].Eval(&s.batch)
}

// Bounds knows nothing in advance.
func (s *stateColumns) Bounds(expression.Ref) (low, high int64, ok bool) { return 0, 0, false }

// Histogram is never cheaper than loading.
func (s *stateColumns) Histogram(expression.Ref) (h vector.Histogram, ok bool, err error) {
	return h, false, nil
}

// stateInputs are the values of states as columns.
type stateInputs struct {
	of      *stateColumns
	columns []*valueColumn
}

func (s *stateInputs) open(of *stateColumns) {
	s.of = of
	for len(s.columns) < len(of.states) {
		s.columns = append(s.columns, &valueColumn{})
	}
}

// Load returns the values of a state.
func (s *stateInputs) Load(ref expression.Ref) (*vector.Vector, error) {
	column, state := s.columns[ref.ID], s.of.states[ref.ID]
	v := column.open(s.of.aggregations[ref.ID].Type)
	if whole, ok := state.(aggregate.ColumnState); ok && whole.Column(s.of.groups, v) {
		return v, nil
	}
	v.Codes = v.Codes[:0]
	for i, group := range s.of.groups {
		column.append(state.Value(group), i, len(s.of.groups))
	}
	return v, nil
}

func (s *stateInputs) Bounds(expression.Ref) (low, high int64, ok bool) { return 0, 0, false }

func (s *stateInputs) Histogram(expression.Ref) (h vector.Histogram, ok bool, err error) {
	return h, false, nil
}
