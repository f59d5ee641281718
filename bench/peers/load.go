package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
)

// Load is what loading the files of one format into one engine cost.
type Load struct {
	Format fileFormat `json:"format"`
	// ArrivedSeconds is the time until all events could be asked about, ReadySeconds
	// until they had the layout that the questions are asked of.
	ArrivedSeconds float64 `json:"arrived_seconds"`
	ReadySeconds   float64 `json:"ready_seconds"`
	// PeakBytes is the most memory of its own that the engine's process had.
	PeakBytes int64 `json:"peak_bytes"`
	// DiskBytes is the size of the store after it was closed.
	DiskBytes int64 `json:"disk_bytes"`
}

// errLoadLimit says that a load was given up.
var errLoadLimit = errors.New("loading took longer than --peer-load-limit allows")

// loadAll loads the files of every format into an engine, each into a new store. The last
// store stays. With --reuse a store of an earlier run is taken as it is.
func (e *Engine) loadAll(ctx context.Context, inputs []Input) ([]Load, error) {
	record := e.dir + ".loads.json"
	if e.settings.reuse {
		var loads []Load
		if text, err := os.ReadFile(record); err == nil {
			return loads, json.Unmarshal(text, &loads)
		}
	}
	if err := os.RemoveAll(record); err != nil {
		return nil, err
	}
	loads := make([]Load, len(inputs))
	for i, input := range inputs {
		var err error
		if loads[i], err = e.load(ctx, input); err != nil {
			return nil, errors.Join(fmt.Errorf("load %s into %s: %w", input.Format, e.name(), err), e.Reset())
		}
		events := float64(e.settings.Events)
		report("%-10s %-8s %8.0f events/s as they come, %8.0f events/s ready, %6.2f bytes an event, own memory up to %d MiB\n", e.name(), input.Format,
			events/loads[i].ArrivedSeconds, events/loads[i].ReadySeconds, float64(loads[i].DiskBytes)/events, loads[i].PeakBytes>>20)
	}
	return loads, writeJSON(record, loads)
}

// load fills a new store and closes it.
func (e *Engine) load(ctx context.Context, input Input) (Load, error) {
	ctx, cancel := context.WithTimeoutCause(ctx, e.settings.loadLimit, errLoadLimit)
	defer cancel()
	if err := errors.Join(e.Reset(), os.MkdirAll(filepath.Dir(e.dir), 0o755)); err != nil {
		return Load{}, err
	}
	if err := e.Open(ctx); err != nil {
		return Load{}, err
	}
	load := Load{Format: input.Format}
	memory := watchMemory(e.processID())
	err := e.runStages(ctx, e.stages(e.dir, input.Format, input.pattern), &load)
	load.PeakBytes = memory.stop()
	if err == nil {
		err = e.checkCount(ctx)
	}
	if err != nil {
		return Load{}, err
	}
	load.DiskBytes, err = e.diskBytes(ctx)
	return load, err
}

// checkCount makes sure that all events were loaded.
func (e *Engine) checkCount(ctx context.Context) error {
	count, err := e.askOne(ctx, e.counting())
	if err == nil && count != strconv.FormatInt(e.settings.Events, 10) {
		err = fmt.Errorf("%s events after the load, want %d", count, e.settings.Events)
	}
	return err
}

func (e *Engine) runStages(ctx context.Context, stages []stage, load *Load) error {
	for _, stage := range stages {
		answer, err := e.process.call(ctx, request{Op: opDo, Texts: stage.texts})
		if err != nil {
			return err
		}
		if stage.arrived {
			load.ArrivedSeconds += answer.Seconds
		}
		if stage.ready {
			load.ReadySeconds += answer.Seconds
		}
		if stage.remove == "" {
			continue
		}
		if err := os.Remove(stage.remove); err != nil {
			return err
		}
	}
	return nil
}
