package ingest

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"

	"github.com/sluice-analytics/sluice/ingest/source"
	"github.com/sluice-analytics/sluice/storage"
	"github.com/sluice-analytics/sluice/storage/vfs"
)

// ReplacePolicy says of which objects the events are replaced that are in the dataset already.
type ReplacePolicy uint8

// The policies.
const (
	// ReplaceNone leaves the events of an object's first content.
	ReplaceNone ReplacePolicy = iota
	// ReplaceChanged replaces those of objects that changed.
	ReplaceChanged
	// ReplaceAll replaces those of every object.
	ReplaceAll
)

// ErrNoReplace is wrapped by errors about an object whose events cannot be replaced.
var ErrNoReplace = errors.New("the events of an object cannot be replaced")

// refusal reports whether the error of a commit concerns the inputs that it replaces, and no other commit.
func refusal(err error) bool {
	if errors.Is(err, storage.ErrReadOnly) || vfs.IsFull(err) {
		return false
	}
	for _, known := range []error{
		storage.ErrNotReplaceable, storage.ErrDeleting, storage.ErrQuarantined, storage.ErrInputExists, storage.ErrNotCut,
		context.Canceled, context.DeadlineExceeded,
	} {
		if errors.Is(err, known) {
			return true
		}
	}
	return false
}

// checkReplace fails if the events of an object cannot be replaced in one of the datasets that have some, before it is read.
func (r *run) checkReplace(object source.Object, former []storage.Input) error {
	err := r.data.checkReplace(former)
	for _, name := range slices.Sorted(maps.Keys(r.sides)) {
		side := r.sides[name].data
		if inputs := side.inputs(object.Source, object.Key); err == nil && len(inputs) > 0 {
			err = side.checkReplace(inputs)
		}
	}
	if err != nil {
		return fmt.Errorf("%w: %w", ErrNoReplace, err)
	}
	return nil
}

// empties reports whether an object without a byte takes the place of one with events.
func (r *run) empties(object source.Object) bool {
	return r.request.Replace != ReplaceNone && len(r.data.inputs(object.Source, object.Key)) > 0
}

// replaces reports whether an object that stands so to the ledger is to be loaded in the place of what is there.
func (p ReplacePolicy) replaces(stands standing) bool {
	return stands == changed && p >= ReplaceChanged || stands == loaded && p == ReplaceAll
}
