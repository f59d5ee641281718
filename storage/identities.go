package storage

import (
	"context"
	"errors"
	"slices"
	"sync"

	"github.com/sluice-analytics/sluice/storage/eventid"
	"github.com/sluice-analytics/sluice/storage/manifest"
	"github.com/sluice-analytics/sluice/storage/vfs"
)

// identities knows the ids of the events of a dataset that de-duplicates: of those in segments from files of ids, of those
// in the push log from memory.
//
// Whoever brings events claims their ids at once, all together, before anything of them is written for good, and is told
// which are duplicates. A claim is in flight until the events are in the dataset, or will not be. Who would claim an id near one
// in flight waits for the end of that; he holds no claim meanwhile, so nobody waits for him, and two can never both win.
type identities struct {
	dataset *dataset

	// mu guards what follows, and the use of the files. Nothing else is locked below it.
	mu     sync.Mutex
	policy manifest.Identity
	// duplicates is how many events were left out by commits.
	duplicates int64
	// files are those that the manifest names. The slice is never written to.
	files []*idFile
	// recent has the ids of pushed events by the file of the push log that has them; those up to sealed are in files.
	recent map[uint64]*eventid.Set
	sealed uint64
	claims []*claim
	// merging says that a merge of files is on its way.
	merging bool
}

func newIdentities(d *dataset, held *manifest.Dataset) *identities {
	i := &identities{dataset: d, policy: held.Identity, duplicates: held.Duplicates, recent: map[uint64]*eventid.Set{}, sealed: held.PushLog.Sealed}
	i.files = i.withFiles(nil, held.IDFiles)
	return i
}

func (i *identities) withFiles(files []*idFile, added []manifest.IDFile) []*idFile {
	files = slices.Clip(files)
	for _, meta := range added {
		files = append(files, &idFile{meta: meta, path: i.dataset.path(meta.File), refs: 1})
	}
	return files
}

// current returns how events are told apart now.
func (i *identities) current() manifest.Identity {
	i.mu.Lock()
	defer i.mu.Unlock()
	return i.policy
}

// hold returns the files as they are now, in use until letGo.
func (i *identities) hold() []*idFile {
	i.mu.Lock()
	defer i.mu.Unlock()
	for _, f := range i.files {
		f.refs++
	}
	return i.files
}

func (i *identities) letGo(files []*idFile) {
	i.mu.Lock()
	unused := dropIDFiles(files, false)
	i.mu.Unlock()
	// What could not be removed is an orphan, which the next Open removes.
	_ = i.finishIDFiles(unused)
}

// dropIDFiles gives one use of each file back, and returns those that nobody uses any more. The caller holds mu.
func dropIDFiles(files []*idFile, removed bool) (unused []*idFile) {
	for _, f := range files {
		f.removed = f.removed || removed
		f.refs--
		if f.refs == 0 {
			unused = append(unused, f)
		}
	}
	return unused
}

// published takes a commit over: the files that it has added and removed, and what it has sealed.
func (i *identities) published(edit *manifest.Edit) {
	i.mu.Lock()
	i.duplicates += edit.Duplicates
	var gone []*idFile
	kept := slices.DeleteFunc(slices.Clone(i.files), func(f *idFile) bool {
		removed := slices.Contains(edit.RemoveIDs, f.meta.ID)
		if removed {
			gone = append(gone, f)
		}
		return removed
	})
	i.files = i.withFiles(kept, edit.AddIDs)
	if edit.PushLog != nil {
		i.sealed = max(i.sealed, edit.PushLog.Sealed)
		for file := range i.recent {
			if file <= i.sealed {
				delete(i.recent, file)
			}
		}
	}
	unused := dropIDFiles(gone, true)
	i.mu.Unlock()
	_ = i.finishIDFiles(unused)
}

// close lets go of all files, which are removed where the dataset was dropped.
func (i *identities) close(dropped bool) error {
	i.mu.Lock()
	unused := dropIDFiles(i.files, dropped)
	i.files, i.recent = nil, map[uint64]*eventid.Set{}
	i.mu.Unlock()
	return i.finishIDFiles(unused)
}

func closeIdentities(datasets []*dataset) error {
	var errs []error
	for _, d := range datasets {
		errs = append(errs, d.identities.close(false))
	}
	return errors.Join(errs...)
}

// remember adds the ids of events that are in a file of the push log.
func (i *identities) remember(file uint64, entries eventid.Entries) {
	i.mu.Lock()
	defer i.mu.Unlock()
	i.rememberLocked(file, entries)
}

func (i *identities) rememberLocked(file uint64, entries eventid.Entries) {
	if file <= i.sealed || len(entries) == 0 {
		return
	}
	set := i.recent[file]
	if set == nil {
		set = eventid.NewSet()
		i.recent[file] = set
	}
	for _, e := range entries {
		set.Add(e)
	}
}

// known is where ids are looked for.
type known []eventid.Finder

func (k known) near(e eventid.Entry, window int64) (bool, error) {
	for _, finder := range k {
		if found, err := finder.Near(e.Key, e.Time, window); found || err != nil {
			return found, err
		}
	}
	return false, nil
}

// openAll opens files, but for those that are left out.
func (i *identities) openAll(files []*idFile, leave func(*idFile) bool) (known, error) {
	var opened known
	for _, f := range files {
		if leave != nil && leave(f) {
			continue
		}
		run, err := f.open(i.dataset.store.fs)
		if err != nil {
			return nil, err
		}
		opened = append(opened, run)
	}
	return opened, nil
}

// pushedLocked is where the ids of pushed events are looked for.
func (i *identities) pushedLocked() known {
	var sets known
	for _, set := range i.recent {
		sets = append(sets, set)
	}
	return sets
}

// early leaves out those of the candidates that are duplicates of what is committed or pushed now, or of each other, or in
// own, without claiming the others. It returns the files that it has looked at, too.
func (i *identities) early(ordered []eventid.Candidate, own known) (kept eventid.Entries, left []int, seen map[uint64]bool, err error) {
	held := i.hold()
	defer i.letGo(held)
	seen = map[uint64]bool{}
	for _, f := range held {
		seen[f.meta.ID] = true
	}
	err = vfs.Guard(func() error {
		inFiles, err := i.openAll(held, nil)
		if err != nil {
			return err
		}
		i.mu.Lock()
		defer i.mu.Unlock()
		window, all := i.policy.Window, append(append(inFiles, own...), i.pushedLocked()...)
		kept, left, err = eventid.Admit(ordered, window, func(c eventid.Candidate) (bool, error) { return all.near(c.Entry, window) })
		return err
	})
	return kept, left, seen, err
}

// claim is some ids on their way into the dataset.
type claim struct {
	entries eventid.Entries
	spilled known
	// done is closed when the claim has ended.
	done chan struct{}
}

func (c *claim) near(e eventid.Entry, window int64) (bool, error) {
	if found, err := c.entries.Near(e.Key, e.Time, window); found || err != nil {
		return found, err
	}
	return c.spilled.near(e, window)
}

// end ends a claim. Those of its ids that are in a file of the push log from now on are remembered; file is 0 where they are in
// files of ids already, or where the events are not in the dataset.
func (i *identities) end(c *claim, file uint64) {
	if c == nil {
		return
	}
	i.mu.Lock()
	defer i.mu.Unlock()
	if place := slices.Index(i.claims, c); place >= 0 {
		i.rememberLocked(file, c.entries)
		i.claims = slices.Delete(i.claims, place, place+1)
		close(c.done)
	}
}

// asking is who asks for a claim.
type asking struct {
	ordered []eventid.Candidate
	spills  []*idSpill

	// left are the places of the candidates that are duplicates, lost the entries of spills that are now, with the places of their inputs.
	left []int
	lost map[eventid.Entry]int
}

// claim decides which events are duplicates, and claims the ids of the others. The caller ends the claim.
func (i *identities) claim(ctx context.Context, a *asking) (*claim, error) {
	for {
		var made *claim
		var before <-chan struct{}
		held := i.hold()
		err := vfs.Guard(func() (err error) {
			made, before, err = i.try(a, held)
			return err
		})
		i.letGo(held)
		if err != nil || made != nil {
			return made, err
		}
		select {
		case <-before:
		case <-ctx.Done():
			return nil, ctx.Err()
		}
	}
}

// try makes a claim, or returns what must end before.
func (i *identities) try(a *asking, held []*idFile) (made *claim, before <-chan struct{}, err error) {
	inFiles, err := a.searchFiles(i, held)
	if err != nil {
		return nil, nil, err
	}
	i.mu.Lock()
	defer i.mu.Unlock()
	window := i.policy.Window
	fresh, err := i.openAll(i.files, func(f *idFile) bool { return slices.Contains(held, f) })
	if err != nil {
		return nil, nil, err
	}
	fresh = append(fresh, i.pushedLocked()...)
	refuse := func(e eventid.Entry) (bool, error) {
		for _, other := range i.claims {
			if conflict, err := other.near(e, window); conflict || err != nil {
				before = other.done
				return true, err
			}
		}
		return fresh.near(e, window)
	}
	kept, left, err := eventid.Admit(a.ordered, window, func(c eventid.Candidate) (bool, error) {
		if inFiles[c.Place] {
			return true, nil
		}
		return refuse(c.Entry)
	})
	if err == nil && len(fresh)+len(i.claims) > 0 {
		err = a.searchSpills(refuse)
	}
	if err != nil || before != nil {
		return nil, before, err
	}
	a.left = left
	made = &claim{entries: kept, done: make(chan struct{})}
	for _, spill := range a.spills {
		made.spilled = append(made.spilled, spill.run)
	}
	i.claims = append(i.claims, made)
	return made, nil, nil
}

// searchFiles finds out, without a lock, which candidates are near what files have, by their place. It begins the list of what is lost.
func (a *asking) searchFiles(i *identities, held []*idFile) ([]bool, error) {
	window := i.current().Window
	files, err := i.openAll(held, nil)
	if err != nil {
		return nil, err
	}
	for _, spill := range a.spills {
		files = append(files, spill.run)
	}
	greatest := 0
	for _, c := range a.ordered {
		greatest = max(greatest, c.Place)
	}
	found := make([]bool, greatest+1)
	for _, c := range a.ordered {
		if found[c.Place], err = files.near(c.Entry, window); err != nil {
			return nil, err
		}
	}
	a.lost = map[eventid.Entry]int{}
	for _, spill := range a.spills {
		fresh, err := i.openAll(held, func(f *idFile) bool { return spill.seen[f.meta.ID] })
		if err != nil {
			return nil, err
		}
		if len(fresh) == 0 {
			continue
		}
		if err := spill.search(a.lost, func(e eventid.Entry) (bool, error) { return fresh.near(e, window) }); err != nil {
			return nil, err
		}
	}
	return found, nil
}

// searchSpills adds to what is lost.
func (a *asking) searchSpills(refuse func(eventid.Entry) (bool, error)) error {
	for _, spill := range a.spills {
		if err := spill.search(a.lost, refuse); err != nil {
			return err
		}
	}
	return nil
}
