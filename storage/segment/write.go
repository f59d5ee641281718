package segment

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"runtime"
	"slices"

	"github.com/cespare/xxhash/v2"
	"github.com/sluice-analytics/sluice/storage/block"
	"github.com/sluice-analytics/sluice/storage/schema"
	"github.com/sluice-analytics/sluice/storage/vfs"
)

// columnsAtOnce bounds the columns that are held in memory at the same time; the
// shards of each go in parallel as well.
const columnsAtOnce = 4

// Write encodes the rows into a new file, column by column on all cores, syncs and
// closes it. Strings that are new enter the layout's dictionaries meanwhile, so their
// extent has to be written afterwards. It removes nothing on error. Rows are
// written once.
func Write(ctx context.Context, fs vfs.FS, name string, id uint64, rows *Rows) (Info, error) {
	info, finish, err := WriteUnsynced(ctx, fs, name, id, rows)
	if err != nil {
		return Info{}, err
	}
	if err := finish(nil); err != nil {
		return Info{}, err
	}
	return info, nil
}

// WriteUnsynced is Write but for the end: without an error, the file is written, and
// finish syncs and closes it, or only closes it if it is given an error, which it returns.
// It must be called once, from any goroutine, so that the next segment can be made while
// the disk is busy with this one.
func WriteUnsynced(ctx context.Context, fs vfs.FS, name string, id uint64, rows *Rows) (info Info, finish func(error) error, err error) {
	if rows.Len() == 0 {
		return Info{}, nil, fmt.Errorf("write segment %s: no events", name)
	}
	file, err := fs.Create(name)
	if err != nil {
		return Info{}, nil, fmt.Errorf("write segment %s: %w", name, err)
	}
	info, err = writeFile(ctx, file, id, rows)
	if err != nil {
		return Info{}, nil, fmt.Errorf("write segment %s: %w", name, errors.Join(err, file.Close()))
	}
	finish = func(failed error) error {
		if failed == nil {
			failed = file.Sync()
		}
		if err := errors.Join(failed, file.Close()); err != nil {
			return fmt.Errorf("sync segment %s: %w", name, err)
		}
		return nil
	}
	return info, finish, nil
}

// writer puts the parts of a file one after the other.
type writer struct {
	file   vfs.File
	offset uint64
	directory
}

func (w *writer) write(data []byte) error {
	n, err := w.file.Write(data)
	w.offset += uint64(n)
	return err
}

func writeFile(ctx context.Context, file vfs.File, id uint64, rows *Rows) (Info, error) {
	w := &writer{file: file}
	w.info = Info{ID: id, Rows: rows.rows, Shards: rows.shards, MinTime: rows.minTime, MaxTime: rows.maxTime}
	header := appendHeader(nil, id)
	if err := w.write(header); err != nil {
		return Info{}, err
	}
	for _, s := range rows.sections {
		last := s.actors[len(s.actors)-1]
		w.sections = append(w.sections, sectionInfo{shard: uint32(s.shard), rows: uint32(s.rows), runs: uint32(len(s.actors)), lastActor: last})
	}
	if err := w.writeRuns(rows.sections); err != nil {
		return Info{}, err
	}
	if err := w.writeColumns(ctx, rows); err != nil {
		return Info{}, err
	}
	return w.finish(header)
}

// finish writes directory and trailer.
func (w *writer) finish(header []byte) (Info, error) {
	start := w.offset
	data := w.directory.append(nil)
	sum := xxhash.New()
	_, _ = sum.Write(header) // a hash never fails
	_, _ = sum.Write(data)
	length := len(data)
	for _, v := range [...]uint64{start, uint64(length), sum.Sum64()} {
		data = binary.LittleEndian.AppendUint64(data, v)
	}
	if err := w.write(append(data, fileMagic...)); err != nil {
		return Info{}, err
	}
	w.info.SizeBytes = int64(w.offset)
	return w.info, nil
}

// encoded is the payloads of a column, or of a section of it, with offsets that
// count from its own start.
type encoded struct {
	column  schema.Column
	data    []byte
	entries []block.Entry
	err     error
}

// add writes payloads and keeps their entries.
func (w *writer) add(e encoded) error {
	for _, entry := range e.entries {
		entry.Offset += w.offset
		w.entries = append(w.entries, entry)
	}
	return w.write(e.data)
}

// writeRuns writes the run index: the steps between actors, then the lengths.
func (w *writer) writeRuns(sections []sectionRows) error {
	var encoder block.Encoder
	for c := range indexColumns {
		var out encoded
		for _, s := range sections {
			lanes := s.counts
			if c == 0 {
				lanes = slices.Clone(s.actors)
				for i := len(lanes) - 1; i > 0; i-- {
					lanes[i] -= lanes[i-1]
				}
			}
			for codes := range slices.Chunk(lanes, block.Rows) {
				out.append(func(dst []byte) ([]byte, block.Entry, error) {
					dst, entry := encoder.Codes(dst, codes)
					return dst, entry, nil
				})
			}
		}
		if err := w.add(out); err != nil {
			return err
		}
	}
	return nil
}

// append adds the block that encode appends.
func (e *encoded) append(encode func(dst []byte) ([]byte, block.Entry, error)) {
	start := len(e.data)
	data, entry, err := encode(e.data)
	if err != nil {
		e.err = errors.Join(e.err, err)
		return
	}
	entry.Offset = uint64(start)
	e.data, e.entries = data, append(e.entries, entry)
}

// writeColumns encodes some columns ahead and writes them in their order.
func (w *writer) writeColumns(ctx context.Context, rows *Rows) error {
	ahead := min(columnsAtOnce, runtime.GOMAXPROCS(0))
	pending := make([]chan encoded, 0, len(rows.columns))
	var failed error
	for c := range rows.columns {
		for len(pending) < len(rows.columns) && len(pending) < c+ahead && failed == nil {
			column, done := rows.columns[len(pending)], make(chan encoded, 1)
			pending = append(pending, done)
			go func() { done <- encodeColumn(ctx, column, len(rows.sections)) }()
		}
		if c >= len(pending) {
			break // nothing more was begun after a failure
		}
		e := <-pending[c]
		if failed == nil {
			failed = e.err
		}
		if failed == nil && !e.allNull() {
			w.info.Columns = append(w.info.Columns, e.column)
			failed = w.add(e)
		}
	}
	return failed
}

// allNull reports whether there is nothing that has to be stored.
func (e *encoded) allNull() bool {
	return !slices.ContainsFunc(e.entries, func(entry block.Entry) bool { return entry.Nulls < entry.Rows })
}

// encodeColumn encodes all sections of a column, in parallel, and joins them.
func encodeColumn(ctx context.Context, column source, sections int) encoded {
	defer column.release()
	if err := vfs.Guard(column.prepare); err != nil {
		return encoded{err: fmt.Errorf("column %q: %w", column.column().Name, err)}
	}
	parts := make([]encoded, sections)
	err := parallel(sections, func(i int) error {
		if err := ctx.Err(); err != nil {
			return err
		}
		worker := workers.Get().(*encodeWorker)
		defer workers.Put(worker)
		if err := column.values(i, &worker.values, &worker.read); err != nil {
			return err
		}
		parts[i] = worker.encode(column.column())
		return parts[i].err
	})
	if err != nil {
		return encoded{err: fmt.Errorf("column %q: %w", column.column().Name, err)}
	}
	return join(parts, column.column())
}

func join(parts []encoded, column schema.Column) encoded {
	size, blocks := 0, 0
	for i := range parts {
		size += len(parts[i].data)
		blocks += len(parts[i].entries)
	}
	out := encoded{column: column, data: make([]byte, 0, size), entries: make([]block.Entry, 0, blocks)}
	for i := range parts {
		start := uint64(len(out.data))
		for _, entry := range parts[i].entries {
			entry.Offset += start
			out.entries = append(out.entries, entry)
		}
		out.data = append(out.data, parts[i].data...)
		parts[i] = encoded{}
	}
	return out
}
