package storage

import (
	"fmt"
	"slices"

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
	return d.findInputs(source, key)
}

// findInputs looks into the tail first: what a seal takes from there is in the ledger before.
func (d *dataset) findInputs(source, key string) []Input {
	d.store.mu.Lock()
	pushed := d.inputsLocked(source, key)
	d.store.mu.Unlock()
	found := d.ledger.Find(source, key)
	for _, input := range pushed {
		if !slices.Contains(found, input) {
			found = append(found, input)
		}
	}
	return found
}

// identity tells inputs apart.
type identity struct{ source, key, version string }

func identityOf(input *Input) identity { return identity{input.Source, input.Key, input.Version} }

// reserve fails if an input is in the ledger and not replaced, is about to be, or is in the list twice: its
// events would be doubled. Else nobody else can bring it before unreserve.
func (d *dataset) reserve(inputs, replaced []Input) error {
	if len(inputs) == 0 {
		return nil
	}
	if known := d.reserveNew(inputs); known != nil {
		return errKnown(known)
	}
	for i := range inputs {
		for _, old := range d.findInputs(inputs[i].Source, inputs[i].Key) {
			goes := slices.ContainsFunc(replaced, func(gone Input) bool { return identityOf(&gone) == identityOf(&old) })
			if old.Version == inputs[i].Version && !goes {
				d.unreserve(inputs)
				return errKnown(&inputs[i])
			}
		}
	}
	return nil
}

func errKnown(input *Input) error {
	return fmt.Errorf("%s %q, version %q: %w", input.Source, input.Key, input.Version, ErrInputExists)
}

// reserveNew reserves all inputs, or none: it returns one that is reserved already.
func (d *dataset) reserveNew(inputs []Input) (known *Input) {
	d.store.mu.Lock()
	defer d.store.mu.Unlock()
	for i := range inputs {
		if d.reserved[identityOf(&inputs[i])] {
			for j := range i {
				delete(d.reserved, identityOf(&inputs[j]))
			}
			return &inputs[i]
		}
		if d.reserved == nil {
			d.reserved = map[identity]bool{}
		}
		d.reserved[identityOf(&inputs[i])] = true
	}
	return nil
}

// unreserve undoes reserve, after the inputs are in the dataset or when they will not be.
func (d *dataset) unreserve(inputs []Input) {
	d.store.mu.Lock()
	defer d.store.mu.Unlock()
	for i := range inputs {
		delete(d.reserved, identityOf(&inputs[i]))
	}
}

// InputMarks finds inputs of a dataset and remembers which were found, so that afterwards it knows those that nobody asked for. It
// takes some two bytes an input, and is used from one goroutine.
type InputMarks = manifest.Marks

// MarkInputs returns marks of the inputs that the dataset has now. Those that are pushed and in no segment yet are not among
// them. A dataset that does not exist has no inputs.
func (s *Store) MarkInputs(dataset string) *InputMarks {
	d, err := s.dataset(dataset)
	if err != nil {
		return manifest.NewLedger().Mark()
	}
	return d.ledger.Mark()
}
