package ingest

import (
	"fmt"

	"github.com/sluice-analytics/sluice/ingest/source"
	"github.com/sluice-analytics/sluice/storage"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// KnownFailures returns the Failure of a comparison: what the store keeps of the objects of a source by its name, as it is
// now. What is kept of another content than the one that is there says nothing: that one is yet to be read.
func KnownFailures(store *storage.Store, name string) func(source.Object) string {
	objects := store.Source(name).Objects
	return func(object source.Object) string {
		known, ok := objects[storage.SourceKey{Source: object.Source, Key: object.Key}]
		if !ok || !sameContent(known, object) {
			return ""
		}
		return failureText(known)
	}
}

// sameContent reports whether an object is what is known of it, as far as that can be told without reading it.
func sameContent(known storage.SourceObject, object source.Object) bool {
	if known.Version != "" && object.Version != "" {
		return known.Version == object.Version
	}
	return known.Size == object.Size && known.Modified == object.Modified
}

// failureText says why an object is not loaded, empty for states that are no reason.
func failureText(known storage.SourceObject) string {
	reason := known.Reason
	if known.Line > 0 {
		reason = fmt.Sprintf("line %d: %s", known.Line, reason)
	}
	switch known.State {
	case storage.ObjectQuarantined:
		return "quarantined: " + reason
	case storage.ObjectRetry:
		return fmt.Sprintf("pending, to be tried again from %s on: %s", schema.TimestampText(known.NextTry), reason)
	}
	return ""
}
