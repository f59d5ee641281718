package source

import (
	"fmt"
	"io"

	"github.com/cespare/xxhash/v2"
)

// Reader reads an object's stored bytes and holds them to what was listed.
type Reader struct {
	object  Object
	body    io.ReadCloser
	offset  int64 // of the next byte in the object
	hash    *xxhash.Digest
	observe func(int)
	err     error // what every further Read returns
}

func newReader(object Object, offset int64, body io.ReadCloser) *Reader {
	reader := &Reader{object: object, body: body, offset: offset}
	if object.Version == "" && offset == 0 {
		reader.hash = xxhash.New()
	}
	return reader
}

// Observe has each number of bytes read told to the function, which may be nil.
func (r *Reader) Observe(observe func(int)) { r.observe = observe }

// Read returns io.EOF only after exactly the object's size.
func (r *Reader) Read(p []byte) (int, error) {
	if r.err != nil {
		return 0, r.err
	}
	n, err := r.body.Read(p)
	r.offset += int64(n)
	if r.hash != nil {
		_, _ = r.hash.Write(p[:n]) // a hash does not fail
	}
	if r.observe != nil && n > 0 {
		r.observe(n)
	}
	r.err = r.judge(err)
	return n, r.err
}

// judge turns the end of the body into the end of the object, or into what is wrong.
func (r *Reader) judge(err error) error {
	switch {
	case err != nil && err != io.EOF:
		return fmt.Errorf("read %s at byte %d: %w", r.object.Name(), r.offset, err)
	case r.offset > r.object.Size:
		return fmt.Errorf("read %s: it is longer than the %d bytes listed: %w", r.object.Name(), r.object.Size, ErrChanged)
	case err != nil && r.offset < r.object.Size:
		return fmt.Errorf("read %s: it ends at byte %d of the %d listed: %w", r.object.Name(), r.offset, r.object.Size, ErrChanged)
	case err != nil:
		return io.EOF
	}
	return nil
}

// Err returns what went wrong with the reading so far, nil where nothing did. What a
// decompressor makes of a broken body can hide it.
func (r *Reader) Err() error {
	if r.err == io.EOF {
		return nil
	}
	return r.err
}

// Version returns the version of what was read. Where only the content tells it, it is
// valid after io.EOF of a read from offset 0, and empty otherwise.
func (r *Reader) Version() string {
	switch {
	case r.object.Version != "":
		return r.object.Version
	case r.hash == nil || r.err != io.EOF:
		return ""
	}
	return hashVersion(r.hash.Sum64())
}

// Close gives the body back.
func (r *Reader) Close() error { return r.body.Close() }

// hashVersion is the version of a content whose key does not depend on it.
func hashVersion(hash uint64) string {
	return Identify(Name{Origin: OriginFile, Hash: hash, Hashed: true}).Version
}
