package storage

import (
	"context"
	"fmt"
	"slices"

	"github.com/sluice-analytics/sluice/storage/manifest"
)

// A deletion is recorded before anything goes, with the segments that are there: these it looks at, cluster by cluster,
// one commit each. So it covers what was acknowledged before it was asked for, and can be taken up
// again after a crash. It is done when the bytes are gone:
//
//	AskDeletion: seal the tail, record the wish and its segments
//	RunDeletion: write clusters anew -> wait for readers -> forget texts -> record the end

// Deletion is a wish that events go, and how far it has come.
type Deletion = manifest.Deletion

// DeletionStep is what a deletion is busy with.
type DeletionStep string

// The steps of a deletion, in their order.
const (
	DeletionCutting DeletionStep = "removing events"
	DeletionWaiting DeletionStep = "waiting for queries that read removed segments"
	DeletionPurging DeletionStep = "removing texts"
)

// DeletionProgress is how far a deletion is.
type DeletionProgress struct {
	Step DeletionStep
	// Segments are to be looked at in all, of which SegmentsDone were.
	Segments, SegmentsDone int
	// Removed counts the events that are gone.
	Removed int64
	// Files are those that wait for queries to end.
	Files int
}

// deleting reports whether a deletion is under way.
func (v view) deleting() bool {
	return slices.ContainsFunc(v.deletions, func(deletion Deletion) bool { return deletion.State == manifest.DeletionRunning })
}

// Deletions returns the deletions of a dataset, those that ended among them, the oldest first.
func (s *Store) Deletions(dataset string) ([]Deletion, error) {
	d, err := s.dataset(dataset)
	if err != nil {
		return nil, err
	}
	return slices.Clone(d.view().deletions), nil
}

// AskDeletion records durably that events of a dataset are to go: those that were acknowledged before and are chosen by what filter
// says to the selector of RunDeletion. Of wish count Filter, From, To and Purge. Nothing has gone when it returns.
func (s *Store) AskDeletion(ctx context.Context, dataset string, wish Deletion) (Deletion, error) {
	if err := s.enter(); err != nil {
		return Deletion{}, err
	}
	defer s.leave()
	asked, err := s.askDeletion(ctx, dataset, wish)
	if err != nil {
		return Deletion{}, fmt.Errorf("delete events of dataset %q: %w", dataset, s.fs.explain(err))
	}
	return asked, nil
}

func (s *Store) askDeletion(ctx context.Context, dataset string, wish Deletion) (Deletion, error) {
	d, err := s.dataset(dataset)
	if err != nil {
		return Deletion{}, err
	}
	// A compaction that is under way would take segments of the list away.
	done, err := s.takeCompaction(ctx)
	if err != nil {
		return Deletion{}, err
	}
	defer done()
	if err := s.seal(ctx, d); err != nil {
		return Deletion{}, err
	}
	s.commitMu.Lock()
	defer s.commitMu.Unlock()
	asked := Deletion{
		ID: s.newID(), State: manifest.DeletionRunning, Purge: wish.Purge, Filter: wish.Filter, From: wish.From, To: wish.To, Asked: s.nowMicros(),
	}
	for _, handle := range d.view().segments {
		asked.Segments = append(asked.Segments, handle.meta.ID)
	}
	return asked, s.publishDeletion(d, asked)
}

// publishDeletion commits a change of nothing but a deletion. The caller holds commitMu.
func (s *Store) publishDeletion(d *dataset, deletion Deletion) error {
	set, err := d.dictionaries()
	if err != nil {
		return err
	}
	return s.publish(&change{dataset: d, set: set, edit: manifest.Edit{Dataset: d.name(), Deletions: []Deletion{deletion}}})
}

// findDeletion returns one that is under way.
func (d *dataset) findDeletion(id uint64) (Deletion, error) {
	for _, deletion := range d.view().deletions {
		if deletion.ID == id && deletion.State == manifest.DeletionRunning {
			return deletion, nil
		}
	}
	return Deletion{}, fmt.Errorf("deletion %d: %w", id, ErrNoDeletion)
}

// RunDeletion carries out a deletion that was asked for, or goes on with one. When it returns without an error no event that
// the selector chose is left on the disk, nor, where the deletion purges, a text that no event has. It waits for
// queries that read what was removed; queries that begin meanwhile do not see it. When ctx ends the deletion stays as it
// is and can be gone on with. tell is told of progress; it may be nil.
func (s *Store) RunDeletion(ctx context.Context, dataset string, id uint64, selector Selector, tell func(DeletionProgress)) (Deletion, error) {
	if err := s.enter(); err != nil {
		return Deletion{}, err
	}
	defer s.leave()
	d, err := s.dataset(dataset)
	if err != nil {
		return Deletion{}, err
	}
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	defer context.AfterFunc(s.background, func() { cancel(ErrClosed) })()
	if tell == nil {
		tell = func(DeletionProgress) {}
	}
	run := &deletionRun{store: s, dataset: d, selector: selector, tell: tell}
	if err := run.run(ctx, id); err != nil {
		return run.deletion, fmt.Errorf("delete events of dataset %q: %w", dataset, s.fs.explain(err))
	}
	s.compactSoon(d)
	return run.deletion, nil
}

// deletionRun is a deletion that is carried out.
type deletionRun struct {
	store    *Store
	dataset  *dataset
	deletion Deletion
	selector Selector
	tell     func(DeletionProgress)
	progress DeletionProgress
}

func (r *deletionRun) run(ctx context.Context, id uint64) (err error) {
	select {
	case r.dataset.cutting <- struct{}{}:
		defer func() { <-r.dataset.cutting }()
	case <-ctx.Done():
		return context.Cause(ctx)
	}
	if r.deletion, err = r.dataset.findDeletion(id); err != nil {
		return err
	}
	r.progress = DeletionProgress{Step: DeletionCutting, Segments: len(r.deletion.Segments), Removed: r.deletion.Removed}
	if err := r.cutAll(ctx); err != nil {
		return err
	}
	r.progress.Step = DeletionWaiting
	err = r.store.waitGone(ctx, r.dataset, func(files int) {
		r.progress.Files = files
		r.tell(r.progress)
	})
	if err != nil {
		return err
	}
	if r.deletion.Purge {
		r.progress.Step, r.progress.Files = DeletionPurging, 0
		r.tell(r.progress)
		if err := r.purge(ctx); err != nil {
			return err
		}
	}
	return r.end(manifest.DeletionDone)
}

// cutAll goes through the segments that are left to look at.
func (r *deletionRun) cutAll(ctx context.Context) error {
	done, err := r.store.takeCompaction(ctx)
	if err != nil {
		return err
	}
	defer done()
	var left []manifest.Segment
	for _, handle := range r.dataset.view().segments {
		if slices.Contains(r.deletion.Segments, handle.meta.ID) {
			left = append(left, handle.meta)
		}
	}
	for _, cluster := range clustersOf(left) {
		r.tell(r.progress)
		if err := r.cut(ctx, cluster); err != nil {
			return err
		}
		r.progress.SegmentsDone += len(cluster)
		r.progress.Removed = r.deletion.Removed
	}
	r.tell(r.progress)
	return nil
}

// cut takes the events of one cluster out, and its segments off the list.
func (r *deletionRun) cut(ctx context.Context, cluster cluster) error {
	next := r.deletion
	next.Segments = slices.DeleteFunc(slices.Clone(next.Segments), func(id uint64) bool {
		return slices.ContainsFunc(cluster, func(done manifest.Segment) bool { return done.ID == id })
	})
	if first, last := cluster.times(); last >= next.From && first < next.To {
		_, _, err := r.store.commitCut(ctx, r.dataset, cluster, r.selector, func(change *change, removed int64) {
			next.Removed += removed
			change.edit.Deletions = []Deletion{next}
			change.counts.Deleted = removed
		})
		if err != nil {
			return err
		}
	}
	r.deletion = next
	return nil
}

// purge takes texts away that no event has any more.
func (r *deletionRun) purge(ctx context.Context) error {
	done, err := r.store.takeCompaction(ctx)
	if err != nil {
		return err
	}
	defer done()
	if err := r.store.forgetPushed(ctx); err != nil {
		return err
	}
	if err := r.store.forgetRejects(ctx, r.dataset, r.deletion.ID); err != nil {
		return err
	}
	if err := r.store.forgetStrings(ctx, r.dataset); err != nil {
		return err
	}
	if err := r.dataset.removeAll(); err != nil {
		return err
	}
	r.store.commitMu.Lock()
	defer r.store.commitMu.Unlock()
	// The filter goes from the record, then the records before it go: what ends the deletion comes last.
	r.deletion.Filter, r.deletion.Segments = "", nil
	if err := r.store.publishDeletion(r.dataset, r.deletion); err != nil {
		return err
	}
	err = r.store.log.Rotate()
	if broken := r.store.log.Broken(); broken != nil {
		r.store.fs.fail(broken)
	}
	if err != nil {
		return err
	}
	return r.store.fs.SyncDir(r.dataset.directory)
}

// end records how the deletion ended.
func (r *deletionRun) end(state int) error {
	r.store.commitMu.Lock()
	defer r.store.commitMu.Unlock()
	r.deletion.State, r.deletion.Segments, r.deletion.Ended = state, nil, r.store.nowMicros()
	return r.store.publishDeletion(r.dataset, r.deletion)
}

// CancelDeletion ends a deletion that is under way and not carried out at the moment. The events that are gone stay gone.
func (s *Store) CancelDeletion(dataset string, id uint64) error {
	if err := s.enter(); err != nil {
		return err
	}
	defer s.leave()
	d, err := s.dataset(dataset)
	if err != nil {
		return err
	}
	d.cutting <- struct{}{}
	defer func() { <-d.cutting }()
	run := &deletionRun{store: s, dataset: d}
	if run.deletion, err = d.findDeletion(id); err == nil {
		err = run.end(manifest.DeletionCancelled)
	}
	if err != nil {
		return fmt.Errorf("cancel a deletion of dataset %q: %w", dataset, s.fs.explain(err))
	}
	s.compactSoon(d)
	return nil
}
