// Package result is what a query answers, and the forms in which it is written:
// JSON, NDJSON, CSV, Arrow IPC and a table for a terminal. A Result holds a
// table of rows, in one Arrow record batch, a funnel, a retention, a lifecycle, a stickiness or paths. JSON says everything about it; the
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

// Result is the answer to one query. Exactly one of Table, Funnel, Retention,
// Lifecycle, Stickiness, Paths and Difference is set.
type Result struct {
	// Query is the whole document with its defaults.
	Query *query.Document
	// Table answers the tabular views, aggregate and samples.
	Table *Table
	// Funnel answers the funnel view.
	Funnel *Funnel
	// Retention answers the retention view.
	Retention *Retention
	// Lifecycle answers the lifecycle view.
	Lifecycle *Lifecycle
	// Stickiness answers the stickiness view.
	Stickiness *Stickiness
	// Paths answers the paths view.
	Paths *Paths
	// Difference answers the difference view.
	Difference *Difference
	// Actors says of which actors Table is a list, or is nil.
	Actors *ActorsList
	// Events says of which events Table is a list, or is nil.
	Events *EventsList
	// Compare is the answer over the shifted range, or nil.
	Compare *Result
	// Zone is the zone in which times are written.
	Zone  *time.Location
	Stats Stats
}

// ActorsList is what a list of actors is of, and how it can be saved.
type ActorsList struct {
	// Of is the request but for the query document: a *query.ActorsDocument, or whatever names the mark.
	Of any
	// Cohort is the definition, as JSON, of the cohort of all these actors; empty where
	// no definition says who they are.
	Cohort json.RawMessage
}

// EventsList is what a list of events is of.
type EventsList struct {
	// Of is what names the mark.
	Of any
	// Count is how many events there are on all pages together.
	Count int64
	// Beside is how many of them are not of the mark: they are of the instants at which its sessions end or begin, and of the
	// sessions next to these.
	Beside int64
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
	WithoutActor int64 `json:"without_actor,omitempty"`
	// Actor names the column in whose order the events were read, "" where the dataset
	// has no actor; Regrouped is set where there was no copy in that order, so that one
	// was made for the query.
	Actor     string     `json:"actor,omitempty"`
	Regrouped *Regrouped `json:"regrouped,omitempty"`
	// Uses are the versions of what is saved with the dataset that the answer depends on.
	Uses     []query.Use `json:"uses,omitempty"`
	Warnings []string    `json:"warnings,omitempty"`
}

// Regrouped says what it took to bring events into an order that the dataset has no
// copy in.
type Regrouped struct {
	// Rows counts the events that were, and Bytes the memory that they took.
	Rows  int64 `json:"rows"`
	Bytes int64 `json:"bytes"`
	// Elapsed is a part of Stats.Elapsed.
	Elapsed time.Duration `json:"-"`
}
