package continuous

import (
	"time"

	"github.com/sluice-analytics/sluice/ingest/config"
	"github.com/sluice-analytics/sluice/storage"
)

// The kinds of sources.
const (
	KindS3     = "s3"
	KindFiles  = "files"
	KindLookup = "lookup"
	KindPush   = "push"
)

// What a source is doing.
const (
	// Idle sources wait for their next turn.
	Idle = "idle"
	// Listing sources look for objects, Loading sources read them.
	Listing = "listing"
	Loading = "loading"
	// Waiting sources wait for others that come before.
	Waiting = "waiting"
	// Failed sources have failed in their last pass, and wait for the next.
	Failed = "failed"
	// Stopped sources are not run.
	Stopped = "stopped"
)

// Status is how a source is. Counts of objects are those that it knows now; Events, Rejected and Bytes are of all that are in
// the ledger of its dataset.
type Status struct {
	Name, Dataset, Kind, Place string
	State                      string
	// WaitingFor names the sources that have not succeeded yet, where State is Waiting.
	WaitingFor []string
	// Lag is how long ago the oldest object was changed last that was listed and is not loaded, but for quarantined ones; 0
	// where there is none. While the place cannot be listed it is at least the time since the last complete listing
	// began. LagKnown is false before the first complete listing.
	Lag      time.Duration
	LagKnown bool
	// LastSuccess is when a pass last ended in which nothing failed, NextRun when the next begins; zero for never.
	LastSuccess, NextRun time.Time
	// Seen are all objects that the source knows: Loaded and Pending and Failed (they are tried again) and Quarantined and
	// Gone. Changed objects are among those loaded.
	Seen, Loaded, Pending, Failed, Quarantined, Gone, Changed int64
	Events, Rejected, Bytes                                   int64
	// BytesPerSecond and EventsPerSecond are those of the last minute.
	BytesPerSecond, EventsPerSecond float64
	// Error says why the last pass failed; empty if it did not.
	Error string
	// Every is how often it is looked at.
	Every time.Duration
}

// Failure is an object of a source that is not simply loaded.
type Failure struct {
	Object storage.SourceObject
	// Name is what people call it.
	Name string
}

// Status tells how all sources are, in the order of the file.
func (s *Set) Status() []Status {
	list := make([]Status, len(s.runners))
	for i, r := range s.runners {
		list[i] = r.status(time.Now())
	}
	return list
}

// Failures returns how a source is, with its objects that are not simply loaded, the newest first.
func (s *Set) Failures(name string) (Status, []Failure, error) {
	r, err := s.find(name)
	if err != nil {
		return Status{}, nil, err
	}
	status := r.status(time.Now())
	r.mu.Lock()
	defer r.mu.Unlock()
	var failures []Failure
	for _, object := range r.states.failures() {
		failures = append(failures, Failure{Object: object, Name: display(object.SourceKey)})
	}
	return status, failures, nil
}

func (r *runner) status(now time.Time) Status {
	r.mu.Lock()
	defer r.mu.Unlock()
	status := Status{
		Name: r.source.Name, Dataset: r.source.Dataset, Kind: kind(r.source), Place: r.place, State: r.state,
		WaitingFor: r.waitingFor, NextRun: r.nextRun, Error: r.failure, Every: every(r.source),
		Loaded: r.total.objects, Events: r.total.events, Rejected: r.total.rejected, Bytes: r.total.bytes,
		Pending: int64(len(r.pending)), Failed: int64(r.states.count[storage.ObjectRetry]),
		Quarantined: int64(r.states.count[storage.ObjectQuarantined]), Gone: int64(r.states.count[storage.ObjectGone]),
		Changed: int64(r.states.count[storage.ObjectChanged]),
	}
	status.Seen = status.Loaded + status.Pending + status.Failed + status.Quarantined + status.Gone
	status.BytesPerSecond, status.EventsPerSecond = r.meter.rates(now)
	if r.mark.Succeeded > 0 {
		status.LastSuccess = time.UnixMicro(r.mark.Succeeded).UTC()
	}
	status.Lag, status.LagKnown = r.lag(now)
	return status
}

// lag is how far a source is behind. The caller holds mu.
func (r *runner) lag(now time.Time) (time.Duration, bool) {
	if r.mark.Complete == 0 {
		return 0, false
	}
	oldest := now.UnixMicro()
	for _, modified := range r.pending {
		oldest = min(oldest, modified)
	}
	for _, object := range r.states.objects {
		if object.State == storage.ObjectRetry {
			oldest = min(oldest, object.Modified)
		}
	}
	if r.unlisted {
		oldest = min(oldest, r.mark.Complete)
	}
	return max(0, time.Duration(now.UnixMicro()-oldest)*time.Microsecond), true
}

// everyDefault is how often a source is looked at that does not say.
const everyDefault = time.Minute

func every(declared *config.Source) time.Duration {
	if declared.Every > 0 {
		return declared.Every
	}
	return everyDefault
}
