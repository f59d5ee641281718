package engine

import (
	"errors"
	"testing"

	"github.com/sluice-analytics/sluice/engine/result"
)

// TestPanicOutsideOfTheWorkersIsAnErrorOfItsQuery: what plans and puts together the work of others runs on goroutines of its own in
// a stream, whose panic would be the end of the process. Memory is given back, and the next query is answered.
func TestPanicOutsideOfTheWorkersIsAnErrorOfItsQuery(t *testing.T) {
	e := openEvents(t, manyEvents(100))
	const document = `{"dataset":"shop","aggregate":{"by":["page"],"measures":["count()"]}}`
	wantPanic := func(place string, err error) {
		t.Helper()
		var panicked *panicError
		if !errors.As(err, &panicked) {
			t.Errorf("%s: %v", place, err)
		}
	}
	asStream(t, e, document, func(s *stream) {
		_, err := e.runIn(s.ctx, s.plan, s.snapshot, s.scope, func(x *execution, _ *result.Result) error {
			if err := x.memory.add(1 << 10); err != nil {
				return err
			}
			panic("a mistake in the program")
		})
		wantPanic("the view", err)
		if held := s.scope.memory.total.Load(); held != 0 {
			t.Errorf("%d bytes are held after the view", held)
		}
		estimates := newSampler(s, []byte(document))
		defer estimates.release()
		estimates.single = nil // which nothing can run
		wantPanic("an estimate", estimates.ask(2))
	})
	if used := e.memory.used.Load(); used != 0 {
		t.Errorf("%d bytes are not given back", used)
	}
	if free := e.scheduler.free; free != e.options.Threads {
		t.Errorf("%d of %d cores are free", free, e.options.Threads)
	}
	answer, err := e.Query(t.Context(), []byte(document))
	if err != nil {
		t.Fatal(err)
	}
	answer.Release()
}
