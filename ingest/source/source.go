// Package source finds and opens the objects that an ingest reads: files, folders,
// globs, standard input, and the objects of S3-compatible servers.
//
// # Objects
//
// An object is a piece of input that is taken whole or not at all. It has an identity
// (source, key, version), under which the ledger of a dataset remembers it:
//
//	            source        key              version
//	file        file          absolute path    hash of the content
//	S3 object   s3://bucket   key              ETag, or hash of the content
//	pipe        stdin         content's hash   hash of the content
//
// Identify is the only function that forms one. A hash is known only after the
// object was read; until then Version is empty, and size and time of change serve as
// a quick check.
//
// # Reading
//
// Open gives a Reader that hides what networks do: a body that is cut is asked for
// again from where it ended, pinned to the same version. At its end the Reader has
// either delivered exactly the bytes that were listed, or returns an error:
//
//	ErrChanged      the object is another one than was listed; Refresh and read anew
//	ErrGone         the object was removed since
//	ErrInterrupted  the body was cut and cannot be resumed; read anew
//
// Nothing may be committed of an object whose Reader did not end in io.EOF.
package source

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
)

// Errors about an object that is not what was listed. They are tested with errors.Is.
var (
	// ErrChanged means that the object changed after it was listed.
	ErrChanged = errors.New("the object changed while it was read")
	// ErrGone means that the object was removed after it was listed.
	ErrGone = errors.New("the object is gone")
	// ErrInterrupted means that reading broke off and cannot go on from there, because
	// nothing tells whether the rest would be of the same version.
	ErrInterrupted = errors.New("reading was interrupted")
)

// Object is one object as it was listed. It is a value: copies are independent.
type Object struct {
	// Source, Key and Version identify the object; Version is empty while only
	// reading the content can tell it.
	Source, Key, Version string
	// Size is the number of stored (compressed) bytes.
	Size int64
	// Modified is the time of the last change in microseconds since 1970-01-01 UTC, 0
	// where unknown.
	Modified int64

	place place
}

// place is where an object's bytes are.
type place interface {
	// open returns the bytes from offset to the end. The body returns ErrChanged, ErrGone
	// and ErrInterrupted as the package comment says.
	open(ctx context.Context, object Object, offset int64) (io.ReadCloser, error)
	// refresh looks the object up again.
	refresh(ctx context.Context, object Object) (Object, error)
	// name is what people call the object.
	name(object Object) string
}

// Name is what people call the object: a path, an s3:// address, "standard input".
func (o Object) Name() string { return o.place.name(o) }

// Open reads the object's stored bytes from offset, 0 <= offset <= Size. The reader
// must be closed; it is used from one goroutine.
func (o Object) Open(ctx context.Context, offset int64) (*Reader, error) {
	if offset < 0 || offset > o.Size {
		return nil, fmt.Errorf("open %s: offset %d is outside its %d bytes", o.Name(), offset, o.Size)
	}
	body, err := o.place.open(ctx, o, offset)
	if err != nil {
		return nil, fmt.Errorf("open %s: %w", o.Name(), err)
	}
	return newReader(o, offset, body), nil
}

// Refresh looks the object up again and returns it as it is now; ErrGone if it is
// there no more.
func (o Object) Refresh(ctx context.Context) (Object, error) {
	fresh, err := o.place.refresh(ctx, o)
	if err != nil {
		return o, fmt.Errorf("look up %s: %w", o.Name(), err)
	}
	return fresh, nil
}

// Hashed returns the object with its version, reading all of it where only that can
// tell.
func (o Object) Hashed(ctx context.Context) (Object, error) {
	if o.Version != "" {
		return o, nil
	}
	reader, err := o.Open(ctx, 0)
	if err != nil {
		return o, err
	}
	defer reader.Close()
	if _, err := io.Copy(io.Discard, reader); err != nil {
		return o, err
	}
	o.Version = reader.Version()
	return o, nil
}

// File is an object's content with random access.
type File struct {
	*os.File
	size   int64
	remove bool
}

// Size returns the length in bytes.
func (f *File) Size() int64 { return f.size }

// Close closes the file, and removes it where it was a copy.
func (f *File) Close() error {
	err := f.File.Close()
	if f.remove {
		err = errors.Join(err, os.Remove(f.Name()))
	}
	return err
}

// IsFile reports whether the object's bytes lie in a file of this machine, so that File
// serves them at any offset.
func (o Object) IsFile() bool {
	_, local := o.place.(*filePlace)
	return local
}

// File opens an object that IsFile, for reading at any offset. ErrChanged if it is not
// what was listed.
func (o Object) File() (*File, error) {
	local, ok := o.place.(*filePlace)
	if !ok {
		return nil, fmt.Errorf("open %s: it is not a file", o.Name())
	}
	file, err := openAsListed(local.path, o)
	if err != nil {
		return nil, fmt.Errorf("open %s: %w", o.Name(), err)
	}
	return &File{File: file, size: o.Size}, nil
}

// Stage copies a stream into a file of the folder temporary (empty for the system's),
// which Close removes. Reading a format from its end, like Parquet, needs a file.
func Stage(ctx context.Context, stream io.Reader, temporary string) (*File, error) {
	copied, err := stage(ctx, stream, temporary)
	if err != nil {
		return nil, err
	}
	return &File{File: copied.file, size: copied.size, remove: true}, nil
}
