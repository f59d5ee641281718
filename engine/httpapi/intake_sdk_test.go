package httpapi

import (
	"encoding/base64"
	"net/http"
	"net/url"
	"strings"
	"testing"

	"github.com/sluice-analytics/sluice/engine/httpapi/access"
)

// TestMixpanelForms sends what Mixpanel's SDKs for Node and Python send: forms, in the URL of a GET or in a body that also says
// verbose=1, to every call that they have.
func TestMixpanelForms(t *testing.T) {
	handler := newIntake(t)
	const path = "/in/app/mixpanel/"
	inURL := func(call, more, data string) string {
		return path + call + "?" + more + "&data=" + url.QueryEscape(base64.StdEncoding.EncodeToString([]byte(data)))
	}
	inBody := func(data string) string { return "data=" + url.QueryEscape(data) + "&verbose=1&ip=0" }
	form := []string{"Content-Type", "application/x-www-form-urlencoded"}
	deep := `{"event":"deep","properties":{"distinct_id":"d","time":1772359203,"$insert_id":"under_score","a":{"b":{"c":{"d":{"e":1}}}}}}`
	for _, step := range []exchange{
		{"GET", inURL("track", "ip=0&verbose=1", `{"event":"seen","properties":{"distinct_id":"d","time":1772359200}}`), "", nil, 200, `{"error":null,"status":1}`},
		{"GET", inURL("track", "ip=0&verbose=0", `{"event":"seen","properties":{"distinct_id":"d","time":1772359201}}`), "", nil, 200, "1\n"},
		{"GET", inURL("import", "verbose=1", `{"event":"old","properties":{"distinct_id":"d","time":1772359202000}}`), "", nil, 200, `{"error":null,"status":1}`},
		{"GET", path + "track", "", nil, 400, "0\n"},
		{"POST", path + "track", inBody(deep), form, 200, `{"error":null,"status":1}`},
		{"POST", path + "import", inBody(`[{"event":"old","properties":{"distinct_id":"d","time":1772359204000}}]`), form, 200, `{"error":null,"status":1}`},
		// What has some good events is not to be sent again.
		{
			"POST", path + "track", inBody(`[{"event":"good","properties":{"time":1772359205}},{"event":"bad"}]`), form, 200,
			`{"error":"1 rejected: record 1: properties is missing","status":1}`,
		},
		{"POST", path + "track", inBody(`[{"event":"bad"}]`), form, 400, `{"error":"properties is missing","status":0}`},
		{"POST", path + "engage", inBody(`[{"$token":"x","$distinct_id":"d","$set":{"plan":"pro"}}]`), form, 200, `{"error":"profiles are not kept here","status":1}`},
		{"GET", inURL("groups", "verbose=0", `{"$token":"x","$group_key":"company"}`), "", nil, 200, "1\n"},
	} {
		step.run(t, handler)
	}
	got := eventsOf(t, handler, "app", "event", "insert_id", `"a.b.c.d.e"`)
	want := "2026-03-01T10:00:00Z,seen,,\n2026-03-01T10:00:01Z,seen,,\n2026-03-01T10:00:02Z,old,,\n" +
		"2026-03-01T10:00:03Z,deep,under_score,1\n2026-03-01T10:00:04Z,old,,\n2026-03-01T10:00:05Z,good,,"
	if got != want {
		t.Error(got)
	}
}

// TestAGetOfAnotherSiteBringsNothing shows that pages elsewhere cannot send events to a server without keys by an image.
func TestAGetOfAnotherSiteBringsNothing(t *testing.T) {
	handler := newIntake(t)
	const track = `/in/app/mixpanel/track?data={"event":"seen","properties":{}}`
	for _, step := range []exchange{
		{"GET", track, "", []string{"Sec-Fetch-Site", "cross-site"}, 403, `"cross_origin"`},
		{"GET", track, "", []string{"Origin", "https://elsewhere.example"}, 403, `"cross_origin"`},
		{"GET", "/v1/datasets/app", "", nil, 404, `app`},
		{"GET", track, "", []string{"Sec-Fetch-Site", "same-origin"}, 200, "1\n"},
		{"GET", track, "", nil, 200, "1\n"},
	} {
		step.run(t, handler)
	}
}

// TestWhatSDKsAskBesides answers the calls that SDKs make beside those for events; a key is needed all the same.
func TestWhatSDKsAskBesides(t *testing.T) {
	handler, tokens := scoped(t)
	key := tokens[access.Ingest]
	for _, step := range []exchange{
		{"POST", "/in/x/posthog/flags?v=2", `{"token":"` + key + `","distinct_id":"d"}`, nil, 200, `"errorsWhileComputingFlags":false,"featureFlagPayloads":{},"featureFlags":{},"flags":{}`},
		{"POST", "/in/x/posthog/decide?v=3", `{"api_key":"` + key + `"}`, nil, 200, `"sessionRecording":false`},
		{"POST", "/in/x/posthog/flags", `{"token":"other"}`, nil, 401, `"authentication_error"`},
		{"POST", "/in/x/posthog/flags", `{"token":`, nil, 400, `"validation_error"`},
		{"GET", "/in/x/posthog/array/" + key + "/config", "", nil, 200, `"hasFeatureFlags":false`},
		{"GET", "/in/x/posthog/array/other/config", "", nil, 401, `"authentication_error"`},
		{"GET", "/in/x/segment/v1/projects/" + key + "/settings", "", nil, 200, `/in/x/segment/v1","apiKey":"` + key},
		{"GET", "/in/x/segment/v1/projects/other/settings", "", nil, 401, `"unauthorized"`},
		{"GET", "/in/x/segment/v1/projects/" + tokens[access.Query] + "/settings", "", nil, 403, `"forbidden"`},
		{"POST", "/in/x/mixpanel/engage", `[{"$token":"` + key + `","$set":{}}]`, nil, 200, "1\n"},
		{"POST", "/in/x/mixpanel/engage?verbose=1", `{"$token":"other"}`, nil, 401, `"status":0`},
		// SDKs know by these words that sending it again is in vain.
		{"POST", "/in/x/amplitude/2/httpapi", `{"api_key":"other","events":[]}`, nil, 401, `"error":"Invalid API key: `},
	} {
		step.run(t, handler)
	}
}

// TestAmplitudeKeepsTheGoodEvents sends good events with one that is too large: after 413, or after 400 to a flush, SDKs would
// throw the good ones away.
func TestAmplitudeKeepsTheGoodEvents(t *testing.T) {
	handler := newIntake(t)
	event := func(kind string, size int) string {
		return `{"user_id":"user-1","event_type":"` + kind + `","time":1772359200000,"event_properties":{"x":"` + strings.Repeat("y", size) + `"}}`
	}
	body := `{"api_key":"k","events":[` + event("good", 1) + "," + event("large", 1<<20) + "," + event("good", 600<<10) + `]}`
	w := exchange{"POST", "/in/amp/amplitude/2/httpapi", body, nil, http.StatusOK, `"rejected":[{"index":1,"reason":"event_properties is wrong`}.run(t, handler)
	if !strings.Contains(w.Body.String(), `"events_ingested":2`) {
		t.Error(w.Body)
	}
	exchange{"POST", "/in/amp/amplitude/2/httpapi", `{"events":[` + event("large", 1<<20) + `]}`, nil, http.StatusBadRequest, `"events_with_invalid_fields":{"event_properties":[0]}`}.run(t, handler)
	if got := strings.Count(eventsOf(t, handler, "amp", "event"), "good"); got != 2 {
		t.Errorf("%d good events, want 2", got)
	}
}
