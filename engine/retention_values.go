package engine

import (
	"github.com/sluice-analytics/sluice/engine/activity"
	"github.com/sluice-analytics/sluice/engine/aggregate"
	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// retentionValues are what is measured of the returns, by cell: numbers are those of matrices, their
// cohorts and cells, one after the other.
type retentionValues struct {
	x       *execution
	plan    *query.Retention
	program aggregate.Program
	spec    *activity.Retention
	// grouped has a matrix for each group that is answered, whole one for all; without a
	// breakdown they are the same.
	grouped, whole []aggregate.State
	matrices       int
	// totals and wholeTotals are the sums of their complete cells.
	totals, wholeTotals []aggregate.State
}

// retentionValues adds up what the workers measured. answered is the matrix of each group by its name.
func (x *execution) retentionValues(plan *query.Retention, spec *activity.Retention, workers []*retentionWorker, answered map[string]int) *retentionValues {
	v := &retentionValues{x: x, plan: plan, spec: spec, program: aggregate.Program{Aggregations: plan.Aggregates}, matrices: 1}
	for _, matrix := range answered {
		v.matrices = max(v.matrices, matrix+1)
	}
	v.grouped = v.states(v.matrices * v.size())
	for _, w := range workers {
		mapping := w.measured.mapping(func(code uint32) int { return answered[aggregate.Name(w.values(code))] })
		for i, state := range w.measured.states.States {
			state.Grow(len(mapping))
			v.grouped[i].Merge(state, mapping)
		}
	}
	if spec.Mode == activity.OnOrAfter {
		v.grouped = v.onOrAfter(v.grouped)
	}
	v.whole = v.grouped
	if v.matrices > 1 {
		v.whole = v.fold(v.grouped, v.matrices*v.size(), v.size(), func(n int) int { return n % v.size() })
	}
	end := x.dataEnd()
	v.sumUp(func(cohort, cell int) bool { return spec.Ends(cohort, spec.Cells[cell]) <= end })
	return v
}

// size is the number of cells of a matrix.
func (v *retentionValues) size() int { return v.spec.Cohorts * len(v.spec.Cells) }

// mapping says which cell of which matrix each cell of the states is.
func (m *retentionMeasurer) mapping(matrixOf func(code uint32) int) []uint32 {
	mapping := make([]uint32, m.cells)
	cells := len(m.w.spec.Cells)
	for code, places := range m.places {
		if places == nil {
			continue
		}
		matrix := matrixOf(uint32(code))
		for cohort, place := range places {
			for k := 0; place > 0 && k < cells; k++ {
				mapping[int(place)-1+k] = uint32((matrix*m.w.spec.Cohorts+cohort)*cells + k)
			}
		}
	}
	return mapping
}

func (v *retentionValues) states(groups int) []aggregate.State {
	states := make([]aggregate.State, len(v.program.Aggregations))
	for i, a := range v.program.Aggregations {
		states[i] = aggregate.NewState(a, false)
		states[i].Grow(groups)
	}
	return states
}

// fold merges from cells into to others.
func (v *retentionValues) fold(states []aggregate.State, from, to int, target func(int) int) []aggregate.State {
	folded := v.states(to)
	v.merge(folded, states, from, target)
	return folded
}

// merge adds cells to others; a target below 0 is none.
func (v *retentionValues) merge(to, states []aggregate.State, from int, target func(int) int) {
	mapping := make([]uint32, from)
	for n := range mapping {
		mapping[n] = aggregate.Dropped
		if t := target(n); t >= 0 {
			mapping[n] = uint32(t)
		}
	}
	for i, state := range states {
		to[i].Merge(state, mapping)
	}
}

// onOrAfter adds to each cell those after it in its cohort: first the next, then the sums of two, of
// four and so on.
func (v *retentionValues) onOrAfter(states []aggregate.State) []aggregate.State {
	cells, all := len(v.spec.Cells), v.matrices*v.size()
	for step := 1; step < cells; step *= 2 {
		sums := v.fold(states, all, all, func(n int) int { return n })
		v.merge(sums, states, all, func(n int) int {
			if n%cells < step {
				return -1
			}
			return n - step
		})
		states = sums
	}
	return states
}

// sumUp adds the cells that are complete up to a total by period, for every matrix.
func (v *retentionValues) sumUp(complete func(cohort, cell int) bool) {
	width := len(v.spec.Cells)
	total := func(n int) int {
		if cell := n % v.size(); complete(cell/width, cell%width) {
			return n/v.size()*width + cell%width
		}
		return -1
	}
	v.totals = v.fold(v.grouped, v.matrices*v.size(), v.matrices*width, total)
	v.wholeTotals = v.fold(v.whole, v.size(), width, total)
}

// matrix returns the values of a matrix, wholeMatrix for that of all, and its totals.
func (v *retentionValues) matrix(number int) (cells [][]schema.Value, totals []schema.Value) {
	states, sums := v.grouped, v.totals
	if number == wholeMatrix {
		states, sums, number = v.whole, v.wholeTotals, 0
	}
	width := len(v.spec.Cells)
	cells = make([][]schema.Value, v.spec.Cohorts)
	for cohort := range cells {
		cells[cohort] = v.values(states, number*v.size()+cohort*width, width)
	}
	return cells, v.values(sums, number*width, width)
}

// wholeMatrix is the matrix of all groups together.
const wholeMatrix = -1

// values are those of the measure for so many groups of the states.
func (v *retentionValues) values(states []aggregate.State, first, count int) []schema.Value {
	values := make([]schema.Value, count)
	scale := func(aggregation int, value schema.Value) schema.Value {
		return v.x.scaleValue(v.plan.Aggregates[aggregation], value)
	}
	for i := range values {
		values[i] = v.plan.Measure.Expr.Eval(stateRow{states, uint32(first + i), scale})
	}
	return values
}
