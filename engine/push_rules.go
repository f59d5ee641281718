package engine

import (
	"fmt"
	"math"
	"slices"
	"sync"
	"time"

	"github.com/sluice-analytics/sluice/ingest"
)

// PushRules are what a configuration says of events that are pushed.
type PushRules struct {
	// EventsPerSecond bounds the events that are pushed to each dataset; 0 is no bound. Files that are uploaded do not count.
	EventsPerSecond int64
	// Identities say by dataset how its events are told apart. They hold from the first event on: a dataset that is there
	// already stays as it is.
	Identities map[string]PushIdentity
}

// PushIdentity says how the events of a dataset are told apart, by at most one of both.
type PushIdentity struct {
	Dedupe ingest.Dedupe
	Upsert []string
}

// PushRateError is about a push that comes too early. Nothing of it was added.
type PushRateError struct {
	Dataset string
	// EventsPerSecond is the bound.
	EventsPerSecond int64
	// After is how long to wait until the next try.
	After time.Duration
}

// Error says what the bound is.
func (e *PushRateError) Error() string {
	return fmt.Sprintf("more than %d events a second are pushed to dataset %q", e.EventsPerSecond, e.Dataset)
}

// declareIdentity says how a dataset that is not there yet is to tell its events apart.
func (e *Engine) declareIdentity(dataset string, options *ingest.PushOptions) {
	declared, ok := e.options.Push.Identities[dataset]
	if ok && !slices.Contains(e.store.Datasets(), dataset) {
		options.Dedupe, options.Upsert = declared.Dedupe, declared.Upsert
	}
}

// pushRates has a bucket for each dataset: it fills at the rate up to what a second brings, and pushes empty it. How many events a body has is
// known when it was read, so a push is taken while there is anything in the bucket, and may leave it in debt: the events of
// a long time never are more than the rate allows. It is safe for concurrent use.
type pushRates struct {
	mu      sync.Mutex
	buckets map[string]bucket
}

// bucket is how full a dataset's was at a time, negative in debt.
type bucket struct {
	events float64
	at     time.Time
}

// filled is how full the bucket is now. A clock that was set back fills nothing.
func (b bucket) filled(rate float64, now time.Time) float64 {
	return min(rate, b.events+rate*max(0, now.Sub(b.at).Seconds()))
}

// admit fails with a PushRateError if the dataset is in debt.
func (p *pushRates) admit(dataset string, rate int64, now time.Time) error {
	if rate <= 0 {
		return nil
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	held, known := p.buckets[dataset]
	if !known {
		return nil
	}
	events := held.filled(float64(rate), now)
	if events > 0 {
		return nil
	}
	seconds := math.Floor(-events/float64(rate)) + 1 // then it is in debt no more
	return &PushRateError{Dataset: dataset, EventsPerSecond: rate, After: time.Duration(min(seconds, math.MaxInt32)) * time.Second}
}

// take notes events that were pushed.
func (p *pushRates) take(dataset string, events, rate int64, now time.Time) {
	if rate <= 0 || events <= 0 {
		return
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	held, known := p.buckets[dataset]
	if !known {
		held = bucket{events: float64(rate), at: now}
		p.forgetFull(rate, now)
	}
	left := held.filled(float64(rate), now) - float64(events)
	if now.Before(held.at) {
		now = held.at
	}
	if p.buckets == nil {
		p.buckets = map[string]bucket{}
	}
	p.buckets[dataset] = bucket{events: left, at: now}
}

// forgetFull drops buckets that are as new ones would be, when there are many.
func (p *pushRates) forgetFull(rate int64, now time.Time) {
	if len(p.buckets) < pushDatasetsMax {
		return
	}
	for dataset, held := range p.buckets {
		if held.filled(float64(rate), now) >= float64(rate) {
			delete(p.buckets, dataset)
		}
	}
}
