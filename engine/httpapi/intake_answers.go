package httpapi

import (
	"fmt"
	"io"
	"net/http"
	"strings"
	"time"

	"github.com/sluice-analytics/sluice/engine/intake"
)

// failIn answers with an error in the words of a product. What is not the sender's fault is logged as everywhere; 429 says when
// to try again.
func (s *server) failIn(w http.ResponseWriter, r *http.Request, err error, body func(problem *apiError) any) {
	problem := classify(err)
	if problem.Code == "internal" && r.Context().Err() == nil {
		s.options.Log.Error("request failed", "method", r.Method, "path", r.URL.Path, "error", err)
	}
	if problem.status == http.StatusTooManyRequests {
		w.Header().Set("Retry-After", problem.retryAfter())
	}
	writeJSON(w, problem.status, body(problem))
}

// segment answers POST /in/{name}/segment/v1/{call}. A batch is answered with 200 whatever became of single events, as
// their SDKs would send all of them again; those that were not taken are listed.
func (s *server) segment(w http.ResponseWriter, r *http.Request) error {
	call, known := intake.SegmentCall(r.PathValue("call"))
	if !known {
		return failure(http.StatusNotFound, "not_found", "there is no such call: "+r.PathValue("call"), "track, identify, page, screen, group, alias and batch are there")
	}
	decode := func(body []byte, request intake.Request) (*intake.Batch, error) {
		return intake.Segment(call, body, request)
	}
	done, err := s.take(w, r, r.PathValue("name"), shape{decode: decode, bytes: intake.SegmentBytesMax})
	if err == nil && call != "batch" && len(done.batch.Rejected) > 0 {
		err = failure(http.StatusBadRequest, "bad_event", done.batch.Rejected[0].Reason, "")
	}
	if err != nil {
		s.failIn(w, r, err, func(problem *apiError) any {
			return map[string]any{"success": false, "code": problem.Code, "message": problem.Message}
		})
		return nil
	}
	count, first := done.rejected()
	answer := map[string]any{"success": true}
	if count > 0 {
		answer["rejected_count"], answer["rejected"] = count, first
	}
	writeJSON(w, http.StatusOK, answer)
	return nil
}

// failedRecord is an event that Mixpanel's import did not take.
type failedRecord struct {
	Index   int64  `json:"index"`
	ID      string `json:"$insert_id"`
	Field   string `json:"field"`
	Message string `json:"message"`
}

// mixpanel answers POST /in/{name}/mixpanel/{call}.
func (s *server) mixpanel(w http.ResponseWriter, r *http.Request) error {
	switch r.PathValue("call") {
	case "import":
		return s.mixpanelImport(w, r)
	case "track":
		return s.mixpanelTrack(w, r)
	}
	return failure(http.StatusNotFound, "not_found", "there is no such call: "+r.PathValue("call"), "import and track are there; profiles are not kept")
}

// mixpanelImport answers /import: 400 for a body with events that were not taken, unless strict=0; the good ones are kept.
func (s *server) mixpanelImport(w http.ResponseWriter, r *http.Request) error {
	done, err := s.take(w, r, r.PathValue("name"), shape{decode: intake.MixpanelImport, bytes: intake.MixpanelBytesMax})
	if err != nil {
		s.failIn(w, r, err, func(problem *apiError) any {
			return map[string]any{"code": problem.status, "error": problem.Message, "status": http.StatusText(problem.status)}
		})
		return nil
	}
	count, first := done.rejected()
	if strict := r.URL.Query().Get("strict"); count == 0 || strict == "0" {
		writeJSON(w, http.StatusOK, map[string]any{"code": 200, "num_records_imported": done.report.Events, "status": "OK"})
		return nil
	}
	failed, faults := make([]failedRecord, 0, len(first)), map[int64]intake.Fault{}
	for _, fault := range done.batch.Faults {
		faults[int64(fault.Index)] = fault
	}
	for _, reject := range first {
		fault := faults[reject.Index]
		failed = append(failed, failedRecord{reject.Index, fault.ID, fault.Field, reject.Reason})
	}
	writeJSON(w, http.StatusBadRequest, map[string]any{
		"code": 400, "error": "some data points in the request failed validation", "failed_records": failed,
		"num_records_imported": done.report.Events, "status": "Bad Request",
	})
	return nil
}

// mixpanelTrack answers /track: 1 for taken and 0 for not, or with verbose=1 the same in JSON.
func (s *server) mixpanelTrack(w http.ResponseWriter, r *http.Request) error {
	done, err := s.take(w, r, r.PathValue("name"), shape{decode: intake.MixpanelTrack, bytes: intake.MixpanelBytesMax, form: true})
	if err == nil {
		if count, first := done.rejected(); count > 0 && len(first) > 0 {
			err = failure(http.StatusBadRequest, "bad_event", first[0].Reason, "")
		}
	}
	verbose := r.URL.Query().Get("verbose") == "1"
	switch {
	case err != nil && verbose:
		s.failIn(w, r, err, func(problem *apiError) any { return map[string]any{"status": 0, "error": problem.Message} })
	case err != nil:
		s.failIn(w, r, err, func(*apiError) any { return 0 })
	case verbose:
		writeJSON(w, http.StatusOK, map[string]any{"status": 1, "error": nil})
	default:
		writeJSON(w, http.StatusOK, 1)
	}
	return nil
}

// amplitude makes the handler of one of Amplitude's uploads. It takes all events of a body or none: who gets 400 sends those
// again that the answer does not name.
func (s *server) amplitude(bytesMax int64) handler {
	return func(w http.ResponseWriter, r *http.Request) error {
		done, err := s.take(w, r, r.PathValue("name"), shape{decode: intake.Amplitude, bytes: bytesMax, whole: true})
		if err != nil {
			s.failIn(w, r, err, func(problem *apiError) any {
				answer := map[string]any{"code": problem.status, "error": problem.Message}
				if problem.Where != "" {
					answer["missing_field"] = problem.Where
				}
				return answer
			})
			return nil
		}
		if len(done.batch.Faults) > 0 {
			writeJSON(w, http.StatusBadRequest, amplitudeFaults(done.batch.Faults))
			return nil
		}
		count, first := done.rejected()
		answer := map[string]any{
			"code": 200, "events_ingested": done.report.Events, "payload_size_bytes": done.size, "server_upload_time": time.Now().UnixMilli(),
		}
		if count > 0 {
			answer["rejected_count"], answer["rejected"] = count, first
		}
		writeJSON(w, http.StatusOK, answer)
		return nil
	}
}

// amplitudeFaults says which events of a body were wrong and in which fields.
func amplitudeFaults(faults []intake.Fault) any {
	without, with, ids := map[string][]int{}, map[string][]int{}, map[string][]int{}
	for _, fault := range faults {
		list := with
		switch {
		case fault.Missing:
			list = without
		case fault.Field == "user_id" || fault.Field == "device_id":
			list = ids
		}
		list[fault.Field] = append(list[fault.Field], fault.Index)
	}
	answer := map[string]any{"code": 400, "error": "Invalid events: " + faults[0].Message}
	for name, list := range map[string]map[string][]int{
		"events_with_missing_fields": without, "events_with_invalid_fields": with, "events_with_invalid_id_lengths": ids,
	} {
		if len(list) > 0 {
			answer[name] = list
		}
	}
	return answer
}

// postHog answers POST /in/{name}/posthog/{call}: 200 also where single events were not taken; they are listed.
func (s *server) postHog(w http.ResponseWriter, r *http.Request) error {
	call := r.PathValue("call")
	if call != "" && call != "batch" && call != "capture" && call != "e" && call != "track" {
		return failure(http.StatusNotFound, "not_found", "there is no such call: "+call, "batch, capture and e are there; flags are not kept")
	}
	if compression := r.URL.Query().Get("compression"); strings.HasPrefix(compression, "gzip") && r.Header.Get("Content-Encoding") == "" {
		r.Header.Set("Content-Encoding", "gzip") // browsers may not set it
	}
	done, err := s.take(w, r, r.PathValue("name"), shape{decode: intake.PostHog, bytes: intake.PostHogBytesMax, form: true})
	if err != nil {
		s.failIn(w, r, err, func(problem *apiError) any {
			kind := "validation_error"
			if problem.status == http.StatusUnauthorized || problem.status == http.StatusForbidden {
				kind = "authentication_error"
			}
			return map[string]any{"type": kind, "code": problem.Code, "detail": problem.Message, "attr": nil}
		})
		return nil
	}
	count, first := done.rejected()
	answer := map[string]any{"status": 1}
	if call == "batch" {
		answer["status"] = "Ok"
	}
	if count > 0 {
		answer["rejected_count"], answer["rejected"] = count, first
	}
	writeJSON(w, http.StatusOK, answer)
	return nil
}

// rejectedText says in one line what became of records that were not taken.
func rejectedText(count int64, first []rejectedRecord) string {
	text := &strings.Builder{}
	fmt.Fprintf(text, "%d rejected", count)
	for i, reject := range first[:min(len(first), 3)] {
		_, _ = io.WriteString(text, []string{": ", "; ", "; "}[i])
		fmt.Fprintf(text, "record %d: %s", reject.Index, reject.Reason)
	}
	return text.String()
}
