// Package metrics tells what a server does and how it is, as Prometheus reads it: requests by route, and, at the moment when
// somebody asks, the figures of datasets, sources, alerts and the disk. Nothing is measured twice: datasets and sources count for
// themselves, and a collector turns what they say into samples. Labels are names that the operator gave (datasets, sources, routes),
// never values of events, so that there are few of them.
//
// The form is that of the Prometheus exposition format, written by the client library of that project. docs/operations.md lists
// the metrics; a test holds the list to what is told.
package metrics

import (
	"net/http"
	"strconv"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/prometheus/client_golang/prometheus/promhttp"
)

// Dataset is the figures of a dataset.
type Dataset struct {
	Name     string
	Events   int64
	Segments int
	// Bytes are those on disk.
	Bytes int64
	// Rejects counts lines that were not taken, Waiting pushed events that no segment holds although it was tried.
	Rejects, Waiting int64
	// Newest is the time of the newest event, zero where there is none.
	Newest time.Time
	// CompactionFailed and SealFailed say that the last one failed.
	CompactionFailed, SealFailed bool
}

// Source is the figures of a source of events.
type Source struct {
	Name, Dataset string
	// State is its word in the API: idle, listing, loading, waiting, failed or stopped.
	State string
	// Lag is how far it is behind; HasLag says that this is known.
	Lag    time.Duration
	HasLag bool
	// LastSuccess is zero where there was none.
	LastSuccess                                time.Time
	Loaded, Pending, Failed, Quarantined, Gone int64
	Changed, Events, Rejected, Bytes           int64
}

// Syncs is how long syncs took.
type Syncs struct {
	Count int64
	Total time.Duration
	// Within are how many took at most so long, in seconds.
	Within map[float64]uint64
	// Waiting is how long the oldest of those that have not ended lasts already.
	Waiting time.Duration
}

// Server is what a server tells of itself when it is asked. A nil function tells nothing.
type Server struct {
	// Version is that of the program.
	Version string
	// Datasets, Sources and Firing (the number of alerts that fire, by rule) are called for each answer.
	Datasets func() ([]Dataset, error)
	Sources  func() []Source
	Firing   func() map[string]int
	// Free is how many bytes are free where the store is, Syncs how long the disk takes to make bytes durable.
	Free  func() (int64, error)
	Syncs func() Syncs
}

// Set is the metrics of one server. It is safe for concurrent use.
type Set struct {
	registry *prometheus.Registry
	requests *prometheus.CounterVec
	seconds  *prometheus.HistogramVec
}

// New returns the metrics of a server.
func New(server Server) *Set {
	s := &Set{
		registry: prometheus.NewRegistry(),
		requests: prometheus.NewCounterVec(prometheus.CounterOpts{Name: "sluice_http_requests_total", Help: "Requests that were answered."}, []string{"route", "method", "status"}),
		seconds: prometheus.NewHistogramVec(prometheus.HistogramOpts{
			Name: "sluice_http_request_seconds", Help: "How long requests took.",
			Buckets: []float64{0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3, 10, 30, 100},
		}, []string{"route", "method"}),
	}
	s.registry.MustRegister(s.requests, s.seconds, &collector{server: server},
		collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}))
	return s
}

// Observe counts a request to a route, which is the pattern and not the path: names in paths would be labels without end.
func (s *Set) Observe(route, method string, status int, took time.Duration) {
	s.requests.WithLabelValues(route, method, strconv.Itoa(status)).Inc()
	s.seconds.WithLabelValues(route, method).Observe(took.Seconds())
}

// Handler answers with all metrics.
func (s *Set) Handler() http.Handler {
	return promhttp.HandlerFor(s.registry, promhttp.HandlerOpts{ErrorHandling: promhttp.ContinueOnError})
}
