package httpapi

import (
	"errors"
	"net/http"

	"github.com/sluice-analytics/sluice/engine/jobs"
)

// jobs answers GET /v1/jobs.
func (s *server) jobs(w http.ResponseWriter, r *http.Request) error {
	if err := knownParameters(r); err != nil {
		return err
	}
	list := s.backend.Jobs()
	for i := range list {
		list[i] = told(list[i])
	}
	writeJSON(w, http.StatusOK, map[string][]jobs.Job{"jobs": list})
	return nil
}

// job answers GET /v1/jobs/{id}.
func (s *server) job(w http.ResponseWriter, r *http.Request) error {
	if err := knownParameters(r); err != nil {
		return err
	}
	job, err := s.backend.Job(r.PathValue("id"))
	return answerJob(w, job, err)
}

// deleteJob answers DELETE /v1/jobs/{id}.
func (s *server) deleteJob(w http.ResponseWriter, r *http.Request) error {
	if err := knownParameters(r); err != nil {
		return err
	}
	job, err := s.backend.CancelJob(r.PathValue("id"))
	return answerJob(w, job, err)
}

// compaction answers POST /v1/datasets/{name}/compaction.
func (s *server) compaction(w http.ResponseWriter, r *http.Request) error {
	if err := knownParameters(r); err != nil {
		return err
	}
	job, err := s.backend.StartCompaction(r.PathValue("name"))
	return answerJob(w, job, err)
}

func answerJob(w http.ResponseWriter, job jobs.Job, err error) error {
	if err != nil {
		return jobError(err)
	}
	writeJSON(w, http.StatusOK, told(job))
	return nil
}

// told is a job as the API tells of it: errors say nothing of the inside.
func told(job jobs.Job) jobs.Job {
	if job.Err != nil {
		job.Error = classify(eventsError(job.Err)).Message
	}
	return job
}

// jobError tells what is wrong with an id from everything else.
func jobError(err error) error {
	switch {
	case errors.Is(err, jobs.ErrNoJob):
		return failure(http.StatusNotFound, "no_job", err.Error(), "GET /v1/jobs lists those that are known")
	case errors.Is(err, jobs.ErrID):
		return failure(http.StatusConflict, "job_id", err.Error(), "choose another one")
	case errors.Is(err, jobs.ErrClosed):
		return failure(http.StatusServiceUnavailable, "closing", "the server is about to end", "")
	}
	return err
}
