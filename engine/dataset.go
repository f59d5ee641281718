package engine

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"slices"
	"strings"
	"time"

	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/storage"
	"github.com/sluice-analytics/sluice/storage/block"
	"github.com/sluice-analytics/sluice/storage/schema"
	"github.com/sluice-analytics/sluice/storage/segment"
	"github.com/sluice-analytics/sluice/storage/vfs"
)

// Dataset describes a dataset.
type Dataset struct {
	Name   string `json:"name"`
	Events int64  `json:"events"`
	// Segments and SizeBytes are those of all copies.
	Segments  int   `json:"segments"`
	SizeBytes int64 `json:"size_bytes"`
	// ColdSegments and ColdBytes are those of Segments and SizeBytes that are not on the local disk.
	ColdSegments int   `json:"cold_segments,omitempty"`
	ColdBytes    int64 `json:"cold_bytes,omitempty"`
	// From and To are the times of the first and the last event, both zero where
	// there is none.
	From time.Time `json:"from"`
	To   time.Time `json:"to"`
	// Actors names the actor columns, Event the event column.
	Actors []string `json:"actors"`
	Event  string   `json:"event,omitempty"`
	// Copies are the copies of the events in the order of an actor column. Datasets of
	// old versions have one, however many their actor columns are.
	Copies []Copy `json:"copies,omitempty"`
	// Rejects counts the lines that could not be taken.
	Rejects int64 `json:"rejects"`
	// Dedupe says how second events are known, nil where none are left out; Upsert names the key of which the latest row
	// counts. Duplicates are the events that were left out or superseded.
	Dedupe     *Dedupe  `json:"dedupe,omitempty"`
	Upsert     []string `json:"upsert,omitempty"`
	Duplicates int64    `json:"duplicates,omitempty"`
	// CompactionFailed says how the last compaction failed, nil where it did not.
	CompactionFailed *CompactionFailed `json:"compaction_failed,omitempty"`
	// SealFailed says how making segments of pushed events failed the last time, nil where it did not.
	SealFailed *SealFailed `json:"seal_failed,omitempty"`
	// DistinctActors, of the first actor column, and Columns are filled in by
	// Engine.Dataset, not by Engine.Datasets.
	DistinctActors int64    `json:"distinct_actors,omitempty"`
	Columns        []Column `json:"columns,omitempty"`
}

// SealFailed is how making segments of pushed events failed. They are on disk, in the push log, and found as before; it is
// tried again.
type SealFailed struct {
	At    time.Time `json:"at"`
	Error string    `json:"error"`
	// Events is how many wait.
	Events int64 `json:"events"`
}

// CompactionFailed is how a compaction failed, one in the background too: events come and are found as before, but more
// slowly the longer it lasts.
type CompactionFailed struct {
	At    time.Time `json:"at"`
	Error string    `json:"error"`
}

// Copy describes one copy of a dataset's events.
type Copy struct {
	// Actor names the column that orders it.
	Actor     string `json:"actor"`
	Segments  int    `json:"segments"`
	SizeBytes int64  `json:"size_bytes"`
	// DistinctActors is filled in by Engine.Dataset.
	DistinctActors int64 `json:"distinct_actors,omitempty"`
}

// Column describes a column of a dataset.
type Column struct {
	Name string      `json:"name"`
	Type schema.Type `json:"type"`
	// Actor marks the actor columns.
	Actor bool `json:"actor,omitempty"`
	// Filled counts the events that have a value.
	Filled int64 `json:"filled"`
	// Distinct is the number of distinct strings in the column's dictionary, 0
	// for other types and for columns of nearly unique strings.
	Distinct int64 `json:"distinct,omitempty"`
	// Min and Max are the smallest and largest value of numbers, bools and times;
	// nil for others.
	Min any `json:"min,omitempty"`
	Max any `json:"max,omitempty"`
	// FirstSeen is the start of the earliest segment that has a value, nil where there is none: the day
	// of the first value or a little before. The column that orders the events has none.
	FirstSeen *time.Time `json:"first_seen,omitempty"`
	// Examples are a few of the strings.
	Examples []string `json:"examples,omitempty"`
	// PropertyNote is what people say of it; filled in by Engine.Dataset.
	PropertyNote
}

// Datasets describes all datasets, by name.
func (e *Engine) Datasets() ([]Dataset, error) {
	datasets := []Dataset{}
	for _, name := range e.store.Datasets() {
		snapshot, err := e.store.Snapshot(name)
		if err != nil {
			return nil, err
		}
		dataset, err := e.describe(name, snapshot)
		snapshot.Release()
		if err != nil {
			return nil, err
		}
		datasets = append(datasets, dataset)
	}
	return datasets, nil
}

// Dataset describes one dataset, with counts and ranges of its columns, which it
// takes from zone maps and the run indexes.
func (e *Engine) Dataset(ctx context.Context, name string) (*Dataset, error) {
	snapshot, err := e.snapshot(name)
	if err != nil {
		return nil, err
	}
	defer snapshot.Release()
	dataset, err := e.describe(name, snapshot)
	if err != nil {
		return nil, err
	}
	err = vfs.Guard(func() error {
		for i := range dataset.Copies {
			count, err := countActors(ctx, snapshot.Copies()[i])
			if err != nil {
				return err
			}
			dataset.Copies[i].DistinctActors = count
			dataset.DistinctActors = dataset.Copies[0].DistinctActors
		}
		dataset.Columns, err = describeColumns(ctx, snapshot)
		return err
	})
	if err != nil {
		return nil, err
	}
	notes, err := e.propertyNotes(snapshot)
	for i := range dataset.Columns {
		dataset.Columns[i].PropertyNote = notes[dataset.Columns[i].Name]
	}
	return &dataset, err
}

func (e *Engine) describe(name string, snapshot *storage.Snapshot) (Dataset, error) {
	dataset := Dataset{
		Name: name, Actors: append([]string{}, snapshot.Schema.Actors...), Event: snapshot.Schema.Event,
	}
	for _, reader := range snapshot.Segments {
		dataset.Events += int64(reader.Info().Rows)
	}
	for _, own := range snapshot.Copies() {
		described := Copy{Actor: own.Schema.Actor(), Segments: len(own.Segments)}
		for _, reader := range own.Segments {
			described.SizeBytes += reader.Info().SizeBytes
		}
		dataset.Segments += described.Segments
		dataset.SizeBytes += described.SizeBytes
		if described.Actor != "" {
			dataset.Copies = append(dataset.Copies, described)
		}
	}
	dataset.ColdSegments, dataset.ColdBytes = snapshot.Cold()
	if from, to, ok := snapshot.TimeRange(); ok {
		dataset.From, dataset.To = time.UnixMicro(from).UTC(), time.UnixMicro(to).UTC()
	}
	if failure := e.store.CompactionFailure(name); failure != nil {
		dataset.CompactionFailed = &CompactionFailed{At: time.UnixMicro(failure.Time).UTC(), Error: failure.Err.Error()}
	}
	if failure := e.store.SealFailure(name); failure != nil {
		dataset.SealFailed = &SealFailed{At: time.UnixMicro(failure.Time).UTC(), Error: failure.Err.Error(), Events: failure.Events}
	}
	_, rejects, err := e.store.Rejects(name, 0)
	dataset.Rejects = rejects
	return dataset, errors.Join(err, e.tellApart(&dataset))
}

// countActors counts the actors that have an event, shard by shard.
func countActors(ctx context.Context, snapshot *storage.Snapshot) (int64, error) {
	var runs segment.Runs
	count := int64(0)
	for shard := range snapshot.Config.Shards {
		if err := ctx.Err(); err != nil {
			return 0, err
		}
		seen := make([]bool, int(segment.FirstActor)+snapshot.Actors(shard).Len())
		for _, reader := range snapshot.Segments {
			section := reader.Section(shard)
			if section == nil {
				continue
			}
			if err := section.Runs(&runs); err != nil {
				return 0, err
			}
			for _, actor := range runs.Actors {
				if actor >= segment.FirstActor && !seen[actor] {
					seen[actor] = true
					count++
				}
			}
		}
	}
	return count, nil
}

// describeColumns sums the zone maps up.
func describeColumns(ctx context.Context, snapshot *storage.Snapshot) ([]Column, error) {
	var columns []Column
	for _, column := range snapshot.Schema.Columns {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		described := Column{Name: column.Name, Type: column.Type, Actor: slices.Contains(snapshot.Schema.Actors, column.Name)}
		if column.Name == snapshot.Schema.Actor() {
			filled, err := countFilledActors(snapshot)
			if err != nil {
				return nil, err
			}
			described.Filled = filled
			for shard := range snapshot.Config.Shards {
				described.Distinct += int64(snapshot.Actors(shard).Len())
			}
		} else {
			sum := newColumnSummary()
			sum.add(snapshot, column.ID)
			described.Filled = sum.filled
			described.Min, described.Max = sum.bounds(column.Type)
			if sum.filled > 0 {
				first := time.UnixMicro(sum.first).UTC()
				described.FirstSeen = &first
			}
			if column.Type.IsText() && !column.Inline {
				described.Distinct = int64(snapshot.Strings(column.ID).Len())
			}
		}
		described.Examples = examplesOf(snapshot, column)
		columns = append(columns, described)
	}
	return columns, nil
}

// countFilledActors counts the events whose actor column is not null.
func countFilledActors(snapshot *storage.Snapshot) (int64, error) {
	var runs segment.Runs
	filled := int64(0)
	for _, reader := range snapshot.Segments {
		for shard := range snapshot.Config.Shards {
			section := reader.Section(shard)
			if section == nil {
				continue
			}
			if err := section.Runs(&runs); err != nil {
				return 0, err
			}
			filled += int64(section.Rows())
			if len(runs.Actors) > 0 && runs.Actors[0] == segment.NoActor {
				filled -= int64(runs.Starts[1])
			}
		}
	}
	return filled, nil
}

// columnSummary is what the zone maps say of a column.
type columnSummary struct {
	filled   int64
	min, max float64
	low      int64
	high     int64
	// first is the start of the earliest segment with a value.
	first int64
}

func newColumnSummary() *columnSummary {
	return &columnSummary{min: math.Inf(1), max: math.Inf(-1), low: math.MaxInt64, high: math.MinInt64, first: math.MaxInt64}
}

func (s *columnSummary) add(snapshot *storage.Snapshot, id uint32) {
	for _, reader := range snapshot.Segments {
		before := s.filled
		for shard := range snapshot.Config.Shards {
			section := reader.Section(shard)
			if section == nil {
				continue
			}
			chunk := section.Column(id)
			if chunk == nil {
				continue
			}
			for b := range section.Blocks() {
				s.addBlock(chunk.Type(), chunk.Stats(b))
			}
		}
		if s.filled > before {
			s.first = min(s.first, reader.Info().MinTime)
		}
	}
}

func (s *columnSummary) addBlock(typ schema.Type, stats block.Stats) {
	s.filled += int64(stats.Rows - stats.Nulls)
	if stats.Rows == stats.Nulls {
		return
	}
	if typ == schema.Float64 {
		s.min = min(s.min, block.OrderFloat(stats.Min))
		s.max = max(s.max, block.OrderFloat(stats.Max))
		return
	}
	s.low, s.high = min(s.low, stats.Min), max(s.high, stats.Max)
	s.min, s.max = min(s.min, float64(stats.Min)), max(s.max, float64(stats.Max))
}

// bounds returns the smallest and largest value as JSON has them.
func (s *columnSummary) bounds(typ schema.Type) (low, high any) {
	if s.filled == 0 {
		return nil, nil
	}
	switch typ {
	case schema.Int64:
		return s.low, s.high
	case schema.Bool:
		return s.low != 0, s.high != 0
	case schema.Timestamp:
		return schema.TimestampText(s.low), schema.TimestampText(s.high)
	case schema.Float64:
		return s.min, s.max
	}
	return nil, nil
}

// ValueCount is a value and the number of events that have it.
type ValueCount struct {
	Value string `json:"value"`
	Count int64  `json:"count"`
}

// Values returns the most frequent values of a text column that start with prefix,
// with the number of events that have each, most frequent first; limit is at most
// 10,000.
func (e *Engine) Values(ctx context.Context, dataset, column, prefix string, limit int) ([]ValueCount, error) {
	name := `"` + strings.ReplaceAll(column, `"`, `""`) + `"`
	document, err := json.Marshal(map[string]any{
		"dataset": dataset,
		"where":   fmt.Sprintf("starts_with(string(%s), $prefix)", name),
		"params":  map[string]any{"prefix": prefix},
		"aggregate": map[string]any{
			"measures": []string{"count() as n"}, "by": []string{name}, "limit": min(max(limit, 1), 10_000),
		},
	})
	if err != nil {
		return nil, fmt.Errorf("ask for values: %w", err)
	}
	answer, err := e.Query(ctx, document)
	if err != nil {
		var wrong *query.Error
		if errors.As(err, &wrong) && wrong.Code != CodeUnknownDataset {
			wrong.Where = "column"
		}
		return nil, err
	}
	defer answer.Release()
	values := make([]ValueCount, answer.Table.Rows())
	for row := range values {
		values[row] = ValueCount{answer.Table.Value(row, 0).AsText(), answer.Table.Value(row, 1).Int}
	}
	return values, nil
}
