package schedules

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/rand/v2"
	"slices"
	"time"

	"github.com/sluice-analytics/sluice/engine"
	"github.com/sluice-analytics/sluice/engine/sources"
	"github.com/sluice-analytics/sluice/ingest"
	"github.com/sluice-analytics/sluice/ingest/config"
	"github.com/sluice-analytics/sluice/ingest/continuous"
	"github.com/sluice-analytics/sluice/ingest/source"
	"github.com/sluice-analytics/sluice/ingest/source/s3fake"
	"github.com/sluice-analytics/sluice/storage"
	"github.com/sluice-analytics/sluice/storage/vfs"
)

// The names of what is tried.
const (
	bucketName  = "bucket"
	datasetName = "events"
)

// System is what a schedule is run against. An error of it is one that a caller may meet; what it
// holds afterwards is judged all the same.
type System interface {
	// Look loads what is new in the bucket; what cannot be loaded is left out.
	Look(ctx context.Context) error
	// Backfill loads what is not there of what was put since then.
	Backfill(ctx context.Context, since time.Time) error
	// Push sends a body; without an error it is acknowledged.
	Push(ctx context.Context, id string, body []byte) error
	Seal(ctx context.Context) error
	Compact(ctx context.Context) error
	// Restart closes the system and opens it again.
	Restart() error
	// Begin sets a segment aside, fills the disk or lets the power fail while the step is done; End brings everything back.
	Begin(step Step) error
	End(ctx context.Context, step Step) error
	// Counts counts the events by a column: by id each.
	Counts(ctx context.Context, column string) (map[string]int64, error)
	// Known reports whether the ledger has an object, or with an empty etag a body.
	Known(key, etag string) bool

	// Declare makes the dataset with an identity; Exists reports whether it is there.
	Declare(identity string) error
	Exists() bool
	// Delete does the step, and returns how many events it said would go, and how many went.
	Delete(ctx context.Context, step Step) (planned, removed int64, err error)
	Retain(ctx context.Context, step Step) error
	MoveCold(ctx context.Context, days int) error
	Rename() error
	Drop() error
	Snapshot(ctx context.Context) error
	// Snapshots are the names of those that can be restored.
	Snapshots(ctx context.Context) ([]string, error)
	// Restore goes on with a new store; the power may fail while it is made.
	Restore(ctx context.Context, name string, crash *Crash) error
	// Close ends it, and reports what a check of the store finds.
	Close(ctx context.Context) error
}

// embedded is an engine on a disk in memory.
type embedded struct {
	bucket *s3fake.Server
	places *places
	disk   *vfs.Mem
	fault  *vfs.Fault
	engine *engine.Engine
	// name is that of the dataset now.
	name string
	// identity is how its events are told apart.
	identity string
}

// NewSystem opens an engine with an empty store.
func NewSystem(bucket *s3fake.Server) (System, error) {
	s := &embedded{bucket: bucket, places: newPlaces(), disk: vfs.NewMem(), name: datasetName}
	return s, s.open()
}

func (s *embedded) open() (err error) {
	s.fault = vfs.NewFault(s.disk)
	s.engine, err = engine.OpenFS(s.fault, engine.Options{Threads: 1, OpenPlace: s.places.open, ColdCacheBytes: coldCacheBytes})
	if err == nil && slices.Contains(s.engine.Store().Datasets(), otherName) {
		s.name = otherName
	} else {
		s.name = datasetName
	}
	return err
}

// coldCacheBytes is small, so that pieces come and go.
const coldCacheBytes = 4 << 10

func (s *embedded) Look(ctx context.Context) error {
	_, err := s.engine.Ingest(ctx, ingest.Request{
		Dataset: s.name, Sources: []string{"s3://" + bucketName + "/in/*"}, Actors: []string{"user"}, Event: "event", MaxErrors: &errorsMax,
		S3: s.s3(),
	})
	return err
}

func (s *embedded) s3() ingest.S3Options {
	return ingest.S3Options{
		Endpoint: "http://s3", Region: "here", PathStyle: true, AccessKeyID: "a", SecretAccessKey: "b", Transport: s.bucket.Transport(),
	}
}

// configuration is that of a server with the bucket as a source.
const configuration = `
datasets:
  %s:
    actors: [user]
    event: event
%ssources:
  life:
    dataset: %s
    s3: s3://bucket/in/*
    max_errors: 50%%
`

// identities are what the configuration says of them.
var identities = map[string]string{
	Dedupe: "    dedupe: {id: copy, window: 6h}\n",
	Upsert: "    upsert: {key: [copy]}\n",
}

func (s *embedded) Backfill(ctx context.Context, since time.Time) error {
	file, err := config.ParseFile(fmt.Appendf(nil, configuration, s.name, identities[s.identity], s.name))
	if err != nil {
		return err
	}
	set, err := sources.New(s.engine, file, sources.Options{
		S3: func(options *ingest.S3Options) { *options = s.s3() }, Log: slog.New(slog.DiscardHandler),
	})
	if err != nil {
		return err
	}
	_, err = set.Backfill(ctx, "life", source.Span{From: since}, false)
	if errors.Is(err, continuous.ErrFailed) {
		return nil // objects that cannot be loaded are judged one by one
	}
	return err
}

// errorsMax lets FewBadLines pass and BadLines not.
var errorsMax = 0.5

func (s *embedded) Push(ctx context.Context, id string, body []byte) error {
	_, err := s.engine.PushBatch(ctx, s.name, id, bytes.NewReader(body))
	return err
}

func (s *embedded) Seal(ctx context.Context) error {
	return there(s.engine.Store().Seal(ctx, s.name))
}

func (s *embedded) Compact(ctx context.Context) error {
	_, err := s.engine.Store().Compact(ctx, s.name)
	return there(err)
}

// there forgets that the dataset is not there yet.
func there(err error) error {
	if errors.Is(err, storage.ErrNoDataset) {
		return nil
	}
	return err
}

func (s *embedded) Restart() error {
	if err := s.engine.Close(); err != nil {
		return err
	}
	return s.open()
}

func (s *embedded) Begin(step Step) error {
	s.places.begin(step.Faults)
	if step.Do == Restore {
		return nil // it goes on with another disk
	}
	if err := s.setAside(step.Aside); err != nil {
		return err
	}
	if step.Full > 0 {
		s.fault.SetQuota(int64(step.Full))
	}
	if step.Crash != nil {
		s.fault.SetPlan(vfs.FailFrom(s.fault.Count() + step.Crash.After))
	}
	return nil
}

func (s *embedded) End(ctx context.Context, step Step) error {
	s.places.begin(nil)
	s.fault.SetQuota(-1)
	if crash := step.Crash; crash != nil && step.Do != Restore {
		s.fault.SetPlan(vfs.FailFrom(0))
		random := rand.New(rand.NewPCG(crash.Seed, 7))
		s.disk = s.disk.CrashClone(vfs.KeepShare(random, crash.Keep))
		_ = s.engine.Close() // its disk is gone
		if err := s.open(); err != nil {
			return err
		}
	}
	if _, err := s.engine.Store().Unquarantine(s.name); there(err) != nil {
		return err
	}
	return s.resume(ctx)
}

func (s *embedded) Counts(ctx context.Context, column string) (map[string]int64, error) {
	counts := map[string]int64{}
	_, columns, err := s.engine.Store().Describe(s.name)
	if err != nil || !slices.Contains(columns, column) {
		return counts, there(err)
	}
	answer, err := s.engine.Query(ctx, []byte(`{"dataset": "`+s.name+`", "aggregate": {"measures": ["count()"], "by": ["`+column+`"], "limit": 100000}}`))
	if err != nil {
		return nil, err
	}
	defer answer.Release()
	for row := range answer.Table.Rows() {
		counts[answer.Table.Value(row, 0).Text] = answer.Table.Value(row, 1).Int
	}
	return counts, nil
}

func (s *embedded) Close(ctx context.Context) error {
	report, err := s.engine.Store().CheckDeep(ctx, nil)
	if err == nil && len(report.Problems) > 0 {
		err = fmt.Errorf("the check of the store finds: %v", report.Problems)
	}
	return errors.Join(err, s.engine.Close())
}
