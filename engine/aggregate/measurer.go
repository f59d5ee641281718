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
	perRow  [block.Rows]uint32
	// kept lists the rows that have a group.
	kept []int32
}

// input computes what one aggregation needs of a batch.
type input struct {
	arg    *vector.Evaluator
	filter *vector.Evaluator
	timed  bool
	// The rows that pass the filter and have a value, and the compacted values of
	// those.
	rows    []int32
	present []int32
	groups  [block.Rows]uint32
	packed  [2]vector.Compactor
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

// AddGroups measures all rows of a batch, whose groups are below count.
func (m *Measurer) AddGroups(b *vector.Batch, groups Groups, count int) error {
	return m.measure(b, groups, count)
}

// measure measures all rows of a batch.
func (m *Measurer) measure(b *vector.Batch, groups Groups, count int) error {
	rowGroups, expanded := groups, groups.Ends == nil
	for i, column := range m.columns {
		m.States[i].Grow(count)
		done, err := m.measureShape(i, b, groups)
		if err != nil {
			return err
		}
		if done {
			continue
		}
		if _, takes := m.States[i].(stretchState); takes && column.filter == nil && groups.Ends != nil {
			if done, err = m.measureStretches(i, b, groups); done || err != nil {
				if err != nil {
					return err
				}
				continue
			}
		}
		if done, err = m.countPassing(i, b, groups); done || err != nil {
			if err != nil {
				return err
			}
			continue
		}
		if !expanded {
			rowGroups, expanded = groups.perRow(&m.perRow), true
		}
		some, err := m.prepare(column, b, rowGroups, nil)
		if err != nil {
			return err
		}
		if some {
			m.States[i].Add(&m.input)
		}
	}
	return nil
}

// measureShape measures a batch by what is known of how its values lie, and reports
// whether it could.
func (m *Measurer) measureShape(i int, b *vector.Batch, groups Groups) (bool, error) {
	column := m.columns[i]
	if column.filter != nil || column.arg == nil {
		return false, nil
	}
	switch state := m.States[i].(type) {
	case *uniqActors:
		return m.measureActors(state, b, groups)
	case *extreme:
		ref := column.arg.Column()
		if ref == nil || !groups.Const {
			return false, nil
		}
		bounds, ok := b.Extremes(*ref)
		return ok && state.addBounds(groups.Codes[0], bounds), nil
	}
	return false, nil
}

// measureActors measures a batch by its actors, whose rows need only be known where they are
// of several groups.
func (m *Measurer) measureActors(state *uniqActors, b *vector.Batch, groups Groups) (bool, error) {
	if groups.Const {
		actors, ok, err := b.Actors(m.program.Actor)
		if err != nil {
			return false, err
		}
		if ok {
			state.see(groups.Codes[0], actors)
			return true, nil
		}
	}
	runs, ok, err := b.ActorRuns(m.program.Actor)
	if ok && err == nil {
		state.addRuns(runs, groups)
	}
	return ok, err
}

// measureStretches measures a batch whose groups lie in stretches, and reports
// whether it could: where some rows have no value, it cannot, but for codes of which
// the state leaves that of null out.
func (m *Measurer) measureStretches(i int, b *vector.Batch, groups Groups) (bool, error) {
	column := m.columns[i]
	m.input = Input{Rows: b.Rows, Groups: groups}
	if column.arg != nil {
		arg, err := column.arg.Eval(b)
		if err != nil || arg.HasNull() && !(column.timed && arg.Type.IsText()) {
			return false, err
		}
		m.input.Arg = column.packed[0].Spread(arg, b.Rows)
	}
	if column.timed {
		times, err := b.Column(m.program.Time)
		if err != nil {
			return false, err
		}
		m.input.Time = column.packed[1].Spread(times, b.Rows)
	}
	m.States[i].Add(&m.input)
	return true, nil
}

// countPassing counts the rows that pass a filter where groups lie in stretches and nothing
// else is asked of the rows, and reports whether it could.
func (m *Measurer) countPassing(i int, b *vector.Batch, groups Groups) (bool, error) {
	column := m.columns[i]
	counts, is := m.States[i].(*count)
	if !is || column.filter == nil || column.arg != nil || groups.Ends == nil {
		return false, nil
	}
	codes, holds, ok, err := column.filter.Truths(b)
	if err != nil {
		return false, err
	}
	if ok {
		counts.addHolding(codes, holds, groups)
		return true, nil
	}
	condition, err := column.filter.Eval(b)
	if err != nil || condition.Const {
		return false, err
	}
	counts.addPassing(condition, groups)
	return true, nil
}

// prepare fills in the input of one aggregation with those of the rows listed (all
// where nil) that pass its filter and have a value, and reports whether there is one.
func (m *Measurer) prepare(column *input, b *vector.Batch, groups Groups, rows []int32) (bool, error) {
	m.input = Input{Rows: b.Rows, Groups: groups}
	if err := m.evaluate(column, b); err != nil {
		return false, err
	}
	if column.filter != nil {
		condition, err := column.filter.Eval(b)
		if err != nil {
			return false, err
		}
		rows = column.passing(condition, b.Rows, rows)
	}
	if arg := m.input.Arg; arg != nil && arg.HasNull() {
		rows = column.withValue(arg, b.Rows, rows)
	}
	if rows != nil && len(rows) < b.Rows {
		m.compact(column, rows)
	} else {
		m.input.Arg = column.packed[0].Spread(m.input.Arg, b.Rows)
		m.input.Time = column.packed[1].Spread(m.input.Time, b.Rows)
	}
	return rows == nil || len(rows) > 0, nil
}

// evaluate computes the argument and the time of one aggregation.
func (m *Measurer) evaluate(column *input, b *vector.Batch) (err error) {
	if column.arg != nil {
		if m.input.Arg, err = column.arg.Eval(b); err != nil {
			return err
		}
	}
	if column.timed {
		m.input.Time, err = b.Column(m.program.Time)
	}
	return err
}

// withValue lists those of the rows (all where nil) whose argument is not null.
func (c *input) withValue(arg *vector.Vector, count int, rows []int32) []int32 {
	if c.present == nil {
		c.present = make([]int32, block.Rows)
	}
	if rows == nil {
		present, all := arg.Present(count, c.present)
		if all {
			return nil
		}
		return present
	}
	present := c.present[:0]
	for _, r := range rows {
		if !arg.IsNull(int(r)) {
			present = append(present, r)
		}
	}
	return present
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
	if in.Arg != nil {
		in.Arg.Null = nil // none of the rows kept
	}
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
