package storage

import (
	"context"
	"errors"
	"fmt"
	"io"
	"sync"

	"github.com/sluice-analytics/sluice/storage/eventid"
	"github.com/sluice-analytics/sluice/storage/manifest"
	"github.com/sluice-analytics/sluice/storage/vfs"
)

// idFile is a file of ids and who uses it: the dataset's identities are one, each search another. The last one closes it, and
// removes the file where a merge has taken its place.
type idFile struct {
	meta manifest.IDFile
	path string

	// refs and removed are guarded by the mu of the identities.
	refs    int
	removed bool

	openMu  sync.Mutex
	mapping vfs.Mapping
	run     *eventid.Run
}

// open returns the run, which is used below vfs.Guard. A failure is not remembered.
func (f *idFile) open(system vfs.FS) (*eventid.Run, error) {
	f.openMu.Lock()
	defer f.openMu.Unlock()
	if f.run != nil {
		return f.run, nil
	}
	mapping, run, err := openRun(system, f.path, f.meta)
	if err != nil {
		return nil, err
	}
	f.mapping, f.run = mapping, run
	return run, nil
}

// openRun maps a file of ids and holds it against what the manifest says.
func openRun(system vfs.FS, path string, meta manifest.IDFile) (mapping vfs.Mapping, run *eventid.Run, err error) {
	if mapping, err = system.Map(path); err != nil {
		return nil, nil, err
	}
	err = vfs.Guard(func() (err error) {
		if run, err = eventid.OpenRun(mapping.Bytes()); err != nil {
			return err
		}
		least, greatest := run.Times()
		if int64(run.Len()) != meta.Entries || least != meta.MinTime || greatest != meta.MaxTime || int64(len(mapping.Bytes())) != meta.SizeBytes {
			return fmt.Errorf("%w: %d ids from %d to %d in %d bytes, the manifest says %+v",
				ErrCorrupt, run.Len(), least, greatest, len(mapping.Bytes()), meta)
		}
		return nil
	})
	if err != nil {
		return nil, nil, errors.Join(fmt.Errorf("%s: %w", path, err), mapping.Close())
	}
	return mapping, run, nil
}

func (f *idFile) close() error {
	f.openMu.Lock()
	defer f.openMu.Unlock()
	if f.mapping == nil {
		return nil
	}
	err := f.mapping.Close()
	f.mapping, f.run = nil, nil
	return err
}

// finishIDFiles closes files that nobody uses any more. One that cannot be removed is left to the next Open.
func (i *identities) finishIDFiles(unused []*idFile) error {
	var errs []error
	for _, f := range unused {
		errs = append(errs, f.close())
		if f.removed {
			i.dataset.remove(f.meta.File)
		}
	}
	return errors.Join(errs...)
}

// writeIDFile merges ids into a new pending file, synced. Where there are none, nothing is written and the meta has no entries.
func (d *dataset) writeIDFile(ctx context.Context, runs []*eventid.Run, more eventid.Entries, leave func(eventid.Entry) bool) (manifest.IDFile, error) {
	id := d.store.newID()
	meta := manifest.IDFile{ID: id, File: fileName(id, idsSuffix)}
	file := &lazyFile{fs: d.store.fs, name: d.path(meta.File + pendingSuffix)}
	err := vfs.Guard(func() error {
		entries, least, greatest, err := eventid.Merge(ctx, io.Writer(file), runs, more, leave)
		meta.Entries, meta.MinTime, meta.MaxTime = int64(entries), least, greatest
		return err
	})
	if err := file.finish(err); err != nil {
		d.removeFiles([]string{meta.File})
		return manifest.IDFile{}, fmt.Errorf("write %s: %w", file.name, err)
	}
	meta.SizeBytes = file.size
	return meta, nil
}
