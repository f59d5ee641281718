package storage

import (
	"context"
	"fmt"
	"slices"

	"github.com/sluice-analytics/sluice/storage/batch"
	"github.com/sluice-analytics/sluice/storage/manifest"
	"github.com/sluice-analytics/sluice/storage/schema"
	"github.com/sluice-analytics/sluice/storage/segment"
)

// An input can be replaced if its events are known: they have its number in the hidden column. Numbers come from the store's
// ids, so that none is used twice. The commit that replaces takes the old events out of their segments, adds the new ones and
// exchanges the entry in the ledger.

// withInput is what new segments find their columns by, and the hidden one.
func withInput(columns func(string) (schema.Column, bool)) func(string) (schema.Column, bool) {
	return func(name string) (schema.Column, bool) {
		if name == schema.InputName {
			return schema.Column{ID: schema.InputID, Name: schema.InputName, Type: schema.Int64}, true
		}
		return columns(name)
	}
}

// NumberInput returns a number for an input of this transaction, for AppendOf and for Input.Number.
func (t *Transaction) NumberInput() uint64 { return t.store.newID() }

// AppendOf is Append of events that came from the input of a number, which can then be replaced. No query sees the number.
func (t *Transaction) AppendOf(ctx context.Context, number uint64, events *batch.Batch) error {
	numbers := make([]int64, events.Rows)
	for i := range numbers {
		numbers[i] = int64(number)
	}
	marked := *events
	marked.Columns = append(slices.Clip(marked.Columns), batch.Column{Name: schema.InputName, Type: schema.Int64, Ints: numbers})
	marked.SizeBytes += 8 * events.Rows
	return t.Append(ctx, &marked)
}

// Replace lets the events of an input go with this commit, and its entry in the ledger; AddInput adds what takes its place, which
// may have the same version. Commit fails with an error that wraps ErrNotReplaceable if the input has no number, or is not in the ledger;
// ErrDeleting
// if a deletion of the dataset is under way, ErrQuarantined if a segment is set aside. Rejected lines of the input stay.
func (t *Transaction) Replace(old Input) { t.replaced = append(t.replaced, old) }

// commitReplacing is the rest of a commit that takes events away.
func (t *Transaction) commitReplacing(ctx context.Context) error {
	if err := replaceableBy(t.identity.policy); err != nil {
		return fmt.Errorf("replace %d inputs: %w", len(t.replaced), err)
	}
	done, err := t.store.takeCompaction(ctx)
	if err != nil {
		return err
	}
	defer done()
	numbers, _, err := t.replacedNumbers()
	if err != nil {
		return err
	}
	view := t.dataset.view()
	if view.deleting() {
		return ErrDeleting
	}
	for number := range t.dataset.copies {
		if missing := view.missing(t.dataset, number); len(missing) > 0 {
			return fmt.Errorf("%w, which may have events of the input: %s", ErrQuarantined, missing[0])
		}
	}
	cut, err := t.store.startCut(ctx, t.dataset, metasOf(view.segments), func(_ context.Context, _ *Snapshot, reader *segment.Reader) (*segment.Selection, error) {
		return selectInputs(reader, numbers)
	})
	if err != nil {
		return fmt.Errorf("%w: %w", ErrNotCut, err)
	}
	err = t.publish(ctx, cut)
	cut.finish(err)
	return err
}

// replacedNumbers are the numbers of the inputs that go, as the ledger has them, and how many events it says they brought.
func (t *Transaction) replacedNumbers() (numbers map[int64]bool, rows int64, err error) {
	numbers = map[int64]bool{}
	for i := range t.replaced {
		found, err := t.dataset.findNumbered(&t.replaced[i])
		if err != nil {
			return nil, 0, err
		}
		numbers[int64(found.Number)] = true
		rows += found.Rows
	}
	return numbers, rows, nil
}

// findNumbered is the ledger's entry of an input that can be replaced.
func (d *dataset) findNumbered(old *Input) (Input, error) {
	found := d.ledger.Find(old.Source, old.Key)
	place := slices.IndexFunc(found, func(known Input) bool { return known.Version == old.Version })
	switch {
	case place < 0:
		return Input{}, fmt.Errorf("replace %s %q, version %q: %w: it is not in the ledger", old.Source, old.Key, old.Version, ErrNotReplaceable)
	case found[place].Number == 0:
		return Input{}, fmt.Errorf("replace %s %q, version %q: %w: it was loaded by hand, or before the inputs of events were kept; delete its events by a filter, or load the dataset anew",
			old.Source, old.Key, old.Version, ErrNotReplaceable)
	}
	return found[place], nil
}

// replaceableBy fails for datasets that tell their events apart.
func replaceableBy(policy manifest.Identity) error {
	if policy.IsZero() {
		return nil
	}
	return fmt.Errorf("%w: the dataset has %s, and what comes anew would be compared with what goes", ErrNotReplaceable, describeIdentity(policy))
}

// CheckReplace says why inputs of a dataset cannot be replaced, with an error that wraps ErrNotReplaceable, so that nobody need
// read what takes their place; nil where they can. Commit decides: what holds now may not hold then.
func (s *Store) CheckReplace(dataset string, inputs []Input) error {
	d, err := s.dataset(dataset)
	if err == nil {
		err = replaceableBy(d.identities.current())
	}
	for i := range inputs {
		if err == nil {
			_, err = d.findNumbered(&inputs[i])
		}
	}
	return err
}

// addReplaced adds what goes to a commit. The caller holds commitMu.
func (t *Transaction) addReplaced(change *change, cut *cut) error {
	_, rows, err := t.replacedNumbers()
	if err != nil {
		return err // someone was faster
	}
	change.counts.Add(manifest.Counts{Former: rows, Replaced: cut.removed[0]})
	columns := change.edit.Columns
	if columns == nil {
		columns = t.dataset.view().schema.Columns
	}
	cut.addTo(change, columns)
	for _, old := range t.replaced {
		change.edit.RemoveInputs = append(change.edit.RemoveInputs, manifest.InputName{Source: old.Source, Key: old.Key, Version: old.Version})
	}
	return nil
}

// selectInputs chooses the events of the inputs of some numbers. Sections whose zone maps have none are not read.
func selectInputs(reader *segment.Reader, numbers map[int64]bool) (*segment.Selection, error) {
	selected := segment.NewSelection(reader.Info().Shards)
	if !mayHave(reader, numbers) {
		return selected, nil
	}
	err := eachInt(reader, schema.InputID, func(shard, row int, value int64) {
		if numbers[value] {
			selected.Set(shard, row)
		}
	})
	return selected, err
}

// mayHave reports whether a block's bounds have room for one of the numbers.
func mayHave(reader *segment.Reader, numbers map[int64]bool) bool {
	for shard := range reader.Info().Shards {
		section := reader.Section(shard)
		if section == nil {
			continue
		}
		chunk := section.Column(schema.InputID)
		if chunk == nil {
			return false // then no section has it
		}
		for b := range section.Blocks() {
			bounds := chunk.Stats(b)
			for number := range numbers {
				if bounds.Min <= number && number <= bounds.Max {
					return true
				}
			}
		}
	}
	return false
}
