package storage

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"io"
	"path"
	"slices"

	"github.com/cespare/xxhash/v2"

	"github.com/sluice-analytics/sluice/storage/manifest"
	"github.com/sluice-analytics/sluice/storage/object"
	"github.com/sluice-analytics/sluice/storage/segment"
)

// ColdMove says which segments of a dataset become cold.
type ColdMove struct {
	Dataset string
	// Place is where their files go, as object.Open takes it.
	Place string
	// Before is a time, microseconds: segments whose events are all before it go.
	Before int64
	// DryRun only counts.
	DryRun bool
	// Tell is called after each segment; may be nil.
	Tell func(ColdReport)
}

// ColdReport is what a move did, or would do.
type ColdReport struct {
	// Segments and Bytes are those that became cold; Left are those that still have to.
	Segments int   `json:"segments"`
	Bytes    int64 `json:"bytes"`
	Left     int   `json:"left"`
	// Deleted counts the objects of segments that are no more.
	Deleted int `json:"deleted"`
}

// MoveCold moves the files of old segments to another place, one by one, and deletes the objects there that no segment
// needs any more. A file is copied and read back, then one record says where it is, and then the local one goes when no
// snapshot reads it; queries notice nothing but the time that reading takes. What stays here is the segment's
// directory. An interrupted move is gone on with by the next one.
func (s *Store) MoveCold(ctx context.Context, move ColdMove) (ColdReport, error) {
	d, err := s.dataset(move.Dataset)
	if err != nil {
		return ColdReport{}, err
	}
	if err := s.enter(); err != nil {
		return ColdReport{}, err
	}
	defer s.leave()
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	defer context.AfterFunc(s.background, func() { cancel(ErrClosed) })()
	report, err := s.moveCold(ctx, d, move)
	if err != nil {
		return report, fmt.Errorf("move segments of dataset %q to %s: %w", move.Dataset, move.Place, s.fs.explain(err))
	}
	return report, nil
}

func (s *Store) moveCold(ctx context.Context, d *dataset, move ColdMove) (report ColdReport, err error) {
	select {
	case s.moving <- struct{}{}:
		defer func() { <-s.moving }()
	case <-ctx.Done():
		return report, context.Cause(ctx)
	}
	snapshot, err := s.committed(d)
	if err != nil {
		return report, err
	}
	defer snapshot.Release()
	old := oldSegments(snapshot.view.segments, move.Before)
	report.Left = len(old)
	if move.DryRun {
		for _, handle := range old {
			report.Bytes += handle.meta.SizeBytes
		}
		return report, nil
	}
	for _, handle := range old {
		if err := ctx.Err(); err != nil {
			return report, context.Cause(ctx)
		}
		moved, err := s.moveSegment(ctx, handle, move.Place)
		if err != nil {
			return report, err
		}
		report.Left--
		if moved {
			report.Segments++
			report.Bytes += handle.meta.SizeBytes
		}
		if move.Tell != nil {
			move.Tell(report)
		}
	}
	report.Deleted, err = s.deleteObjects(ctx)
	return report, err
}

// oldSegments returns the local segments all of whose events are before a time.
func oldSegments(handles []*handle, before int64) []*handle {
	var old []*handle
	for _, handle := range handles {
		if handle.meta.MaxTime < before && !handle.isCold() && handle.memory == nil {
			old = append(old, handle)
		}
	}
	return old
}

// moveSegment makes one segment cold. It reports whether it did: the segment may have been folded meanwhile.
func (s *Store) moveSegment(ctx context.Context, h *handle, placeName string) (moved bool, err error) {
	place, err := s.cold.Place(placeName)
	if err != nil {
		return false, err
	}
	reader, err := h.open()
	if err != nil {
		return false, err
	}
	// What is damaged must not pass for a copy of what was written.
	if problems, err := reader.Verify(ctx); err != nil || len(problems) > 0 {
		return false, errors.Join(append(problems, err)...)
	}
	to := manifest.Object{Place: placeName, Key: coldKey(h)}
	if err := s.noteObjects([]manifest.ObjectNote{{Object: to}}); err != nil {
		return false, err
	}
	hash, err := s.copyOut(ctx, h, place, to.Key)
	if err != nil {
		return false, err
	}
	return s.commitCold(h, reader, manifest.Cold{Object: to, Hash: hash})
}

// coldKey is the name of a segment's object. The random part keeps stores apart that share a place, and every attempt
// from all others.
func coldKey(h *handle) string {
	return path.Join(path.Base(h.dataset.directory), fmt.Sprintf("%016x-%s%s", h.meta.ID, rand.Text()[:16], segmentSuffix))
}

// copyOut puts the file and reads it back.
func (s *Store) copyOut(ctx context.Context, h *handle, place object.Store, key string) (hash uint64, err error) {
	file, err := s.fs.Open(h.dataset.path(h.meta.File))
	if err != nil {
		return 0, err
	}
	defer func() { err = errors.Join(err, file.Close()) }()
	want := xxhash.New()
	if _, err := io.Copy(want, io.NewSectionReader(file, 0, h.meta.SizeBytes)); err != nil {
		return 0, err
	}
	if err := place.Put(ctx, key, file, h.meta.SizeBytes, object.PutOptions{}); err != nil {
		return 0, err
	}
	body, err := place.Get(ctx, key, 0, object.ToEnd)
	if err != nil {
		return 0, err
	}
	got := xxhash.New()
	size, err := io.Copy(got, body)
	if err := errors.Join(err, body.Close()); err != nil {
		return 0, err
	}
	if size != h.meta.SizeBytes || got.Sum64() != want.Sum64() {
		return 0, fmt.Errorf("%w: %s in %s was read back as %d bytes with the hash %016x, written were %d with %016x",
			ErrCorrupt, key, place, size, got.Sum64(), h.meta.SizeBytes, want.Sum64())
	}
	return want.Sum64(), nil
}

// commitCold says where the segment is: index, name, record.
func (s *Store) commitCold(h *handle, reader *segment.Reader, cold manifest.Cold) (moved bool, err error) {
	d := h.dataset
	s.disk.release()
	index := indexFile(h.meta.ID)
	if err := s.writeIndex(d.path(index+pendingSuffix), reader); err != nil {
		d.removeFiles([]string{index})
		return false, err
	}
	s.commitMu.Lock()
	defer s.commitMu.Unlock()
	if !slices.Contains(d.view().segments, h) {
		d.removeFiles([]string{index})
		return false, nil
	}
	change := &change{dataset: d, files: []string{index}}
	change.edit = manifest.Edit{Dataset: d.name(), Cold: []manifest.ColdSegment{{ID: h.meta.ID, Cold: cold}}}
	err = errors.Join(s.fs.writable(), d.alive())
	if err == nil {
		err = s.rename(change)
	}
	if err == nil {
		err = s.appendEdit(change.edit)
	}
	if err != nil {
		if !errors.Is(err, manifest.ErrBroken) {
			d.removeFiles([]string{index})
		}
		return false, err
	}
	_ = finish(s.apply(change)) // what cannot be removed is left to the next Open
	return true, nil
}

func (s *Store) writeIndex(name string, reader *segment.Reader) (err error) {
	index, err := indexOf(reader)
	if err != nil {
		return err
	}
	file := &lazyFile{fs: s.fs, name: name}
	_, err = file.Write(index)
	if err := file.finish(err); err != nil {
		return fmt.Errorf("write %s: %w", name, err)
	}
	return nil
}
