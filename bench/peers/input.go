package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/sluice-analytics/sluice/bench/simulator"
)

// fileFormat is a format in which the same events are loaded.
type fileFormat string

const (
	ndjsonFiles  fileFormat = "ndjson"
	parquetFiles fileFormat = "parquet"
)

// title is the format's name for people.
func (f fileFormat) title() string {
	if f == parquetFiles {
		return "Parquet"
	}
	return "NDJSON"
}

// allFormats are loaded in this order; the store of the last one is asked.
var allFormats = []fileFormat{parquetFiles, ndjsonFiles}

// eventsPerFile keeps files at a size that log shippers make, and gives every engine
// several to read at once.
const eventsPerFile = 1_000_000

// doneName is a file beside the simulated ones that says that all of them are there.
const doneName = "done.json"

// Input is the simulated files of one format.
type Input struct {
	Format fileFormat `json:"format"`
	Files  int        `json:"files"`
	Bytes  int64      `json:"bytes"`
	// pattern matches the files.
	pattern string
}

// parseFormats reads a list of formats and brings them into their order.
func parseFormats(list string) ([]fileFormat, error) {
	var formats []fileFormat
	names := strings.Split(list, ",")
	for _, format := range allFormats {
		if i := slices.Index(names, string(format)); i >= 0 {
			formats = append(formats, format)
			names = slices.Delete(names, i, i+1)
		}
	}
	if len(names) > 0 {
		return nil, fmt.Errorf("unknown format %q: known are parquet and ndjson", names[0])
	}
	return formats, nil
}

// prepareInputs makes the simulated files of all formats, unless they are there.
func prepareInputs(ctx context.Context, s settings) ([]Input, error) {
	inputs := make([]Input, len(s.formats))
	for i, format := range s.formats {
		var err error
		if inputs[i], err = prepareInput(ctx, s, format); err != nil {
			return nil, err
		}
	}
	return inputs, nil
}

func prepareInput(ctx context.Context, s settings, format fileFormat) (Input, error) {
	options := simulator.FileOptions{Format: simulator.NDJSON, Compression: simulator.Zstd}
	suffix := ".ndjson.zst"
	if format == parquetFiles {
		options.Format, suffix = simulator.Parquet, ".parquet"
	}
	options.Per, options.EventsPerFile = simulator.PerDay, eventsPerFile
	dir := filepath.Join(s.dir, fmt.Sprintf("%s-%d-users-%d-days-%d-seed-%d", format, s.Events, s.Users, s.Days, s.Seed))
	done := filepath.Join(dir, doneName)
	input := Input{Format: format, pattern: filepath.Join(dir, "*"+suffix)}
	if text, err := os.ReadFile(done); err == nil {
		if err := json.Unmarshal(text, &input); err != nil {
			return input, fmt.Errorf("read %s: %w", done, err)
		}
		return input, nil
	}
	if err := os.RemoveAll(dir); err != nil {
		return input, fmt.Errorf("clear %s: %w", dir, err)
	}
	report("simulating %d events into %s\n", s.Events, dir)
	written, err := simulator.WriteFiles(ctx, s.Config, dir, options, nil)
	if err != nil {
		return input, err
	}
	input.Files, input.Bytes = len(written.Files), written.Bytes
	return input, writeJSON(done, input)
}

// writeJSON writes a value as an indented JSON file.
func writeJSON(name string, value any) error {
	text, err := json.MarshalIndent(value, "", "  ")
	if err != nil {
		return fmt.Errorf("encode %s: %w", name, err)
	}
	return os.WriteFile(name, append(text, '\n'), 0o644)
}
