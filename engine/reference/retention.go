package reference

import (
	"cmp"
	"math"
	"slices"

	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// Retention is the answer of the retention view.
type Retention struct {
	Matrix
	Groups []RetentionGroup
}

// RetentionGroup is one value of a breakdown.
type RetentionGroup struct {
	Values []schema.Value
	Other  bool
	Matrix
}

// Matrix is cohorts by period.
type Matrix struct {
	Cohorts []Cohort
	// Counts and Sizes are the total, by period.
	Counts, Sizes []int64
	// Values are the measure of the total, where there is one.
	Values []Cell
}

// Cohort is the actors that started in one period.
type Cohort struct {
	Start, Size int64
	Counts      []int64
	Complete    []bool
	// Values are the measure of each cell, where there is one.
	Values []Cell
}

// retentionEntry is one actor in one cohort, with the cells in which it counts.
type retentionEntry struct {
	cohort int
	values []schema.Value
	counts []bool
	// returns are those of each cell.
	returns [][]row
}

// retainer works a retention out.
type retainer struct {
	r    *runner
	plan *query.Retention
	// starts are those of the periods of the range, and of as many after them as any
	// cell needs.
	starts  []int64
	cohorts int
}

func (r *runner) retention(plan *query.Retention) *Retention {
	t := &retainer{r: r, plan: plan}
	t.periods()
	byActor, actors := units(r.matching(math.MinInt64, math.MaxInt64))
	var all []retentionEntry
	for _, actor := range actors {
		all = append(all, t.actor(byActor[actor])...)
	}
	answer := &Retention{Matrix: t.matrix(all)}
	if len(plan.By) > 0 {
		answer.Groups = t.groups(all)
	}
	return answer
}

// periods lists the periods of the calendar.
func (t *retainer) periods() {
	from, to := t.r.openRange()
	if from >= to {
		return
	}
	start := t.r.plan.Zone.Floor(from, t.plan.Period)
	for start < to {
		t.starts = append(t.starts, start)
		start = t.r.plan.Zone.Next(start, t.plan.Period)
	}
	t.cohorts = len(t.starts)
	for range t.plan.Cells[len(t.plan.Cells)-1].Last + 1 {
		t.starts = append(t.starts, start)
		start = t.r.plan.Zone.Next(start, t.plan.Period)
	}
}

// period returns the number of the period of a time.
func (t *retainer) period(at int64) int {
	for i := len(t.starts) - 1; i >= 0; i-- {
		if at >= t.starts[i] {
			return i
		}
	}
	return -1
}

// values are those of the breakdown of an event.
func (t *retainer) values(e *event) []schema.Value {
	var values []schema.Value
	for _, key := range t.plan.By {
		values = append(values, key.Expr.Eval(e))
	}
	return values
}

// actor returns the entries of an actor.
func (t *retainer) actor(events []*event) []retentionEntry {
	var entries []retentionEntry
	for _, entry := range t.entries(events) {
		counted := retentionEntry{cohort: t.period(entry.time), values: t.values(entry), counts: make([]bool, len(t.plan.Cells))}
		for k := range t.plan.Cells {
			var returns []row
			for _, e := range events {
				if passes(t.plan.Return, e) && e.time >= entry.time && t.isIn(entry, e, t.plan.Cells[k]) &&
					(!t.plan.ByReturn || nameOfAll(t.values(e)) == nameOfAll(counted.values)) {
					returns = append(returns, e)
				}
			}
			counted.returns = append(counted.returns, returns)
			counted.counts[k] = k == 0 || len(returns) >= t.plan.AtLeast && (t.plan.Mode != query.RetentionStreak || counted.counts[k-1])
		}
		entries = append(entries, counted)
	}
	return entries
}

// isIn reports whether a return counts for a cell.
func (t *retainer) isIn(entry, e *event, cell query.Periods) bool {
	period := t.period(e.time) - t.period(entry.time)
	if t.plan.Rolling > 0 {
		period = int((e.time - entry.time) / t.plan.Rolling)
	}
	return period >= cell.First && (period <= cell.Last || t.plan.Mode == query.RetentionOnOrAfter)
}

// entries finds the start events that put an actor in a cohort.
func (t *retainer) entries(events []*event) []*event {
	var starts []*event
	for _, e := range events {
		if passes(t.plan.Start, e) {
			starts = append(starts, e)
		}
	}
	slices.SortStableFunc(starts, func(a, b *event) int {
		return cmp.Or(cmp.Compare(a.time, b.time), slices.CompareFunc(t.values(a), t.values(b), compare))
	})
	inRange := func(e *event) bool { return e.time >= t.r.plan.From && e.time < t.r.plan.To }
	if t.plan.Cohort == query.CohortFirstEver && len(starts) > 0 && !inRange(starts[0]) {
		return nil
	}
	var entries []*event
	seen := map[int]bool{}
	for _, e := range starts {
		cohort := t.period(e.time)
		if t.plan.Cohort != query.CohortEvery {
			cohort = 0 // one for all
		}
		if inRange(e) && !seen[cohort] {
			seen[cohort] = true
			entries = append(entries, e)
		}
	}
	return entries
}

// groups puts the entries together by value, those of the values past the limit in one.
func (t *retainer) groups(all []retentionEntry) []RetentionGroup {
	byValue := map[string][]retentionEntry{}
	for _, entry := range all {
		byValue[nameOfAll(entry.values)] = append(byValue[nameOfAll(entry.values)], entry)
	}
	var lists [][]retentionEntry
	for _, list := range byValue {
		lists = append(lists, list)
	}
	slices.SortFunc(lists, func(a, b []retentionEntry) int {
		return cmp.Or(cmp.Compare(len(b), len(a)), slices.CompareFunc(a[0].values, b[0].values, compare))
	})
	var groups []RetentionGroup
	var beyond []retentionEntry
	for i, list := range lists {
		if t.plan.Limit > 0 && i >= t.plan.Limit {
			beyond = append(beyond, list...)
			continue
		}
		groups = append(groups, RetentionGroup{Values: list[0].values, Matrix: t.matrix(list)})
	}
	if len(beyond) > 0 {
		groups = append(groups, RetentionGroup{Other: true, Matrix: t.matrix(beyond)})
	}
	return groups
}

// matrix counts entries.
func (t *retainer) matrix(entries []retentionEntry) Matrix {
	m := Matrix{Counts: make([]int64, len(t.plan.Cells)), Sizes: make([]int64, len(t.plan.Cells))}
	all := make([][]row, len(t.plan.Cells))
	for i := range t.cohorts {
		cohort := Cohort{Start: t.starts[i]}
		for k := range t.plan.Cells {
			n := int64(0)
			var returns []row
			for _, entry := range entries {
				if entry.cohort == i && entry.counts[k] {
					n++
					returns = append(returns, entry.returns[k]...)
				}
			}
			if k == 0 {
				cohort.Size = n
			}
			complete := t.ends(i, t.plan.Cells[k]) <= t.r.last
			cohort.Counts, cohort.Complete = append(cohort.Counts, n), append(cohort.Complete, complete)
			cohort.Values = append(cohort.Values, t.measured(returns)...)
			if complete {
				m.Counts[k] += n
				m.Sizes[k] += cohort.Size
				all[k] = append(all[k], returns...)
			}
		}
		m.Cohorts = append(m.Cohorts, cohort)
	}
	for _, returns := range all {
		m.Values = append(m.Values, t.measured(returns)...)
	}
	return m
}

// measured is the measure over events, nothing where none is asked for.
func (t *retainer) measured(events []row) []Cell {
	if t.plan.Measure == nil {
		return nil
	}
	var cells cellRow
	for _, a := range t.plan.Aggregates {
		cells = append(cells, t.r.measure(a, events, t.r.isActor(a)))
	}
	value := t.plan.Measure.Expr.Eval(cells)
	return []Cell{{Value: value, Tolerance: cells.tolerance(t.plan.Measure.Expr, value)}}
}

// ends is when the periods of a cell are over for everybody in the cohort.
func (t *retainer) ends(cohort int, cell query.Periods) int64 {
	if t.plan.Rolling > 0 {
		return add64(min(t.starts[cohort+1], t.r.plan.To), int64(cell.Last+1)*t.plan.Rolling)
	}
	return t.starts[cohort+cell.Last+1]
}
