package storage

import (
	"fmt"
	"maps"
	"slices"

	"github.com/sluice-analytics/sluice/storage/schema"
	"github.com/sluice-analytics/sluice/storage/segment"
	"github.com/sluice-analytics/sluice/storage/vfs"
)

// committedColumns returns the dataset's columns after the transaction: wide enough
// for its segments, new properties behind the old ones, those that were always
// null among them. The caller holds commitMu.
func (t *Transaction) committedColumns(current view) ([]schema.Column, error) {
	columns := slices.Clone(current.schema.Columns)
	places := map[string]int{}
	for i, column := range columns {
		places[column.Name] = i
	}
	names := slices.SortedFunc(maps.Keys(t.columns), func(a, b string) int {
		return int(int64(t.columns[a]) - int64(t.columns[b])) // the order in which they were seen
	})
	for _, name := range names {
		seen := schema.Column{ID: t.columns[name], Name: name, Type: t.types[name].Type, Inline: t.types[name].Inline}
		if slices.Contains(t.dataset.copyActors(), name) {
			seen.Type = schema.String // actors are stored as text, whatever they were
		}
		place, ok := places[name]
		if !ok {
			place = len(columns)
			columns = append(columns, seen)
		}
		merged, err := t.widen(current, columns[place], seen)
		if err != nil {
			return nil, err
		}
		columns[place] = merged
	}
	if len(columns) > schema.ColumnsMax {
		return nil, fmt.Errorf("%d columns: %w", len(columns), schema.ErrTooManyColumns)
	}
	return columns, nil
}

// leavesRoom refuses columns that would leave too few for those of the tail: what is in the push log must find room
// in a segment.
func (d *dataset) leavesRoom(columns []schema.Column) error {
	d.store.mu.Lock()
	waiting := d.tailColumnsLocked()
	d.store.mu.Unlock()
	for _, column := range columns {
		delete(waiting, column.Name)
	}
	if count := len(columns) + len(waiting); count > schema.ColumnsMax {
		return fmt.Errorf("%d columns: %w", count, schema.ErrTooManyColumns)
	}
	return nil
}

// widen merges a column. Whole numbers become doubles only where every one of
// them, on disk and new, has an exact double; otherwise all become text.
func (t *Transaction) widen(current view, old, seen schema.Column) (schema.Column, error) {
	merged := mergeColumn(old, seen)
	if merged.Type != schema.Float64 {
		return merged, nil
	}
	for i := range t.pending {
		if !storesInts(t.pending[i].info, merged.ID) {
			continue
		}
		reader, err := segment.Open(t.store.fs, t.dataset.path(t.pending[i].meta.File+pendingSuffix))
		if err != nil {
			return merged, err
		}
		exact := exactInts(reader, merged.ID)
		if err := reader.Close(); err != nil {
			return merged, err
		}
		if !exact {
			merged.Type = schema.String
			return merged, nil
		}
	}
	if old.Type != schema.Int64 {
		return merged, nil
	}
	for _, handle := range current.segments {
		if current.aside[handle.meta.ID] {
			merged.Type = schema.String // nobody knows what it holds
			break
		}
		reader, err := handle.open()
		if err != nil {
			return merged, err
		}
		if storesInts(reader.Info(), merged.ID) && !exactInts(reader, merged.ID) {
			merged.Type = schema.String
			break
		}
	}
	return merged, nil
}

func storesInts(info segment.Info, id uint32) bool {
	return slices.ContainsFunc(info.Columns, func(column schema.Column) bool {
		return column.ID == id && column.Type == schema.Int64
	})
}

// exactInts reports whether all whole numbers of a column have exact doubles, by
// their bounds. A directory that cannot be read counts as no.
func exactInts(reader *segment.Reader, id uint32) bool {
	exact := true
	err := vfs.Guard(func() error {
		for shard := range reader.Info().Shards {
			section := reader.Section(shard)
			if section == nil {
				continue
			}
			chunk := section.Column(id)
			for b := range section.Blocks() {
				stats := chunk.Stats(b)
				exact = exact && schema.ExactFloat(stats.Min) && schema.ExactFloat(stats.Max)
			}
		}
		return nil
	})
	return err == nil && exact
}
