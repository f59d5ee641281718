package httpapi

import (
	"fmt"
	"strings"
	"testing"

	"github.com/sluice-analytics/sluice/engine"
	"github.com/sluice-analytics/sluice/ingest"
	"github.com/sluice-analytics/sluice/storage/vfs"
)

// TestEventsOfSDKsAreToldApartByTheirIDs: what an SDK sends again after a lost answer, in another order, in parts or with others, adds
// nothing in a dataset that removes duplicates by insert_id.
func TestEventsOfSDKsAreToldApartByTheirIDs(t *testing.T) {
	identity := engine.PushIdentity{Dedupe: ingest.Dedupe{ID: "insert_id"}}
	store, err := engine.OpenFS(vfs.NewMem(), engine.Options{Push: engine.PushRules{Identities: map[string]engine.PushIdentity{"app": identity}}})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = store.Close() })
	handler := Handler(store, Options{Log: quiet})
	products := []struct{ path, form, before, after, want string }{
		{"segment/v1/batch", `{"type":"track","userId":"user-%[1]d","event":"e","timestamp":"2026-03-01T10:00:0%[1]dZ","messageId":"%[2]s%[1]d"}`, `{"batch":[`, `]}`, `{"success":true}`},
		{"mixpanel/import", `{"event":"e","properties":{"distinct_id":"user-%[1]d","time":177235920%[1]d,"$insert_id":"%[2]s%[1]d"}}`, `[`, `]`, `"num_records_imported"`},
		{"amplitude/2/httpapi", `{"event_type":"e","user_id":"user-%[1]d","time":177235920%[1]d000,"insert_id":"%[2]s%[1]d"}`, `{"events":[`, `]}`, `"code":200`},
		{"posthog/batch", `{"event":"e","distinct_id":"user-%[1]d","timestamp":"2026-03-01T10:00:0%[1]dZ","uuid":"%[2]s%[1]d"}`, `{"batch":[`, `]}`, `"Ok"`},
	}
	for number, product := range products {
		send := func(events ...int) {
			var texts []string
			for _, event := range events {
				texts = append(texts, fmt.Sprintf(product.form, event, fmt.Sprint("product", number, "-")))
			}
			exchange{"POST", "/in/app/" + product.path, product.before + strings.Join(texts, ",") + product.after, nil, 200, product.want}.run(t, handler)
		}
		send(0, 1, 2)
		send(2, 1, 0)       // in another order
		send(1)             // a part
		send(3, 2)          // with one that is new
		send(4, 4, 3, 0, 4) // one twice in a body
		if got, want := strings.Count(eventsOf(t, handler, "app", "insert_id"), "\n")+1, 5*(number+1); got != want {
			t.Errorf("after %s there are %d events, want %d", product.path, got, want)
		}
	}
}
