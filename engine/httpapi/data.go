package httpapi

import (
	"context"
	"fmt"
	"net/http"
	"strconv"

	"github.com/sluice-analytics/sluice/engine"
	"github.com/sluice-analytics/sluice/engine/jobs"
	"github.com/sluice-analytics/sluice/ingest"
	"github.com/sluice-analytics/sluice/storage"
)

// DataBackend is what the handlers of uploads, jobs and what a dataset is made of need of *engine.Engine.
type DataBackend interface {
	Upload(ctx context.Context, upload engine.Upload) (*ingest.Report, error)
	Jobs() []jobs.Job
	Job(id string) (jobs.Job, error)
	CancelJob(id string) (jobs.Job, error)
	StartCompaction(dataset string) (jobs.Job, error)
	StartSnapshot(to string) (jobs.Job, error)
	SnapshotPlaces() []string
	DropDataset(name, confirm string) error
	IngestRuns(dataset string, limit int) ([]engine.IngestRun, error)
	EachReject(dataset string, from storage.RejectPlace, take func(storage.RejectPlace, storage.Reject) bool) error
}

// dataRoutes are the operations on what datasets are made of.
func (s *server) dataRoutes() []route {
	return []route{
		{http.MethodPost, "/v1/preview", s.preview, true, true},
		{http.MethodGet, "/v1/jobs", s.jobs, false, false},
		{http.MethodGet, "/v1/jobs/{id}", s.job, false, false},
		{http.MethodDelete, "/v1/jobs/{id}", s.deleteJob, false, false},
		{http.MethodGet, "/v1/snapshots", s.snapshotPlaces, false, false},
		{http.MethodPost, "/v1/snapshots", s.snapshot, true, false},
		{http.MethodPost, "/v1/datasets/{name}/compaction", s.compaction, true, false},
		{http.MethodDelete, "/v1/datasets/{name}", s.deleteDataset, true, false},
		{http.MethodGet, "/v1/datasets/{name}/runs", s.runs, true, true},
		{http.MethodGet, "/v1/datasets/{name}/rejects", s.rejects, true, true},
	}
}

// deleteDataset answers DELETE /v1/datasets/{name}?confirm=NAME.
func (s *server) deleteDataset(w http.ResponseWriter, r *http.Request) error {
	if err := knownParameters(r, "confirm"); err != nil {
		return err
	}
	name := r.PathValue("name")
	if err := s.backend.DropDataset(name, r.URL.Query().Get("confirm")); err != nil {
		return err
	}
	writeJSON(w, http.StatusOK, removed{name})
	return nil
}

// The commits of one answer.
const runsDefault, runsMax = 50, 1000

// runs answers GET /v1/datasets/{name}/runs.
func (s *server) runs(w http.ResponseWriter, r *http.Request) error {
	if err := knownParameters(r, "limit"); err != nil {
		return err
	}
	limit, err := limitParameter(r, runsDefault, runsMax)
	if err != nil {
		return err
	}
	runs, err := s.backend.IngestRuns(r.PathValue("name"), limit)
	if err != nil {
		return err
	}
	writeJSON(w, http.StatusOK, map[string][]engine.IngestRun{"runs": runs})
	return nil
}

// limitParameter reads how many of something an answer is to have.
func limitParameter(r *http.Request, standard, most int) (int, error) {
	text := r.URL.Query().Get("limit")
	if text == "" {
		return standard, nil
	}
	limit, err := strconv.Atoi(text)
	if err != nil || limit < 1 || limit > most {
		return 0, badParameter("limit", fmt.Sprintf("cannot return %q of them", text), fmt.Sprintf("a whole number from 1 to %d", most))
	}
	return limit, nil
}
