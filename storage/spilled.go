package storage

import (
	"context"
	"errors"
	"fmt"

	"github.com/sluice-analytics/sluice/storage/eventid"
	"github.com/sluice-analytics/sluice/storage/manifest"
	"github.com/sluice-analytics/sluice/storage/segment"
	"github.com/sluice-analytics/sluice/storage/vfs"
)

// rewriteSpilled takes events out of the segments that the transaction has written already: someone else has brought them
// since. That is rare, and costs as much as writing the segments that have them.
func (t *Transaction) rewriteSpilled(ctx context.Context, lost map[eventid.Entry]int) error {
	drop := func(_ int, e eventid.Entry) bool {
		_, gone := lost[e]
		return gone
	}
	if err := t.dropFromPending(ctx, []string{t.identity.policy.Dedupe}, drop); err != nil {
		return err
	}
	for _, input := range lost {
		t.identity.byInput[input]++
	}
	t.identity.total += int64(len(lost))
	return nil
}

// dropFromPending rewrites pending segments without the rows that drop names, which is given the place of the segment too.
func (t *Transaction) dropFromPending(ctx context.Context, columns []string, drop func(place int, e eventid.Entry) bool) error {
	if err := t.syncs.end(); err != nil {
		return err
	}
	before := t.pending
	t.pending = nil
	for place, old := range before {
		rewritten, count, err := t.dropFromSegment(ctx, old, columns, func(e eventid.Entry) bool { return drop(place, e) })
		if err != nil {
			t.pending = append(t.pending, before[place:]...) // so that all are removed
			return err
		}
		if count == 0 {
			t.pending = append(t.pending, old)
			continue
		}
		t.dataset.removeFiles([]string{old.meta.File})
		if rewritten != nil {
			t.pending = append(t.pending, *rewritten)
		}
	}
	return nil
}

// dropFromSegment returns the segment that takes the place of a pending one, nil where nothing is left of it or nothing goes.
func (t *Transaction) dropFromSegment(ctx context.Context, old pendingSegment, columns []string, drop func(eventid.Entry) bool) (made *pendingSegment, count int, err error) {
	reader, err := segment.Open(t.store.fs, t.dataset.path(old.meta.File+pendingSuffix))
	if err != nil {
		return nil, 0, err
	}
	defer func() { err = errors.Join(err, reader.Close()) }()
	layout := t.dataset.layout(old.meta.Copy, t.set, t.column)
	return t.store.writeWithout(ctx, t.dataset, layout, reader, old.meta.Copy, columns, drop)
}

// writeWithout writes a pending segment of the rows of another one that stay, synced. It returns nil where nothing goes, or
// nothing stays. After an error it has left no file.
func (s *Store) writeWithout(ctx context.Context, d *dataset, layout segment.Layout, reader *segment.Reader, number int, columns []string, drop func(eventid.Entry) bool) (made *pendingSegment, count int, err error) {
	id := s.newID()
	meta := manifest.Segment{ID: id, File: fileName(id, segmentSuffix), Copy: number}
	err = vfs.Guard(func() error {
		keys := &keyReader{reader: reader, set: layout.Dictionaries, actor: layout.Actor, columns: columns}
		dropped, dropping, err := keys.dropping(drop)
		count = dropping
		if err != nil || count == 0 || count == reader.Info().Rows {
			return err
		}
		rows, err := segment.Without(layout, reader, dropped)
		if err == nil && rows.Len() != reader.Info().Rows-count {
			err = fmt.Errorf("%d of %d events go, and %d stay", count, reader.Info().Rows, rows.Len())
		}
		if err != nil {
			return err
		}
		info, err := segment.Write(ctx, s.fs, d.path(meta.File+pendingSuffix), id, rows)
		made = &pendingSegment{meta: describe(meta, info), info: info}
		return err
	})
	if err != nil {
		d.removeFiles([]string{meta.File})
		return nil, 0, err
	}
	return made, count, nil
}
