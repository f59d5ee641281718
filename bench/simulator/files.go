package simulator

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"path/filepath"
	"sync"

	"github.com/apache/arrow-go/v18/arrow"
	"golang.org/x/sync/errgroup"
)

// Progress is how far WriteFiles has come.
type Progress struct {
	Events, EventsTotal int64
	// Bytes counts the bytes written, compressed.
	Bytes int64
	// Files counts the files that are complete.
	Files int
}

// Written is what WriteFiles made.
type Written struct {
	// Files holds the files' paths in time order.
	Files  []string
	Events int64
	// Bytes is the size of all files.
	Bytes int64
}

// chunkEvents is how many events are encoded and compressed as one piece. A
// compressed file is a row of such pieces, each a gzip member or zstd frame.
const chunkEvents = 16 << 10

// chunk is a piece of a file on its way from the simulator through an encoder to the
// file.
type chunk struct {
	file   string
	first  bool // of its file
	events []Event
	// encoded receives the chunk's bytes or record, once.
	encoded chan encoded
}

type encoded struct {
	bytes  *bytes.Buffer
	record arrow.RecordBatch // of Parquet
}

// WriteFiles simulates a run into files of a directory, which is made if need be. A
// file that is complete has its name; an interrupted one ends in ".partial". Progress is
// called from one goroutine, now and then, and may be nil.
func WriteFiles(ctx context.Context, config Config, dir string, options FileOptions, progress func(Progress)) (Written, error) {
	options, err := options.withDefaults()
	if err != nil {
		return Written{}, fmt.Errorf("write events: %w", err)
	}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return Written{}, fmt.Errorf("write events: %w", err)
	}
	run := New(config)
	writer := &fileWriter{dir: dir, options: options, progress: progress}
	writer.state.EventsTotal = run.Config().Events
	if err := pipe(ctx, run, options, writer); err != nil {
		writer.abandon()
		return Written{}, fmt.Errorf("write events: %w", err)
	}
	return Written{Files: writer.files, Events: writer.state.Events, Bytes: writer.state.Bytes}, nil
}

// pipe moves a run's events in chunks through encoders to the writer. The channel of
// chunks in order is short, which bounds the memory.
func pipe(ctx context.Context, run *Simulator, options FileOptions, writer *fileWriter) error {
	pool := &sync.Pool{New: func() any {
		return &chunk{events: make([]Event, 0, chunkEvents), encoded: make(chan encoded, 1)}
	}}
	todo := make(chan *chunk)
	ordered := make(chan *chunk, 2*options.Threads)
	group, ctx := errgroup.WithContext(ctx)
	group.Go(func() error {
		defer close(todo)
		defer close(ordered)
		return produce(ctx, run, newSplitter(options), pool, todo, ordered)
	})
	for range options.Threads {
		group.Go(func() error { return encodeAll(todo, options) })
	}
	group.Go(func() error {
		for c := range ordered {
			select {
			case data := <-c.encoded:
				if err := writer.write(c, data); err != nil {
					return err
				}
				pool.Put(c)
			case <-ctx.Done():
				return ctx.Err()
			}
		}
		return writer.finish()
	})
	return group.Wait()
}

// produce cuts a run into chunks, none of which spans two files.
func produce(ctx context.Context, run *Simulator, split *splitter, pool *sync.Pool, todo, ordered chan<- *chunk) error {
	send := func(c *chunk) error {
		if c == nil {
			return nil
		}
		for _, to := range []chan<- *chunk{ordered, todo} {
			select {
			case to <- c:
			case <-ctx.Done():
				return ctx.Err()
			}
		}
		return nil
	}
	var current *chunk
	var event Event
	for run.Next(&event) {
		name, first := split.place(event.Time)
		if current == nil || first || len(current.events) == chunkEvents {
			if err := send(current); err != nil {
				return err
			}
			current = pool.Get().(*chunk)
			current.file, current.first, current.events = name, first, current.events[:0]
		}
		current.events = append(current.events, event)
	}
	return send(current)
}

// fileWriter puts encoded chunks into files. It is used from one goroutine.
type fileWriter struct {
	dir      string
	options  FileOptions
	progress func(Progress)
	state    Progress
	files    []string

	path    string // of the file under way
	file    *os.File
	parquet *parquetWriter
}

const partialSuffix = ".partial"

func (w *fileWriter) write(c *chunk, data encoded) error {
	if c.first {
		if err := w.start(c.file); err != nil {
			return err
		}
	}
	if err := w.add(data); err != nil {
		return fmt.Errorf("%s: %w", w.path, err)
	}
	w.state.Events += int64(len(c.events))
	if w.progress != nil {
		w.progress(w.state)
	}
	return nil
}

func (w *fileWriter) start(name string) error {
	if err := w.finish(); err != nil {
		return err
	}
	w.path = filepath.Join(w.dir, name)
	file, err := os.Create(w.path + partialSuffix)
	if err != nil {
		return err
	}
	w.file = file
	if w.options.Format == Parquet {
		// The parquet writer would close the file; countingFile keeps it from that.
		w.parquet, err = newParquetWriter(&countingFile{file, &w.state.Bytes})
	}
	return err
}

func (w *fileWriter) add(data encoded) error {
	if data.record != nil {
		defer data.record.Release()
		return w.parquet.write(data.record)
	}
	defer buffers.Put(data.bytes)
	n, err := w.file.Write(data.bytes.Bytes())
	w.state.Bytes += int64(n)
	return err
}

// finish completes the file under way, if there is one.
func (w *fileWriter) finish() error {
	if w.file == nil {
		return nil
	}
	if w.parquet != nil {
		if err := w.parquet.close(); err != nil {
			return fmt.Errorf("%s: %w", w.path, err)
		}
		w.parquet = nil
	}
	if err := w.file.Close(); err != nil {
		return err
	}
	w.file = nil
	if err := os.Rename(w.path+partialSuffix, w.path); err != nil {
		return err
	}
	w.files = append(w.files, w.path)
	w.state.Files++
	return nil
}

// abandon closes the file under way after an error, which matters more than what
// closing says.
func (w *fileWriter) abandon() {
	if w.file != nil {
		w.file.Close()
	}
}

// countingFile counts the bytes written and hides Close from the parquet writer.
type countingFile struct {
	file  *os.File
	bytes *int64
}

// Write writes to the file.
func (c *countingFile) Write(data []byte) (int, error) {
	n, err := c.file.Write(data)
	*c.bytes += int64(n)
	return n, err
}
