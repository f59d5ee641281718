package ingest

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/sluice-analytics/sluice/storage"
)

// tally counts objects that became part of the dataset together.
type tally struct {
	objects                 int
	events, rejected, bytes int64
	// duplicates are among the events until leaveOut.
	duplicates int64
}

// leaveOut says how many of the events were left out.
func (t tally) leaveOut(duplicates int64) tally {
	t.events -= duplicates
	t.duplicates += duplicates
	return t
}

func (t *tally) add(other tally) {
	t.objects += other.objects
	t.events += other.events
	t.rejected += other.rejected
	t.bytes += other.bytes
	t.duplicates += other.duplicates
}

// reporter collects the report of an ingest and tells its progress. It is safe for
// concurrent use.
type reporter struct {
	limits limits

	mu       sync.Mutex
	report   Report
	progress Progress
	// unlisted warnings and failures are counted only.
	unlistedWarnings, unlistedFailures int
}

func (r *reporter) listed(objects int, bytes int64) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.progress.Objects += objects
	r.progress.Bytes += bytes
}

// advance moves the progress; amounts are negative where an attempt is taken back.
func (r *reporter) advance(bytes, events, rejected int64) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.progress.BytesDone += bytes
	r.progress.Events += events
	r.progress.Rejected += rejected
}

func (r *reporter) objectDone() {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.progress.ObjectsDone++
}

func (r *reporter) committed(done tally) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.report.Loaded += done.objects
	r.report.Events += done.events
	r.report.Rejected += done.rejected
	r.report.Duplicates += done.duplicates
	r.report.Bytes += done.bytes
}

func (r *reporter) skipped() {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.report.Skipped++
}

func (r *reporter) warn(format string, arguments ...any) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if len(r.report.Warnings) >= r.limits.warnings {
		r.unlistedWarnings++
		return
	}
	r.report.Warnings = append(r.report.Warnings, fmt.Sprintf(format, arguments...))
}

func (r *reporter) failed(object string, err error, first []storage.Reject) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if len(r.report.Failed) >= r.limits.failures {
		r.unlistedFailures++
		return
	}
	r.report.Failed = append(r.report.Failed, Failure{Object: object, Err: err, First: first})
}

// finish returns the report, with a last entry for what its lists leave out.
func (r *reporter) finish() *Report {
	r.mu.Lock()
	defer r.mu.Unlock()
	report := r.report
	if r.unlistedWarnings > 0 {
		report.Warnings = append(report.Warnings, fmt.Sprintf("and %d more warnings", r.unlistedWarnings))
	}
	if r.unlistedFailures > 0 {
		report.Failed = append(report.Failed, Failure{
			Object: fmt.Sprintf("%d more objects", r.unlistedFailures),
			Err:    errors.New("left out for reasons like those above"),
		})
	}
	return &report
}

// progressInterval is how often a progress is told: five times a second.
const progressInterval = 200 * time.Millisecond

// tell calls the function with the progress until the context ends, and once more.
func (r *reporter) tell(ctx context.Context, function func(Progress)) {
	ticker := time.NewTicker(progressInterval)
	defer ticker.Stop()
	for {
		select {
		case <-ticker.C:
			function(r.now())
		case <-ctx.Done():
			function(r.now())
			return
		}
	}
}

func (r *reporter) now() Progress {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.progress
}
