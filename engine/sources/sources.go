// Package sources runs the sources of a configuration file on an engine: package continuous looks at their places and loads
// what is new; what that needs of the engine is here, transforms that are compiled and lookup tables that are kept. It
// describes sources in the form in which the HTTP API and the command line show them.
package sources

import (
	"context"
	"fmt"
	"log/slog"
	"time"

	"github.com/sluice-analytics/sluice/engine"
	"github.com/sluice-analytics/sluice/engine/jobs"
	"github.com/sluice-analytics/sluice/ingest"
	"github.com/sluice-analytics/sluice/ingest/config"
	"github.com/sluice-analytics/sluice/ingest/continuous"
	"github.com/sluice-analytics/sluice/ingest/source"
)

// JobBackfill is the kind of the jobs that StartBackfill starts.
const JobBackfill = "backfill"

// Options are settings of sources. The zero value is good for most.
type Options struct {
	// Folder is where relative paths of tables begin that transforms name; empty for the working folder.
	Folder string
	// S3 changes how buckets are reached; may be nil.
	S3 func(options *source.S3Options)
	// Log receives what happens; default slog.Default().
	Log *slog.Logger
}

// Sources are the sources of a file. It is safe for concurrent use; nil has no sources.
type Sources struct {
	engine *engine.Engine
	set    *continuous.Set
	tables *tables
}

// New makes the sources of a file ready to run on an engine, which must be closed after they have ended.
func New(e *engine.Engine, file *config.Config, options Options) (*Sources, error) {
	s := &Sources{engine: e, tables: newTables(e, file, options.Folder)}
	var err error
	s.set, err = continuous.New(continuous.Options{
		Store: e.Store(), Config: file, Transform: s.tables.transform, Tables: s.tables, S3: options.S3, Log: options.Log,
	})
	return s, err
}

// Run runs all sources until the context ends; what is complete is committed when it returns.
func (s *Sources) Run(ctx context.Context) {
	s.set.Run(ctx)
	s.tables.keepAll()
}

// Once runs all sources once, or those that are named, as continuous.Set.Once does.
func (s *Sources) Once(ctx context.Context, names []string) ([]continuous.Result, error) {
	results, err := s.set.Once(ctx, names)
	s.tables.keepAll()
	return results, err
}

// Backfill loads a span of a source again, as continuous.Set.Backfill does.
func (s *Sources) Backfill(ctx context.Context, name string, span source.Span, replace bool) (continuous.Result, error) {
	return s.set.Backfill(ctx, name, span, replace, nil)
}

// StartBackfill is Backfill as a job.
func (s *Sources) StartBackfill(name string, span source.Span, replace bool) (jobs.Job, error) {
	dataset, err := s.dataset(name)
	if err != nil {
		return jobs.Job{}, err
	}
	return s.engine.StartJob(jobs.Start{Kind: JobBackfill, Dataset: dataset}, func(ctx context.Context, task *jobs.Task) error {
		_, err := s.set.Backfill(ctx, name, span, replace, func(so continuous.Result) { task.Progress(0, so.Events, so.Bytes) })
		return err
	})
}

// Retry tries objects of a source once more, as continuous.Set.Retry does; it returns when that has ended.
func (s *Sources) Retry(ctx context.Context, name string, keys []string) (continuous.Result, error) {
	return s.set.Retry(ctx, name, keys)
}

// RetrySoon is Retry by a source that runs. It returns the number of objects.
func (s *Sources) RetrySoon(name string, keys []string) (int, error) {
	if s == nil {
		return 0, noSource(name)
	}
	return s.set.RetrySoon(name, keys)
}

// Wake has a source that runs looked at now.
func (s *Sources) Wake(name string) error {
	if s == nil {
		return noSource(name)
	}
	return s.set.Wake(name)
}

// Status tells how the sources are, for programs that count.
func (s *Sources) Status() []continuous.Status {
	if s == nil {
		return nil
	}
	return s.set.Status()
}

// Transform compiles the transforms of a source, with the tables as they are now.
func (s *Sources) Transform(declared *config.Source) (ingest.Transform, error) {
	return s.tables.transform(declared)
}

func noSource(name string) error { return fmt.Errorf("%w %q", continuous.ErrNoSource, name) }

func (s *Sources) dataset(name string) (string, error) {
	for _, status := range s.Status() {
		if status.Name == name {
			return status.Dataset, nil
		}
	}
	return "", noSource(name)
}

// List describes all sources, in the order of the file.
func (s *Sources) List() []Source {
	list := []Source{}
	for _, status := range s.Status() {
		list = append(list, describe(status))
	}
	return list
}

// Source describes a source with its failures.
func (s *Sources) Source(name string) (Described, error) {
	if s == nil {
		return Described{}, noSource(name)
	}
	status, failures, err := s.set.Failures(name)
	if err != nil {
		return Described{}, err
	}
	described := Described{Source: describe(status), Failures: []Failure{}}
	for _, failure := range failures[:min(len(failures), FailuresMax)] {
		described.Failures = append(described.Failures, describeFailure(failure))
	}
	return described, nil
}

// ParseSpan reads the ends of a span: days, such as 2026-03-01, or times of RFC 3339. To is the first time that is not in it, or
// the last day that is.
func ParseSpan(from, to string) (source.Span, error) {
	first, _, err := parseTime("from", from)
	if err != nil {
		return source.Span{}, err
	}
	last, day, err := parseTime("to", to)
	if err != nil {
		return source.Span{}, err
	}
	if day {
		last = last.AddDate(0, 0, 1)
	}
	if !first.Before(last) {
		return source.Span{}, fmt.Errorf("from %s to %s: nothing lies between", from, to)
	}
	return source.Span{From: first, To: last}, nil
}

func parseTime(what, text string) (at time.Time, day bool, err error) {
	if at, err := time.Parse(time.DateOnly, text); err == nil {
		return at, true, nil
	}
	if at, err := time.Parse(time.RFC3339, text); err == nil {
		return at.UTC(), false, nil
	}
	return time.Time{}, false, fmt.Errorf("%s: %q is neither a day, as 2026-03-01, nor a time, as 2026-03-01T10:00:00Z", what, text)
}

var _ continuous.Tables = (*tables)(nil)
