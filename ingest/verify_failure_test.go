package ingest

import (
	"testing"

	"github.com/sluice-analytics/sluice/ingest/source"
	"github.com/sluice-analytics/sluice/storage"
)

// TestKnownFailures: what is kept of an object is the reason while it has the content that failed.
func TestKnownFailures(t *testing.T) {
	store := loadedStore(t)
	object := func(key string, state uint64) storage.SourceObject {
		return storage.SourceObject{
			SourceKey: storage.SourceKey{Source: "s3://logs", Key: key}, Version: "v1", Size: 5, Modified: 7,
			State: state, Reason: "why", NextTry: 1_700_000_000_000_000, At: 1,
		}
	}
	bad, waits, gone, unknown := object("bad", storage.ObjectQuarantined), object("waits", storage.ObjectRetry), object("gone", storage.ObjectGone), object("unknown", storage.ObjectRetry)
	bad.Line, unknown.Version = 3, ""
	if err := store.EditSources([]storage.SourceEdit{{Name: "web", Put: []storage.SourceObject{bad, waits, gone, unknown}}}); err != nil {
		t.Fatal(err)
	}
	const pending = "pending, to be tried again from 2023-11-14T22:13:20Z on: why"
	for _, test := range []struct {
		key, version   string
		size, modified int64
		want           string
	}{
		{"bad", "v1", 5, 7, "quarantined: line 3: why"}, {"bad", "v2", 5, 7, ""}, {"waits", "v1", 5, 8, pending}, {"gone", "v1", 5, 7, ""},
		{"unknown", "v1", 5, 7, pending}, {"unknown", "v1", 6, 7, ""}, {"unknown", "v1", 5, 8, ""}, {"other", "v1", 5, 7, ""},
	} {
		found := source.Object{Source: "s3://logs", Key: test.key, Version: test.version, Size: test.size, Modified: test.modified}
		if got := KnownFailures(store, "web")(found); got != test.want {
			t.Errorf("%+v: %q, want %q", found, got, test.want)
		}
		if got := KnownFailures(store, "app")(found); got != "" {
			t.Errorf("of another source: %q", got)
		}
	}
}
