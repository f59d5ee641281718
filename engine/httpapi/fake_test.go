package httpapi

import (
	"bytes"
	"context"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"

	"github.com/getkin/kin-openapi/openapi3"
	"github.com/getkin/kin-openapi/openapi3filter"
	"github.com/getkin/kin-openapi/routers"
	"go.uber.org/goleak"

	"github.com/sluice-analytics/sluice/engine"
	"github.com/sluice-analytics/sluice/engine/result"
	"github.com/sluice-analytics/sluice/ingest"
	"github.com/sluice-analytics/sluice/ingest/format"
	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/query/drill"
	"github.com/sluice-analytics/sluice/storage"
	"github.com/sluice-analytics/sluice/storage/schema"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// *engine.Engine is the backend of the program.
var _ Backend = (*engine.Engine)(nil)

// fake answers with fixed values, or with what its functions return.
type fake struct {
	onQuery func(ctx context.Context, document []byte) (*result.Result, error)
	onPush  func(ctx context.Context, dataset string, body io.Reader) (*ingest.Report, error)
	err     error // of the other methods
	disk    storage.Disk
	SavedBackend
	KeptBackend
	UsesBackend
	WritingBackend
	DataBackend
	onLive   func(ctx context.Context, request engine.LiveRequest, emit func(engine.LiveFrame) error) error
	onStream func(ctx context.Context, document []byte, emit func(engine.Frame) error) error
	// onOptions is told of the options of a stream.
	onOptions func(engine.StreamOptions)
}

func (f *fake) Disk() (storage.Disk, error) { return f.disk, f.err }

func (f *fake) Live(ctx context.Context, request engine.LiveRequest, emit func(engine.LiveFrame) error) error {
	return f.onLive(ctx, request, emit)
}

func (f *fake) Stream(ctx context.Context, document []byte, options engine.StreamOptions, emit func(engine.Frame) error) error {
	if f.onOptions != nil {
		f.onOptions(options)
	}
	if f.onStream != nil {
		return f.onStream(ctx, document, emit)
	}
	if f.err != nil {
		return f.err
	}
	if err := emit(engine.Frame{State: engine.FrameEstimate, Done: 0.0625, Answer: tableAnswer(), Intervals: engine.Intervals{"rows": []any{}}}); err != nil {
		return err
	}
	return emit(engine.Frame{State: engine.FrameExact, Done: 1, Answer: tableAnswer()})
}

func (f *fake) Query(ctx context.Context, document []byte) (*result.Result, error) {
	if f.onQuery != nil {
		return f.onQuery(ctx, document)
	}
	return tableAnswer(), f.err
}

func (f *fake) Actors(context.Context, []byte) (*result.Result, error) {
	answer := tableAnswer()
	answer.Query, answer.Table.Total, answer.Table.Other = &query.Document{Dataset: "shop"}, nil, nil
	answer.Actors = &result.ActorsList{Of: &query.ActorsDocument{Step: 2, State: query.StateReached, Limit: 100}, Cohort: []byte(`{"actor": {"step": 2}}`)}
	return answer, f.err
}

func (f *fake) Drill(context.Context, []byte) (*drill.Answer, error) {
	return &drill.Answer{Label: "country = 'CH'", Predicate: "country = 'CH'", Reasons: map[string]string{"by": "no expression"}}, f.err
}

func (f *fake) MarkedEvents(context.Context, []byte) (*result.Result, error) {
	answer := tableAnswer()
	answer.Query, answer.Table.Total, answer.Table.Other = &query.Document{Dataset: "shop"}, nil, nil
	answer.Events = &result.EventsList{Of: map[string]any{"mark": drill.Mark{Step: 2}, "limit": 100}, Count: 12, Beside: 2}
	return answer, f.err
}

func (f *fake) PushNames(string) (format.Names, bool, error) { return format.Names{}, false, f.err }

func (f *fake) PushWith(ctx context.Context, dataset string, body io.Reader, _ ingest.PushOptions) (*ingest.Report, error) {
	if f.onPush != nil {
		return f.onPush(ctx, dataset, body)
	}
	text, err := io.ReadAll(body)
	if err != nil {
		return nil, err
	}
	return &ingest.Report{Dataset: dataset, Events: int64(bytes.Count(text, []byte("\n")))}, f.err
}

func (f *fake) Datasets() ([]engine.Dataset, error) {
	if f.err != nil {
		return nil, f.err
	}
	return []engine.Dataset{{Name: "shop", Events: 3, Actors: []string{"user_id"}}, {Name: "empty"}}, nil
}

func (f *fake) Dataset(_ context.Context, name string) (*engine.Dataset, error) {
	if f.err != nil {
		return nil, f.err
	}
	return &engine.Dataset{Name: name, Events: 3, DistinctActors: 2, Event: "event", Columns: []engine.Column{
		{Name: "time", Type: schema.Timestamp, Filled: 3, Min: "2026-03-01T00:00:00Z", Max: "2026-03-02T00:00:00Z"},
		{Name: "country", Type: schema.String, Filled: 2, Distinct: 2},
		{Name: "amount", Type: schema.Float64, Filled: 1, Min: -1.5, Max: 3},
		{Name: "tags", Type: schema.StringList}, {Name: "odd", Type: schema.Unknown},
		{Name: "bot", Type: schema.Bool, Filled: 1, Min: false, Max: true},
	}}, nil
}

func (f *fake) Values(_ context.Context, _, column, prefix string, limit int) ([]engine.ValueCount, error) {
	if f.err != nil {
		return nil, f.err
	}
	return []engine.ValueCount{{Value: prefix + column, Count: int64(limit)}, {Value: "", Count: 1}}, nil
}

func tableAnswer() *result.Result {
	null := schema.NullOf(schema.String)
	table, err := result.NewTable(
		[]result.Column{{Name: "country", Type: schema.String}, {Name: "at", Type: schema.Timestamp}, {Name: "x", Type: schema.Float64}, {Name: "tags", Type: schema.StringList}},
		[][]schema.Value{{schema.StringOf("CH"), schema.TimestampOf(0), schema.FloatOf(1.5), schema.ListOf([]string{"a"})}, {null, null, null, null}})
	if err != nil {
		panic(err)
	}
	table.Total, table.Other, table.Cursor = []schema.Value{null, null, schema.FloatOf(2), null}, []schema.Value{null, null, null, null}, "c1"
	return &result.Result{Query: &query.Document{Dataset: "shop"}, Table: table, Stats: result.Stats{SampledFraction: 1, Warnings: []string{"w"}}}
}

func funnelAnswer() *result.Result {
	times := &result.Times{Count: 2, Mean: 3, Median: 3, P90: 5, Histogram: []result.Bin{{From: 0, Count: 2}}}
	steps := []result.Step{{Name: "View", Count: 4, FromFirst: 1, FromPrevious: 1},
		{Name: "Buy", Count: 2, FromFirst: 0.5, FromPrevious: 0.5, Dropped: 1, InProgress: 1, TimeFromPrevious: times, TimeFromEntry: times}}
	funnel := &result.Funnel{Steps: steps, By: []result.Column{{Name: "country", Type: schema.String}}, Groups: []result.Group{
		{Values: []schema.Value{schema.StringOf("CH")}, Steps: steps}, {Values: []schema.Value{schema.NullOf(schema.String)}, Steps: steps}, {Other: true, Steps: steps}}}
	return &result.Result{Query: &query.Document{Dataset: "shop"}, Funnel: funnel,
		Compare: &result.Result{Funnel: &result.Funnel{Steps: steps[:1]}}}
}

func retentionAnswer() *result.Result {
	matrix := result.Matrix{
		Cohorts: []result.Cohort{{Size: 4, Cells: []result.Cell{{Count: 4, Share: 1, Complete: true}, {Count: 1, Share: 0.25}}}},
		Total:   []result.RetentionTotal{{Count: 4, Size: 4, Share: 1}, {}},
	}
	retention := &result.Retention{Matrix: matrix, By: []string{"country"}, Periods: []result.Periods{{}, {First: 1, Last: 1}}, Groups: []result.RetentionGroup{
		{Values: []schema.Value{schema.NullOf(schema.String)}, Matrix: matrix}, {Other: true, Matrix: matrix}}}
	one := 1
	return &result.Result{
		Query: &query.Document{Dataset: "shop", Retention: &query.RetentionDocument{
			Start: "true", Period: "day", Brackets: []query.BracketDocument{{First: 1, Last: 1}, {First: 2, Last: 7}}, AtLeast: 1, Limit: &one}},
		Retention: retention, Compare: &result.Result{Retention: &result.Retention{Matrix: matrix}},
	}
}

func lifecycleAnswer() *result.Result {
	return &result.Result{
		Query:     &query.Document{Dataset: "shop", Lifecycle: &query.LifecycleDocument{Event: "true", Period: "day", Created: "time"}},
		Lifecycle: &result.Lifecycle{Periods: []result.LifecyclePeriod{{New: 3, Returning: 2, Resurrecting: 1, Dormant: -2, Complete: true}, {}}},
		Compare:   &result.Result{Lifecycle: &result.Lifecycle{}},
	}
}

func stickinessAnswer() *result.Result {
	return &result.Result{
		Query:      &query.Document{Dataset: "shop", Stickiness: &query.StickinessDocument{Event: "true", Period: "week"}},
		Stickiness: result.NewStickiness([]int64{3, 0, 1}),
		Compare:    &result.Result{Stickiness: &result.Stickiness{}},
	}
}

func pathsAnswer() *result.Result {
	home, cart := result.PathStop{Value: schema.StringOf("home")}, result.PathStop{Value: schema.StringOf("cart")}
	paths := &result.Paths{Count: 5,
		Nodes: []result.PathNode{{PathStop: home, Count: 5, Starts: 5, Ends: 1}, {Depth: 1, PathStop: cart, Count: 3, Ends: 3},
			{Depth: 1, PathStop: result.PathStop{Other: true}, Merged: 2, Count: 1, Ends: 1}},
		Edges:    []result.PathEdge{{From: home, To: cart, Count: 3, Mean: 1.5, Median: 1}, {From: home, To: result.PathStop{Other: true}, Count: 1}},
		TopPaths: []result.WholePath{{Nodes: []schema.Value{home.Value, cart.Value}, Count: 3}}, OtherPaths: 2, OtherCount: 2,
	}
	return &result.Result{Query: &query.Document{Dataset: "shop"}, Paths: paths, Compare: &result.Result{Paths: &result.Paths{}}}
}

func differenceAnswer() *result.Result {
	both := result.DifferenceBoth{Selection: result.DifferencePart{Count: 3, Share: 0.75}, Baseline: result.DifferencePart{Count: 1, Share: 0.1}}
	value := result.DifferenceValue{Value: schema.StringOf("CH"), DifferenceBoth: both, Lift: schema.FloatOf(7.5), OddsRatio: schema.FloatOf(27), Correlation: 0.6}
	bin := result.DifferenceValue{Value: schema.FloatOf(1), IsRange: true, To: schema.FloatOf(2), DifferenceBoth: both, Lift: schema.NullOf(schema.Float64), OddsRatio: schema.NullOf(schema.Float64)}
	answer := &result.Difference{Selection: 4, Baseline: 10, OtherProperties: 1, Events: []result.DifferenceValue{value}, OtherEvents: 2,
		Skipped: []query.SkippedProperty{{Name: "time", Why: "the time"}},
		Properties: []result.DifferenceProperty{
			{Name: "country", Type: schema.String, Kind: "text", OfEvents: true, Score: 0.6, OnlyIn: "selection", Missing: both, Different: 2,
				Values: []result.DifferenceValue{value}, OtherValues: 1, Other: &both, Best: &value},
			{Name: "latency", Type: schema.Float64, Kind: "number", Score: 0.1, Missing: both, Best: &bin,
				SelectionMedian: schema.FloatOf(1.5), BaselineMedian: schema.NullOf(schema.Float64),
				Distribution: &result.DifferenceDistribution{Edges: []schema.Value{schema.FloatOf(1), schema.FloatOf(2)},
					Selection: []result.DifferencePart{both.Selection}, Baseline: []result.DifferencePart{both.Baseline}}},
		}}
	return &result.Result{Query: &query.Document{Dataset: "shop", Difference: &query.DifferenceDocument{Selection: "country = 'CH'"}},
		Difference: answer, Compare: &result.Result{Difference: &result.Difference{}}}
}

var quiet = slog.New(slog.NewTextHandler(io.Discard, nil))

// request makes a request to the handler as a local program would.
func request(method, target, body string, header ...string) *http.Request {
	r := httptest.NewRequest(method, target, strings.NewReader(body))
	r.Host = "127.0.0.1:8080"
	if body != "" || method == http.MethodPost {
		r.Header.Set("Content-Type", "application/json")
	}
	for i := 0; i < len(header); i += 2 {
		r.Header.Set(header[i], header[i+1])
	}
	return r
}

// call serves a request and holds the response to the OpenAPI document.
func call(t *testing.T, handler http.Handler, r *http.Request) *httptest.ResponseRecorder {
	t.Helper()
	w := httptest.NewRecorder()
	handler.ServeHTTP(w, r)
	conforms(t, r, w)
	return w
}

// parsed is the document, parsed once: it is needed for every response.
var parsed = sync.OnceValues(func() (*openapi3.T, error) {
	return openapi3.NewLoader().LoadFromData(openAPIDocument)
})

func document(t *testing.T) *openapi3.T {
	t.Helper()
	loaded, err := parsed()
	if err != nil {
		t.Fatal(err)
	}
	return loaded
}

// conforms validates a response against its operation. Paths and methods that are not
// documented have the error body.
func conforms(t *testing.T, r *http.Request, w *httptest.ResponseRecorder) {
	t.Helper()
	api := document(t)
	path, item := findPath(api, r.URL.EscapedPath())
	var operation *openapi3.Operation
	if item != nil {
		operation = item.Operations()[r.Method]
	}
	if operation == nil {
		if w.Code < 400 || !strings.HasPrefix(w.Body.String(), `{"error":{"code":`) {
			t.Errorf("%s %s is not documented and answers %d: %s", r.Method, r.URL.Path, w.Code, w.Body)
		}
		return
	}
	input := &openapi3filter.ResponseValidationInput{
		RequestValidationInput: &openapi3filter.RequestValidationInput{
			Request: r, Route: &routers.Route{Spec: api, Path: path, PathItem: item, Method: r.Method, Operation: operation},
		},
		Status: w.Code, Header: w.Header(),
		Options: &openapi3filter.Options{IncludeResponseStatus: true, ExcludeResponseBody: w.Header().Get("Content-Type") != "application/json"},
	}
	input.SetBodyBytes(w.Body.Bytes())
	if err := openapi3filter.ValidateResponse(r.Context(), input); err != nil {
		t.Errorf("%s %s answers %d: %v", r.Method, r.URL.Path, w.Code, err)
	}
}

// findPath returns the template of a path: the one with the fewest parameters, as ServeMux does.
func findPath(api *openapi3.T, path string) (found string, item *openapi3.PathItem) {
	want := strings.Split(path, "/")
	for template, candidate := range api.Paths.Map() {
		parts := strings.Split(template, "/")
		same := len(parts) == len(want)
		for i := 0; same && i < len(parts); i++ {
			same = parts[i] == want[i] || strings.HasPrefix(parts[i], "{")
		}
		if same && (item == nil || strings.Count(template, "{") < strings.Count(found, "{")) {
			found, item = template, candidate
		}
	}
	return found, item
}
