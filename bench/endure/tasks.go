package main

import "sync"

// tasks are things that are done side by side; the first error counts.
type tasks struct {
	all   sync.WaitGroup
	mu    sync.Mutex
	error error
}

func newTasks() *tasks { return &tasks{} }

func (t *tasks) run(work func() error) {
	t.all.Go(func() {
		if err := work(); err != nil {
			t.mu.Lock()
			defer t.mu.Unlock()
			if t.error == nil {
				t.error = err
			}
		}
	})
}

// wait returns when all have ended.
func (t *tasks) wait() error {
	t.all.Wait()
	return t.error
}
