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

// retentionGroup is the counts of one breakdown value over all shards.
type retentionGroup struct {
	value  schema.Value
	counts *activity.Counts
}

// retention answers the retention view.
func (x *execution) retention(plan *query.Retention) (*result.Retention, error) {
	spec := x.retentionSpec(plan)
	if spec.Cohorts == 0 {
		return x.retentionAnswer(plan, spec, nil), nil
	}
	segments := x.segmentsIn(spec.Read())
	workers := make([]*retentionWorker, x.threads)
	cut := cutActors
	if spec.CanCount(plan.By != nil) {
		cut = cutCounted
	}
	units, err := x.units(x.shards, segments, cut)
	if err != nil {
		return nil, err
	}
	err = x.forEachUnit(units, func(i int) func(unit) error {
		workers[i] = x.newRetentionWorker(i, plan, spec, segments)
		return workers[i].run
	})
	if err != nil {
		return nil, err
	}
	workers = slices.DeleteFunc(workers, func(w *retentionWorker) bool { return w == nil })
	for _, w := range workers {
		x.withoutActor.Add(w.withoutActor())
	}
	groups := mergeRetention(spec, workers)
	if err := x.memory.set(0, retentionBytes(plan, spec, groups)); err != nil {
		return nil, err
	}
	return x.retentionAnswer(plan, spec, groups), nil
}

// retentionBytes is about the memory that groups and their answer need: a matrix of cells each.
func retentionBytes(plan *query.Retention, spec *activity.Retention, groups []retentionGroup) int64 {
	answered := len(groups)
	if plan.Limit > 0 {
		answered = min(answered, plan.Limit+1)
	}
	const cellBytes, rowBytes = 24, 24
	cells := int64(spec.Cohorts) * int64(len(spec.Cells))
	return int64(answered+1)*cells*cellBytes + int64(len(groups))*int64(spec.Cohorts)*rowBytes
}

// retentionSpec says what is counted, with the plan's open ends closed by the data's.
// There are no cohorts where there are no data to close them.
func (x *execution) retentionSpec(plan *query.Retention) *activity.Retention {
	spec := &activity.Retention{
		From: x.plan.From, To: x.plan.To, Rolling: plan.Rolling, AtLeast: plan.AtLeast, SameValue: plan.ByReturn,
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

// mergeRetention adds the workers' counts up by value.
func mergeRetention(spec *activity.Retention, workers []*retentionWorker) []retentionGroup {
	var groups []retentionGroup
	known := map[string]int{}
	for _, w := range workers {
		for code, counts := range w.counts {
			if counts == nil {
				continue
			}
			value := w.value(uint32(code))
			name := aggregate.Name([]schema.Value{value})
			i, ok := known[name]
			if !ok {
				i = len(groups)
				known[name] = i
				groups = append(groups, retentionGroup{value, spec.NewCounts()})
			}
			groups[i].counts.Merge(counts)
		}
	}
	return groups
}

// retentionAnswer turns counts into cohorts: those of all actors, and of each group.
func (x *execution) retentionAnswer(plan *query.Retention, spec *activity.Retention, groups []retentionGroup) *result.Retention {
	answer := &result.Retention{By: plan.ByName, Bracketed: plan.Bracketed}
	for _, cell := range plan.Cells {
		answer.Periods = append(answer.Periods, result.Periods(cell))
	}
	whole, other := spec.NewCounts(), spec.NewCounts()
	slices.SortFunc(groups, func(a, b retentionGroup) int {
		return cmp.Or(cmp.Compare(b.counts.Size(), a.counts.Size()), aggregate.Compare(a.value, b.value))
	})
	for i, group := range groups {
		whole.Merge(group.counts)
		switch {
		case plan.By == nil:
		case plan.Limit > 0 && i >= plan.Limit:
			other.Merge(group.counts)
		default:
			answer.Groups = append(answer.Groups, result.RetentionGroup{Value: group.value, Matrix: x.retentionMatrix(spec, group.counts)})
		}
	}
	if plan.By != nil && plan.Limit > 0 && len(groups) > plan.Limit {
		answer.Groups = append(answer.Groups, result.RetentionGroup{Other: true, Matrix: x.retentionMatrix(spec, other)})
	}
	answer.Matrix = x.retentionMatrix(spec, whole)
	return answer
}

// retentionMatrix turns counts into cohorts and their total.
func (x *execution) retentionMatrix(spec *activity.Retention, counts *activity.Counts) result.Matrix {
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
