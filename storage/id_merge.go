package storage

import (
	"context"
	"errors"
	"math/bits"

	"github.com/sluice-analytics/sluice/storage/eventid"
	"github.com/sluice-analytics/sluice/storage/manifest"
)

const (
	// idFilesPerTier is how many files of ids of about the same size become one: an id is rewritten once for each such step.
	idFilesPerTier = 4
	// idFileEntriesMax bounds what a merge makes: 400 MiB. Larger files stay as they are; most of them are passed over for
	// the times that they have.
	idFileEntriesMax = 1 << 24
)

// idMerge says which files of ids go, and which of these are read to make one new file.
type idMerge struct{ merged, stale []manifest.IDFile }

// planIDMerge returns what there is to do; nil where there is nothing. No event of the dataset is before oldest: files that
// end before it are of events that were deleted.
func planIDMerge(files []manifest.IDFile, oldest int64) *idMerge {
	plan := &idMerge{}
	tiers := map[int][]manifest.IDFile{}
	for _, file := range files {
		if file.MaxTime < oldest {
			plan.stale = append(plan.stale, file)
			continue
		}
		tier := bits.Len64(uint64(file.Entries)) / 2 // factors of four
		tiers[tier] = append(tiers[tier], file)
	}
	for tier := range 64 {
		if own := tiers[tier]; len(own) >= idFilesPerTier && entriesIn(own) <= idFileEntriesMax {
			plan.merged = own
			break
		}
	}
	if len(plan.merged)+len(plan.stale) == 0 {
		return nil
	}
	return plan
}

func entriesIn(files []manifest.IDFile) (entries int64) {
	for _, file := range files {
		entries += file.Entries
	}
	return entries
}

// mergeIDsSoon starts merging the files of ids of a dataset, if that is due and not on its way. The caller's transaction
// keeps the store open.
func (s *Store) mergeIDsSoon(d *dataset) {
	if !d.identities.startMerging() {
		return
	}
	s.mu.Lock()
	start := !s.closed
	if start {
		s.working++
	}
	s.mu.Unlock()
	if !start {
		d.identities.endMerging()
		return
	}
	go func() {
		defer s.leave()
		defer d.identities.endMerging()
		for more := true; more; {
			var err error
			// Nobody waits for the outcome: searches take longer until a later commit has it tried again.
			if more, err = s.mergeIDs(s.background, d); err != nil {
				return
			}
		}
	}()
}

func (i *identities) startMerging() bool {
	i.mu.Lock()
	defer i.mu.Unlock()
	due := !i.merging && len(i.files) >= idFilesPerTier
	i.merging = i.merging || due
	return due
}

func (i *identities) endMerging() {
	i.mu.Lock()
	defer i.mu.Unlock()
	i.merging = false
}

// mergeIDs does one merge; it returns false when there is nothing to do. Only merges remove files, and a dataset has one at
// a time, so those of the plan are still there.
func (s *Store) mergeIDs(ctx context.Context, d *dataset) (bool, error) {
	held := d.identities.hold()
	defer d.identities.letGo(held)
	var metas []manifest.IDFile
	for _, f := range held {
		metas = append(metas, f.meta)
	}
	// The files were held before: whatever of theirs is in the dataset is in the segments seen now.
	oldest, ok := d.oldest()
	plan := planIDMerge(metas, oldest)
	if !ok || plan == nil {
		return false, errors.Join(ctx.Err(), d.alive())
	}
	change := &change{dataset: d, edit: manifest.Edit{}}
	for _, file := range append(plan.stale, plan.merged...) {
		change.edit.RemoveIDs = append(change.edit.RemoveIDs, file.ID)
	}
	if len(plan.merged) > 0 {
		made, err := d.mergeFiles(ctx, held, plan.merged, oldest)
		if err != nil {
			return false, err
		}
		if made.Entries > 0 {
			change.files, change.edit.AddIDs = []string{made.File}, []manifest.IDFile{made}
		}
	}
	s.commitMu.Lock()
	defer s.commitMu.Unlock()
	change.edit.Dataset = d.name()
	if err := s.publish(change); err != nil {
		if !errors.Is(err, manifest.ErrBroken) {
			d.removeFiles(change.files)
		}
		return false, err
	}
	return true, nil
}

// mergeFiles writes one file of those that are to be merged, without ids of events that were deleted.
func (d *dataset) mergeFiles(ctx context.Context, held []*idFile, merged []manifest.IDFile, oldest int64) (manifest.IDFile, error) {
	var runs []*eventid.Run
	for _, f := range held {
		for _, meta := range merged {
			if f.meta.ID != meta.ID {
				continue
			}
			run, err := f.open(d.store.fs)
			if err != nil {
				return manifest.IDFile{}, err
			}
			runs = append(runs, run)
		}
	}
	return d.writeIDFile(ctx, runs, nil, func(e eventid.Entry) bool { return e.Time < oldest })
}

// oldest returns the time of the first event in segments; false where there is none.
func (d *dataset) oldest() (oldest int64, ok bool) {
	for _, handle := range d.view().segments {
		if !ok || handle.meta.MinTime < oldest {
			oldest, ok = handle.meta.MinTime, true
		}
	}
	return oldest, ok
}
