package ingest

import (
	"context"
	"fmt"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/sluice-analytics/sluice/storage"
	"github.com/sluice-analytics/sluice/storage/vfs"
)

// linesOf writes events with ids from first on, each twice.
func linesOf(first, count int) string {
	var text strings.Builder
	for id := first; id < first+count; id++ {
		line := fmt.Sprintf(`{"time":"2026-03-01T10:00:%02dZ","user_id":"u%d","event":"view","insert_id":"i%d"}`+"\n", id%60, id%7, id)
		text.WriteString(line + line)
	}
	return text.String()
}

// TestDuplicatesAreLeftOut: of files, large objects and pushes, also when they overlap, each event is there once; what
// was read is what was stored, rejected and left out.
func TestDuplicatesAreLeftOut(t *testing.T) {
	for _, large := range []bool{false, true} {
		t.Run(fmt.Sprintf("large=%v", large), func(t *testing.T) {
			store, err := storage.Open(vfs.NewMem(), storage.Options{BufferBytes: 20_000})
			if err != nil {
				t.Fatal(err)
			}
			defer store.Close()
			dir := t.TempDir()
			write(t, filepath.Join(dir, "a.ndjson"), []byte(linesOf(0, 300)+"{\n"))
			write(t, filepath.Join(dir, "b.ndjson"), []byte(linesOf(200, 300)))
			request := Request{Dataset: "shop", Sources: []string{dir}, Dedupe: Dedupe{ID: "insert_id"}}
			bounds := limitsOf(request)
			if large {
				bounds.objectBytes = 1000
			}
			report, err := load(context.Background(), storeDataset{store, "shop"}, request, bounds)
			if err != nil || len(report.Failed) > 0 {
				t.Fatal(err, report.Failed)
			}
			if report.Events != 500 || report.Duplicates != 700 || report.Rejected != 1 {
				t.Errorf("report: %d events, %d duplicates, %d rejected", report.Events, report.Duplicates, report.Rejected)
			}
			total, read := int64(0), int64(0)
			for _, key := range []string{"a.ndjson", "b.ndjson"} {
				for _, input := range store.Inputs("shop", "file", filepath.Join(dir, key)) {
					total += input.Rows
					read += input.Rows + input.Rejected + input.Duplicates
				}
			}
			if total != 500 || read != 1201 {
				t.Errorf("the ledger has %d events of %d lines", total, read)
			}
			pushed, err := Push(context.Background(), store, "shop", strings.NewReader(linesOf(450, 100)), "", PushOptions{ID: "one"})
			if err != nil || pushed.Events != 50 || pushed.Duplicates != 150 {
				t.Errorf("pushed: %+v, %v", pushed, err)
			}
			again, err := Push(context.Background(), store, "shop", strings.NewReader(linesOf(450, 100)), "", PushOptions{ID: "one"})
			if err != nil || again.Earlier == nil || again.Earlier.Rows != 50 || again.Earlier.Duplicates != 150 {
				t.Errorf("pushed again: %+v, %v", again, err)
			}
		})
	}
}

// TestIdentityOfARequest: a request that says otherwise than the dataset is refused, a mistake named.
func TestIdentityOfARequest(t *testing.T) {
	store, err := storage.Open(vfs.NewMem(), storage.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer store.Close()
	dir := t.TempDir()
	write(t, filepath.Join(dir, "a.ndjson"), []byte(linesOf(0, 3)))
	request := Request{Dataset: "shop", Sources: []string{dir}, Dedupe: Dedupe{ID: "insert_id", Window: time.Hour}}
	if _, err := Run(context.Background(), store, request); err != nil {
		t.Fatal(err)
	}
	for want, change := range map[string]func(*Request){
		"fixed when the first of them comes": func(r *Request) { r.Dedupe.ID = "event" },
		"either dedupe or upsert":            func(r *Request) { r.Upsert = []string{"event"} },
		"no column of ids":                   func(r *Request) { r.Dedupe.ID = "" },
		"a window of duplicates of":          func(r *Request) { r.Dedupe.Window = -1 },
		"is the time of events":              func(r *Request) { r.Dedupe.ID = "time" },
	} {
		wrong := request
		change(&wrong)
		if _, err := Run(context.Background(), store, wrong); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v", want, err)
		}
	}
}
