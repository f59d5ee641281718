package httpapi

import (
	"crypto/sha256"
	"testing"

	"github.com/sluice-analytics/sluice/engine"
	"github.com/sluice-analytics/sluice/engine/transform"
	"github.com/sluice-analytics/sluice/ingest/config"
	"github.com/sluice-analytics/sluice/storage/vfs"
)

// TestSourcesTransformWhatIsSent sends the same events with the token of a source, and to a source without one.
func TestSourcesTransformWhatIsSent(t *testing.T) {
	list, err := config.ParseTransforms([]byte("transforms:\n  - drop: [email]\n  - filter: event != 'noise'\n"))
	if err != nil {
		t.Fatal(err)
	}
	compiled, err := transform.Compile(list.Transforms, transform.Options{})
	if err != nil {
		t.Fatal(err)
	}
	store, err := engine.OpenFS(vfs.NewMem(), engine.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = store.Close() })
	handler := Handler(store, Options{Log: quiet, PushSources: []PushSource{
		{Dataset: "keyed", TokenHash: sha256.Sum256([]byte("the token")), Transform: compiled}, {Dataset: "open", Transform: compiled},
	}})
	const event = `{"time":"2026-03-01T10:00:00Z","user_id":"u","event":"e","email":"x","plan":"pro"}` + "\n" + `{"time":"2026-03-01T10:00:00Z","user_id":"u","event":"noise"}`
	const track = `{"type":"track","userId":"u","event":"e","timestamp":"2026-03-01T10:00:00Z","properties":{"email":"x","plan":"pro"}}`
	const batch = `{"batch":[` + track + `,{"type":"track","userId":"u","event":"noise"}],"writeKey":"the token"}`
	bearer := []string{"Authorization", "Bearer the token"}
	for _, step := range []exchange{
		{"POST", "/v1/datasets/keyed/events", event, bearer, 200, `"accepted":1`},
		{"POST", "/v1/datasets/keyed/events?event=event", event, bearer, 200, `"accepted":1`},
		{"POST", "/v1/datasets/keyed/events?event=event", event, nil, 401, `"unauthorized"`},
		{"POST", "/in/keyed/segment/v1/batch", batch, nil, 200, `{"success":true}`},
		{"POST", "/in/keyed/segment/v1/track", track, nil, 401, `"unauthorized"`},
		{"POST", "/in/elsewhere/segment/v1/batch", batch, nil, 403, `"forbidden"`},
		{"POST", "/v1/datasets/open/events", event, nil, 200, `"accepted":1`},
		{"POST", "/in/open/segment/v1/track", track, nil, 200, `{"success":true}`},
	} {
		step.run(t, handler)
	}
	const row = "2026-03-01T10:00:00Z,e,u,pro"
	for dataset, want := range map[string]string{"keyed": row + "\n" + row + "\n" + row, "open": row + "\n" + row} {
		if got := eventsOf(t, handler, dataset, "event", "user_id", "plan"); got != want {
			t.Errorf("%s:\n%s", dataset, got)
		}
		exchange{"POST", "/v1/query", `{"dataset":"` + dataset + `","samples":{"columns":["email"]}}`, nil, 400, `email`}.run(t, handler)
	}
}
