// Package upkeep does what a store needs now and then while it is served: it runs tasks at intervals, one after the
// other, tells how each ended, and stops when it is asked to.
//
//	Start -> task, task, ... -> pause -> task, task, ... -> Stop
//
// It knows nothing of what the tasks do. Which segments become cold, and by which rules, is here too (Cold); how they do, the store knows.
package upkeep

import (
	"context"
	"errors"
	"sync"
	"time"
)

// Task is something to be done again and again.
type Task struct {
	// Name says what it does, for whoever is told.
	Name string
	// Do does it once. It stops when ctx ends.
	Do func(ctx context.Context) error
}

// Outcome is how a task ended the last time.
type Outcome struct {
	Name string    `json:"name"`
	At   time.Time `json:"at"`
	// Err is nil where it succeeded.
	Err error `json:"-"`
}

// Options are the settings of a runner.
type Options struct {
	// Every is the pause between two rounds; more than 0.
	Every time.Duration
	// Tell is told how each task ended; it may be nil.
	Tell func(Outcome)
}

// Runner runs tasks in the background. It is safe for concurrent use.
type Runner struct {
	tasks   []Task
	options Options
	cancel  context.CancelFunc
	done    sync.WaitGroup

	mu   sync.Mutex
	last map[string]Outcome
}

// Start begins the first round at once. The caller stops the runner before it closes what the tasks work on.
func Start(ctx context.Context, options Options, tasks ...Task) *Runner {
	ctx, cancel := context.WithCancel(ctx)
	r := &Runner{tasks: tasks, options: options, cancel: cancel, last: map[string]Outcome{}}
	r.done.Go(func() { r.loop(ctx) })
	return r
}

// Stop ends the task that is under way and waits for that. A second call does nothing.
func (r *Runner) Stop() {
	r.cancel()
	r.done.Wait()
}

// Outcomes returns how the tasks ended the last time, in their order, those that have not run yet left out.
func (r *Runner) Outcomes() []Outcome {
	r.mu.Lock()
	defer r.mu.Unlock()
	var all []Outcome
	for _, task := range r.tasks {
		if outcome, ok := r.last[task.Name]; ok {
			all = append(all, outcome)
		}
	}
	return all
}

func (r *Runner) loop(ctx context.Context) {
	ticker := time.NewTicker(r.options.Every)
	defer ticker.Stop()
	for {
		for _, task := range r.tasks {
			r.run(ctx, task)
		}
		select {
		case <-ctx.Done():
			return
		case <-ticker.C:
		}
	}
}

// run does a task once. What fails is tried again in the next round; what was stopped says nothing.
func (r *Runner) run(ctx context.Context, task Task) {
	if ctx.Err() != nil {
		return
	}
	err := task.Do(ctx)
	if ctx.Err() != nil && errors.Is(err, context.Cause(ctx)) {
		return
	}
	outcome := Outcome{Name: task.Name, At: time.Now().UTC(), Err: err}
	r.mu.Lock()
	r.last[task.Name] = outcome
	r.mu.Unlock()
	if r.options.Tell != nil {
		r.options.Tell(outcome)
	}
}
