package source

import (
	"context"
	"errors"
	"fmt"
	"strings"
)

// Bucket is a bucket of an S3-compatible server, for programs that look at it again and
// again. It is safe for concurrent use.
type Bucket struct {
	place *s3Place
}

// OpenBucket connects to the server that the options name; it sends no request yet. The
// bucket must be closed.
func OpenBucket(ctx context.Context, name string, options Options) (*Bucket, error) {
	if err := checkBucket(name); err != nil {
		return nil, err
	}
	client, err := newS3Client(ctx, options.S3, options.Backoff)
	if err != nil {
		return nil, err
	}
	return &Bucket{place: &s3Place{client: client, bucket: name}}, nil
}

func checkBucket(name string) error {
	if name == "" || strings.ContainsAny(name, "/@:?#% ") {
		return errors.New("an S3 source must look like s3://bucket/prefix")
	}
	return nil
}

// Close ends idle connections.
func (b *Bucket) Close() { b.place.client.Close() }

// Source is what the ledger calls the bucket.
func (b *Bucket) Source() string { return s3Scheme + b.place.bucket }

// List yields the objects that the pattern selects in the span, those of a prefix in the
// order of their keys and the prefixes in the order of their dates; see
// KeyPattern.Prefixes. That there is none is no error. A listing that breaks off is one: what
// was yielded before is sound, and nothing is known of the rest. An error of yield ends the
// listing and is returned as it is.
//
// A listing of several pages is no snapshot: an object that appears while it runs may be
// left out, and is in the next one. Objects without content are yielded, the marks that
// consoles make of folders are not.
func (b *Bucket) List(ctx context.Context, pattern *KeyPattern, span Span, yield func(Object) error) error {
	for prefix := range pattern.Prefixes(span) {
		err := b.place.list(ctx, prefix, func(object Object) error {
			if !pattern.Selects(object.Key, span) {
				return nil
			}
			return yield(object)
		}, b.Source()+"/"+prefix)
		if err != nil {
			return err
		}
	}
	return nil
}

// Find looks one object up, as it is now: ErrGone if there is none of exactly this key.
func (b *Bucket) Find(ctx context.Context, key string) (Object, error) {
	object, found, err := b.place.find(ctx, key)
	switch {
	case err != nil:
		return Object{}, fmt.Errorf("look up %s/%s: %w", b.Source(), key, err)
	case !found:
		return Object{}, fmt.Errorf("look up %s/%s: %w", b.Source(), key, ErrGone)
	}
	return object, nil
}
