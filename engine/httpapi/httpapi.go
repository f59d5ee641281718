// Package httpapi serves an engine over HTTP, for programs and browsers on the same
// machine. It adds no meaning of its own: a request becomes one call of the engine, and
// the package's work is to keep that call from harm. Every handler runs behind
//
//	headers -> panic -> host -> cross-origin -> token -> method -> scope -> concurrency -> deadline
//
// in this order, so that a page of a stranger's site, a name rebound to this machine, a
// body that never ends, a query that never ends and a thousand at once each meet
// their limit before the engine. All errors have one form, and openapi.json, which
// is served too, describes every route; a test holds both to each other.
package httpapi

import (
	"context"
	"io"
	"log/slog"
	"net/http"
	"runtime"
	"time"

	"github.com/sluice-analytics/sluice/engine"
	"github.com/sluice-analytics/sluice/engine/httpapi/access"
	"github.com/sluice-analytics/sluice/engine/result"
	"github.com/sluice-analytics/sluice/engine/sources"
	"github.com/sluice-analytics/sluice/ingest"
	"github.com/sluice-analytics/sluice/ingest/format"
	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/storage"
)

// Backend is what the handlers need of *engine.Engine. Its methods are called from many
// goroutines at once and end soon after their context does.
type Backend interface {
	Query(ctx context.Context, document []byte) (*result.Result, error)
	Actors(ctx context.Context, document []byte) (*result.Result, error)
	PushWith(ctx context.Context, dataset string, body io.Reader, options ingest.PushOptions) (*ingest.Report, error)
	PushNames(dataset string) (names format.Names, exists bool, err error)
	Datasets() ([]engine.Dataset, error)
	Disk() (storage.Disk, error)
	Dataset(ctx context.Context, name string) (*engine.Dataset, error)
	Values(ctx context.Context, dataset, column, prefix string, limit int) ([]engine.ValueCount, error)
	SavedBackend
	KeptBackend
	UsesBackend
	WritingBackend
	DrillBackend
	StreamBackend
	DataBackend
}

// Options are the limits of a handler. The zero value of each means its default.
type Options struct {
	// Hosts are names that a request's Host header may have besides the names of the
	// loopback and the address that it came in on.
	Hosts []string
	// QueryTimeout bounds a query; default 2 minutes.
	QueryTimeout time.Duration
	// Concurrency is the number of requests that the engine works on at once;
	// default eight times the number of cores, at least 16. It bounds memory; the engine
	// itself sees to it that a short query is not stuck behind long ones, of which it must
	// know. As many queries of WebSockets are worked on beside them.
	Concurrency int
	// Queue is the number of requests that may wait for their turn; default 8 times
	// Concurrency. More are turned away at once.
	Queue int
	// QueueTimeout is how long a request waits for its turn; default 10 seconds.
	QueueTimeout time.Duration
	// QueryBytes bounds a query document; default query.DocumentBytesMax.
	QueryBytes int64
	// EventsBytes bounds a body of events as it is sent; default 256 MiB.
	EventsBytes int64
	// UploadBytes bounds a body of events that is a named file or a job; default 16 GiB.
	UploadBytes int64
	// EventsBytesExpanded bounds a body that is neither decompressed; default 2 GiB.
	EventsBytesExpanded int64
	// UI answers requests for paths outside the API, with headers of its own; nil: there is no UI. It is behind the
	// same checks of host and origin.
	UI http.Handler
	// Access asks for tokens; nil: whoever reaches the server may do everything.
	Access *access.Guard
	// Watcher watches the data; nil: nothing is watched.
	Watcher Watcher
	// PushSources are declared ways of sending events, with tokens of their own or without.
	PushSources []PushSource
	// Sources are those that the server runs; nil for none.
	Sources SourcesBackend
	// Metrics answers GET /metrics; nil: there is no such page.
	Metrics http.Handler
	// Observe is told of each request that was answered: the route's pattern, never the path; nil: nobody is.
	Observe func(route, method string, status int, took time.Duration)
	// Log receives what went wrong inside; default slog.Default().
	Log *slog.Logger
}

func (o Options) withDefaults() Options {
	setDefault(&o.QueryTimeout, 2*time.Minute)
	setDefault(&o.Concurrency, max(16, 8*runtime.GOMAXPROCS(0)))
	setDefault(&o.Queue, 8*o.Concurrency)
	setDefault(&o.QueueTimeout, 10*time.Second)
	setDefault(&o.QueryBytes, query.DocumentBytesMax)
	setDefault(&o.EventsBytes, 256<<20)
	setDefault(&o.UploadBytes, 16<<30)
	setDefault(&o.EventsBytesExpanded, 2<<30)
	if o.Sources == nil {
		o.Sources = (*sources.Sources)(nil)
	}
	if o.Log == nil {
		o.Log = slog.Default()
	}
	return o
}

func setDefault[T int | int64 | time.Duration](option *T, value T) {
	if *option <= 0 {
		*option = value
	}
}

// Handler returns the handler of the whole API.
func Handler(backend Backend, options Options) http.Handler {
	options = options.withDefaults()
	s := &server{
		backend: backend,
		options: options,
		gate:    newGate(options.Concurrency, options.Queue, options.QueueTimeout),
		streams: newGate(options.Concurrency, 0, 0),
		sockets: make(chan struct{}, connectionsMax),
	}
	return s.protect(s.router())
}

// server is what the handlers share.
type server struct {
	backend Backend
	options Options
	gate    *gate
	// streams is the gate of what WebSockets ask, which so keeps no other request waiting; sockets has an element for each
	// of these.
	streams *gate
	sockets chan struct{}
}
