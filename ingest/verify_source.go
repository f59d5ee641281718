package ingest

import (
	"context"
	"errors"
	"fmt"
	"io/fs"

	"github.com/sluice-analytics/sluice/ingest/config"
	"github.com/sluice-analytics/sluice/ingest/source"
	"github.com/sluice-analytics/sluice/storage"
)

// CompareSource returns the comparison of a source that a configuration declares, all of it and not only what its lookback covers.
// Options say how S3 is reached, but for what the source itself says. The function done must be called afterwards.
func CompareSource(ctx context.Context, declared config.Source, options source.Options) (comparison Comparison, done func(), err error) {
	comparison.Dataset = declared.Dataset
	switch {
	case declared.Push != nil:
		return comparison, nil, fmt.Errorf("%s is pushed: there is nothing to compare with", declared.Path)
	case declared.Lookup != nil:
		return comparison, nil, fmt.Errorf("%s loads a lookup table, which has no ledger", declared.Path)
	case declared.Files != nil:
		return compareFiles(comparison, declared.Files.Patterns, options)
	case declared.S3 != nil:
		return compareBucket(ctx, comparison, *declared.S3, options)
	}
	return comparison, nil, fmt.Errorf("%s reads nothing", declared.Path)
}

func compareFiles(comparison Comparison, patterns []string, options source.Options) (Comparison, func(), error) {
	set, err := source.NewFileSet(patterns)
	if err != nil {
		return comparison, nil, err
	}
	comparison.Selects = func(input storage.Input) bool { return input.Source == "file" && set.Selects(input.Key) }
	comparison.Walk = func(ctx context.Context, yield func(source.Object) error, fail source.Skipped) error {
		expander := source.NewExpander(options)
		for _, pattern := range patterns {
			err := expander.Walk(ctx, pattern, yield, fail)
			switch {
			case err == nil, errors.Is(err, source.ErrNothing):
			case errors.Is(err, fs.ErrNotExist):
				fail(pattern, err) // misspelt, or a disk that is not there
			default:
				return errors.Join(err, expander.Close())
			}
		}
		return expander.Close()
	}
	return comparison, func() {}, nil
}

func compareBucket(ctx context.Context, comparison Comparison, declared config.S3Source, options source.Options) (Comparison, func(), error) {
	pattern, err := source.ParseKeyPattern(declared.Pattern)
	if err != nil {
		return comparison, nil, err
	}
	options.S3 = declaredS3(options.S3, declared)
	bucket, err := source.OpenBucket(ctx, declared.Bucket, options)
	if err != nil {
		return comparison, nil, err
	}
	comparison.Selects = func(input storage.Input) bool {
		_, ok := pattern.Match(input.Key)
		return ok && input.Source == bucket.Source()
	}
	comparison.Walk = func(ctx context.Context, yield func(source.Object) error, _ source.Skipped) error {
		return bucket.List(ctx, pattern, source.Span{}, yield)
	}
	return comparison, bucket.Close, nil
}

// declaredS3 puts what a source says of its server over what is said otherwise.
func declaredS3(options source.S3Options, declared config.S3Source) source.S3Options {
	for _, put := range []struct {
		to   *string
		from string
	}{{&options.Endpoint, declared.Endpoint}, {&options.Region, declared.Region}, {&options.Profile, declared.Profile}} {
		if put.from != "" {
			*put.to = put.from
		}
	}
	options.PathStyle = options.PathStyle || declared.PathStyle
	return options
}
