package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"github.com/sluice-analytics/sluice/engine"
	"github.com/sluice-analytics/sluice/ingest"
)

// Ingest is what loading the files cost.
type Ingest struct {
	Seconds         float64 `json:"seconds"`
	EventsPerSecond float64 `json:"events_per_second"`
	// PeakResidentBytes is the most memory that the process had at once, mapped
	// files included; PeakAnonymousBytes without them. Both are 0 where the
	// system does not say.
	PeakResidentBytes  int64   `json:"peak_resident_bytes"`
	PeakAnonymousBytes int64   `json:"peak_anonymous_bytes"`
	DiskBytes          int64   `json:"disk_bytes"`
	BytesPerEvent      float64 `json:"bytes_per_event"`
	Segments           int     `json:"segments"`
}

const dataset = "shop"

// measureIngest loads the files of a directory into a new store.
func measureIngest(ctx context.Context, store, input string) (Ingest, error) {
	if err := os.RemoveAll(store); err != nil {
		return Ingest{}, fmt.Errorf("clear store: %w", err)
	}
	e, err := engine.Open(store, engine.Options{})
	if err != nil {
		return Ingest{}, fmt.Errorf("open store: %w", err)
	}
	memory := watchMemory()
	start := time.Now()
	loaded, err := load(ctx, e, filepath.Join(input, "*.ndjson.gz"))
	seconds := time.Since(start).Seconds()
	peak := memory.stop()
	if err != nil {
		return Ingest{}, errors.Join(err, e.Close())
	}
	described, err := e.Dataset(ctx, dataset)
	if err := errors.Join(err, e.Close()); err != nil {
		return Ingest{}, fmt.Errorf("describe dataset: %w", err)
	}
	disk, err := diskBytes(store)
	if err != nil {
		return Ingest{}, err
	}
	return Ingest{
		Seconds: seconds, EventsPerSecond: float64(loaded) / seconds,
		PeakResidentBytes: peak.resident, PeakAnonymousBytes: peak.anonymous,
		DiskBytes: disk, BytesPerEvent: float64(disk) / float64(loaded), Segments: described.Segments,
	}, nil
}

// load ingests files and returns the number of events.
func load(ctx context.Context, e *engine.Engine, pattern string) (int64, error) {
	loaded, err := e.Ingest(ctx, ingest.Request{
		Dataset: dataset, Sources: []string{pattern}, Time: "time", Actors: []string{"user_id"}, Event: "event",
	})
	if err != nil {
		return 0, fmt.Errorf("ingest: %w", err)
	}
	for _, failure := range loaded.Failed {
		return 0, fmt.Errorf("ingest %s: %w", failure.Object, failure.Err)
	}
	if loaded.Rejected > 0 {
		return 0, fmt.Errorf("ingest: %d events were rejected", loaded.Rejected)
	}
	return loaded.Events, nil
}

// diskBytes returns the size of all files below a directory.
func diskBytes(dir string) (int64, error) {
	total := int64(0)
	err := eachFile(dir, func(_ string, info fs.FileInfo) error {
		total += info.Size()
		return nil
	})
	return total, err
}

// eachFile visits the regular files below a directory.
func eachFile(dir string, visit func(name string, info fs.FileInfo) error) error {
	return filepath.WalkDir(dir, func(name string, entry fs.DirEntry, err error) error {
		if err != nil || !entry.Type().IsRegular() {
			return err
		}
		info, err := entry.Info()
		if err != nil {
			return err
		}
		return visit(name, info)
	})
}
