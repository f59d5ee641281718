package storage

import (
	"cmp"
	"context"
	"fmt"

	"github.com/sluice-analytics/sluice/storage/dictionary"
	"github.com/sluice-analytics/sluice/storage/eventid"
	"github.com/sluice-analytics/sluice/storage/vfs"
)

// checkIDs reads the files of ids anew, and looks the id of every event of the first copy up in them: one that is missing
// would let a duplicate in.
func (c *checker) checkIDs(ctx context.Context, snapshot *Snapshot, set *dictionary.Set) {
	d := snapshot.dataset
	policy := d.identities.current()
	if policy.Dedupe == "" || set == nil {
		return
	}
	held := d.identities.hold()
	defer d.identities.letGo(held)
	var files known
	for _, f := range held {
		mapping, run, err := openRun(c.store.fs, f.path, f.meta)
		if err != nil {
			c.problem("dataset %q: %v", d.name(), err)
			return
		}
		defer mapping.Close()
		if err := vfs.Guard(func() error { return run.Each(func(eventid.Entry) bool { return true }) }); err != nil {
			c.problem("dataset %q: %s: %v", d.name(), f.path, err)
			return
		}
		files = append(files, run)
	}
	for _, handle := range snapshot.view.of(0) {
		if ctx.Err() != nil {
			return
		}
		missing, err := missingIDs(handle, set, policy.Dedupe, files)
		if err == nil && missing > 0 {
			err = fmt.Errorf("%w: the ids of %d events are in no file of ids", ErrCorrupt, missing)
		}
		if err != nil {
			c.problem("dataset %q: %s: %v", d.name(), d.path(localFile(handle.meta)), err)
		}
	}
}

// missingIDs counts the events of a segment whose ids are in no file.
func missingIDs(h *handle, set *dictionary.Set, column string, files known) (missing int, err error) {
	reader, err := h.openSegment()
	if err != nil {
		return 0, err
	}
	defer reader.Close()
	keys := &keyReader{reader: reader, set: set.Copy(0), actor: h.dataset.actor(0), columns: []string{column}}
	err = vfs.Guard(func() error {
		for shard := range reader.Info().Shards {
			var failed error
			err := keys.section(shard, func(_ int, e eventid.Entry) {
				found, err := files.near(e, 0)
				if err != nil {
					failed = err
				}
				if !found {
					missing++
				}
			})
			if err != nil || failed != nil {
				return fmt.Errorf("look for ids: %w", cmp.Or(err, failed))
			}
		}
		return nil
	})
	return missing, err
}
