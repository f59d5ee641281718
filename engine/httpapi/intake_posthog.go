package httpapi

import (
	"net/http"
	"strings"

	"github.com/sluice-analytics/sluice/engine/intake"
)

// postHog answers POST /in/{name}/posthog/{call}: 200 also where single events were not taken; they are listed.
func (s *server) postHog(w http.ResponseWriter, r *http.Request) error {
	call := r.PathValue("call")
	if compression := r.URL.Query().Get("compression"); strings.HasPrefix(compression, "gzip") && r.Header.Get("Content-Encoding") == "" {
		r.Header.Set("Content-Encoding", "gzip") // browsers may not set it
	}
	switch call {
	case "", "batch", "capture", "e", "track":
	default:
		s.failPostHog(w, r, failure(http.StatusNotFound, "not_found", "there is no such call: "+call, "batch, capture and e are there"))
		return nil
	}
	done, err := s.take(w, r, shape{decode: intake.PostHog, bytes: intake.PostHogBytesMax, form: r.URL.Query()})
	if err != nil {
		s.failPostHog(w, r, err)
		return nil
	}
	count, first := done.rejected()
	answer := map[string]any{"status": 1}
	if call == "batch" || strings.HasSuffix(r.URL.Path, "/batch") {
		answer["status"] = "Ok"
	}
	if count > 0 {
		answer["rejected_count"], answer["rejected"] = count, first
	}
	writeJSON(w, http.StatusOK, answer)
	return nil
}

func (s *server) failPostHog(w http.ResponseWriter, r *http.Request, err error) {
	s.failIn(w, r, err, func(problem *apiError) any {
		kind := "validation_error"
		if problem.status == http.StatusUnauthorized || problem.status == http.StatusForbidden {
			kind = "authentication_error"
		}
		return map[string]any{"type": kind, "code": problem.Code, "detail": problem.Message, "attr": nil}
	})
}

// postHogFlags answers /flags, and /decide as it was called before, in the words of both: there are no flags here.
func (s *server) postHogFlags(w http.ResponseWriter, r *http.Request) error {
	key := func(body []byte) (string, error) { return intake.Key(body, "token", "api_key") }
	if err := s.admit(w, r, shape{bytes: intake.PostHogBytesMax, form: r.URL.Query()}, key); err != nil {
		s.failPostHog(w, r, err)
		return nil
	}
	none := struct{}{}
	writeJSON(w, http.StatusOK, map[string]any{
		"flags": none, "featureFlags": none, "featureFlagPayloads": none, "errorsWhileComputingFlags": false,
		"sessionRecording": false, "supportedCompression": postHogCompression, "config": none, "toolbarParams": none, "isAuthenticated": false,
	})
	return nil
}

// postHogCompression is how browsers may pack what they send.
var postHogCompression = []string{"gzip", "gzip-js"}

// postHogConfig answers GET /in/{name}/posthog/array/{key}/config, which SDKs in browsers begin with: there is nothing beside
// events here.
func (s *server) postHogConfig(w http.ResponseWriter, r *http.Request) error {
	if err := s.admitKey(w, r, r.PathValue("key")); err != nil {
		s.failPostHog(w, r, err)
		return nil
	}
	writeJSON(w, http.StatusOK, map[string]any{
		"supportedCompression": postHogCompression, "hasFeatureFlags": false, "sessionRecording": false, "surveys": false, "heatmaps": false,
		"captureDeadClicks": false, "capturePerformance": false, "autocaptureExceptions": false, "siteApps": []any{}, "toolbarParams": struct{}{}, "isAuthenticated": false,
	})
	return nil
}
