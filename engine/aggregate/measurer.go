package aggregate

import (
	"github.com/sluice-analytics/sluice/engine/vector"
	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/storage/block"
)

// Measurer computes the aggregations of a program over rows whose groups are known.
type Measurer struct {
	States  []State
	program Program
	columns []*input
	input   Input
	// kept lists the rows that have a group.
	kept []int32
}

// input computes what one aggregation needs of a batch.
type input struct {
	arg    *vector.Evaluator
	filter *vector.Evaluator
	timed  bool
	// The rows that pass the filter, and the compacted values of those.
	rows   []int32
	groups [block.Rows]uint32
	packed [2]vector.Compactor
}

// NewMeasurer returns a measurer with room for groups 0 to groups-1.
func NewMeasurer(program Program, groups int) *Measurer {
	m := &Measurer{program: program}
	m.States = newStates(program)
	for i, a := range program.Aggregations {
		m.States[i].Grow(groups)
		// The list is never nil, which would stand for all rows.
		column := &input{rows: []int32{}, timed: a.Function == query.First || a.Function == query.Last}
		if a.Arg != nil {
			column.arg = vector.Compile(a.Arg)
		}
		if a.Filter != nil {
			column.filter = vector.Compile(a.Filter)
		}
		m.columns = append(m.columns, column)
	}
	return m
}

// Add measures the rows of a batch, whose groups the measurer has room for; rows of
// the group none are left out.
func (m *Measurer) Add(b *vector.Batch, groups []uint32, none uint32) error {
	m.kept = m.kept[:0]
	for r, group := range groups {
		if group != none {
			m.kept = append(m.kept, int32(r))
		}
	}
	if len(m.kept) == 0 {
		return nil
	}
	for i, column := range m.columns {
		some, err := m.prepare(column, b, Groups{Codes: groups}, m.kept)
		if err != nil {
			return err
		}
		if some {
			m.States[i].Add(&m.input)
		}
	}
	return nil
}

// measure measures all rows of a batch.
func (m *Measurer) measure(b *vector.Batch, groups Groups, count int) error {
	for i, column := range m.columns {
		m.States[i].Grow(count)
		if done, err := m.addDistinct(i, b, groups); done || err != nil {
			if err != nil {
				return err
			}
			continue
		}
		some, err := m.prepare(column, b, groups, nil)
		if err != nil {
			return err
		}
		if some {
			m.States[i].Add(&m.input)
		}
	}
	return nil
}

// addDistinct counts the actors of a batch that is all one group by their runs, and
// reports whether it could.
func (m *Measurer) addDistinct(i int, b *vector.Batch, groups Groups) (bool, error) {
	state, ok := m.States[i].(*uniqActors)
	if !ok || !groups.Const || m.columns[i].filter != nil {
		return false, nil
	}
	actors, ok, err := b.Distinct(m.program.Actor)
	if err != nil || !ok {
		return false, err
	}
	for _, actor := range actors {
		state.see(groups.Codes[0], actor)
	}
	return true, nil
}

// prepare fills in the input of one aggregation with the rows listed (all where
// nil) that pass its filter, and reports whether there is one.
func (m *Measurer) prepare(column *input, b *vector.Batch, groups Groups, rows []int32) (bool, error) {
	m.input = Input{Rows: b.Rows, Groups: groups}
	var err error
	if column.arg != nil {
		if m.input.Arg, err = column.arg.Eval(b); err != nil {
			return false, err
		}
	}
	if column.timed {
		if m.input.Time, err = b.Column(m.program.Time); err != nil {
			return false, err
		}
	}
	if column.filter != nil {
		condition, err := column.filter.Eval(b)
		if err != nil {
			return false, err
		}
		rows = column.passing(condition, b.Rows, rows)
	}
	if rows != nil && len(rows) < b.Rows {
		m.compact(column, rows)
	}
	return rows == nil || len(rows) > 0, nil
}

// passing lists those of the rows (all where nil) for which the condition is true.
func (c *input) passing(condition *vector.Vector, count int, rows []int32) []int32 {
	if condition.Const {
		if condition.IsNull(0) || condition.Ints[0] == 0 {
			return []int32{}
		}
		return rows
	}
	passing := c.rows[:0]
	if rows == nil {
		for r, value := range condition.Ints[:count] {
			if value != 0 && !condition.Null.Get(r) {
				passing = append(passing, int32(r))
			}
		}
	} else {
		for _, r := range rows {
			if condition.Ints[r] != 0 && !condition.Null.Get(int(r)) {
				passing = append(passing, r)
			}
		}
	}
	c.rows = passing
	return passing
}

// compact keeps only the rows listed.
func (m *Measurer) compact(column *input, rows []int32) {
	in := &m.input
	in.Rows = len(rows)
	if !in.Groups.Const {
		for i, r := range rows {
			column.groups[i] = in.Groups.Codes[r]
		}
		in.Groups.Codes = column.groups[:in.Rows]
	}
	in.Arg = column.packed[0].Compact(in.Arg, rows)
	in.Time = column.packed[1].Compact(in.Time, rows)
}

// EndShard is called after the last batch of a shard.
func (m *Measurer) EndShard() {
	for _, state := range m.States {
		state.EndShard()
	}
}

// SizeBytes estimates the memory held.
func (m *Measurer) SizeBytes() int64 {
	size := int64(0)
	for _, state := range m.States {
		size += state.SizeBytes()
	}
	return size
}
