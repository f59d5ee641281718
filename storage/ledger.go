package storage

import (
	"fmt"

	"github.com/sluice-analytics/sluice/storage/manifest"
)

// Input is one entry of the ledger: an object whose events are in the dataset,
// exactly once.
type Input = manifest.Input

// Inputs looks the ledger up: all versions of an object that are in the dataset.
func (s *Store) Inputs(dataset, source, key string) []Input {
	d, err := s.dataset(dataset)
	if err != nil {
		return nil
	}
	return d.ledger.Find(source, key)
}

// refuseKnown fails if an input is in the ledger, or in the list twice: its events
// would be doubled. The caller holds commitMu, so nobody adds it meanwhile.
func (d *dataset) refuseKnown(inputs []Input) error {
	type identity struct{ source, key, version string }
	seen := map[identity]bool{}
	for i := range inputs {
		input := &inputs[i]
		id := identity{input.Source, input.Key, input.Version}
		known := seen[id]
		for _, old := range d.ledger.Find(input.Source, input.Key) {
			known = known || old.Version == input.Version
		}
		if known {
			return fmt.Errorf("%s %q, version %q: %w", input.Source, input.Key, input.Version, ErrInputExists)
		}
		seen[id] = true
	}
	return nil
}
