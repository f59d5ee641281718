package engine

import (
	"context"
	"errors"
	"maps"
	"runtime"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/sluice-analytics/sluice/engine/result"
)

// interruption strikes at one of the pauses that the workers of queries make between blocks, whatever they hold there.
type interruption struct {
	pauses, at atomic.Int64
	strike     func()
}

// newInterruption has the engine's pauses counted. Each of them looks at the clock while it seems that another query waits.
func newInterruption(e *Engine) *interruption {
	i := &interruption{strike: func() {}}
	s := e.scheduler
	s.mu.Lock()
	defer s.mu.Unlock()
	now := s.now
	s.now = func() time.Duration {
		if inPause() && i.pauses.Add(1) == i.at.Load() {
			i.strike()
		}
		return now()
	}
	s.waiting.Add(1)
	return i
}

// inPause reports whether the clock is read for a pause, and not for a turn that begins or ends.
func inPause() bool {
	var callers [4]uintptr
	frames := runtime.CallersFrames(callers[:runtime.Callers(2, callers[:])])
	for {
		frame, more := frames.Next()
		if strings.HasSuffix(frame.Function, "(*scheduler).yield") {
			return true
		}
		if !more {
			return false
		}
	}
}

// arm has what runs next struck at the pause of a number, from 1; 0 lets it be.
func (i *interruption) arm(at int64, strike func()) {
	i.strike = strike
	i.at.Store(at)
	i.pauses.Store(0)
}

// interruptedDocuments are questions of all views.
func interruptedDocuments() map[string]string {
	documents := maps.Clone(keptDocuments)
	documents["samples"] = `{"dataset":"shop","where":"amount > 1","samples":{"columns":["time","event","user_id"],"limit":50}}`
	documents["difference"] = `{"dataset":"shop","difference":{"selection":"latency_ms > 100"}}`
	documents["a cohort"] = `{"dataset":"shop","define":{"searchers":{"actor":"count() filter (where event = 'search') >= 1"}},"where":"searchers","aggregate":{"by":["country"],"measures":["count()"]}}`
	documents["sessions' properties"] = `{"dataset":"shop","define":{"visit":{"session":"first(event)"}},"aggregate":{"by":["visit"],"measures":["count()"]}}`
	documents["passes of a funnel"] = `{"dataset":"shop","aggregate":{"over":{"flows":{"funnel":{"steps":[{"where":"event = 'page_view'"},{"where":"event = 'search'"}],"window":"1d"}}},"by":["step"],"measures":["count()"]}}`
	return documents
}

// interruptible asks a document, as a whole answer or as a stream, and returns the answer's rows.
type interruptible func(ctx context.Context, e *Engine, document string) (string, error)

func asked(ctx context.Context, e *Engine, document string) (string, error) {
	answer, err := e.Query(ctx, []byte(document))
	if err != nil {
		return "", err
	}
	return rowsText(answer)
}

func askedAsStream(ctx context.Context, e *Engine, document string) (text string, err error) {
	err = e.Stream(ctx, []byte(document), StreamOptions{Quick: -1}, func(f Frame) (err error) {
		if f.Answer != nil {
			text, err = rowsText(f.Answer)
		}
		return err
	})
	return text, err
}

// rowsText is an answer but for what it cost.
func rowsText(answer *result.Result) (string, error) {
	defer answer.Release()
	answer.Stats = result.Stats{}
	var text strings.Builder
	err := result.WriteJSON(&text, answer)
	return text.String(), err
}

// TestQueriesEndAtAnyPause cancels queries and streams of all views, and has a mistake of the program in their workers, at pauses from
// the first to the last. Each ends with that and nothing else, gives back its memory and its cores, and the next answer is right.
func TestQueriesEndAtAnyPause(t *testing.T) {
	e := keepingShop(t, 3_000, Options{Threads: 2})
	i := newInterruption(e)
	struck := 0
	for name, document := range interruptedDocuments() {
		i.arm(0, nil)
		want, err := asked(t.Context(), e, document)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		for way, ask := range map[string]interruptible{"query": asked, "stream": askedAsStream} {
			i.arm(0, nil)
			if _, err := ask(t.Context(), e, document); err != nil {
				t.Fatalf("%s, %s: %v", name, way, err)
			}
			last := i.pauses.Load()
			for at := int64(1); at <= last; at += 1 + at {
				ctx, cancel := context.WithCancel(t.Context())
				i.arm(at, cancel)
				_, err := ask(ctx, e, document)
				cancel()
				reached := i.pauses.Load() >= at
				if reached && !errors.Is(err, context.Canceled) || !reached && err != nil {
					t.Errorf("%s, %s cancelled at pause %d of %d: %v", name, way, at, last, err)
				}
				i.arm(at, func() { panic("a mistake in the program") })
				_, err = ask(t.Context(), e, document)
				var panicked *panicError
				if reached = i.pauses.Load() >= at; reached && !errors.As(err, &panicked) || !reached && err != nil {
					t.Errorf("%s, %s with a mistake at pause %d of %d: %v", name, way, at, last, err)
				}
				if reached {
					struck++
				}
				i.arm(0, nil)
				wantUnharmed(t, e)
				if got, err := asked(t.Context(), e, document); err != nil || got != want {
					t.Fatalf("%s, after a %s that ended at pause %d of %d: %v\n%s\nwant\n%s", name, way, at, last, err, got, want)
				}
			}
		}
	}
	t.Logf("%d times", struck)
	if struck < 100 {
		t.Errorf("a mistake was made %d times only", struck)
	}
}

// wantUnharmed checks that nobody holds memory or cores of the engine.
func wantUnharmed(t *testing.T, e *Engine) {
	t.Helper()
	if used := e.memory.used.Load(); used != 0 {
		t.Fatalf("%d bytes are not given back", used)
	}
	s := e.scheduler
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.free != e.options.Threads || s.active != 0 || len(s.running)+len(s.queue) != 0 {
		t.Fatalf("%d of %d cores are free, %d queries are there", s.free, e.options.Threads, s.active)
	}
}
