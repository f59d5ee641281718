package ingest

import (
	"errors"
	"fmt"

	"github.com/sluice-analytics/sluice/storage"
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

// replacer is a transaction that can take the events of an input away: none of them is there after its commit, and neither
// is the input's entry in the ledger.
type replacer interface {
	Replace(old storage.Input) error
}

// replace takes the events of the inputs away in a transaction.
func replace(in transaction, inputs []storage.Input) error {
	if len(inputs) == 0 {
		return nil
	}
	able, ok := in.(replacer)
	if !ok {
		return fmt.Errorf("%w: this version of the program does not know how", ErrNoReplace)
	}
	for i := range inputs {
		if err := able.Replace(inputs[i]); err != nil {
			return fmt.Errorf("replace the events of %s %q: %w", inputs[i].Source, inputs[i].Key, err)
		}
	}
	return nil
}

// replaces reports whether an object that stands so to the ledger is to be loaded in the place of what is there.
func (p ReplacePolicy) replaces(stands standing) bool {
	return stands == changed && p >= ReplaceChanged || stands == loaded && p == ReplaceAll
}
