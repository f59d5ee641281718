package httpapi

import "net/http"

// health answers GET /healthz: the process lives.
func health(w http.ResponseWriter, _ *http.Request) error {
	writeJSON(w, http.StatusOK, map[string]string{"status": "ok"})
	return nil
}

// readiness is the answer of /readyz.
type readiness struct {
	Status string `json:"status"`
	// Disk is there while events are refused because the disk is too full.
	Disk *fullDisk `json:"disk,omitempty"`
}

type fullDisk struct {
	FreeBytes  int64 `json:"free_bytes"`
	FloorBytes int64 `json:"floor_bytes"`
}

// ready answers GET /readyz: the store can be read. That it takes no events for lack of room is said, and no failure:
// queries go on.
func (s *server) ready(w http.ResponseWriter, _ *http.Request) error {
	if _, err := s.backend.Datasets(); err != nil {
		s.options.Log.Error("not ready", "error", err)
		return failure(http.StatusServiceUnavailable, "not_ready", "the store cannot be read; the server's log says why", "")
	}
	answer := readiness{Status: "ready"}
	if disk, err := s.backend.Disk(); err == nil && disk.Low() {
		answer.Disk = &fullDisk{FreeBytes: disk.FreeBytes, FloorBytes: disk.FloorBytes}
	}
	writeJSON(w, http.StatusOK, answer)
	return nil
}
