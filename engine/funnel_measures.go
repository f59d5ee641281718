package engine

import (
	"github.com/sluice-analytics/sluice/engine/aggregate"
	"github.com/sluice-analytics/sluice/engine/vector"
	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/block"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// funnelMeasures measures the events of chains, those that one worker found. The events are
// rows of the columns that the measures ask for: it is their vector.Source.
type funnelMeasures struct {
	steps int
	// columns are those asked for but the time, keys what gave their values codes, from
	// key first of the stream on.
	columns  []*expression.Expr
	keys     []aggregate.Key
	first    int
	measurer *aggregate.Measurer
	// groups is one more than the last group in use. Group 0 stays empty.
	groups uint32

	// The rows at hand: the group, the time and the code of each column.
	group  []uint32
	times  []int64
	codes  [][]uint32
	batch  vector.Batch
	values []valueColumn
}

// funnelProgram is what the measures of a funnel compute.
func funnelProgram(aggregations []query.Aggregation) aggregate.Program {
	return aggregate.Program{Aggregations: aggregations, Time: timeRef}
}

func newFunnelMeasures(steps int, aggregations []query.Aggregation) *funnelMeasures {
	m := &funnelMeasures{steps: steps, groups: 1, measurer: aggregate.NewMeasurer(funnelProgram(aggregations), 1)}
	for _, a := range aggregations {
		m.ask(a.Arg)
		m.ask(a.Filter)
	}
	m.codes, m.values = make([][]uint32, len(m.columns)), make([]valueColumn, len(m.columns))
	return m
}

// ask adds the columns of an expression to those that are read.
func (m *funnelMeasures) ask(e *expression.Expr) {
	if e == nil {
		return
	}
	if e.Op == expression.Column && e.Ref.ID != timeRef.ID && m.column(e.Ref) < 0 {
		m.columns = append(m.columns, e)
	}
	for _, arg := range e.Args {
		m.ask(arg)
	}
}

// column returns the place of a column, -1 where it is not known.
func (m *funnelMeasures) column(ref expression.Ref) int {
	for i, column := range m.columns {
		if column.Ref.ID == ref.ID {
			return i
		}
	}
	return -1
}

// addChain adds the events of a chain to the groups of a tally, one for each step.
func (m *funnelMeasures) addChain(tally *funnelTally, f *foundChain, e *eventRuns) {
	if tally.rows == 0 {
		tally.rows = m.groups
		m.groups += uint32(m.steps)
	}
	for s, place := range f.match.Chain {
		if place < 0 {
			continue
		}
		m.addEvent(tally.rows+uint32(s), e, f.unit.event(int(place)))
	}
}

// addEvent adds an event to a group.
func (m *funnelMeasures) addEvent(group uint32, e *eventRuns, event int) {
	m.group = append(m.group, group)
	m.times = append(m.times, e.times[event])
	for c := range m.codes {
		m.codes[c] = append(m.codes[c], e.codes[m.first+c][event])
	}
}

// useKeys takes the keys of a scan that reads the measures' columns.
func (m *funnelMeasures) useKeys(scan *funnelScan) {
	m.first = scan.layout.columns
	m.keys = scan.stream.spec.keys[m.first:]
}

// flush measures the rows at hand.
func (m *funnelMeasures) flush() error {
	if m == nil {
		return nil
	}
	for _, state := range m.measurer.States {
		state.Grow(int(m.groups))
	}
	for len(m.group) > 0 {
		n := min(len(m.group), block.Rows)
		m.batch.Reset(n, m)
		if err := m.measurer.Add(&m.batch, m.group[:n], 0); err != nil {
			return err
		}
		m.group, m.times = m.group[:copy(m.group, m.group[n:])], m.times[:copy(m.times, m.times[n:])]
		for c, codes := range m.codes {
			m.codes[c] = codes[:copy(codes, codes[n:])]
		}
	}
	m.measurer.EndShard()
	return nil
}

// Load returns a column of the rows at hand.
func (m *funnelMeasures) Load(ref expression.Ref) (*vector.Vector, error) {
	rows := m.batch.Rows
	if ref.ID == timeRef.ID {
		return &vector.Vector{Type: schema.Timestamp, Ints: m.times[:rows]}, nil
	}
	c := m.column(ref)
	column := &m.values[c]
	v := column.open(m.columns[c].Type)
	for i, code := range m.codes[c][:rows] {
		column.append(m.keys[c].Value(code), i, rows)
	}
	return v, nil
}

// Bounds knows nothing in advance.
func (m *funnelMeasures) Bounds(expression.Ref) (low, high int64, ok bool) { return 0, 0, false }

// Histogram is never cheaper than loading.
func (m *funnelMeasures) Histogram(expression.Ref) (h vector.Histogram, ok bool, err error) {
	return h, false, nil
}

func (m *funnelMeasures) sizeBytes() int64 {
	if m == nil {
		return 0
	}
	return m.measurer.SizeBytes() + int64(cap(m.times))*8 + int64(cap(m.group))*int64(4+4*len(m.codes))
}

// funnelResults are the measures of all workers' tallies.
type funnelResults struct {
	plan   *query.Funnel
	states []aggregate.State
	groups uint32
}

func newFunnelResults(plan *query.Funnel) *funnelResults {
	return &funnelResults{plan: plan, groups: 1, states: aggregate.NewMeasurer(funnelProgram(plan.Aggregates), 1).States}
}

// funnelMove says that what a worker's tally measured goes to another tally.
type funnelMove struct{ from, to *funnelTally }

// merge adds what a worker measured; no tally of its is moved twice.
func (r *funnelResults) merge(m *funnelMeasures, moves []funnelMove) {
	if m == nil {
		return
	}
	mapping := make([]uint32, m.groups)
	for i := range mapping {
		mapping[i] = aggregate.Dropped
	}
	for _, move := range moves {
		r.move(mapping, move)
	}
	for i, state := range r.states {
		state.Grow(int(r.groups))
		state.Merge(m.measurer.States[i], mapping)
	}
}

func (r *funnelResults) move(mapping []uint32, move funnelMove) {
	if move.from.rows != 0 {
		if move.to.rows == 0 {
			move.to.rows = r.groups
			r.groups += uint32(len(r.plan.Steps))
		}
		for s := range r.plan.Steps {
			mapping[move.from.rows+uint32(s)] = move.to.rows + uint32(s)
		}
	}
	for i, bucket := range move.from.buckets {
		if bucket != nil {
			r.move(mapping, funnelMove{bucket, move.to.bucket(i)})
		}
	}
}

// of returns the measures of a step of a tally.
func (r *funnelResults) of(x *execution, tally *funnelTally, step int) []schema.Value {
	group := uint32(0)
	if tally.rows != 0 {
		group = tally.rows + uint32(step)
	}
	row := stateRow{r.states, group, func(i int, value schema.Value) schema.Value {
		return x.scaleValue(r.plan.Aggregates[i], value)
	}}
	values := make([]schema.Value, len(r.plan.Measures))
	for i, measure := range r.plan.Measures {
		values[i] = measure.Expr.Eval(row)
	}
	return values
}
