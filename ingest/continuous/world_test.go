package continuous

import (
	"bytes"
	"compress/gzip"
	"context"
	"fmt"
	"io"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"go.uber.org/goleak"

	"github.com/sluice-analytics/sluice/ingest"
	"github.com/sluice-analytics/sluice/ingest/config"
	"github.com/sluice-analytics/sluice/ingest/source"
	"github.com/sluice-analytics/sluice/ingest/source/s3fake"
	"github.com/sluice-analytics/sluice/storage"
	"github.com/sluice-analytics/sluice/storage/vfs"
)

// TestMain commits and reads outside of any bubble first: what packages keep for later, such as encoders, must not be made
// in one bubble and used in the next.
func TestMain(m *testing.M) {
	if err := warmUp(); err != nil {
		panic(err)
	}
	goleak.VerifyTestMain(m)
}

func warmUp() error {
	folder, err := os.MkdirTemp("", "continuous")
	if err != nil {
		return err
	}
	defer os.RemoveAll(folder)
	for i := range 16 { // as many decoders as there may be cores
		if err := os.WriteFile(filepath.Join(folder, fmt.Sprint(i)), lines("warm", 2000), 0o600); err != nil {
			return err
		}
	}
	store, err := storage.Open(vfs.NewMem(), storage.Options{})
	if err != nil {
		return err
	}
	if _, err := ingest.Run(context.Background(), store, ingest.Request{Dataset: "warm", Sources: []string{folder}, CommitBytes: 1}); err != nil {
		return err
	}
	if _, err := store.Check(context.Background()); err != nil {
		return err
	}
	return store.Close()
}

// world is a bucket, a disk in memory and the sources of a file, in fake time if the test runs in a bubble.
type world struct {
	t      *testing.T
	bucket *s3fake.Server
	disk   *vfs.Mem
	fault  *vfs.Fault
	text   string
	tables Tables
	wakers func(ctx context.Context, declared *config.Source) (Waker, error)
	store  *storage.Store
	set    *Set
	log    bytes.Buffer
}

// newWorld opens a store and the sources of a file.
func newWorld(t *testing.T, text string) *world {
	w := &world{t: t, bucket: s3fake.Make(), disk: vfs.NewMem(), text: text}
	w.bucket.MakeBucket("logs")
	w.open()
	return w
}

func (w *world) open() {
	w.t.Helper()
	w.fault = vfs.NewFault(w.disk)
	store, err := storage.Open(w.fault, storage.Options{})
	if err != nil {
		w.t.Fatal(err)
	}
	read, err := config.ParseFile([]byte(w.text))
	if err != nil {
		w.t.Fatal(err)
	}
	w.store = store
	w.set, err = New(Options{
		Store: store, Config: read, Tables: w.tables, Wakers: w.wakers,
		S3: func(options *source.S3Options) {
			options.Endpoint, options.Region, options.Transport = "http://s3.test", "us-east-1", w.bucket.Transport()
			options.AccessKeyID, options.SecretAccessKey, options.PathStyle = "id", "secret", true
		},
		Log: slog.New(slog.NewTextHandler(io.MultiWriter(&w.log, testWriter{w.t}), nil)),
	})
	if err != nil {
		w.t.Fatal(err)
	}
}

type testWriter struct{ t *testing.T }

func (w testWriter) Write(text []byte) (int, error) {
	w.t.Log(strings.TrimSpace(string(text)))
	return len(text), nil
}

// restart closes the store and opens it again; with crash, the power is cut before.
func (w *world) restart(crash bool) {
	w.t.Helper()
	var left *vfs.Mem
	if crash {
		left = w.disk.CrashClone(func() bool { return false })
	}
	if err := w.store.Close(); err != nil && !crash {
		w.t.Fatal(err)
	}
	if crash {
		w.disk = left
	}
	w.open()
}

// once runs sources once.
func (w *world) once(names ...string) map[string]Result {
	w.t.Helper()
	results, err := w.set.Once(w.t.Context(), names)
	if err != nil {
		w.t.Fatal(err)
	}
	byName := map[string]Result{}
	for _, result := range results {
		byName[result.Source] = result
	}
	return byName
}

// start runs all sources until stop, which waits for their end.
func (w *world) start() (stop func()) {
	ctx, cancel := context.WithCancel(w.t.Context())
	var running sync.WaitGroup
	running.Go(func() { w.set.Run(ctx) })
	return func() {
		cancel()
		running.Wait()
	}
}

// status returns how a source is.
func (w *world) status(name string) Status {
	w.t.Helper()
	for _, status := range w.set.Status() {
		if status.Name == name {
			return status
		}
	}
	w.t.Fatalf("no source %q", name)
	return Status{}
}

// failure returns what is said of an object.
func (w *world) failure(name, key string) storage.SourceObject {
	w.t.Helper()
	_, failures, err := w.set.Failures(name)
	if err != nil {
		w.t.Fatal(err)
	}
	for _, failure := range failures {
		if failure.Object.Key == key {
			return failure.Object
		}
	}
	return storage.SourceObject{}
}

// events puts objects of so many events into the bucket.
func (w *world) events(count int, keys ...string) {
	for _, key := range keys {
		w.bucket.Put("logs", key, lines(key, count))
	}
}

// lines is NDJSON of so many events.
func lines(name string, count int) []byte {
	var text bytes.Buffer
	for i := range count {
		fmt.Fprintf(&text, `{"time":"2026-01-02T03:04:05Z","user_id":"u%d","event":"view","id":"%s-%d"}`+"\n", i%7, name, i)
	}
	return text.Bytes()
}

func gzipped(data []byte) []byte {
	var packed bytes.Buffer
	writer := gzip.NewWriter(&packed)
	_, _ = writer.Write(data)
	_ = writer.Close()
	return packed.Bytes()
}

// holds checks that a dataset has so many events, of so many objects each listed once, and that the store is sound.
func (w *world) holds(dataset string, objects int, events int64) {
	w.t.Helper()
	checked, err := w.store.Check(w.t.Context())
	if err != nil || len(checked.Problems) > 0 {
		w.t.Errorf("check: %v, %v", checked.Problems, err)
	}
	found := int64(0)
	for _, report := range checked.Datasets {
		if report.Name == dataset {
			found = report.Events
		}
	}
	listed, rows := map[storage.SourceKey]int{}, int64(0)
	_ = w.store.EachInput(dataset, func(input storage.Input) {
		listed[storage.SourceKey{Source: input.Source, Key: input.Key}]++
		rows += input.Rows
	})
	if found != events || rows != events || len(listed) != objects {
		w.t.Errorf("%s holds %d events, the ledger has %d of %d objects; want %d of %d", dataset, found, rows, len(listed), events, objects)
	}
	for key, times := range listed {
		if times != 1 {
			w.t.Errorf("%s is in the ledger %d times", key.Key, times)
		}
	}
}

func (w *world) close() {
	w.t.Helper()
	if err := w.store.Close(); err != nil {
		w.t.Error(err)
	}
}

const oneSource = `
datasets: {web: {actors: [user_id]}}
sources:
  web:
    dataset: web
    s3: s3://logs/web/
    every: 1m
`

const hour = time.Hour

func write(t *testing.T, path string, data []byte) {
	t.Helper()
	if err := os.WriteFile(path, data, 0o600); err != nil {
		t.Fatal(err)
	}
}

// old makes a file one that was changed an hour ago.
func old(t *testing.T, path string) {
	t.Helper()
	at := time.Now().Add(-hour)
	if err := os.Chtimes(path, at, at); err != nil {
		t.Fatal(err)
	}
}
