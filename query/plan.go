// Package query turns a query document into a plan: parsed, its names bound to
// the columns of a dataset, its types checked, every default filled in. It reads no
// event. docs/query.md gives the meaning of every field.
package query

import (
	"github.com/sluice-analytics/sluice/query/calendar"
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// Plan is a checked query. Exactly one view is set.
type Plan struct {
	Dataset string
	// From (inclusive) and To (exclusive) bound the events' times, microseconds.
	// An open end is math.MinInt64 or math.MaxInt64.
	From, To int64
	// Zone says what days, weeks and months are.
	Zone calendar.Zone
	// Where is the filter over events, or nil. Only true keeps a row.
	Where *expression.Expr
	// Sample is the fraction of shards to read, 1 for all.
	Sample float64
	// Compare asks for the same answer over an earlier range; nil for none.
	Compare *Compare
	// Derived are columns that expressions read beside those of events, to be computed
	// before the view; each reads at most those before it.
	Derived []Derived

	Aggregate  *Aggregate
	Samples    *Samples
	Funnel     *Funnel
	Retention  *Retention
	Lifecycle  *Lifecycle
	Stickiness *Stickiness
	Paths      *Paths

	Difference *Difference

	// Echo is the whole document with every default filled in, ready to marshal.
	Echo *Document
	// Uses are the saved things that the answer depends on.
	Uses []Use
	// Warnings are said in the answer's stats.
	Warnings []string
}

// Compare asks for the same answer over a shifted range.
type Compare struct {
	// From and To are the shifted range.
	From, To int64
	// Shift is From of the plan less From here: what to add to a time of the
	// shifted range to lay it over the asked one, microseconds. It is exact but for
	// months of unlike lengths and for days on which a clock is put forward or back;
	// buckets are better laid over each other by their position.
	Shift int64
}

// Aggregate groups rows and measures the groups.
type Aggregate struct {
	// Over says what a row is: events where nil.
	Over *Over
	// By are the group keys.
	By []Key
	// Aggregates are the distinct aggregate functions to compute per group.
	Aggregates []Aggregation
	// Measures are the columns of the answer: expressions over the aggregates,
	// whose Ref.ID is the index into Aggregates.
	Measures []Measure
	// Having keeps the groups where it is true, or is nil. Its Ref.ID is an index into Output
	// columns: first By, then Measures.
	Having *expression.Expr
	Order  []Order
	// Limit is the most groups to answer; LimitBy the most series (distinct values of the keys that are no
	// time bucket), ranked by the first measure over the whole series; 0 for no limit.
	Limit, LimitBy int
	// Fill adds empty time buckets.
	Fill bool
}

// OverEntities reports whether rows are made of events.
func (a *Aggregate) OverEntities() bool { return a.Over != nil }

// Key is one group key.
type Key struct {
	Name string
	// Type is the type of the key's values.
	Type schema.Type
	// Expr gives the value, or for time and bins what is put into buckets.
	Expr *expression.Expr
	// Time is set for time('1h'): the buckets of Expr, which is the time.
	Time *calendar.Unit
	// TimeAuto says that Time was left to be chosen. Compile chooses it where it knows
	// both ends of the range; else Time is nil and calendar.Auto chooses.
	TimeAuto bool
	// Bins is set for bins(x, n, mode).
	Bins *Bins
}

// Bins asks for Count bins of a number over the range of its values. A bin's key is its lower edge.
type Bins struct {
	Count int
	// Mode is "linear", "log" or "quantile".
	Mode string
}

// AggregateFunction names an aggregate.
type AggregateFunction string

// The aggregate functions.
const (
	CountRows     AggregateFunction = "count" // rows; with Arg those where it is not null
	Sum           AggregateFunction = "sum"   // null over no value
	Avg           AggregateFunction = "avg"
	Min           AggregateFunction = "min"
	Max           AggregateFunction = "max"
	StdDev        AggregateFunction = "stddev" // of the sample, n-1
	First         AggregateFunction = "first"  // the non-null value at the earliest time
	Last          AggregateFunction = "last"
	Uniq          AggregateFunction = "uniq" // exact
	UniqApprox    AggregateFunction = "uniq_approx"
	Quantile      AggregateFunction = "quantile" // relative error at most 1 %
	QuantileExact AggregateFunction = "quantile_exact"
	// BucketSeconds looks at no row: it is the length in seconds, a float64, of the
	// group's time bucket as the calendar has it, cut to the plan's range, or of
	// the whole range where no key is a time and in the total and other rows. A
	// range with an open end is taken as far as the data go. rate(m, '1s') is m divided by it.
	BucketSeconds AggregateFunction = "bucket_seconds"
)

// Aggregation is one aggregate function over the rows of a group.
type Aggregation struct {
	Function AggregateFunction
	// Arg is what is aggregated; nil for count().
	Arg *expression.Expr
	// Filter keeps the rows where it is true, or is nil.
	Filter *expression.Expr
	// CountsActors says that the distinct values of an actor column are counted, and Filter
	// keeps only rows where the value is not empty. Bare is the filter without that, or
	// nil: it is enough where events are read in the order of that column, which lets go
	// of those without an actor.
	CountsActors bool
	Bare         *expression.Expr
	// Quantile is q of the quantile functions.
	Quantile float64
	// Trailing widens each time bucket to the window that ends with it,
	// microseconds; 0 for none.
	Trailing int64
	// Type is the type of the result.
	Type schema.Type
}

// Measure is one column of the answer.
type Measure struct {
	Name string
	Expr *expression.Expr
	Type schema.Type
	// Series is applied along the time buckets after Expr, or is nil.
	Series *Series
}

// Series is a function of a measure over a series.
type Series struct {
	// Function is "cumulative", "moving_avg", "share" or "change".
	Function string
	// Points is the length of the moving average.
	Points int
}

// Order sorts by an output column: By first, then Measures.
type Order struct {
	Column     int
	Descending bool
}

// Sessions makes rows of sessions.
type Sessions struct {
	// Per names the column whose values are the units: an actor column, or any other of
	// strings or whole numbers. So it does in all views.
	Per string
	// Gap, Max in microseconds; Max 0 for none.
	Gap, Max int64
	// GapExclusive splits at a gap of exactly Gap.
	GapExclusive bool
	// Start and End are conditions on events, or nil.
	Start, End *expression.Expr
	// SplitDay splits at midnight of the plan's zone.
	SplitDay bool
	// SplitOn splits where the value changes, or is nil.
	SplitOn *expression.Expr
	// Properties are the session's own, columns 4 onwards of a session row, after
	// start, end (timestamps), duration (seconds, float64), events (int64); then the actor column as last.
	Properties []Measure
	// Aggregates are what Properties are made of.
	Aggregates []Aggregation
}

// Samples asks for raw events.
type Samples struct {
	Columns    []Measure // each an expression over events
	Descending bool
	Limit      int
	// Actor keeps one actor's events; nil for all.
	Actor *string
	// After is the cursor of the page before, or nil.
	After *Cursor
}

// Cursor is a place in the order of samples: (time, shard, actor id, ordinal).
type Cursor struct {
	Time    int64
	Shard   int
	Actor   uint32
	Ordinal int64
}

// Retention counts, by cohort, the actors that came back in later periods.
type Retention struct {
	Per string
	// Start puts an actor in a cohort, Return counts as coming back.
	Start, Return *expression.Expr
	// Period is the calendar's: cohorts are its buckets.
	Period calendar.Unit
	// Rolling is the length of periods that start with the actor's entry,
	// microseconds; 0 for those of the calendar.
	Rolling int64
	// Cells are the periods that the cells of a cohort hold, ascending; the first is
	// period 0, the cohort itself. Bracketed says that the document names them.
	Cells     []Periods
	Bracketed bool
	// Mode is RetentionOn, RetentionOnOrAfter or RetentionStreak, AtLeast how many returns
	// make an actor count.
	Mode    string
	AtLeast int
	// Cohort is CohortFirstEver, CohortFirstInRange or CohortEvery.
	Cohort string
	// By is the breakdown by the entry's values, or empty; with ByReturn only returns of the
	// same values count.
	By       []Key
	ByReturn bool
	Limit    int
	// Measure is over the returns of a cell, or nil: an expression over Aggregates.
	Measure    *Measure
	Aggregates []Aggregation
}

// Periods are the periods from First to Last, both included, counted from an entry's.
type Periods struct{ First, Last int }

// Paths counts what follows what within the sessions of actors.
type Paths struct {
	Per string
	// Node names an event; one whose Node is null is no part of a path.
	Node *expression.Expr
	// Start, End and Exclude are conditions on events, or nil.
	Start, End, Exclude *expression.Expr
	// EndLast takes the last match of End rather than the first.
	EndLast bool
	// Before and After are the most nodes before and after depth 0. Only a path with
	// a Start has both: without one there is nothing before the first node, and
	// with an End alone nothing after it.
	Before, After int
	// Gap ends a session where nothing happens for longer, microseconds. Session says more
	// about where sessions end, or is nil.
	Gap     int64
	Session *Sessions
	// Collapse makes one node of neighbours that are equal.
	Collapse bool
	// Transitions counts the paths of all sessions, rather than the first of each actor.
	Transitions bool
	// Limit is the most nodes of one depth, and the most whole paths, to answer; 0
	// for all.
	Limit int
}
