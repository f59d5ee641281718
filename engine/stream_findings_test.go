package engine

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/sluice-analytics/sluice/bench/simulator"
	"github.com/sluice-analytics/sluice/engine/result"
	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/storage"
	"github.com/sluice-analytics/sluice/storage/vfs"
)

// keepingShop is an engine over simulated events.
func keepingShop(t *testing.T, events int64, options Options) *Engine {
	t.Helper()
	var text []byte
	shop := simulator.New(simulator.Config{Events: events, Users: int(events) / 10, Seed: 7})
	var event simulator.Event
	for shop.Next(&event) {
		text = simulator.AppendNDJSON(text, &event)
	}
	e, err := OpenFS(vfs.NewMem(), options)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := e.Close(); err != nil {
			t.Error(err)
		}
	})
	if _, err := e.Push(t.Context(), "shop", bytes.NewReader(text)); err != nil {
		t.Fatal(err)
	}
	return e
}

// keptDocuments are questions of all views whose passes are kept.
var keptDocuments = map[string]string{
	"groups":      `{"dataset":"shop","aggregate":{"by":["country"],"measures":["count()","avg(latency_ms)","uniq(user_id)"]}}`,
	"ranking":     `{"dataset":"shop","aggregate":{"by":["page"],"measures":["sum(amount)"],"limit":3}}`,
	"quantiles":   `{"dataset":"shop","aggregate":{"by":["time('1d')"],"measures":["median(latency_ms)","p90(latency_ms)","count() filter (where amount > 1)"]}}`,
	"sessions":    `{"dataset":"shop","aggregate":{"over":{"sessions":{"gap":"30m"}},"by":["events"],"measures":["count()"]}}`,
	"actors":      `{"dataset":"shop","aggregate":{"over":{"actors":{"properties":{"orders":"count()"}}},"by":["orders"],"measures":["count()"]}}`,
	"funnel":      `{"dataset":"shop","funnel":{"steps":[{"where":"event = 'page_view'"},{"where":"event = 'search'"}],"window":"1d","by":"country","limit":3}}`,
	"scan":        `{"dataset":"shop","funnel":{"steps":[{"where":"event = 'page_view'"},{"where":"event = 'search'"}],"window":"1d","measures":["sum(latency_ms)"],"trend":"1d"}}`,
	"retention":   `{"dataset":"shop","retention":{"start":"true","return":"event = 'search'","period":"day","periods":4,"by":"country"}}`,
	"values":      `{"dataset":"shop","retention":{"start":"true","return":"true","period":"week","periods":3,"measure":"sum(amount)","day":"rolling"}}`,
	"lifecycle":   `{"dataset":"shop","lifecycle":{"event":"true","period":"day"}}`,
	"stickiness":  `{"dataset":"shop","stickiness":{"event":"true","period":"day"}}`,
	"paths":       `{"dataset":"shop","paths":{"start":"event = 'search'","after":3,"limit":4}}`,
	"compared":    `{"dataset":"shop","from":"2026-01-10","to":"2026-01-17","compare":{"offset":"7d"},"aggregate":{"by":["country"],"measures":["count()"]}}`,
	"two columns": `{"dataset":"shop","aggregate":{"by":["country","platform"],"measures":["stddev(latency_ms)","median(latency_ms)","max(page)"]}}`,
}

// asStream calls visit with a stream of a document.
func asStream(t *testing.T, e *Engine, document string, visit func(s *stream)) {
	t.Helper()
	_, err := about(e, []byte(document), func(snapshot *storage.Snapshot, options query.CompileOptions) (none struct{}, err error) {
		plan, err := query.Compile([]byte(document), snapshot.Schema, options)
		if err != nil {
			return none, err
		}
		ctx, cancel := context.WithCancel(t.Context())
		defer cancel()
		s := &stream{
			engine: e, ctx: ctx, cancel: cancel, plan: plan, snapshot: snapshot, scope: e.wholeScope(), options: StreamOptions{Quick: -1},
			emit: func(f Frame) error {
				if f.Answer != nil {
					f.Answer.Release()
				}
				return nil
			},
		}
		s.scope.memory = newMemoryAccount(&e.memory, e.options.QueryMemoryBytes, 0)
		defer s.scope.memory.release()
		s.scope.found = newFindings(s.scope.memory)
		visit(s)
		return none, nil
	})
	if err != nil {
		t.Fatalf("%s: %v", document, err)
	}
}

// TestNoShardIsReadTwice looks at what the exact answer still reads after the estimates.
func TestNoShardIsReadTwice(t *testing.T) {
	e := keepingShop(t, 20_000, Options{Threads: 3})
	for name, document := range keptDocuments {
		asStream(t, e, document, func(s *stream) {
			plain, err := e.Query(t.Context(), []byte(document))
			if err != nil {
				t.Fatal(err)
			}
			defer plain.Release()
			if _, err := s.estimates([]byte(document)); err != nil {
				t.Fatalf("%s: %v", name, err)
			}
			kept := s.scope.memory.total.Load()
			var reused int64
			answer, err := e.runIn(s.ctx, s.plan, s.snapshot, s.scope, func(x *execution, answer *result.Result) error {
				err := x.view(answer)
				reused += x.reused
				return err
			})
			if err != nil {
				t.Fatalf("%s: %v", name, err)
			}
			defer answer.Release()
			all, whole := answer.Stats.RowsScanned, plain.Stats.RowsScanned
			if all != whole || answer.Stats.BytesScanned != plain.Stats.BytesScanned || answer.Stats.WithoutActor != plain.Stats.WithoutActor {
				t.Errorf("%s: %d rows in all, a plain query has %d: %+v, %+v", name, all, whole, answer.Stats, plain.Stats)
			}
			want := 0.25
			switch name {
			case "groups":
				want /= 2 // the actors of the groups shown take a pass of their own
			case "compared":
				want *= 2 // the rows are those of one of two ranges
			}
			if share := float64(reused) / float64(all); share < 0.7*want || share > 1.3*want {
				t.Errorf("%s: %.3f of the rows are not read again, of 16 of 64 shards", name, share)
			}
			if kept <= 0 {
				t.Errorf("%s: what is kept counts as %d bytes", name, kept)
			}
		})
		if used := e.memory.used.Load(); used != 0 {
			t.Fatalf("%s: %d bytes are not given back", name, used)
		}
	}
}

// TestEstimatesAreOfTheQuerysMemory bounds estimates and the exact answer together.
func TestEstimatesAreOfTheQuerysMemory(t *testing.T) {
	const limit = 2 << 20
	e := keepingShop(t, 20_000, Options{Threads: 2, QueryMemoryBytes: limit})
	document := `{"dataset":"shop","aggregate":{"by":["event"],"measures":["count()"]}}`
	asStream(t, e, document, func(s *stream) {
		own := e.account(s.scope)
		if err := own.set(0, limit/2); err != nil {
			t.Fatal(err)
		}
		other := e.account(s.scope)
		if err := other.set(0, limit); !errors.Is(err, ErrMemory) {
			t.Errorf("two parts of a query hold more than it may: %v", err)
		}
		other.release()
		own.release()
		if held := s.scope.memory.total.Load(); held != 0 {
			t.Errorf("%d bytes are held by nobody", held)
		}
	})
}

// TestWhatFitsWithoutEstimatesIsAnswered asks under limits of all sizes.
func TestWhatFitsWithoutEstimatesIsAnswered(t *testing.T) {
	e := keepingShop(t, 20_000, Options{Threads: 1}) // what two workers hold at a time is a matter of chance
	answered, failed, unestimated := 0, 0, 0
	for name, document := range keptDocuments {
		for limit := int64(1 << 12); limit <= 64<<20; limit *= 3 {
			e.options.QueryMemoryBytes = limit
			plain, want := e.Query(t.Context(), []byte(document))
			if want == nil {
				plain.Release()
			}
			estimates := 0
			err := e.Stream(t.Context(), []byte(document), StreamOptions{Quick: -1}, func(f Frame) error {
				if f.State == FrameEstimate {
					estimates++
				}
				if f.Answer != nil {
					f.Answer.Release()
				}
				return nil
			})
			switch {
			case want == nil && err != nil:
				t.Errorf("%s: with %d bytes: %v", name, limit, err)
			case want == nil:
				answered++
				if estimates == 0 {
					unestimated++
				}
			case err != nil && !errors.Is(err, ErrMemory):
				t.Errorf("%s: with %d bytes: %v", name, limit, err)
			default:
				failed++
			}
			if used := e.memory.used.Load(); used != 0 {
				t.Fatalf("%s: with %d bytes: %d are not given back", name, limit, used)
			}
		}
	}
	t.Logf("%d answered, %d of them without an estimate, %d failed", answered, unestimated, failed)
	if failed == 0 || unestimated == 0 {
		t.Error("the limits are too generous to show anything")
	}
}

// TestStreamsEndWherever cancels streams at many moments.
func TestStreamsEndWherever(t *testing.T) {
	e := keepingShop(t, 20_000, Options{Threads: 2})
	ended, whole := 0, 0
	for name, document := range keptDocuments {
		for steps := 1; steps < 1<<19; steps *= 6 {
			ctx, cancel := context.WithCancel(t.Context())
			began := make(chan struct{})
			go func() {
				<-began
				for range steps {
					runtime.Gosched()
				}
				cancel()
			}()
			close(began)
			after := false
			err := e.Stream(ctx, []byte(document), StreamOptions{Quick: -1}, func(f Frame) error {
				if after {
					t.Errorf("%s: a frame after the end", name)
				}
				if f.Answer != nil {
					f.Answer.Release()
				}
				return nil
			})
			after = true
			cancel()
			switch {
			case err == nil:
				whole++
			case errors.Is(err, context.Canceled):
				ended++
			default:
				t.Errorf("%s after %d steps: %v", name, steps, err)
			}
			if used := e.memory.used.Load(); used != 0 {
				t.Fatalf("%s after %d steps: %d bytes are not given back", name, steps, used)
			}
		}
	}
	t.Logf("%d cancelled, %d answered", ended, whole)
	if ended == 0 {
		t.Error("no stream was cancelled")
	}
}

func TestWhatWouldTakeTooLongStops(t *testing.T) {
	e := keepingShop(t, 20_000, Options{})
	for document, want := range map[string]struct {
		options  StreamOptions
		states   string
		answered bool
	}{
		keptDocuments["funnel"]: {StreamOptions{Quick: -1, Most: time.Nanosecond}, "stopped", true},
		keptDocuments["groups"]: {StreamOptions{Quick: -1, Most: time.Hour}, "estimate estimate exact", true},
		// Few rows, and what has no estimate, are judged by what they cost.
		keptDocuments["paths"]:                                           {StreamOptions{Most: time.Nanosecond}, "stopped", false},
		`{"dataset":"shop","samples":{"columns":["event"]}}`:             {StreamOptions{Most: time.Nanosecond}, "stopped", false},
		`{"dataset":"shop","samples":{"columns":["event"],"limit":1}}`:   {StreamOptions{Most: time.Hour}, "exact", true},
		`{"dataset":"shop","difference":{"selection":"latency_ms > 1"}}`: {StreamOptions{}, "exact", true},
	} {
		var states []string
		err := e.Stream(t.Context(), []byte(document), want.options, func(f Frame) error {
			if f.State == FrameRunning {
				return nil
			}
			states = append(states, string(f.State))
			if (f.Answer != nil) != want.answered {
				t.Errorf("%s: %s has answer %v", document, f.State, f.Answer != nil)
			}
			if (f.State == FrameStopped) != (f.Expected > 0) {
				t.Errorf("%s: %s says %s", document, f.State, f.Expected)
			}
			if f.Answer != nil {
				f.Answer.Release()
			}
			return nil
		})
		if got := strings.Join(states, " "); err != nil || got != want.states {
			t.Errorf("%s: %s, want %s: %v", document, got, want.states, err)
		}
	}
}

// TestKeptSegmentsNeedNoEstimate asks what the cache has the answer to.
func TestKeptSegmentsNeedNoEstimate(t *testing.T) {
	e := keepingShop(t, 300_000, Options{CacheBytes: 1 << 24})
	document := `{"dataset":"shop","aggregate":{"by":["country"],"measures":["count()"]}}`
	for round, want := range []string{"estimate exact", "exact"} {
		var states []string
		err := e.Stream(t.Context(), []byte(document), StreamOptions{Quick: time.Microsecond * time.Duration(1+round*80_000)}, func(f Frame) error {
			if f.State != FrameRunning {
				states = append(states, string(f.State))
			}
			if f.State == FrameExact && round == 1 && f.Answer.Stats.CacheHits == 0 {
				t.Error("the cache was not asked")
			}
			if f.Answer != nil {
				f.Answer.Release()
			}
			return nil
		})
		if got := fmt.Sprint(strings.Join(states, " ")); err != nil || got != want {
			t.Errorf("round %d: %s, want %s: %v", round, got, want, err)
		}
	}
}
