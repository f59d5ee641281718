package ingest

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"

	"github.com/sluice-analytics/sluice/ingest/decompress"
	"github.com/sluice-analytics/sluice/ingest/format"
	"github.com/sluice-analytics/sluice/ingest/source"
)

// ended is what is known of an object that was read to its end.
type ended struct {
	summary format.Summary
	version string
}

// parse reads an object to its end. Without an error, all of its stored bytes were
// read and its compression verified.
func (r *run) parse(ctx context.Context, object source.Object, sink *collector) (ended, error) {
	stored, err := object.Open(ctx, 0)
	if err != nil {
		return ended{}, err
	}
	defer stored.Close()
	stored.Observe(sink.observe)
	result, err := r.parseStored(ctx, object, stored, sink)
	if broken := stored.Err(); broken != nil {
		return ended{}, broken // says more than what a parser makes of it
	}
	if err != nil {
		err = contentError{err}
	}
	return result, err
}

func (r *run) parseStored(ctx context.Context, object source.Object, stored *source.Reader, sink *collector) (ended, error) {
	plain, kind, err := decompress.NewReader(stored)
	if err != nil {
		return ended{}, fmt.Errorf("decompress %s: %w", object.Name(), err)
	}
	defer plain.Close()
	buffered := bufio.NewReaderSize(plain, headBytes)
	options, err := r.optionsFor(object, buffered)
	if err != nil {
		return ended{}, err
	}
	if sink.leave, err = settle(r.request.Transform, &options); err != nil {
		return ended{}, setupError{err}
	}
	if format.NeedsRandomAccess(options.Format) {
		return r.parseFile(ctx, object, stored, buffered, kind != "", options, sink)
	}
	summary, err := format.Parse(ctx, buffered, options, sink)
	if err != nil {
		return ended{}, err
	}
	if err := drain(object, buffered, stored); err != nil {
		return ended{}, err
	}
	return ended{summary, stored.Version()}, nil
}

// optionsFor settles the format and the number of threads of an object.
func (r *run) optionsFor(object source.Object, head *bufio.Reader) (format.Options, error) {
	names, exists := r.committer.dataset()
	options := format.Options{
		Name: object.Name(), Format: r.request.Format, Names: names, NamesOptional: exists, TimeLayout: r.request.TimeLayout,
		Threads: r.limits.threads, ErrorsMax: r.maxErrors,
	}
	if object.Size < smallBytes && r.limits.inFlight > 1 {
		options.Threads = 1
	}
	if options.Format == "" {
		sample, err := head.Peek(headBytes)
		if err != nil && !errors.Is(err, io.EOF) {
			return options, fmt.Errorf("read %s: %w", object.Name(), err)
		}
		if options.Format, err = format.Detect(sample, object.Name()); err != nil {
			return options, err
		}
	}
	return options, nil
}

// drain reads what a parser left, so that the trailer of the compression is verified
// and the stored bytes are counted and hashed to their end.
func drain(object source.Object, plain, stored io.Reader) error {
	if _, err := io.Copy(io.Discard, plain); err != nil {
		return fmt.Errorf("decompress %s: %w", object.Name(), err)
	}
	if _, err := io.Copy(io.Discard, stored); err != nil {
		return err
	}
	return nil
}

// parseFile parses a format that is read from its end. Its bytes are staged in a file
// unless they are one.
func (r *run) parseFile(ctx context.Context, object source.Object, stored *source.Reader, plain io.Reader, compressed bool, options format.Options, sink *collector) (ended, error) {
	file, version, err := r.openFile(ctx, object, stored, plain, compressed)
	if err != nil {
		return ended{}, err
	}
	defer file.Close()
	summary, err := format.Parse(ctx, file, options, sink)
	if err != nil {
		return ended{}, err
	}
	return ended{summary, version}, nil
}

func (r *run) openFile(ctx context.Context, object source.Object, stored *source.Reader, plain io.Reader, compressed bool) (*source.File, string, error) {
	if object.IsFile() && !compressed {
		// The rest is read for its hash; the file itself serves the parser.
		if _, err := io.Copy(io.Discard, stored); err != nil {
			return nil, "", err
		}
		file, err := object.File()
		return file, stored.Version(), err
	}
	file, err := source.Stage(ctx, plain, "")
	if err != nil {
		return nil, "", fmt.Errorf("copy %s: %w", object.Name(), err)
	}
	if _, err := io.Copy(io.Discard, stored); err != nil {
		return nil, "", errors.Join(err, file.Close())
	}
	return file, stored.Version(), nil
}
