package sources

import (
	"time"

	"github.com/sluice-analytics/sluice/ingest/continuous"
	"github.com/sluice-analytics/sluice/storage"
)

// FailuresMax bounds the failures of one description.
const FailuresMax = 1000

// Source describes a source, as the HTTP API and the command line do. The numbers are as continuous.Status says.
type Source struct {
	Name    string `json:"name"`
	Dataset string `json:"dataset"`
	// Kind is s3, files, lookup or push; Place where the objects are.
	Kind  string `json:"kind"`
	Place string `json:"place"`
	// State is idle, listing, loading, waiting, failed or stopped.
	State      string   `json:"state"`
	WaitingFor []string `json:"waiting_for"`
	// LagSeconds is null while it is not known.
	LagSeconds  *float64   `json:"lag_seconds"`
	LastSuccess *time.Time `json:"last_success"`
	NextRun     *time.Time `json:"next_run"`

	Seen        int64 `json:"seen"`
	Loaded      int64 `json:"loaded"`
	Pending     int64 `json:"pending"`
	Failed      int64 `json:"failed"`
	Quarantined int64 `json:"quarantined"`
	Gone        int64 `json:"gone"`
	Changed     int64 `json:"changed"`

	Events          int64   `json:"events"`
	Rejected        int64   `json:"rejected"`
	Bytes           int64   `json:"bytes"`
	BytesPerSecond  float64 `json:"bytes_per_second"`
	EventsPerSecond float64 `json:"events_per_second"`
	// Error is why the last pass failed, null if it did not.
	Error *string `json:"error"`
}

// Described is a source with its objects that are not simply loaded, the newest first.
type Described struct {
	Source
	Failures []Failure `json:"failures"`
}

// Failure is an object that is not simply loaded.
type Failure struct {
	Key     string `json:"key"`
	Version string `json:"version"`
	// State is retry, quarantined, gone or changed.
	State  string `json:"state"`
	Reason string `json:"reason"`
	// Line counts from 1, 0 where no line is to blame; Offset is that of the line in bytes.
	Line   int64 `json:"line"`
	Offset int64 `json:"offset"`
	Tries  int64 `json:"tries"`
	// NextTry is null where there is none.
	NextTry *time.Time `json:"next_try"`
	At      time.Time  `json:"at"`
}

func describe(status continuous.Status) Source {
	described := Source{
		Name: status.Name, Dataset: status.Dataset, Kind: status.Kind, Place: status.Place, State: status.State, WaitingFor: []string{},
		LastSuccess: known(status.LastSuccess), NextRun: known(status.NextRun),
		Seen: status.Seen, Loaded: status.Loaded, Pending: status.Pending, Failed: status.Failed, Quarantined: status.Quarantined,
		Gone: status.Gone, Changed: status.Changed, Events: status.Events, Rejected: status.Rejected, Bytes: status.Bytes,
		BytesPerSecond: status.BytesPerSecond, EventsPerSecond: status.EventsPerSecond,
	}
	described.WaitingFor = append(described.WaitingFor, status.WaitingFor...)
	if status.LagKnown {
		seconds := status.Lag.Seconds()
		described.LagSeconds = &seconds
	}
	if status.Error != "" {
		described.Error = &status.Error
	}
	return described
}

// known is nil for the zero time.
func known(at time.Time) *time.Time {
	if at.IsZero() {
		return nil
	}
	return &at
}

// stateNames are what the states of objects are called.
var stateNames = map[uint64]string{
	storage.ObjectRetry: "retry", storage.ObjectQuarantined: "quarantined", storage.ObjectGone: "gone", storage.ObjectChanged: "changed",
}

func describeFailure(failure continuous.Failure) Failure {
	object := failure.Object
	described := Failure{
		Key: object.Key, Version: object.Version, State: stateNames[object.State], Reason: object.Reason, Line: object.Line,
		Offset: object.Offset, Tries: object.Tries, At: time.UnixMicro(object.At).UTC(),
	}
	if object.State == storage.ObjectRetry {
		next := time.UnixMicro(object.NextTry).UTC()
		described.NextTry = &next
	}
	return described
}
