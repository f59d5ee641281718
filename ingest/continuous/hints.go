package continuous

import (
	"context"
	"errors"
	"time"
)

// hint is objects that may be new, and what to call when the source has dealt with them.
type hint struct {
	keys []string
	done func(handled bool)
}

// hintsMax bounds the hints that wait for a pass.
const hintsMax = 100

// listen takes hints until the context ends. Without them the source is still listed.
func (r *runner) listen(ctx context.Context) {
	if r.source.S3 == nil {
		return
	}
	var waker Waker
	defer func() {
		if waker != nil {
			waker.Close()
		}
	}()
	for failures := int64(1); ctx.Err() == nil; {
		err := error(nil)
		if waker == nil {
			waker, err = r.set.options.Wakers(ctx, r.source)
		}
		switch {
		case err == nil && waker == nil:
			return // it has none
		case err == nil:
			err = r.hear(ctx, waker)
		}
		if err == nil {
			failures = 1
			continue
		}
		if ctx.Err() == nil && failures == 1 {
			r.set.options.Log.Warn("notifications do not come; the source is listed as before", "source", r.source.Name, "error", err)
		}
		sleep(ctx, sourcePause(failures))
		failures++
	}
}

// hear takes one hint.
func (r *runner) hear(ctx context.Context, waker Waker) error {
	keys, done, err := waker.Wait(ctx)
	if err != nil {
		return err
	}
	if len(keys) == 0 {
		done(true)
		return nil
	}
	r.mu.Lock()
	full := len(r.hints) >= hintsMax
	if !full {
		r.hints = append(r.hints, hint{keys, done})
	}
	r.mu.Unlock()
	if full {
		done(false) // it comes again
	}
	r.wakeUp()
	return nil
}

func (r *runner) takeHints() []hint {
	r.mu.Lock()
	defer r.mu.Unlock()
	taken := r.hints
	r.hints = nil
	return taken
}

// end tells those who gave hints whether they are dealt with.
func (p *plan) end(handled bool) {
	for _, hint := range p.hints {
		hint.done(handled)
	}
}

// settled reports whether all objects of a pass are loaded or said something of, after it ended with an error or nil.
func (r Result) settled(err error) bool { return err == nil || errors.Is(err, ErrFailed) }

func sleep(ctx context.Context, pause time.Duration) {
	timer := time.NewTimer(pause)
	defer timer.Stop()
	select {
	case <-timer.C:
	case <-ctx.Done():
	}
}
