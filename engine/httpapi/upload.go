package httpapi

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"path"
	"strconv"
	"time"
	"unicode/utf8"

	"github.com/sluice-analytics/sluice/engine"
	"github.com/sluice-analytics/sluice/ingest"
)

// filenameBytes bounds the name of a file.
const filenameBytes = 1 << 10

// uploadTypes are those of the bodies that are files, besides those of pushed events. None is of a form.
var uploadTypes = []string{"application/x-ndjson", "application/json", "application/octet-stream", "text/csv", "text/tab-separated-values"}

// upload answers POST /v1/datasets/{name}/events with parameters: a body of any format, read as they say.
func (s *server) upload(w http.ResponseWriter, r *http.Request) error {
	if err := checkType(r, uploadTypes...); err != nil {
		return err
	}
	name, err := pushedDataset(r)
	if err != nil {
		return err
	}
	upload, err := uploadOf(r)
	if err != nil {
		return err
	}
	if upload.Options.Transform, err = s.transformOf(w, r, name); err != nil {
		return err
	}
	stored, expanded := s.options.EventsBytes, s.options.EventsBytesExpanded
	if upload.Job != "" || upload.Options.Filename != "" {
		stored, expanded = s.options.UploadBytes, engine.UploadBytesMax
		takeTime(w)
	}
	if upload.Options.ID, err = batchID(r); err != nil {
		return err
	}
	upload.Dataset, upload.Size = name, max(r.ContentLength, 0)
	report, err := readBody(w, r, stored, expanded, func(body io.Reader) (*ingest.Report, error) {
		upload.Body = body
		return s.backend.Upload(r.Context(), upload)
	})
	if errors.Is(err, context.Canceled) && r.Context().Err() == nil {
		return failure(http.StatusConflict, "cancelled", "the job was cancelled; nothing was added", "")
	}
	if err != nil {
		return jobError(eventsError(err))
	}
	return answerPush(w, report)
}

// uploadTime bounds an upload: that of a large file takes longer than any other request may.
const uploadTime = 12 * time.Hour

// takeTime lifts the timeouts of the connection for this request. Where there is no connection there are none.
func takeTime(w http.ResponseWriter) {
	connection, end := http.NewResponseController(w), time.Now().Add(uploadTime)
	_ = connection.SetReadDeadline(end)
	_ = connection.SetWriteDeadline(end)
}

// uploadOf reads the parameters of an upload.
func uploadOf(r *http.Request) (engine.Upload, error) {
	if err := knownParameters(r, "time", "actor", "event", "format", "filename", "errors_max", "job"); err != nil {
		return engine.Upload{}, err
	}
	parameters := r.URL.Query()
	options := ingest.PushOptions{
		Time: parameters.Get("time"), Actors: parameters["actor"], Event: parameters.Get("event"),
		Format: parameters.Get("format"), Filename: path.Base("/" + parameters.Get("filename")),
	}
	if options.Filename == "/" {
		options.Filename = ""
	}
	if len(options.Filename) > filenameBytes || !utf8.ValidString(options.Filename) {
		return engine.Upload{}, badParameter("filename", "this cannot be the name of a file", fmt.Sprintf("text of at most %d bytes", filenameBytes))
	}
	if text := parameters.Get("errors_max"); text != "" {
		share, err := strconv.ParseFloat(text, 64)
		if err != nil || !(share >= 0 && share <= 1) {
			return engine.Upload{}, badParameter("errors_max", fmt.Sprintf("%q is no share of lines", text), "a number from 0 to 1")
		}
		options.ErrorsMax = &share
	}
	return engine.Upload{Options: options, Job: parameters.Get("job")}, nil
}
