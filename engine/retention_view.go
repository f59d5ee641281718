package engine

import (
	"cmp"
	"math"
	"slices"

	"github.com/sluice-analytics/sluice/engine/activity"
	"github.com/sluice-analytics/sluice/engine/aggregate"
	"github.com/sluice-analytics/sluice/engine/result"
	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// retentionGroup is the counts of one breakdown value, or list of them, over all shards.
type retentionGroup struct {
	name   string
	values []schema.Value
	counts *activity.Counts
}

// retention answers the retention view.
func (x *execution) retention(plan *query.Retention) (*result.Retention, error) {
	spec := x.retentionSpec(plan)
	if spec.Cohorts == 0 {
		return x.retentionAnswer(plan, spec, nil, nil), nil
	}
	segments := x.segmentsIn(spec.Read())
	cut := cutActors
	if spec.CanCount(len(plan.By) > 0) {
		cut = cutCounted
	}
	workers, err := runPass(x, pass[*retentionWorker]{
		name:      "retention",
		units:     func(shards []int) ([]unit, error) { return x.units(shards, segments, cut) },
		worker:    func(i int) *retentionWorker { return x.newRetentionWorker(i, plan, spec, segments) },
		run:       (*retentionWorker).run,
		end:       (*retentionWorker).end,
		sizeBytes: func(w *retentionWorker) int64 { return w.bytes + w.measured.foundBytes() },
	})
	if err != nil {
		return nil, err
	}
	groups := mergeRetention(spec, workers)
	if err := x.memory.set(0, retentionBytes(plan, spec, groups)); err != nil {
		return nil, err
	}
	return x.retentionAnswer(plan, spec, groups, workers), nil
}

// retentionBytes is about the memory that groups and their answer need: a matrix of cells each.
func retentionBytes(plan *query.Retention, spec *activity.Retention, groups []retentionGroup) int64 {
	answered := len(groups)
	if plan.Limit > 0 {
		answered = min(answered, plan.Limit+1)
	}
	const cellBytes, measuredBytes, rowBytes = 24, 64, 24
	cellSize := int64(cellBytes)
	if plan.Measure != nil {
		cellSize += measuredBytes * int64(1+len(plan.Aggregates))
	}
	cells := int64(spec.Cohorts) * int64(len(spec.Cells))
	return int64(answered+1)*cells*cellSize + int64(len(groups))*int64(spec.Cohorts)*rowBytes
}

// retentionSpec says what is counted, with the plan's open ends closed by the data's.
// There are no cohorts where there are no data to close them.
func (x *execution) retentionSpec(plan *query.Retention) *activity.Retention {
	spec := &activity.Retention{
		From: x.plan.From, To: x.plan.To, Rolling: plan.Rolling, AtLeast: plan.AtLeast, SameValue: plan.ByReturn, Timed: plan.Measure != nil,
		FirstEver: plan.Cohort == query.CohortFirstEver, Every: plan.Cohort == query.CohortEvery,
	}
	switch plan.Mode {
	case query.RetentionOnOrAfter:
		spec.Mode = activity.OnOrAfter
	case query.RetentionStreak:
		spec.Mode = activity.Streak
	}
	for _, cell := range plan.Cells {
		spec.Cells = append(spec.Cells, activity.Span(cell))
	}
	from, to, ok := x.closedRange()
	if !ok {
		return spec
	}
	spec.Edges = x.plan.Zone.Table(from, to, plan.Period)
	spec.Cohorts = len(spec.Edges) - 1
	spec.From, spec.To = max(spec.From, spec.Edges[0]), min(spec.To, spec.Edges[spec.Cohorts])
	for range spec.Cells[len(spec.Cells)-1].Last {
		spec.Edges = append(spec.Edges, x.plan.Zone.Next(spec.Edges[len(spec.Edges)-1], plan.Period))
	}
	return spec
}

// closedRange is the asked range, with the data's ends where it is open; not ok where
// nothing lies in it.
func (x *execution) closedRange() (from, to int64, ok bool) {
	from, to = x.plan.From, x.plan.To
	first, last, known := x.snapshot.TimeRange()
	if from == math.MinInt64 {
		from = first
		ok = known
	} else {
		ok = true
	}
	if to == math.MaxInt64 {
		to = after(last, 1)
		ok = ok && known
	}
	return from, to, ok && from < to
}

// mergeRetention adds the workers' counts up by values, and puts the groups in the order of the
// answer.
func mergeRetention(spec *activity.Retention, workers []*retentionWorker) []retentionGroup {
	var groups []retentionGroup
	known := map[string]int{}
	for _, w := range workers {
		for code, counts := range w.counts {
			if counts == nil {
				continue
			}
			values := w.values(uint32(code))
			name := aggregate.Name(values)
			i, ok := known[name]
			if !ok {
				i = len(groups)
				known[name] = i
				groups = append(groups, retentionGroup{name, values, spec.NewCounts()})
			}
			groups[i].counts.Merge(counts)
		}
	}
	slices.SortFunc(groups, func(a, b retentionGroup) int {
		return cmp.Or(cmp.Compare(b.counts.Size(), a.counts.Size()), aggregate.CompareAll(a.values, b.values))
	})
	return groups
}

// retentionAnswer turns counts into cohorts: those of all actors, and of each group.
func (x *execution) retentionAnswer(plan *query.Retention, spec *activity.Retention, groups []retentionGroup, workers []*retentionWorker) *result.Retention {
	answer := &result.Retention{Bracketed: plan.Bracketed}
	for _, key := range plan.By {
		answer.By = append(answer.By, key.Name)
	}
	for _, cell := range plan.Cells {
		answer.Periods = append(answer.Periods, result.Periods(cell))
	}
	a := &retentionAnswerer{x: x, spec: spec}
	shown := len(groups)
	if plan.Limit > 0 {
		shown = min(shown, plan.Limit)
	}
	if plan.Measure != nil {
		answer.Measure, answer.MeasureType = plan.Measure.Name, plan.Measure.Type
		answered := map[string]int{}
		for i, group := range groups {
			answered[group.name] = min(i, shown)
		}
		a.values = x.retentionValues(plan, spec, workers, answered)
	}
	whole, other := spec.NewCounts(), spec.NewCounts()
	for i, group := range groups {
		whole.Merge(group.counts)
		switch {
		case len(plan.By) == 0:
		case i >= shown:
			other.Merge(group.counts)
		default:
			answer.Groups = append(answer.Groups, result.RetentionGroup{Values: group.values, Matrix: a.matrix(group.counts, i)})
		}
	}
	if len(plan.By) > 0 && len(groups) > shown {
		answer.Groups = append(answer.Groups, result.RetentionGroup{Other: true, Matrix: a.matrix(other, shown)})
	}
	answer.Matrix = a.matrix(whole, wholeMatrix)
	return answer
}

// retentionAnswerer makes matrices of counts, and of values where there is a measure.
type retentionAnswerer struct {
	x      *execution
	spec   *activity.Retention
	values *retentionValues
}

// matrix turns counts into cohorts and their total; number is that of the values.
func (a *retentionAnswerer) matrix(counts *activity.Counts, number int) result.Matrix {
	matrix := a.counted(counts)
	if a.values == nil {
		return matrix
	}
	cells, totals := a.values.matrix(number)
	for i := range matrix.Cohorts {
		matrix.Cohorts[i].Values = cells[i]
	}
	matrix.Values = totals
	return matrix
}

// counted turns counts into cohorts and their total.
func (a *retentionAnswerer) counted(counts *activity.Counts) result.Matrix {
	x, spec := a.x, a.spec
	matrix := result.Matrix{Cohorts: make([]result.Cohort, spec.Cohorts), Total: make([]result.RetentionTotal, len(spec.Cells))}
	end := x.dataEnd()
	empty := make([]int64, len(spec.Cells))
	for i := range matrix.Cohorts {
		row := counts.Rows[i]
		if row == nil {
			row = empty
		}
		cohort := &matrix.Cohorts[i]
		*cohort = result.Cohort{Start: spec.Edges[i], Size: x.scaled(row[0]), Cells: make([]result.Cell, len(row))}
		for k, n := range row {
			cell := result.Cell{Count: x.scaled(n), Complete: spec.Ends(i, spec.Cells[k]) <= end}
			cell.Share = share(cell.Count, cohort.Size)
			cohort.Cells[k] = cell
			if cell.Complete {
				matrix.Total[k].Count += cell.Count
				matrix.Total[k].Size += cohort.Size
			}
		}
	}
	for k := range matrix.Total {
		total := &matrix.Total[k]
		total.Share = share(total.Count, total.Size)
	}
	return matrix
}
