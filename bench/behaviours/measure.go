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

// questionFiles are the questions; the first is the plain funnel that the others are compared
// with.
//
//go:embed questions/*.json
var questionFiles embed.FS

// cost is what a question took, by round.
type cost struct {
	name string
	// wall is the time on the clock, processor what the processors worked, seconds.
	wall, processor []float64
	// rows is how many events were scanned, as the answer says.
	rows int64
}

// measure asks all questions, once to warm up and then by rounds.
func measure(ctx context.Context, s settings) ([]cost, error) {
	all, err := question.Read(questionFiles, "questions")
	if err != nil {
		return nil, err
	}
	e, err := engine.Open(s.store, engine.Options{})
	if err != nil {
		return nil, fmt.Errorf("open store: %w", err)
	}
	costs, err := measureAll(ctx, e, all, s.rounds)
	return costs, errors.Join(err, e.Close())
}

func measureAll(ctx context.Context, e *engine.Engine, all []question.Question, rounds int) ([]cost, error) {
	costs := make([]cost, len(all))
	for round := -1; round < rounds; round++ {
		for i, q := range all {
			wall, work, rows, err := ask(ctx, e, q)
			if err != nil {
				return nil, err
			}
			costs[i].name, costs[i].rows = q.Name, rows
			if round >= 0 {
				costs[i].wall = append(costs[i].wall, wall)
				costs[i].processor = append(costs[i].processor, work)
			}
		}
		fmt.Printf("round %d of %d\n", round+1, rounds)
	}
	return costs, nil
}

func ask(ctx context.Context, e *engine.Engine, q question.Question) (wall, work float64, rows int64, err error) {
	start, worked := time.Now(), processor.Seconds()
	answer, err := e.Query(ctx, q.Document)
	if err != nil {
		return 0, 0, 0, fmt.Errorf("ask %s: %w", q.Name, err)
	}
	wall, work = time.Since(start).Seconds(), processor.Seconds()-worked
	rows = answer.Stats.RowsScanned
	answer.Release()
	return wall, work, rows, nil
}
