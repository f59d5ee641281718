package s3fake

import (
	"io"
	"net/http"
	"strconv"
)

// put answers PutObject. A cut keeps the object and breaks the connection before the answer: the client cannot know.
func (s *Server) put(w http.ResponseWriter, r *http.Request, request Request, behaviour Behaviour) {
	data, err := io.ReadAll(r.Body)
	if err != nil || r.ContentLength >= 0 && int64(len(data)) != r.ContentLength {
		fail(w, http.StatusBadRequest, "IncompleteBody")
		return
	}
	s.mu.Lock()
	objects, ok := s.buckets[request.Bucket]
	_, exists := objects[request.Key]
	s.mu.Unlock()
	switch {
	case !ok:
		fail(w, http.StatusNotFound, "NoSuchBucket")
		return
	case exists && r.Header.Get("If-None-Match") == "*":
		fail(w, http.StatusPreconditionFailed, "PreconditionFailed")
		return
	}
	s.Put(request.Bucket, request.Key, data)
	if behaviour.CutAfter != 0 {
		panic(http.ErrAbortHandler)
	}
	w.WriteHeader(http.StatusOK)
}

// head answers HeadObject, whose errors have no body.
func (s *Server) head(w http.ResponseWriter, request Request) {
	s.mu.Lock()
	found, ok := s.buckets[request.Bucket][request.Key]
	s.mu.Unlock()
	if !ok {
		w.WriteHeader(http.StatusNotFound)
		return
	}
	w.Header().Set("ETag", found.etag)
	w.Header().Set("Last-Modified", found.modified.UTC().Format(http.TimeFormat))
	w.Header().Set("Content-Length", strconv.Itoa(len(found.data)))
	w.WriteHeader(http.StatusOK)
}

// delete answers DeleteObject, which knows no missing keys.
func (s *Server) delete(w http.ResponseWriter, request Request) {
	s.Remove(request.Bucket, request.Key)
	w.WriteHeader(http.StatusNoContent)
}
