package storage

import (
	"testing"

	"github.com/sluice-analytics/sluice/storage/vfs"
)

// TestSourcesStay edits what is kept of a source, loses power, and opens the store again.
func TestSourcesStay(t *testing.T) {
	mem := vfs.NewMem()
	store, err := Open(mem, Options{})
	must(t, err)
	key := SourceKey{Source: "s3://b", Key: "k"}
	bad := SourceObject{SourceKey: key, Version: "v", State: ObjectQuarantined, Reason: "bad", Line: 3, At: 5}
	must(t, store.EditSources([]SourceEdit{{Name: "web", Mark: &SourceMark{Place: "s3://b/", Complete: 7}, Put: []SourceObject{bad}}}))
	crashed := mem.CrashClone(func() bool { return false })
	must(t, store.Close())
	store, err = Open(crashed, Options{})
	must(t, err)
	kept := store.Source("web")
	if kept.Mark.Complete != 7 || len(kept.Objects) != 1 || kept.Objects[key] != bad {
		t.Fatalf("kept %+v", kept)
	}
	delete(kept.Objects, key)
	if len(store.Source("web").Objects) != 1 {
		t.Error("the caller's map is the store's")
	}
	must(t, store.EditSources([]SourceEdit{{Name: "web", Remove: []SourceKey{key}}}))
	if kept := store.Source("web"); len(kept.Objects) != 0 || kept.Mark.Complete != 7 {
		t.Errorf("kept %+v", kept)
	}
	if kept := store.Source("other"); len(kept.Objects) != 0 {
		t.Errorf("kept %+v", kept)
	}
	must(t, store.Close())
}
