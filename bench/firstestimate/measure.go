package main

import (
	"context"
	"embed"
	"errors"
	"fmt"
	"time"

	"github.com/sluice-analytics/sluice/bench/processor"
	"github.com/sluice-analytics/sluice/bench/question"
	"github.com/sluice-analytics/sluice/engine"
)

//go:embed questions/*.json
var questionFiles embed.FS

// times are those of a question, by round, in seconds.
type times struct {
	name string
	// first is when the first estimate was there, exact when the exact answer was, plain how long that
	// takes without estimates.
	first, exact, plain []float64
	// firstWork, exactWork and plainWork are what the processors had worked by then.
	firstWork, exactWork, plainWork []float64
	// rows is how many events were scanned, as the answer says.
	rows int64
}

// measure asks all questions, once to warm up and then by rounds.
func measure(ctx context.Context, s settings) ([]times, error) {
	all, err := question.Read(questionFiles, "questions")
	if err != nil {
		return nil, err
	}
	e, err := engine.Open(s.store, engine.Options{})
	if err != nil {
		return nil, fmt.Errorf("open store: %w", err)
	}
	options := engine.StreamOptions{Quick: time.Nanosecond}
	if s.both {
		options.Quick = -1
	}
	measured := make([]times, len(all))
	for round := -1; round < s.rounds && err == nil; round++ {
		for i, q := range all {
			found := times{name: q.Name}
			if err = found.ask(ctx, e, q, options); err != nil {
				break
			}
			measured[i].name, measured[i].rows = q.Name, found.rows
			if round >= 0 {
				measured[i].add(found)
			}
		}
	}
	return measured, errors.Join(err, e.Close())
}

func (t *times) add(round times) {
	t.first, t.firstWork = append(t.first, round.first...), append(t.firstWork, round.firstWork...)
	t.exact, t.exactWork = append(t.exact, round.exact...), append(t.exactWork, round.exactWork...)
	t.plain, t.plainWork = append(t.plain, round.plain...), append(t.plainWork, round.plainWork...)
}

// ask asks a question both ways.
func (t *times) ask(ctx context.Context, e *engine.Engine, q question.Question, options engine.StreamOptions) error {
	start, worked := time.Now(), processor.Seconds()
	err := e.Stream(ctx, q.Document, options, func(f engine.Frame) error {
		passed, work := time.Since(start).Seconds(), processor.Seconds()-worked
		switch {
		case f.State == engine.FrameEstimate && len(t.first) == 0:
			t.first, t.firstWork = append(t.first, passed), append(t.firstWork, work)
		case f.State == engine.FrameExact:
			t.exact, t.exactWork, t.rows = append(t.exact, passed), append(t.exactWork, work), f.Answer.Stats.RowsScanned
		}
		if f.Answer != nil {
			f.Answer.Release()
		}
		return nil
	})
	if err != nil {
		return fmt.Errorf("stream %s: %w", q.Name, err)
	}
	start, worked = time.Now(), processor.Seconds()
	answer, err := e.Query(ctx, q.Document)
	if err != nil {
		return fmt.Errorf("ask %s: %w", q.Name, err)
	}
	t.plain, t.plainWork = append(t.plain, time.Since(start).Seconds()), append(t.plainWork, processor.Seconds()-worked)
	answer.Release()
	return nil
}
