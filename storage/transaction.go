package storage

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/sluice-analytics/sluice/storage/batch"
	"github.com/sluice-analytics/sluice/storage/dictionary"
	"github.com/sluice-analytics/sluice/storage/manifest"
	"github.com/sluice-analytics/sluice/storage/schema"
	"github.com/sluice-analytics/sluice/storage/segment"
)

// Transaction collects events and what they came from, and commits them as one.
// A transaction is used from one goroutine. Several may be open on a dataset.
type Transaction struct {
	store   *Store
	dataset *dataset
	set     *dictionary.Set

	// batches wait to be written as segments; buffered is their memory.
	batches  []*batch.Batch
	buffered int
	pending  []pendingSegment
	// syncs are the pending segments that the disk is busy with.
	syncs  *syncs
	inputs []Input
	// unlisted counts the events that were appended since the last input.
	unlisted int64
	rejects  *rejectWriter
	// columns holds the ids of all properties in the events so far, types the
	// widest type of each in the segments written so far.
	columns map[string]uint32
	types   map[string]schema.Column
	// known is the schema when the transaction began.
	known schema.Schema
	// replaced are inputs whose events go with this commit.
	replaced []Input
	// sealing says that the events come from the push log; nil for all others.
	sealing *sealing
	// identity says how events are told apart, and what came of it.
	identity *identifying
	failed   error // the first error: nothing can be committed after it
	finished bool
}

// pendingSegment is a segment under its pending name.
type pendingSegment struct {
	meta manifest.Segment
	info segment.Info
}

// Begin starts a transaction on an existing dataset. It must be ended by Commit or
// Rollback: Close waits for it.
func (s *Store) Begin(dataset string) (*Transaction, error) {
	d, err := s.dataset(dataset)
	if err != nil {
		return nil, err
	}
	if err := errors.Join(s.fs.writable(), s.disk.room("take events", 0)); err != nil {
		return nil, err
	}
	s.disk.load()
	if err := s.enter(); err != nil {
		return nil, err
	}
	return newTransaction(s, d)
}

// newTransaction takes over the caller's count among those who work.
func newTransaction(s *Store, d *dataset) (*Transaction, error) {
	d.useDictionaries()
	set, err := d.dictionaries()
	if err != nil {
		d.leaveDictionaries()
		s.leave()
		return nil, err
	}
	return &Transaction{
		store: s, dataset: d, set: set, known: d.view().schema, syncs: newSyncs(s.fs),
		columns: map[string]uint32{}, types: map[string]schema.Column{}, identity: newIdentifying(d),
	}, nil
}

// Append adds events and takes the batch over. At the buffer's limit the events are
// written as segments that nobody sees before Commit. After an error the
// transaction can only be rolled back.
func (t *Transaction) Append(ctx context.Context, events *batch.Batch) error {
	if err := t.usable(); err != nil {
		return err
	}
	if events.Rows == 0 {
		return nil
	}
	err := t.holdColumns(events)
	if err == nil {
		t.batches = append(t.batches, events)
		t.identity.origins = append(t.identity.origins, len(t.inputs))
		t.buffered += events.SizeBytes
		t.unlisted += int64(events.Rows)
		if t.buffered >= t.store.options.BufferBytes {
			err = t.spill(ctx)
		}
	}
	if err != nil {
		t.failed = fmt.Errorf("append events: %w", t.store.fs.explain(err))
	}
	return t.failed
}

// spill writes what is in memory.
func (t *Transaction) spill(ctx context.Context) error {
	if err := t.store.fs.writable(); err != nil {
		return err
	}
	if err := t.spillIDs(ctx); err != nil {
		return err
	}
	upserts := len(t.identity.policy.Upsert) > 0
	if upserts {
		t.spillRows()
	}
	err := t.flush(ctx)
	if upserts {
		t.identity.upserting.ends = append(t.identity.upserting.ends, len(t.pending))
	}
	return err
}

func (t *Transaction) usable() error {
	if t.finished {
		return ErrFinished
	}
	return t.failed
}

// holdColumns gives ids to properties that are new to the transaction.
func (t *Transaction) holdColumns(events *batch.Batch) error {
	for i := range events.Columns {
		name := events.Columns[i].Name
		if name == schema.InputName {
			continue
		}
		if _, ok := t.columns[name]; ok {
			continue
		}
		id, err := t.dataset.columns.hold(name)
		if err != nil {
			return err
		}
		t.columns[name] = id
	}
	added := 0
	for name := range t.columns {
		if _, ok := t.known.Find(name); !ok {
			added++
		}
	}
	if count := len(t.known.Columns) + added; added > 0 && count > schema.ColumnsMax {
		return fmt.Errorf("%d columns: %w", count, schema.ErrTooManyColumns)
	}
	return nil
}

// AddInput records an input whose events are all in this transaction: those that were appended since the last input. Where
// duplicates among them are left out, its Rows become fewer and its Duplicates more.
func (t *Transaction) AddInput(input Input) {
	t.inputs = append(t.inputs, input)
	t.unlisted = 0
}

// AddRejects records lines that were not taken. Commit reports what went wrong.
func (t *Transaction) AddRejects(rejects []Reject) {
	if t.usable() != nil || len(rejects) == 0 {
		return
	}
	if t.rejects == nil {
		t.rejects, t.failed = newRejectWriter(t.dataset, t.newRejectsID())
	}
	for i := range rejects {
		if t.failed == nil {
			t.failed = t.rejects.add(rejects[i])
		}
	}
}

// newRejectsID is the id that places of the lines have been told with, where there is one.
func (t *Transaction) newRejectsID() uint64 {
	if t.sealing != nil {
		return t.sealing.rejectsID
	}
	return t.store.newID()
}

// Commit makes everything durable and visible, or nothing: after an error the
// transaction is rolled back. The error wraps ErrReadOnly if a sync failed; then
// opening the store again may show the commit, as a whole, or not.
func (t *Transaction) Commit(ctx context.Context) error {
	if t.finished {
		return ErrFinished
	}
	err := t.failed
	if err == nil {
		err = t.commit(ctx)
	}
	t.finish(err != nil && !errors.Is(err, manifest.ErrBroken))
	if err != nil {
		return fmt.Errorf("commit to dataset %q: %w", t.dataset.name(), t.store.fs.explain(err))
	}
	return nil
}

// Rollback drops the transaction. It may be called after Commit, without effect.
func (t *Transaction) Rollback() {
	if !t.finished {
		t.finish(true)
	}
}

func (t *Transaction) finish(remove bool) {
	t.finished = true
	_ = t.syncs.end() // Commit has asked for the error; nothing may write to files that are removed
	if t.rejects != nil {
		t.rejects.abandon()
	}
	if remove {
		t.dataset.removeFiles(t.files())
	}
	t.endIdentity(remove)
	t.dataset.columns.letGo(t.columns)
	t.batches, t.inputs = nil, nil
	t.dataset.leaveDictionaries()
	t.store.leave()
}

// files returns the final names of the files that the transaction has begun.
func (t *Transaction) files() []string {
	var files []string
	for i := range t.pending {
		files = append(files, t.pending[i].meta.File)
	}
	if t.rejects != nil {
		files = append(files, t.rejects.meta.File)
	}
	return slices.Concat(files, t.identity.fileNames(), t.identity.upserting.fileNames())
}
