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
	// first is when the first estimate was there, processor what the processors had worked for it.
	first, processor []float64
	// exact is when the exact answer was there, plain how long it takes without estimates.
	exact, plain []float64
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
	measured := make([]times, len(all))
	for round := -1; round < s.rounds && err == nil; round++ {
		for i, q := range all {
			found := times{name: q.Name}
			if err = found.ask(ctx, e, q); err != nil {
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
	t.first, t.processor = append(t.first, round.first...), append(t.processor, round.processor...)
	t.exact, t.plain = append(t.exact, round.exact...), append(t.plain, round.plain...)
}

// ask asks a question both ways.
func (t *times) ask(ctx context.Context, e *engine.Engine, q question.Question) error {
	start, worked := time.Now(), processor.Seconds()
	err := e.Stream(ctx, q.Document, engine.StreamOptions{Quick: -1}, func(f engine.Frame) error {
		passed := time.Since(start).Seconds()
		switch {
		case f.State == engine.FrameEstimate && len(t.first) == 0:
			t.first, t.processor = append(t.first, passed), append(t.processor, processor.Seconds()-worked)
		case f.State == engine.FrameExact:
			t.exact, t.rows = append(t.exact, passed), f.Answer.Stats.RowsScanned
		}
		if f.Answer != nil {
			f.Answer.Release()
		}
		return nil
	})
	if err != nil {
		return fmt.Errorf("stream %s: %w", q.Name, err)
	}
	start = time.Now()
	answer, err := e.Query(ctx, q.Document)
	if err != nil {
		return fmt.Errorf("ask %s: %w", q.Name, err)
	}
	t.plain = append(t.plain, time.Since(start).Seconds())
	answer.Release()
	return nil
}
