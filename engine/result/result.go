// Package result is what a query answers, and the forms in which it is written:
// JSON, NDJSON, CSV, Arrow IPC and a table for a terminal. A Result holds a
// table of rows, in one Arrow record batch, a funnel, a retention or paths. JSON says everything about it; the
// forms that are nothing but rows share one flattening (Flat), so that they agree.
// Writers read a result and never change it: several may write the same one at once.
package result

import (
	"time"

	"github.com/apache/arrow-go/v18/arrow"

	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// Result is the answer to one query. Exactly one of Table, Funnel, Retention and
// Paths is set.
type Result struct {
	// Query is the whole document with its defaults.
	Query *query.Document
	// Table answers the tabular views, aggregate and samples.
	Table *Table
	// Funnel answers the funnel view.
	Funnel *Funnel
	// Retention answers the retention view.
	Retention *Retention
	// Paths answers the paths view.
	Paths *Paths
	// Compare is the answer over the shifted range, or nil.
	Compare *Result
	// Zone is the zone in which times are written.
	Zone  *time.Location
	Stats Stats
}

// Column describes a column of a table.
type Column struct {
	Name string      `json:"name"`
	Type schema.Type `json:"type"`
}

// Table is rows of typed columns in Arrow memory.
type Table struct {
	Columns []Column
	// Record holds the rows; its fields are in the order of Columns: strings as utf8,
	// lists as list<utf8>, times as timestamp[us, UTC].
	Record arrow.RecordBatch
	// Total is the row over all groups and Other the row over the groups beyond
	// the limit, keys null; nil where there is none.
	Total, Other []schema.Value
	// Cursor asks for the next page of samples; "" at the end.
	Cursor string
}

// Funnel is the answer of the funnel view.
type Funnel struct {
	Steps  []Step
	Groups []Group
	// By names the breakdown, or is "".
	By string
}

// Group is one value of a breakdown.
type Group struct {
	Value schema.Value
	// Other marks the group of the values past the limit.
	Other bool
	Steps []Step
}

// Step is one step of a funnel.
type Step struct {
	Name  string
	Count int64
	// FromFirst and FromPrevious are shares, 0 where the denominator is.
	FromFirst, FromPrevious float64
	// Dropped reached the step before, not this one, and no longer can; InProgress
	// may still.
	Dropped, InProgress int64
	// TimeFromPrevious and TimeFromEntry are nil for the first step.
	TimeFromPrevious, TimeFromEntry *Times
}

// Times sums up durations, in seconds. All are 0 where Count is.
type Times struct {
	Count             int64
	Mean, Median, P90 float64
	Histogram         []Bin
}

// Bin counts the durations from From seconds up to the next bin's.
type Bin struct {
	From  float64 `json:"from"`
	Count int64   `json:"count"`
}

// Stats says what the answer cost and how far it can be trusted.
type Stats struct {
	RowsScanned    int64         `json:"rows_scanned"`
	BytesScanned   int64         `json:"bytes_scanned"`
	Segments       int           `json:"segments"`
	SegmentsPruned int           `json:"segments_pruned"`
	Elapsed        time.Duration `json:"-"`
	// CacheHits counts the segments that were answered from what an earlier query
	// found, CacheMisses those that were read and could be answered so next time.
	CacheHits       int      `json:"cache_hits,omitempty"`
	CacheMisses     int      `json:"cache_misses,omitempty"`
	SampledFraction float64  `json:"sampled_fraction"`
	Scaled          []string `json:"scaled,omitempty"`
	// WithoutActor counts the events that a behavioural view or uniq of the actor
	// left out because they have none.
	WithoutActor int64 `json:"without_actor,omitempty"`
	// Uses are the versions of what is saved with the dataset that the answer depends on.
	Uses     []query.Use `json:"uses,omitempty"`
	Warnings []string    `json:"warnings,omitempty"`
}
