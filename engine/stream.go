package engine

import (
	"context"
	"errors"
	"time"

	"github.com/sluice-analytics/sluice/engine/result"
	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/storage"
)

// FrameState says what a frame of a streamed answer is.
type FrameState string

// The states of frames.
const (
	FrameEstimate FrameState = "estimate" // an answer made of some of the actors
	FrameRunning  FrameState = "running"  // no answer, but how far the exact one is
	FrameExact    FrameState = "exact"    // the answer that Query gives, and the last frame
	FrameStopped  FrameState = "stopped"  // an estimate, or nothing, and the last frame: see StreamOptions.Most
)

// Frame is a piece of news of a query under way.
type Frame struct {
	State FrameState
	// Done is the share of the actors that an estimate is made of, or of the rows that the exact
	// answer has gone through; 1 when it is there.
	Done float64
	// Answer is that of an estimate, scaled to all actors, or the exact one; nil of others. It
	// belongs to whom the frame was emitted to, who releases it.
	Answer *result.Result
	// Intervals mirrors the JSON of an estimate's Answer; see Intervals. Nil of others.
	Intervals Intervals
	// Elapsed is the time since the query came.
	Elapsed time.Duration
	// Expected is how long the exact answer would take, of FrameStopped.
	Expected time.Duration
}

// Intervals mirrors the object that an answer is in JSON. Where that has a number that was
// estimated, this has a [2]float64, the interval that holds the exact value in 95 % of cases, or
// nil where nothing can be said. Lists keep their length; members without any interval are left
// out.
type Intervals map[string]any

// StreamOptions are the settings of a streamed answer. The zero value is good for most.
type StreamOptions struct {
	// Quick is how long the exact answer may be expected to take without being preceded by
	// estimates; default 80 ms, less than 0 for both estimates in any case.
	Quick time.Duration
	// Most is how long the exact answer may be expected to take: where it would be longer, there is none,
	// and the last frame is FrameStopped. 0 for as long as it takes.
	Most time.Duration
}

// quickDefault is a time in which nobody misses an estimate.
const quickDefault = 80 * time.Millisecond

// Stream answers a query document as Query does, and on the way there tells by frames what it
// knows: estimates from a few shards, each of which is a random sample of the actors, and how
// far the exact answer is. Where no estimate makes sense (samples, differences, fractions of the
// data, bins, orders that the dataset has no copy in, groups by actor) there is none. emit is called
// by one goroutine at a time and never after Stream has returned; its error ends the query and is
// returned. The other errors are those of Query. The memory that it needs, estimates included, is that of
// one query.
func (e *Engine) Stream(ctx context.Context, document []byte, options StreamOptions, emit func(Frame) error) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	if options.Quick == 0 {
		options.Quick = quickDefault
	}
	started := time.Now()
	_, err := about(e, document, func(snapshot *storage.Snapshot, compile query.CompileOptions) (none struct{}, err error) {
		plan, err := query.Compile(document, snapshot.Schema, compile)
		if err != nil {
			return none, err
		}
		s := &stream{
			engine: e, ctx: ctx, cancel: cancel, plan: plan, snapshot: snapshot, scope: e.wholeScope(),
			options: options, started: started, emit: emit,
		}
		s.scope.memory = newMemoryAccount(&e.memory, e.options.QueryMemoryBytes, 0)
		defer s.scope.memory.release()
		return none, s.run(document)
	})
	return err
}

// stream is a streamed answer on its way.
type stream struct {
	engine   *Engine
	ctx      context.Context
	cancel   context.CancelFunc
	plan     *query.Plan
	snapshot *storage.Snapshot
	scope    scope
	options  StreamOptions
	started  time.Time
	emit     func(Frame) error
	// told is how much of the exact answer was said to be done.
	told float64
}

// run emits estimates and the exact answer.
func (s *stream) run(document []byte) error {
	s.scope.found = newFindings(s.scope.memory)
	stopped, err := s.estimates(document)
	if errors.Is(err, ErrMemory) {
		// Nothing fails for being estimated that would be answered otherwise.
		s.forget()
		err = nil
	}
	if err != nil || stopped {
		return err
	}
	answer, err := s.exact()
	if errors.Is(err, ErrMemory) && s.scope.found != nil {
		s.forget()
		answer, err = s.exact()
	}
	if err != nil {
		return err
	}
	answer.Stats.Elapsed = time.Since(s.started)
	return s.emit(Frame{State: FrameExact, Done: 1, Answer: answer, Elapsed: answer.Stats.Elapsed})
}

// forget lets go of what was found for estimates.
func (s *stream) forget() {
	s.scope.found = nil
	s.scope.memory.release()
}

// runningEvery is how often it is told how far the exact answer is.
const runningEvery = 100 * time.Millisecond

// exact runs the query over everything and tells how far it is.
func (s *stream) exact() (*result.Result, error) {
	s.scope.progress = &progress{expected: s.rows()}
	type outcome struct {
		answer *result.Result
		err    error
	}
	ended := make(chan outcome, 1)
	go func() {
		answer, err := s.engine.runIn(s.ctx, s.plan, s.snapshot, s.scope, (*execution).view)
		ended <- outcome{answer, err}
	}()
	ticks := time.NewTicker(runningEvery)
	defer ticks.Stop()
	for {
		select {
		case found := <-ended:
			return found.answer, found.err
		case <-ticks.C:
			done := s.scope.progress.done()
			if done <= s.told {
				continue
			}
			s.told = done
			if err := s.emit(Frame{State: FrameRunning, Done: done, Elapsed: time.Since(s.started)}); err != nil {
				s.cancel()
				if found := <-ended; found.err == nil {
					found.answer.Release()
				}
				return nil, err
			}
		}
	}
}

// rows is about how many rows the query goes through: those of the segments in its ranges.
func (s *stream) rows() int64 {
	rows := segmentRows(s.snapshot, s.plan.From, s.plan.To)
	if s.plan.Compare != nil {
		rows += segmentRows(s.snapshot, s.plan.Compare.From, s.plan.Compare.To)
	}
	return rows
}

func segmentRows(snapshot *storage.Snapshot, from, to int64) int64 {
	rows := int64(0)
	for _, reader := range snapshot.Segments {
		if info := reader.Info(); info.MaxTime >= from && info.MinTime < to {
			rows += int64(info.Rows)
		}
	}
	return rows
}
