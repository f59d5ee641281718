package main

import (
	"context"
	"embed"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/apache/arrow-go/v18/arrow/array"

	"github.com/sluice-analytics/sluice/bench/question"
	"github.com/sluice-analytics/sluice/engine"
	"github.com/sluice-analytics/sluice/engine/result"
)

//go:embed queries/*.json
var queryFiles embed.FS

// QueryTime is what a query costs.
type QueryTime struct {
	Name string `json:"name"`
	// Hot is the median of all hot runs, HotLeast the fastest; Cold is the median with
	// no page of the store in memory and the store just opened, 0 if that was not measured.
	Hot      float64 `json:"hot_seconds"`
	HotLeast float64 `json:"hot_least_seconds"`
	Cold     float64 `json:"cold_seconds"`
	// RowsScanned is what the engine says.
	RowsScanned int64 `json:"rows_scanned"`
}

// measureQueries times all queries over a store.
func measureQueries(ctx context.Context, store string, s settings) ([]QueryTime, error) {
	all, err := question.Read(queryFiles, "queries")
	if err != nil {
		return nil, err
	}
	times := make([]QueryTime, 0, len(all))
	for _, q := range all {
		measured, err := measureHot(ctx, store, q, s)
		if err != nil {
			return nil, err
		}
		if measured.Cold, err = measureCold(ctx, store, q, s); err != nil {
			return nil, err
		}
		report("%-36s hot %8.1f ms   cold %8.1f ms\n", q.Name, measured.Hot*1000, measured.Cold*1000)
		times = append(times, measured)
	}
	return times, nil
}

// measureHot asks once to warm up and check the answer, then as often as wanted.
func measureHot(ctx context.Context, store string, q question.Question, s settings) (QueryTime, error) {
	measured := QueryTime{Name: q.Name}
	err := withStore(store, func(e *engine.Engine) error {
		answer, err := ask(ctx, e, q, s.Events)
		if err != nil {
			return err
		}
		measured.RowsScanned = answer.Stats.RowsScanned
		seconds := make([]float64, s.hot)
		for i := range seconds {
			if seconds[i], err = timeOnce(ctx, e, q, s.Events); err != nil {
				return err
			}
		}
		measured.Hot, measured.HotLeast = question.Median(seconds), slices.Min(seconds)
		return nil
	})
	return measured, err
}

func measureCold(ctx context.Context, store string, q question.Question, s settings) (float64, error) {
	if s.cold == 0 {
		return 0, nil
	}
	seconds := make([]float64, s.cold)
	for i := range seconds {
		if err := dropCache(store); err != nil {
			return 0, err
		}
		err := withStore(store, func(e *engine.Engine) (err error) {
			seconds[i], err = timeOnce(ctx, e, q, s.Events)
			return err
		})
		if err != nil {
			return 0, err
		}
	}
	return question.Median(seconds), nil
}

func withStore(store string, use func(*engine.Engine) error) error {
	e, err := engine.Open(store, engine.Options{})
	if err != nil {
		return fmt.Errorf("open store: %w", err)
	}
	return errors.Join(use(e), e.Close())
}

func timeOnce(ctx context.Context, e *engine.Engine, q question.Question, events int64) (float64, error) {
	start := time.Now()
	_, err := ask(ctx, e, q, events)
	return time.Since(start).Seconds(), err
}

// ask asks a query and makes sure that the answer is one.
func ask(ctx context.Context, e *engine.Engine, q question.Question, events int64) (*result.Result, error) {
	answer, err := e.Query(ctx, q.Document)
	if err != nil {
		return nil, fmt.Errorf("query %s: %w", q.Name, err)
	}
	if err := checkAnswer(answer, q, events); err != nil {
		return nil, fmt.Errorf("query %s: %w", q.Name, err)
	}
	return answer, nil
}

// checkAnswer refuses what cannot be right, for a wrong answer may well be fast.
func checkAnswer(answer *result.Result, q question.Question, events int64) error {
	switch {
	case answer != nil && answer.Funnel != nil:
		return checkFunnel(answer.Funnel)
	case answer != nil && answer.Retention != nil:
		return checkRetention(answer.Retention)
	case answer != nil && answer.Lifecycle != nil:
		return checkLifecycle(answer.Lifecycle)
	case answer != nil && answer.Stickiness != nil:
		return checkStickiness(answer.Stickiness)
	case answer != nil && answer.Paths != nil:
		return checkPaths(answer.Paths)
	case answer == nil || answer.Table == nil:
		return errors.New("no answer")
	case answer.Table.Record.NumRows() == 0:
		return errors.New("no rows")
	case q.Name == "count":
		counts, ok := answer.Table.Record.Column(0).(*array.Int64)
		if !ok || counts.Value(0) != events {
			return fmt.Errorf("counted %v, want %d events", answer.Table.Record.Column(0), events)
		}
	}
	return nil
}

func checkFunnel(funnel *result.Funnel) error {
	for i, step := range funnel.Steps {
		if step.Count == 0 || i > 0 && step.Count > funnel.Steps[i-1].Count {
			return fmt.Errorf("step %d is reached by %d", i+1, step.Count)
		}
	}
	return nil
}

// checkRetention refuses an answer in which nobody came, or more came back than came.
func checkRetention(retention *result.Retention) error {
	size := int64(0)
	for i, cohort := range retention.Cohorts {
		size += cohort.Size
		for k, cell := range cohort.Cells {
			if cell.Count > cohort.Size || k == 0 && cell.Count != cohort.Size {
				return fmt.Errorf("cohort %d has %d actors, and %d of them in period %d", i, cohort.Size, cell.Count, k)
			}
		}
	}
	if size == 0 {
		return errors.New("no cohort has an actor")
	}
	return nil
}

// checkLifecycle refuses an answer in which somebody leaves who was not there.
func checkLifecycle(lifecycle *result.Lifecycle) error {
	active := int64(0)
	for i, p := range lifecycle.Periods {
		if p.Dormant > 0 || i > 0 && active+p.Dormant != p.Returning {
			return fmt.Errorf("period %d: of %d actors %d are dormant and %d return", i, active, -p.Dormant, p.Returning)
		}
		active = p.New + p.Returning + p.Resurrecting
	}
	if active == 0 {
		return errors.New("nobody is active in the last period")
	}
	return nil
}

// checkStickiness refuses an answer whose actors do not add up.
func checkStickiness(stickiness *result.Stickiness) error {
	actors := int64(0)
	for _, p := range stickiness.ActivePeriods {
		actors += p.Count
	}
	if actors == 0 || actors != stickiness.Count {
		return fmt.Errorf("%d actors by periods, %d in all", actors, stickiness.Count)
	}
	return nil
}

// checkPaths holds each depth to the one before: what went on from there is what came.
func checkPaths(paths *result.Paths) error {
	if paths.Count == 0 || len(paths.Edges) == 0 {
		return fmt.Errorf("%d paths with %d edges", paths.Count, len(paths.Edges))
	}
	came, went := map[int]int64{}, map[int]int64{}
	for _, node := range paths.Nodes {
		came[node.Depth] += node.Count
	}
	for _, edge := range paths.Edges {
		went[edge.Depth+1] += edge.Count
	}
	for depth, count := range went {
		if count != came[depth] {
			return fmt.Errorf("%d paths came to depth %d, and %d are there", count, depth, came[depth])
		}
	}
	return nil
}
