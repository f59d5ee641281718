package storage

import (
	"context"
	"fmt"

	"github.com/sluice-analytics/sluice/storage/manifest"
	"github.com/sluice-analytics/sluice/storage/schema"
	"github.com/sluice-analytics/sluice/storage/segment"
)

// flush writes the buffered events as pending segments, one for each partition.
func (t *Transaction) flush(ctx context.Context) error {
	if err := t.store.fs.writable(); err != nil {
		return err
	}
	if t.sealing == nil && len(t.batches) > 0 {
		// Begin has asked too, maybe hours ago.
		if err := t.store.disk.room("write segments", 0); err != nil {
			return err
		}
	}
	total, written := 0, 0
	for _, events := range t.batches {
		total += events.Rows
	}
	for _, part := range partitionsOf(t.batches) {
		if err := ctx.Err(); err != nil {
			return err
		}
		rows, err := t.writeCopies(ctx, part)
		if err != nil {
			return err
		}
		written += rows
	}
	if written != total {
		return fmt.Errorf("%d of %d events fell into the partitions", written, total)
	}
	t.batches, t.buffered, t.identity.origins = nil, 0, nil
	return nil
}

// writeCopies writes the buffered events of a partition once for each copy, and returns
// their number.
func (t *Transaction) writeCopies(ctx context.Context, part span) (written int, err error) {
	for number := range t.dataset.copies {
		layout := t.dataset.layout(number, t.set, t.column)
		rows, err := segment.FromBatches(layout, t.batches, part.from, part.to)
		if err != nil {
			return 0, err
		}
		if err := t.writeSegment(ctx, number, rows); err != nil {
			return 0, err
		}
		written = rows.Len()
	}
	return written, nil
}

func (t *Transaction) writeSegment(ctx context.Context, number int, rows *segment.Rows) error {
	if rows.Len() == 0 {
		return nil
	}
	id := t.store.newID()
	meta := manifest.Segment{ID: id, File: fileName(id, segmentSuffix), Copy: number}
	// Listed before it is written, so that it is removed whatever happens.
	t.pending = append(t.pending, pendingSegment{meta: meta})
	info, finish, err := segment.WriteUnsynced(ctx, t.store.fs, t.dataset.path(meta.File+pendingSuffix), id, rows)
	if err != nil {
		return err
	}
	t.syncs.begin(finish)
	t.pending[len(t.pending)-1] = pendingSegment{meta: describe(meta, info), info: info}
	for _, column := range info.Columns {
		t.types[column.Name] = mergeColumn(t.types[column.Name], column)
	}
	return nil
}

// describe fills in what the manifest says of a segment.
func describe(meta manifest.Segment, info segment.Info) manifest.Segment {
	meta.Rows = int64(info.Rows)
	meta.MinTime, meta.MaxTime = info.MinTime, info.MaxTime
	meta.SizeBytes = info.SizeBytes
	return meta
}

// column tells the segment writer what is known of a property: the id that the
// transaction holds, and the type and form of earlier segments.
func (t *Transaction) column(name string) (schema.Column, bool) {
	id, ok := t.columns[name]
	if !ok {
		return schema.Column{}, false
	}
	column := schema.Column{ID: id, Name: name}
	if known, ok := t.known.Find(name); ok {
		column = mergeColumn(column, known)
	}
	return mergeColumn(column, t.types[name]), true
}

// mergeColumn widens a column by what another segment says of it.
func mergeColumn(column, other schema.Column) schema.Column {
	if column.Name == "" {
		return other
	}
	column.Type = schema.Widen(column.Type, other.Type)
	column.Inline = column.Inline || other.Inline
	return column
}
