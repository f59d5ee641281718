// Package result is what a query answers, and the forms in which it is written:
// JSON, NDJSON, CSV, Arrow IPC and a table for a terminal. A Result holds a
// table of rows, in one Arrow record batch, a funnel, a retention or paths. JSON says everything about it; the
// forms that are nothing but rows share one flattening (Flat), so that they agree.
// Writers read a result and never change it: several may write the same one at once.
package result

import (
	"encoding/json"
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
	// Actors says of which actors Table is a list, or is nil.
	Actors *ActorsList
	// Compare is the answer over the shifted range, or nil.
	Compare *Result
	// Zone is the zone in which times are written.
	Zone  *time.Location
	Stats Stats
}

// ActorsList is what a list of actors is of, and how it can be saved.
type ActorsList struct {
	// Of is the request but for the funnel's document.
	Of *query.ActorsDocument
	// Cohort is the definition, as JSON, of the cohort of all these actors; empty where
	// there is none because only some of a breakdown or a trend are listed.
	Cohort json.RawMessage
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
	WithoutActor int64    `json:"without_actor,omitempty"`
	Warnings     []string `json:"warnings,omitempty"`
}
