// Package continuous runs the sources that a configuration file declares: it looks at their places again and again, and
// loads what is not in the store yet, so that every object's events are there once, whatever fails.
//
//	Set      all sources of a file: which waits for which, what runs beside what
//	runner   one source: passes, one after the other
//	pass     lists the place, hands what is new to ingest.Load, and hears what became of it
//	states   the objects that are not simply loaded: retry, quarantined, gone, changed
//	lister   where objects are looked for: a bucket, files
//
// An object goes listed -> reading -> committed. The ledger of the dataset, which is committed with the events, says what is
// loaded; a listing and the states say only what is to be tried, and may be lost or wrong without harm:
//
//	retry        it could not be reached, or committed: it is tried again for ever, in growing pauses
//	quarantined  its content proved bad twice: it is left alone until somebody asks, or it changes
//	gone         it was removed before it was read
//	changed      it changed after it was loaded, and the policy is to leave its events as they are
//
// docs/ingest.md has the rules as those who run sources meet them.
package continuous

import (
	"cmp"
	"context"
	"fmt"
	"log/slog"
	"strings"

	"github.com/sluice-analytics/sluice/ingest"
	"github.com/sluice-analytics/sluice/ingest/config"
	"github.com/sluice-analytics/sluice/ingest/source"
	"github.com/sluice-analytics/sluice/storage"
)

// Options say what to run, and with what. Store and Config are needed.
type Options struct {
	Store  *storage.Store
	Config *config.Config
	// Transform compiles the transforms of a source, when a pass begins; nil where no source has any.
	Transform func(source *config.Source) (ingest.Transform, error)
	// Tables load the tables of sources with lookup; nil where there is none.
	Tables Tables
	// S3 changes how a bucket is reached, for programs with connections of their own; may be nil.
	S3 func(options *source.S3Options)
	// Backoff says how requests are tried again within a pass.
	Backoff source.Backoff
	// Wakers returns what tells of new objects of a source besides listing it, nil for nothing; by default the queues that
	// sources name. It is called by Run.
	Wakers func(ctx context.Context, source *config.Source) (Waker, error)
	// Log receives what happens; default slog.Default().
	Log *slog.Logger
}

// Tables keeps lookup tables.
type Tables interface {
	// Load loads the table of a source from an object and returns its number of rows. An error that wraps ErrContent is one of
	// what the object holds.
	Load(ctx context.Context, source *config.Source, object source.Object) (rows int64, err error)
	// Has reports whether the table that was loaded last is still there.
	Has(source *config.Source) bool
}

// Set is the sources of a file. It is safe for concurrent use.
type Set struct {
	options Options
	shared  *ingest.Shared
	// runners are in the order of the file.
	runners []*runner
	byName  map[string]*runner
}

// New makes the sources of a configuration file ready to run. It reads what the store keeps of them and sends no request.
func New(options Options) (*Set, error) {
	options.Log = cmp.Or(options.Log, slog.Default())
	limits := options.Config.Limits
	s := &Set{shared: ingest.NewShared(limits.ObjectsInFlight, limits.BytesPerSecond), byName: map[string]*runner{}}
	if options.Wakers == nil {
		options.Wakers = s.openQueue
	}
	s.options = options
	for i := range options.Config.Sources {
		made, err := newRunner(s, &options.Config.Sources[i])
		if err != nil {
			return nil, fmt.Errorf("source %q: %w", options.Config.Sources[i].Name, err)
		}
		s.runners = append(s.runners, made)
		s.byName[made.source.Name] = made
	}
	for _, r := range s.runners {
		for _, name := range r.source.After {
			r.after = append(r.after, s.byName[name])
		}
	}
	return s, nil
}

// find returns a source by its name.
func (s *Set) find(name string) (*runner, error) {
	if found := s.byName[name]; found != nil {
		return found, nil
	}
	return nil, fmt.Errorf("%w %q", ErrNoSource, name)
}

// request is what a source is loaded with, but for the transforms.
func (s *Set) request(declared *config.Source) ingest.Request {
	request := ingest.Request{
		Dataset: declared.Dataset, Format: declared.Format, TimeLayout: declared.TimeLayout, MaxErrors: &declared.ErrorsMax,
		Shared: s.shared, Objects: s.options.Config.Limits.ObjectsInFlight, Threads: s.options.Config.Limits.Threads,
	}
	if declared.OnChange == config.OnChangeReplace {
		request.Replace = ingest.ReplaceChanged
	}
	if memory := s.options.Config.Limits.MemoryBytes; memory > 0 {
		request.CommitBytes = int(min(max(memory/memoryParts, 1<<20), 1<<30))
	}
	for _, dataset := range s.options.Config.Datasets {
		if dataset.Name == declared.Dataset {
			request.Time, request.Actors, request.Event = dataset.Time, dataset.Actors, dataset.Event
			request.Upsert = dataset.Upsert
			if dataset.Dedupe != nil {
				request.Dedupe = ingest.Dedupe{ID: dataset.Dedupe.ID, Window: dataset.Dedupe.Window}
			}
		}
	}
	return request
}

// memoryParts is the part of the memory for loading that one commit may take: the rest is for objects that are read.
const memoryParts = 8

// place is where a source's objects are, as people write it.
func (s *Set) place(declared *config.Source) string {
	switch {
	case declared.S3 != nil:
		return "s3://" + declared.S3.Bucket + "/" + declared.S3.Pattern
	case declared.Files != nil:
		return strings.Join(declared.Files.Patterns, ", ")
	}
	return ""
}

// kind is what a source is called by where its objects are.
func kind(declared *config.Source) string {
	switch {
	case declared.Lookup != nil:
		return KindLookup
	case declared.S3 != nil:
		return KindS3
	case declared.Files != nil:
		return KindFiles
	}
	return KindPush
}
