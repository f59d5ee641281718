package storage

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/sluice-analytics/sluice/storage/dictionary"
	"github.com/sluice-analytics/sluice/storage/manifest"
	"github.com/sluice-analytics/sluice/storage/schema"
	"github.com/sluice-analytics/sluice/storage/segment"
	"github.com/sluice-analytics/sluice/storage/vfs"
)

// CompactReport says what a compaction did.
type CompactReport struct {
	SegmentsBefore, SegmentsAfter int
	BytesRead, BytesWritten       int64
}

// Compact folds segments that overlap or are small, until none of those is left.
// Queries and commits go on meanwhile; each step is a commit of its own.
func (s *Store) Compact(ctx context.Context, dataset string) (CompactReport, error) {
	return s.CompactTelling(ctx, dataset, nil)
}

// CompactTelling is Compact and tells after each step how far it is; tell may be nil.
func (s *Store) CompactTelling(ctx context.Context, dataset string, tell func(CompactReport)) (CompactReport, error) {
	d, err := s.dataset(dataset)
	if err != nil {
		return CompactReport{}, err
	}
	if err := s.enter(); err != nil {
		return CompactReport{}, err
	}
	defer s.leave()
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	defer context.AfterFunc(s.background, func() { cancel(ErrClosed) })()
	report, err := s.compact(ctx, d, planStep, tell)
	if ctx.Err() == nil {
		s.mu.Lock()
		d.failedLocked(s.fs.explain(err), s.nowMicros())
		s.mu.Unlock()
	}
	if err != nil {
		return report, fmt.Errorf("compact dataset %q: %w", dataset, s.fs.explain(err))
	}
	return report, nil
}

// compactSoon starts a compaction of the dataset if its last commits made one
// necessary, and none is on the way. The caller's transaction keeps the store open.
func (s *Store) compactSoon(d *dataset) {
	s.mu.Lock()
	current := d.current
	start := !s.closed && !d.compacting && !current.deleting() && (planCopies(current, d.copies, planBackground) != nil || foldExtents(current.extents))
	if start {
		d.compacting = true
		s.working++
	}
	s.mu.Unlock()
	if !start {
		return
	}
	go func() {
		defer s.leave()
		// Nobody waits for the outcome; CompactionFailure tells who asks.
		_, err := s.compact(s.background, d, planBackground, nil)
		s.mu.Lock()
		defer s.mu.Unlock()
		d.compacting = false
		if s.background.Err() == nil {
			d.failedLocked(s.fs.explain(err), s.nowMicros())
		}
	}()
}

// CompactionFailure is how a compaction failed, as a rule one that the store had started by itself.
type CompactionFailure struct {
	// Time is when, microseconds since 1970.
	Time int64
	Err  error
}

// failedLocked notes how a compaction has ended; one that succeeds makes up for those before. The caller holds the store's mu.
func (d *dataset) failedLocked(err error, now int64) {
	d.failure = nil
	if err != nil {
		d.failure = &CompactionFailure{Time: now, Err: err}
	}
}

// CompactionFailure returns how the last compaction of a dataset failed, nil where it did not, or where none was necessary
// since the store was opened. The next one that succeeds, also one that is asked for, takes it away.
func (s *Store) CompactionFailure(dataset string) *CompactionFailure {
	d, err := s.dataset(dataset)
	if err != nil {
		return nil
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	return d.failure
}

// planCopies returns the first step that a plan has for a copy, or nil. Copies know
// nothing of each other: segments of two are never folded together.
func planCopies(v view, copies int, plan func([]manifest.Segment) *step) *step {
	for number := range copies {
		if step := plan(localOf(metasOf(v.of(number)))); step != nil {
			step.copy = number
			return step
		}
	}
	return nil
}

// localOf leaves cold segments out: who folded one would fetch it, and write it here again.
func localOf(metas []manifest.Segment) []manifest.Segment {
	return slices.DeleteFunc(metas, func(meta manifest.Segment) bool { return meta.Cold != (manifest.Cold{}) })
}

func metasOf(handles []*handle) []manifest.Segment {
	metas := make([]manifest.Segment, len(handles))
	for i, handle := range handles {
		metas[i] = handle.meta
	}
	return metas
}

// compact takes steps until the plan has none.
func (s *Store) compact(ctx context.Context, d *dataset, plan func([]manifest.Segment) *step, tell func(CompactReport)) (report CompactReport, err error) {
	done, err := s.takeCompaction(ctx)
	if err != nil {
		return report, err
	}
	defer done()
	report.SegmentsBefore = len(d.view().segments)
	if d.view().deleting() {
		return report, ErrDeleting
	}
	for err == nil {
		step := planCopies(d.view(), d.copies, plan)
		if step == nil {
			break
		}
		err = s.compactStep(ctx, d, step, &report)
		if err == nil && tell != nil {
			tell(report)
		}
	}
	if err == nil && foldExtents(d.view().extents) {
		err = s.foldExtents(d)
	}
	report.SegmentsAfter = len(d.view().segments)
	if ctx.Err() != nil {
		err = context.Cause(ctx)
	}
	return report, err
}

// takeCompaction waits until nobody else takes segments away. The result ends that.
func (s *Store) takeCompaction(ctx context.Context) (done func(), err error) {
	select {
	case s.compaction <- struct{}{}:
		return func() { <-s.compaction }, nil
	case <-ctx.Done():
		return nil, context.Cause(ctx)
	}
}

// compactStep rewrites some segments. Only compactions remove segments, and there is
// one at a time, so those of the plan are still there.
func (s *Store) compactStep(ctx context.Context, d *dataset, step *step, report *CompactReport) error {
	need := int64(0)
	for _, segment := range step.segments {
		need += segment.SizeBytes
	}
	if err := s.disk.room("compact", need); err != nil {
		return err
	}
	snapshot, err := s.committed(d)
	if err != nil {
		return err
	}
	defer snapshot.Release()
	rewrite := &rewrite{store: s, snapshot: snapshot.Copies()[step.copy], step: step}
	err = rewrite.run(ctx)
	if err == nil {
		err = rewrite.commit()
	}
	if err != nil {
		if !errors.Is(err, manifest.ErrBroken) {
			d.removeFiles(rewrite.files)
		}
		return err
	}
	for _, segment := range step.segments {
		report.BytesRead += segment.SizeBytes
	}
	for _, segment := range rewrite.added {
		report.BytesWritten += segment.SizeBytes
	}
	return nil
}

// rewrite is a step under way.
type rewrite struct {
	store    *Store
	snapshot *Snapshot
	step     *step
	// without says which rows of the segments are left out, by the segments' ids; nil in a compaction.
	without map[uint64]*segment.Selection
	readers []*segment.Reader
	// selections are those of the readers.
	selections []*segment.Selection
	added      []manifest.Segment
	files      []string
	columns    []schema.Column // of the new segments
}

// run writes the new segments and compares them with the old ones.
func (r *rewrite) run(ctx context.Context) error {
	for _, old := range r.step.segments {
		for i, handle := range r.snapshot.handles {
			if handle.meta.ID == old.ID {
				r.readers = append(r.readers, r.snapshot.Segments[i])
				r.selections = append(r.selections, r.without[old.ID])
			}
		}
	}
	if len(r.readers) != len(r.step.segments) {
		return errors.New("segments of the plan are gone")
	}
	for _, part := range r.step.spans {
		if err := ctx.Err(); err != nil {
			return err
		}
		if err := r.write(ctx, part); err != nil {
			return err
		}
	}
	return r.verify(ctx)
}

func (r *rewrite) write(ctx context.Context, part span) error {
	d := r.snapshot.dataset
	layout := d.layout(r.step.copy, r.snapshot.set, r.snapshot.Schema.Find)
	return vfs.Guard(func() error {
		rows, err := segment.FromSegmentsWithout(layout, r.readers, r.selections, part.from, part.to)
		if err != nil || rows.Len() == 0 {
			return err
		}
		id := r.store.newID()
		meta := manifest.Segment{ID: id, File: fileName(id, segmentSuffix), Copy: r.step.copy}
		r.files = append(r.files, meta.File)
		info, err := segment.Write(ctx, r.store.fs, d.path(meta.File+pendingSuffix), id, rows)
		r.added = append(r.added, describe(meta, info))
		r.columns = append(r.columns, info.Columns...)
		return err
	})
}

// verify reads the new segments: they must hold exactly the events of the old ones, but for those that are left out.
// A mistake here would be the end of data that was safe.
func (r *rewrite) verify(ctx context.Context) error {
	before, err := sumWithout(ctx, r.readers, r.selections, r.snapshot.set, r.snapshot.Schema)
	if err != nil {
		return err
	}
	var after digest
	for i := range r.added {
		reader, err := segment.Open(r.store.fs, r.snapshot.dataset.path(r.added[i].File+pendingSuffix))
		if err != nil {
			return err
		}
		sum, err := sumWithout(ctx, []*segment.Reader{reader}, []*segment.Selection{nil}, r.snapshot.set, r.snapshot.Schema)
		if err := errors.Join(err, reader.Close()); err != nil {
			return err
		}
		after.add(sum)
	}
	if before != after {
		return fmt.Errorf("writing segments anew changed %d events (%016x) to %d (%016x); nothing was committed",
			before.rows, before.fingerprint, after.rows, after.fingerprint)
	}
	return nil
}

// commit puts the new segments in the place of the old ones.
func (r *rewrite) commit() error {
	r.store.commitMu.Lock()
	defer r.store.commitMu.Unlock()
	d := r.snapshot.dataset
	change := &change{dataset: d, set: r.snapshot.set, files: r.files}
	change.edit = manifest.Edit{Dataset: d.name(), AddSegments: r.added}
	for _, old := range r.step.segments {
		change.edit.RemoveSegments = append(change.edit.RemoveSegments, old.ID)
	}
	change.edit.Columns = inlined(d.view().schema.Columns, r.columns)
	return r.store.publish(change)
}

// inlined returns the columns with those marked inline that new segments store so,
// or nil where all are marked already.
func inlined(columns, written []schema.Column) []schema.Column {
	var changed []schema.Column
	for _, column := range written {
		for i := range columns {
			if columns[i].ID != column.ID || !column.Inline || columns[i].Inline {
				continue
			}
			if changed == nil {
				changed = append(changed, columns...)
				columns = changed
			}
			changed[i].Inline = true
		}
	}
	return changed
}

// foldExtents writes all dictionary entries into one extent.
func (s *Store) foldExtents(d *dataset) error {
	set, err := d.dictionaries()
	if err != nil {
		return err
	}
	need := int64(0)
	for _, extent := range d.view().extents {
		need += extent.SizeBytes
	}
	if err := s.disk.room("fold dictionaries", need); err != nil {
		return err
	}
	s.commitMu.Lock()
	defer s.commitMu.Unlock()
	return s.publish(foldChange(d, set))
}

func foldChange(d *dataset, set *dictionary.Set) *change {
	return &change{dataset: d, set: set, fold: true, edit: manifest.Edit{Dataset: d.name()}}
}
