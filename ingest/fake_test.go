package ingest

import (
	"bytes"
	"compress/gzip"
	"context"
	"errors"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"sync"
	"testing"
	"time"

	"go.uber.org/goleak"

	"github.com/sluice-analytics/sluice/ingest/source"
	"github.com/sluice-analytics/sluice/ingest/source/s3fake"
	"github.com/sluice-analytics/sluice/storage"
	"github.com/sluice-analytics/sluice/storage/batch"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// fakeDataset is a dataset in memory that counts each event by the property "id", and
// fails when it is told to.
type fakeDataset struct {
	mu        sync.Mutex
	exists    bool
	config    storage.DatasetConfig
	columns   []string
	rows      map[string]int
	numbered  map[uint64]map[string]int // by the number of their input
	numbers   uint64
	ledger    []storage.Input
	rejects   []storage.Reject
	commits   int
	compacted int
	open      int
	siblings  map[string]*fakeDataset
	// openMax is the largest number of transactions open at once.
	openMax int
	// fail is asked before "begin", "append" and "commit"; nil for never. It runs without
	// the lock.
	fail func(operation string) error
}

func newFake() *fakeDataset {
	return &fakeDataset{rows: map[string]int{}, numbered: map[uint64]map[string]int{}}
}

func (d *fakeDataset) failing(operation string) error {
	if d.fail == nil {
		return nil
	}
	return d.fail(operation)
}

func (d *fakeDataset) state() (storage.DatasetConfig, []string, bool, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.config, d.columns, d.exists, nil
}

func (d *fakeDataset) create(config storage.DatasetConfig) error {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.exists {
		return errors.New("the dataset exists")
	}
	d.exists, d.config = true, config
	return nil
}

func (d *fakeDataset) tellApart(identity storage.Identity) error {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.config.Identity = identity
	return nil
}

func (d *fakeDataset) begin() (transaction, error) {
	if err := d.failing("begin"); err != nil {
		return nil, err
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	if !d.exists {
		return nil, errors.New("no such dataset")
	}
	d.open++
	d.openMax = max(d.openMax, d.open)
	return &fakeTransaction{data: d, rows: map[string]int{}, numbered: map[uint64]map[string]int{}}, nil
}

// push is a transaction like any other.
func (d *fakeDataset) push(ctx context.Context, body storage.Pushed) error {
	t, err := d.begin()
	if err != nil {
		return err
	}
	defer t.Rollback()
	for _, events := range body.Batches {
		if err := t.Append(ctx, events); err != nil {
			return err
		}
	}
	if body.Input != nil {
		t.AddInput(*body.Input)
	}
	t.AddRejects(body.Rejects)
	return t.Commit(ctx)
}

func (d *fakeDataset) inputs(source, key string) []storage.Input {
	d.mu.Lock()
	defer d.mu.Unlock()
	var found []storage.Input
	for _, input := range d.ledger {
		if input.Source == source && input.Key == key {
			found = append(found, input)
		}
	}
	return found
}

func (d *fakeDataset) checkReplace(inputs []storage.Input) error {
	if slices.ContainsFunc(inputs, func(input storage.Input) bool { return input.Number == 0 }) {
		return storage.ErrNotReplaceable
	}
	return nil
}

func (d *fakeDataset) compact(context.Context) error { d.compacted++; return nil }
func (d *fakeDataset) lockKey() any                  { return d }

func (d *fakeDataset) sibling(name string) dataset {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.siblings[name] == nil {
		if d.siblings == nil {
			d.siblings = map[string]*fakeDataset{}
		}
		d.siblings[name] = newFake()
	}
	return d.siblings[name]
}

type fakeTransaction struct {
	data *fakeDataset
	rows map[string]int
	// numbered are the rows of inputs with a number, among them.
	numbered map[uint64]map[string]int
	replaced []storage.Input
	inputs   []storage.Input
	rejects  []storage.Reject
	done     bool
}

func (t *fakeTransaction) NumberInput() uint64 {
	t.data.mu.Lock()
	defer t.data.mu.Unlock()
	t.data.numbers++
	return t.data.numbers
}

func (t *fakeTransaction) AppendOf(ctx context.Context, number uint64, events *batch.Batch) error {
	before := maps.Clone(t.rows)
	err := t.Append(ctx, events)
	if t.numbered[number] == nil {
		t.numbered[number] = map[string]int{}
	}
	for id, count := range t.rows {
		t.numbered[number][id] += count - before[id]
	}
	return err
}

func (t *fakeTransaction) Replace(old storage.Input) { t.replaced = append(t.replaced, old) }

func (t *fakeTransaction) Append(ctx context.Context, events *batch.Batch) error {
	if err := t.data.failing("append"); err != nil {
		return err
	}
	if err := ctx.Err(); err != nil {
		return err
	}
	for _, column := range events.Columns {
		if column.Name != "id" {
			continue
		}
		for _, code := range column.Codes {
			t.rows[string(column.Strings.At(int(code-1)))]++
		}
	}
	return nil
}

func (t *fakeTransaction) AddInput(input storage.Input) { t.inputs = append(t.inputs, input) }
func (t *fakeTransaction) AddRejects(rejects []storage.Reject) {
	t.rejects = append(t.rejects, rejects...)
}

func (t *fakeTransaction) Commit(ctx context.Context) error {
	if err := t.data.failing("commit"); err != nil {
		return err
	}
	if err := ctx.Err(); err != nil {
		return err
	}
	t.data.mu.Lock()
	defer t.data.mu.Unlock()
	for id, count := range t.rows {
		t.data.rows[id] += count
	}
	for _, old := range t.replaced {
		t.data.ledger = slices.DeleteFunc(t.data.ledger, func(input storage.Input) bool { return input == old })
		for id, count := range t.data.numbered[old.Number] {
			if t.data.rows[id] -= count; t.data.rows[id] == 0 {
				delete(t.data.rows, id)
			}
		}
	}
	maps.Copy(t.data.numbered, t.numbered)
	t.data.ledger = append(t.data.ledger, t.inputs...)
	t.data.rejects = append(t.data.rejects, t.rejects...)
	t.data.commits++
	t.data.open--
	t.done = true
	return nil
}

func (t *fakeTransaction) Duplicates() int64 { return 0 }

func (t *fakeTransaction) Rollback() {
	t.data.mu.Lock()
	defer t.data.mu.Unlock()
	if !t.done {
		t.data.open--
		t.done = true
	}
}

// holds checks that exactly these events are in the dataset, each once, and nothing is
// left open.
func (d *fakeDataset) holds(t *testing.T, want map[string]int) {
	t.Helper()
	d.mu.Lock()
	defer d.mu.Unlock()
	if !maps.Equal(d.rows, want) {
		t.Errorf("the dataset holds %d events, want %d; difference: %v", len(d.rows), len(want), difference(d.rows, want))
	}
	if d.open != 0 {
		t.Errorf("%d transactions are left open", d.open)
	}
	rows := int64(0)
	for _, input := range d.ledger {
		rows += input.Rows
	}
	if int(rows) != len(d.rows) {
		t.Errorf("the ledger counts %d events, the dataset %d", rows, len(d.rows))
	}
}

func difference(got, want map[string]int) []string {
	var lines []string
	for id, count := range want {
		if got[id] != count {
			lines = append(lines, fmt.Sprintf("%s: %d times, want %d", id, got[id], count))
		}
	}
	for id, count := range got {
		if _, ok := want[id]; !ok {
			lines = append(lines, fmt.Sprintf("%s: %d times, want none", id, count))
		}
	}
	slices.Sort(lines)
	return lines[:min(5, len(lines))]
}

// events returns NDJSON of count events whose ids begin with the name.
func events(name string, count int) []byte {
	var lines bytes.Buffer
	for i := range count {
		fmt.Fprintf(&lines, `{"time":"2026-01-02T03:04:05Z","user_id":"u%d","event":"view","id":"%s-%d"}`+"\n", i%7, name, i)
	}
	return lines.Bytes()
}

// ids returns what a dataset holds of events(name, count) for each name.
func ids(count int, names ...string) map[string]int {
	want := map[string]int{}
	for _, name := range names {
		for i := range count {
			want[fmt.Sprintf("%s-%d", name, i)] = 1
		}
	}
	return want
}

func gzipped(data []byte) []byte {
	var packed bytes.Buffer
	writer := gzip.NewWriter(&packed)
	_, _ = writer.Write(data) // a buffer takes all
	_ = writer.Close()
	return packed.Bytes()
}

// folder makes files and returns their folder.
func folder(t *testing.T, files map[string][]byte) string {
	t.Helper()
	root, err := filepath.EvalSymlinks(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	for name, data := range files {
		write(t, filepath.Join(root, name), data)
	}
	return root
}

func write(t *testing.T, path string, data []byte) {
	t.Helper()
	if err := os.WriteFile(path, data, 0o644); err != nil {
		t.Fatal(err)
	}
}

// testLimits are the default limits without pauses.
func testLimits() limits {
	bounds := defaultLimits()
	bounds.inFlight = 3
	bounds.backoff = source.Backoff{Sleep: func(ctx context.Context, _ time.Duration) error { return ctx.Err() }}
	return bounds
}

// small makes every object outgrow its limit, so that each gets its own transaction.
func (l limits) small() limits {
	l.objectBytes = 1
	return l
}

func ingest(t *testing.T, data dataset, bounds limits, sources ...string) *Report {
	t.Helper()
	report, err := load(t.Context(), data, Request{Dataset: "d", Sources: sources}, bounds)
	if err != nil {
		t.Fatalf("load %v: %v", sources, err)
	}
	return report
}

// expect checks the counts of a report.
func expect(t *testing.T, report *Report, loaded, skipped, failed, warnings int) {
	t.Helper()
	if report.Loaded != loaded || report.Skipped != skipped || len(report.Failed) != failed || len(report.Warnings) != warnings {
		t.Errorf("loaded %d, skipped %d, failed %v, warnings %q; want %d, %d, %d, %d",
			report.Loaded, report.Skipped, report.Failed, report.Warnings, loaded, skipped, failed, warnings)
	}
}

// s3Request asks a fake server for a source.
func s3Request(server *s3fake.Server, sources ...string) Request {
	return Request{Dataset: "d", Sources: sources, S3: S3Options{
		Endpoint: server.URL, Region: "us-east-1", AccessKeyID: "id", SecretAccessKey: "secret",
	}}
}
