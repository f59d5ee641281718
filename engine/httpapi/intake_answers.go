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
	done, err := s.take(w, r, shape{decode: decode, bytes: intake.SegmentBytesMax})
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

// segmentSettings answers GET /in/{name}/segment/v1/projects/{key}/settings, which SDKs in browsers begin with: events go to
// this server, and nowhere else.
func (s *server) segmentSettings(w http.ResponseWriter, r *http.Request) error {
	key := r.PathValue("key")
	if err := s.admitKey(w, r, key); err != nil {
		return err
	}
	settings := map[string]any{"apiKey": key, "apiHost": r.Host + "/in/" + r.PathValue("name") + "/segment/v1", "unbundledIntegrations": []string{}}
	if host, _, _ := strings.Cut(r.Host, ":"); host == "localhost" || host == "127.0.0.1" {
		settings["protocol"] = "http" // else pages and servers are taken to speak TLS
	}
	writeJSON(w, http.StatusOK, map[string]any{
		"integrations": map[string]any{"Segment.io": settings},
		"plan":         map[string]any{"track": map[string]any{"__default": map[string]any{"enabled": true, "integrations": map[string]any{}}}},
	})
	return nil
}

// admitKey says whether whoever has the key might send events.
func (s *server) admitKey(w http.ResponseWriter, r *http.Request, key string) error {
	return s.admit(w, r, shape{}, func([]byte) (string, error) { return key, nil })
}

// amplitude answers both of Amplitude's uploads: 200 for a body with good events, of which the answer lists the others. SDKs that
// are told to flush, as at the exit of a program, send a body once; all of it would be lost for one bad event.
func (s *server) amplitude(w http.ResponseWriter, r *http.Request) error {
	done, err := s.take(w, r, shape{decode: intake.Amplitude, bytes: intake.AmplitudeBytesMax})
	if err != nil {
		s.failAmplitude(w, r, err)
		return nil
	}
	if faults := done.batch.Faults; len(faults) > 0 && len(faults) == done.batch.Records {
		writeJSON(w, http.StatusBadRequest, amplitudeFaults(faults))
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

// failAmplitude says why nothing was taken. SDKs know a wrong key by how the error begins, and send everything again for any
// other one.
func (s *server) failAmplitude(w http.ResponseWriter, r *http.Request, err error) {
	s.failIn(w, r, err, func(problem *apiError) any {
		message := problem.Message
		if problem.status == http.StatusUnauthorized || problem.status == http.StatusForbidden {
			message = "Invalid API key: " + message
		}
		answer := map[string]any{"code": problem.status, "error": message}
		if problem.Where != "" {
			answer["missing_field"] = problem.Where
		}
		return answer
	})
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
