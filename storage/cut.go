package storage

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/sluice-analytics/sluice/storage/manifest"
	"github.com/sluice-analytics/sluice/storage/schema"
	"github.com/sluice-analytics/sluice/storage/segment"
	"github.com/sluice-analytics/sluice/storage/vfs"
)

// Selector says which events of a segment are meant. The snapshot has the segment among its own, and is in the order of
// the segment's copy. What it answers may depend on the events alone, so that it is the same in every copy. It is
// called below vfs.Guard, from one goroutine at a time.
type Selector func(ctx context.Context, snapshot *Snapshot, reader *segment.Reader) (*segment.Selection, error)

// A cut takes events out of segments of all copies by one commit: segments that lose some events are
// written anew, those that lose all go, the others stay. Nobody else may take segments away meanwhile:
// whoever cuts holds the compaction's token.

// cut is what is known of one under way.
type cut struct {
	store    *Store
	snapshot *Snapshot
	// gone are the segments that go, rewrites those that are written anew, among them.
	gone     []manifest.Segment
	rewrites []*rewrite
	// removed counts the events that go, by copy.
	removed []int64
}

// startCut finds out what goes of some segments, and writes what stays of them under pending names.
func (s *Store) startCut(ctx context.Context, d *dataset, segments []manifest.Segment, selector Selector) (*cut, error) {
	snapshot, err := s.committed(d)
	if err != nil {
		return nil, err
	}
	c := &cut{store: s, snapshot: snapshot, removed: make([]int64, d.copies)}
	for _, meta := range segments {
		if err = c.add(ctx, meta, selector); err != nil {
			break
		}
	}
	if err == nil {
		err = c.balanced()
	}
	if err != nil {
		c.undo()
		snapshot.Release()
		return nil, err
	}
	return c, nil
}

// add looks at one segment.
func (c *cut) add(ctx context.Context, meta manifest.Segment, selector Selector) error {
	if err := ctx.Err(); err != nil {
		return context.Cause(ctx)
	}
	own := c.snapshot.Copies()[meta.Copy]
	place := slices.IndexFunc(own.handles, func(h *handle) bool { return h.meta.ID == meta.ID })
	if place < 0 {
		return fmt.Errorf("segment %s is gone", meta.File)
	}
	var selected *segment.Selection
	err := vfs.Guard(func() (err error) {
		selected, err = selector(ctx, own, own.Segments[place])
		return err
	})
	if err != nil {
		return fmt.Errorf("choose events of %s: %w", meta.File, err)
	}
	rows := int64(selected.Rows())
	if rows == 0 {
		return nil
	}
	if rows > meta.Rows {
		return fmt.Errorf("%d events of %s were chosen, which has %d", rows, meta.File, meta.Rows)
	}
	c.removed[meta.Copy] += rows
	c.gone = append(c.gone, meta)
	if rows == meta.Rows {
		return nil
	}
	again := &rewrite{
		store: c.store, snapshot: own, step: &step{copy: meta.Copy, segments: []manifest.Segment{meta}, spans: []span{forever}},
		without: map[uint64]*segment.Selection{meta.ID: selected},
	}
	c.rewrites = append(c.rewrites, again)
	return again.run(ctx)
}

// balanced refuses to take different events from different copies.
func (c *cut) balanced() error {
	for number, removed := range c.removed {
		if removed != c.removed[0] {
			return fmt.Errorf("%d events of the copy by %q were chosen, and %d of the first: nothing was removed",
				removed, c.snapshot.dataset.actor(number), c.removed[0])
		}
	}
	return nil
}

// change is the commit of the cut.
func (c *cut) change() *change {
	d := c.snapshot.dataset
	change := &change{dataset: d, set: c.snapshot.set, edit: manifest.Edit{Dataset: d.name()}}
	c.addTo(change, d.view().schema.Columns)
	return change
}

// addTo adds the cut to a commit that has more. columns are those that the dataset will have.
func (c *cut) addTo(change *change, columns []schema.Column) {
	var written []schema.Column
	for _, again := range c.rewrites {
		change.edit.AddSegments = append(change.edit.AddSegments, again.added...)
		change.files = append(change.files, again.files...)
		written = append(written, again.columns...)
	}
	for _, old := range c.gone {
		change.edit.RemoveSegments = append(change.edit.RemoveSegments, old.ID)
	}
	if changed := inlined(columns, written); changed != nil {
		change.edit.Columns = changed
	}
}

// undo removes what was written.
func (c *cut) undo() {
	for _, again := range c.rewrites {
		c.snapshot.dataset.removeFiles(again.files)
	}
}

// finish ends a cut whose commit ended so.
func (c *cut) finish(err error) {
	if err != nil && !errors.Is(err, manifest.ErrBroken) {
		c.undo()
	}
	c.snapshot.Release()
}

// bytesWritten is the length of the segments that were written anew.
func (c *cut) bytesWritten() (size int64) {
	for _, again := range c.rewrites {
		for _, added := range again.added {
			size += added.SizeBytes
		}
	}
	return size
}

// commitCut looks at the segments and takes out what is chosen, by one commit, to which edit adds what it is for. It
// returns how many events went. Where none is chosen nothing is committed.
func (s *Store) commitCut(ctx context.Context, d *dataset, segments []manifest.Segment, selector Selector, edit func(*change, int64)) (removed, written int64, err error) {
	c, err := s.startCut(ctx, d, segments, selector)
	if err != nil {
		return 0, 0, err
	}
	defer func() { c.finish(err) }()
	if len(c.gone) == 0 {
		return 0, 0, nil
	}
	s.commitMu.Lock()
	defer s.commitMu.Unlock()
	if err := ctx.Err(); err != nil {
		return 0, 0, context.Cause(ctx)
	}
	change := c.change()
	edit(change, c.removed[0])
	if err := s.publish(change); err != nil {
		return 0, 0, err
	}
	d.forgetKeyRows()
	return c.removed[0], c.bytesWritten(), nil
}
