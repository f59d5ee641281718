package result

import "github.com/sluice-analytics/sluice/storage/schema"

// Retention is the answer of the retention view.
type Retention struct {
	// Matrix is that of all actors.
	Matrix
	Groups []RetentionGroup
	// By names the breakdown, or is "".
	By string
	// Periods are those of the cells of every cohort; Bracketed says that the question
	// named them.
	Periods   []Periods
	Bracketed bool
}

// Periods are the periods from First to Last, both included, after a cohort's own.
type Periods struct{ First, Last int }

// RetentionGroup is one value of a breakdown.
type RetentionGroup struct {
	Value schema.Value
	// Other marks the group of the values past the limit.
	Other bool
	Matrix
}

// Matrix is cohorts by period.
type Matrix struct {
	Cohorts []Cohort
	// Total sums up, for each period, the cells that are complete.
	Total []RetentionTotal
}

// Cohort is the actors that started in one period.
type Cohort struct {
	// Start is that of the period, microseconds.
	Start int64
	Size  int64
	// Cells has one for each of the retention's periods.
	Cells []Cell
}

// Cell is those of a cohort that came back.
type Cell struct {
	Count int64
	// Share is that of the size, 0 of none.
	Share float64
	// Complete says that the data reach beyond the cell's last period.
	Complete bool
}

// RetentionTotal is the sum of complete cells, and of the sizes of their cohorts.
type RetentionTotal struct {
	Count, Size int64
	Share       float64
}
