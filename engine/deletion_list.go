package engine

import (
	"time"

	"github.com/sluice-analytics/sluice/engine/jobs"
	"github.com/sluice-analytics/sluice/storage"
	"github.com/sluice-analytics/sluice/storage/manifest"
)

// DeletionEntry is a deletion as it is shown.
type DeletionEntry struct {
	ID uint64 `json:"id"`
	// Job is the id of the job that carries it out, where one does.
	Job string `json:"job"`
	// State is "running" (also where nobody is at it: it goes on later), "done" or "cancelled".
	State string `json:"state"`
	// Filter is empty where the deletion purged: it would name what is gone.
	Filter string `json:"filter"`
	Purge  bool   `json:"purge"`
	// Removed counts the events that are gone.
	Removed int64      `json:"removed"`
	Asked   time.Time  `json:"asked"`
	Ended   *time.Time `json:"ended,omitempty"`
}

// ListDeletions describes the deletions of a dataset, the newest first.
func (e *Engine) ListDeletions(dataset string) ([]DeletionEntry, error) {
	deletions, err := e.Deletions(dataset)
	if err != nil {
		return nil, err
	}
	list := make([]DeletionEntry, 0, len(deletions))
	for i := len(deletions) - 1; i >= 0; i-- {
		list = append(list, describeDeletion(deletions[i]))
	}
	return list, nil
}

func describeDeletion(deletion storage.Deletion) DeletionEntry {
	entry := DeletionEntry{
		ID: deletion.ID, Job: deletionJob(deletion), State: jobs.Running, Filter: deletion.Filter, Purge: deletion.Purge, Removed: deletion.Removed,
		Asked: time.UnixMicro(deletion.Asked).UTC(),
	}
	switch deletion.State {
	case manifest.DeletionDone:
		entry.State = jobs.Done
	case manifest.DeletionCancelled:
		entry.State = jobs.Cancelled
	}
	if deletion.Ended != 0 {
		ended := time.UnixMicro(deletion.Ended).UTC()
		entry.Ended = &ended
	}
	return entry
}
