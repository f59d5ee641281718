package httpapi

import (
	"encoding/json"
	"errors"
	"net/http"

	"github.com/sluice-analytics/sluice/engine"
)

// snapshotBytes bounds the body of a request for a snapshot.
const snapshotBytes = 4 << 10

// snapshotPlaces answers GET /v1/snapshots.
func (s *server) snapshotPlaces(w http.ResponseWriter, r *http.Request) error {
	if err := knownParameters(r); err != nil {
		return err
	}
	writeJSON(w, http.StatusOK, map[string][]string{"places": append([]string{}, s.backend.SnapshotPlaces()...)})
	return nil
}

// snapshot answers POST /v1/snapshots.
func (s *server) snapshot(w http.ResponseWriter, r *http.Request) error {
	text, err := s.readJSON(w, r, snapshotBytes)
	if err != nil {
		return err
	}
	var request engine.SnapshotRequest
	if err := json.Unmarshal(text, &request); err != nil || request.To == "" {
		return failure(http.StatusBadRequest, "bad_body", "the body does not say where to", `send {"to": "s3://bucket/prefix"}`)
	}
	job, err := s.backend.StartSnapshot(request)
	if errors.Is(err, engine.ErrSnapshotPlace) {
		return failure(http.StatusBadRequest, "snapshot_place", err.Error(), "start the server with --snapshots-to and that place; GET /v1/snapshots lists those it has")
	}
	return answerJob(w, job, err)
}
