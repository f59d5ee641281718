package result

import "github.com/sluice-analytics/sluice/storage/schema"

// Retention is the answer of the retention view.
type Retention struct {
	// Matrix is that of all actors.
	Matrix
	Groups []RetentionGroup
	// By names the expressions of the breakdown, or is empty.
	By []string
	// Measure names what is measured of the returns, or is "".
	Measure     string
	MeasureType schema.Type
	// Periods are those of the cells of every cohort; Bracketed says that the question
	// named them.
	Periods   []Periods
	Bracketed bool
}

// Periods are the periods from First to Last, both included, after a cohort's own.
type Periods struct{ First, Last int }

// RetentionGroup is one value of a breakdown, or one list of values.
type RetentionGroup struct {
	// Values has one for each expression of the breakdown.
	Values []schema.Value
	// Other marks the group of the values past the limit.
	Other bool
	Matrix
}

// Matrix is cohorts by period.
type Matrix struct {
	Cohorts []Cohort
	// Total sums up, for each period, the cells that are complete.
	Total []RetentionTotal
	// Values are the measure over all returns of the complete cells by period, nil where there is
	// no measure.
	Values []schema.Value
}

// Cohort is the actors that started in one period.
type Cohort struct {
	// Start is that of the period, microseconds.
	Start int64
	Size  int64
	// Cells has one for each of the retention's periods.
	Cells []Cell
	// Values are the measure over the returns of each cell, nil where there is no measure.
	Values []schema.Value
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
