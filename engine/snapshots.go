package engine

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/sluice-analytics/sluice/engine/jobs"
	"github.com/sluice-analytics/sluice/storage/backup"
)

// ErrSnapshotPlace is wrapped when a snapshot is asked for in a place that Options.SnapshotPlaces does not name.
var ErrSnapshotPlace = errors.New("snapshots may not be put there")

// SnapshotPlaces returns the places that snapshots may be put to.
func (e *Engine) SnapshotPlaces() []string { return slices.Clone(e.options.SnapshotPlaces) }

// SnapshotRequest says what StartSnapshot is to do.
type SnapshotRequest struct {
	// To is one of Options.SnapshotPlaces.
	To string `json:"to"`
	// WithoutCold leaves the objects of cold segments out: the snapshot counts on them where they are.
	WithoutCold bool `json:"without_cold"`
}

// StartSnapshot copies the store to a place as a job. Where one to that place is under way, that is returned.
func (e *Engine) StartSnapshot(request SnapshotRequest) (jobs.Job, error) {
	to := request.To
	if !slices.Contains(e.options.SnapshotPlaces, to) {
		return jobs.Job{}, fmt.Errorf("snapshot to %q: %w", to, ErrSnapshotPlace)
	}
	e.startMu.Lock()
	defer e.startMu.Unlock()
	id := snapshotJob + "-" + fmt.Sprint(slices.Index(e.options.SnapshotPlaces, to))
	for _, job := range e.jobs.List() {
		if job.ID == id && job.State == jobs.Running {
			return job, nil
		}
	}
	return e.jobs.Go(jobs.Start{ID: id, Kind: snapshotJob}, func(ctx context.Context, task *jobs.Task) error {
		return e.takeSnapshot(ctx, request, task)
	})
}

// snapshotJob is the kind of these jobs.
const snapshotJob = "snapshot"

func (e *Engine) takeSnapshot(ctx context.Context, request SnapshotRequest, task *jobs.Task) (err error) {
	place, err := e.options.OpenPlace(ctx, request.To)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, place.Close()) }()
	_, done, err := backup.Take(ctx, e.store, place, backup.Options{
		Owner: SnapshotOwner(e.options.directory), Now: e.options.Now, WithoutCold: request.WithoutCold,
		Progress: func(now backup.Progress) {
			task.Progress(0.99*float64(now.Bytes)/float64(max(now.BytesTotal, 1)), 0, now.Bytes)
		},
	})
	if err == nil {
		task.Progress(1, 0, done.Bytes)
	}
	return err
}

// SnapshotOwner is what a place calls the writer of the store in a directory: the machine and the directory.
func SnapshotOwner(directory string) string {
	host, _ := os.Hostname() // without a name the directory alone must do
	if full, err := filepath.Abs(directory); err == nil {
		directory = full
	}
	return strings.Join([]string{host, directory}, ":")
}
