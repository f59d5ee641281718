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
	Value schema.Value
	Other bool
	Matrix
}

// Matrix is cohorts by period.
type Matrix struct {
	Cohorts []Cohort
	// Counts and Sizes are the total, by period.
	Counts, Sizes []int64
}

// Cohort is the actors that started in one period.
type Cohort struct {
	Start, Size int64
	Counts      []int64
	Complete    []bool
}

// retentionEntry is one actor in one cohort, with the cells in which it counts.
type retentionEntry struct {
	cohort int
	value  schema.Value
	counts []bool
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
	if plan.By != nil {
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

// value is that of an event, or nothing.
func (t *retainer) value(e *event) schema.Value {
	if t.plan.By == nil {
		return schema.Value{}
	}
	return t.plan.By.Eval(e)
}

// actor returns the entries of an actor.
func (t *retainer) actor(events []*event) []retentionEntry {
	var entries []retentionEntry
	for _, entry := range t.entries(events) {
		counted := retentionEntry{cohort: t.period(entry.time), value: t.value(entry), counts: make([]bool, len(t.plan.Cells))}
		counted.counts[0] = true
		for k := 1; k < len(t.plan.Cells); k++ {
			n := 0
			for _, e := range events {
				if passes(t.plan.Return, e) && e.time >= entry.time && t.isIn(entry, e, t.plan.Cells[k]) &&
					(!t.plan.ByReturn || nameOf(t.value(e)) == nameOf(counted.value)) {
					n++
				}
			}
			counted.counts[k] = n >= t.plan.AtLeast && (t.plan.Mode != query.RetentionStreak || counted.counts[k-1])
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
		return cmp.Or(cmp.Compare(a.time, b.time), compare(t.value(a), t.value(b)))
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
		byValue[nameOf(entry.value)] = append(byValue[nameOf(entry.value)], entry)
	}
	var lists [][]retentionEntry
	for _, list := range byValue {
		lists = append(lists, list)
	}
	slices.SortFunc(lists, func(a, b []retentionEntry) int {
		return cmp.Or(cmp.Compare(len(b), len(a)), compare(a[0].value, b[0].value))
	})
	var groups []RetentionGroup
	var beyond []retentionEntry
	for i, list := range lists {
		if t.plan.Limit > 0 && i >= t.plan.Limit {
			beyond = append(beyond, list...)
			continue
		}
		groups = append(groups, RetentionGroup{Value: list[0].value, Matrix: t.matrix(list)})
	}
	if len(beyond) > 0 {
		groups = append(groups, RetentionGroup{Other: true, Matrix: t.matrix(beyond)})
	}
	return groups
}

// matrix counts entries.
func (t *retainer) matrix(entries []retentionEntry) Matrix {
	m := Matrix{Counts: make([]int64, len(t.plan.Cells)), Sizes: make([]int64, len(t.plan.Cells))}
	for i := range t.cohorts {
		cohort := Cohort{Start: t.starts[i]}
		for k := range t.plan.Cells {
			n := int64(0)
			for _, entry := range entries {
				if entry.cohort == i && entry.counts[k] {
					n++
				}
			}
			if k == 0 {
				cohort.Size = n
			}
			complete := t.ends(i, t.plan.Cells[k]) <= t.r.last
			cohort.Counts, cohort.Complete = append(cohort.Counts, n), append(cohort.Complete, complete)
			if complete {
				m.Counts[k] += n
				m.Sizes[k] += cohort.Size
			}
		}
		m.Cohorts = append(m.Cohorts, cohort)
	}
	return m
}

// ends is when the periods of a cell are over for everybody in the cohort.
func (t *retainer) ends(cohort int, cell query.Periods) int64 {
	if t.plan.Rolling > 0 {
		return add64(min(t.starts[cohort+1], t.r.plan.To), int64(cell.Last+1)*t.plan.Rolling)
	}
	return t.starts[cohort+cell.Last+1]
}
