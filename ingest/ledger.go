package ingest

import (
	"context"
	"slices"

	"github.com/sluice-analytics/sluice/ingest/source"
	"github.com/sluice-analytics/sluice/storage"
)

// standing is how an object stands to the ledger.
type standing uint8

const (
	// unknown objects were never loaded.
	unknown standing = iota
	// loaded objects are in the dataset as they are.
	loaded
	// changed objects are in the dataset as they were once.
	changed
)

// look finds an object in the ledger. The version decides; where only reading the
// content tells it, equal size and time of change stand for an equal version, another
// size for another one, and only a file that was touched is read to be hashed. The
// object comes back with its version, if that was found out.
func look(ctx context.Context, data dataset, object source.Object) (standing, source.Object, error) {
	return stand(ctx, data.inputs(object.Source, object.Key), object)
}

// stand is look, given all versions of the object that are in the dataset.
func stand(ctx context.Context, inputs []storage.Input, object source.Object) (standing, source.Object, error) {
	if len(inputs) == 0 {
		return unknown, object, nil
	}
	if object.Version == "" {
		sameSize := func(input storage.Input) bool { return input.Size == object.Size }
		untouched := func(input storage.Input) bool {
			return sameSize(input) && input.Modified == object.Modified && object.Modified != 0
		}
		if slices.ContainsFunc(inputs, untouched) {
			return loaded, object, nil
		}
		if !slices.ContainsFunc(inputs, sameSize) {
			return changed, object, nil
		}
		hashed, err := object.Hashed(ctx)
		if err != nil {
			return unknown, object, err
		}
		object = hashed
	}
	for _, input := range inputs {
		if input.Version == object.Version && input.Size == object.Size {
			return loaded, object, nil
		}
	}
	return changed, object, nil
}
