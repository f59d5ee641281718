package httpapi

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"strconv"

	"github.com/sluice-analytics/sluice/engine"
	"github.com/sluice-analytics/sluice/engine/httpapi/access"
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
	PlanDeletion(ctx context.Context, request engine.DeleteRequest) (engine.DeletionPlan, error)
	StartDeletion(ctx context.Context, request engine.DeleteRequest) (jobs.Job, storage.Deletion, error)
	ListDeletions(dataset string) ([]engine.DeletionEntry, error)
	StartSnapshot(request engine.SnapshotRequest) (jobs.Job, error)
	SnapshotPlaces() []string
	DropDataset(name, confirm string) error
	RenameDataset(name, to string) (engine.RenamedDataset, error)
	IngestRuns(dataset string, limit int) ([]engine.IngestRun, error)
	EachReject(dataset string, from storage.RejectPlace, take func(storage.RejectPlace, storage.Reject) bool) error
}

// dataRoutes are the operations on what datasets are made of.
func (s *server) dataRoutes() []route {
	return []route{
		{http.MethodPost, "/v1/preview", s.preview, access.Ingest, true, true},
		{http.MethodGet, "/v1/jobs", s.jobs, access.Query | access.Ingest, false, false},
		{http.MethodGet, "/v1/jobs/{id}", s.job, access.Query | access.Ingest, false, false},
		{http.MethodDelete, "/v1/jobs/{id}", s.deleteJob, access.Ingest, false, false},
		{http.MethodGet, "/v1/snapshots", s.snapshotPlaces, access.Query, false, false},
		{http.MethodPost, "/v1/snapshots", s.snapshot, access.Admin, true, false},
		{http.MethodPost, "/v1/datasets/{name}/compaction", s.compaction, access.Admin, true, false},
		{http.MethodPost, "/v1/datasets/{name}/delete", s.delete, access.Admin, true, false},
		{http.MethodGet, "/v1/datasets/{name}/deletions", s.deletions, access.Query, true, true},
		{http.MethodDelete, "/v1/datasets/{name}", s.deleteDataset, access.Admin, true, false},
		{http.MethodPost, "/v1/datasets/{name}/rename", s.renameDataset, access.Admin, true, false},
		{http.MethodGet, "/v1/datasets/{name}/runs", s.runs, access.Query, true, true},
		{http.MethodGet, "/v1/datasets/{name}/rejects", s.rejects, access.Query, true, true},
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

// renameDataset answers POST /v1/datasets/{name}/rename: {"to": "shop"}.
func (s *server) renameDataset(w http.ResponseWriter, r *http.Request) error {
	text, err := s.readJSON(w, r, noteBytes)
	if err != nil {
		return err
	}
	var body map[string]string
	if err := json.Unmarshal(text, &body); err != nil || len(body) != 1 || body["to"] == "" {
		wrong := failure(http.StatusBadRequest, "json", "the body is not as it is expected", `send {"to": "shop"}`)
		wrong.Where = "to"
		return wrong
	}
	renamed, err := s.backend.RenameDataset(r.PathValue("name"), body["to"])
	if err != nil {
		return err
	}
	writeJSON(w, http.StatusOK, renamed)
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
