package httpapi

import (
	"bytes"
	"encoding/json"
	"net/http"

	"github.com/sluice-analytics/sluice/engine"
	"github.com/sluice-analytics/sluice/engine/jobs"
)

// deletionBytes bounds the body that asks for a deletion.
const deletionBytes = 64 << 10

// deletionBody is what asks for a deletion.
type deletionBody struct {
	engine.DeleteRequest
	DryRun bool `json:"dry_run"`
}

// deletionAnswer says what would go, and which job takes it away.
type deletionAnswer struct {
	engine.DeletionPlan
	Job *jobs.Job `json:"job,omitempty"`
}

// delete answers POST /v1/datasets/{name}/delete.
func (s *server) delete(w http.ResponseWriter, r *http.Request) error {
	text, err := s.readJSON(w, r, deletionBytes)
	if err != nil {
		return err
	}
	var body deletionBody
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&body); err != nil {
		return failure(http.StatusBadRequest, "bad_body", "cannot read the deletion: "+err.Error(), `send {"where", "actor", "per", "from", "to", "purge", "dry_run"}`)
	}
	body.Dataset = r.PathValue("name")
	plan, err := s.backend.PlanDeletion(r.Context(), body.DeleteRequest)
	if err != nil {
		return err
	}
	answer := deletionAnswer{DeletionPlan: plan}
	if !body.DryRun {
		job, _, err := s.backend.StartDeletion(r.Context(), body.DeleteRequest)
		if err != nil {
			return jobError(err)
		}
		job = told(job)
		answer.Job = &job
	}
	writeJSON(w, http.StatusOK, answer)
	return nil
}

// deletions answers GET /v1/datasets/{name}/deletions.
func (s *server) deletions(w http.ResponseWriter, r *http.Request) error {
	if err := knownParameters(r); err != nil {
		return err
	}
	list, err := s.backend.ListDeletions(r.PathValue("name"))
	if err != nil {
		return err
	}
	writeJSON(w, http.StatusOK, map[string][]engine.DeletionEntry{"deletions": list})
	return nil
}
