package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"time"

	"github.com/sluice-analytics/sluice/bench/simulator"
	"github.com/sluice-analytics/sluice/engine/result"
)

// demoState is what demo.json says of a demo's directory. The file marks the directory as
// ours: nothing is deleted without it.
type demoState struct {
	Events int64  `json:"events"`
	Seed   uint64 `json:"seed"`
	// Complete says that the bucket holds all events.
	Complete bool `json:"complete"`
}

// prepareBucket writes the events, unless the same are there.
func (p *program) prepareBucket(ctx context.Context, d *demo) error {
	wanted := demoState{Events: d.config.Events, Seed: d.config.Seed, Complete: true}
	found, err := d.readState()
	if err != nil {
		return err
	}
	if found == wanted {
		fmt.Fprintf(p.stdout, "using the %s in %s\n", count(wanted.Events, "event"), d.bucket)
		return nil
	}
	if err := d.empty(); err != nil {
		return err
	}
	if err := p.writeBucket(ctx, d); err != nil {
		return err
	}
	return d.writeState(wanted)
}

func (p *program) writeBucket(ctx context.Context, d *demo) error {
	options := simulator.FileOptions{Format: simulator.NDJSON, Compression: simulator.Gzip, Per: simulator.PerDay, EventsPerFile: 500_000}
	width := terminalWidth(p.stderr)
	began := time.Now()
	written, err := simulator.WriteFiles(ctx, d.config, d.bucket, options, func(state simulator.Progress) {
		if width > 0 {
			fmt.Fprintf(p.stderr, "\r\x1b[K%s", result.CutText(generateText(state), width-1))
		}
	})
	if width > 0 {
		fmt.Fprint(p.stderr, "\r\x1b[K")
	}
	if err != nil {
		return err
	}
	fmt.Fprintf(p.stdout, "made %s in %s: %s of gzipped NDJSON (%s) in %s\n", count(written.Events, "event"),
		result.DurationText(time.Since(began)), count(int64(len(written.Files)), "file"), sizeText(written.Bytes), d.bucket)
	return nil
}

// readState returns the zero state where there is no demo yet.
func (d *demo) readState() (demoState, error) {
	state := demoState{}
	text, err := os.ReadFile(d.state)
	if errors.Is(err, fs.ErrNotExist) {
		return state, d.mustBeFree()
	}
	if err != nil {
		return state, fmt.Errorf("read state of demo: %w", err)
	}
	if err := json.Unmarshal(text, &state); err != nil {
		return state, fmt.Errorf("read state of demo: %s: %w", d.state, err)
	}
	return state, nil
}

// mustBeFree refuses a directory with files of somebody else.
func (d *demo) mustBeFree() error {
	entries, err := os.ReadDir(d.directory)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("look for demo: %w", err)
	}
	if len(entries) > 0 {
		return &problem{message: d.directory + " holds something other than a demo", hint: "--store names another directory"}
	}
	return nil
}

// empty removes a demo of other events or one that was interrupted, after marking the
// directory as a demo's.
func (d *demo) empty() error {
	if err := os.MkdirAll(d.directory, 0o755); err != nil {
		return fmt.Errorf("prepare demo: %w", err)
	}
	if err := d.writeState(demoState{}); err != nil {
		return err
	}
	for _, directory := range []string{d.bucket, d.store} {
		if err := os.RemoveAll(directory); err != nil {
			return fmt.Errorf("prepare demo: %w", err)
		}
	}
	return nil
}

func (d *demo) writeState(state demoState) error {
	text, err := json.Marshal(state)
	if err != nil {
		return fmt.Errorf("write state of demo: %w", err)
	}
	if err := os.WriteFile(d.state, append(text, '\n'), 0o644); err != nil {
		return fmt.Errorf("write state of demo: %w", err)
	}
	return nil
}
