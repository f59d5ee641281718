package continuous

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/sluice-analytics/sluice/ingest/config"
	"github.com/sluice-analytics/sluice/ingest/source"
	"github.com/sluice-analytics/sluice/storage"
)

// Lister finds the objects of a source.
type Lister interface {
	// List sends the objects whose dates have a time in common with the span, all where the source has no dates. An
	// error says that there may be more; one of send is returned as it is.
	List(ctx context.Context, span source.Span, send func(source.Object) error) error
	// Find looks an object up as it is now; source.ErrGone if it is not there.
	Find(ctx context.Context, key storage.SourceKey) (source.Object, error)
	// Has reports whether an object of the ledger is one of the source.
	Has(key storage.SourceKey) bool
	// Dated reports whether the span matters.
	Dated() bool
	// Close ends connections.
	Close()
}

// Waker tells of objects that may be new. What it says is a hint: each object is looked up, and goes through the ledger.
type Waker interface {
	// Wait returns the keys of objects that may be new, and what to call when the source has dealt with them: handled says
	// whether all of them are loaded, or need not be.
	Wait(ctx context.Context) (keys []string, done func(handled bool), err error)
	// Close ends it.
	Close()
}

// newLister returns what finds the objects of a source, nil for pushes.
func (s *Set) newLister(declared *config.Source) (Lister, error) {
	switch {
	case declared.S3 != nil:
		pattern, err := source.ParseKeyPattern(declared.S3.Pattern)
		if err != nil {
			return nil, err
		}
		return &bucketLister{declared: declared.S3, pattern: pattern, options: s.bucketOptions(declared.S3)}, nil
	case declared.Files != nil:
		set, err := source.NewFileSet(declared.Files.Patterns)
		return &fileLister{patterns: declared.Files.Patterns, set: set}, err
	}
	return nil, nil
}

func (s *Set) bucketOptions(declared *config.S3Source) source.Options {
	options := source.Options{
		S3: source.S3Options{
			Endpoint: declared.Endpoint, Region: declared.Region, Profile: declared.Profile, PathStyle: declared.PathStyle,
		},
		Backoff: s.options.Backoff,
	}
	if s.options.S3 != nil {
		s.options.S3(&options.S3)
	}
	return options
}

// bucketLister finds objects in a bucket. It is used from one goroutine at a time.
type bucketLister struct {
	declared *config.S3Source
	pattern  *source.KeyPattern
	options  source.Options
	bucket   *source.Bucket // nil until it is used: credentials may not be there yet
}

func (l *bucketLister) open(ctx context.Context) error {
	if l.bucket != nil {
		return nil
	}
	opened, err := source.OpenBucket(ctx, l.declared.Bucket, l.options)
	if err != nil {
		return err
	}
	l.bucket = opened
	return nil
}

func (l *bucketLister) List(ctx context.Context, span source.Span, send func(source.Object) error) error {
	if err := l.open(ctx); err != nil {
		return err
	}
	return l.bucket.List(ctx, l.pattern, span, send)
}

func (l *bucketLister) Find(ctx context.Context, key storage.SourceKey) (source.Object, error) {
	if err := l.open(ctx); err != nil {
		return source.Object{}, err
	}
	return l.bucket.Find(ctx, key.Key)
}

func (l *bucketLister) Has(key storage.SourceKey) bool {
	if key.Source != "s3://"+l.declared.Bucket {
		return false
	}
	_, ok := l.pattern.Match(key.Key)
	return ok
}

func (l *bucketLister) Dated() bool { return l.pattern.Dated() }

func (l *bucketLister) Close() {
	if l.bucket != nil {
		l.bucket.Close()
	}
}

// fileLister finds files of this machine.
type fileLister struct {
	patterns []string
	set      *source.FileSet
}

func (l *fileLister) List(ctx context.Context, _ source.Span, send func(source.Object) error) (err error) {
	expander := source.NewExpander(source.Options{})
	defer func() { err = errors.Join(err, expander.Close()) }()
	var failed []error
	fail := func(name string, err error) { failed = append(failed, fmt.Errorf("%s: %w", name, err)) }
	for _, pattern := range l.patterns {
		err := expander.Walk(ctx, pattern, send, fail)
		if err != nil && !errors.Is(err, source.ErrNothing) {
			return err
		}
	}
	return errors.Join(failed...)
}

func (l *fileLister) Find(_ context.Context, key storage.SourceKey) (source.Object, error) {
	return source.FindFile(key.Key)
}

func (l *fileLister) Has(key storage.SourceKey) bool {
	return key.Source == "file" && l.set.Selects(key.Key)
}

func (l *fileLister) Dated() bool { return false }
func (l *fileLister) Close()      {}

// dateOf is the time that an object stands for: the date of its key, else when it was changed last.
func dateOf(lister Lister, object source.Object) source.Span {
	if bucket, ok := lister.(*bucketLister); ok && bucket.pattern.Dated() {
		date, _ := bucket.pattern.Match(object.Key)
		return date
	}
	at := time.UnixMicro(object.Modified).UTC()
	return source.Span{From: at, To: at.Add(time.Microsecond)}
}

// display is what people call an object of a listing or of the states.
func display(key storage.SourceKey) string {
	if strings.HasPrefix(key.Source, "s3://") {
		return key.Source + "/" + key.Key
	}
	return key.Key
}
