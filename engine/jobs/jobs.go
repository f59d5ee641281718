// Package jobs knows of the long work of a store: what runs, how far it is, and how it ended.
//
//	running -> done | failed | cancelled
//
// A job is run by whoever starts it (Run) or in the background (Go), and tells its progress as it likes. Jobs
// are held in memory: those that have ended until there are too many of them, none beyond the life of the process. Who cancels
// one ends its context; the work decides when to stop, and what it has committed by then stays.
package jobs

import (
	"cmp"
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"sync"
	"time"
)

// EndedMax bounds the jobs that have ended and are still known.
const EndedMax = 100

// The states of a job.
const (
	Running   = "running"
	Done      = "done"
	Failed    = "failed"
	Cancelled = "cancelled"
)

var (
	// ErrNoJob is wrapped by errors about an id that nothing has, or that was forgotten.
	ErrNoJob = errors.New("there is no such job")
	// ErrID is wrapped by errors about an id that cannot be one, or that a running job has.
	ErrID = errors.New("the id cannot be used")
	// ErrClosed is returned for work that is started after Close.
	ErrClosed = errors.New("no more work is taken")
	// errCancelled is the cause of the end of a job's context by Cancel or Close.
	errCancelled = errors.New("the job was cancelled")
)

// Job describes a job.
type Job struct {
	ID string `json:"id"`
	// Kind says what it does: "ingest", "compaction".
	Kind    string `json:"kind"`
	Dataset string `json:"dataset"`
	State   string `json:"state"`
	// Done is the share that is done, from 0 to 1; an estimate while the job runs.
	Done float64 `json:"done"`
	// Rows and Bytes count the work so far: events, and bytes that were read.
	Rows    int64     `json:"rows"`
	Bytes   int64     `json:"bytes"`
	Started time.Time `json:"started"`
	// Ended is nil while it runs.
	Ended *time.Time `json:"ended,omitempty"`
	// Error says why it failed; Err is the error itself, for those who say it in words of their own.
	Error string `json:"error,omitempty"`
	Err   error  `json:"-"`
}

// Start says what a job is.
type Start struct {
	// ID is up to 64 letters, digits, '_' and '-'; empty for one that is chosen here. That of an ended job may be used again.
	ID, Kind, Dataset string
}

// Work is what a job does.
type Work func(ctx context.Context, task *Task) error

// Task is a job as its work sees it.
type Task struct {
	registry *Registry
	job      Job // guarded by the registry's mu
	cancel   context.CancelCauseFunc
}

// Progress tells how far the work is: the share that is done, events and bytes so far.
func (t *Task) Progress(done float64, rows, bytes int64) {
	t.registry.mu.Lock()
	defer t.registry.mu.Unlock()
	t.job.Done, t.job.Rows, t.job.Bytes = min(max(done, 0), 1), rows, bytes
}

// Registry holds the jobs of a store. It is safe for concurrent use.
type Registry struct {
	now func() time.Time

	mu     sync.Mutex
	tasks  []*Task // in the order in which they were started
	closed bool
	wait   sync.WaitGroup
}

// New returns an empty registry with a clock.
func New(now func() time.Time) *Registry { return &Registry{now: now} }

// Run does the work before it returns, and returns its error.
func (r *Registry) Run(ctx context.Context, start Start, work Work) error {
	ctx, task, err := r.begin(ctx, start)
	if err != nil {
		return err
	}
	return r.do(ctx, task, work)
}

// Go does the work in the background, and returns the job as it begins.
func (r *Registry) Go(start Start, work Work) (Job, error) {
	ctx, task, err := r.begin(context.Background(), start)
	if err != nil {
		return Job{}, err
	}
	r.mu.Lock()
	job := task.job
	r.mu.Unlock()
	go func() { _ = r.do(ctx, task, work) }() // the job says what became of it
	return job, nil
}

var idPattern = regexp.MustCompile(`^[A-Za-z0-9_-]{1,64}$`)

func (r *Registry) begin(ctx context.Context, start Start) (context.Context, *Task, error) {
	start.ID = cmp.Or(start.ID, strings.ToLower(rand.Text()[:16]))
	if !idPattern.MatchString(start.ID) {
		return nil, nil, fmt.Errorf("job %q: %w: up to 64 letters, digits, '_' and '-' are possible", start.ID, ErrID)
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.closed {
		return nil, nil, ErrClosed
	}
	if i, ok := r.find(start.ID); ok {
		if r.tasks[i].job.State == Running {
			return nil, nil, fmt.Errorf("job %q: %w: one that runs has it", start.ID, ErrID)
		}
		r.tasks = slices.Delete(r.tasks, i, i+1)
	}
	task := &Task{registry: r, job: Job{ID: start.ID, Kind: start.Kind, Dataset: start.Dataset, State: Running, Started: r.now().UTC()}}
	ctx, task.cancel = context.WithCancelCause(ctx)
	r.tasks = append(r.tasks, task)
	r.wait.Add(1)
	return ctx, task, nil
}

// do runs the work, and notes its end also where it panics.
func (r *Registry) do(ctx context.Context, task *Task, work Work) (err error) {
	defer r.wait.Done()
	defer task.cancel(nil)
	err = errors.New("it broke down")
	defer func() { r.end(ctx, task, err) }()
	err = work(ctx, task)
	return err
}

func (r *Registry) end(ctx context.Context, task *Task, err error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	now := r.now().UTC()
	job := &task.job
	job.Ended = &now
	switch {
	case err == nil:
		job.State, job.Done = Done, 1
	case errors.Is(context.Cause(ctx), errCancelled):
		job.State = Cancelled
	default:
		job.State, job.Error, job.Err = Failed, err.Error(), err
	}
	r.forget()
}

// forget drops the ended jobs that were started first, where there are too many.
func (r *Registry) forget() {
	ended := 0
	for _, task := range r.tasks {
		if task.job.State != Running {
			ended++
		}
	}
	r.tasks = slices.DeleteFunc(r.tasks, func(task *Task) bool {
		drop := ended > EndedMax && task.job.State != Running
		if drop {
			ended--
		}
		return drop
	})
}

// find returns the place of a job. The caller holds mu.
func (r *Registry) find(id string) (int, bool) {
	i := slices.IndexFunc(r.tasks, func(task *Task) bool { return task.job.ID == id })
	return i, i >= 0
}

// List returns all jobs that are known, the newest first.
func (r *Registry) List() []Job {
	r.mu.Lock()
	defer r.mu.Unlock()
	list := make([]Job, 0, len(r.tasks))
	for _, task := range slices.Backward(r.tasks) {
		list = append(list, task.job)
	}
	return list
}

// Get returns a job.
func (r *Registry) Get(id string) (Job, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	i, ok := r.find(id)
	if !ok {
		return Job{}, fmt.Errorf("job %q: %w", id, ErrNoJob)
	}
	return r.tasks[i].job, nil
}

// Cancel asks a running job to stop, which it may take a moment to do, and forgets one that has ended. It returns the job
// as it was.
func (r *Registry) Cancel(id string) (Job, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	i, ok := r.find(id)
	if !ok {
		return Job{}, fmt.Errorf("job %q: %w", id, ErrNoJob)
	}
	task := r.tasks[i]
	if task.job.State == Running {
		task.cancel(errCancelled)
	} else {
		r.tasks = slices.Delete(r.tasks, i, i+1)
	}
	return task.job, nil
}

// Close cancels what runs and waits for its end.
func (r *Registry) Close() {
	r.mu.Lock()
	r.closed = true
	for _, task := range r.tasks {
		task.cancel(errCancelled)
	}
	r.mu.Unlock()
	r.wait.Wait()
}
