// Package object keeps files by key in a place outside the store: a folder, an S3 bucket, or memory for tests.
// Snapshots and cold segments lie there.
//
// A place promises little, and that is all that its users may count on: an object is whole or not there; who puts or
// deletes waits until it is durable; a put with IfAbsent never replaces another's object, where the place can see to
// that (ConditionalPut). What order a listing has beside puts that run meanwhile is open. What a place returns is to
// be checked by who knows the hash: a place promises no more of the bytes than a disk does.
//
//	place, err := object.Open(ctx, "s3://bucket/prefix/", object.Options{})
//	err = place.Put(ctx, "segments/1", bytes.NewReader(data), int64(len(data)), object.PutOptions{IfAbsent: true})
//	body, err := place.Get(ctx, "segments/1", 0, object.ToEnd)
package object

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"strings"
	"time"

	"github.com/sluice-analytics/sluice/storage/s3client"
)

var (
	// ErrNotFound is wrapped by errors about a key that has no object.
	ErrNotFound = errors.New("there is no such object")
	// ErrExists is wrapped by errors of a put with IfAbsent where there is an object already.
	ErrExists = errors.New("there is such an object already")
)

// ToEnd as the length of a Get asks for all bytes from the offset on.
const ToEnd = int64(-1)

// Store is a place. Its methods may be called from several goroutines. Errors name place and key.
type Store interface {
	// Put stores the first size bytes of the content under a key, replacing what is there unless the options say
	// otherwise. The content may be read several times and must not change meanwhile. A put that fails may have stored
	// the object or not, but never a part of it.
	Put(ctx context.Context, key string, content io.ReaderAt, size int64, options PutOptions) error
	// Get returns the length bytes from offset on (ToEnd: all that follow), which the caller closes. A connection that
	// breaks is mended within the reader; where it cannot be, Read fails, and never ends early as if that were all. An
	// object that ends before offset+length is an error that wraps io.ErrUnexpectedEOF, here or from Read.
	Get(ctx context.Context, key string, offset, length int64) (io.ReadCloser, error)
	// Head describes an object.
	Head(ctx context.Context, key string) (Info, error)
	// List yields the objects whose keys begin with the prefix, in the order of their keys, and stops with the first
	// error of yield. A listing that breaks off is an error: what it yielded before is not all.
	List(ctx context.Context, prefix string, yield func(Info) error) error
	// Delete removes an object. It is no error that there is none.
	Delete(ctx context.Context, key string) error
	// ConditionalPut reports whether IfAbsent holds also when two put one key at the same time.
	ConditionalPut() bool
	// String names the place for people, without secrets.
	String() string
	// Close gives connections back.
	Close() error
}

// PutOptions say how an object is put. The zero value replaces what is there.
type PutOptions struct {
	// IfAbsent fails with ErrExists where there is an object of the key.
	IfAbsent bool
}

// Info describes an object.
type Info struct {
	Key  string
	Size int64
	// Modified is when it was put, by the clock of the place.
	Modified time.Time
}

// Options are the settings of places; the zero value is good for most.
type Options struct {
	// S3 and Backoff are for buckets.
	S3      s3client.Options
	Backoff s3client.Backoff
}

const s3Scheme = "s3://"

// IsS3 reports whether a place is in a bucket.
func IsS3(place string) bool { return strings.HasPrefix(place, s3Scheme) }

// Open opens a place: s3://bucket/prefix, or a folder, which is made by the first put. Keys follow the prefix after a
// slash, whether the prefix ends with one or not.
func Open(ctx context.Context, place string, options Options) (Store, error) {
	switch {
	case place == "":
		return nil, errors.New("the place is empty: a folder or s3://bucket/prefix is wanted")
	case IsS3(place):
		return openBucket(ctx, place, options)
	case strings.Contains(place, "://"):
		return nil, fmt.Errorf("the place %q is neither a folder nor s3://bucket/prefix", place)
	}
	return OpenFolder(place)
}

// checkKey refuses keys that a folder could not keep: those of package vfs hold everywhere, so that what works in a
// folder works in a bucket and back.
func checkKey(operation, key string) error {
	if !fs.ValidPath(key) || key == "." || strings.ContainsAny(key, "\\\x00") {
		return fmt.Errorf("%s object %q: %w", operation, key, fs.ErrInvalid)
	}
	return nil
}

// checkRange refuses ranges that no object has.
func checkRange(key string, offset, length int64) error {
	if offset < 0 || length < 0 && length != ToEnd {
		return fmt.Errorf("get %q: %d bytes at %d: %w", key, length, offset, fs.ErrInvalid)
	}
	return nil
}

// errShort is what a Get fails with that asks for more than there is.
func errShort(store Store, key string, size, offset, length int64) error {
	return fmt.Errorf("get %s/%s: it has %d bytes, wanted are %d from %d on: %w", store, key, size, max(length, 0), offset, io.ErrUnexpectedEOF)
}
