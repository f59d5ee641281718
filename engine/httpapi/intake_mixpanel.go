package httpapi

import (
	"net/http"
	"net/url"

	"github.com/sluice-analytics/sluice/engine/intake"
)

// failedRecord is an event that Mixpanel's import did not take.
type failedRecord struct {
	Index   int64  `json:"index"`
	ID      string `json:"$insert_id"`
	Field   string `json:"field"`
	Message string `json:"message"`
}

// mixpanel answers /in/{name}/mixpanel/{call}. Many SDKs send forms, some in the URL of a GET; they get the answers of /track
// from every call.
func (s *server) mixpanel(w http.ResponseWriter, r *http.Request) error {
	form, call := r.URL.Query(), r.PathValue("call")
	switch call {
	case "import", "track":
	case "engage", "groups":
		s.mixpanelProfiles(w, r, form)
		return nil
	default:
		return failure(http.StatusNotFound, "not_found", "there is no such call: "+call, "import and track are there; profiles are not kept")
	}
	decode := func(body []byte, request intake.Request) (*intake.Batch, error) {
		if call == "import" && !form.Has("data") {
			return intake.MixpanelImport(body, request)
		}
		return intake.MixpanelTrack(body, request)
	}
	done, err := s.take(w, r, shape{decode: decode, bytes: intake.MixpanelBytesMax, form: form})
	if call == "import" && !form.Has("data") {
		s.answerImport(w, r, done, err)
	} else {
		s.answerTrack(w, r, done, err, form)
	}
	return nil
}

// answerImport answers /import: 400 for a body with events that were not taken, unless strict=0; the good ones are kept.
func (s *server) answerImport(w http.ResponseWriter, r *http.Request, done *taken, err error) {
	if err != nil {
		s.failIn(w, r, err, func(problem *apiError) any {
			return map[string]any{"code": problem.status, "error": problem.Message, "status": http.StatusText(problem.status)}
		})
		return
	}
	count, first := done.rejected()
	if strict := r.URL.Query().Get("strict"); count == 0 || strict == "0" {
		writeJSON(w, http.StatusOK, map[string]any{"code": 200, "num_records_imported": done.report.Events, "status": "OK"})
		return
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
}

// answerTrack answers /track: 1 for taken and 0 for not, or with verbose=1 the same in JSON. A body of which some events were
// taken counts as taken, since SDKs would send all of it again, for ever; the answer says what was not.
func (s *server) answerTrack(w http.ResponseWriter, r *http.Request, done *taken, err error, form url.Values) {
	var note any
	if err == nil {
		switch count, first := done.rejected(); {
		case count > 0 && count == int64(done.batch.Records) && len(first) > 0:
			err = failure(http.StatusBadRequest, "bad_event", first[0].Reason, "")
		case count > 0:
			note = rejectedText(count, first)
		}
	}
	if err != nil {
		s.failTrack(w, r, err, form)
		return
	}
	answerMixpanel(w, form, note)
}

// failTrack answers 0, and with verbose=1 why.
func (s *server) failTrack(w http.ResponseWriter, r *http.Request, err error, form url.Values) {
	s.failIn(w, r, err, func(problem *apiError) any {
		if form.Get("verbose") == "1" {
			return map[string]any{"status": 0, "error": problem.Message}
		}
		return 0
	})
}

// answerMixpanel answers 1, and with verbose=1 a note, nil for none.
func answerMixpanel(w http.ResponseWriter, form url.Values, note any) {
	if form.Get("verbose") == "1" {
		writeJSON(w, http.StatusOK, map[string]any{"status": 1, "error": note})
		return
	}
	writeJSON(w, http.StatusOK, 1)
}

// mixpanelProfiles answers /engage and /groups. Programs set profiles beside the events that they send, and SDKs fail where
// that is refused; so the answer is that of success, and says that nothing is kept.
func (s *server) mixpanelProfiles(w http.ResponseWriter, r *http.Request, form url.Values) {
	key := func(body []byte) (string, error) { return intake.Key(body, "$token") }
	if err := s.admit(w, r, shape{bytes: intake.MixpanelBytesMax, form: form}, key); err != nil {
		s.failTrack(w, r, err, form)
		return
	}
	answerMixpanel(w, form, "profiles are not kept here")
}
