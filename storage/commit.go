package storage

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/sluice-analytics/sluice/storage/dictionary"
	"github.com/sluice-analytics/sluice/storage/manifest"
	"github.com/sluice-analytics/sluice/storage/vfs"
)

// commit writes what is left to write, then publishes everything at once.
func (t *Transaction) commit(ctx context.Context) error {
	if err := t.store.fs.writable(); err != nil {
		return err
	}
	if err := t.claimIDs(ctx); err != nil {
		return err
	}
	if err := t.supersede(ctx); err != nil {
		return err
	}
	if err := t.flush(ctx); err != nil {
		return err
	}
	if err := t.syncs.end(); err != nil {
		return err
	}
	if t.rejects != nil {
		if err := t.rejects.finish(); err != nil {
			return err
		}
	}
	if len(t.pending) == 0 && len(t.inputs) == 0 && t.rejects == nil && t.sealing == nil && len(t.replaced) == 0 && t.identity.total == 0 {
		return nil
	}
	if len(t.replaced) > 0 {
		return t.commitReplacing(ctx)
	}
	return t.publish(ctx, nil)
}

// publish is the last part of a commit, to which a cut may belong.
func (t *Transaction) publish(ctx context.Context, cut *cut) error {
	t.store.commitMu.Lock()
	defer t.store.commitMu.Unlock()
	if err := ctx.Err(); err != nil {
		return err
	}
	if t.sealing == nil {
		if err := t.dataset.reserve(t.inputs, t.replaced); err != nil {
			return err
		}
		defer t.dataset.unreserve(t.inputs)
	}
	change, err := t.change()
	if err != nil {
		return err
	}
	if cut != nil {
		if err := t.addReplaced(change, cut); err != nil {
			return err
		}
	}
	if err := t.store.publish(change); err != nil {
		return err
	}
	t.committedRows()
	t.dataset.columns.commit(change.edit.Columns)
	for _, g := range change.sealed {
		t.dataset.columns.letGo(g.columns)
	}
	t.store.compactSoon(t.dataset)
	t.store.mergeIDsSoon(t.dataset)
	return nil
}

// change says what the transaction does to the dataset as it is now.
func (t *Transaction) change() (*change, error) {
	change := &change{dataset: t.dataset, set: t.set, files: t.files(), ingested: t.sealing == nil}
	change.edit = manifest.Edit{Dataset: t.dataset.name(), Inputs: t.inputs}
	if err := t.identified(&change.edit); err != nil {
		return nil, err
	}
	if t.sealing != nil {
		change.sealed, change.edit.PushLog = t.sealing.generations, &t.sealing.at
	} else {
		now := t.store.nowMicros()
		for i := range t.inputs {
			t.inputs[i].Committed = now
		}
	}
	change.counts = t.counts(change.edit.Inputs)
	for i := range t.pending {
		change.edit.AddSegments = append(change.edit.AddSegments, t.pending[i].meta)
	}
	written := t.identity.upserting.written
	change.edit.AddSegments, change.rewritten = append(change.edit.AddSegments, written...), len(written)
	if t.rejects != nil {
		change.edit.AddRejects = []manifest.Rejects{t.rejects.meta}
	}
	current := t.dataset.view()
	columns, err := t.committedColumns(current)
	if err == nil && t.sealing == nil {
		err = t.dataset.leavesRoom(columns)
	}
	if err != nil {
		return nil, err
	}
	if !slices.Equal(columns, current.schema.Columns) {
		change.edit.Columns = columns
	}
	return change, nil
}

// counts are the events that no input tells of, and those of the dataset that go for others. inputs are as they are committed.
func (t *Transaction) counts(inputs []Input) manifest.Counts {
	counts := manifest.Counts{Unlisted: t.unlisted, Superseded: t.identity.upserting.gone}
	if t.sealing == nil {
		counts.Unlisted -= t.identity.byInput[len(inputs)]
		return counts
	}
	for i := range inputs { // events are gathered from many bodies before they are appended
		counts.Unlisted -= inputs[i].Rows
	}
	return counts
}

// change is a commit in the making.
type change struct {
	dataset *dataset
	set     *dictionary.Set
	edit    manifest.Edit
	// files lists the final names of files that are synced under their pending ones.
	files []string
	// ingested says that the segments are of events that were not there before.
	ingested bool
	// rewritten is how many of the segments, the last ones, have events that were there before nevertheless.
	rewritten int
	// forgotten are the files of saved documents that nobody is to read any more, with their directories.
	forgotten []string
	// sealed are the parts of the tail that are in the segments.
	sealed []*generation
	// fold asks for one extent in place of all others.
	fold bool
	// counts are the events that come and go and the inputs do not tell of.
	counts manifest.Counts

	mark  dictionary.Mark
	wrote bool // an extent, up to mark
}

// publish does the second half of a commit: extent, names, record. The caller holds
// commitMu and removes the change's files if it fails, unless the error wraps
// manifest.ErrBroken: then the record may be on disk.
func (s *Store) publish(c *change) error {
	if err := errors.Join(s.fs.writable(), c.dataset.alive()); err != nil {
		return err
	}
	err := s.writeExtent(c)
	if err == nil {
		err = s.rename(c)
	}
	if err == nil {
		c.count(s.log.State())
		err = s.appendEdit(c.edit)
	}
	if err != nil {
		if !errors.Is(err, manifest.ErrBroken) {
			c.removeExtent()
		}
		return err
	}
	if c.wrote {
		c.set.Mark(c.mark)
	}
	unused := s.apply(c)
	c.dataset.identities.published(&c.edit)
	_ = finish(unused) // what could not be removed is left to the next Open
	for _, extent := range c.replaced() {
		c.dataset.remove(extent)
	}
	return nil
}

// count says in the edit what came and went, if the dataset's events were counted from the beginning.
func (c *change) count(state *manifest.State) {
	held := state.Dataset(c.edit.Dataset)
	if held != nil && held.Counts != nil && c.counts != (manifest.Counts{}) {
		c.edit.Counts = &c.counts
	}
}

// writeExtent writes the dictionary entries that no committed extent has, or all.
func (s *Store) writeExtent(c *change) (err error) {
	if c.set == nil {
		return nil // it only takes away
	}
	id := s.newID()
	extent := manifest.Extent{ID: id, File: fileName(id, extentSuffix)}
	file := &lazyFile{fs: s.fs, name: c.dataset.path(extent.File + pendingSuffix)}
	if c.fold {
		c.wrote = true
		c.mark, err = c.set.WriteAll(file)
	} else {
		c.mark, c.wrote, err = c.set.WriteExtent(file)
	}
	if c.wrote {
		c.files = append(c.files, extent.File)
		c.edit.AddExtents = []manifest.Extent{extent}
	}
	if err := file.finish(err); err != nil {
		return fmt.Errorf("write %s: %w", file.name, err)
	}
	if !c.wrote {
		return nil
	}
	c.edit.AddExtents[0].SizeBytes = file.size
	if c.fold {
		for _, old := range c.dataset.view().extents {
			c.edit.RemoveExtents = append(c.edit.RemoveExtents, old.ID)
		}
	}
	return nil
}

// lazyFile makes its file with the first write: most commits of pushed events bring
// no new strings, and should not pay for a file.
type lazyFile struct {
	fs   vfs.FS
	name string
	file vfs.File
	size int64
}

func (f *lazyFile) Write(bytes []byte) (n int, err error) {
	if f.file == nil {
		if f.file, err = f.fs.Create(f.name); err != nil {
			f.file = nil
			return 0, err
		}
	}
	n, err = f.file.Write(bytes)
	f.size += int64(n)
	return n, err
}

// finish syncs the file if all went well, and closes it.
func (f *lazyFile) finish(err error) error {
	if f.file == nil {
		return err
	}
	if err == nil {
		err = f.file.Sync()
	}
	return errors.Join(err, f.file.Close())
}

// rename gives the files their final names, durably.
func (s *Store) rename(c *change) error {
	if len(c.files) == 0 {
		return nil
	}
	for _, file := range c.files {
		if err := s.fs.Rename(c.dataset.path(file+pendingSuffix), c.dataset.path(file)); err != nil {
			return fmt.Errorf("publish %s: %w", file, err)
		}
	}
	return s.fs.SyncDir(c.dataset.directory)
}

// appendEdit commits. After an error that leaves the manifest in doubt, the store
// takes no more writes. The caller holds commitMu.
func (s *Store) appendEdit(edit manifest.Edit) error { return s.appendEdits([]manifest.Edit{edit}) }

// appendEdits commits changes of several datasets as one.
func (s *Store) appendEdits(edits []manifest.Edit) error {
	err := s.log.Append(manifest.Record{Time: s.nowMicros(), NextID: s.nextID.Load(), Edits: edits})
	if broken := s.log.Broken(); broken != nil {
		s.fs.fail(broken)
	}
	return err
}

// removeExtent removes what the caller of publish does not know of.
func (c *change) removeExtent() {
	for _, extent := range c.edit.AddExtents {
		c.dataset.removeFiles([]string{extent.File})
	}
}

// replaced returns the extent files that the change has made superfluous.
func (c *change) replaced() []string {
	var files []string
	for _, id := range c.edit.RemoveExtents {
		files = append(files, fileName(id, extentSuffix))
	}
	return files
}

// apply shows the commit to snapshots from now on, and returns the handles that
// nobody uses any more.
func (s *Store) apply(c *change) (unused []*handle) {
	d, state := c.dataset, s.log.State()
	held := state.Dataset(d.name())
	s.mu.Lock()
	defer s.mu.Unlock()
	cold := c.coldSegments()
	next := view{schema: d.schemaOf(held.Columns), extents: held.Extents, rejects: held.Rejects, saved: held.Saved, deletions: held.Deletions, aside: held.Quarantined}
	for _, handle := range d.current.segments {
		at, becomesCold := cold[handle.meta.ID]
		switch {
		case becomesCold:
			meta := handle.meta
			meta.Cold = at
			replaced := newHandle(d, meta)
			replaced.keepColdLocked()
			next.segments = append(next.segments, replaced)
			if handle.dropLocked(true) {
				unused = append(unused, handle)
			}
		case !slices.Contains(c.edit.RemoveSegments, handle.meta.ID):
			next.segments = append(next.segments, handle)
		case handle.dropLocked(true):
			unused = append(unused, handle)
		}
	}
	kept := len(next.segments)
	for _, meta := range c.edit.AddSegments {
		next.segments = append(next.segments, newHandle(d, meta))
	}
	if fresh := next.segments[kept : len(next.segments)-c.rewritten]; c.ingested && len(fresh) > 0 {
		for _, follower := range d.followers {
			follower.noteLocked(fresh)
		}
	}
	sortHandles(next.segments)
	d.current = next
	if c.sealed != nil {
		unused = append(unused, d.leaveTailLocked(c.sealed)...)
	}
	s.version++
	return unused
}

// coldSegments are those that the change makes cold, by id.
func (c *change) coldSegments() map[uint64]manifest.Cold {
	cold := map[uint64]manifest.Cold{}
	for _, segment := range c.edit.Cold {
		cold[segment.ID] = segment.Cold
	}
	return cold
}

// removeFiles removes files under their pending and final names. It is for undoing:
// what cannot be removed is left to the next Open.
func (d *dataset) removeFiles(files []string) {
	for _, file := range files {
		d.remove(file + pendingSuffix)
		d.remove(file)
	}
}
