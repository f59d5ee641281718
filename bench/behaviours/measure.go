package main

import (
	"context"
	"embed"
	"errors"
	"fmt"
	"path"
	"slices"
	"strings"
	"time"

	"github.com/sluice-analytics/sluice/engine"
)

//go:embed questions/*.json
var questionFiles embed.FS

// question is a document with the name of its file.
type question struct {
	name     string
	document []byte
}

// cost is what a question took, by round.
type cost struct {
	name string
	// wall is the time on the clock, processor what the processors worked, seconds.
	wall, processor []float64
	// rows is how many events were scanned, as the answer says.
	rows int64
}

// questions returns the documents in the order of their names; the first is the plain
// funnel that the others are compared with.
func questions() ([]question, error) {
	entries, err := questionFiles.ReadDir("questions")
	if err != nil {
		return nil, fmt.Errorf("list questions: %w", err)
	}
	var all []question
	for _, entry := range entries {
		document, err := questionFiles.ReadFile(path.Join("questions", entry.Name()))
		if err != nil {
			return nil, fmt.Errorf("read question: %w", err)
		}
		_, name, _ := strings.Cut(strings.TrimSuffix(entry.Name(), ".json"), "-")
		all = append(all, question{strings.ReplaceAll(name, "-", " "), document})
	}
	return all, nil
}

// measure asks all questions, once to warm up and then by rounds.
func measure(ctx context.Context, s settings) ([]cost, error) {
	all, err := questions()
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

func measureAll(ctx context.Context, e *engine.Engine, all []question, rounds int) ([]cost, error) {
	costs := make([]cost, len(all))
	for round := -1; round < rounds; round++ {
		for i, q := range all {
			wall, processor, rows, err := ask(ctx, e, q)
			if err != nil {
				return nil, err
			}
			costs[i].name, costs[i].rows = q.name, rows
			if round >= 0 {
				costs[i].wall = append(costs[i].wall, wall)
				costs[i].processor = append(costs[i].processor, processor)
			}
		}
		fmt.Printf("round %d of %d\n", round+1, rounds)
	}
	return costs, nil
}

func ask(ctx context.Context, e *engine.Engine, q question) (wall, processor float64, rows int64, err error) {
	start, worked := time.Now(), processorSeconds()
	answer, err := e.Query(ctx, q.document)
	if err != nil {
		return 0, 0, 0, fmt.Errorf("ask %s: %w", q.name, err)
	}
	wall, processor = time.Since(start).Seconds(), processorSeconds()-worked
	rows = answer.Stats.RowsScanned
	answer.Release()
	return wall, processor, rows, nil
}

// middle returns the median.
func middle(values []float64) float64 {
	sorted := slices.Sorted(slices.Values(values))
	n := len(sorted)
	return (sorted[(n-1)/2] + sorted[n/2]) / 2
}
